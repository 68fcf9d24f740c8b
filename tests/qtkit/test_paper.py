"""A paper is drawn in the language that is chosen on the spot, and saved as it is seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from tests.qtkit.around import Around


def pdf(text: str) -> bytes:
    """Two pages with a word."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(200, 400, text)
    writer.newPage()
    painter.end()
    return bytes(buffer.data().data())


class Bench:
    """A panel of two papers."""

    def __init__(self, qtbot: QtBot) -> None:
        language().set("en")
        self.drawn: list[tuple[str, str]] = []
        self.around = Around()
        papers = (
            Paper("D02", "Dossier", lambda code: self.draw("D02", code)),
            Paper("D06", "Ranking", lambda code: self.draw("D06", code), xlsx=lambda code: b"sheet"),
        )
        self.panel = PaperPanel(self.around.context(), "papers", papers)
        qtbot.addWidget(self.panel)
        self.panel.resize(700, 500)
        self.panel.show()

    def draw(self, paper: str, code: str) -> bytes:
        self.drawn.append((paper, code))
        return pdf(code)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_a_record_shows_its_first_paper_in_the_window_s_language(bench: Bench) -> None:
    bench.panel.show_record(1)
    assert bench.drawn == [("D02", "en")]
    assert bench.panel.document.pageCount() == 2
    assert bench.panel.pages.text() == "2 pages"


def test_another_language_draws_the_paper_anew(bench: Bench) -> None:
    bench.panel.show_record(1)
    bench.panel.speech.setEditText("Nederlands")
    bench.panel.speech.commit()
    assert bench.drawn[-1] == ("D02", "nl")


def test_only_papers_with_a_workbook_offer_one(bench: Bench) -> None:
    bench.panel.show_record(1)
    assert not bench.panel.xlsx_button.isVisibleTo(bench.panel)
    bench.panel.paper.setEditText("Ranking")
    bench.panel.paper.commit()
    assert bench.panel.xlsx_button.isVisibleTo(bench.panel)


def test_what_is_saved_is_what_is_shown(bench: Bench, tmp_path: Path) -> None:
    bench.panel.show_record(1)
    bench.panel.write(str(tmp_path / "d02.pdf"), bench.panel.content)
    assert (tmp_path / "d02.pdf").read_bytes() == bench.panel.content
    assert bench.around.notices == ["Saved as d02.pdf"]


def test_a_file_that_cannot_be_written_is_told(bench: Bench, tmp_path: Path) -> None:
    bench.panel.write(str(tmp_path / "no such folder" / "d02.pdf"), b"x")
    assert [r.code for r in bench.around.refusals] == ["file_not_written"]


def test_a_paper_that_is_refused_is_told_and_nothing_is_offered(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(paper: str, code: str) -> bytes:
        raise Refusal("record_gone")

    monkeypatch.setattr(bench, "draw", refuse)
    bench.panel.draw()
    assert [r.code for r in bench.around.refusals] == ["record_gone"]
    assert not bench.panel.pdf_button.isEnabled()


def test_every_page_is_printed(bench: Bench, tmp_path: Path) -> None:
    bench.panel.show_record(1)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    bench.panel.print_to(printer)
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(tmp_path / "printed.pdf"))
    assert document.pageCount() == 2
