"""Forms in and out of the place Applications: preview, differences, results, blank forms."""

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.model import Preview, ResultLine, TakingModel
from sdgp_desktop.intake.page.preview import CallWanted, PreviewSheet
from sdgp_desktop.intake.page.taking import ResultSheet
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.qtkit.language import language
from tests.intake.around import call_id, sample, take
from tests.intake.forms import fill
from tests.intake.test_forms import cell_of, edited
from tests.intake.windows import shown
from tests.qtkit.around import Around, AtOnce

GREY = QImage.Format.Format_Grayscale8  # a mark is known without its colour

# -- forms in and out


def previewed(qtbot: QtBot, around: Around, model: TakingModel, preview: Preview) -> PreviewSheet:
    """The sheet with what the forms would do, in view."""
    sheet = PreviewSheet(None, preview, partial(model.arrived, preview), around.context())
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def below(sheet: PreviewSheet, file: str) -> list[str]:
    """The sentences below a file."""
    item = next(i for i in sheet._files() if i.text(0).startswith(file))
    return [child.text(0) for n in range(item.childCount()) if (child := item.child(n)) is not None]


def test_forms_are_previewed_taken_in_and_listed(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    good = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [good, bad], AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    assert (preview.useful, sheet.done_button.text()) == (1, "Take in 1 form")
    lines = model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    assert [(line.file, bool(line.number)) for line in lines] == [("lier.xlsx", True), ("bad.xlsx", False)]
    results = ResultSheet(None, model, lines, around.context())
    qtbot.addWidget(results)
    model.save_report(lines, tmp_path / "report.xlsx", results.heads)
    assert (tmp_path / "report.xlsx").stat().st_size > 1000


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_letter_that_does_not_come_along_is_told_before_and_after_its_form_is_taken_in(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path, spoken: str
) -> None:
    language().set(spoken)
    forms = []
    for name, letter in (("rw-lier", "brief.docx"), ("rw-zottegem", "weg.pdf")):
        given = sample(name)
        given["12.1"]["file"] = letter
        forms.append(fill(store, given, tmp_path / f"{name}.xlsx"))
    (tmp_path / "weg.pdf").unlink()
    context = around.context(call_id(store))
    model = TakingModel(context)
    for _ in range(2):  # taken in before, the letters are missing all the same
        preview = model.preview(call_id(store), forms, AtOnce())
        sheet = previewed(qtbot, around, model, preview)
        assert any("brief.docx" in text and "rw-lier.xlsx" in text for text in below(sheet, "rw-lier.xlsx"))
        assert any("weg.pdf" in text for text in below(sheet, "rw-zottegem.xlsx"))
        lines = model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
        assert [len(line.remarks) for line in lines] == [1, 1]
    results = ResultSheet(None, model, lines, context)
    qtbot.addWidget(results)
    items = [item for n in range(2) if (item := results.tree.topLevelItem(n)) is not None]
    said = [[child.text(0) for n in range(i.childCount()) if (child := i.child(n)) is not None] for i in items]
    assert ["brief.docx" in said[0][-1], "weg.pdf" in said[1][-1]] == [True, True]


def test_unticked_differences_are_not_taken_over(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    row = take(store, "rw-lier")
    changed = sample("rw-lier")
    changed["1.10"], changed["1.9"] = "urban", 50
    path = fill(store, changed, tmp_path / "v2.xlsx")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [path], AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    children = [child for n in range(item.childCount()) if (child := item.child(n)) is not None]
    assert [[child.text(c) for c in range(3)] for child in children] == [
        ["1.9 Area in km²", "", "50"],
        ["1.10 Type of settlement", "Mixed, peri-urban", "Urban"],
    ]
    children[0].setCheckState(0, Qt.CheckState.Unchecked)
    model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    with store.read() as reading:
        given = service.answers(reading, row.id)
    assert (given["1.10"], given.get("1.9")) == ("urban", None)


def test_two_files_of_one_name_are_two_forms(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    files = []
    for folder, name in (("mail", "rw-lier"), ("post", "rw-zottegem")):
        (tmp_path / folder).mkdir()
        files.append(fill(store, sample(name), tmp_path / folder / "form.xlsx"))
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), files, AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    model.arrived(preview, 2, datetime(2023, 11, 2, 9, 30, tzinfo=UTC), "paper")
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert [line.channel for line in preview.lines] == ["form file", "paper"]
    lines = model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    assert [(line.file, line.municipality) for line in lines] == [("form.xlsx", "Stad Zottegem")]


def test_of_two_forms_of_one_municipality_one_is_taken_in_at_a_time_and_the_other_shows_its_differences_then(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    corrected = sample("rw-lier")
    corrected["1.9"] = 43
    files = [fill(store, sample("rw-lier"), tmp_path / "a.xlsx"), fill(store, corrected, tmp_path / "b.xlsx")]
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), files, AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    assert (sheet.left_out, sheet.done_button.text()) == ([2], "Take in 1 form")
    assert any(text.startswith("About the same dossier as a.xlsx") for text in below(sheet, "b.xlsx"))
    first, second = sheet._files()
    second.setCheckState(0, Qt.CheckState.Checked)
    assert sheet.left_out == [1]
    first.setCheckState(0, Qt.CheckState.Checked)
    sheet.all.click()  # an arrival that is noted ticks nothing
    assert sheet.left_out == [2]
    model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    again = model.preview(call_id(store), files, AtOnce())
    assert [(line.unchanged, [d.place for d in line.differences]) for line in again.lines] == [
        (True, []), (False, ["1.9"]),
    ]  # fmt: skip
    assert previewed(qtbot, around, model, again).left_out == []


def test_a_file_that_is_unticked_is_left_out(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    path = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [path], AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert (sheet.left_out, sheet.done_button.isEnabled()) == ([1], False)


def test_a_refused_file_shows_its_whole_sentence_and_no_empty_columns(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    given = sample("rw-lier")
    given["1.1"], given["1.3"] = "Nergenshuizen", "99999"
    path = fill(store, given, tmp_path / "a-file-with-a-rather-long-name-for-the-list.xlsx")
    model = TakingModel(around.context(call_id(store)))
    sheet = previewed(qtbot, around, model, model.preview(call_id(store), [path], AtOnce()))
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    assert below(sheet, path.name) == [sheet.preview.lines[0].words]
    assert (item.isExpanded(), sheet.tree.isColumnHidden(1), sheet.arrival.isVisible()) == (True, True, False)
    sentence = item.child(0)
    assert sentence is not None
    for wide in (600, 1300):
        sheet.resize(wide, 520)
        QApplication.processEvents()
        index = sheet.tree.indexFromItem(sentence)
        room, metrics = sheet.tree.room(index), sheet.tree.fontMetrics()
        needed = metrics.boundingRect(0, 0, room, 9999, Qt.TextFlag.TextWordWrap, sheet.preview.lines[0].words)
        assert needed.width() <= sheet.tree.visualRect(index).width()
        assert needed.height() <= sheet.tree.visualRect(index).height()


def test_late_and_incomplete_forms_stand_with_a_warning_and_what_is_found(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    given = sample("bj-eeklo")
    given["_meta"]["received"] = "2023-12-24 09:00:00"
    path = fill(store, given, tmp_path / "late.xlsx")
    model = TakingModel(around.context())
    preview = model.preview(call_id(store, "BJ-2023"), [path], AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    assert (preview.lines[0].tone, preview.lines[0].words) == ("warn", "New dossier – Ineligible")
    assert [text[:3] for text in below(sheet, "late.xlsx")] == ["E05", "C01", "C08", "C10"]
    assert "30\xa0November 2023" in below(sheet, "late.xlsx")[0]


def test_enter_among_the_files_does_nothing_and_on_the_button_takes_them_in(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    path = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    model = TakingModel(around.context())
    sheet = previewed(qtbot, around, model, model.preview(call_id(store), [path], AtOnce()))
    QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.done_button.setFocus()
    QTest.keyClick(sheet.done_button, Qt.Key.Key_Return)
    assert (sheet.isVisible(), sheet.result()) == (False, 1)


def test_the_moment_of_arrival_is_proposed_and_can_be_changed(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    path = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    model = TakingModel(around.context())
    preview = model.preview(call_id(store), [path], AtOnce())
    sheet = previewed(qtbot, around, model, preview)
    assert (sheet.on.text(), sheet.time.text(), sheet.channel.code) == ("24 Nov 2023", "10:42:00", "form file")
    sheet.on.setText("1/12/2023")
    sheet.time.setText("8:30")
    sheet.on.editingFinished.emit()
    assert sheet.problem.text().startswith("“2023-12-01 8:30” is not a day and time")
    sheet.time.setText("08:30")
    sheet.channel.show_code("paper")
    sheet.time.editingFinished.emit()
    assert (sheet.problem.text(), [text[:3] for text in below(sheet, "lier.xlsx")]) == ("", ["E05"])
    model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    with store.read() as reading:
        row = service.dossiers(reading, call_id(store))[0]
    assert (row.received, row.channel, row.source) == (datetime(2023, 12, 1, 7, 30, tzinfo=UTC), "paper", "paper")


def test_a_form_without_a_noted_arrival_comes_now(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    row = take(store, "rw-lier")
    path = tmp_path / "back.xlsx"
    with store.read() as reading:
        papers.filled_file(reading, row.id, path)
    edited(path, lambda book: setattr(cell_of(book, "1.9"), "value", 51))
    model = TakingModel(around.context())
    preview = model.preview(call_id(store), [path], AtOnce())
    assert [text[:3] for text in preview.lines[0].findings] == ["W12"]
    assert preview.lines[0].received is not None
    assert (datetime.now(UTC) - preview.lines[0].received).days == 0


def test_with_all_calls_in_view_each_form_goes_to_the_call_it_names(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [fill(store, sample(name), tmp_path / f"{name}.xlsx") for name in ("rw-lier", "bj-lalo")]
    monkeypatch.setattr(PreviewSheet, "exec", lambda sheet: True)
    monkeypatch.setattr(ResultSheet, "exec", lambda sheet: True)
    page = shown(qtbot, around)
    page.context.droppers[".xlsx"]([str(f) for f in files])
    assert around.notices == ["Took in 2 forms"]
    with store.read() as reading:
        counts = [service.dossier_count(reading, call_id(store, code)) for code in ("RW-2023", "BJ-2023")]
    assert counts == [1, 1]


def answered(call: object) -> None:
    """Chooses a call in the question that opens next."""

    def choose() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, CallWanted)
        sheet.call.show_code(call)
        sheet.accept()

    QTimer.singleShot(0, choose)


def test_only_a_form_that_names_no_call_asks_for_one(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = sample("rw-lier")
    del given["_meta"]["call"]
    path = tmp_path / "lier.json"
    path.write_text(json.dumps(given), "utf-8")
    monkeypatch.setattr(PreviewSheet, "exec", lambda sheet: True)
    page = shown(qtbot, around)
    answered(call_id(store))
    page.take([str(path)])
    assert around.notices == ["Took in 1 form"]
    with store.read() as reading:
        assert service.dossier_count(reading, call_id(store)) == 1


def test_the_closing_list_has_a_mark_and_a_word_of_its_own_for_each_outcome(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    states = (("N-1", "complete", True), ("N-2", "ineligible", True), ("N-1", "ineligible", False), ("", "", False))
    lines = [ResultLine("a.xlsx", number, "Lier", state, "why", changed) for number, state, changed in states]
    page = shown(qtbot, around)
    sheet = ResultSheet(page, page.forms, lines, around.context())
    qtbot.addWidget(sheet)
    items = [sheet.tree.topLevelItem(n) for n in range(4)]
    assert [item.text(1) for item in items if item] == [
        "Taken in, in order", "Taken in, to be looked at", "Unchanged", "Refused",
    ]  # fmt: skip
    marks = [item.icon(0).pixmap(16).toImage().convertToFormat(GREY) for item in items if item]
    assert all(a != b for n, a in enumerate(marks) for b in marks[n + 1 :])


def test_nothing_is_said_to_be_taken_in_when_all_was_refused(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    page = shown(qtbot, around)
    seen: list[ResultSheet] = []
    monkeypatch.setattr(ResultSheet, "exec", lambda sheet: seen.append(sheet))
    page.taking.finished(page.forms.store(page.forms.preview(None, [bad], AtOnce()), {}, [], AtOnce()))
    item = seen[0].tree.topLevelItem(0)
    assert item is not None
    sentence = item.child(0)
    assert sentence is not None
    assert (around.notices, sentence.text(0)) == ([], seen[0].lines[0].words)


def test_a_blank_form_is_written_in_the_chosen_language(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path
) -> None:
    page = shown(qtbot, around, call_id(store))
    path = tmp_path / "blank.pdf"
    page.save_blank(call_id(store), "south", "fr", path)
    assert path.stat().st_size > 5_000
    assert around.notices[-1].startswith("Saved blank.pdf: ")


def test_a_jump_from_elsewhere_leads_to_the_dossier_and_its_field(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around)
    page.show_record("intake_dossier", row.id, "6.1")
    assert page.chosen_id == row.id
    with store.read() as reading:
        contact = service.screen_values(reading, row.id)[1]["2"][0].id
    page.choose(None)
    page.show_record("intake_contact", contact, "")
    assert page.chosen_id == row.id


def test_a_form_that_says_the_same_tells_what_it_brings_all_the_same(
    around: Around, store: Store, tmp_path: Path
) -> None:
    given = sample("rw-lier")
    letter = given["12.1"]["file"]
    path = fill(store, given, tmp_path / "lier.xlsx")
    model = TakingModel(around.context())
    model.store(model.preview(call_id(store), [path], AtOnce()), {}, (), AtOnce())
    signed_again = (tmp_path / letter).read_bytes() + b"% both signatures\n"
    (tmp_path / letter).write_bytes(signed_again)
    (line,) = model.preview(call_id(store), [path], AtOnce()).lines
    assert (line.useful, line.differences) == (True, [])
    with store.read() as reading:
        number = service.dossiers(reading)[0].number
    assert line.words.startswith(f"Says the same as {number} and brings its letter of intent")
