"""Partnerships and what belongs to them, out of the bin: a closed one stays as it is, a number and a match have one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.records import Learning, Member, Partnership, PlanLine
from sdgp_desktop.partnerships.service.doing import only_of_match, only_of_number
from sdgp_desktop.partnerships.service.looking import open_partnership

HELD = {str(r.__tablename__): r for r in (Learning, Member, PlanLine)}


def _partnerships(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for _, id in records:
        record = work.get(Partnership, id)
        only_of_number(work, record.number, but=id)
        if record.match_id is not None:
            only_of_match(work, record.match_id, but=id)


def _held(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for name, id in records:
        record: Any = work.get(HELD[name], id)
        open_partnership(work, record.partnership_id)


BACK = {str(Partnership.__tablename__): _partnerships, **dict.fromkeys(HELD, _held)}
