"""What the register hands out: plain values, never records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from sdgp_desktop.kernel.reading import Reading

Day = date  # a field called date hides the type of that name


@dataclass(frozen=True)
class Words:
    """One text in the three languages; English stands in where another is empty."""

    en: str
    fr: str = ""
    nl: str = ""

    def __str__(self) -> str:
        return self.en

    def to(self, language: str) -> str:
        """The text in a language."""
        return {"fr": self.fr, "nl": self.nl}.get(language, self.en) or self.en


class SdgInterests(Protocol):
    """Goals that municipalities named, by municipality, for a call or for all: handed in by the office."""

    def __call__(self, reading: Reading, call_id: UUID | None) -> Mapping[UUID, tuple[int, ...]]: ...


@dataclass(frozen=True)
class CountryView:
    """A country and the side it stands on."""

    id: UUID
    code: str
    side: str
    name: Words
    currency: str
    languages: tuple[str, ...]
    phone_prefix: str
    zone: str
    active: bool


@dataclass(frozen=True)
class AudienceView:
    """A circle of offices; no offices means all of them."""

    id: UUID
    code: str
    offices: tuple[str, ...]
    remark: str


@dataclass(frozen=True)
class SignatoryView:
    """Somebody who signs for an association."""

    id: UUID
    name: str
    function: str
    active_from: date | None
    active_to: date | None


@dataclass(frozen=True)
class AssociationView:
    """An association and what stands on its papers."""

    id: UUID
    code: str
    country: str
    lead: bool
    name: str
    language: str
    letterhead: tuple[str, ...]
    logo: str | None
    donor_en: str
    donor_fr: str
    donor_nl: str
    email: str
    telephone: str
    website: str
    zone: str
    signatories: tuple[SignatoryView, ...] = ()

    @property
    def donor_line(self) -> Words:
        """Who pays, as its papers say in their own language."""
        return Words(self.donor_en, self.donor_fr, self.donor_nl)


@dataclass(frozen=True)
class StaffView:
    """Somebody who works with the program in an office."""

    id: UUID
    name: str
    role: str
    office: str
    active_from: date | None
    active_to: date | None


@dataclass(frozen=True)
class MunicipalityView:
    """A local government with its dates."""

    id: UUID
    code: str
    code_system: str
    country: str
    kind: str
    name: str
    names: Words
    other_names: tuple[str, ...]
    region_code: str
    region: str
    valid_from: date | None
    valid_to: date | None
    successor_code: str
    population: int | None
    population_year: int | None
    population_basis: str
    settlement: str
    travel_advice: str
    travel_advice_on: date | None

    def name_in(self, language: str) -> str:
        """The established name in a language, else the official one."""
        return {"en": self.names.en, "fr": self.names.fr, "nl": self.names.nl}.get(language, "") or self.name

    def all_names(self) -> tuple[str, ...]:
        """Every name and spelling it is known by."""
        return tuple(n for n in (self.name, self.names.en, self.names.fr, self.names.nl, *self.other_names) if n)


@dataclass(frozen=True)
class FunctionView:
    """What a person is, where, from when to when."""

    id: UUID
    person_id: UUID
    municipality_id: UUID | None
    municipality: str
    organisation: str
    function: str
    service: str
    category: str
    active_from: date | None
    active_to: date | None


@dataclass(frozen=True)
class PersonView:
    """A person of the register."""

    id: UUID
    track: str | None
    first_name: str
    family_name: str
    shown_as: str
    address_form: str
    email: str
    telephone: str
    messaging: str
    languages: tuple[str, ...]
    notice_on: date | None
    notice_version: str
    notice_language: str
    image_consent_on: date | None
    image_consent_for: str
    ambassador: bool
    expertise: tuple[str, ...]
    expert_days: Decimal | None
    functions: tuple[FunctionView, ...] = ()

    @property
    def name(self) -> str:
        """The name as it is printed: as the person writes it, else first and family name."""
        return self.shown_as or f"{self.first_name} {self.family_name}".strip()


@dataclass(frozen=True)
class LinkView:
    """A city link with both ends as they are called."""

    id: UUID
    north_id: UUID | None
    north: str
    south_id: UUID | None
    south: str
    country: str
    state: str
    since: date | None
    until: date | None
    formal_agreement: bool | None
    funding: str
    intensity: str
    verified: bool
    verified_by: str
    verified_on: date | None
    remark: str

    @property
    def name(self) -> str:
        """Both ends, as far as they are known."""
        return " – ".join(filter(None, (self.north, self.south))) or "–"


@dataclass(frozen=True)
class GoalView:
    """One of the 17 goals."""

    id: UUID
    number: int
    title: Words
    colour: str
    pillar: str


@dataclass(frozen=True)
class TargetView:
    """One of the 169 targets."""

    id: UUID
    code: str
    goal: int
    label: Words


@dataclass(frozen=True)
class ThemeView:
    """A theme with its goals, or a sub-theme (then `theme` names its theme)."""

    id: UUID
    code: str
    label: Words
    goals: tuple[int, ...] = ()
    theme: str = ""


@dataclass(frozen=True)
class TagView:
    """A tag of strengths and challenges."""

    id: UUID
    code: str
    label: Words


@dataclass(frozen=True)
class CurrencyView:
    """A currency; `rate` in millionths of units per 1 EUR where it is fixed."""

    id: UUID
    code: str
    name: Words
    country: str
    regime: str
    rate: int | None
    digits: int
    symbol: str


@dataclass(frozen=True)
class ElectionView:
    """Elections; `date` is the first possible day, `ends` the last where only month or year are known."""

    id: UUID
    code: str
    country: str
    date: Day
    ends: Day
    precision: str
    kind: str
    local: bool
    state: str
    source: str
    sure: str
    remark: str
