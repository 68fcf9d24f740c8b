"""One open transaction that changes records; whatever it changes is journalled."""

import secrets
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Column, Connection, delete, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history, instance_state

from sdgp_desktop.kernel import journal
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.conflicts import disputed
from sdgp_desktop.kernel.errors import OwnMistake, Refusal, WriteOutsideService
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import AudienceRule, LocalRecord, Record, canonical, encode
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.scribe import end_undo, remember_undo, write_ops
from sdgp_desktop.kernel.upward import Answers

R = TypeVar("R", bound=Record)
L = TypeVar("L", bound=LocalRecord)
T = TypeVar("T")
# Built once: making a statement anew costs more than running it.
INSERT_ACT = insert(journal.ACT)
WRITING = "kernel_writing"  # set in the connection's info while the kernel itself writes to a record table


@dataclass(frozen=True)
class Person:
    """Who acts: an id, the name shown, the role in the office and the office's code."""

    id: UUID
    name: str
    role: str
    office: str


@dataclass(frozen=True)
class Changes:
    """What a transaction changed: (record type, id) pairs, and the name of the act."""

    act: str
    records: frozenset[tuple[str, UUID]]

    def touches(self, *types: str) -> bool:
        """Whether a record of one of these types changed."""
        return any(t in types for t, _ in self.records)


