"""Who changed what, and when: the history of a record as a table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.history import Why
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, column, named, tip
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table.view import ListView
from sdgp_desktop.qtkit.theme import theme

FIELD = mark("qtkit", "Field")
OLD = mark("qtkit", "Old value")
VALUE = mark("qtkit", "New value")
BIN = mark("qtkit", "In the bin")
HISTORY = mark("qtkit", "History")
NONE = mark("qtkit", "No changes yet")
NONE_TEXT = mark("qtkit", "Every change of this record will be listed here, with who made it and when.")
ASIDE = mark("qtkit", "{value} – does not count: {why}")
ASIDE_ONLY = mark("qtkit", "{value} – does not count: its computer was stopped")
EMPTY = mark("qtkit", "(empty)")

FIELD_WIDTH = 220


@dataclass(frozen=True)
class Entry:
    """One line of history, in words."""

    moment: datetime
    person: str
    act: str
    field: str = ""
    value: str = ""
    old: str = ""


class HistoryList(QWidget):
    """All changes of a record, the newest first."""

    def __init__(self, context: PlaceContext, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._context = context
        self.model = QStandardItemModel(self)
        self.view = ListView(f"{name}View", say(HISTORY))
        self.view.setModel(self.model)
        self.view.horizontalHeader().setStretchLastSection(True)
        self._stack = named(QStackedWidget(), f"{name}Stack")
        self._stack.addWidget(Empty("history", say(NONE), say(NONE_TEXT), name=f"{name}None"))
        self._stack.addWidget(self.view)
        self.setLayout(column(self._stack))

    def show_changes(self, entries: Sequence[Entry]) -> None:
        """Show changes: a line for each act, below it the fields that it gave a value."""
        self.model.clear()
        self.view.clearSpans()
        self.model.setHorizontalHeaderLabels([say(FIELD), say(OLD), say(VALUE)])
        before: tuple[datetime, str, str] | None = None
        for entry in entries:
            key = (entry.moment, entry.person, entry.act)
            if key != before:
                before = key
                self._add_act(key)
            self.model.appendRow([_item(entry.field), _item(entry.old), _item(entry.value)])
        for number in (0, 1):
            self.view.setColumnWidth(number, theme().dp(FIELD_WIDTH))
        self._stack.setCurrentIndex(1 if entries else 0)

    def _add_act(self, key: tuple[datetime, str, str]) -> None:
        when, person, act = key
        made = _item(" · ".join(part for part in (act, person, moment(when)) if part))
        made.setFont(theme().font(bold=True))
        self.model.appendRow([made, _item(""), _item("")])
        self.view.setSpan(self.model.rowCount() - 1, 0, 1, self.model.columnCount())


def _item(text: str) -> QStandardItem:
    made = QStandardItem(" ".join(text.split()))
    made.setToolTip(tip(text))
    made.setEditable(False)
    return made


class Line(Protocol):
    """A line of history as the register hands it out."""

    @property
    def moment(self) -> datetime: ...
    @property
    def person(self) -> str: ...
    @property
    def office(self) -> str: ...
    @property
    def act(self) -> str: ...
    @property
    def facts(self) -> Mapping[str, Any]: ...
    @property
    def record_id(self) -> UUID: ...
    @property
    def column(self) -> str: ...
    @property
    def field(self) -> Field | None: ...
    @property
    def value(self) -> Any: ...
    @property
    def aside(self) -> bool: ...
    @property
    def why(self) -> Why | None: ...


def title_of(field: Field | None) -> str:
    """What a line of history is about."""
    return say(BIN) if field is None else say(field.label)


def told(
    context: PlaceContext,
    lines: Iterable[Line],
    words: Callable[[Field | None, Any], str],
    title: Callable[[Field | None], str] = title_of,
) -> list[Entry]:
    """Lines of history, the newest first, in words; `words` says the value of a field, `title` what it is called.

    Numbered fields of one act stand in the order of the form, rows of a table one after the other.
    """
    given = list(lines)
    old: dict[int, str] = {}
    before: dict[tuple[UUID, str], str] = {}
    for at in reversed(range(len(given))):
        line = given[at]
        place = line.record_id, line.column
        old[id(line)] = before.get(place, "")
        if not line.aside:
            before[place] = words(line.field, line.value)
    return [
        Entry(
            line.moment,
            " · ".join(part for part in (line.person, line.office) if part),
            context.act_text(line.act, line.facts),
            title(line.field),
            aside_words(words(line.field, line.value), line.why) if line.aside else words(line.field, line.value),
            old[id(line)],
        )
        for line in _in_order(given)
    ]


def _in_order(lines: Sequence[Line]) -> Iterable[Line]:
    """Lines act by act; those of one act by the number of their field, where it has one."""
    records: dict[UUID, int] = {}
    for line in lines:
        records.setdefault(line.record_id, len(records))

    def place(line: Line) -> tuple[Any, ...]:
        field = line.field
        if field is None or not field.id[:1].isdigit():
            return (0,)
        outer = field.table or field.id
        return 1, _natural(outer), records[line.record_id] if field.table else 0, _natural(field.id)

    for _, act in groupby(lines, lambda line: (line.moment, line.person, line.act)):
        yield from sorted(act, key=place)


def _natural(field_id: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts ids as people count: 1.9 before 1.10, numbers before words."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in field_id.split("."))


def aside_words(value: str, why: Why | None) -> str:
    """A value that counts nowhere because its desk was stopped, and why."""
    shown = value or say(EMPTY)
    return say(ASIDE_ONLY, value=shown) if why is None else say(ASIDE, value=shown, why=why.to(language().code))
