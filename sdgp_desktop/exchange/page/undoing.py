"""What an import changed: a list in which one ticks the fields that get their earlier value back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from sdgp_desktop.exchange.model import BackLine, UndoingModel
from sdgp_desktop.exchange.page import words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.qtkit.basics import Banner, button, label, named, row, tip
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

SHOWN = 2_000  # fields listed
PLACE = int(Qt.ItemDataRole.UserRole)
WIDTHS = (260, 150, 150, 150, 180)


class BackSheet(Sheet):
    """The fields of an import, record by record; the ticked ones get their earlier value back."""

    def __init__(self, parent: QWidget, lines: Sequence[BackLine], why: str = "") -> None:
        super().__init__(parent, "setBack", say(words.BACK_TITLE), say(words.BACK_TEXT), say(words.BACK_DO, 0))
        if why:
            self.body.addWidget(Banner(why, "warn", "setBackWhy"))
        self.lines = lines[:SHOWN]
        self.finder = named(QLineEdit(), "setBackFind", say(words.BACK_FIND))
        self.finder.setPlaceholderText(say(words.BACK_FIND))
        self.finder.setClearButtonEnabled(True)
        self.finder.textChanged.connect(self._find)
        every = button(say(words.BACK_ALL), "setBackAll", lambda: self._tick(True), role="link")
        none = button(say(words.BACK_NONE), "setBackNone", lambda: self._tick(False), role="link")
        head = row(gap=8)
        head.addWidget(self.finder, 1)
        head.addWidget(every)
        head.addWidget(none)
        self.body.addLayout(head)
        self.tree = named(QTreeWidget(), "setBackFields", say(words.BACK_TITLE))
        self.tree.setHeaderLabels([say(t) for t in (words.FIELD, words.BEFORE, words.CAME, words.NOW, words.WHO_GAVE)])
        self._fill()
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.tree.setMinimumHeight(theme().dp(320))
        self.body.addWidget(self.tree, 1)
        if len(lines) > SHOWN:
            self.body.addWidget(label(say(words.BACK_MORE, len(lines) - SHOWN), "muted", "setBackMore", wrap=True))
        self.setMinimumSize(theme().dp(960), theme().dp(560))
        self._count()

    def _fill(self) -> None:
        records: dict[tuple[str, str], QTreeWidgetItem] = {}
        for number, line in enumerate(self.lines):
            above = records.get(line.record)
            if above is None:
                above = records[line.record] = QTreeWidgetItem([f"{line.title} · {line.place}"])
                self.tree.addTopLevelItem(above)
                above.setFirstColumnSpanned(True)
            above.addChild(self._item(number, line))
        self.tree.expandAll()
        for column, width in enumerate(WIDTHS):
            self.tree.setColumnWidth(column, theme().dp(width))

    def _item(self, number: int, line: BackLine) -> QTreeWidgetItem:
        fixed = line.imported.fixed and not line.imported.gone
        now = say(words.SETTLED) if line.settled else say(words.FIXED_SHORT) if fixed else line.now
        texts = [line.field, line.old, line.new, now, line.who]
        made = QTreeWidgetItem(texts)
        for column, text in enumerate(texts):
            made.setToolTip(column, tip(text))
        made.setData(0, PLACE, number)
        made.setSizeHint(0, QSize(0, theme().dp(28)))
        if not line.imported.offered:
            made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            made.setCheckState(0, Qt.CheckState.Unchecked)
        return made

    def _groups(self) -> list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]]:
        """Each record with its fields."""
        above = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        found = [one for one in above if one is not None]
        return [(one, [c for c in map(one.child, range(one.childCount())) if c is not None]) for one in found]

    def _items(self) -> list[QTreeWidgetItem]:
        """The fields that can be ticked."""
        return [c for _, below in self._groups() for c in below if c.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def _tick(self, on: bool) -> None:
        for item in self._items():
            later = self.lines[int(item.data(0, PLACE))].imported.moved_on  # such a one is ticked by itself
            if not item.isHidden() and not (on and later):
                item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _find(self, text: str) -> None:
        wanted = words_of(text)
        for above, below in self._groups():
            for item in below:
                line = self.lines[int(item.data(0, PLACE))]
                have = words_of(f"{line.title} {line.place} {line.field} {line.old} {line.new} {line.who}")
                item.setHidden(not all(any(h.startswith(w) for h in have) for w in wanted))
            above.setHidden(all(item.isHidden() for item in below))

    def _count(self) -> None:
        n = len(self.chosen)
        self.done_button.setText(say(words.BACK_DO, n))
        self.done_button.setEnabled(n > 0)

    @property
    def chosen(self) -> list[BackLine]:
        """The ticked fields."""
        ticked = [item for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]
        return [self.lines[int(item.data(0, PLACE))] for item in ticked]


class Undoing:
    """From an import in the register to its undo, whole or field by field."""

    def __init__(self, model: UndoingModel, context: PlaceContext, parent: QWidget) -> None:
        self.model, self.context, self.parent = model, context, parent

    def undo(self, packet: str) -> None:
        """Take an import back beside the window; where that is too late, show what can be set back."""
        self.context.run(
            say(words.UNDOING),
            lambda control: self.model.undo(packet),
            lambda _: self.context.notice(say(words.UNDONE_NOW)),
            lambda error: self._refused(packet, error),
            cancel=False,
        )

    def _refused(self, packet: str, error: BaseException) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.code in ("import_built_upon", "import_lasting"):
            self.show(packet, self.context.refusal_text(error))
        else:
            self.context.refused(error)

    def show(self, packet: str, why: str = "") -> None:
        """The list of what an import changed, gathered beside the window."""
        shown: Callable[[list[BackLine]], None] = lambda lines: self._show(lines, why)  # noqa: E731
        self.context.run(say(words.GATHERING), lambda control: self.model.lines(packet), shown, cancel=False)

    def _show(self, lines: list[BackLine], why: str) -> None:
        sheet = BackSheet(self.parent, lines, why)
        sheet.extra = lambda: self._set_back(sheet)
        sheet.exec()

    def _set_back(self, sheet: BackSheet) -> bool:
        try:
            count = self.model.set_back(sheet.chosen)
        except Refusal as refusal:
            sheet.say_problem(self.context.refusal_text(refusal))
            return False
        self.context.notice(say(words.BACK_DONE, count), undo=True)
        return True
