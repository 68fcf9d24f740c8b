"""Which partnership's ledger is in view, and its figures at a glance."""

from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.budget import service
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.service import partnerships
from sdgp_desktop.qtkit.language import amount, language, number, say
from sdgp_desktop.qtkit.place import PlaceContext

NORTH = mark("budget", "Flemish half spent")
SOUTH = mark("budget", "Southern half spent")
OF = mark("budget", "{share} % of {half}")
WAITING = mark("budget", "Waiting for approval")
ADVANCE = mark("budget", "Open advance")
BLOCKED = mark("budget", "blocked")
JUSTIFIED = mark("budget", "{share} % justified")


class LedgerModel:
    """The partnership in view: every other model of the place asks here for its id."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.id: UUID | None = None

    def choices(self) -> list[tuple[UUID, str]]:
        """Partnerships of the call in view, by number."""
        with self.context.read() as reading:
            return [(p.id, p.title) for p in partnerships(reading, call_id=self.context.call_id)]

    def choose(self, id: UUID | None) -> None:
        """Take a partnership into view."""
        self.id = id

    def partnership_of(self, record_type: str, id: UUID) -> UUID | None:
        """The partnership to which a record of the budget leads."""
        if record_type == "partnerships_partnership":
            return id
        with self.context.read() as reading:
            return service.partnership_of(reading, record_type, id)

    def glance(self) -> list[tuple[str, str, str]]:
        """Figures at a glance: what, how much, a quiet word."""
        if self.id is None:
            return []
        with self.context.read() as reading:
            book = service.book_of(reading, self.id)
            found = service.statement(reading, self.id, book)
            state = service.advance_state(reading, self.id, book)
        waiting = sum(g.count for g in found.groups if g.status in ("submitted", "queried"))
        tiles = [
            (
                say(title), amount(found.spent(side), "EUR"),
                say(OF, share=number(found.execution(side), 1), half=amount(found.halves[side], "EUR")),
            )
            for side, title in (("N", NORTH), ("S", SOUTH))
        ]  # fmt: skip
        tiles.append((say(WAITING), str(waiting), ""))
        word = say(BLOCKED) if state.blocked and state.account.open else say(JUSTIFIED, share=state.share)
        tiles.append((say(ADVANCE), amount(state.account.open, "EUR"), word if state.account.paid else ""))
        return tiles

    def findings(self, today: date) -> list[Finding]:
        """What the rules have to say about this ledger."""
        if self.id is None:
            return []
        with self.context.read() as reading:
            return service.partnership_findings(reading, self.id, today)

    def lines(self, *, costs_only: bool = False) -> list[tuple[str, str]]:
        """Lines of the chart, in words."""
        with self.context.read() as reading:
            found = service.book_of(reading, self.id).lines if self.id else service.chart(reading)
        return [
            (c, f"{c} {ln.name(language().code)}") for c, ln in found.items() if not costs_only or ln.opens != "never"
        ]

    def payers(self) -> list[str]:
        """Who may pay."""
        if self.id is None:
            return []
        with self.context.read() as reading:
            return sorted(service.book_of(reading, self.id).frame.payers)

    def currencies(self) -> list[tuple[str, str]]:
        """Currencies of the ledger."""
        if self.id is None:
            return [("EUR", "EUR")]
        with self.context.read() as reading:
            return [(c, c) for c in service.book_of(reading, self.id).frame.currencies]

    def paper(self, number_of_paper: str, spoken: str, ending: str = ".pdf") -> bytes:
        """A paper about the partnership in view."""
        found: bytes = self.context.office.paper(number_of_paper, self.id, spoken, ending)
        return found

    def take_file(self, path: Any, budget: Any = None) -> service.Taken:
        """Take a ledger file in: all of it or nothing. Errors: NotTaken with each row."""
        from sdgp_desktop.budget.papers import read_budget, read_ledger

        assert self.id is not None
        with self.context.read() as reading:
            wanted = service.book_of(reading, self.id).holder.number
        ledger = read_ledger(path) if path else None
        plan = read_budget(budget) if budget else None
        with self.context.act("import_ledger", final=True) as work:
            return service.import_ledger(work, wanted, ledger, budget=plan)

    def take_rates(self, path: Any) -> int:
        """Take exchange rates in from a file."""
        from sdgp_desktop.budget.papers import read_rates

        rows = read_rates(path)
        with self.context.act("set_rates") as work:
            return service.set_rates(work, rows)
