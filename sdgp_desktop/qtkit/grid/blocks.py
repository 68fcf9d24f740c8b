"""Copy, paste and fill of blocks of cells: what would change, and what does not fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid.clipboard import read_block, write_block
from sdgp_desktop.qtkit.grid.model import CellChange, GridModel
from sdgp_desktop.qtkit.language import say

Words = Callable[[Refusal], str]
READ_ONLY = mark("qtkit", "the cell cannot be changed")
NO_COLUMN = mark("qtkit", "there is no column for it")
NO_ROW = mark("qtkit", "there is no row for it")


@dataclass
class Paste:
    """A planned paste: changes of cells that are there, cells of rows to be made below, and what is left out."""

    changes: list[CellChange] = field(default_factory=list)
    below: list[list[tuple[str, Any]]] = field(default_factory=list)
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
        CellChange(model.rows[row].id, model.columns[column].id, model.value(source, column))
        for row, column in cells
        if row != source and model.editable(row, column)
    ]


def plan_paste(model: GridModel, text: str, cells: Sequence[tuple[int, int]], words: Callable[[Refusal], str]) -> Paste:
    """What a paste at the chosen cells would do. One copied cell fills all the chosen ones."""
    block, plan = read_block(text), Paste()
    if len(block) == 1 and len(block[0]) == 1 and len(cells) > 1:
        for row, column in cells:
            _into(model, plan, row, column, block[0][0], (0, 0), words)
        return plan
    top, left = min(r for r, _ in cells), min(c for _, c in cells)
    end = next((n for n, row in enumerate(model.rows) if row.total), len(model.rows))
    for down, line in enumerate(block):
        if top + down < end:
            for right, cell in enumerate(line):
                _into(model, plan, top + down, left + right, cell, (down, right), words)
        else:
            _below(model, plan, left, line, down, words)
    return plan


def _into(model: GridModel, plan: Paste, row: int, column: int, text: str, at: tuple[int, int], words: Words) -> None:
    if column >= len(model.columns):
        if text:
            plan.left_out.append((*at, text, say(NO_COLUMN)))
        return
    if not model.editable(row, column):
        if text and text != model.plain(row, column) and text != model.text(row, column):
            plan.left_out.append((*at, text, say(READ_ONLY)))
        return
    try:
        value = model.read(row, column, text)
    except Refusal as refusal:
        plan.left_out.append((*at, text, words(refusal)))
        return
    plan.changes.append(CellChange(model.rows[row].id, model.columns[column].id, value))


def _below(
    model: GridModel, plan: Paste, left: int, line: Sequence[str], down: int, words: Callable[[Refusal], str]
) -> None:
    if model.add_row is None or not model.rows:
        plan.left_out += [(down, right, text, say(NO_ROW)) for right, text in enumerate(line) if text]
        return
    cells: list[tuple[str, Any]] = []
    for right, text in enumerate(line):
        column = left + right
        if column >= len(model.columns):
            plan.left_out.append((down, right, text, say(NO_COLUMN)))
        elif model.columns[column].editable:
            try:
                cells.append((model.columns[column].id, model.read(0, column, text)))
            except Refusal as refusal:
                plan.left_out.append((down, right, text, words(refusal)))
    plan.below.append(cells)
