"""Taking a packet in, or rehearsing it: the same work, kept or rolled back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.orm import Session

from sdgp_desktop.exchange.records import Desk, Packet
from sdgp_desktop.exchange.service import holdings, scans, stops
from sdgp_desktop.exchange.service.checking import Incoming, incoming
from sdgp_desktop.exchange.service.comparing import strangers
from sdgp_desktop.exchange.service.container import DOCUMENTS, Control, NoControl, Opened
from sdgp_desktop.exchange.service.desks import know
from sdgp_desktop.exchange.service.merging import merging
from sdgp_desktop.exchange.service.questions import conflicts_of
from sdgp_desktop.exchange.service.reports import Entry, Missing, Report
from sdgp_desktop.exchange.service.resting import own_refusal
from sdgp_desktop.exchange.service.room import room_for_import
from sdgp_desktop.exchange.service.stops import Cut
from sdgp_desktop.exchange.service.unhurried import unhurried
from sdgp_desktop.exchange.service.waiting import told_before, waiting_for
from sdgp_desktop.exchange.service.went_back import noted_places
from sdgp_desktop.kernel import backup, graph
from sdgp_desktop.kernel.aside import Landing
from sdgp_desktop.kernel.conflicts import open_values
from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.digest import content_digests
from sdgp_desktop.kernel.erasing import scrub_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.merge import MOST_TOUCHED
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker
from sdgp_desktop.kernel.undo import note_landing
from sdgp_desktop.kernel.work import Changes, Person, Work
from sdgp_desktop.visits.service import forget_copies

MOST_SHOWN = 20_000  # changed fields listed by a rehearsal
QUESTIONS_SHOWN = 20_000  # new questions listed by a rehearsal
# Built once: making a statement anew costs more than running it.
_LINES = select(Packet).where(Packet.id.in_(bindparam("wanted", expanding=True)))
COUNTED = ("new", "changed", "conflicts", "removed", "changes", "attachments", "answered")


def rehearse(store: Store, file: Path, control: Control | None = None) -> Report:
    """What taking this packet in would do; afterwards everything is as it was. Errors: see `checking.incoming`."""
    control = control or NoControl()
    with unhurried(), room_for_import(store, file), incoming(store, file, control) as packet:
        _check_not_own(store, packet, file)
        report = _blank(store, packet)
        report.attachments = len(_wanted(store, packet))
        with merging(store, rehearsal=True) as connection:
            watch = _Watch()
            _merge(store, connection, packet, report, watch, control)
            report.entries, shown = watch.entries(), report.questions[:QUESTIONS_SHOWN]
            with store.beside(connection) as work:
                report.conflicting = conflicts_of(work, shown)
            report.cut = watch.full or len(shown) < len(report.questions)
        return report


def take_in(store: Store, person: Person, file: Path, control: Control | None = None, *, copy: bool = True) -> Report:
    """Take a packet in: all of it or nothing. A copy of the present state is kept first (`copy`).

    Errors: see `checking.incoming`; "import_differs" when the content would not be the sender's although the
    changes are; "packet_own" when this desk made it and holds all of it; "import_no_copy", "import_no_room".
    """
    control = control or NoControl()
    with unhurried(), room_for_import(store, file), incoming(store, file, control) as packet:
        _check_not_own(store, packet, file)
        report = _blank(store, packet)
        if packet.fresh and copy:
            store.seal()
            backup.make(store, "import")
        with _attachments(store, packet, control) as kept, merging(store) as connection:
            report.attachments = len(kept)
            landing = _merge(store, connection, packet, report, None, control)
            control.check()
            _remember(store, connection, person, file, packet, report, landing)
    store.blobs.named(kept)
    try:
        if landing.lasting:
            forget_copies(store)
        with store.alone(), store.read() as reading:
            scans.let_go(reading, store)  # always: an import that crashed may have kept what was erased
    finally:  # who hears of it starts work of his own; and it is all here, whatever became of the rest
        store.changed.tell(Changes("import", report.touched))
    return report


def _check_not_own(store: Store, packet: Incoming, file: Path) -> None:
    """A packet of this desk brings it nothing, but for a desk that went back to an older copy.

    Errors: Refusal "packet_own".
    """
    if packet.sender["sign"] == store.desk_keys().public and not packet.fresh and not _wanted(store, packet):
        with store.read() as reading:
            own = reading.session.get(Packet, f"{packet.packet} sent")
            if own is not None:
                raise own_refusal(reading, own, file)


def _blank(store: Store, packet: Incoming) -> Report:
    sender, manifest = packet.sender, packet.manifest
    made = read_moment(str(manifest["made"]))
    with store.read() as reading:
        stranger = str(sender["sign"]) in strangers(reading)
        line = None if packet.fresh else reading.session.get(Packet, _own_line(packet))  # else nobody asks
        seen = not packet.fresh and _taken_before(line, packet)
    return Report(
        packet.packet, str(sender["office"]), str(sender["desk"]), made, key=str(sender["sign"]), seen=seen,
        part=manifest["part"], stranger=stranger,
    )  # fmt: skip


def _merge(
    store: Store,
    connection: Connection,
    packet: Incoming,
    report: Report,
    watch: "_Watch | None",
    control: Control,
) -> Landing:
    """Keep and apply the segments of a packet; returns what it brought."""
    stopped, asked = stops.set_aside(connection), open_values(connection)
    taker = Taker(connection, store.schema, watch, packet.fresh)
    for name in packet.fresh:
        taker.keep(packet.sealed(name), packet.contents.pop(name, None))
        control.check()
    total = len(packet.fresh)
    taken = taker.run(_teller(control, total))
    cut = stops.carry_out(connection, store.schema, taken.applied, telling=True)
    cut.settle(taker.merger.counts)
    if watch is not None:
        watch.settle(cut)
    erased = 0
    if taken.applied:
        erased = scrub_all(connection, store.schema, taken.applied)
    _compare(connection, store, packet)
    counts, now = taker.merger.counts, open_values(connection)  # an erasure may close what the segments opened
    opened = {id for id, values in now.items() if values - asked.get(id, frozenset())}
    report.known_before = not packet.fresh
    personal = {(t, c) for t, kind in store.schema.types.items() for c in kind.personal} if erased else set()
    report.back = tuple(one for one in cut.back if (one.record_type, one.column) not in personal)[:MOST_SHOWN]
    report.new, report.changed, report.removed = counts.new, counts.changed, counts.removed
    report.changes = taken.changes
    report.conflicts, report.answered = len(opened), len(asked.keys() - now.keys())
    report.questions = tuple(sorted(opened))
    report.touched = frozenset((t, UUID(id)) for t, id in counts.touched | {*list(cut.now)[:MOST_TOUCHED]})
    report.missing = _missing(connection, store, packet, taken.waiting)
    report.waits = not packet.places.keys().isdisjoint(taken.waiting)
    report.clock_ahead = (report.made - store.clock()).days >= 1
    report.receipt = {"packet": packet.packet, "at": iso_moment(store.clock()), "questions": report.conflicts}
    fresh = frozenset(packet.fresh)
    released = tuple(name for name in taken.applied if name not in fresh)
    lasting = erased > 0 or stops.set_aside(connection) - fresh != stopped - fresh
    return Landing(tuple(packet.fresh), released, lasting)


def _teller(control: Control, total: int) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        control.tell(total + done, 2 * max(total, of))
        control.check()

    return tell


def _compare(connection: Connection, store: Store, packet: Incoming) -> None:
    """Equal segments must mean equal content, whether or not the packet brought any; if not, stop and keep both.

    What a stop set aside counts nowhere but for its erasures, so it must be equal too. Errors: Refusal
    "import_differs" with the audience.
    """
    if packet.manifest["schema"] != store.schema.version:
        return
    same = [
        audience
        for audience, standing in packet.standing().items()
        if sorted(standing["tips"]) == [t.name for t in graph.tips(connection, audience)]
        and sorted(standing.get("aside", ())) == graph.stopped(connection, audience)
    ]
    if not same:
        return
    found = content_digests(connection, store.schema, same)
    for audience in same:
        if found.get(audience, "") != packet.standing()[audience]["digest"]:
            raise Refusal("import_differs", audience=audience)


def _missing(connection: Connection, store: Store, packet: Incoming, waiting: Iterable[str]) -> Missing:
    """Which offices' earlier segments are missing, as far as the packets tell."""
    names = list(waiting)
    if not names:
        return Missing(0, (), False)
    told, sender = told_before(connection), str(packet.sender["sign"])
    told.authors.update(_outside(packet))
    told.senders.update(dict.fromkeys(packet.fresh, sender))
    told.programs.update(dict.fromkeys(packet.fresh, str(packet.manifest["program"])))
    told.desks.update({key: f"{card['office']}-{card['desk']}" for key, card in packet.cards.items()})
    return waiting_for(connection, store.schema, names, told)


