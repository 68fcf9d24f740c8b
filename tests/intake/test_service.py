"""What people do with dossiers, on the real store."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import service
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service import take_answers
from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry.service import people, person
from sdgp_desktop.wiring import hook
from tests.intake.around import NAMES, again, answers, answers_in, call_id, codes, sample, take, tidy
from tests.offices import ANNA, ERIC, office_store


def set_field(store: Store, dossier: service.DossierRow, place: str, value: Any) -> Any:
    """Change one answer."""
    with store.act("set_field", ANNA) as work:
        return service.set_field(work, dossier.id, place, value)


def refusal(store: Store, dossier: service.DossierRow, place: str, value: Any) -> str:
    """The code by which a change is refused."""
    with pytest.raises(Refusal) as refused:
        set_field(store, dossier, place, value)
    return refused.value.code


# -- the cohort


def test_the_sample_cohort_gives_exactly_the_findings_it_announces(store: Store) -> None:
    rows = {name: take(store, name) for name in NAMES}
    assert {name: codes(store, row) for name, row in rows.items()} == {
        name: sample(name)["_meta"]["expected_findings"] for name in NAMES
    }
    assert {name: tidy(answers(store, row)) for name, row in rows.items()} == {
        name: tidy(answers_in(sample(name))) for name in NAMES
    }


def test_checking_together_finds_what_checking_one_by_one_finds(store: Store) -> None:
    rows = [take(store, name) for name in ("rw-lier", "rw-maaseik", "rw-kontich", "rw-karongi", "rw-zottegem")]
    with store.read() as reading:
        together = {c.dossier.number: c.findings for c in service.checked_dossiers(reading, call_id(store))}
        alone = {row.number: service.findings(reading, row.id) for row in rows}
    assert together == alone


def test_the_state_follows_the_checks(store: Store) -> None:
    found = {name: take(store, name).status for name in ("rw-lier", "bj-eeklo", "rw-maaseik")}
    assert found == {"rw-lier": "complete", "bj-eeklo": "incomplete", "rw-maaseik": "ineligible"}


def test_numbers_run_by_country_and_desk(store: Store) -> None:
    numbers = [take(store, name).number for name in ("rw-lier", "bj-diest", "rw-karongi", "bj-cove")]
    assert numbers == ["SDGP-2023-BE-V001", "SDGP-2023-BE-V002", "SDGP-2023-RW-V001", "SDGP-2023-BJ-V001"]
    store.set_local(desk="V2")
    assert take(store, "rw-zottegem").number == "SDGP-2023-BE-V2-001"


def test_a_dossier_is_found_by_number_and_by_second_reference(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        assert service.dossier_by_number(reading, "sdgp-2023-be-v001") == row
        assert service.dossier_by_number(reading, "rw-lier") == row
        assert service.dossier_by_number(reading, "rw-nowhere") is None


def test_the_audience_is_the_track_of_the_call(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        audiences: dict[str, set[str]] = {n: set() for n in reading.schema.types if n.startswith("intake_")}
        for name in audiences:
            table = reading.schema[name].table
            audiences[name] = {r.audience for r in reading.rows(table.select())}
    assert set().union(*audiences.values()) == {"track RW"}
    assert row.country == "BE"


# -- typing


def test_an_empty_dossier_is_a_draft_that_knows_its_municipality(store: Store) -> None:
    with store.act("open_dossier", ERIC) as work:
        row = service.open_dossier(work, call_id(store), "RW31")
    assert (row.name, row.form, row.country, row.status, row.language) == ("Karongi", "S", "RW", "draft", "en")
    given = answers(store, row)
    assert (given["1.3"], given["1.5"], given["3.2"]) == ("RW31", "Western Province", "participation")
    assert "C01" in codes(store, row)


def test_a_dossier_is_not_opened_in_the_call_of_another_country(store: Store) -> None:
    with pytest.raises(Refusal) as refused, store.act("open_dossier", ANNA) as work:
        service.open_dossier(work, call_id(store, "BJ-2023"), "RW31")
    assert refused.value.code == "call_has_other_country"


def test_every_kind_of_field_is_typed_by_its_address(store: Store) -> None:
    row = take(store, "rw-lier")
    typed = {
        "1.6.street": ("Markt", "Markt"),
        "1.8.population": ("36 700", 36700),
        "3.3": ("Toegankelijkheid; clear communication", ["accessibility", "clear_communication"]),
        "4[2].5": ("3", 3),
        "2[1].5[3].writing": ("Bon", "good"),
        "3.6[1].from": ("01/06/2024", "2024-06-01"),
        "9.9": ("nee", False),
        "9.9.remark": ("Vier dagen lukt.", "Vier dagen lukt."),
        "11.1": ("2,5", 2.5),
        "12.1.signatories[1].name": ("Griet M.", "Griet M."),
    }
    stored = {place: set_field(store, row, place, text) for place, (text, _) in typed.items()}
    assert stored == {place: value for place, (_, value) in typed.items()}
    with store.read() as reading:
        assert {place: service.answer(reading, row.id, place) for place in typed} == stored


def test_a_change_checks_the_dossier_again(store: Store) -> None:
    row = take(store, "rw-lier")
    set_field(store, row, "4[2].3", "1")
    assert (again(store, row).status, codes(store, row)) == ("incomplete", ["C06", "W05", "W10"])
    store.undo(ANNA)
    assert again(store, row).status == "complete"


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        ("6.9", "x", "unknown_field"),
        ("4[9].3", "1", "unknown_row"),
        ("1.6", "x", "field_has_parts"),
        ("4", "x", "field_has_parts"),
        ("0.1", "x", "field_is_set_by_program"),
        ("0.8", "selected", "field_is_set_by_program"),
        ("0.5", "", "field_not_empty"),
        ("1.10", "suburb", "not_on_list"),
        ("5[1].2", "no such tag", "not_on_list"),
        ("3.6[1].to", "2024-01-01", "days_of_period_reversed"),
    ],
)
def test_what_cannot_be_changed_is_refused(store: Store, place: str, value: str, code: str) -> None:
    row = take(store, "rw-lier")
    assert refusal(store, row, place, value) == code
    assert tidy(answers(store, row)) == tidy(answers_in(sample("rw-lier")))


def test_rows_are_added_filled_moved_and_removed(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("add_row", ANNA) as work:
        added = service.add_row(work, row.id, "4")
    with store.act("set_field", ANNA) as work:
        service.set_cell(work, row.id, "4.1", added, "10")
    with store.act("move_row", ANNA) as work:
        service.move_row(work, row.id, "4", added, 1)
    assert [r["4.1"] for r in answers(store, row)["4"]] == [10, 16, 16, 11]
    with store.act("remove_row", ANNA) as work:
        service.remove_row(work, row.id, "4", added)
    assert [r["4.1"] for r in answers(store, row)["4"]] == [16, 16, 11]
    store.undo(ANNA)
    assert [r["4.1"] for r in answers(store, row)["4"]] == [10, 16, 16, 11]


def test_the_code_tells_which_municipality_it_is(store: Store) -> None:
    row = take(store, "rw-lier")
    set_field(store, row, "1.1", "Nergenshuizen")
    set_field(store, row, "1.3", "99999")
    assert (again(store, row).municipality_code, again(store, row).municipality_id) == ("99999", None)
    set_field(store, row, "1.3", "12021")
    assert again(store, row).municipality_id == row.municipality_id


def test_a_code_that_the_register_does_not_know_leaves_it_to_the_name(store: Store) -> None:
    row = take(store, "rw-lier")
    set_field(store, row, "1.3", "99999")
    assert (again(store, row).municipality_code, again(store, row).municipality_id) == ("12021", row.municipality_id)


def test_the_history_knows_each_change_of_rows_too(store: Store) -> None:
    row = take(store, "rw-lier")
    set_field(store, row, "4[2].5", "3")
    with store.read() as reading:
        newest = history.of_family(reading, row.id)[0]
    assert (newest.act, newest.column, newest.value) == ("set_field", "experience", 3)


# -- decisions


def test_a_derogation_lifts_a_hard_check_and_stays_on_record(store: Store) -> None:
    row = take(store, "rw-maaseik")
    given: dict[str, Any] = {"reason": "Storm", "decided_by": "Stuurgroep", "minutes": "2023/7"}
    given["decided_on"] = date(2023, 12, 8)
    with store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, "E05", **given)
    assert (again(store, row).status, "E05" in codes(store, row)) == ("complete", False)
    with store.act("end_derogation", ANNA) as work:
        service.end_derogation(work, row.id, "E05", reason="Te vroeg", decided_by="Stuurgroep", minutes="2023/8")
    assert (again(store, row).status, "E05" in codes(store, row)) == ("ineligible", True)
    with store.read() as reading:
        assert [(d.code, d.lifted) for d in service.derogations(reading, row.id)] == [("E05", False), ("E05", True)]


def test_a_derogation_names_who_when_and_why(store: Store) -> None:
    row = take(store, "rw-maaseik")
    with pytest.raises(Refusal) as refused, store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, "E05", reason="Storm", decided_by="", decided_on=None, minutes="")
    assert (refused.value.code, refused.value.facts["field"].source) == ("derogation_incomplete", "Decided by")


def test_only_a_check_that_holds_the_dossier_back_is_lifted(store: Store) -> None:
    row = take(store, "rw-lier")
    given: dict[str, Any] = {"reason": "x", "decided_by": "x", "decided_on": date(2023, 12, 8), "minutes": "x"}
    with pytest.raises(Refusal) as refused, store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, "E05", **given)
    assert refused.value.code == "nothing_to_derogate"


def test_a_withdrawn_dossier_is_closed_until_the_withdrawal_is_taken_back(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("withdraw_dossier", ANNA) as work:
        service.withdraw(work, row.id)
    assert refusal(store, row, "6.1", "x") == "dossier_withdrawn"
    with store.act("take_withdrawal_back", ANNA) as work:
        assert service.take_withdrawal_back(work, row.id) == "complete"


def test_answers_stay_as_they_were_scored(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("start_scoring", ANNA) as work:
        service.advance(work, row.id, "in_scoring")
    assert refusal(store, row, "6.1", "x") == "dossier_in_scoring"


def test_a_rule_that_changes_changes_the_state_of_the_dossiers(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("change_rules", ANNA) as work:
        change_rules(work, row.call_id, {"group_members_min": "12"}, reason="Test")
        assert again(store, row).status == "complete"  # nobody was told: this store has no office around it
        assert service.recheck_call(work, row.call_id) == 1
    assert again(store, row).status == "incomplete"


def test_new_rules_check_the_stored_dossiers_again_in_the_same_step_of_undo(store: Store) -> None:
    hook(store)
    rows = [take(store, "rw-lier"), take(store, "rw-zottegem"), take(store, "rw-karongi")]
    stored = [row.status for row in rows]
    with store.act("change_rules", ANNA) as work:
        change_rules(work, rows[0].call_id, {"group_members_min": "12"}, reason="Test")
    assert [again(store, row).status for row in rows] == ["incomplete", "incomplete", "incomplete"]
    with store.read() as reading:
        assert [c.status for c in service.checked_dossiers(reading, rows[0].call_id)] == ["incomplete"] * 3
    assert store.undo_name(ANNA) == ("change_rules", {"name": "RW-2023", "version": 2})
    store.undo(ANNA)
    assert [again(store, row).status for row in rows] == stored


def test_two_offices_in_one_process_do_not_answer_for_each_other(store: Store, tmp_path: Path) -> None:
    with office_store(tmp_path, "other.db") as other:
        hook(other)
        assert other.answers.to(service.RUNNING_PARTNERSHIPS) is not None
        assert store.answers.to(service.RUNNING_PARTNERSHIPS) is None


def test_a_draft_is_handed_in_and_taken_back(store: Store) -> None:
    with store.act("open_dossier", ANNA) as work:
        row = service.open_dossier(work, call_id(store), "12021")
    with store.act("submit_dossier", ANNA) as work:
        taken = service.submit(work, row.id)
    assert taken.status in ("ineligible", "incomplete")
    with store.act("return_to_draft", ANNA) as work:
        service.return_to_draft(work, row.id)
    assert again(store, row).status == "draft"


def test_confirmation_and_verification_say_who_when_and_how(store: Store) -> None:
    row = take(store, "rw-karongi")
    with store.act("confirm_dossier", ERIC) as work:
        service.confirm(work, row.id, date(2023, 11, 20), "telephone")
    with store.act("verify_link", ERIC) as work:
        service.verify_link(work, row.id)
    assert again(store, row).confirmed_on == date(2023, 11, 20)
    assert answers(store, row)["10.4"]["by"] == ERIC.name


def test_a_working_translation_stands_beside_the_answer(store: Store) -> None:
    row = take(store, "rw-lier")
    for text in ("First try", "Second try"):
        with store.act("translate_answer", ANNA) as work:
            service.translate(work, row.id, "6.1", "en", text, "human")
    with store.read() as reading:
        found = service.translations(reading, row.id)
    assert [(t.field_id, t.language, t.text, t.from_language) for t in found] == [("6.1", "en", "Second try", "nl")]


# -- people and lists


def test_everybody_named_in_a_form_is_in_the_register_once(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        named = people(reading, municipality_id=row.municipality_id)
        names = {p["2.2"]["first"] + " " + p["2.2"]["family"] for p in sample("rw-lier")["2"]}
        names |= {m["7.1"]["name"] for m in sample("rw-lier")["7"]}
        assert sorted(p.name for p in named) == sorted(names)


def test_a_name_that_is_corrected_stays_the_same_person(store: Store) -> None:
    row = take(store, "bj-cove")
    with store.read() as reading:
        before = {p.id for p in people(reading, municipality_id=row.municipality_id)}
    set_field(store, row, "7[4].1.name", "Nadège GBAGUIDI")
    with store.read() as reading:
        after = {p.id for p in people(reading, municipality_id=row.municipality_id)}
        changed = [person(reading, i) for i in after if person(reading, i).family_name == "GBAGUIDI"]
    assert (after, [p.first_name for p in changed]) == (before, ["Nadège"])


def test_lists_filter_count_sort_and_search_in_the_database(store: Store) -> None:
    for name in ("rw-lier", "rw-karongi", "bj-cove", "bj-eeklo", "rw-maaseik"):
        take(store, name)
    with store.read() as reading:

        def names(**more: Any) -> list[str]:
            return [row.reference for row in service.dossiers(reading, sort="name", **more)]

        assert names() == ["bj-cove", "rw-karongi", "bj-eeklo", "rw-lier", "rw-maaseik"]
        assert names(limit=2, offset=1) == ["rw-karongi", "bj-eeklo"]
        assert names(form="S") == ["bj-cove", "rw-karongi"]
        assert names(country="BJ") == ["bj-cove", "bj-eeklo"]
        assert names(status=("incomplete", "ineligible")) == ["bj-eeklo", "rw-maaseik"]
        assert names(query="cove") == ["bj-cove"]
        assert names(query="wouterlood hanne") == ["rw-lier"]
        assert names(query="V001 lier") == ["rw-lier"]
        assert service.dossier_count(reading, form="S") == 2
        assert service.counts(reading).status == {"complete": 3, "incomplete": 1, "ineligible": 1}


def test_a_page_of_the_list_takes_one_query(store: Store) -> None:
    take(store, "rw-lier")
    statements: list[str] = []
    with store.read() as reading:
        connection = reading.session.connection()
        event.listen(connection, "before_cursor_execute", lambda *a: statements.append(a[2]))
        service.dossiers(reading, limit=100)
    assert len(statements) == 1


def test_whole_forms_of_many_dossiers_take_a_fixed_number_of_queries(store: Store) -> None:
    def queries(n: int) -> int:
        statements: list[str] = []
        with store.read() as reading:
            ids = [row.id for row in service.dossiers(reading, limit=n)]
            event.listen(reading.session.connection(), "before_cursor_execute", lambda *a: statements.append(a[2]))
            service.answers_of(reading, ids)
        return len(statements)

    for name in NAMES[:8]:
        take(store, name)
    assert queries(1) == queries(8)


def test_another_running_partnership_in_the_cycle_makes_a_dossier_ineligible(store: Store) -> None:
    from sdgp_desktop.partnerships.service import create
    from sdgp_desktop.wiring import hook

    first, second = take(store, "rw-lier"), take(store, "rw-karongi")
    hook(store)
    with store.act("create_partnership", ANNA) as work:
        create(
            work, first.call_id, north_id=first.municipality_id, south_id=second.municipality_id,
            start=date(2024, 1, 1), end=date(2025, 12, 31),
        )  # fmt: skip
    assert "E08" in codes(store, first)
    assert "E08" in codes(store, second)
    assert "E08" not in codes(store, take(store, "rw-zottegem"))


def test_a_number_used_twice_and_a_profile_nobody_confirmed_are_told(store: Store) -> None:
    lier, karongi = take(store, "rw-lier"), take(store, "rw-karongi")
    with store.act("copied_series", ANNA) as work:
        other = take_answers(work, lier.call_id, sample("rw-zottegem"))
        work.get(Dossier, other.dossier_id).number = lier.number
    with store.read() as reading:
        found = service.intake_findings(reading, lier.call_id)
    assert sorted((f.code, f.record_id) for f in found) == sorted(
        [("number_twice", lier.id), ("number_twice", other.dossier_id), ("unconfirmed", karongi.id)]
    )


@pytest.mark.parametrize(("place", "value"), [("12.3", "oui"), ("12.3.body", "Préfecture"), ("1.11.sectors", "5")])
def test_what_is_not_asked_on_the_form_of_a_dossier_is_not_set_there(store: Store, place: str, value: str) -> None:
    row = take(store, "rw-lier")
    with pytest.raises(Refusal) as refusal, store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, place, value)
    assert (refusal.value.code, refusal.value.facts) == ("field_of_other_form", {"field": place, "number": row.number})
