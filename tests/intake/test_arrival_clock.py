"""When a form arrived is told by the clock that decides, and says so, whatever the clock of the computer."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake.model import arrived, arrived_here
from sdgp_desktop.intake.page.sheets import Arrival
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.language import language
from tests.intake.around import call_id, take
from tests.intake.windows import shown
from tests.qtkit.around import Around

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system takes no zone from its surroundings")
WINTER, SUMMER = datetime(2023, 11, 30, 22, 59, tzinfo=UTC), datetime(2023, 7, 3, 10, 0, tzinfo=UTC)


@pytest.fixture(params=["Africa/Kigali", "Africa/Porto-Novo", "Europe/Brussels"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The zone of the computer."""
    with monkeypatch.context() as surroundings:
        surroundings.setenv("TZ", request.param)
        time.tzset()
        yield str(request.param)
    time.tzset()


def test_an_arrival_is_told_in_brussels_time_with_the_clock_of_the_computer_beside_it(zone: str) -> None:
    language().set("en")
    assert arrived(WINTER) == "30 Nov 2023 23:59 (Brussels time)"
    beside = {
        "Africa/Kigali": ("1 Dec 2023 00:59", "3 Jul 2023 12:00"),
        "Africa/Porto-Novo": ("30 Nov 2023 23:59", "3 Jul 2023 11:00"),
        "Europe/Brussels": ("30 Nov 2023 23:59", "3 Jul 2023 12:00"),
    }[zone]
    for moment, here in zip((WINTER, SUMMER), beside, strict=True):
        told = arrived_here(moment)
        assert told.startswith(arrived(moment).removesuffix(")"))
        same = here == arrived(moment).removesuffix(" (Brussels time)")
        assert (told == arrived(moment)) == same
        assert same or told.endswith(f"{here} on the clock of this computer")


@pytest.mark.parametrize("zone", ["Africa/Kigali"], indirect=True)
def test_list_record_documents_and_question_show_the_same_clock(
    qtbot: QtBot, around: Around, store: Store, tmp_path: Path, zone: str
) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around, call_id(store))
    page.choose(row.id)
    told = arrived(row.received)
    at = told.removesuffix(" (Brussels time)")
    number = next(n for n, column in enumerate(page.model.columns) if column.id == "received")
    head = page.model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
    assert (head, page.model.index(0, number).data()) == ("Received (Brussels)", at)
    tip = page.model.index(0, number).data(Qt.ItemDataRole.ToolTipRole)
    assert " ".join(tip.split()) == arrived_here(row.received)
    assert told in page.dossier.subtitle.text()
    assert page.dossier.model.values(row.id)[0]["0.5"] == told
    page.dossier.open_tab("documents")
    assert any(told in found.text() for found in page.dossier.findChildren(QLabel))
    sheet = Arrival(page, page.dossier.model, row.id, around.context())
    qtbot.addWidget(sheet)
    assert sheet.time.text().startswith(at.rpartition(" ")[2])
    assert [line.accessibleName() for line in sheet.findChildren(QLineEdit, "arrivalTime")] == ["Time in Brussels"]
