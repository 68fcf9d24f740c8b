"""Members of the panel who come out of the bin: nobody sits on it twice."""

from collections.abc import Sequence
from uuid import UUID

from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Member
from sdgp_desktop.scoring.service.seats import only_member


def _members(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for _, id in records:
        member = work.get(Member, id)
        only_member(work, member.call_id, member.name, but=id)


BACK = {str(Member.__tablename__): _members}
