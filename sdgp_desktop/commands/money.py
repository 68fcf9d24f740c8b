"""Ledger, calendar file, papers: the commands of a running partnership."""

from typing import Any

from sdgp_desktop.commands.choosing import known_call
from sdgp_desktop.commands.intake import fresh
from sdgp_desktop.office import Office


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
    return {"entries": taken.entries, "known": taken.known, "transfers": taken.transfers, "refused": []}


def ledger_statement(office: Office, arguments: Any) -> dict[str, Any]:
    """The sums of a partnership; people read no closing that nobody made."""
    from dataclasses import replace

    from sdgp_desktop.budget.service import as_json, statement
    from sdgp_desktop.partnerships.service import known_partnership

    with office.read() as reading:
        found = statement(reading, known_partnership(reading, arguments.partnership).id)
    return as_json(found if arguments.json else replace(found, ends=None))


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
