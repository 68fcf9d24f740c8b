"""One dossier in view: what may still be typed, files in their fields, the way from a finding to its cell, history."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake import service
from sdgp_desktop.intake.model import RecordModel, screen_fields
from sdgp_desktop.intake.page import ApplicationsPage, build
from sdgp_desktop.intake.rules.checks import codes_for
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.basics import column
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.findings import FINDING
from sdgp_desktop.qtkit.form.editors import FileEditor
from sdgp_desktop.qtkit.form.rows import RowsEditor
from sdgp_desktop.qtkit.language import language
from tests.intake.around import answers, sample, take
from tests.intake.forms import LETTER
from tests.intake.windows import shown
from tests.offices import ANNA
from tests.qtkit.around import Around


def test_a_scored_dossier_still_takes_what_the_agreement_asks(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("start_scoring", ANNA) as work:
        service.advance(work, row.id, "in_scoring")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    form.show_all()
    lines = {id: form.rows[id].editor.target() for id in ("1.1", "12.1.date", "12.2.date", "12.2.body")}
    read_only = {id: line.isReadOnly() for id, line in lines.items() if isinstance(line, QLineEdit)}
    assert read_only == {"1.1": True, "12.1.date": True, "12.2.date": False, "12.2.body": False}
    group = form.rows["7"].editor
    assert isinstance(group, RowsEditor)
    columns = [c.id for c in group.model.columns]
    opened = [
        c for n, c in enumerate(columns) if group.model.flags(group.model.index(0, n)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert opened == ["7.7.confirmed", "7.7.on"]
    assert not group.add.isEnabled()
    RecordModel(page.context).save(row.id, [("12.2.number", None, "2024/17")])
    assert answers(store, row)["12.2"]["number"] == "2024/17"


def test_a_letter_is_attached_in_its_field_and_only_what_can_be_one_is_offered(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    given = sample("rw-lier")
    given["12.1"] = None
    row = take(store, "rw-lier", given)
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    editor = form.rows["12.1.file"].editor
    assert isinstance(editor, FileEditor)
    assert editor.kinds == "PDF or JPG (*.pdf *.jpg *.jpeg)"
    (tmp_path / "intent.txt").write_text("no letter")
    editor.take_file(str(tmp_path / "intent.txt"))
    assert "neither PDF nor JPG" in form.rows["12.1.file"].refusal
    (tmp_path / "intent.pdf").write_bytes(LETTER)
    editor.take_file(str(tmp_path / "intent.pdf"))
    assert answers(store, row)["12.1"]["file"] == "intent.pdf"
    assert editor.shown.text() == "intent.pdf"


@pytest.mark.parametrize("whole", [True, False])
def test_the_focus_stays_with_the_dossier_when_it_is_handed_in(
    qtbot: QtBot, around: Around, store: Store, whole: bool
) -> None:
    row = take(store, "rw-lier")
    with store.act("return_to_draft", ANNA) as work:
        service.return_to_draft(work, row.id)
        if not whole:
            service.set_field(work, row.id, "6.1", None)
    window = QWidget()
    qtbot.addWidget(window)
    page = build(around.context())
    assert isinstance(page, ApplicationsPage)
    window.setLayout(column(QPushButton("Today"), page))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    page.choose(row.id)
    hand_in = page.dossier.findChild(QPushButton, "handIn")
    assert hand_in is not None
    hand_in.setFocus()
    qtbot.waitUntil(hand_in.hasFocus)
    QTest.keyClick(hand_in, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.dossier.findChild(QPushButton, "handIn") is None)
    qtbot.waitUntil(lambda: page.dossier.isAncestorOf(window.focusWidget()), timeout=2000)
    for _ in range(5):
        QApplication.processEvents()
    assert page.dossier.isAncestorOf(window.focusWidget())


def test_esc_brings_the_stored_choice_back_after_a_refused_one(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    line = form.rows["1.10"]
    box = line.editor.target()
    assert isinstance(box, ChoiceBox)
    before, edit = box.currentText(), box.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, "zzz")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert line.refusal
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.currentText(), line.refusal, line.dirty) == (before, "", False)


@pytest.mark.parametrize(("name", "absent", "present"), [
    ("rw-lier", ["1.11.sectors", "1.11.villages", "12.3.body", "12.3.file"], ["1.11.sub_municipalities", "12.2.file"]),
    ("rw-karongi", ["1.4", "1.11.sub_municipalities"], ["1.11.sectors", "12.3.body"]),
])  # fmt: skip
def test_the_form_shows_only_what_its_side_is_asked(
    qtbot: QtBot, around: Around, store: Store, name: str, absent: list[str], present: list[str]
) -> None:
    row = take(store, name)
    page = shown(qtbot, around)
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    form.show_all()
    assert [id for id in absent if id in form.rows] == []
    assert [id for id in present if id not in form.rows] == []
    page.dossier.open_tab("documents")
    shown_to_attach = page.findChild(QAction, "attach_12.3.file")
    assert shown_to_attach is not None
    assert shown_to_attach.isVisible() == (row.form == "S")


class DoubleClicks(QObject):
    """Counts the double clicks that reach a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.MouseButtonDblClick
        return False


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_a_year_is_written_without_a_blank(qtbot: QtBot, around: Around, store: Store, spoken: str) -> None:
    row = take(store, "rw-lier")
    with store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "1.8.year", 2020)
    language().set(spoken)
    page = shown(qtbot, around)
    page.choose(row.id)
    form: Any = page.dossier.form.form
    assert form.rows["1.8.year"].editor.target().text() == "2020"
    assert form.rows["1.8.population"].editor.target().text() != str(form.rows["1.8.population"].stored)
    years = [(e.old, e.value) for e in RecordModel(page.context).history(row.id) if e.field.startswith("1.8.year")]
    assert all("2020" in value and len(old) in (0, 4) for old, value in years[:1])


