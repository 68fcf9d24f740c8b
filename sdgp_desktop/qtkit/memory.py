"""What a window remembers from one start to the next: sizes, columns, choices. Never anything of a record."""

from typing import Any


class Memory:
    """A small store of plain values; the shell reads it from a file and writes it back."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        """A remembered value."""
        return self.values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a plain value (text, number, list)."""
        self.values[key] = value


_memory: Memory | None = None


def memory() -> Memory:
    """What this application remembers."""
    global _memory
    if _memory is None:
        _memory = Memory()
    return _memory
