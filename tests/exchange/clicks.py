"""Clicking through the place Exchange: buttons by name, small forms that open, what dialogs of the system give back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import ExchangePage, build
from sdgp_desktop.office import Office
from tests.qtkit.around import Around


def press(inside: QWidget, name: str) -> None:
    """Click a button by its name."""
    found = inside.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def said(inside: QWidget, name: str) -> str:
    """The text of a label by its name."""
    found = inside.findChild(QLabel, name)
    assert found is not None
    return found.text()


def sheets() -> list[QWidget]:
    """The small forms that stand open."""
    found = (QApplication.activeModalWidget(),)
    return [w for w in found if w is not None]


def answer(*deeds: Callable[[Any], object]) -> list[str]:
    """Do one thing after the other in the small forms that will open; gives what could not be done."""
    left, wrong = list(deeds), []

    def look() -> None:
        for sheet in sheets():
            if left and sheet.isVisible():
                try:
                    left.pop(0)(sheet)
                except Exception as error:  # raised inside the event loop of a dialog, told by the test
                    wrong.append(repr(error))
                    sheet.close()
        if left:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return wrong


def yes(sheet: Any) -> None:
    """Press the button that does it."""
    QTest.mouseClick(sheet.done_button, Qt.MouseButton.LeftButton)


def no(sheet: Any) -> None:
    """Press Cancel."""
    QTest.mouseClick(sheet.cancel_button, Qt.MouseButton.LeftButton)


def noting(told: list[str], then: Callable[[Any], None], *names: str) -> Callable[[Any], None]:
    """Write down what a small form says, then answer it."""

    def look(sheet: Any) -> None:
        told.extend(said(sheet, name) for name in names)
        then(sheet)

    return look


def files(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """What the dialogs of the system give back."""
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (names[0], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (names[0], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: (names, ""))


def questions(office: Office) -> int:
    """How many questions are open."""
    with office.read() as reading:
        return service.conflict_count(reading)


def shown(qtbot: QtBot, around: Around, size: tuple[int, int] = (1176, 678)) -> ExchangePage:
    """The place, in view."""
    made = build(around.context())
    assert isinstance(made, ExchangePage)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    return made
