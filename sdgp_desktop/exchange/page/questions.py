"""Open questions: the values side by side, and choosing."""

from collections.abc import Mapping
from functools import cached_property, partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from sdgp_desktop.exchange.model import ColumnWay, QuestionLine, QuestionsModel, ValueLine
from sdgp_desktop.exchange.page import words
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.basics import (
    Banner,
    Empty,
    badge,
    button,
    clear,
    column,
    entry,
    frame,
    label,
    menu_button,
    named,
    panel,
    row,
    scrolling,
    tip,
)
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.short import short_button
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.qtkit.values import NO, YES

SIDE_BY_SIDE = 3  # values beside each other; more go below
CHANGES = 6  # fields named under a value; all stand in the history


class QuestionPanel(RecordPanel):
    """One question: its values side by side, a third one, the history of the field."""

    def __init__(self, model: QuestionsModel, context: PlaceContext) -> None:
        self.model, self.context = model, context
        self.line: QuestionLine | None = None
        self._shown = ""
        self.typed: dict[str, QWidget] = {}
        self.values = column(gap=12, margins=16)
        self.area = scrolling(panel(self.values), "questionValues")
        self.history = HistoryList(context, "questionHistory")
        super().__init__(
            context, "question",
            (
                Tab("values", say(words.VALUES), self.area, self._show_values),
                Tab("history", say(words.HISTORY), self.history, self._show_history),
            ),
            head=self._show_head,
        )  # fmt: skip

    def _show_head(self, id: str) -> None:
        self.line = self.model.one(id)
        line = self.line
        if line is None:
            self.set_head(say(words.NO_QUESTION))
            return
        self.set_head(line.title, f"{line.where} · {line.field}", [(line.offices, "warn")])
        jump = partial(self.context.jump, line.record_type, line.record, line.field_id)
        self.set_actions(button(say(words.OPEN), "openQuestionRecord", jump, icon="external-link"))

    def _show_history(self, id: str) -> None:
        self.history.show_changes(self.model.history(self.line) if self.line is not None else [])

    def _show_values(self, id: str) -> None:
        clear(self.values)
        self.typed = {}
        line = self.line
        if line is None:
            return
        if line.id != self._shown:  # another question begins with its values, wherever the one before was left
            self._shown = line.id
            self.area.verticalScrollBar().setValue(0)
        if line.fixed:
            self.values.addWidget(Banner(say(words.FIXED), "note", "questionFixed"))
        if line.copies:
            self.values.addWidget(Banner(say(words.COPIES, desk=", ".join(line.copies)), "warn", "questionCopies"))
        for start in range(0, len(line.values), SIDE_BY_SIDE):
            beside = row(gap=12)
            for value in line.values[start : start + SIDE_BY_SIDE]:
                beside.addWidget(self._value(line, value), 1)
            self.values.addLayout(beside)
        if line.ways:
            self.values.addWidget(self._third(line))
        self.values.addStretch(1)

    def _value(self, line: QuestionLine, value: ValueLine) -> QWidget:
        inside = column(gap=6, margins=14)
        whose = badge(say(words.MINE if value.mine else words.THEIRS), "accent" if value.mine else "")
        whose.setObjectName(f"value{value.n}Whose")
        head = row(label(value.sender, "heading", f"value{value.n}Desk"), whose, None, gap=8)
        inside.addLayout(head)
        given = words.GIVEN if value.person else words.GIVEN_NOBODY
        said = say(given, person=value.person, desk=value.sender, moment=moment(value.at))
        inside.addWidget(label(said, "muted", f"value{value.n}Given", wrap=True))
        for n, (field, text) in enumerate(value.texts):
            if len(value.texts) > 1:
                inside.addWidget(label(field, "small"))
            inside.addWidget(label(text, "strong", f"value{value.n}Text{n}", wrap=True))
        if value.changed:
            inside.addWidget(label(say(words.CHANGED_HERE), "small"))
        for n, (field, text, desk) in enumerate(value.changed[:CHANGES]):
            said = say(words.CHANGED_OTHER if desk else words.CHANGED_ONE, field=field, value=text, desk=desk)
            inside.addWidget(label(said, "", f"value{value.n}Changed{n}", wrap=True))
        if len(value.changed) > CHANGES:
            more = say(words.CHANGED_MORE, len(value.changed) - CHANGES)
            inside.addWidget(label(more, "muted", f"value{value.n}ChangedMore", wrap=True))
        if value.n == 1:
            inside.addWidget(label(say(words.SHOWN_NOW), "small", "valueShown", wrap=True))
        inside.addStretch(1)
        if not line.fixed:
            inside.addWidget(self._keep(line, value))
        return frame(inside, f"value{value.n}")

    def _keep(self, line: QuestionLine, value: ValueLine) -> QWidget:
        theirs = sum(not v.mine for v in line.values)
        if value.mine and theirs == len(line.values) - 1:
            text = say(words.KEEP_MINE)
        elif not value.mine and theirs == 1:
            text = say(words.KEEP_THEIRS)
        else:
            text = say(words.KEEP_OF, desk=value.named)
        return short_button(text, f"keep{value.n}", partial(self.keep, line.id, value.n), "", "check")

    def _third(self, line: QuestionLine) -> QWidget:
        inside = column(
            label(say(words.THIRD), "heading"), label(say(words.THIRD_TEXT), "muted", wrap=True), gap=6, margins=14
        )  # fmt: skip
        for one in line.ways:
            made = editor(one, filled=len(line.ways) > 1)
            title = label(one.label, "small", f"third_{one.column}Label")
            title.setBuddy(made)
            self.typed[one.column] = made
            inside.addWidget(title)
            inside.addWidget(made)
        inside.addLayout(row(button(say(words.THIRD_SET), "thirdSet", self.third, icon="check"), None))
        return frame(inside, "thirdValue", "well")

    def keep(self, id: str, n: int) -> None:
        """Choose one of the values."""
        self.context.do(lambda: self.model.keep(id, n), notice=say(words.CHOSE))

    def third(self) -> None:
        """Use the value that was typed."""
        line = self.line
        if line is not None:
            typed = read_editors(self.typed)
            self.context.do(lambda: self.model.third(line, typed), notice=say(words.CHOSE))


