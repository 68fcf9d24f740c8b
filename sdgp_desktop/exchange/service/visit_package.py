"""Visit packages: the travel data of one visit, for the office of the host association and for nobody else."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.rules import FEDERATION
from sdgp_desktop.exchange.service import stops, visit_file
from sdgp_desktop.exchange.service.container import Control, NoControl
from sdgp_desktop.exchange.service.desks import SixWords, card_of, desks_of, know, known_keys, numbers_of, read_card
from sdgp_desktop.exchange.service.merging import merging
from sdgp_desktop.exchange.service.noting import check_free, noted
from sdgp_desktop.exchange.service.parts import Source
from sdgp_desktop.exchange.service.reports import Missing
from sdgp_desktop.exchange.service.room import room_for_import
from sdgp_desktop.exchange.service.visit_file import Contents
from sdgp_desktop.exchange.service.waiting import told_before, waiting_for
from sdgp_desktop.kernel import backup, graph
from sdgp_desktop.kernel.aside import Landing
from sdgp_desktop.kernel.audiences import country_of, of_visit, told_in
from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.desk import SEGMENT_MARK, signed_by
from sdgp_desktop.kernel.erasing import scrub_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import write_whole
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import Content, Sealed, parse_head
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker, checked
from sdgp_desktop.kernel.undo import note_landing
from sdgp_desktop.kernel.work import Changes, Person
from sdgp_desktop.visits.service import CalendarEntry, entry, travel_count, travel_open

CLASSES = ("P5",)
TRAVEL = "visits_travel"


@dataclass(frozen=True)
class VisitPlan:
    """What a package would hold and who may have it: shown before anything is written."""

    visit: UUID
    name: str
    people: int
    fields: tuple[str, ...]  # ids of the fields that hold something ("t.number")
    offices: tuple[str, ...]  # that may get it, the host's first
    classes: tuple[str, ...] = CLASSES


@dataclass(frozen=True)
class VisitWritten:
    """A package that was written."""

    packet: str
    file: Path
    bytes: int
    plan: VisitPlan


@dataclass
class VisitReport:
    """What taking a package in does or would do, counted in people."""

    packet: str
    visit: UUID
    name: str
    office: str
    desk: str
    made: datetime
    people: int
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    known_before: bool = False
    missing: Missing = field(default_factory=lambda: Missing(0, (), False))
    touched: frozenset[tuple[str, UUID]] = field(default_factory=frozenset)


# -- out ---------------------------------------------------------------------------------------------------------


def plan_visit(store: Store, visit_id: UUID) -> VisitPlan:
    """What the package of a visit would hold. Errors: Refusal "record_gone", "visit_over", "visit_empty"."""
    with store.read() as reading:
        found, audience = _visit(reading, visit_id)
        _check_open(store, reading, found, visit_id)
        kind = reading.schema[TRAVEL]
        there = kind.table.c.visit_id == visit_id, kind.table.c.removed.is_(False)
        rows = reading.session.execute(select(kind.table).where(*there)).mappings().all()
        filled = [f.id for c, f in kind.fields.items() if c in kind.personal and any(r[c] is not None for r in rows)]
        people = travel_count(reading, visit_id)
        offices = _offices(reading, store, audience, found)
    if not people:
        raise Refusal("visit_empty", visit=found.title)
    return VisitPlan(visit_id, found.title, people, tuple(filled), offices)


def _visit(reading: Reading, visit_id: UUID) -> tuple[CalendarEntry, str]:
    """A visit, and the audience of its travel data."""
    found = entry(reading, visit_id)
    return found, of_visit(f"track {found.country}", visit_id)


def _check_open(store: Store, reading: Reading, found: CalendarEntry, visit_id: UUID) -> None:
    if not travel_open(reading, visit_id, store.today):
        raise Refusal("visit_over", visit=found.title)


def _offices(reading: Reading, store: Store, audience: str, found: CalendarEntry) -> tuple[str, ...]:
    """The associations that prepare the visit; the one that receives comes first, the own office last."""
    from sdgp_desktop.registry.service import associations, home_country, may_read

    own = str(store.setting("office", ""))
    host = home_country(reading) if found.detail == "in" else country_of(audience)
    able = [a for a in associations(reading) if told_in(audience) in may_read(reading, a.code)]
    return tuple(a.code for a in sorted(able, key=lambda a: (a.code == own, a.country != host, a.code)))


def export_visit(
    store: Store,
    person: Person,
    visit_id: UUID,
    code: str,
    to: Path,
    password: str,
    *,
    control: Control | None = None,
    replacing: bool = False,
) -> VisitWritten:
    """Write the package of a visit for one office; it is noted in the transfer register before it is there.

    With `replacing` it takes the place of an older file in one step.

    Errors: as `plan_visit`; Refusal "no_card"; "visit_office" for one that takes no part; "password_short",
    "file_exists", "disk_full".
    """
    planned = plan_visit(store, visit_id)
    if code.partition("-")[0] not in planned.offices:
        raise Refusal("visit_office", code=code, visit=planned.name)
    if not replacing:
        check_free(to)
    store.seal()
    packet = uuid4().hex
    with store.read() as reading:
        desks = desks_of(reading, [code])
        contents, bills = _contents(reading, store, planned, packet, code)
    source = Source(store, bills)
    parts = [b"".join(source.part(bill).pieces()) for bill in bills]
    contents.segments = [(b.name, hashlib.sha256(p).hexdigest()) for b, p in zip(bills, parts, strict=True)]
    data = visit_file.whole(contents, parts, store.desk_keys(), password)
    (control or NoControl()).check()
    keys, size, moment = tuple(d.key for d in desks), len(data), store.clock()
    line = _line(packet, "sent", moment, person, to, size, planned.people, keys, contents.audience)
    with noted(store, line):
        write_whole(to, data)
    return VisitWritten(packet, to, size, planned)


def _contents(
    reading: Reading, store: Store, planned: VisitPlan, packet: str, code: str
) -> tuple[Contents, list[graph.Waybill]]:
    _, audience = _visit(reading, planned.visit)
    bills = graph.waybills(reading.session.connection(), audience)
    authors = {parse_head(bill.head).author for bill in bills}
    cards = [d.card for d in known_keys(reading).values() if d.key in authors and not d.introduced_by]
    made = Contents(
        packet=packet, federation=FEDERATION, world=store.world, sender=card_of(store), office=code,
        visit=planned.visit.hex, audience=audience, people=planned.people, made=iso_moment(store.clock()),
        schema=reading.schema.version, cards=cards, segments=[],
    )  # fmt: skip
    return made, bills


def _line(
    packet: str, direction: str, moment: datetime, person: Person, file: Path, size: int, people: int,
    desks: tuple[str, ...], audience: str, segments: tuple[str, ...] = (),
) -> Packet:  # fmt: skip
    """A line of the transfer register."""
    return Packet(
        id=f"{packet} {direction}", packet=packet, direction=direction, moment=moment, person=person.id,
        file=file.name, bytes=size, changes=people, desks=desks, classes=CLASSES, audiences=(audience,),
        segments=segments, report=None, receipts=None, state="done",
    )  # fmt: skip


# -- in ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Package:
    """A package that was looked at from all sides and may be taken in."""

    contents: Contents
    cards: dict[str, dict[str, Any]]
    segments: list[tuple[Sealed, Content]]
    name: str  # of the visit here


def rehearse_visit(store: Store, file: Path, password: str, control: Control | None = None) -> VisitReport:
    """What taking a package in would do; afterwards everything is as it was. Errors: as `take_in_visit`."""
    package = _looked_at(store, file, password)
    report = _blank(package)
    with room_for_import(store, file), merging(store, rehearsal=True) as connection:
        _merge(store, connection, package, report)
        (control or NoControl()).check()
    return report


def take_in_visit(
    store: Store, person: Person, file: Path, password: str, control: Control | None = None
) -> VisitReport:
    """Take a package in: all of it or nothing; twice changes nothing. A safety copy is made before.

    Errors: as `visit_file.read`; Refusal "packet_other_world", "visit_other_office", "sender_unknown",
    "sender_stopped", "author_unknown", "segment_forged", "segment_not_valid"; "visit_unknown" before the visit
    itself has come with an ordinary packet; "visit_over" once its travel data had to be erased; "import_no_copy",
    "import_no_room".
    """
    package = _looked_at(store, file, password)
    report = _blank(package)
    with store.read() as reading:
        names = [sealed.name for sealed, _ in package.segments]
        known = graph.known(reading.session.connection(), names)
    with room_for_import(store, file):
        if any(name not in known or known[name].state == graph.ASIDE for name in names):
            store.seal()
            backup.make(store, "import")
        with merging(store) as connection:
            landing = _merge(store, connection, package, report)
            (control or NoControl()).check()
            _remember(store, connection, person, file, package, landing)
    store.changed.tell(Changes("import", report.touched))
    return report


def _blank(package: _Package) -> VisitReport:
    contents, sender = package.contents, package.contents.sender
    return VisitReport(
        contents.packet, UUID(contents.visit), package.name, str(sender["office"]), str(sender["desk"]),
        read_moment(contents.made), contents.people,
    )  # fmt: skip


def _looked_at(store: Store, file: Path, password: str) -> _Package:
    contents, sealed = visit_file.read(file, password)
    try:
        sender, visit_id = read_card(contents.sender), UUID(contents.visit)
        read_moment(contents.made)
    except ValueError as error:
        raise Refusal("packet_damaged", file=file.name) from error
    if contents.federation != FEDERATION or contents.world != store.world:
        raise Refusal("packet_other_world", file=file.name)
    if contents.office.partition("-")[0] != store.setting("office", ""):
        raise Refusal("visit_other_office", file=file.name, office=contents.office)
    with store.read() as reading:
        cards = _senders(reading, store, contents, sender, file.name)
        authors = {store.desk_keys().public, *known_keys(reading), *cards}
        name = _expected(reading, store, contents, visit_id, file.name)
    found = [(one, _checked(store, one, contents, authors, file.name)) for one in sealed]
    return _Package(contents, cards, found, name)


def _senders(
    reading: Reading, store: Store, contents: Contents, sender: dict[str, Any], file: str
) -> dict[str, dict[str, Any]]:
    """The card of the sender, whom this desk must know, and those it vouches for."""
    facts = {"file": file, "office": str(sender["office"]), "desk": str(sender["desk"])}
    if reading.one(select(Stop).where(Stop.key == sender["sign"])) is not None:
        raise Refusal("sender_stopped", **facts)
    if sender["sign"] != store.desk_keys().public and sender["sign"] not in known_keys(reading):
        words = SixWords(numbers_of(sender["sign"], sender["seal"]))
        raise Refusal("sender_unknown", **facts, fingerprint=words)
    cards = [read_card(card) for card in contents.cards]
    return {str(card["sign"]): card for card in (*cards, sender) if card["world"] == store.world}


def _expected(reading: Reading, store: Store, contents: Contents, visit_id: UUID, file: str) -> str:
    """The name of the visit, which must be known here and not be over."""
    try:
        found, audience = _visit(reading, visit_id)
    except Refusal as refusal:
        raise Refusal("visit_unknown", file=file, office=str(contents.sender["office"])) from refusal
    if audience != contents.audience:
        raise Refusal("packet_forged", file=file)
    _check_open(store, reading, found, visit_id)
    return found.title


def _checked(store: Store, sealed: Sealed, contents: Contents, authors: set[str], file: str) -> Content:
    """One segment: of this visit alone, by somebody known, signed, and with nothing but travel data."""
    head = sealed.head
    if head.author not in authors:
        raise Refusal("author_unknown", file=file, office=str(contents.sender["office"]))
    if not signed_by(head.author, SEGMENT_MARK, sealed.text.encode(), sealed.signature):
        raise Refusal("segment_forged", file=file)
    if head.audience != contents.audience or head.world != store.world:
        raise Refusal("packet_forged", file=file)
    content = checked(store.schema, sealed)
    if any(shape.type != TRAVEL for shape in content.shapes):
        raise Refusal("packet_forged", file=file)
    return content


def _merge(store: Store, connection: Connection, package: _Package, report: VisitReport) -> Landing:
    """Keep and apply the segments; returns what the package brought."""
    new: set[str] = set()
    changed: set[str] = set()

    def watch(kind: RecordType, id: str, values: dict[str, Any], old: dict[str, Any] | None) -> None:
        if old is None:
            new.add(id)
        elif any(old.get(column) != value for column, value in values.items()):
            changed.add(id)

    names = [sealed.name for sealed, _ in package.segments]
    here = graph.known(connection, names)
    fresh = tuple(n for n in names if n not in here or here[n].state == graph.ASIDE)
    taker = Taker(connection, store.schema, watch, names)
    for sealed, content in package.segments:
        taker.keep(sealed, content)
    taken = taker.run()
    stops.carry_out(connection, store.schema, taken.applied)
    erased = scrub_all(connection, store.schema, taken.applied) if taken.applied else 0
    report.known_before = not fresh
    report.new, report.changed = len(new), len(changed - new)
    report.conflicts = len(taker.merger.questions.opened)
    waiting = [name for name in names if name in taken.waiting]
    report.missing = waiting_for(connection, store.schema, waiting, told_before(connection))
    report.touched = frozenset((TRAVEL, UUID(id)) for id in new | changed)
    return Landing(fresh, (), erased > 0)


def _remember(
    store: Store, connection: Connection, person: Person, file: Path, package: _Package, landing: Landing
) -> None:
    """Note what came and from whom, once, and let it be undone."""
    contents, key = package.contents, str(package.contents.sender["sign"])
    with store.beside(connection) as work:
        for one, card in package.cards.items():
            if one != store.desk_keys().public:
                know(work, card, key)
        if (desk := work.session.get(Desk, key)) is not None:
            desk.heard = work.moment
        if work.session.get(Packet, f"{contents.packet} taken") is None or landing.kept:
            size, people = file.stat().st_size, contents.people
            line = _line(
                contents.packet,
                "taken",
                work.moment,
                person,
                file,
                size,
                people,
                (key,),
                contents.audience,
                landing.kept,
            )
            work.session.merge(line)
        if landing.kept:
            sender = contents.sender
            facts = {"office": f"{sender['office']}-{sender['desk']}", "packet": contents.packet}
            note_landing(work, person.id, person.office, store.desk, facts, landing)
