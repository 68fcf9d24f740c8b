"""Databases to measure on: made once per folder and size, in a process of its own."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.harness import ROOT

if TYPE_CHECKING:
    from sdgp_desktop.office import Office

PRAGMAS = (  # as `kernel.engine` has them
    "journal_mode=truncate",
    "synchronous=extra",
    "fullfsync=on",
    "foreign_keys=on",
    "secure_delete=on",
    "cache_size=-16000",
)


def tables() -> str:
    """What stands for the tables of this version: data made with other tables are made anew."""
    steps = sorted((ROOT / "sdgp_desktop" / "migrations" / "versions").glob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in steps)).hexdigest()


def is_made(place: Path) -> bool:
    """Whether the data of a folder are there, made with the tables of today."""
    mark = place / "made"
    return mark.exists() and mark.read_text("utf-8") == tables()


def begin(place: Path) -> None:
    """An empty folder for data."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)


def note_made(place: Path) -> None:
    """The data of a folder are complete."""
    (place / "made").write_text(tables(), "utf-8")


def prepare_sample(folder: Path, size: str) -> None:
    """Make the sample of this size, and note that it is the one to measure on."""
    place = folder / f"sample-{size}"
    path = place / "sample.db"
    if not is_made(place):
        begin(place)
        command = [sys.executable, "main.py", "--database", str(path), "sample", "--size", size]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        with opened(path) as office:
            from sdgp_desktop.kernel.backup import daily

            daily(office.store)  # so that no start that is measured makes the copy of the day
        note_made(place)
    (folder / "size").write_text(size, "utf-8")


def database(folder: Path) -> Path:
    """The sample to measure on."""
    return folder / f"sample-{size_of(folder)}" / "sample.db"


def size_of(folder: Path) -> str:
    """The size that is measured."""
    return (folder / "size").read_text("utf-8")


def copied(source: Path, target: Path) -> Path:
    """A copy to write into, in a folder of its own, with the keys beside it."""
    begin(target.parent)
    for path in source.parent.glob(f"{source.name}*"):
        if path.is_file() and not path.name.endswith((".lock", "-journal")):
            shutil.copyfile(path, target.with_name(path.name.replace(source.name, target.name)))
    return target


def opened(path: Path) -> Any:
    """The office over a database, closed at the end of the block."""
    from sdgp_desktop.office import opened as opening

    return opening(path)


def driver(path: Path) -> Any:
    """The database through the driver alone, with the pragmas of the store."""
    import sqlcipher3.dbapi2 as module

    connection = module.connect(str(path), isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"pragma {pragma}")
    return connection


def newest_call(office: "Office", code: str) -> Any:
    """The fullest call of a country: the last cloned one, or the call of the small sample."""
    from sdgp_desktop.calls.service import calls
    from sdgp_desktop.intake.service import dossier_count

    with office.read() as reading:
        found = [c for c in calls(reading) if c.code.startswith(code)]
        return max(found, key=lambda c: (dossier_count(reading, c.id), c.code))
