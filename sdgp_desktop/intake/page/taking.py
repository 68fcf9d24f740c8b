"""Forms come in: the choice of files, their preview, what became of each of them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeWidgetItem, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import TONES, Preview, ResultLine, TakingModel, call_choices, words
from sdgp_desktop.intake.page.files import FileTree, fill_with, fit, set_tone
from sdgp_desktop.intake.page.preview import FORMS, WHICH_BLANK, WHICH_FILES, CallWanted, PreviewSheet
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, named, row
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Control, PlaceContext

CHOOSE = mark("intake", "Choose filled forms")
READING = mark("intake", "Reading {n} forms")
STORING = mark("intake", "Taking in {n} forms")
RESULTS = mark("intake", "What became of the forms")
FILE, MUNICIPALITY = mark("intake", "File"), mark("intake", "Municipality")
OUTCOME = mark("intake", "Outcome")
OUTCOMES = {  # the mark and the word of what became of a file: never one for two
    "taken": ("good", mark("intake", "Taken in, in order")),
    "warned": ("warn", mark("intake", "Taken in, to be looked at")),
    "same": ("same", mark("intake", "Unchanged")),
    "refused": ("bad", mark("intake", "Refused")),
}
NUMBER, STATE, WHAT = mark("intake", "Number"), mark("intake", "Status"), mark("intake", "What it does")
SAVE = mark("intake", "Save this list…")
CLOSE = mark("intake", "Close")
DONE = mark("intake", "Took in {n} forms")


def outcome_of(line: ResultLine) -> str:
    """What became of a file: taken in (a complete dossier or not), unchanged, refused."""
    if not line.number:
        return "refused"
    if not line.changed:
        return "same"
    return "taken" if TONES.get(line.state) == "good" else "warned"


class ResultSheet(Sheet):
    """What became of each file; the list can be saved."""

    def __init__(
        self, parent: QWidget | None, model: TakingModel, lines: Sequence[ResultLine], context: PlaceContext
    ) -> None:
        super().__init__(parent, "takeResults", say(RESULTS), "", say(CLOSE))
        self.model, self.lines, self.context = model, lines, context
        self.heads = [say(t) for t in (FILE, NUMBER, MUNICIPALITY, STATE, WHAT)]
        self.tree = named(FileTree(5), "takeResultsFiles", say(RESULTS))
        self.tree.setHeaderLabels([say(t) for t in (FILE, OUTCOME, NUMBER, MUNICIPALITY, STATE)])
        for line in lines:
            self._add(line)
        self.tree.expandAll()
        for number in (1, 2, 4):
            self.tree.header().setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        fill_with(self, self.tree)
        self.body.addLayout(row(button(say(SAVE), "takeResultsSave", self.save, icon="file-spreadsheet"), None))
        self.cancel_button.hide()
        fit(self, 980, 480)

    def _add(self, line: ResultLine) -> None:
        """One file, and below it why it was refused or changed nothing."""
        state = words(BY_ID["0.8"].choices)(line.state) if line.number else ""
        tone, outcome = OUTCOMES[outcome_of(line)]
        item = QTreeWidgetItem([line.file, say(outcome), line.number, line.municipality, state])
        self.tree.addTopLevelItem(item)
        set_tone(item, tone)
        if not line.changed:
            self.tree.say(item, line.words)
        for text in line.remarks:
            self.tree.say(item, text, "warn")

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
        names, _ = QFileDialog.getOpenFileNames(self.parent, say(CHOOSE), "", f"{say(FORMS)} (*.xlsx *.json)")
        if names:
            self.start(names)

    def start(self, names: Sequence[str]) -> None:
        """Read the files beside the window, then show what they would do."""
        self._read([Path(name) for name in names])

    def _read(self, files: Sequence[Path], otherwise: UUID | None = None) -> None:
        def read(control: Control) -> Preview:
            return self.model.preview(self.context.call_id, files, control, otherwise)

        self.context.run(say(READING, len(files)), read, partial(self.show, files))

    def show(self, files: Sequence[Path], preview: Preview) -> None:
        """Show the preview and take in what is accepted; first ask for the call of files that do not say it."""
        if preview.asking:
            call_id = self.wanted_call(say(WHICH_FILES, files=", ".join(preview.asking)))
            if call_id is not None:
                self._read(files, call_id)
            return
        sheet = PreviewSheet(self.parent, preview, partial(self.model.arrived, preview), self.context)
        if sheet.exec():
            self.store(preview, sheet.taken_over, sheet.left_out)

    def wanted_call(self, text: str = "") -> UUID | None:
        """The call in view, or the one that somebody chooses now."""
        if self.context.call_id is not None:
            return self.context.call_id
        sheet = CallWanted(self.parent, call_choices(self.context), text or say(WHICH_BLANK), self.context)
        found: UUID | None = sheet.call.code if sheet.exec() else None
        return found

    def store(self, preview: Preview, accepted: dict[int, list[str]], left_out: Sequence[int]) -> None:
        """Store beside the window, then say what became of each file."""
        self.context.run(
            say(STORING, preview.useful),
            lambda control: self.model.store(preview, accepted, left_out, control),
            self.finished,
        )

    def finished(self, lines: Sequence[ResultLine]) -> None:
        """Say what was done, if anything; a batch with several files, a refusal or a remark shows its list."""
        changed = sum(line.changed for line in lines)
        if changed:
            self.context.notice(say(DONE, changed), undo=True)
        if len(lines) > 1 or changed < len(lines) or any(line.remarks for line in lines):
            ResultSheet(self.parent, self.model, lines, self.context).exec()
