"""The promise card of a partnership, with the clauses it stands on; visits and money are counted above."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sdgp_desktop.calls.service import RuleBook
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import LANGUAGES, Text
from sdgp_desktop.partnerships.fields import PROMISES
from sdgp_desktop.partnerships.rules import LEARNING_CLAUSES, Card, Limits, Promise, Room, Tally, promise_card
from sdgp_desktop.partnerships.service.learning import learning_counts
from sdgp_desktop.partnerships.service.looking import partnership, rules_for
from sdgp_desktop.partnerships.service.views import PartnershipView, PromiseCounts
from sdgp_desktop.registry.service import Words


@dataclass(frozen=True)
class ClauseView:
    """Where a promise stands: the clause's name in the reader's language, its section of the note, its version."""

    code: str
    names: Mapping[str, str]
    section: str
    value: str
    unit: str
    version: int

    def name(self, language: str) -> str:
        """What the clause is called."""
        return self.names.get(language) or self.names.get("en", self.code)


def limits_of(rules: RuleBook) -> Limits:
    """The clauses that are promises, and what one more of each kind needs."""
    session = Room(rules.number("session_lead_days"), 1, rules.number("session_spacing_days"))
    half = Room(rules.number("half_day_lead_days"), 1, rules.number("half_day_spacing_days"))
    visit = Room(rules.number("visit_lead_days"), rules.number("visit_days_min"), rules.number("visit_spacing_days"))
    conference = Room(visit.lead, rules.number("conference_days_min"), visit.spacing)
    total = rules.money("budget_total_eur")
    north = total * rules.number("north_share_percent") // 100
    return Limits(
        term_months_max=rules.number("term_months_max"),
        sessions_per_year=rules.number("sessions_per_year_min"),
        visits_out=rules.number("visits_out_min"),
        visits_in=rules.number("visits_in_min"),
        half_days=rules.number("half_days_min"),
        half_days_per_year=rules.text("half_days_scope") != "whole_period",
        week_visits_per_year=rules.number("visits_per_year_min"),
        conference_days=rules.number("conference_days_min"),
        year_months_min=rules.number("promise_year_months_min"),
        rooms={
            "sessions": session, "visits_out": visit, "visits_in": visit, "week_visits": visit, "half_days": half,
            "conference_days": conference,
        },
        halves={"N": north, "S": total - north},
        learning={code: rules.number(clause) for code, clause in LEARNING_CLAUSES.items()},
    )  # fmt: skip


def card(reading: Reading, id: UUID, today: date, counts: PromiseCounts) -> Card:
    """The promise card of a partnership on a day."""
    holder = partnership(reading, id)
    limits = limits_of(rules_for(reading, holder))
    tallies: Mapping[tuple[str, int], Tally] = {**learning_counts(reading, id), **counts(reading, id)}
    return promise_card(holder.start, holder.end, holder.state, limits, tallies, today)


def clause_of(reading: Reading, holder: PartnershipView, promise: Promise) -> ClauseView:
    """The clause a promise stands on."""
    found = rules_for(reading, holder).clause(promise.clause)
    return ClauseView(found.code, found.names, found.section, found.value, found.unit, found.version)


def in_year(text: Text, year: int) -> Text | Words:
    """A promise with the year in which it is counted; one of the whole term has none."""
    return Words(*(f"{text.to(language)} {year}" for language in LANGUAGES)) if year else text


def _in_sight(promise: Promise) -> int:
    """What was done, is planned, or only waits to be recorded."""
    return promise.done + promise.planned + promise.unrecorded


def card_findings(reading: Reading, id: UUID, today: date, counts: PromiseCounts) -> list[Finding]:
    """Promises out of reach, and visits that are missing when little time is left.

    Source: domain.md 6.2, V4.
    """
    holder = partnership(reading, id)
    if holder.state not in ("active", "suspended"):
        return []
    months = rules_for(reading, holder).number("visit_warning_months")
    late = month_later(holder.end, -months) <= today <= holder.end
    found: list[tuple[str, dict[str, object]]] = []
    for promise in card(reading, id, today, counts).promises:
        words: dict[str, object] = {"number": holder.number, "promise": in_year(PROMISES[promise.code], promise.year)}
        if late and promise.code in ("visits_out", "visits_in") and _in_sight(promise) < promise.promised:
            found.append(("visit_missing", {**words, "months": months}))
        elif promise.state == "lost":
            found.append(("promise_lost", words))
    return [Finding(code, "due", "p.promises", facts, "partnerships_partnership", id) for code, facts in found]
