"""The board: where cards lie, what was agreed about a pair, vetoes; and matches with their steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import ForeignKey, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.journal import is_sealed
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Codes, Data, Exact, Minor, Moment, Record, track_of
from sdgp_desktop.kernel.upward import Question

TRACK = track_of("call_id", "country")
ORDER = ("idea", "proposed", "accepted", "confirmed", "dissolved")  # of the steps of one moment
GOES_ON, SEALED, TAKEN = "match_goes_on", "match_sealed", "match_side_taken"


class Adopted(Protocol):
    """Asked whether a match has become a partnership; answers its id."""

    def __call__(self, reading: Reading, match_id: UUID) -> UUID | None:
        """The partnership that was made of a match, or nothing."""


ADOPTED: Question[Adopted] = Question("matching: the partnership of a match")


@dataclass(frozen=True)
class Running:
    """A partnership of a call that is active or suspended."""

    id: UUID
    name: str  # its number, or both partners while it has none
    match_id: UUID | None  # what it was made of
    members: frozenset[UUID]  # its municipalities and their dossiers


class RunningOfCall(Protocol):
    """Asked who is in a partnership already; answers the running ones of a call."""

    def __call__(self, reading: Reading, call_id: UUID) -> Sequence[Running]:
        """The running partnerships of a call, by number."""


RUNNING: Question[RunningOfCall] = Question("matching: the running partnerships of a call")


class Card(Record):
    """Where the card of a northern municipality lies on the board, and whether it is held there."""

    __tablename__ = "matching_card"
    __audience__ = TRACK
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    north_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    south_id: Mapped[UUID | None] = mapped_column(ForeignKey("intake_dossier.id"))
    held: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")


class PairNote(Record):
    """What was agreed beforehand about one pair: interpretation (M5), another place for visits (M9), advice."""

    __tablename__ = "matching_pair_note"
    __audience__ = TRACK
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    north_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"))
    south_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"))
    interpretation_minor: Mapped[Minor | None]
    currency: Mapped[str] = mapped_column(default="EUR")
    other_place: Mapped[str] = mapped_column(default="")
    advice: Mapped[str] = mapped_column(default="")


class Veto(Record):
    """An association asks not to put these two together (M8); seen by the associations only."""

    __tablename__ = "matching_veto"
    __audience__ = TRACK
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    north_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"))
    south_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"))
    office: Mapped[str]
    reason: Mapped[str]


class Match(Record):
    """Two municipalities put together, with the fit and the alternatives of that day; its state is its last step.

    It stays as it was made. A proposal can be taken back while nobody can have built on it: until it is answered, and
    until it is sealed, for another office may have answered it from then on.
    """

    __tablename__ = "matching_match"
    __audience__ = TRACK
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    north_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    south_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    at: Mapped[Moment]
    rules_version: Mapped[int]
    fit: Mapped[Exact]
    parts: Mapped[Data]  # points by part, two decimals
    alternatives: Mapped[Data]  # by side: next best partners with their fit
    reason_needed: Mapped[Codes | None]
    reason: Mapped[str] = mapped_column(default="")
    interpretation_minor: Mapped[Minor | None]
    currency: Mapped[str] = mapped_column(default="EUR")
    other_place: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """What others may have or was answered is dissolved instead; it comes back only to two that are free."""
        if is_sealed(reading.session, self.id):
            return SEALED
        if any(s.state in ORDER[2:] for s in steps_of(reading, self.id)):
            return GOES_ON
        return TAKEN if not self.removed and self._side_taken(reading) else None

    def _side_taken(self, reading: Reading) -> bool:
        """Whether one of the two stands in another match."""
        same = or_(Match.north_id == self.north_id, Match.south_id == self.south_id)
        others = reading.all(select(Match).where(same, Match.id != self.id, Match.removed.is_(False)))
        return any("dissolved" not in {s.state for s in steps_of(reading, one.id)} for one in others)


class Step(Record):
    """A step of a match: idea, proposed, accepted by a side, confirmed, dissolved.

    The last one can be taken back until it is sealed.
    """

    __tablename__ = "matching_step"
    __audience__ = TRACK
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"))
    match_id: Mapped[UUID] = mapped_column(ForeignKey("matching_match.id"), index=True)
    state: Mapped[str]
    side: Mapped[str] = mapped_column(default="")  # N or S where one side speaks
    at: Mapped[Moment]
    office: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """It stays once another office may have it, another step followed, or a partnership was made."""
        if is_sealed(reading.session, self.id):
            return SEALED
        adopted = reading.answers.to(ADOPTED)
        followed = any(_order(s) > _order(self) for s in steps_of(reading, self.match_id) if s.id != self.id)
        return GOES_ON if followed or (adopted is not None and adopted(reading, self.match_id) is not None) else None


def steps_of(reading: Reading, match_id: UUID) -> list[Step]:
    """The steps of a match, the first one first; those of one act in the order in which a match goes on."""
    found = reading.all(select(Step).where(Step.match_id == match_id, Step.removed.is_(False)))
    return sorted(found, key=_order)


def _order(step: Step) -> tuple[Any, ...]:
    return (step.at, ORDER.index(step.state), step.side, step.id)


RECORDS: tuple[type[Record], ...] = (Card, PairNote, Veto, Match, Step)
