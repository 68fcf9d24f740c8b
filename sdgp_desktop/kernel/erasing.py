"""Erasing a person for good: the one exception to "nothing is lost".

An erasure is an act that travels. In every office it blanks the lines of the journal that hold the personal fields
of the record, unless they were written by somebody who knew of the erasure; their hashes stay, so the chain still
verifies and an old packet brings nothing back. The search words, the undo steps and the facts of the acts go too,
and so do the lines of segments that wait or were set aside.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.audiences import told_in
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.journal import ACT, BODY, SEGMENT, SETTING, UNDO
from sdgp_desktop.kernel.knowing import Apart, Knowledge, kept_apart, lines_about
from sdgp_desktop.kernel.notes import audience_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import AudienceRule, Codes, Record
from sdgp_desktop.kernel.rows import unsaid
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Content, parse, unpack
from sdgp_desktop.kernel.taking import replay
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.word_index import forget
from sdgp_desktop.kernel.work import Work

DONE = "erased "  # settings: which erasures this database has carried out
LOOKED = "scrubbed"  # setting: the number of the last segment that was looked at for erased records
# Built once: making a statement anew costs more than running it.
_LOOKED_AT = select(SETTING.c.value).where(SETTING.c.key == LOOKED)
_LATER = select(SEGMENT.c.n).where(SEGMENT.c.n > bindparam("last"))
_LOOK_ON = update(SETTING).where(SETTING.c.key == LOOKED).values(value=bindparam("newest"))


def _audience(reading: Reading, values: dict[str, Any]) -> str:
    """Who is told: the readers of the record; of travel data the whole track, for their package never travels again."""
    return told_in(audience_of_record(reading, values))


class Erasure(Record):
    """The personal fields of one record are gone for good."""

    __tablename__ = "kernel_erasure"
    __audience__ = AudienceRule(_audience)
    __append_only__ = True
    record_type: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    fields: Mapped[Codes]  # columns
    ground: Mapped[str] = mapped_column(default="")  # a code, never words about somebody


_ERASED = select(Erasure.record_id).where(Erasure.record_type == bindparam("kind"))  # built once, as those above
ERASURE_FIELDS = (
    Field("erasure.type", mark("kernel", "Kind of record"), Kind.SYSTEM, "kernel_erasure", "record_type"),
    Field("erasure.record", mark("kernel", "Record"), Kind.SYSTEM, "kernel_erasure", "record_id"),
    Field("erasure.fields", mark("kernel", "Erased fields"), Kind.SYSTEM, "kernel_erasure", "fields"),
    Field("erasure.ground", mark("kernel", "Ground"), Kind.SYSTEM, "kernel_erasure", "ground"),
)


def erase(work: Work, record_type: str, id: UUID, ground: str = "") -> UUID:
    """Erase the personal fields of a record; the act must be final. `scrub_all` then takes them out of the journal."""
    kind = work.schema[record_type]
    record = work.get(kind.record, id)
    columns = sorted(kind.personal)
    if not kind.append_only and told_in(record.audience) == record.audience:  # else the act is told without the data
        work.choose(record, **{c: _blank(kind, c) for c in columns})
    return work.add(Erasure(record_type=record_type, record_id=id, fields=tuple(columns), ground=ground)).id


def _blank(kind: RecordType, column: str) -> object:
    value = unsaid(kind, column)
    return kind.decode(column, value) if value not in (None, "") else value


def scrub_all(connection: Connection, schema: Schema, applied: Iterable[str] = ()) -> int:
    """Carry out the erasures that are new here, and those of records that segments touch which are new or just applied.

    Returns how many records were cleaned. Everything open must be sealed before. An erasure counts even when what
    its desk wrote was set aside: what is gone in one office must be gone in all.
    """
    unlooked, aside = _unlooked_at(connection), kept_apart(connection, graph.STOPPED)
    erasures = _erasures(connection, schema, aside)
    if not erasures:
        return 0
    done = set(connection.execute(select(SETTING.c.key).where(SETTING.c.key.startswith(DONE))).scalars())
    numbers = {k.n for k in graph.known(connection, applied).values()} | unlooked
    stirred = {id for one in aside if one.n in numbers for id in one.content.ids}
    stirred.update(*(graph.touched_by(connection, number) for number in numbers))
    cleaned = 0
    for id, type_name, record, fields in erasures:
        if DONE + id in done and record not in stirred:
            continue
        blanked = _blank_lines(connection, id, record, set(fields))
        if DONE + id not in done:
            connection.execute(SETTING.insert(), {"key": DONE + id, "value": "true"})
        elif not blanked:
            continue
        _forget(connection, schema, type_name, record)
        cleaned += 1
    return cleaned


def _unlooked_at(connection: Connection) -> set[int]:
    """The segments that came or were sealed here since this was asked the last time."""
    last = connection.execute(_LOOKED_AT).scalar()
    found = set(connection.execute(_LATER, {"last": int(last or 0)}).scalars())
    if found and last is None:
        connection.execute(SETTING.insert(), {"key": LOOKED, "value": str(max(found))})
    elif found:
        connection.execute(_LOOK_ON, {"newest": str(max(found))})
    return found


def _erasures(connection: Connection, schema: Schema, aside: Iterable[Apart]) -> list[tuple[str, str, str, list[str]]]:
    """Id, kind of record, record and fields of all erasures, in the order of their ids."""
    table = schema[Erasure.__tablename__].table
    columns = (table.c.id, table.c.record_type, table.c.record_id, table.c.fields)
    made = connection.execute(select(*columns)).all()
    found = {row.id.hex: (row.record_type, row.record_id.hex, list(row.fields)) for row in made}
    for content in (one.content for one in aside):
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            if shape.type == Erasure.__tablename__:
                for _, id, *values in rows:
                    said = dict(zip(shape.columns, values, strict=True))
                    found[id] = (said["record_type"], said["record_id"], said["fields"])
    return [(id, *found[id]) for id in sorted(found)]


def _blank_lines(connection: Connection, erasure: str, record: str, fields: set[str]) -> bool:
    """Blank the lines of the journal that hold these fields of a record; whether there were any."""
    blanked = False
    knowledge = Knowledge(connection, erasure)
    for number in knowledge.unknowing(record):
        packed = graph.body_of(connection, number)
        body = unpack(packed)
        content = parse(body)
        gone, acts = _lines(content, record, fields, erasure, knowledge.acts)
        for act in sorted(acts):
            connection.execute(update(ACT).where(ACT.c.id == act).values(facts="{}"))
        if gone:
            connection.execute(update(BODY).where(BODY.c.segment == number).values(body=body.without(gone).packed()))
            blanked = True
    return blanked


def _forget(connection: Connection, schema: Schema, type_name: str, record: str) -> None:
    """Take out what followed from blanked lines: steps of undo, words of the search, values of the record."""
    connection.execute(delete(UNDO).where(UNDO.c.steps.contains(record)))
    forget(connection, type_name, record)
    replay(connection, schema, {record})


def erased(reading: Reading, record_type: str) -> frozenset[UUID]:
    """The records of a kind whose personal fields are gone for good."""
    return frozenset(row.record_id for row in reading.rows(_ERASED, {"kind": record_type}))


def _lines(content: Content, record: str, fields: set[str], erasure: str, own: set[str]) -> tuple[list[int], set[str]]:
    """The lines of a segment to blank: those of the record with one of the fields, and the facts of all acts about it
    (who moved it to the bin told its name too); and these acts, whose facts may have come with another audience.

    What the acts of the erasure itself (`own`) wrote stays (it says that the fields are empty), and what came after.
    """
    made = lines_about(content, erasure)
    found: set[int] = set()
    acts: set[str] = set()
    for shape, rows, lines in zip(content.shapes, content.rows, content.lines, strict=True):
        personal = not fields.isdisjoint(shape.columns)
        for row, line in zip(rows, lines, strict=True):
            if row[1] != record or (made and line >= made[0]):
                continue
            act = content.act_at(line).id
            if act not in own:
                acts.add(act)
                found |= {line} if personal else set()
                found |= {content.fact_lines[act]} if act in content.fact_lines else set()
    return sorted(found), acts


def pending(connection: Connection, schema: Schema) -> int:
    """Erasures that this database knows of and has not carried out yet."""
    table = schema["kernel_erasure"].table
    done = set(connection.execute(select(SETTING.c.key).where(SETTING.c.key.startswith(DONE))).scalars())
    return sum(DONE + id.hex not in done for id in connection.execute(select(table.c.id)).scalars())
