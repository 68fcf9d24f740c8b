"""The goals that municipalities named, for the map of the register."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.records import Dossier, Interest
from sdgp_desktop.kernel.reading import Reading


def goals_by_municipality(reading: Reading, call_id: UUID | None = None) -> Mapping[UUID, tuple[int, ...]]:
    """Goals of the SDG interests (4.1) by municipality, in order of priority, each once; of one call or of all."""
    statement = (
        select(Dossier.municipality_id, Interest.goal)
        .join(Interest, Interest.dossier_id == Dossier.id)
        .where(
            Dossier.removed.is_(False),
            Interest.removed.is_(False),
            Dossier.municipality_id.is_not(None),
            Interest.goal.is_not(None),
        )
        .order_by(Interest.priority, Interest.position)
    )
    if call_id is not None:
        statement = statement.where(Dossier.call_id == call_id)
    found: dict[UUID, list[int]] = {}
    for row in reading.rows(statement):
        goals = found.setdefault(row.municipality_id, [])
        if row.goal not in goals:
            goals.append(row.goal)
    return {id: tuple(goals) for id, goals in found.items()}
