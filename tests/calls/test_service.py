"""Calls on a real database: what ships, new versions of the rules, new calls, timeline, information sessions."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.calls import service as calls
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.registry import service as registry
from tests.offices import ANNA, office_store

RWANDA = ("Karongi", "Bugesera", "Gatsibo", "Nyanza")
BENIN = {
    "Agbangnizoun", "Bembèrèkè", "Covè", "Houéyogbé", "Lalo", "Matéri", "Nikki", "Ouinhi", "Péhunco", "Porto-Novo",
    "Toviklin",
}  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def call_of(store: Store, code: str) -> calls.CallView:
    with store.read() as reading:
        return calls.known_call(reading, code)


def test_the_two_calls_of_2023_ship(store: Store) -> None:
    rwanda, benin = call_of(store, "RW-2023"), call_of(store, "BJ-2023")
    assert (rwanda.theme, rwanda.goals, rwanda.places, benin.goals, benin.places) == (
        "participation",
        (16,),
        4,
        (7, 8, 9, 10, 11),
        4,
    )
    assert rwanda.closes == datetime(2023, 11, 30, 22, 59, 59, tzinfo=UTC)
    assert (rwanda.opens, rwanda.period_start, rwanda.period_end) == (
        date(2023, 10, 3),
        date(2024, 1, 1),
        date(2025, 12, 31),
    )
    with store.read() as reading:
        assert tuple(m.name for m in calls.admitted_municipalities(reading, rwanda.id)) == RWANDA
        assert {m.name for m in calls.admitted_municipalities(reading, benin.id)} == BENIN


def test_an_unknown_call_is_refused(store: Store) -> None:
    with pytest.raises(Refusal) as refused:
        call_of(store, "XX-1999")
    assert refused.value.code == "unknown_call"


def test_the_rule_book_holds_the_numbers_of_the_note(store: Store) -> None:
    with store.read() as reading:
        book = calls.rules_of(reading, call_of(store, "RW-2023").id)
    assert (book.number("term_months_max"), book.money("budget_total_eur"), book.number("north_share_percent")) == (
        24,
        3500000,
        50,
    )
    assert (book.number("sessions_per_year_min"), book.number("half_days_min")) == (3, 5)
    assert sum(book.number(f"weight_{c}") for c in book.codes("criteria")) == 100
    assert sum(book.number(f"weight_P{n}") for n in range(1, 9)) == 100
    assert book.decimal("p5_common") == Decimal("0.6")
    assert sum(book.money(f"split_N_{line}") for line in book.codes("budget_lines")) == 1750000
    assert sum(book.money(f"split_S_{line}") for line in book.codes("budget_lines")) == 1750000
    assert book.flag("check_E04") is False


def test_every_clause_that_ships_is_named_in_three_languages_and_reads_as_its_unit() -> None:
    from sdgp_desktop.calls.rules import tidy_value

    for row in table("rulebook"):
        assert row["name_en"], row
        assert row["name_fr"], row
        assert row["name_nl"], row
        assert row["mark"] in "NSGJ"
        assert tidy_value(row["code"], row["value"], row["unit"]) in (row["value"], row["value"].removesuffix(".00"))


def test_a_new_version_leaves_the_older_one_as_it_was(store: Store) -> None:
    id = call_of(store, "RW-2023").id
    with store.act("change_rules", ANNA) as work:
        assert (
            calls.change_rules(work, id, {"delegation_max": "5", "places": "3"}, "Decided by the steering group") == 2
        )
    with store.read() as reading:
        assert calls.rules_version(reading, id, 1).number("delegation_max") == 4
        newest = calls.rules_of(reading, id)
        assert (newest.version, newest.number("delegation_max"), newest.clause("delegation_max").version) == (2, 5, 2)
        assert calls.call(reading, id).places == 3
        last = calls.versions(reading, id)[0]
        assert {(c.code, c.old, c.new) for c in last.changes} == {("delegation_max", "4", "5"), ("places", "4", "3")}
    store.undo(ANNA)
    assert call_of(store, "RW-2023").places == 4


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        ({"places": "4"}, "Why", "rules_no_change"),
        ({"places": "5"}, " ", "rules_reason_missing"),
        ({"places": "many"}, "Why", "clause_not_a_number"),
        ({"info_session": "perhaps"}, "Why", "clause_not_yes_no"),
        ({"nothing": "1"}, "Why", "unknown_clause"),
    ],
)
def test_a_new_version_that_cannot_be_is_refused(store: Store, changes: dict[str, str], reason: str, code: str) -> None:
    with pytest.raises(Refusal) as refused, store.act("change_rules", ANNA) as work:
        calls.change_rules(work, call_of(store, "RW-2023").id, changes, reason)
    assert refused.value.code == code


def test_a_new_version_may_bring_a_new_clause(store: Store) -> None:
    id = call_of(store, "RW-2023").id
    with store.act("change_rules", ANNA) as work:
        extra = {"code": "climate_eur", "topic": "budget", "value": "500", "unit": "EUR", "name_en": "Climate share"}
        calls.change_rules(work, id, {}, "Climate", added=[extra])
        assert calls.rules_of(work, id).money("climate_eur") == 50000
        assert calls.rules_version(work, id, 1).has("climate_eur") is False


def test_a_clause_of_a_published_call_is_never_typed_over(store: Store) -> None:
    from sdgp_desktop.calls.records import Clause

    with store.act("change_rules", ANNA) as work:
        clause = work.one(select(Clause).where(Clause.code == "places"))
        assert clause is not None
        clause.value = "9"
        with pytest.raises(Refusal) as refused:
            work.session.flush()
        work.session.expunge(clause)
    assert refused.value.code == "rules_are_versioned"


def test_a_call_made_from_another_takes_its_rules_and_its_timeline(store: Store) -> None:
    old = call_of(store, "BJ-2023")
    with store.act("make_call", ANNA) as work:
        calls.change_rules(work, old.id, {"places": "3"}, "Fewer candidates")
        id = calls.make_call(
            work, old.programme_id, "BJ-2024", "BJ", opens=date(2024, 1, 10), closes=date(2024, 2, 28),
            period_start=date(2024, 4, 1), period_end=date(2026, 3, 31), based_on=old.id, rules={"visits_in_min": "2"},
        )  # fmt: skip
    with store.read() as reading:
        made, book = calls.call(reading, id), calls.rules_of(reading, id)
        assert (made.state, made.places, made.admitted, made.goals) == ("draft", 3, old.admitted, old.goals)
        assert (book.version, book.number("visits_in_min")) == (1, 2)
        steps = {m.code: m for m in calls.milestones(reading, id)}
        assert (steps["info_session"].starts, steps["closing_session"].starts) == (date(2024, 1, 24), date(2026, 1, 1))
        assert "election_BJ-2026-01-11-legislative_communal" in steps
        assert all(m.draft for m in steps.values())


def test_the_rules_of_a_draft_are_typed_over(store: Store) -> None:
    old = call_of(store, "BJ-2023")
    with store.act("make_call", ANNA) as work:
        id = calls.make_call(
            work, old.programme_id, "BJ-2024", "BJ", opens=date(2024, 1, 10), closes=date(2024, 2, 28),
            period_start=date(2024, 4, 1), period_end=date(2026, 3, 31), based_on=old.id,
        )  # fmt: skip
        assert calls.change_rules(work, id, {"places": "2"}) == 1
        assert (calls.call(work, id).places, len(calls.versions(work, id))) == (2, 1)


def test_a_call_lives_from_draft_to_archive(store: Store) -> None:
    id = call_of(store, "RW-2023").id
    for act, state in (
        (calls.close_call, "closed"), (calls.reopen_call, "open"), (calls.close_call, "closed"),
        (calls.archive_call, "archived"),
    ):  # fmt: skip
        with store.act("move_call", ANNA) as work:
            act(work, id)
        assert call_of(store, "RW-2023").state == state
    with pytest.raises(Refusal), store.act("open_call", ANNA) as work:
        calls.open_call(work, id)
    with pytest.raises(Refusal), store.act("change_call", ANNA) as work:
        calls.change_call(work, id, {"remark": "late"})


def test_archived_calls_raise_nothing(store: Store) -> None:
    for code in ("RW-2023", "BJ-2023"):
        with store.act("archive_call", ANNA) as work:
            id = calls.known_call(work, code).id
            calls.close_call(work, id)
            calls.archive_call(work, id)
    with store.read() as reading:
        assert calls.call_findings(reading, date(2024, 1, 10)) == ()


def test_an_open_call_announces_its_closing_and_its_missing_session(store: Store) -> None:
    with store.read() as reading:
        found = {
            (f.code, f.kind)
            for f in calls.call_findings(reading, date(2023, 11, 20))
            if f.facts.get("call") == "RW-2023"
        }
    assert {("call_closing_soon", "due"), ("info_session_missing", "overdue"), ("timeline_draft", "due")} <= found


def test_who_came_to_an_information_session_is_the_list_of_interest(store: Store) -> None:
    id = call_of(store, "RW-2023").id
    with store.act("note_interest", ANNA) as work:
        session = calls.add_info_session(work, id, date(2023, 10, 17), starts_at="10:00", language="nl")
        lier, diest = (registry.municipality_by_code(work, code) for code in ("12021", "24020"))
        assert lier is not None
        assert diest is not None
        calls.note_interest(work, session, [(lier.id, 2, True), (diest.id, 1, False)])
        assert [m.name for m in calls.interest_list(work, id)] == ["Lier"]
        calls.note_interest(work, session, [(diest.id, 1, True)])
        assert [m.name for m in calls.interest_list(work, id)] == ["Diest", "Lier"]


def test_the_timeline_follows_the_days_of_the_call_until_a_day_is_typed(store: Store) -> None:
    id = call_of(store, "RW-2023").id
    with store.act("change_call", ANNA) as work:
        step = next(m for m in calls.milestones(work, id) if m.code == "scoring")
        calls.change_milestone(work, step.id, {"starts": date(2023, 12, 20)})
        calls.change_call(work, id, {"closes": date(2023, 12, 7)})
        calls.renew_timeline(work, id)
        steps = {m.code: m for m in calls.milestones(work, id)}
    assert (steps["scoring"].starts, steps["selection"].starts) == (date(2023, 12, 20), date(2023, 12, 28))
    assert call_of(store, "RW-2023").closes == datetime(2023, 12, 7, 22, 59, 59, tzinfo=UTC)


def test_the_steering_group_keeps_former_members(store: Store) -> None:
    programme = call_of(store, "RW-2023").programme_id
    with store.act("add_steering_member", ANNA) as work:
        calls.add_steering_member(work, programme, "Piet Politicus", "politician", active_to=date(2024, 12, 31))
        calls.add_steering_member(work, programme, "Nele Nieuw", "politician", active_from=date(2025, 1, 1))
        assert [m.name for m in calls.steering_group(work, programme)] == ["Nele Nieuw", "Piet Politicus"]
        assert [m.name for m in calls.steering_group(work, programme, date(2024, 6, 1))] == ["Piet Politicus"]


def test_more_places_than_planned_for_a_country_is_a_warning(store: Store) -> None:
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, call_of(store, "BJ-2023").id, {"places": "5"}, "One more candidate")
    with store.read() as reading:
        found = [f for f in calls.call_findings(reading, date(2024, 1, 10)) if f.code == "more_calls_than_places"]
    assert [(f.facts["places"], f.facts["planned"], str(f.facts["country"])) for f in found] == [(5, 4, "Benin")]


def test_a_draft_without_admitted_municipalities_is_not_opened(store: Store) -> None:
    old = call_of(store, "RW-2023")
    with store.act("make_call", ANNA) as work:
        id = calls.make_call(
            work, old.programme_id, "RW-2024", "RW", opens=date(2024, 1, 10), closes=date(2024, 2, 28),
            period_start=date(2024, 4, 1), period_end=date(2026, 3, 31), rules={"themes": "participation"},
        )  # fmt: skip
    with pytest.raises(Refusal) as refused, store.act("open_call", ANNA) as work:
        calls.open_call(work, id)
    assert refused.value.code == "call_not_ready"
    assert [str(m) for m in refused.value.facts["missing"]] == ["Admitted districts or communes"]


def test_the_same_version_made_by_two_offices_is_a_conflict_to_settle(store: Store) -> None:
    from sdgp_desktop.calls.records import RuleVersion

    id = call_of(store, "RW-2023").id
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, id, {"places": "3"}, "Here")
        work.add(RuleVersion(call_id=id, number=2, dated=date(2024, 1, 2), reason="There"))
    with store.read() as reading:
        found = [f.facts["version"] for f in calls.call_findings(reading, date(2024, 1, 10)) if f.kind == "conflict"]
    assert found == [2]


def next_programme(store: Store, **rules: str) -> tuple[UUID, UUID]:
    """A programme 2027-2031 with a draft of a call for Rwanda."""
    with store.act("make_call", ANNA) as work:
        programme = calls.make_programme(
            work, "GloBe 2027-2031", date(2027, 1, 1), date(2031, 12, 31), countries=("BE", "RW"), donor="A donor"
        )
        made = calls.make_call(
            work, programme, "RW-2028", "RW", opens=date(2028, 1, 10), closes=date(2028, 2, 28),
            period_start=date(2028, 4, 1), period_end=date(2030, 3, 31), rules=rules,
        )  # fmt: skip
    return programme, made


def test_the_rules_of_a_call_say_what_its_programme_says(store: Store) -> None:
    _, id = next_programme(store)
    with store.read() as reading:
        book = calls.rules_of(reading, id)
    said = {c: book.text(c) for c in ("programme_start", "programme_end", "programme_countries", "donor")}
    assert said == {
        "programme_start": "2027-01-01", "programme_end": "2031-12-31", "programme_countries": "BE;RW",
        "donor": "A donor",
    }  # fmt: skip


def test_a_draft_follows_its_programme_but_for_what_somebody_typed(store: Store) -> None:
    programme, id = next_programme(store, donor="Two donors")
    with store.act("change_programme", ANNA) as work:
        calls.change_programme(work, programme, {"ends": date(2032, 6, 30), "donor": "Another donor"})
    with store.read() as reading:
        book = calls.rules_of(reading, id)
    assert (book.text("programme_end"), book.text("donor")) == ("2032-06-30", "Two donors")


def test_a_draft_that_moves_to_another_programme_takes_its_days(store: Store) -> None:
    _, id = next_programme(store)
    with store.act("change_call", ANNA) as work:
        other = calls.make_programme(work, "A longer one", date(2026, 1, 1), date(2033, 12, 31))
        calls.change_call(work, id, {"programme_id": other})
        book = calls.rules_of(work, id)
        assert (book.text("programme_start"), book.text("programme_end")) == ("2026-01-01", "2033-12-31")


def test_a_draft_says_beforehand_what_keeps_it_from_being_opened(store: Store) -> None:
    _, id = next_programme(store)
    with store.read() as reading:
        found = calls.opening_findings(reading, id)
    assert [(f.code, f.field, str(f.facts["name"])) for f in found] == [
        ("call_needs", "cl.value[themes]", "Themes of the call"),
        ("call_needs", "cl.value[goals]", "Goals of the call"),
        ("call_needs", "cl.value[admitted]", "Admitted districts or communes"),
    ]
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, id, {"themes": "participation", "goals": "16", "admitted": "RW31"})
        assert calls.opening_findings(work, id) == ()
        calls.open_call(work, id)


def test_an_admitted_code_that_nobody_has_any_more_is_found_and_keeps_a_call_from_opening(store: Store) -> None:
    _, id = next_programme(store, themes="participation", goals="16")
    with store.act("change_rules", ANNA) as work:
        place = registry.add_municipality(work, code="RW99", name="Elsewhere", country="RW", kind="district")
        calls.change_rules(work, id, {"admitted": "RW31;RW99"})
        registry.change_municipality(work, place, {"code": "RW98"})
    with store.read() as reading:
        (found,) = calls.opening_findings(reading, id)
    assert (found.code, found.facts["codes"]) == ("admitted_unknown", ("RW99",))
    with pytest.raises(Refusal) as refused, store.act("open_call", ANNA) as work:
        calls.open_call(work, id)
    assert (refused.value.code, refused.value.facts["codes"]) == ("call_admits_unknown", ("RW99",))
    with store.act("open_call", ANNA) as work:
        calls.change_rules(work, id, {"admitted": "RW31;RW98"})
        calls.open_call(work, id)
        registry.change_municipality(work, place, {"code": "RW97"})
        found = next(f for f in calls.call_findings(work, date(2028, 2, 1)) if f.code == "admitted_unknown")
    assert found.facts["codes"] == ("RW98",)
