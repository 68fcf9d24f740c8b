"""The place Matching through its widgets: the same move by drag, keys and menu; reasons, vetoes, matches."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.matching.page import MatchingPage
from sdgp_desktop.matching.service import cards, matches, move_card, set_veto, vetoes
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.basics import column
from sdgp_desktop.qtkit.board.card import CardWidget
from sdgp_desktop.qtkit.heatmap import HeatMap
from sdgp_desktop.qtkit.language import language
from tests.exchange.clicks import answer, yes
from tests.offices import ANNA, ERIC
from tests.qtkit.around import Around
from tests.qtkit.audit import audit
from tests.scoring.around import call_of, filled, id_of, opened, scored


class Bench:
    """The page over a database, with one call in view."""

    def __init__(
        self, qtbot: QtBot, store: Store, speech: str = "en", code: str = "RW-2023", person: Person = ANNA
    ) -> None:
        language().set(speech)
        self.qtbot, self.store = qtbot, store
        self.around = Around(Office(store, person, speech))
        with store.read() as reading:
            self.call_id = call_of(reading, code)
        self.page = MatchingPage(self.around.context(self.call_id))
        qtbot.addWidget(self.page)
        self.page.resize(1150, 690)
        self.page.show()
        self.page.activateWindow()

    def id(self, reference: str) -> str:
        """The id of a sample dossier as cards and slots carry it."""
        with self.store.read() as reading:
            return id_of(reading, reference).hex

    def card(self, reference: str) -> CardWidget:
        """The card of an application."""
        return self.page.board.cards[self.id(reference)]

    def lies(self, reference: str) -> str:
        """The slot in which a card lies."""
        return self.card(reference).card.slot

    def lying(self) -> dict[str, str]:
        """Where the cards lie in the database."""
        with self.store.read() as reading:
            found = cards(reading, self.call_id).values()
            return {c.north_id.hex: c.south_id.hex for c in found if c.south_id is not None}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


def by_drag(bench: Bench, card: str, slot: str) -> None:
    """Drag with the mouse."""
    made, there = bench.card(card), bench.page.board.slots[bench.id(slot)]
    start = made.rect().center()
    end = made.mapFromGlobal(there.mapToGlobal(there.rect().center()))
    QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3):
        QTest.mouseMove(made, start + (end - start) * step / 3)
    QTest.mouseRelease(made, Qt.MouseButton.LeftButton, pos=end)


def by_keys(bench: Bench, card: str, slot: str) -> None:
    """Pick up with Space, choose with arrows, drop with Space."""
    board = bench.page.board
    board.focus_card(bench.id(card))
    QTest.keyClick(bench.card(card), Qt.Key.Key_Space)
    wanted = bench.id(slot)
    for key in (Qt.Key.Key_Up, *(Qt.Key.Key_Left,) * 3, *(Qt.Key.Key_Right,) * 4):
        if board.target == wanted:
            break
        QTest.keyClick(bench.card(card), key)
    assert board.target == wanted
    QTest.keyClick(bench.card(card), Qt.Key.Key_Space)


def by_call(bench: Bench, card: str, slot: str) -> None:
    """What the menu's "Move to" does."""
    bench.page.board.move_card(bench.id(card), bench.id(slot))


@pytest.mark.parametrize("move", [by_drag, by_keys, by_call])
def test_a_card_moves_the_same_by_drag_keys_and_menu(
    qtbot: QtBot, store: Store, move: Callable[[Bench, str, str], None]
) -> None:
    bench = Bench(qtbot, store)
    move(bench, "rw-torhout", "rw-gatsibo")
    qtbot.waitUntil(lambda: bench.lies("rw-torhout") == bench.id("rw-gatsibo"))
    assert bench.lying() == {bench.id("rw-torhout"): bench.id("rw-gatsibo")}
    qtbot.waitUntil(bench.card("rw-torhout").hasFocus)
    store.undo(ANNA)
    qtbot.waitUntil(lambda: bench.lies("rw-torhout") == "free")


