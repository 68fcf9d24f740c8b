"""The plan per half, transfers, and the flow of the budget planned against spent."""

from collections.abc import Sequence
from typing import Any

from sdgp_desktop.budget import service
from sdgp_desktop.budget.fields import SIDES
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import amount, day, language, say
from sdgp_desktop.qtkit.place import PlaceContext

TOTAL = mark("budget", "Total")
MOVE = mark("budget", "{reference}, {day}: {amount} from {line} to {to_line} ({half}). {reason}")
MOVE_ACROSS = mark("budget", "{reference}, {day}: {amount} from {line} ({half}) to {to_line} ({to_half}). {reason}")


class PlanModel:
    """Plan of the partnership in view."""

    def __init__(self, ledger: LedgerModel, context: PlaceContext) -> None:
        self.ledger, self.context = ledger, context

    def rows(self) -> list[GridRow]:
        """A row for each line with both halves side by side, and their sums."""
        if self.ledger.id is None:
            return []
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
            found = {(r.side, r.line): r for r in service.plan(reading, self.ledger.id, book)}
            used = service.plan_in_use(reading, self.ledger.id)
        rows = []
        for code, line in book.lines.items():
            values: dict[str, Any] = {"line": f"{code} {line.name(language().code)}"}
            for side in ("N", "S"):
                r = found[side, code]
                values |= {
                    f"{side}_initial": r.initial, f"{side}_moved": r.transfers, f"{side}_budget": r.budget,
                    f"{side}_spent": r.spent, f"{side}_left": r.left,
                }  # fmt: skip
            rows.append(GridRow(code, values, locked=used))
        sums: dict[str, Any] = {"line": say(TOTAL)}
        for name in rows[0].values if rows else ():
            if name != "line":
                sums[name] = sum(int(r.values[name]) for r in rows)
        return [*rows, GridRow("total", sums, total=True)]

    def write(self, changes: Sequence[CellChange]) -> None:
        """Set initial budgets: one act. Errors: Refusal "plan_in_use", "plan_not_positive"."""
        assert self.ledger.id is not None
        amounts = {(c.column[0], str(c.row_id)): int(c.value or 0) for c in changes}
        with self.context.act("set_plan") as work:
            service.set_plan(work, self.ledger.id, amounts)

    def moves(self) -> list[str]:
        """All transfers, in words."""
        if self.ledger.id is None:
            return []
        with self.context.read() as reading:
            found = service.transfers(reading, self.ledger.id)
        halves = {c.code: say(c.label) for c in SIDES}
        return [
            say(
                MOVE if t.side == t.to_side else MOVE_ACROSS,
                reference=t.reference,
                day=day(t.dated),
                amount=amount(t.amount_minor, "EUR"),
                half=halves.get(t.side, t.side),
                line=t.from_line,
                to_half=halves.get(t.to_side, t.to_side),
                to_line=t.to_line,
                reason=t.reason,
            ).strip()
            for t in found
        ]

    def transfer(
        self, side: str, from_line: str, to_side: str, to_line: str, minor: int, agreed: bool, reason: str
    ) -> None:
        """Move budget. Errors: what the service refuses."""
        assert self.ledger.id is not None
        with self.context.act("add_transfer", final=True) as work:
            service.add_transfer(
                work,
                self.ledger.id,
                side,
                from_line,
                to_line,
                minor,
                to_side=to_side,
                agreed=agreed,
                reason=reason.strip(),
            )

    def sides(self) -> list[tuple[str, str]]:
        """Both halves, in words."""
        return [(c.code, say(c.label)) for c in SIDES]

    def flow(self, side: str) -> tuple[list[str], list[float], list[float]]:
        """Lines of a half that have a budget or costs: names, planned, spent, in euro."""
        if self.ledger.id is None:
            return [], [], []
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
            found = [r for r in service.plan(reading, self.ledger.id, book) if r.side == side and (r.budget or r.spent)]
        names = [f"{r.line} {book.lines[r.line].name(language().code)}" for r in found]
        return names, [r.budget / 100 for r in found], [r.spent / 100 for r in found]
