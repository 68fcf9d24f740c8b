"""What a find of the search everywhere shows: the words around what was found, and where among them it stands."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sdgp_desktop.kernel.excerpts import excerpt
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import colon, language, say
from sdgp_desktop.qtkit.place import Hit

if TYPE_CHECKING:
    from sdgp_desktop.kernel import search
    from sdgp_desktop.kernel.reading import Reading

LABEL = 34  # letters of the name of the field
CALLS = "calls_"
OF_CALL = mark("shell", "{call}, version {version}")


def shown(
    reading: "Reading", hits: Sequence["search.Hit"], told: Sequence[tuple[str, Any, str, UUID]], query: str
) -> list[Hit]:
    """The finds as the list shows them; `told` are their title, the value that was found and the record to open."""
    wanted, calls = words_of(query), _calls(reading, hits)
    found = []
    for hit, (title, value, record_type, record_id) in zip(hits, told, strict=True):
        field = reading.schema[hit.record_type].fields.get(hit.column)
        text, spans = excerpt(value, wanted)
        label = shorten(field.label.to(language().code), LABEL, placeholder="…") if field else hit.column
        detail = colon(label, text)
        before = len(detail) - len(text)
        if record_type.startswith(CALLS):  # each call has the same rules, and every version may tell them anew
            title = " · ".join(filter(None, (title, calls.get(hit.record))))
        at = tuple((start + before, end + before) for start, end in spans)
        found.append(Hit(title, detail, record_type, record_id, field.id if field else "", found=at))
    return found


def _calls(reading: "Reading", hits: Sequence["search.Hit"]) -> Mapping[UUID, str]:
    """By what was found: the call that it belongs to, and the version of its rules where there are versions.

    Each type is read once, however many were found.
    """
    from sqlalchemy import null, select

    from sdgp_desktop.calls.service import call_codes

    wanted: dict[str, list[UUID]] = {}
    for hit in hits:
        if hit.record_type.startswith(CALLS) and "call_id" in reading.schema[hit.record_type].table.c:
            wanted.setdefault(hit.record_type, []).append(hit.record)
    codes = call_codes(reading) if wanted else {}
    found = {}
    for name, ids in wanted.items():
        c = reading.schema[name].table.c
        version = c.version if "version" in c else null()
        for id, call, number in reading.rows(select(c.id, c.call_id, version).where(c.id.in_(ids))):
            code = codes.get(call, "")
            found[id] = say(OF_CALL, call=code, version=number) if code and number is not None else code
    return found
