"""The cover of the complete dossier: who, when, in which state, about what; contents; what was left out."""

from collections.abc import Sequence

from sdgp_desktop.archive.service import Attached, Partner, partners, themes_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.partnerships.service import PartnershipView, rules_for, steps

PARTNER = {"N": mark("archive", "Flemish partner"), "S": mark("archive", "Partner from the South")}
CALL, TERM, STATE = mark("archive", "Call"), mark("archive", "Term"), mark("archive", "State")
THEME, CONDITIONS = mark("archive", "Theme"), mark("archive", "Conditions")
GOALS, LEARNED = mark("archive", "SDGs"), mark("archive", "SDG targets of the learning log")
WANTED = mark("archive", "SDGs and targets of the dossiers")
WANTED_BY, BOTH = mark("archive", "{target} ({side})"), mark("archive", "both partners")
AFTER, REMARK = mark("archive", "Continues as"), mark("archive", "Remark")
CODE, PEOPLE_IN = mark("archive", "official code {code}"), mark("archive", "{count} inhabitants ({year})")
DOSSIER = mark("archive", "dossier {number}")
STATE_SINCE = mark("archive", "{state} since {day}")
STEPS, SINCE, GROUND = mark("archive", "Life of the partnership"), mark("archive", "Since"), mark("archive", "Ground")
LEFT_OUT, PAPER, WHY = mark("archive", "What was left out"), mark("archive", "Paper"), mark("archive", "Why")
ATTACHED, NAME = mark("archive", "Attached files"), mark("archive", "Name")
BELONGS, KIND, SIZE = mark("archive", "Belongs to"), mark("archive", "Kind"), mark("archive", "Size (kB)")
WHERE = mark(
    "archive",
    "The files are kept in the database of the association. Where the paper originals of vouchers are is told in the "
    "voucher list.",
)
SHEETS = mark("archive", "Score sheets and remarks of the assessors")
SHEETS_WHY = mark("archive", "They stay with the panel and are erased {years} years after the decision.")
TRAVEL = mark("archive", "Passports, dates of birth, diet, emergency contacts")
TRAVEL_WHY = mark("archive", "Travel data never leave the visit and are erased {days} days after it.")
PAYMENTS = mark("archive", "Bank accounts and signatures for payments")
PAYMENTS_WHY = mark("archive", "They stay with the vouchers, with finance.")
PHONES = mark("archive", "Private telephone numbers and mail addresses")
PHONES_WHY = mark("archive", "They are not part of papers that are shared.")
CONTENT = mark("archive", "Content of attached files")
CONTENT_WHY = mark("archive", "The files are kept in the database; their names are listed below.")


def cover(
    reading: Reading, holder: PartnershipView, order: Order, title: Text, left_out: Sequence[tuple[str, str]]
) -> Paper:
    """The first pages: facts, contents, the life of the partnership, what was left out."""
    paper = order.paper(title, subtitle=holder.title)
    paper.facts([fact for fact in _facts(reading, holder, order) if fact[2]], ids=False)
    paper.contents()
    _life(paper, reading, holder, order)
    _left_out(paper, reading, holder, order, left_out)
    return paper


def _facts(reading: Reading, holder: PartnershipView, order: Order) -> list[tuple[str, Text, str]]:
    state = choice_words(reading, "state", holder.state, order)
    if holder.state_since:
        state = STATE_SINCE.to(order.language, state=state, day=order.formats.day(holder.state_since))
    about = themes_of(reading, holder, order.language)
    return [
        *(("", PARTNER[p.side], _partner(p, order)) for p in partners(reading, holder, order.language)),
        ("", CALL, holder.call_code),
        ("", TERM, order.formats.span(holder.start, holder.end)),
        ("", STATE, state),
        ("", THEME, holder.theme),
        ("", GOALS, "\n".join(about.goals)),
        ("", WANTED, "\n".join(_wanted(target, sides, order) for target, sides in about.wanted)),
        ("", LEARNED, "\n".join(about.learned)),
        ("", CONDITIONS, holder.conditions),
        ("", AFTER, choice_words(reading, "continues_as", holder.continues_as, order)),
        ("", REMARK, holder.remark),
    ]


def _partner(partner: Partner, order: Order) -> str:
    """A municipality: name, province and country, official code, inhabitants, its dossier."""
    language, lines = order.language, [partner.name]
    lines += [", ".join(filter(None, (partner.region, partner.country)))] if partner.country else []
    lines += [CODE.to(language, code=partner.code)] if partner.code else []
    if partner.population:
        count = order.formats.number(partner.population)
        lines.append(PEOPLE_IN.to(language, count=count, year=partner.population_year or "?"))
    lines += [DOSSIER.to(language, number=partner.dossier)] if partner.dossier else []
    return "\n".join(lines)


def _wanted(target: str, sides: frozenset[str], order: Order) -> str:
    """A target, and who of the two named it in the dossier."""
    side = BOTH if len(sides) > 1 else PARTNER[min(sides)]
    return WANTED_BY.to(order.language, target=target, side=side.to(order.language))


def choice_words(reading: Reading, column: str, code: str, order: Order) -> str:
    """The words for a code of a partnership, as the field that keeps it describes them."""
    for kind in reading.schema.types.values():
        described = kind.fields.get(column)
        if kind.name.startswith("partnerships_") and described is not None and (label := described.choice_label(code)):
            return label.to(order.language)
    return code


def _life(paper: Paper, reading: Reading, holder: PartnershipView, order: Order) -> None:
    found = steps(reading, holder.id)
    if found:
        paper.heading(STEPS)
        rows = [
            [order.formats.day(step.dated), choice_words(reading, "state", step.state, order), step.ground]
            for step in found
        ]
        paper.table([SINCE, STATE, GROUND], rows, widths=[25, 25, 50])


def _left_out(
    paper: Paper, reading: Reading, holder: PartnershipView, order: Order, left_out: Sequence[tuple[str, str]]
) -> None:
    paper.heading(LEFT_OUT)
    rules = rules_for(reading, holder)
    always: list[tuple[Text, str | Text]] = [
        (SHEETS, SHEETS_WHY.to(order.language, years=rules.number("keep_scores_years"))),
        (TRAVEL, TRAVEL_WHY.to(order.language, days=rules.number("keep_travel_days"))),
        (PAYMENTS, PAYMENTS_WHY),
    ]
    if all(name != ATTACHED.to(order.language) for name, _ in left_out):
        always.append((CONTENT, CONTENT_WHY))
    if order.shared:
        always.append((PHONES, PHONES_WHY))
    rows: list[tuple[str | Text, str | Text]] = [*dict.fromkeys(left_out), *always]
    paper.table([PAPER, WHY], rows, widths=[45, 55])


def attachments_paper(holder: PartnershipView, order: Order, files: Sequence[Attached]) -> Paper:
    """The files attached to the partnership, its dossiers, visits, sessions and entries: what they are, and where."""
    paper = order.paper(ATTACHED, subtitle=holder.title)
    rows: list[list[str | int]] = [[f.name, f.owner, f.kind, -(-f.size // 1000)] for f in files]
    paper.table([NAME, BELONGS, KIND, SIZE], rows, widths=[45, 30, 10, 15], align="lllr")
    paper.text(WHERE, "note")
    return paper
