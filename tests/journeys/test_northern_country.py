"""The northern side is that of the holder of the grant, whichever country that is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import service as intake
from sdgp_desktop.intake.model import ListModel
from sdgp_desktop.intake.rules.eligible import eligibility
from sdgp_desktop.intake.service.checking import context_of
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.matching.service import proposal
from sdgp_desktop.office import Office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.model.regions import RegionsModel
from sdgp_desktop.visits.model.calendar import CalendarModel
from sdgp_desktop.visits.service import surroundings
from tests.offices import ANNA, office_store
from tests.qtkit.around import Around


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An office where an association of Luxembourg holds the grant."""
    made = office_store(tmp_path)
    with made.act("change_association", ANNA) as work:
        names = {"name_en": "Luxembourg", "name_fr": "Luxembourg", "name_nl": "Luxemburg"}
        registry.add_list_entry(
            work, "registry_country", code="LU", side="north", currency="EUR", languages=("fr",), phone_prefix="+352",
            zone="Europe/Luxembourg", active=True, **names,
        )  # fmt: skip
        registry.change_association(work, registry.lead_association(work).id, {"lead": False})
        registry.add_association(work, code="SYVICOL", name="Syvicol", country="LU", language="fr", lead=True)
        registry.add_municipality(work, code="LU-ES", name="Esch", country="LU", kind="municipality_or_city")
    yield made
    made.close()


def test_a_municipality_of_the_country_of_the_holder_fills_in_the_northern_form(store: Store) -> None:
    with store.act("open_dossier", ANNA) as work:
        row = intake.open_dossier(work, calls.known_call(work, "RW-2023").id, "LU-ES")
        known = intake.knowledge_of(work, row.call_id)
        assert (row.form, row.country, known.phone_prefix("F"), known.country_of("S")) == ("F", "LU", "+352", "RW")
        assert known.municipality("LU", "", "Esch") is not None
        linked = {"10.1": "active", "10.2": [{"country": "LU"}]}
        south = context_of(known, intake.open_dossier(work, row.call_id, "RW31"))
    assert south.home == "RW"
    for excluded, found in ((True, {"E04"}), (False, set())):
        assert {f.code for f in eligibility(linked, replace(south, link_excludes=excluded))} & {"E04"} == found


def test_lists_calendar_and_map_begin_with_the_country_of_the_holder(store: Store, qtbot: object) -> None:
    context = Around(Office(store, ANNA)).context()
    with store.read() as reading:
        call = calls.known_call(reading, "RW-2023").id
        assert {e.country for e in surroundings(reading, date(2024, 1, 1), date(2024, 12, 31))} >= {"LU", "RW", "BJ"}
        assert proposal(reading, call).pairs == ()
    assert [code for code, _ in CalendarModel(context).rows()] == ["LU", "BJ", "RW"]
    assert [m.code for m in RegionsModel(context).maps()] == ["LU", "BE", "BJ", "RW"]
    assert {code for code, _ in ListModel(context).municipality_choices(call)} >= {"LU-ES", "RW31"}
    assert "11002" not in {code for code, _ in ListModel(context).municipality_choices(call)}
