"""Decisions about calls: reading a rule book, comparing two versions, the order of days, the timeline."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from sdgp_desktop.calls.fields import STATES
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import read_decimal, to_minor

TEXT_UNITS = frozenset({"text", "codes", "choice", "date", "month"})
FLAG_UNIT = "yes/no"
FINE_UNITS = frozenset({"share", "points", "units for 1 EUR"})  # a single point or comma stands before decimals
YES, NO = "yes", "no"
NEXT_STATES: Mapping[str, tuple[str, ...]] = {
    "draft": ("open",),
    "open": ("closed",),
    "closed": ("open", "archived"),
    "archived": ("closed",),
}


@dataclass(frozen=True)
class Clause:
    """One rule: its value as text, what it is measured in, and where it comes from."""

    code: str
    value: str
    unit: str = ""
    section: str = ""
    version: int = 1
    topic: str = ""
    origin: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    place: int = 0

    def name(self, language: str) -> str:
        """What the clause is called."""
        return self.names.get(language) or self.names.get("en", self.code)


@dataclass(frozen=True)
class RuleBook:
    """The rules of one call as one version has them."""

    call: str
    version: int
    clauses: Mapping[str, Clause]

    def clause(self, code: str) -> Clause:
        """One clause. Errors: Refusal "unknown_clause"."""
        found = self.clauses.get(code)
        if found is None:
            raise Refusal("unknown_clause", call=self.call, code=code)
        return found

    def has(self, code: str) -> bool:
        """Whether the rule book has this clause."""
        return code in self.clauses

    def decimal(self, code: str) -> Decimal:
        """The exact number of a clause. Errors: Refusal "unknown_clause", "clause_not_a_number"."""
        clause = self.clause(code)
        try:
            return Decimal(clause.value)
        except ArithmeticError:
            raise Refusal("clause_not_a_number", code=code, value=clause.value, unit=clause.unit) from None

    def number(self, code: str) -> int:
        """The whole number of a clause. Errors: as `decimal`, also for a number with decimals."""
        value = self.decimal(code)
        if value != value.to_integral_value():
            raise Refusal("clause_not_a_number", code=code, value=str(value), unit=self.clause(code).unit)
        return int(value)

    def money(self, code: str) -> int:
        """Cents of a clause in EUR."""
        return to_minor(self.decimal(code), "EUR")

    def flag(self, code: str) -> bool:
        """Whether a clause says yes."""
        return self.clause(code).value == YES

    def codes(self, code: str) -> tuple[str, ...]:
        """The codes of a clause, in their order."""
        return tuple(c.strip() for c in self.clause(code).value.split(";") if c.strip())

    def text(self, code: str) -> str:
        """The value as it is written."""
        return self.clause(code).value

    def beginning(self, prefix: str) -> Mapping[str, Clause]:
        """All clauses whose code begins with `prefix`, by the rest of the code (weights, default split …)."""
        return {c.removeprefix(prefix): clause for c, clause in self.clauses.items() if c.startswith(prefix)}


def book_of(call: str, version: int, clauses: Iterable[Clause]) -> RuleBook:
    """The rules of a version: of each clause the newest value that is not newer than the version."""
    kept: dict[str, Clause] = {}
    for clause in clauses:
        old = kept.get(clause.code)
        if clause.version <= version and (old is None or old.version < clause.version):
            kept[clause.code] = clause
    ordered = sorted(kept.values(), key=lambda c: (c.place, c.code))
    return RuleBook(call, version, {c.code: c for c in ordered})


def tidy_value(code: str, value: str, unit: str) -> str:
    """A value as it is stored: numbers with a point, yes or no, codes joined by a semicolon.

    Errors: Refusal "clause_not_a_number", "clause_not_yes_no".
    """
    value = value.strip()
    if unit == FLAG_UNIT:
        if value.casefold() not in (YES, NO):
            raise Refusal("clause_not_yes_no", code=code, value=value)
        return value.casefold()
    if unit == "codes":
        return ";".join(c.strip() for c in value.split(";") if c.strip())
    if unit in TEXT_UNITS:
        return value
    try:
        found = Decimal(value.replace(",", ".").replace(" ", "")) if unit in FINE_UNITS else read_decimal(value)
    except (Refusal, ArithmeticError):
        raise Refusal("clause_not_a_number", code=code, value=value, unit=unit) from None
    return str(found.to_integral_value()) if found == found.to_integral_value() else f"{found.normalize():f}"


@dataclass(frozen=True)
class ClauseChange:
    """One clause that differs between two versions; `old` is nothing where the clause is new."""

    code: str
    old: str | None
    new: str


def changes_between(old: RuleBook, new: RuleBook) -> tuple[ClauseChange, ...]:
    """What a version changes, in the order of the rule book."""
    found = []
    for code, clause in new.clauses.items():
        before = old.clauses.get(code)
        if before is None or before.value != clause.value:
            found.append(ClauseChange(code, None if before is None else before.value, clause.value))
    return tuple(found)


def check_call_days(
    opens: date, closes: date, start: date, end: date, programme: tuple[date, date], months_max: int
) -> None:
    """Refuse a call whose days do not follow each other, or lie outside its programme, or last too long.

    Errors: Refusal "call_dates_order", "call_outside_programme", "call_period_too_long".
    Source: concept note 3.1; requirements 3, 27, 97.
    """
    if not opens <= closes <= start <= end:
        raise Refusal("call_dates_order")
    if opens < programme[0] or end > programme[1]:
        raise Refusal("call_outside_programme", starts=programme[0], ends=programme[1])
    if end >= month_later(start, months_max):
        raise Refusal("call_period_too_long", months=months_max)


def next_state(state: str, wanted: str) -> None:
    """Refuse a step that the life of a call does not have. Errors: Refusal "call_state_not_next"."""
    if wanted not in NEXT_STATES.get(state, ()):
        words = {c.code: c.label for c in STATES}
        raise Refusal("call_state_not_next", state=words.get(state, state), wanted=words.get(wanted, wanted))


def step_day(anchors: Mapping[str, date], anchor: str, months: int, days: int) -> date:
    """The day of a step that is counted from an anchor (opening, closing, start or end of the period)."""
    return month_later(anchors[anchor], months) + timedelta(days=days)


@dataclass(frozen=True)
class Seat:
    """A member of the steering group as the check of its composition sees it."""

    seat: str
    active_from: date | None
    active_to: date | None


def empty_seats(members: Iterable[Seat], wanted: Mapping[str, int], day: date) -> list[str]:
    """Seats with too few members on a day.

    Source: concept note 1 (one official, one politician, one general director); requirement 12.
    """
    there = [
        m.seat for m in members
        if (m.active_from is None or m.active_from <= day) and (m.active_to is None or day <= m.active_to)
    ]  # fmt: skip
    return [seat for seat, least in wanted.items() if there.count(seat) < least]
