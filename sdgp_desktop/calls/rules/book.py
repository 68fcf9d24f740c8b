"""The clauses of a rule book as one version has them, read as numbers, codes and amounts; two versions compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from sdgp_desktop.calls.fields import UNITS
from sdgp_desktop.calls.rules.values import YES, days_of_the_year, fits
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import to_minor


@dataclass(frozen=True)
class RuleName:
    """A rule as people read it, in their language; programs keep its code (`source`)."""

    source: str
    names: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.source

    def to(self, language: str) -> str:
        """What the rule is called, or its code where it has no name."""
        return self.names.get(language) or self.names.get("en") or self.source


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
        return self.called.to(language)

    @property
    def called(self) -> RuleName:
        """The name of the clause, for messages."""
        return RuleName(self.code, self.names)


@dataclass(frozen=True)
class RuleBook:
    """The rules of one call as one version has them."""

    call: str
    version: int
    clauses: Mapping[str, Clause]
    unusable: Mapping[str, str] = field(default_factory=dict)  # code -> what is stored where another value counts

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
            facts = {"code": clause.called, "value": clause.value, "unit": UNITS.get(clause.unit, clause.unit)}
            raise Refusal("clause_not_a_number", **facts) from None

    def number(self, code: str) -> int:
        """The whole number of a clause. Errors: as `decimal`, also for a number with decimals."""
        value = self.decimal(code)
        if value != value.to_integral_value():
            clause = self.clause(code)
            facts = {"code": clause.called, "value": str(value), "unit": UNITS.get(clause.unit, clause.unit)}
            raise Refusal("clause_not_a_number", **facts)
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

    def numbers(self, code: str) -> tuple[int, ...]:
        """The whole numbers of a clause that lists them, in their order."""
        return tuple(int(number) for number in self.codes(code))

    def text(self, code: str) -> str:
        """The value as it is written."""
        return self.clause(code).value

    def days_of_the_year(self, prefix: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Days of every year by the rest of the code: of "commemoration_" by country, first and last as 04-07."""
        return {rest: days_of_the_year(clause.value) for rest, clause in self.beginning(prefix).items()}

    def beginning(self, prefix: str) -> Mapping[str, Clause]:
        """All clauses whose code begins with `prefix`, by the rest of the code (weights, default split …)."""
        return {c.removeprefix(prefix): clause for c, clause in self.clauses.items() if c.startswith(prefix)}


def book_of(
    call: str, version: int, clauses: Iterable[Clause], shipped: Mapping[str, Clause] | None = None
) -> RuleBook:
    """The rules of a version: of each clause the newest value that is not newer than the version.

    With `shipped` (the clauses that came with the program) a stored value that cannot be used, from an older copy of
    the program for one, stops nothing: the next older one counts, then the one that ships, and `unusable` names it.
    """
    kept: dict[str, Clause] = {}
    good: dict[str, Clause] = {}
    for clause in clauses:
        if clause.version > version:
            continue
        old = kept.get(clause.code)
        if old is None or old.version < clause.version:
            kept[clause.code] = clause
        old = good.get(clause.code)
        if (old is None or old.version < clause.version) and usable(clause):
            good[clause.code] = clause
    unusable = {}
    if shipped is not None:
        for code, clause in kept.items():
            stands = good.get(code, shipped.get(code))
            if stands is not None and not usable(clause):
                unusable[code] = clause.value
                kept[code] = replace(clause, value=stands.value)
    ordered = sorted(kept.values(), key=lambda c: (c.place, c.code))
    return RuleBook(call, version, {c.code: c for c in ordered}, unusable)


def usable(clause: Clause) -> bool:
    """Whether the stored value of a clause can be used as what the clause is measured in."""
    return fits(clause.code, clause.value, clause.unit)


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
