"""Sizes, colours and text styles of all papers."""

from dataclasses import dataclass, replace

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)

INK = "0.11 0.13 0.16"
QUIET = "0.36 0.39 0.44"  # 7:1 on white and more
ACCENT = "0.06 0.30 0.42"
LINE = "0.72 0.75 0.79"
SHADE = "0.945 0.955 0.965"
HEAD_SHADE = "0.88 0.91 0.935"
FAINT = "0.935 0.935 0.95"


@dataclass(frozen=True)
class Style:
    """How a text is set. Units: points."""

    face: str = "text"
    size: float = 9.5
    leading: float = 13
    colour: str = INK
    before: float = 0
    after: float = 5
    align: str = "l"

    def aligned(self, align: str) -> "Style":
        """The same style to the left ("l"), right ("r") or centred ("c")."""
        return self if align == self.align else replace(self, align=align)


STYLES = {
    "body": Style(),
    "lead": Style(size=11, leading=15, after=7),
    "strong": Style(face="bold"),
    "small": Style(size=8, leading=10.5, after=3),
    "note": Style(size=8, leading=10.5, colour=QUIET, after=3),
    "quote": Style(face="italic"),
    "title": Style(face="bold", size=17, leading=21, colour=ACCENT, before=4, after=4),
    "subtitle": Style(size=10.5, leading=14, colour=QUIET, after=8),
    "h1": Style(face="bold", size=13.5, leading=17, colour=ACCENT, before=12, after=5),
    "h2": Style(face="bold", size=11, leading=14.5, colour=ACCENT, before=9, after=4),
    "h3": Style(face="bold", size=9.5, leading=13, before=7, after=3),
    "cell": Style(size=8.5, leading=11, after=0),
    "cell-strong": Style(face="bold", size=8.5, leading=11, after=0),
    "cell-note": Style(size=7.5, leading=10, colour=QUIET, after=0),
}
