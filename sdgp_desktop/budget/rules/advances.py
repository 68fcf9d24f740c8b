"""The advance account of the partner association: paid, justified, refunded, open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sdgp_desktop.budget.rules.values import eur
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import round_half_up

PAID, JUSTIFIED, REFUNDED, SETTLED = "paid", "justified", "refunded", "written_off"
ORDER = {PAID: 0, JUSTIFIED: 1, REFUNDED: 2, SETTLED: 3}


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


def check_advance(account: Account, least_percent: Decimal, stopped: str = "") -> None:
    """Refuse an advance while too little is justified, or while the partnership is stopped.

    Errors: Refusal "advance_blocked", "advance_not_justified". Source: domain.md 5.7, J10.
    """
    if stopped:
        raise Refusal("advance_blocked", open=eur(account.open))
    if not may_pay(account, least_percent):
        raise Refusal(
            "advance_not_justified", justified=str(percent(account.justified, account.paid)), least=str(least_percent)
        )


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
