"""Databases for the tests of the slices: everything that ships, and people who act."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.wiring import genesis

KEPT = TemporaryDirectory()  # until the tests end
ANNA = Person(UUID(int=1), "Anna Voorbeeld", "officer", "VVSG")
ERIC = Person(UUID(int=2), "Eric Exemple", "country_officer", "RALGA")


@cache
def shipped() -> Path:
    """A database with all that ships, made once in a run of the tests."""
    path = Path(KEPT.name) / "shipped.db"
    Store.create(path, SCHEMA, genesis).close()
    return path


def office_store(folder: Path, name: str = "office.db") -> Store:
    """The store of a new office: a copy of what ships."""
    for source in shipped().parent.glob("shipped.db*"):
        shutil.copy(source, folder / source.name.replace("shipped.db", name))
    return Store(folder / name, SCHEMA)
