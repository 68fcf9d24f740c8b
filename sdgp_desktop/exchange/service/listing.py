"""What a rehearsal lists: every field that a packet would give another value, questions first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sdgp_desktop.exchange.service.questions import Conflict
from sdgp_desktop.exchange.service.reports import Entry, Report
from sdgp_desktop.kernel.aside import values
from sdgp_desktop.kernel.attachments import FILE
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.finds import NAMELESS, title_by_others, title_of, title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.rows import plain
from sdgp_desktop.kernel.schema import Schema

NEW, CHANGED, CONFLICT, REMOVED, BACK = "new", "changed", "conflict", "removed", "back"


@dataclass(frozen=True)
class Listed:
    """One field: what stands here and what comes, as the journal keeps values, each with what moves with it."""

    effect: str  # new, changed, conflict, removed, back
    record_type: str
    record: str
    title: str
    column: str
    old: Any
    new: Any
    beside_old: Mapping[str, Any] = field(default_factory=dict)
    beside_new: Mapping[str, Any] = field(default_factory=dict)
    stopped: str = ""  # the desk because of whose stop it goes back
    gone: bool = False  # with its whole record


def listed(reading: Reading, report: Report) -> list[Listed]:
    """The fields of a rehearsed packet that say something: those with a question first, then those that go back
    because a desk was stopped. Of a packet that was taken in, those that went back.
    """
    titles = _Titles(reading)
    made: dict[tuple[str, str], dict[str, object]] = {}
    for one in report.entries:
        made.setdefault((one.record_type, one.record), {})[one.column] = one.new
    asked = {(c.record_type, c.record.hex, column) for c in report.conflicting for column in c.columns}
    places = [(c.record_type, c.record.hex) for c in report.conflicting]
    here = values(reading.session.connection(), reading.schema, places)
    found = [
        line
        for question, place in zip(report.conflicting, places, strict=True)
        for line in _in_conflict(question, _standing(reading.schema, question, here.get(place)), report.key, titles)
    ]
    found += _going_back(reading, report, titles)
    return found + [
        _line(one, made[one.record_type, one.record], titles)
        for one in report.entries
        if _worth_showing(reading, one) and (one.record_type, one.record, one.column) not in asked
    ]


def _line(one: Entry, beside: Mapping[str, object], titles: "_Titles") -> Listed:
    effect = NEW if one.created else REMOVED if one.column == "removed" and one.new else CHANGED
    title = titles.of(one.record_type, one.record, beside)
    old = None if one.created else one.old
    return Listed(effect, one.record_type, one.record, title, one.column, old, one.new, beside, beside)


def _going_back(reading: Reading, report: Report, titles: "_Titles") -> list[Listed]:
    """The fields that go back because desks were stopped."""
    sides: dict[tuple[str, str], tuple[dict[str, object], dict[str, object]]] = {}
    for one in report.back:
        old, new = sides.setdefault((one.record_type, one.record), ({}, {}))
        old[one.column], new[one.column] = one.old, one.new
    return [
        Listed(
            BACK, one.record_type, one.record, titles.of(one.record_type, one.record, old), one.column,
            one.old, one.new, old, new, one.stopped, one.gone,
        )
        for one in report.back
        if _worth_showing(reading, one)
        for old, new in (sides[one.record_type, one.record],)
    ]  # fmt: skip


def _in_conflict(one: Conflict, here: Mapping[str, Any], sender: str, titles: "_Titles") -> list[Listed]:
    """The fields of a question: what stands here, and what the sender gave, or one of those whom it forwards."""
    others = [v for v in one.values if any(v.values[c] != here[c] for c in one.differing)] or list(one.values)
    coming = ([v for v in others if v.author == sender] or others)[-1]
    title = titles.of(one.record_type, one.record.hex, coming.values)
    return [
        Listed(
            CONFLICT, one.record_type, one.record.hex, title, column, here[column], coming.values[column], here,
            coming.values,
        )
        for column in one.differing
    ]  # fmt: skip


def _standing(schema: Schema, one: Conflict, row: tuple[Any, ...] | None) -> Mapping[str, Any]:
    """What stands here in the fields of a question; of a record that is not here, nothing."""
    if row is None:
        return dict.fromkeys(one.columns)
    kind = schema[one.record_type]
    return {c: plain(kind, c, row[kind.columns.index(c)]) for c in one.columns}


def _worth_showing(reading: Reading, one: Entry) -> bool:
    known = reading.schema[one.record_type].fields.get(one.column)
    if one.created and one.column != "removed" and one.new in (None, "", []):
        return False
    if one.record_type == FILE and known is not None and known.by == "system":  # its name says what it is
        return False
    return known is None or known.kind is not Kind.SORT


class _Titles:
    """What records are called; those that were looked up once are kept."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[tuple[str, str], str] = {}

    def of(self, record_type: str, record: str, coming: Mapping[str, Any]) -> str:
        """The title of a record; of one that is not here yet by the values that come."""
        key = (record_type, record)
        if key not in self._known:
            self._known[key] = title_of_record(self._reading, record_type, UUID(record)) or self._made(
                record_type, coming
            )
        return self._known[key]

    def _made(self, record_type: str, coming: Mapping[str, Any]) -> str:
        own = title_of(dict(coming))
        if own != NAMELESS or record_type not in self._reading.schema.types:
            return own
        return title_by_others(self._reading, record_type, dict(coming))
