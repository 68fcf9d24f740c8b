"""What follows when answers of forms change that nobody types into them: rows come out of the bin, questions of two
offices are answered, fields are set back after an import."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sdgp_desktop.intake.fields import BY_ID, before_agreement
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.checking import newest_version, recheck
from sdgp_desktop.intake.service.editing import open_for_change, place_code, settle_place
from sdgp_desktop.intake.service.knowledge import knowledge_of
from sdgp_desktop.intake.service.people import link_row
from sdgp_desktop.intake.service.tables import COLUMNS, NESTED, OWNER, TABLE_RECORD
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Work

PLACED_BY = ("name", "official_code")  # columns that tell which municipality of the register it is
PLACE = ("municipality_code", "municipality_id")
TABLE_OF = {str(record.__tablename__): table for table, record in TABLE_RECORD.items()}


def _follow(work: Work, records: Sequence[tuple[str, UUID]]) -> None:
    """What `remove_row` does, the other way round. Errors: as `remove_row` for closed dossiers."""
    rows = dict.fromkeys(_dossier_of(work, TABLE_OF[name], id) for name, id in records if name in TABLE_OF)
    whole = dict.fromkeys(id for name, id in records if name == Dossier.__tablename__)
    for id in rows:
        if id not in whole:
            open_for_change(work, id)
    for id in (*rows, *(id for id in whole if id not in rows)):
        _recheck(work, id)


def follow_answers(work: Work, records: Iterable[tuple[str, UUID]]) -> None:
    """What typing does besides: find the place and the people anew, and check the dossiers again that hold these
    records, which are rows of their tables or they themselves; others are passed."""
    found: dict[UUID, list[Record]] = {}
    for name, id in records:
        if name in TABLE_OF:
            found.setdefault(_dossier_of(work, TABLE_OF[name], id), []).append(work.get(work.schema[name].record, id))
        elif name == Dossier.__tablename__:
            found.setdefault(id, [])
    for id, rows in found.items():
        dossier = work.get(Dossier, id)
        if dossier.removed:
            continue
        _settle(work, dossier)
        for row in rows:
            if not row.removed:
                link_row(work, dossier, row)
        _recheck(work, id)


def _settle(work: Work, dossier: Dossier) -> None:
    """The municipality follows from name and code, and a question about it from the answer about them."""
    if dossier.municipality_code != place_code(knowledge_of(work, dossier.call_id), dossier):
        settle_place(work, dossier)
    if not any(work.disputed(dossier, column) for column in PLACED_BY):
        asked = [column for column in PLACE if work.disputed(dossier, column)]
        if asked:
            work.choose(dossier, **{column: getattr(dossier, column) for column in asked})


def refuse_closed(work: Work, record: tuple[str, UUID], columns: Iterable[str]) -> None:
    """Refuse a new value of a form that takes none any more; other records take it.

    Errors: Refusal "dossier_withdrawn", "dossier_in_scoring".
    """
    name, id = record
    if name in TABLE_OF:
        open_for_change(work, _dossier_of(work, TABLE_OF[name], id))
    elif name == Dossier.__tablename__:
        fields = work.schema[name].fields
        for column in columns:
            open_for_change(work, id, fields[column].id if column in fields else "")


def decided_answer(reading: Reading, type_name: str, id: UUID, column: str) -> tuple[UUID, Field] | None:
    """The dossier and the field of its form that a column of a record holds; of a row that is taken away, its table.

    Nothing for what is not an answer, and for what is asked after the decision only.
    """
    table = TABLE_OF.get(type_name, "")
    found = next(
        (f for f, c in COLUMNS.get(type_name, {}).items() if c == column), table if column == "removed" else ""
    )
    if not found or (not table and type_name != Dossier.__tablename__):
        return None
    owner = _dossier_of(reading, table, id) if table else id
    return None if before_agreement(found, reading.get(Dossier, owner).form) else (owner, BY_ID[found])


def _recheck(work: Work, dossier_id: UUID) -> None:
    """Check a dossier; one that is whole again is so since the version came that made it so: nothing arrived today."""
    recheck(work, dossier_id, newest_version(work, work.get(Dossier, dossier_id)))


def _dossier_of(reading: Reading, table: str, id: UUID) -> UUID:
    owner: UUID = getattr(reading.get(TABLE_RECORD[table], id), OWNER[table])
    return _dossier_of(reading, NESTED[table], owner) if table in NESTED else owner


# How many rows a table may have is told by the checks, as when one is added.
BACK = dict.fromkeys((*TABLE_OF, str(Dossier.__tablename__)), _follow)
