"""What partnerships hand out: plain values, never records; and what they must be told from above."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.rules import Note, Tally


class PromiseCounts(Protocol):
    """Answered above (visits, budget): what was counted towards each promise, by (code, year; 0: the whole term)."""

    def __call__(self, reading: Reading, partnership_id: UUID, /) -> Mapping[tuple[str, int], Tally]: ...


class OpenItems(Protocol):
    """Answered above (budget): what must be settled before a partnership is closed."""

    def __call__(self, reading: Reading, partnership_id: UUID, /) -> tuple[Finding, ...]: ...


class AfterStep(Protocol):
    """Done above (budget) in the same act after a new state: costs after a stop are rejected."""

    def __call__(self, work: Work, partnership_id: UUID, /) -> None: ...


class Happenings(Protocol):
    """Answered above (visits): the visits and sessions of a partnership, (id, day, name), the first first."""

    def __call__(self, reading: Reading, partnership_id: UUID, /) -> Sequence[tuple[UUID, date, str]]: ...


@dataclass(frozen=True)
class StepView:
    """One step of a life."""

    id: UUID
    state: str
    dated: date
    ground: str
    noted_by: str


@dataclass(frozen=True)
class PartnershipView:
    """One partnership with its present state."""

    id: UUID
    number: str
    call_id: UUID
    call_code: str
    country: str
    match_id: UUID | None
    north_id: UUID | None
    north_name: str
    north_dossier_id: UUID | None
    south_id: UUID | None
    south_name: str
    south_dossier_id: UUID | None
    start: date
    end: date
    rules_version: int
    theme: str
    goals: tuple[str, ...]
    conditions: str
    continues_as: str
    remark: str
    state: str
    state_since: date | None
    ground: str

    @property
    def name(self) -> str:
        """Both partners in one line."""
        return f"{self.north_name} × {self.south_name}"

    @property
    def title(self) -> str:
        """Number and partners, as in a heading."""
        return f"{self.number} {self.name}".strip()


@dataclass(frozen=True)
class MemberView:
    """A person of one side with a role."""

    id: UUID
    side: str
    role: str
    person_id: UUID | None
    name: str
    function: str
    active_from: date | None
    active_to: date | None


@dataclass(frozen=True)
class PlanLineView:
    """A line of the action plan."""

    id: UUID
    place: int
    question: str
    activity: str
    side: str
    who: str
    due: date | None
    result: str
    done_on: date | None


@dataclass(frozen=True)
class LearningView:
    """An entry of the learning log."""

    id: UUID
    dated: date
    author: str
    side: str
    event_id: UUID | None
    activity: str
    seen: str
    surprised: str
    to_try: str
    sub_theme: str
    target: str
    tags: tuple[str, ...]
    useful_for: str
    state: str
    visible: str

    @property
    def gist(self) -> str:
        """What it says in one line: the first of its three answers."""
        return Note(self.id, self.dated, (self.seen, self.surprised, self.to_try), self.state).gist
