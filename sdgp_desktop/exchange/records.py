"""What exchange keeps: the desks known here and the packets sent and taken in (local), stops and erasures (shared)."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.erasing import Erasure
from sdgp_desktop.kernel.record import Codes, Data, LocalRecord, Moment, Record, fixed

MARKS = "marks"  # in the report of every packet that was sent: of each of its files, what tells it from all others


class Desk(LocalRecord):
    """A desk known here by its card: the keys it signs with and opens packets with."""

    __tablename__ = "exchange_desk"
    key: Mapped[str] = mapped_column(primary_key=True)  # public signing key: who
    seal: Mapped[str]  # public age key: packets for this desk are closed with it
    office: Mapped[str]
    desk: Mapped[str]  # series: R, R2 …
    name: Mapped[str]
    world: Mapped[str]
    numbers: Mapped[Codes]  # the six numbers of the fingerprint
    card: Mapped[Data]  # as it was signed, to introduce this desk to others
    added: Mapped[Moment]
    introduced_by: Mapped[str] = mapped_column(default="")  # key of the desk that vouched for it; "" = its own card
    holds: Mapped[Data | None]  # audience: the newest segments it said it has, as last heard
    lacks: Mapped[Codes | None]  # attachments it asked for
    heard: Mapped[Moment | None]


class Packet(LocalRecord):
    """A packet that left or came in: the transfer register."""

    __tablename__ = "exchange_packet"
    id: Mapped[str] = mapped_column(primary_key=True)  # name of the packet and the direction
    packet: Mapped[str] = mapped_column(index=True)
    direction: Mapped[str]  # sent, taken
    moment: Mapped[Moment]
    person: Mapped[UUID]
    file: Mapped[str]
    bytes: Mapped[int]
    changes: Mapped[int]
    desks: Mapped[Codes]  # keys: for whom, or from whom
    classes: Mapped[Codes]  # classes of personal data that were in it
    audiences: Mapped[Codes]
    segments: Mapped[Codes]  # taken: those that were new here
    report: Mapped[Data | None]
    receipts: Mapped[Data | None]  # sent: by desk, when it arrived and how many questions it left
    state: Mapped[str] = mapped_column(default="done")  # done, undone


class Stop(Record):
    """A desk that left, or whose key was lost: what it wrote after these segments counts nowhere."""

    __tablename__ = "exchange_stop"
    __audience__ = fixed("all")
    __append_only__ = True
    key: Mapped[str]
    office: Mapped[str]
    desk: Mapped[str]
    last: Mapped[Codes]  # names of the last segments that count, of all audiences
    reason: Mapped[str]


RECORDS = (Stop, Erasure)
