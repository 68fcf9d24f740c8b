"""A call for Senegal in a programme 2027-2031, made by settings alone."""

from datetime import date
from pathlib import Path

from sdgp_desktop.calls import service as calls
from sdgp_desktop.registry import service as registry
from tests.offices import ANNA, office_store


def test_a_senegal_call_is_made_by_settings_alone(tmp_path: Path) -> None:
    store = office_store(tmp_path)
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
    store.close()
