"""Papers of a partnership: the sheet with promise card and learning log (D24) and the action plan (D11)."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.money import from_minor
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Document, Order
from sdgp_desktop.paperkit.workbook import Book, Column
from sdgp_desktop.partnerships.fields import (
    FOLLOW_UPS,
    LEARNING_STATES,
    OUTCOMES,
    PLAN_SIDES,
    PROMISES,
    ROLES,
    SIDES,
    STATES,
)
from sdgp_desktop.partnerships.service import (
    Happenings,
    LearningView,
    PartnershipView,
    Promise,
    card,
    clause_of,
    learning_log,
    members,
    partnership,
    plan_lines,
    steps,
)

SHEET = mark("partnerships", "Partnership sheet with promise card")
PLAN = mark("partnerships", "Action plan")
PARTNERS, CALL, TERM = mark("partnerships", "Partners"), mark("partnerships", "Call"), mark("partnerships", "Term")
STATE, THEME = mark("partnerships", "State"), mark("partnerships", "Theme")
CONDITIONS, FOLLOW_UP = mark("partnerships", "Agreed conditions"), mark("partnerships", "Continues as")
RULES = mark("partnerships", "Rule book of the call, version {version}")
CARD = mark("partnerships", "Promise card")
PROMISE, PROMISED, PLANNED = (
    mark("partnerships", "Promise"),
    mark("partnerships", "Promised"),
    mark("partnerships", "Planned"),
)
DONE, POSSIBLE, OUTCOME = (
    mark("partnerships", "Done"),
    mark("partnerships", "Still possible"),
    mark("partnerships", "State"),
)
SECTION = mark("partnerships", "Section of the note")
ON = mark("partnerships", "As it stood on {day}.")
PEOPLE, SIDE, ROLE = mark("partnerships", "People"), mark("partnerships", "Side"), mark("partnerships", "Role")
NAME, FUNCTION = mark("partnerships", "Name"), mark("partnerships", "Function")
FROM, UNTIL = mark("partnerships", "From"), mark("partnerships", "Until")
LIFE, GROUND = mark("partnerships", "Life of the partnership"), mark("partnerships", "Ground")
QUESTION, ACTIVITY = mark("partnerships", "Learning question"), mark("partnerships", "Activity")
WHO, RESULT, DONE_ON = mark("partnerships", "Who"), mark("partnerships", "Result"), mark("partnerships", "Done on")
LEARNING, NO_LEARNING = (
    mark("partnerships", "Learning log"),
    mark("partnerships", "The learning log has no entries yet."),
)
WHEN = mark("partnerships", "Day, side, activity")
SEEN, SURPRISED, TO_TRY = (
    mark("partnerships", "What we saw or heard"),
    mark("partnerships", "What surprised us"),
    mark("partnerships", "What we will try"),
)
TARGET, GOAL = mark("partnerships", "SDG {code}"), mark("partnerships", "SDG target")
NO_PLAN = mark("partnerships", "The action plan has no lines yet.")
MONTHS = mark("partnerships", "{n} months")
AT_MOST = mark("partnerships", "{n} months at most")
DAYS = mark("partnerships", "{n} days")


def words_of(choices: tuple[Choice, ...], code: str, language: str) -> str:
    """The words for a code."""
    found = next((c.label for c in choices if c.code == code), None)
    return found.to(language) if found else code


def promise_name(promise: Promise, language: str) -> str:
    """A promise, with its year where it is counted by year."""
    name = PROMISES[promise.code].to(language)
    return f"{name} {promise.year}" if promise.year else name


def measured(value: int, promise: Promise, formats: Formats) -> str:
    """A count with its unit: times, days, months or an amount."""
    if promise.unit == "eur":
        return formats.amount(value)
    if promise.unit == "months":
        return MONTHS.to(formats.language, value)
    return DAYS.to(formats.language, value) if promise.unit == "days" else str(value)


def promised(promise: Promise, formats: Formats) -> str:
    """What was promised, in words: so many, or no more than so many."""
    if promise.at_most:
        return AT_MOST.to(formats.language, promise.promised)
    return measured(promise.promised, promise, formats)


def sheet(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """Who, when, in which state; the promise card; people; life."""
    holder, formats = partnership(reading, partnership_id), order.formats
    paper = order.paper(SHEET, subtitle=holder.title)
    paper.facts(_facts(holder, order), ids=False)
    paper.heading(CARD)
    paper.text(ON.to(order.language, day=formats.day(order.today)), "small")
    paper.table(
        [PROMISE, SECTION, PROMISED, PLANNED, DONE, POSSIBLE, OUTCOME], card_rows(reading, holder, order),
        [50, 18, 24, 24, 24, 24, 22], "llrrrrl",
    )  # fmt: skip
    _people(paper, reading, holder, order)
    _learning(paper, reading, holder, order)
    paper.heading(LIFE)
    rows = [
        [formats.day(s.dated), words_of(STATES, s.state, order.language), s.ground] for s in steps(reading, holder.id)
    ]
    paper.table([FROM, STATE, GROUND], rows, [30, 30, 90])
    return paper


def _facts(holder: PartnershipView, order: Order) -> list[tuple[str, Text, str]]:
    facts = [
        ("", PARTNERS, f"{holder.north_name}\n{holder.south_name}"),
        ("", CALL, f"{holder.call_code}. {RULES.to(order.language, version=holder.rules_version)}"),
        ("", TERM, order.formats.span(holder.start, holder.end)),
        ("", STATE, words_of(STATES, holder.state, order.language)),
        ("", THEME, holder.theme),
        ("", CONDITIONS, holder.conditions),
        ("", FOLLOW_UP, words_of(FOLLOW_UPS, holder.continues_as, order.language)),
    ]
    return [fact for fact in facts if fact[2]]


def card_rows(reading: Reading, holder: PartnershipView, order: Order) -> list[list[Any]]:
    """The promise card, a row each. What was counted is handed in with the order, by the slices that know."""
    counts = order.more.get("promise_counts") or _nothing
    found = card(reading, holder.id, order.today, counts)
    rows = []
    for promise in found.promises:
        shown = [measured(v, promise, order.formats) for v in (promise.planned, promise.done, promise.possible)]
        if promise.over:
            shown[-1] = ""
        section = clause_of(reading, holder, promise).section
        rows.append(
            [
                promise_name(promise, order.language),
                section,
                promised(promise, order.formats),
                *shown,
                OUTCOMES[promise.state],
            ]
        )
    return rows


def _nothing(reading: Reading, partnership_id: UUID) -> Mapping[Any, Any]:
    return {}


def _people(paper: Paper, reading: Reading, holder: PartnershipView, order: Order) -> None:
    found = members(reading, holder.id)
    if not found:
        return
    paper.heading(PEOPLE)
    rows = [
        [
            words_of(SIDES, m.side, order.language), words_of(ROLES, m.role, order.language), m.name, m.function,
            order.formats.short_day(m.active_from), order.formats.short_day(m.active_to),
        ]
        for m in found
    ]  # fmt: skip
    paper.table([SIDE, ROLE, NAME, FUNCTION, FROM, UNTIL], rows, [30, 34, 36, 36, 20, 20])


def _learning(paper: Paper, reading: Reading, holder: PartnershipView, order: Order) -> None:
    """The learning log in the order of its days; it is the substance of the partnership, so it is printed whole."""
    found = sorted(learning_log(reading, holder.id), key=lambda n: (n.dated, n.id.hex))
    paper.heading(LEARNING)
    if not found:
        paper.text(NO_LEARNING, "small")
        return
    asked: Happenings = order.more.get("happenings") or _nothing_happened
    names = {id: name for id, _, name in asked(reading, holder.id)}
    rows = [_learning_row(n, names, order) for n in found]
    paper.table([WHEN, SEEN, SURPRISED, TO_TRY, STATE], rows, [30, 37, 37, 37, 29])


def sheet_book(reading: Reading, partnership_id: UUID, order: Order) -> Book:
    """The promise card and the learning log as a workbook, to be sorted and counted."""
    holder, counts = partnership(reading, partnership_id), order.more.get("promise_counts") or _nothing
    book = order.book(f"{CARD.to(order.language)} {holder.number}")
    rows = []
    for promise in card(reading, holder.id, order.today, counts).promises:
        values = (promise.promised, promise.planned, promise.done, promise.possible)
        shown = [from_minor(v, "EUR") if promise.unit == "eur" else v for v in values]
        section = clause_of(reading, holder, promise).section
        state = OUTCOMES[promise.state].to(order.language)
        rows.append([promise_name(promise, order.language), section, *shown, state])
    numbers = [Column(head, "number") for head in (PROMISED, PLANNED, DONE, POSSIBLE)]
    on = ON.to(order.language, day=order.formats.day(order.today))
    book.table(
        CARD, [Column(PROMISE, width=40), Column(SECTION), *numbers, Column(OUTCOME)], rows, above=[holder.title, on]
    )
    texts = [Column(head, width=40) for head in (SEEN, SURPRISED, TO_TRY)]
    log = [
        [
            n.dated, words_of(SIDES, n.side, order.language), n.author, n.activity, n.seen, n.surprised, n.to_try,
            words_of(LEARNING_STATES, n.state, order.language), n.target,
        ]
        for n in learning_log(reading, holder.id)
    ]  # fmt: skip
    heads = [Column(FROM, "day"), Column(SIDE), Column(NAME), Column(ACTIVITY), *texts, Column(STATE), Column(GOAL)]
    book.table(LEARNING, heads, log, above=[holder.title])
    return book


def _learning_row(n: LearningView, names: Mapping[UUID, str], order: Order) -> list[Any]:
    happened = names.get(n.event_id, "") if n.event_id else ""
    when = (order.formats.short_day(n.dated), words_of(SIDES, n.side, order.language), n.author, happened, n.activity)
    state = words_of(LEARNING_STATES, n.state, order.language)
    target = TARGET.to(order.language, code=n.target) if n.target else ""
    return ["\n".join(filter(None, when)), n.seen, n.surprised, n.to_try, "\n".join(filter(None, (state, target)))]


def _nothing_happened(reading: Reading, partnership_id: UUID) -> tuple[()]:
    return ()


def plan_paper(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """The action plan of both sides."""
    holder = partnership(reading, partnership_id)
    paper = order.paper(PLAN, subtitle=holder.title)
    rows = _plan_rows(reading, holder, order, order.formats.short_day)
    if rows:
        paper.table([QUESTION, ACTIVITY, SIDE, WHO, UNTIL, RESULT, DONE_ON], rows, [40, 40, 24, 24, 20, 36, 20])
    else:
        paper.text(NO_PLAN)
    return paper


def plan_book(reading: Reading, partnership_id: UUID, order: Order) -> Book:
    """The action plan as a workbook."""
    holder = partnership(reading, partnership_id)
    book = order.book(f"{PLAN.to(order.language)} {holder.number}")
    columns = [
        Column(QUESTION, width=40),
        Column(ACTIVITY, width=40),
        Column(SIDE, width=20),
        Column(WHO, width=20),
        Column(UNTIL, "day"),
        Column(RESULT, width=40),
        Column(DONE_ON, "day"),
    ]
    book.table(PLAN, columns, _plan_rows(reading, holder, order, lambda day: day), above=[holder.title])
    return book


def _plan_rows(reading: Reading, holder: PartnershipView, order: Order, day: Any) -> list[list[Any]]:
    return [
        [
            p.question,
            p.activity,
            words_of(PLAN_SIDES, p.side, order.language),
            p.who,
            day(p.due),
            p.result,
            day(p.done_on),
        ]
        for p in plan_lines(reading, holder.id)
    ]


def has_plan(reading: Reading, partnership_id: UUID) -> bool:
    """Whether the action plan has a line."""
    return bool(plan_lines(reading, partnership_id))


DOCUMENTS = (
    Document("D11", PLAN, "partnership", paper=plan_paper, book=plan_book, recorded=has_plan),
    Document("D24", SHEET, "partnership", paper=sheet, book=sheet_book),
)
