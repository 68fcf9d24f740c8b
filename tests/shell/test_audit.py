"""Every place: names for all controls, nothing cut off, targets large enough, everything reached by Tab."""

import pytest
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell.frontpages import SignIn, Welcome
from sdgp_desktop.shell.places import ALL
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.window import MainWindow
from tests.qtkit.audit import audit


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_every_place_can_be_used_by_everybody(window: MainWindow, qtbot: QtBot, code: str) -> None:
    language().set(code)
    found: list[str] = []
    for spot in ALL:
        window.show_place(spot.code)
        qtbot.waitUntil(lambda: not window.jobs.running)
        qtbot.wait(1)
        found += [f"{spot.code}: {line}" for line in audit(window)]
    assert found == []


@pytest.mark.parametrize(("percent", "wide", "high"), [(100, 1024, 600), (150, 1366, 768), (200, 1366, 768)])
def test_small_screens_and_large_texts_lose_nothing(
    window: MainWindow, qtbot: QtBot, percent: int, wide: int, high: int
) -> None:
    theme().set_percent(percent)
    try:
        window.resize(wide, high)
        found: list[str] = []
        for spot in ALL:
            window.show_place(spot.code)
            qtbot.waitUntil(lambda: not window.jobs.running)
            qtbot.wait(1)
            found += [f"{spot.code}: {line}" for line in audit(window)]
        assert found == []
    finally:
        theme().set_percent(100)


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
