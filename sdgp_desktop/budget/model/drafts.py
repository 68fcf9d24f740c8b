"""Rows that are being typed: a spreadsheet that fills in what it can guess and marks what is not right yet."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.budget import service
from sdgp_desktop.budget.fields import IN_ROW, PROBLEMS, SIDES, TYPES
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.facts import told
from sdgp_desktop.kernel.money import RATE_UNIT, from_minor, rate_from, to_minor
from sdgp_desktop.qtkit.grid import CellChange, GridRow, Kept
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.place import PlaceContext

STEPS = 50  # of typing that can be taken back
NAMES = {"amount": "amount_minor"}  # column of the grid -> of the draft
SHOWN = (
    "dated",
    "type",
    "side",
    "line",
    "payee",
    "text",
    "document",
    "currency",
    "amount",
    "rate",
    "eur",
    "paid_by",
    "advance",
    "document_kind",
    "original_at",
    "visit",
    "remark",
)


def read_rate(text: str) -> int | None:
    """Millionths of a typed rate; a single point or comma is always the decimal sign of a rate.

    Errors: Refusal "rate_not_valid".
    """
    kept = "".join(text.split()).replace(",", ".")
    if not kept:
        return None
    try:
        return rate_from(Decimal(kept))
    except ArithmeticError:
        raise Refusal("rate_not_valid", rate=text) from None


def in_own_currency(row: dict[str, Any], counted: str) -> dict[str, Any]:
    """A row whose amount was counted in `counted`: the number that people typed stays when the currency is another.

    Errors: Refusal "amount_too_fine" where the number has more decimals than the currency of the row.
    """
    own, minor = str(row.get("currency") or "EUR"), row.get("amount_minor")
    if not minor or own == counted:
        return row
    return {**row, "amount_minor": to_minor(from_minor(int(minor), counted), own)}


def problem_words(code: str, facts: Mapping[str, Any]) -> str:
    """What is wrong, with days and numbers as people write them."""
    known = PROBLEMS.get(code)
    return code if known is None else say(known, **told({k: v for k, v in facts.items() if k != "n"}), n=facts.get("n"))


class DraftsModel:
    """Drafts of the partnership in view."""

    def __init__(self, ledger: LedgerModel, context: PlaceContext) -> None:
        self.ledger, self.context = ledger, context
        self.marks: dict[tuple[UUID, str], tuple[str, str]] = {}
        self.kept: dict[tuple[UUID, str], Kept] = {}  # texts that were not taken, as they were stored
        self._past: list[tuple[UUID, Any]] = []  # the rows before each step: they are no records, so no act undoes them
        self._ahead: list[tuple[UUID, Any]] = []  # the rows before each step that was taken back
        self._in_step = False

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Whatever is typed, pasted or removed in here is taken back at once."""
        outer, self._in_step = self._in_step, True
        if not outer and self.ledger.id is not None:
            with self.context.read() as reading:
                self._past.append((self.ledger.id, service.kept_drafts(reading, self.ledger.id)))
            del self._past[:-STEPS]
            self._ahead.clear()
        try:
            yield
        finally:
            self._in_step = outer

    def may_take_back(self) -> bool:
        """Whether there is a step of the partnership in view to take back."""
        return self.ledger.id is not None and bool(self._past) and self._past[-1][0] == self.ledger.id

    def take_back(self) -> bool:
        """Put the rows of the partnership in view back as they were before the last step; whether there was one."""
        return self.may_take_back() and self._go(self._past, self._ahead)

    def may_do_again(self) -> bool:
        """Whether a step of the partnership in view was taken back last."""
        return self.ledger.id is not None and bool(self._ahead) and self._ahead[-1][0] == self.ledger.id

    def do_again(self) -> bool:
        """Make the rows those from before the last step was taken back; whether there was one."""
        return self.may_do_again() and self._go(self._ahead, self._past)

    def _go(self, source: list[tuple[UUID, Any]], way_back: list[tuple[UUID, Any]]) -> bool:
        id, rows = source.pop()
        with self.context.read() as reading:
            way_back.append((id, service.kept_drafts(reading, id)))
        with self.context.office.store.local() as work:
            service.put_drafts_back(work, id, rows)
        return True

    def rows(self) -> list[GridRow]:
        """A row for each draft; `marks` and `kept` are renewed with them."""
        if self.ledger.id is None:
            return []
        with self.context.read() as reading:
            found = service.drafts(reading, self.ledger.id)
        self.marks = {}
        self.kept = {
            (d.id, r.column): Kept(r.text, Refusal(r.code, **r.facts), unread=r.column != "rate")
            for d in found
            for r in d.refused
        }
        for d in found:
            for tone, problems in (("warn", d.warnings), ("bad", d.problems)):
                for p in problems:
                    column = p.column if p.column in SHOWN else "document"
                    self.marks[d.id, column] = (tone, problem_words(p.code, p.facts))
        return [GridRow(d.id, self._shown(d.values)) for d in found]

    def keep(self, id: UUID, column: str, kept: Kept | None) -> None:
        """Store a text that was not taken with its row on this computer; with nothing it is forgotten."""
        refused = None
        if kept is not None:
            facts = {k: v if isinstance(v, int) else str(v) for k, v in kept.refusal.facts.items()}
            refused = service.Refused(column, kept.text, kept.refusal.code, facts)
        with self.context.office.store.local() as work:
            service.keep_refused(work, id, column, refused)

    def unready(self, heads: Mapping[str, str]) -> tuple[int, str]:
        """How many rows cannot be submitted, and the first cell of them with the reason; `heads` name the columns."""
        if self.ledger.id is None:
            return 0, ""
        with self.context.read() as reading:
            found = service.drafts(reading, self.ledger.id)
        wrong = [(row, d) for row, d in enumerate(found, 1) if d.problems]
        return (len(wrong), self._cell(*wrong[0], heads)) if wrong else (0, "")

    def _cell(self, row: int, draft: service.DraftView, heads: Mapping[str, str]) -> str:
        p = draft.problems[0]
        why = problem_words(p.code, p.facts)
        for r in draft.refused:
            if r.column == p.column:
                why = (
                    problem_words(r.code, r.facts)
                    if r.code in PROBLEMS
                    else self.context.refusal_text(Refusal(r.code, **r.facts))
                )
        return say(IN_ROW, row=row, field=heads.get(p.column, heads["document"]), problem=why)

    def ready(self) -> tuple[int, int]:
        """How many rows can be submitted, of how many."""
        if self.ledger.id is None:
            return 0, 0
        with self.context.read() as reading:
            found = service.drafts(reading, self.ledger.id)
        return sum(not d.problems for d in found), len(found)

    def _shown(self, values: Mapping[str, Any]) -> dict[str, Any]:
        rate, minor = int(values.get("rate") or 0), int(values.get("amount_minor") or 0)
        shown = {name: values.get(NAMES.get(name, name)) for name in SHOWN}
        shown["rate"] = number(from_minor(rate, "EUR") / (RATE_UNIT // 100)) if rate else ""
        shown["eur"] = service.in_euro(minor, str(values.get("currency") or "EUR"), rate) if rate else None
        return shown

    def write(self, changes: Sequence[CellChange]) -> None:
        """Store cells on this computer, and fill in what follows from them."""
        with self.one_step():
            self._write(changes)

    def _write(self, changes: Sequence[CellChange]) -> None:
        assert self.ledger.id is not None
        by_row: dict[UUID, dict[str, Any]] = {}
        counted: dict[UUID, str] = {}
        for c in changes:
            value = read_rate(str(c.value or "")) if c.column == "rate" else c.value
            by_row.setdefault(c.row_id, {})[NAMES.get(c.column, c.column)] = value
            if c.column == "amount":
                counted[c.row_id] = c.currency
        with self.context.read() as reading:
            known = {d.id: dict(d.values) for d in service.drafts(reading, self.ledger.id)}
            filled: dict[UUID, dict[str, Any]] = {}
            numbers = {str(values.get("document") or "") for values in by_row.values()}
            for id, values in by_row.items():
                row = self._filled(reading, known.get(id, {}), values, numbers)
                numbers.add(str(row.get("document") or ""))  # the rows of a block get numbers of their own
                filled[id] = in_own_currency(row, counted.get(id) or str(known.get(id, {}).get("currency") or "EUR"))
        with self.context.office.store.local() as work:
            for id, values in filled.items():
                service.change_draft(work, id, values)

    def _filled(
        self, reading: Any, known: dict[str, Any], typed: dict[str, Any], numbers: Iterable[str]
    ) -> dict[str, Any]:
        row = {**known, **typed}
        if {"dated", "currency"} & set(typed) and "rate" not in typed:
            row.pop("rate", None)  # the rate follows the day and the currency
        elif "rate" in typed:
            row.pop("rate_source", None)  # typed by hand
        if "side" in typed and "currency" not in typed and known.get("side") != typed["side"]:
            row.pop("currency", None)
            row.pop("rate", None)
            row.pop("document", None)
        before, now = known.get("dated"), typed.get("dated")
        if isinstance(before, date) and isinstance(now, date) and "document" not in typed and before.year != now.year:
            number = str(known.get("document") or "")
            if re.fullmatch(rf"{known.get('side')}{before:%y}-\d+", number):
                row.pop("document", None)  # it carries the year of the day before: one of the right year is proposed
        assert self.ledger.id is not None
        code, today = self.context.office.code, reading.today
        filled = service.suggested(reading, self.ledger.id, row, code, today, numbers)
        cleared = {k: None for k, v in typed.items() if v in (None, "")}
        return {**filled, **cleared, **{k: v for k, v in typed.items() if v not in (None, "")}}

    def add_row(self) -> GridRow | None:
        """Begin a row."""
        if self.ledger.id is None:
            return None
        with self.one_step(), self.context.office.store.local() as work:
            id = service.add_draft(work, self.ledger.id)
        return GridRow(id, self._shown({}))

    def remove(self, ids: Sequence[UUID]) -> None:
        """Forget rows."""
        with self.one_step(), self.context.office.store.local() as work:
            service.drop_drafts(work, ids)

    def submit(self, heads: Mapping[str, str]) -> int:
        """Submit all rows that are ready; returns how many.

        Errors: Refusal "entries_not_ready" when none is; it names the first cell by its row and `heads`.
        """
        assert self.ledger.id is not None
        with self.context.read() as reading:
            found = service.drafts(reading, self.ledger.id)
        ready = [d.id for d in found if not d.problems]
        if not ready and found:
            count, cell = self.unready(heads)
            raise Refusal("entries_not_ready", n=count, problem=cell)
        with self.context.act("submit_entries", final=True) as work:
            count = len(service.submit_drafts(work, self.ledger.id, ready))
        self._past.clear()  # what was submitted does not come back as a row
        return count

    def submit_one(self, values: Mapping[str, Any]) -> list[str]:
        """Submit one movement of the advance account at once; returns what about it deserves a second look."""
        assert self.ledger.id is not None
        with self.context.read() as reading:
            row = service.suggested(reading, self.ledger.id, values, self.context.office.code, reading.today)
            told = service.second_look(reading, self.ledger.id, row)
        with self.context.act("submit_entries", final=True) as work:
            service.submit(work, self.ledger.id, [row])
        return [problem_words(p.code, p.facts) for p in told]

    def choices(self) -> dict[str, list[tuple[str, str]]]:
        """Lists of the grid's columns."""
        return {
            "type": [(c.code, c.code) for c in TYPES if c.code != "REV"],
            "side": [(c.code, c.code) for c in SIDES],
            "line": [(code, code) for code, _ in self.ledger.lines(costs_only=True)],
            "currency": self.ledger.currencies(),
        }

    def hints(self) -> dict[str, str]:
        """What the codes of the grid mean."""
        lines = "\n".join(text for _, text in self.ledger.lines(costs_only=True))
        return {
            "side": "\n".join(f"{c.code} {say(c.label)}" for c in SIDES),
            "type": "\n".join(f"{c.code} {say(c.label)}" for c in TYPES if c.code != "REV"),
            "line": lines,
            "paid_by": "\n".join(self.ledger.payers()),
        }
