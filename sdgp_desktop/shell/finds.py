"""What a find of the search everywhere shows: the words around what was found, and where among them it stands."""

import re
from collections.abc import Collection, Iterator, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.qtkit.language import colon, language
from sdgp_desktop.qtkit.place import Hit

if TYPE_CHECKING:
    from uuid import UUID

    from sdgp_desktop.kernel import search
    from sdgp_desktop.kernel.work import Reading

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")  # marks above a letter belong to its word
BEFORE, LONG, LABEL = 24, 160, 34  # letters before what was found, of all that is shown, of the name of the field
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


def shown(
    reading: "Reading", hits: Sequence["search.Hit"], told: Sequence[tuple[str, Any, str, "UUID"]], query: str
) -> list[Hit]:
    """The finds as the list shows them; `told` are their title, the value that was found and the record to open."""
    wanted = words_of(query)
    found = []
    for hit, (title, value, record_type, record_id) in zip(hits, told, strict=True):
        field = reading.schema[hit.record_type].fields.get(hit.column)
        text, spans = excerpt(value, wanted)
        label = shorten(field.label.to(language().code), LABEL, placeholder="…") if field else hit.column
        detail = colon(label, text)
        before = len(detail) - len(text)
        at = tuple((start + before, end + before) for start, end in spans)
        found.append(Hit(title, detail, record_type, record_id, field.id if field else "", found=at))
    return found
