"""A choice that filters while somebody types, without accents and case; the wheel changes it only with the focus."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyle, QStyleOptionComboBox, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.reading import folded
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import Way, also, read_choice

FOLDED = int(Qt.ItemDataRole.UserRole) + 1


class Finder(QCompleter):
    """Offers every choice that holds the typed letters anywhere."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(12)
        popup = self.popup()
        if popup is not None:
            popup.setObjectName(f"{parent.objectName()}Found")

    def splitPath(self, path: str) -> list[str]:
        return [folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class ChoiceLine(QLineEdit):
    """The line of a choice; while nobody types in it, a long choice ends in …"""

    @property
    def too_long(self) -> bool:
        """Whether there is no room for the whole choice."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def _room(self) -> QRect:
        return self.rect().adjusted(theme().dp(2), 0, -theme().dp(2), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = bool(self.text()) and self.selectedText() == self.text()  # as Tab leaves it
        resting = not self.isModified() and (whole or self.cursorPosition() == 0)
        if not self.too_long or (self.hasFocus() and not resting):
            super().paintEvent(event)
            return
        painter, room = QPainter(self), self._room()
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        wide, high = self.fontMetrics().horizontalAdvance(text), self.fontMetrics().height()
        ground = QRect(room.left(), room.center().y() - high // 2, wide, high)
        chosen = self.hasFocus() and whole
        if chosen:
            painter.fillRect(ground, self.palette().color(group, QPalette.ColorRole.Highlight))
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(self.palette().color(group, ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus() and not chosen:
            painter.drawLine(ground.topLeft(), ground.bottomLeft())  # the cursor


class Choices(QComboBox):
    """A plain menu of choices; one that is longer than the box ends in …, and the wheel leaves it alone."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - theme().dp(4)
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ChoiceBox(QComboBox):
    """One of a list. `chosen` tells the code once it is really chosen (picked, Return, or left)."""

    chosen = Signal(object)
    restored = Signal()  # Esc: what was typed is gone, the stored choice stands again
    wrong = Signal(object)  # Refusal: what is typed is not in the list

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]] = (), empty: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.takes_new = False  # whether who asks does something with what stands in no list
        self._empty = empty
        self._choices: list[tuple[Any, str]] = []
        self._stored: Any = None
        self.setEditable(True)
        self.setLineEdit(ChoiceLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.set_choices(choices)
        self.activated.connect(lambda _: self.commit())
        edit = self.lineEdit()
        if edit is not None:
            edit.setObjectName(f"{name}Text")
            edit.returnPressed.connect(self.commit)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices; the chosen code stays if it is among them."""
        self._choices = list(choices)
        model = QStandardItemModel(self)
        for code, words in ((None, ""),) * self._empty + tuple(choices):
            item = QStandardItem(words)
            item.setData(code, int(Qt.ItemDataRole.UserRole))
            item.setData(folded(" ".join((words, *also(words)))), FOLDED)
            model.appendRow(item)
        self.blockSignals(True)
        self.setModel(model)
        self.blockSignals(False)
        finder = Finder(model, self)
        finder.activated.connect(lambda *_: self.commit())
        self.setCompleter(finder)
        self.show_code(self._stored)

    def show_code(self, code: Any) -> None:
        """Show a stored code; one that is not in the list is shown as it is."""
        self._stored = code
        words = self._words()
        found = next((n + self._empty for n, (c, _) in enumerate(self._choices) if c == code), 0 if self._empty else -1)
        self.blockSignals(True)
        self.setCurrentIndex(found)
        self.setEditText(words)
        self.blockSignals(False)
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
        self._tell_whole()

    def _words(self) -> str:
        """The words of the stored choice."""
        code = self._stored
        return str(dict(self._choices).get(code, "" if code in (None, "") else str(code)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """A choice that ends in … stands whole in the tip."""
        edit = self.lineEdit()
        self.setToolTip(tip(edit.text()) if isinstance(edit, ChoiceLine) and edit.too_long else "")

    @property
    def code(self) -> Any:
        """The code that was chosen last."""
        return self._stored

    @property
    def unread(self) -> str:
        """What is typed and stands in no list; it is nobody's choice, and must not be lost without a word."""
        typed = self.currentText().strip()
        if not typed or typed == str(self._stored):
            return ""
        try:
            self._read(typed)
        except Refusal:
            return typed
        return ""

    def _read(self, typed: str) -> Any:
        """The choice that is meant: also the only one that the list of finds shows. Errors: Refusal "not_in_list"."""
        try:
            return read_choice(Way(Kind.CHOICE, self._choices), typed)
        except Refusal:
            wanted, model = folded(typed), self.model()
            shown = [
                code
                for n, (code, _) in enumerate(self._choices)
                if wanted in str(model.index(n + self._empty, 0).data(FOLDED))
            ]
            if len(shown) != 1 or self.takes_new:
                raise
            return shown[0]

    def commit(self) -> None:
        """Take what is typed or picked; tell it when it is another choice than before."""
        typed = self.currentText().strip()
        if typed and typed == self._stored:
            return  # kept from elsewhere although it is not on the list
        try:
            code = self._read(typed) if typed else None
        except Refusal as refusal:
            self.wrong.emit(refusal)
            return
        if (code or None) != (self._stored or None):
            self.show_code(code)
            self.chosen.emit(code)
        else:
            self.show_code(self._stored)

    def popup_open(self) -> bool:
        """Whether a list of finds is in view."""
        finder = self.completer()
        popup = finder.popup() if finder is not None else None
        return popup is not None and popup.isVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, not the choice."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            edit = self.lineEdit()
            if edit is not None:
                edit.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._close()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what is typed, also while the finds are in view."""
        self._close()
        return super().focusNextPrevChild(forward)

    def _close(self) -> None:
        finder = self.completer()
        popup = finder.popup() if finder is not None else None
        if popup is not None:
            popup.hide()
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
            return
        if event.key() == Qt.Key.Key_Escape and self.currentText() != self._words():
            self.show_code(self._stored)
            self.restored.emit()
            return
        super().keyPressEvent(event)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + theme().dp(40), theme().dp(520)))
        super().showPopup()
