"""Forms come in: the preview of all files, the differences to accept, what became of each file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QTreeWidget, QTreeWidgetItem, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import FileLine, Preview, ResultLine, TakingModel, words
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, named, tip
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Control, PlaceContext
from sdgp_desktop.qtkit.theme import theme

CHOOSE = mark("intake", "Choose filled forms")
FORMS = mark("intake", "Forms")
READING = mark("intake", "Reading {n} forms")
STORING = mark("intake", "Taking in {n} forms")
PREVIEW = mark("intake", "Forms to take in")
PREVIEW_TEXT = mark(
    "intake",
    "Nothing is stored yet. Each file says what it would do; of a corrected form, untick what is not to be taken over.",
)
TAKE = mark("intake", "Take in {n} forms")
NOTHING = mark("intake", "Nothing to take in")
FILE, MUNICIPALITY = mark("intake", "File"), mark("intake", "Municipality")
WHAT, OLD, NEW = mark("intake", "What it does"), mark("intake", "Before"), mark("intake", "Now")
RESULTS = mark("intake", "What became of the forms")
NUMBER, STATE = mark("intake", "Number"), mark("intake", "Status")
SAVE = mark("intake", "Save this list…")
CLOSE = mark("intake", "Close")
DONE = mark("intake", "Took in {n} forms")
CALL_FIRST = mark("intake", "Choose a call first: a form belongs to one.")
ICONS = {"good": "circle-check", "warn": "git-compare", "bad": "circle-x", "note": "info", "": "circle"}
PLACE = int(Qt.ItemDataRole.UserRole)


class PreviewSheet(Sheet):
    """All files of a batch with what they would do; the button says how many."""

    def __init__(self, parent: QWidget | None, preview: Preview) -> None:
        useful = preview.useful
        done = say(TAKE, useful) if useful else say(NOTHING)
        super().__init__(parent, "takePreview", say(PREVIEW), say(PREVIEW_TEXT), done)
        self.preview = preview
        self.tree = named(QTreeWidget(), "takePreviewFiles", say(FORMS))
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([say(FILE), say(WHAT), say(OLD), say(NEW)])
        self.tree.setUniformRowHeights(False)
        self.tree.setWordWrap(True)
        for line in preview.lines:
            self.tree.addTopLevelItem(self._line(line))
        self.tree.expandAll()
        for column, width in enumerate((220, 300, 180, 180)):
            self.tree.setColumnWidth(column, theme().dp(width))
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.body.addWidget(self.tree, 1)
        self.setMinimumSize(theme().dp(920), theme().dp(480))
        self._count()

    def _line(self, line: FileLine) -> QTreeWidgetItem:
        title = f"{line.file}\n{line.name}" if line.name else line.file
        item = QTreeWidgetItem([title, line.words])
        item.setIcon(1, QIcon(theme().pixmap(ICONS.get(line.tone, "info"), line.tone or "muted", 16)))
        item.setToolTip(1, tip(line.words))
        item.setData(0, PLACE, line.file)
        if not line.refused and not line.unchanged:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked)
        for one in line.differences:
            child = QTreeWidgetItem([one.place, one.label, one.old, one.new])
            child.setData(0, PLACE, one.place)
            child.setFlags(child.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            child.setCheckState(0, Qt.CheckState.Checked)
            for column, text in ((2, one.old), (3, one.new)):
                child.setToolTip(column, tip(text))
            item.addChild(child)
        return item

    def _files(self) -> Sequence[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _count(self) -> None:
        n = sum(
            bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable) and item.checkState(0) == Qt.CheckState.Checked
            for item in self._files()
        )
        self.done_button.setText(say(TAKE, n) if n else say(NOTHING))
        self.done_button.setEnabled(n > 0)

    @property
    def left_out(self) -> list[str]:
        """Files that are not to be stored after all."""
        return [
            str(item.data(0, PLACE))
            for item in self._files()
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable and item.checkState(0) != Qt.CheckState.Checked
        ]

    @property
    def taken_over(self) -> dict[str, list[str]]:
        """By corrected file, the places that are taken over."""
        found: dict[str, list[str]] = {}
        for item in self._files():
            if item.childCount():
                found[str(item.data(0, PLACE))] = [
                    str(c.data(0, PLACE))
                    for c in (item.child(n) for n in range(item.childCount()))
                    if c is not None and c.checkState(0) == Qt.CheckState.Checked
                ]
        return found


class ResultSheet(Sheet):
    """What became of each file; the list can be saved."""

    def __init__(
        self, parent: QWidget | None, model: TakingModel, lines: Sequence[ResultLine], context: PlaceContext
    ) -> None:
        super().__init__(parent, "takeResults", say(RESULTS), "", say(CLOSE))
        self.model, self.lines, self.context = model, lines, context
        self.heads = [say(t) for t in (FILE, NUMBER, MUNICIPALITY, STATE, WHAT)]
        self.tree = named(QTreeWidget(), "takeResultsFiles", say(RESULTS))
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.setHeaderLabels(self.heads)
        speak = words(BY_ID["0.8"].choices)
        for line in lines:
            item = QTreeWidgetItem([line.file, line.number, line.municipality, speak(line.state), line.words])
            item.setToolTip(4, tip(line.words))
            self.tree.addTopLevelItem(item)
        for column, width in enumerate((180, 160, 160, 150, 260)):
            self.tree.setColumnWidth(column, theme().dp(width))
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(button(say(SAVE), "takeResultsSave", self.save, icon="file-spreadsheet"))
        self.cancel_button.hide()
        self.setMinimumSize(theme().dp(860), theme().dp(380))

    def save(self) -> None:
        """Ask for a name and write the list."""
        name, _ = QFileDialog.getSaveFileName(self, say(SAVE), "forms.xlsx", "*.xlsx *.csv")
        if name:
            self.context.do(lambda: self.model.save_report(self.lines, Path(name), self.heads))


class Taking:
    """From the choice of files to the list of results."""

    def __init__(self, model: TakingModel, context: PlaceContext, parent: QWidget) -> None:
        self.model, self.context, self.parent = model, context, parent

    def choose(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self.parent, say(CHOOSE), "", f"{say(FORMS)} (*.xlsx *.xlsm *.json)")
        if names:
            self.start(names)

    def start(self, names: Sequence[str]) -> None:
        """Read the files beside the window, then show what they would do."""
        call_id = self.context.call_id
        if call_id is None:
            self.context.notice(say(CALL_FIRST))
            return
        files = [Path(name) for name in names]
        self.context.run(
            say(READING, len(files)), partial(self._read, call_id, files), self.show,
        )  # fmt: skip

    def _read(self, call_id: UUID, files: Sequence[Path], control: Control) -> Preview:
        return self.model.preview(call_id, files, control)

    def show(self, preview: Preview) -> None:
        """Show the preview; take in what is accepted."""
        sheet = PreviewSheet(self.parent, preview)
        if sheet.exec():
            self.store(preview, sheet.taken_over, sheet.left_out)

    def store(self, preview: Preview, accepted: dict[str, list[str]], left_out: Sequence[str]) -> None:
        """Store beside the window, then say what became of each file."""
        self.context.run(
            say(STORING, preview.useful),
            lambda control: self.model.store(preview, accepted, left_out, control),
            self.finished,
        )

    def finished(self, lines: Sequence[ResultLine]) -> None:
        """Say what was done; a batch with several files or a refusal shows its list."""
        taken = sum(bool(line.number) for line in lines)
        self.context.notice(say(DONE, taken), undo=True)
        if len(lines) > 1 or taken < len(lines):
            ResultSheet(self.parent, self.model, lines, self.context).exec()
