"""All papers by their number, whichever slice makes them."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from sdgp_desktop.archive.papers.complete import COMPLETE
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.paperkit.register import Document

SLICES = ("registry", "calls", "intake", "scoring", "matching", "partnerships", "visits", "budget")


@cache
def documents() -> dict[str, Document]:
    """Every document, by number, in the order of the numbers."""
    found = {COMPLETE.number: COMPLETE}
    for name in SLICES:
        place = f"sdgp_desktop.{name}.papers"
        if find_spec(place) is not None:
            found |= {document.number: document for document in getattr(import_module(place), "DOCUMENTS", ())}
    return dict(sorted(found.items()))


def document(number: str) -> Document:
    """The document of a number. Errors: Refusal "document_not_known"."""
    found = documents().get(number.strip().upper())
    if found is None:
        raise Refusal("document_not_known", document=number[:20], known=", ".join(documents()))
    return found


def documents_about(subject: str) -> tuple[Document, ...]:
    """The documents about a dossier, a call, a partnership …, for the preview."""
    return tuple(found for found in documents().values() if found.subject == subject)
