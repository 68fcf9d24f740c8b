"""The state of a dossier follows from the answers to questions about it and about the rows of its tables."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.exchange import service as exchange
from sdgp_desktop.intake import service as intake
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.tables import row_ids
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
