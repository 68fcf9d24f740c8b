"""Starting the window: first paint, first list filled, every place opened once; whole processes."""

import os
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, prepare_sample
from tests.benchmarks.harness import Bench

PATIENCE = 60.0


def wait(application: Any, done: Any) -> None:
    """Let Qt work until something is true."""
    from PySide6.QtCore import QEventLoop

    until = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > until:
            raise SystemExit("nothing came")
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def bare_window(folder: Path) -> str:
    """A window of PySide6 alone, painted once."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("window"))
    window.resize(1280, 760)
    window.show()
    application.processEvents()
    window.grab()
    return "painted"


def bare_window_and_orm(folder: Path) -> str:
    """The same, and the ORM imported."""
    painted = bare_window(folder)
    import sqlalchemy.orm

    return f"{painted} {sqlalchemy.orm.Session.__name__}"


def our_window(folder: Path) -> tuple[Any, Any]:
    """Our window as the program makes it, painted."""
    os.environ["SDGP_HOME"] = str(folder / "home")
    from PySide6.QtWidgets import QApplication

    from sdgp_desktop.app import load_memory, place_window
    from sdgp_desktop.qtkit.language import language
    from sdgp_desktop.qtkit.theme import theme
    from sdgp_desktop.shell.window import MainWindow

    application = QApplication([])
    load_memory()
    language().set("en")
    theme().install(application, "light", 100)
    window = MainWindow()
    place_window(window)
    window.show()
    application.processEvents()
    window.grab()
    return application, window


def first_paint(folder: Path) -> str:
    """Until the window is painted."""
    our_window(folder)
    return "painted"


def first_list(folder: Path) -> int:
    """Until the list of dossiers is filled; returns its rows."""
    _, window = _alive(folder, "applications")
    from PySide6.QtWidgets import QTableView

    views = [v for v in window.findChildren(QTableView) if v.isVisible() and v.model() is not None]
    rows: int = max(v.model().rowCount() for v in views)
    window.grab()
    window.leave_office()
    return rows


def all_places(folder: Path) -> int:
    """Every place opened once; returns how many."""
    application, window = _alive(folder, "today")
    from sdgp_desktop.shell.places import ALL

    for spot in ALL:
        window.show_place(spot.code)
        application.processEvents()
    places = len(window.house.pages)
    window.leave_office()
    return places


def _alive(folder: Path, place: str) -> tuple[Any, Any]:
    application, window = our_window(folder)
    from sdgp_desktop.qtkit.memory import memory
    from sdgp_desktop.shell.program import Program

    memory().set("place", place)
    program = Program(application, window, database(folder))
    program.start()
    wait(application, lambda: window.office is not None and window.house.current == place and not window.jobs.running)
    return application, window


def prepare(folder: Path, size: str) -> None:
    """The sample, and one start that leaves everything warm."""
    prepare_sample(folder, size)


BENCHES = (
    Bench("start_paint", "<= 1.3", prepare, first_paint, bare_window, whole=True),
    Bench("start_list", "<= 1.5", prepare, first_list, bare_window_and_orm, whole=True),
    Bench("start_places", "memory <= 3", prepare, all_places, bare_window_and_orm, whole=True),
)
