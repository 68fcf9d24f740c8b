"""One line of a form: id, label, editor, and below it help, what is left of the limit, and findings."""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, clear, column, label, panel, picture, row
from sdgp_desktop.qtkit.form.editors import Editor
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.theme import theme

REQUIRED = mark("qtkit", "required")
LATER = mark("qtkit", "before the agreement")
LEFT = mark("qtkit", "{n} characters left")
OVER = mark("qtkit", "{n} characters too many")
LEAST = mark("qtkit", "{least} characters at least")
QUOTED, BEFORE = 200, 30  # letters of a half-typed text that are shown; of them before the first that differs
HALF = mark("qtkit", "Half typed and not stored: “{text}”")
USE = mark("qtkit", "Use it")
FORGET = mark("qtkit", "Forget it")
MEANWHILE = mark(
    "qtkit", "This field got another value meanwhile. What you are typing replaces it when you leave the field."
)
OPEN = mark("qtkit", "Several values were given for this field. One of them is shown until somebody chooses.")
COMPARE = mark("qtkit", "Compare them")
SHOW_IT = mark("qtkit", "Show the other value")
WIDE = frozenset({Kind.LONG, Kind.TABLE, Kind.CHOICES})
NUMBERED = re.compile(r"\d+(?:\.\d+)*")
NEAR = 6  # characters: a short text tells how much is left from here on, or from its last sixth


