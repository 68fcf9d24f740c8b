"""What the rules find once a packet was taken in through the window: each names its record and leads there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sdgp_desktop.budget import service as budget
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.exchange.page.taking import ResultSheet
from sdgp_desktop.exchange.service import exchange_findings
from sdgp_desktop.intake import service as intake
from sdgp_desktop.intake.service import dossiers
from sdgp_desktop.qtkit.language import language
from tests.budget.around import booked, cost, made_partnership
from tests.exchange.clicks import answer, press, shown, yes
from tests.exchange.test_cases_slices import matchers as matchers
from tests.exchange.test_cases_slices import proposed
from tests.exchange.town import Town, town
from tests.offices import ANNA
from tests.qtkit.around import Around, AtOnce

HALF = {"A1": 330_000, "A3": 150_000, "A4": 90_000, "A5": 100_000, "A6": 190_000, "A7": 170_000, "B2": 210_000}
JULY, AUTUMN = date(2024, 7, 9), datetime(2024, 9, 1, tzinfo=UTC)


@dataclass
class Found:
    """The findings that the window showed after a packet, by their sentence, and where a click leads."""

    around: Around
    texts: list[str] = field(default_factory=list)

    def about(self, word: str) -> str:
        """The first one that speaks of something."""
        return next(text for text in self.texts if word in text)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and ANCB, who know each other and a partnership."""
    made = town(tmp_path, "VVSG", "ANCB")
    yield made
    made.close()


@pytest.fixture
def taken(qtbot: QtBot, qapp: Any) -> Callable[[Town, str, str, str], Found]:
    """Takes a packet of one office in through the window of another and presses Return at the finding with a word."""

    def take(places: Town, sender: str, receiver: str, word: str) -> Found:
        file = places.send(sender, [receiver], f"{word}.sdgp")
        language().set("en")
        places[receiver].store.clock = lambda: AUTUMN
        found = Found(Around(places[receiver]))
        page = shown(qtbot, found.around)

        def jump(sheet: ResultSheet) -> None:
            model = sheet.findings.model
            found.texts += [model.item(row).text() for row in range(model.rowCount())]
            row = next(n for n, text in enumerate(found.texts) if word in text)
            sheet.findings.view.setCurrentIndex(model.index(row, 0))
            sheet.findings.view.setFocus()
            QTest.keyClick(sheet.findings.view, Qt.Key.Key_Return)

        wrong = answer(yes, jump)
        page.taking.start([str(file)])
        assert wrong == []
        return found

    return take


Take = Callable[[Town, str, str, str], Found]


def ledgers(two: Town) -> UUID:
    """A partnership that both know, and the work of the south under its own name."""
    holder = made_partnership(two["VVSG"].store)
    two.bring("VVSG", "ANCB")
    two["ANCB"].store.set_local(office="ANCB", desk="A")
    return holder


def test_a_half_that_two_ledgers_overspend_together(two: Town, taken: Take) -> None:
    holder = ledgers(two)
    for name, dated in (("VVSG", date(2024, 5, 7)), ("ANCB", JULY)):
        costs = [cost(f"{name}-{line}", whole, line=line, dated=dated) for line, whole in HALF.items()]
        booked(two[name].store, holder, *costs)
    found = taken(two, "ANCB", "VVSG", "half")
    assert "SDGP-2024-BJ-001" in found.about("half")
    assert [(kind, id) for kind, id, _ in found.around.jumps] == [("partnerships_partnership", holder)]


def test_an_entry_in_a_month_that_the_other_office_closed(two: Town, taken: Take) -> None:
    holder = ledgers(two)
    booked(two["VVSG"].store, holder, cost("F-1", 1_000))
    with two["VVSG"].store.act("close_period", ANNA, final=True) as work:
        budget.close_period(work, holder, date(2024, 6, 30))
    late = booked(two["ANCB"].store, holder, cost("F-2", 2_000, line="A2"), approved=False)
    found = taken(two, "ANCB", "VVSG", "closed")
    assert "SDGP-2024-BJ-001" in found.about("closed")
    assert [(kind, id) for kind, id, _ in found.around.jumps] == [("budget_entry", late[0])]


