"""What ships with the budget: the chart of lines."""

import csv
from pathlib import Path

from sdgp_desktop.budget.records import BudgetLine
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.work import Work

CHART = Path(__file__).resolve().parents[2] / "resources" / "reference" / "budget_lines.csv"


def genesis(work: Work) -> None:
    """Make the chart of budget lines, the same in every office."""
    with CHART.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    work.insert_many(
        BudgetLine,
        [{**row, "id": known_id("budget_line", row["code"]), "place": place} for place, row in enumerate(rows, 1)],
    )
