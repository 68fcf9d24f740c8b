"""Copy, paste and fill of blocks of cells: what would change, and what does not fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid.clipboard import read_block, write_block
from sdgp_desktop.qtkit.grid.model import CellChange, GridModel
from sdgp_desktop.qtkit.language import say

Words = Callable[[Refusal], str]
READ_ONLY = mark("qtkit", "the cell cannot be changed")
NO_COLUMN = mark("qtkit", "there is no column for it")
NO_ROW = mark("qtkit", "there is no row for it")
NEW_ROW = "EUR"  # in what a row counts that says nothing yet


@dataclass
class Paste:
    """A planned paste: changes of cells that are there, cells of rows to be made below, and what is left out."""

    changes: list[CellChange] = field(default_factory=list)
    below: list[list[CellChange]] = field(default_factory=list)  # a row each, which has no id yet
    left_out: list[tuple[int, int, str, str]] = field(default_factory=list)  # row, column of the block, text, why


def copied(model: GridModel, cells: Sequence[tuple[int, int]]) -> str:
    """Chosen cells as tabs and lines, numbers as numbers."""
    rows: dict[int, list[str]] = {}
    for row, column in cells:
        rows.setdefault(row, []).append(model.copied(row, column))
    return write_block(list(rows.values()))


def fill_down(model: GridModel, cells: Sequence[tuple[int, int]]) -> list[CellChange]:
    """The value above goes into the chosen cells; with several rows chosen, the first row's value into the others."""
    if not cells:
        return []
    top = min(row for row, _ in cells)
    several = any(row > top for row, _ in cells)
    source = top if several else top - 1
    if source < 0:
        return []
    return [
        model.change(row, column, model.value(source, column), model.counts_in(source, column))
        for row, column in cells
        if row != source and model.editable(row, column)
    ]


def plan_paste(model: GridModel, text: str, cells: Sequence[tuple[int, int]], words: Callable[[Refusal], str]) -> Paste:
    """What a paste at the chosen cells would do. One copied cell fills all the chosen ones."""
    block, plan = read_block(text), Paste()
    if len(block) == 1 and len(block[0]) == 1 and len(cells) > 1:
        for row, column in cells:
            _into(model, plan, (row, column), block[0][0], (0, 0), "", words)
        return plan
    top, left = min(r for r, _ in cells), min(c for _, c in cells)
    end = next((n for n, row in enumerate(model.rows) if row.total), len(model.rows))
    for down, line in enumerate(block):
        if top + down < end:
            for right, cell in enumerate(line):
                currency = _currency(model, left + right, left, line)
                _into(model, plan, (top + down, left + right), cell, (down, right), currency, words)
        else:
            _below(model, plan, left, line, down, words)
    return plan


def _currency(model: GridModel, column: int, left: int, line: Sequence[str]) -> str:
    """In what an amount of a pasted line counts: as the line itself says; nothing where it says nothing."""
    at = model.currency_column(column) if column < len(model.columns) else None
    if at is None or not 0 <= at - left < len(line):
        return ""
    try:
        return str(model.read(0, at, line[at - left]) or "")
    except Refusal:
        return ""


def _into(
    model: GridModel, plan: Paste, place: tuple[int, int], text: str, at: tuple[int, int], currency: str, words: Words
) -> None:
    row, column = place
    if column >= len(model.columns):
        if text:
            plan.left_out.append((*at, text, say(NO_COLUMN)))
        return
    if not model.editable(row, column):
        if text and text != model.plain(row, column) and text != model.text(row, column):
            plan.left_out.append((*at, text, say(READ_ONLY)))
        return
    try:
        value = model.read(row, column, text, currency)
    except Refusal as refusal:
        plan.left_out.append((*at, text, words(refusal)))
        return
    plan.changes.append(model.change(row, column, value, currency))


def _below(
    model: GridModel, plan: Paste, left: int, line: Sequence[str], down: int, words: Callable[[Refusal], str]
) -> None:
    if model.add_row is None or not model.rows:
        plan.left_out += [(down, right, text, say(NO_ROW)) for right, text in enumerate(line) if text]
        return
    cells: list[CellChange] = []
    for right, text in enumerate(line):
        column = left + right
        if column >= len(model.columns):
            plan.left_out.append((down, right, text, say(NO_COLUMN)))
        elif model.columns[column].editable:
            currency = _currency(model, column, left, line) or NEW_ROW
            try:
                value = model.read(0, column, text, currency)
            except Refusal as refusal:
                plan.left_out.append((down, right, text, words(refusal)))
            else:
                cells.append(replace(model.change(0, column, value, currency), row_id=None))
    plan.below.append(cells)
