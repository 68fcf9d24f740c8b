"""The score sheets of one member, typed like a spreadsheet; in a small window the grid has nearly all the room."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget

from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.asking import ask_pin, ask_reason
from sdgp_desktop.qtkit.basics import (
    Banner,
    Elided,
    Empty,
    button,
    column,
    label,
    named,
    panel,
    row,
    scrolling,
    tip,
    tool,
)
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import ask, tell
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.grid import GridModel, GridPanel
from sdgp_desktop.qtkit.language import colon, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.model import TYPES, SheetsModel
from sdgp_desktop.scoring.page import words
from sdgp_desktop.scoring.page.asking import ask_ground
from sdgp_desktop.scoring.page.cell import CellPanel
from sdgp_desktop.scoring.page.seen import Seen

LOW, NARROW = 340, 860  # of the page, at 100 %: below, sentences and the panel beside the grid give way


class SheetsPage(Seen):
    """The score grid of one member: widgets and wiring, no decisions."""

    to_panel = Signal()

    def __init__(self, model: SheetsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("sheetsPage")
        self.model, self.context = model, context
        self.cells = GridModel((), model.write, parent=self)
        self.grid = GridPanel(context, self.cells, "scoreGrid", say(words.GRID), score=True)
        self.low = self.narrow = self.noticed = False
        self.beside = CellPanel()
        self.beside.left.connect(lambda: self.show_beside(False))
        self.beside.stored.connect(self._store_remark)
        self.who = ChoiceBox("whoseSheets", empty=False)
        self.who.setAccessibleName(say(words.WHOSE))
        self.who.setMinimumContentsLength(14)
        self.who.setMaximumWidth(theme().dp(420))
        self.who.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.who.chosen.connect(self._choose_member)
        self.notice = Banner("", "warn", "sheetsNotice")
        self.brief = Elided("", "strong", "sheetsBrief")  # the same sentence on the line of the member, in a low window
        self.hint = label(say(words.HOW_TO), "small", "gridHint", wrap=True)
        self.open_beside = tool("panel-right", "openCellPanel", say(words.TO_REMARK), lambda: self.show_beside(True))
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
        self.head = row(who, gap=8, margins=(16, 12, 16, 4))
        self.head.addWidget(self.who, 2)
        self.head.addStretch(1)
        self.head.addWidget(self.brief, 2)
        for made in (self.sign, self.open_beside):
            self.head.addWidget(made)
        flow = Flow(theme().dp(8))
        for made in (self.lock, self.conflict, self.back, self.newer, self.older):
            flow.addWidget(made)
        self.deeds = column(panel(flow, "sheetDeeds"), margins=(16, 4, 16, 12))
        self.hint_line = panel(column(self.hint, margins=(16, 0, 16, 0)))
        left = column(gap=6)
        left.addLayout(self.head)
        left.addWidget(self.notice)
        left.addWidget(self.hint_line)
        left.addWidget(self.grid, 1)
        left.addLayout(self.deeds)
        splitter = named(QSplitter(Qt.Orientation.Horizontal), "sheetsSplitter")
        splitter.setChildrenCollapsible(False)
        self.left, self.side = panel(left, "sheetsLeft"), scrolling(self.beside, "cellScroll")
        splitter.addWidget(self.left)
        self.side.setMinimumWidth(theme().dp(240))
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        nobody = Empty(
            "users", say(words.NO_MEMBERS), say(words.NO_MEMBERS_TEXT),
            button(say(words.TO_PANEL), "toPanel", self.to_panel.emit, role="primary"), name="noMembers",
        )  # fmt: skip
        there = button(
            say(words.TO_DOSSIERS), "toApplications", lambda: self.context.jump("intake_dossier", None), role="primary"
        )
        nothing = Empty(
            "clipboard-list", say(words.NO_DOSSIERS), say(words.NO_DOSSIERS_TEXT), there, name="nothingToScore"
        )
        self.stack = named(QStackedWidget(), "sheetsStack")
        for part in (splitter, nobody, nothing):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack, gap=0))
        self.grid.view.installEventFilter(self)
        self.grid.view.setAccessibleDescription(say(words.HOW_TO))
        self._fit()

    # -- the room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low, narrow = self.height() < theme().dp(LOW), self.width() < theme().dp(NARROW)
        if (low, narrow) != (self.low, self.narrow):
            self.low, self.narrow = low, narrow
            self._fit()
            self.show_beside(False)

    def _fit(self) -> None:
        """In a low window one line above the grid and one below; in a narrow one nothing beside it."""
        up, down, side = (4, 4, theme().dp(16)) if self.low else (12, 12, theme().dp(16))
        self.head.setContentsMargins(side, theme().dp(up), side, theme().dp(4))
        self.deeds.setContentsMargins(side, theme().dp(4), side, theme().dp(down))
        self.hint_line.setVisible(not self.low)
        self.open_beside.setVisible(self.narrow)
        self.beside.back.setVisible(self.narrow)
        self.grid.view.set_low(self.low)
        self._show_sentence()
        self._show_deeds()

    def show_beside(self, open_: bool) -> None:
        """In a narrow window: the marks' meaning and the remark instead of the grid, or the grid again."""
        self.side.setVisible(open_ or not self.narrow)
        self.left.setVisible(not open_ or not self.narrow)
        if self.narrow and self.isVisible():
            (self.beside.remark if open_ else self.grid.view).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Tab leads from a mark to its remark, also where that is not in view."""
        pressed = event if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        control = pressed is not None and pressed.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.narrow and pressed is not None and control and pressed.key() == Qt.Key.Key_Tab:
            self.show_beside(True)
            self.side.ensureWidgetVisible(self.beside.remark)
            return True
        return super().eventFilter(watched, event)

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
        self.cells.set_rows(rows, of=self.model.member_id)
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
        self.noticed = self.panel.frozen or unsigned
        self._show_sentence()

    def _show_sentence(self) -> None:
        """What must be known about all sheets: on a line of its own, or in a low window beside the member."""
        self.notice.setVisible(self.noticed and not self.low)
        sentence = self.notice.text.text() if self.noticed else ""
        self.sign.setToolTip(tip(sentence) if self.low else "")
        self.brief.setText(sentence)
        self.brief.setVisible(self.noticed and self.low and self.sign.isHidden())

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
        self.lock.setVisible(state != "locked" or not self.low)
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
        text, done = say(words.LOCK_TEXT), say(words.LOCK_DONE)
        if ask_pin(self, self.context, "lockSheet", title, text, done, self.model.locker(id)):
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
            self.cells.try_again()  # marks that were typed before the statement was signed
