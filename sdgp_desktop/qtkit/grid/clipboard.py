"""Blocks of cells as Excel and Calc put them on the clipboard: tabs, line breaks, quotes."""

from collections.abc import Sequence


def read_block(text: str) -> list[list[str]]:
    """Cells of a copied block; a quoted cell may hold tabs, line breaks and doubled quotes."""
    rows: list[list[str]] = [[]]
    cell: list[str] = []
    quoted, at = False, 0
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    while at < len(text):
        sign = text[at]
        if quoted:
            if sign == '"' and text[at + 1 : at + 2] == '"':
                cell.append('"')
                at += 1
            elif sign == '"':
                quoted = False
            else:
                cell.append(sign)
        elif sign == '"' and not cell and _closes(text, at):
            quoted = True
        elif sign == "\t":
            rows[-1].append("".join(cell))
            cell = []
        elif sign == "\n":
            rows[-1].append("".join(cell))
            cell = []
            rows.append([])
        else:
            cell.append(sign)
        at += 1
    rows[-1].append("".join(cell))
    if len(rows) > 1 and rows[-1] == [""]:
        rows.pop()
    return [[_clean(part) for part in row] for row in rows]


def _closes(text: str, at: int) -> bool:
    """Whether the quote at `at` opens a cell: there must be one that closes it before a tab, a line or the end."""
    here = at + 1
    while (here := text.find('"', here)) >= 0:
        if text[here + 1 : here + 2] == '"':
            here += 2
            continue
        return text[here + 1 : here + 2] in ("", "\t", "\n")
    return False


def _clean(text: str) -> str:
    """A cell without the spaces around that spreadsheets add."""
    return text.strip(" \u00a0\u202f")


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """A block that Excel and Calc take as cells."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def _quoted(cell: str) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if any(sign in cell for sign in '\t\n"') else cell
