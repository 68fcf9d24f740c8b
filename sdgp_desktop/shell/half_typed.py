"""After a power cut: what was half typed and never stored is asked about at the next start."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.service import HalfTyped
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, row
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.shell.window import MainWindow

TITLE = mark("shell", "Typed and not stored")
TEXT = mark(
    "shell",
    "The program ended while somebody was typing. Nothing of it is lost: show it, and it is offered beside its field; "
    "or forget it. What is left here stays beside its field.",
)
WHERE = mark("shell", "{dossier}, {field}, typed {moment}")
SHOW_IT, FORGET_IT, LATER = mark("shell", "Show it"), mark("shell", "Forget it"), mark("shell", "Later")
QUOTE = mark("shell", "“{text}”")
QUOTED = 160  # letters of the end of a text: the last ones are those that were being typed


def where(one: HalfTyped) -> str:
    """The dossier, the field and the moment."""
    field = BY_ID.get(one.field_id)
    named = f"{one.field_id} {say(field.label)}" if field is not None else one.field_id
    return say(WHERE, dossier=f"{one.number} {one.name}".strip(), field=named, moment=moment(one.typed))


def quoted(text: str) -> str:
    """The end of a text, on one line."""
    said = " ".join(text.split())
    return said if len(said) <= QUOTED else "… " + said[-QUOTED:]


class HalfTypedSheet(Sheet):
    """One line for each text, with two answers; Esc leaves them all where they are."""

    def __init__(
        self,
        parent: QWidget | None,
        texts: Sequence[HalfTyped],
        show: Callable[[HalfTyped], object],
        forget: Callable[[HalfTyped], object],
    ) -> None:
        super().__init__(parent, "halfTyped", say(TITLE), say(TEXT))
        self._show, self._forget = show, forget
        self.cancel_button.setText(say(LATER))
        self.cancel_button.setAccessibleName(say(LATER))
        self.left = len(texts)
        for number, one in enumerate(texts):
            self.body.addWidget(self._line(one, number))
        first = self.findChild(QPushButton, "halfTypedShow0")
        if first is not None:
            first.setFocus()  # Enter at once must not forget anything

    def _line(self, one: HalfTyped, number: int) -> QWidget:
        line = QWidget()
        line.setObjectName(f"halfTypedLine{number}")
        said = where(one)
        show = button(say(SHOW_IT), f"halfTypedShow{number}", lambda: self._shown(one), role="primary")
        forget = button(say(FORGET_IT), f"halfTypedForget{number}", lambda: self._forgotten(one, line))
        for made in (show, forget):
            made.setAccessibleName(f"{made.text()}: {said}")
        quote = label(say(QUOTE, text=quoted(one.text)), "muted", wrap=True)
        texts = column(label(said, "strong", wrap=True), quote, gap=2)
        whole = row(gap=8, margins=(0, 4, 0, 4))
        whole.addLayout(texts, 1)
        whole.addWidget(forget)
        whole.addWidget(show)
        line.setLayout(whole)
        return line

    def _shown(self, one: HalfTyped) -> None:
        self.accept()
        self._show(one)

    def _forgotten(self, one: HalfTyped, line: QWidget) -> None:
        self._forget(one)
        line.hide()
        self.left -= 1
        if not self.left:
            self.accept()


def ask_half_typed(window: MainWindow, texts: Sequence[HalfTyped]) -> None:
    """Ask about all of it, over a window whose office is open."""
    assert window.facts is not None
    show = window.jump
    sheet = HalfTypedSheet(
        window,
        texts,
        lambda one: show("intake_dossier", one.dossier_id, one.field_id),
        window.facts.forget_half_typed,
    )
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
