"""The place *Help*: offline pages in the window's language."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import column, heading, named, row
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import Place, PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"
ORDER = (
    "start", "today", "calls", "municipalities", "applications", "scoring", "matching", "partnerships", "budget",
    "calendar", "exchange", "settings",
)  # fmt: skip
ABOUT = mark("shell", "How everything is done, page by page")


def pages(code: str) -> list[tuple[str, str, str]]:
    """The pages of a language as (name, title, text), in their order; English where one is missing."""
    found = []
    for name in ORDER:
        path = FOLDER / code / f"{name}.md"
        if not path.exists():
            path = FOLDER / "en" / f"{name}.md"
        if path.exists():
            text = path.read_text("utf-8")
            found.append((name, text.splitlines()[0].lstrip("# ").strip(), text))
    return found


class HelpPage(QWidget):
    """A list of pages and the page itself; nothing is fetched from anywhere."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("helpPage")
        self.pages = pages(language().code)
        self.list = QListWidget()
        named(self.list, "helpPages", say(words.HELP_SEARCH))
        self.list.setFixedWidth(theme().dp(220))
        self.text = QTextBrowser()
        named(self.text, "helpText", say(words.HELP))
        self.text.setOpenLinks(False)
        for name, title, _ in self.pages:
            item = QListWidgetItem(title)
            item.setData(256, name)
            item.setSizeHint(QSize(theme().dp(180), theme().dp(34)))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self.show_row)
        body = row(self.list, self.text, gap=16)
        body.setStretch(1, 1)
        box = column(heading(say(words.HELP), say(ABOUT)), gap=12, margins=(20, 16, 20, 16))
        box.addLayout(body, 1)
        self.setLayout(box)
        self.list.setCurrentRow(0)

    def show_row(self, index: int) -> None:
        """Show the page of a line."""
        if 0 <= index < len(self.pages):
            self.text.setMarkdown(self.pages[index][2])

    def show_page(self, name: str) -> None:
        """Show a page by its name; the first one where there is no such page."""
        index = next((i for i, (known, _, _) in enumerate(self.pages) if known == name), 0)
        self.list.setCurrentRow(index)


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return HelpPage(context)


PLACE = Place(code="help", icon="circle-help", title=words.HELP, build=build, help="start")
