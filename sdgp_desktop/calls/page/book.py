"""The rule book as a grid; typed values are gathered for a new version, which needs a reason."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from sdgp_desktop.calls.model import BookModel
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, button, clear, column, frame, label, named, panel, row, scrolling
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

RULE, VALUE, UNIT = mark("calls", "Rule"), mark("calls", "Value"), mark("calls", "Unit")
SECTION, VERSION = mark("calls", "Section"), mark("calls", "Version")
NONE_FOUND = mark("calls", "No rule found: clear the search, or choose all topics.")
ALL_TOPICS = mark("calls", "All topics")
VERSIONS = mark("calls", "Versions")
TOPIC, ORIGIN = mark("calls", "Topic"), mark("calls", "Origin")
CODE, REMARK = mark("calls", "Code"), mark("calls", "Remark")
GRID = mark("calls", "Rule book: type a value, Return goes on")
SEARCH = mark("calls", "Search in the rules")
NEW_VERSION = mark("calls", "New version…")
FORGET = mark("calls", "Forget the changes")
CHANGED = mark("calls", "{n} rules have another value. They count when a new version is made.")
DRAFT = mark("calls", "The call is a draft: what you type is stored at once.")
PUBLISHED = mark("calls", "Type another value; a new version with a reason makes it count. Partnerships keep theirs.")
TITLE = mark("calls", "New version of the rules")
ABOUT = mark("calls", "Partnerships that began under an older version keep it.")
CHANGES = mark("calls", "What changes")
REASON, APPROVED = mark("calls", "Reason"), mark("calls", "Approved by")
MAKE = mark("calls", "Make the version")
MADE = mark("calls", "Version {version} of the rules")


class BookPanel(QWidget):
    """The rules of the chosen call."""

    def __init__(self, model: BookModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("rulesPanel")
        self.model, self.context = model, context
        self.grid = GridModel(grid_columns(), model.write)
        self.view = GridPanel(context, self.grid, "ruleGrid", say(GRID))
        self.grid.written.connect(self.refresh)
        self.topic = ChoiceBox("ruleTopic", model.topic_choices())
        self.topic.setAccessibleName(say(TOPIC))
        self.topic.setMaximumWidth(theme().dp(220))
        self.topic.chosen.connect(self._narrow)
        edit = self.topic.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(say(ALL_TOPICS))
            edit.setAccessibleName(say(TOPIC))
        self.search = QLineEdit()
        self.search.setObjectName("ruleSearch")
        self.search.setAccessibleName(say(SEARCH))
        self.search.setPlaceholderText(say(SEARCH))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.make = button(say(NEW_VERSION), "newRuleVersion", self.new_version, icon="git-branch")
        self.forget = button(say(FORGET), "forgetRuleChanges", self._forget, role="link")
        self.banner = Banner(say(PUBLISHED), "note", "ruleBanner", self.forget)
        self.all = button(say(VERSIONS), "ruleVersions", self._turn, icon="history")
        self.all.setCheckable(True)
        self.versions = VersionsPanel(model)
        line = row(self.search, self.topic, self.all, self.make, gap=8)
        box = column(line, self.banner, gap=8, margins=(16, 12, 16, 16))
        self.stack = named(QStackedWidget(), "ruleStack")
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.versions)
        box.addWidget(self.stack, 1)
        self.setLayout(box)

    def show_record(self, id: UUID) -> None:
        """Show the rules of a call."""
        self.model.show(id)
        self.versions.show_record(id)
        self.refresh()

    def show_clause(self, code: str) -> None:
        """Put the cursor on the value of a rule, whatever the list was narrowed to."""
        self.all.setChecked(False)
        self._turn()
        self.search.clear()
        self.topic.show_code(None)
        self._narrow()
        self.view.view.focus_cell(code, "value")

    def _turn(self) -> None:
        """The rules, or the list of their versions."""
        self.stack.setCurrentIndex(1 if self.all.isChecked() else 0)
        for part in (self.search, self.topic, self.banner):
            part.setVisible(not self.all.isChecked())

    def refresh(self) -> None:
        """Show rows, marks and what is waiting for the next version."""
        self.view.view.empty = say(NONE_FOUND)  # each call has rules: it is the search or the topic
        self.grid.set_rows(self.model.rows(), of=self.model.id)
        self.grid.set_marks(self.model.marks())
        waiting = len(self.model.typed)
        draft = self.model.state == "draft"
        self.make.setVisible(not draft)
        self.make.setEnabled(bool(waiting))
        self.forget.setVisible(bool(waiting))
        if waiting:
            self.banner.say(say(CHANGED, waiting), "warn")
        else:
            self.banner.say(say(DRAFT if draft else PUBLISHED), "note")

    def _narrow(self, *_: object) -> None:
        self.model.search = self.search.text()
        self.model.topic = str(self.topic.code or "")
        self.refresh()

    def _forget(self) -> None:
        self.model.forget()
        self.refresh()

    def new_version(self) -> None:
        """Make a version of the typed values, with a reason."""
        made = NewVersion(self, self.model, self.context)
        if made.exec() and made.made:
            self.context.notice(say(MADE, version=made.made), undo=True)
            if self.model.id is not None:
                self.show_record(self.model.id)


def grid_columns() -> tuple[GridColumn, ...]:
    """What a line of the rule book shows; only the value is typed."""
    return (
        GridColumn("name", say(RULE), editable=False, width=40),
        GridColumn("value", say(VALUE), limit=2000, width=20),
        GridColumn("unit", say(UNIT), editable=False, width=14),
        GridColumn("section", say(SECTION), editable=False, width=8),
        GridColumn("version", say(VERSION), editable=False, width=8),
        GridColumn("topic", say(TOPIC), editable=False, width=18),
        GridColumn("origin", say(ORIGIN), editable=False, width=24),
        GridColumn("note", say(REMARK), editable=False, width=40),
        GridColumn("code", say(CODE), editable=False, width=24),
    )


class NewVersion(Sheet):
    """The list of changes, and why."""

    def __init__(self, parent: QWidget, model: BookModel, context: PlaceContext) -> None:
        super().__init__(parent, "newVersionSheet", say(TITLE), say(ABOUT), say(MAKE))
        self.model, self.context, self.made = model, context, 0
        changes = column(*(label(text, wrap=True) for text in model.change_list()), gap=4, margins=8)
        area = scrolling(panel(changes, "versionChanges"), "versionChangesScroll")
        area.setMaximumHeight(theme().dp(180))
        area.setAccessibleName(say(CHANGES))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme().dp(84))
        self.approved = QLineEdit()
        self.add(say(CHANGES), area, "versionChangesScroll")
        self.add(say(REASON), self.reason, "versionReason")
        self.add(say(APPROVED), self.approved, "versionApproved")
        self.setMinimumWidth(theme().dp(640))
        self.extra = self._make

    def _make(self) -> bool:
        try:
            self.made = self.model.new_version(self.reason.toPlainText(), self.approved.text())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class VersionsPanel(QWidget):
    """All versions of the rules, each with its reason and its changes."""

    def __init__(self, model: BookModel) -> None:
        super().__init__()
        self.setObjectName("versionsPanel")
        self.model = model
        self.inside = column(gap=8)
        box = column(self.inside, None, gap=8, margins=(16, 12, 16, 16))
        self.setLayout(column(scrolling(panel(box, "versionsInside"), "versionsScroll")))

    def show_record(self, id: UUID) -> None:
        """Show the versions of a call."""
        clear(self.inside)
        for found in self.model.versions(id):
            texts = column(label(found.title, "strong"), label(found.reason, wrap=True), gap=4, margins=(12, 8, 12, 10))
            if found.by:
                texts.addWidget(label(found.by, "small", wrap=True))
            for change in found.changes:
                texts.addWidget(label(change, "muted", wrap=True))
            self.inside.addWidget(frame(texts, f"version{found.number}"))
