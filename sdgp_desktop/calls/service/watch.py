"""What needs attention about calls; archived calls and drafts raise nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sdgp_desktop.calls.fields import SEATS
from sdgp_desktop.calls.rules import RuleBook, Seat, closing_day, empty_seats
from sdgp_desktop.calls.service.book import rules_of, versions
from sdgp_desktop.calls.service.calls import calls
from sdgp_desktop.calls.service.opening import admitted_findings
from sdgp_desktop.calls.service.sessions import info_sessions, steering_group
from sdgp_desktop.calls.service.timeline import milestones
from sdgp_desktop.calls.service.views import CallView
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.registry.service import Words, country

SOON = timedelta(days=30)
LEADS = {"call_to_close", "info_session_missing"}  # the holder of the grant runs the calls (domain.md 9.1)


@dataclass(frozen=True)
class Duty:
    """Whose task it is: of a sister association only what concerns its country, of the holder of the grant (no
    country) everything; and since when that office has been working here.
    """

    country: str = ""
    since: date | None = None

    def concerns(self, country: str) -> bool:
        """Whether a call of a country is a task of this office."""
        return self.country in ("", country)


def call_findings(reading: Reading, today: date, duty: Duty = Duty()) -> tuple[Finding, ...]:
    """Deadlines, steps and open seats of all running calls, as far as they are a task of the office."""
    found: list[Finding] = []
    seen: set[UUID] = set()
    for view in calls(reading):
        if not view.running or not duty.concerns(view.country):
            continue
        book = rules_of(reading, view.id)
        dated = [*_of_call(reading, view, book, today), *_of_timeline(reading, view, today)]
        found += _of_office(dated, view, closing_day(view.closes, book), duty)
        found += _of_versions(reading, view)
        found += [*_of_values(view, book), *admitted_findings(reading, view)]
        if view.programme_id not in seen and not duty.country:
            seen.add(view.programme_id)
            found += _of_steering_group(reading, view, book, today)
    return (*found, *(() if duty.country else _too_many_places(reading)))


def _of_office(found: Iterable[Finding], view: CallView, closed: date, duty: Duty) -> Iterator[Finding]:
    """What of a call is a task of this office; days of a call that came as history and passed before the office was
    made are late for nobody: the holder of the grant still sees them, as something to look at.
    """
    shipped = duty.since is not None and view.id == known_id("call", view.code)
    for f in found:
        past = shipped and duty.since is not None and f.facts.get("day", closed) < duty.since
        if not duty.country:
            yield replace(f, kind="rule") if past else f
        elif not past and f.code not in LEADS:
            yield f


def _of_call(reading: Reading, view: CallView, book: RuleBook, today: date) -> Iterator[Finding]:
    last = closing_day(view.closes, book)
    if view.state == "open":
        if last < today:
            yield _finding(view, "call_to_close", "overdue", "c.closes")
        elif last - today <= SOON:
            yield _finding(view, "call_closing_soon", "due", "c.closes", day=last)
        held = info_sessions(reading, view.id)
        if not held and book.flag("info_session") and view.opens <= today:
            late = today > view.opens + timedelta(days=book.number("info_session_days_max"))
            yield _finding(view, "info_session_missing", "overdue" if late else "due", "in.day")


def _of_versions(reading: Reading, view: CallView) -> Iterator[Finding]:
    """Two offices without contact may each have made the next version."""
    numbers = [v.number for v in versions(reading, view.id)]
    if numbers and numbers.count(numbers[0]) > 1:
        yield _finding(view, "rules_version_twice", "conflict", "rv.number", version=numbers[0])


def _of_values(view: CallView, book: RuleBook) -> Iterator[Finding]:
    """Values that an older copy of the program stored and nothing can use; another value counts in their place."""
    for code, stored in book.unusable.items():
        clause = book.clause(code)
        name = Words(*(clause.name(spoken) for spoken in ("en", "fr", "nl")))
        yield _finding(view, "clause_unusable", "conflict", "cl.value", name=name, stored=stored, value=clause.value)


def _too_many_places(reading: Reading) -> Iterator[Finding]:
    """A warning, not a block, when the calls of a programme offer a country more than was planned."""
    offered: dict[tuple[UUID, str], list[CallView]] = {}
    for view in calls(reading, states=("open", "closed")):
        offered.setdefault((view.programme_id, view.country), []).append(view)
    for (_, code), views in offered.items():
        planned = rules_of(reading, views[0].id).number("country_partnerships")
        places = sum(v.places for v in views)
        if places > planned:
            facts = {"places": places, "country": country(reading, code).name, "planned": planned}
            yield Finding("more_calls_than_places", "rule", "cl.value", facts, "calls_call", views[0].id)


def _of_timeline(reading: Reading, view: CallView, today: date) -> Iterator[Finding]:
    steps = [m for m in milestones(reading, view.id) if m.kind != "delicate" and m.done_on is None]
    for m in steps:
        facts = {"name": m.name, "call": view.code, "day": m.last_day}
        if m.last_day < today and not m.draft:
            yield Finding("milestone_overdue", "overdue", "ms.starts", facts, "calls_milestone", m.id)
        elif today <= m.last_day <= today + SOON:
            yield Finding("milestone_due", "due", "ms.starts", facts, "calls_milestone", m.id)
    if view.state == "open" and any(m.draft for m in steps):
        yield _finding(view, "timeline_draft", "due", "ms.draft")


def _of_steering_group(reading: Reading, view: CallView, book: RuleBook, today: date) -> Iterator[Finding]:
    if not view.period_start <= today <= view.period_end and view.state != "open":
        return
    wanted = {
        "official": book.number("steering_officials"),
        "politician": book.number("steering_politicians"),
        "general_director": book.number("steering_general_directors"),
    }
    members = [Seat(m.seat, m.active_from, m.active_to) for m in steering_group(reading, view.programme_id)]
    labels = {c.code: c.label for c in SEATS}
    for seat in empty_seats(members, wanted, today):
        facts = {"seat": labels[seat], "day": today}
        yield Finding("steering_seat_empty", "due", "sg.seat", facts, "calls_programme", view.programme_id)


def _finding(view: CallView, code: str, kind: str, field: str, **facts: object) -> Finding:
    return Finding(code, kind, field, {"call": view.code, **facts}, "calls_call", view.id)
