"""A notice goes with the next act: what it says is old then."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.basics import column
from sdgp_desktop.qtkit.notices import UNDO, Notices


def told(qtbot: QtBot) -> tuple[QWidget, Notices]:
    window = QWidget()
    qtbot.addWidget(window)
    notices = Notices(window, lambda: None, lambda: None)
    window.setLayout(column(notices.shown))
    window.show()
    return window, notices


def after(step: int) -> Mapping[Text, int]:
    return {UNDO: step}


def test_what_was_done_is_told_until_the_next_act(qtbot: QtBot) -> None:
    _, notices = told(qtbot)
    notices.still(after(1))
    notices.tell("3 cards moved", UNDO, step=2)
    notices.still(after(2))  # its own act is heard of
    notices.still(after(2))
    assert not notices.shown.isHidden()
    notices.still(after(3))
    assert notices.shown.isHidden()


def test_a_refusal_goes_when_something_was_stored_after_it(qtbot: QtBot) -> None:
    _, notices = told(qtbot)
    notices.still(after(1))
    notices.tell("needs a reason", tone="bad")
    notices.still(after(1))
    assert not notices.shown.isHidden()
    notices.still(after(2))
    assert notices.shown.isHidden()
    assert [n.text for n in notices.kept] == ["needs a reason"]
