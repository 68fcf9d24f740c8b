"""Closing the window while somebody waits for a long work: it is asked, and what is stopped leaves nothing behind."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.jobs import Cancelled, JobPanel
from sdgp_desktop.qtkit.place import Control
from sdgp_desktop.shell.window import MainWindow
from tests.exchange.clicks import answer, no, yes


def begun(window: MainWindow, qtbot: QtBot) -> list[str]:
    """A long work runs and has told how far it is; what became of it is noted."""
    seen: list[str] = []

    def work(control: Control) -> None:
        try:
            while True:
                control.tell(200, 272, "MB")
                threading.Event().wait(0.001)
        except Cancelled:
            seen.append("put back")
            raise

    window.run("Taking in karongi.sdgp", work, lambda found: None)
    qtbot.waitUntil(lambda: bool(window.jobs.stoppable))
    return seen


def test_a_long_work_goes_on_when_closing_is_thought_better_of(window: MainWindow, qtbot: QtBot) -> None:
    seen = begun(window, qtbot)
    told: list[str] = []

    def look(sheet: Any) -> None:
        told.append(sheet.windowTitle())
        no(sheet)

    wrong = answer(look)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert (wrong, told) == ([], ["Something is still being done"])
    assert (window.isVisible(), window.office is not None, seen) == (True, True, [])
    window.jobs.stop_all(5_000)


def test_a_long_work_that_is_stopped_has_put_everything_back_before_the_office_closes(
    window: MainWindow, qtbot: QtBot
) -> None:
    seen = begun(window, qtbot)
    wrong = answer(yes)
    window.close()
    assert (wrong, seen) == ([], ["put back"])
    assert not window.isVisible()


def test_the_question_goes_when_the_work_is_done_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    go, done = threading.Event(), list[str]()

    def work(control: Control) -> None:
        control.tell(0)
        go.wait(5)

    window.run("Taking in karongi.sdgp", work, lambda found: done.append("taken in"))
    qtbot.waitUntil(lambda: bool(window.jobs.stoppable))
    wrong = answer(lambda sheet: go.set())
    window.close()
    assert wrong == []
    assert window.isVisible(), "whoever asked to close sees what came of it, and closes again"
    qtbot.waitUntil(lambda: done == ["taken in"])


@pytest.mark.parametrize("cancel", [True, False])
def test_what_takes_a_moment_or_cannot_be_stopped_asks_nothing(window: MainWindow, qtbot: QtBot, cancel: bool) -> None:
    go = threading.Event()
    window.run("Counting", lambda control: go.wait(5), lambda found: None, cancel=cancel)
    QTest.qWait(0)
    assert window.jobs.stoppable == []
    go.set()
    window.close()
    assert not window.isVisible()


def test_a_large_packet_tells_its_progress_in_megabytes(window: MainWindow, qtbot: QtBot) -> None:
    begun(window, qtbot)
    qtbot.waitUntil(lambda: any(p.text.text() == "200 of 272 MB" for p in window.findChildren(JobPanel)))
    window.jobs.stop_all(5_000)
