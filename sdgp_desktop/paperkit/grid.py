"""Rows and columns: tables, lists of facts, texts side by side, signatures."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sdgp_desktop.paperkit.blocks import Block, Prose
from sdgp_desktop.paperkit.styles import HEAD_SHADE, LINE, QUIET, SHADE, Style
from sdgp_desktop.paperkit.tags import Node, Tag

if TYPE_CHECKING:
    from sdgp_desktop.paperkit.ink import Ink

_TD = ""
_COLUMN_HEAD = "<</O/Table/Scope/Column>>"
_ROW_HEAD = "<</O/Table/Scope/Row>>"


@dataclass
class Cell:
    """One cell: pieces below each other."""

    blocks: list[Block]
    span: int = 1
    shade: str = ""
    tag: Tag | None = None
    heights: list[float] = field(default_factory=list)

    def lay(self, width: float) -> float:
        """Height of the cell's content in a column of `width`."""
        self.heights = [block.lay(width) for block in self.blocks]
        if len(self.blocks) == 1:
            return self.heights[0]
        gaps = sum(max(a.after, b.before) for a, b in zip(self.blocks, self.blocks[1:], strict=False))
        return sum(self.heights) + gaps

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """Draw the content below `top`."""
        last: Block | None = None
        for block, height in zip(self.blocks, self.heights, strict=True):
            if last is not None:
                top -= max(last.after, block.before)
            block.draw(ink, x, top, parent)
            top -= height
            last = block

    def cut(self, room: float) -> tuple[list[Block], list[Block]]:
        """The blocks that fit into `room`, and the rest."""
        fits: list[Block] = []
        for index, (block, height) in enumerate(zip(self.blocks, self.heights, strict=True)):
            gap = max(fits[-1].after, block.before) if fits else 0.0
            if gap + height > room + 0.01:
                parts = block.cut(room - gap)
                if parts is None:
                    return fits, self.blocks[index:]
                return [*fits, parts[0]], [parts[1], *self.blocks[index + 1 :]]
            room -= gap + height
            fits.append(block)
        return fits, []


SMALL = 360.0  # points, half a page: a table of few rows that takes no more stays whole


@dataclass
class Row:
    """One row. `line` is drawn under it; `stays` keeps it with the next one."""

    cells: list[Cell]
    shade: str = ""
    line: bool = True
    stays: bool = False
    strong_line: bool = False
    tag: Tag | None = None
    height: float = 0.0


@dataclass(frozen=True)
class Shape:
    """What all parts of one grid share: columns, head, look, and what it is for a screen reader."""

    weights: tuple[float, ...]
    head: tuple[Row, ...] = ()
    role: str = "Table"
    pad_x: float = 4.0
    pad_y: float = 2.6
    boxed: bool = False
    breaks_rows: bool = False
    whole: bool = False  # a table of few rows: it goes to the next page rather than leaving rows behind
    tag: Tag = field(default_factory=lambda: Tag("Table"))


