"""Where words that were searched for stand in a text, and the part of a long text that shows them."""

import re
from collections.abc import Collection, Iterator

from sdgp_desktop.kernel.letters import words_of

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")  # marks above a letter belong to its word
BEFORE, LONG = 24, 160  # letters before what was found, of all that is shown
Span = tuple[int, int]


def places(text: str, wanted: Collection[str]) -> list[Span]:
    """Begin and end of the words of a text that begin like one of the wanted ones, accents and case left aside."""
    return list(_places(text, tuple(wanted)))


def _places(text: str, wanted: tuple[str, ...]) -> Iterator[Span]:
    for found in WORD.finditer(text):
        if any(have.startswith(wanted) for have in words_of(found.group())):
            yield found.span()


def excerpt(value: object, wanted: Collection[str]) -> tuple[str, list[Span]]:
    """A long text on one line, cut so that the first wanted word is in it; and where the wanted words stand."""
    text = " ".join(str(value or "").split())
    first = next(_places(text, tuple(wanted)), (0, 0))[0]
    if first > BEFORE:
        text = "… " + text[text.find(" ", first - BEFORE, first) + 1 or first :]
    if len(text) > LONG:
        text = text[: LONG - 1] + "…"
    return text, places(text, wanted)
