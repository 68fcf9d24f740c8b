"""Applications: forms that go out and come back, their checks and states."""
