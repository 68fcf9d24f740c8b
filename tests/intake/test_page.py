"""The place Applications: list, form, checks, people, documents, forms in and out, in three languages."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake import service
from sdgp_desktop.intake.model import ListModel, RecordModel, screen_fields
from sdgp_desktop.intake.page import ApplicationsPage
from sdgp_desktop.intake.page.sheets import (
    Arrival,
    Confirmation,
    Derogation,
    EndOfDerogation,
    NewDossier,
    Notice,
    Translation,
)
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.qtkit.form.rows import RowsEditor
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from tests.intake.around import call_id, take
from tests.intake.windows import shown
from tests.offices import ANNA
from tests.qtkit import audit
from tests.qtkit.around import Around


def now(store: Store, row: service.DossierRow) -> service.DossierRow:
    """The dossier as it is now."""
    with store.read() as reading:
        return service.dossier(reading, row.id)


def store_answers(store: Store, row: service.DossierRow) -> dict[str, Any]:
    """The answers of a dossier as they are stored."""
    with store.read() as reading:
        return service.answers(reading, row.id)


def names(page: ApplicationsPage) -> list[str]:
    """The names in the list."""
    rows = (page.model.row_at(n) for n in range(page.model.rowCount()))
    return [r.name for r in rows if r is not None]


# -- the list


def test_an_empty_place_says_what_it_is_for(qtbot: QtBot, around: Around) -> None:
    page = shown(qtbot, around)
    first = page.findChild(QPushButton, "takeInFirst")
    assert first is not None
    assert first.isVisibleTo(page)


def test_the_list_follows_call_filters_and_search(qtbot: QtBot, around: Around, store: Store) -> None:
    for name in ("rw-lier", "bj-eeklo", "bj-cove", "rw-karongi"):
        take(store, name)
    page = shown(qtbot, around)
    assert page.model.rowCount() == 4
    page.set_query(Query(filters={"form": "S"}))
    assert sorted(names(page)) == ["Commune de Covè", "Karongi District"]
    page.set_query(Query(search="wouterlood"))
    assert names(page) == ["Stad Lier"]
    page.set_query(Query())
    page.context.choose(call_id(store, "BJ-2023"))
    assert sorted(names(page)) == ["Commune de Covè", "Stad Eeklo"]


def test_the_list_shows_what_others_store(qtbot: QtBot, around: Around, store: Store) -> None:
    page = shown(qtbot, around)
    take(store, "rw-lier")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


# -- the form


def test_a_field_is_stored_when_it_is_left(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    line = form.rows["1.1"].editor.target()
    assert isinstance(line, QLineEdit)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Stad Lier aan de Nete")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: now(store, row).name == "Stad Lier aan de Nete")


def test_what_is_refused_stays_in_the_field_with_its_reason(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    editor = form.rows["1.8.population"]
    editor.editor.set_text("many")
    editor.editor.typed.emit()
    editor.editor.finished.emit()
    assert editor.refusal != ""
    with store.read() as reading:
        assert service.answer(reading, row.id, "1.8.population") == 36646


def test_the_form_opens_on_the_main_fields_and_shows_all_on_demand(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-zottegem")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    assert "6.5" not in form.rows
    form.show_all()
    assert "6.5" in form.rows


def test_both_sides_get_their_own_form(qtbot: QtBot, around: Around, store: Store) -> None:
    north, south = take(store, "rw-lier"), take(store, "rw-karongi")
    page = shown(qtbot, around)
    page.choose(north.id)
    page.choose(south.id)
    assert sorted(side for side, *_ in page.dossier.form.forms) == ["F", "S"]
    form = page.dossier.form.form
    assert form is not None
    assert (form.asked, "1.4" in form.rows) == ("S", False)


def test_a_finding_leads_to_its_field(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "bj-eeklo")
    page = shown(qtbot, around)
    page.choose(row.id)
    page.dossier.open_tab("checks")
    model = page.dossier.checks.model
    said = [model.item(n).text() for n in range(model.rowCount())]
    assert said[0].startswith("C01 · Required field missing: Letter of intent.")
    page.dossier.checks.view.activated.emit(model.index(0, 0))
    assert page.dossier.tab == "form"
    form = page.dossier.form.form
    assert form is not None
    assert "12.1.file" in form.rows


def test_a_scored_dossier_cannot_be_typed_into(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("start_scoring", ANNA) as work:
        service.advance(work, row.id, "in_scoring")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    assert form.banner.isVisibleTo(form)


def test_half_typed_answers_come_back(around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    model = RecordModel(around.context())
    model.keep_draft(row.id, "6.1", None, "Wij zoe")
    assert model.drafts(row.id) == {("6.1", None): "Wij zoe"}
    model.keep_draft(row.id, "6.1", None, "")
    assert model.drafts(row.id) == {}


def test_languages_of_contacts_are_typed_with_the_row_of_the_person(around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    model = RecordModel(around.context())
    rows = model.values(row.id)[1]["2.5"]
    assert [values["2.5.row"] for _, values in rows] == [1, 1, 1, 2, 2, 3, 3, 3, 4, 4]
    added = model.add_row(row.id, "2.5")
    model.save(row.id, [("2.5.language", added, "fr"), ("2.5.row", added, 2)])
    with store.read() as reading:
        spoken = service.answers(reading, row.id)["2"][1]["2.5"]
    assert [s["language"] for s in spoken] == ["nl", "en", "fr"]


def test_every_field_of_the_form_is_on_the_screen_once() -> None:
    ids = [f.id for f in screen_fields()]
    assert len(ids) == len(set(ids))
    assert {"6.1", "9.13", "12.1.signatories", "2.5", "2.5.row", "13.2.name"} <= set(ids)


# -- steps


def test_people_of_the_form_lead_to_the_register(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    page.dossier.open_tab("people")
    found = page.findChild(QPushButton, "openPerson_0")
    assert found is not None
    found.click()
    assert around.jumps[0][0] == "registry_person"


def test_a_derogation_is_given_in_a_small_form(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-maaseik")
    page = shown(qtbot, around)
    sheet = Derogation(page, RecordModel(around.context()), row.id, around.context())
    qtbot.addWidget(sheet)
    sheet.accept()
    assert sheet.problem.text() == (
        "A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; fill in Reason."
    )
    sheet.reason.setPlainText("Storm over the mail server")
    sheet.decided_by.setText("Steering group")
    sheet.minutes.setText("2023/7")
    sheet.accept()
    assert now(store, row).status == "complete"


def test_a_derogation_is_ended_from_the_menu_of_the_dossier(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-maaseik")
    page = shown(qtbot, around)
    page.choose(row.id)
    assert page.findChild(QAction, "step_endDerogation") is None
    given: dict[str, Any] = {"reason": "Storm", "decided_by": "Steering group", "minutes": "2023/7"}
    given["decided_on"] = date(2023, 12, 8)
    with store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, "E05", **given)
    qtbot.waitUntil(lambda: page.findChild(QAction, "step_endDerogation") is not None)
    sheet = EndOfDerogation(page, RecordModel(around.context()), row.id, around.context())
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    assert sheet.code.currentText() == "E05 · Steering group, 8 Dec 2023"
    QTest.keyClicks(sheet.reason, "Decided too early")
    QTest.keyClicks(sheet.decided_by, "Steering group")
    QTest.keyClick(sheet.minutes, Qt.Key.Key_Return)
    assert "fill in Reference of the minutes" in sheet.problem.text()
    QTest.keyClicks(sheet.minutes, "2023/8")
    QTest.keyClick(sheet.minutes, Qt.Key.Key_Return)
    assert now(store, row).status == "ineligible"
    qtbot.waitUntil(lambda: page.findChild(QAction, "step_endDerogation") is None)


def test_rows_of_a_table_are_moved_with_keys(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    editor = form.rows["7"].editor
    assert isinstance(editor, RowsEditor)
    before = [r["7.1"]["name"] for r in store_answers(store, row)["7"]]
    form.show_all()
    form.focus_field("7.1.name")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    editor.grid.view.go(editor.model.index(0, 0))
    editor.grid.view.setFocus()
    QTest.keyClick(editor.grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [r["7.1"]["name"] for r in store_answers(store, row)["7"]] == [before[1], before[0], *before[2:]]
    assert editor.grid.view.currentIndex().row() == 1
    QTest.keyClick(editor.grid.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [r["7.1"]["name"] for r in store_answers(store, row)["7"]] == before
    languages = form.rows["2.5"].editor
    assert isinstance(languages, RowsEditor)
    assert languages.up.isHidden()  # they belong to people


def test_a_draft_is_opened_typed_and_handed_in(qtbot: QtBot, around: Around, store: Store) -> None:
    page = shown(qtbot, around, call_id(store))
    sheet = NewDossier(page, ListModel(around.context(call_id(store))), around.context(call_id(store)))
    qtbot.addWidget(sheet)
    sheet.municipality.show_code("RW31")
    sheet.accept()
    assert sheet.made is not None
    page.choose(sheet.made)
    page.dossier.submit()
    with store.read() as reading:
        assert service.dossier(reading, sheet.made).status in ("incomplete", "ineligible")
    assert page.dossier.tab == "checks"


def test_a_second_dossier_of_a_municipality_is_asked_about(qtbot: QtBot, around: Around, store: Store) -> None:
    take(store, "rw-karongi")
    context = around.context(call_id(store))
    sheet = NewDossier(shown(qtbot, around), ListModel(context), context)
    qtbot.addWidget(sheet)
    sheet.municipality.show_code("RW31")
    sheet.accept()
    assert (sheet.made, "SDGP-2023-RW-" in sheet.problem.text()) == (None, True)
    sheet.accept()
    assert sheet.made is not None


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_dossier_that_is_there_already_is_told_as_soon_as_its_municipality_is_chosen(
    qtbot: QtBot, around: Around, store: Store, spoken: str
) -> None:
    row = take(store, "rw-karongi")
    language().set(spoken)
    context = around.context(call_id(store))
    sheet = NewDossier(shown(qtbot, around), ListModel(context), context)
    qtbot.addWidget(sheet)
    opens = sheet.done_button.text()
    box, edit = sheet.municipality, sheet.municipality.lineEdit()
    assert edit is not None
    told = Finding("W11", "S", "1.1", {"no": [row.number]})
    box.setCurrentIndex(box.findData("RW31"))
    box.commit()
    assert (sheet.problem.text(), sheet.problem.isHidden()) == (context.finding_text(told), False)
    assert row.number in sheet.problem.text()
    sheet.accept()
    assert (sheet.made, sheet.done_button.text() == opens) == (None, False)
    box.setCurrentIndex(box.findData("RW57"))
    box.commit()
    assert (sheet.problem.text(), sheet.done_button.text()) == ("", opens)
    sheet.accept()
    assert sheet.made is not None


def test_confirmation_arrival_and_notice_are_noted(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-karongi")
    page = shown(qtbot, around)
    model, context = RecordModel(around.context()), around.context()
    confirmation = Confirmation(page, model, row.id, context)
    confirmation.on.setText("20/11/2023")
    confirmation.accept()
    arrival = Arrival(page, model, row.id, context)
    arrival.on.setText("01/12/2023")
    arrival.time.setText("08:00")
    arrival.accept()
    notice = Notice(page, model, row.id, context)
    notice.on.setText("sometime")
    notice.accept()
    assert notice.problem.text() != ""
    assert (now(store, row).confirmed_on, now(store, row).status) == (date(2023, 11, 20), "ineligible")


def test_a_working_translation_is_typed_beside_the_answer(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    sheet = Translation(shown(qtbot, around), RecordModel(around.context()), row.id, around.context())
    qtbot.addWidget(sheet)
    sheet.field.show_code("6.2")
    sheet.text.setPlainText("Three questions.")
    sheet.accept()
    with store.read() as reading:
        assert [t.text for t in service.translations(reading, row.id)] == ["Three questions."]
    assert isinstance(sheet.original, QPlainTextEdit)


def test_withdrawing_is_undone_by_undo(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    page.dossier.withdraw()
    assert now(store, row).status == "withdrawn"
    store.undo(ANNA)
    assert now(store, row).status == "complete"


# -- look


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("tab", ["form", "checks", "people", "history"])
def test_everything_has_a_name_and_can_be_reached(
    qtbot: QtBot, around: Around, store: Store, spoken: str, tab: str
) -> None:
    row = take(store, "bj-eeklo")
    language().set(spoken)
    page = shown(qtbot, around)
    page.choose(row.id)
    page.dossier.open_tab(tab)
    QApplication.processEvents()
    assert [*audit.unnamed(page), *audit.small(page), *audit.clipped(page)] == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_small_form_opens_in_every_language(qtbot: QtBot, around: Around, store: Store, spoken: str) -> None:
    row = take(store, "rw-maaseik")
    language().set(spoken)
    page, model = shown(qtbot, around), RecordModel(around.context())
    for kind in (Derogation, Confirmation, Arrival, Notice, Translation):
        sheet = kind(page, model, row.id, around.context())
        qtbot.addWidget(sheet)
        sheet.show()
        QApplication.processEvents()
        assert [*audit.unnamed(sheet), *audit.clipped(sheet)] == []
        sheet.close()


def test_a_narrow_window_folds_the_list_away(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around, size=(800, 560))
    page.choose(row.id)
    assert not page.list.isVisibleTo(page)
