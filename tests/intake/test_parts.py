"""Parts of a local government (1.11): a form asks those of its own country, and what was said earlier stays."""

from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import RecordModel
from sdgp_desktop.intake.page.record import FormTab
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office
from sdgp_desktop.paperkit.forms import form_file
from tests.intake.around import call_id, sample, take
from tests.intake.test_country_choice import call_for
from tests.offices import ANNA
from tests.qtkit.around import Around

OF = {
    "BE": {"1.11.sub_municipalities"},
    "RW": {"1.11.sectors", "1.11.cells"},
    "BJ": {"1.11.arrondissements", "1.11.villages", "1.11.quarters"},
    "SN": {"1.11.villages", "1.11.quarters"},
}
ALL = frozenset().union(*OF.values())


def parts(ids: object) -> set[str]:
    """The parts among some fields."""
    return {str(id) for id in ids if str(id).startswith("1.11.")}  # type: ignore[attr-defined]


def dossier_of(store: Store, call: UUID, place: str) -> UUID:
    """An empty dossier of a municipality."""
    with store.act("open_dossier", ANNA) as work:
        return service.open_dossier(work, call, place).id


@pytest.mark.parametrize(("country", "side"), [("RW", "north"), ("RW", "south"), ("BJ", "south"), ("SN", "south")])
def test_a_form_asks_the_parts_of_the_country_of_the_applicant(store: Store, country: str, side: str) -> None:
    call = call_for(store, "SN") if country == "SN" else call_id(store, f"{country}-2023")
    with store.read() as reading:
        spec = papers.form_spec(reading, call, side)
    assert parts(spec.asked) == OF["BE" if side == "north" else country]


@pytest.mark.parametrize(("country", "place"), [("BE", "12021"), ("RW", "RW31"), ("SN", "SN-X")])
def test_the_screen_shows_the_parts_of_the_country_and_a_command_takes_no_others(
    store: Store, qtbot: object, country: str, place: str
) -> None:
    call = call_for(store, "SN") if country == "SN" else call_id(store)
    id = dossier_of(store, call, place)
    context = Around(Office(store, ANNA)).context()
    tab = FormTab(RecordModel(context), context)
    tab.show_record(id)
    assert tab.form is not None
    assert parts(f.id for f in tab.form.fields if f.asked("F" if country == "BE" else "S") != "-") == OF[country]
    for field in ALL - OF[country]:
        with pytest.raises(Refusal) as refused, store.act("set_field", ANNA) as work:
            service.set_field(work, id, field, 4)
        assert refused.value.code == "field_of_other_form"
    with store.act("set_field", ANNA) as work:
        for field in OF[country]:
            service.set_field(work, id, field, 4)


def test_a_form_that_went_out_with_all_parts_comes_in_and_keeps_them(
    store: Store, tmp_path: Path, qtbot: object
) -> None:
    given = {**sample("bj-cove"), "1.11": {"arrondissements": 8, "villages": 44, "sectors": 3}}
    call, path = call_id(store, "BJ-2023"), tmp_path / "cove.xlsx"
    south = ALL - OF["BE"]
    with store.read() as reading:
        spec = papers.form_spec(reading, call, "S", parts=south)
    answers = papers.form_answers(given, "", "fr", given["_meta"]["received"], "paper")
    answers.pop("12.1")
    form_file(spec, "fr", "ANCB", path, answers)
    with store.act("take_forms", ANNA) as work:
        [taken], refused = papers.store_forms(work, papers.read_files(work, call, [path]))
    assert refused == []
    again = tmp_path / "again.xlsx"
    with store.read() as reading:
        assert service.answers(reading, taken.dossier_id)["1.11"] == {
            "arrondissements": 8,
            "villages": 44,
            "sectors": 3,
        }
        papers.filled_file(reading, taken.dossier_id, again)
        [read] = papers.read_files(reading, call, [again]).forms
    assert (read.filled.values["1.11.sectors"], read.filled.values["1.11.villages"]) == (3, 44)
    context = Around(Office(store, ANNA)).context()
    tab = FormTab(RecordModel(context), context)
    tab.show_record(taken.dossier_id)
    assert tab.form is not None
    assert parts(f.id for f in tab.form.fields if f.asked("S") != "-") == OF["BJ"] | {"1.11.sectors"}
    with store.act("set_field", ANNA) as work:
        service.set_field(work, taken.dossier_id, "1.11.sectors", None)  # to take it away is always possible


def test_no_part_is_called_after_a_country() -> None:
    said = [BY_ID[id].label.to(language) for id in ALL for language in LANGUAGES]
    assert not [words for words in said if "(" in words]


def test_the_parts_of_a_shipped_sample_are_those_of_its_country(store: Store) -> None:
    for name, country in (("rw-karongi", "RW"), ("bj-cove", "BJ")):
        row = take(store, name)
        with store.read() as reading:
            given = service.answers(reading, row.id).get("1.11", {})
            assert {f"1.11.{part}" for part in given} <= OF[country]
            assert calls.call(reading, row.call_id).country == country
