"""D00: everything on paper about one partnership, in one file, with what was left out and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sdgp_desktop.archive.papers.cover import ATTACHED, attachments_paper, cover
from sdgp_desktop.archive.papers.past import history_paper
from sdgp_desktop.archive.service import attached, calendar_of, record_names
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Document, Order
from sdgp_desktop.partnerships.service import PartnershipView, partnership
from sdgp_desktop.visits.papers import CALENDAR, calendar_paper

TITLE = mark("archive", "Complete partnership dossier")
# The order of the parts follows the life of a partnership: from the application to the last report.
CALENDAR_PART = Document("", CALENDAR, "partnership", paper=calendar_paper)  # no paper of its own in the list
PARTS = (
    "D02", "D08", "D10", "D24", CALENDAR_PART.number, "D11", "D16", "D21", "D22", "D12", "D23", "D13", "D25",
)  # fmt: skip

_NOTHING = mark("archive", "Nothing is recorded for it.")
_PERSONAL = mark("archive", "It holds personal data; it is printed apart, for those who may see it.")
_APART = mark("archive", "It is printed apart when it is needed.")


@dataclass
class Gathered:
    """The parts that were made, and those that were not, with the reason."""

    papers: list[Paper] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def complete_dossier(reading: Reading, partnership_id: UUID, order: Order) -> Sequence[Paper]:
    """All papers of a partnership: cover with contents and what was left out, the parts, attached files, history."""
    from sdgp_desktop.archive.papers.register import documents

    holder = partnership(reading, partnership_id)
    gathered = gather(reading, holder, order, {**documents(), CALENDAR_PART.number: CALENDAR_PART})
    names = record_names(reading, holder)
    files = attached(reading, holder, names)
    if files:
        gathered.papers.append(attachments_paper(holder, order, files))
    else:
        gathered.left_out.append((ATTACHED.to(order.language), _NOTHING.to(order.language)))
    first = cover(reading, holder, order, TITLE, gathered.left_out)
    return [first, *gathered.papers, history_paper(reading, holder, order, names)]


COMPLETE = Document("D00", TITLE, "partnership", pile=complete_dossier)


def gather(reading: Reading, holder: PartnershipView, order: Order, known: Mapping[str, Document]) -> Gathered:
    """Make every part there is something for; note the others."""
    gathered = Gathered()
    for number in PARTS:
        document = known.get(number)
        if document is None or document.paper is None:
            continue
        name = f"{number} {document.title.to(order.language)}".strip()
        if document.personal:
            gathered.left_out.append((name, _PERSONAL.to(order.language)))
            continue
        subjects = [
            subject
            for subject in subjects_of(reading, holder, document.subject)
            if document.recorded is None or document.recorded(reading, subject)
        ]
        if not subjects:
            gathered.left_out.append((name, _NOTHING.to(order.language)))
        for subject in subjects:
            try:
                gathered.papers.append(document.paper(reading, subject, order))
            except Refusal as refusal:
                gathered.left_out.append((name, order.wording.refusal(refusal, order.language)))
    for number, document in known.items():
        if number not in PARTS and document.subject == "partnership" and document is not COMPLETE:
            why = _PERSONAL if document.personal else _APART
            gathered.left_out.append((f"{number} {document.title.to(order.language)}", why.to(order.language)))
    return gathered


def subjects_of(reading: Reading, holder: PartnershipView, kind: str) -> tuple[UUID, ...]:
    """The records of a partnership that a kind of paper is about."""
    if kind == "partnership":
        return (holder.id,)
    if kind == "dossier":
        return tuple(id for id in (holder.north_dossier_id, holder.south_dossier_id) if id is not None)
    if kind == "match":
        return (holder.match_id,) if holder.match_id is not None else ()
    if kind in ("visit", "session"):
        return tuple(entry.id for entry in calendar_of(reading, holder, kind) if entry.id is not None)
    return ()
