"""The application dossier on paper (D02), the completeness letter (D03), and the list of differences."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sdgp_desktop.intake.fields import BY_ID, ITEMS, SECTIONS, TABLES, Item
from sdgp_desktop.intake.papers.sheets import TITLES, form_answers, own_spec
from sdgp_desktop.intake.papers.words import KINDS, Speaker
from sdgp_desktop.intake.rules.checks import codes_for, is_ours
from sdgp_desktop.intake.rules.filled import Filled, write_answers
from sdgp_desktop.intake.service import (
    Checked,
    DossierRow,
    TranslationView,
    arrivals,
    checked,
    derogations,
    dossier,
    filled_form,
    knowledge_of,
    translations,
)
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.fields import Privacy
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.forms import answers_book
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.paperkit.workbook import Book
from sdgp_desktop.registry.service import association_of

TITLE = mark("intake", "Application dossier")
PROFILE = mark("intake", "Partner profile")
STATE = mark("intake", "State of the dossier")
CHECKS = mark("intake", "Checks")
PASSED = mark("intake", "Passed: {codes}")
ALL_PASSED = mark("intake", "All checks passed.")
ANSWER_OPEN = mark("intake", "left open")
TRANSLATED = mark("intake", "Working translation ({kind}): {text}")
LEGAL = mark("intake", "Personal contact data are left out of this shared version.")
WHERE = mark("intake", "Field")
WHAT = mark("intake", "What the check says")
CODE = mark("intake", "Code")
KIND = mark("intake", "Kind of check")
CALL = mark("intake", "Call")
CONFIRMED = mark("intake", "Confirmed by the municipality on")
ARRIVED = mark("intake", "Versions received")
DEROGATION = mark("intake", "{code} lifted by {who} on {day} ({minutes}): {reason}")
LETTER = mark("intake", "Your dossier is not complete yet")
LETTER_TO = mark("intake", "To {name}")
LETTER_OPENING = mark(
    "intake",
    "Thank you for dossier {number}, received on {day}. We checked it against the call. The following is still missing "
    "or has to be corrected before it can be assessed:",
)
LETTER_HARD = mark("intake", "As it stands, the dossier is not eligible:")
LETTER_COMPLETE = mark("intake", "Thank you for dossier {number}, received on {day}. It is complete.")
LETTER_DEADLINE = mark(
    "intake", "Please send the corrected form by {day}. You may correct the form that you sent and send it once more."
)
LETTER_CONTACT = mark("intake", "Questions? {contact}. Please quote the number of the field.")
SHARED_AWAY = frozenset({Privacy.P2, Privacy.P5, Privacy.P6, Privacy.P7})  # never in a version that travels
Facts = list[tuple[str, Any, Any]]
Spoken = dict[tuple[str, UUID | None], TranslationView]
NEVER_PRINTED = frozenset({"7.6"})  # gender is for totals only
CARD_LETTERS = 2_000  # of a card that stays on one page
CARDS = frozenset({"2", "5"})  # tables whose rows are printed as blocks


def speaker(reading: Reading, row: DossierRow, order: Order) -> Speaker:
    """Who says the answers of a dossier on a paper."""
    known = knowledge_of(reading, row.call_id)
    office = association_of(reading, row.country)
    zone = ZoneInfo(office.zone) if office else BRUSSELS
    return Speaker(order.language, known.lists, order.formats, zone, known.promises)


def dossier_paper(reading: Reading, dossier_id: UUID, order: Order) -> Paper:
    """The dossier as it stands: cover with the checks, all sections, tables (D02).

    In the shared version private telephone numbers, messaging accounts and e-mail addresses are left out.
    """
    found = checked(reading, dossier_id)
    row = found.dossier
    voice = speaker(reading, row, order)
    paper = order.paper(TITLE if row.form == "F" else PROFILE, subtitle=f"{row.number} · {row.name}")
    _cover(paper, reading, found, voice)
    hidden = hidden_fields(order.shared)
    if order.shared:
        paper.text(LEGAL, "note")
    filled = filled_form(reading, dossier_id)
    spoken = {(t.field_id, t.row_id): t for t in translations(reading, dossier_id) if t.language == order.language}
    section = ""
    facts: Facts = []
    for item in ITEMS:
        if item.head.section == "0" or item.head.asked(row.form) == "-":
            continue
        if item.head.section != section:
            _flush(paper, facts)
            section = item.head.section
            paper.heading(f"{section}. {paper.say(SECTIONS[section])}")
        if item.is_table:
            _flush(paper, facts)
            _table(paper, voice, item, filled, hidden, spoken)
        else:
            _collect(facts, voice, item, filled, hidden, spoken)
    _flush(paper, facts)
    return paper


def dossier_book(reading: Reading, dossier_id: UUID, order: Order) -> Book:
    """The dossier as a workbook (D02): its answers on the sheets of the form, to be read, not to be sent back."""
    row = dossier(reading, dossier_id)
    hidden = hidden_fields(order.shared)
    given = write_answers(_without(filled_form(reading, dossier_id), hidden))
    spec = own_spec(reading, row, given)
    answers = form_answers(given, row.number, row.language)
    return answers_book(spec, order.language, order.letterhead.association, answers)


def _without(filled: Filled, hidden: frozenset[str]) -> Filled:
    values = {id: value for id, value in filled.values.items() if id not in hidden}
    tables = {name: [_without(row, hidden) for row in rows] for name, rows in filled.tables.items()}
    return Filled(values, tables, filled.id)


def hidden_fields(shared: bool) -> frozenset[str]:
    """The fields that a print leaves out."""
    private = {f.id for f in BY_ID.values() if shared and f.privacy in SHARED_AWAY}
    return frozenset(private | NEVER_PRINTED)


def _cover(paper: Paper, reading: Reading, found: Checked, voice: Speaker) -> None:
    row = found.dossier
    call = knowledge_of(reading, row.call_id).call
    language = paper.language
    status = BY_ID["0.8"].choice_label(row.status)
    came = arrivals(reading, row.id)
    facts: list[tuple[str, Text | str, Text | str]] = [
        ("0.1", BY_ID["0.1"].label, row.number),
        ("1.1", BY_ID["1.1"].label, row.name),
        ("0.2", CALL, f"{call.code} – {call.name.to(language)}"),
        ("", BY_ID["form"].label, TITLES[row.form]),
        ("0.8", BY_ID["0.8"].label, status or row.status),
        ("0.5", BY_ID["0.5"].label, voice.value(BY_ID["0.5"], row.received)),
        ("0.6", BY_ID["0.6"].label, voice.value(BY_ID["0.6"], row.channel)),
        ("0.4", BY_ID["0.4"].label, voice.value(BY_ID["0.4"], row.language)),
        ("", CONFIRMED, voice.formats.day(row.confirmed_on) or paper.say(ANSWER_OPEN)),
    ]
    if row.reference:
        facts.insert(1, ("", BY_ID["reference"].label, row.reference))
    if len(came) > 1:
        days = "; ".join(voice.value(BY_ID["0.5"], a.received) for a in came)
        facts.append(("", ARRIVED, days))
    paper.heading(STATE)
    paper.facts([(name, label, value) for name, label, value in facts])
    paper.heading(CHECKS)
    rules = knowledge_of(reading, row.call_id).rules
    _checks(paper, found, voice, codes_for(row.form, rules.flag("south_link_excludes")))
    for decision in derogations(reading, row.id):
        if decision.lifted:
            paper.text(
                DEROGATION.to(
                    language, code=decision.code, who=decision.decided_by, minutes=decision.minutes,
                    day=voice.formats.day(decision.decided_on), reason=decision.reason,
                )
            )  # fmt: skip


def _checks(paper: Paper, found: Checked, voice: Speaker, checks: Sequence[str]) -> None:
    if found.findings:
        header = [CODE, KIND, WHERE, WHAT]
        rows = [[f.code, KINDS.get(f.kind, f.kind), voice.where(f), voice.finding(f)] for f in found.findings]
        paper.table(header, rows)
    else:
        paper.text(ALL_PASSED)
    failed = {f.code for f in found.findings}
    passed = [code for code in checks if code not in failed]
    if found.findings:
        paper.text(PASSED.to(paper.language, codes=", ".join(passed)), "small")


def _flush(paper: Paper, facts: Facts) -> None:
    if facts:
        paper.facts(list(facts))
        facts.clear()


def _collect(facts: Facts, voice: Speaker, item: Item, filled: Filled, hidden: frozenset[str], spoken: Spoken) -> None:
    said = voice.item(item, filled, hidden)
    if not said:
        if item.head.id.endswith(".remark") or (item.parts and all(p.id in hidden for p in item.parts)):
            return
        said = f"({ANSWER_OPEN.to(voice.language)})"
    translation = spoken.get((item.id, None))
    if translation is not None:
        kind = BY_ID["translation.kind"].choice_label(translation.kind)
        words = kind.to(voice.language) if kind else translation.kind
        said += "\n\n" + TRANSLATED.to(voice.language, kind=words, text=translation.text)
    facts.append((item.id.removesuffix(".remark"), voice.label(item.head), said))


def _table(paper: Paper, voice: Speaker, item: Item, filled: Filled, hidden: frozenset[str], spoken: Spoken) -> None:
    rows = filled.rows(item.id)
    if item.id != item.head.section:
        paper.heading(f"{item.id} {item.head.label.to(paper.language)}", 2)
    if not rows:
        paper.text(f"({ANSWER_OPEN.to(paper.language)})", "small")
        return
    columns = [c for c in TABLES[item.id] if not all(f.id in hidden for f in (c.parts or (c.head,)))]
    if item.id in CARDS:
        for number, row in enumerate(rows, 1):
            facts: Facts = []
            for column in columns:
                said = voice.item(column, row, hidden)
                if said:
                    translation = spoken.get((column.id, row.id))
                    said += f"\n\n{translation.text}" if translation else ""
                    facts.append((column.id, column.head.label, said))
            _card(paper, f"{item.id} [{number}]", facts)
        return
    header = [f"{_number(c.id)} {c.head.label.to(paper.language)}".strip() for c in columns]
    paper.table(header, [[voice.item(c, row, hidden) for c in columns] for row in rows])


def _card(paper: Paper, title: str, facts: Facts) -> None:
    """A row of a table as a block of its own, on one page unless its texts are long."""
    start = len(paper.story)
    paper.heading(title, 3)
    paper.facts(facts)
    if sum(len(said) for _, _, said in facts) <= CARD_LETTERS:
        paper.together(start)


def _number(field_id: str) -> str:
    """The id of a column, where it is one that people say: "4.1", not "3.6.from"."""
    return field_id if field_id.replace(".", "").isdigit() else ""


def completeness_letter(reading: Reading, dossier_id: UUID, order: Order) -> Paper:
    """The letter that says what is missing, field by field, and until when (D03); never what the association adds."""
    found = checked(reading, dossier_id)
    row = found.dossier
    voice = speaker(reading, row, order)
    known = knowledge_of(reading, row.call_id)
    association = association_of(reading, row.country)
    language = order.language
    day = voice.formats.day(row.received.astimezone(BRUSSELS).date())
    missing = [f for f in found.findings if f.kind == "HC" and not is_ours(f)]
    hard = [f for f in found.findings if f.kind == "HE"]
    paper = order.paper(LETTER if missing or hard else STATE, subtitle=f"{row.number} · {row.name}")
    paper.text(LETTER_TO.to(language, name=row.name))
    paper.text(voice.formats.day(order.today))
    if hard:
        paper.text(LETTER_HARD)
        paper.bullets([voice.finding(f) for f in hard])
    if missing:
        paper.text(LETTER_OPENING.to(language, number=row.number, day=day))
        paper.table([WHERE, WHAT], [[voice.where(f), voice.finding(f)] for f in missing])
        until = order.today + timedelta(days=known.rules.number("correction_days"))
        paper.text(LETTER_DEADLINE.to(language, day=voice.formats.day(until)))
    elif not hard:
        paper.text(LETTER_COMPLETE.to(language, number=row.number, day=day))
    if association is not None:
        reach = [association.name, association.email, association.telephone]
        paper.text(LETTER_CONTACT.to(language, contact=", ".join(part for part in reach if part)))
    paper.signatures(order.letterhead.signatories[:1])
    return paper
