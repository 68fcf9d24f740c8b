"""What all tests share: no display, the compiled texts, our own fonts; and a way to run without Qt altogether."""

import gc
import importlib.abc
import os
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from sdgp_desktop.exchange.service import visit_file
from sdgp_desktop.kernel.store import Store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.qtkit.around import Around

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("SDGP_PIN", None)  # a PIN left in the surroundings would open or lock what a test makes

# The same examples in every run, however slow the machine: what fails, fails again. `--hypothesis-profile new` plays
# ten times as many new ones.
settings.register_profile("usual", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("new", settings.get_profile("usual"), derandomize=False, max_examples=1_000)
settings.load_profile("usual")

# The box of a visit package is slow on purpose. What is tested with it takes a weak one, `test_format` the real one.
STRENGTH = visit_file.OPS, visit_file.MEMORY
visit_file.OPS, visit_file.MEMORY = 1, 8 << 10

# Begun first: else one worker is left with one of them alone when all others are done.
LONG = ("test_histories.py", "test_kills.py", "test_broken_merges.py", "test_audit.py")
OURS = Path(__file__).resolve()
ROOT = OURS.parent.parent
NEEDS_QT = re.compile(
    r"PySide6|\bqtbot\b|\bqapp\b|sdgp_desktop\.(qtkit|shell|app)\b|sdgp_desktop(\.\w+)+\.(page|model)\b"
    r"|tests\.journeys\.\w"
)

IMPORTS_QT = re.compile(r"^(from|import) (PySide6|sdgp_desktop\.(qtkit|shell|app))\b", re.MULTILINE)


class NoQt(importlib.abc.MetaPathFinder):
    """Refuses every import of Qt, so that the tests without Qt really are without."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"{fullname} is imported by something that works without Qt", name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "belongs to pytest-qt, which is left out", default="")
    parser.addoption("--histories", type=int, help="play so many new random histories of offices, not the usual ones")
    parser.addoption("--packets", type=int, help="search so many random packets for values of a wrong audience")
    parser.addoption("--without-qt", action="store_true", help="only the tests that need no Qt, with Qt shut out")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--without-qt"):
        sys.meta_path.insert(0, NoQt())
        config.args[:] = [argument for argument in config.args if not names_window_file(argument)]
    else:
        import sdgp_desktop.qtkit.binding  # noqa: F401 - as the program does, before anything of Qt runs
        from sdgp_desktop.shell import quiet

        quiet.QUIET_MS = 3_600_000  # a test that looks at quiet moments says so
        gc.disable()  # as the program does, cycles are searched for between events: here, between tests
    from installer import translations

    translations.compile_when_old()


def pytest_collection_finish() -> None:
    """What was imported stays to the end: cycles are looked for in what the tests make, and not after every few."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


def pytest_runtest_logfinish() -> None:
    if not gc.isenabled():
        from sdgp_desktop.qtkit.collector import look

        look()


@cache
def needs_qt(path: Path) -> bool:
    """Whether a test file uses Qt, told by its text: it must be known before the file is imported.

    Where what a folder shares imports Qt, each of its files does.
    """
    return NEEDS_QT.search(path.read_text("utf-8")) is not None or any(map(shares_qt, path.parents))


@cache
def shares_qt(folder: Path) -> bool:
    """Whether what the tests of a folder share imports Qt, which comes before the first of them is looked at."""
    shared = folder / "conftest.py"
    if shared == OURS or not shared.is_relative_to(OURS.parent) or not shared.is_file():
        return False
    return IMPORTS_QT.search(shared.read_text("utf-8")) is not None


def names_window_file(argument: str) -> bool:
    """Whether the command names a file of the other run: a file that is named would be read whatever it holds."""
    path = Path(argument.partition("::")[0]).absolute()
    return path.is_file() and needs_qt(path)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What is left out here is what is marked "gui" below, so that each test belongs to one of the two runs; the other
    run does not even read it."""
    if config.getoption("markexpr") == "gui":
        leave = collection_path.name.startswith("test_") and collection_path.suffix == ".py"
        return (leave and not needs_qt(collection_path)) or None
    if not config.getoption("--without-qt"):
        return None
    if collection_path.is_dir():
        return shares_qt(collection_path) or None
    return (collection_path.suffix == ".py" and needs_qt(collection_path)) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONG)
    for item in items:
        if needs_qt(item.path):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application of the tests, writing in the bundled font: the same letters on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    for path in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    qapp.setFont(QFont("Noto Sans", 10))
    return qapp


@pytest.fixture
def dressed(qapp: "QApplication", monkeypatch: pytest.MonkeyPatch) -> "Iterator[QApplication]":
    """The application in the program's own look; afterwards it is plain again, for every test after it is faster so."""
    from sdgp_desktop.qtkit.theme import theme

    style, font, colours = qapp.style().objectName(), qapp.font(), qapp.palette()
    monkeypatch.setattr(theme(), "_installed", False)  # as it is then, and will be again
    theme().install(qapp, "light", 100)
    yield qapp
    theme().set_percent(100)
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(colours)
    qapp.setStyleSheet("")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store of a new office, in which whoever acts is one of its people."""
    from sdgp_desktop.registry.service import ensure_staff
    from tests.offices import office_store

    made = office_store(tmp_path)
    made.prologue = lambda work: ensure_staff(work, work.person)
    yield made
    made.close()


@pytest.fixture
def around(qapp: "QApplication", store: Store) -> "Iterator[Around]":
    """The window around a place, in English, over the store; Qt is imported only by the tests that ask for it."""
    from sdgp_desktop.office import Office
    from sdgp_desktop.qtkit.language import language
    from tests.offices import ANNA
    from tests.qtkit.around import Around

    language().set("en")
    yield Around(Office(store, ANNA))
    language().set("en")
