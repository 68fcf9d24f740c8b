"""The bin: what was removed, who removed it and when; putting it back, and hiding it for good on this computer.

Undo ends at what has consequences outside; whoever misses a record afterwards finds it here. What undo itself took
away again was never wanted to be removed, and is not shown: redo brings it back. Nor is what was united with another
record: what belonged to it belongs to that one now.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import RowMapping, select

from sdgp_desktop.kernel.beside import BESIDE
from sdgp_desktop.kernel.erasing import erased
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.finds import NAMELESS, Key, names_of_records, shortened, title_of, title_of_record
from sdgp_desktop.kernel.journal import SETTING
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.removals import Deed, removals
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.uniting import UNITES
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.kernel.work import Work

HIDDEN = "bin_hidden"  # the setting of this database: {record: number of the act that removed it last}
NAMED = 3  # records of one line that are named
TEXT = 60  # signs of the words by which a nameless record is known
Raw = tuple[str, str]  # kind and hexadecimal id of a record


class AfterBack(Protocol):
    """What must be so of records that came out of the bin, and what follows. Errors: Refusal where they may not."""

    def __call__(self, work: Work, records: Sequence[Key], /) -> None: ...


class AfterBacks(Protocol):
    """Who is asked about records that came out of the bin, by their kind; asked for when some did."""

    def __call__(self) -> Mapping[str, AfterBack]: ...


AFTER_BACK: Question[AfterBacks] = Question("kernel: records came out of the bin")


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

    def told(self, title: str) -> dict[str, Any]:
        """Facts for the words of the act, which may name nothing itself."""
        return {"name": title, **self.facts}


@dataclass(frozen=True)
class _Removed:
    """A record in the bin: the act that removed it, the number of the one that did so last, what it is a row of.

    The two acts differ where the removal was undone and done again, or putting back was undone.
    """

    key: Raw
    act: Deed
    last: int
    holders: tuple[Raw, ...]

    @property
    def united(self) -> bool:
        """Whether it went into another record."""
        return self.act.name.startswith(UNITES)


def binned(reading: Reading) -> list[Binned]:
    """What is in the bin, the newest first; without what was hidden here when the bin was emptied.

    Somebody who was erased stands on a line only where nothing else does.
    """
    found = _in_view(_removed(reading), _hidden(reading))
    acts: dict[int, list[_Removed]] = {}
    for one in found:
        acts.setdefault(one.act.n, []).append(one)
    gone = _erased(reading, {one.key[0] for one in found})
    return [_line(acts[n], gone) for n in sorted(acts, reverse=True)]


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

    Errors: Refusal "not_in_bin"; "bin_erased" for somebody who was erased; "bin_holder" when one is a row of a record
    that stays in the bin itself ("bin_holder_hidden", "bin_holder_undone", "bin_holder_gone" when that is not to be
    found there); what a record that may not change gives as its reason, and what its slice refuses (`AFTER_BACK`).
    """
    wanted = dict.fromkeys(records)
    gone = _erased(work, {name for name, _ in wanted})
    found = {key: work.get(work.schema[key[0]].record, key[1]) for key in wanted}
    for key, record in found.items():
        if not record.removed:
            raise Refusal("not_in_bin", name=_known_by(work, key, title_of_record(work, *key)))
        if _raw(key) in gone:
            raise Refusal("bin_erased")
        holder = _holder_in_bin(work, key)
        if holder is not None and holder not in wanted:
            name = _known_by(work, key, title_of_record(work, *key))
            raise Refusal(_why_not(work, holder), name=name, holder=_title(work, holder))
    for record in found.values():
        record.removed = False
    work.session.flush()
    _follow(work, wanted)
    leading = [key for key in wanted if wanted.keys().isdisjoint(_above(*_row(work, key)))]
    # What an act tells is kept for all time, so the words of rows stay out of it; and it goes to all who may read one
    # of the records, so that records of several circles are not named at all.
    if len({record.audience for record in found.values()}) == 1:
        work.tell(name=_together([_title(work, key) for key in leading[:NAMED]], len(leading)))
    else:
        work.tell(n=len(leading))


