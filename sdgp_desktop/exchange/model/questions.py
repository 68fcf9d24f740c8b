"""Open questions side by side: who gave which value, when and where; choosing one, many, or a third."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.model.values import Speaker, numbered, place_code, place_words, target_of, typed
from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.history import Entry, aside_words
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.qtkit.values import Way, read
from sdgp_desktop.registry.service import staff_names

REMOVAL = mark("exchange", "Removed or changed?")
TWICE = mark("exchange", "The same entry twice")
CODED = frozenset({Kind.CHOICE, Kind.CHOICES})
TYPED = frozenset(Kind) - {Kind.REFERENCE, Kind.FILE, Kind.TABLE, Kind.SORT, Kind.SYSTEM, Kind.MOMENT}


@dataclass(frozen=True)
class ValueLine:
    """One of the values of a question."""

    n: int
    texts: tuple[tuple[str, str], ...]  # field and value
    sender: str  # RALGA-R
    office: str
    person: str
    at: datetime
    act: str
    mine: bool
    named: str  # who gave it, told apart from everybody else who gave one
    changed: tuple[tuple[str, str, str], ...] = ()  # of a record that another desk removed: field, value, other desk


@dataclass(frozen=True)
class ColumnWay:
    """A field for which a third value can be typed."""

    column: str
    label: str
    way: Way
    shown: str = ""  # what the record shows, as it would be typed


@dataclass(frozen=True)
class QuestionLine:
    """One open question."""

    id: str
    title: str
    field: str
    where: str
    record_type: str
    record: UUID
    field_id: str
    values: tuple[ValueLine, ...]
    fixed: bool  # may only be added to: nothing can be chosen
    ways: tuple[ColumnWay, ...]  # empty when a third value makes no sense
    copies: tuple[str, ...] = ()  # desks that gave several of the values: they work in two places

    @property
    def offices(self) -> str:
        """Who disagrees."""
        return ", ".join(dict.fromkeys(v.sender for v in self.values))


class QuestionsModel:
    """The list of open questions, and the answers."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def page(self, offset: int, limit: int, query: Query) -> Sequence[QuestionLine]:
        """Some of the questions that fit."""
        if not query.narrowed and not query.sort:
            with self.context.read() as reading:
                return self._lines(Speaker(reading), service.conflicts(reading, offset=offset, limit=limit))
        return self._fitting(query)[offset : offset + limit]

    def count(self, query: Query) -> int:
        """How many questions fit."""
        if query.narrowed:
            return len(self._fitting(query))
        with self.context.read() as reading:
            return service.conflict_count(reading)

    def _fitting(self, query: Query) -> list[QuestionLine]:
        from sdgp_desktop.kernel.letters import words_of

        with self.context.read() as reading:
            found = self._lines(Speaker(reading), service.conflicts(reading))
        wanted = words_of(query.search)
        place, office = query.filters.get("where", ""), query.filters.get("office", "")
        found = [
            line
            for line in found
            if place in ("", place_code(line.record_type))
            and office in ("", *(v.sender for v in line.values))
            and all(any(h.startswith(w) for h in words_of(f"{line.title} {line.field} {line.where}")) for w in wanted)
        ]
        if query.sort:
            found.sort(key=lambda line: str(getattr(line, query.sort)).casefold(), reverse=query.descending)
        return found

    def one(self, id: str) -> QuestionLine | None:
        """A question with all its values; nothing when it was answered meanwhile."""
        with self.context.read() as reading:
            try:
                found = service.conflict(reading, id)
            except Refusal:
                return None
            speaker = Speaker(reading)
            return _with_changes(speaker, found, self._lines(speaker, [found])[0])

    def places(self) -> Sequence[tuple[str, str]]:
        """The places in which questions are open."""
        with self.context.read() as reading:
            found = {place_code(c.record_type): place_words(c.record_type) for c in service.conflicts(reading)}
        return sorted(found.items(), key=lambda one: one[1])

    def senders(self) -> Sequence[tuple[str, str]]:
        """The desks whose values are in question."""
        with self.context.read() as reading:
            names = service.desk_names(reading, language().code)
            found = {_sender(v, names) for c in service.conflicts(reading) for v in c.values}
        return [(code, code) for code in sorted(found)]

    def _lines(self, speaker: Speaker, found: Sequence[service.Conflict]) -> list[QuestionLine]:
        names = service.desk_names(speaker.reading, language().code)
        return [self._line(speaker, one, names) for one in found]

    def _line(self, speaker: Speaker, one: service.Conflict, names: Mapping[str, str]) -> QuestionLine:
        kind = speaker.reading.schema[one.record_type]
        known = kind.fields.get(one.columns[0])
        words = " · ".join(speaker.field(one.record_type, c) for c in one.columns)
        if one.removal:
            words = say(REMOVAL)
        elif kind.append_only:
            words = say(TWICE)
        own = self.context.office.code
        values = _told_apart([self._value(speaker, one, choice, own, names) for choice in one.values])
        copies = tuple(dict.fromkeys(_sender(v, names) for v in one.values if v.author in one.of_copies))
        return QuestionLine(
            one.id, speaker.title(one.record_type, one.record.hex), words, place_words(one.record_type),
            one.record_type, one.record, known.id if known else "", values, kind.append_only,
            _ways(speaker, kind, one), copies,
        )  # fmt: skip

    @staticmethod
    def _value(
        speaker: Speaker, one: service.Conflict, choice: service.Choice, own: str, names: Mapping[str, str]
    ) -> ValueLine:
        texts = tuple(
            (speaker.field(one.record_type, column), speaker.value(one.record_type, column, plain, choice.values))
            for column, plain in choice.values.items()
        )
        sender = _sender(choice, names)
        return ValueLine(
            choice.n, texts, sender, choice.office, choice.person_name, choice.at, choice.act, choice.office == own,
            sender,
        )  # fmt: skip

    # -- answers -------------------------------------------------------------------------------------------------

    def keep(self, id: str, n: int) -> None:
        """Choose one of the values. Errors: Refusal "conflict_gone", "conflict_fixed"."""
        with self.context.act("resolve") as work:
            service.resolve(work, id, keep=n)

    def third(self, line: QuestionLine, typed: Mapping[str, str]) -> None:
        """Give a value of one's own. Errors: Refusal "field_missing" for none; what cannot be read or is refused."""
        if line.ways and not any(text.strip() for text in typed.values()):
            raise Refusal("field_missing", field=line.ways[0].label)
        plain = {one.column: encode(read(one.way, typed.get(one.column, ""))) for one in line.ways}
        with self.context.act("resolve") as work:
            service.resolve(work, line.id, value=plain)

    def keep_all(self, ids: Sequence[str], sender: str) -> int:
        """Choose the values of one desk for many questions, in one step; returns how many were answered."""
        office, _, desk = sender.partition(" ")[0].partition("-")
        with self.context.act("resolve_many") as work:
            known = service.desk_names(work, language().code)
            author = next((key for key, name in known.items() if name == sender and " " in name), "")
            return service.resolve_many(work, ids, office, desk, author)

    def history(self, line: QuestionLine) -> list[Entry]:
        """Who changed the fields in question, and when."""
        with self.context.read() as reading:
            speaker = Speaker(reading)
            found = service.conflict(reading, line.id)
            changes = history.of(reading, found.record, aside=True)
            names = staff_names(reading, {change.person for change in changes})
            return [
                Entry(
                    change.moment, names.get(change.person, change.office),
                    self.context.act_text(change.act, change.facts),
                    speaker.field(change.record_type, change.column),
                    aside_words(value, change.why) if change.aside else value,
                )
                for change in changes
                if found.removal or change.column in found.columns
                for value in (speaker.value(change.record_type, change.column, change.value),)
            ]  # fmt: skip


