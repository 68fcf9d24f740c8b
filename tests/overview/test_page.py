"""Today in a real new office: nothing of what passed before it was made is overdue."""

from copy import copy
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import add_milestone, calls
from sdgp_desktop.office import new_office
from sdgp_desktop.overview.model import TodayModel
from sdgp_desktop.overview.page import TodayPage
from sdgp_desktop.qtkit.language import long_day
from tests.qtkit.around import Around


@pytest.mark.parametrize("office", ["VVSG", "RALGA", "ANCB"])
def test_on_its_first_day_an_office_only_misses_its_safety_copy(qtbot: QtBot, tmp_path: Path, office: str) -> None:
    made = new_office(tmp_path / "office.db", office, "Amina Exemple")
    try:
        groups = {kind: items for kind, _, items in TodayModel(Around(made).context()).groups()}
    finally:
        made.close()
    assert [i.finding.code for i in groups["overdue"]] == ["backup_never"]
    assert [i.finding.code for i in groups["due"] if i.place != "calls"] == ["copy_never_outside"]
    assert any(i.place == "calls" for items in groups.values() for i in items) == (office == "VVSG")


def test_a_window_that_stays_open_overnight_shows_the_new_day(qtbot: QtBot, tmp_path: Path) -> None:
    made = new_office(tmp_path / "office.db", "ANCB", "Amina Exemple")
    try:
        context = Around(made).context()
        page = TodayPage(TodayModel(context), context)
        qtbot.addWidget(page)
        for day in (28, 29):
            moment = datetime(2026, 11, day, 12, tzinfo=UTC)
            made.store.clock = partial(copy, moment)
            page.refresh()
            assert page.day is not None
            assert page.day.text() == long_day(moment.date())
    finally:
        made.close()


def test_what_changes_and_is_undone_while_the_list_is_in_view_shows_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    made = new_office(tmp_path / "office.db", "VVSG", "Anna Voorbeeld")
    try:
        context = Around(made).context()
        page = TodayPage(TodayModel(context), context)
        qtbot.addWidget(page)
        page.show()
        page.refresh()

        def told() -> bool:
            return any("Walk to the lake" in label.text() for label in page.findChildren(QLabel))

        assert not told()
        with made.act("add_milestone") as work:
            running = next(c for c in calls(work) if c.running)
            add_milestone(work, running.id, "Walk to the lake", made.store.today + timedelta(days=1))
        qtbot.waitUntil(told)
        made.store.undo(made.person)
        qtbot.waitUntil(lambda: not told())
        made.store.redo(made.person)
        qtbot.waitUntil(told)
    finally:
        made.close()
