"""Every place with sample data: names for all controls, nothing cut off, large targets, everything reached by Tab."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTabWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import TablePage
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.sample import make_sample
from sdgp_desktop.shell.frontpages import SignIn, Welcome
from sdgp_desktop.shell.places import ALL
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.window import MainWindow
from tests.qtkit.audit import audit, sideways


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    make_sample(path)
    return path


@pytest.fixture
def sample_window(bare_window: MainWindow, sample_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window over a copy of the sample."""
    for part in sample_file.parent.glob(f"{sample_file.name}*"):
        if part.is_file():
            shutil.copyfile(part, tmp_path / part.name)
    bare_window.open_office(open_office(tmp_path / sample_file.name))
    settle(bare_window, qtbot)
    yield bare_window
    theme().set_choice("system")
    theme().set_percent(100)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Let the window finish what it is doing, and lay itself out."""
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=60_000)
    for _ in range(5):  # a layout that wraps texts asks for its height again
        QApplication.processEvents()


def views(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Every place with its first record, and every tab of both, one after the other."""
    for spot in ALL:
        window.show_place(spot.code)
        settle(window, qtbot)
        seen: set[tuple[str, int]] = set()
        while True:
            choose_first(window)
            settle(window, qtbot)
            yield spot.code
            tab = next(unseen_tabs(window, seen), None)
            if tab is None:
                break
            tab[0].setCurrentIndex(tab[1])


def unseen_tabs(window: MainWindow, seen: set[tuple[str, int]]) -> Iterator[tuple[QTabWidget, int]]:
    """Tabs that were not in view yet; each is given once."""
    for tabs in window.stack.findChildren(QTabWidget):
        for number in range(tabs.count() if tabs.isVisibleTo(window) else 0):
            key = (tabs.objectName(), number)
            if tabs.isTabVisible(number) and key not in seen:
                seen.add(key)
                if tabs.currentIndex() != number:
                    yield tabs, number


def choose_first(window: MainWindow) -> None:
    """Choose the first line of the lists in view."""
    here = window.stack.currentWidget()
    assert here is not None
    for page in [*here.findChildren(TablePage), *([here] if isinstance(here, TablePage) else [])]:
        if page.isVisibleTo(window) and page.record is not None and page.chosen_id is None and page.model.rowCount():
            page.choose(page.model.row_at(0).id)


@pytest.mark.parametrize(
    ("code", "colours", "percent", "wide", "high"),
    [
        ("fr", "light", 100, 1366, 768),
        ("nl", "dark", 150, 1366, 768),
        ("en", "light", 100, 1024, 600),
        ("en", "dark", 150, 1024, 600),
        ("fr", "dark", 200, 1366, 768),
    ],
)
def test_every_view_can_be_used_by_everybody(
    sample_window: MainWindow, qtbot: QtBot, code: str, colours: str, percent: int, wide: int, high: int
) -> None:
    theme().set_choice(colours)
    theme().set_percent(percent)
    language().set(code)
    sample_window.resize(wide, high)
    found: set[str] = set()
    for place in views(sample_window, qtbot):
        found |= {f"{place}: {line}" for line in audit(sample_window)}
        if percent == 100 and wide >= 1366:
            found |= {f"{place}: {line}" for line in sideways(sample_window)}
    assert sorted(found) == []
    assert (sample_window.width(), sample_window.height()) == (wide, high)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_the_pages_before_an_office_can_be_used_by_everybody(qtbot: QtBot, code: str) -> None:
    language().set(code)
    for page in (Welcome(["/a/b.db"], "A problem."), SignIn([("1", "Ann"), ("2", "Bea")], "office.db")):
        qtbot.addWidget(page)
        page.resize(1024, 600)
        page.show()
        qtbot.wait(1)
        assert audit(page) == []


def test_the_search_everywhere_can_be_used_by_everybody(window: MainWindow, qtbot: QtBot) -> None:
    window.search()
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    qtbot.wait(1)
    assert audit(dialog) == []
