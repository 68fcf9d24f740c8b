"""The first-year decision: its form, its amounts per line, its signatures."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.budget import service
from sdgp_desktop.budget.fields import DECISION_FIELDS
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.place import PlaceContext

HIDDEN = ("fd.partnership", "fd.amounts", "fd.signed_on", "fd.signed_by", "fd.choices_n", "fd.choices_s")
FIELDS: tuple[Field, ...] = tuple(f for f in DECISION_FIELDS if f.id not in HIDDEN)
COLUMNS = {f.id: f.column for f in FIELDS}
TOTAL = mark("budget", "Total")
BALANCE = mark("budget", "To decide on")
COORDINATOR = mark("budget", "Coordinator of {name}")
SIGNED = mark("budget", "Signed on {day}: its lines are open and its transfers are written.")


class DecidingModel:
    """Decision of the partnership in view."""

    def __init__(self, ledger: LedgerModel, context: PlaceContext) -> None:
        self.ledger, self.context = ledger, context

    def current(self) -> service.DecisionView | None:
        """The decision that is open, or the last signed one."""
        if self.ledger.id is None:
            return None
        with self.context.read() as reading:
            found = service.decisions(reading, self.ledger.id)
        unsigned = [d for d in found if d.signed_on is None]
        return unsigned[0] if unsigned else found[-1] if found else None

    def start(self) -> UUID:
        """Open the form."""
        assert self.ledger.id is not None
        with self.context.act("start_decision") as work:
            return service.start_decision(work, self.ledger.id)

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            found = service.decision_values(reading, id)
        return {f.id: found.get(f.column) for f in FIELDS}

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        with self.context.act("change_decision") as work:
            service.change_decision(work, id, {COLUMNS[field_id]: value})

    def rows(self, found: service.DecisionView) -> list[GridRow]:
        """A row for each line with the amount of each half, the sums, and what may be decided on."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
        locked = found.signed_on is not None
        rows = [
            GridRow(
                code,
                {
                    "line": f"{code} {ln.name(language().code)}",
                    **{side: found.amounts[side].get(code, 0) or None for side in ("N", "S")},
                },
                locked=locked,
            )
            for code, ln in book.lines.items()
            if code != book.limits.unallocated
        ]
        sums = {side: sum(found.amounts[side].values()) for side in ("N", "S")}
        left = {side: found.balance[side] + (sums[side] if locked else 0) for side in ("N", "S")}
        return [
            *rows,
            GridRow("total", {"line": say(TOTAL), **sums}, total=True),
            GridRow("balance", {"line": say(BALANCE), **left}, total=True),
        ]

    def write(self, changes: Sequence[CellChange]) -> None:
        """Store amounts: one act."""
        found = self.current()
        if found is None:
            return
        with self.context.act("change_decision") as work:
            for c in changes:
                service.set_decided(work, found.id, c.column, str(c.row_id), int(c.value or 0))

    def signers(self) -> list[tuple[str, str]]:
        """Who signs: both coordinators and both associations."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            book = service.book_of(reading, self.ledger.id)
        holder = book.holder
        people = [("N", say(COORDINATOR, name=holder.north_name)), ("S", say(COORDINATOR, name=holder.south_name))]
        return people + [(code, code) for code in book.signers]

    def sign(self, id: UUID, signed_by: Sequence[str]) -> None:
        """Sign the decision. Errors: what the service refuses."""
        with self.context.act("sign_decision", final=True) as work:
            service.sign_decision(work, id, signed_by)

    def signed_words(self, found: service.DecisionView) -> str:
        """What a signed decision says of itself."""
        return say(SIGNED, day=day(found.signed_on)) if found.signed_on else ""
