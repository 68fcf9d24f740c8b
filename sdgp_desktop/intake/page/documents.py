"""The tab *Documents*: versions that arrived, files, and the papers of the dossier."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import ATTACHABLE, RecordModel, arrived, field_label, file_kinds, words
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import (
    button,
    clear,
    column,
    entry,
    frame,
    label,
    menu_button,
    named,
    panel,
    row,
    scrolling,
)
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import PlaceContext

DOSSIER = mark("intake", "Application dossier")
LETTER = mark("intake", "Completeness letter")
ARRIVED = mark("intake", "Versions that arrived")
NONE_ARRIVED = mark("intake", "No form file came in yet: the answers were typed.")
FIRST = mark("intake", "first version")
CHANGED = mark("intake", "{n} answers changed")
FILES = mark("intake", "Files")
NO_FILES = mark("intake", "No files attached yet.")
SIZE = mark("intake", "{size} kB")
SAVE = mark("intake", "Save a copy…")
ATTACH = mark("intake", "Attach…")
OTHER = mark("intake", "Another annex")
SEND_BACK = mark("intake", "Form with these answers…")
WRITTEN = mark("intake", "Saved as {file}")
ATTACHED = mark("intake", "Attached {file}")


class DocumentsTab(QWidget):
    """Arrivals and files above, papers below."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("dossierDocuments")
        self.model, self.context = model, context
        self.id: UUID | None = None
        self.arrived, self.files = column(gap=4), column(gap=4)
        self.papers = PaperPanel(
            context,
            "dossierPapers",
            (
                Paper("D02", say(DOSSIER), partial(self._paper, "D02")),
                Paper("D03", say(LETTER), partial(self._paper, "D03")),
            ),
        )
        attach, menu = menu_button(say(ATTACH), "attachFile", "paperclip")
        for field_id in ATTACHABLE:
            entry(menu, self._title(field_id), partial(self.attach, field_id), name=f"attach_{field_id}")
        entry(menu, say(OTHER), partial(self.attach, "12.4"), name="attach_12.4")
        send = button(say(SEND_BACK), "sendBack", self.write_form, icon="file-spreadsheet")
        box = column(
            label(say(ARRIVED), "strong", "arrivalsTitle"), self.arrived,
            label(say(FILES), "strong", "filesTitle"), self.files, row(attach, send, None), None,
            gap=8, margins=(16, 12, 16, 8),
        )  # fmt: skip
        splitter = named(QSplitter(Qt.Orientation.Vertical), "documentsSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(scrolling(panel(box, "dossierFilesPage"), "dossierFilesScroll"))
        splitter.addWidget(self.papers)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([240, 420])
        self.setLayout(column(splitter))

    @staticmethod
    def _title(field_id: str) -> str:
        whole = field_id.removesuffix(".file")
        return f"{whole} {field_label(whole)}"

    def _paper(self, code: str, spoken: str) -> bytes:
        return self.model.paper(self.id, code, spoken) if self.id is not None else b""

    def show_record(self, id: UUID) -> None:
        """Show what arrived, what is attached, and draw the paper anew."""
        self.id = id
        form = self.model.head(id).row.form
        for field_id in ATTACHABLE:  # each is looked for now: Python's hold on one of the start may be gone by then
            action = self.findChild(QAction, f"attach_{field_id}")
            if action is not None:
                action.setVisible(BY_ID[field_id].asked(form) != "-")
        clear(self.arrived)
        arrivals = self.model.arrivals(id)
        speak = words(BY_ID["0.6"].choices)
        if not arrivals:
            self.arrived.addWidget(label(say(NONE_ARRIVED), "muted", "noArrivals", wrap=True))
        for n, one in enumerate(arrivals):
            what = say(FIRST) if one.first else say(CHANGED, len(one.changed))
            text = " · ".join(part for part in (arrived(one.received), speak(one.channel), one.file, what) if part)
            self.arrived.addWidget(label(text, "", f"arrival_{n}", wrap=True))
        self._show_files(id)
        self.papers.show_record(id)

    def _show_files(self, id: UUID) -> None:
        clear(self.files)
        found = self.model.files(id)
        if not found:
            self.files.addWidget(label(say(NO_FILES), "muted", "noFiles"))
        for n, one in enumerate(found):
            size = say(SIZE, size=number(max(1, one.size // 1024)))
            texts = label(f"{one.name} · {size}", "", f"file_{n}", wrap=True)
            save = button(say(SAVE), f"saveFile_{n}", partial(self.save, one.name, one.content), role="link")
            self.files.addWidget(frame(row(texts, None, save, margins=(8, 4, 8, 4)), f"fileCard_{n}"))

    def save(self, name: str, content: str) -> None:
        """Write a copy of a file; files are never opened from here."""
        chosen, _ = QFileDialog.getSaveFileName(self, say(SAVE), name)
        if chosen:
            data = self.context.do(lambda: self.model.file_bytes(content))
            if data is not None:
                self.papers.write(chosen, data)

    def attach(self, field_id: str, names: Sequence[str] = ()) -> None:
        """Ask for a file and attach it."""
        chosen = list(names) or QFileDialog.getOpenFileNames(self, say(ATTACH), "", file_kinds(field_id))[0]
        for name in chosen:
            path = Path(name)
            self.context.do(partial(self._attach, field_id, path), say(ATTACHED, file=path.name))

    def _attach(self, field_id: str, path: Path) -> bool:
        if self.id is not None:
            self.model.attach(self.id, field_id, path)
        return True

    def write_form(self) -> None:
        """Ask for a name and write the form with its answers, for the municipality to correct."""
        if self.id is None:
            return
        id = self.id
        offered = f"{self.model.head(id).row.number}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, say(SEND_BACK), offered, "*.xlsx")
        if chosen:
            path = Path(chosen)
            if self.context.do(lambda: self.model.write_form(id, path)) is not None:
                self.context.notice(say(WRITTEN, file=path.name))
