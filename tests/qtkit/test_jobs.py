"""Work beside the window tells how far it is, stops when asked, and never takes the window along."""

import threading
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import column
from sdgp_desktop.qtkit.jobs import Cancelled, JobControl, JobPanel, Jobs
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.notices import REDO, UNDO, Notices


def test_the_result_comes_back_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    got: list[tuple[Any, bool]] = []
    here = threading.get_ident()
    jobs = Jobs()
    jobs.run("Count", lambda control: sum(range(10)), lambda found: got.append((found, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(45, True)]


def test_a_refusal_and_a_mistake_come_back_as_they_are(qtbot: QtBot) -> None:
    got: list[BaseException] = []
    jobs = Jobs()

    def refuse(control: JobControl) -> None:
        raise Refusal("disk_full")

    def fail(control: JobControl) -> None:
        raise ZeroDivisionError

    jobs.run("a", refuse, lambda found: None, got.append)
    jobs.run("b", fail, lambda found: None, got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert sorted(type(e).__name__ for e in got) == ["Refusal", "ZeroDivisionError"]


def test_cancel_stops_the_work_at_its_next_word(qtbot: QtBot) -> None:
    language().set("en")
    got: list[BaseException] = []
    steps: list[int] = []
    started = threading.Event()
    jobs = Jobs()

    def work(control: JobControl) -> None:
        step = 0
        while True:
            steps.append(step)
            started.set()
            control.tell(step, 0, "counting")
            step += 1
            threading.Event().wait(0.001)

    job = jobs.run("Endless", work, lambda found: None, got.append)
    panel = JobPanel(job)
    qtbot.addWidget(panel)
    assert started.wait(5)
    panel.cancel.click()
    assert panel.text.text() == "Stopping…"
    qtbot.waitUntil(lambda: bool(got) and not jobs.running)
    assert isinstance(got[0], Cancelled)


def test_works_may_end_when_nobody_holds_their_place_any_more(qtbot: QtBot) -> None:
    def start() -> None:
        jobs = Jobs()
        jobs.run("Count", lambda control: None, lambda found: None)
        qtbot.waitUntil(lambda: not jobs.running)

    for _ in range(20):
        start()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_work_that_runs_to_its_end_offers_no_cancel(qtbot: QtBot) -> None:
    jobs, go = Jobs(), threading.Event()
    for cancel in (True, False):
        panel = JobPanel(jobs.run("Copying", lambda control: go.wait(5), lambda found: None, cancel=cancel))
        qtbot.addWidget(panel)
        panel.show()
        assert panel.cancel.isVisible() == cancel
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)


def test_progress_is_shown(qtbot: QtBot) -> None:
    language().set("en")
    jobs = Jobs()
    ready, go = threading.Event(), threading.Event()

    def work(control: JobControl) -> None:
        ready.wait(60)
        control.tell(20, 100, "rows")
        go.wait(60)

    job = jobs.run("Import", work, lambda found: None)
    panel = JobPanel(job)
    ready.set()
    qtbot.waitUntil(lambda: panel.bar.value() == 20)
    assert panel.text.text() == "rows  ·  20 of 100"
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)


def test_the_bar_is_gone_before_a_form_opens_with_what_came_of_the_work(qtbot: QtBot) -> None:
    jobs, shown = Jobs(), list[bool]()

    def ended(what: object) -> None:
        dialog = QDialog()

        def look() -> None:
            shown.append(panel.isVisible())
            dialog.accept()

        shown.append(panel.isVisible())
        QTimer.singleShot(0, dialog, look)
        dialog.exec()

    for wrong in (False, True):
        go = threading.Event()

        def work(control: JobControl, go: threading.Event = go, wrong: bool = wrong) -> None:
            go.wait(5)
            if wrong:
                raise Refusal("disk_full")

        panel = JobPanel(jobs.run("Looking", work, ended, ended))
        qtbot.addWidget(panel)
        panel.show()
        go.set()
        qtbot.waitUntil(lambda: not jobs.running)
    assert shown == [False] * 4


def noticed(qtbot: QtBot) -> tuple[Notices, list[str]]:
    """Notices with their line in a window, and what was asked of them."""
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    notices = Notices(window, lambda: done.append("undo"), lambda: done.append("redo"))
    window.setLayout(column(notices.line()))
    window.resize(800, 600)
    window.show()
    return notices, done


def test_notices_offer_undo_or_redo_and_stay_in_a_list(qtbot: QtBot) -> None:
    notices, done = noticed(qtbot)
    notices.tell("Moved Karongi", UNDO, step=1)
    notices.tell("Saved")
    assert [n.text for n in notices.kept] == ["Saved", "Moved Karongi"]
    assert notices.shown.deed.isHidden()
    notices.tell("Moved Genk", UNDO, step=2)
    assert notices.shown.deed.text() == "Undo"
    notices.shown.deed.click()
    assert (done, notices.shown.isHidden()) == (["undo"], True)
    notices.tell("Undone: moved Genk", REDO, step=2)
    assert notices.shown.deed.accessibleName() == "Redo"
    notices.shown.deed.click()
    assert done == ["undo", "redo"]


def test_a_notice_offers_undo_only_while_it_would_undo_what_the_notice_speaks_of(qtbot: QtBot) -> None:
    notices, _ = noticed(qtbot)
    notices.tell("Moved Genk", UNDO, step=7)
    notices.still({UNDO: 7, REDO: 3})
    assert not notices.shown.deed.isHidden()
    notices.still({UNDO: 7})
    assert not notices.shown.isHidden()
    notices.still({UNDO: 8})
    assert notices.shown.deed.isHidden()
    assert notices.shown.isHidden()


def test_a_notice_goes_when_another_place_is_opened_and_what_was_undone_stays(qtbot: QtBot) -> None:
    notices, _ = noticed(qtbot)
    notices.moved("scoring")
    notices.tell("The sheet is locked.")
    notices.moved("scoring")
    assert not notices.shown.isHidden()
    notices.moved("budget")
    assert notices.shown.isHidden()
    notices.tell("Undone: C1", REDO, step=1)
    notices.moved("scoring")
    assert not notices.shown.isHidden()


def test_after_cancel_by_key_or_click_the_focus_is_where_it_was(qtbot: QtBot) -> None:
    around, jobs, go = QWidget(), Jobs(), threading.Event()
    page, other = QPushButton("page"), QPushButton("other")
    job = jobs.run("Endless", lambda control: go.wait(5), lambda found: None, lambda error: None)
    panel = JobPanel(job)
    around.setLayout(column(other, page, panel))
    qtbot.addWidget(around)
    around.show()
    panel.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    page.setFocus()
    QTest.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert page.hasFocus()
    panel.cancel.setEnabled(True)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert panel.cancel.hasFocus()
    QTest.keyClick(panel.cancel, Qt.Key.Key_Space)
    assert page.hasFocus()
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)
