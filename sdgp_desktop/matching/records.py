"""The board: where cards lie, what was agreed about a pair, vetoes; and matches with their steps."""

from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.record import Codes, Data, Exact, Minor, Moment, Record, track_of
from sdgp_desktop.kernel.work import Reading

TRACK = track_of("call_id", "country")


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
    """Two municipalities put together, with the fit and the alternatives of that day; its state is its last step."""

    __tablename__ = "matching_match"
    __audience__ = TRACK
    __append_only__ = True
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


class Step(Record):
    """A step of a match: idea, proposed, accepted by a side, confirmed, dissolved."""

    __tablename__ = "matching_step"
    __audience__ = TRACK
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"))
    match_id: Mapped[UUID] = mapped_column(ForeignKey("matching_match.id"), index=True)
    state: Mapped[str]
    side: Mapped[str] = mapped_column(default="")  # N or S where one side speaks
    at: Mapped[Moment]
    office: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")


def steps_of(reading: Reading, match_id: UUID) -> list[Step]:
    """The steps of a match, the first one first."""
    return sorted(reading.all(select(Step).where(Step.match_id == match_id)), key=lambda s: (s.at, s.id))


RECORDS: tuple[type[Record], ...] = (Card, PairNote, Veto, Match, Step)
