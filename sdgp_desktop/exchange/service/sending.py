"""Making a packet: what its receivers may read and, as far as we know, do not have yet."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, select

from sdgp_desktop import __version__
from sdgp_desktop.exchange.records import MARKS, Desk, Packet
from sdgp_desktop.exchange.rules import FEDERATION, circles, cut, sendable
from sdgp_desktop.exchange.service import container, scans
from sdgp_desktop.exchange.service.classes import classes_in
from sdgp_desktop.exchange.service.container import Control, Envelope, NoControl, Part
from sdgp_desktop.exchange.service.desks import card_of, colleagues, desks_of, known_keys
from sdgp_desktop.exchange.service.holdings import Reach, held_aside
from sdgp_desktop.exchange.service.manifest import FORMAT, MAX_PARTS
from sdgp_desktop.exchange.service.noting import noted
from sdgp_desktop.exchange.service.parts import Source
from sdgp_desktop.exchange.service.room import room_for_packet
from sdgp_desktop.exchange.service.unhurried import unhurried
from sdgp_desktop.exchange.service.waiting import all_waiting
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.digest import content_digests
from sdgp_desktop.kernel.files import drop
from sdgp_desktop.kernel.history import newest_act
from sdgp_desktop.kernel.journal import OP
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.segments import parse_head
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.undo import end_sent
from sdgp_desktop.kernel.work import Changes, Person

LISTING = 140  # bytes of one part in the table of contents, before it is packed
MOST_RECEIPTS = 50  # told in one packet
Listed = tuple[tuple[str, str], Part]  # kind and name, and the part


@dataclass(frozen=True)
class Plan:
    """What a packet would hold: shown before it is written."""

    desks: tuple[str, ...]
    audiences: tuple[str, ...]
    changes: int
    segments: int
    attachments: int
    bytes: int  # of all files together, told before they are written
    files: int
    classes: tuple[str, ...]  # classes of personal data
    parcel: str = ""  # a mark of what would be in it: equal when nothing new came


@dataclass(frozen=True)
class Exported:
    """A packet that was written."""

    packet: str
    changes: int
    bytes: int
    files: tuple[Path, ...]
    plan: Plan
    written: bool = True  # or it lay there already


@dataclass(frozen=True)
class _Circle:
    """Desks that get the same, with the parts for them."""

    desks: tuple[Desk, ...]
    audiences: tuple[str, ...]
    segments: tuple[graph.Waybill, ...]
    attachments: tuple[scans.Scan, ...]


def _circles(reading: Reading, store: Store, codes: Iterable[str], everything: bool, with_scans: bool) -> list[_Circle]:
    from sdgp_desktop.registry.service import may_read

    desks, own = _addressed(reading, store, codes), store.desk_keys().public
    by_key = {desk.key: desk for desk in desks}
    connection = reading.session.connection()
    there = graph.audiences(connection)
    may = {desk.key: sendable(there, may_read(reading, desk.office)) for desk in desks}
    found: list[_Circle] = []
    for keys, audiences in circles(may).items():
        members = tuple(by_key[key] for key in keys)
        others = [desk for desk in members if desk.key != own] or members  # a copy of this desk gets what they get
        segments = tuple(s for a in audiences for s in unseen(connection, a, others, everything))
        wanted = scans.to_send(reading, store, others, audiences, segments, everything) if with_scans else ()
        theirs = {s for one in found if set(members) <= set(one.desks) for s in one.attachments}
        found.append(_Circle(members, audiences, segments, tuple(s for s in wanted if s not in theirs)))
    return found


def _addressed(reading: Reading, store: Store, codes: Iterable[str]) -> list[Desk]:
    """The desks a packet is for; the own office includes copies of this very desk."""
    own = store.office
    wanted = list(dict.fromkeys(codes))
    if own not in wanted:
        return desks_of(reading, wanted)
    others = colleagues(reading, own)
    if not others and wanted == [own] and any(one.office == own for one in known_keys(reading).values()):
        desks_of(reading, [own])  # its other desks were stopped: a packet for this one alone is not what was asked
    card = card_of(store, reading)
    me = Desk(key=card["sign"], seal=card["seal"], office=own, desk=card["desk"], name=card["name"], holds=None)
    return [me, *others, *desks_of(reading, [code for code in wanted if code != own])]


def unseen(
    connection: Connection, audience: str, desks: Iterable[Desk], everything: bool = False
) -> list[graph.Waybill]:
    """The segments of an audience that some of these desks may lack, as far as is known."""
    desks, reach = list(desks), Reach(connection)
    lacks = [None] if everything else [reach.lacking(audience, desk.holds) for desk in desks]
    wanted: set[int] | None = set()
    for one in lacks:
        wanted = None if one is None or wanted is None else wanted | one
    return graph.waybills(connection, audience, wanted, held_aside(audience, (desk.holds for desk in desks)))


def plan(
    store: Store, codes: Iterable[str], *, everything: bool = False, scans: bool = True, limit: int | None = None
) -> Plan:
    """What a packet for these offices would hold. Errors: Refusal "no_card", "desk_stopped"."""
    with sealed(store) as reading:
        found = _circles(reading, store, codes, everything, scans)
        planned = _plan(reading, found, store.desk_keys().public)
        sheets = _manifests(reading, store, found, "0" * 32, compare=False)
        parts = [(i, part) for i, circle in enumerate(found) for part in _listed(circle)]
    files = _files(found, sheets, parts, limit)
    parcel = str(_brought(found, sheets)["parcel"])
    return replace(planned, bytes=sum(map(container.about, files)), files=len(files), parcel=parcel)


@contextmanager
def sealed(store: Store) -> Iterator[Reading]:
    """A look at the database while nothing is open in the journal, so that newest segments and content agree."""
    while True:
        with store.read() as reading:
            if reading.session.execute(select(OP.c.n).limit(1)).first() is None:
                yield reading
                return
        store.seal()


def _plan(reading: Reading, found: Iterable[_Circle], own: str) -> Plan:
    """What the envelopes hold together; the own desk is only named when the packet is for copies of it alone."""
    known = {s.n: s for circle in found for s in circle.segments}
    contents = {s.content: s for circle in found for s in circle.attachments}
    audiences = tuple(dict.fromkeys(a for circle in found for a in circle.audiences))
    desks = {d.key for circle in found for d in circle.desks}
    return Plan(
        desks=tuple(sorted(desks - {own} or desks)),
        audiences=audiences,
        changes=sum(s.changes for s in known.values()),
        segments=len(known),
        attachments=len(contents),
        bytes=0,
        files=0,
        classes=classes_in(reading, audiences, known) if known else (),
    )


@unhurried()
def export(
    store: Store,
    person: Person,
    codes: Iterable[str],
    to: Path,
    *,
    everything: bool = False,
    scans: bool = True,
    limit: int | None = None,
    control: Control | None = None,
    replacing: bool = False,
) -> Exported:
    """Write a packet for these offices; with `limit`, several files of at most so many bytes each.

    `everything` sends the whole journal (to a stick), otherwise only what was not confirmed yet (by mail). With
    `replacing` the packet takes the place of an older file, which stays until the packet is whole and noted.
    Errors: Refusal "no_card", "desk_stopped", "file_exists", "packet_no_room", "packet_not_written", and "disk_full" or
    "disk_error" where the own database cannot be written.
    """
    control = control or NoControl()
    packet = uuid4().hex
    with sealed(store) as reading:
        found = _circles(reading, store, codes, everything, scans)
        planned = _plan(reading, found, store.desk_keys().public)
        sheets = _manifests(reading, store, found, packet)
        last = newest_act(reading)
    source = Source(store, [s for circle in found for s in circle.segments])
    parts = [(i, part) for i, circle in enumerate(found) for part in _parts(store, source, circle)]
    files = _files(found, sheets, parts, limit)
    paths = [to, *(to.with_name(f"{to.stem}-{number}{to.suffix}") for number in range(2, len(files) + 1))]
    with _together(paths) as published:
        with room_for_packet(to):
            total = sum(
                container.prepare(path, envelopes, store.desk_keys(), control, replacing=replacing and path == to)
                for path, envelopes in zip(paths, files, strict=True)
            )
        planned = replace(planned, bytes=total, files=len(paths))
        brought = {**_brought(found, sheets), MARKS: [container.mark_prepared(path) for path in paths]}
        with noted(store, _line(store, person, packet, planned, to, brought)):
            for path in reversed(paths):  # the only one that may replace an older file comes last
                with room_for_packet(path):
                    container.publish(path, replacing=replacing and path == to)
                published.append(path)
    _end_undo(store, planned.audiences, last)
    return Exported(packet, planned.changes, total, tuple(paths), planned)


def _end_undo(store: Store, audiences: Iterable[str], last: int) -> None:
    """What has left the house is taken back by a new act, which others can see, and no longer by undo."""
    with store.local() as work:
        ended = end_sent(work, set(audiences), last)
    if ended:
        store.changed.tell(Changes("export", frozenset()))


@contextmanager
def _together(paths: Iterable[Path]) -> Iterator[list[Path]]:
    """A packet of several files is there as a whole or not at all; those that were published are added to the list."""
    published: list[Path] = []
    try:
        yield published
    except BaseException:
        for path in paths:
            container.forget(path)
        for path in published:
            drop(path)
        raise


def _listed(circle: _Circle) -> Iterator[Listed]:
    """The parts of a circle without their bytes: enough to tell how large a packet gets."""
    for segment in circle.segments:
        size = len(segment.head.encode()) + len(segment.signature) + 2 + segment.bytes
        yield ("segments", segment.name), Part(sha256(segment.name.encode()).hexdigest(), size, lambda: ())
    for scan in circle.attachments:
        yield ("attachments", scan.content), Part(scan.content, scan.size, lambda: ())


def _parts(store: Store, source: Source, circle: _Circle) -> Iterator[Listed]:
    for segment in circle.segments:
        yield ("segments", segment.name), source.part(segment)
    for scan in circle.attachments:
        yield ("attachments", scan.content), scans.part(store, scan)


def _files(
    found: list[_Circle], sheets: list[dict[str, Any]], parts: list[tuple[int, Listed]], limit: int | None
) -> list[list[Envelope]]:
    """The envelopes of each file; with `limit`, everything that goes around the parts counts too."""
    room = None
    if limit is not None:
        room = max(1, limit - container.about(_envelopes(found, sheets, [], (1, 1))))
    ranges = cut([part.size + LISTING for _, (_, part) in parts], room, MAX_PARTS)
    files = [(number, [parts[i] for i in stretch]) for number, stretch in enumerate(ranges, 1)]
    return [list(_envelopes(found, sheets, mine, (number, len(files)))) for number, mine in files]


def _envelopes(
    found: list[_Circle],
    sheets: list[dict[str, Any]],
    parts: list[tuple[int, Listed]],
    place: tuple[int, int],
) -> Iterator[Envelope]:
    for i, circle in enumerate(found):
        mine = [one for at, one in parts if at == i]
        listed: dict[str, list[list[Any]]] = {"segments": [], "attachments": []}
        for (kind, name), part in mine:
            listed[kind].append([name, part.size, part.sha256])
        manifest = {**sheets[i], **listed, "part": list(place), "envelope": [i + 1, len(found)]}
        yield Envelope(manifest, tuple(part for _, part in mine), tuple(d.seal for d in circle.desks))


def _common(reading: Reading, store: Store, packet: str) -> dict[str, Any]:
    """What all envelopes of a packet say alike."""
    return {
        "format": FORMAT,
        "minor": container.MINOR,
        "packet": packet,
        "federation": FEDERATION,
        "world": store.world,
        "from": card_of(store, reading),
        "program": __version__,
        "schema": reading.schema.version,
        "made": iso_moment(store.clock()),
        "cards": [d.card for d in reading.session.scalars(select(Desk).order_by(Desk.key)) if not d.introduced_by],
    }


def _manifests(
    reading: Reading, store: Store, circles: list[_Circle], packet: str, *, compare: bool = True
) -> list[dict[str, Any]]:
    """The tables of contents of the envelopes, but for their parts; without `compare` the digests are blind."""
    common = _common(reading, store, packet)
    connection = reading.session.connection()
    names = {s.name for one in circles for s in one.segments}
    found = []
    for circle in circles:
        heads = [parse_head(s.head) for s in circle.segments]
        outside = sorted({p for head in heads for p in (*head.parents, *head.after)} - names)
        own = {
            "to": sorted(d.seal for d in circle.desks),
            "opens": {d.seal: [n for n, one in enumerate(circles, 1) if d in one.desks] for d in circle.desks},
            "audiences": standing(connection, store, circle.audiences, compare),
            "outside": graph.authors_of(connection, outside),
            "receipts": _receipts(reading, {d.key for d in circle.desks}),
            "lacks": scans.lacking(reading, store, circle.audiences),
        }
        found.append({**common, **own})
    return found


def standing(
    connection: Connection, store: Store, audiences: Iterable[str], compare: bool = True
) -> dict[str, dict[str, Any]]:
    """The newest segments of each audience here, those that a stop set aside, and the digest of its content (a blind
    one, of the same length).
    """
    known = graph.standing(connection, audiences)
    if compare:
        sums = content_digests(connection, store.schema, known)
    else:
        sums = {a: sha256(a.encode()).hexdigest() for a in known}
    found: dict[str, dict[str, Any]] = {}
    for audience, (tips, aside) in known.items():
        found[audience] = {"tips": tips, "digest": sums.get(audience, "")}
        if aside:
            found[audience]["aside"] = aside
    return found


def _receipts(reading: Reading, desks: set[str]) -> list[dict[str, Any]]:
    """What arrived here from these desks, lately and as a whole; nothing of what still waits for other packets."""
    waits = set(all_waiting(reading.session.connection()))
    statement = select(Packet).where(Packet.direction == "taken", Packet.state == "done")
    found: list[dict[str, Any]] = []
    for packet in reading.session.scalars(statement.order_by(Packet.moment.desc())):
        report: Mapping[str, Any] = packet.report or {}
        whole = len(report.get("parts", ())) == int(report.get("of", 0)) and waits.isdisjoint(packet.segments)
        if whole and desks.intersection(packet.desks):
            questions = int(report.get("conflicts", 0))
            found.append({"packet": packet.packet, "at": iso_moment(packet.moment), "questions": questions})
        if len(found) == MOST_RECEIPTS:
            break
    return found


def _brought(found: list[_Circle], sheets: list[dict[str, Any]]) -> dict[str, Any]:
    """What is remembered of a packet: what its receivers hold when they took it in, and a mark of what is in it."""
    inside = {one.name for circle in found for one in circle.segments}
    inside |= {one.content for circle in found for one in circle.attachments}
    tips = {audience: standing["tips"] for sheet in sheets for audience, standing in sheet["audiences"].items()}
    told = sorted({receipt["packet"] for sheet in sheets for receipt in sheet["receipts"]})
    return {"tips": tips, "parcel": sha256(" ".join([*sorted(inside), *told]).encode()).hexdigest()}


def _line(store: Store, person: Person, packet: str, planned: Plan, to: Path, brought: dict[str, Any]) -> Packet:
    """The line of a packet in the transfer register."""
    return Packet(
        id=f"{packet} sent",
        packet=packet,
        direction="sent",
        moment=store.clock(),
        person=person.id,
        file=to.name,
        bytes=planned.bytes,
        changes=planned.changes,
        desks=planned.desks,
        classes=planned.classes,
        audiences=planned.audiences,
        segments=(),
        report=brought,
        receipts=None,
    )
