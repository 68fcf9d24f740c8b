"""Forms in and out of the place Applications: preview, differences, results, blank forms."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake import service
from sdgp_desktop.intake.model import TakingModel
from sdgp_desktop.intake.page.taking import PreviewSheet, ResultSheet
from sdgp_desktop.kernel.store import Store
from tests.intake.around import call_id, sample, take
from tests.intake.forms import fill
from tests.intake.windows import shown
from tests.qtkit.around import Around, AtOnce

# -- forms in and out


def test_forms_are_previewed_taken_in_and_listed(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    good = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [good, bad], AtOnce())
    sheet = PreviewSheet(None, preview)
    qtbot.addWidget(sheet)
    assert (preview.useful, sheet.done_button.text()) == (1, "Take in 1 form")
    lines = model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    assert [(line.file, bool(line.number)) for line in lines] == [("lier.xlsx", True), ("bad.xlsx", False)]
    results = ResultSheet(None, model, lines, around.context())
    qtbot.addWidget(results)
    model.save_report(lines, tmp_path / "report.xlsx", results.heads)
    assert (tmp_path / "report.xlsx").stat().st_size > 1000


def test_unticked_differences_are_not_taken_over(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    row = take(store, "rw-lier")
    changed = sample("rw-lier")
    changed["1.10"], changed["1.9"] = "urban", 50
    path = fill(store, changed, tmp_path / "v2.xlsx")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [path], AtOnce())
    sheet = PreviewSheet(None, preview)
    qtbot.addWidget(sheet)
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    children = [child for n in range(item.childCount()) if (child := item.child(n)) is not None]
    assert [[child.text(c) for c in range(4)] for child in children] == [
        ["1.9", "Area in km²", "", "50"],
        ["1.10", "Type of settlement", "Mixed, peri-urban", "Urban"],
    ]
    children[0].setCheckState(0, Qt.CheckState.Unchecked)
    model.store(preview, sheet.taken_over, sheet.left_out, AtOnce())
    with store.read() as reading:
        given = service.answers(reading, row.id)
    assert (given["1.10"], given.get("1.9")) == ("urban", None)


def test_a_file_that_is_unticked_is_left_out(qtbot: QtBot, around: Around, store: Store, tmp_path: Path) -> None:
    path = fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")
    model = TakingModel(around.context(call_id(store)))
    preview = model.preview(call_id(store), [path], AtOnce())
    sheet = PreviewSheet(None, preview)
    qtbot.addWidget(sheet)
    item = sheet.tree.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert (sheet.left_out, sheet.done_button.isEnabled()) == (["lier.xlsx"], False)


def test_files_dropped_without_a_call_in_view_ask_for_one(qtbot: QtBot, around: Around) -> None:
    page = shown(qtbot, around)
    page.context.droppers[".xlsx"](["anything.xlsx"])
    assert around.notices == ["Choose a call first: a form belongs to one."]


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
