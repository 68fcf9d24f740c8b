"""What the checks know besides the answers: the call, its numbers, and what the register says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.texts import Text


@dataclass(frozen=True)
class Numbers:
    """The numbers of the checks; every one comes from the rule book of the call."""

    coordinator_days: Decimal
    windows_per_year: int
    group_members: int
    group_political: int
    group_administrative: int
    group_services: int
    group_external: int
    contacts: int
    coordinators: int
    strengths: int
    challenges: int
    point_length: int
    interests_least: int
    interests: int
    service_share_percent: int
    signatories_political: int
    signatories_administrative: int
    sub_themes: int  # that may be chosen at most


@dataclass(frozen=True)
class Context:
    """Everything a check may ask that is not an answer; values only."""

    form: str  # F or S
    country: str  # of the track: RW, BJ
    north: str  # the country of the northern side: BE
    received: datetime
    closes: datetime
    period_start: date
    period_end: date
    themes: frozenset[str]
    goals: frozenset[int]
    admitted: frozenset[str]
    numbers: Numbers
    zone: ZoneInfo = BRUSSELS  # at whose midnight the closing day of the call ends
    phone_prefix: str = ""  # of the country of the municipality: +229
    place_code: str = ""  # code of the municipality in the register, where it was found
    two_places: tuple[str, str] | None = None  # names of two municipalities: whose name (1.1), whose code (1.3) it is
    unknown_name: str = ""  # the municipality whose code (1.3) stands beside a name (1.1) that nobody bears
    kinds: frozenset[str] = frozenset({"municipality_or_city", "district", "commune", "special_status_commune"})
    provinces: frozenset[str] = frozenset()  # names of the Flemish ones, in all languages
    regions: frozenset[str] = frozenset()  # names of the provinces or departments of a southern country, likewise
    region_example: Text | None = None  # one of them
    sub_themes: frozenset[str] = frozenset()  # those of the call
    sub_theme_names: Mapping[str, Text] = field(default_factory=dict)
    track_countries: frozenset[str] = frozenset()  # those of the calls of the programme: what 3.1 may say
    country_names: Mapping[str, Text] = field(default_factory=dict)
    admitted_members: frozenset[str] = frozenset()  # Brussels members that the lead association admitted
    targets: Mapping[str, int] = field(default_factory=dict)  # target code -> goal
    link_excludes: bool = False  # an active link with Flanders keeps a southern municipality out
    decision_needed: bool = True  # of the council, before the agreement
    approval_needed: bool = False  # of the supervisory authority, before the agreement of a southern municipality
    track_languages: tuple[str, ...] = ()  # any one of these in common is enough
    language_level: str = "good"
    running_partnership: str = ""  # number of another running partnership of the municipality in this cycle
    earlier_dossiers: tuple[str, ...] = ()  # numbers of dossiers of the same municipality that arrived earlier
    corrected_late: date | None = None  # day, in that zone, of the newest correction that arrived after the close
    hard_commitments: tuple[str, ...] = ()
    soft_commitments: tuple[str, ...] = ()
    this_year: int = 0  # the year in which the checks are made
    switched_off: frozenset[str] = frozenset()
    derogated: frozenset[str] = frozenset()

    @property
    def closing_day(self) -> date:
        """The day on which the call closes, in its zone."""
        return self.closes.astimezone(self.zone).date()

    @property
    def arrived_on(self) -> date:
        """The day of the arrival, on the clock of Brussels."""
        return self.received.astimezone(BRUSSELS).date()

    @property
    def home(self) -> str:
        """The country of the municipality itself."""
        return self.north if self.form == "F" else self.country
