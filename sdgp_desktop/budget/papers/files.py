"""Ledger, budget and rate files, in: the rows of a CSV by column, and what is wrong with its heading."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sdgp_desktop.budget.rules.filerows import (
    BEYOND,
    BUDGET_COLUMNS,
    BUDGET_NEEDED,
    LEDGER_COLUMNS,
    LEDGER_NEEDED,
    RATE_COLUMNS,
    columns_of,
    read_rate_row,
)
from sdgp_desktop.budget.service import FileRows, NotTaken, RefusedRow


def read_ledger(path: Path) -> FileRows:
    """The rows of a ledger file. Errors: NotTaken for a wrong heading; what `paperkit.delimited` refuses."""
    return _rows_of(path, LEDGER_COLUMNS, LEDGER_NEEDED)


def read_budget(path: Path) -> FileRows:
    """The rows of a budget file. Errors: as `read_ledger`."""
    return _rows_of(path, BUDGET_COLUMNS, BUDGET_NEEDED)


def read_rates(path: Path) -> list[tuple[str, str, int, str]]:
    """Exchange rates of a file: (month, currency, millionths, source). Errors: NotTaken with each row."""
    file = _rows_of(path, RATE_COLUMNS, RATE_COLUMNS[:3])
    found, refused = [], []
    for row, cells in file.rows():
        rate, problems = read_rate_row(cells)
        found.append(rate)
        refused += [RefusedRow(file.name, row, p.column, p.code, p.facts) for p in problems]
    if refused:
        raise NotTaken(refused)
    return found


def letters(place: int) -> str:
    """The letters of a column as spreadsheets show them; the first is 0."""
    left, last = divmod(place, 26)
    return (letters(left - 1) if left else "") + chr(ord("A") + last)


def _rows_of(path: Path, known: Sequence[str], needed: Sequence[str]) -> FileRows:
    from sdgp_desktop.paperkit.delimited import plain_rows

    path = Path(path)
    row, heading = next(iter(plain_rows(path)))
    places, problems = columns_of(heading, known, needed)
    if problems:
        raise NotTaken([RefusedRow(path.name, row, p.column, p.code, {"field": p.column}) for p in problems])

    names = {place: name for name, place in places.items()}

    def rows() -> Iterator[tuple[int, Mapping[str, str]]]:
        for number, cells in plain_rows(path):
            if number != row:
                yield number, {names.get(at, f"{BEYOND}{letters(at)}"): cell for at, cell in enumerate(cells)}

    return FileRows(path.name, rows)
