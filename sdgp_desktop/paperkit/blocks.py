"""The pieces a page is made of. Each can say how high it is, be cut at the end of a page, and draw itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from sdgp_desktop.paperkit.breaking import broken
from sdgp_desktop.paperkit.fonts import face
from sdgp_desktop.paperkit.styles import ACCENT, INK, LINE, QUIET, SHADE, STYLES, Style
from sdgp_desktop.paperkit.tags import Node, Tag

if TYPE_CHECKING:
    from sdgp_desktop.paperkit.ink import Ink


class Block:
    """A piece of a page. `before` and `after` are the blanks around it; `stays` keeps it with the next piece."""

    before = 0.0
    after = 0.0
    stays = False

    def lay(self, width: float) -> float:
        """Arrange it in a column and return its height. Units: points."""
        raise NotImplementedError

    def least(self, width: float) -> float:
        """The height it needs at the foot of a page to begin there."""
        return self.lay(width)

    def cut(self, room: float) -> "tuple[Block, Block] | None":
        """Its part that fits into `room` (after `lay`) and the rest; nothing when it cannot be cut there."""
        return None

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """Draw it below `top`, as part of `parent`."""
        raise NotImplementedError


class Prose(Block):
    """A text in one style. Without a tag it is plain content of what it stands in (a table cell)."""

    def __init__(self, text: str, style: Style, tag: Tag | None = None) -> None:
        self.text, self.style, self.tag = text, style, tag
        self.before, self.after = style.before, style.after
        self.lines: Sequence[str] | None = None
        self.width = 0.0

    def lay(self, width: float) -> float:
        """See Block."""
        if self.lines is None or self.width != width:
            self.lines = broken(self.text, self.style.face, self.style.size, width)
            self.width = width
        return len(self.lines) * self.style.leading

    def least(self, width: float) -> float:
        """See Block."""
        return min(self.lay(width), 2 * self.style.leading)

    def part(self, lines: Sequence[str]) -> Self:
        """The same text with only some of its lines."""
        other = self.__class__.__new__(self.__class__)
        other.__dict__.update(self.__dict__)
        other.lines = lines
        return other

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """See Block; no single line stays alone."""
        lines = self.lines or ()
        count = min(int((room + 0.01) / self.style.leading), len(lines) - 2)
        if count < 2:
            return None
        first, rest = self.part(lines[:count]), self.part(lines[count:])
        first.after = 0
        rest.before = 0
        return first, rest

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        ink.begin(ink.node(self.tag, parent) if self.tag else parent)
        ink.prose(list(self.lines or ()), self.style, x, top, self.width)
        ink.end()


class Heading(Prose):
    """A heading, with its bookmark."""

    stays = True

    def __init__(self, text: str, level: int, style: Style, outline: int) -> None:
        super().__init__(text, style, Tag(f"H{level}"))
        self.outline = outline

    def cut(self, room: float) -> None:
        """A heading stays whole."""

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        if self.outline >= 0:
            ink.heading(self.tag, self.text, self.outline, top)
        super().draw(ink, x, top, parent)


class Item(Prose):
    """One point of a list, with its bullet or number."""

    INDENT = 14.0

    def __init__(self, text: str, style: Style, label: str, of: Tag) -> None:
        super().__init__(text, style)
        self.label, self.of = label, of
        self.tags = (Tag("LI"), Tag("Lbl"), Tag("LBody"))

    def lay(self, width: float) -> float:
        """See Block."""
        return super().lay(width - self.INDENT)

    def part(self, lines: Sequence[str]) -> Self:
        """See Prose; the rest has no bullet."""
        other = super().part(lines)
        if self.lines is not None and lines and lines[0] is not self.lines[0]:
            other.label = ""
        return other

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        point = ink.node(self.tags[0], ink.node(self.of, parent))
        if self.label:
            ink.begin(ink.node(self.tags[1], point))
            ink.words(self.label + " ", self.style, x, top)
            ink.end()
        ink.begin(ink.node(self.tags[2], point))
        ink.prose(list(self.lines or ()), self.style, x + self.INDENT, top, self.width)
        ink.end()


class Blank(Block):
    """White space."""

    def __init__(self, height: float) -> None:
        self.height = height

    def lay(self, width: float) -> float:
        """See Block."""
        return self.height

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""


class Field(Block):
    """A box to write in by hand; several lines when it is high enough."""

    def __init__(self, height: float, lined: bool = False, least: float = 40) -> None:
        self.height, self.lined, self.smallest = height, lined, least
        self.width = 0.0

    def lay(self, width: float) -> float:
        """See Block."""
        self.width = width
        return self.height

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """See Block."""
        if room < self.smallest or self.height - room < self.smallest:
            return None
        return self._piece(room), self._piece(self.height - room)

    def _piece(self, height: float) -> "Field":
        piece = Field(height, self.lined, self.smallest)
        piece.width = self.width
        return piece

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        ink.decoration()
        ink.box(LINE, x, top - self.height + 1, self.width, self.height - 2, 0.7)
        if self.lined:
            step = 20.0
            y = top - step
            while y > top - self.height + 8:
                ink.rule("0.86 0.88 0.9", x + 4, y, x + self.width - 4, y, 0.4)
                y -= step
        ink.end()


class Ticks(Block):
    """Boxes to tick, each with its words, as many beside each other as fit."""

    SQUARE = 8.0

    def __init__(self, labels: Sequence[str], style: Style, ticked: Sequence[bool] = ()) -> None:
        self.labels, self.style = labels, style
        self.ticked = list(ticked) or [False] * len(labels)
        self.places: list[tuple[float, float]] = []
        self.tag: Tag | None = None
        self.width = 0.0

    def lay(self, width: float) -> float:
        """See Block."""
        self.width = width
        self.places = []
        used, x, y = face(self.style.face), 0.0, 0.0
        for label in self.labels:
            wide = self.SQUARE + 5 + used.width(label) * self.style.size / 1000 + 12
            if x and x + wide > width:
                x, y = 0.0, y + self.style.leading + 3
            self.places.append((x, y))
            x += wide
        return y + self.style.leading + 3

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        if self.tag is not None:
            parent = ink.node(self.tag, parent)
        for label, ticked, (dx, dy) in zip(self.labels, self.ticked, self.places, strict=True):
            y = top - dy - self.style.leading + 2
            ink.decoration()
            ink.box(INK, x + dx, y, self.SQUARE, self.SQUARE, 0.7)
            if ticked:
                ink.rule(INK, x + dx + 1.5, y + 1.5, x + dx + self.SQUARE - 1.5, y + self.SQUARE - 1.5, 1.2)
                ink.rule(INK, x + dx + 1.5, y + self.SQUARE - 1.5, x + dx + self.SQUARE - 1.5, y + 1.5, 1.2)
            ink.end()
            ink.begin(parent)
            ink.words(label + " ", self.style, x + dx + self.SQUARE + 5, top - dy)
            ink.end()


@dataclass
class Bar(Block):
    """A horizontal bar, `share` of the width; `mark` is a paler one behind it (what was planned). Units: 0 to 1."""

    share: float
    mark: float = 0.0
    colour: str = ACCENT
    height: float = 11.0
    width: float = 0.0

    def lay(self, width: float) -> float:
        """See Block."""
        self.width = width
        return self.height

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        ink.decoration()
        ink.fill(SHADE, x, top - self.height + 2, self.width, self.height - 4)
        if self.mark > 0:
            ink.fill(LINE, x, top - self.height + 2, self.width * min(self.mark, 1), self.height - 4)
        ink.fill(self.colour, x, top - self.height + 3.5, self.width * max(0.0, min(self.share, 1)), self.height - 7)
        ink.end()


class Together(Block):
    """Pieces that stay on one page."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = list(blocks)
        self.heights: list[float] = []
        self.before, self.after = (blocks[0].before, blocks[-1].after) if blocks else (0.0, 0.0)

    def lay(self, width: float) -> float:
        """See Block."""
        self.heights = [block.lay(width) for block in self.blocks]
        return sum(self.heights) + self._blanks()

    def _blanks(self) -> float:
        return sum(max(a.after, b.before) for a, b in zip(self.blocks, self.blocks[1:], strict=False))

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        last = None
        for block, height in zip(self.blocks, self.heights, strict=True):
            if last is not None:
                top -= max(last.after, block.before)
            block.draw(ink, x, top, parent)
            top -= height
            last = block


