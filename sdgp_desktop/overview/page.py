"""The place *Today*: what needs somebody, by urgency, each line leading to its field."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.overview.model import Item, TodayModel
from sdgp_desktop.qtkit.basics import (
    Elided,
    Empty,
    badge,
    clear,
    column,
    frame,
    heading,
    label,
    panel,
    picture,
    row,
    scrolling,
)
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


class Line(QPushButton):
    """One thing to do: whose it is, what it is; the whole line is the button."""

    def __init__(self, subject: str, text: str, on: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(f"{subject} {text}".strip())
        self.setProperty("role", "place")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: on())
        words = [label(subject, "strong", wrap=True)] if subject else []
        texts = column(*words, label(text, "muted" if subject else "", wrap=True), gap=0)
        inside = row(gap=12, margins=(10, 6, 10, 6))
        inside.addLayout(texts, 1)
        inside.addWidget(picture("chevron-right", "muted", 16))
        self.inside = inside
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.inside.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSize()


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
        head = heading(say(TITLE), long_day(context.today), again)
        self.day = head.findChild(Elided, "headingSubtitle")
        box = column(head, gap=14, margins=(20, 16, 12, 12))
        box.addWidget(scrolling(panel(inside, "todayGroups"), "todayScroll"), 1)
        self.setLayout(box)
        context.call_changed.connect(self.refresh)
        context.shown.connect(self.refresh)
        context.on_change(self, (), self._changed)

    def _changed(self) -> None:
        """Something changed under the list: an undo, say, or an import. Out of view it is gathered when it is shown."""
        if self.isVisible():
            here = QApplication.focusWidget()
            name = here.objectName() if here is not None and self.isAncestorOf(here) else ""
            self.refresh()
            there = self.findChild(QWidget, name) if name else None
            if there is not None:
                there.setFocus()

    def refresh(self, *_: object) -> None:
        """Gather anew: nothing here is stored."""
        clear(self.groups)
        if self.day is not None:
            self.day.setText(long_day(self.context.today))  # a window that stays open overnight shows another day
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
        for number, item in enumerate(shown):
            line = self._line(item)
            line.setObjectName(f"todayLine_{kind}_{number}")
            inside.addWidget(line)
        if len(shown) < len(items):
            more = plain_button(
                say(MORE, len(items) - len(shown)), f"more_{kind}", lambda: self._open(kind), role="link"
            )
            inside.addLayout(row(more, None))
        return frame(inside, f"group_{kind}_card")

    def _line(self, item: Item) -> QPushButton:
        return Line(item.subject, self.context.finding_text(item.finding), lambda: self.model.jump(item))

    def _open(self, kind: str) -> None:
        self.open_groups.add(kind)
        self.refresh()


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return TodayPage(TodayModel(context), context)


PLACE = Place(code="today", icon="home", title=TITLE, build=build, help="today")
