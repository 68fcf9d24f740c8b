"""The state of a dossier follows from the answers to questions about it and about the rows of its tables."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.exchange import service as exchange
from sdgp_desktop.intake import service as intake
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.tables import row_ids
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office
from tests.exchange.town import Town, town
from tests.intake.around import take

POINTS = "5"  # the table of strengths and challenges: at least two of each


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA, who both have a complete dossier of Karongi."""
    made = town(tmp_path, "VVSG", "RALGA")
    take(made["VVSG"].store, "rw-karongi")
    made.bring("VVSG", "RALGA")
    yield made
    made.close()


def dossier(office: Office) -> intake.DossierRow:
    """The only one that there is."""
    with office.read() as reading:
        (found,) = intake.dossiers(reading)
    return found


def disagreed(two: Town) -> tuple[UUID, UUID]:
    """VVSG takes the first strength out while RALGA describes it better: a question for VVSG; dossier and row."""
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    with north.read() as reading:
        row = row_ids(reading, POINTS, id)[0]
    with north.act("remove_row") as work:
        intake.remove_row(work, id, POINTS, row)
    with south.act("set_field") as work:
        intake.set_cell(work, id, "5.2", row, "radio")
    two.bring("RALGA", "VVSG")
    assert dossier(north).status == "incomplete"
    return id, row


def answered(office: Office, removed: bool, many: bool) -> None:
    """The question is answered for one of the sides."""
    with office.read() as reading:
        (asked,) = exchange.conflicts(reading)
    (keep,) = [one for one in asked.values if one.values["removed"] is removed]
    with office.act("resolve_many" if many else "resolve") as work:
        if many:
            assert exchange.resolve_many(work, [asked.id], keep.office) == 1
        else:
            exchange.resolve(work, asked.id, keep=keep.n)


@pytest.mark.parametrize("many", [False, True])
def test_a_dossier_is_complete_again_when_its_row_stays(two: Town, many: bool) -> None:
    disagreed(two)
    answered(two["VVSG"], removed=False, many=many)
    assert dossier(two["VVSG"]).status == "complete"


def test_a_dossier_lacks_what_its_removed_row_said(two: Town) -> None:
    id, row = disagreed(two)
    with two["VVSG"].act("set_field") as work:  # the row stands until somebody chooses, and the checks count it
        intake.set_cell(work, id, "5.3", row, "Every village meets on Tuesday afternoon. " * 3)
    assert dossier(two["VVSG"]).status == "complete"
    with two["VVSG"].read() as reading:
        (asked,) = exchange.conflicts(reading)
    with two["VVSG"].act("resolve") as work:
        exchange.resolve(work, asked.id, keep=next(one.n for one in asked.values if one.values["removed"]))
    assert dossier(two["VVSG"]).status == "incomplete"


def test_a_dossier_that_the_answer_removes_keeps_its_state(two: Town) -> None:
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    with north.act("remove_record") as work:
        work.remove(work.get(Dossier, id))
    with south.act("set_field") as work:
        intake.set_field(work, id, "1.9", 4)
    two.bring("RALGA", "VVSG")
    answered(north, removed=True, many=False)
    with north.read() as reading:
        assert reading.get(Dossier, id).removed


def questions_of(office: Office) -> dict[tuple[str, ...], exchange.Conflict]:
    """The open questions by their columns."""
    with office.read() as reading:
        return {one.columns: one for one in exchange.conflicts(reading)}


def chosen(office: Office, columns: tuple[str, ...], value: object) -> None:
    """A question is answered with one of the values."""
    asked = questions_of(office)[columns]
    with office.act("resolve") as work:
        exchange.resolve(work, asked.id, keep=next(one.n for one in asked.values if one.value == value))


@pytest.mark.parametrize("deeper", ["VVSG", "RALGA"])
@pytest.mark.parametrize("state", ["in_scoring", "withdrawn"])
def test_an_answer_about_a_row_leaves_the_question_whether_the_dossier_is_out_of_reach(
    two: Town, state: str, deeper: str
) -> None:
    """Both values of the state are shown in turn, by which desk sealed more often."""
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    with north.read() as reading:
        row = row_ids(reading, POINTS, id)[0]
    for _ in range(2):
        with two[deeper].act("set_field") as work:
            intake.set_field(work, id, "1.8.population", 30_000 + _)
        two[deeper].store.seal()
    with north.act("set_cell") as work:
        intake.set_cell(work, id, "5.2", row, "radio")
    with north.act("advance" if state == "in_scoring" else "withdraw") as work:
        if state == "in_scoring":
            intake.advance(work, id, state)
        else:
            intake.withdraw(work, id)
    with south.act("remove_row") as work:
        intake.remove_row(work, id, POINTS, row)
    two.bring("RALGA", "VVSG")
    chosen(north, ("removed",), False)
    asked = questions_of(north)
    assert {state, "incomplete"} == {one.value for one in asked[("status",)].values}, "still open"
    with north.act("set_field") as work:
        if dossier(north).status == "incomplete":
            intake.set_field(work, id, "1.9", 4)
    assert ("status",) in questions_of(north), "an edit does not answer it either"
    chosen(north, ("status",), "incomplete")
    assert dossier(north).status == "complete", "then the checks say what it is"


