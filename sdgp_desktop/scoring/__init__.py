"""The grid, the panel, its sheets, and the ranking."""
