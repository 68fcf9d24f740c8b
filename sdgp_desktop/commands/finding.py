"""The search everywhere: records by their words."""

from typing import Any

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import field_id, field_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office


def search(office: Office, arguments: Any) -> dict[str, Any]:
    """Records in which every word begins some word, accents and case left aside; the same ones as in the window."""
    from sdgp_desktop.kernel.excerpts import excerpt
    from sdgp_desktop.kernel.finds import describe, everywhere
    from sdgp_desktop.kernel.letters import words_of

    query = " ".join(arguments.words)
    if not (wanted := words_of(query)):
        raise Refusal("search_words")
    with office.read() as reading:
        hits = everywhere(reading, query, arguments.most)
        told = describe(reading, hits, office.language)
        names = [field_words(reading, hit.record_type, hit.column, office.language) for hit in hits]
        ids = [field_id(reading, hit.record_type, hit.column) for hit in hits]
    rows = [
        {
            "title": title,
            "type": Told(record_type),
            "record": Told(record.hex),
            "field": Told(id, name),
            "value": Told(value, excerpt(value, wanted)[0]),
        }
        for (title, value, record_type, record), id, name in zip(told, ids, names, strict=True)
    ]
    return {"found": rows}
