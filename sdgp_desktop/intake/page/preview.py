"""What forms would do, before they are taken in: their findings, their differences, when and how they arrived."""

from collections.abc import Callable, Sequence
from datetime import datetime
from textwrap import shorten
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidgetItem, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import FileLine, Preview
from sdgp_desktop.intake.page.files import FileTree, fill_with, fit, set_tone
from sdgp_desktop.intake.page.sheets import TIME, Deed, arrival_moment, pairs
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, named, panel, row, tip
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

FORMS = mark("intake", "Forms")
PREVIEW = mark("intake", "Forms to take in")
PREVIEW_TEXT = mark(
    "intake",
    "Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.",
)
TAKE = mark("intake", "Take in {n} forms")
NOTHING = mark("intake", "Nothing to take in")
FILE, OLD, NEW = mark("intake", "File, field"), mark("intake", "Before"), mark("intake", "Now")
FOR_ALL = mark("intake", "The same for all files")
ARRIVED = mark("intake", "How {file} arrived; the moment decides whether it came in time.")
ONE_OF = mark(
    "intake",
    "About the same dossier as {files}: take one in now and the other afterwards, which then shows what it changes.",
)
WHICH = mark("intake", "Which call is it?")
WHICH_FILES = mark("intake", "These files do not say to which call they belong: {files}.")
WHICH_BLANK = mark("intake", "A blank form belongs to one call.")
CALL, GO_ON = mark("intake", "Call"), mark("intake", "Go on")
CHOOSE_CALL = mark("intake", "Choose a call.")
LONG = 300  # letters of a long answer that are shown in the comparison; the rest is in its tip
PLACE = int(Qt.ItemDataRole.UserRole)
Noted = Callable[[int, datetime, str], FileLine]


class CallWanted(Deed):
    """Asks to which call a form belongs, where nothing says it."""

    def __init__(self, parent: QWidget, choices: Sequence[tuple[UUID, str]], text: str, context: PlaceContext) -> None:
        super().__init__(parent, "callWanted", say(WHICH), text, say(GO_ON), context)
        self.call = ChoiceBox("callWantedCall", choices)
        self.add(say(CALL), self.call, "callWantedCall")

    def do(self) -> bool:
        """Only with a call."""
        if self.call.code is None:
            self.say_problem(say(CHOOSE_CALL))
        return self.call.code is not None


