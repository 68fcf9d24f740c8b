"""Rows of a form that come out of the bin, or that a question was answered about: their dossier is checked again."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.checking import recheck
from sdgp_desktop.intake.service.editing import open_for_change
from sdgp_desktop.intake.service.tables import NESTED, OWNER, TABLE_RECORD
from sdgp_desktop.kernel.work import Work

TABLE_OF = {str(record.__tablename__): table for table, record in TABLE_RECORD.items()}


def _follow(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    """What `remove_row` does, the other way round. Errors: as `remove_row` for closed dossiers."""
    rows = dict.fromkeys(_dossier_of(work, TABLE_OF[name], id) for name, id in records if name in TABLE_OF)
    whole = dict.fromkeys(id for name, id in records if name == Dossier.__tablename__)
    for id in rows:
        if id not in whole:
            open_for_change(work, id)
    for id in (*rows, *(id for id in whole if id not in rows)):
        recheck(work, id)


def recheck_of(work: Work, records: Iterable[tuple[str, UUID]]) -> None:
    """Check the dossiers again that hold these records: rows of their tables, or they themselves; others are passed."""
    found = dict.fromkeys(
        _dossier_of(work, TABLE_OF[name], id) if name in TABLE_OF else id
        for name, id in records
        if name in TABLE_OF or name == Dossier.__tablename__
    )
    for id in found:
        if not work.get(Dossier, id).removed:
            recheck(work, id)


def _dossier_of(work: Work, table: str, id: UUID) -> UUID:
    owner: UUID = getattr(work.get(TABLE_RECORD[table], id), OWNER[table])
    return _dossier_of(work, NESTED[table], owner) if table in NESTED else owner


# How many rows a table may have is told by the checks, as when one is added.
BACK = dict.fromkeys((*TABLE_OF, str(Dossier.__tablename__)), _follow)
