"""Windows, visits, sessions and attendance on the real store, and what the rules say about them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import card, take_step
from sdgp_desktop.sentences import sentence
from sdgp_desktop.visits.service import (
    attendance,
    change,
    counts,
    entries,
    entry,
    findings,
    findings_of,
    holidays_of,
    kind_of,
    move,
    named_days,
    remove,
    school_holidays,
    set_attendance,
    surroundings,
    values,
    visit_named,
)
from tests.offices import ANNA, office_store
from tests.visits.around import DAY, call_of, dossier_partnership, partnership, session, visit, window

TODAY = date(2024, 1, 15)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    yield held
    held.close()


def said(store: Store, id: UUID, kind: str = "visit", today: date = TODAY) -> list[str]:
    """The codes of what is said about an entry."""
    with store.read() as reading:
        return [f.code for f in findings_of(reading, kind, id, today)]


def all_said(store: Store, today: date = TODAY) -> list[Finding]:
    """Everything that is said on a day."""
    with store.read() as reading:
        return findings(reading, today)


def attend(store: Store, session_id: UUID, holder: UUID, **people: int) -> None:
    """Note people by side."""
    with store.act("set_attendance", ANNA) as work:
        for side, number in people.items():
            set_attendance(work, session_id, holder, side, people=number)


def set_value(store: Store, kind: str, id: UUID, column: str, value: object) -> None:
    """Change one field."""
    with store.act(f"change_{kind}", ANNA) as work:
        change(work, kind, id, column, value)


def period(store: Store, id: UUID) -> tuple[date, date]:
    """First and last day of an entry."""
    with store.read() as reading:
        found = entry(reading, id)
    return found.start, found.end


# -- planning ----------------------------------------------------------------------------------------------------


def test_a_visit_gets_a_short_name_of_country_year_and_ordinal_that_no_other_has(store: Store) -> None:
    one, other = partnership(store), partnership(store, south_name="District Exemple")
    benin = partnership(store, "BJ-2023", south_name="Commune Exemple")
    ids = [
        visit(store, one), visit(store, one, date(2025, 5, 12), direction="in"), visit(store, other),
        visit(store, benin),
    ]  # fmt: skip
    assert [code_of(store, id) for id in ids] == ["RW-2024-V1", "RW-2025-V2", "RW-2024-V3", "BJ-2024-V1"]


@pytest.mark.parametrize(("desk", "names"), [("R", ["R1", "R2"]), ("V2", ["V2-1", "V2-2"])])
def test_the_names_of_another_desk_carry_its_series(store: Store, desk: str, names: list[str]) -> None:
    holder = partnership(store)
    visit(store, holder)
    store.set_local(desk=desk)
    assert [code_of(store, visit(store, holder)) for _ in names] == [f"RW-2024-{name}" for name in names]


def test_the_name_of_a_visit_that_was_removed_is_not_given_again(store: Store) -> None:
    holder = partnership(store)
    gone = visit(store, holder)
    with store.act("remove_event", ANNA) as work:
        remove(work, "visit", gone)
    assert code_of(store, visit(store, holder)) == "RW-2024-V2"


def code_of(store: Store, id: UUID) -> str:
    with store.read() as reading:
        return str(values(reading, "visit", id)["code"])


def test_a_name_that_two_visits_have_is_refused_with_what_to_ask_for(store: Store) -> None:
    one = partnership(store, number="SDGP-2024-RW-001")
    other = partnership(store, number="SDGP-2024-RW-002", south_name="District Exemple")
    first, second = (visit(store, holder, code="RW-2024-V1") for holder in (one, other))
    with store.read() as reading:
        with pytest.raises(Refusal) as caught:
            visit_named(reading, " rw-2024-v1")
        choices = caught.value.facts["choices"]
        found = [visit_named(reading, choice) for choice in choices]
        assert {f.id for f in found if f is not None} == {first, second}
        assert choices == ("SDGP-2024-RW-001/RW-2024-V1", "SDGP-2024-RW-002/RW-2024-V1")
        assert visit_named(reading, "RW-1999-V1") is None
        said = [(f.code, f.record_id) for f in findings(reading, DAY) if f.code == "visit_code_twice"]
    assert {id for _, id in said} == {first, second}
    for language in ("en", "fr", "nl"):
        assert "SDGP-2024-RW-002/RW-2024-V1" in sentence(caught.value, language)


def test_of_two_visits_of_one_name_in_one_partnership_the_ids_are_told(store: Store) -> None:
    holder = partnership(store)
    made = {visit(store, holder, code="Spring"), visit(store, holder, date(2025, 5, 12), code="Spring")}
    with store.read() as reading:
        with pytest.raises(Refusal) as caught:
            visit_named(reading, "Spring")
        assert {UUID(choice) for choice in caught.value.facts["choices"]} == made
        assert {found.id for choice in caught.value.facts["choices"] if (found := visit_named(reading, choice))} == made


def test_days_that_run_backwards_are_refused_and_nothing_is_stored(store: Store) -> None:
    holder = partnership(store)
    with pytest.raises(Refusal, match="days_reversed"):
        visit(store, holder, days=0)
    with store.read() as reading:
        assert entries(reading) == []


def test_a_later_departure_takes_the_return_along(store: Store) -> None:
    id = visit(store, partnership(store), days=7)
    set_value(store, "visit", id, "start", DAY + timedelta(days=30))
    assert period(store, id) == (DAY + timedelta(days=30), DAY + timedelta(days=36))


def test_a_return_before_the_departure_is_refused(store: Store) -> None:
    id = visit(store, partnership(store))
    with pytest.raises(Refusal, match="days_reversed"):
        set_value(store, "visit", id, "end", DAY - timedelta(days=1))
    assert period(store, id) == (DAY, DAY + timedelta(days=6))


def test_a_visit_keeps_its_first_day(store: Store) -> None:
    id = visit(store, partnership(store))
    with pytest.raises(Refusal, match="event_needs"):
        set_value(store, "visit", id, "start", None)


def test_a_time_is_stored_as_it_is_read(store: Store) -> None:
    id = session(store, starts_at="9h30")
    with store.read() as reading:
        assert values(reading, "session", id)["starts_at"] == "09:30"
    with pytest.raises(Refusal, match="not_a_time"):
        set_value(store, "session", id, "starts_at", "noon")


def test_moving_a_window_moves_its_joint_days_and_undo_brings_all_back(store: Store) -> None:
    id = window(store, joint_start=DAY + timedelta(days=1), joint_end=DAY + timedelta(days=2))
    with store.act("move_event", ANNA) as work:
        move(work, "window", id, DAY + timedelta(days=7))
    columns = ("start", "end", "joint_start", "joint_end")
    with store.read() as reading:
        moved = [values(reading, "window", id)[c] for c in columns]
    assert moved == [DAY + timedelta(days=n) for n in (7, 13, 8, 9)]
    store.undo(ANNA)
    with store.read() as reading:
        assert [values(reading, "window", id)[c] for c in columns] == [DAY + timedelta(days=n) for n in (0, 6, 1, 2)]


def test_a_removed_visit_leaves_the_calendar_and_comes_back_by_undo(store: Store) -> None:
    id = visit(store, partnership(store))
    with store.act("remove_event", ANNA) as work:
        remove(work, kind_of(work, id), id)
    with store.read() as reading:
        assert entries(reading) == []
    store.undo(ANNA)
    with store.read() as reading:
        assert [e.id for e in entries(reading)] == [id]


def test_the_calendar_of_a_call_leaves_other_calls_out(store: Store) -> None:
    mine, other = visit(store, partnership(store)), visit(store, partnership(store, "BJ-2023"))
    own, foreign = session(store), session(store, call_id=call_of(store, "BJ-2023"))
    with store.read() as reading:
        assert {e.id for e in entries(reading, call_of(store))} == {mine, own}
        assert {e.id for e in entries(reading)} == {mine, other, own, foreign}


def test_an_unknown_entry_is_told_as_gone(store: Store) -> None:
    with store.read() as reading, pytest.raises(Refusal, match="record_gone"):
        kind_of(reading, UUID(int=9))


# -- rules V1 to V8 ----------------------------------------------------------------------------------------------


def test_v1_joint_days_that_are_too_few_or_outside_are_told(store: Store) -> None:
    good = window(store, joint_start=DAY, joint_end=DAY + timedelta(days=1))
    short = window(store, joint_start=DAY, joint_end=DAY)
    outside = window(store, joint_start=DAY - timedelta(days=1), joint_end=DAY + timedelta(days=1))
    assert [said(store, id, "window") for id in (good, short, outside)] == [[], ["V1"], ["V1"]]


def test_v2_a_visit_covers_the_joint_days_of_its_window(store: Store) -> None:
    w = window(store, days=7, joint_start=DAY + timedelta(days=1), joint_end=DAY + timedelta(days=2))
    holder = partnership(store)
    good = visit(store, holder, window_id=w, accompanied_by="VVSG")
    assert said(store, good) == ["V6_holiday"]  # Whit Sunday
    with store.act("move_event", ANNA) as work:
        move(work, "visit", good, DAY + timedelta(days=5))
    assert {"V2", "V2_outside"} <= set(said(store, good))


def test_v3_a_visit_lasts_about_a_week(store: Store) -> None:
    holder = partnership(store)
    long = visit(store, holder, days=12, accompanied_by="VVSG")
    assert "V3" in said(store, long)


def test_v4_a_missing_visit_is_told_when_the_end_is_near(store: Store) -> None:
    holder = partnership(store)
    end = date(2025, 12, 31)
    missing = [f for f in all_said(store, end - timedelta(days=60)) if f.code == "V4"]
    assert [(f.facts["direction"].to("en")[:8], f.record_id) for f in missing] == [
        ("Outgoing", holder),
        ("Incoming", holder),
    ]
    visit(store, holder, date(2025, 11, 3))
    assert len([f for f in all_said(store, end - timedelta(days=60)) if f.code == "V4"]) == 1


def test_v5_the_size_of_a_delegation_is_told(store: Store) -> None:
    holder = partnership(store)
    big = visit(store, holder, delegates=9, accompanied_by="VVSG")
    assert "V5" in said(store, big)


def test_v6_holidays_of_both_countries_are_told_by_name(store: Store) -> None:
    id = visit(store, partnership(store, "BJ-2023"), date(2024, 7, 29), accompanied_by="VVSG")
    with store.read() as reading:
        told = [f for f in findings_of(reading, "visit", id, TODAY) if f.code == "V6_holiday"]
    assert [(f.facts["day"], f.facts["country"]) for f in told] == [(date(2024, 8, 1), "BJ")]
    assert told[0].facts["name"].to("fr") == named_days("BJ", [2024], "fr")[date(2024, 8, 1)]


def test_v6_elections_within_four_weeks_are_told(store: Store) -> None:
    holder = partnership(store)
    near = visit(store, holder, date(2024, 9, 16), accompanied_by="VVSG")
    far = visit(store, holder, date(2024, 9, 2), accompanied_by="VVSG")
    assert ["V6_election" in said(store, id) for id in (near, far)] == [True, False]


def test_v6_periods_that_the_dossiers_blocked_are_told_with_who_and_why(store: Store) -> None:
    id = visit(store, dossier_partnership(store), date(2024, 6, 17), accompanied_by="VVSG")
    with store.read() as reading:
        told = [f.facts for f in findings_of(reading, "visit", id, TODAY) if f.code == "V6_blocked"]
    assert [(f["who"], f["start"], f["reason"]) for f in told] == [
        ("Karongi District", date(2024, 6, 3), "budget, imihigo evaluation, national elections in July")
    ]


def test_v6_the_commemoration_in_rwanda_is_told_and_not_in_benin(store: Store) -> None:
    days = date(2024, 4, 8)
    mine = visit(store, partnership(store), days)
    other = visit(store, partnership(store, "BJ-2023"), days)
    assert ["V6_commemoration" in said(store, id) for id in (mine, other)] == [True, False]


def test_v6_flemish_school_holidays_are_a_warning_only(store: Store) -> None:
    id = visit(store, partnership(store), date(2024, 7, 8), accompanied_by="VVSG")
    with store.read() as reading:
        found = [(f.code, f.kind) for f in findings_of(reading, "visit", id, TODAY) if f.code == "V6_school"]
    assert found == [("V6_school", "S")]
    assert "V6_school" not in {f.code for f in all_said(store)}


def test_v8_a_session_without_both_partners_is_told_and_does_not_count(store: Store) -> None:
    holder = partnership(store)
    id = session(store, state="done")
    attend(store, id, holder, N=3)
    assert said(store, id, "session") == ["V8"]
    attend(store, id, holder, S=2)
    assert said(store, id, "session") == []


def test_what_lies_in_the_past_wants_its_outcome(store: Store) -> None:
    holder = partnership(store)
    visit(store, holder, accompanied_by="VVSG")
    session(store)
    told = {f.code for f in all_said(store, date(2024, 6, 15)) if f.kind == "overdue"}
    assert told == {"visit_overdue", "session_overdue"}


def test_two_visits_of_one_municipality_at_the_same_time_are_told_on_both(store: Store) -> None:
    holder = partnership(store)
    one, two = visit(store, holder), visit(store, holder, DAY + timedelta(days=3), direction="in")
    far = visit(store, holder, DAY + timedelta(days=40))
    assert ["visit_overlap" in said(store, id) for id in (one, two, far)] == [True, True, False]
    set_value(store, "visit", two, "state", "cancelled")
    assert "visit_overlap" not in said(store, one)


def test_a_partnership_that_ended_raises_nothing(store: Store) -> None:
    holder = partnership(store)
    visit(store, holder)
    assert all_said(store, date(2025, 10, 1)) != []
    with store.act("take_step", ANNA) as work:
        take_step(work, holder, "terminated", date(2024, 9, 1), "By agreement")
    assert all_said(store, date(2025, 10, 1)) == []


# -- attendance and promises -------------------------------------------------------------------------------------


def test_attendance_lists_both_sides_of_every_partnership_of_the_cohort(store: Store) -> None:
    holders = [partnership(store), partnership(store, north_name="Gemeente Ander")]
    partnership(store, "BJ-2023")
    id = session(store)
    attend(store, id, holders[0], N=4, S=5)
    with store.read() as reading:
        rows = attendance(reading, id)
    assert sorted((r.partnership_id, r.side, r.people) for r in rows) == sorted(
        [(holders[0], "N", 4), (holders[0], "S", 5), (holders[1], "N", 0), (holders[1], "S", 0)]
    )


def test_typing_a_number_again_changes_it_and_makes_no_second_line(store: Store) -> None:
    holder = partnership(store)
    id = session(store, partnership_id=holder)
    attend(store, id, holder, N=4)
    attend(store, id, holder, N=6)
    with store.read() as reading:
        assert [r.people for r in attendance(reading, id)] == [6, 0]


def test_counts_come_from_attendance_and_feed_the_promise_card(store: Store) -> None:
    holder = partnership(store)
    held, planned = session(store, state="done", title="First"), session(store, day=date(2024, 9, 3), title="Second")
    attend(store, held, holder, N=4, S=5)
    visit(store, holder, state="done", delegates=3)
    with store.read() as reading:
        found = counts(reading, holder)
        assert (found[("sessions", 2024)].done, found[("sessions", 2024)].planned) == (1, 1)
        assert [(i.what, i.record_id) for i in found[("sessions", 2024)].items] == [
            ("First", held),
            ("Second", planned),
        ]
        shown = {
            (p.code, p.year): (p.done, p.planned) for p in card(reading, holder, date(2024, 6, 1), counts).promises
        }
    assert shown[("sessions", 2024)] == (1, 1)
    assert shown[("visits_out", 0)] == (1, 0)


def test_a_planned_visit_whose_days_are_over_is_to_be_recorded_and_no_more_planned(store: Store) -> None:
    holder = partnership(store)
    id = visit(store, holder)

    def line(today: date) -> tuple[int, int]:
        with store.read() as reading:
            (found,) = [p for p in card(reading, holder, today, counts).promises if p.code == "visits_out"]
        return found.planned, found.unrecorded

    last = DAY + timedelta(days=6)
    assert (line(last), line(last + timedelta(days=1))) == ((1, 0), (0, 1))
    assert [f.code for f in all_said(store, last + timedelta(days=1)) if f.record_id == id and f.kind == "overdue"] == [
        "visit_overdue"
    ]


# -- the days around ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "day"), [("BE", date(2024, 7, 21)), ("RW", date(2024, 7, 4)), ("BJ", date(2024, 8, 1))]
)
def test_national_days_are_known_without_a_network(country: str, day: date) -> None:
    assert day in {h.day for h in holidays_of(country, [2024])}


def test_holidays_are_named_in_the_readers_language() -> None:
    names = [named_days("BE", [2024], code)[date(2024, 7, 21)] for code in ("en", "fr", "nl")]
    assert names == ["National Day", "Fête nationale", "Nationale feestdag"]


def test_an_unknown_country_has_no_holidays() -> None:
    assert holidays_of("ZZ", [2024]) == []


def test_the_summer_of_flemish_schools_is_one_period() -> None:
    found = [p for p in school_holidays("BE", [2024]) if p.start.month == 7]
    assert [(p.start, p.end) for p in found] == [(date(2024, 7, 1), date(2024, 8, 31))]


def test_surroundings_hold_holidays_elections_and_blocked_periods_of_the_countries_in_view(store: Store) -> None:
    dossier_partnership(store)
    with store.read() as reading:
        found = surroundings(reading, date(2024, 7, 1), date(2024, 10, 31), call_of(store), "nl")
    assert {e.kind for e in found} == {"holiday", "election", "blocked"}
    assert {e.country for e in found} == {"BE", "RW"}
    assert "Nationale feestdag" in {e.title for e in found}


def test_an_office_without_partnerships_sees_the_holidays_of_its_own_country_and_of_belgium(store: Store) -> None:
    with store.read() as reading:
        found = surroundings(reading, date(2026, 8, 1), date(2026, 11, 1), language="fr", office="ANCB")
    assert {(e.country, e.start) for e in found} >= {("BJ", date(2026, 8, 1)), ("BE", date(2026, 11, 1))}
    assert {e.country for e in found} >= {"BE", "BJ"}


def test_with_all_calls_in_view_the_holidays_of_all_their_countries_are_shown(store: Store) -> None:
    with store.read() as reading:
        found = surroundings(reading, date(2024, 1, 1), date(2024, 12, 31), office="VVSG")
        assert {e.country for e in found if e.kind == "holiday"} == {"BE", "BJ", "RW"}
        one = surroundings(reading, date(2024, 1, 1), date(2024, 12, 31), call_of(store), office="VVSG")
    assert {e.country for e in one if e.kind == "holiday"} == {"BE", "RW"}


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("country", ["BE", "BJ", "RW", "SN"])
def test_no_holiday_is_called_in_english_for_readers_of_french_and_dutch(country: str, language: str) -> None:
    years = range(2022, 2032)
    spoken, english = named_days(country, years, language), named_days(country, years, "en")
    same = {spoken[day] for day in spoken if spoken[day] == english[day]}
    assert same <= {"Umuganura", "Tamxarit"}
    assert not [name for name in spoken.values() if re.search(r"Day|Monday|observed|estimated|Eid|\bof\b", name)]


def test_a_holiday_that_moves_is_told_with_how_sure_it_is_in_the_language_of_the_reader() -> None:
    days = named_days("BJ", [2024], "nl")
    assert days[date(2024, 6, 16)] == "Offerfeest (geschat)"
    assert days[date(2024, 8, 1)] == "Nationale feestdag"


def test_an_ended_partnership_still_shows_the_holidays_of_its_two_countries(store: Store) -> None:
    holder = dossier_partnership(store)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "terminated", date(2024, 6, 1), "By agreement")
    with store.read() as reading:
        found = surroundings(reading, date(2024, 7, 1), date(2024, 7, 31), office="VVSG")
    assert {e.country for e in found if e.kind == "holiday"} >= {"BE", "RW"}
