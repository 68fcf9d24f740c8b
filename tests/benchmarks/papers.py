"""All dossiers of a call on paper (D02), against bare ReportLab with the same texts, columns and fonts."""

import json
from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, newest_call, opened, prepare_sample
from tests.benchmarks.harness import Bench, Timed, timed

CALL = "RW-2023"
MOST = 60  # dossiers


def prepare(folder: Path, size: str) -> None:
    """The texts of the papers as plain lists, for the bare floor."""
    prepare_sample(folder, size)
    texts = folder / f"papers-{size}.json"
    if not texts.exists():
        with opened(database(folder)) as office:
            stories = [[_plain(block) for block in paper.story] for paper in _papers(office)]
        texts.write_text(json.dumps(stories, ensure_ascii=False), "utf-8")


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


def _papers(office: Any) -> list[Any]:
    from sdgp_desktop.archive.papers import order_of
    from sdgp_desktop.intake.papers import dossier_paper
    from sdgp_desktop.intake.service import dossiers
    from sdgp_desktop.sentences import Sentences

    call = newest_call(office, CALL)
    with office.read() as reading:
        order = order_of(office.store, reading, "nl", office.store.clock().date(), wording=Sentences())
        return [dossier_paper(reading, d.id, order) for d in dossiers(reading, call.id, limit=MOST)]


def ours(folder: Path) -> Timed:
    """Read, checked, set, tagged: one file with all of them."""
    from sdgp_desktop.paperkit.paper import compose

    with opened(database(folder)) as office:

        def work() -> int:
            return compose(_papers(office))[1]

        return timed(work)


def floor(folder: Path) -> Timed:
    """The same texts set by ReportLab's own platypus."""
    size = (folder / "size").read_text("utf-8")
    stories = json.loads((folder / f"papers-{size}.json").read_text("utf-8"))
    return timed(lambda: _bare(stories, folder / "bare.pdf"))


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
        widths = [width * w / sum(weights) for w in weights]
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


BENCHES = (Bench("paper_D02", "<= 1.67", prepare, ours, floor),)
