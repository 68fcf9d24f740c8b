"""Visit packages through the window: what leaves is listed, passwords are asked, and what comes in is rehearsed."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange.page import ExchangePage, build
from sdgp_desktop.exchange.page.visit import VisitInSheet, VisitOutSheet
from sdgp_desktop.exchange.service.visit_file import ENDING
from sdgp_desktop.kernel.backup import folder_of
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.visits.service import erase_due
from tests.exchange.visits import BEFORE, DUE, FILE, PASSWORD, Trip, a_trip, on, table
from tests.offices import ERIC
from tests.qtkit import audit
from tests.qtkit.around import Around, AtOnce
from tests.visits.delegation import PAPERS, SECRETS, found_in, papers, write_papers


@pytest.fixture
def trip(tmp_path: Path) -> Iterator[Trip]:
    made = a_trip(tmp_path)
    yield made
    made.two.close()


@pytest.fixture
def place(qtbot: QtBot, qapp: Any) -> Iterator[Callable[[Office], tuple[ExchangePage, Around]]]:
    """The place Exchange of an office, and the window around it."""
    language().set("en")

    def shown(office: Office) -> tuple[ExchangePage, Around]:
        around = Around(office)
        page = build(around.context())
        assert isinstance(page, ExchangePage)
        qtbot.addWidget(page)
        page.resize(1176, 678)
        page.show()
        return page, around

    yield shown
    language().set("en")


Place = Callable[[Office], tuple[ExchangePage, Around]]


def answer(kind: type[Any], deed: Callable[[Any], object]) -> list[str]:
    """Do something in the small form that opens; gives what went wrong there."""
    wrong: list[str] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        try:
            assert isinstance(sheet, kind), f"{sheet} stands open"
            deed(sheet)
            assert not sheet.isVisible(), "it stays open"
        except AssertionError as error:
            wrong.append(str(error))
        finally:
            if sheet is not None and sheet.isVisible():
                sheet.close()

    QTimer.singleShot(0, look)
    return wrong


def keys(field: QLineEdit, text: str, *, enter: bool = True) -> None:
    field.clear()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_leaves_is_listed_and_the_package_is_written_with_the_password_typed_twice(
    trip: Trip, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, around = place(trip.south)
    to = trip.two.folder / f"window{ENDING}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(to.with_suffix("")), "")))
    said: list[str] = []

    def fill(sheet: VisitOutSheet) -> None:
        said.extend(found.text() for found in sheet.findChildren(type(sheet.problem)))
        assert sheet.office.code == "VVSG"
        keys(sheet.password, "short")
        assert "10 signs" in sheet.problem.text()
        keys(sheet.password, PASSWORD, enter=False)
        keys(sheet.again, "paper kite eight")
        assert "not the same" in sheet.problem.text()
        keys(sheet.again, PASSWORD)

    wrong = answer(VisitOutSheet, fill)
    page.show_record("exchange_visit", trip.visit_id, "")
    assert wrong == []
    told = " ".join(said)
    assert [w for w in ("travel data of 1 person", "Passport number", "travel documents") if w not in told] == []
    assert found_in(told.encode(), SECRETS) == []
    assert around.notices[-1].startswith(f"window{ENDING} is written")
    assert trip.take(to).new == 1


def test_a_package_is_taken_in_with_its_password_after_a_look(trip: Trip, place: Place) -> None:
    page, around = place(trip.north)

    def fill(sheet: VisitInSheet) -> None:
        keys(sheet.password, "paper kite eight")
        assert "does not open" in sheet.problem.text()
        assert table(trip.north.store) == []
        keys(sheet.password, PASSWORD)
        assert sheet.problem.text() == ""
        assert [w for w in ("RW-2025-R1", "RALGA-R", "1 person") if w not in sheet.what.text()] == []
        assert "New here: 1. Changed: 0." in sheet.news.text()
        assert table(trip.north.store) == []
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)

    wrong = answer(VisitInSheet, fill)
    page.taking.start([str(trip.file)])
    assert wrong == []
    assert papers(trip.north.store, trip.amina, BEFORE) == PAPERS
    assert around.notices[-1] == "Taken in: RW-2025-R1, new 1, changed 0"


def test_a_package_that_was_taken_in_before_says_so(trip: Trip, place: Place) -> None:
    trip.take()
    page, _ = place(trip.north)

    def fill(sheet: VisitInSheet) -> None:
        keys(sheet.password, PASSWORD)
        assert "taken in before" in sheet.news.text()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)

    wrong = answer(VisitInSheet, fill)
    page.taking.start([str(trip.file)])
    assert wrong == []


def test_a_package_that_is_refused_does_not_keep_the_next_from_being_asked_about(trip: Trip, place: Place) -> None:
    page, around = place(trip.north)
    bad = trip.two.folder / f"photo{ENDING}"
    bad.write_bytes(b"not a package")

    def fill(sheet: VisitInSheet) -> None:
        keys(sheet.password, PASSWORD)
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)

    wrong = answer(VisitInSheet, fill)
    page.taking.start([str(bad), str(trip.file)])
    assert ([r.code for r in around.refusals], wrong, len(table(trip.north.store))) == (["visit_not"], [], 1)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "en",
            "The safety copy before the import failed (the disk does not answer): RW-2025-R1.sdgpvisit was not taken "
            "in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in "
            "again.",
        ),
        (
            "fr",
            "La copie de sécurité avant l’importation a échoué (le disque ne répond pas) : RW-2025-R1.sdgpvisit n’a "
            "pas été importé. Rien n’a été modifié, votre travail est en sécurité ; vérifiez le disque de cet "
            "ordinateur, puis importez à nouveau le paquet.",
        ),
        (
            "nl",
            "De veiligheidskopie vóór het inlezen is mislukt (de schijf antwoordt niet): RW-2025-R1.sdgpvisit werd "
            "niet ingelezen. Er is niets gewijzigd, uw werk is veilig; kijk de schijf van deze computer na en lees "
            "het pakket daarna opnieuw in.",
        ),
    ],
)
def test_without_a_safety_copy_a_package_is_not_taken_in_and_that_is_what_is_said(
    trip: Trip, place: Place, code: str, said: str
) -> None:
    page, around = place(trip.north)
    language().set(code)
    folder = folder_of(trip.north.store.path)
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_bytes(b"")  # where the copies should go lies a file

    def fill(sheet: VisitInSheet) -> None:
        keys(sheet.password, PASSWORD)
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)

    wrong = answer(VisitInSheet, fill)
    page.taking.start([str(trip.file)])
    assert (wrong, table(trip.north.store)) == ([], [])
    assert [around.refusal_text(r).replace("\u00a0", " ") for r in around.refusals] == [said]


def test_what_waits_for_a_newer_program_is_said_before_it_is_taken_in(trip: Trip, place: Place) -> None:
    page, around = place(trip.north)
    sheet = VisitInSheet(page, trip.file, page.taking.visits.model, page.context)
    looked = sheet.model.rehearse(trip.file, PASSWORD, AtOnce())
    sheet._looked(replace(looked, waits=2))
    assert not sheet.waits.isHidden()
    sheet._looked(looked)
    assert sheet.waits.isHidden()
    page.taking.visits._taken(replace(looked, waits=2))
    assert around.notices[-1].startswith("2 parts were made by a newer program.")


def test_a_file_that_is_no_package_is_refused_before_a_password_is_asked(trip: Trip, place: Place) -> None:
    page, around = place(trip.north)
    file = trip.two.folder / f"photo{ENDING}"
    file.write_bytes(b"not a package")
    page.taking.start([str(file)])
    assert [r.code for r in around.refusals] == ["visit_not"]


def test_a_visit_whose_travel_data_are_gone_has_no_package(trip: Trip, place: Place) -> None:
    on(DUE, trip.south)
    erase_due(trip.south.store, ERIC)
    page, around = place(trip.south)
    page.show_record("exchange_visit", trip.visit_id, "")
    assert [r.code for r in around.refusals] == ["visit_over"]


def test_the_list_of_what_was_sent_shows_the_package_and_its_class(trip: Trip, place: Place) -> None:
    page, _ = place(trip.south)
    model = page.register.model
    lines = [model.row_at(i) for i in range(model.rowCount())]
    (found,) = [one for one in lines if FILE in repr(one)]
    assert "travel documents" in repr(found)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_the_small_forms_are_named_and_not_cut_in_each_language(trip: Trip, place: Place, code: str) -> None:
    write_papers(
        trip.south.store, trip.bea, ERIC, visa="granted", emergency_name="E", emergency_phone="+32 2 000 00 00"
    )
    page, _ = place(trip.south)
    language().set(code)
    plan = page.taking.visits.model.plan(trip.visit_id)
    coming = VisitInSheet(page, trip.file, page.taking.visits.model, page.context)
    coming.done_button.click()
    for sheet in (VisitOutSheet(page, plan, page.context), coming):
        sheet.show()
        QApplication.processEvents()
        assert [*audit.unnamed(sheet), *audit.clipped(sheet)] == []
        sheet.close()
