"""What the rules look at: visits and sessions of a partnership, numbers of the rule book, days to mind."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import RuleBook
from sdgp_desktop.intake.service import answers
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import PartnershipView, rules_for
from sdgp_desktop.visits.records import Attendance, Session, Visit, Window
from sdgp_desktop.visits.rules import Limits, Period, SessionFacts, VisitFacts

WEEKEND = 3  # school holidays are told by their days; a weekend between two of them belongs to them
SCHOOLS = {"BE": "Flemish"}  # whose school holidays count where schools are a matter of regions


def limits_of(rules: RuleBook) -> Limits:
    """The numbers of a rule book that visits are held against."""
    return Limits(
        visit_days_min=rules.number("visit_days_min"),
        visit_days_max=rules.number("visit_days_max"),
        joint_days_min=rules.number("joint_days_min"),
        conference_days_min=rules.number("conference_days_min"),
        delegation_min=rules.number("delegation_min"),
        delegation_max=rules.number("delegation_max"),
        visits_out_min=rules.number("visits_out_min"),
        visits_in_min=rules.number("visits_in_min"),
        slack_days=rules.number("window_slack_days"),
        warning_months=rules.number("visit_warning_months"),
        election_weeks=rules.number("election_weeks"),
        half_day_kinds=rules.codes("half_day_kinds"),
        political_min=rules.number("delegation_political_min"),
        administrative_min=rules.number("delegation_administrative_min"),
        accompany_first=rules.flag("accompany_first_visit"),
        commemorations=rules.days_of_the_year("commemoration_"),
    )


def is_for(session: Session, holder: PartnershipView) -> bool:
    """Whether a session is for the whole cohort of a partnership."""
    return session.partnership_id is None and session.call_id in (None, holder.call_id)


def live(reading: Reading, record: Any) -> Any:
    """All records of a kind that nobody removed."""
    return reading.all(select(record).where(record.removed.is_(False)))


def sessions_of(reading: Reading, holder: PartnershipView, only: UUID | None = None) -> list[SessionFacts]:
    """The sessions of a partnership and of its cohort with who attended for it; `only` one of them."""
    people: dict[UUID, dict[str, int]] = {}
    attended = select(Attendance.session_id, Attendance.side, Attendance.people).where(
        Attendance.partnership_id == holder.id, Attendance.removed.is_(False)
    )
    for session_id, side, number in reading.rows(attended):
        people.setdefault(session_id, {})[side] = number
    both = rules_for(reading, holder).flag("session_counts_attended")
    return [
        SessionFacts(s.id, s.kind, s.held_on, s.state, people.get(s.id, {}), s.last_day, s.title, both)
        for s in live(reading, Session)
        if only in (None, s.id) and (s.partnership_id == holder.id or is_for(s, holder))
    ]


def visits_of(reading: Reading, holder: PartnershipView) -> list[VisitFacts]:
    """The visits of a partnership with their windows."""
    windows = {w.id: w for w in live(reading, Window)}
    found = []
    for v in live(reading, Visit):
        if v.partnership_id != holder.id:
            continue
        window = windows.get(v.window_id)
        joint = (
            Period(window.joint_start, window.joint_end) if window and window.joint_start and window.joint_end else None
        )
        found.append(
            VisitFacts(
                v.id, v.direction, Period(v.start, v.end), v.state, v.delegates, v.political, v.administrative,
                bool(v.accompanied_by), Period(window.start, window.end) if window else None, joint,
                v.code,
            )
        )  # fmt: skip
    return found


def blocked_of(reading: Reading, holder: PartnershipView) -> list[Period]:
    """Periods that both sides named as impossible (field 3.6 of their dossiers)."""
    found = []
    for dossier_id, name in (
        (holder.north_dossier_id, holder.north_name),
        (holder.south_dossier_id, holder.south_name),
    ):
        rows = answers(reading, dossier_id).get("3.6", []) if dossier_id else []
        found += [
            Period(date.fromisoformat(r["from"]), date.fromisoformat(r["to"]), r.get("reason") or "", name)
            for r in rows
            if r.get("from") and r.get("to")
        ]
    return found


@dataclass(frozen=True)
class Holiday:
    """A public holiday, called in the reader's language where the country's list knows it."""

    day: date
    country: str

    def to(self, language: str) -> str:
        """Its name."""
        return named_days(self.country, [self.day.year], language).get(self.day, "")


def holidays_of(country: str, years: Iterable[int]) -> list[Holiday]:
    """Public holidays of a country; nothing where they are not known."""
    return [Holiday(day, country) for day in sorted(named_days(country, years, ""))]


def named_days(country: str, years: Iterable[int], language: str) -> dict[date, str]:
    """Public holidays with their names, by day.

    Where the list of a country does not have the language, the names of `holiday_names.csv` stand in; English for
    one that is not there, and the country's own where there is no English.
    """
    return _listed(country, tuple(years), language, "")


def school_holidays(country: str, years: Iterable[int]) -> list[Period]:
    """School holidays as periods, where visits had better mind them."""
    if country not in SCHOOLS:
        return []
    found: list[Period] = []
    for day in sorted(_listed(country, tuple(years), "", SCHOOLS[country])):
        if found and (day - found[-1].end).days <= WEEKEND:
            found[-1] = Period(found[-1].start, day)
        else:
            found.append(Period(day, day))
    return found


@cache
def _listed(country: str, years: tuple[int, ...], language: str, school: str) -> dict[date, str]:
    holidays = _library()
    try:
        spoken = holidays.country_holidays(country).supported_languages
    except NotImplementedError:  # a country that it does not know
        return {}
    best = next((s for s in spoken if s == language or s.startswith(f"{language}_")), None) if language else None
    options: dict[str, Any] = {"subdiv": school, "categories": ("school",)} if school else {}
    options["language"] = best or ("en_US" if "en_US" in spoken else None)
    found = holidays.country_holidays(country, years=list(years), **options).items()
    ours = {} if best or not language else _names(language)
    return {day: _called(name, ours).replace("'", "’") for day, name in found}


def _library() -> Any:
    """The library of holidays; of the 250 countries only those that are asked for are imported.

    It means to do so itself, but the package that holds them imports them all first: 18 MB and a tenth of a second.
    Here that package is known as a bare folder before it is looked for.
    """
    name = "holidays.countries"
    if name not in sys.modules:
        whole = find_spec("holidays")
        folders = [] if whole is None else list(whole.submodule_search_locations or ())
        folder = ModuleType(name)
        folder.__path__ = [str(Path(one) / "countries") for one in folders]
        sys.modules[name] = folder
    return import_module("holidays")


@cache
def _names(language: str) -> dict[str, str]:
    """Our own names of holidays in a language, by their English name."""
    from sdgp_desktop.kernel.tables import table

    return {row["name_en"]: row.get(f"name_{language}", "") for row in table("holiday_names")}


def _called(name: str, ours: Mapping[str, str]) -> str:
    """An English name, "Eid al-Adha (observed, estimated)" or two of one day with "; " between, part by part."""
    said = []
    for one in name.split("; "):
        base, _, marks = one.removesuffix(")").partition(" (")
        words = [ours.get(part) or part for part in (base, *(marks.split(", ") if marks else ()))]
        said.append(f"{words[0]} ({', '.join(words[1:])})" if marks else words[0])
    return "; ".join(said)
