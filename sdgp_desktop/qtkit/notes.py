"""Notes and tags beside any record: a tab that all slices share."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from sdgp_desktop.kernel import notes
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, clear, column, frame, label, panel, row, scrolling, tool
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.textbox import TextBox
from sdgp_desktop.qtkit.theme import theme

TAGS = mark("qtkit", "Tags")
NEW_TAG = mark("qtkit", "New tag")
TAG_HINT = mark("qtkit", "a word, then Return")
TAKE_OFF = mark("qtkit", "Take off the tag {word}")
NEW_NOTE = mark("qtkit", "New note")
KEEP_NOTE = mark("qtkit", "Keep the note")
NOTES = mark("qtkit", "Notes")
NOTE_HINT = mark("qtkit", "Those who may read this record may read its notes.")
NO_NOTES = mark("qtkit", "No notes yet.")
CONTROL = Qt.KeyboardModifier.ControlModifier
REMOVE_NOTE = mark("qtkit", "Put the note into the bin")


class NoteText(TextBox):
    """A text that Ctrl+Return keeps; Tab goes on."""

    kept = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & CONTROL:
            self.kept.emit()
            return
        super().keyPressEvent(event)


class NotesPanel(QWidget):
    """Tags on top, a field for a new note, and all notes below, the newest first.

    `names(ids)` gives the names of those who wrote them.
    """

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        record_type: str,
        names: Callable[[Sequence[UUID]], dict[UUID, str]],
        changed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context, self.record_type = context, record_type
        self._names, self._changed = names, changed
        self.id: UUID | None = None
        self._tags: tuple[str, ...] = ()
        self.chips = Flow(theme().dp(6))
        self.tag = QLineEdit()
        self.tag.setObjectName(f"{name}Tag")
        self.tag.setAccessibleName(say(NEW_TAG))
        self.tag.setPlaceholderText(say(TAG_HINT))
        self.tag.setFixedWidth(theme().dp(220))
        self.tag.returnPressed.connect(self._add_tag)
        self.text = NoteText()
        self.text.setObjectName(f"{name}Text")
        self.text.setAccessibleName(say(NEW_NOTE))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().dp(76))
        self.keep = button(say(KEEP_NOTE), f"{name}Keep", self._keep, icon="notebook-pen")
        self.text.kept.connect(self._keep)
        self.list = column(gap=8)
        tag_label, text_label = label(say(TAGS), "strong"), label(say(NEW_NOTE), "strong")
        tag_label.setBuddy(self.tag)
        text_label.setBuddy(self.text)
        inside = column(
            tag_label, panel(self.chips, f"{name}Chips"), row(self.tag, None), 4, text_label, self.text,
            row(label(say(NOTE_HINT), "small"), None, self.keep), 4, label(say(NOTES), "strong"), panel(self.list),
            None, gap=8, margins=(16, 12, 16, 16),
        )  # fmt: skip
        self.setLayout(column(scrolling(panel(inside, f"{name}Page"), f"{name}Scroll")))

    def show_record(self, id: Any) -> None:
        """Show tags and notes of a record."""
        self.id = id
        with self.context.read() as reading:
            self._tags = notes.tags_of(reading, id)
            found = notes.notes(reading, id)
            known = notes.used_tags(reading)
        completer = QCompleter(list(known), self.tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag.setCompleter(completer)
        self._show_tags()
        names = self._names([n.written_by for n in found])
        clear(self.list)
        if not found:
            self.list.addWidget(label(say(NO_NOTES), "muted", f"{self.objectName()}None"))
        for number, note in enumerate(found):
            head = label(" · ".join(p for p in (names.get(note.written_by, ""), moment(note.written_at)) if p), "small")
            bin_button = tool("trash", f"{self.objectName()}Remove{number}", say(REMOVE_NOTE), self._remover(note.id))
            card = column(row(head, None, bin_button), label(note.text, wrap=True), gap=4, margins=(12, 6, 12, 10))
            self.list.addWidget(frame(card, f"{self.objectName()}Note{number}"))

    def _show_tags(self) -> None:
        clear(self.chips)
        for word in self._tags:
            chip = button(word, f"{self.objectName()}Chip_{word}", self._taker(word), icon="x", role="chip")
            chip.setAccessibleName(say(TAKE_OFF, word=word))
            self.chips.addWidget(chip)

    def _taker(self, word: str) -> Callable[[], None]:
        return lambda: self._set_tags([w for w in self._tags if w != word])

    def _add_tag(self) -> None:
        word = self.tag.text().strip()
        if word:
            self.tag.setText("")  # `clear` would keep it for undo, which is now that of the record
            self._set_tags([*self._tags, word])

    def _set_tags(self, words: Sequence[str]) -> None:
        id = self.id
        if id is None:
            return

        def work() -> bool:
            with self.context.act("set_tags") as act:
                notes.set_tags(act, self.record_type, id, words)
            return True

        if self.context.do(work):
            self._after()

    def _keep(self) -> None:
        id, typed = self.id, self.text.toPlainText().strip()
        if id is None or not typed:
            return

        def work() -> bool:
            with self.context.act("add_note") as act:
                notes.add_note(act, self.record_type, id, typed)
            return True

        if self.context.do(work):
            self.text.clear()
            self._after()

    def _remover(self, note_id: UUID) -> Callable[[], None]:
        def work() -> bool:
            with self.context.act("change_note") as act:
                notes.change_note(act, note_id, "")
            return True

        def run() -> None:
            if self.context.do(work):
                self._after()

        return run

    def leave(self) -> None:
        """A half-typed note is kept as a note."""
        self._keep()

    def _after(self) -> None:
        self.context.saved.emit()
        if self.id is not None:
            self.show_record(self.id)
        if self._changed is not None:
            self._changed()
