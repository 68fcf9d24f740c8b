"""The promise card: what was promised, planned and done, and what is still possible before the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from sdgp_desktop.partnerships.rules.life import months_between


@dataclass(frozen=True)
class Item:
    """One thing that was counted, or that is planned, and where it stands."""

    day: date
    what: str
    counted: bool
    record_type: str = ""
    record_id: UUID | None = None
    amount: int = 1
    until: date | None = None  # its last day, where it takes several

    def waits(self, today: date) -> bool:
        """Whether it was planned, its days are over, and nobody has recorded yet whether it took place."""
        return not self.counted and (self.until or self.day) < today


@dataclass(frozen=True)
class Tally:
    """What slices above counted towards one promise: times, days or cents. Planned is all that was not recorded."""

    done: int = 0
    planned: int = 0
    items: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Room:
    """What one more of a kind needs: days of preparation, days it takes, days until the next can follow."""

    lead: int
    length: int
    spacing: int


@dataclass(frozen=True)
class Limits:
    """The clauses of the rule book that are promises, and what is needed to keep them."""

    term_months_max: int
    sessions_per_year: int
    visits_out: int
    visits_in: int
    half_days: int
    half_days_per_year: bool
    week_visits_per_year: int
    conference_days: int
    year_months_min: int  # months of the term in a calendar year that make it count as a year
    rooms: Mapping[str, Room]  # by promise code
    halves: Mapping[str, int] = field(default_factory=dict)  # cents of each half
    learning: Mapping[str, int] = field(default_factory=dict)  # entries of the learning log, by promise code


@dataclass(frozen=True)
class Promise:
    """One line of the card. `year` is 0 for a promise of the whole term; `unit` is times, days, months or eur."""

    code: str
    clause: str
    year: int
    unit: str
    promised: int
    done: int
    planned: int
    possible: int  # how many more can still happen, what is planned included
    state: str  # kept, planned, possible, unrecorded, lost
    days_left: int = 0
    room: Room | None = None
    items: tuple[Item, ...] = ()
    stopped: str = ""  # the state that forbids any more
    unrecorded: int = (
        0  # planned for days that are over: to be recorded, and no more possible than what was not planned
    )

    @property
    def open(self) -> int:
        """What is still missing."""
        return max(self.promised - self.done, 0)

    @property
    def at_most(self) -> bool:
        """Whether the number is one that must not be passed rather than one to reach."""
        return self.unit == "months"

    @property
    def over(self) -> bool:
        """Whether "still possible" says nothing any more: the term has ended."""
        return self.at_most and not self.possible


@dataclass(frozen=True)
class Card:
    """All promises of one partnership on one day."""

    today: date
    promises: tuple[Promise, ...]

    @property
    def kept(self) -> int:
        """How many promises are kept."""
        return sum(p.state == "kept" for p in self.promises)

    def of(self, code: str) -> tuple[Promise, ...]:
        """The lines of one promise, a year each where it is counted by year."""
        return tuple(p for p in self.promises if p.code == code)


def promise_years(start: date, end: date, months_min: int) -> tuple[int, ...]:
    """The calendar years of the term that are long enough to be promised a year's number; never none at all."""
    found = []
    for year in range(start.year, end.year + 1):
        first, last = max(start, date(year, 1, 1)), min(end, date(year, 12, 31))
        if months_between(first, last + timedelta(days=1)) >= months_min:
            found.append(year)
    return tuple(found) or (start.year,)


def room_left(today: date, start: date, end: date, room: Room) -> tuple[int, int]:
    """Days left in a period, and how many more fit: the first after its preparation, each next after the spacing."""
    first = max(today, start)
    days = (end - first).days + 1 if end >= first else 0
    spare = days - room.lead - room.length
    return days, 0 if spare < 0 else 1 + spare // max(room.spacing, 1)


