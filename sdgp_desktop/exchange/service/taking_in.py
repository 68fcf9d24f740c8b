"""Taking a packet in, or rehearsing it: the same work, kept or rolled back."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Desk, Packet
from sdgp_desktop.exchange.service import scans, stops
from sdgp_desktop.exchange.service.checking import Incoming, incoming
from sdgp_desktop.exchange.service.container import Control, NoControl
from sdgp_desktop.exchange.service.desks import know
from sdgp_desktop.exchange.service.questions import conflict
from sdgp_desktop.exchange.service.reports import Entry, Missing, Report
from sdgp_desktop.exchange.service.waiting import waiting_for
from sdgp_desktop.kernel import backup, graph
from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.digest import content_digests
from sdgp_desktop.kernel.erasing import scrub_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker
from sdgp_desktop.kernel.work import Changes, Person

MOST_SHOWN = 20_000  # changed fields listed by a rehearsal
QUESTIONS_SHOWN = 1_000  # new questions listed by a rehearsal


class _RolledBack(Exception):
    """The end of a rehearsal."""


def rehearse(store: Store, file: Path, control: Control | None = None) -> Report:
    """What taking this packet in would do; afterwards everything is as it was. Errors: see `checking.incoming`."""
    store.seal()
    with unhurried(), incoming(store, file, control or NoControl()) as packet:
        report = _blank(packet)
        watched = _Watch(report)
        try:
            with store.merging() as connection:
                _merge(store, connection, packet, report, watched, control or NoControl())
                with store.beside(connection) as work:
                    report.conflicting = tuple(conflict(work, id) for id in report.questions[:QUESTIONS_SHOWN])
                raise _RolledBack
        except _RolledBack:
            return report


def take_in(store: Store, person: Person, file: Path, control: Control | None = None, *, copy: bool = True) -> Report:
    """Take a packet in: all of it or nothing. A copy of the present state is kept first (`copy`).

    Errors: see `checking.incoming`; "import_differs" when the content would not be the sender's although the
    changes are; "backup_failed", "disk_full".
    """
    control = control or NoControl()
    store.seal()
    with unhurried(), incoming(store, file, control) as packet:
        report = _blank(packet)
        if packet.fresh and copy:
            backup.make(store, "import")
        for content, data in _attachments(store, packet):
            scans.keep(store, content, data, file.name)
            report.attachments += 1
        with store.merging() as connection:
            fresh = _merge(store, connection, packet, report, None, control)
            control.check()
            _remember(store, connection, person, file, packet, report, fresh)
    store.changed.tell(Changes("import", report.touched))
    return report


@contextmanager
def unhurried() -> Iterator[None]:
    """No search for cycles meanwhile: hundreds of thousands of rows hold none, and each search looks at all of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _blank(packet: Incoming) -> Report:
    sender, manifest = packet.sender, packet.manifest
    return Report(packet.packet, str(sender["office"]), str(sender["desk"]), read_moment(str(manifest["made"])))


def _merge(
    store: Store,
    connection: Connection,
    packet: Incoming,
    report: Report,
    watch: "_Watch | None",
    control: Control,
) -> list[str]:
    """Keep and apply the segments of a packet; returns the names of those that were new."""
    taker = Taker(connection, store.schema, watch, packet.fresh)
    for name in packet.fresh:
        taker.keep(packet.sealed(name), packet.contents.pop(name, None))
        control.check()
    total = len(packet.fresh)
    taken = taker.run(_teller(control, total))
    stops.carry_out(connection, store.schema, taken.applied)
    if taken.applied:
        scrub_all(connection, store.schema, taken.applied)
        _compare(connection, store, packet, taken.applied)
    counts, questions = taker.merger.counts, taker.merger.questions
    report.known_before = not packet.fresh
    report.new, report.changed, report.removed = counts.new, counts.changed, counts.removed
    report.changes = taken.changes
    report.conflicts, report.answered = len(questions.opened), len(questions.closed)
    report.questions = tuple(sorted(questions.opened))
    report.touched = frozenset((t, UUID(id)) for t, id in counts.touched)
    report.missing = _missing(connection, store, packet, taken.waiting)
    report.clock_ahead = (report.made - store.clock()).days >= 1
    report.receipt = {"packet": packet.packet, "at": iso_moment(store.clock()), "questions": report.conflicts}
    return packet.fresh


