"""Preview of papers: language on the spot, pages, zoom, print, save as PDF or workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import write_for_people
from sdgp_desktop.kernel.texts import LANGUAGES, mark
from sdgp_desktop.qtkit.basics import Empty, button, column, label, named, panel, row, tool
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import NAMES, language, say
from sdgp_desktop.qtkit.place import Control, PlaceContext
from sdgp_desktop.qtkit.theme import theme

PAPER = mark("qtkit", "Paper")
IN_LANGUAGE = mark("qtkit", "Language of the paper")
PRINT = mark("qtkit", "Print…")
SAVE_PDF = mark("qtkit", "Save as PDF…")
SAVE_XLSX = mark("qtkit", "Save as Excel…")
LARGER = mark("qtkit", "Larger")
SMALLER = mark("qtkit", "Smaller")
FIT = mark("qtkit", "Fit the width")
PAGES = mark("qtkit", "{n} pages")
DRAWING = mark("qtkit", "The paper is being drawn…")
JOB = mark("qtkit", "Drawing {paper}")
SAVED = mark("qtkit", "Saved as {file}")
NOTHING = mark("qtkit", "No paper to show")
NOTHING_TEXT = mark("qtkit", "Choose a record first.")
PREVIEW = mark("qtkit", "Preview of the paper")
PRINT_DPI = 300


@dataclass(frozen=True)
class Paper:
    """One paper: its number, its title, and how it is made in a language; `file` is the name offered for it."""

    code: str
    title: str
    pdf: Callable[[str], bytes]
    xlsx: Callable[[str], bytes] | None = None
    file: Callable[[str], str] | None = None


class PaperPanel(QWidget):
    """Shows one of several papers of a record. The paper is drawn beside the window when it is looked at."""

    def __init__(self, context: PlaceContext, name: str, papers: Sequence[Paper]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context, self.papers = context, list(papers)
        self.content = b""
        self._turn = 0
        self.stale = False  # something was stored since it was drawn: a letterhead, a logo, a figure
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = named(QPdfView(self), f"{name}View", say(PREVIEW))
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.paper = ChoiceBox(f"{name}Paper", [(p.code, p.title) for p in self.papers], empty=False)
        self.paper.setAccessibleName(say(PAPER))
        self.paper.chosen.connect(lambda _: self.draw())
        self.speech = ChoiceBox(f"{name}Language", [(code, NAMES[code]) for code in LANGUAGES], empty=False)
        self.speech.setAccessibleName(say(IN_LANGUAGE))
        self.speech.show_code(language().code)
        self.speech.chosen.connect(lambda _: self.draw())
        self.pages = label("", "small", f"{name}Pages")
        self._lay_out(name)
        self.paper.setVisible(len(self.papers) > 1)
        if self.papers:
            self.paper.show_code(self.papers[0].code)
        if context.office is not None:
            context.on_change(self, (), self._changed)

    def _lay_out(self, name: str) -> None:
        self.print_button = button(say(PRINT), f"{name}Print", self.print_paper, icon="printer")
        self.pdf_button = button(say(SAVE_PDF), f"{name}SavePdf", self.save_pdf, icon="file-down", role="primary")
        self.xlsx_button = button(say(SAVE_XLSX), f"{name}SaveXlsx", self.save_xlsx, icon="file-spreadsheet")
        zoom = row(
            tool("zoom-out", f"{name}Smaller", say(SMALLER), lambda: self.zoom(1 / 1.2)),
            tool("zoom-in", f"{name}Larger", say(LARGER), lambda: self.zoom(1.2)),
            tool("maximize", f"{name}Fit", say(FIT), self.fit),
            self.pages,
            gap=2,
        )
        flow = Flow(theme().dp(8))
        for part in (self.paper, self.speech, panel(zoom), self.print_button, self.xlsx_button, self.pdf_button):
            flow.addWidget(part)
        bar = panel(flow, f"{name}Bar")
        bar.setContentsMargins(theme().dp(16), theme().dp(10), theme().dp(16), theme().dp(8))
        self._stack = named(QStackedWidget(), f"{name}Stack")
        self._stack.addWidget(Empty("file-text", say(NOTHING), say(NOTHING_TEXT), name=f"{name}Nothing"))
        self._stack.addWidget(self.view)
        self.waiting = Empty("hourglass", say(DRAWING), "", name=f"{name}Waiting")
        self._stack.addWidget(self.waiting)
        box = column(bar, gap=0)
        box.addWidget(self._stack, 1)
        self.setLayout(box)
        shortcut = QShortcut(QKeySequence.StandardKey.Print, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.print_paper)
        self._enable(False)

    def print_first(self) -> None:
        """Make printing what stands out, for papers that belong on no disk."""
        for made, role in ((self.print_button, "primary"), (self.pdf_button, "")):
            made.setProperty("role", role)
        theme().set_icon(self.print_button, "printer", "on_accent")
        theme().set_icon(self.pdf_button, "file-down", "muted")

    def _enable(self, there: bool) -> None:
        for made in (self.print_button, self.pdf_button):
            made.setEnabled(there)
        chosen = self.chosen
        self.xlsx_button.setVisible(chosen is not None and chosen.xlsx is not None)

    # -- what is shown -------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Paper | None:
        """The paper that is chosen."""
        return next((p for p in self.papers if p.code == self.paper.code), self.papers[0] if self.papers else None)

    @property
    def in_language(self) -> str:
        """The language the paper is drawn in."""
        return str(self.speech.code or language().code)

    def show_record(self, id: Any) -> None:
        """Draw the chosen paper of another record, or nothing."""
        if id is None:
            self._stack.setCurrentIndex(0)
        else:
            self.draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            QTimer.singleShot(0, self, self._renew)  # the page may draw it, or another one, by itself

    def _changed(self) -> None:
        self.stale = True
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        """Draw what is shown anew, when something was stored since."""
        if self.stale and self.content and self._stack.currentIndex() and self.isVisible():
            self.draw()

    def draw(self) -> None:
        """Draw the chosen paper in the chosen language, beside the window."""
        paper, code = self.chosen, self.in_language
        if paper is None:
            self._stack.setCurrentIndex(0)
            return
        self._turn += 1
        self.stale = False
        turn = self._turn
        self._stack.setCurrentIndex(2)
        self._enable(False)

        def work(control: Control) -> bytes:
            made = paper.pdf(code)
            control.check()
            return made

        self.context.run(say(JOB, paper=paper.title), work, lambda made: self._drawn(turn, made), self._failed)

    def _drawn(self, turn: int, made: bytes) -> None:
        import shiboken6

        if turn != self._turn or not shiboken6.isValid(self):
            return
        self.content = made
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(made))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.pages.setText(say(PAGES, self.document.pageCount()))
        self._stack.setCurrentIndex(1)
        self._enable(True)

    def _failed(self, error: BaseException) -> None:
        self._stack.setCurrentIndex(0)
        if isinstance(error, Refusal):
            self.context.refused(error)
        elif not isinstance(error, Cancelled):
            raise error  # a mistake of ours: told as such, never left as an empty page

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        present = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom and self.document.pageCount():
            width = self.document.pagePointSize(0).width() * self.view.logicalDpiX() / 72
            present = max(0.1, (self.view.viewport().width() - theme().dp(12)) / width)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(5.0, max(0.2, present * factor)))

    def fit(self) -> None:
        """As wide as the panel."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    # -- out -----------------------------------------------------------------------------------------------------

    def _name(self, ending: str) -> str:
        paper = self.chosen
        if paper is None:
            return ""
        stem = paper.file(self.in_language) if paper.file is not None else f"{paper.code}-{self.in_language}"
        return f"{stem}.{ending}"

    def save_pdf(self) -> None:
        """Save what is shown."""
        path, _ = QFileDialog.getSaveFileName(self, say(SAVE_PDF), self._name("pdf"), "PDF (*.pdf)")
        if path:
            self.write(path, self.content)

    def save_xlsx(self) -> None:
        """Save the paper as a workbook."""
        paper, code = self.chosen, self.in_language
        if paper is None or paper.xlsx is None:
            return
        path, _ = QFileDialog.getSaveFileName(self, say(SAVE_XLSX), self._name("xlsx"), "Excel (*.xlsx)")
        if path:
            make = paper.xlsx
            title = say(JOB, paper=paper.title)
            self.context.run(title, lambda control: make(code), lambda made: self.write(path, made), self._failed)

    def write(self, path: str, content: bytes) -> None:
        """Write a file; a full disk is told and leaves no half file."""
        target = Path(path)
        try:
            write_for_people(target, content)
        except Refusal as refusal:
            self.context.refused(refusal)
            return
        self.context.notice(say(SAVED, file=target.name))

    def print_paper(self) -> None:
        """Print what is shown."""
        if not self.document.pageCount():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Put every page on the printer, as large as its paper allows."""
        painter = QPainter(printer)
        for page in range(self.document.pageCount()):
            if page:
                printer.newPage()
            size = self.document.pagePointSize(page)
            room = printer.pageRect(QPrinter.Unit.DevicePixel)
            scale = min(room.width() / size.width(), room.height() / size.height())
            factor = PRINT_DPI / 72
            image = self.document.render(page, QSize(round(size.width() * factor), round(size.height() * factor)))
            painter.drawImage(QRectF(0, 0, size.width() * scale, size.height() * scale), image)
        painter.end()
