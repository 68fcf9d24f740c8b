"""The fit of two municipalities, the proposal, the board, and what was decided."""
