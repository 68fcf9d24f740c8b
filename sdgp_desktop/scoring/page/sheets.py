"""The score sheets of one member, typed like a spreadsheet; beside them what each mark stands for, and the remark."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.asking import ask_reason
from sdgp_desktop.qtkit.basics import Banner, Empty, button, clear, column, label, named, panel, row, scrolling
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import ask, tell
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.grid import GridModel, GridPanel
from sdgp_desktop.qtkit.language import colon, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.textbox import TextBox
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.model import TYPES, Focused, SheetsModel
from sdgp_desktop.scoring.page import words
from sdgp_desktop.scoring.page.asking import ask_ground, ask_lock
from sdgp_desktop.scoring.page.seen import Seen


class RemarkBox(TextBox):
    """The remark of a mark; it is stored when it is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("markRemark")
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme().dp(72))
        self.setMaximumHeight(theme().dp(120))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class CellPanel(QWidget):
    """What stands beside the grid about the cell under the cursor."""

    stored = Signal(object, str, str)  # dossier, criterion, remark

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cellPanel")
        self.cell: Focused | None = None
        self.title = label("", "muted", "cellApplication", wrap=True)
        self.name = label(say(words.CHOOSE_CELL), "heading", "cellCriterion", wrap=True)
        self.about = label("", "small", "cellAbout", wrap=True)
        self.anchors: QVBoxLayout = column(gap=2)
        self.remark_label = label(say(words.REMARK_FREE), "strong", "markRemarkLabel")
        self.remark = RemarkBox()
        self.remark.setAccessibleName(say(words.REMARK))
        self.remark_label.setBuddy(self.remark)
        self.remark.left.connect(self.leave)
        box = column(self.title, self.name, self.about, gap=6, margins=(16, 12, 16, 12))
        box.addLayout(self.anchors)
        box.addWidget(self.remark_label)
        box.addWidget(self.remark)
        box.addStretch(1)
        self.setLayout(box)
        self.show_cell(None)

    def leave(self) -> None:
        """Store a remark that was changed."""
        if self.cell is not None and self.cell.editable and self.remark.toPlainText().strip() != self.cell.remark:
            self.stored.emit(self.cell.dossier_id, self.cell.criterion, self.remark.toPlainText().strip())

    def show_cell(self, cell: Focused | None) -> None:
        """Show another cell."""
        same = (
            cell is not None
            and self.cell is not None
            and (cell.dossier_id, cell.criterion) == (self.cell.dossier_id, self.cell.criterion)
        )
        if not same and self.remark.hasFocus():
            self.leave()
        self.cell = cell
        clear(self.anchors)
        for part in (self.title, self.about, self.remark, self.remark_label):
            part.setVisible(cell is not None)
        if cell is None:
            self.name.setText(say(words.CHOOSE_CELL))
            return
        self.title.setText(cell.title)
        self.name.setText(f"{cell.criterion}  {cell.name}")
        self.about.setText(say(words.WEIGHT, weight=cell.weight, fields=", ".join(cell.form_fields)))
        for value, text in enumerate(cell.anchors):
            role = "strong" if value == cell.mark else ""
            self.anchors.addWidget(
                label(say(words.MARK_STANDS, mark=value, text=text), role, f"anchor{value}", wrap=True)
            )
        self.remark_label.setText(say(words.REMARK_NEEDED if cell.remark_needed else words.REMARK_FREE))
        self.remark.setReadOnly(not cell.editable)
        if not (same and self.remark.hasFocus()):
            self.remark.setPlainText(cell.remark)


