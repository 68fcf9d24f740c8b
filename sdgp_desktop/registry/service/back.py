"""Records of the register that come out of the bin: a code that was given again meanwhile is refused, as in adding."""

from collections.abc import Sequence
from uuid import UUID

from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import Association, Municipality
from sdgp_desktop.registry.service.lists import LISTS, only_entry
from sdgp_desktop.registry.service.municipalities import only_municipality
from sdgp_desktop.registry.service.offices import only_association


def _municipalities(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for _, id in records:
        only_municipality(work, work.get(Municipality, id).code, but=id)


def _entries(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for name, id in records:
        if hasattr(LISTS[name], "code"):
            only_entry(work, name, work.get(LISTS[name], id))


def _associations(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    for _, id in records:
        only_association(work, work.get(Association, id).code, but=id)


BACK = {
    str(Municipality.__tablename__): _municipalities,
    str(Association.__tablename__): _associations,
    **dict.fromkeys(map(str, LISTS), _entries),
}
