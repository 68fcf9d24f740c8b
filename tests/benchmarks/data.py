"""Databases to measure on: made once per folder and size, in a process of its own."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.harness import ROOT

if TYPE_CHECKING:
    from sdgp_desktop.office import Office


def prepare_sample(folder: Path, size: str) -> None:
    """Make the sample of this size, and note that it is the one to measure on."""
    path = folder / f"sample-{size}.db"
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / f"{size}.done").exists():
        for leftover in folder.glob(f"{path.name}*"):
            leftover.unlink()
        command = [sys.executable, "main.py", "--database", str(path), "sample", "--size", size]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        with opened(path) as office:
            from sdgp_desktop.kernel.backup import daily

            daily(office.store)  # so that no start that is measured makes the copy of the day
        (folder / f"{size}.done").write_text("", "utf-8")
    (folder / "size").write_text(size, "utf-8")


def database(folder: Path) -> Path:
    """The sample to measure on."""
    return folder / f"sample-{(folder / 'size').read_text('utf-8')}.db"


def copied(source: Path, target: Path) -> Path:
    """A copy to write into, with the keys beside it."""
    for leftover in target.parent.glob(f"{target.name}*"):
        if leftover.is_file():
            leftover.unlink()
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
    for pragma in ("journal_mode=truncate", "synchronous=extra", "foreign_keys=on", "secure_delete=on"):
        connection.execute(f"pragma {pragma}")
    return connection


def newest_call(office: "Office", code: str) -> Any:
    """The fullest call of a country: the last cloned one, or the call of the small sample."""
    from sdgp_desktop.calls.service import calls
    from sdgp_desktop.intake.service import dossier_count

    with office.read() as reading:
        found = [c for c in calls(reading) if c.code.startswith(code)]
        return max(found, key=lambda c: (dossier_count(reading, c.id), c.code))
