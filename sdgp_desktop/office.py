"""The office: builds everything once, without Qt: the store, the person, the language, the answers slices need.

`new_office` makes a database, `open_office` opens one; the window and the command line both start here.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person, Reading, Work

ROLES = {"VVSG": "officer"}  # the first person of another office is its country officer


@dataclass
class Office:
    """One open database with the person who works in it."""

    store: Store
    person: Person
    language: str = "en"
    desk: str = ""
    sample: bool = False
    closers: list[Any] = field(default_factory=list)

    def act(self, name: str, /, *, final: bool = False, **facts: Any) -> AbstractContextManager[Work]:
        """Do one thing as the person who works here."""
        return self.store.act(name, self.person, final=final, **facts)

    def read(self) -> AbstractContextManager[Reading]:
        """Look."""
        return self.store.read()

    @property
    def code(self) -> str:
        """Code of the association (VVSG, RALGA, ANCB)."""
        return self.person.office

    def close(self) -> None:
        """Let go of the database and its lock."""
        self.store.close()
        for close in reversed(self.closers):
            close()
        self.closers.clear()


def genesis(work: Work) -> None:
    """Everything that ships with the program, slice by slice: the same records in every office."""
    from sdgp_desktop.calls.genesis import genesis as calls
    from sdgp_desktop.registry.genesis import genesis as registry
    from sdgp_desktop.scoring.genesis import genesis as scoring

    registry(work)
    calls(work)
    scoring(work)


def new_office(path: Path, code: str, person_name: str, *, language: str = "en", sample: bool = False) -> Office:
    """Make the database of an office. Person and office stay on this computer until the first act.

    Errors: Refusal "file_exists"; "unknown_office" when no association has this code.
    """
    from sdgp_desktop.registry.service import association_by_code

    store = Store.create(path, SCHEMA, genesis)
    try:
        with store.read() as reading:
            association = association_by_code(reading, code)
        if association is None:
            raise Refusal("unknown_office", code=code)
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise
    person = {"id": uuid4().hex, "name": person_name, "role": ROLES.get(code, "country_officer")}
    store.set_local(office=code, desk=code[0], person=person, people=[person], sample=sample)
    return dressed(store, language)


def open_office(path: Path, *, language: str = "en", read_only: bool = False, key: bytes | None = None) -> Office:
    """Open the database of an office.

    Errors: Refusal "no_database" when there is no such file; "in_use" when another program has it.
    """
    if not path.exists():
        raise Refusal("no_database", file=path.name)
    return dressed(Store(path, SCHEMA, key=key, read_only=read_only), language)


def dressed(store: Store, language: str) -> Office:
    """The office over an open store, with the hooks that slices below need from slices above."""
    from sdgp_desktop.registry.service import ensure_staff

    known = store.setting("person") or {}
    if not known:
        store.close()
        raise Refusal("database_damaged", file=store.path.name)
    person = Person(UUID(known["id"]), known["name"], known["role"], str(store.setting("office")))
    office = Office(store, person, language, str(store.setting("desk", "")), bool(store.setting("sample", False)))
    store.prologue = lambda work: ensure_staff(work, work.person)
    return office


@contextmanager
def opened(path: Path, **options: Any) -> Iterator[Office]:
    """An open office, closed at the end of the block."""
    office = open_office(path, **options)
    try:
        yield office
    finally:
        office.close()
