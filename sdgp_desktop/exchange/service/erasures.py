"""Erasing a person's data in all offices: the act here, and which offices have said that they carried it out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.exchange.fields import HOLDERS
from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.exchange.service import scans
from sdgp_desktop.exchange.service.whereabouts import whereabouts
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.erasing import Erasure, erase, scrub_all
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.knowing import lines_about
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.segments import ActLine, parse, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import stored
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.registry.service import ErasurePart, ErasurePlan, Tombstone, may_read, staff_name


@dataclass(frozen=True)
class ErasureView:
    """One erasure: of which record, when, by whom, why, which desks have confirmed it and which have not yet."""

    record_type: str
    record: UUID
    at: datetime
    by: UUID
    office: str
    ground: str
    confirmed: tuple[str, ...]
    open: tuple[str, ...]


def erase_person(store: Store, person: Person, id: UUID, ground: str = "") -> int:
    """Erase all personal data of somebody here for good; with the next packet every other office does the same.

    Vouchers stay until their day. Returns how many records were emptied. Errors: Refusal "record_gone".
    """
    today = store.today
    with store.read() as reading:
        found = whereabouts(reading, id, today).going
    erase_everywhere(store, person, found, ground)
    with store.alone(), store.read() as reading:
        scans.let_go(reading, store)
    return len(found)


def erase_everywhere(store: Store, person: Person, records: Iterable[tuple[str, UUID]], ground: str = "") -> None:
    """Erase the personal fields of these records in one act. Errors: Refusal "record_gone"."""
    with store.act("erase", person, final=True) as work:
        for record_type, id in records:
            erase(work, record_type, id, ground)
    store.seal()
    with store.merging() as connection:
        scrub_all(connection, store.schema)


def plan_erasure(reading: Reading, id: UUID, today: date) -> ErasurePlan:
    """What goes when somebody is erased, kind by kind, and what the law keeps. Errors: Refusal "record_gone"."""
    found = whereabouts(reading, id, today)
    kinds = dict.fromkeys(name for name, _ in found.going)
    going = []
    for name in kinds:
        kind = reading.schema[name]
        fields = tuple(kind.fields[c].label for c in kind.columns if c in kind.personal and not kind.fields[c].source)
        going.append(ErasurePart(HOLDERS[name], sum(n == name for n, _ in found.going), fields))
    kept: dict[tuple[str, date], int] = {}
    for one in found.held:
        kept[one.record_type, one.until] = kept.get((one.record_type, one.until), 0) + 1
    held = (ErasurePart(HOLDERS[name], count, until=until) for (name, until), count in sorted(kept.items()))
    return ErasurePlan(tuple(going), tuple(held))


def tombstone(reading: Reading, id: UUID) -> Tombstone | None:
    """What is left of somebody who was erased, or nothing: the newest erasure of the person with its receipts."""
    found = erasures(reading, id)
    if not found:
        return None
    last = found[0]
    return Tombstone(last.at, staff_name(reading, last.by), last.office, last.ground, last.confirmed, last.open)


def erasures(reading: Reading, record: UUID | None = None) -> tuple[ErasureView, ...]:
    """The erasures known here (of one record), the newest first, each with its receipts.

    A desk has carried an erasure out when it says that it holds the segment in which the erasure stands.
    """
    statement = select(Erasure)
    found = [
        view
        for erasure in reading.all(statement if record is None else statement.where(Erasure.record_id == record))
        if (view := _view(reading, erasure)) is not None
    ]
    return tuple(sorted(found, key=lambda e: e.at, reverse=True))


def _view(reading: Reading, erasure: Erasure) -> ErasureView | None:
    numbers = graph.touching(reading.session.connection(), erasure.id.hex)
    if not numbers:
        return None
    readers = [desk for desk in _desks(reading) if erasure.audience in may_read(reading, desk.office)]
    done = [desk for desk in readers if _holds(reading, desk, erasure.audience, numbers[0])]
    act = _act(reading, numbers[0], erasure.id.hex)
    return ErasureView(
        erasure.record_type, erasure.record_id, read_moment(act.moment), UUID(act.person), act.office,
        erasure.ground, _named(done), _named([desk for desk in readers if desk not in done]),
    )  # fmt: skip


def _desks(reading: Reading) -> list[Desk]:
    stopped = set(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))
    desks = reading.session.scalars(select(Desk).order_by(Desk.office, Desk.desk))
    return [desk for desk in desks if desk.key not in stopped]


def _holds(reading: Reading, desk: Desk, audience: str, number: int) -> bool:
    connection = reading.session.connection()
    told = (desk.holds or {}).get(audience, ())
    here = [k.n for k in graph.known(connection, told).values() if k.state == graph.APPLIED]
    return bool(here) and not graph.Ancestry(connection).outside(here, [number])


def _act(reading: Reading, number: int, id: str) -> ActLine:
    """The act of a segment that wrote about a record first."""
    connection = reading.session.connection()
    name = connection.execute(select(SEGMENT.c.name).where(SEGMENT.c.n == number)).scalar_one()
    content = parse(unpack(stored(connection, [name])[name].body))
    return content.act_at(lines_about(content, id)[0])


def _named(desks: list[Desk]) -> tuple[str, ...]:
    return tuple(f"{d.office}-{d.desk}" for d in desks)
