"""What the calls hand out: plain values, never records."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sdgp_desktop.calls.rules import ClauseChange
from sdgp_desktop.registry.service import Words


@dataclass(frozen=True)
class ProgrammeView:
    """A programme with its donor and dates."""

    id: UUID
    code: str
    name: Words
    donor: str
    holder: str
    starts: date
    ends: date
    countries: tuple[str, ...]
    source_title: str
    source_on: date | None
    inspired_by: str
    remark: str


@dataclass(frozen=True)
class CallView:
    """A call; theme, goals, admitted municipalities and places come from the newest version of its rule book."""

    id: UUID
    code: str
    name: Words
    country: str
    programme_id: UUID
    programme: str
    opens: date
    closes: datetime
    period_start: date
    period_end: date
    languages: tuple[str, ...]
    state: str
    remark: str
    rule_version: int
    themes: tuple[str, ...]
    sub_themes: tuple[str, ...]
    goals: tuple[int, ...]
    admitted: tuple[str, ...]
    places: int

    @property
    def theme(self) -> str:
        """The (first) theme of the call."""
        return self.themes[0] if self.themes else ""

    @property
    def running(self) -> bool:
        """Whether the call may still raise something: neither draft nor archived."""
        return self.state in ("open", "closed")


@dataclass(frozen=True)
class VersionView:
    """A version of a rule book with what it changed."""

    id: UUID
    number: int
    dated: date
    reason: str
    authors: str
    approved_by: str
    changes: tuple[ClauseChange, ...]


@dataclass(frozen=True)
class MilestoneView:
    """One step of the timeline of a call."""

    id: UUID
    call_id: UUID
    code: str
    name: Words
    starts: date
    ends: date | None
    kind: str
    anchor: str
    months: int
    days: int
    draft: bool
    done_on: date | None
    section: str
    remark: str

    @property
    def last_day(self) -> date:
        """The last day of the step."""
        return self.ends or self.starts


@dataclass(frozen=True)
class InterestView:
    """A municipality that came to an information session."""

    id: UUID
    municipality_id: UUID
    people: int
    interested: bool


@dataclass(frozen=True)
class InfoSessionView:
    """An information session with who came."""

    id: UUID
    call_id: UUID
    held_on: date
    starts_at: str
    minutes: int | None
    language: str
    place: str
    organiser: str
    remark: str
    interests: tuple[InterestView, ...] = ()


@dataclass(frozen=True)
class SteeringMemberView:
    """A member of the steering group."""

    id: UUID
    programme_id: UUID
    name: str
    seat: str
    organisation: str
    active_from: date | None
    active_to: date | None
