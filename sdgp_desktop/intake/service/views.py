"""What intake hands out: plain values, never records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sdgp_desktop.intake.rules.differences import Difference
from sdgp_desktop.kernel.findings import Finding

OWN_FILE = "own file"  # where answers come from that the municipality wrote itself


@dataclass(frozen=True)
class DossierRow:
    """A dossier as lists show it."""

    id: UUID
    number: str
    reference: str
    call_id: UUID
    form: str
    country: str
    municipality_id: UUID | None
    municipality_code: str
    name: str
    status: str
    received: datetime
    language: str
    channel: str
    source: str
    confirmed_on: date | None
    complete_since: datetime | None

    @property
    def confirmed(self) -> bool:
        """Whether the municipality stands for the answers: it wrote them itself, or confirmed what others typed."""
        return self.form == "F" or self.source == OWN_FILE or self.confirmed_on is not None


@dataclass(frozen=True)
class Counts:
    """How many dossiers there are, by status, form and country."""

    total: int
    status: Mapping[str, int]
    form: Mapping[str, int]
    country: Mapping[str, int]


@dataclass(frozen=True)
class Checked:
    """A dossier with its findings and the state that follows from them."""

    dossier: DossierRow
    status: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class ArrivalView:
    """One version of the form that came in."""

    id: UUID
    received: datetime
    channel: str
    source: str
    file: str
    file_hash: str
    form_version: str
    language: str
    taken_by: UUID | None
    taken_at: datetime
    first: bool
    changed: tuple[str, ...]
    content: str | None


@dataclass(frozen=True)
class DerogationView:
    """A decision to lift a hard check, or to put it back."""

    id: UUID
    code: str
    reason: str
    decided_by: str
    decided_on: date | None
    minutes: str
    lifted: bool
    noted: datetime
    noted_by: UUID | None


@dataclass(frozen=True)
class TranslationView:
    """A working translation of one long answer."""

    id: UUID
    field_id: str
    row_id: UUID | None
    from_language: str
    language: str
    kind: str
    text: str


@dataclass(frozen=True)
class Meta:
    """What is noted about an arrival beside its answers (`_meta` of the samples, section 0 of the form)."""

    form: str
    language: str = "en"
    received: datetime | None = None  # nothing: the moment of taking in
    channel: str = "form file"
    source: str = "own file"
    file: str = ""
    file_hash: str = ""
    content: str | None = None  # hash of the kept file
    letter: str = ""  # hash of the letter of intent that lay beside it
    form_version: str = ""
    number: str = ""
    reference: str = ""
    separate: bool = False  # keep as a dossier of its own, even when there is one of this municipality


@dataclass(frozen=True)
class Plan:
    """What taking a form in would do: open a dossier, change one, or nothing."""

    meta: Meta
    dossier_id: UUID | None
    number: str
    name: str
    municipality_id: UUID | None
    municipality_code: str
    differences: Sequence[Difference] = ()
    unchanged: bool = False
    filled: Any = None
    content_hash: str = ""

    @property
    def new(self) -> bool:
        """Whether a dossier would be opened."""
        return self.dossier_id is None


@dataclass(frozen=True)
class Taken:
    """What taking a form in did."""

    dossier_id: UUID
    number: str
    municipality: str
    status: str
    findings: tuple[Finding, ...]
    new: bool = False
    unchanged: bool = False
    differences: tuple[str, ...] = ()
    file: str = ""
    remarks: tuple[Finding, ...] = ()  # about the file, not about the dossier


@dataclass(frozen=True)
class TableRow:
    """A row of a table as the form on the screen shows it: its record and its values by field id."""

    id: UUID
    values: Mapping[str, Any] = field(default_factory=dict)
