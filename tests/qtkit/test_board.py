"""Cards move by mouse, by keys and by menu, by the same rules."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.board import Board, Card, Lane, Slot
from sdgp_desktop.qtkit.language import language
from tests.qtkit.around import Around

LANES = (
    Lane(
        "RW", "Rwanda", (Slot("karongi", "Karongi", room=1), Slot("bugesera", "Bugesera", room=1), Slot("shut", "Shut"))
    ),
    Lane("free", "Not placed", (Slot("free"),)),
)


class Bench:
    """A board whose moves are kept in memory."""

    def __init__(self, qtbot: QtBot) -> None:
        language().set("en")
        self.places = {"lier": "karongi", "genk": "free", "held": "free"}
        self.moves: list[tuple[str, str]] = []
        self.refuse: Refusal | None = None
        self.board = Board(
            Around().context(), "board", lanes=LANES, cards=self.cards(), allowed=self.allowed, move=self.move,
            swap=self.swap,
        )  # fmt: skip
        qtbot.addWidget(self.board)
        self.board.resize(900, 500)
        self.board.show()
        self.board.activateWindow()
        qtbot.waitUntil(self.board.isActiveWindow)
        self.qtbot = qtbot

    def cards(self) -> list[Card]:
        return [Card(id, id.title(), place, ("81.24",), locked=id == "held") for id, place in self.places.items()]

    def allowed(self, card: str, slot: str) -> str:
        return "Shut is shut." if slot == "shut" else ""

    def move(self, card: str, slot: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.moves.append((card, slot))
        self.places[card] = slot
        self.board.set_content(LANES, self.cards())

    def swap(self, card: str, other: str) -> None:
        self.moves.append((card, other))
        self.places[card], self.places[other] = self.places[other], self.places[card]
        self.board.set_content(LANES, self.cards())

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def said(self) -> str:
        return "" if self.board.banner.isHidden() else self.board.banner.text.text()


def by_keys(bench: Bench) -> None:
    bench.board.focus_card("genk")
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Up)
    while bench.board.target != "bugesera":
        bench.key(Qt.Key.Key_Left if bench.board.target == "shut" else Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Space)


def by_menu(bench: Bench) -> None:
    menu = bench.board.card_menu("genk")
    targets = menu.findChild(QMenu, "moveTo")
    assert targets is not None
    next(line for line in targets.actions() if line.objectName() == "to_bugesera").trigger()


def by_mouse(bench: Bench) -> None:
    card, slot = bench.board.cards["genk"], bench.board.slots["bugesera"]
    start = QPoint(20, 10)
    end = card.mapFromGlobal(slot.mapToGlobal(slot.rect().center()))
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(card, start + (end - start) * step / 10)
    assert slot.state == "target"
    assert bench.board.slots["shut"].state == "closed"
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize("way", [by_keys, by_menu, by_mouse])
def test_every_way_moves_the_same_card_to_the_same_slot(qtbot: QtBot, way: Callable[[Bench], None]) -> None:
    bench = Bench(qtbot)
    way(bench)
    assert bench.moves == [("genk", "bugesera")]


def test_the_focus_follows_the_moved_card(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    by_keys(bench)
    qtbot.waitUntil(lambda: bench.board.cards["genk"].hasFocus())


def test_escape_puts_the_card_back(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.board.focus_card("genk")
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Escape)
    assert bench.moves == []
    assert bench.board.lifted is None
    assert [slot.state for slot in bench.board.slots.values()] == [""] * 4


def test_a_drop_that_is_not_allowed_says_why(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    assert not bench.board.move_card("genk", "shut")
    assert bench.said() == "Shut is shut."


def test_a_drop_that_the_service_refuses_says_why(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.refuse = Refusal("database_busy")
    assert not bench.board.move_card("genk", "bugesera")
    assert "Another program" in bench.said()
    assert bench.places["genk"] == "free"


def test_a_locked_card_stays(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.board.focus_card("held")
    bench.key(Qt.Key.Key_Space)
    assert bench.board.lifted is None
    assert bench.said() == "Held is locked. Unlock it first."


def test_a_card_dropped_on_a_full_slot_changes_places(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    assert bench.board.move_card("genk", "karongi")
    assert bench.moves == [("genk", "lier")]


def test_the_menu_says_why_a_slot_is_not_offered(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    targets = bench.board.card_menu("genk").findChild(QMenu, "moveTo")
    assert targets is not None
    line = next(line for line in targets.actions() if line.objectName() == "to_shut")
    assert line.text() == "Shut — Shut is shut."
    assert not line.isEnabled()


def test_arrows_go_from_card_to_card_and_return_opens(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.board.focus_card("genk")
    bench.key(Qt.Key.Key_Right)
    assert bench.board.cards["held"].hasFocus()
    with qtbot.waitSignal(bench.board.opened) as opened:
        bench.key(Qt.Key.Key_Return)
    assert opened.args == ["held"]


def test_a_card_says_its_place_and_state(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    card = replace(bench.cards()[0], badge=("fit 82", "good"), locked=True)
    bench.board.set_content(LANES, [card])
    assert bench.board.cards["lier"].accessibleName() == "Lier, Karongi, 81.24, locked, fit 82"