class Gone:
    """What went into the bin together, by the bin as it was when that was asked first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _by_act(self) -> dict[int, list[_Removed]]:
        found: dict[int, list[_Removed]] = {}
        for one in _removed(self._reading):
            found.setdefault(one.act.n, []).append(one)
        return found

    def with_record(self, record: Key, acts: Iterable[int]) -> list[Key]:
        """The rows of a record, and theirs, that one of these acts (their numbers here) put into the bin."""
        mine = [one for act in acts for one in self._by_act.get(act, ())]
        found: dict[Raw, None] = {}
        above = {_raw(record)}
        while more := [one.key for one in mine if one.key not in above and not above.isdisjoint(one.holders)]:
            found.update(dict.fromkeys(more))
            above.update(more)
        return [_key(raw) for raw in found]


def empty(work: Work) -> int:
    """Hide what is in the bin now, on this computer, for good; returns how many lines.

    Nothing leaves the journal. A record is hidden together with the act that removed it: a removal that arrives
    later, however old, and one that comes after putting back elsewhere show up again.
    """
    found, hidden = _removed(work), _hidden(work)
    going = _in_view(found, hidden)
    still = [one for one in found if hidden.get(one.key[1]) == one.last]
    work.set_local(HIDDEN, {one.key[1]: one.last for one in (*still, *going)})
    return len({one.act.n for one in going})


def _removed(reading: Reading) -> list[_Removed]:
    """Every record that is in the bin, hidden or not; kept while neither records nor the journal change."""
    return reading.kept((_removed, "bin"), lambda: _read(reading))


def _read(reading: Reading) -> list[_Removed]:
    holders: dict[Raw, tuple[Raw, ...]] = {}
    for kind in reading.schema.types.values():
        if kind.record.__binned__ and not kind.append_only:
            columns = [kind.raw.c[name] for name in ("id", *_pointing(kind))]
            rows = reading.session.execute(select(*columns).where(kind.raw.c.removed == 1)).mappings()
            holders.update(((kind.name, row["id"]), _above(kind, row)) for row in rows)
    said = removals(reading, [id for _, id in holders])
    found = []
    for key, above in holders.items():
        deeds = said.get(key[1], [])
        removal = _removal(deeds)
        if removal is not None:
            found.append(_Removed(key, removal, max(deed.n for deed, removed in deeds if removed), above))
    return found


def _removal(said: Sequence[tuple[Deed, bool]]) -> Deed | None:
    """The act that removed a record, by all that was said about it, the oldest first; nothing for what undo took away.

    Undo takes back what the same person did last, so that acts lie on each other like plates.
    """
    done: list[tuple[Deed, bool]] = []
    back: list[tuple[Deed, bool] | None] = []
    for deed, removed in said:
        if deed.name == "undo":
            mine = bool(done) and done[-1][0].by == deed.by and done[-1][0].name == deed.facts.get("act")
            back.append(done.pop() if mine else None)
        elif deed.name == "redo":
            again = back.pop() if back else None
            done += [again] if again is not None else []
        else:
            done.append((deed, removed))
            back.clear()
    if done and not done[-1][1]:  # two offices at once: it is removed all the same
        done = [one for one in done if one[1]]
    return done[-1][0] if done and done[-1][0].name != "genesis" else None


def _hidden(reading: Reading) -> dict[str, int]:
    statement = select(SETTING.c.value).where(SETTING.c.key == HIDDEN)
    found = reading.session.execute(statement).scalar()
    return {} if found is None else dict(json.loads(found))


def _in_view(found: Iterable[_Removed], hidden: Mapping[str, int]) -> list[_Removed]:
    return [one for one in found if hidden.get(one.key[1]) != one.last and not one.united]


def _erased(reading: Reading, kinds: Iterable[str]) -> set[Raw]:
    """The records of these kinds whose personal data are gone for good."""
    personal = (name for name in kinds if reading.schema[name].personal)
    return {(name, id.hex) for name in personal for id in erased(reading, name)}


def _line(together: Sequence[_Removed], gone: Collection[Raw]) -> Binned:
    staying = [one for one in together if one.key not in gone] or together
    act, keys = staying[0].act, {one.key for one in staying}
    leading = [_key(one.key) for one in staying if keys.isdisjoint(one.holders)]
    rest = [_key(one.key) for one in staying if not keys.isdisjoint(one.holders)]
    records = (*leading, *rest)
    return Binned(act.n, act.name, act.facts, act.person, act.office, act.moment, records, len(leading))


def _key(raw: Raw) -> Key:
    return raw[0], UUID(raw[1])


def _raw(key: Key) -> Raw:
    return key[0], key[1].hex


def _follow(work: Work, records: Iterable[Key]) -> None:
    """Ask the slices of the records that came back, each of their answers once."""
    known = work.answers.to(AFTER_BACK)
    answers = known() if known is not None else {}
    asked: dict[AfterBack, list[Key]] = {}
    for key in records:
        if key[0] in answers:
            asked.setdefault(answers[key[0]], []).append(key)
    for after, mine in asked.items():
        after(work, mine)


def _pointing(kind: RecordType) -> dict[str, str]:
    """The columns that say what a record is a row of or stands beside, and of which kind: its name, or the column that
    has it."""
    owners = [column for column in sorted(kind.owners) if kind.table.c[column].foreign_keys]
    found = {column: next(iter(kind.table.c[column].foreign_keys)).column.table.name for column in owners}
    for of, column in BESIDE.items():
        if {of, column} <= set(kind.columns):
            found |= {column: of, of: ""}
    return found


def _above(kind: RecordType, row: RowMapping) -> tuple[Any, ...]:
    """What a record is a row of or stands beside: kinds and ids, as the row has them."""
    pointing = _pointing(kind)
    return tuple(
        (row[of] if of in pointing else of, row[column]) for column, of in pointing.items() if of and row[column]
    )


def _row(reading: Reading, key: Key) -> tuple[RecordType, RowMapping]:
    kind = reading.schema[key[0]]
    return kind, reading.session.execute(select(kind.table).where(kind.table.c.id == key[1])).mappings().one()


def _holder_in_bin(reading: Reading, key: Key) -> Key | None:
    for name, id in _above(*_row(reading, key)):
        kind = reading.schema.types.get(name)
        holder = None if kind is None else reading.find(kind.record, id)
        if holder is not None and holder.removed:
            return name, id
    return None


def _why_not(reading: Reading, holder: Key) -> str:
    """Why a removed record holds back its rows: by where it is to be found."""
    raw = _raw(holder)
    if raw in _erased(reading, [holder[0]]):
        return "bin_holder_gone"
    found = next((one for one in _removed(reading) if one.key == raw), None)
    if found is None:
        return "bin_holder_undone" if reading.schema[holder[0]].record.__binned__ else "bin_holder_gone"
    if found.united:
        return "bin_holder_gone"
    return "bin_holder" if _in_view([found], _hidden(reading)) else "bin_holder_hidden"


def _together(names: Iterable[str], count: int) -> str:
    """The names of records on one line."""
    return ", ".join(dict.fromkeys(names)) + (" …" if count > NAMED else "")


def _title(reading: Reading, key: Key) -> str:
    """What a record is called, by itself or by what it is a row of or stands beside."""
    named = title_of_record(reading, *key)
    if named != NAMELESS:
        return named
    above = (title_of_record(reading, *one) for one in _above(*_row(reading, key)))
    return next(filter(None, above), "") or NAMELESS


def _known_by(reading: Reading, key: Key, title: str) -> str:
    """The title of a record; one that has no name of its own is known by the words it holds besides."""
    kind, row = _row(reading, key)
    if title_of(row) != NAMELESS:
        return title
    words = " · ".join(str(row[c]) for c in kind.searched if isinstance(row[c], str) and row[c])
    return " · ".join(filter(None, (title if title != NAMELESS else _title(reading, key), shortened(words, TEXT))))
