"""Packets that this desk made and that lie somewhere still: in the exchange folder, or taken in here by mistake."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sdgp_desktop.exchange.records import MARKS, Packet
from sdgp_desktop.exchange.service.container import mark_of
from sdgp_desktop.exchange.service.holdings import holders
from sdgp_desktop.exchange.service.naming import desk_names
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store

FOLDER = "folder"  # noted of a packet that the program wrote into the exchange folder


@dataclass(frozen=True)
class Written:
    """A moment as a fact of a refusal: everybody reads it as the own language writes it."""

    at: datetime

    @property
    def source(self) -> str:
        """The moment for programs."""
        return iso_moment(self.at)

    def to(self, language: str) -> str:
        """The moment in a language."""
        from sdgp_desktop.paperkit.formats import Formats

        here = self.at.astimezone()  # on the clock of this computer
        return Formats(language).moment(here, here.tzinfo or UTC)


@dataclass(frozen=True)
class Resting:
    """A packet of this desk that was not fetched by everybody yet."""

    packet: str
    file: Path
    bytes: int
    parcel: str  # a mark of what is in it
    desks: tuple[str, ...]  # keys


def note_resting(store: Store, packet: str) -> None:
    """Remember that a packet was written into the exchange folder by the program: it may make room for a newer one."""
    with store.local() as work:
        line = work.session.get_one(Packet, f"{packet} sent")
        line.report = {**(line.report or {}), FOLDER: True}


def own_in(store: Store, folder: Path, desks: Collection[str]) -> list[Resting]:
    """The packets that this desk wrote into a folder, for these desks or some of them, and that somebody lacks still.

    A new packet for these desks holds all that they hold, for it is made of what is not confirmed. What somebody
    saved there under a name of his own is left alone.
    """
    with store.read() as reading:
        return [one for one in _resting(reading, folder) if set(one.desks) <= set(desks)]


def _resting(reading: Reading, folder: Path) -> Iterator[Resting]:
    held = holders(reading)
    sent = select(Packet).where(Packet.direction == "sent").order_by(Packet.moment.desc(), Packet.id)
    for packet in reading.session.scalars(sent):
        file = folder / Path(packet.file).name
        silent = set(packet.desks) - set(packet.receipts or {}) - held.get(packet.packet, frozenset())
        report: Mapping[str, Any] = packet.report or {}
        if silent and report.get(FOLDER) and _size(file) == packet.bytes:
            yield Resting(packet.packet, file, packet.bytes, str(report.get("parcel", "")), tuple(packet.desks))


def made_here(reading: Reading, file: Path) -> Packet | None:
    """The packet of this desk that a file is (one of its files), whatever it is called now."""
    mark = guarded(lambda: mark_of(file))
    sent = select(Packet).where(Packet.direction == "sent").order_by(Packet.moment.desc(), Packet.id)
    return next((one for one in reading.session.scalars(sent) if mark in (one.report or {}).get(MARKS, ())), None)


@contextmanager
def own_told(store: Store, file: Path) -> Iterator[None]:
    """A packet that cannot be opened here because this desk made it for others is told as that.

    Errors: Refusal "packet_own".
    """
    try:
        yield
    except Refusal as refusal:
        if refusal.code != "packet_not_for_us":
            raise
        with store.read() as reading:
            own = made_here(reading, file)
            if own is None:
                raise
            raise own_refusal(reading, own, file) from refusal


def own_refusal(reading: Reading, own: Packet, file: Path) -> Refusal:
    """What is said of a packet that this desk made itself."""
    names = desk_names(reading, "en")
    desks = tuple(names.get(key, key[:8]) for key in own.desks)
    return Refusal("packet_own", file=file.name, made=Written(own.moment), desks=desks)


def _size(file: Path) -> int:
    """Bytes of a file; of one that is away -1."""
    try:
        return file.stat().st_size
    except OSError:
        return -1
