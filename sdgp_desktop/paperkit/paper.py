"""Making a paper: what slices call. Everything given is plain text; nothing is read as markup."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sdgp_desktop.kernel.files import write_for_people
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.blocks import Bar, Blank, Block, Contents, Field, Heading, Item, Prose, Ticks, Together
from sdgp_desktop.paperkit.clean import printable
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.grid import Cell, Grid, Row, Shape, row_head, text_cell
from sdgp_desktop.paperkit.letterhead import Letterhead, Signatory, Stamp
from sdgp_desktop.paperkit.shape import PART_OF
from sdgp_desktop.paperkit.styles import MM, STYLES
from sdgp_desktop.paperkit.tables import LANDSCAPE, PORTRAIT, Plan, table_block
from sdgp_desktop.paperkit.tags import Tag

if TYPE_CHECKING:
    from sdgp_desktop.paperkit.flow import NewPage

Words = str | Text
_CONTENTS = mark("paperkit", "Contents")
_PLACE_DATE = mark("paperkit", "Place and date")
_SIGNATURE = mark("paperkit", "Signature")
_LONG = 230  # letters; a longer answer stands under its label over the full width


class Paper:
    """One paper in one language: a story of headings, texts, tables and boxes, set on A4 pages when it is written."""

    def __init__(
        self,
        title: Words,
        language: str,
        letterhead: Letterhead,
        stamp: Stamp | None = None,
        sample: bool = False,
        landscape: bool = False,
        subtitle: Words = "",
        confidential: bool = False,
        show_title: bool = True,
    ) -> None:
        self.language = language
        self.title = self.say(title)
        self.letterhead, self.stamp = letterhead, stamp
        self.sample, self.landscape, self.confidential = sample, landscape, confidential
        self.formats = Formats(language, letterhead.country)
        self.story: list[Block | NewPage] = []
        self.headings: list[Heading] = []
        self._contents: list[Contents] = []
        self._data: bytes | None = None
        self._pages = 0
        if show_title:
            self._head(self.title, "title", 1, 0)
        if subtitle:
            self.text(subtitle, "subtitle")

    def say(self, words: Words) -> str:
        """A text in the language of the paper, ready to print."""
        return printable(words.to(self.language) if isinstance(words, Text) else words)

    # --- texts -----------------------------------------------------------------------------------------------------

    def heading(self, words: Words, level: int = 1) -> None:
        """A heading of level 1, 2 or 3 below the title."""
        self._head(self.say(words), f"h{level}", level + 1, level)

    def _head(self, text: str, style: str, level: int, outline: int) -> None:
        block = Heading(text, level, STYLES[style], outline if outline < 3 else -1)
        self.headings.append(block)
        self.add(block)

    def text(
        self, words: Words, style: str = "body", align: str = "l", language: str = "", stays: bool = False
    ) -> None:
        """A text; each line end begins a new line, an empty line a new paragraph.

        `style` is a name of `styles.STYLES`; `language` is given where the text is in another one than the paper;
        `stays` keeps it on the page of what comes next.
        """
        for part in self.say(words).split("\n\n"):
            if part.strip():
                block = Prose(part.strip("\n"), STYLES[style].aligned(align), Tag("P", language=language))
                block.stays = stays
                self.add(block)

    def bullets(self, points: Sequence[Words], numbered: bool = False, style: str = "body") -> None:
        """A list of points."""
        of = Tag("L", f"<</O/List/ListNumbering/{'Decimal' if numbered else 'Disc'}>>")
        for number, point in enumerate(points, 1):
            self.add(Item(self.say(point), STYLES[style], f"{number}." if numbered else "•", of))

    def lines(self, words: Sequence[Words], style: str = "body", align: str = "l") -> None:
        """Short lines directly below each other, such as an address."""
        self.text("\n".join(self.say(line) for line in words), style, align)

    def contents(self) -> None:
        """The table of contents, at this place: the headings of level 1 and 2 with their pages."""
        self.add(Heading(self.say(_CONTENTS), 2, STYLES["h1"], -1))
        block = Contents()
        self._contents.append(block)
        self.add(block)

    # --- facts and tables ------------------------------------------------------------------------------------------

    def facts(self, facts: Sequence[tuple[str, Words, Words | Block | Sequence[str]]], ids: bool = True) -> None:
        """Labels and values; `ids` prints the field id before each, so that people can name it on the telephone.

        A long answer stands under its label. A value may also be a block (`Tiles`) or a list of lines.
        """
        rows: list[Row] = []
        for name, label, value in facts:
            rows += self._fact(name if ids else "", self.say(label), value)
        shape = Shape((12.0, 53.0, 109.0) if ids else (0.001, 54.0, 120.0), breaks_rows=True, pad_x=3)
        self.add(Grid(shape, rows))

    def _fact(self, name: str, label: str, value: Words | Block | Sequence[str]) -> list[Row]:
        small, cell = STYLES["cell-note"], STYLES["cell"]
        number = text_cell(printable(name), small)
        if isinstance(value, Block):
            return [Row([number, row_head(label, cell), Cell([value])])]
        shown = self.say(value) if isinstance(value, str | Text) else "\n".join(printable(line) for line in value)
        if len(shown) <= _LONG:
            return [Row([number, row_head(label, cell), text_cell(shown, cell)])]
        label_cell = text_cell(label, STYLES["cell-strong"], 2, _wide_head())
        return [
            Row([number, label_cell], line=False, stays=True),
            Row([text_cell("", small), text_cell(shown, cell, 2)]),
        ]

    def table(
        self,
        header: Sequence[Words],
        rows: Sequence[Sequence[Words | Decimal | int | Block | None]],
        widths: Sequence[float] | None = None,
        align: str = "",
        totals: Sequence[Sequence[Words | Decimal | int | Block | None]] = (),
        boxed: bool = False,
        row_height: float = 0,
        size: float = 8.5,
        turn: bool = True,
        wide: bool = False,
    ) -> None:
        """A table; its head is repeated on each page.

        `widths` are shares, without them the columns take what their texts need; `align` has one letter a column
        (l, r, c); `totals` are rows in bold below a line; `row_height` (mm) leaves room to write by hand. A table too
        wide for the page, or one that is to be (`wide`), stands on landscape pages of its own (`turn`). Numbers are
        written as the language does.
        """
        plan = Plan(
            [self.say(cell) for cell in header],
            [[self._cell(cell) for cell in row] for row in rows],
            [[self._cell(cell) for cell in row] for row in totals],
            list(widths or []),
            align,
            size,
            boxed,
            row_height * MM,
        )
        block, too_wide = table_block(plan, LANDSCAPE if self.landscape else PORTRAIT)
        if (wide or too_wide) and turn and not self.landscape:
            start = self._heading_before()
            self.new_page(landscape=True)
            self.story.insert(start, self.story.pop())
            self.add(table_block(plan, LANDSCAPE)[0])
            self.new_page(landscape=False)
        else:
            self.add(block)

    def _heading_before(self) -> int:
        """Where the headings begin that belong to what comes next; they turn with it."""
        start = end = len(self.story)
        for at in range(end - 1, max(end - 5, -1), -1):
            if isinstance(self.story[at], Heading):
                start = at
            elif not isinstance(self.story[at], Prose):
                break
        return start

    def _cell(self, value: Words | Decimal | int | Block | None) -> str | Block:
        if isinstance(value, Block):
            return value
        if value is None:
            return ""
        if isinstance(value, Decimal | int) and not isinstance(value, bool):
            return self.formats.number(value)
        return self.say(value) if isinstance(value, str | Text) else str(value)

    def columns(
        self, parts: Sequence[tuple[Sequence[Words], Sequence[Words]]], languages: tuple[str, str] = ("", "")
    ) -> None:
        """Two texts side by side, paragraph by paragraph: an agreement in two languages, two profiles.

        Each side of a part is a list of paragraphs; the first is set in bold when there are several.
        """
        rows = []
        for pair in parts:
            cells = []
            for side, language in zip(pair, languages, strict=True):
                blocks: list[Block] = []
                for index, words in enumerate(side):
                    said = printable(words.to(language or self.language) if isinstance(words, Text) else words)
                    style = replace(STYLES["cell-strong" if index == 0 and len(side) > 1 else "cell"], after=3)
                    blocks.append(Prose(said, style, Tag("P", language=language)))
                cells.append(Cell(blocks))
            rows.append(Row(cells))
        self.add(Grid(Shape((1, 1), role="Div", breaks_rows=True, pad_x=6, pad_y=4), rows))

    def bars(
        self,
        bars: Sequence[tuple[Words, Decimal, str]],
        header: tuple[Words, Words] | None = None,
        most: Decimal | None = None,
    ) -> None:
        """Values as bars: label, value, the value in words; `most` is a full bar (the largest value without it)."""
        top = max([most or Decimal(0), *(value for _, value, _ in bars)], default=Decimal(0)) or Decimal(1)
        head = (header[0], "", header[1]) if header else ("", "", "")
        rows: list[list[Words | Block]] = [[label, Bar(float(value / top)), words] for label, value, words in bars]
        self.table(head, rows, widths=(40, 90, 25), align="llr", turn=False)

    # --- room to write and to sign ---------------------------------------------------------------------------------

    def box(self, millimetres: float, lined: bool = True) -> None:
        """A box to write in by hand."""
        block = Field(millimetres * MM, lined)
        block.after = 7
        self.add(block)

    def ticks(self, labels: Sequence[Words], ticked: Sequence[bool] = ()) -> None:
        """Boxes to tick with their words."""
        block = Ticks([self.say(label) for label in labels], STYLES["body"], ticked)
        block.after = 5
        self.add(Grid(Shape((1,), role="Div", pad_x=0, pad_y=0), [Row([Cell([block])], line=False)]))

    def signatures(self, signatories: Sequence[Signatory] = (), across: int = 2) -> None:
        """Room to sign for each signatory (those of the letterhead without any), kept on one page."""
        people = list(signatories or self.letterhead.signatories)
        rows = []
        for start in range(0, len(people), across):
            cells = [self._signature(person) for person in people[start : start + across]]
            cells += [Cell([Blank(1)]) for _ in range(across - len(cells))]
            rows.append(Row(cells, line=False))
        if rows:
            grid = Grid(Shape((1.0,) * across, role="Div", pad_x=4, pad_y=4), rows)
            grid.before = 10
            self.add(Together([grid]) if len(rows) < 5 else grid)

    def _signature(self, person: Signatory) -> Cell:
        small, strong = STYLES["note"], STYLES["cell-strong"]
        room = Field(17 * MM)
        blocks: list[Block] = [Prose(printable(person.party), strong, Tag("P"))] if person.party else []
        room_to_write = PART_OF.to(self.language, whole=_PLACE_DATE.to(self.language), part="……………………………………………")
        blocks.append(Prose(room_to_write, small, Tag("P")))
        blocks += [Prose(_SIGNATURE.to(self.language), small, Tag("P")), room]
        lines = [printable(line) for line in (person.name, person.function) if line]
        blocks.append(Prose("\n".join(lines), STYLES["cell"], Tag("P")))
        return Cell(blocks)

    # --- pages -----------------------------------------------------------------------------------------------------

    def new_page(self, landscape: bool | None = None) -> None:
        """Go on on a new page, turned when `landscape` says so."""
        from sdgp_desktop.paperkit.flow import NewPage

        self._data = None
        self.story.append(NewPage(landscape))

    def add(self, block: Block) -> None:
        """Add a block of one's own (`blocks`, `pictures`)."""
        self._data = None
        self.story.append(block)

    def together(self, start: int) -> None:
        """Keep all blocks added since the story had `start` blocks on one page."""
        blocks = [block for block in self.story[start:] if isinstance(block, Block)]
        self.story[start:] = [Together(blocks)]

    def bytes(self) -> bytes:
        """The paper as a PDF file; same content, same bytes."""
        if self._data is None:
            self._data, self._pages = compose([self])
        return self._data

    @property
    def pages(self) -> int:
        """Number of pages."""
        self.bytes()
        return self._pages

    def write(self, path: Path) -> int:
        """Write the PDF file whole or not at all; returns the number of pages.

        Errors: Refusal "file_not_written".
        """
        write_for_people(path, self.bytes())
        return self._pages