class Contents(Block):
    """The table of contents: each heading with the page it stands on."""

    def __init__(self) -> None:
        self.headings: list[Heading] = []
        self.tags: list[Tag] = []
        self.style, self.tag = STYLES["body"], Tag("TOC")
        self.width = 0.0
        self.after = 10

    def fill(self, headings: Sequence[Heading]) -> None:
        """Take the headings that are listed."""
        self.headings = [heading for heading in headings if 0 <= heading.outline < 3]
        self.tags = [Tag("TOCI") for _ in self.headings]

    def lay(self, width: float) -> float:
        """See Block."""
        self.width = width
        return len(self.headings) * (self.style.leading + 2)

    def least(self, width: float) -> float:
        """See Block: a few lines; the rest follows on the next page."""
        return min(self.lay(width), 4 * (self.style.leading + 2))

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """See Block."""
        count = int(room / (self.style.leading + 2))
        if not 0 < count < len(self.headings):
            return None
        parts = []
        for chosen in (slice(None, count), slice(count, None)):
            part = Contents()
            part.headings, part.tags = self.headings[chosen], self.tags[chosen]
            part.tag, part.width = self.tag, self.width
            parts.append(part)
        return parts[0], parts[1]

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        tree = ink.node(self.tag, parent)
        for heading, tag in zip(self.headings, self.tags, strict=True):
            ink.begin(ink.node(tag, tree))
            indent = 12.0 * heading.outline
            room = self.width - indent - 40
            shown = broken(heading.text, self.style.face, self.style.size, room)[0].rstrip()
            ink.words(shown + " ", self.style, x + indent, top)
            self._number(ink, heading, x, top)
            ink.end()
            end = x + indent + face(self.style.face).width(shown) * self.style.size / 1000 + 6
            ink.decoration()
            dots = f"{end:.2f} {top - 10:.2f} m {x + self.width - 26:.2f} {top - 10:.2f} l S"
            ink.raw(f"{QUIET} RG 0.4 w [0.6 3] 0 d {dots} [] 0 d")
            ink.end()
            top -= self.style.leading + 2

    def _number(self, ink: "Ink", heading: Heading, x: float, top: float) -> None:
        first, width, style = ink.first_page, self.width, self.style.aligned("r")

        def draw() -> None:
            page = ink.headings.get(heading.tag)
            ink.words("" if page is None else str(page - first + 1), style, x, top, width)

        ink.later(draw)
