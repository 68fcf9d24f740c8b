"""Making and changing partnerships on the real store."""

import json
from argparse import Namespace
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sdgp_desktop.calls.service import known_call
from sdgp_desktop.commands.intake import check
from sdgp_desktop.intake.service import set_field, take_answers
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.history import of_family
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships.records import PartnershipStep
from sdgp_desktop.partnerships.service import (
    ListQuery,
    Tally,
    add_member,
    add_plan_line,
    card,
    card_findings,
    change,
    change_member,
    change_plan_line,
    clause_of,
    count,
    create,
    create_from_dossiers,
    dossiers_of_running,
    findings,
    give_number,
    members,
    page,
    partnership,
    partnership_by_number,
    partnerships,
    plan_lines,
    remove_member,
    remove_plan_line,
    steps,
    succeed_member,
    take_step,
)
from sdgp_desktop.registry.service import municipality_by_code
from sdgp_desktop.sentences import finding_text
from tests.offices import ANNA, ERIC, office_store

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "dossiers"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    yield held
    held.close()


def refused(code: str) -> AbstractContextManager[object]:
    return pytest.raises(Refusal, match=f"^{code}")


def made(store: Store, call: str = "BJ-2023", **values: object) -> UUID:
    with store.act("create_partnership", ANNA) as work:
        names = {"north_name": "Gemeente Vlierbeke", "south_name": "Commune de Kpodaha"}
        return create(work, known_call(work, call).id, **{**names, **values})  # type: ignore[arg-type]


def test_existing_work_is_entered_with_call_and_two_names(store: Store) -> None:
    id = made(store)
    with store.read() as reading:
        found = partnership(reading, id)
        assert (found.number, found.state, found.state_since) == ("SDGP-2024-BJ-001", "active", date(2024, 1, 1))
        assert (found.start, found.end, found.country) == (date(2024, 1, 1), date(2025, 12, 31), "BJ")
        assert partnership_by_number(reading, "SDGP-2024-BJ-001") == found


def test_numbers_go_on_and_are_given_by_the_lead_association(store: Store) -> None:
    made(store, number="SDGP-2024-BJ-007")
    made(store)
    with store.act("create_partnership", ERIC) as work:
        call = known_call(work, "RW-2023").id
        create(work, call, north_name="A", south_name="B")
    with store.read() as reading:
        assert [p.number for p in partnerships(reading)] == ["", "SDGP-2024-BJ-007", "SDGP-2024-BJ-008"]
        nameless = partnerships(reading)[0].id
        assert "number_missing" in {f.code for f in findings(reading, date(2024, 2, 1))}
    with refused("number_by_lead"), store.act("give_number", ERIC) as work:
        give_number(work, nameless)
    with store.act("give_number", ANNA) as work:
        assert give_number(work, nameless) == "SDGP-2024-RW-001"


def test_a_number_is_used_once(store: Store) -> None:
    made(store, number="SDGP-2024-BJ-007")
    with refused("number_taken"):
        made(store, number="sdgp-2024-bj-007")


def test_partners_stand_on_their_own_side(store: Store) -> None:
    with store.read() as reading:
        lier, karongi = (municipality_by_code(reading, c) for c in ("12021", "RW31"))
    assert lier is not None
    assert karongi is not None
    with refused("partner_same_side"):
        made(store, "RW-2023", north_id=karongi.id, south_id=karongi.id, north_name="", south_name="")
    with refused("partner_missing"):
        made(store, "RW-2023", north_id=lier.id, north_name="", south_name=" ")
    id = made(store, "RW-2023", north_id=lier.id, south_id=karongi.id, north_name="", south_name="")
    with store.read() as reading:
        assert partnership(reading, id).name == "Lier × Karongi"


def test_a_term_of_more_than_two_years_is_refused(store: Store) -> None:
    with refused("term_too_long"):
        made(store, start=date(2024, 1, 1), end=date(2026, 1, 1))


def test_states_are_steps_and_the_first_ones_stay(store: Store) -> None:
    id = made(store)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, id, "suspended", date(2024, 3, 27), "Order of the government board")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, id, "active", date(2024, 5, 1))
    with store.read() as reading:
        assert [(s.state, s.noted_by) for s in steps(reading, id)] == [
            ("active", "Anna Voorbeeld"), ("suspended", "Anna Voorbeeld"), ("active", "Anna Voorbeeld"),
        ]  # fmt: skip


def test_the_list_filters_sorts_and_searches_in_the_database(store: Store) -> None:
    first, second = made(store), made(store, north_name="Stad Lier", south_name="Bɔhikɔn")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, second, "suspended", date(2024, 3, 27), "Weg")
    with store.read() as reading:

        def ids(**query: object) -> list[UUID]:
            return [p.id for p in page(reading, ListQuery(**query), 0, 10)]  # type: ignore[arg-type]

        assert ids() == [first, second]
        assert ids(descending=True) == [second, first]
        assert ids(state="suspended") == [second]
        assert ids(search="bohikon") == [second]
        assert ids(sort="north", descending=True) == [second, first]
        assert count(reading, ListQuery(state="active")) == 1


