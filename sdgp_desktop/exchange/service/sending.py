"""Making a packet: what its receivers may read and, as far as we know, do not have yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, select

from sdgp_desktop import __version__
from sdgp_desktop.exchange.records import Desk, Packet
from sdgp_desktop.exchange.rules import FEDERATION, circles, cut, sendable
from sdgp_desktop.exchange.service import container, scans
from sdgp_desktop.exchange.service.container import Control, Envelope, NoControl, Part
from sdgp_desktop.exchange.service.desks import card_of, desks_of
from sdgp_desktop.exchange.service.parts import Source
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.digest import content_digests
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.segments import parse_head
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person, Reading


@dataclass(frozen=True)
class Plan:
    """What a packet would hold: shown before it is written."""

    desks: tuple[str, ...]
    audiences: tuple[str, ...]
    changes: int
    segments: int
    attachments: int
    bytes: int
    classes: tuple[str, ...]  # classes of personal data


@dataclass(frozen=True)
class Exported:
    """A packet that was written."""

    packet: str
    changes: int
    bytes: int
    files: tuple[Path, ...]
    plan: Plan


@dataclass(frozen=True)
class _Circle:
    """Desks that get the same, with the parts for them."""

    desks: tuple[Desk, ...]
    audiences: tuple[str, ...]
    segments: tuple[graph.Waybill, ...]
    attachments: tuple[scans.Scan, ...]


def _circles(reading: Reading, store: Store, codes: Iterable[str], everything: bool, with_scans: bool) -> list[_Circle]:
    from sdgp_desktop.registry.service import may_read

    desks = _addressed(reading, store, codes)
    by_key = {desk.key: desk for desk in desks}
    connection = reading.session.connection()
    there = graph.audiences(connection)
    may = {desk.key: sendable(there, may_read(reading, desk.office)) for desk in desks}
    found = []
    for keys, audiences in circles(may).items():
        members = tuple(by_key[key] for key in keys)
        segments = tuple(s for a in audiences for s in unseen(connection, a, members, everything))
        wanted = scans.to_send(reading, store, members, audiences, segments, everything) if with_scans else ()
        found.append(_Circle(members, audiences, segments, wanted))
    return found


def _addressed(reading: Reading, store: Store, codes: Iterable[str]) -> list[Desk]:
    """The desks a packet is for; the own office includes copies of this very desk."""
    own = str(store.setting("office", ""))
    wanted = list(dict.fromkeys(codes))
    if own not in wanted:
        return desks_of(reading, wanted)
    card = card_of(store)
    me = Desk(key=card["sign"], seal=card["seal"], office=own, desk=card["desk"], name=card["name"], holds=None)
    others = list(reading.session.scalars(select(Desk).where(Desk.office == own)))
    return [me, *others, *desks_of(reading, [code for code in wanted if code != own])]


def unseen(
    connection: Connection, audience: str, desks: Iterable[Desk], everything: bool = False
) -> list[graph.Waybill]:
    """The segments of an audience that some of these desks may lack, as far as they have told."""
    tips = [t.n for t in graph.tips(connection, audience)]
    ancestry = graph.Ancestry(connection)
    wanted: set[int] | None = None if everything else set()
    for desk in desks:
        told = (desk.holds or {}).get(audience)
        if wanted is None or told is None:
            wanted = None
            break
        here = [k.n for k in graph.known(connection, told).values() if k.state == graph.APPLIED]
        wanted |= ancestry.outside(here, tips)
    return graph.waybills(connection, audience, wanted)


def plan(store: Store, codes: Iterable[str], *, everything: bool = False, scans: bool = True) -> Plan:
    """What a packet for these offices would hold. Errors: Refusal "no_card"."""
    store.seal()
    with store.read() as reading:
        return _plan(reading, _circles(reading, store, codes, everything, scans))


def _plan(reading: Reading, found: Iterable[_Circle]) -> Plan:
    known = {s.n: s for circle in found for s in circle.segments}
    contents = {s.content: s for circle in found for s in circle.attachments}
    audiences = tuple(dict.fromkeys(a for circle in found for a in circle.audiences))
    return Plan(
        desks=tuple(sorted({d.key for circle in found for d in circle.desks})),
        audiences=audiences,
        changes=sum(s.changes for s in known.values()),
        segments=len(known),
        attachments=len(contents),
        bytes=sum(s.bytes for s in known.values()) + sum(s.size for s in contents.values()),
        classes=classes_in(reading, audiences) if known else (),
    )


def classes_in(reading: Reading, audiences: Iterable[str]) -> tuple[str, ...]:
    """The classes of personal data that records of these audiences hold."""
    wanted = list(audiences)
    found: set[str] = set()
    for kind in reading.schema.types.values():
        classes = {str(kind.fields[c].privacy) for c in kind.personal}
        if classes - found:
            statement = select(kind.table.c.id).where(kind.table.c.audience.in_(wanted)).limit(1)
            if reading.session.execute(statement).first() is not None:
                found |= classes
    return tuple(sorted(found))


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
) -> Exported:
    """Write a packet for these offices; with `limit`, several files of at most so many bytes each.

    `everything` sends the whole journal (to a stick), otherwise only what was not confirmed yet (by mail).
    Errors: Refusal "no_card", "file_exists", "disk_full", "disk_error".
    """
    control = control or NoControl()
    store.seal()
    packet = uuid4().hex
    with store.read() as reading:
        found = _circles(reading, store, codes, everything, scans)
        planned = _plan(reading, found)
        sheets = [_manifest(reading, store, circle, packet) for circle in found]
    source = Source(store, [s for circle in found for s in circle.segments])
    parts = [(i, part) for i, circle in enumerate(found) for part in _parts(store, source, circle)]
    ranges = cut([part.size for _, (_, part) in parts], limit)
    files, total = [], 0
    for number, stretch in enumerate(ranges):
        path = to if number == 0 else to.with_name(f"{to.stem}-{number + 1}{to.suffix}")
        envelopes = list(_envelopes(found, sheets, [parts[i] for i in stretch], (number + 1, len(ranges))))
        total += container.write(path, envelopes, store.desk_keys(), control)
        files.append(path)
    _note(store, person, packet, planned, to, total)
    return Exported(packet, planned.changes, total, tuple(files), planned)


def _parts(store: Store, source: Source, circle: _Circle) -> Iterator[tuple[tuple[str, str], Part]]:
    for segment in circle.segments:
        yield ("segments", segment.name), source.part(segment)
    for scan in circle.attachments:
        yield ("attachments", scan.content), scans.part(store, scan)


def _envelopes(
    found: list[_Circle],
    sheets: list[dict[str, Any]],
    parts: list[tuple[int, tuple[tuple[str, str], Part]]],
    place: tuple[int, int],
) -> Iterator[Envelope]:
    for i, circle in enumerate(found):
        mine = [one for at, one in parts if at == i]
        listed: dict[str, list[list[Any]]] = {"segments": [], "attachments": []}
        for (kind, name), part in mine:
            listed[kind].append([name, part.size, part.sha256])
        manifest = {**sheets[i], **listed, "part": list(place), "envelope": [i + 1, len(found)]}
        yield Envelope(manifest, tuple(part for _, part in mine), tuple(d.seal for d in circle.desks))


def _manifest(reading: Reading, store: Store, circle: _Circle, packet: str) -> dict[str, Any]:
    """The table of contents of an envelope, but for its parts."""
    connection = reading.session.connection()
    names = {s.name for s in circle.segments}
    outside = sorted({p for s in circle.segments for p in parse_head(s.head).parents} - names)
    return {
        "format": 1,
        "packet": packet,
        "federation": FEDERATION,
        "world": store.world,
        "from": card_of(store),
        "program": __version__,
        "schema": reading.schema.version,
        "made": iso_moment(store.clock()),
        "to": sorted(d.seal for d in circle.desks),
        "audiences": standing(connection, store, circle.audiences),
        "outside": dict(_authors(connection, outside)),
        "cards": [d.card for d in reading.session.scalars(select(Desk).order_by(Desk.key)) if not d.introduced_by],
        "receipts": _receipts(reading, {d.key for d in circle.desks}),
        "lacks": scans.lacking(reading, store, circle.audiences),
    }


def standing(connection: Connection, store: Store, audiences: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The newest segments of each audience here, and the digest of its content."""
    tips = {a: [t.name for t in graph.tips(connection, a)] for a in audiences}
    sums = content_digests(connection, store.schema, tips)
    return {a: {"tips": names, "digest": sums.get(a, "")} for a, names in tips.items()}


