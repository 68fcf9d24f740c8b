"""The grid that ships with the program: criteria and what each mark stands for."""

from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Anchor, Criterion, Grid

GRID = known_id("grid", "1")


def genesis(work: Work) -> None:
    """The first version of the grid; it is a proposal that the association confirms."""
    name = {"name_en": "Scoring grid", "name_fr": "Grille de cotation", "name_nl": "Quotering"}
    work.insert_many(Grid, [{"id": GRID, "number": 1, **name}])
    criteria = table("grid_criteria")
    work.insert_many(Criterion, [criterion(row) for row in criteria])
    work.insert_many(Anchor, [anchor(row) for row in table("grid_anchors")])


def criterion(row: dict[str, str]) -> dict[str, object]:
    """A criterion as a record."""
    return {
        "id": known_id("criterion", row["code"]),
        "grid_id": GRID,
        "code": row["code"],
        "place": int(row["place"]),
        "name_en": row["name_en"],
        "name_fr": row["name_fr"],
        "name_nl": row["name_nl"],
        "form_fields": tuple(row["form_fields"].split(";")),
        "section": row["section"].replace(";", ", "),
    }


def anchor(row: dict[str, str]) -> dict[str, object]:
    """What a mark stands for, as a record."""
    return {
        "id": known_id("anchor", f"{row['criterion']}:{row['mark']}"),
        "criterion_id": known_id("criterion", row["criterion"]),
        "mark": int(row["mark"]),
        "text_en": row["text_en"],
        "text_fr": row["text_fr"],
        "text_nl": row["text_nl"],
    }
