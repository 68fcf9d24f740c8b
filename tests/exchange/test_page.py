"""The place Exchange as a whole: names, room and languages of everything in it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.offices import CompareSheet, StopSheet
from sdgp_desktop.exchange.page.sending import MakeSheet
from sdgp_desktop.exchange.page.taking import RehearsalSheet, ResultSheet
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import new_office
from sdgp_desktop.qtkit.language import language
from tests.exchange.around import Pair, rename
from tests.exchange.clicks import shown
from tests.qtkit import audit
from tests.qtkit.around import Around, AtOnce

FULL = Path("/dev/full")  # a disk without room


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("tab", [0, 1, 2])
def test_everything_has_a_name_and_can_be_reached(
    qtbot: QtBot, around: Around, met: Pair, spoken: str, tab: int
) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    language().set(spoken)
    page = shown(qtbot, around)
    if tab == 1:
        page.show_questions()
    page.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    assert [*audit.unnamed(page), *audit.small(page), *audit.clipped(page)] == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_small_form_opens_in_every_language(qtbot: QtBot, around: Around, met: Pair, spoken: str) -> None:
    language().set(spoken)
    page = shown(qtbot, around)
    packet = met.disagree()
    desk = page.desks.desks()[0]
    looked = page.taking.model.rehearse(packet, AtOnce())
    for sheet in (
        CompareSheet(page, desk, page.desks.own()),
        StopSheet(page, desk),
        MakeSheet(page, page.sending.model, page.context, [desk], [desk.code]),
        RehearsalSheet(page, looked, page.context),
        ResultSheet(page, page.taking.model.take_in(packet, AtOnce()), page.context, page.taking.model),
    ):
        qtbot.addWidget(sheet)
        sheet.show()
        QApplication.processEvents()
        assert [*audit.unnamed(sheet), *audit.clipped(sheet)] == []
        sheet.close()


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_two_computers_of_one_name_fit_into_a_small_window(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, spoken: str
) -> None:
    twin = new_office(tmp_path / "twin.db", "RALGA", "Grace Voorbeeld")
    service.write_card(twin.store, tmp_path / "twin.sdgpcard")
    service.add_office(met.north.store, tmp_path / "twin.sdgpcard")
    twin.close()
    rename(met.north, "Karongi (north)")
    met.send(met.north, "north.sdgp")
    rename(met.north, "Karongi (again)")
    language().set(spoken)
    page = shown(qtbot, around, (964, 510))
    QApplication.processEvents()
    assert [*audit.unnamed(page), *audit.small(page), *audit.clipped(page)] == []
    assert page.minimumSizeHint().width() <= page.width()
    assert [area.objectName() for area in page.offices.findChildren(QScrollArea)] == []  # the place scrolls as a whole