class SheetsPage(Seen):
    """The score grid of one member: widgets and wiring, no decisions."""

    to_panel = Signal()

    def __init__(self, model: SheetsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("sheetsPage")
        self.model, self.context = model, context
        self.cells = GridModel((), model.write, parent=self)
        self.grid = GridPanel(context, self.cells, "scoreGrid", say(words.GRID), score=True)
        self.beside = CellPanel()
        self.beside.stored.connect(self._store_remark)
        self.who = ChoiceBox("whoseSheets", empty=False)
        self.who.setAccessibleName(say(words.WHOSE))
        self.who.setMinimumContentsLength(20)
        self.who.chosen.connect(self._choose_member)
        self.notice = Banner("", "warn", "sheetsNotice")
        self.sign = button(say(words.SIGN), "signStatement", self.sign_statement, icon="pen-line")
        self.lock = button(say(words.LOCK), "lockSheetButton", self.lock_sheet, icon="lock", role="primary")
        self.conflict = button(say(words.CONFLICT), "conflictButton", self.recuse, icon="ban")
        self.back = button(say(words.CONFLICT_BACK), "takePartButton", self.take_part, icon="user-check")
        self.newer = button(say(words.NEW_VERSION), "newVersionButton", self.new_version, icon="files")
        self.older = button(say(words.VERSIONS), "versionsButton", self.show_versions, icon="history", role="link")
        self._build()
        self.setTabOrder(self.grid.view, self.beside.remark)  # Ctrl+Tab leads from a mark to its remark and back
        self.grid.view.selectionModel().currentChanged.connect(self._cell_changed)
        self.cells.modelReset.connect(lambda: self._cell_changed(QModelIndex()))
        context.on_change(self, TYPES, self.changed)
        context.on_leave(self.beside.leave)

    def _build(self) -> None:
        who = label(say(words.WHOSE), name="whoseLabel")
        who.setBuddy(self.who)
        head = row(who, self.who, None, self.sign, gap=8, margins=(16, 12, 16, 4))
        flow = Flow(theme().dp(8))
        for made in (self.lock, self.conflict, self.back, self.newer, self.older):
            flow.addWidget(made)
        deeds = column(panel(flow, "sheetDeeds"), margins=(16, 4, 16, 12))
        hint = label(say(words.HOW_TO), "small", "gridHint", wrap=True)
        left = column(gap=6)
        left.addLayout(head)
        left.addWidget(self.notice)
        left.addWidget(panel(column(hint, margins=(16, 0, 16, 0))))
        left.addWidget(self.grid, 1)
        left.addLayout(deeds)
        splitter = named(QSplitter(Qt.Orientation.Horizontal), "sheetsSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(panel(left, "sheetsLeft"))
        side = scrolling(self.beside, "cellScroll")
        side.setMinimumWidth(theme().dp(240))
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        nobody = Empty(
            "users", say(words.NO_MEMBERS), say(words.NO_MEMBERS_TEXT),
            button(say(words.TO_PANEL), "toPanel", self.to_panel.emit, role="primary"), name="noMembers",
        )  # fmt: skip
        nothing = Empty("clipboard-list", say(words.NO_DOSSIERS), say(words.NO_DOSSIERS_TEXT), name="nothingToScore")
        self.stack = named(QStackedWidget(), "sheetsStack")
        for part in (splitter, nobody, nothing):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack, gap=0))

    # -- content -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show again what changed; the cursor stays where it is."""
        self.who.set_choices(self.model.members())
        self.who.show_code(self.model.member_id)
        loaded = self.model.load()
        if loaded is None or self.model.member_id is None:
            self.stack.setCurrentIndex(1)
            return
        self.panel, self.rules = loaded
        if not self.panel.dossiers:
            self.stack.setCurrentIndex(2)
            return
        self.stack.setCurrentIndex(0)
        columns = self.model.columns(self.rules)
        if columns != self.cells.columns:
            self.cells.set_columns(columns)
        rows, marks = self.model.rows(self.panel, self.rules)
        self.cells.set_rows(rows)
        self.cells.set_marks(marks)
        if not self.grid.view.currentIndex().isValid():
            self.grid.view.go(self.cells.index(0, 1))
        self._show_notice()
        self._cell_changed(self.grid.view.currentIndex())

    def _show_notice(self) -> None:
        member = self.model.member(self.panel)
        unsigned = member is not None and member.declared_at is None
        self.sign.setVisible(unsigned)
        if self.panel.frozen:
            self.notice.say(say(words.FROZEN), "warn")
        elif member is not None and unsigned:
            self.notice.say(say(words.SIGN_FIRST, name=member.name), "note")
        self.notice.setVisible(self.panel.frozen or unsigned)

    def _choose_member(self, id: object) -> None:
        self.model.member_id = id if isinstance(id, UUID) else None
        self.refresh()

    def _cell_changed(self, index: QModelIndex, *_: object) -> None:
        cell = None
        if index.isValid():
            criterion = self.cells.columns[index.column()].id
            cell = self.model.focused(self.panel, self.rules, self.cells.rows[index.row()].id, criterion)
        self.beside.show_cell(cell)
        self._show_deeds()

    def _show_deeds(self) -> None:
        state = self.state
        self.lock.setEnabled(state == "open")
        self.conflict.setEnabled(state in ("none", "open", "locked"))
        self.back.setVisible(state == "recused")
        self.conflict.setVisible(state != "recused")
        self.newer.setVisible(state == "locked")
        self.older.setVisible(state in ("open", "locked"))

    @property
    def dossier_id(self) -> UUID | None:
        """The application of the line under the cursor."""
        index = self.grid.view.currentIndex()
        found: UUID | None = self.cells.rows[index.row()].id if index.isValid() else None
        return found

    @property
    def state(self) -> str:
        """How far the sheet under the cursor is."""
        if self.dossier_id is None or self.model.member_id is None or self.panel.frozen:
            return ""
        return self.panel.cell(self.model.member_id, self.dossier_id).state

    def application(self) -> str:
        """Name of the application under the cursor."""
        return next((d.name for d in self.panel.dossiers if d.id == self.dossier_id), "")

    # -- deeds ---------------------------------------------------------------------------------------------------

    def _store_remark(self, dossier_id: UUID, criterion: str, text: str) -> None:
        def store() -> bool:
            self.model.write_remark(dossier_id, criterion, text)
            return True

        if self.context.do(store):
            self.context.saved.emit()

    def lock_sheet(self) -> None:
        """Finish the sheet under the cursor, after a question and the PIN where there is one."""
        self.beside.leave()
        id = self.dossier_id
        if id is None:
            return
        title = say(words.LOCK_TITLE, application=self.application())
        if ask_lock(self, self.context, title, self.model.has_pin, self.model.check_pin, self.model.locker(id)):
            self.context.notice(say(words.LOCKED))

    def recuse(self) -> None:
        """Declare a conflict of interest for the application under the cursor."""
        id = self.dossier_id
        if id is not None:
            title = self._titled(words.CONFLICT)
            ask_ground(self, self.context, title, self.model.grounds(), lambda g, r: self.model.recuse(id, g, r))

    def take_part(self) -> None:
        """Take a conflict of interest back, with the reason."""
        id = self.dossier_id
        if id is not None:
            title, done = self._titled(words.CONFLICT_BACK), say(words.CONFLICT_BACK_DONE)
            ask_reason(self, self.context, "takePart", title, "", done, lambda r: self.model.take_part_again(id, r))

    def _titled(self, text: Text) -> str:
        return colon(self.application(), say(text).rstrip("…"))

    def new_version(self) -> None:
        """Open a new version of a locked sheet, after the discussion."""
        id = self.dossier_id
        if id is not None:
            self.context.do(lambda: self.model.new_version(self.panel, id), notice=say(words.VERSION_MADE), undo=False)

    def show_versions(self) -> None:
        """Show all versions of the sheet under the cursor."""
        id = self.dossier_id
        found = self.context.do(lambda: self.model.older(id)) if id is not None else None
        if found:
            lines = []
            for title, marks in found:
                lines += [title, *(f"  {c}: {m}  {r}".rstrip() for c, m, r in marks), ""]
            tell(self, self._titled(words.VERSIONS), "", "\n".join(lines))

    def sign_statement(self) -> None:
        """Show the statement and sign it."""
        member = self.model.member(self.panel)
        if member is not None and ask(
            self, say(words.SIGN_TITLE, name=member.name), self.model.statement(), say(words.SIGN_DONE)
        ):
            self.context.do(self.model.sign)
