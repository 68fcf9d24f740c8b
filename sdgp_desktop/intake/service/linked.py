"""What dossiers declare about city links (10.1, 10.2, 10.4), for many at once: two queries, whatever their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.records import Dossier, Link
from sdgp_desktop.kernel.reading import Reading

CHUNK = 400


@dataclass(frozen=True)
class DeclaredLinks:
    """The state of a municipality's city links, whether an association verified it, and the end day of each link."""

    state: str | None
    verified: bool
    ends: tuple[date | None, ...] = ()


def declared_links(reading: Reading, ids: Sequence[UUID]) -> dict[UUID, DeclaredLinks]:
    """What each of these dossiers declares about its links."""
    found: dict[UUID, DeclaredLinks] = {}
    for start in range(0, len(ids), CHUNK):
        wanted = ids[start : start + CHUNK]
        ends: dict[UUID, list[date | None]] = {}
        rows = select(Link.dossier_id, Link.end_date).where(Link.dossier_id.in_(wanted), Link.removed.is_(False))
        for dossier_id, end in reading.rows(rows.order_by(Link.dossier_id, Link.position, Link.id)):
            ends.setdefault(dossier_id, []).append(end)
        states = select(Dossier.id, Dossier.link_state, Dossier.link_verified).where(Dossier.id.in_(wanted))
        for id, state, verified in reading.rows(states):
            found[id] = DeclaredLinks(state, bool(verified), tuple(ends.get(id, ())))
    return found