class Work(Reading):
    """One act: one transaction, one entry in the journal, one step of undo."""

    def __init__(
        self,
        session: Session,
        schema: Schema,
        *,
        name: str,
        person: Person,
        desk: str,
        moment: datetime,
        answers: Answers,
        new_id: Callable[[], UUID],
        final: bool = False,
        origin: str = "own",
        facts: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(session, schema, moment, answers)
        self.name, self.person, self.desk, self.new_id = name, person, desk, new_id
        self.final, self.origin, self.facts = final, origin, dict(facts or {})
        self.id = new_id()
        self.blobs: Blobs  # where the contents of attachments are kept; given by the store
        self.contents: list[str] = []  # that were kept there for records of this act
        self._ops: dict[tuple[str, str], tuple[str, dict[str, Any], bool]] = {}
        self._before: dict[tuple[str, str], dict[str, Any]] = {}
        self._lasting: frozenset[tuple[str, str]] = frozenset()
        self._chosen: set[tuple[str, str]] = set()
        self._offered: set[tuple[str, str]] = set()  # whose question is answered by a value that stood there
        self._number: int | None = None  # of the act, once its row is written
        self._spilled: set[tuple[str, UUID]] = set()  # one record of each type that was let go of

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Anew each time: what it depends on may have changed."""
        return make()

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """As of a `Reading`; anew while changes wait to be written."""
        session = self.session
        return make() if session.new or session.dirty or session.deleted else super().kept(key, make)

    @property
    def office(self) -> str:
        """The code of the office that acts."""
        return self.person.office

    @property
    def changed(self) -> frozenset[tuple[str, UUID]]:
        """What this act changed so far, as (record type, id)."""
        return frozenset((t, UUID(i)) for t, i in self._ops) | self._spilled

    def tell(self, /, **facts: Any) -> None:
        """Facts for the words of this act ("moved {name}")."""
        self.facts.update(facts)

    def add(self, record: R) -> R:
        """Make a record; its id and audience are given here when it has none."""
        if record.id is None:
            record.id = self.new_id()
        self.session.add(record)
        self.session.flush()
        return record

    def add_local(self, record: L) -> L:
        """Keep something on this computer only."""
        self.session.add(record)
        return record

    def keep_from_undo(self) -> None:
        """What was changed so far stays when this act is undone (the person who acts, for one)."""
        self.session.flush()
        self._lasting = frozenset(self._ops)

    def remove(self, record: Record) -> None:
        """Put a record into the bin; nothing is lost, and it can be taken back."""
        record.removed = True
        self.session.flush()

    def insert_many(self, record: type[Record], rows: Iterable[dict[str, Any]]) -> list[UUID]:
        """Make many records in one statement; returns their ids in order."""
        kind = self.schema.of(record)
        blank = {c.key: plain_default(c) for c in kind.table.columns}
        filled = []
        for row in rows:
            values = {**blank, **row, "removed": row.get("removed", False)}
            values["id"] = row.get("id") or self.new_id()
            values["audience"] = row.get("audience") or self._audience(kind, values)
            for column, source in kind.sorts.items():
                values[column] = fold(values[source] or "")
            self._note(kind, values["id"].hex, values["audience"], {c: encode(values[c]) for c in kind.columns}, None)
            filled.append(values)
        if filled:
            with self._writing():
                self.session.execute(insert(kind.table), filled)
        return [values["id"] for values in filled]

    def update_many(self, record: type[Record], rows: Iterable[dict[str, Any]]) -> None:
        """Change many records; each row holds the id and the columns that get a new value.

        Errors: Refusal "record_gone", and what a record that does not change any more gives as its reason.
        """
        kind = self.schema.of(record)
        if kind.append_only:
            raise OwnMistake(f"{kind.name} is only ever added to")
        self.session.flush()
        for row in rows:
            columns = {column for c in row if c != "id" for column in kind.register_of(c)}
            old = self.session.execute(
                select(kind.table.c.audience, *(kind.table.c[c] for c in sorted(columns))).where(
                    kind.table.c.id == row["id"]
                )
            ).one_or_none()
            if old is None:
                raise Refusal("record_gone", type=kind.name, id=row["id"].hex)
            before = {c: encode(old._mapping[c]) for c in columns}
            after = {c: encode(row.get(c, old._mapping[c])) for c in columns}
            if before == after:
                continue
            values = {c: row[c] for c in row if c != "id"}
            self._still_open(kind, row["id"], values)
            values |= {column: fold(row[source] or "") for column, source in kind.sorts.items() if source in row}
            self._note(kind, row["id"].hex, old.audience, after, before)
            with self._writing():
                self.session.execute(update(kind.table).where(kind.table.c.id == row["id"]).values(values))
        self.session.expire_all()

    def _still_open(self, kind: RecordType, id: UUID, values: dict[str, Any]) -> None:
        """Ask a record that may refuse changes, as one that is changed by itself is asked: with its new values."""
        if kind.record.frozen is Record.frozen:
            return
        with self.session.no_autoflush:
            found = self.get(kind.record, id)
            for column, value in values.items():
                setattr(found, column, value)
            reason = found.frozen(self)
            self.session.expire(found)  # the statement below writes them
        if reason:
            raise Refusal(reason, type=kind.name, id=id.hex)

    def choose(self, record: Record, offered: bool = False, /, **values: Any) -> None:
        """Give fields these values even when they have them already: the answer to an open question is a change.

        One of the `offered` values may be chosen of a record that does not change any more, too: the question must end.
        """
        kind = self.schema.of(record)
        if offered:
            self._offered.add((kind.name, record.id.hex))
        before = {c: encode(getattr(record, c)) for name in values for c in kind.register_of(name)}
        for column, value in values.items():
            setattr(record, column, value)
        self._chosen.add((kind.name, record.id.hex))
        self._note(kind, record.id.hex, record.audience, {c: encode(getattr(record, c)) for c in before}, before)

    def disputed(self, record: Record, column: str) -> tuple[Any, ...]:
        """The plain values of a column that offices left standing against each other; none where nobody asks any
        more, or where this act gives an answer."""
        _, written, _ = self._ops.get((self.schema.of(record).name, record.id.hex), ("", {}, False))
        return () if column in written else disputed(self.session.connection(), record.id.hex, column)

    def rebuild(self, records: Iterable[tuple[str, str]], build: Callable[[Connection], None]) -> None:
        """Let the kernel itself write records anew within this act (type and id of each are announced)."""
        self.session.flush()
        connection = self.session.connection()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("pragma defer_foreign_keys=on")
        with self._writing():
            build(connection)
        self._spilled |= {(name, UUID(id)) for name, id in records}
        self.session.expire_all()

    def set_local(self, key: str, value: Any) -> None:
        """Keep a setting of this database, outside the journal."""
        self.session.execute(delete(journal.SETTING).where(journal.SETTING.c.key == key))
        self.session.execute(insert(journal.SETTING).values(key=key, value=canonical(value)))

    # -- what the kernel does at every flush and at the end ------------------------------------------------------

    def before_flush(self) -> None:
        """Note every pending ORM change in the journal; refuse what may not be."""
        for gone in self.session.deleted:
            if isinstance(gone, Record):
                raise WriteOutsideService(f"{gone.__tablename__}: records are removed, never deleted")
        for record in self.session.new:
            if isinstance(record, Record):
                self._note_new(record)
        for record in self.session.dirty:
            if isinstance(record, Record):
                self._note_changed(record)

    def _note_new(self, record: Record) -> None:
        kind = self.schema.of(record)
        if record.id is None:
            record.id = self.new_id()
        values = {c.key: getattr(record, c.key) for c in kind.table.columns}
        if record.audience is None:
            record.audience = self._audience(kind, values)
        for column, source in kind.sorts.items():
            setattr(record, column, fold(values[source] or ""))
        self._note(kind, record.id.hex, record.audience, {c: encode(values[c]) for c in kind.columns}, None)

    def _note_changed(self, record: Record) -> None:
        kind = self.schema.of(record)
        touched = instance_state(record).committed_state.keys()  # looking at all columns would cost most of a save
        if any(get_history(record, c).has_changes() for c in ("id", "audience") if c in touched):
            raise OwnMistake(f"{kind.name}: id and audience never change")
        before: dict[str, Any] = {}
        for column in [c for c in kind.columns if c in touched]:
            history = get_history(record, column)
            if history.has_changes():
                old = history.deleted[0] if history.deleted else self._stored(kind, record.id, column)
                before[column] = encode(old)
        if before and kind.append_only:
            raise OwnMistake(f"{kind.name} is only ever added to")
        for column in list(before):
            for other in kind.register_of(column):
                before.setdefault(other, encode(getattr(record, other)))
        after = {c: encode(getattr(record, c)) for c in before}
        if before == after:
            return
        if (kind.name, record.id.hex) not in self._offered and (reason := record.frozen(self)):
            raise Refusal(reason, type=kind.name, id=record.id.hex)
        for column, source in kind.sorts.items():
            if source in after:
                setattr(record, column, fold(after[source] or ""))
        self._note(kind, record.id.hex, record.audience, after, before)

    def _stored(self, kind: RecordType, id: UUID, column: str) -> Any:
        """The value in the table, for a field that was given a value before its old one was read."""
        statement = select(kind.table.c[column]).where(kind.table.c.id == id)
        return self.session.connection().execute(statement).scalar_one_or_none()

    def _audience(self, kind: RecordType, values: dict[str, Any]) -> str:
        rule: AudienceRule = kind.record.__audience__
        if rule.column and values.get(rule.column) is None:
            raise OwnMistake(f"{kind.name}: no {rule.column} to take the audience from")
        return rule.find(self, {**values, "__type__": kind.name})

    def _note(
        self, kind: RecordType, id: str, audience: str, after: dict[str, Any], before: dict[str, Any] | None
    ) -> None:
        key = (kind.name, id)
        known = self._ops.get(key)
        created = before is None or (known is not None and known[2])
        fields = {**known[1], **after} if known else dict(after)
        self._ops[key] = (audience, fields, created)
        if before is not None and not (known is not None and known[2]):
            seen = self._before.setdefault(key, {})
            for column, value in before.items():
                seen.setdefault(column, value)

    def finish(self, new_salt: Callable[[], str]) -> int | None:
        """Write the act, its operations, its undo step and the search words; returns the act's number, if any."""
        self.session.flush()
        ops = self._real_ops()
        if not ops and self._number is None:
            return None
        spilled = self._number is not None
        number = self._begin(new_salt)
        if spilled:
            facts = canonical(encode(self.facts))
            self.session.connection().execute(update(journal.ACT).where(journal.ACT.c.n == number).values(facts=facts))
        answered = write_ops(self.session.connection(), self.schema, number, ops)
        self._remember_undo(number, ops, answered)
        return number

    def spill(self) -> None:
        """Write the operations gathered so far and let go of them: a large import in a final act stays small.

        Errors: OwnMistake in an act that can be undone.
        """
        if not self.final:
            raise OwnMistake("only a final act lets go of its operations")
        self.session.flush()
        ops = self._real_ops()
        if ops:
            number = self._begin(lambda: secrets.token_hex(16))
            write_ops(self.session.connection(), self.schema, number, ops)
            self._spilled |= {(name, UUID(id)) for name, id in dict(iter(ops)).items()}
            self._ops.clear()
            self._before.clear()

    def _real_ops(self) -> dict[tuple[str, str], tuple[str, dict[str, Any], bool]]:
        return {key: op for key, op in self._ops.items() if op[2] or self._really_changed(key, op[1])}

    def _begin(self, new_salt: Callable[[], str]) -> int:
        """The number of this act, whose row is written the first time."""
        if self._number is None:
            act = {
                "id": self.id.hex,
                "name": self.name,
                "person": self.person.id.hex,
                "office": self.person.office,
                "desk": self.desk,
                "moment": encode(self.moment),
                "facts": canonical(encode(self.facts)),
                "origin": self.origin,
                "salt": new_salt(),
            }
            key: Any = self.session.connection().execute(INSERT_ACT, act).inserted_primary_key
            self._number = int(key[0])
        return self._number

    def _really_changed(self, key: tuple[str, str], after: dict[str, Any]) -> bool:
        if key in self._chosen:
            return True
        before = self._before.get(key, {})
        return any(before.get(column) != value for column, value in after.items())

    def _remember_undo(
        self, number: int, ops: dict[tuple[str, str], tuple[str, dict[str, Any], bool]], answered: frozenset[str]
    ) -> None:
        if self.origin != "own" or self.name in ("undo", "redo"):
            return
        connection = self.session.connection()
        if self.final or any(self.schema[t].append_only for t, _ in ops):
            end_undo(connection, self.person.id)
            return
        steps = [
            [t, i, {"removed": True}, {"removed": False}]
            if created
            else [t, i, self._before[(t, i)], fields, *([1] if i in answered else ())]
            for (t, i), (_, fields, created) in ops.items()
            if (t, i) not in self._lasting
        ]
        remember_undo(connection, self.person.id, number, steps)

    def _writing(self) -> "_Writing":
        return _Writing(self.session)


class _Writing:
    """While open, the kernel's own statements may touch record tables."""

    def __init__(self, session: Session) -> None:
        self.info = session.connection().info

    def __enter__(self) -> None:
        self.info[WRITING] = self.info.get(WRITING, 0) + 1

    def __exit__(self, *error: object) -> None:
        self.info[WRITING] -= 1


def plain_default(column: Column[Any]) -> Any:
    """The plain default of a column, or nothing."""
    default: Any = column.default
    return default.arg if default is not None and default.is_scalar else None
