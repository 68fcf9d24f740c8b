"""What the checks know besides the answers: the call, its numbers, and what the register says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

FLEMISH_PROVINCES = frozenset({"Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen"})


@dataclass(frozen=True)
class Numbers:
    """The numbers of the checks; they come from the rule book of the call."""

    coordinator_days: Decimal = Decimal(1)
    windows_per_year: int = 2
    group_members: int = 4
    group_political: int = 1
    group_administrative: int = 2
    group_services: int = 2
    contacts: int = 2
    points_each: int = 2
    point_length: int = 80
    interests: int = 5
    service_share_percent: int = 50


@dataclass(frozen=True)
class Context:
    """Everything a check may ask that is not an answer; values only."""

    form: str  # F or S
    country: str  # of the track: RW, BJ
    received: datetime
    closes: datetime
    period_start: date
    period_end: date
    themes: frozenset[str]
    goals: frozenset[int]
    admitted: frozenset[str]
    place_code: str = ""  # code of the municipality in the register, where it was found
    provinces: frozenset[str] = FLEMISH_PROVINCES
    admitted_members: frozenset[str] = frozenset()  # Brussels members that the lead association admitted
    targets: Mapping[str, int] = field(default_factory=dict)  # target code -> goal
    track_languages: tuple[str, ...] = ()  # any one of these in common is enough
    running_partnership: str = ""  # number of another running partnership of the municipality in this cycle
    earlier_dossiers: tuple[str, ...] = ()  # numbers of dossiers of the same municipality that arrived earlier
    hard_commitments: tuple[str, ...] = ("9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.10", "9.11")
    soft_commitments: tuple[str, ...] = ("9.8", "9.9", "9.12")
    numbers: Numbers = Numbers()
    switched_off: frozenset[str] = frozenset()
    derogated: frozenset[str] = frozenset()
