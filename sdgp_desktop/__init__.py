"""The SDG partnerships of municipalities, from the application to the last report."""

__version__ = "0.1.0"
