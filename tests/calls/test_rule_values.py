"""What a clause of a rule book takes is tried as it will be used; a bad value of an older copy stops nothing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, update

from sdgp_desktop.calls import service as calls
from sdgp_desktop.calls.fields import REFUSALS
from sdgp_desktop.calls.records import Clause
from sdgp_desktop.calls.rules import fits, tidy_value
from sdgp_desktop.exchange.service.after import all_findings
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.service import ranking
from tests.offices import ANNA, office_store

UNITS = {row["code"]: row["unit"] for row in table("rulebook")}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def call_of(reading: Reading, code: str) -> UUID:
    return calls.known_call(reading, code).id


def test_every_value_that_ships_fits_its_clause() -> None:
    assert [r for r in table("rulebook") if not fits(r["code"], r["value"], r["unit"])] == []


@pytest.mark.parametrize(
    ("code", "value", "refused"),
    [
        ("commemoration_RW", "7 April", "clause_not_a_day_of_the_year"),
        ("commemoration_RW", "02-29", "clause_not_a_day_of_the_year"),
        ("commemoration_RW", "12-28/01-03", "clause_not_a_day_of_the_year"),
        ("close_zone", "Brussels", "clause_not_a_zone"),
        ("close_zone", "", "clause_not_a_zone"),
        ("close_zone", "../zone", "clause_not_a_zone"),
        ("weight_C1", "nan", "clause_not_a_number"),
        ("weight_C1", "12,5", "clause_not_whole"),
        ("remark_marks", "x", "clause_not_a_number"),
        ("remark_marks", "0;11", "clause_out_of_range"),
        ("threshold_mean", "Infinity", "clause_not_a_number"),
        ("threshold_mean", "1e1", "clause_not_a_number"),
        ("mark_max", "0", "clause_out_of_range"),
        ("half_days_scope", "whatever", "clause_not_one_of"),
        ("decimals", "-1", "clause_out_of_range"),
        ("bonus_none", "sNaN", "clause_not_a_number"),
        ("p3_good", "1.5", "clause_out_of_range"),
        ("rate_policy_RWF", "fxed", "clause_not_one_of"),
        ("rate_XOF", "0", "clause_out_of_range"),
        ("rate_XOF", "655.9571234", "clause_too_fine"),
        ("theme_levels", "x", "clause_not_one_of"),
        ("goals", "abc", "clause_not_a_number"),
        ("goals", "18", "clause_out_of_range"),
        ("budget_total_eur", "-5", "clause_out_of_range"),
        ("budget_total_eur", "10.005,123", "clause_too_fine"),
        ("first_year_months", "-3", "clause_out_of_range"),
        ("term_months_max", "0", "clause_out_of_range"),
        ("group_members_min", "3.5", "clause_not_whole"),
        ("transfer_percent", "101", "clause_out_of_range"),
        ("criteria", "", "clause_empty"),
        ("criteria", "C11", "clause_not_one_of"),
        ("unallocated_line", "A1;F", "clause_not_a_line"),
        ("programme_start", "30.2.2024", "clause_not_a_day"),
        ("info_session", "perhaps", "clause_not_yes_no"),
        ("admitted", "RW31;RW99", "clause_not_in_register"),
        ("payers", "VVSG;NOBODY", "clause_not_in_register"),
    ],
)
def test_a_value_that_nothing_could_use_is_refused_at_a_change_and_at_a_new_call(
    store: Store, code: str, value: str, refused: str
) -> None:
    assert refused in REFUSALS
    with pytest.raises(Refusal) as at_change, store.act("change_rules", ANNA) as work:
        calls.change_rules(work, call_of(work, "RW-2023"), {code: value}, reason="A typing error")
    with pytest.raises(Refusal) as at_making, store.act("make_call", ANNA) as work:
        calls.make_call(
            work, calls.programmes(work)[0].id, "RW-2025", "RW", opens=date(2024, 1, 8), closes=date(2024, 2, 1),
            period_start=date(2024, 3, 1), period_end=date(2025, 12, 31), rules={code: value},
        )  # fmt: skip
    assert (at_change.value.code, at_making.value.code) == (refused, refused)


@pytest.mark.parametrize(
    ("code", "value", "stored"),
    [
        ("commemoration_RW", " 4-7 / 4-13 ; 07-04", "04-07/04-13;07-04"),
        ("transfer_percent", "12,5", "12.5"),
        ("threshold_mean", "2,25", "2.25"),
        ("budget_total_eur", "35.000,50", "35000.5"),
        ("goals", "16; 16;11", "16;11"),
        ("remark_marks", "0; 1", "0;1"),
        ("close_zone", "Africa/Dakar", "Africa/Dakar"),
    ],
)
def test_a_value_is_stored_as_it_will_be_used(code: str, value: str, stored: str) -> None:
    assert tidy_value(code, value, UNITS[code]) == stored


def spoil(store: Store, code: str, value: str, version: int = 1) -> None:
    """As an older copy of the program, which did not look, would have stored it."""
    with store.read() as reading:
        id = call_of(reading, "RW-2023")
    with store.merging() as connection:
        changed = connection.execute(
            update(Clause)
            .where(Clause.call_id == id, Clause.code == code, Clause.version == version)
            .values(value=value)
        )
    assert changed.rowcount == 1


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("commemoration_RW", "7 April"),
        ("close_zone", "Brussels"),
        ("weight_C1", "nan"),
        ("remark_marks", "x"),
        ("threshold_mean", "nan"),
        ("mark_max", "0"),
        ("decimals", "-1"),
        ("goals", "abc"),
        ("places", "many"),
        ("budget_total_eur", "-5"),
        ("first_year_months", "-3"),
        ("term_warn_months", "soon"),
        ("info_session_days_max", "Infinity"),
    ],
)
def test_a_bad_value_of_an_older_copy_stops_nothing_and_is_told_until_it_is_mended(
    store: Store, code: str, value: str
) -> None:
    with store.read() as reading:
        id = call_of(reading, "RW-2023")
        good = calls.rules_of(reading, id).text(code)
    spoil(store, code, value)
    with store.read() as reading:
        assert calls.rules_of(reading, id).text(code) == good
        ranking(reading, id)
        said = [f for f in calls.call_findings(reading, date(2024, 1, 10)) if f.code == "clause_unusable"]
        assert [(f.facts["stored"], f.facts["value"]) for f in said] == [(value, good)]
        assert "clause_unusable" in [f.code for f in all_findings(reading, datetime(2024, 5, 1, tzinfo=UTC))]
    with store.act("change_rules", ANNA) as work:  # the very value that counts until now is a change
        calls.change_rules(work, id, {code: good}, reason="Mended")
    with store.read() as reading:
        assert calls.rules_of(reading, id).unusable == {}


def test_of_a_bad_newer_value_the_older_version_counts(store: Store) -> None:
    with store.act("change_rules", ANNA) as work:
        id = call_of(work, "RW-2023")
        calls.change_rules(work, id, {"places": "3"}, reason="Fewer")
        calls.change_rules(work, id, {"places": "2"}, reason="Fewer still")
    spoil(store, "places", "two", version=3)
    with store.read() as reading:
        assert calls.rules_of(reading, id).number("places") == 3
        assert calls.call(reading, id).places == 3
        assert calls.rules_of(reading, id).unusable == {"places": "two"}
        assert calls.versions(reading, id)[0].changes[0].new == "two"  # the history shows what was stored


@pytest.mark.parametrize("state", ["open", "draft"])
def test_many_clauses_at_once_are_asked_whether_they_may_change(store: Store, state: str) -> None:
    with store.act("make_call", ANNA) as work:
        id = call_of(work, "RW-2023") if state == "open" else a_draft(work)
        row = work.one(select(Clause).where(Clause.call_id == id, Clause.code == "budget_total_eur"))
        assert row is not None
        key = row.id
    if state == "draft":
        with store.act("change_rules", ANNA) as work:
            work.update_many(Clause, [{"id": key, "value": "1"}])
    else:
        with pytest.raises(Refusal) as refused, store.act("change_rules", ANNA) as work:
            work.update_many(Clause, [{"id": key, "value": "1"}])
        assert refused.value.code == "rules_are_versioned"
    with store.read() as reading:
        assert reading.get(Clause, key).value == ("1" if state == "draft" else "35000")


def a_draft(work: Work) -> UUID:
    return calls.make_call(
        work, calls.programmes(work)[0].id, "RW-2025", "RW", opens=date(2024, 1, 8), closes=date(2024, 2, 1),
        period_start=date(2024, 3, 1), period_end=date(2025, 12, 31),
    )  # fmt: skip
