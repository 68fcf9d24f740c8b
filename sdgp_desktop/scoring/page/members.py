"""The panel: members above, who is finished below; files with score sheets come in here."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.asking import ask_reason
from sdgp_desktop.qtkit.basics import button, column, label, named, panel, row, tip
from sdgp_desktop.qtkit.dialogs import tell
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.grid import GridModel, GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.scoring.model import TYPES, PanelModel
from sdgp_desktop.scoring.page import words
from sdgp_desktop.scoring.page.asking import ask_member
from sdgp_desktop.scoring.page.seen import Seen


def nothing(changes: object) -> None:
    """Who is finished is shown, never typed."""


class PanelPage(Seen):
    """Members and progress: widgets and wiring, no decisions."""

    def __init__(self, model: PanelModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("panelPage")
        self.model, self.context = model, context
        self.people = GridModel(model.columns(), model.write, parent=self)
        self.members = GridPanel(context, self.people, "memberGrid", say(words.MEMBERS))
        self.members.say_empty(say(words.ADD))
        self.done = GridModel((), nothing, parent=self)
        self.progress = GridPanel(context, self.done, "progressGrid", say(words.PROGRESS))
        self.findings = FindingsList(context, "panelFindings", most=2)
        self.add = button(say(words.ADD), "addMemberButton", self.add_member, icon="user-plus", role="primary")
        self.remove = button(say(words.REMOVE), "removeMember", self.remove_member, icon="circle-minus")
        self.paper = button(say(words.ON_PAPER), "signedOnPaper", self.signed_on_paper, icon="file-check")
        self.file = button(say(words.TAKE_FILE), "takeScores", self.choose_file, icon="import")
        self.unseal = button(say(words.OPEN_SHEETS), "openSheets", self.open_sheets, icon="lock-open")
        self.paper.setToolTip(tip(say(words.ON_PAPER_TIP)))
        self.members.view.selectionModel().selectionChanged.connect(self._enable)
        self.people.modelReset.connect(self._enable)
        self._build()
        context.on_change(self, TYPES, self.changed)
        context.on_drop(".csv", self.take_files)

    def _build(self) -> None:
        head = row(label(say(words.MEMBERS), "heading"), None, self.paper, self.remove, self.add, gap=8)
        above = column(head, self.findings, gap=8, margins=(16, 12, 16, 8))
        above.addWidget(self.members, 1)
        second = row(label(say(words.PROGRESS), "heading"), None, self.unseal, self.file, gap=8)
        below = column(second, label(say(words.PROGRESS_TEXT), "muted", wrap=True), gap=8, margins=(16, 8, 16, 12))
        below.addWidget(self.progress, 1)
        splitter = named(QSplitter(Qt.Orientation.Vertical), "panelSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(panel(above, "membersPart"))
        splitter.addWidget(panel(below, "progressPart"))
        splitter.setSizes([2, 3])
        self.setLayout(column(splitter, gap=0))

    def refresh(self) -> None:
        """Show again what changed."""
        found = self.model.load()
        if found is None:
            return
        people = self.model.columns()
        if people != self.people.columns:
            self.people.set_columns(people)
        self.people.set_rows(self.model.rows(found))
        columns = self.model.progress_columns(found)
        if columns != self.done.columns:
            self.done.set_columns(columns)
        rows, marks = self.model.progress(found)
        self.done.set_rows(rows)
        self.done.set_marks(marks)
        seats = [f for f in found.findings if f.code == "seat_empty"]  # a missing statement stands in its column
        self.findings.show_findings(seats)
        self.findings.setVisible(bool(seats))
        self._enable()
        self.unseal.setEnabled(bool(found.members) and not found.opened)

    @property
    def chosen(self) -> list[UUID]:
        """The members whose rows are chosen."""
        rows = sorted({index.row() for index in self.members.view.selectedIndexes()})
        return [self.people.rows[row].id for row in rows if row < len(self.people.rows)]

    def _enable(self) -> None:
        self.paper.setEnabled(bool(self.chosen))
        self.remove.setEnabled(len(self.chosen) == 1)

    def add_member(self) -> None:
        """Put somebody on the panel."""
        columns = {c.id: c for c in self.people.columns}
        ask_member(self, self.context, columns["seat"].choices, columns["staff"].choices, self.model.add)

    def remove_member(self) -> None:
        """Take the chosen member off the panel."""
        for id in self.chosen[:1]:
            done = self.context.do(lambda member=id: self.model.remove(member))  # type: ignore[misc]
            if done is not None:
                self.context.notice(done, undo=True)

    def signed_on_paper(self) -> None:
        """Note that the chosen members signed the statement on paper."""
        ids = self.chosen
        new = self.context.do(lambda: self.model.note_statements(ids)) if ids else None
        if new is not None:
            self.context.notice(say(words.NOTED_PAPER, new) if new else say(words.NOTED_BEFORE), undo=bool(new))

    def open_sheets(self) -> None:
        """Let the secretary see the marks before everybody has locked."""
        title, text = say(words.OPEN_SHEETS).rstrip("…"), say(words.OPEN_TEXT)
        ask_reason(self, self.context, "openSheetsDialog", title, text, title, self.model.open_sheets, pin=True)

    # -- files ---------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a file with score sheets."""
        name, _ = QFileDialog.getOpenFileName(self, say(words.TAKE_FILE), "", say(words.FILES))
        if name:
            self.take_files([name])

    def take_files(self, paths: Sequence[str]) -> None:
        """Take files in; what is refused is told line by line."""
        for path in map(Path, paths):
            taken = self.context.do(lambda file=path: self.model.take_file(file))  # type: ignore[misc]
            if taken is None:
                continue
            if taken.refused:
                lines = [
                    say(words.LINE, line=r.row, why=self.context.refusal_text(Refusal(r.code, **r.facts)))
                    for r in taken.refused
                ]
                text = say(words.REFUSED_TEXT, file=path.name)
                tell(self, say(words.REFUSED_TITLE), text, "\n".join(lines), icon="triangle-alert")
            elif taken.sheets:
                self.context.notice(say(words.TAKEN, taken.sheets))
            else:
                self.context.notice(say(words.NOTHING_NEW))
