"""Cycles are searched for between the events of the window, never in the middle of a call or in another thread."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.collector import Collector


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.me = self


def test_nothing_dies_in_the_thread_of_a_work_but_soon_in_that_of_the_window(qtbot: QtBot) -> None:
    parent = QObject()
    collector = Collector(parent)
    died_in: list[threading.Thread] = []
    found: list[weakref.ref[Knot]] = []

    def work() -> None:
        for _ in range(3 * gc.get_threshold()[0]):
            knot = Knot()
            found.append(weakref.ref(knot, lambda _: died_in.append(threading.current_thread())))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert died_in == []
    collector.timer.start(0)
    qtbot.waitUntil(lambda: all(one() is None for one in found))
    assert set(died_in) == {threading.main_thread()}
    assert not gc.isenabled()
