"""The programme GloBe 2022-2026 and its two calls as they ship, with ids that are the same in every office."""

from datetime import date
from typing import Any

from sdgp_desktop.calls.records import Call, Milestone, Programme, RuleVersion
from sdgp_desktop.calls.records import Clause as ClauseRecord
from sdgp_desktop.calls.rules import closing_moment
from sdgp_desktop.calls.service.book import clause_row
from sdgp_desktop.calls.service.shipped import template
from sdgp_desktop.calls.service.timeline import steps
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.work import Work

PROGRAMME = "GloBe 2022-2026"
NAMES = {
    "RW-2023": (
        "Rwanda 2023: citizen participation",
        "Rwanda 2023 : participation citoyenne",
        "Rwanda 2023: burgerparticipatie",
    ),
    "BJ-2023": ("Benin 2023: prosperity", "Bénin 2023 : prospérité", "Benin 2023: welvaart"),
}


def genesis(work: Work) -> None:
    """The programme and the calls of 2023 with their rule books and draft timelines."""
    book = template()
    programme = known_id("programme", PROGRAMME)
    work.insert_many(Programme, [{
        "id": programme, "code": PROGRAMME, "name_en": PROGRAMME, "name_fr": PROGRAMME, "name_nl": PROGRAMME,
        "donor": book.text("donor"), "holder": book.text("grant_holder"),
        "starts": date.fromisoformat(book.text("programme_start")),
        "ends": date.fromisoformat(book.text("programme_end")), "countries": book.codes("programme_countries"),
        "source_title": book.text("source_document"), "source_on": date.fromisoformat(book.text("source_date")),
        "inspired_by": ", ".join(book.codes("inspired_by")),
    }])  # fmt: skip
    for code in NAMES:
        _call(work, programme, code)


def _call(work: Work, programme: Any, code: str) -> None:
    book = template(code)
    id = known_id("call", code)
    english, french, dutch = NAMES[code]
    work.insert_many(Call, [{
        "id": id, "code": code, "programme_id": programme, "country": code[:2], "name_en": english, "name_fr": french,
        "name_nl": dutch, "opens": date(2023, 10, 3), "closes": closing_moment(date(2023, 11, 30), book),
        "period_start": date(2024, 1, 1), "period_end": date(2025, 12, 31),
        "languages": book.codes("languages_papers"), "state": "open",
    }])  # fmt: skip
    version = {"call_id": id, "number": 1, "dated": date(2023, 10, 3), "reason": book.text("source_document")}
    authors = ", ".join(book.codes("concept_authors"))
    work.insert_many(RuleVersion, [{"id": known_id("rules", f"{code}:1"), **version, "authors": authors}])
    clauses = [
        {"id": known_id("clause", f"{code}:1:{c.code}"), **clause_row(id, 1, c, c.value)} for c in book.clauses.values()
    ]
    work.insert_many(ClauseRecord, clauses)
    made = work.get(Call, id)
    rows = [{"id": known_id("milestone", f"{code}:{s['code']}"), "call_id": id, **s} for s in steps(work, made)]
    work.insert_many(Milestone, rows)