def _teller(control: Control, total: int) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        control.tell(total + done, 2 * max(total, of))
        control.check()

    return tell


def _compare(connection: Connection, store: Store, packet: Incoming, applied: Iterable[str]) -> None:
    """Equal newest segments must mean equal content; if not, stop and keep both databases.

    Errors: Refusal "import_differs" with the audience.
    """
    if packet.manifest["schema"] != store.schema.version:
        return
    changed = graph.audiences_of(connection, applied)
    same = [
        audience
        for audience, standing in packet.standing().items()
        if audience in changed and sorted(standing["tips"]) == [t.name for t in graph.tips(connection, audience)]
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
    return waiting_for(connection, store.schema, names, packet.opened, packet.cards)


def _attachments(store: Store, packet: Incoming) -> Iterable[tuple[str, bytes]]:
    """The contents that are not here yet."""
    there = store.blobs.names()
    for one in packet.opened:
        for content, _, _ in one.manifest["attachments"]:
            if content not in there:
                yield content, one.vault.read(*one.places[content])


class _Watch:
    """Writes down, field by field, what a rehearsal changes."""

    def __init__(self, report: Report) -> None:
        self._entries = report.entries

    def __call__(self, kind: RecordType, id: str, new: dict[str, Any], old: dict[str, Any] | None) -> None:
        for column, value in new.items():
            if len(self._entries) >= MOST_SHOWN:
                return
            before = None if old is None else old.get(column)
            if before != value and not (old is None and (column == "removed" or value in (None, "", False))):
                self._entries.append(Entry(kind.name, id, column, before, value, old is None))


def _remember(
    store: Store,
    connection: Connection,
    person: Person,
    file: Path,
    packet: Incoming,
    report: Report,
    fresh: list[str],
) -> None:
    """Note what came, what the sender holds, and whom it introduces."""
    with store.beside(connection) as work:
        for key, card in packet.cards.items():
            if key != store.desk_keys().public:
                know(work, card, str(packet.sender["sign"]))
        desk = work.session.get(Desk, str(packet.sender["sign"]))
        if desk is not None:
            holds = {a: s["tips"] for a, s in packet.standing().items()}
            desk.holds, desk.heard = {**(desk.holds or {}), **holds}, work.moment
            desk.lacks = tuple(str(c) for one in packet.opened for c in one.manifest["lacks"][: scans.MOST_LACKING])
        _take_receipts(work.session, packet)
        if work.session.get(Packet, f"{packet.packet} taken") is None or fresh:
            work.session.merge(
                Packet(
                    id=f"{packet.packet} taken",
                    packet=packet.packet,
                    direction="taken",
                    moment=work.moment,
                    person=person.id,
                    file=file.name,
                    bytes=file.stat().st_size,
                    changes=report.changes,
                    desks=(str(packet.sender["sign"]),),
                    classes=(),
                    audiences=tuple(packet.standing()),
                    segments=tuple(fresh),
                    report=_kept(report),
                    receipts=None,
                    state="done",
                )
            )


def _kept(report: Report) -> dict[str, Any]:
    names = ("new", "changed", "conflicts", "removed", "changes", "attachments", "answered", "waiting")
    return {**{n: getattr(report, n) for n in names}, "questions": list(report.questions)}


def _take_receipts(session: Any, packet: Incoming) -> None:
    """What the sender says of packets that it got from here."""
    sender = str(packet.sender["sign"])
    for one in packet.opened:
        for receipt in one.manifest["receipts"][:1000]:
            if not isinstance(receipt, dict):
                continue
            sent = session.get(Packet, f"{receipt.get('packet')} sent")
            if sent is not None and sender in sent.desks:
                sent.receipts = {
                    **(sent.receipts or {}),
                    sender: {"at": str(receipt.get("at", "")), "questions": int(receipt.get("questions", 0))},
                }


def packets(store: Store) -> list[Packet]:
    """The transfer register, the newest first."""
    with store.read() as reading:
        return list(reading.session.scalars(select(Packet).order_by(Packet.moment.desc(), Packet.id)))
