"""Papers (all dossiers of a call, a statement, a complete dossier), against bare ReportLab with the same texts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.data import begin, database, is_made, newest_call, note_made, opened, prepare_sample, size_of
from tests.benchmarks.harness import Bench, Timed, timed

CALL = "RW-2023"
PARTNERSHIP = "SDGP-2024-BJ-001"
MOST = 60  # dossiers
NUMBERS = ("D02", "D12", "D00")


def prepare(folder: Path, size: str) -> None:
    """The texts of the papers as plain lists, for the bare floor."""
    prepare_sample(folder, size)
    place = folder / f"papers-{size}"
    if is_made(place):
        return
    begin(place)
    with opened(database(folder)) as office:
        for number in NUMBERS:
            stories = [[_plain(block) for block in paper.story] for paper in _papers(office, number)]
            (place / f"{number}.json").write_text(json.dumps(stories, ensure_ascii=False), "utf-8")
    note_made(place)


def _plain(block: Any) -> list[Any]:
    """A block as plain values: a text with its style, or the rows of a grid."""
    from sdgp_desktop.paperkit.blocks import Prose
    from sdgp_desktop.paperkit.grid import Grid

    if isinstance(block, Prose):
        return ["text", block.text, block.style.face, block.style.size, block.style.leading]
    if isinstance(block, Grid):
        rows = [[[_plain(b) for b in cell.blocks] for cell in row.cells] for row in (*block.shape.head, *block.rows)]
        spans = [[cell.span for cell in row.cells] for row in (*block.shape.head, *block.rows)]
        return ["grid", list(block.shape.weights), rows, spans]
    inner = getattr(block, "blocks", None)
    return ["all", [_plain(b) for b in inner]] if inner else ["other"]


def _papers(office: Any, number: str) -> list[Any]:
    """The papers of one file: the dossiers of the fullest call, or what there is of the finished partnership."""
    from sdgp_desktop.archive.papers import document, order_of
    from sdgp_desktop.intake.service import dossiers
    from sdgp_desktop.partnerships.service import known_partnership
    from sdgp_desktop.sentences import Sentences

    wanted = document(number)
    with office.read() as reading:
        order = order_of(office.store, reading, "nl", office.store.clock().date(), wording=Sentences())
        if wanted.subject == "dossier":
            of = newest_call(office, CALL).id
            return [wanted.paper(reading, d.id, order) for d in dossiers(reading, of, limit=MOST)]  # type: ignore[misc]
        of = known_partnership(reading, PARTNERSHIP).id
        if wanted.pile is not None:
            return list(wanted.pile(reading, of, order))
        return [wanted.paper(reading, of, order)]  # type: ignore[misc]


def ours(number: str) -> Callable[[Path], Timed]:
    """Read, checked, set, tagged: one file with all of them."""

    def work(folder: Path) -> Timed:
        from sdgp_desktop.paperkit.paper import compose

        with opened(database(folder)) as office:
            return timed(lambda: compose(_papers(office, number), number == "D00")[1])

    return work


def floor(number: str) -> Callable[[Path], Timed]:
    """The same texts set by ReportLab's own platypus."""

    def work(folder: Path) -> Timed:
        stories = json.loads((folder / f"papers-{size_of(folder)}" / f"{number}.json").read_text("utf-8"))
        return timed(lambda: _bare(stories, folder / "bare.pdf"))

    return work


NARROWEST = 14  # points: some columns of ours take what is left, which the floor does not know


def _bare(stories: list[list[Any]], path: Path) -> int:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, SimpleDocTemplate

    from tests.benchmarks.harness import ROOT

    for name in ("Regular", "Bold", "Italic"):
        pdfmetrics.registerFont(TTFont(name, str(ROOT / "resources" / "fonts" / f"NotoSans-{name}.ttf")))
    document = SimpleDocTemplate(str(path), pagesize=A4, leftMargin=51, rightMargin=51, topMargin=71, bottomMargin=57)
    flow: list[Any] = []
    for story in stories:
        for block in story:
            flow += _flowables(block, document.width)
        flow.append(PageBreak())
    document.build(flow)
    return int(document.page)


def _flowables(block: list[Any], width: float) -> list[Any]:
    from xml.sax.saxutils import escape

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, Table

    if block[0] == "text":
        _, text, face, size, leading = block
        font = {"bold": "Bold", "italic": "Italic"}.get(face, "Regular")
        style = ParagraphStyle(f"{font}{size}", fontName=font, fontSize=size, leading=leading, spaceAfter=4)
        return [Paragraph(escape(text).replace("\n", "<br/>"), style)]
    if block[0] == "grid":
        _, weights, rows, spans = block
        widths = [max(width * w / sum(weights), NARROWEST) for w in weights]
        data, joined = [], []
        for r, (row, wide) in enumerate(zip(rows, spans, strict=True)):
            cells: list[Any] = []
            for cell, span in zip(row, wide, strict=True):
                if span > 1:
                    joined.append(("SPAN", (len(cells), r), (len(cells) + span - 1, r)))
                cells += [[f for b in cell for f in _flowables(b, width)], *([""] * (span - 1))]
            data.append(cells)
        look: list[Any] = [
            ("LINEBELOW", (0, 0), (-1, -1), 0.25, "#b8bfc9"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *joined,
        ]
        return [Table(data, colWidths=widths, style=look, splitInRow=1)] if data else []
    return [f for b in block[1] for f in _flowables(b, width)] if block[0] == "all" else []


BENCHES = tuple(
    Bench(f"paper_{number}", ">= 0.6 of the pages", prepare, ours(number), floor(number), rate=True)
    for number in NUMBERS
)
