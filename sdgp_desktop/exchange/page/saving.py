"""The name of a file that somebody chose to save under."""

from pathlib import Path


def saved_as(name: str, ending: str) -> tuple[Path, bool]:
    """The file with its ending, and whether the dialog, which knows what was typed, asked about writing over it."""
    whole = name if name.lower().endswith(ending) else f"{name}{ending}"
    return Path(whole), whole == name