class FieldRow(QWidget):
    """One field. It stores itself when it is left: `save(value)` may refuse; the text then stays."""

    typed = Signal()

    def __init__(
        self, field: Field, editor: Editor, asked: str, save: Callable[[Any], object], numbered: bool = True
    ) -> None:
        super().__init__()
        self.field, self.editor, self.asked, self.numbered = field, editor, asked, numbered
        self.setObjectName(f"row_{field.id}")
        self._save = save
        self.words: Callable[[Refusal], str] = str
        self.stored: Any = None
        self.dirty = False
        self._notes: QVBoxLayout = column(gap=2)
        self.refusal = ""
        self._findings: Sequence[tuple[str, str]] = ()
        self.draft = ""
        self.compare: Callable[[], object] | None = None  # where the several values of the field stand
        self.meanwhile = False  # somebody else gave it another value while it is being typed
        self.counter = label("", "small", f"left_{field.id}")
        self.counter.hide()
        self._lay_out()
        editor.typed.connect(self._typed)
        editor.finished.connect(self.commit)

    def _lay_out(self) -> None:
        field = self.field
        spoken = NUMBERED.match(field.id)  # people say "7.3" on the phone, "1.6" for its street, never "m.kind"
        spoken_id = spoken.group() if spoken else ""
        number_label = label(spoken_id, "id", f"id_{field.id}")
        number_label.setFixedWidth(theme().dp(44 if self.numbered else 0))
        number_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        number_label.setContentsMargins(0, theme().dp(6), 0, 0)
        self.label = label(say(field.label), "", f"label_{field.id}", wrap=True)
        self.label.setBuddy(self.editor.target())
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        texts = column(self.label, gap=0, margins=(0, 5, 0, 0))
        if self.asked in ("R", "A"):
            texts.addWidget(label(say(REQUIRED if self.asked == "R" else LATER), "small", f"asked_{field.id}"))
        texts.addStretch(1)
        self._texts = panel(texts)
        right = column(self.editor, self.counter, gap=3)
        if field.help is not None:
            right.addWidget(label(say(field.help), "small", f"help_{field.id}", wrap=True))
        right.addLayout(self._notes)
        self._right = panel(right)
        self._right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, theme().dp(4), 0, theme().dp(4))
        self._grid.setHorizontalSpacing(theme().dp(12))
        self._grid.setVerticalSpacing(theme().dp(4))
        self._grid.addWidget(number_label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(2, 1)
        self.setLayout(self._grid)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """The label above the editor in a narrow form, and always for wide editors."""
        above = narrow or self.field.kind in WIDE
        for part in (self._texts, self._right):
            self._grid.removeWidget(part)
        if above:
            self._texts.setMaximumWidth(16777215)
            self._grid.addWidget(self._texts, 0, 1, 1, 2)
            self._grid.addWidget(self._right, 1, 1, 1, 2)
        else:
            self._texts.setFixedWidth(theme().dp(190))
            self._grid.addWidget(self._texts, 0, 1)
            self._grid.addWidget(self._right, 0, 2)
        if above:
            self._texts.setMinimumWidth(0)

    # -- values --------------------------------------------------------------------------------------------------

    def show_value(self, value: Any) -> None:
        """Show a stored value; what somebody is typing right now stays."""
        other, self.stored = value != self.stored, value
        if not self.dirty:
            self.editor.show_value(value)
            self._count()
        elif other:
            self.meanwhile = True
            self._show_notes()

    def _show_other(self) -> None:
        """Show what somebody else gave; what was typed is offered as a draft."""
        typed = self.editor.text()
        self.drop()
        self.show_value(self.stored)
        self.offer_draft(typed)
        self.typed.emit()

    def drop(self) -> None:
        """Forget what is typed: another record is shown."""
        self.dirty = self.meanwhile = False
        self.refusal = self.draft = ""
        self.editor.set_wrong(False)

    def commit(self) -> bool:
        """Store what is typed, if it was typed. False when it was refused; it then stays in the editor."""
        if not self.dirty:
            return True
        try:
            value = self.editor.read()
            if value != self.stored and (value or self.stored or value != (self.stored or None)):
                self._save(value)
        except Refusal as refusal:
            self.refusal = self.words(refusal)
            self.editor.set_wrong(True)
            self._show_notes()
            return False
        shown, self.meanwhile = self.meanwhile, False
        self.dirty = False
        self.stored = value
        self.editor.show_value(value)
        self.refused("")
        if shown:
            self._show_notes()
        self._count()
        return True

    def refused(self, text: str) -> None:
        """Say, beside the field, why it was not stored; nothing takes it back."""
        if text or self.refusal or self.editor.target().property("wrong") == "true":
            self.refusal = text
            self.editor.set_wrong(bool(text))
            self._show_notes()

    def _typed(self) -> None:
        self.dirty = True
        self._count()
        self.typed.emit()

    def _count(self) -> None:
        limit = self.field.limit
        if limit is None or self.field.kind not in (Kind.LONG, Kind.TEXT):
            return
        left = limit - len(self.editor.text())
        text = say(LEFT, left) if left >= 0 else say(OVER, -left)
        text = text.replace(str(abs(left)), number(abs(left)), 1)
        least = self.field.least or 0
        if 0 < len(self.editor.text()) < least:
            text = f"{say(LEAST, least=number(least))} · {text}"
        self.counter.setText(text)
        self.counter.setVisible(self.field.kind is Kind.LONG or left < max(NEAR, limit // 6))

    @property
    def empty(self) -> bool:
        """Whether nothing is stored."""
        return self.stored in (None, "", (), [])

    # -- what is said about it -----------------------------------------------------------------------------------

    def set_findings(self, findings: Sequence[tuple[str, str]]) -> None:
        """Sentences of findings with their tones."""
        if list(findings) != list(self._findings):
            self._findings = tuple(findings)
            self._show_notes()

    def ask(self, compare: Callable[[], object] | None) -> None:
        """Mark the field as open, with the way to its values; with nothing it is settled."""
        changed, self.compare = (compare is None) != (self.compare is None), compare
        if changed:
            self._show_notes()

    def offer_draft(self, text: str) -> None:
        """Offer what was half typed when the program ended."""
        self.draft = text
        self._show_notes()

    def _show_notes(self) -> None:
        clear(self._notes)
        if self.refusal:
            self._notes.addWidget(note(self.refusal, "bad", f"refusal_{self.field.id}"))
        if self.compare is not None:
            look = button(say(COMPARE), f"compare_{self.field.id}", self._compare, role="link")
            self._notes.addLayout(row(note(say(OPEN), "warn", f"open_{self.field.id}"), look))
        for count, (tone, text) in enumerate(self._findings):
            self._notes.addWidget(note(text, tone, f"finding_{self.field.id}_{count}"))
        if self.meanwhile:
            look = button(say(SHOW_IT), f"showOther_{self.field.id}", self._show_other, role="link")
            self._notes.addLayout(row(note(say(MEANWHILE), "warn", f"meanwhile_{self.field.id}"), look))
        if self.draft:
            use = button(say(USE), f"useDraft_{self.field.id}", self._use_draft, role="link")
            forget = button(say(FORGET), f"forgetDraft_{self.field.id}", self._forget_draft, role="link")
            said = say(HALF, text=typed_part(self.draft, self.editor.text()))
            line = row(note(said, "note", f"draft_{self.field.id}"), use, forget)
            self._notes.addLayout(line)

    def _compare(self) -> None:
        if self.compare is not None:
            self.compare()

    def _use_draft(self) -> None:
        self.editor.set_text(self.draft)
        self.draft = ""
        self.dirty = True
        self._show_notes()
        self.editor.target().setFocus()
        self.typed.emit()
        self.commit()

    def _forget_draft(self) -> None:
        self.draft = ""
        self._show_notes()
        self.typed.emit()


def typed_part(draft: str, stored: str) -> str:
    """Of a text that was half typed, the part that differs from what is stored, with a little before it."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(draft, stored, strict=False)))
    start = max(0, same - BEFORE)
    part = " ".join(draft[start : start + QUOTED].split())
    return ("… " if start else "") + part + (" …" if start + QUOTED < len(draft) else "")


def note(text: str, tone: str, name: str) -> QWidget:
    """A sentence with its mark."""
    icon = {"bad": "circle-x", "warn": "triangle-alert", "good": "circle-check"}.get(tone, "info")
    line = row(gap=6)
    line.addWidget(picture(icon, tone, 14), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, "", name, wrap=True), 1)
    return panel(line)
