"""Breaking a text into lines."""

from functools import lru_cache

from sdgp_desktop.paperkit.fonts import Face, face


@lru_cache(maxsize=4096)
def broken(text: str, kind: str, size: float, width: float) -> tuple[str, ...]:
    """The lines of a text in a column of `width` points.

    Every line but the last ends in a blank, so that a reader that joins the lines keeps the words apart; a word
    longer than the column is broken where it must be.
    """
    used = face(kind)
    room = width * 1000 / size + 0.01
    lines: list[str] = []
    for part in text.split("\n"):
        if used.width(part) <= room if len(part) < 80 else False:
            lines.append(part + " ")
        else:
            _fill(part, used, room, lines)
    lines[-1] = lines[-1].removesuffix(" ")
    return tuple(lines)


def _fill(text: str, used: Face, room: float, lines: list[str]) -> None:
    """Add the lines of one paragraph."""
    blank = used.letters.get(32, used.other)
    current: list[str] = []
    length = 0.0
    width, known = used.width, used.words
    for word in text.split(" "):
        wide = known.get(word)
        if wide is None:
            wide = width(word)
        if current and length + blank + wide > room:
            lines.append(" ".join(current) + " ")
            current, length = [], 0.0
        if wide > room:
            *full, word = _pieces(word, used, room)
            lines.extend(full)
            wide = width(word)
        length += wide + (blank if current else 0)
        current.append(word)
    lines.append(" ".join(current) + " ")


def _pieces(word: str, used: Face, room: float) -> list[str]:
    """A word cut into pieces that fit, after a hyphen, slash, dot or @ where there is one near the end."""
    pieces = []
    while used.width(word) > room and len(word) > 1:
        cut, length = 0, 0.0
        for letter in word:
            length += used.letters.get(ord(letter), used.other)
            if length > room:
                break
            cut += 1
        cut = max(cut, 1)
        good = max(word.rfind(mark, cut // 2, cut) for mark in "-/.@_")
        if good > 0:
            cut = good + 1
        pieces.append(word[:cut])
        word = word[cut:]
    return [*pieces, word]


def longest_word(text: str, kind: str, size: float) -> float:
    """Width of the longest word, in points."""
    used = face(kind)
    return max((used.width(word) for word in text.replace("\n", " ").split(" ")), default=0.0) * size / 1000


def longest_line(text: str, kind: str, size: float) -> float:
    """Width of the longest line when nothing is broken, in points."""
    used = face(kind)
    return max((used.width(line) for line in text.split("\n")), default=0.0) * size / 1000
