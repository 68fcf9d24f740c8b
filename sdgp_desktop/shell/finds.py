"""What a find of the search everywhere shows: the words around what was found, and where among them it stands."""

from collections.abc import Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from sdgp_desktop.kernel.excerpts import excerpt
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.qtkit.language import colon, language
from sdgp_desktop.qtkit.place import Hit

if TYPE_CHECKING:
    from uuid import UUID

    from sdgp_desktop.kernel import search
    from sdgp_desktop.kernel.work import Reading

LABEL = 34  # letters of the name of the field


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
