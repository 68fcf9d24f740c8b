"""Filling pages: places blocks below each other, opens pages, draws what stands around the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.blocks import Block
from sdgp_desktop.paperkit.breaking import broken
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.ink import Ink
from sdgp_desktop.paperkit.letterhead import Letterhead, Stamp
from sdgp_desktop.paperkit.outlines import outlines
from sdgp_desktop.paperkit.pictures import draw_logo
from sdgp_desktop.paperkit.styles import A4, ACCENT, FAINT, LINE, MM, QUIET, Style
from sdgp_desktop.paperkit.tags import Node, Tag

if TYPE_CHECKING:
    from sdgp_desktop.paperkit.paper import Paper

MARGIN = 18 * MM
FOOT = 19 * MM
HEAD = 17 * MM
NOTE = 6.5 * MM  # what marks a paper stands clear above its head
_PAGE = mark("paperkit", "page {page} of {pages}")
_STATE = mark("paperkit", "State of the data: {sequence} · {digest} · {day}")
_SAMPLE = mark("paperkit", "SAMPLE")
_MARKED = Style(face="bold", size=8.5, leading=11)  # the same word as text, for whoever searches or hears the paper
_CONFIDENTIAL = mark("paperkit", "Confidential")
_FOOT = Style(size=7, leading=9, colour=QUIET, after=0)
_NAME = Style(face="bold", size=12, leading=15, colour=ACCENT, after=0)


@dataclass(frozen=True)
class NewPage:
    """A new page; `landscape` turns it, nothing keeps the orientation."""

    landscape: bool | None = None


@dataclass(frozen=True)
class Surround:
    """What stands around the text of one paper."""

    title: str
    language: str
    letterhead: Letterhead
    stamp: Stamp | None
    sample: bool
    confidential: bool
    landscape: bool

    @classmethod
    def of(cls, paper: "Paper") -> "Surround":
        """What stands around the text of `paper`."""
        return cls(
            paper.title,
            paper.language,
            paper.letterhead,
            paper.stamp,
            paper.sample,
            paper.confidential,
            paper.landscape,
        )


class Flow:
    """Places the blocks of one paper on the pages of a canvas."""

    def __init__(self, ink: Ink, around: Surround, root: Node) -> None:
        self.ink, self.around = ink, around
        self.root = ink.node(Tag("Sect", language=around.language), root)
        self.formats = Formats(around.language, around.letterhead.country)
        self.landscape = around.landscape
        self.pages = 0
        self.first = 0
        self.pages_shown = 0
        self.x = MARGIN
        self.y = self.top = self.width = self.after = 0.0

    def run(self, story: Sequence[Block | NewPage], first: int) -> None:
        """Draw a whole paper; its pages are numbered from page `first` of the file."""
        self.ink.first_page = self.first = first
        self._open()
        for index, block in enumerate(story):
            if isinstance(block, NewPage):
                self._turn(block, index == len(story) - 1)
            else:
                self._place(block, _followers(story, index) if block.stays else [])
        self._close()
        self.pages_shown = self.pages

    # --- placing ---------------------------------------------------------------------------------------------------

    def _turn(self, page: NewPage, last: bool) -> None:
        wanted = self.landscape if page.landscape is None else page.landscape
        if last or (self.y == self.top and wanted == self.landscape):
            return
        self._close()
        self.landscape = wanted
        self._open()

    def _place(self, block: Block, following: Sequence[Block]) -> None:
        while True:
            fresh = self.y == self.top
            gap = 0.0 if fresh else max(self.after, block.before)
            height = block.lay(self.width)
            room = self.y - gap - FOOT
            needed = height
            above = block
            for below in following:
                needed += max(above.after, below.before) + below.least(self.width)
                above = below
            if needed <= room or (fresh and height <= room):
                self._draw(block, gap, height)
                return
            parts = None if block.stays else block.cut(room)
            if parts is None and fresh:
                self._draw(block, gap, height)  # higher than any page and not to be cut: shown as far as it goes
                return
            if parts is not None:
                self._draw(parts[0], gap, parts[0].lay(self.width))
                block = parts[1]
            self._close()
            self._open()

    def _draw(self, block: Block, gap: float, height: float) -> None:
        self.y -= gap
        block.draw(self.ink, self.x, self.y, self.root)
        self.y -= height
        self.after = block.after

    # --- around the text -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        size = (A4[1], A4[0]) if self.landscape else A4
        self.ink.setPageSize(size)
        self.width = size[0] - 2 * MARGIN
        self.top = size[1] - HEAD
        self.ink.decoration("Pagination")
        if self.around.sample:
            self._watermark(size)
        if self.pages == 0:
            self._letterhead()
        else:
            self._running_head()
        self._confidential(size)
        if self.around.sample:
            self.ink.words(_SAMPLE.to(self.around.language), _MARKED, self.x, size[1] - NOTE)
        self.ink.end()
        self._footer(self.ink.page - self.first + 1)
        self.pages += 1
        self.y, self.after = self.top, 0.0

    def _close(self) -> None:
        self.ink.showPage()

    def _letterhead(self) -> None:
        head, y = self.around.letterhead, self.top + HEAD - 12 * MM
        x = self.x
        for logo in head.logos:
            x += draw_logo(self.ink, logo, x, y, 14 * MM) + 8
        self.ink.words(head.association, _NAME, x, y)
        low = y - 16
        for line in head.address:
            self.ink.words(line, _FOOT, x, low)
            low -= 9
        low = min(low, y - 14 * MM if head.logos else low)
        self.ink.rule(ACCENT, self.x, low - 3, self.x + self.width, low - 3, 1.1)
        self.top = low - 14

    def _running_head(self) -> None:
        y = self.top + 14
        text = f"{self.around.letterhead.association} · {self.around.title}"
        self.ink.words(broken(text, _FOOT.face, _FOOT.size, self.width - 90)[0], _FOOT, self.x, y)
        self.ink.rule(LINE, self.x, y - 11, self.x + self.width, y - 11)
        self.top -= 3

    def _confidential(self, size: tuple[float, float]) -> None:
        if self.around.confidential:
            words = _CONFIDENTIAL.to(self.around.language)
            style = Style(face="bold", size=8.5, leading=11, colour="0.62 0.10 0.10", align="r")
            self.ink.words(words, style, self.x, size[1] - NOTE, self.width)

    def _footer(self, page: int) -> None:
        ink, around, bottom = self.ink, self.around, FOOT - 6
        ink.decoration("Pagination")
        ink.rule(LINE, self.x, bottom, self.x + self.width, bottom)
        lines = [around.letterhead.donor] if around.letterhead.donor else []
        if around.stamp:
            day = self.formats.day(around.stamp.on)
            facts = {"sequence": around.stamp.sequence, "digest": around.stamp.digest[:8], "day": day}
            lines.append(_STATE.to(around.language, None, **facts))
        for index, line in enumerate(lines):
            ink.words(broken(line, _FOOT.face, _FOOT.size, self.width - 90)[0], _FOOT, self.x, bottom - 3 - 9 * index)
        width = self.width

        def number() -> None:
            words = _PAGE.to(around.language, page=page, pages=self.pages_shown)
            ink.words(words, _FOOT.aligned("r"), self.x, bottom - 3, width)

        ink.later(number)
        ink.end()

    def _watermark(self, size: tuple[float, float]) -> None:
        """The word across the page, as a shape: its letters are not copied along with the text that they lie behind."""
        shape, width = outlines(_SAMPLE.to(self.around.language), "bold", 96)
        turned = f"0.7071 0.7071 -0.7071 0.7071 {size[0] / 2:.2f} {size[1] / 2:.2f} cm"
        self.ink.raw(f"q {turned} 1 0 0 1 {-width / 2:.2f} -34 cm {FAINT} rg {shape} Q")


def _followers(story: Sequence[Block | NewPage], index: int) -> list[Block]:
    """The blocks that must begin on the page of a heading: further headings, and what comes after them."""
    found: list[Block] = []
    for block in story[index + 1 : index + 6]:
        if not isinstance(block, Block):
            break
        found.append(block)
        if not block.stays:
            break
    return found
