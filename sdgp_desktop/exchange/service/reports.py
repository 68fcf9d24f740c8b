"""What taking a packet in did, or would do."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sdgp_desktop.exchange.service.questions import Conflict
from sdgp_desktop.kernel.findings import Finding


@dataclass(frozen=True)
class Entry:
    """One field that a packet gives a value: what stands here and what comes.

    `stopped` names the desk because of whose stop a field goes back; with `gone` the whole record does.
    """

    record_type: str
    record: str
    column: str
    old: Any
    new: Any
    created: bool
    stopped: str = ""
    gone: bool = False


@dataclass(frozen=True)
class Missing:
    """Segments that wait, and for what: earlier ones of an office, or an update of the program."""

    segments: int
    offices: tuple[str, ...]
    update: bool
    program: str = ""  # the newest one that made them, as far as it is told


@dataclass(frozen=True)
class BackPlace:
    """A field (or, `gone`, a whole record) that went back; kept without its values, which the journal has."""

    record_type: str
    record: str
    column: str
    stopped: str
    gone: bool


@dataclass
class Report:
    """What taking a packet in did, or would do."""

    packet: str
    office: str
    desk: str
    made: datetime
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    removed: int = 0
    changes: int = 0
    attachments: int = 0
    known_before: bool = False  # it holds no changes that are not kept here already
    seen: bool = False  # this very file was taken in before
    stranger: bool = False  # nobody here compared the six words of the desk that made it
    waits: bool = False  # it holds changes that are kept and wait
    answered: int = 0  # open questions that it answers
    missing: Missing = field(default_factory=lambda: Missing(0, (), False))
    clock_ahead: bool = False
    receipt: dict[str, Any] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    back: tuple[Entry, ...] = ()  # the fields that go back because desks were stopped
    questions: tuple[str, ...] = ()
    conflicting: tuple[Conflict, ...] = ()  # a rehearsal: the questions it would open, with all their values
    cut: bool = False  # a rehearsal: there are more entries or questions than are listed
    touched: frozenset[tuple[str, UUID]] = frozenset()
    findings: tuple[Finding, ...] = ()
    key: str = ""  # of the desk that made it
    part: tuple[int, int] = (1, 1)  # which file of a packet that was split, and of how many
    moved: str = ""  # the series that this desk took, never used before, to make room for one of its office

    @property
    def sender(self) -> str:
        """Who made it, as it says itself: VVSG-V."""
        return f"{self.office}-{self.desk}" if self.desk else self.office

    @property
    def waiting(self) -> int:
        """Segments that are kept and wait."""
        return self.missing.segments

    @property
    def stopped(self) -> tuple[str, ...]:
        """The desks because of whose stop fields go back."""
        return tuple(dict.fromkeys(one.stopped for one in self.back))

    @property
    def repeats(self) -> bool:
        """Whether everything in it counts here already, since it was taken in before."""
        return self.known_before and self.seen and not self.waits

    @property
    def brings_nothing(self) -> bool:
        """Whether a packet that comes for the first time holds nothing new."""
        return self.known_before and not self.seen and not self.waits and not self.attachments
