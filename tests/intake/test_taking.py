"""Answers that are taken in: new dossiers, corrected versions, what is refused."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import papers, service
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.registry.service import add_municipality, municipality_by_code, unite_municipalities
from sdgp_desktop.sentences import words
from sdgp_desktop.wiring import hook
from tests.intake.around import again, answers, answers_in, call_id, codes, sample, take, tidy
from tests.offices import ANNA


def set_field(store: Store, dossier: service.DossierRow, place: str, value: Any) -> Any:
    """Change one answer."""
    with store.act("set_field", ANNA) as work:
        return service.set_field(work, dossier.id, place, value)


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


def test_rules_that_change_and_change_back_leave_the_arrival_that_completed_the_dossier(store: Store) -> None:
    row = take(store, "rw-lier")
    since = row.complete_since
    assert since == row.received
    for least in ("40", "4"):
        with store.act("change_rules", ANNA) as work:
            change_rules(work, row.call_id, {"group_members_min": least}, "Tried out")
            service.recheck_call(work, row.call_id)
        assert again(store, row).status == ("complete" if least == "4" else "incomplete")
    assert again(store, row).complete_since == since


def test_a_dossier_that_milder_rules_find_complete_is_so_since_its_newest_version(store: Store) -> None:
    call = call_id(store)
    with store.act("change_rules", ANNA) as work:
        change_rules(work, call, {"group_members_min": "40"}, "Tried out")
    row = take(store, "rw-lier")
    assert (row.status, row.complete_since) == ("incomplete", None)
    with store.act("change_rules", ANNA) as work:
        change_rules(work, call, {"group_members_min": "4"}, "Back")
        service.recheck_call(work, call)
    assert again(store, row).complete_since == row.received


def test_members_count_until_their_last_day_on_the_clock_of_brussels(store: Store) -> None:
    """Half past midnight in Brussels is still the day before in UTC."""
    found = []
    for received in ("2023-11-28T00:30:00+01:00", "2023-11-28T01:30:00+01:00"):
        given = sample("rw-lier")
        given["_meta"]["received"] = received
        for member in given["7"]:
            member["7.8"]["to"] = "2023-11-27"
        found.append("C04" in codes(store, take(store, "", given)))
    assert found == [True, True]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e400", "-Infinity"])
def test_a_form_with_a_number_that_is_none_is_refused_and_the_others_come_in(
    store: Store, tmp_path: Path, number: str
) -> None:
    text = json.dumps(sample("rw-lier"))
    bad = re.sub(r'"population": \d+', f'"population": {number}', text, count=1)
    assert bad != text
    (tmp_path / "bad.json").write_text(bad, "utf-8")
    (tmp_path / "good.json").write_text(json.dumps(sample("rw-karongi")), "utf-8")
    with store.read() as reading:
        batch = papers.read_files(reading, call_id(store), sorted(tmp_path.glob("*.json")))
    assert [(r.file, r.code) for r in batch.refused] == [("bad.json", "form_not_a_number")]
    assert [f.file for f in batch.forms] == ["good.json"]


def test_dossiers_of_a_municipality_that_was_united_follow_it(store: Store) -> None:
    hook(store)
    with store.act("add_municipality", ANNA) as work:
        add_municipality(work, name="Karongi (double)", code="RWX1", country="RW")
        given = sample("rw-karongi")
        given["1.1"], given["1.3"] = "Karongi (double)", "RWX1"
        taken = service.take_answers(work, call_id(store), given, reference="double")
    with store.read() as reading:
        row = service.dossier_of(reading, taken.number)
        gone, stays = (municipality_by_code(reading, code) for code in ("RWX1", "RW31"))
    assert gone is not None
    assert stays is not None
    assert "E03" in codes(store, row)
    with store.act("unite_municipalities", ANNA, final=True) as work:
        unite_municipalities(work, gone.id, stays.id)
    now = again(store, row)
    assert (now.municipality_code, now.municipality_id) == ("RW31", stays.id)
    assert "E03" not in codes(store, now)
    assert now.status != "ineligible"


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


def test_a_correction_after_the_close_is_taken_and_told(store: Store) -> None:
    row = take(store, "bj-lalo")
    given = sample("bj-lalo")
    given["_meta"]["received"] = "2023-12-24T09:00:00+01:00"
    given["1.10"] = "urban" if given["1.10"] != "urban" else "rural"
    now = take(store, "", given)
    assert (now.status, now.received, answers(store, now)["1.10"]) == (row.status, row.received, given["1.10"])
    with store.read() as reading:
        found = [f for f in service.findings(reading, row.id) if f.code == "W12"]
        many = {c.dossier.number: c.findings for c in service.checked_dossiers(reading, row.call_id)}
        assert [a.received for a in service.arrivals(reading, row.id)][1] == datetime(2023, 12, 24, 8, tzinfo=UTC)
    assert [(f.kind, f.field, f.facts["day"], f.facts["close"]) for f in found] == [
        ("S", "0.5", date(2023, 12, 24), date(2023, 11, 30))
    ]
    assert [f.code for f in many[row.number] if f.code == "W12"] == ["W12"]
    assert len({words("FINDINGS")["W12"].to(language) for language in LANGUAGES}) == 3


def test_a_correction_in_time_and_a_late_dossier_say_nothing_of_late_corrections(store: Store) -> None:
    row = take(store, "rw-lier")
    take(store, "", corrected())
    late = sample("bj-lalo")
    late["_meta"]["received"] = "2023-12-24T09:00:00+01:00"
    other = take(store, "", late)
    late["_meta"]["received"], late["1.10"] = "2023-12-28T09:00:00+01:00", "rural"
    take(store, "", late)
    assert "W12" not in codes(store, row)
    assert {"E05", "W12"} & set(codes(store, other)) == {"E05"}


def test_late_corrections_of_many_dossiers_are_found_too(store: Store) -> None:
    for name in ("bj-lalo", "bj-eeklo", "bj-diest", "bj-izegem", "bj-cove"):
        take(store, name)
    given = sample("bj-lalo")
    given["_meta"]["received"], given["1.9"] = "2023-12-24T09:00:00+01:00", 77
    row = take(store, "", given)
    with store.read() as reading:
        found = service.checked_dossiers(reading, row.call_id)
    assert [c.dossier.number for c in found if "W12" in service.codes_of(c.findings)] == [row.number]
