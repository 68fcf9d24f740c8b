"""Where something more comes into view, the page keeps the room it has: nothing scrolls sideways for it."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.form.editors import FileEditor
from sdgp_desktop.qtkit.grid import CellChange
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import Way
from sdgp_desktop.shell.window import MainWindow


def laid_out() -> None:
    """Let a layout that wraps texts ask for its height again."""
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_the_people_of_settings_fit_once_a_pin_is_set(window: MainWindow, code: str, percent: int) -> None:
    window.office.set_pin("2468")
    theme().set_percent(percent)
    language().set(code)
    window.resize(1366 if percent == 100 else 1024, 768)
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("people")
    laid_out()
    area = page.findChild(QScrollArea, "settingsPeopleScroll")
    assert (area.horizontalScrollBar().maximum(), window.room.horizontalScrollBar().maximum()) == (0, 0)
    away = page.findChild(QPushButton, "noMorePin")
    assert away.isVisible()
    assert away.width() >= away.sizeHint().width()
    theme().set_percent(100)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_association_and_papers_do_not_scroll_sideways_in_a_small_window(window: MainWindow, code: str) -> None:
    theme().set_percent(150)
    language().set(code)
    window.resize(1024, 600)
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("association")
    laid_out()
    assert window.room.horizontalScrollBar().maximum() == 0
    theme().set_percent(100)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_the_rule_book_is_as_wide_after_the_first_changed_value(window: MainWindow, qtbot: QtBot, code: str) -> None:
    language().set(code)
    window.show_place("calls")
    page: Any = window.pages["calls"]
    page.choose(page.model.row_at(0).id)
    page.panel.open_tab("rules")
    laid_out()
    book = page.panel.book
    before = book.minimumSizeHint().width()
    book.model.write([CellChange("places", "value", "5")])
    book.refresh()
    laid_out()
    assert book.forget.isVisible()
    assert book.minimumSizeHint().width() == before


def test_a_long_name_of_a_file_does_not_widen_the_form(qtbot: QtBot) -> None:
    made = FileEditor(Way(Kind.FILE), "probe", "Letter")
    qtbot.addWidget(made)
    made.name_of = lambda value: f"{value} " * 40
    made.show_value("letter")
    made.resize(420, 60)
    made.show()
    laid_out()
    assert made.minimumSizeHint().width() <= 420
    assert made.shown.toolTip().startswith("letter letter"), "the whole name stands in the tip"