def test_an_answer_does_not_move_the_day_on_which_the_dossier_was_complete(two: Town) -> None:
    with two["VVSG"].read() as reading:
        before = reading.get(Dossier, dossier(two["VVSG"]).id).complete_since
    id, _ = disagreed(two)
    answered(two["VVSG"], removed=False, many=False)
    with two["VVSG"].read() as reading:
        assert reading.get(Dossier, id).complete_since == before


def test_what_is_set_back_after_an_import_is_checked_again(two: Town) -> None:
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    with north.read() as reading:
        row, before = row_ids(reading, POINTS, id)[0], reading.get(Dossier, id).complete_since
    with south.act("remove_row") as work:
        intake.remove_row(work, id, POINTS, row)
    came = two.bring("RALGA", "VVSG")
    assert dossier(north).status == "incomplete"
    fields = [f for f in exchange.imported_fields(north.store, came.packet) if f.column == "removed"]
    with north.act("set_back") as work:
        exchange.set_back(work, fields)
    with north.read() as reading:
        found = reading.get(Dossier, id)
        assert (found.status, found.complete_since) == ("complete", before)


def test_an_answer_about_the_code_settles_the_place_and_the_question_about_it(two: Town) -> None:
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    for office, code in ((north, "RW11"), (south, "RW32")):
        with office.act("set_field") as work:
            intake.set_field(work, id, "1.3", code)
    two.bring("RALGA", "VVSG")
    for code in ("RW11", "RW32"):
        asked = questions_of(north)
        if ("official_code",) in asked:
            chosen(north, ("official_code",), "RW11")
        with north.read() as reading:
            found = reading.get(Dossier, id)
            assert (found.official_code, found.municipality_code) == ("RW11", "RW11"), code
        assert questions_of(north) == {}


def test_a_dossier_in_scoring_takes_a_given_value_and_no_third_one(two: Town) -> None:
    north, south = two["VVSG"], two["RALGA"]
    id = dossier(north).id
    for office, value in ((north, 4), (south, 5)):
        with office.act("set_field") as work:
            intake.set_field(work, id, "1.9", value)
    two.bring("RALGA", "VVSG")
    with north.act("advance") as work:
        intake.advance(work, id, "in_scoring")
    (asked,) = questions_of(north).values()
    with pytest.raises(Refusal, check=lambda error: error.code == "dossier_in_scoring"), north.act("resolve") as work:
        exchange.resolve(work, asked.id, value=7)
    assert questions_of(north).keys() == {asked.columns}
    with north.act("resolve") as work:
        exchange.resolve(work, asked.id, keep=2)
    assert questions_of(north) == {}


# -- three desks


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG and two desks of RALGA, all with the dossier of Karongi."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    take(made["VVSG"].store, "rw-karongi")
    for name in ("RALGA", "RALGA-R2"):
        made.bring("VVSG", name)
    yield made
    made.close()


@pytest.mark.parametrize("order", [("RALGA", "RALGA-R2"), ("RALGA-R2", "RALGA")])
def test_the_rows_of_a_record_that_two_desks_removed_come_back_in_whatever_order_they_came(
    three: Town, order: tuple[str, str]
) -> None:
    north = three["VVSG"]
    id = dossier(north).id
    with north.read() as reading:
        contact = next(one for one in row_ids(reading, "2", id) if row_ids(reading, "2.5", one))
        inner = row_ids(reading, "2.5", contact)
    with north.act("set_cell") as work:
        intake.set_cell(work, id, "2.2.family", contact, "Anders")
    for name in order:
        with three[name].act("remove_row") as work:
            intake.remove_row(work, id, "2", contact)
    for name in order:
        three.bring(name, "VVSG")
    with north.read() as reading:
        (asked,) = [one for one in exchange.conflicts(reading) if one.removal and one.record == contact]
    with north.act("resolve") as work:
        exchange.resolve(work, asked.id, keep=next(one.n for one in asked.values if not one.values["removed"]))
    with north.read() as reading:
        assert row_ids(reading, "2.5", contact) == inner


def test_a_removal_is_told_everything_that_others_changed_meanwhile(three: Town) -> None:
    north = three["VVSG"]
    id = dossier(north).id
    with north.act("remove_record") as work:
        work.remove(work.get(Dossier, id))
    for name, place, value in (("RALGA", "1.9", 3), ("RALGA", "1.9", 4), ("RALGA", "1.8.population", 30_001),
                               ("RALGA-R2", "1.9", 5)):  # fmt: skip
        with three[name].act("set_field") as work:
            intake.set_field(work, id, place, value)
    for name in ("RALGA", "RALGA-R2"):
        three.bring(name, "VVSG")
    with north.read() as reading:
        (asked,) = [one for one in exchange.conflicts(reading) if one.removal]
        found = {(c.column, c.value, c.desk) for c in exchange.changed_meanwhile(reading, asked)}
    assert {("area", "4", "R"), ("area", "5", "R2"), ("population", 30_001, "R")} <= found
    assert ("area", "3", "R") not in found, "of each desk the newest value"
