"""With large text in a low window a place scrolls with one bar, and what is reached or led to comes into view."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.form.editors import LongText
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.sample import make_sample
from sdgp_desktop.shell.window import MainWindow

LOW = 540  # pixels: what a screen of 1024 x 600 leaves between its bars


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small example, made once."""
    path = tmp_path_factory.mktemp("example") / "example.db"
    make_sample(path)
    return path


@pytest.fixture
def low(bare_window: MainWindow, example: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A low window over the example, in French, with a text size of 150 %."""
    shutil.copyfile(example, tmp_path / "example.db")
    theme().set_percent(150)
    language().set("fr")
    bare_window.open_office(open_office(tmp_path / "example.db"))
    bare_window.resize(1024, LOW)
    settle(bare_window, qtbot)
    yield bare_window
    theme().set_percent(100)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Let the window finish what it is doing, and lay itself out."""
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=60_000)
    for _ in range(10):  # which area scrolls is decided once everything has its place
        QApplication.processEvents()


def scrolled(window: MainWindow) -> list[str]:
    """The areas of the place that scroll up and down."""
    areas = [window.room, *window.room.findChildren(QScrollArea)]
    return [a.objectName() for a in areas if a.isVisible() and a.verticalScrollBar().maximum() > 0]


def in_view(window: MainWindow, part: QWidget) -> bool:
    """Whether the beginning of a part can be seen."""
    view = window.room.viewport()
    return view.rect().contains(part.mapTo(view, QPoint(5, 5)))


def turn(window: MainWindow, name: str, number: int) -> None:
    """Bring a tab into view."""
    tabs = window.room.findChild(QTabWidget, name)
    assert tabs is not None
    tabs.setCurrentIndex(number)


def test_the_association_in_settings_has_one_bar_and_gives_it_back(low: MainWindow, qtbot: QtBot) -> None:
    low.show_place("settings")
    page: Any = low.pages["settings"]
    page.show_part("association")
    settle(low, qtbot)
    assert scrolled(low) == ["placesRoom"]
    low.resize(1024, 1100)
    settle(low, qtbot)
    assert scrolled(low) == ["associationFormScroll"], "where there is room the form scrolls by itself again"
    low.resize(1024, LOW)
    settle(low, qtbot)
    assert scrolled(low) == ["placesRoom"]
    page.show_part("look")
    settle(low, qtbot)
    assert len(scrolled(low)) <= 1


def test_the_entry_of_a_ledger_has_one_bar_and_a_field_that_is_led_to_comes_into_view(
    low: MainWindow, qtbot: QtBot
) -> None:
    low.show_place("budget")
    settle(low, qtbot)
    page: Any = low.pages["budget"]
    table = page.entries
    table.choose(table.model.row_at(0).id)
    settle(low, qtbot)
    assert scrolled(low) == ["placesRoom"]
    turn(low, "budgetTabs", 5)
    settle(low, qtbot)
    assert scrolled(low) == ["placesRoom"]
    area: Any = low.room.findChild(QScrollArea, "decisionFormScroll")
    inside: QWidget = area.widget()
    fields = [w for w in inside.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    last = max(fields, key=lambda w: w.mapTo(inside, w.rect().center()).y())
    assert not in_view(low, last)
    area.ensureWidgetVisible(last)
    assert in_view(low, last)


def test_the_texts_of_a_form_are_as_high_as_they_are_long(low: MainWindow, qtbot: QtBot) -> None:
    low.show_place("applications")
    settle(low, qtbot)
    page: Any = low.pages["applications"]
    page.choose(page.model.row_at(0).id)
    settle(low, qtbot)
    texts = [t for t in low.room.findChildren(LongText) if t.isVisible() and t.toPlainText()]
    assert texts
    short = [t for t in texts if t.document().size().height() <= 10]
    assert short
    assert [t.objectName() for t in short if t.verticalScrollBar().maximum() > 0] == []
    assert len(scrolled(low)) == 1
