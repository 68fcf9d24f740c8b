"""What people do with dossiers, on the real store."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import service
from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry.service import people, person
from tests.intake.around import NAMES, answers_in, call_id, sample, take, tidy
from tests.offices import ANNA, ERIC, office_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store of a new office."""
    made = office_store(tmp_path)
    made.set_local(desk="V")
    yield made
    made.close()


def codes(store: Store, dossier: service.DossierRow) -> list[str]:
    """The codes of all findings of a dossier."""
    with store.read() as reading:
        return service.codes_of(service.findings(reading, dossier.id))


def again(store: Store, dossier: service.DossierRow) -> service.DossierRow:
    """The dossier as it is now."""
    with store.read() as reading:
        return service.dossier(reading, dossier.id)


def answers(store: Store, dossier: service.DossierRow) -> dict[str, Any]:
    """The answers of a dossier."""
    with store.read() as reading:
        return service.answers(reading, dossier.id)


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


# -- taking forms in


def test_the_same_answers_twice_change_nothing(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("take_answers", ANNA) as work:
        taken = service.take_answers(work, row.call_id, sample("rw-lier"))
        assert work.changed == frozenset()
    assert (taken.number, taken.unchanged) == (row.number, True)
    with store.read() as reading:
        assert len(service.arrivals(reading, row.id)) == 1


def corrected() -> dict[str, Any]:
    """A second version of the form of Lier."""
    given = sample("rw-lier")
    given["_meta"]["received"] = "2023-11-28T09:00:00+01:00"
    given["1.10"] = "urban"
    given["2"].insert(1, {**given["2"][0], "2.1": "finance", "2.2": {"first": "Nele", "family": "Verzonnen"}})
    del given["4"][2]
    given["4"][0]["4.5"] = 3
    return given


def test_a_corrected_form_is_one_more_arrival_of_the_same_dossier(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        plan = service.plan_answers(reading, row.call_id, corrected(), service.meta_of(corrected()["_meta"]))
    shown = [(d.place, d.kind, d.old, d.new) for d in plan.differences if not d.moved]
    assert shown == [
        ("1.10", "changed", "mixed", "urban"),
        ("2[2]", "added", None, None),
        ("4[1].5", "changed", 2, 3),
        ("4[3]", "removed", None, None),
    ]
    take(store, "", corrected())
    assert tidy(answers(store, row)) == tidy(answers_in(corrected()))
    with store.read() as reading:
        arrivals = service.arrivals(reading, row.id)
        assert [a.first for a in arrivals] == [True, False]
        assert arrivals[1].changed == ("1.10", "2[2]", "4[1].5", "4[3]")
        assert service.dossier_count(reading) == 1
    assert again(store, row).received == datetime(2023, 11, 24, 9, 42, tzinfo=UTC)


def test_only_accepted_differences_are_taken_over(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("take_answers", ANNA) as work:
        plan = service.plan_answers(work, row.call_id, corrected(), service.meta_of(corrected()["_meta"]))
        service.carry_out(work, row.call_id, plan, {"1.10"})
    now = answers(store, row)
    assert now["1.10"] == "urban"
    assert (len(now["2"]), len(now["4"])) == (4, 3)


def test_undo_takes_a_form_back(store: Store) -> None:
    row = take(store, "rw-lier")
    take(store, "", corrected())
    store.undo(ANNA)
    assert tidy(answers(store, row)) == tidy(answers_in(sample("rw-lier")))


def test_what_the_association_filled_in_survives_a_corrected_form(store: Store) -> None:
    row = take(store, "rw-lier")
    set_field(store, row, "10.4.by", "Anna Voorbeeld")
    given = corrected()
    del given["10.4"]
    take(store, "", given)
    assert answers(store, row)["10.4"]["by"] == "Anna Voorbeeld"


def test_a_form_is_matched_by_name_when_it_has_no_code(store: Store) -> None:
    row = take(store, "rw-lier")
    given = corrected()
    del given["1.3"]
    given["1.1"] = "LIER"
    assert take(store, "", given).number == row.number


def test_a_form_kept_apart_is_a_dossier_of_its_own_with_a_warning(store: Store) -> None:
    first = take(store, "rw-lier")
    with store.act("take_answers", ANNA) as work:
        meta = service.meta_of(corrected()["_meta"], separate=True)
        taken = service.take_answers(work, first.call_id, corrected(), meta)
    assert "W11" in service.codes_of(taken.findings)
    assert "W11" not in codes(store, first)


def test_the_arrival_that_completed_the_dossier_is_remembered(store: Store) -> None:
    row = take(store, "bj-eeklo")
    assert row.complete_since is None
    given = sample("bj-eeklo")
    given["_meta"]["received"] = "2023-12-10T09:00:00+01:00"
    given["12.1"] = sample("rw-lier")["12.1"]
    given["5"].append(dict(next(p for p in given["5"] if p["5.1"] == "strength")))
    now = take(store, "", given)
    assert (now.number, now.status) == (row.number, "complete")
    assert now.complete_since == datetime(2023, 12, 10, 8, tzinfo=UTC)
    assert now.received == row.received


def test_answers_that_cannot_be_read_are_refused_as_a_whole(store: Store) -> None:
    given = sample("rw-lier")
    given["1.8"]["population"] = "many"
    with pytest.raises(Refusal) as refused, store.act("take_answers", ANNA) as work:
        service.take_answers(work, call_id(store), given)
    assert refused.value.code == "form_not_a_number"
    assert refused.value.facts["place"] == "1.8.population"
    with store.read() as reading:
        assert service.dossier_count(reading) == 0


def test_a_priority_out_of_range_is_left_to_the_check(store: Store) -> None:
    given = sample("rw-lier")
    given["4"][2]["4.3"] = 9
    assert "C06" in codes(store, take(store, "", given))


def test_an_over_long_text_is_kept_whole_and_flagged(store: Store) -> None:
    given = sample("rw-lier")
    given["6.1"] = "x" * 2100
    row = take(store, "", given)
    assert len(answers(store, row)["6.1"]) == 2100
    assert (codes(store, row), row.status) == (["C14", "W05", "W10"], "incomplete")


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
    set_field(store, row, "1.3", "99999")
    assert (again(store, row).municipality_code, again(store, row).municipality_id) == ("99999", None)
    set_field(store, row, "1.3", "12021")
    assert again(store, row).municipality_id == row.municipality_id


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
        service.end_derogation(work, row.id, "E05", reason="Te vroeg beslist", decided_by="Stuurgroep")
    assert (again(store, row).status, "E05" in codes(store, row)) == ("ineligible", True)
    with store.read() as reading:
        assert [(d.code, d.lifted) for d in service.derogations(reading, row.id)] == [("E05", False), ("E05", True)]


def test_a_derogation_names_who_when_and_why(store: Store) -> None:
    row = take(store, "rw-maaseik")
    with pytest.raises(Refusal) as refused, store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, "E05", reason="Storm", decided_by="", decided_on=None, minutes="")
    assert (refused.value.code, refused.value.facts["field"]) == ("derogation_incomplete", "decided_by")


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
    with store.act("recheck", ANNA) as work:
        assert service.recheck_call(work, row.call_id) == 1
    assert again(store, row).status == "incomplete"


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
        assert all(service.dossiers_naming(reading, p.id) == (row.id,) for p in named)


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
    from sdgp_desktop.office import hook
    from sdgp_desktop.partnerships.service import create

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
