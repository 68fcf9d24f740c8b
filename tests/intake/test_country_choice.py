"""Choice of country (3.1): what there is to choose follows from the rules of the call, on every way in and out."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.model import RecordModel
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.service import CodeWords
from tests.intake.around import call_id, sample, take
from tests.offices import ANNA
from tests.qtkit.around import Around

NEXT = {"opens": date(2023, 10, 3), "closes": date(2023, 11, 30)}
TERM = {"period_start": date(2024, 1, 1), "period_end": date(2025, 12, 31)}


def call_for(store: Store, country: str, programme: str = "Next", opened: bool = True) -> UUID:
    """A call for a country, in a programme of its own or in one that is there."""
    with store.act("make_call", ANNA) as work:
        registry.change_country(work, registry.country(work, country).id, {"active": True})
        known = {p.code: p.id for p in calls.programmes(work)}
        holder = known.get(programme) or calls.make_programme(work, programme, date(2023, 1, 1), date(2027, 12, 31))
        town = registry.municipality_by_code(work, f"{country}-X")
        if town is None:
            registry.add_municipality(work, code=f"{country}-X", name="Exemple", country=country, kind="commune")
        rules = {"themes": "prosperity", "admitted": f"{country}-X"}
        id = calls.make_call(work, holder, f"{country}-next", country, rules=rules, **NEXT, **TERM)  # type: ignore[arg-type]
        if opened:
            calls.open_call(work, id)
    return id


def dossier_in(store: Store, call: UUID) -> UUID:
    """An empty application of Lier."""
    with store.act("open_dossier", ANNA) as work:
        return service.open_dossier(work, call, "12021").id


def test_the_countries_in_focus_are_offered_and_a_new_call_begins_with_those_of_its_programme(store: Store) -> None:
    senegal, rwanda = call_for(store, "SN"), call_id(store)
    with store.read() as reading:
        assert service.knowledge_of(reading, senegal).track_countries == ("SN",)
        assert service.knowledge_of(reading, rwanda).track_countries == ("RW", "BJ")
    benin = call_for(store, "BJ", opened=False)
    with store.read() as reading:
        assert set(service.knowledge_of(reading, benin).track_countries) == {"BJ", "SN"}
        assert service.knowledge_of(reading, senegal).track_countries == ("SN",)
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, senegal, {"pilot_countries": "BJ;ZA"}, reason="Two more countries")
    with store.read() as reading:  # that of the call is among them whatever the rule says
        assert set(service.knowledge_of(reading, senegal).track_countries) == {"BJ", "SN", "ZA"}


def test_a_country_that_leaves_the_focus_is_told_by_the_checks(store: Store) -> None:
    lier = take(store, "rw-lier", {**sample("rw-lier"), "3.1": ["BJ", "RW"]}).id
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, call_id(store), {"pilot_countries": "RW"}, reason="Rwanda alone")
        assert {(f.code, f.field) for f in service.findings(work, lier)} >= {("C17", "3.1")}


def test_a_call_copied_into_another_programme_has_the_countries_of_that_one(store: Store) -> None:
    call_for(store, "SN")
    with store.act("make_call", ANNA) as work:
        holder = next(p.id for p in calls.programmes(work) if p.code == "Next")
        old = calls.known_call(work, "RW-2023")
        for code, programme in (("RW-next", holder), ("RW-2024", old.programme_id)):
            calls.make_call(work, programme, code, "RW", based_on=old.id, **NEXT, **TERM)  # type: ignore[arg-type]
        found = [calls.rules_of(work, calls.known_call(work, code).id) for code in ("RW-next", "RW-2024")]
        assert [book.codes("pilot_countries") for book in found] == [("SN", "RW"), ("BJ", "RW")]


@pytest.mark.parametrize("typed", ["Sénégal", "SENEGAL", "SN", "sn", "Senegal; geen voorkeur"])
def test_senegal_is_typed_by_its_name_in_any_language_or_its_code(store: Store, typed: str) -> None:
    id = dossier_in(store, call_for(store, "SN"))
    with store.act("set_field", ANNA) as work:
        service.set_field(work, id, "3.1", typed)
        assert service.answers(work, id)["3.1"][0] == "SN"
        assert "3.1" not in {f.field for f in service.findings(work, id)}


@pytest.mark.parametrize(("call", "typed"), [("SN", "Rwanda"), ("RW", "Senegal"), ("RW", "Ecuador"), ("SN", "x")])
def test_a_country_without_a_call_is_refused_with_those_that_there_are(store: Store, call: str, typed: str) -> None:
    senegal = call_for(store, "SN")
    id = dossier_in(store, senegal if call == "SN" else call_id(store))
    with pytest.raises(Refusal) as refused, store.act("set_field", ANNA) as work:
        service.set_field(work, id, "3.1", typed)
    said = [choice.to("fr") for choice in refused.value.facts["choices"]]
    assert said == (["Sénégal"] if call == "SN" else ["Rwanda", "Bénin"]) + ["Sans préférence"]


def test_the_screen_offers_what_the_call_offers_and_keeps_what_was_said(store: Store, qtbot: object) -> None:
    id = dossier_in(store, call_for(store, "SN"))
    model = RecordModel(Around(Office(store, ANNA)).context())
    assert model.choices(id, "track_countries") == [("SN", "Senegal"), ("no_preference", "No preference")]
    lier = take(store, "rw-lier").id
    shown = [code for code, _ in model.choices(lier, "track_countries")]
    assert shown == ["RW", "BJ", "no_preference"]
    told = [entry.value for entry in model.history(lier) if entry.field.startswith("3.1 ")]
    assert told == ["Rwanda"]


def test_answers_with_a_country_that_has_no_call_are_taken_in_and_told_and_go_out_again(
    store: Store, tmp_path: Path
) -> None:
    call_for(store, "SN")
    lier = take(store, "rw-lier", {**sample("rw-lier"), "3.1": ["SN", "RW"]}).id
    with store.act("set_field", ANNA) as work:
        [told] = [f for f in service.findings(work, lier) if f.field == "3.1"]
        assert (told.code, told.facts["text"].to("fr")) == ("C17", "Sénégal")
        service.set_field(work, lier, "3.1", ("SN", "BJ"))  # what was said may stay
    again = tmp_path / "again.xlsx"
    with store.read() as reading:
        papers.filled_file(reading, lier, again)
        batch = papers.read_files(reading, call_id(store), [again])
    assert batch.forms[0].filled.values["3.1"] == ("SN", "BJ")


def test_every_reader_of_codes_says_the_country_in_words(store: Store) -> None:
    from sdgp_desktop.intake.fields import BY_ID

    with store.read() as reading:
        word = CodeWords(reading, "fr")
        assert [word(BY_ID["3.1"], code) for code in ("SN", "no_preference")] == ["Sénégal", "Sans préférence"]
        assert dict(word.choices(BY_ID["3.1"]))["BJ"] == "Bénin"
