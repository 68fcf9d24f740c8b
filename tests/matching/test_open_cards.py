"""A card that two offices moved differently carries a mark on the board that leads to the question."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.intake.service import take_answers, withdraw
from sdgp_desktop.matching.model import FREE
from sdgp_desktop.matching.page import MatchingPage
from sdgp_desktop.matching.records import Match, Step
from sdgp_desktop.matching.service import accept, dissolve, move_card
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.form import QUESTION
from sdgp_desktop.qtkit.language import language
from tests.exchange.around import Pair, pair
from tests.qtkit.around import Around
from tests.qtkit.audit import audit
from tests.scoring.around import SAMPLE, call_of, id_of


@pytest.fixture
def met(tmp_path: Path, qapp: Any) -> Iterator[Pair]:
    """Two offices with one application and two profiles of one call."""
    language().set("fr")
    made = pair(tmp_path)
    made.meet()
    for name in ("rw-lier", "rw-karongi", "rw-nyanza"):
        answers = json.loads((SAMPLE / "dossiers" / f"{name}.json").read_text("utf-8"))
        meta = answers.pop("_meta")
        with made.north.act("take_form") as work:
            take_answers(work, call_of(work, meta["call"]), answers, {**meta, "reference": name})
    service.take_in(made.south.store, made.south.person, made.send(made.north, "first.sdgp"), copy=False)
    yield made
    made.close()


def move(office: Office, south: str) -> None:
    """Put the card of Lier with a partner."""
    with office.act("move_card") as work:
        move_card(work, id_of(work, "rw-lier"), id_of(work, south))


def matched(office: Office, call_id: UUID) -> UUID:
    """Lier and Karongi were proposed to each other."""
    with office.act("propose_matches") as work:
        sides = {"north_id": id_of(work, "rw-lier"), "south_id": id_of(work, "rw-karongi")}
        kept = {"rules_version": 1, "fit": Decimal(70), "parts": {}, "alternatives": {}, "reason_needed": None}
        made = work.add(Match(call_id=call_id, at=work.moment, **sides, **kept)).id
        work.add(Step(call_id=call_id, match_id=made, state="proposed", at=work.moment, office=work.office))
    return made


def test_a_card_that_offices_moved_differently_is_marked_and_leads_to_the_question(qtbot: QtBot, met: Pair) -> None:
    around = Around(met.north)
    with met.north.read() as reading:
        call_id, card = call_of(reading, "RW-2023"), id_of(reading, "rw-lier").hex
    page = MatchingPage(around.context(call_id))
    qtbot.addWidget(page)
    page.resize(1150, 690)
    page.show()
    move(met.north, "rw-karongi")
    move(met.south, "rw-nyanza")
    qtbot.waitUntil(lambda: card in page.board.cards)
    assert page.findChild(QToolButton, f"cardQuestion_{card}") is None
    service.take_in(met.north.store, met.north.person, met.send(met.south, "second.sdgp"), copy=False)
    qtbot.waitUntil(lambda: page.findChild(QToolButton, f"cardQuestion_{card}") is not None)
    mark = page.findChild(QToolButton, f"cardQuestion_{card}")
    assert mark is not None
    assert "jusqu’à ce que quelqu’un choisisse" in mark.accessibleName()
    assert page.board.cards[card].card.tone == "warn"
    qtbot.waitUntil(lambda: audit(page) == [])
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    with met.north.read() as reading:
        (asked,) = service.conflicts(reading)
    assert around.jumps == [(QUESTION, None, asked.id)]
    menu = QMenu()
    page.card_menu(card, menu)
    next(a for a in menu.actions() if a.objectName() == "menuQuestion").trigger()
    assert around.jumps == [(QUESTION, None, asked.id)] * 2
    with met.north.act("resolve") as work:
        service.resolve(work, asked.id, keep=1)
    qtbot.waitUntil(lambda: page.findChild(QToolButton, f"cardQuestion_{card}") is None)


def test_a_disputed_card_without_a_partner_is_on_the_board_where_nobody_is_selected(qtbot: QtBot, met: Pair) -> None:
    with met.north.read() as reading:
        call_id, card = call_of(reading, "RW-2023"), id_of(reading, "rw-lier").hex
        profile = id_of(reading, "rw-karongi").hex
    move(met.north, "rw-karongi")
    service.take_in(met.south.store, met.south.person, met.send(met.north, "moved.sdgp"), copy=False)
    move(met.north, "rw-nyanza")
    met.north.store.seal()  # of several values the one that came after most others is shown meanwhile
    with met.north.act("move_card") as work:
        move_card(work, id_of(work, "rw-lier"), None)
    move(met.south, "rw-nyanza")
    service.take_in(met.north.store, met.north.person, met.send(met.south, "second.sdgp"), copy=False)
    page = MatchingPage(Around(met.north).context(call_id))
    qtbot.addWidget(page)
    page.show()
    assert page.findChild(QToolButton, f"cardQuestion_{card}") is not None
    assert page.board.reason(card, profile)
    assert not page.board.banner.isVisible()
    page.board.move_card(card, profile)
    assert "n’est pas sélectionnée" in page.board.banner.text.text()
    page.what_if.click()
    assert not page.board.banner.isVisibleTo(page)


def test_a_match_dissolved_there_and_accepted_here_says_so_and_can_be_dissolved_once_more(
    qtbot: QtBot, met: Pair
) -> None:
    with met.north.read() as reading:
        call_id = call_of(reading, "RW-2023")
    made = matched(met.north, call_id)
    service.take_in(met.south.store, met.south.person, met.send(met.north, "proposed.sdgp"), copy=False)
    with met.south.act("dissolve_match") as work:
        dissolve(work, made, "Karongi a d'autres projets")
    with met.north.act("accept_match") as work:
        accept(work, made, "N")
    report = service.take_in_and_check(met.north.store, met.north.person, met.send(met.south, "dissolved.sdgp"))
    assert [f.code for f in report.findings] == ["dissolved_and_accepted"]
    page = MatchingPage(Around(met.north).context(call_id))
    qtbot.addWidget(page)
    (line,) = page.matches.model.lines()
    assert line.deeds == ("dissolve",)
    assert "sans que l’un sache de l’autre" in line.stopped[0]
    page.matches.model.dissolve(made, "Soit")
    (line,) = page.matches.model.lines()
    assert (line.deeds, line.stopped) == ((), ())


def test_a_card_whose_partner_withdrew_stays_on_the_board_with_the_match_that_stands(qtbot: QtBot, met: Pair) -> None:
    with met.north.read() as reading:
        call_id, card = call_of(reading, "RW-2023"), id_of(reading, "rw-lier").hex
    matched(met.north, call_id)
    with met.north.act("withdraw") as work:
        withdraw(work, id_of(work, "rw-karongi"))
    page = MatchingPage(Around(met.north).context(call_id))
    qtbot.addWidget(page)
    page.show()
    shown = page.board.cards[card].card
    assert (shown.slot, shown.locked) == (FREE, True)
    assert "Stad Lier" in shown.lines[-1]
    assert "Karongi" in shown.lines[-1]
