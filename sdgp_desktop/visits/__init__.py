"""Windows, visits and sessions, and the calendar file."""