def test_dossiers_bring_their_municipality_and_their_people(store: Store) -> None:
    ids = []
    for name in ("rw-lier", "rw-karongi"):
        answers = json.loads((SAMPLE / f"{name}.json").read_text("utf-8"))
        meta = answers.pop("_meta")
        with store.act("take_form", ANNA) as work:
            taken = take_answers(work, known_call(work, "RW-2023").id, answers, {**meta, "reference": name})
            ids.append(taken.dossier_id)
    with store.act("adopt_match", ANNA, final=True) as work:
        id = create_from_dossiers(work, known_call(work, "RW-2023").id, ids[0], ids[1])
    with store.read() as reading:
        found = partnership(reading, id)
        people = members(reading, id)
    assert (found.north_name, found.north_dossier_id, found.south_dossier_id) == ("Stad Lier", ids[0], ids[1])
    assert [m.name for m in people if m.side == "N" and m.role == "coordinator"] == ["Hanne Wouterlood"]
    assert {m.side for m in people if m.role == "coordinator"} == {"N", "S"}


def running(store: Store, country: str, *names: str) -> tuple[UUID, list[UUID]]:
    """A partnership of two sample dossiers of a call, with the ids of both."""
    ids = []
    for name in names:
        answers = json.loads((SAMPLE / f"{name}.json").read_text("utf-8"))
        meta = answers.pop("_meta")
        answers.pop("12.2", None)
        answers.pop("12.3", None)
        answers["7"][0]["7.7"] = {"confirmed": False, "on": None}
        with store.act("take_form", ANNA) as work:
            call = known_call(work, f"{country}-2023").id
            ids.append(take_answers(work, call, answers, {**meta, "reference": name}).dossier_id)
    with store.act("adopt_match", ANNA, final=True) as work:
        return create_from_dossiers(work, known_call(work, f"{country}-2023").id, ids[0], ids[1]), ids


def checked(office: Office) -> dict[str, Any]:
    """What the command `check` answers about all dossiers."""
    return check(office, Namespace(numbers=[], call=""))


def lacking(store: Store, id: UUID) -> dict[str, list[str]]:
    """By field of the partner, what the agreement still lacks."""
    with store.read() as reading:
        found = [f for f in findings(reading, date(2024, 2, 1)) if (f.code, f.record_id) == ("agreement_lacks", id)]
        assert all("{" not in finding_text(f, spoken) for f in found for spoken in LANGUAGES)
    return {f.field: [str(what.to("en")).split()[0] for what in f.facts["what"]] for f in found}


def test_a_partnership_tells_what_each_side_lacks_before_the_agreement_is_signed(store: Store) -> None:
    rwanda, ids = running(store, "RW", "rw-lier", "rw-karongi")
    with store.read() as reading:
        assert dossiers_of_running(reading) == set(ids)
    benin, _ = running(store, "BJ", "bj-eeklo", "bj-cove")
    assert lacking(store, rwanda) == {"p.north": ["12.2", "7.7"], "p.south": ["12.2", "7.7"]}
    assert lacking(store, benin) == {"p.north": ["12.2", "7.7"], "p.south": ["12.2", "12.3", "7.7"]}
    office = Office(store, ANNA)
    told = {d["number"]: [f["field"] for f in d["findings"] if f["code"] == "C13"] for d in checked(office)["dossiers"]}
    assert [sorted(set(told[number])) for number in sorted(told)] == [
        ["12.2", "7.7"], ["12.2", "7.7"], ["12.2", "12.3", "7.7"], ["12.2", "7.7"],
    ]  # fmt: skip
    with store.act("set_field", ANNA) as work:
        set_field(work, ids[0], "12.2.date", "2024-01-15")
        set_field(work, ids[0], "7[1].7.7.confirmed", "yes")
    assert lacking(store, rwanda) == {"p.south": ["12.2", "7.7"]}
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, rwanda, "terminated", date(2024, 1, 20), "Weg")
    assert lacking(store, rwanda) == {}


def test_a_successor_never_loses_the_earlier_one(store: Store) -> None:
    id = made(store)
    with store.act("add_member", ANNA) as work:
        first = add_member(work, id, "N", "coordinator", name="Hanne Voorbeeld", active_from=date(2024, 1, 1))
    with store.act("succeed_member", ANNA) as work:
        succeed_member(work, first, "Bilal Voorbeeld", date(2025, 1, 1))
    with store.read() as reading:
        assert [(m.name, m.active_from, m.active_to) for m in members(reading, id)] == [
            ("Bilal Voorbeeld", date(2025, 1, 1), None), ("Hanne Voorbeeld", date(2024, 1, 1), date(2024, 12, 31)),
        ]  # fmt: skip
    with refused("member_dates"), store.act("succeed_member", ANNA) as work:
        succeed_member(work, first, "Bilal Voorbeeld", date(2023, 1, 1))
    with refused("member_nameless"), store.act("add_member", ANNA) as work:
        add_member(work, id, "N", "peer", name=" ")