def _outside(packet: Incoming) -> dict[str, str]:
    """Who wrote the segments that a packet builds on and does not hold."""
    return {k: v for one in packet.opened for k, v in one.manifest["outside"].items()}


@contextmanager
def _attachments(store: Store, packet: Incoming, control: Control) -> Iterator[list[str]]:
    """Keep the contents that are not here yet; when the import fails they go again, at the next start at the latest.

    What somebody who works meanwhile attached too stays.
    """
    wanted = _wanted(store, packet)
    kept: list[str] = []
    try:
        for content, one in wanted.items():
            scans.keep(store, content, one.vault.read(*one.places[content]), packet.file)
            kept.append(content)
            control.tell(len(kept), len(wanted), DOCUMENTS)
        yield kept
    except BaseException:
        with suppress(Refusal):  # the disk that is full may refuse this too; what went wrong first is told
            scans.give_back(store, kept)
        raise


def _wanted(store: Store, packet: Incoming) -> dict[str, Opened]:
    """The contents of a packet that are not here yet; those of erased files stay away."""
    if not any(one.manifest["attachments"] for one in packet.opened):
        return {}
    with store.read() as reading:
        there = store.blobs.names() | scans.erased_contents(reading)
    return {c: one for one in packet.opened for c, _, _ in one.manifest["attachments"] if c not in there}