def _wide_head() -> Tag:
    return Tag("TH", "[<</O/Table/Scope/Row>><</O/Table/ColSpan 2>>]")


def compose(papers: Sequence[Paper], through: bool = False, title: str = "") -> tuple[bytes, int]:
    """Several papers as one PDF file with bookmarks, and the number of its pages.

    `through` numbers the pages of all papers in one row and lets the contents of the first one name them all.
    """
    from sdgp_desktop.paperkit.flow import Flow, Surround
    from sdgp_desktop.paperkit.ink import Ink

    first = papers[0]
    ink = Ink(title or first.title, first.letterhead.association, first.language)
    everything = [heading for paper in papers for heading in paper.headings]
    flows = []
    for paper in papers:
        for block in paper._contents:
            block.fill(everything if through else [h for h in paper.headings if h.outline])
        flow = Flow(ink, Surround.of(paper), ink.root)
        flow.run(paper.story, first=0 if through else ink.page)
        flows.append(flow)
    if through:
        for flow in flows:
            flow.pages_shown = ink.page
    return ink.finish(), ink.page


def pile(papers: Sequence[Paper], path: Path, through: bool = False, title: str = "") -> int:
    """Write several papers into one file, each with its bookmark; returns the number of pages."""
    data, pages = compose(papers, through, title)
    write_for_people(path, data)
    return pages