def _authors(connection: Connection, names: list[str]) -> Iterator[tuple[str, str]]:
    """Who wrote segments that a packet builds on but does not hold."""
    for start in range(0, len(names), 500):
        statement = select(SEGMENT.c.name, SEGMENT.c.author).where(SEGMENT.c.name.in_(names[start : start + 500]))
        for row in connection.execute(statement):
            yield row.name, row.author


def _receipts(reading: Reading, desks: set[str]) -> list[dict[str, Any]]:
    """What arrived here from these desks, lately."""
    statement = select(Packet).where(Packet.direction == "taken", Packet.state == "done")
    found = []
    for packet in reading.session.scalars(statement.order_by(Packet.moment.desc()).limit(50)):
        if desks.intersection(packet.desks):
            report: Mapping[str, Any] = packet.report or {}
            questions = int(report.get("conflicts", 0))
            found.append({"packet": packet.packet, "at": iso_moment(packet.moment), "questions": questions})
    return found


def _note(store: Store, person: Person, packet: str, planned: Plan, to: Path, size: int) -> None:
    """Write the packet down in the transfer register."""
    with store.local() as work:
        work.add_local(
            Packet(
                id=f"{packet} sent",
                packet=packet,
                direction="sent",
                moment=work.moment,
                person=person.id,
                file=to.name,
                bytes=size,
                changes=planned.changes,
                desks=planned.desks,
                classes=planned.classes,
                audiences=planned.audiences,
                segments=(),
                report=None,
                receipts=None,
            )
        )
