"""The board: where cards lie, what was agreed about a pair, vetoes; and matches with their steps."""

from typing import Protocol
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.record import Codes, Data, Exact, Minor, Moment, Record, track_of
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.kernel.work import Reading

TRACK = track_of("call_id", "country")
ORDER = ("idea", "proposed", "accepted", "confirmed", "dissolved")  # of the steps of one moment
GOES_ON = "match_goes_on"


class Adopted(Protocol):
    """Asked whether a match has become a partnership; answers its id."""

    def __call__(self, reading: Reading, match_id: UUID) -> UUID | None:
        """The partnership that was made of a match, or nothing."""


ADOPTED: Question[Adopted] = Question("matching: the partnership of a match")


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

    It stays as it was made; a proposal that nobody has answered yet can be taken back as a whole.
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
        """What was answered since stands: then it is dissolved, with the reason."""
        return GOES_ON if any(s.state in ORDER[2:] for s in steps_of(reading, self.id)) else None


class Step(Record):
    """A step of a match: idea, proposed, accepted by a side, confirmed, dissolved. It can be taken back as a whole."""

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
        """An answer stays once the match was dissolved or made a partnership."""
        adopted = reading.answers.to(ADOPTED)
        ended = any(s.state == "dissolved" and s.id != self.id for s in steps_of(reading, self.match_id))
        return GOES_ON if ended or (adopted is not None and adopted(reading, self.match_id) is not None) else None


def steps_of(reading: Reading, match_id: UUID) -> list[Step]:
    """The steps of a match, the first one first; those of one act in the order in which a match goes on."""
    found = reading.all(select(Step).where(Step.match_id == match_id, Step.removed.is_(False)))
    return sorted(found, key=lambda s: (s.at, ORDER.index(s.state), s.side, s.id))


RECORDS: tuple[type[Record], ...] = (Card, PairNote, Veto, Match, Step)
