"""The place *Today*: what needs somebody, by urgency, each line leading to its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.overview.model import Item, TodayModel
from sdgp_desktop.qtkit.basics import Empty, badge, clear, column, frame, heading, label, panel, row, scrolling
from sdgp_desktop.qtkit.basics import button as plain_button
from sdgp_desktop.qtkit.language import long_day, say
from sdgp_desktop.qtkit.place import Place, PlaceContext

TITLE = mark("overview", "Today")
ALL_DONE = mark("overview", "Nothing needs you now")
ALL_DONE_TEXT = mark(
    "overview", "When a deadline comes near, a dossier is incomplete or a promise is in danger, it will stand here."
)
MORE = mark("overview", "Show {n} more")
REFRESH = mark("overview", "Look again")
TONES = {"overdue": "bad", "conflict": "accent", "due": "warn", "HE": "bad", "HC": "warn"}
SHOWN = 8


class TodayPage(QWidget):
    """Groups of lines; a click leads to the record and the field."""

    def __init__(self, model: TodayModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("todayPage")
        self.model, self.context = model, context
        self.open_groups: set[str] = set()
        self.groups = column(gap=14)
        inside = column(self.groups, None, margins=(0, 0, 8, 0))
        again = plain_button(say(REFRESH), "lookAgain", self.refresh, icon="refresh")
        box = column(heading(say(TITLE), long_day(model.now().date()), again), gap=14, margins=(20, 16, 12, 12))
        box.addWidget(scrolling(panel(inside, "todayGroups"), "todayScroll"), 1)
        self.setLayout(box)
        context.call_changed.connect(self.refresh)
        context.shown.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Gather anew: nothing here is stored."""
        clear(self.groups)
        found = self.model.groups()
        if not found:
            self.groups.addWidget(Empty("circle-check", say(ALL_DONE), say(ALL_DONE_TEXT), name="todayEmpty"))
        for kind, words, items in found:
            self.groups.addWidget(self._group(kind, words, items))

    def _group(self, kind: str, words: str, items: list[Item]) -> QWidget:
        head = row(
            label(words, "heading", f"group_{kind}"), badge(str(len(items)), TONES.get(kind, "note")), None, gap=10
        )
        inside = column(head, gap=2, margins=(16, 12, 16, 12))
        shown = items if kind in self.open_groups else items[:SHOWN]
        for item in shown:
            inside.addWidget(self._line(item))
        if len(shown) < len(items):
            more = plain_button(
                say(MORE, len(items) - len(shown)), f"more_{kind}", lambda: self._open(kind), role="link"
            )
            inside.addLayout(row(more, None))
        return frame(inside, f"group_{kind}_card")

    def _line(self, item: Item) -> QPushButton:
        text = self.context.finding_text(item.finding)
        shown = f"{item.subject}\n{text}" if item.subject else text
        made = plain_button(
            shown.replace("&", "&&"), "todayLine", lambda: self.model.jump(item), icon="chevron-right", role="place"
        )
        made.setAccessibleName(f"{item.subject} {text}".strip())
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _open(self, kind: str) -> None:
        self.open_groups.add(kind)
        self.refresh()


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return TodayPage(TodayModel(context), context)


PLACE = Place(code="today", icon="home", title=TITLE, build=build, help="today")
