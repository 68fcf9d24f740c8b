"""What entries are held against: the chart, the rule book, the plan, transfers, rates, stops, closed periods."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.records import BudgetLine, ExchangeRate, PeriodStep, PlanAmount, Transfer
from sdgp_desktop.budget.rules import SIDES, Frame, Halt, Key, Limits, Line, Move, current, halves, opened_lines
from sdgp_desktop.budget.service.views import RateView
from sdgp_desktop.calls.service import RuleBook
from sdgp_desktop.kernel.money import RATE_UNIT, rate_from
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import PartnershipView, partnership, rules_for, stops
from sdgp_desktop.registry.service import associations, currencies

STOPPING = ("suspended", "terminated")


@dataclass(frozen=True)
class Book:
    """Everything about one partnership's budget that does not depend on its entries."""

    holder: PartnershipView
    rules: RuleBook
    limits: Limits
    lines: Mapping[str, Line]
    plan: Mapping[Key, int]
    moves: tuple[Move, ...]
    frame: Frame
    lead: str
    partners: tuple[str, ...]  # codes of the partner associations
    signers: tuple[str, ...]  # codes of the associations that sign the first-year decision

    @property
    def budget(self) -> dict[Key, int]:
        """The budget after all transfers."""
        return current(self.plan, self.moves)

    @property
    def order(self) -> tuple[str, ...]:
        """Codes of the lines as they are printed."""
        return tuple(self.lines)


def chart(reading: Reading, rules: RuleBook | None = None) -> dict[str, Line]:
    """The chart of lines in order; with a rule book only its lines, opened as it says."""
    found = reading.all(
        select(BudgetLine).where(BudgetLine.removed.is_(False)).order_by(BudgetLine.place, BudgetLine.code)
    )
    lines = {}
    for ln in found:
        opens = ln.opens
        if rules is not None:
            if rules.has("budget_lines") and ln.code not in rules.codes("budget_lines"):
                continue
            gated = rules.codes("gated_lines")
            opens = "never" if ln.code == rules.text("unallocated_line") else "D1" if ln.code in gated else "Y1"
        lines[ln.code] = Line(ln.code, opens, {"en": ln.name_en, "fr": ln.name_fr, "nl": ln.name_nl})
    return lines


def limits_of(rules: RuleBook) -> Limits:
    """The numbers of a rule book that the budget uses."""
    return Limits(
        transfer_percent=rules.decimal("transfer_percent"),
        overspend_percent=rules.decimal("overspend_percent"),
        overspend_minor=rules.money("overspend_eur"),
        advance_percent=rules.decimal("advance_justified_percent"),
        writeoff_minor=rules.money("writeoff_eur"),
        side_transfer=rules.flag("side_transfer_allowed"),
        first_year_months=rules.number("first_year_months"),
        quotes_over_minor=rules.money("quotes_over_eur"),
        quotes_needed=rules.number("quotes_needed"),
        document_days=rules.number("document_days_max"),
        warn_weekend=rules.flag("warn_weekend"),
        words=rules.codes("ineligible_words"),
        unallocated=rules.text("unallocated_line"),
        exchange_lines=frozenset(rules.codes("exchange_lines")),
        advance_months=rules.number("advance_months_max"),
    )


def plan_of(reading: Reading, partnership_id: UUID) -> dict[Key, int]:
    """The initial budget of a partnership."""
    found = reading.rows(
        select(PlanAmount.side, PlanAmount.line, PlanAmount.amount_minor).where(
            PlanAmount.partnership_id == partnership_id, PlanAmount.removed.is_(False)
        )
    )
    return {(side, line): minor for side, line, minor in found}


def usual_plan(rules: RuleBook) -> dict[Key, int]:
    """The default split of the rule book: what a partnership plans until somebody changes it."""
    return {
        (side, line): rules.money(f"split_{side}_{line}")
        for side in SIDES
        for line in rules.beginning(f"split_{side}_")
    }


def moves_of(reading: Reading, partnership_id: UUID) -> tuple[Move, ...]:
    """All transfers of a partnership, in the order of their days."""
    found = reading.all(
        select(Transfer)
        .where(Transfer.partnership_id == partnership_id, Transfer.removed.is_(False))
        .order_by(Transfer.dated, Transfer.reference, Transfer.id)
    )
    return tuple(
        Move(
            t.dated,
            t.side,
            t.from_line,
            t.to_side,
            t.to_line,
            t.amount_minor,
            t.decision_id is not None,
            t.agreed,
            t.reason,
        )
        for t in found
    )