def editor(one: ColumnWay, *, filled: bool) -> QWidget:
    """A line, a text or a list for a value of one's own.

    A part of a group is `filled` with what the record shows: a part that nobody types stays. Lists always are.
    """
    name = f"third_{one.column}"
    if one.way.kind in (Kind.CHOICE, Kind.YESNO):
        made = named(QComboBox(), name, one.label)
        words = [say(YES), say(NO)] if one.way.kind is Kind.YESNO else [text for _, text in one.way.choices]
        for text in words if one.shown in words else ["", *words]:
            made.addItem(text)
        made.setCurrentText(one.shown)
        return made
    if one.way.kind is Kind.LONG:
        long = named(QPlainTextEdit(), name, one.label)
        long.setTabChangesFocus(True)
        long.setMaximumHeight(long.fontMetrics().height() * 6)
        long.setPlainText(one.shown if filled else "")
        return long
    return named(QLineEdit(one.shown if filled else ""), name, one.label)


def read_editors(editors: Mapping[str, QWidget]) -> dict[str, str]:
    """What was typed, by column."""
    found = {}
    for name, made in editors.items():
        if isinstance(made, QComboBox):
            found[name] = made.currentText()
        elif isinstance(made, QPlainTextEdit):
            found[name] = made.toPlainText()
        elif isinstance(made, QLineEdit):
            found[name] = made.text()
    return found


class QuestionsPage(TablePage):
    """The list of open questions: widgets and wiring, no decisions."""

    def __init__(self, model: QuestionsModel, context: PlaceContext) -> None:
        self.questions = model
        self.many, self.menu = menu_button(say(words.ALL_OF), "chooseMany", "check-check")
        self.many.setToolTip(tip(say(words.ALL_HINT)))
        self.menu.aboutToShow.connect(lambda: self.fill(self.menu))
        columns = (
            Column("title", say(words.RECORD), lambda r: r.title, width=28),
            Column("field", say(words.FIELD), lambda r: r.field, width=22, stay=True, tip=lambda r: r.field),
            Column("where", say(words.WHERE), lambda r: r.where, width=16),
            Column("offices", say(words.WHO), lambda r: r.offices, width=16),
        )
        super().__init__(
            context, "questions", title=say(words.QUESTIONS),
            model=SqlTableModel(columns=columns, fetch=model.page, count=model.count),
            filters=(
                Filter("where", say(words.WHERE), load=model.places),
                Filter("office", say(words.OFFICE), load=model.senders),
            ),
            actions=(self.many,),
            empty=Empty("circle-check", say(words.NO_QUESTION), say(words.NO_QUESTION_TEXT), name="noQuestion"),
            record=lambda: self.panel,
        )  # fmt: skip

    @cached_property
    def panel(self) -> QuestionPanel:
        """The chosen question, made when one is chosen first."""
        return QuestionPanel(self.questions, self.context)

    def fill(self, menu: QMenu) -> None:
        """One line for each desk whose values can be chosen, with the number of questions that it would answer."""
        menu.clear()
        asked = self._asked()
        for code, _ in self.questions.senders():
            count = sum(any(value.sender == code for value in line.values) for line in asked)
            if count:
                text = say(words.ALL_OF_ONE, count, desk=code)
                entry(menu, text, partial(self.keep_all, code), name=f"all_{code}")

    def keep_all(self, sender: str) -> None:
        """Choose the values of one desk for the chosen lines, or for all lines of the list."""
        ids = [line.id for line in self._asked()]
        count = self.context.do(lambda: self.questions.keep_all(ids, sender))
        if count:
            self.context.notice(say(words.CHOSE_MANY, count), undo=True)

    def _asked(self) -> list[QuestionLine]:
        """The chosen lines, or all of the list when fewer than two are chosen; none that asks for a reversal."""
        chosen = self.chosen_rows()
        if len(chosen) < 2:
            chosen = list(self.questions.page(0, self.model.rowCount(), self.model.query))
        return [line for line in chosen if not line.fixed]

    def refresh(self) -> None:
        """Show the questions anew; one that was answered makes room for the next."""
        super().refresh()
        if self.chosen_id is not None and self.questions.one(self.chosen_id) is None:
            first = self.model.row_at(0) if self.model.rowCount() else None
            self.choose(first.id if first is not None else None)
        self.many.setEnabled(self.model.rowCount() > 0)
