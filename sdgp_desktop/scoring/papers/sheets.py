"""Score sheets in from a file; the ranking list (D06) out as PDF and workbook."""

from pathlib import Path

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.scoring.service import COLUMNS, ScoreLine

OPTIONAL = frozenset({"remark", "recused"})


def read_sheets(path: Path) -> tuple[ScoreLine, ...]:
    """The lines of a CSV file with score sheets, whatever its encoding, separator and order of columns.

    Errors: Refusal "scores_columns" when a column is missing; what `paperkit.delimited` refuses.
    """
    from sdgp_desktop.paperkit.delimited import open_delimited

    book, _ = open_delimited(path)
    lines = iter(book.sheets[0].rows())
    _, head = next(lines, (1, []))
    place = {str(cell.value).strip().casefold(): cell.column for cell in head}
    missing = tuple(c for c in COLUMNS if c not in place and c not in OPTIONAL)
    if missing:
        raise Refusal("scores_columns", file=path.name, columns=missing, expected=COLUMNS)
    found = []
    for number, cells in lines:
        at = {cell.column: str(cell.value).strip() for cell in cells}
        values = {c: at.get(place[c], "") for c in COLUMNS if c in place}
        if any(values.values()):
            found.append(ScoreLine(number, **values))
    return tuple(found)
