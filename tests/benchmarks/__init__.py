"""How fast the program is, as a ratio to the least that must be done in the same run."""