def closed_until(reading: Reading, partnership_id: UUID) -> date | None:
    """The last day of the closed period, or nothing.

    Of two steps that did not know of each other the stricter one counts: closed before reopened, the longer period.
    """
    last = reading.one(
        select(PeriodStep)
        .where(PeriodStep.partnership_id == partnership_id, PeriodStep.removed.is_(False))
        .order_by(
            PeriodStep.place.desc(), (PeriodStep.state == "closed").desc(), PeriodStep.until.desc(), PeriodStep.id
        )
    )
    return last.until if last is not None and last.state == "closed" else None


def money_units(reading: Reading, rules: RuleBook) -> dict[str, int]:
    """Currencies of the ledger with their fixed rate in millionths; 0 where it floats."""
    found = {}
    for c in currencies(reading):
        if c.code == "EUR":
            found[c.code] = RATE_UNIT
        elif (
            rules.has(f"rate_policy_{c.code}")
            and rules.text(f"rate_policy_{c.code}") == "fixed"
            and rules.has(f"rate_{c.code}")
        ):
            found[c.code] = rate_from(rules.decimal(f"rate_{c.code}"))
        else:
            found[c.code] = (c.rate or 0) if c.regime == "fixed" else 0
    return found


def halts_of(reading: Reading, partnership_id: UUID, rules: RuleBook) -> tuple[Halt, ...]:
    """The times in which a half takes no new cost."""
    return tuple(
        Halt(s.state, s.since, s.until, rules.codes(f"stop_{s.state}"), s.ground)
        for s in stops(reading, partnership_id)
    )


def book_of(reading: Reading, partnership_id: UUID) -> Book:
    """The budget book of a partnership."""
    holder = partnership(reading, partnership_id)
    rules = rules_for(reading, holder)
    lines, limits = chart(reading, rules), limits_of(rules)
    plan, moves = plan_of(reading, partnership_id) or usual_plan(rules), moves_of(reading, partnership_id)
    known = associations(reading)
    lead = next((a.code for a in known if a.lead), "")
    named = [c for c in rules.codes("payers") if any(a.code == c for a in known)]
    partners = tuple(c for c in named if c != lead)
    payers = frozenset(
        (*named, *((holder.north_name, holder.south_name) if "municipality" in rules.codes("payers") else ()))
    )
    frame = Frame(
        holder.start, holder.end, lines, money_units(reading, rules), payers, frozenset(partners),
        opened_lines(moves, lines), halts_of(reading, partnership_id, rules), closed_until(reading, partnership_id),
        halves(rules.money("budget_total_eur"), rules.decimal("north_share_percent")),
        rules.flag("dates_inside_term"),
    )  # fmt: skip
    return Book(
        holder, rules, limits, lines, plan, moves, frame, lead, partners, tuple(dict.fromkeys((lead, *partners)))
    )


def rates(reading: Reading, currency: str | None = None) -> tuple[RateView, ...]:
    """Exchange rates by currency and month."""
    statement = select(ExchangeRate).where(ExchangeRate.removed.is_(False))
    if currency is not None:
        statement = statement.where(ExchangeRate.currency == currency)
    found = reading.all(statement.order_by(ExchangeRate.currency, ExchangeRate.month))
    return tuple(RateView(r.id, r.currency, r.month, r.rate, r.source, r.taken_on) for r in found)


def rate_for(book: Book, table: Iterable[RateView], currency: str, day: date) -> tuple[int, str]:
    """Rate and source for a currency on a day: fixed, or that of the month; (0, "") when there is none.

    Source: domain.md 5.5.
    """
    if currency == "EUR":
        return RATE_UNIT, "EUR"
    fixed = book.frame.currencies.get(currency, 0)
    if fixed:
        return fixed, "FIXED-PARITY"
    month = f"{day.year:04d}-{day.month:02d}"
    found = next((r for r in table if r.currency == currency and r.month == month), None)
    return (found.rate, found.source) if found is not None else (0, "")
