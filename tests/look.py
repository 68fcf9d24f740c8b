"""Writes a picture of every place with sample data: look at them before calling a page done.

    python -m tests.look OUT [--language fr] [--theme dark] [--size 150] [--place scoring] [--room 1366x768] [--tabs]

Without options: every place in three languages and two themes at 1366x768. `--tabs` draws every tab as well.
"""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

PAPER_MS = 500
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """What is to be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tests.look", description="Pictures of every place.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", action="append", choices=["en", "fr", "nl"])
    parser.add_argument("--theme", action="append", choices=["light", "dark"])
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--place", action="append")
    parser.add_argument("--room", default="1366x768")
    parser.add_argument("--tabs", action="store_true")
    parser.add_argument("--database", type=Path, help="a sample database made before")
    return parser.parse_args(list(arguments))


class Looker:
    """The window over a sample database, and its pictures."""

    def __init__(self, out: Path, database: Path, room: str) -> None:
        from PySide6.QtWidgets import QApplication

        from sdgp_desktop.qtkit.theme import theme

        self.out = out
        found = QApplication.instance()
        self.application = found if isinstance(found, QApplication) else QApplication([])
        theme().install(self.application, "light")
        from sdgp_desktop.office import open_office
        from sdgp_desktop.shell.window import MainWindow

        self.window = MainWindow()
        self.window.troubled.connect(self.troubled)
        self.failures: list[str] = []
        wide, high = (int(part) for part in room.split("x"))
        self.window.resize(wide, high)
        self.window.show()
        self.window.open_office(open_office(database))
        self.settle()

    def troubled(self, error: BaseException) -> None:
        """Write down what failed."""
        self.failures.append(f"{self.window.current}: {error!r}")
        traceback.print_exception(error)

    def settle(self) -> None:
        """Let the window finish what it is doing, jobs included."""
        for _ in range(400):
            self.application.processEvents()
            if not self.window.jobs.running:
                break
            self.window.jobs.wait(20)
        for _ in range(5):
            self.application.processEvents()

    def draw(self, name: str) -> None:
        """One picture; the pages of a paper are drawn by Qt beside the window, and waited for."""
        from PySide6.QtPdfWidgets import QPdfView
        from PySide6.QtTest import QTest

        self.settle()
        if any(view.isVisible() for view in self.window.findChildren(QPdfView)):
            QTest.qWait(PAPER_MS)
        self.window.grab().save(str(self.out / f"{name}.png"))

    def look(self, place: str, name: str, tabs: bool) -> None:
        """One place, its first record chosen; with `tabs` every tab of the place and of the record."""
        self.window.show_place(place)
        self.settle()
        self.choose_first()
        self.draw(name)
        if tabs:
            for text, _ in self.tabs():
                self.choose_first()
                self.draw(f"{name}-{text}")

    def choose_first(self) -> None:
        """Choose the first line of the lists in view."""
        from sdgp_desktop.qtkit.table import TablePage

        here = self.window.stack.currentWidget()
        if here is None:
            return
        for page in [*here.findChildren(TablePage), *([here] if isinstance(here, TablePage) else [])]:
            if page.isVisibleTo(self.window) and page.record is not None and page.model.rowCount():
                page.choose(page.model.row_at(0).id)
        self.settle()

    def tabs(self) -> Iterator[tuple[str, Any]]:
        """Every tab that can be brought into view, one after the other."""
        from PySide6.QtWidgets import QTabWidget

        seen: set[tuple[str, int]] = set()
        while True:
            found = None
            for tabs in self.window.stack.findChildren(QTabWidget):
                for number in range(tabs.count() if tabs.isVisibleTo(self.window) else 0):
                    key = (tabs.objectName(), number)
                    if key not in seen and tabs.isTabVisible(number):
                        found = (tabs, number, key)
                        break
                if found:
                    break
            if found is None:
                return
            tabs, number, key = found
            seen.add(key)
            tabs.setCurrentIndex(number)
            self.settle()
            yield f"{tabs.objectName()}{number}", tabs


def main(arguments: Sequence[str]) -> int:
    """Draw what was asked for; 1 when a place failed."""
    from installer import translations

    chosen = options(arguments)
    translations.compile_when_old()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SDGP_HOME"] = folder
        database = chosen.database
        if database is None:
            from sdgp_desktop.sample import make_sample

            database = Path(folder) / "sample.db"
            make_sample(database)
        looker = Looker(chosen.out, database, chosen.room)
        draw_all(looker, chosen)
        looker.window.close()
    return 1 if looker.failures else 0


def draw_all(looker: Looker, chosen: argparse.Namespace) -> None:
    """Every place in every language and theme."""
    from sdgp_desktop.qtkit.language import language
    from sdgp_desktop.qtkit.theme import theme
    from sdgp_desktop.shell.places import ALL

    theme().set_percent(chosen.size)
    for code in chosen.language or ("en", "fr", "nl"):
        for colours in chosen.theme or ("light", "dark"):
            theme().set_choice(colours)
            language().set(code)
            for place in chosen.place or [spot.code for spot in ALL]:
                looker.look(place, f"{place}-{code}-{colours}-{chosen.size}", chosen.tabs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
