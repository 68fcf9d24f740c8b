"""A call for Senegal in a programme 2027-2031, made by settings alone."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import service as intake
from sdgp_desktop.intake.papers import form_spec
from sdgp_desktop.kernel import money
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import opened
from sdgp_desktop.registry import service as registry
from sdgp_desktop.visits.model.calendar import town
from sdgp_desktop.visits.rules import Period, commemoration_findings
from sdgp_desktop.visits.service import limits_of
from tests.journeys.hand import Hand, Key, Modifier
from tests.journeys.laptop import Laptop
from tests.journeys.steps import starting
from tests.offices import ANNA, office_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def senegal_call(store: Store) -> UUID:
    with store.act("make_call", ANNA) as work:
        senegal = registry.country(work, "SN")
        registry.change_country(work, senegal.id, {"active": True})
        registry.add_association(
            work, code="UAEL", name="Union des Associations d'Élus Locaux", country="SN", language="fr",
            letterhead="Union des Associations d'Élus Locaux\nDakar",
        )  # fmt: skip
        for code, name in (("SN-TH", "Thiès"), ("SN-MB", "Mbour")):
            registry.add_municipality(work, code=code, name=name, country="SN", kind="commune", region="Thiès")
        programme = calls.make_programme(
            work, "GloBe 2027-2031", date(2027, 1, 1), date(2031, 12, 31), countries=("BE", "SN")
        )
        id = calls.make_call(
            work, programme, "SN-2028", "SN", opens=date(2028, 2, 1), closes=date(2028, 4, 15),
            period_start=date(2028, 7, 1), period_end=date(2030, 6, 30), name_en="Senegal 2028: climate",
            name_fr="Sénégal 2028 : climat", name_nl="Senegal 2028: klimaat",
            rules={"themes": "prosperity", "goals": "11;13", "admitted": "SN-TH;SN-MB", "places": "2"},
        )  # fmt: skip
        calls.open_call(work, id)
    return id


def test_a_senegal_call_is_made_by_settings_alone(store: Store) -> None:
    id = senegal_call(store)
    with store.read() as reading:
        made, book = calls.call(reading, id), calls.rules_of(reading, id)
        assert (made.state, made.country, made.goals, made.places, made.languages) == (
            "open",
            "SN",
            (11, 13),
            2,
            ("nl", "fr"),
        )
        assert [m.name for m in calls.admitted_municipalities(reading, id)] == ["Thiès", "Mbour"]
        assert (book.codes("payers"), book.text("rate_policy_XOF")) == (("VVSG", "UAEL", "municipality"), "fixed")
        assert book.codes("sub_themes") == (
            "energy",
            "decent_work",
            "innovation",
            "inequality",
            "sustainable_communities",
        )
        assert book.codes("common_languages_north") == ("fr",)
        assert ("track SN", ("VVSG", "UAEL")) in [(a.code, a.offices) for a in registry.audiences(reading)]
        steps = {m.code: m.starts for m in calls.milestones(reading, id)}
        assert (steps["review"], steps["planning_years"]) == (date(2029, 7, 1), date(2030, 1, 1))


def test_a_dossier_of_a_commune_of_senegal_is_answered_in_the_language_of_the_country(store: Store) -> None:
    id = senegal_call(store)
    with store.act("open_dossier", ANNA) as work:
        assert intake.open_dossier(work, id, "SN-TH").language == "fr"
        assert intake.open_dossier(work, calls.known_call(work, "RW-2023").id, "RW31").language == "en"


def test_dossiers_come_by_e_mail_to_the_holder_of_the_grant_and_by_telephone_to_its_sisters(store: Store) -> None:
    senegal_call(store)
    with store.read() as reading:
        assert [intake.usual_channel(reading, code) for code in ("VVSG", "UAEL")] == ["e-mail", "telephone"]


def test_days_of_commemoration_of_a_country_are_a_rule_of_its_call(store: Store) -> None:
    id = senegal_call(store)
    with store.act("change_rules", ANNA) as work:
        clause = {"code": "commemoration_SN", "name_en": "Days of commemoration", "unit": "text", "value": "9-26"}
        calls.change_rules(work, id, {}, reason="The sea", added=[clause])
        assert limits_of(calls.rules_of(work, id)).commemorations["SN"] == (("09-26", "09-26"),)
    when = Period(date(2028, 9, 20), date(2028, 9, 27))
    with store.read() as reading:
        limits = limits_of(calls.rules_of(reading, id))
    assert [f.facts["country"] for f in commemoration_findings(when, "SN", limits, "Senegal")] == ["Senegal"]


def test_a_currency_has_the_decimals_of_the_international_list(store: Store) -> None:
    franc = {"name_en": "Guinean franc", "name_fr": "franc guinéen", "name_nl": "Guinese frank", "regime": "floating"}
    with pytest.raises(Refusal) as refused, store.act("add_list_entry", ANNA) as work:
        registry.add_list_entry(work, "registry_currency", code="GNF", digits=2, **franc)
    assert (refused.value.code, refused.value.facts["digits"]) == ("currency_digits", 0)
    with store.act("add_list_entry", ANNA) as work:
        registry.add_list_entry(work, "registry_currency", code="GNF", **franc)
    with store.read() as reading:
        assert [c.digits for c in registry.currencies(reading) if c.code == "GNF"] == [0]
    assert [money.plain(1234567, code) for code in ("GNF", "EUR", "TND")] == ["1234567", "12345.67", "1234.567"]


def test_a_country_and_an_association_take_a_time_zone_that_exists(store: Store) -> None:
    with store.read() as reading:
        senegal, vvsg = registry.country(reading, "SN"), registry.lead_association(reading)
    for zone in ("Dakar", ""):
        with pytest.raises(Refusal) as refused, store.act("change_country", ANNA) as work:
            registry.change_country(work, senegal.id, {"zone": zone})
        assert refused.value.code == "zone_not_known"
        with pytest.raises(Refusal), store.act("change_association", ANNA) as work:
            registry.change_association(work, vvsg.id, {"zone": zone})


def test_a_time_zone_is_called_by_its_town() -> None:
    assert [town(z) for z in ("Europe/Brussels", "Africa/Dakar", "Africa/Porto-Novo", "America/La_Paz")] == [
        "Brussels",
        "Dakar",
        "Porto-Novo",
        "La Paz",
    ]


PROGRAMME = (("Code", "GloBe 2027-2031"), ("Starts", "1/1/2027"), ("Ends", "31/12/2031"), ("Donor", "A donor"))
CALL = (
    ("Code", "SN-2028"),
    ("Name", "Sénégal 2028 : climat"),
    ("Programme", "GloBe 2027"),
    ("Country", "Senegal"),
    ("Theme", "Adaptation au climat"),
    ("ThemeGoals", "11;13"),
    ("_opens", "1/2/2028"),
    ("_closes", "15/4/2028"),
    ("_period_start", "1/7/2028"),
    ("_period_end", "30/6/2030"),
    ("Places", "2"),
    ("AssociationCode", "UAEL"),
    ("AssociationName", "Union des Associations d'Élus Locaux"),
)


def fill(hand: Hand, form: str, done: str, lines: tuple[tuple[str, str], ...]) -> Callable[[], None]:
    """What somebody types into a small form before pressing its button."""

    def type_all() -> None:
        for field, text in lines:
            hand.type(f"{form}{field}", text)
        hand.press(done)

    return type_all


def test_a_call_for_senegal_is_made_by_keys_in_the_window(laptop: Callable[[str], Laptop]) -> None:
    hand = (computer := laptop("vvsg")).start()
    starting.make_office(hand, "VVSG", "Anna Peeters")
    hand.go(3)
    for code, name in (("SN-TH", "Thiès"), ("SN-MB", "Mbour")):
        place = (("Name", name), ("Country", "Senegal"), ("Code", code))
        with hand.answering(fill(hand, "newMunicipality", "newMunicipalitySheetDone", place)):
            hand.press("newMunicipality")
    hand.go(2)
    with hand.answering(fill(hand, "newProgramme", "newProgrammeSheetDone", PROGRAMME)):
        hand.press("newProgramme")
    with hand.answering(fill(hand, "newCall", "newCallSheetDone", CALL)):
        hand.press("newCall")
    hand.turn("callTabs", "Checks")
    assert hand.read("callChecksCount") == "1 finding"
    hand.turn("callTabs", "Rules")
    hand.type("ruleSearch", "admitted districts")
    hand.reach("ruleGrid")
    hand.key(Key.Key_Home, Modifier.ControlModifier)
    hand.key(Key.Key_Right)
    hand.keys("Thiès; Mbour")
    hand.key(Key.Key_Return)
    hand.press("open_call")
    hand.settle()
    computer.shut()
    with opened(computer.database) as office, office.read() as reading:
        made = calls.known_call(reading, "SN-2028")
        assert (made.state, made.goals, made.places, made.admitted) == ("open", (11, 13), 2, ("SN-TH", "SN-MB"))
        book = calls.rules_of(reading, made.id)
        assert (book.text("programme_end"), book.codes("payers")) == ("2031-12-31", ("VVSG", "UAEL", "municipality"))


@pytest.mark.parametrize(("language", "words"), [("en", "Commune"), ("fr", "Commune"), ("nl", "Commune")])
def test_a_commune_of_senegal_finds_its_kind_on_its_form_and_may_take_part(
    store: Store, tmp_path: Path, language: str, words: str
) -> None:
    id = senegal_call(store)
    with store.act("open_dossier", ANNA) as work:
        opened_here = intake.open_dossier(work, id, "SN-TH")
        intake.set_field(work, opened_here.id, "1.2", words)
        assert intake.answers(work, opened_here.id)["1.2"] == "commune"
        assert "E01" not in intake.codes_of(intake.findings(work, opened_here.id))
    with store.read() as reading:
        spec = form_spec(reading, id, "S")
    (kind,) = [field for field in spec.fields if field.id == "1.2"]
    offered = [choice.label.to(language) for choice in kind.choices]
    assert words in offered
    assert not [text for text in offered if "(" in text], "no other country is named"


def test_the_kinds_that_may_take_part_are_those_of_the_list(store: Store) -> None:
    id = senegal_call(store)
    with pytest.raises(Refusal) as refused, store.act("change_rules", ANNA) as work:
        calls.change_rules(work, id, {"unit_kinds": "commune;arrondissement du Sénégal"}, reason="Senegal")
    assert "commune" in str(refused.value.facts)
