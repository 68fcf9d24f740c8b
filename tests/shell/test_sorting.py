"""Words of a large import are sorted into the search while nobody waits for it."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.kernel.journal import TEXTS
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.word_index import MANY, WordIndex
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.shell import quiet, words
from sdgp_desktop.shell.window import MainWindow


def bring_many_texts(store: Store) -> None:
    """What a large import leaves to be sorted."""
    with store.merging() as connection:
        index = WordIndex(connection, later=True)
        index.note("registry_person", "name", [(f"{n:032x}", "Zwijndrecht") for n in range(3 * MANY)])
        index.flush()
    assert are_waiting(store)


def are_waiting(store: Store) -> bool:
    """Whether texts wait to be sorted."""
    with store.read() as reading:
        return reading.session.execute(select(TEXTS.c.n).limit(1)).first() is not None


@pytest.fixture
def hardly_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No seconds are waited for; asked for after the window, whose file then is not read through before the test."""
    monkeypatch.setattr(quiet, "QUIET_MS", 0)
    monkeypatch.setattr(quiet, "PAUSE_MS", 0)


def test_what_waits_when_an_office_is_opened_is_sorted(
    hardly_quiet: None, bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    office = open_office(office_file)
    bring_many_texts(office.store)
    bare_window.open_office(office)
    qtbot.waitUntil(lambda: not are_waiting(office.store) and not bare_window.jobs.running)


def test_after_an_import_its_words_are_sorted_by_one_work_at_a_time(
    window: MainWindow, hardly_quiet: None, qtbot: QtBot
) -> None:
    store = window.office.store
    bring_many_texts(store)
    started: list[str] = []
    window.jobs.started.connect(lambda job: started.append(job.title))
    for _ in range(4):  # as the thread of a work tells it
        thread = threading.Thread(target=store.changed.tell, args=[Changes("import", frozenset())])
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: not are_waiting(store) and not window.jobs.running)
    assert started.count(say(words.SORTING)) == 1
    assert not window.notices.kept


def test_words_wait_while_a_copy_is_made_or_the_pin_changes(
    window: MainWindow, hardly_quiet: None, qtbot: QtBot
) -> None:
    store = window.office.store
    bring_many_texts(store)
    with store.alone():
        window.quiet.soon()
        qtbot.waitUntil(lambda: bool(window.jobs.running))
        assert are_waiting(store)
    qtbot.waitUntil(lambda: not are_waiting(store) and not window.jobs.running)


def test_a_step_that_cannot_be_done_is_done_later_and_says_nothing(
    window: MainWindow, hardly_quiet: None, qtbot: QtBot
) -> None:
    store = window.office.store
    bring_many_texts(store)
    with qtbot.waitSignal(window.jobs.started):
        store.replaced = True
        window.quiet.soon()
    qtbot.waitUntil(lambda: not window.jobs.running)
    store.replaced = False
    assert not window.notices.kept
    assert window.quiet.timer.remainingTime() > 0
    assert are_waiting(store)


def test_the_first_pin_while_words_wait_leaves_a_whole_database(
    window: MainWindow, hardly_quiet: None, qtbot: QtBot
) -> None:
    bring_many_texts(window.office.store)
    window.quiet.soon()
    window.office.set_pin("2468")
    qtbot.waitUntil(lambda: not are_waiting(window.office.store) and not window.jobs.running)
    with window.office.store.engine.connect() as connection:
        assert connection.exec_driver_sql("pragma integrity_check").scalar() == "ok"
