"""Vetoes out of the bin: only the office that asked for one puts it back, and not as a second one of the pair."""

from collections.abc import Sequence
from uuid import UUID

from sdgp_desktop.kernel.work import Work
from sdgp_desktop.matching.records import Veto
from sdgp_desktop.matching.service.board import only_veto, own_veto, two_sides


def _vetoes(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for _, id in records:
        veto = own_veto(work, id)
        only_veto(work, *two_sides(work, veto.north_id, veto.south_id), but=id)


BACK = {str(Veto.__tablename__): _vetoes}
