"""A field that two offices gave different values is marked in the form of its record until somebody chooses."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import ExchangePage, build
from sdgp_desktop.intake.model.record import RecordModel
from sdgp_desktop.intake.page.record import FormTab
from sdgp_desktop.intake.records import Contact, Dossier
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.partnerships.model.record import RecordModel as PartnershipModel
from sdgp_desktop.partnerships.page.record import PartnershipPanel
from sdgp_desktop.partnerships.records import Partnership
from sdgp_desktop.qtkit.form import QUESTION, RecordForm
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.registry.model.places import PlacesModel
from sdgp_desktop.registry.page.places import PlacePanel
from tests.exchange.around import Pair, municipality, pair
from tests.exchange.clicks import press
from tests.qtkit.around import Around
from tests.visits.around import dossier_partnership


@pytest.fixture
def met(tmp_path: Path, qapp: Any) -> Iterator[Pair]:
    """Two offices that have exchanged cards."""
    language().set("en")
    made = pair(tmp_path)
    made.meet()
    yield made
    made.close()


def differ(two: Pair, kind: type[Record], id: UUID, column: str) -> None:
    """Both offices give a field another value, and the north takes in what the south gave."""
    for office, said in ((two.north, "of the north"), (two.south, "of the south")):
        with office.act("change") as work:
            setattr(work.get(kind, id), column, said)
    service.take_in(two.north.store, two.north.person, two.send(two.south, f"{column}.sdgp"), copy=False)


def answer(two: Pair) -> None:
    """The north chooses for all questions."""
    with two.north.act("resolve") as work:
        for one in service.conflicts(work):
            service.resolve(work, one.id, keep=1)


def marks(form: QWidget) -> list[str]:
    """The fields that are marked as open."""
    found = [label.objectName() for label in form.findChildren(QLabel) if label.objectName().startswith("open_")]
    return sorted(name.removeprefix("open_") for name in found)


def test_an_open_question_stands_at_its_field_and_leads_to_its_values(qtbot: QtBot, met: Pair) -> None:
    from sdgp_desktop.registry.records import Municipality

    id, around = municipality(met.north), Around(met.north)
    differ(met, Municipality, id, "name")
    panel = PlacePanel(PlacesModel(context := around.context()), context)
    qtbot.addWidget(panel)
    panel.show_record(id)
    assert marks(panel.form) == ["m.name"]
    press(panel.form, "compare_m.name")
    (jump,) = around.jumps
    with met.north.read() as reading:
        (asked,) = service.conflicts(reading)
    assert jump == (QUESTION, None, asked.id)
    page = build(around.context())
    assert isinstance(page, ExchangePage)
    qtbot.addWidget(page)
    page.show_record(*jump)
    assert (page.tabs.currentWidget(), page.questions.chosen_id) == (page.questions, asked.id)
    answer(met)
    panel.refresh()
    assert marks(panel.form) == []
    assert panel.form.findChild(QPushButton, "compare_m.name") is None


@pytest.fixture
def working(met: Pair) -> tuple[UUID, UUID, UUID]:
    """A partnership that both know, one of its dossiers, and the first contact of that."""
    made = dossier_partnership(met.south.store)
    service.take_in(met.north.store, met.north.person, met.send(met.south, "first.sdgp"), copy=False)
    with met.north.read() as reading:
        contact = reading.rows(select(Contact.id, Contact.dossier_id).order_by(Contact.id))[0]
    return made, contact.dossier_id, contact.id


def test_a_dossier_marks_its_answers_and_the_tables_whose_rows_are_open(
    qtbot: QtBot, met: Pair, working: tuple[UUID, UUID, UUID]
) -> None:
    _, id, contact = working
    differ(met, Dossier, id, "website")
    differ(met, Contact, contact, "family_name")
    tab = FormTab(RecordModel(context := Around(met.north).context()), context)
    qtbot.addWidget(tab)
    tab.show_record(id)
    form = tab.form
    assert isinstance(form, RecordForm)
    assert marks(form) == ["1.7.website", "2"]
    answer(met)
    tab.show_record(id)
    assert marks(form) == []


def test_a_partnership_marks_what_is_open(qtbot: QtBot, met: Pair, working: tuple[UUID, UUID, UUID]) -> None:
    id, _, _ = working
    differ(met, Partnership, id, "north_name")
    panel = PartnershipPanel(PartnershipModel(context := Around(met.north).context()), context)
    qtbot.addWidget(panel)
    panel.show_record(id)
    assert marks(panel.form) == ["p.north_name"]
