"""The plan per half, transfers between lines, the first-year decision, exchange rates, the chart."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from sdgp_desktop.budget.fields import CHOICES_OF_USE, DECISION_FIELDS
from sdgp_desktop.budget.records import Decision, ExchangeRate, PlanAmount, Transfer
from sdgp_desktop.budget.rules import (
    QUERIED,
    SIDES,
    SUBMITTED,
    Key,
    Move,
    check_decision,
    check_move,
    current,
)
from sdgp_desktop.budget.rules import Decision as DecisionFacts
from sdgp_desktop.budget.service.frame import Book, book_of
from sdgp_desktop.budget.service.sums import groups, spent_by_line
from sdgp_desktop.budget.service.views import DecisionView, PlanRow, TransferView
from sdgp_desktop.kernel.again import found_or_made
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import next_in, series_of
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import checked

USES = tuple(c.code for c in CHOICES_OF_USE)


# -- the plan ----------------------------------------------------------------------------------------------------


def plan(reading: Reading, partnership_id: UUID, book: Book | None = None) -> list[PlanRow]:
    """Every line of both halves: initial, transfers, budget, spent, waiting."""
    book = book or book_of(reading, partnership_id)
    sums = groups(reading, partnership_id)
    spent, waiting = spent_by_line(sums), dict[Key, int]()
    for g in sums:
        if g.status in (SUBMITTED, QUERIED) and g.type in ("EXP", "REV"):
            waiting[g.side, g.line] = waiting.get((g.side, g.line), 0) + g.minor
    after = book.budget
    return [
        PlanRow(
            side, line, book.plan.get((side, line), 0), after.get((side, line), 0) - book.plan.get((side, line), 0),
            after.get((side, line), 0), spent.get((side, line), 0), waiting.get((side, line), 0),
        )
        for side in SIDES
        for line in book.order
    ]  # fmt: skip


def plan_is_stored(reading: Reading, partnership_id: UUID) -> bool:
    """Whether somebody made the plan their own; until then it is the usual one of the rule book."""
    own = select(PlanAmount.id).where(PlanAmount.partnership_id == partnership_id, PlanAmount.removed.is_(False))
    return bool(reading.rows(own.limit(1)))


def plan_in_use(reading: Reading, partnership_id: UUID) -> bool:
    """Whether a cost was approved on the plan: from then on it stays."""
    return PlanAmount(partnership_id=partnership_id).frozen(reading) is not None


def set_plan(work: Work, partnership_id: UUID, amounts: Mapping[Key, int], dated: date | None = None) -> None:
    """Set initial budgets of lines, in cents; the first time the usual plan is written down with them.

    Errors: Refusal "plan_in_use", "plan_not_positive", "unknown_line", "unknown_side".
    """
    book = book_of(work, partnership_id)
    wanted = dict(amounts)
    if not plan_is_stored(work, partnership_id):
        wanted = {**book.plan, **wanted}
    write_plan(work, book, wanted, dated)
    work.tell(name=book.holder.number)


def write_plan(work: Work, book: Book, wanted: Mapping[Key, int], dated: date | None = None, remark: str = "") -> None:
    """Write initial budgets as they are. Errors: as `set_plan`."""
    holder = book.holder.id
    for (side, line), amount in wanted.items():
        if side not in SIDES:
            raise Refusal("unknown_side", value=side)
        if line not in book.lines:
            raise Refusal("unknown_line", value=line)
        if amount < 0:
            raise Refusal("plan_not_positive")
        id = uuid5(holder, f"plan:{side}:{line}")
        if work.find(PlanAmount, id) is None and plan_in_use(work, holder):
            raise Refusal("plan_in_use")
        found_or_made(
            work, PlanAmount, id, partnership_id=holder, side=side, line=line, dated=dated, remark=remark
        ).amount_minor = amount
    work.session.flush()


def transfers(reading: Reading, partnership_id: UUID) -> list[TransferView]:
    """All transfers, by day."""
    found = reading.all(
        select(Transfer)
        .where(Transfer.partnership_id == partnership_id, Transfer.removed.is_(False))
        .order_by(Transfer.dated, Transfer.reference, Transfer.id)
    )
    return [
        TransferView(
            t.id,
            t.reference,
            t.dated,
            t.side,
            t.from_line,
            t.to_side,
            t.to_line,
            t.amount_minor,
            t.decision_id,
            t.agreed,
            t.reason,
            t.entered_by,
        )
        for t in found
    ]


def add_transfer(
    work: Work,
    partnership_id: UUID,
    side: str,
    from_line: str,
    to_line: str,
    amount_minor: int,
    *,
    to_side: str = "",
    dated: date | None = None,
    agreed: bool = False,
    reason: str = "",
) -> UUID:
    """Move budget between lines. Errors: what `rules.check_move` refuses."""
    book = book_of(work, partnership_id)
    move = Move(dated or work.today, side, from_line, to_side or side, to_line, amount_minor, False, agreed, reason)
    check_move(move, book.plan, book.moves, spent_by_line(groups(work, partnership_id)), book.lines, book.limits)
    work.tell(from_line=from_line, to_line=to_line)
    return write_move(work, book, move).id


def write_move(work: Work, book: Book, move: Move, decision_id: UUID | None = None, reference: str = "") -> Transfer:
    """Write a transfer down; unless it brings a reference, it gets the next one of this desk here (T-V3)."""
    head = f"T-{series_of(work.desk, work.office)}"
    known = (ref for (ref,) in work.rows(select(Transfer.reference).where(Transfer.partnership_id == book.holder.id)))
    return work.add(
        Transfer(
            partnership_id=book.holder.id, reference=reference or f"{head}{next_in(head, known)}", dated=move.dated,
            side=move.side, from_line=move.line, to_side=move.to_side, to_line=move.to_line, amount_minor=move.minor,
            decision_id=decision_id, agreed=move.agreed, reason=move.reason, entered_by=work.person.name,
        )
    )  # fmt: skip


# -- the first-year decision -------------------------------------------------------------------------------------


def balance(book: Book) -> dict[str, int]:
    """What each half may decide on: what is not allocated. Units: cents."""
    budget = current(book.plan, book.moves)
    return {side: budget.get((side, book.limits.unallocated), 0) for side in SIDES}


def decisions(reading: Reading, partnership_id: UUID) -> list[DecisionView]:
    """The first-year decisions of a partnership; usually one."""
    book = book_of(reading, partnership_id)
    found = reading.all(
        select(Decision)
        .where(Decision.partnership_id == partnership_id, Decision.removed.is_(False))
        .order_by(Decision.signed_on, Decision.dated, Decision.id)
    )
    return [_decision_view(d, balance(book)) for d in found]


def _decision_view(d: Decision, left: Mapping[str, int]) -> DecisionView:
    amounts = {side: dict((d.amounts or {}).get(side, {})) for side in SIDES}
    return DecisionView(
        d.id, d.dated, d.meeting, d.present, d.realised, {"N": tuple(d.choices_n or ()), "S": tuple(d.choices_s or ())},
        amounts, d.reason, d.reach, d.people_reached, d.risks, tuple(d.signed_by or ()), d.signed_on, left,
    )  # fmt: skip


def decision_values(reading: Reading, id: UUID) -> dict[str, Any]:
    """The columns of a decision."""
    record = reading.get(Decision, id)
    return {c: getattr(record, c) for c in reading.schema.of(record).columns}


def start_decision(work: Work, partnership_id: UUID) -> UUID:
    """Open the form of the first-year decision. Errors: Refusal "decision_open" when one is not signed yet."""
    if any(d.signed_on is None for d in decisions(work, partnership_id)):
        raise Refusal("decision_open")
    work.tell(name=book_of(work, partnership_id).holder.number)
    return work.add(Decision(partnership_id=partnership_id, dated=work.today, amounts={})).id


def change_decision(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a decision that is not signed. Errors: Refusal "decision_signed"; what fields refuse."""
    record = work.get(Decision, id)
    for column, value in checked(DECISION_FIELDS, values).items():
        setattr(record, column, value)
    work.tell(name=book_of(work, record.partnership_id).holder.number)
    work.session.flush()