class Grid(Block):
    """A grid; where it is cut by a page end, its head is repeated on the next page (as decoration)."""

    def __init__(self, shape: Shape, rows: Sequence[Row], continued: bool = False, after: float = 8) -> None:
        self.shape, self.rows, self.continued = shape, list(rows), continued
        self.after = after
        self.widths: list[float] = []
        self.laid = -1.0
        self.full = 0.0

    # --- measures --------------------------------------------------------------------------------------------------

    def lay(self, width: float) -> float:
        """See Block."""
        if self.laid != width:
            total = sum(self.shape.weights)
            self.widths = [width * weight / total for weight in self.shape.weights]
            for row in (*self.shape.head, *self.rows):
                self._lay_row(row)
            self.laid = width
        self.full = self._head_height() + sum(row.height for row in self.rows)
        return self.full

    def _lay_row(self, row: Row) -> None:
        at, highest, pad = 0, 0.0, 2 * self.shape.pad_x
        for cell in row.cells:
            wide = self.widths[at] if cell.span == 1 else sum(self.widths[at : at + cell.span])
            highest = max(highest, cell.lay(wide - pad))
            at += cell.span
        row.height = highest + 2 * self.shape.pad_y

    def _head_height(self) -> float:
        return sum(row.height for row in self.shape.head)

    @property
    def _small(self) -> bool:
        return self.shape.whole and self.full <= SMALL

    def least(self, width: float) -> float:
        """See Block: the head and the first rows that stay together."""
        self.lay(width)
        if self._small:
            return self.full
        height = self._head_height()
        for row in self.rows:
            height += min(row.height, 60) if self.shape.breaks_rows else row.height
            if not row.stays:
                break
        return min(height, 300)

    # --- cutting ---------------------------------------------------------------------------------------------------

    def cut(self, room: float) -> "tuple[Block, Block] | None":
        """See Block."""
        if self._small:
            return None
        room -= self._head_height()
        count, used = 0, 0.0
        while count < len(self.rows) and used + self.rows[count].height <= room + 0.01:
            used += self.rows[count].height
            count += 1
        if count == len(self.rows):
            return None
        row = self.rows[count]
        broken = None
        if self.shape.breaks_rows or row.height > 300:
            broken = self._cut_row(row, room - used)
        if broken:
            first, rest = [*self.rows[:count], broken[0]], [broken[1], *self.rows[count + 1 :]]
            return self._part(first, self.continued), self._part(rest, True)
        while count and self.rows[count - 1].stays:
            count -= 1
        if not count:
            return None
        return self._part(self.rows[:count], self.continued), self._part(self.rows[count:], True)

    def _part(self, rows: list[Row], continued: bool) -> "Grid":
        part = Grid(self.shape, rows, continued, self.after)
        part.widths, part.laid = self.widths, self.laid
        return part

    def _cut_row(self, row: Row, room: float) -> tuple[Row, Row] | None:
        room -= 2 * self.shape.pad_y
        if room < 24:
            return None
        halves = [cell.cut(room) for cell in row.cells]
        if not any(first for first, _ in halves):
            return None
        row.tag = row.tag or Tag("TR")
        made: list[Row] = []
        for part in (0, 1):
            cells = []
            for cell, half in zip(row.cells, halves, strict=True):
                cell.tag = cell.tag or Tag("TD")
                cells.append(Cell(half[part], cell.span, cell.shade, cell.tag))
            piece = Row(cells, row.shade, row.line and part == 1, False, row.strong_line and part == 1, row.tag)
            self._lay_row(piece)
            made.append(piece)
        return made[0], made[1]

    # --- drawing ---------------------------------------------------------------------------------------------------

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        tree = ink.node(self.shape.tag, parent) if self.shape.role == "Table" else parent
        self._draw_lines(ink, x, top)
        y = top
        for row in self.shape.head:
            if self.continued:
                ink.decoration("Pagination")
                with ink.silent():
                    self._draw_cells(ink, row, x, y, tree)
                ink.end()
            else:
                self._draw_row(ink, row, x, y, tree)
            y -= row.height
        for row in self.rows:
            self._draw_row(ink, row, x, y, tree)
            y -= row.height

    def _draw_lines(self, ink: "Ink", x: float, top: float) -> None:
        """Shades and lines of all rows, in one piece of decoration."""
        width, y = sum(self.widths), top
        head = len(self.shape.head)
        shades, lines = [], []
        for index, row in enumerate((*self.shape.head, *self.rows)):
            shade = HEAD_SHADE if index < head else row.shade
            if shade:
                shades.append(f"{shade} rg {x:.2f} {y - row.height:.2f} {width:.2f} {row.height:.2f} re f")
            y -= row.height
            if row.line or row.strong_line:
                colour, thick = (QUIET, 0.9) if row.strong_line else (LINE, 0.4)
                lines.append(f"{colour} RG {thick:g} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")
        if self.shape.boxed:
            at = x
            for wide in (0.0, *self.widths):
                at += wide
                lines.append(f"{LINE} RG 0.4 w {at:.2f} {top:.2f} m {at:.2f} {y:.2f} l S")
            lines.append(f"{x:.2f} {top:.2f} m {x + width:.2f} {top:.2f} l S")
        if shades or lines:
            ink.decoration()
            ink.raw("\n".join(shades + lines))
            ink.end()

    def _draw_row(self, ink: "Ink", row: Row, x: float, top: float, tree: Node) -> None:
        if self.shape.role != "Table":
            self._draw_cells(ink, row, x, top, tree)
            return
        row.tag = row.tag or Tag("TR")
        self._draw_cells(ink, row, x, top, ink.node(row.tag, tree))

    def _draw_cells(self, ink: "Ink", row: Row, x: float, top: float, parent: Node) -> None:
        pad_x, pad_y, at = self.shape.pad_x, self.shape.pad_y, 0
        table = self.shape.role == "Table"
        for cell in row.cells:
            node = parent
            if table:
                cell.tag = cell.tag or _cell_tag(cell.span)
                node = ink.node(cell.tag, parent)
            cell.draw(ink, x + pad_x, top - pad_y, node)
            x += sum(self.widths[at : at + cell.span])
            at += cell.span


def _cell_tag(span: int) -> Tag:
    return Tag("TD", f"<</O/Table/ColSpan {span}>>" if span > 1 else _TD)


def text_cell(text: str, style: Style, span: int = 1, tag: Tag | None = None) -> Cell:
    """A cell with one text."""
    return Cell([Prose(text, style)], span, tag=tag)


def column_head(text: str, style: Style) -> Cell:
    """The head of a column."""
    return text_cell(text, style, tag=Tag("TH", _COLUMN_HEAD))


def row_head(text: str, style: Style) -> Cell:
    """The head of a row."""
    return text_cell(text, style, tag=Tag("TH", _ROW_HEAD))


def shade_every_other(rows: Sequence[Row]) -> None:
    """Shade every second row."""
    for row in rows[1::2]:
        row.shade = row.shade or SHADE
