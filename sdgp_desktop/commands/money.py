"""Ledger, calendar file, papers: the commands of a running partnership."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from sdgp_desktop.commands.choosing import known_call
from sdgp_desktop.commands.intake import fresh
from sdgp_desktop.commands.report import for_people
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.office import Office
from sdgp_desktop.paperkit.formats import Formats

UNSPENT = re.compile(r"unspent_of_(?P<amount>\d+(\.\d+)?)")
JUSTIFIED = re.compile(r"justified_pct_of_(?P<advances>.*)_on_(?P<day>[\d-]+)")
LEFT_OF = mark("commands", "left of {amount}")
OPENED, YEAR_2 = "year-2 budget opened", mark("commands", "budget of year 2 opened")
JUSTIFIED_OF = mark("commands", "justified of {advances} on {day} (%)")


def ledger_import(office: Office, arguments: Any) -> dict[str, Any]:
    """Take ledger entries (and a budget) in; with one refused row nothing of the file is stored."""
    from sdgp_desktop.budget.papers.files import read_budget, read_ledger
    from sdgp_desktop.budget.service import NotTaken, import_ledger

    try:
        ledger = read_ledger(arguments.file)
        budget = read_budget(arguments.budget) if arguments.budget else None
        with office.act("import_ledger", final=True) as work:
            taken = import_ledger(work, arguments.partnership, ledger, create_in=arguments.create or "", budget=budget)
    except NotTaken as refused:
        if not arguments.json:
            raise  # one sentence with file, row and column
        rows = [
            {"file": r.file, "row": r.row, "field": r.field, "code": r.code, "facts": dict(r.facts)}
            for r in refused.refused
        ]
        return {"entries": 0, "refused": rows}
    made = {"partnership": taken.made} if taken.made else {}
    return {**made, "entries": taken.entries, "known": taken.known, "transfers": taken.transfers, "refused": []}


def ledger_statement(office: Office, arguments: Any) -> dict[str, Any]:
    """The sums of a partnership; people read no closing that nobody made."""
    from dataclasses import replace

    from sdgp_desktop.budget.service import as_json, statement
    from sdgp_desktop.partnerships.service import known_partnership

    with office.read() as reading:
        found = statement(reading, known_partnership(reading, arguments.partnership).id)
    if arguments.json:
        return as_json(found)
    return statement_words(as_json(replace(found, ends=None)), office.language)


def statement_words(sums: dict[str, Any], language: str) -> dict[str, Any]:
    """The sums of a partnership under the names that people know."""
    from sdgp_desktop.budget.fields.lists import SIDES, STATUSES, TYPES
    from sdgp_desktop.partnerships.fields import STATES

    words = {c.code: c.label.to(language) for c in (*SIDES, *STATUSES, *TYPES)}
    states = {c.code: c.label.to(language) for c in STATES} | {OPENED: YEAR_2.to(language)}
    formats = Formats(language)
    found: dict[str, Any] = {}
    for key, value in sums.items():
        if key == "partnership_status":
            value = [[formats.day(date.fromisoformat(day)), states.get(what, what)] for day, what in value]
        elif isinstance(value, dict):
            value = {words.get(name, name): one for name, one in value.items()}
        found[_name(key, formats)] = for_people(value, language, figures=True)
    return found


def _name(key: str, formats: Formats) -> str:
    """The name of a sum that has an amount or a day in it."""
    if left := UNSPENT.fullmatch(key):
        return LEFT_OF.to(formats.language, amount=formats.number(Decimal(left["amount"])))
    if shared := JUSTIFIED.fullmatch(key):
        day = formats.day(date.fromisoformat(shared["day"]))
        return JUSTIFIED_OF.to(formats.language, advances=shared["advances"].replace("+", ", "), day=day)
    return key


def calendar(office: Office, arguments: Any) -> dict[str, Any]:
    """Windows, visits and sessions as a file for other calendars."""
    from sdgp_desktop.kernel.files import write_for_people
    from sdgp_desktop.visits.papers import calendar_file
    from sdgp_desktop.visits.service import entries

    with office.read() as reading:
        call_id = known_call(reading, arguments.call).id if arguments.call else None
        found = entries(reading, call_id)
        content, number = calendar_file(reading, found, office.language, office.store.clock())
    write_for_people(fresh(arguments.to), content)
    return {"events": number, "file": str(arguments.to)}


def print_paper(office: Office, arguments: Any) -> dict[str, Any]:
    """A paper by its number, as a PDF or a workbook by the ending of the file."""
    from sdgp_desktop.archive.papers.printing import order_of, print_to
    from sdgp_desktop.sentences import Sentences

    language = arguments.paper_language or office.language
    with office.read() as reading:
        today = office.store.today
        order = order_of(office.store, reading, language, today, viewer=office.person.id, wording=Sentences())
    pages = print_to(office.store, arguments.document, arguments.subject, fresh(arguments.to), order)
    return {"pages": pages, "file": str(arguments.to)}
