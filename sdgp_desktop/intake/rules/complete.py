"""Hard completeness: what must still come from the municipality before anybody scores (C01 to C21)."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sdgp_desktop.intake.fields import BY_ID, ITEMS, TABLES, Item
from sdgp_desktop.intake.fields.words import PART_OF
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.filled import column_key, short
from sdgp_desktop.intake.rules.limits import letters, limits, well_formed
from sdgp_desktop.intake.rules.listed import listed
from sdgp_desktop.intake.rules.reading import (
    Answers,
    active_coordinators,
    active_members,
    day_in,
    full_name,
    is_open,
    part,
    rows,
)
from sdgp_desktop.intake.rules.typed import plain
from sdgp_desktop.kernel.findings import Finding

# C12 looks at these, or the association fills them in.
NAMED_ELSEWHERE = frozenset({"2.6", "2.7", "7.7", "7.8"})
# What the association finds out after the form came: scoring tells it and gives no bonus (rulings, B1).
FOUND_OUT = frozenset({"10.4"})
ENTERPRISE_BASE = 97
ENTERPRISE = re.compile(r"\s*(BE)?[\s.-]*[\d\s./-]+", re.IGNORECASE)  # with or without the country, dots and blanks
NAMES: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {  # who a row is about, by table
    "2": full_name,
    "7": lambda row: part(row, "7.1", "name"),
    "8.1": lambda row: row.get("name"),
}


def _missing(code: str, where: str, row: int | None = None, /, **facts: object) -> Finding:
    return Finding(code, "HC", where, facts, row=row)


def completeness(answers: Answers, context: Context) -> Iterator[Finding]:
    """Everything that keeps the dossier incomplete."""
    yield from _required(answers, context)
    yield from _people(answers, context)
    yield from _group(answers, context)
    yield from _wishes(answers, context)
    yield from _papers(answers, context)
    yield from limits(answers, context)
    yield from listed(answers, context)
    if context.two_places is not None:
        name, other = context.two_places
        yield _missing("C15", "1.3", name=name, code=answers.get("1.3"), other=other)


# -- C01


def _required(answers: Answers, context: Context) -> Iterator[Finding]:
    for item in ITEMS:
        if item.head.section == "0" or item.id in FOUND_OUT:
            continue
        value = answers.get(item.id)
        if item.head.asked(context.form) == "R" and _lacks(item, value):
            yield _missing("C01", item.id, field=item.head.label)
        elif item.is_table:
            yield from _required_cells(item.id, value, context.form)
        elif item.parts:
            yield from _required_parts(item, value, context.form)
    state, links = answers.get("10.1"), rows(answers, "10.2")
    if state not in (None, "", "none") and not links:
        yield _missing("C01", "10.2", field=_item("10.2").head.label)
    if state == "ending" and links and all(is_open(link.get("end_date")) for link in links):
        yield _missing("C01", "10.2.end_date", field=BY_ID["10.2.end_date"].label)


def _lacks(item: Item, value: Any) -> bool:
    return is_open(value) or (item.id == "13.1" and value is False)


def _item(item_id: str) -> Item:
    return next(i for i in ITEMS if i.id == item_id)


def _required_parts(
    item: Item, value: Any, form: str, row: int | None = None, about: Mapping[str, object] | None = None
) -> Iterator[Finding]:
    """The parts that are left open in an answer of several parts that was begun."""
    needed = [one for one in item.parts if one.asked(form) == "R"]
    if not needed or not isinstance(value, Mapping) or is_open(value):
        return
    for one in needed:
        if is_open(value.get(short(one.id, item.id))):
            words = PART_OF.filled(whole=item.head.label, part=one.label)
            yield _missing("C01", one.id, row, field=words, **(about or {}))


def _required_cells(table: str, given: Any, form: str, outer: int | None = None) -> Iterator[Finding]:
    for number, row in enumerate(given if isinstance(given, list | tuple) else (), 1):
        if not isinstance(row, Mapping):
            continue
        about = {} if outer else whose(table, row, number)
        for column in TABLES[table]:
            if column.id in NAMED_ELSEWHERE:
                continue
            value = row.get(column_key(table, column.id))
            if column.head.asked(form) == "R" and (is_open(value) or _no_way(column, value, row)):
                yield _missing("C01", column.id, outer or number, field=column.head.label, **about)
            elif column.is_table:
                yield from _required_cells(column.id, value, form, number)
            elif column.parts:
                yield from _required_parts(column, value, form, outer or number, about)


def _no_way(column: Item, value: Any, row: Mapping[str, Any]) -> bool:
    """Whether a contact person has neither address nor number; the coordinator is the matter of C03."""
    if column.id != "2.4" or row.get("2.1") == "coordinator" or not isinstance(value, Mapping):
        return False
    return is_open(value.get("email")) and is_open(value.get("telephone"))


def whose(table: str, row: Mapping[str, Any], number: int) -> dict[str, object]:
    """What tells a row of a table from the others: the name in it, or its number."""
    name = NAMES[table](row) if table in NAMES else ""
    return {"who": str(name)} if name else {"row": number}


# -- C02, C03, C12


def _people(answers: Answers, context: Context) -> Iterator[Finding]:
    people = rows(answers, "2")
    coordinators = active_coordinators(answers)
    numbers = context.numbers
    if len(coordinators) != numbers.coordinators or len({full_name(p) for p in people}) < numbers.contacts:
        yield _missing("C02", "2.1")
    for number, person in coordinators:
        ways = ("email", "telephone") if context.form == "S" else ("email",)
        if not any(_reached(way, part(person, "2.4", way), context.form) for way in ways):
            yield _missing("C03", "2.4", number)
    for number, person in enumerate(people, 1):
        if is_open(part(person, "2.7", "on")) and full_name(person):  # nobody is left of whom it could be noted
            yield _missing("C12", "2.7", number, name=full_name(person))


def _reached(way: str, given: Any, form: str) -> bool:
    return not is_open(given) and well_formed(BY_ID[f"2.4.{way}"], given, form)


# -- C04, C05


def _group(answers: Answers, context: Context) -> Iterator[Finding]:
    numbers, group = context.numbers, active_members(answers, context.arrived_on)
    administrative = [m for m in group if m.get("7.2") == "administrative"]
    political = sum(m.get("7.2") == "political" for m in group)
    if (
        len(group) < numbers.group_members
        or political < numbers.group_political
        or len(administrative) < numbers.group_administrative
        or len({plain(str(m["7.5"])) for m in administrative if m.get("7.5")}) < numbers.group_services
    ):
        yield _missing(
            "C04",
            "7",
            members=numbers.group_members,
            political=numbers.group_political,
            administrative=numbers.group_administrative,
        )
    external = sum(m.get("7.2") == "external" for m in group)
    if max(external, sum(bool(a.get("from")) for a in rows(answers, "8.1"))) < numbers.group_external:
        yield _missing("C05", "8.1")


# -- C06, C07, C08


def _wishes(answers: Answers, context: Context) -> Iterator[Finding]:
    interests = rows(answers, "4")
    given = [r.get("4.3") for r in interests]
    numbers = context.numbers
    in_bounds = numbers.interests_least <= len(given) <= numbers.interests
    if not in_bounds or set(given) != set(range(1, len(given) + 1)):
        yield _missing("C06", "4.3")
    for number, row in enumerate(interests, 1):
        target = row.get("4.2")
        if target and context.targets.get(str(target)) != row.get("4.1"):
            yield _missing("C07", "4.2", number, t=target, g=row.get("4.1"))
    for kind, least in (("strength", numbers.strengths), ("challenge", numbers.challenges)):
        told = sum(
            r.get("5.1") == kind and letters(r.get("5.3") or "") >= numbers.point_length for r in rows(answers, "5")
        )
        if told < least:
            yield _missing("C08", "5")
            return


# -- C09, C10, C11, C13, C19


def _papers(answers: Answers, context: Context) -> Iterator[Finding]:
    if context.form == "F" and not enterprise_number_valid(str(answers.get("1.4") or "")):
        yield _missing("C09", "1.4")
    letter = answers.get("12.1")
    numbers = context.numbers
    least = {"political": numbers.signatories_political, "administrative": numbers.signatories_administrative}
    signed = _signed(rows(letter if isinstance(letter, Mapping) else {}, "signatories"), least)
    if is_open(part(answers, "12.1", "file")) or not signed:
        yield _missing("C10", "12.1")
    if not _signed(rows(answers, "13.2"), least):
        yield _missing("C19", "13.2", **least)
    state = answers.get("10.1")
    if is_open(state) or (state != "none" and not rows(answers, "10.2")):
        yield _missing("C11", "10.1")


def _signed(signatories: Iterable[Mapping[str, Any]], least: Mapping[str, int]) -> bool:
    """Whether enough people of each seat are named."""
    named = Counter(s.get("category") for s in signatories if not is_open(s.get("name")))
    return all(named[seat] >= many for seat, many in least.items())


def enterprise_number_valid(text: str) -> bool:
    """Whether a Belgian enterprise number has ten digits, and its last two agree with the first eight (97)."""
    digits = re.sub(r"\D", "", text)
    if ENTERPRISE.fullmatch(text) is None or len(digits) != 10:
        return False
    return ENTERPRISE_BASE - int(digits[:8]) % ENTERPRISE_BASE == int(digits[8:])


def missing_decision(answers: Answers, context: Context) -> Iterator[Finding]:
    """C13: what the agreement needs (A in the field list): the decision of the council, where asked that of the
    authority above it too, and the word of everybody in the steering group.
    """
    if context.decision_needed and is_open(answers.get("12.2")):
        yield _missing("C13", "12.2")
    if context.form == "S" and context.approval_needed and is_open(answers.get("12.3")):
        yield _missing("C13", "12.3", authority="12.3")
    for number, member in enumerate(rows(answers, "7"), 1):
        left = day_in(part(member, "7.8", "to"))
        if part(member, "7.7", "confirmed") is not True and (left is None or left >= context.arrived_on):
            yield _missing("C13", "7.7", number, **whose("7", member, number))
