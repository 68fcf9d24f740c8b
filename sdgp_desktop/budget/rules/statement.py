"""The statement: sums of rounded entries by half, line and year, against the budget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from sdgp_desktop.budget.rules.advances import Account, Movement, account_on, lowest_balance, percent
from sdgp_desktop.budget.rules.values import APPROVED, COUNTED, COUNTED_TYPES, LOCKED, REJECTED, SIDES, Key
from sdgp_desktop.kernel.money import plain


@dataclass(frozen=True)
class Group:
    """One row of the database's sums: entries of a kind and what they add up to, in cents."""

    side: str
    line: str
    year: int
    type: str
    status: str
    count: int
    minor: int

    @property
    def counted(self) -> bool:
        """A cost or reversal that was approved."""
        return self.type in COUNTED_TYPES and self.status in COUNTED


@dataclass(frozen=True)
class Statement:
    """All figures of one partnership. Units: cents."""

    title: str
    groups: Sequence[Group]
    initial: Mapping[Key, int]
    budget: Mapping[Key, int]
    halves: Mapping[str, int]
    movements: Sequence[Movement]
    order: Sequence[str]  # line codes as they are printed
    history: Sequence[tuple[date, str]] = ()
    ends: date | None = None  # of a partnership that was made for a ledger file alone: its last day closes the account
    _sums: dict[tuple[str, str, int], int] = field(init=False, default_factory=dict)  # its own, also of a copy

    def __post_init__(self) -> None:
        for g in self.groups:
            if g.counted:
                key = (g.side, g.line, g.year)
                self._sums[key] = self._sums.get(key, 0) + g.minor

    @property
    def account_history(self) -> list[tuple[date, str]]:
        """The days that matter for the money; a worked ledger that nobody closed by a step ends with its term."""
        found = list(self.history)
        if self.ends is not None and not any(what in ("terminated", "closed") for _, what in found):
            found.append((self.ends, "closed"))
        return sorted(found, key=lambda pair: pair[0])

    @property
    def years(self) -> tuple[int, ...]:
        """The years with entries that count."""
        return tuple(sorted({y for _, _, y in self._sums}))

    def spent(self, side: str = "", line: str = "", year: int = 0) -> int:
        """What was spent: of a side, on a line, in a year, or of all."""
        return sum(v for (s, ln, y), v in self._sums.items() if side in ("", s) and line in ("", ln) and year in (0, y))

    def by_line(self) -> dict[Key, int]:
        """What was spent on each line of each half."""
        found: dict[Key, int] = {}
        for (side, line, _), v in self._sums.items():
            found[side, line] = found.get((side, line), 0) + v
        return found

    def budget_lines(self, side: str) -> list[str]:
        """Lines of a half that have a budget or entries, in order."""
        known = {ln for s, ln in self.budget if s == side} | {ln for s, ln, _ in self._sums if s == side}
        return [ln for ln in self.order if ln in known] + sorted(known - set(self.order))

    def left(self, side: str, line: str) -> int:
        """Budget less what was spent."""
        return self.budget.get((side, line), 0) - self.spent(side, line)

    @property
    def total_budget(self) -> int:
        """Both halves."""
        return sum(self.halves.values())

    @property
    def account(self) -> Account:
        """The advance account after everything."""
        return account_on(self.movements)

    @property
    def rejected(self) -> int:
        """Costs that were rejected and do not count."""
        return sum(g.minor for g in self.groups if g.type in COUNTED_TYPES and g.status == REJECTED)

    def execution(self, side: str) -> Decimal:
        """Share of a half that was spent, in percent."""
        return percent(self.spent(side), self.halves[side])


def counts_of(groups: Iterable[Group], what: str) -> dict[str, int]:
    """Entries by type or by status; a locked one counts as approved, which it is."""
    found: dict[str, int] = {}
    for g in groups:
        name = APPROVED if getattr(g, what) == LOCKED else getattr(g, what)
        found[name] = found.get(name, 0) + g.count
    return found


def year_end_shares(movements: Sequence[Movement], years: Sequence[int]) -> dict[str, str]:
    """How much of the advances was justified at the end of each year but the last, by name of the share."""
    found = {}
    for year in years[:-1]:
        day = date(year, 12, 31)
        account = account_on(movements, day)
        names = "+".join(sorted({m.advance for m in movements if m.kind == "paid" and m.dated <= day}))
        if account.paid:
            found[f"justified_pct_of_{names}_on_{day.isoformat()}"] = str(percent(account.justified, account.paid))
    return found


def as_json(s: Statement) -> dict[str, Any]:
    """The statement as the command line and the worked ledger give it: amounts as text with a decimal point."""
    used = {side: [ln for ln in s.budget_lines(side) if (side, ln) in s.by_line()] for side in SIDES}
    lines = sorted({ln for side in SIDES for ln in used[side]})
    whole = {side: plain(s.halves[side]).removesuffix(".00") for side in SIDES}
    total = plain(s.total_budget).removesuffix(".00")
    unspent = {side: plain(s.halves[side] - s.spent(side)) for side in SIDES}
    unspent_key = f"unspent_of_{whole['N']}" if whole["N"] == whole["S"] else "unspent"
    account = s.account
    advances = {
        "paid": plain(account.paid), "justified_by_partner_association": plain(account.justified),
        "refunded": plain(account.refunded), "open": plain(account.open),
    }  # fmt: skip
    if account.written_off:
        advances["written_off"] = plain(account.written_off)
    counted = counts_of(s.groups, "type")
    return {
        "partnership": s.title,
        "counts": counted,
        "rows": sum(counted.values()),
        "status_counts": counts_of(s.groups, "status"),
        "side_line_year": {
            side: {ln: {str(y): plain(s.spent(side, ln, y)) for y in s.years} for ln in used[side]} for side in SIDES
        },
        "side_line": {side: {ln: plain(s.spent(side, ln)) for ln in used[side]} for side in SIDES},
        "line": {ln: plain(s.spent("", ln)) for ln in lines},
        "side_year": {side: {str(y): plain(s.spent(side, "", y)) for y in s.years} for side in SIDES},
        "year": {str(y): plain(s.spent("", "", y)) for y in s.years},
        "side": {side: plain(s.spent(side)) for side in SIDES},
        "total": plain(s.spent()),
        unspent_key: unspent,
        f"unspent_of_{total}": plain(s.total_budget - s.spent()),
        "advances": advances,
        "rejected_eur_not_counted": plain(s.rejected),
        "partnership_status": [[day.isoformat(), what] for day, what in s.account_history],
        "final_budget": {
            side: {ln: plain(s.budget.get((side, ln), 0)) for ln in s.budget_lines(side)} for side in SIDES
        },
        "available": {side: {ln: plain(s.left(side, ln)) for ln in s.budget_lines(side)} for side in SIDES},
        "execution_pct": {side: str(s.execution(side)) for side in SIDES},
        **year_end_shares(s.movements, s.years),
        "lowest_advance_balance": plain(lowest_balance(s.movements)),
    }
