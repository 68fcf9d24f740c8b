"""Settings of the program on this computer, outside any database: JSON in the platform's folder.

Two programs may run at once (two offices, the window and a command): each changes what it means to, and nothing else.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, guarded, why_not_read, write_whole
from sdgp_desktop.kernel.texts import mark

NAME = "settings.json"
HELD = mark("kernel", "another program is changing them")


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
    """The settings, to look at; a file that is missing, damaged or cannot be read gives those of a first start."""
    try:
        return _read(folder() / NAME)
    except OSError:
        return Settings()


def _read(path: Path) -> Settings:
    """What a file keeps; a missing or damaged one gives the settings of a first start. Errors: OSError."""
    known = Settings()
    try:
        kept = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return known
    for name, default in asdict(known).items():
        value = kept.get(name) if isinstance(kept, dict) else None
        if isinstance(value, type(default)):
            setattr(known, name, value)
    return known


@contextmanager
def changing() -> Iterator[Settings]:
    """Change the settings as they are now; nobody else changes them meanwhile, and no half of a file is ever kept.

    Errors: Refusal "settings_not_changed" when the file is there and cannot be read, or another program does not let
    go of it: it stays as it is; "disk_full", "disk_error".
    """
    from sdgp_desktop.kernel.lock import for_a_moment  # not needed to look at them, at the start

    path = folder() / NAME
    guarded(lambda: path.parent.mkdir(parents=True, exist_ok=True))
    with for_a_moment(path.with_name(f"{NAME}.lock")) as held:
        if not held:
            raise Refusal("settings_not_changed", file=str(path), reason=HELD)
        try:
            settings = _read(path)
        except OSError as error:
            raise Refusal("settings_not_changed", file=str(path), reason=why_not_read(path, error)) from error
        before = asdict(settings)
        yield settings
        if asdict(settings) != before:
            _write(path, settings)


def _write(path: Path, settings: Settings) -> None:
    """Keep the settings, under a temporary name that no other program uses. Their lock must be held."""
    for left in path.parent.glob(f".{NAME}.*.part"):  # of a crash
        drop(left)
    data = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8")
    write_whole(path, data, path.with_name(f".{NAME}.{os.getpid()}.part"))
