"""What intake prints and reads back: the form out and in, the dossier, the completeness letter."""

from uuid import UUID

from sdgp_desktop.intake.papers.beside import lies_there, naming_awaited, naming_letter
from sdgp_desktop.intake.papers.dossier import completeness_letter, dossier_book, dossier_paper
from sdgp_desktop.intake.papers.reading import (
    Batch,
    ReadForm,
    Refused,
    file_bytes,
    finding_json,
    read_files,
    store_forms,
    taken_json,
    write_report,
)
from sdgp_desktop.intake.papers.sheets import (
    blank_file,
    filled_file,
    form_answers,
    form_spec,
    write_filled_form,
    write_form,
)
from sdgp_desktop.intake.papers.words import Speaker, shown_differences
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Document, Order


def blank_paper(reading: Reading, call_id: UUID, order: Order, side: str = "north") -> Paper:
    """The blank form of a call for one side on paper."""
    from sdgp_desktop.paperkit.blank import blank_form

    spec = form_spec(reading, call_id, side)
    return blank_form(spec, order.language, order.letterhead, order.stamp, order.sample)


def blank_papers(reading: Reading, call_id: UUID, order: Order) -> tuple[Paper, ...]:
    """The blank forms of a call (D01): of the side that the order names, or of both."""
    side = str(order.more.get("side", ""))
    return tuple(blank_paper(reading, call_id, order, s) for s in ((side,) if side else ("north", "south")))


DOCUMENTS = (
    Document("D01", mark("intake", "Blank application form"), "call", pile=blank_papers),
    Document("D02", mark("intake", "Application dossier"), "dossier", dossier_paper, dossier_book),
    Document("D03", mark("intake", "Completeness letter"), "dossier", completeness_letter),
)

__all__ = [
    "Batch", "DOCUMENTS", "ReadForm", "Refused", "Speaker", "blank_file", "blank_paper", "blank_papers",
    "completeness_letter", "dossier_book", "dossier_paper", "file_bytes", "filled_file",
    "finding_json", "form_answers", "form_spec", "lies_there", "naming_awaited", "naming_letter", "read_files",
    "shown_differences", "store_forms", "taken_json", "write_filled_form", "write_form", "write_report",
]  # fmt: skip
