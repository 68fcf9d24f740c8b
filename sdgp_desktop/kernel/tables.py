"""Tables that ship with the program as CSV."""

import csv
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "reference"


def table(name: str) -> list[dict[str, str]]:
    """The rows of `resources/reference/NAME.csv`, each column by its name, in the order of the file."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
