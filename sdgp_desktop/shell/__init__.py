"""The main window: frame, places, first start, search everywhere, settings, help."""
