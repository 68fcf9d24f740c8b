"""A delegation with travel data, for the tests: people and papers are obviously made up."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.engine import open_engine
from sdgp_desktop.kernel.journal import BODY
from sdgp_desktop.kernel.segments import unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.visits.service import add_delegate, change_travel, delegates, delegation_findings, travel
from tests.offices import ANNA

NUMBER, OTHER_NUMBER = "XX0000017", "XX0000025"
SECRETS = (NUMBER, OTHER_NUMBER, "Voorbeeld Amina Testa", "POLICY-000-TEST", "peanutfree-example")
PAPERS: dict[str, Any] = {
    "passport_name": "Voorbeeld Amina Testa",
    "passport_kind": "service",
    "passport_number": NUMBER,
    "passport_country": "Utopia",
    "issued_on": date(2020, 1, 1),
    "expires_on": date(2029, 12, 31),
    "born_on": date(1980, 1, 1),
    "fever_seen": True,
    "fever_from": date(2023, 1, 1),
    "diet": "peanutfree-example",
    "insurance_number": "POLICY-000-TEST",
}


def delegate(store: Store, visit_id: UUID, name: str = "Amina Voorbeeld", person: Person = ANNA, **more: Any) -> UUID:
    """Somebody named for a visit."""
    with store.act("add_delegate", person) as work:
        return add_delegate(work, visit_id, name, **more)


def write_papers(store: Store, delegate_id: UUID, person: Person = ANNA, **values: Any) -> None:
    """Type travel data, one field at a time as the window does."""
    for column, value in (values or PAPERS).items():
        with store.act("change_travel", person) as work:
            change_travel(work, delegate_id, column, value)


def papers(store: Store, delegate_id: UUID, today: date) -> dict[str, Any]:
    """The travel data that are kept."""
    with store.read() as reading:
        found = travel(reading, delegate_id, today)
    return {column: value for column, value in found.items() if value is not None}


def codes(store: Store, visit_id: UUID, today: date) -> list[str]:
    """What is said about a delegation on a day."""
    with store.read() as reading:
        return [f.code for f in delegation_findings(reading, visit_id, today)]


def bytes_of(store: Store) -> bytes:
    """Everything that lies on the disk of an office: database, attachments, safety copies; the journal unpacked."""
    files = sorted(p for p in store.path.parent.rglob("*") if p.is_file())
    packed = [p for p in files if p.suffix == ".db"]
    return b"".join([*(p.read_bytes() for p in files), *map(journal_of, packed)])


def journal_of(database: Path) -> bytes:
    """The lines of all sealed segments of a database, as text."""
    engine = open_engine(database, read_only=True)
    try:
        with engine.connect() as connection:
            bodies = connection.execute(select(BODY.c.body)).scalars().all()
        return b"\n".join(line for body in bodies for line in unpack(body).lines)
    finally:
        engine.dispose()


def found_in(content: bytes, words: tuple[str, ...] = SECRETS) -> list[str]:
    """The secrets that can be read in a file."""
    return [word for word in words if word.encode() in content]


def named(store: Store, visit_id: UUID) -> list[str]:
    """The names of a delegation."""
    with store.read() as reading:
        return [d.name for d in delegates(reading, visit_id)]


AFTER = timedelta(days=60)