def test_one_voucher_that_both_offices_booked(two: Town, taken: Take) -> None:
    holder = ledgers(two)
    for name in ("VVSG", "ANCB"):
        booked(two[name].store, holder, cost("F-77", 1_000))
    found = taken(two, "ANCB", "VVSG", "F-77")
    assert found.about("F-77").startswith("SDGP-2024-BJ-001: the document number F-77 is used by more than one entry.")
    assert [(kind, id) for kind, id, _ in found.around.jumps] == [("partnerships_partnership", holder)]


def test_one_number_for_two_dossiers(two: Town, taken: Take) -> None:
    for name in ("VVSG", "ANCB"):
        two[name].store.set_local(office="VVSG", desk="V")
        with two[name].act("open_dossier") as work:
            intake.open_dossier(work, known_call(work, "BJ-2023").id, "BJ0101")
    found = taken(two, "ANCB", "VVSG", "SDGP-2023-BJ-V001")
    ((kind, id, _),) = found.around.jumps
    with two["VVSG"].read() as reading:
        assert (kind, id in {row.id for row in dossiers(reading)}) == ("intake_dossier", True)


def test_two_matches_for_one_municipality(matchers: Town, taken: Take) -> None:
    first = proposed(matchers["VVSG"], "rw-lier", "rw-karongi")
    second = proposed(matchers["RALGA"], "rw-lier", "rw-bugesera")
    assert first != second
    found = taken(matchers, "RALGA", "VVSG", "stands in two matches")
    assert "Stad Lier" in found.about("stands in two matches")
    assert [kind for kind, *_ in found.around.jumps] == ["intake_dossier"]


def test_a_finding_of_a_dossier_names_the_dossier(two: Town, taken: Take) -> None:
    with two["ANCB"].act("open_dossier") as work:
        made = intake.open_dossier(work, known_call(work, "BJ-2023").id, "BJ0101")
    with two["ANCB"].act("submit") as work:
        intake.submit(work, made.id)
    with two["ANCB"].read() as reading:
        (number,) = [row.number for row in dossiers(reading)]
    found = taken(two, "ANCB", "VVSG", number)
    assert found.texts
    assert all(number in text for text in found.texts if "incomplete" in text)


def test_a_dossier_with_a_state_of_older_rules_is_told_and_checked_again(two: Town, qtbot: QtBot, qapp: Any) -> None:
    with two["ANCB"].act("open_dossier") as work:
        id = intake.open_dossier(work, known_call(work, "BJ-2023").id, "BJ0101").id
        intake.advance(work, id, "complete")  # as a rule book would that asks less
    around = Around(two["VVSG"])
    page = shown(qtbot, around)
    told: list[str] = []

    def again(sheet: ResultSheet) -> None:
        model = sheet.findings.model
        told.extend(model.item(row).text() for row in range(model.rowCount()))
        press(sheet, "checkAgain")
        sheet.close()

    wrong = answer(yes, again)
    page.taking.start([str(two.send("ANCB", ["VVSG"], "older.sdgp"))])
    assert wrong == []
    assert any("came as “Complete”; by the rules of today it is “Ineligible”" in text for text in told)
    with two["VVSG"].read() as reading:
        assert [row.status for row in dossiers(reading)] == ["ineligible"]
    assert around.notices[-1] == "Checked again: 1 dossier changed state."
    two["VVSG"].store.undo(two["VVSG"].person)
    with two["VVSG"].read() as reading:
        assert [row.status for row in dossiers(reading)] == ["complete"]


def test_a_record_without_a_name_is_called_by_those_that_it_puts_together(
    matchers: Town, qtbot: QtBot, qapp: Any
) -> None:
    proposed(matchers["VVSG"], "rw-lier", "rw-karongi")
    proposed(matchers["RALGA"], "rw-lier", "rw-bugesera")
    file = matchers.send("RALGA", ["VVSG"], "cards.sdgp")
    language().set("en")
    page = shown(qtbot, Around(matchers["VVSG"]))
    looked = page.taking.model.rehearse(file, AtOnce())
    asked = [line for line in looked.lines if line.effect == "conflict"]
    assert [("Lier" in line.title, "Karongi" in line.old, "Bugesera" in line.new) for line in asked] == [(True,) * 3]
    assert all(line.title != "–" for line in looked.lines)
    page.taking.model.take_in(file, AtOnce())
    with matchers["VVSG"].read() as reading:
        (question,) = [f for f in exchange_findings(reading) if f.code == "open_question"]
    assert question.facts["field"].to("en") == asked[0].field
