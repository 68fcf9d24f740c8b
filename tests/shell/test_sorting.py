"""Words of a large import are sorted into the search while nobody waits for it."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.kernel.journal import TEXTS
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.word_index import MANY, WordIndex
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.office import open_office
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


def test_what_waits_when_an_office_is_opened_is_sorted(
    bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    office = open_office(office_file)
    bring_many_texts(office.store)
    bare_window.open_office(office)
    qtbot.waitUntil(lambda: not bare_window.jobs.running)
    assert not are_waiting(office.store)


def test_after_an_import_its_words_are_sorted(window: MainWindow, qtbot: QtBot) -> None:
    store = window.office.store
    bring_many_texts(store)
    store.changed.tell(Changes("import", frozenset()))
    qtbot.waitUntil(lambda: not are_waiting(store))
    qtbot.waitUntil(lambda: not window.jobs.running)
