"""The one place that names the fonts of our papers; all of them are embedded."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FACES = {"text": "NotoSans-Regular.ttf", "bold": "NotoSans-Bold.ttf", "italic": "NotoSans-Italic.ttf"}
_ENOUGH = 60_000  # words whose width is remembered per font


@dataclass(frozen=True)
class Face:
    """One registered font with the widths of its letters and of the words seen so far (in 1/1000 of the size)."""

    name: str
    font: Any
    letters: dict[int, float]
    words: dict[str, float]
    other: float

    def width(self, text: str) -> float:
        """Width of a text in 1/1000 of the font size."""
        found = self.words.get(text)
        if found is None:
            if len(self.words) > _ENOUGH:
                self.words.clear()
            letters, other = self.letters, self.other
            found = self.words[text] = sum([letters.get(c, other) for c in map(ord, text)])
        return found


@cache
def face(kind: str) -> Face:
    """The font for "text", "bold" or "italic", registered with ReportLab on first use."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    path = FOLDER / FACES[kind]
    if kind != "text" and not path.exists():
        return face("text")
    name = path.stem
    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    letters = dict(font.face.charWidths)
    letters[0xA0] = letters[0x20]
    return Face(name, font, letters, {}, float(font.face.defaultWidth))
