"""Starting: the set-up a second time, first paint, first list filled, every place opened once; whole processes."""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, prepare_sample
from tests.benchmarks.harness import ROOT, Bench, Timed

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
    """Our window as the program makes it, painted; its frame comes after that."""
    os.environ["SDGP_HOME"] = str(folder / "home")
    from sdgp_desktop.app import make_window

    application, window = make_window({"language": "en"})
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
    from sdgp_desktop.app import begin
    from sdgp_desktop.qtkit.memory import memory

    memory().set("place", place)
    begin(application, window, {"database": str(database(folder))})
    wait(application, lambda: window.office is not None and window.house.current == place and not window.jobs.running)
    return application, window


def _started(*line: str) -> Timed:
    """The CPU time of a command and of what it starts."""
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *line], cwd=ROOT, check=True, capture_output=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = spent.ru_utime + spent.ru_stime - before.ru_utime - before.ru_stime
    return Timed(cpu, 1, time.perf_counter() - begun)


def second_start(folder: Path) -> Timed:
    """The set-up finds everything ready and starts a command."""
    return _started("installer/bootstrap.py", "run", "--help")


def no_set_up(folder: Path) -> Timed:
    """The same command without the set-up."""
    return _started("main.py", "--help")


def prepare(folder: Path, size: str) -> None:
    """The sample, and one start that leaves everything warm."""
    prepare_sample(folder, size)


BENCHES = (
    Bench("start_second", "adds 500 ms", lambda *_: None, second_start, no_set_up),
    Bench("start_paint", "<= 1.3", prepare, first_paint, bare_window, whole=True),
    Bench("start_list", "<= 1.5", prepare, first_list, bare_window_and_orm, whole=True),
    Bench("start_places", "memory <= 3 x", prepare, all_places, bare_window_and_orm, whole=True),
)
