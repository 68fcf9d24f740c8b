"""Pictures on paper: logos, photos, the numbered tile of a goal."""

import warnings
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.paperkit.blocks import Block
from sdgp_desktop.paperkit.fonts import face
from sdgp_desktop.paperkit.styles import Style
from sdgp_desktop.paperkit.tags import Node, Tag

if TYPE_CHECKING:
    from sdgp_desktop.paperkit.ink import Ink

LARGEST = 40_000_000  # pixels; a bomb says more in its header, and is never unpacked
_KINDS = ("PNG", "JPEG")
_PRINTED = 1600  # pixels on the longer side are enough for paper

# Colours of the seventeen goals, as their guidelines give them.
GOALS = (
    "E5243B", "DDA63A", "4C9F38", "C5192D", "FF3A21", "26BDE2", "FCC30B", "A21942", "FD6925",
    "DD1367", "FD9D24", "BF8B2E", "3F7E44", "0A97D9", "56C02B", "00689D", "19486A",
)  # fmt: skip
_DARK_INK = {2, 6, 7, 11, 15}  # white would be too faint on these


def open_picture(source: Path | bytes) -> Any:
    """A picture for paper, shrunk where it is larger than print can show.

    Errors: Refusal "picture_not_readable", "picture_too_large".
    """
    from PIL import Image

    name = source.name if isinstance(source, Path) else ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(BytesIO(source) if isinstance(source, bytes) else source, formats=_KINDS)
            if picture.width * picture.height > LARGEST:
                raise Refusal("picture_too_large", file=name, most=LARGEST)
            picture.draft("RGB", (_PRINTED, _PRINTED))
            picture.load()
            picture.thumbnail((_PRINTED, _PRINTED))
            return picture.convert("RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB")
    except Refusal:
        raise
    except Image.DecompressionBombError as error:
        raise Refusal("picture_too_large", file=name, most=LARGEST) from error
    except Exception as error:
        raise Refusal("picture_not_readable", file=name) from error


def _reader(picture: Any) -> Any:
    from reportlab.lib.utils import ImageReader

    return ImageReader(picture)


def draw_logo(ink: "Ink", source: Path | bytes, x: float, top: float, height: float) -> float:
    """Draw a logo and return its width; a logo that cannot be read is left out, the name stands beside it."""
    with suppress(Refusal):
        picture = open_picture(source)
        width = height * picture.width / picture.height
        ink.drawImage(_reader(picture), x, top - height, width, height, mask="auto")
        return float(width)
    return -8.0


class Picture(Block):
    """A photo or drawing with its words for those who cannot see it."""

    def __init__(self, source: Path | bytes, alternative: str, widest: float, highest: float = 300) -> None:
        self.picture = open_picture(source)
        self.tag = Tag("Figure", alternative=alternative)
        self.widest, self.highest = widest, highest
        self.size = (0.0, 0.0)
        self.after = 8

    def lay(self, width: float) -> float:
        """See Block."""
        scale = min(min(width, self.widest) / self.picture.width, self.highest / self.picture.height)
        self.size = (self.picture.width * scale, self.picture.height * scale)
        return self.size[1]

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        ink.begin(ink.node(self.tag, parent))
        ink.drawImage(_reader(self.picture), x, top - self.size[1], *self.size, mask="auto")
        ink.end()


def goal_colour(goal: int) -> tuple[str, str]:
    """The colour of a goal and of the number on it, as PDF colours."""
    code = GOALS[goal - 1]
    shade = " ".join(f"{int(code[i : i + 2], 16) / 255:.3f}" for i in (0, 2, 4))
    return shade, "0 0 0" if goal in _DARK_INK else "1 1 1"


class Tiles(Block):
    """Goals as small numbered tiles, drawn by us in the colour of each goal."""

    def __init__(self, goals: Sequence[int], names: Sequence[str] = (), side: float = 17) -> None:
        self.goals, self.side = [goal for goal in goals if 1 <= goal <= len(GOALS)], side
        named = dict(zip(goals, names, strict=False))
        self.tags = [Tag("Figure", alternative=f"SDG {goal} {named.get(goal, '')}".strip()) for goal in self.goals]
        self.after = 6

    def lay(self, width: float) -> float:
        """See Block."""
        self.row = max(1, int((width + 4) / (self.side + 4)))
        return -(-len(self.goals) // self.row) * (self.side + 4)

    def draw(self, ink: "Ink", x: float, top: float, parent: Node) -> None:
        """See Block."""
        size = self.side * 0.56
        style = Style(face="bold", size=size, leading=self.side, after=0)
        for index, (goal, tag) in enumerate(zip(self.goals, self.tags, strict=True)):
            left = x + index % self.row * (self.side + 4)
            high = top - index // self.row * (self.side + 4)
            shade, letters = goal_colour(goal)
            ink.begin(ink.node(tag, parent))
            ink.fill(shade, left, high - self.side, self.side, self.side)
            shown = Style(style.face, style.size, style.leading, letters, 0, 0)
            wide = face("bold").width(str(goal)) * size / 1000
            ink.words(f"{goal} ", shown, left + (self.side - wide) / 2, high)
            ink.end()
