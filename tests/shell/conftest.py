"""A window over a real database in a folder of its own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sdgp_desktop.office import new_office, open_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell.window import MainWindow


@pytest.fixture(scope="session")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of VVSG as it is on the first day."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    new_office(path, "VVSG", "Ann Peeters").close()
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's own folder, and nothing remembered."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    os.makedirs(tmp_path / "home", exist_ok=True)
    memory().values.clear()
    language().set("en", "")
    yield tmp_path / "home"
    memory().values.clear()
    language().set("en", "")


@pytest.fixture
def office_file(empty_office: Path, tmp_path: Path) -> Path:
    """A copy of the empty office."""
    path = tmp_path / "office.db"
    for part in empty_office.parent.glob(f"{empty_office.name}*"):
        if part.is_file():
            shutil.copyfile(part, tmp_path / part.name)
    return path


@pytest.fixture
def bare_window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window before any office is open."""
    if theme().percent != 100:
        theme().set_percent(100)
    window = MainWindow()
    troubles: list[BaseException] = []
    window.troubled.connect(troubles.append)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    assert troubles == []


@pytest.fixture
def window(bare_window: MainWindow, office_file: Path, qtbot: QtBot) -> MainWindow:
    """The window over an empty office."""
    bare_window.open_office(open_office(office_file))
    qtbot.waitUntil(lambda: not bare_window.jobs.running)
    return bare_window