def set_decided(work: Work, id: UUID, side: str, line: str, amount_minor: int) -> None:
    """Say how much of the rest a line gets. Errors: Refusal "unknown_line", "plan_not_positive", "decision_signed"."""
    record = work.get(Decision, id)
    book = book_of(work, record.partnership_id)
    if line not in book.lines or line == book.limits.unallocated:
        raise Refusal("unknown_line", value=line)
    if amount_minor < 0:
        raise Refusal("plan_not_positive")
    amounts = {s: dict((record.amounts or {}).get(s, {})) for s in SIDES}
    amounts[side][line] = amount_minor
    record.amounts = {s: {ln: v for ln, v in lines.items() if v} for s, lines in amounts.items()}
    work.tell(name=book.holder.number)
    work.session.flush()


def uses_of(book: Book, amounts: Mapping[str, int]) -> tuple[str, ...]:
    """The kinds of use that amounts stand for: exchange, communication, project."""
    talk, project = book.rules.codes("line_of_communication"), book.rules.codes("line_of_project")
    found = {
        "communication" if ln in talk else "project" if ln in project else "exchange" for ln, v in amounts.items() if v
    }
    return tuple(u for u in USES if u in found)


def sign_decision(work: Work, id: UUID, signed_by: Iterable[str]) -> None:
    """Sign: the decision stays as it is, its transfers out of the unallocated line are written, its lines open.

    Errors: what `rules.check_decision` refuses; Refusal "decision_signed".
    """
    record = work.get(Decision, id)
    if record.signed_on is not None:
        raise Refusal("decision_signed")
    book = book_of(work, record.partnership_id)
    view = _decision_view(record, balance(book))
    amounts = {(side, line): v for side, lines in view.amounts.items() for line, v in lines.items()}
    signed = tuple(signed_by)
    if record.dated is None:
        raise Refusal("field_missing", field=next(f.label for f in DECISION_FIELDS if f.column == "dated"))
    facts = DecisionFacts(record.dated, amounts, record.reason, record.reach, frozenset(signed))
    reach_lines = (
        frozenset(book.rules.codes("line_of_project")) if book.rules.flag("project_reach_needed") else frozenset()
    )
    check_decision(facts, view.balance, book.lines, book.holder.start, book.signers, book.limits, reach_lines)
    record.signed_by, record.signed_on = signed, work.today
    record.choices_n, record.choices_s = uses_of(book, view.amounts["N"]), uses_of(book, view.amounts["S"])
    work.session.flush()
    for (side, line), amount in amounts.items():
        if amount:
            move = Move(record.dated, side, book.limits.unallocated, side, line, amount, True, True, record.reason)
            write_move(work, book, move, decision_id=id)
    work.tell(name=book.holder.number)


# -- rates and the chart -----------------------------------------------------------------------------------------


def set_rates(work: Work, rows: Iterable[tuple[str, str, int, str]]) -> int:
    """Take rates in: (month, currency, millionths, source); a known month is typed over. Entries keep their own."""
    count = 0
    for month, currency, rate, source in rows:
        id = uuid5(RATES, f"{currency}:{month}")
        known = work.find(ExchangeRate, id)
        if known is not None and not known.removed and (known.rate, known.source) == (rate, source):
            continue
        said = {"rate": rate, "source": source, "taken_on": work.today}
        kept = found_or_made(work, ExchangeRate, id, month=month, currency=currency, **said)
        kept.rate, kept.source, kept.taken_on = rate, source, work.today
        count += 1
    work.session.flush()
    return count


RATES = UUID("6f0f6a50-26a5-5d4a-9a3a-5b8f5f0f3c11")  # the same id for a currency and month in every office