def test_a_drop_that_the_rules_forbid_says_why(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store, code="BJ-2023")
    bench.page.board.move_card(bench.id("bj-oudenaarde"), bench.id("bj-materi"))
    assert bench.page.board.banner.isVisible()
    assert "travel advice is red" in bench.page.board.banner.text.text()
    assert bench.lying() == {}


def test_the_proposal_is_put_on_the_board_in_one_step(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.follow_proposal()
    qtbot.waitUntil(lambda: len(bench.lying()) == 3)
    assert bench.around.notices == ["3 cards moved as proposed"]
    store.undo(ANNA)
    assert bench.lying() == {}


def test_an_opened_card_tells_its_fit_part_by_part(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.open_card(bench.id("rw-lier"))
    pair = bench.page.pair.pair
    assert pair is not None
    assert (pair.north, pair.south, pair.fit) == ("Stad Lier", "Karongi District", "85.00")
    assert [p.points for p in pair.parts] == ["18.75", "18.75", "15.00", "10.00", "10.00", "5.00", "2.50", "5.00"]
    said = [label.text() for label in bench.page.pair.findChildren(QLabel)]
    assert "Stad Lier names Karongi District as preferred partner" in said


@pytest.mark.parametrize(("speech", "sentence"), [
    ("fr", "Les deux travaillent bien en anglais"), ("nl", "Beide werken goed in het Engels"),
])  # fmt: skip
def test_the_reasons_speak_the_language_of_the_window(qtbot: QtBot, store: Store, speech: str, sentence: str) -> None:
    bench = Bench(qtbot, store, speech)
    bench.page.open_card(bench.id("rw-lier"))
    assert sentence in [label.text() for label in bench.page.pair.findChildren(QLabel)]


def test_a_pair_that_differs_asks_for_a_reason_and_then_becomes_a_match(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-nyanza"))
    qtbot.waitUntil(lambda: bench.lies("rw-lier") == bench.id("rw-nyanza"))
    assert "Needs a reason" in bench.card("rw-lier").card.lines
    bench.page.propose_matches()
    assert [r.code for r in bench.around.refusals] == ["pair_reason_missing"]
    bench.page.open_card(bench.id("rw-lier"))
    bench.page.pair.reason.setPlainText("Both want to work on youth councils.")
    bench.page.pair.leave()
    qtbot.waitUntil(lambda: "differs from the proposal" in bench.card("rw-lier").card.lines)
    bench.page.propose_matches()
    with store.read() as reading:
        (made,) = matches(reading, bench.call_id)
    assert (made.state, made.reason) == ("proposed", "Both want to work on youth councils.")
    qtbot.waitUntil(lambda: bench.card("rw-lier").card.locked)


def titles(bench: Bench) -> str:
    """The names above the opened pair."""
    return bench.page.pair.title.text()


def test_the_opened_pair_follows_the_card_that_is_clicked_and_takes_its_reason(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    for card, slot in (("rw-lier", "rw-nyanza"), ("rw-torhout", "rw-karongi")):
        bench.page.board.move_card(bench.id(card), bench.id(slot))
        qtbot.waitUntil(lambda: bench.card(card).hasFocus() and bench.lies(card) == bench.id(slot))  # noqa: B023
    QTest.mouseClick(bench.card("rw-lier"), Qt.MouseButton.LeftButton)
    assert bench.page.pair.pair is None, "a click alone opens nothing"
    QTest.keyClick(bench.card("rw-lier"), Qt.Key.Key_Return)
    assert titles(bench) == "Stad Lier × Nyanza District"
    bench.page.pair.reason.setFocus()
    QTest.keyClicks(bench.page.pair.reason, "Youth councils.")
    QTest.mouseClick(bench.card("rw-torhout"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(bench).startswith("Stad Torhout × Karongi"))
    assert bench.page.pair.reason.toPlainText() == ""
    bench.page.pair.reason.setFocus()
    QTest.keyClicks(bench.page.pair.reason, "Markets.")
    bench.page.pair.leave()
    with store.read() as reading:
        found = {c.north_id.hex: c.reason for c in cards(reading, bench.call_id).values()}
    assert found == {bench.id("rw-lier"): "Youth councils.", bench.id("rw-torhout"): "Markets."}


def test_the_opened_pair_follows_the_focus_and_the_card_that_moves(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    board = bench.page.board
    qtbot.waitUntil(bench.page.isActiveWindow)
    board.focus_card(bench.id("rw-lier"))
    QTest.keyClick(bench.card("rw-lier"), Qt.Key.Key_Return)
    assert titles(bench) == "Stad Lier × Karongi District"
    QTest.keyClick(bench.card("rw-lier"), Qt.Key.Key_Right)
    here = next(id for id, card in board.cards.items() if card.hasFocus())
    assert here != bench.id("rw-lier")
    qtbot.waitUntil(lambda: bench.page.pair.pair is not None and bench.page.pair.pair.north_id.hex == here)
    board.focus_card(bench.id("rw-lier"))
    qtbot.waitUntil(lambda: titles(bench).startswith("Stad Lier"))
    by_keys(bench, "rw-lier", "rw-gatsibo")
    qtbot.waitUntil(lambda: titles(bench) == "Stad Lier × Gatsibo")
    store.undo(ANNA)
    qtbot.waitUntil(lambda: bench.lies("rw-lier") == "free")
    assert titles(bench) == "Stad Lier × Gatsibo", "a card without a partner keeps the pair in view"


def test_a_held_card_does_not_move(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-nyanza"))
    qtbot.waitUntil(lambda: bench.lies("rw-lier") == bench.id("rw-nyanza"))
    bench.page.open_card(bench.id("rw-lier"))
    bench.page.pair.hold_card()
    qtbot.waitUntil(lambda: bench.card("rw-lier").card.locked)
    assert bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-karongi")) is False
    assert any("costs 15.21 points" in line for line in bench.page.model.price_lines())


def test_a_veto_is_set_with_its_reason(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.open_card(bench.id("rw-lier"))

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        box = dialog.findChild(QPlainTextEdit, "vetoReason")
        assert box is not None
        box.setPlainText("An old conflict")
        done = dialog.findChild(QPushButton, "vetoDone")
        assert done is not None
        done.click()

    QTimer.singleShot(0, fill)
    bench.page.pair.set_veto()
    with store.read() as reading:
        assert [v.reason for v in vetoes(reading, bench.call_id)] == ["An old conflict"]
    qtbot.waitUntil(lambda: bench.page.pair.pair is not None and bench.page.pair.pair.vetoed)


def test_a_veto_on_a_match_stands_on_both_cards_and_leaves_only_dissolving(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-karongi"))
    bench.page.propose_matches()
    with store.act("set_veto", ERIC) as work:
        set_veto(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"), "A late veto")
    qtbot.waitUntil(lambda: f"Veto: {ERIC.office}" in bench.card("rw-lier").card.lines)
    matches_page = bench.page.matches
    qtbot.waitUntil(lambda: matches_page.findChild(QLabel, "matchStopped0_0Text") is not None)
    said = matches_page.findChild(QLabel, "matchStopped0_0Text")
    assert said is not None
    assert "A late veto" in said.text()
    assert matches_page.findChild(QPushButton, "accept_N0") is None
    assert matches_page.findChild(QPushButton, "dissolve0") is not None


def press(inside: QWidget, name: str) -> None:
    """Click on a button."""
    found = inside.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def unranked(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers; the sheets of the panel are elsewhere."""
    found = opened(tmp_path, filled())
    yield found
    found.close()


def test_where_the_ranking_is_elsewhere_the_place_says_so_and_offers_what_if(qtbot: QtBot, unranked: Store) -> None:
    bench = Bench(qtbot, unranked, "fr", person=ERIC)
    page = bench.page
    assert page.tabs.isVisible(), "vetoes can be set"
    assert "VVSG" in page.waiting.text.text()
    assert [b.objectName() for b in page.waiting.findChildren(QPushButton) if b.isVisible()] == ["showWhatIf"]
    page.follow_proposal()
    assert (bench.around.notices, bench.around.tones) == (
        ["Aucune paire n’est encore proposée ici\u00a0; aucune carte n’a donc été déplacée."], ["warn"]
    )  # fmt: skip
    qtbot.waitUntil(lambda: audit(page) == [])
    press(page, "showWhatIf")
    assert page.what_if.isChecked()
    assert len(page.board.cards) == 4
    assert not page.waiting.isVisible()
    page.follow_proposal()
    assert bench.around.tones == ["warn", "good"]
    page.follow_proposal()
    assert bench.around.tones == ["warn", "good", "note"]
    assert not any(card.card.tone == "warn" for card in page.board.cards.values()), "no card needs a reason"


def test_in_the_office_that_ranks_an_unranked_board_leads_to_the_ranking(qtbot: QtBot, unranked: Store) -> None:
    bench = Bench(qtbot, unranked)
    press(bench.page, "toRankingFirst")
    assert bench.around.jumps == [("scoring_outcome", None, "")]


def test_a_card_that_is_not_selected_is_not_said_to_be_of_another_call(qtbot: QtBot, unranked: Store) -> None:
    with unranked.act("move_card", ANNA) as work:
        move_card(work, id_of(work, "rw-lier"), id_of(work, "rw-nyanza"))
    bench = Bench(qtbot, unranked, person=ERIC)
    assert bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-karongi")) is False
    assert "Stad Lier is not selected" in bench.page.board.banner.text.text()
    bench.page.open_card(bench.id("rw-lier"))
    assert bench.page.pair.pair is not None
    assert bench.page.pair.pair.lying


def test_all_pairs_are_in_the_heat_map_and_open_by_return(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.tabs.setCurrentIndex(1)
    (heat,) = bench.page.findChildren(HeatMap)
    assert (heat.pairs.rowCount(), heat.pairs.columnCount()) == (3, 4)
    assert sum(cell.chosen for cell in heat.pairs.cells.values()) == 3
    heat.setCurrentIndex(heat.pairs.index(0, 3))
    QTest.keyClick(heat, Qt.Key.Key_Return)
    pair = bench.page.pair.pair
    assert pair is not None
    assert (pair.north, pair.south) == ("Stad Lier", "Nyanza District")


def test_both_calls_fit_on_one_screen(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    page = MatchingPage(bench.around.context(None))
    qtbot.addWidget(page)
    page.resize(1150, 690)
    page.show()
    page.what_if.setChecked(True)
    board = page.board
    qtbot.waitUntil(lambda: len(board.cards) == 8)
    qtbot.waitUntil(lambda: bottom(board, list(board.cards.values())) <= board.height())


def test_many_findings_scroll_above_the_board_and_leave_both_groups_in_view(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    page = MatchingPage(bench.around.context(None))
    qtbot.addWidget(page)
    page.resize(1170, 650)  # what a window of 1366 x 768 leaves
    page.show()
    page.open_card(bench.id("rw-lier"))
    page.follow_proposal()
    page.propose_matches()
    page.tabs.setCurrentIndex(0)
    view, board = page.findings.view, page.board
    qtbot.waitUntil(lambda: view.model().rowCount() == 6 and page.pair.isVisible())
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    lines = [str(view.model().index(n, 0).data()) for n in range(6)]
    assert all(line.endswith("neither has answered yet; ask both.") for line in lines), "no line is the bare kind"
    for _ in range(20):
        QApplication.processEvents()  # what is laid out anew asks for another round
    assert page.findings.height() * 4 < page.height()
    with store.read() as reading:
        benin = id_of(reading, "bj-materi").hex
    slot = board.slots[benin]
    assert slot.mapTo(board, QPoint(0, slot.height())).y() <= board.height()


def bottom(inside: QWidget, parts: list[CardWidget]) -> int:
    """The lowest edge of widgets."""
    return max(part.mapTo(inside, QPoint(0, part.height())).y() for part in parts)


@pytest.mark.parametrize("speech", ["en", "fr", "nl"])
def test_every_control_of_matching_is_named_reachable_and_whole(qtbot: QtBot, store: Store, speech: str) -> None:
    bench = Bench(qtbot, store, speech)
    bench.page.follow_proposal()
    bench.page.open_card(bench.id("rw-lier"))
    for number in range(bench.page.tabs.count()):
        bench.page.tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: audit(bench.page) == [])


def test_the_focus_follows_from_the_proposal_to_the_partnership(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    window = QWidget()
    side = QPushButton("Today")
    window.setLayout(column(side, bench.page))
    window.resize(1150, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bench.page.follow_proposal()
    qtbot.waitUntil(bench.page.propose.isEnabled)
    bench.page.propose.setFocus()
    QTest.keyClick(bench.page.propose, Qt.Key.Key_Space)
    matches_page = bench.page.matches

    def inside() -> bool:
        found = QApplication.focusWidget()
        return found is not None and matches_page.isAncestorOf(found) and isinstance(found, QPushButton)

    for deed in ("accept", "accept", "adopt"):  # both sides accept, then the partnership is made, after a question
        qtbot.waitUntil(inside)
        pressed = QApplication.focusWidget()
        assert pressed is not None
        assert pressed.objectName().startswith(deed)
        wrong = answer(yes) if deed == "adopt" else []
        QTest.keyClick(pressed, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not isValid(pressed))  # noqa: B023
        assert wrong == []
    window.activateWindow()  # as a desktop does when the question has closed
    qtbot.waitUntil(inside)
    one, both, made = bench.around.notices[-3:]
    assert one.startswith("Noted that ")
    assert one.endswith(" has not answered yet.")
    assert both.startswith("Both sides accept: the match ")
    assert made == "The partnership is made."
    with store.read() as reading:
        assert "confirmed" in {m.state for m in matches(reading, bench.call_id)}
    bench.page.setParent(None)


def test_a_proposal_and_an_answer_given_by_a_click_are_undone_one_by_one(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.board.move_card(bench.id("rw-lier"), bench.id("rw-karongi"))
    qtbot.waitUntil(lambda: bench.lies("rw-lier") == bench.id("rw-karongi"))
    bench.page.propose.click()
    qtbot.waitUntil(lambda: bench.card("rw-lier").card.locked)
    accept = bench.page.matches.findChild(QPushButton, "accept_N0")
    assert accept is not None
    accept.click()
    found = []
    for _ in range(2):
        store.undo(ANNA)
        with store.read() as reading:
            found.append([m.state for m in matches(reading, bench.call_id, dissolved=True)])
    assert found == [["proposed"], []]
    qtbot.waitUntil(lambda: not bench.card("rw-lier").card.locked)
    assert bench.lies("rw-lier") == bench.id("rw-karongi")


def test_the_fits_of_each_alternative_are_told_and_add_up_to_its_sum(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    known = bench.page.model.known[0]
    told = bench.page.model.pairings(known)
    assert len(told) == 1 + len(known.proposal.alternatives)
    for text, other in zip(told[1:], known.proposal.alternatives, strict=True):
        fits = [Decimal(line.rpartition(": ")[2].replace(",", ".")) for line in text.lines]
        assert len(fits) == len(other.pairs)
        assert abs(sum(fits) - Decimal(other.total.numerator) / other.total.denominator) <= Decimal("0.02")
