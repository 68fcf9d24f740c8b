"""The advance account of the partner association: paid, justified, refunded, open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from sdgp_desktop.budget.rules.values import ADVANCE, HOLDING, REFUND, Entry, eur
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import round_half_up

PAID, JUSTIFIED, REFUNDED, SETTLED = "paid", "justified", "refunded", "written_off"
ORDER = {PAID: 0, JUSTIFIED: 1, REFUNDED: 2, SETTLED: 3}
KINDS = {ADVANCE: PAID, REFUND: REFUNDED}
Mark = TypeVar("Mark")


@dataclass(frozen=True)
class Movement:
    """One day's movement of the account. Units: cents; justified may be negative (a reversal)."""

    dated: date
    kind: str
    minor: int
    advance: str = ""


@dataclass(frozen=True)
class Account:
    """Where the account stands. Units: cents."""

    paid: int = 0
    justified: int = 0
    refunded: int = 0
    written_off: int = 0

    @property
    def open(self) -> int:
        """What is neither justified nor refunded nor written off."""
        return self.paid - self.justified - self.refunded - self.written_off


def movement_of(entry: Entry) -> Movement:
    """What an entry that touches the account does to it."""
    return Movement(entry.dated, KINDS.get(entry.type, JUSTIFIED), entry.eur_minor, entry.advance)


def account_on(movements: Iterable[Movement], day: date | None = None) -> Account:
    """The account at the end of a day, or after everything."""
    sums = dict.fromkeys(ORDER, 0)
    for m in movements:
        if day is None or m.dated <= day:
            sums[m.kind] += m.minor
    return Account(sums[PAID], sums[JUSTIFIED], sums[REFUNDED], sums[SETTLED])


def lowest_balance(movements: Iterable[Movement]) -> int:
    """The lowest open balance that the account ever had; what is paid on a day comes before what it covers."""
    lowest = balance = 0
    for m in sorted(movements, key=lambda m: (m.dated, ORDER[m.kind])):
        balance += m.minor if m.kind == PAID else -m.minor
        lowest = min(lowest, balance)
    return lowest


def percent(part: int, whole: int) -> Decimal:
    """A share in percent, rounded half up to one decimal; of nothing it is 0."""
    return round_half_up(Decimal(part) * 100 / whole, 1) if whole else Decimal("0.0")


def may_pay(account: Account, least_percent: Decimal) -> bool:
    """Whether the next advance may be paid: enough of all earlier ones is justified.

    Source: domain.md 5.7 point 3.
    """
    return account.paid == 0 or account.justified * 100 >= account.paid * least_percent


def unjustified(moves: Iterable[tuple[Movement, Mark]], least_percent: Decimal) -> list[tuple[Mark, Account]]:
    """Advances that are paid before enough of all earlier ones is justified, each with the account as it then stands.

    What is justified on a day comes before what is paid on it. Source: domain.md 5.7 point 3.
    """
    paid = justified = 0
    found = []
    for m, mark in sorted(moves, key=lambda pair: (pair[0].dated, pair[0].kind == PAID)):
        if m.kind == PAID:
            account = Account(paid, justified)
            if not may_pay(account, least_percent):
                found.append((mark, account))
            paid += m.minor
        elif m.kind == JUSTIFIED:
            justified += m.minor
    return found


def justification(account: Account, least_percent: Decimal) -> dict[str, str]:
    """The facts of an advance that comes too early."""
    return {"justified": str(percent(account.justified, account.paid)), "least": str(least_percent)}


def check_advance(account: Account, least_percent: Decimal, stopped: str = "") -> None:
    """Refuse an advance while too little is justified, or while the partnership is stopped.

    Errors: Refusal "advance_blocked", "advance_not_justified". Source: domain.md 5.7, J10.
    """
    if stopped:
        raise Refusal("advance_blocked", open=eur(account.open))
    if not may_pay(account, least_percent):
        raise Refusal("advance_not_justified", **justification(account, least_percent))


def check_ceiling(minor: int, carried: int, half: int) -> None:
    """Refuse an advance that with all costs and open advances is more than the half. Units: cents.

    `carried` is what the half carries already: its costs and the open balance.
    Errors: Refusal "advance_above_half". Source: domain.md 5.7 point 1, 5.8 T5.
    """
    if carried + minor > half:
        left = max(half - carried, 0)
        raise Refusal("advance_above_half", amount=eur(minor), side=HOLDING, left=eur(left), half=eur(half))


def need_of(left: int, open_balance: int, day: date, until: date, months: int) -> int:
    """What the partner association needs for the months that an advance covers: its share, by days, of what the lines
    that are open have left for the time until `until`, less what it still holds. Units: cents.

    Source: domain.md 5.7 point 1; the even spread is ours, as the plan of a half has no months.
    """
    covered, whole = (month_later(day, months) - day).days, max((until - day).days + 1, 1)
    return max(left * min(covered, whole) // whole - open_balance, 0)


def check_refund(account: Account, minor: int, stopped: str = "") -> None:
    """Refuse a refund of more than is open, or while funds may not move. Errors: Refusal "refund_too_large",
    "advance_blocked"."""
    if stopped:
        raise Refusal("advance_blocked", open=eur(account.open))
    if minor > account.open:
        raise Refusal("refund_too_large", amount=eur(minor), open=eur(account.open))


def check_write_off(account: Account, most_minor: int, reason: str) -> None:
    """Refuse to write off more than a rounding rest, or without a reason.

    Errors: Refusal "write_off_too_large", "write_off_without_reason", "write_off_nothing". Source: domain.md J9.
    """
    if account.open == 0:
        raise Refusal("write_off_nothing")
    if abs(account.open) > most_minor:
        raise Refusal("write_off_too_large", open=eur(account.open), most=eur(most_minor))
    if not reason.strip():
        raise Refusal("write_off_without_reason")