class _Watch:
    """Writes down, field by field, what a rehearsal changes: what stands here now, and what would in the end."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str], Entry] = {}
        self.full = False  # whether more changed than is written down

    def __call__(self, kind: RecordType, id: str, new: dict[str, Any], old: dict[str, Any] | None) -> None:
        for column, value in new.items():
            known = self._found.get((kind.name, id, column))
            if known is None and len(self._found) >= MOST_SHOWN:
                self.full = True
                continue
            before = None if old is None else old.get(column)
            if known is not None:
                self._found[kind.name, id, column] = replace(known, new=value)
            elif before != value and not (old is None and (column == "removed" or value in (None, "", False))):
                self._found[kind.name, id, column] = Entry(kind.name, id, column, before, value, old is None)

    def settle(self, cut: Cut) -> None:
        """Of the records that a stop cut, only what becomes of them in the end, but for what goes back."""
        self._found = {place: one for place, one in self._found.items() if place[:2] not in cut.now}
        back = {(one.record_type, one.record, one.column) for one in cut.back}
        for (kind, id), new in cut.now.items():
            old = cut.before.get((kind, id))
            for column, value in (new or {}).items():
                before = None if old is None else old.get(column)
                unsaid = old is None and (column == "removed" or value in (None, "", False, []))
                if before != value and not unsaid and (kind, id, column) not in back:
                    self._found[kind, id, column] = Entry(kind, id, column, before, value, old is None)

    def entries(self) -> list[Entry]:
        """One for each field that ends up with another value."""
        return [one for one in self._found.values() if one.old != one.new]


def _remember(
    store: Store,
    connection: Connection,
    person: Person,
    file: Path,
    packet: Incoming,
    report: Report,
    landing: Landing,
) -> None:
    """Note what came, what the sender holds, and whom it introduces; and let it be undone."""
    with store.beside(connection) as work:
        for key, card in packet.cards.items():
            if key != store.desk_keys().public:
                know(work, card, str(packet.sender["sign"]))
        desk, lines = work.session.get(Desk, str(packet.sender["sign"])), _lines(work.session, packet)
        if desk is not None and (packet.fresh or not _taken_before(lines.get(_own_line(packet)), packet)):
            holdings.say_standing(desk, packet.standing())
            desk.heard = work.moment
            desk.lacks = tuple(c for one in packet.opened for c in one.manifest["lacks"][: scans.MOST_LACKING])
        holdings.learn(work, str(packet.sender["sign"]), packet.fresh)
        _take_receipts(lines, packet)
        _register(store, work, person, file, packet, report, landing.kept, lines.get(_own_line(packet)))
        if landing.kept:
            facts = {"office": report.sender, "packet": packet.packet}
            note_landing(work, person.id, person.office, store.desk, facts, landing)


def _own_line(packet: Incoming) -> str:
    """The name of a packet's line in the transfer register here."""
    return f"{packet.packet} taken"


