"""Settings of the program on this computer, outside any database: JSON in the platform's folder."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.files import write_whole

NAME = "settings.json"


@dataclass
class Settings:
    """What the window remembers, and where packets are exchanged."""

    window: dict[str, Any] = field(default_factory=dict)
    exchange_folder: str = ""
    known_heads: dict[str, Any] = field(default_factory=dict)  # by database: to notice that a copy was opened


def folder() -> Path:
    """Where this program keeps its files; SDGP_HOME moves it (a stick, a test)."""
    if moved := os.environ.get("SDGP_HOME"):
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path("SDG Partnerships", appauthor=False)


def load() -> Settings:
    """The settings; a missing or damaged file gives those of a first start."""
    try:
        kept = json.loads((folder() / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    known = Settings()
    for name, default in asdict(known).items():
        value = kept.get(name) if isinstance(kept, dict) else None
        if isinstance(value, type(default)):
            setattr(known, name, value)
    return known


def save(settings: Settings) -> None:
    """Keep the settings: the old file or the new one, never half of one.

    Errors: Refusal "disk_full", "disk_error".
    """
    folder().mkdir(parents=True, exist_ok=True)
    write_whole(folder() / NAME, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8"))
