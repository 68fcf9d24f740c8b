"""Erasing a person's data in all offices: the act here, and which offices have said that they carried it out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.erasing import Erasure, erase, scrub_all
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import parse, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import stored
from sdgp_desktop.kernel.work import Person, Reading

BESIDE = {"record_id", "owner_id"}  # columns by which notes and files name the record that they belong to


@dataclass(frozen=True)
class ErasureView:
    """One erasure: of which record, since when, which desks have confirmed it and which have not yet."""

    record_type: str
    record: UUID
    at: datetime
    confirmed: tuple[str, ...]
    open: tuple[str, ...]


def about(reading: Reading, id: UUID) -> list[tuple[str, UUID]]:
    """Everything that holds personal data of somebody in the register: the person, the people named in forms that
    were linked to it, and the notes and files beside these. Errors: Refusal "record_gone".
    """
    reading.get(reading.schema["registry_person"].record, id)
    kinds = [kind for kind in reading.schema.types.values() if kind.personal]
    found = [("registry_person", id)]
    for kind in kinds:
        for column in kind.table.c:
            if any(key.target_fullname == "registry_person.id" for key in column.foreign_keys):
                found += [(kind.name, one) for one in _ids(reading, kind, column.key, [id])]
    ids = [one for _, one in found]
    for kind in kinds:
        for name in BESIDE & set(kind.columns):
            found += [(kind.name, one) for one in _ids(reading, kind, name, ids)]
    return found


def _ids(reading: Reading, kind: RecordType, column: str, wanted: Iterable[UUID]) -> list[UUID]:
    table = kind.table
    statement = select(table.c.id).where(table.c[column].in_(list(wanted))).order_by(table.c.id)
    return list(reading.session.execute(statement).scalars())


def erase_person(store: Store, person: Person, id: UUID) -> int:
    """Erase all personal data of somebody here for good; with the next packet every other office does the same.

    Returns how many records were emptied. Errors: Refusal "record_gone".
    """
    with store.read() as reading:
        found = about(reading, id)
    erase_everywhere(store, person, found)
    return len(found)


def erase_everywhere(store: Store, person: Person, records: Iterable[tuple[str, UUID]]) -> None:
    """Erase the personal fields of these records in one act. Errors: Refusal "record_gone"."""
    with store.act("erase", person, final=True) as work:
        for record_type, id in records:
            erase(work, record_type, id)
    store.seal()
    with store.merging() as connection:
        scrub_all(connection, store.schema)


def erasures(reading: Reading) -> tuple[ErasureView, ...]:
    """The erasures known here, the newest first, each with its receipts.

    A desk has carried an erasure out when it says that it holds the segment in which the erasure stands.
    """
    from sdgp_desktop.registry.service import may_read

    stopped = set(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))
    desks = [d for d in reading.session.scalars(select(Desk).order_by(Desk.office, Desk.desk)) if d.key not in stopped]
    found = []
    for erasure in reading.all(select(Erasure)):
        numbers = graph.touching(reading.session.connection(), erasure.id.hex)
        if not numbers:
            continue
        readers = [d for d in desks if erasure.audience in may_read(reading, d.office)]
        done = [d for d in readers if _holds(reading, d, erasure.audience, numbers[0])]
        waits = [d for d in readers if d not in done]
        at = _moment(reading, numbers[0], erasure.id.hex)
        found.append(ErasureView(erasure.record_type, erasure.record_id, at, _named(done), _named(waits)))
    return tuple(sorted(found, key=lambda e: e.at, reverse=True))


def _holds(reading: Reading, desk: Desk, audience: str, number: int) -> bool:
    connection = reading.session.connection()
    told = (desk.holds or {}).get(audience, ())
    here = [k.n for k in graph.known(connection, told).values() if k.state == graph.APPLIED]
    return bool(here) and not graph.Ancestry(connection).outside(here, [number])


def _moment(reading: Reading, number: int, id: str) -> datetime:
    connection = reading.session.connection()
    name = connection.execute(select(SEGMENT.c.name).where(SEGMENT.c.n == number)).scalar_one()
    content = parse(unpack(stored(connection, [name])[name].body))
    placed = (
        line
        for rows, lines in zip(content.rows, content.lines, strict=True)
        for row, line in zip(rows, lines, strict=True)
        if row[1] == id
    )
    return read_moment(content.act_at(next(placed)).moment)


def _named(desks: list[Desk]) -> tuple[str, ...]:
    return tuple(f"{d.office}-{d.desk}" for d in desks)
