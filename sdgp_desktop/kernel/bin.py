"""The bin: what was removed, who removed it and when; putting it back, and hiding it for good on this computer.

Undo ends at what has consequences outside; whoever misses a record afterwards finds it here. What undo itself took
away again was never wanted to be removed, and is not shown: redo brings it back.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import RowMapping, select

from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.finds import NAMELESS, Key, names_of_records, shortened, title_of, title_of_record
from sdgp_desktop.kernel.history import Change
from sdgp_desktop.kernel.journal import SETTING
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.kernel.work import Work

HIDDEN = "bin_hidden"  # the setting of this database: {record: number of the act that removed it last}
NAMED = 3  # records of one line that are named
TEXT = 60  # signs of the words by which a nameless record is known


class AfterBack(Protocol):
    """What follows for other records when some come out of the bin. Errors: Refusal where they may not."""

    def __call__(self, work: Work, records: Sequence[Key], /) -> None: ...


AFTER_BACK: Question[AfterBack] = Question("kernel: records came out of the bin")


@dataclass(frozen=True)
class Binned:
    """What one act removed together, as far as it is still in the bin: one line.

    `n` is the number of the act in this database; `records` begins with those that are no rows of others of them.
    """

    n: int
    act: str
    facts: dict[str, Any]
    person: UUID
    office: str
    moment: datetime
    records: tuple[Key, ...]
    leading: int  # so many of the records stand for themselves, and give the line its title


@dataclass(frozen=True)
class _Removed:
    """A record in the bin: the act that removed it, the number of the one that did so last, what it is a row of.

    The two acts differ where the removal was undone and done again, or putting back was undone.
    """

    key: Key
    act: Change
    last: int
    holders: tuple[Key, ...]


def binned(reading: Reading) -> list[Binned]:
    """What is in the bin, the newest first; without what was hidden here when the bin was emptied."""
    return _lines(_in_view(_removed(reading), _hidden(reading)))


def titles(reading: Reading, lines: Iterable[Binned]) -> dict[int, str]:
    """What the records of each line are called, by the number of the line; nameless ones by the words they hold."""
    given = list(lines)
    names = names_of_records(reading, [key for line in given for key in line.records[: min(line.leading, NAMED)]])
    found = {}
    for line in given:
        leading = line.records[: line.leading]
        said = [_known_by(reading, key, names[key].title if key in names else NAMELESS) for key in leading[:NAMED]]
        found[line.n] = _together(said, len(leading))
    return found


def put_back(work: Work, records: Sequence[Key]) -> None:
    """Take records out of the bin, as they were put into it: all of them or none.

    Errors: Refusal "not_in_bin"; "bin_holder" when one is a row of a record that stays in the bin itself
    ("bin_holder_hidden" when the bin was emptied of that); what a record that may not change gives as its reason.
    """
    wanted = dict.fromkeys(records)
    for key in wanted:
        record = work.get(work.schema[key[0]].record, key[1])
        if not record.removed:
            raise Refusal("not_in_bin", name=_known_by(work, key, title_of_record(work, *key)))
        holder = _holder_in_bin(work, key)
        if holder is not None and holder not in wanted:
            seen = {one for line in binned(work) for one in line.records}
            code = "bin_holder_hidden" if holder[1].hex in _hidden(work) and holder not in seen else "bin_holder"
            name = _known_by(work, key, title_of_record(work, *key))
            raise Refusal(code, name=name, holder=_title(work, holder))
    for key in wanted:
        work.get(work.schema[key[0]].record, key[1]).removed = False
    work.session.flush()
    after = work.answers.to(AFTER_BACK)
    if after is not None:
        after(work, list(wanted))
    leading = [key for key in wanted if wanted.keys().isdisjoint(_holders(*_row(work, key)))]
    # The words of rows stay out of it: what an act tells is kept for all time.
    work.tell(name=_together([_title(work, key) for key in leading[:NAMED]], len(leading)))


def empty(work: Work) -> int:
    """Hide what is in the bin now, on this computer, for good; returns how many lines.

    Nothing leaves the journal. A record is hidden together with the act that removed it: a removal that arrives
    later, however old, and one that comes after putting back elsewhere show up again.
    """
    found, hidden = _removed(work), _hidden(work)
    going = _in_view(found, hidden)
    still = [one for one in found if hidden.get(one.key[1].hex) == one.last]
    work.set_local(HIDDEN, {one.key[1].hex: one.last for one in (*still, *going)})
    return len(_lines(going))


def _removed(reading: Reading) -> list[_Removed]:
    """Every record that is in the bin, hidden or not; the journal is read once for all."""
    holders: dict[Key, tuple[Key, ...]] = {}
    for kind in reading.schema.types.values():
        if kind.record.__binned__ and not kind.append_only:
            columns = [kind.table.c.id, *(kind.table.c[column] for column in _pointing(kind))]
            rows = reading.session.execute(select(*columns).where(kind.table.c.removed.is_(True))).mappings()
            holders.update(((kind.name, row["id"]), _holders(kind, row)) for row in rows)
    said = history.of_many(reading, [id for _, id in holders], "removed")
    found = []
    for key, above in holders.items():
        changes = said.get(key[1], [])
        removal = _removal(changes)
        if removal is not None:
            found.append(_Removed(key, removal, max(c.n for c in changes if c.value), above))
    return found


def _removal(changes: Sequence[Change]) -> Change | None:
    """The act that removed a record, by all that was said about it, the newest first; nothing for what undo took away.

    Undo takes back what the same person did last, so that acts lie on each other like plates.
    """
    done: list[Change] = []
    back: list[Change | None] = []
    for change in reversed(changes):
        if change.act == "undo":
            mine = bool(done) and done[-1].person == change.person and done[-1].act == change.facts.get("act")
            back.append(done.pop() if mine else None)
        elif change.act == "redo":
            again = back.pop() if back else None
            done += [again] if again is not None else []
        else:
            done.append(change)
            back.clear()
    if done and not done[-1].value:  # two offices at once: it is removed all the same
        done = [change for change in done if change.value]
    return done[-1] if done and done[-1].act != "genesis" else None


def _hidden(reading: Reading) -> dict[str, int]:
    statement = select(SETTING.c.value).where(SETTING.c.key == HIDDEN)
    found = reading.session.execute(statement).scalar()
    return {} if found is None else dict(json.loads(found))


def _in_view(found: Iterable[_Removed], hidden: Mapping[str, int]) -> list[_Removed]:
    return [one for one in found if hidden.get(one.key[1].hex) != one.last]


def _lines(found: Iterable[_Removed]) -> list[Binned]:
    """One line for each act, the newest first."""
    acts: dict[int, list[_Removed]] = {}
    for one in found:
        acts.setdefault(one.act.n, []).append(one)
    return [_line(acts[n]) for n in sorted(acts, reverse=True)]


def _line(together: Sequence[_Removed]) -> Binned:
    act, keys = together[0].act, {one.key for one in together}
    leading = [one.key for one in together if keys.isdisjoint(one.holders)]
    rest = [one.key for one in together if not keys.isdisjoint(one.holders)]
    records = (*leading, *rest)
    return Binned(act.n, act.act, act.facts, act.person, act.office, act.moment, records, len(leading))


def _pointing(kind: RecordType) -> list[str]:
    """The columns that say what a record is a row of, or stands beside (a note)."""
    columns = [column for column in sorted(kind.owners) if kind.table.c[column].foreign_keys]
    return [*columns, *(c for c in ("record_type", "record_id") if c in kind.table.c)]


def _holders(kind: RecordType, row: RowMapping) -> tuple[Key, ...]:
    found = [
        (next(iter(kind.table.c[column].foreign_keys)).column.table.name, row[column])
        for column in sorted(kind.owners)
        if kind.table.c[column].foreign_keys and row[column] is not None
    ]
    beside = (row["record_type"], row["record_id"]) if "record_id" in kind.table.c else None
    return (*found, beside) if beside is not None and "record_type" in kind.table.c else tuple(found)


def _row(reading: Reading, key: Key) -> tuple[RecordType, RowMapping]:
    kind = reading.schema[key[0]]
    return kind, reading.session.execute(select(kind.table).where(kind.table.c.id == key[1])).mappings().one()


def _holder_in_bin(reading: Reading, key: Key) -> Key | None:
    for name, id in _holders(*_row(reading, key)):
        kind = reading.schema.types.get(name)
        holder = None if kind is None else reading.find(kind.record, id)
        if holder is not None and holder.removed:
            return name, id
    return None


def _together(names: Iterable[str], count: int) -> str:
    """The names of records on one line."""
    return ", ".join(dict.fromkeys(names)) + (" …" if count > NAMED else "")


def _title(reading: Reading, key: Key) -> str:
    """What a record is called, by itself or by what it is a row of or stands beside."""
    named = title_of_record(reading, *key)
    if named != NAMELESS:
        return named
    kind, row = _row(reading, key)
    beside = {"record_type", "record_id"} <= set(kind.table.c.keys())
    return (title_of_record(reading, row["record_type"], row["record_id"]) if beside else "") or NAMELESS


def _known_by(reading: Reading, key: Key, title: str) -> str:
    """The title of a record; one that has no name of its own is known by the words it holds besides."""
    kind, row = _row(reading, key)
    if title_of(row) != NAMELESS:
        return title
    words = " · ".join(str(row[c]) for c in kind.searched if isinstance(row[c], str) and row[c])
    return " · ".join(filter(None, (title if title != NAMELESS else _title(reading, key), shortened(words, TEXT))))
