"""The statement in words, each figure with the entries and the formula it comes from; the advance account."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sdgp_desktop.budget import service
from sdgp_desktop.budget.fields import ADVANCE_NOTES
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import amount, colon, day, language, number, plain_amount, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reasons import Reason

LINE, INITIAL, MOVED = mark("budget", "Line"), mark("budget", "Original budget"), mark("budget", "Transfers")
CURRENT, SPENT, LEFT = mark("budget", "Current budget"), mark("budget", "Spent to date"), mark("budget", "Available")
SHARE, TOTAL = mark("budget", "%"), mark("budget", "Total")
SUM_OF = mark("budget", "Sum of the approved costs and reversals, each rounded half up to the cent")
BUDGET_OF = mark("budget", "Original budget and all transfers in and out")
LEFT_OF = mark("budget", "Current budget less what was spent")
FROM, TO = mark("budget", "to {line}"), mark("budget", "from {line}")
MORE = mark("budget", "and {count} more entries")
MOST = 60
ADVANCE, PAID, JUSTIFIED = mark("budget", "Advance"), mark("budget", "Paid"), mark("budget", "Justified")
REFUNDED, OPEN, WRITTEN = mark("budget", "Refunded"), mark("budget", "Open"), mark("budget", "Written off")
NEXT_YES = mark("budget", "{share} % of all advances is justified; {needed} % is needed: the next advance may be paid.")
NEXT_NO = mark("budget", "{share} % of all advances is justified; {needed} % is needed before the next advance.")
NONE_PAID = mark("budget", "No advance was paid yet: the first one may be paid.")
ROOM = mark(
    "budget",
    "An advance paid today covers {first} to {last}: the plan gives {need} for it; "
    "more than {most} does not fit the half.",
)
ROOM_AFTER = mark(
    "budget",
    "The term has ended: the plan has {need} left for costs of before; more than {most} does not fit the half.",
)
BLOCKED = mark("budget", "The open balance is blocked: {reason}")
NOTED = mark("budget", "{day}: {kind}, {amount}. {reason}")


@dataclass(frozen=True)
class StatementCell:
    """One figure: its words, and where it comes from."""

    text: str
    title: str = ""
    formula: str = ""
    kind: str = ""  # budget, spent, left: what opens it


@dataclass(frozen=True)
class StatementRow:
    """One line of the statement of a half."""

    side: str
    line: str
    name: str
    cells: tuple[StatementCell, ...]
    total: bool = False


class FiguresModel:
    """Figures of the partnership in view."""

    def __init__(self, ledger: LedgerModel, context: PlaceContext) -> None:
        self.ledger, self.context = ledger, context

    def heads(self, years: Sequence[int]) -> list[str]:
        """The columns of the statement."""
        return [say(LINE), say(INITIAL), say(MOVED), say(CURRENT), *map(str, years), say(SPENT), say(LEFT), say(SHARE)]

    def years(self) -> tuple[int, ...]:
        """The years of the statement."""
        return self._read()[1].years

    def _read(self) -> tuple[service.Book, service.Statement]:
        assert self.ledger.id is not None
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
            return book, service.statement(reading, self.ledger.id, book)

    def rows(self, side: str) -> list[StatementRow]:
        """The lines of a half and their sum."""
        book, found = self._read()
        rows = []
        for code in found.budget_lines(side):
            known = book.lines.get(code)
            name = f"{code} {known.name(language().code)}" if known else code
            rows.append(StatementRow(side, code, name, self._cells(found, side, code, name)))
        rows.append(StatementRow(side, "", say(TOTAL), self._cells(found, side, "", say(TOTAL)), total=True))
        return rows

    def _cells(self, s: service.Statement, side: str, line: str, name: str) -> tuple[StatementCell, ...]:
        keys = [k for k in {**s.initial, **s.budget} if k[0] == side and line in ("", k[1])]
        initial, current = sum(s.initial.get(k, 0) for k in keys), sum(s.budget.get(k, 0) for k in keys)
        spent = s.spent(side, line)
        share = number(service.percent(spent, current), 1) if current else ""
        years = [
            StatementCell(plain_amount(s.spent(side, line, y), "EUR"), name, say(SUM_OF), f"spent:{y}") for y in s.years
        ]
        return (
            StatementCell(plain_amount(initial, "EUR")), StatementCell(plain_amount(current - initial, "EUR")),
            StatementCell(plain_amount(current, "EUR"), name, say(BUDGET_OF), "budget"), *years,
            StatementCell(plain_amount(spent, "EUR"), name, say(SUM_OF), "spent:0"),
            StatementCell(plain_amount(current - spent, "EUR"), name, say(LEFT_OF), "left"), StatementCell(share),
        )  # fmt: skip

    def reasons(self, row: StatementRow, kind: str) -> list[Reason]:
        """The entries or amounts a figure is made of."""
        if kind.startswith("spent"):
            return self._entries(row, int(kind.partition(":")[2]))
        _, s = self._read()
        keys = [k for k in {**s.initial, **s.budget} if k[0] == row.side and row.line in ("", k[1])]
        initial, current = sum(s.initial.get(k, 0) for k in keys), sum(s.budget.get(k, 0) for k in keys)
        if kind == "left":
            spent = s.spent(row.side, row.line)
            return [
                Reason(say(CURRENT), "", amount(current, "EUR")), Reason(say(SPENT), "", amount(-spent, "EUR")),
                Reason(say(LEFT), "", amount(current - spent, "EUR"), total=True),
            ]  # fmt: skip
        lines = [Reason(say(INITIAL), "", amount(initial, "EUR"))]
        assert self.ledger.id is not None
        with self.context.read() as reading:
            moves = service.transfers(reading, self.ledger.id)
        for t in moves:
            if t.side == row.side and row.line == t.from_line:
                lines.append(
                    Reason(f"{t.reference} {day(t.dated)}", say(FROM, line=t.to_line), amount(-t.amount_minor, "EUR"))
                )
            if t.to_side == row.side and row.line == t.to_line:
                lines.append(
                    Reason(f"{t.reference} {day(t.dated)}", say(TO, line=t.from_line), amount(t.amount_minor, "EUR"))
                )
        return [*lines, Reason(say(CURRENT), "", amount(current, "EUR"), total=True)]

    def _entries(self, row: StatementRow, year: int) -> list[Reason]:
        assert self.ledger.id is not None
        query = service.EntryQuery(row.side, row.line, year, counted=True)
        with self.context.read() as reading:
            count = service.entry_count(reading, self.ledger.id, query)
            total = service.entry_sum(reading, self.ledger.id, query)
            found = service.entries(reading, self.ledger.id, query, 0, MOST)
        lines = [
            Reason(
                f"{e.number} {e.document}", f"{day(e.dated)} · {e.payee} · {amount(e.amount_minor, e.currency)}",
                amount(e.eur_minor, "EUR"), jump=self._jump(e.id),
            )
            for e in found
        ]  # fmt: skip
        if count > MOST:
            lines.append(Reason(say(MORE, count=count - MOST)))
        return [*lines, Reason(say(TOTAL), "", amount(total, "EUR"), total=True)]

    def _jump(self, id: UUID) -> Callable[[], object]:
        return lambda: self.context.jump("budget_entry", id)

    # -- advances ------------------------------------------------------------------------------------------------

    def advances(self) -> tuple[list[str], list[list[str]], list[str]]:
        """The advance account: heads, rows with their sum, sentences."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
            state = service.advance_state(reading, self.ledger.id, book)
            room = service.advance_room(reading, book, reading.today)
        heads = [say(t) for t in (ADVANCE, PAID, JUSTIFIED, REFUNDED)]
        rows = [
            [f"{a.name} · {day(a.dated)}", *(amount(v, "EUR") for v in (a.paid, a.justified, a.refunded))]
            for a in state.advances
        ]
        account = state.account
        rows.append([say(TOTAL), *(amount(v, "EUR") for v in (account.paid, account.justified, account.refunded))])
        words = [colon(say(OPEN), amount(account.open, "EUR"))]
        if account.written_off:
            words.append(colon(say(WRITTEN), amount(account.written_off, "EUR")))
        if not account.paid:
            words.append(say(NONE_PAID))
        else:
            words.append(say(NEXT_YES if state.allowed else NEXT_NO, share=state.share, needed=state.needed))
        if state.allowed:
            need, most = amount(room.need, "EUR"), amount(room.most, "EUR")
            text = ROOM if room.first < room.last else ROOM_AFTER
            words.append(say(text, need=need, most=most, first=day(room.first), last=day(room.last)))
        if state.blocked:
            words.append(say(BLOCKED, reason=state.blocked))
        kinds = {c.code: say(c.label) for c in ADVANCE_NOTES}
        words += [
            say(NOTED, day=day(d), kind=kinds.get(kind, kind), amount=amount(minor, "EUR"), reason=reason)
            for d, kind, minor, reason in state.notes
        ]
        return heads, rows, words

    def next_advance(self) -> str:
        """The name of the next advance."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            return service.next_advance(reading, self.ledger.id)

    def newest_advance(self) -> str:
        """The advance a refund belongs to."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            state = service.advance_state(reading, self.ledger.id)
        return state.advances[-1].name if state.advances else ""

    def partner(self) -> str:
        """The partner association that has the account."""
        book, _ = self._read()
        return book.partners[0] if book.partners else ""

    def note(self, kind: str, reason: str) -> None:
        """Block, free or write off the open balance."""
        assert self.ledger.id is not None
        with self.context.act("note_advance", final=True) as work:
            service.note_advance(work, self.ledger.id, kind, reason)

    # -- periods -------------------------------------------------------------------------------------------------

    def closed_until(self) -> date | None:
        """The last day of the closed period."""
        book, _ = self._read()
        return book.frame.closed_until

    def close(self, until: date, reason: str) -> int:
        """Close a period."""
        assert self.ledger.id is not None
        with self.context.act("close_period", final=True) as work:
            return service.close_period(work, self.ledger.id, until, reason)

    def reopen(self, reason: str) -> None:
        """Open the closed period again."""
        assert self.ledger.id is not None
        with self.context.act("reopen_period", final=True) as work:
            service.reopen_period(work, self.ledger.id, reason)
