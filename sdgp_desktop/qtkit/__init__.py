"""What all pages share: theme, record form, lists, grid, board, calendar, charts, jobs."""
