"""Two records that are one: what pointed to the one that goes points to the one that stays."""

from sqlalchemy import select

from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Work

UNITES = "unite"  # what the names of acts that unite begin with: each office sees them, and the facts not always


def unite(work: Work, gone: Record, stays: Record) -> int:
    """Point everything that points to `gone` to `stays`, and put `gone` into the bin; returns how many records changed.

    What is only ever added keeps pointing to `gone`, which stays whole. The bin does not offer it: nothing else would
    come back to it. Errors: OwnMistake in an act that is not called "unite…".
    """
    if not work.name.startswith(UNITES):
        raise OwnMistake("an act that unites is called so: the bin knows by its name what it took away")
    count = 0
    for kind in work.schema.types.values():
        if kind.append_only:
            continue
        for column in kind.table.columns:
            if any(key.column.table is gone.__table__ for key in column.foreign_keys):
                ids = work.session.execute(select(kind.table.c.id).where(column == gone.id)).scalars().all()
                work.update_many(kind.record, [{"id": id, column.key: stays.id} for id in ids])
                count += len(ids)
    work.remove(gone)
    return count
