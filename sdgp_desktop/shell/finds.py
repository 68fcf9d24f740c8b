"""What a find of the search everywhere shows: the words around what was found, and where among them it stands."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from sdgp_desktop.kernel.excerpts import excerpt
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import colon, language, say
from sdgp_desktop.qtkit.place import Hit

if TYPE_CHECKING:
    from uuid import UUID

    from sdgp_desktop.kernel import search
    from sdgp_desktop.kernel.work import Reading

LABEL = 34  # letters of the name of the field
CALLS = "calls_"
OF_CALL = mark("shell", "{call}, version {version}")


def shown(
    reading: "Reading", hits: Sequence["search.Hit"], told: Sequence[tuple[str, Any, str, "UUID"]], query: str
) -> list[Hit]:
    """The finds as the list shows them; `told` are their title, the value that was found and the record to open."""
    wanted, codes = words_of(query), _codes(reading, hits)
    found = []
    for hit, (title, value, record_type, record_id) in zip(hits, told, strict=True):
        field = reading.schema[hit.record_type].fields.get(hit.column)
        text, spans = excerpt(value, wanted)
        label = shorten(field.label.to(language().code), LABEL, placeholder="…") if field else hit.column
        detail = colon(label, text)
        before = len(detail) - len(text)
        if record_type.startswith(CALLS):  # each call has the same rules, and every version may tell them anew
            title = " · ".join(filter(None, (title, _call_of(reading, hit, codes))))
        at = tuple((start + before, end + before) for start, end in spans)
        found.append(Hit(title, detail, record_type, record_id, field.id if field else "", found=at))
    return found


def _codes(reading: "Reading", hits: Sequence["search.Hit"]) -> Mapping["UUID", str]:
    from sdgp_desktop.calls.service import calls

    rules = any(hit.record_type.startswith(CALLS) for hit in hits)
    return {call.id: call.code for call in calls(reading)} if rules else {}


def _call_of(reading: "Reading", hit: "search.Hit", codes: Mapping["UUID", str]) -> str:
    """The call that something belongs to, and the version of its rules where there are versions."""
    record = reading.find(reading.schema[hit.record_type].record, hit.record)
    call = getattr(record, "call_id", None)
    code = codes.get(call, "") if call is not None else ""
    version = getattr(record, "version", None)
    return say(OF_CALL, call=code, version=version) if code and version is not None else code