def _lines(session: Session, packet: Incoming) -> dict[str, Packet]:
    """The lines of the transfer register that a packet speaks of: its own, and those whose receipts it brings."""
    told = {f"{receipt['packet']} sent" for one in packet.opened for receipt in one.manifest["receipts"]}
    wanted, found = sorted({_own_line(packet), *told}), list[Packet]()
    for start in range(0, len(wanted), 500):
        found += session.scalars(_LINES, {"wanted": wanted[start : start + 500]})
    return {line.id: line for line in found}


def _taken_before(line: Packet | None, packet: Incoming) -> bool:
    """Whether this very file was taken in before: what it says of its sender may be out of date by now."""
    return packet.manifest["part"][0] in ((line.report or {}).get("parts", ()) if line is not None else ())


def _register(
    store: Store,
    work: Work,
    person: Person,
    file: Path,
    packet: Incoming,
    report: Report,
    fresh: tuple[str, ...],
    found: Packet | None,
) -> None:
    """Write a packet down in the transfer register; the files of one that was split make one line (`found`)."""
    part, of = packet.manifest["part"]
    before: dict[str, Any] = (found.report or {}) if found is not None and found.state == "done" else {}
    parts = sorted({*before.get("parts", ()), part})
    if before and not fresh and parts == before.get("parts"):
        return
    kept = {name: getattr(report, name) + before.get(name, 0) for name in COUNTED}
    kept |= {"waiting": report.waiting, "parts": parts, "of": of, "program": str(packet.manifest["program"])}
    kept["questions"] = sorted({*before.get("questions", ()), *report.questions})
    kept["back"] = [*before.get("back", ()), *noted_places(store.schema, report)]
    kept["outside"] = {**before.get("outside", {}), **_outside(packet)} if report.waiting else {}
    size = file.stat().st_size
    said = {
        "moment": work.moment,
        "person": person.id,
        "file": file.name,
        "bytes": size + (found.bytes if found is not None and before and part not in before["parts"] else 0),
        "changes": kept["changes"],
        "desks": (str(packet.sender["sign"]),),
        "audiences": tuple(packet.standing()),
        "segments": (*(found.segments if found is not None and before else ()), *fresh),
        "report": kept,
        "receipts": None,
        "state": "done",
    }
    if found is None:
        work.add_local(Packet(id=_own_line(packet), packet=packet.packet, direction="taken", classes=(), **said))
        return
    for column, value in said.items():
        setattr(found, column, value)


def _take_receipts(lines: Mapping[str, Packet], packet: Incoming) -> None:
    """What the sender says of packets that it got from here."""
    sender = str(packet.sender["sign"])
    for one in packet.opened:
        for receipt in one.manifest["receipts"]:
            sent = lines.get(f"{receipt['packet']} sent")
            if sent is not None and sender in sent.desks:
                said = {"at": receipt["at"], "questions": receipt["questions"]}
                sent.receipts = {**(sent.receipts or {}), sender: said}
