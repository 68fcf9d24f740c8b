"""Ctrl+K knows what can be done in places nobody opened yet, by the words that people use for it."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.shell.facts import fitting
from sdgp_desktop.shell.places import ALL
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.window import MainWindow
from sdgp_desktop.shell.wishes import of_place

WANTED = {
    "backup": "copy_now", "sauvegarde": "copy_now", "veiligheidskopie": "copy_now",
    "import": "take_packet", "importer un paquet": "take_packet", "importeren": "take_packet",
    "language": "in_fr", "langue": "in_fr", "taal": "in_fr",
    "trash": "undo", "poubelle": "undo", "vuilnisbak": "undo", "removed": "bin", "supprimé": "undo",
    "bin": "bin", "corbeille": "bin", "prullenbak": "bin", "restaurer": "copies",
    "blank form": "blank_forms", "formulaire vierge": "blank_forms", "leeg formulier": "blank_forms",
    "logo": "association", "mot de passe": "people", "wachtwoord": "people",
    "ledger": "take_ledger", "grand livre": "take_ledger", "sombre": "look",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "code"), WANTED.items())
def test_an_action_is_found_by_the_words_people_use(window: MainWindow, typed: str, code: str) -> None:
    assert code in [action.code for _, action in fitting(window.known_actions(), typed)]


def test_what_is_called_so_comes_before_what_is_only_called_so_too(window: MainWindow) -> None:
    found = [action.code for _, action in fitting(window.known_actions(), "copy")]
    assert found.index("copy_now") < found.index("copy_office")


def test_every_place_offers_what_can_be_wished_of_it_and_nothing_else(window: MainWindow) -> None:
    for spot in ALL:
        window.show_place(spot.code)
        offered = {(a.code, a.title.source, a.shortcut) for a in window.contexts[spot.code].actions}
        assert offered == {(w.code, w.title.source, w.shortcut) for w in of_place(spot.code)}, spot.code


def test_a_wish_opens_its_place_and_is_done_there(window: MainWindow) -> None:
    window.search()
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    dialog.field.setText("blank form")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.current == "applications"
    menu = window.pages["applications"].findChild(QMenu, "blankForms")
    assert menu is not None
    assert menu.isVisible()
    menu.close()


def test_the_language_changes_from_the_search(window: MainWindow) -> None:
    for code in LANGUAGES:
        action = next(a for _, a in window.known_actions() if a.code == f"in_{code}")
        action.run()
        assert language().code == code


def test_a_key_that_the_search_shows_does_the_wish(window: MainWindow, qtbot: QtBot) -> None:
    window.show_place("today")
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_E, control_shift)
    qtbot.waitUntil(lambda: window.current == "exchange")


def test_a_rule_that_was_found_tells_its_call_and_version(window: MainWindow) -> None:
    assert window.facts is not None
    found = [hit for hit in window.facts.find("delegation at most") if hit.record_type == "calls_clause"]
    assert len(found) > 1
    assert {hit.title.rpartition(" · ")[2] for hit in found} == {"RW-2023, version 1", "BJ-2023, version 1"}
    assert all(isinstance(hit.record_id, UUID) for hit in found)
