"""Taking an import back: whole while nobody has built upon it, later field by field, as ordinary acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Packet
from sdgp_desktop.exchange.service import stops, went_back
from sdgp_desktop.exchange.service.reports import BackPlace
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.aside import contents, values
from sdgp_desktop.kernel.erasing import scrub_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.rows import plain
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import ActLine
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import replay
from sdgp_desktop.kernel.undo import TAKEN_BACK, Step, landing_step
from sdgp_desktop.kernel.work import Work

MOST_SHOWN = 20_000  # fields listed
DONE_STATE, UNDONE_STATE = "done", "undone"
REMOVED = "removed"


@dataclass(frozen=True)
class Imported:
    """One field that an import gave a value: what stood there before, what came, what stands there now."""

    record_type: str
    record: str
    column: str  # "removed" stands for the whole record where the import made it
    old: Any
    new: Any
    now: Any
    made: bool
    fixed: bool  # may only be added to: corrected by a reversal
    person: str
    office: str
    stopped: str = ""  # the desk because of whose stop the field went back; `gone` when its whole record did
    gone: bool = False
    worked_on: bool = False  # a record that the import made, whose fields have other values since

    @property
    def offered(self) -> bool:
        """Whether its earlier value can be given again here."""
        return not self.fixed and not self.gone and self.now != self.old

    @property
    def moved_on(self) -> bool:
        """Whether somebody gave it, or a field of it, yet another value since."""
        return self.worked_on if self.made else self.now not in (self.old, self.new)


def undo_import(store: Store, packet: str) -> None:
    """Take the last import of this packet back: what it brought is kept and counts no longer.

    Errors: Refusal "import_unknown"; "import_built_upon" when work has gone on upon it; "import_lasting" when it
    erased personal data or stopped a desk.
    """
    store.undo_landing(_step(store, packet))


def _step(store: Store, packet: str) -> Step:
    with store.read() as reading:
        step = landing_step(reading.session, packet)
    if step is None:
        raise Refusal("import_unknown")
    return step


def landed(store: Store, connection: Connection, step: Step, applied: list[str]) -> None:
    """After an import was set aside or counts again: the register tells; stopped stays stopped, erased stays erased."""
    stops.carry_out(connection, store.schema, applied)
    if applied:
        scrub_all(connection, store.schema, applied)
    with store.beside(connection) as work:
        packet = work.session.get(Packet, f"{step.facts.get('packet')} taken")
        if packet is not None:
            packet.state = DONE_STATE if step.undone == TAKEN_BACK else UNDONE_STATE


def imported_fields(store: Store, packet: str) -> list[Imported]:
    """Every field to which an import gave another value, record by record, then those that went back because a desk
    was stopped; nothing changes.

    Errors: Refusal "import_unknown".
    """
    step = _step(store, packet)
    assert step.landing is not None
    with store.rehearsing() as connection:
        found = _fields(store, connection, (*step.landing.kept, *step.landing.released))
    with store.read() as reading:
        line = reading.session.get(Packet, f"{packet} taken")
        places = went_back.places_in((line.report if line is not None else None) or {})
        act = went_back.act_of(reading, packet) if places else 0
        return [*found, *(one for place in places if (one := _back(reading, place, act)) is not None)]


def _back(reading: Reading, place: BackPlace, act: int) -> Imported | None:
    """A field that went back, as it stands now; nothing of a type that is not known here."""
    kind = reading.schema.types.get(place.record_type)
    if kind is None:
        return None
    old, new = (False, True) if place.gone else went_back.values_of(reading, place, act)
    stored = values(reading.session.connection(), reading.schema, [(place.record_type, place.record)])
    row = stored.get((place.record_type, place.record))
    now = new if row is None else plain(kind, place.column, row[kind.columns.index(place.column)])
    return Imported(
        place.record_type, place.record, place.column, old, new, now, False, kind.append_only, "", "", place.stopped,
        place.gone,
    )  # fmt: skip


def _fields(store: Store, connection: Connection, names: Sequence[str]) -> list[Imported]:
    mine = {k.n for k in graph.known(connection, names).values() if k.state == graph.APPLIED}
    came = _came(connection, mine)
    if not came:
        return []
    ids = {id for _, id in came}
    first = min(connection.execute(select(SEGMENT.c.taken).where(SEGMENT.c.n == n)).scalar_one() for n in mine)
    now = values(connection, store.schema, came)
    replay(connection, store.schema, ids, with_open=False, until=first)
    before = values(connection, store.schema, came)
    found: list[Imported] = []
    for key, fields in came.items():
        kind = store.schema.types.get(key[0])
        if kind is not None and key in now:
            found += _of_record(kind, key[1], fields, before.get(key), now[key])
        if len(found) >= MOST_SHOWN:
            break
    return found[:MOST_SHOWN]


def _came(connection: Connection, numbers: set[int]) -> dict[tuple[str, str], dict[str, tuple[Any, ActLine]]]:
    """By record: the last value that the import gave each field, and the act that gave it."""
    found: dict[tuple[str, str], dict[str, tuple[Any, ActLine]]] = {}
    for _, content in contents(connection, numbers):
        for shape, rows, lines in zip(content.shapes, content.rows, content.lines, strict=True):
            for row, line in zip(rows, lines, strict=True):
                act = content.act_at(line)
                fields = found.setdefault((shape.type, row[1]), {})
                fields.update((c, (value, act)) for c, value in zip(shape.columns, row[2:], strict=True))
    return found


def _of_record(
    kind: RecordType,
    id: str,
    came: dict[str, tuple[Any, ActLine]],
    before: tuple[Any, ...] | None,
    now: tuple[Any, ...],
) -> list[Imported]:
    present = {c: plain(kind, c, v) for c, v in zip(kind.columns, now, strict=True)}
    if before is None:
        act = next(iter(came.values()))[1]
        worked_on = any(present[c] != value for c, (value, _) in came.items() if c in present and c != REMOVED)
        return [
            Imported(
                kind.name,
                id,
                REMOVED,
                True,
                False,
                present[REMOVED],
                True,
                kind.append_only,
                act.person,
                act.office,
                worked_on=worked_on,
            )
        ]
    earlier = {c: plain(kind, c, v) for c, v in zip(kind.columns, before, strict=True)}
    return [
        Imported(
            kind.name, id, c, earlier[c], value, present[c], False, kind.append_only, act.person, act.office
        )
        for c, (value, act) in came.items()
        if c in earlier and earlier[c] != value
    ]  # fmt: skip


def set_back(work: Work, chosen: Sequence[Imported]) -> int:
    """Give fields the value they had before an import; a record that it made goes to the bin. Returns how many.

    Errors: Refusal "conflict_fixed" for records that are only ever added; what a record itself refuses.
    """
    from sdgp_desktop.intake.service import follow_answers

    count = 0
    for one in chosen:
        kind = work.schema[one.record_type]
        if kind.append_only:
            raise Refusal("conflict_fixed", type=kind.name, id=one.record)
        record = work.get(kind.record, UUID(one.record))
        if one.now != one.old:
            setattr(record, one.column, kind.decode(one.column, one.old))
            count += 1
    work.session.flush()
    follow_answers(work, [(one.record_type, UUID(one.record)) for one in chosen])
    work.tell(count=count)
    return count
