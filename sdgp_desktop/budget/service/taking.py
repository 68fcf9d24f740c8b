"""Taking a ledger and its budget in from files: all of it or nothing, each refused row with file, row and column."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.fields import IN_ROW, problem_text
from sdgp_desktop.budget.records import Decision, EntryStep, LedgerEntry, Transfer
from sdgp_desktop.budget.rules import (
    APPROVED,
    COUNTED,
    LOCKED,
    REJECTED,
    REVERSAL,
    SIDES,
    SUBMITTED,
    Entry,
    Move,
    Problem,
    check_entry,
    check_move,
    check_payer,
    check_reversal,
    rank_of,
)
from sdgp_desktop.budget.rules.filerows import (
    FIELD_OF,
    FileAmount,
    FileEntry,
    read_amount,
    read_entry,
)
from sdgp_desktop.budget.service.checks import taken_back
from sdgp_desktop.budget.service.filemoney import money_problems
from sdgp_desktop.budget.service.frame import Book, book_of
from sdgp_desktop.budget.service.ledger import entry_row, facts_of_view, next_place
from sdgp_desktop.budget.service.plans import plan_is_stored, uses_of, write_move, write_plan
from sdgp_desktop.budget.service.sums import entries, groups, spent_by_line
from sdgp_desktop.budget.service.views import EntryView, RefusedRow, Taken
from sdgp_desktop.calls.service import call_by_code
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.lines import Lines
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.service import (
    PartnershipView,
    create,
    known_partnership,
    partnership,
    partnership_by_number,
)

CHUNK = 2_000
FICTIONAL = {
    "": "Gemeente Vlierbeke",
    "BJ": "Commune de Kpodaha",
    "RW": "Akarere ka Mwezi",
}  # the two parties of --create


@dataclass(frozen=True)
class FileRows:
    """The rows of a file: its name, and (row, cells by column) as often as asked."""

    name: str
    rows: Callable[[], Iterator[tuple[int, Mapping[str, str]]]]


class NotTaken(Refusal):
    """A file is refused: the sentence names the first mistake, the lines below it the others; the act is undone."""

    def __init__(self, refused: Sequence[RefusedRow]) -> None:
        first, *others = refused
        problem = problem_text(first.code, first.facts)
        count = len({(r.file, r.row) for r in refused})
        facts = {"file": first.file, "row": first.row, "field": first.field, "problem": problem, "count": count}
        if others:
            facts["others"] = Lines.of(
                IN_ROW.filled(row=r.row, field=r.field, problem=problem_text(r.code, r.facts)) for r in others
            )
        super().__init__("ledger_file_refused", **facts)
        self.refused = tuple(refused)


def import_ledger(
    work: Work, number: str, ledger: FileRows | None, *, create_in: str = "", budget: FileRows | None = None
) -> Taken:
    """Take a ledger file (and its budget file) in for a partnership, which `create_in` (a call) makes first.

    The same file twice changes nothing. Errors: NotTaken with every refused row, then the caller's act must not be
    kept; Refusal "unknown_partnership", "unknown_call". Source: commands.md, ledger import.
    """
    before = partnership_by_number(work, number)
    holder = before or _holder(work, number, create_in, budget)
    made = holder.number if before is None else ""
    moved = _take_budget(work, book_of(work, holder.id), budget) if budget is not None else 0
    work.tell(name=holder.number)
    if ledger is None:
        return Taken(0, transfers=moved, made=made)
    taking = Taking(work, book_of(work, holder.id), ledger.name)
    taking.read(ledger.rows())
    taking.check_money()
    if taking.refused:
        raise NotTaken(taking.refused)
    return Taken(taking.store(), taking.known, moved, made=made)


def _holder(work: Work, number: str, create_in: str, budget: FileRows | None) -> PartnershipView:
    if not create_in:
        return known_partnership(work, number)
    call = call_by_code(work, create_in)
    if call is None:
        raise Refusal("unknown_call", call=create_in)
    days = []
    for _, cells in budget.rows() if budget is not None else ():
        try:
            days.append(date.fromisoformat(cells.get("date", "").strip()))
        except ValueError:
            continue  # said with its row when the file is read
    start = max(call.period_start, min(days, default=call.period_start))
    if start > call.period_end:
        start = call.period_start
    id = create(
        work, call.id, number=number, start=start, north_name=FICTIONAL[""],
        south_name=FICTIONAL.get(call.country, f"Kpodaha ({call.country})"),
    )  # fmt: skip
    return partnership(work, id)


# -- the budget --------------------------------------------------------------------------------------------------


def _take_budget(work: Work, book: Book, file: FileRows) -> int:
    found, refused = [], []
    for row, cells in file.rows():
        amount, problems = read_amount(row, cells, book.lines)
        found.append(amount)
        refused += [_refused(file.name, row, p) for p in problems]
    seen = set()
    for amount in found:
        key = (amount.side, amount.to_line)
        if amount.initial and key in seen:
            facts = {"side": amount.side, "line": amount.to_line}
            refused.append(RefusedRow(file.name, amount.row, "to_line", "plan_twice", facts))
        seen |= {key} if amount.initial else set()
    if refused:
        raise NotTaken(refused)
    initial = [a for a in found if a.initial]
    if initial:
        plan = {(a.side, a.to_line): a.minor for a in initial}
        if not plan_is_stored(work, book.holder.id) or any(book.plan.get(k) != v for k, v in plan.items()):
            write_plan(work, book, plan, min(a.dated for a in initial), initial[0].remark)
    return _take_moves(work, book_of(work, book.holder.id), [a for a in found if not a.initial], file.name)


def _take_moves(work: Work, book: Book, rows: Sequence[FileAmount], file: str) -> int:
    stored = work.all(select(Transfer).where(Transfer.partnership_id == book.holder.id))
    known = {(t.dated, t.side, t.from_line, t.to_line, t.amount_minor, t.reference) for t in stored}
    moves, spent = list(book.moves), spent_by_line(groups(work, book.holder.id))
    new: list[tuple[FileAmount, Move]] = []
    for a in rows:
        if (a.dated, a.side, a.from_line, a.to_line, a.minor, a.reference) in known:
            continue
        decided = a.from_line == book.limits.unallocated
        move = Move(
            a.dated, a.side, a.from_line, a.side, a.to_line, a.minor, decided, decided or bool(a.remark), a.remark
        )
        try:
            check_move(move, book.plan, moves, spent, book.lines, book.limits)
        except Refusal as refusal:
            column = "amount_eur" if refusal.code in ("transfer_too_large", "transfer_not_positive") else "to_line"
            raise NotTaken([RefusedRow(file, a.row, column, refusal.code, refusal.facts)]) from refusal
        moves.append(move)
        new.append((a, move))
    decisions = _decisions(work, book, [m for _, m in new if m.decided])
    for a, move in new:
        write_move(work, book, move, decisions.get(move.dated) if move.decided else None, a.reference)
    return len(new)


def _decisions(work: Work, book: Book, moves: Sequence[Move]) -> dict[date, UUID]:
    """The first-year decision that transfers out of the unallocated line stand for, one a day."""
    found = {}
    for day in sorted({m.dated for m in moves}):
        amounts: dict[str, dict[str, int]] = {side: {} for side in SIDES}
        for m in moves:
            if m.dated == day:
                amounts[m.side][m.to_line] = amounts[m.side].get(m.to_line, 0) + m.minor
        reason = next((m.reason for m in moves if m.dated == day and m.reason), "")
        made = work.add(
            Decision(
                partnership_id=book.holder.id, dated=day, amounts=amounts, reason=reason, signed_on=day,
                choices_n=uses_of(book, amounts["N"]), choices_s=uses_of(book, amounts["S"]),
            )
        )  # fmt: skip
        found[day] = made.id
    return found


# -- the ledger --------------------------------------------------------------------------------------------------


def _refused(file: str, row: int, problem: Problem) -> RefusedRow:
    return RefusedRow(file, row, FIELD_OF.get(problem.column, problem.column), problem.code, problem.facts)


class Taking:
    """One ledger file on its way in: read and checked row by row, then stored in one go."""

    def __init__(self, work: Work, book: Book, file: str) -> None:
        self.work, self.book, self.file = work, book, file
        self.new: list[FileEntry] = []
        self.refused: list[RefusedRow] = []
        self.known = 0
        self._stored: dict[str, EntryView] = {e.document: e for e in entries(work, book.holder.id)}
        self._by_document: dict[str, FileEntry] = {}
        self._numbers: set[str] = set()
        self._back: dict[str, int] = {}

    def read(self, rows: Iterable[tuple[int, Mapping[str, str]]]) -> None:
        """Read all rows; what is wrong is gathered in `refused`."""
        for row, cells in rows:
            found, problems = read_entry(row, cells, self.book.frame.currencies)
            problems = problems or self._check(found)
            self.refused += [_refused(self.file, row, p) for p in problems]

    def _check(self, found: FileEntry) -> list[Problem]:
        e = found.entry
        if found.number:
            if found.number in self._numbers:
                return [Problem("number_used", "entry_no", {"number": found.number})]
            self._numbers.add(found.number)
        stored = self._stored.get(e.document)
        if stored is not None and e.document:
            if _same(e, stored):
                self.known += 1
                return []
            return [Problem("document_used", "document", {"document": e.document})]
        if e.document in self._by_document:
            return [Problem("document_used", "document", {"document": e.document})]
        problems = check_entry(e, self.book.frame) or check_payer(e, self.book.frame)
        if not problems and e.type == REVERSAL:
            problems = self._check_reversal(e)
        if not problems:
            self._by_document[e.document] = found
            self.new.append(found)
        return problems

    def _check_reversal(self, e: Entry) -> list[Problem]:
        earlier, stored = self._by_document.get(e.reverses), self._stored.get(e.reverses)
        if e.reverses not in self._back:
            self._back[e.reverses] = taken_back(self.work, stored.id) if stored is not None else 0
        original = earlier.entry if earlier is not None else facts_of_view(stored) if stored is not None else None
        # One that was rejected took nothing back; its cost may have been rejected after it.
        rejected = e.status == REJECTED
        status = APPROVED if rejected or original is None else original.status
        problems = check_reversal(e, original, self._back[e.reverses], status)
        if not problems and not rejected:
            self._back[e.reverses] -= e.amount_minor
        return problems

    def check_money(self) -> None:
        """The ledger with this file: what an approval on the screen refuses is refused of its approved rows."""
        if not self.refused:
            found = money_problems(self.work, self.book, self.new)
            self.refused += [_refused(self.file, row, problem) for row, problem in found]

    def store(self) -> int:
        """Write all new entries with their steps; returns how many."""
        first = next_place(self.work, self.book.holder.id, self.work.desk)
        ids: dict[str, UUID] = {document: e.id for document, e in self._stored.items()}
        for start in range(0, len(self.new), CHUNK):
            part = self.new[start : start + CHUNK]
            for found in part:
                ids[found.entry.document] = self.work.new_id()
            rows = [self._row(found, first + start + place, ids) for place, found in enumerate(part)]
            self.work.insert_many(LedgerEntry, rows)
            steps = [step for found in part for step in self._steps(found, ids[found.entry.document])]
            self.work.insert_many(EntryStep, steps)
            if len(self.new) > CHUNK:
                self.work.spill()
        return len(self.new)

    def _row(self, found: FileEntry, place: int, ids: Mapping[str, UUID]) -> dict[str, Any]:
        own = not found.entered_by
        return entry_row(
            self.book, found.entry, self.work.desk, place, id=ids[found.entry.document], rate_source=found.rate_source,
            visit=found.visit, remark=found.remark, entered_by=found.entered_by or self.work.person.name,
            entered_id=self.work.person.id if own else None,
            reverses_id=ids[found.entry.reverses] if found.entry.reverses else None,
        )  # fmt: skip

    def _steps(self, found: FileEntry, id: UUID) -> list[dict[str, Any]]:
        status = found.entry.status
        if status == SUBMITTED:
            return []
        wanted = (APPROVED, LOCKED) if status == LOCKED else (status,)
        return [
            {
                "partnership_id": self.book.holder.id, "entry_id": id, "rank": rank_of(place, name), "status": name,
                "dated": found.decided_on or found.entry.dated, "done_by": found.decided_by, "done_id": None,
                "reason": found.remark if name not in COUNTED else "",
            }
            for place, name in enumerate(wanted, 1)
        ]  # fmt: skip


def _same(e: Entry, stored: EntryView) -> bool:
    """Whether a row is an entry that is there already."""
    mine = (e.dated, e.type, e.side, e.line, e.payee, e.currency, e.amount_minor, e.rate, e.eur_minor)
    return mine == (
        stored.dated,
        stored.type,
        stored.side,
        stored.line,
        stored.payee,
        stored.currency,
        stored.amount_minor,
        stored.rate,
        stored.eur_minor,
    )
