"""The life of a partnership: its term, its states, what stops it, and what is to be said about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding

STATES = ("active", "suspended", "terminated", "closed")
SEVERITY = {state: place for place, state in enumerate(STATES)}
NEXT: Mapping[str, tuple[str, ...]] = {
    "": ("active",),
    "active": ("suspended", "terminated", "closed"),
    "suspended": ("active", "terminated", "closed"),
    "terminated": ("closed",),
    "closed": ("active",),
}
NUMBER_DIGITS = 3


@dataclass(frozen=True)
class Step:
    """One step of a life; `place` counts the steps its author knew, so that it orders steps of several offices."""

    place: int
    state: str
    dated: date
    ground: str = ""
    id: UUID | None = None
    noted_by: str = ""

    @property
    def rank(self) -> tuple[int, int, str]:
        """Later steps first to last; of two that did not know each other the stricter one is the last."""
        return (self.place, SEVERITY.get(self.state, 0), self.id.hex if self.id else "")


@dataclass(frozen=True)
class Stop:
    """A time in which costs are not accepted: a suspension until it is lifted, or a termination."""

    state: str
    since: date
    until: date | None = None  # the first day on which it is lifted
    ground: str = ""


def last_step(steps: Iterable[Step]) -> Step | None:
    """The step that says the state."""
    return max(steps, key=lambda s: s.rank, default=None)


def next_states(state: str) -> tuple[str, ...]:
    """The states that may follow."""
    return NEXT.get(state, ())


def check_step(steps: Sequence[Step], state: str, dated: date, ground: str, start: date) -> None:
    """Refuse a step that cannot follow, lies before the start or lifts a stop before its first day, or has no ground
    where one is due.

    Errors: Refusal "step_not_next", "step_before_start", "step_before_stop", "step_without_ground".
    Source: domain.md 0.1 point 5, J10.
    """
    now = last_step(steps)
    if state not in next_states(now.state if now else ""):
        raise Refusal("step_not_next", state=now.state if now else "", wanted=state)
    if dated < start:
        raise Refusal("step_before_start", day=dated, start=start)
    since = max((s.since for s in stops_of(steps) if s.until is None), default=None)
    if state == "active" and since is not None and dated < since:
        raise Refusal("step_before_stop", day=dated, since=since)
    if state in ("suspended", "terminated") and not ground.strip():
        raise Refusal("step_without_ground")


def stops_of(steps: Iterable[Step]) -> tuple[Stop, ...]:
    """Every time in which the partnership was or is stopped, in order.

    A termination after a suspension leaves the suspension's own first day in force. What is lifted on a day before a
    stop began, by an office that did not know of it, does not lift that one.
    """
    found: list[Stop] = []
    for step in sorted(steps, key=lambda s: s.rank):
        if step.state in ("suspended", "terminated"):
            found.append(Stop(step.state, step.dated, None, step.ground))
        elif step.state == "active":
            found = [
                Stop(s.state, s.since, step.dated, s.ground) if s.until is None and s.since <= step.dated else s
                for s in found
            ]
    return tuple(found)


def stop_on(stops: Iterable[Stop], day: date, side: str, sides: Mapping[str, Sequence[str]]) -> Stop | None:
    """What stops a cost of a side dated on a day. `sides` tells which halves each state stops.

    The day of the stop itself is still accepted; the day on which it is lifted too.
    Source: domain.md 5.8 T6, J10.
    """
    for stop in stops:
        if side in sides.get(stop.state, ()) and day > stop.since and (stop.until is None or day < stop.until):
            return stop
    return None


def check_term(start: date, end: date, months_max: int) -> None:
    """Refuse a term that runs backwards or longer than allowed.

    Errors: Refusal "term_reversed", "term_too_long".
    Source: concept note 3.1 (at most two years).
    """
    if end < start:
        raise Refusal("term_reversed", start=start, end=end)
    if end >= month_later(start, months_max):
        raise Refusal("term_too_long", months=months_max, last=month_later(start, months_max) - timedelta(days=1))


def months_between(start: date, day: date) -> int:
    """Whole months from `start` to `day`; none before the start."""
    months = (day.year - start.year) * 12 + day.month - start.month
    if months > 0 and month_later(start, months) > day:
        months -= 1
    return max(months, 0)


def number_form(number: str) -> str:
    """A number as it is stored and looked up: people type it in capitals or not, a spreadsheet adds blanks."""
    return number.strip().upper()


def next_number(year: int, country: str, taken: Iterable[str], series: str = "") -> str:
    """The next free number of a year and country: SDGP-2024-BJ-001, of a further desk SDGP-2024-BJ-V2-001."""
    head = f"SDGP-{year}-{country}-{series}"
    used = [int(n[len(head) :]) for n in taken if n.startswith(head) and n[len(head) :].isdigit()]
    return f"{head}{max(used, default=0) + 1:0{NUMBER_DIGITS}d}"


@dataclass(frozen=True)
class Partners:
    """What the rules look at in one partnership. `coordinators` are the last days of each side's coordinators."""

    id: UUID
    number: str
    north: str
    south: str
    start: date
    end: date
    state: str
    coordinators: Mapping[str, Sequence[tuple[date | None, date | None]]]
    late_lines: int = 0
    stopped: date | None = None  # the first day of a stop that was not lifted


def findings_of(partners: Partners, today: date, months_max: int, warnings: Sequence[int]) -> list[Finding]:
    """What is to be said about one partnership: its term, its number, its coordinators, its plan.

    Source: requirements 27 (warning at 18, 21 and 23 months); domain.md 0.1 point 6.
    """
    found: list[Finding] = []

    def say(code: str, kind: str, field: str, **facts: object) -> None:
        found.append(Finding(code, kind, field, facts, "partnerships_partnership", partners.id))

    number = partners.number or f"{partners.north} – {partners.south}"
    if partners.end >= month_later(partners.start, months_max):
        say("term_too_long", "rule", "p.end", months=months_max)
    if not partners.number:
        say("number_missing", "due", "p.number", north=partners.north, south=partners.south)
    if partners.state not in ("active", "suspended"):
        return found
    if partners.state == "active" and partners.stopped is not None:
        say("stop_not_lifted", "conflict", "ps.state", number=number, since=partners.stopped)
    if today > partners.end:
        say("term_over", "overdue", "p.end", number=number, end=partners.end)
    else:
        run = months_between(partners.start, today)
        passed = [m for m in warnings if run >= m]
        if passed:
            say("term_warning", "due", "p.end", number=number, months=max(passed), end=partners.end)
    for side, partner in (("N", partners.north), ("S", partners.south)):
        terms = partners.coordinators.get(side, ())
        if not any((a is None or a <= today) and (b is None or today <= b) for a, b in terms):
            gone = [b for _, b in terms if b is not None and b < today]
            code = "coordinator_left" if gone else "coordinator_missing"
            say(code, "due", "p.people", number=number, side=side, partner=partner)
    if partners.late_lines:
        say("plan_late", "overdue", "p.plan", number=number, n=partners.late_lines)
    return found


def same_municipality(rows: Sequence[tuple[UUID, str, UUID | None, date, date]]) -> list[Finding]:
    """Two partnerships of one municipality at the same time: (partnership, name, municipality, start, end) rows."""
    found = []
    for place, (one, name, municipality, start, end) in enumerate(rows):
        for other, _, again, first, last in rows[place + 1 :]:
            if municipality is not None and municipality == again and one != other and start <= last and first <= end:
                facts = {"name": name}
                found += [
                    Finding("municipality_twice", "rule", "p.north", facts, "partnerships_partnership", id)
                    for id in (one, other)
                ]
    return found