class PreviewSheet(Sheet):
    """All files of a batch with what they would do; the button says how many. Enter among the files does nothing."""

    def __init__(self, parent: QWidget | None, preview: Preview, noted: Noted, context: PlaceContext) -> None:
        super().__init__(parent, "takePreview", say(PREVIEW), say(PREVIEW_TEXT), say(NOTHING))
        self.preview, self.noted, self.context = preview, noted, context
        self.tree = named(FileTree(3), "takePreviewFiles", say(FORMS))
        self.tree.setHeaderLabels([say(FILE), say(OLD), say(NEW)])
        compares = any(line.differences for line in preview.lines)
        self.tree.setHeaderHidden(not compares)
        for at in (1, 2):
            self.tree.setColumnHidden(at, not compares)
            self.tree.header().setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        for line in preview.lines:
            item = QTreeWidgetItem()
            self.tree.addTopLevelItem(item)
            self._fill(item, line, not any(place < line.place for place in line.others))
        self.tree.expandAll()
        fill_with(self, self.tree)
        self.body.addWidget(self._arrival())
        self.done_button.setDefault(False)
        self.done_button.setAutoDefault(False)
        fit(self, 980, 620)
        self.tree.itemChanged.connect(self._changed)
        self.tree.currentItemChanged.connect(lambda *_: self._show_arrival())
        useful = [i for i in self._files() if preview.line(i.data(0, PLACE)).useful]
        for item in (useful or self._files())[:1]:
            self.tree.setCurrentItem(item)
        self._show_arrival()
        self._count()

    # -- the files

    def _fill(self, item: QTreeWidgetItem, line: FileLine, ticked: bool) -> None:
        """Say what a file would do."""
        said = [part for part in (line.file, line.name) if part]
        if not line.refused:
            said.append(line.words)
        item.setText(0, " · ".join(said))
        item.setFirstColumnSpanned(True)
        item.setData(0, PLACE, line.place)
        set_tone(item, line.tone)
        item.takeChildren()
        if line.refused:
            self.tree.say(item, line.words)
            return
        if line.useful:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if line.others:
            self.tree.say(item, say(ONE_OF, files=", ".join(self.preview.line(n).file for n in line.others)), "warn")
        for text in line.findings:
            self.tree.say(item, text, "warn")
        for one in line.differences:
            child = QTreeWidgetItem(
                [f"{one.place} {one.label}", *(shorten(t, LONG, placeholder=" …") for t in (one.old, one.new))]
            )
            child.setData(0, PLACE, one.place)
            child.setFlags(child.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            child.setCheckState(0, Qt.CheckState.Checked)
            for at, text in ((1, one.old), (2, one.new)):
                child.setToolTip(at, tip(text))
            item.addChild(child)

    def _files(self) -> Sequence[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _ticked(self, item: QTreeWidgetItem) -> bool:
        ticks = bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        return ticks and item.checkState(0) == Qt.CheckState.Checked

    def _changed(self, item: QTreeWidgetItem) -> None:
        """Of files about one dossier only one is ticked: what each would do is said against what is stored."""
        if item.parent() is None and self._ticked(item):
            others = self.preview.line(item.data(0, PLACE)).others
            for other in self._files():
                if other.data(0, PLACE) in others:
                    other.setCheckState(0, Qt.CheckState.Unchecked)
        self._count()

    def _count(self) -> None:
        n = sum(self.preview.line(i.data(0, PLACE)).useful and self._ticked(i) for i in self._files())
        self.done_button.setText(say(TAKE, n) if n else say(NOTHING))
        self.done_button.setEnabled(n > 0)

    @property
    def left_out(self) -> list[int]:
        """Files that are not to be stored after all, by their place in the batch."""
        files = ((item, int(item.data(0, PLACE))) for item in self._files())
        return [file for item, file in files if self.preview.line(file).useful and not self._ticked(item)]

    @property
    def taken_over(self) -> dict[int, list[str]]:
        """By corrected file, the places that are taken over."""
        found: dict[int, list[str]] = {}
        for item in self._files():
            children = [c for c in (item.child(n) for n in range(item.childCount())) if c is not None]
            compared = [c for c in children if c.data(0, PLACE)]
            if compared:
                found[int(item.data(0, PLACE))] = [str(c.data(0, PLACE)) for c in compared if self._ticked(c)]
        return found

    # -- when and how they arrived

    def _arrival(self) -> QWidget:
        self.on, self.time = QLineEdit(), QLineEdit()
        self.on.setMinimumWidth(theme().dp(120))
        self.time.setFixedWidth(theme().dp(100))
        self.channel = ChoiceBox("takeArrivedBy", pairs("0.6"), empty=False)
        self.all = button(say(FOR_ALL), "takeArrivedAll", lambda: self._note(self._useful()))
        self.all.setAutoDefault(False)
        self.about = label("", "muted", "takeArrivedFile", wrap=True)
        line = row(gap=8)
        for text, field, name in (
            (say(BY_ID["0.5"].label), self.on, "takeArrivedOn"), (say(TIME), self.time, "takeArrivedTime"),
            (say(BY_ID["0.6"].label), self.channel, "takeArrivedBy"),
        ):  # fmt: skip
            field.setObjectName(name)
            field.setAccessibleName(text)
            shown = label(text, name=f"{name}Label")
            shown.setBuddy(field)
            line.addLayout(column(shown, field, gap=2))
        line.addStretch(1)
        self.on.editingFinished.connect(lambda: self._note([self._file()]))
        self.time.editingFinished.connect(lambda: self._note([self._file()]))
        self.channel.chosen.connect(lambda _: self._note([self._file()]))
        above = row()
        above.addWidget(self.about, 1)
        above.addWidget(self.all)
        self.arrival = panel(column(above, line), "takeArrived")
        return self.arrival

    def _file(self) -> int:
        """The file in view, by its place in the batch; 0 for none."""
        item = self.tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        return int(item.data(0, PLACE)) if item is not None else 0

    def _useful(self) -> list[int]:
        return [line.place for line in self.preview.lines if line.useful]

    def _show_arrival(self) -> None:
        """The moment and the way of the file in view."""
        file = self._file()
        useful = file in self._useful()
        self.arrival.setVisible(useful)
        self.all.setVisible(len(self._useful()) > 1)
        line = self.preview.line(file) if useful else None
        if line is None or line.received is None:
            return
        local = line.received.astimezone(BRUSSELS)
        self.about.setText(say(ARRIVED, file=line.file))
        self.on.setText(day(local.date()))
        self.time.setText(f"{local:%H:%M:%S}")
        with QSignalBlocker(self.channel):
            self.channel.show_code(line.channel)

    def _note(self, files: Sequence[int]) -> None:
        """Note a changed moment or way for some files."""
        try:
            at = arrival_moment(self.on.text(), self.time.text())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return
        self.say_problem("")
        channel = str(self.channel.code)
        for item in self._files():
            file = int(item.data(0, PLACE))
            line = self.preview.line(file)
            if file not in files or not line.useful or line.received is None:
                continue
            if (line.received.replace(microsecond=0), line.channel) != (at, channel):
                self._fill(item, self.noted(file, at, channel), self._ticked(item))
                item.setExpanded(True)
        self._count()
