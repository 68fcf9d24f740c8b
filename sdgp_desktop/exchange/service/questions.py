"""Open questions, with everything a person needs to choose: both values, who, where, when."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.bin import Gone
from sdgp_desktop.kernel.conflicts import REMOVED
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.finds import Key
from sdgp_desktop.kernel.graph import authors_of
from sdgp_desktop.kernel.history import Change
from sdgp_desktop.kernel.journal import ACT, CONFLICT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.work import Work

TOGETHER = 500  # questions answered with few statements


@dataclass(frozen=True)
class Choice:
    """One of the values: what it is, and who gave it, where and when."""

    n: int  # counted from 1
    values: Mapping[str, Any]  # plain, by column
    office: str
    desk: str
    person: UUID
    person_name: str
    at: datetime
    act: str
    author: str = ""  # public key of the desk
    acts: tuple[int, ...] = ()  # numbers in this database of all acts that gave this value

    @property
    def value(self) -> Any:
        """The value alone when the register is one field."""
        return next(iter(self.values.values())) if len(self.values) == 1 else dict(self.values)


@dataclass(frozen=True)
class Conflict:
    """A register with several newest values. The first one is shown in the record until somebody chooses."""

    id: str
    record_type: str
    record: UUID
    columns: tuple[str, ...]
    audience: str
    values: tuple[Choice, ...]
    removed_in: tuple[str, ...] = ()  # the segments that remove the record, by name

    @property
    def removal(self) -> bool:
        """Whether one side removed the record while the other changed it."""
        return self.columns == REMOVED

    @property
    def differing(self) -> tuple[str, ...]:
        """The columns in which the values are not the same; where they all are (one of them removes it), all."""
        found = [c for c in self.columns if len({canonical(v.values.get(c)) for v in self.values}) > 1]
        return tuple(found) or self.columns

    @property
    def of_copies(self) -> frozenset[str]:
        """The desks (their keys) that gave several of the values: somebody works on a copy of them."""
        many = Counter(choice.author for choice in self.values if choice.author)
        return frozenset(key for key, count in many.items() if count > 1)


def conflicts(reading: Reading, *, offset: int = 0, limit: int | None = None) -> tuple[Conflict, ...]:
    """The open questions, by record."""
    statement = select(CONFLICT).order_by(CONFLICT.c.record_type, CONFLICT.c.record, CONFLICT.c.id).offset(offset)
    rows = reading.session.execute(statement if limit is None else statement.limit(limit)).all()
    return _views(reading, rows)


def conflict(reading: Reading, id: str) -> Conflict:
    """One open question. Errors: Refusal "conflict_gone"."""
    rows = reading.session.execute(select(CONFLICT).where(CONFLICT.c.id == id)).all()
    if not rows:
        raise Refusal("conflict_gone", id=id)
    return _views(reading, rows)[0]


def conflicts_of(reading: Reading, ids: Sequence[str]) -> tuple[Conflict, ...]:
    """These questions, as far as they are open, in this order, with few queries."""
    found: dict[str, Conflict] = {}
    for start in range(0, len(ids), TOGETHER):
        some = CONFLICT.c.id.in_(ids[start : start + TOGETHER])
        found.update(
            (one.id, one) for one in _views(reading, reading.session.execute(select(CONFLICT).where(some)).all())
        )
    return tuple(found[id] for id in ids if id in found)


def conflict_count(reading: Reading) -> int:
    """How many questions are open."""
    from sqlalchemy import func

    return int(reading.session.execute(select(func.count()).select_from(CONFLICT)).scalar_one())


def changed_meanwhile(reading: Reading, one: Conflict) -> tuple[Change, ...]:
    """Everything that was changed in a record by those who did not know that another one removed it: the newest value
    of each field of each desk, in the order of the form. Nothing for other questions."""
    if not one.removal:
        return ()
    kind = reading.schema[one.record_type]
    places = {column: n for n, column in enumerate(kind.fields)}
    newest: dict[tuple[str, str, str], Change] = {}
    for change in history.unseen(reading, one.record, one.removed_in):
        if change.column != "removed":
            newest.setdefault((change.column, change.office, change.desk), change)
    return tuple(sorted(newest.values(), key=lambda c: places.get(c.column, len(places))))


def open_fields(reading: Reading, records: Iterable[UUID]) -> dict[tuple[str, UUID, str], str]:
    """The names of the open questions about these records, by type, record and column."""
    wanted, found = [id.hex for id in records], {}
    columns = (CONFLICT.c.id, CONFLICT.c.record_type, CONFLICT.c.record, CONFLICT.c.register)
    for start in range(0, len(wanted), TOGETHER):
        mine = CONFLICT.c.record.in_(wanted[start : start + TOGETHER])
        for id, kind, record, register in reading.session.execute(select(*columns).where(mine)):
            found.update(dict.fromkeys(((kind, UUID(record), column) for column in json.loads(register)), str(id)))
    return found


def _views(reading: Reading, rows: Sequence[Row[Any]]) -> tuple[Conflict, ...]:
    heads = {row.id: json.loads(row.heads) for row in rows}
    authors = authors_of(reading.session.connection(), {head[0] for found in heads.values() for head in found})
    acts = _acts(reading, {head[2] for found in heads.values() for head in found})
    names = _names(reading, {act.person for act in acts.values()})
    found = []
    for row in rows:
        choices: dict[str, Choice] = {}
        removed_in = tuple(head[0] for head in heads[row.id] if head[3].get("removed") is True)
        # A record that one office removed stays until somebody chooses: that is what is shown.
        for segment, _, act_id, values in sorted(heads[row.id], key=lambda head: head[3].get("removed") is True):
            act = acts[act_id]
            name = names.get(act.person, "")
            choice = Choice(
                len(choices) + 1,
                values,
                act.office,
                act.desk,
                UUID(act.person),
                name,
                read_moment(act.moment),
                act.name,
                authors.get(segment, ""),
                (act.n,),
            )
            said = choices.get(canonical(values))
            choices[canonical(values)] = choice if said is None else replace(said, acts=(*said.acts, act.n))
        columns = tuple(json.loads(row.register))
        found.append(
            Conflict(
                row.id, row.record_type, UUID(row.record), columns, row.audience, tuple(choices.values()), removed_in
            )
        )  # fmt: skip
    return tuple(found)


def _acts(reading: Reading, ids: set[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), 500):
        for row in reading.session.execute(select(ACT).where(ACT.c.id.in_(wanted[start : start + 500]))):
            found[row.id] = row
    return found


def _names(reading: Reading, people: set[str]) -> dict[str, str]:
    from sdgp_desktop.registry.service import staff_names

    if "registry_staff" not in reading.schema.types:
        return {}
    return {id.hex: name for id, name in staff_names(reading, {UUID(one) for one in people}).items()}


def resolve(work: Work, conflict_id: str, *, keep: int | None = None, value: Any = None) -> Conflict:
    """Answer a question: one of the values (`keep` counts from 1), or a third one; the others stay in the history.

    A third value is given by column when the register has several.
    Errors: Refusal "conflict_gone"; "conflict_choice" when there is no such value; "conflict_fixed" for records
    that are only ever added; for a third value of a form that is closed as `intake.set_field`.
    """
    from sdgp_desktop.intake.service import refuse_closed

    found = conflict(work, conflict_id)
    kind = work.schema[found.record_type]
    if kind.append_only:
        raise Refusal("conflict_fixed", type=kind.name, id=found.record.hex)
    if keep is not None:
        if not 1 <= keep <= len(found.values):
            raise Refusal("conflict_choice", count=len(found.values))
        plain = dict(found.values[keep - 1].values)
    elif isinstance(value, Mapping) and set(value) == set(found.columns):
        plain = dict(value)
    elif len(found.columns) == 1 and value is not None:
        plain = {found.columns[0]: value}
    else:
        raise Refusal("conflict_choice", count=len(found.values))
    if keep is None:
        refuse_closed(work, (found.record_type, found.record), found.columns)
    _follow(work, _choose(work, found, plain, Gone(work)))
    return found


def _choose(work: Work, found: Conflict, plain: Mapping[str, Any], gone: Gone) -> list[Key]:
    """Write the answer; the records that it changed."""
    kind = work.schema[found.record_type]
    record = work.get(kind.record, found.record)
    offered = any(plain == one.values for one in found.values)
    work.choose(record, offered, **{column: kind.decode(column, one) for column, one in plain.items()})
    changed = [(found.record_type, found.record)]
    if found.removal and not plain["removed"]:  # its rows went along with it, and come back with it
        acts = {act for one in found.values if one.values["removed"] for act in one.acts}
        for name, id in gone.with_record(changed[0], acts):
            work.get(work.schema[name].record, id).removed = False
            changed.append((name, id))
    return changed


def _follow(work: Work, changed: Iterable[Key]) -> None:
    """What follows from the answers of a form follows from these."""
    from sdgp_desktop.intake.service import follow_answers

    work.session.flush()
    follow_answers(work, changed)


def resolve_many(work: Work, ids: Iterable[str], office: str, desk: str = "", author: str = "") -> int:
    """Answer many questions at once with the values of one office, or of one desk by its series or its key; returns
    how many.

    Questions about records that are only ever added are left, and those to which it gave several answers.
    Errors: Refusal "conflict_gone".
    """
    wanted, count, changed, removed = list(dict.fromkeys(ids)), 0, list[Key](), Gone(work)
    for start in range(0, len(wanted), TOGETHER):
        part = wanted[start : start + TOGETHER]
        rows = work.session.execute(select(CONFLICT).where(CONFLICT.c.id.in_(part))).all()
        if gone := set(part) - {row.id for row in rows}:
            raise Refusal("conflict_gone", id=min(gone))
        found = [one for one in _views(work, rows) if not work.schema[one.record_type].append_only]
        held = [_held(work, name, found) for name in {one.record_type for one in found}]
        for one in found:
            theirs = [c for c in one.values if c.office == office and desk in ("", c.desk) and author in ("", c.author)]
            if len(theirs) == 1 or (theirs and not desk and not author):
                changed += _choose(work, one, theirs[0].values, removed)
                count += 1
        work.session.flush()
        held.clear()
    _follow(work, changed)
    work.tell(count=count)
    return count


def _held(work: Work, record_type: str, found: Iterable[Conflict]) -> Sequence[Any]:
    """The records of a kind that questions are about, read at once; they stay at hand while somebody holds them."""
    record = work.schema[record_type].record
    ids = [one.record for one in found if one.record_type == record_type]
    return work.all(select(record).where(record.id.in_(ids)))
