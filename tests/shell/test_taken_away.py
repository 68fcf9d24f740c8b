"""A record is made, stands in view and is undone: its page calms down, and nothing is told in red."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake.service import open_dossier
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.service import create
from sdgp_desktop.registry import service as registry
from sdgp_desktop.shell.window import MainWindow
from sdgp_desktop.visits.service import add_session, add_visit, add_window

DAY, LATER = date(2024, 5, 13), date(2024, 5, 17)


def rwanda(work: Work) -> UUID:
    return calls.known_call(work, "RW-2023").id


def new_call(work: Work) -> UUID:
    return calls.make_call(
        work, calls.programmes(work)[0].id, "RW-2024", "RW", opens=date(2024, 2, 1), closes=date(2024, 4, 15),
        period_start=date(2024, 7, 1), period_end=date(2026, 6, 30),
    )  # fmt: skip


def new_partnership(work: Work) -> UUID:
    return create(work, rwanda(work), north_name="Gemeente Vlierbeke", south_name="District Voorbeeld")


def new_link(work: Work) -> UUID:
    north = registry.municipality_by_code(work, "23062")
    assert north is not None
    return registry.add_link(work, north_id=north.id, south_name="Voorbeeld", country="RW")


MADE: dict[str, Callable[[Work], UUID]] = {
    "calls_call": new_call,
    "intake_dossier": lambda work: open_dossier(work, rwanda(work), "23062").id,
    "visits_session": lambda work: add_session(work, "digital", DAY, call_id=rwanda(work)),
    "visits_window": lambda work: add_window(work, rwanda(work), "to_partner", DAY, LATER),
    "registry_municipality": lambda work: registry.add_municipality(work, name="Vlierbeke", code="99999", country="BE"),
    "registry_link": new_link,
    "registry_person": lambda work: registry.add_person(work, "Janssens"),
}


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def in_view(page: Any, type_name: str) -> Any:
    """The record that a page shows."""
    if type_name.startswith("visits_"):
        return page.side.id
    if type_name.startswith("registry_"):
        return page.tabs.currentWidget().chosen_id
    return page.chosen_id


def undone(window: MainWindow, type_name: str, make: Callable[[Work], UUID]) -> None:
    with window.office.act("change", of="test") as work:
        id = make(work)
    settle()
    window.jump(type_name, id)
    settle()
    page = window.pages[window.current]
    assert in_view(page, type_name) == id
    window.undo()
    settle()
    assert in_view(page, type_name) is None
    assert [n.text for n in window.notices.kept if n.tone == "bad"] == []


@pytest.mark.parametrize("type_name", MADE)
def test_the_page_of_a_record_that_is_undone_shows_nothing_and_says_nothing_in_red(
    window: MainWindow, type_name: str
) -> None:
    undone(window, type_name, MADE[type_name])


def test_a_visit_that_is_undone_leaves_the_calendar_to_itself(window: MainWindow) -> None:
    with window.office.act("create_partnership") as work:
        holder = new_partnership(work)
    undone(window, "visits_visit", lambda work: add_visit(work, holder, "out", DAY, LATER))


def test_a_call_in_view_that_is_undone_leaves_all_calls_in_view_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    for place in ("applications", "scoring", "matching", "partnerships", "calendar", "today"):
        window.show_place(place)
    with window.office.act("make_call") as work:
        id = new_call(work)
    window.choose_call(id)
    settle()
    window.undo()
    qtbot.waitUntil(lambda: window.call_id is None)
    settle()
    assert {context.call_id for context in window.contexts.values()} == {None}
    assert [n.text for n in window.notices.kept if n.tone == "bad"] == []
