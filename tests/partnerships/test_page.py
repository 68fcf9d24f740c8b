"""The place Partnerships: existing work entered, its people, its plan, its promises, its states."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import known_call
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.page import PartnershipsPage, build
from sdgp_desktop.partnerships.page.sheets import NewPartnership, NewState
from sdgp_desktop.partnerships.service import (
    add_learning,
    add_member,
    add_plan_line,
    learning_log,
    members,
    partnership,
    partnerships,
    plan_lines,
    take_step,
)
from sdgp_desktop.qtkit.language import language
from tests.budget.around import made_partnership
from tests.exchange.clicks import answer
from tests.offices import ANNA
from tests.qtkit.around import Around

TABS = ("form", "promises", "people", "plan", "learning", "checks", "documents", "notes", "history")


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


@pytest.fixture
def page(qtbot: QtBot, around: Around, holder: UUID) -> PartnershipsPage:
    made = build(around.context())
    assert isinstance(made, PartnershipsPage)
    qtbot.addWidget(made)
    made.resize(1300, 740)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_record("partnerships_partnership", holder, "")
    return made


def press(page: PartnershipsPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_every_tab_opens_in_every_language(qtbot: QtBot, around: Around, holder: UUID) -> None:
    for spoken in ("en", "fr", "nl"):
        language().set(spoken)
        made = build(around.context())
        qtbot.addWidget(made)
        assert isinstance(made, PartnershipsPage)
        made.show()
        made.show_record("partnerships_partnership", holder, "")
        for name in TABS:
            made.panel.open_tab(name)
            assert made.panel.tab == name


def test_existing_work_is_entered_in_one_small_form(page: PartnershipsPage, store: Store) -> None:
    sheet = NewPartnership(page, page.making, page.context)
    with store.read() as reading:
        call = known_call(reading, "RW-2023").id
    sheet.call.show_code(call)
    sheet._call_chosen(call)
    assert (sheet.first.text(), sheet.last.text()) == ("1 Jan 2024", "31 Dec 2025")
    sheet.north.show_code(next(id for id, name in page.making.north() if name == "Lier"))
    sheet.south_name.setText("Akarere ka Mwezi")
    sheet.accept()
    assert sheet.made is not None
    with store.read() as reading:
        assert partnership(reading, sheet.made).title == "SDGP-2024-RW-001 Lier × Akarere ka Mwezi"


def test_the_notice_says_the_number_as_it_is_stored(page: PartnershipsPage, around: Around, store: Store) -> None:
    def fill(sheet: NewPartnership) -> None:
        with store.read() as reading:
            sheet.call.show_code(known_call(reading, "RW-2023").id)
        sheet._call_chosen(sheet.call.code)
        sheet.north_name.setText("Gemeente Vlierbeke")
        sheet.south_name.setText("Akarere ka Mwezi")
        sheet.number.setText("p-2024-x")
        sheet.accept()

    wrong = answer(fill)
    page.new()
    assert (wrong, around.notices) == ([], ["Made the partnership P-2024-X"])


def test_a_form_that_is_not_right_says_so_and_stays(page: PartnershipsPage, store: Store) -> None:
    sheet = NewPartnership(page, page.making, page.context)
    sheet.accept()
    assert "choose the call first" in sheet.problem.text() or "not a day" in sheet.problem.text()
    with store.read() as reading:
        assert len(partnerships(reading)) == 1


def test_people_and_plan_are_typed_in_grids(page: PartnershipsPage, store: Store, holder: UUID) -> None:
    page.panel.open_tab("people")
    press(page, "addPerson")
    grid = page.panel.people.grid
    names = [c.id for c in grid.columns]
    assert grid.setData(grid.index(0, names.index("name")), "Hanne Voorbeeld")
    assert grid.setData(grid.index(0, names.index("active_from")), "1/1/2024")
    page.panel.open_tab("plan")
    press(page, "addPlanLine")
    assert page.panel.plan.grid.setData(page.panel.plan.grid.index(0, 0), "How do markets take part?")
    with store.read() as reading:
        assert [(m.name, m.active_from) for m in members(reading, holder)] == [("Hanne Voorbeeld", date(2024, 1, 1))]
        assert [p.question for p in plan_lines(reading, holder)] == ["How do markets take part?"]


def test_the_promise_card_names_the_section_of_the_note(page: PartnershipsPage) -> None:
    page.panel.open_tab("promises")
    shown = {w.objectName(): w.text() for w in page.panel.promises.findChildren(QLabel) if w.objectName()}
    assert (shown["promised_visits_out"], shown["planned_visits_out"]) == ("1", "0")
    texts = [w.text() for w in page.panel.promises.findChildren(QLabel)]
    assert "section 3.9" in texts


def test_a_number_on_the_card_opens_to_its_arithmetic(page: PartnershipsPage, holder: UUID) -> None:
    _, found, rows = page.panel.promises.model.card(holder, date(2025, 8, 1))
    line = next(r for r in rows if r.key == "visits_in")
    assert (line.promised, line.done, line.possible, line.outcome) == ("1", "0", "3", "Still possible")
    assert "section 3.9 of the note, rule book version 1" in line.formula
    assert "153" in [r.value for r in line.reasons]
    assert found.of("visits_in")[0].room is not None


def test_a_suspension_is_noted_with_its_ground(page: PartnershipsPage, store: Store, holder: UUID) -> None:
    model = page.panel.model
    sheet = NewState(page, "Suspend…", page.context, lambda day, why: model.take_step(holder, "suspended", day, why))
    sheet.day.setText("27/03/2025")
    sheet.accept()
    assert "needs its ground" in sheet.problem.text()
    sheet.ground.setPlainText("Order of the governance board")
    sheet.accept()
    with store.read() as reading:
        found = partnership(reading, holder)
    assert (found.state, found.state_since, found.ground) == (
        "suspended", date(2025, 3, 27), "Order of the governance board",
    )  # fmt: skip


def test_an_empty_log_says_what_it_is_for_and_its_button_begins_an_entry(page: PartnershipsPage, store: Store) -> None:
    learning = page.panel.learning
    page.panel.open_tab("learning")
    assert learning.stack.currentIndex() == 0
    press(page, "firstLearning")
    assert learning.stack.currentIndex() == 1
    assert learning.rows.rowCount() == 1
    with store.read() as reading:
        (found,) = learning_log(reading, page.panel.id)
    assert (found.author, found.side, found.gist) == (ANNA.name, "N", "")


def test_an_entry_is_typed_and_stored_by_itself(
    qtbot: QtBot, page: PartnershipsPage, store: Store, holder: UUID
) -> None:
    learning = page.panel.learning
    page.panel.open_tab("learning")
    press(page, "newLearning")
    seen = learning.form.rows["lg.seen"].editor.target()
    seen.setFocus()
    QTest.keyClicks(seen, "Traders read the board aloud")
    QTest.keyClick(seen, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: learning.rows.row_at(0).gist == "Traders read the board aloud")
    box = learning.form.rows["lg.state"].editor.target()
    assert isinstance(box, QComboBox)
    state = box.lineEdit()
    assert state is not None
    state.setFocus()
    state.selectAll()
    QTest.keyClicks(state, "Adopted")
    QTest.keyClick(state, Qt.Key.Key_Tab)
    with store.read() as reading:
        assert [(n.seen, n.state) for n in learning_log(reading, holder)] == [
            ("Traders read the board aloud", "adopted")
        ]


def test_the_card_leads_to_an_entry_and_removing_offers_undo(
    qtbot: QtBot, page: PartnershipsPage, store: Store, holder: UUID
) -> None:
    with store.act("add_learning", ANNA) as work:
        first = add_learning(work, holder, dated=date(2024, 3, 1), seen="First")
        add_learning(work, holder, dated=date(2024, 4, 1), seen="Second")
    page.show_record("partnerships_learning", first, "")
    learning = page.panel.learning
    assert (page.panel.tab, learning.chosen) == ("learning", first)
    press(page, "removeLearning")
    with store.read() as reading:
        assert [n.seen for n in learning_log(reading, holder)] == ["Second"]
    store.undo(ANNA)
    qtbot.waitUntil(lambda: learning.rows.rowCount() == 2)


@pytest.mark.parametrize("tab", ["people", "plan"])
def test_people_and_plan_of_a_closed_partnership_are_only_read_until_it_is_active_again(
    page: PartnershipsPage, store: Store, holder: UUID, tab: str
) -> None:
    with store.act("add_member", ANNA) as work:
        add_member(work, holder, "S", "coordinator", name="Koffi Dossou-Adjovi")
        add_plan_line(work, holder, question="What do markets need?")
    page.panel.open_tab(tab)
    part = page.panel.people if tab == "people" else page.panel.plan
    grid = part.grid
    for state, day in (("closed", date(2025, 12, 31)), ("active", date(2026, 1, 1))):
        with store.act("take_step", ANNA, final=True) as work:
            take_step(work, holder, state, day, "Wanted so")
        page.panel.refresh()
        again = state == "active"
        assert [b.isVisible() for b in part.findChildren(QPushButton) if b.parent() is part].count(again) == (
            3 if tab == "people" else 2
        )
        assert grid.editable(0, 0) is again
        assert (grid.add_row is not None) is again
        assert ("closed" in part.about.text()) is not again


def test_the_log_of_a_closed_partnership_shows_no_buttons_that_would_be_refused(
    page: PartnershipsPage, store: Store, holder: UUID
) -> None:
    with store.act("add_learning", ANNA) as work:
        add_learning(work, holder, seen="First")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "closed", date(2025, 12, 31))
    page.panel.open_tab("learning")
    page.panel.refresh()
    learning = page.panel.learning
    assert not learning.new_button.isVisible()
    assert not learning.remove_button.isVisible()
    assert learning.form.banner.isVisible()


def test_what_the_match_of_a_partnership_says_leads_to_the_match(page: PartnershipsPage, around: Around) -> None:
    made_of = uuid4()
    page.panel._to_finding(Finding("dissolved_and_adopted", "conflict", "", {}, "matching_match", made_of))
    assert around.jumps == [("matching_match", made_of, "")]