def test_the_checks_say_their_codes_and_a_finding_leads_to_its_row_with_one_click_or_two(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    row = take(store, "rw-lier")  # its third goal, 11, lies outside the focus of the call
    page = shown(qtbot, around)
    page.choose(row.id)
    page.dossier.open_tab("checks")
    checks = page.dossier.checks
    items = [checks.model.item(n) for n in range(checks.model.rowCount())]
    at = next(n for n, item in enumerate(items) if item.data(FINDING).code == "W05")
    assert items[at].text().startswith("W05 · ")
    spot = checks.view.visualRect(checks.model.index(at, 0)).center()
    QTest.mouseClick(checks.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    form: Any = page.dossier.form.form
    editor = form.rows["4"].editor
    assert isinstance(editor, RowsEditor)
    grid = editor.grid.view
    assert grid.currentIndex().row() == 2
    heard = DoubleClicks(grid.viewport())
    for times in (0, 1):  # the first one belongs to the click on the finding
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(grid.currentIndex()).center())
        assert heard.times == times


def test_the_history_stands_in_the_order_of_the_form_with_old_and_new_values(around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("set_field", ANNA) as work:
        for place, value in (("11.1", "5"), ("6.1", "B" * 300), ("1.1", "Lier"), ("1.10", "rural")):
            service.set_field(work, row.id, place, value)
    entries = RecordModel(around.context()).history(row.id)
    newest = [e for e in entries if e.moment == entries[0].moment and e.field[:1].isdigit()]
    assert [e.field.split()[0] for e in newest] == ["1.1", "1.10", "6.1", "11.1"]
    assert (newest[0].old, newest[0].value) == ("Stad Lier", "Lier")
    assert newest[1].value == "Rural"
    first = [e.field.split()[0].split(".") for e in entries if e.moment == entries[-1].moment and e.field[:1].isdigit()]
    sections = [int(number[0]) for number in first]
    assert sections == sorted(sections)
    assert all(e.old == "" for e in entries if e.moment == entries[-1].moment)


def test_what_was_not_stored_is_a_warning_that_names_the_dossier_and_is_said_once(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    row, other = take(store, "rw-lier"), take(store, "rw-karongi")
    page = shown(qtbot, around)
    page.choose(row.id)
    form: Any = page.dossier.form.form
    line = form.rows["1.8.population"].editor.target()
    QTest.keyClicks(line, "many")
    form.leave()
    form.leave()
    page.choose(other.id)
    assert len(around.notices) == 1
    assert around.tones == ["warn"]
    assert row.number in around.notices[0]
    assert "1.8.population" in around.notices[0]


def test_the_sections_stand_in_the_order_of_the_form() -> None:
    sections = [int(f.section) for f in screen_fields()]
    assert sections == sorted(sections)
    assert set(sections) == set(range(14))


def test_only_checks_of_the_own_form_are_passed() -> None:
    north, benin, rwanda = codes_for("F", True), codes_for("S", True), codes_for("S", False)
    assert {"E02", "C09", "W02"} <= set(north)
    assert {"E03", "E04", "W09", "C13"}.isdisjoint(north)
    assert {"E02", "C09", "W02", "C13"}.isdisjoint(benin)
    assert ("E04" in benin, "E04" in rwanda) == (True, False)


def test_the_kinds_of_government_are_those_of_the_country_and_what_the_dossier_says(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    given = sample("bj-diest")
    given["1.2"] = "commune"
    found = {}
    for name, answered in (("rw-lier", sample("rw-lier")), ("bj-lalo", sample("bj-lalo")), ("bj-diest", given)):
        row = take(store, name, answered)
        page = shown(qtbot, around)
        page.choose(row.id)
        form = page.dossier.form.form
        assert form is not None
        box = form.rows["1.2"].editor.target()
        assert isinstance(box, ChoiceBox)
        found[name] = [box.itemData(n) for n in range(box.count()) if box.itemData(n) not in (None, "other")]
    assert found == {
        "rw-lier": ["municipality_or_city"],
        "bj-lalo": ["commune", "special_status_commune"],
        "bj-diest": ["municipality_or_city", "commune"],
    }
