"""A word as a shape: the outlines of its letters, so that nothing of it is copied, searched or read aloud.

Source: the TrueType format, table "glyf": contours of points on and off the curve, curves of the second degree.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from sdgp_desktop.paperkit.fonts import face

ON, SHORT_X, SHORT_Y, AGAIN, SAME_X, SAME_Y = 1, 2, 4, 8, 16, 32
Point = tuple[float, float, bool]  # x, y, on the curve


@lru_cache(maxsize=32)
def outlines(word: str, kind: str, size: float) -> tuple[str, float]:
    """PDF operators that fill a word whose first letter stands at 0, 0, and its width. Units: points."""
    used = face(kind)
    font = used.font.face
    scale, x = size / font.unitsPerEm, 0.0
    code: list[str] = []
    for letter in word:
        for contour in _contours(font, font.charToGlyph.get(ord(letter), 0)):
            code += _drawn([(x + px * scale, py * scale, on) for px, py, on in contour])
        x += used.width(letter) * size / 1000
    return " ".join([*code, "f"]), x


def _contours(font: Any, glyph: int) -> Iterator[list[Point]]:
    """The contours of a letter in units of the font; nothing for one that is put together from others."""
    data: bytes = font.get_table("glyf")[font.glyphPos[glyph] : font.glyphPos[glyph + 1]]
    count = int.from_bytes(data[:2], "big", signed=True) if data else 0
    if count <= 0:
        return
    ends = [int.from_bytes(data[10 + 2 * n : 12 + 2 * n], "big") for n in range(count)]
    at = 10 + 2 * count
    at += 2 + int.from_bytes(data[at : at + 2], "big")  # instructions
    flags: list[int] = []
    while len(flags) <= ends[-1]:
        flag = data[at]
        again = data[at + 1] if flag & AGAIN else 0
        at += 2 if flag & AGAIN else 1
        flags += [flag] * (1 + again)
    xs, at = _places(data, at, flags, SHORT_X, SAME_X)
    ys, _ = _places(data, at, flags, SHORT_Y, SAME_Y)
    first = 0
    for last in ends:
        yield [(xs[n], ys[n], bool(flags[n] & ON)) for n in range(first, last + 1)]
        first = last + 1


def _places(data: bytes, at: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
    """One coordinate of all points, each told by its distance from the one before."""
    found, here = [], 0
    for flag in flags:
        if flag & short:
            here += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            here += int.from_bytes(data[at : at + 2], "big", signed=True)
            at += 2
        found.append(here)
    return found, at


def _drawn(points: list[Point]) -> list[str]:
    """The operators of one contour; between two points off the curve lies one on it that is not told."""
    full: list[Point] = []
    for point, following in zip(points, [*points[1:], points[0]], strict=True):
        full.append(point)
        if not point[2] and not following[2]:
            full.append(((point[0] + following[0]) / 2, (point[1] + following[1]) / 2, True))
    start = next(n for n, point in enumerate(full) if point[2])
    full = [*full[start:], *full[: start + 1]]
    x, y, _ = full[0]
    code, off = [f"{x:.2f} {y:.2f} m"], None
    for point in full[1:]:
        px, py, on = point
        if not on:
            off = (px, py)
            continue
        if off is None:
            code.append(f"{px:.2f} {py:.2f} l")
        else:
            (qx, qy), off = off, None
            one, two = (x + 2 * qx) / 3, (y + 2 * qy) / 3
            code.append(f"{one:.2f} {two:.2f} {(px + 2 * qx) / 3:.2f} {(py + 2 * qy) / 3:.2f} {px:.2f} {py:.2f} c")
        x, y = px, py
    return [*code, "h"]