def promise_card(
    start: date,
    end: date,
    state: str,
    limits: Limits,
    counts: Mapping[tuple[str, int], Tally],
    today: date,
) -> Card:
    """The card of one partnership. `counts` holds a tally for each promise and year (0 for the whole term).

    Source: concept note 3.1, 3.4, 3.7, 3.9; requirements 27, 60, 93, 102 to 107.
    """
    years = promise_years(start, end, limits.year_months_min)
    wanted: list[tuple[str, str, int, int]] = [
        ("sessions", "sessions_per_year_min", year, limits.sessions_per_year) for year in years
    ]
    wanted += [
        ("visits_out", "visits_out_min", 0, limits.visits_out),
        ("visits_in", "visits_in_min", 0, limits.visits_in),
    ]
    wanted += [("week_visits", "visits_per_year_min", year, limits.week_visits_per_year) for year in years]
    halves = years if limits.half_days_per_year else (0,)
    wanted += [("half_days", "half_days_min", year, limits.half_days) for year in halves]
    wanted.append(("conference_days", "conference_days_min", 0, limits.conference_days))
    lines = [term_line(start, end, limits, state, today)]
    for code, clause, year, promised in wanted:
        first, last = (start, end) if year == 0 else (max(start, date(year, 1, 1)), min(end, date(year, 12, 31)))
        tally = counts.get((code, year), Tally())
        lines.append(_line(code, clause, year, promised, tally, (first, last), limits, state, today))
    lines += [learning_line(code, least, counts, state) for code, least in limits.learning.items()]
    lines += [money_line(side, limits.halves[side], counts, state) for side in limits.halves]
    return Card(today, tuple(lines))


def _line(
    code: str,
    clause: str,
    year: int,
    promised: int,
    tally: Tally,
    period: tuple[date, date],
    limits: Limits,
    state: str,
    today: date,
) -> Promise:
    room = limits.rooms[code]
    days, more = room_left(today, *period, room)
    unit = "days" if code == "conference_days" else "times"
    if unit == "days":
        more *= room.length
    stopped = state if state != "active" else ""
    waiting = sum(item.amount for item in tally.items if item.waits(today))
    ahead = 0 if stopped else tally.planned - waiting
    possible = 0 if stopped else max(more, ahead)
    found = outcome(promised, tally.done, ahead, possible, waiting)
    return Promise(
        code, clause, year, unit, promised, tally.done, ahead, possible, found, days, room, tally.items, stopped,
        waiting,
    )  # fmt: skip


def outcome(promised: int, done: int, planned: int, possible: int, unrecorded: int = 0) -> str:
    """Kept; will be kept if all goes as planned; perhaps kept, as soon as it is recorded; can still be kept; or out
    of reach."""
    if done >= promised:
        return "kept"
    if done + planned >= promised:
        return "planned"
    if done + planned + unrecorded >= promised:
        return "unrecorded"
    return "possible" if done + possible + unrecorded >= promised else "lost"


def term_line(start: date, end: date, limits: Limits, state: str, today: date) -> Promise:
    """The term itself: a promise not to last longer than allowed; done are the months that have run.

    Once it is over nothing more is possible, and nothing is missing either.
    """
    whole = months_between(start, end + timedelta(days=1))
    run = min(months_between(start, today), whole)
    kept = "kept" if whole <= limits.term_months_max else "lost"
    days = max((end - max(today, start)).days + 1, 0)
    over = not days or state in ("terminated", "closed")
    return Promise(
        "term",
        "term_months_max",
        0,
        "months",
        limits.term_months_max,
        run,
        whole,
        0 if over else max(limits.term_months_max - run, 0),
        kept,
        days,
        None,
        (),
        state if state != "active" else "",
    )


LEARNING_CLAUSES = {"learning": "learning_entries_min", "learning_action": "learning_actions_min"}


def learning_line(code: str, least: int, counts: Mapping[tuple[str, int], Tally], state: str) -> Promise:
    """Entries of the learning log: written until the partnership is closed, whatever stopped it before.

    Source: domain.md 7.1, I8.
    """
    tally = counts.get((code, 0), Tally())
    closed = "closed" if state == "closed" else ""
    possible = 0 if closed else max(least - tally.done, 0)
    found = outcome(least, tally.done, 0, possible)
    return Promise(
        code, LEARNING_CLAUSES[code], 0, "times", least, tally.done, 0, possible, found, 0, None, tally.items, closed
    )


def money_line(side: str, half: int, counts: Mapping[tuple[str, int], Tally], state: str) -> Promise:
    """One equal half of the budget: what was spent and is planned of it, in cents. It may be spent, never overspent."""
    tally = counts.get((f"budget_{side}", 0), Tally())
    found = "kept" if tally.done <= half else "lost"
    rest = 0 if state in ("terminated", "closed") else max(half - tally.done, 0)
    stopped = state if state != "active" else ""
    return Promise(
        f"budget_{side}", "budget_total_eur", 0, "eur", half, tally.done, tally.planned, rest, found, 0, None,
        tally.items, stopped,
    )  # fmt: skip
