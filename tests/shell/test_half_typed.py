"""What was half typed when the power failed: a question at the next start names the record and the time."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import calls
from sdgp_desktop.intake.service import dossier_by_number, half_typed, keep_draft, open_dossier, set_field
from sdgp_desktop.office import opened
from sdgp_desktop.qtkit.form.fieldrow import typed_part
from sdgp_desktop.registry.service import municipality_by_code
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow
from tests.shell.test_recovery import press, sheet

STORED = "We want to learn. " * 20
TYPED = STORED + "And we have time for i"


@pytest.fixture
def program(qapp: QApplication, bare_window: MainWindow) -> Program:
    return Program(qapp, bare_window, None)


@pytest.fixture
def number(office_file: Path) -> str:
    """A dossier of which 6.1 was being typed at 14:02 in Brussels when the power failed."""
    with opened(office_file) as office:
        with office.act("open_dossier") as work:
            call = next(c for c in calls(work) if c.code == "RW-2023")
            place = municipality_by_code(work, "44021")
            assert place is not None
            made = open_dossier(work, call.id, place.code)
            set_field(work, made.id, "6.1", STORED)
        office.store.clock = lambda: datetime(2026, 11, 27, 13, 2, tzinfo=UTC)
        with office.store.local() as work:
            keep_draft(work, made.id, "6.1", None, TYPED)
        with office.read() as reading:
            [one] = half_typed(reading)
        return one.number


def texts(widget: Any) -> str:
    """All that a form says."""
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


def left(program: Program) -> int:
    """How many half-typed texts are kept."""
    with program.window.office.read() as reading:
        return len(half_typed(reading))


def test_a_question_at_the_start_names_the_dossier_the_field_and_the_time(
    program: Program, office_file: Path, number: str, qtbot: QtBot
) -> None:
    program.open(office_file)
    said = texts(sheet(qtbot, "halfTyped"))
    assert number in said
    assert "6.1" in said
    assert "27 Nov 2026" in said
    assert "And we have time for i" in said


def test_shown_it_stands_beside_its_field_and_is_stored_from_there(
    program: Program, office_file: Path, number: str, qtbot: QtBot
) -> None:
    program.open(office_file)
    press(sheet(qtbot, "halfTyped"), "halfTypedShow0")
    assert program.window.current == "applications"
    page: Any = program.window.pages["applications"]
    qtbot.waitUntil(lambda: bool(page.findChildren(QLabel)) and "And we have time for i" in texts(page))
    press(page, "useDraft_6.1")
    with program.window.office.read() as reading:
        found = dossier_by_number(reading, number)
        assert found is not None
    qtbot.waitUntil(lambda: left(program) == 0)


def test_enter_at_once_shows_it_and_forgets_nothing(
    program: Program, office_file: Path, number: str, qtbot: QtBot
) -> None:
    program.open(office_file)
    asked = sheet(qtbot, "halfTyped")
    focused = asked.focusWidget()
    assert focused is not None
    assert focused.objectName() == "halfTypedShow0"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert program.window.current == "applications"
    assert left(program) == 1


def test_forgotten_it_is_gone(program: Program, office_file: Path, number: str, qtbot: QtBot) -> None:
    program.open(office_file)
    press(sheet(qtbot, "halfTyped"), "halfTypedForget0")
    assert left(program) == 0


def test_escape_leaves_it_where_it_is(program: Program, office_file: Path, number: str, qtbot: QtBot) -> None:
    program.open(office_file)
    QTest.keyClick(sheet(qtbot, "halfTyped"), Qt.Key.Key_Escape)
    assert left(program) == 1


@pytest.mark.parametrize(
    ("draft", "stored", "shown"),
    [
        ("Half", "", "Half"),
        (TYPED, STORED, "… t to learn. We want to learn. And we have time for i"),
        ("x" * 300, "", "x" * 200 + " …"),
    ],
)
def test_of_a_half_typed_text_the_part_that_differs_is_shown(draft: str, stored: str, shown: str) -> None:
    assert typed_part(draft, stored) == shown
