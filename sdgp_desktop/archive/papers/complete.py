"""D00: everything on paper about one partnership, in one file, with what was left out and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID
from zoneinfo import ZoneInfo

from sdgp_desktop.archive.service import calendar_of, files_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.history import Change, of_family
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.kernel.work import Reading
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Document, Order
from sdgp_desktop.partnerships.service import PartnershipView, partnership, rules_for, steps
from sdgp_desktop.registry.service import staff_name

TITLE = mark("archive", "Complete partnership dossier")
# The order of the parts follows the life of a partnership: from the application to the last report.
PARTS = ("D02", "D08", "D10", "D11", "D24", "D16", "D21", "D22", "D12", "D13", "D23", "D25")
LATEST = 400  # acts of the history that are printed

_PARTNERS = mark("archive", "Partners")
_CALL = mark("archive", "Call")
_TERM = mark("archive", "Term")
_STATE = mark("archive", "State")
_THEME = mark("archive", "Theme")
_CONDITIONS = mark("archive", "Conditions")
_STEPS = mark("archive", "Life of the partnership")
_SINCE = mark("archive", "Since")
_GROUND = mark("archive", "Ground")
_LEFT_OUT = mark("archive", "What was left out")
_PAPER = mark("archive", "Paper")
_WHY = mark("archive", "Why")
_ATTACHED = mark("archive", "Attached files")
_NAME = mark("archive", "Name")
_SIZE = mark("archive", "Size (kB)")
_HISTORY = mark("archive", "History")
_WHEN = mark("archive", "When")
_WHO = mark("archive", "Who")
_WHAT = mark("archive", "What")
_FIELDS = mark("archive", "Fields")
_OLDER = mark("archive", "{count} older changes are not printed; they stay in the history of the partnership.")
_NOTHING = mark("archive", "Nothing is recorded for it.")
_PERSONAL = mark("archive", "It holds personal data; it is printed apart, for those who may see it.")
_APART = mark("archive", "It is printed apart when it is needed.")
_SHEETS = mark("archive", "Score sheets and remarks of the assessors")
_SHEETS_WHY = mark("archive", "They stay with the panel and are erased {years} years after the decision.")
_TRAVEL = mark("archive", "Passports, dates of birth, diet, emergency contacts")
_TRAVEL_WHY = mark("archive", "Travel data never leave the visit and are erased {days} days after it.")
_PAYMENTS = mark("archive", "Bank accounts and signatures for payments")
_PAYMENTS_WHY = mark("archive", "They stay with the vouchers, with finance.")
_PHONES = mark("archive", "Private telephone numbers and mail addresses")
_PHONES_WHY = mark("archive", "They are not part of papers that are shared.")
_CONTENT = mark("archive", "Content of attached files")
_CONTENT_WHY = mark("archive", "The files are kept in the database; their names are listed below.")


@dataclass
class Gathered:
    """The parts that were made, and those that were not, with the reason."""

    papers: list[Paper] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def complete_dossier(reading: Reading, partnership_id: UUID, order: Order) -> Sequence[Paper]:
    """All papers of a partnership: cover with contents and what was left out, the parts, the history."""
    from sdgp_desktop.archive.papers.register import documents

    holder = partnership(reading, partnership_id)
    gathered = gather(reading, holder, order, documents())
    return [_cover(reading, holder, order, gathered), *gathered.papers, _history(reading, holder, order)]


COMPLETE = Document("D00", TITLE, "partnership", pile=complete_dossier)


def gather(reading: Reading, holder: PartnershipView, order: Order, known: Mapping[str, Document]) -> Gathered:
    """Make every part there is something for; note the others."""
    gathered = Gathered()
    for number in PARTS:
        document = known.get(number)
        if document is None or document.paper is None:
            continue
        name = f"{number} {document.title.to(order.language)}"
        if document.personal:
            gathered.left_out.append((name, _PERSONAL.to(order.language)))
            continue
        subjects = subjects_of(reading, holder, document.subject)
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


def _cover(reading: Reading, holder: PartnershipView, order: Order, gathered: Gathered) -> Paper:
    """Who, when, in which state; contents; what was left out."""
    paper, formats = order.paper(TITLE, subtitle=holder.title), order.formats
    facts = [
        ("", _PARTNERS, f"{holder.north_name}\n{holder.south_name}"),
        ("", _CALL, holder.call_code),
        ("", _TERM, formats.span(holder.start, holder.end)),
        ("", _STATE, _state(reading, holder.state, order)),
        ("", _THEME, holder.theme),
        ("", _CONDITIONS, holder.conditions),
    ]
    paper.facts([fact for fact in facts if fact[2]], ids=False)
    paper.contents()
    _life(reading, holder, order, paper)
    paper.heading(_LEFT_OUT)
    rules = rules_for(reading, holder)
    always: list[tuple[Text, str | Text]] = [
        (_SHEETS, _SHEETS_WHY.to(order.language, years=rules.number("keep_scores_years"))),
        (_TRAVEL, _TRAVEL_WHY.to(order.language, days=rules.number("keep_travel_days"))),
        (_PAYMENTS, _PAYMENTS_WHY),
        (_CONTENT, _CONTENT_WHY),
    ]
    if order.shared:
        always.append((_PHONES, _PHONES_WHY))
    rows: list[tuple[str | Text, str | Text]] = [*dict.fromkeys(gathered.left_out), *always]
    paper.table([_PAPER, _WHY], rows, widths=[45, 55])
    owners = tuple(id for kind in ("partnership", "dossier", "visit") for id in subjects_of(reading, holder, kind))
    files = files_of(reading, owners)
    if files:
        paper.heading(_ATTACHED)
        paper.table([_NAME, _SIZE], [[name, -(-size // 1000)] for name, size in files], widths=[80, 20], align="lr")
    return paper


def _life(reading: Reading, holder: PartnershipView, order: Order, paper: Paper) -> None:
    found = steps(reading, holder.id)
    if found:
        paper.heading(_STEPS)
        rows = [[order.formats.day(step.dated), _state(reading, step.state, order), step.ground] for step in found]
        paper.table([_SINCE, _STATE, _GROUND], rows, widths=[25, 25, 50])


def _state(reading: Reading, state: str, order: Order) -> str:
    """The words for a state, as the field that keeps it describes them."""
    for kind in reading.schema.types.values():
        described = kind.fields.get("state")
        if kind.name.startswith("partnerships_") and described is not None and described.choice_label(state):
            label = described.choice_label(state)
            return label.to(order.language) if label else state
    return state


def _history(reading: Reading, holder: PartnershipView, order: Order) -> Paper:
    """Who did what with the partnership, the newest first."""
    paper = order.paper(_HISTORY, subtitle=holder.title)
    acts: dict[int, list[Change]] = {}
    for change in of_family(reading, holder.id):
        acts.setdefault(change.n, []).append(change)
    zone = ZoneInfo(order.zone)
    rows = []
    for changes in list(acts.values())[:LATEST]:
        first = changes[0]
        who = " ".join(filter(None, (staff_name(reading, first.person), f"({first.office})" if first.office else "")))
        what = order.wording.act(first.act, first.facts, order.language)
        rows.append([order.formats.moment(first.moment, zone), who, what, ", ".join(_labels(reading, changes, order))])
    paper.table([_WHEN, _WHO, _WHAT, _FIELDS], rows, widths=[24, 20, 30, 46])
    if len(acts) > LATEST:
        paper.text(_OLDER.to(order.language, count=len(acts) - LATEST), "note")
    return paper


def _labels(reading: Reading, changes: Sequence[Change], order: Order) -> list[str]:
    """The fields that an act changed, by name; their values are in the papers."""
    found: dict[str, None] = {}
    for change in changes:
        described = reading.schema[change.record_type].fields.get(change.column)
        if described is not None and described.by != "system":
            found.setdefault(described.label.to(order.language))
    return list(found)