def test_the_action_plan_keeps_its_order_and_is_watched(store: Store) -> None:
    id = made(store)
    with store.act("add_plan_line", ANNA) as work:
        add_plan_line(work, id, question="How do markets take part?", due=date(2024, 5, 1))
        late = add_plan_line(work, id, activity="Visit", due=date(2024, 6, 1))
    with store.read() as reading:
        assert [p.place for p in plan_lines(reading, id)] == [1, 2]
        found = [f for f in findings(reading, date(2024, 7, 1)) if f.code == "plan_late"]
        assert [f.facts["n"] for f in found] == [2]
    with store.act("change_plan_line", ANNA) as work:
        change_plan_line(work, late, {"done_on": date(2024, 5, 30)})
    with store.read() as reading:
        assert [f.facts["n"] for f in findings(reading, date(2024, 7, 1)) if f.code == "plan_late"] == [1]


def test_the_card_takes_its_numbers_from_the_rule_book_of_the_partnership(store: Store) -> None:
    id = made(store)
    with store.read() as reading:
        found = card(reading, id, date(2025, 8, 1), lambda r, i: {("visits_out", 0): Tally(1, 0)})
        promised = {(p.code, p.year): p.promised for p in found.promises}
        clause = clause_of(reading, partnership(reading, id), found.of("visits_out")[0])
        assert (clause.section, clause.version) == ("3.9", 1)
        said = card_findings(reading, id, date(2025, 8, 1), lambda r, i: {})
        codes = [f.code for f in said]
    assert promised == {
        ("term", 0): 24, ("sessions", 2024): 3, ("sessions", 2025): 3, ("visits_out", 0): 1, ("visits_in", 0): 1,
        ("week_visits", 2024): 1, ("week_visits", 2025): 1, ("half_days", 0): 5, ("conference_days", 0): 2,
        ("learning", 0): 6, ("learning_action", 0): 2, ("budget_N", 0): 1_750_000, ("budget_S", 0): 1_750_000,
    }  # fmt: skip
    assert codes == ["promise_lost", "visit_missing", "visit_missing", "promise_lost"]
    years = [[finding_text(f, spoken)[-5:] for spoken in ("en", "fr", "nl")] for f in said if f.code == "promise_lost"]
    assert years == [["2024."] * 3, ["2024."] * 3], "sessions and week visits are promised by year"


def test_a_closed_partnership_takes_a_remark_and_nothing_else(store: Store) -> None:
    id = made(store)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, id, "closed", date(2025, 12, 31))
    with store.act("change_partnership", ANNA) as work:
        change(work, id, {"remark": "Archived", "continues_as": "city_link"})
    with refused("partnership_closed"), store.act("change_partnership", ANNA) as work:
        change(work, id, {"theme": "Another"})


def test_people_and_plan_of_a_closed_partnership_stay_as_they_are(store: Store) -> None:
    id = made(store)
    with store.act("add_member", ANNA) as work:
        member = add_member(work, id, "S", "coordinator", name="Koffi Dossou-Adjovi")
        line = add_plan_line(work, id, question="What do markets need?")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, id, "closed", date(2025, 12, 31))
    for deed in (
        lambda work: add_member(work, id, "N", "peer", name="Lieve Claes"),
        lambda work: change_member(work, member, {"function": "Mayor"}),
        lambda work: succeed_member(work, member, "Afi Mensah", date(2025, 3, 1)),
        lambda work: remove_member(work, member),
        lambda work: add_plan_line(work, id, question="And then?"),
        lambda work: change_plan_line(work, line, {"result": "A market"}),
        lambda work: remove_plan_line(work, line),
    ):
        with refused("partnership_closed"), store.act("change_member", ANNA) as work:
            deed(work)
    with store.read() as reading:
        assert [(m.name, m.function, m.active_to) for m in members(reading, id) if m.side == "S"] == [
            ("Koffi Dossou-Adjovi", "", None)
        ]
        assert [(p.question, p.result) for p in plan_lines(reading, id)] == [("What do markets need?", "")]


def test_changes_can_be_undone_and_are_in_the_history(store: Store) -> None:
    id = made(store)
    with store.act("change_partnership", ANNA) as work:
        change(work, id, {"theme": "Markets"})
    store.undo(ANNA)
    with store.read() as reading:
        assert partnership(reading, id).theme == ""
        assert [c.value for c in of_family(reading, id) if c.column == "theme"] == ["", "Markets"]


def test_a_stop_that_came_from_an_office_after_it_was_lifted_is_told(store: Store) -> None:
    held = made(store)
    for state, day in (("suspended", date(2024, 5, 1)), ("active", date(2024, 5, 20))):
        with store.act("take_step", ANNA, final=True) as work:
            take_step(work, held, state, day, "Rupture")
    with store.act("step", ANNA, final=True) as work:  # by an office that knew neither step
        late = date(2024, 6, 1)
        work.add(PartnershipStep(partnership_id=held, place=2, state="suspended", dated=late, ground="Rupture"))
    with store.read() as reading:
        assert partnership(reading, held).state == "active"
        said = {f.code: f.facts for f in findings(reading, date(2024, 7, 1)) if f.record_id == held}
    assert said["stop_not_lifted"]["since"] == date(2024, 6, 1)
