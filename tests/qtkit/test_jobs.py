"""Work beside the window tells how far it is, stops when asked, and never takes the window along."""

import threading
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.jobs import Cancelled, JobControl, JobPanel, Jobs
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.notices import Notices


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
    assert started.wait(5)
    panel.cancel.click()
    assert panel.text.text() == "Stopping…"
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Cancelled)


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


def test_notices_offer_undo_and_stay_in_a_list(qtbot: QtBot) -> None:
    undone: list[bool] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    notices = Notices(window, lambda: undone.append(True))
    notices.tell("Moved Karongi", undo=True)
    notices.tell("Saved", undo=False)
    assert [n.text for n in notices.kept] == ["Saved", "Moved Karongi"]
    assert not notices.bubble.undo.isVisibleTo(window)
    notices.tell("Moved Genk", undo=True)
    notices.bubble.undo.click()
    assert undone == [True]
    assert notices.bubble.isHidden()
    assert notices.bubble._timer.interval() >= 10_000 or not notices.bubble._timer.isActive()
