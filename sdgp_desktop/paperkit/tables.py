"""Tables: how wide the columns are, and the rows as cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sdgp_desktop.paperkit.blocks import Blank, Block
from sdgp_desktop.paperkit.breaking import longest_line, longest_word
from sdgp_desktop.paperkit.grid import Cell, Grid, Row, Shape, column_head, shade_every_other, text_cell
from sdgp_desktop.paperkit.styles import A4, MM, STYLES, Style

PORTRAIT = A4[0] - 36 * MM
LANDSCAPE = A4[1] - 36 * MM
_LOOKED_AT = 300  # rows that decide the widths
_WIDEST = 260.0  # points a column asks for at most
_SMALLEST = 6.5
FEW = 5  # rows of a table that stays whole
PADS = 8.0  # points of blank beside the text of a cell


@dataclass(frozen=True)
class Plan:
    """A table before it has a shape: texts and blocks, and how they should stand."""

    header: list[str]
    rows: list[list[str | Block]]
    totals: list[list[str | Block]]
    widths: list[float]
    align: str
    size: float
    boxed: bool
    row_height: float


def table_block(plan: Plan, room: float) -> tuple[Grid, bool]:
    """The table as a grid, and whether it wants more room than `room` points."""
    widths, wide, size = plan.widths, False, plan.size
    if widths:
        widths = _with_room_for_heads(plan, room)
    else:
        widths, wide, size = _natural_widths(plan, room)
    style = replace(STYLES["cell"], size=size, leading=round(size * 1.3, 2))
    strong = replace(style, face="bold")
    letters = (plan.align + "l" * len(plan.header))[: len(plan.header)]
    styles, strongs = [style.aligned(a) for a in letters], [strong.aligned(a) for a in letters]
    heads = Row([column_head(text, look) for text, look in zip(plan.header, strongs, strict=True)])
    head = (heads,) if any(plan.header) else ()
    rows = [_row(cells, styles, plan.row_height) for cells in plan.rows]
    if not plan.boxed and len(rows) > 3:
        shade_every_other(rows)
    totals = [_row(cells, strongs, 0) for cells in plan.totals]
    for row in totals:
        row.strong_line = True
    if rows and totals:
        rows[-1].strong_line = rows[-1].stays = True
    shape = Shape(tuple(widths), head, boxed=plan.boxed, pad_x=3.5, whole=len(rows) + len(totals) <= FEW)
    return Grid(shape, [*rows, *totals]), wide


def _row(cells: Sequence[str | Block], styles: Sequence[Style], height: float) -> Row:
    made = []
    for cell, style in zip(cells, styles, strict=True):
        made.append(Cell([cell]) if isinstance(cell, Block) else text_cell(cell, style))
    if height:
        made[-1].blocks.append(Blank(max(0, height - 16)))
    return Row(made)


def _with_room_for_heads(plan: Plan, room: float) -> list[float]:
    """The widths that were asked for, in points; a column too narrow for a word of its head takes from wide ones."""
    widths = [room * width / sum(plan.widths) for width in plan.widths]
    least = [longest_word(head, "bold", plan.size) + PADS if head else 0.0 for head in plan.header]
    missing = sum(max(need - has, 0.0) for need, has in zip(least, widths, strict=True))
    spare = sum(max(has - need, 0.0) for need, has in zip(least, widths, strict=True))
    if not missing or spare < missing:
        return widths
    share = missing / spare
    return [need if need > has else has - (has - need) * share for need, has in zip(least, widths, strict=True)]


def _natural_widths(plan: Plan, room: float) -> tuple[list[float], bool, float]:
    """Widths by content: no word is broken, the rest is shared by what each column would like.

    Returns widths, whether they need more than `room`, and the size of the letters that fits.
    """
    size, pad = plan.size, PADS
    least, liked = [], []
    looked = [*plan.rows[:_LOOKED_AT], *plan.totals]
    for index, head in enumerate(plan.header):
        texts = {cell for row in looked if isinstance(cell := row[index], str)}
        narrow = [longest_word(head, "bold", size), *(min(longest_word(text, "bold", size), 110) for text in texts)]
        like = [longest_line(head, "bold", size) * 0.6, *(longest_line(text, "text", size) for text in texts)]
        least.append(max(narrow) + pad)
        liked.append(max(min(max(like), _WIDEST) + pad, least[-1]))
    wide = sum(least) > room
    while sum(least) > room and size > _SMALLEST:
        shrink = max(_SMALLEST / size, 0.95)
        size *= shrink
        least, liked = [w * shrink for w in least], [w * shrink for w in liked]
    spare, wish = room - sum(least), sum(liked) - sum(least)
    if spare <= 0 or not wish:
        return [w * room / sum(least) for w in least], wide, round(size, 2)
    return [a + (b - a) * spare / wish for a, b in zip(least, liked, strict=True)], wide, round(size, 2)