def _with_changes(speaker: Speaker, one: service.Conflict, line: QuestionLine) -> QuestionLine:
    """The question with what was changed meanwhile in a record that another desk removed; one goes there."""
    found = service.changed_meanwhile(speaker.reading, one)
    kind = speaker.reading.schema[one.record_type]
    known = next((f for f in (kind.fields.get(c.column) for c in found) if f is not None), None)
    stays = next((v for v in one.values if one.removal and not v.values["removed"]), None)
    if stays is None:
        return line
    beside = {change.column: change.value for change in found}
    changed = tuple(
        (
            speaker.field(one.record_type, c.column),
            speaker.value(one.record_type, c.column, c.value, beside),
            "" if (c.office, c.desk) == (stays.office, stays.desk) else f"{c.office}-{c.desk}",
        )
        for c in found
    )
    values = tuple(replace(v, changed=changed) if v.n == stays.n else v for v in line.values)
    return replace(line, values=values, field_id=known.id if known is not None else line.field_id)


def _sender(choice: service.Choice, names: Mapping[str, str]) -> str:
    """The desk that gave a value."""
    return names.get(choice.author) or (f"{choice.office}-{choice.desk}" if choice.desk else choice.office)


def _told_apart(values: Sequence[ValueLine]) -> tuple[ValueLine, ...]:
    """Where one desk gave several values: by whom, by when where that is the same, and by number where even that is."""
    ways: tuple[Callable[[ValueLine], str], ...] = (
        lambda v: v.person, lambda v: moment(v.at), lambda v: f"{v.sender} ({v.n})",
    )  # fmt: skip
    found = list(values)
    for told in ways:
        alike = Counter(value.named for value in found)
        found = [replace(v, named=told(v) or v.named) if alike[v.named] > 1 else v for v in found]
    return tuple(found)


def _ways(speaker: Speaker, kind: RecordType, one: service.Conflict) -> tuple[ColumnWay, ...]:
    """How a third value is typed; nothing when it makes no sense."""
    fields = [f for f in (kind.fields.get(c) for c in one.columns) if f is not None and f.kind in TYPED]
    if (
        one.removal
        or kind.append_only
        or len(fields) < len(one.columns)
        or any(target_of(kind, c) for c in one.columns)
    ):
        return ()
    shown = one.values[0].values
    ways = [
        ColumnWay(f.column, numbered(f, say(f.label)), way, typed(way, kind.decode(f.column, shown.get(f.column))))
        for f, way in ((f, speaker.way(kind, f, shown)) for f in fields)
    ]
    return () if any(w.way.kind in CODED and not w.way.choices for w in ways) else tuple(ways)
