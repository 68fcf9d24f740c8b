"""A sheet that one desk locks while another, not knowing of it, types in it: told in both, and put right."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.exchange import service as exchange
from sdgp_desktop.intake.service import set_field
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office
from sdgp_desktop.recovery import verify_office
from sdgp_desktop.scoring.service import (
    add_member,
    decide,
    declare_impartial,
    lock_sheet,
    new_version,
    open_sheet,
    proposed_outcomes,
    ranking,
    scoring_findings,
    set_marks,
)
from sdgp_desktop.scoring.service.panel import scored_dossiers
from sdgp_desktop.scoring.service.sheets import marks_of
from sdgp_desktop.sentences import finding_text
from tests.exchange.desks import Desks
from tests.scoring.around import call_of, filled, opened, scored

CRITERIA = [f"C{n}" for n in range(1, 11)]
REMARK = "A remark that is long enough to stand here."


class Panel(Desks):
    """Two desks with an open sheet of Mia that both know."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, lambda place: opened(place, filled()))
        with self.one.act("add_panel_member") as work:
            self.call = call_of(work, "RW-2023")
            member = add_member(work, self.call, "Mia Exemple", "official")
            declare_impartial(work, member)
            self.dossier = scored_dossiers(work, self.call)[0]
        with self.one.act("open_sheet") as work:
            self.sheet = open_sheet(work, member, self.dossier.id)
            set_marks(work, self.sheet, [(c, "mark", 3) for c in CRITERIA])
            set_marks(work, self.sheet, [(c, "remark", REMARK) for c in CRITERIA])
        self.send(self.one, self.other)

    def mark(self, desk: Office, value: int, sheet: UUID | None = None) -> None:
        """Type a mark for the first criterion."""
        with desk.act("set_marks") as work:
            set_marks(work, sheet or self.sheet, [("C1", "mark", value)])

    def lock(self, sheet: UUID | None = None) -> None:
        """Lock the sheet at the first desk."""
        with self.one.act("lock_sheet", final=True) as work:
            lock_sheet(work, sheet or self.sheet)

    def first_mark(self, desk: Office) -> int | None:
        """What counts for the first criterion."""
        with desk.read() as reading:
            return marks_of(reading, [self.sheet])[self.sheet][0]["C1"]

    def told(self, desk: Office) -> list[tuple[str, str, UUID | None]]:
        """Record of the sheets that no longer say what was locked."""
        with desk.read() as reading:
            found = [f for f in scoring_findings(reading, self.call) if f.code == "sheet_changed"]
            for one in found:
                for language in LANGUAGES:
                    assert "Mia Exemple" in finding_text(one, language)
            return [(f.facts["number"], f.record_type, f.record_id) for f in found]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Panel]:
    made = Panel(tmp_path)
    yield made
    made.close()


def test_a_mark_typed_beside_the_lock_is_told_after_the_import_and_until_a_new_version_is_locked(desks: Panel) -> None:
    desks.lock()
    desks.mark(desks.other, 0)
    assert "sheet_changed" in desks.send(desks.other, desks.one)
    desks.send(desks.one, desks.other)
    wanted = [(desks.dossier.number, "scoring_sheet", desks.sheet)]
    assert [desks.told(desk) for desk in desks.both] == [wanted, wanted]
    assert [f.code for f in verify_office(desks.one)] == ["sheet_changed"]
    with desks.one.act("new_sheet_version") as work:
        again = new_version(work, desks.sheet)
    desks.mark(desks.one, 3, again)
    assert desks.told(desks.one) == wanted
    desks.lock(again)
    desks.send(desks.one, desks.other)
    assert [desks.told(desk) for desk in desks.both] == [[], []]
    assert verify_office(desks.one) == ()


def test_what_was_typed_before_the_lock_and_sheets_that_came_by_file_are_not_told(desks: Panel) -> None:
    desks.mark(desks.other, 1)
    desks.send(desks.other, desks.one)
    desks.lock()
    desks.send(desks.one, desks.other)
    assert [desks.told(desk) for desk in desks.both] == [[], []]


def test_of_two_marks_the_locked_one_can_be_chosen_although_the_sheet_is_locked(desks: Panel) -> None:
    desks.mark(desks.one, 4)
    desks.lock()
    for value in (0, 1, 0):  # the longer history counts until somebody chooses
        desks.mark(desks.other, value)
        desks.other.store.seal()
    desks.send(desks.other, desks.one)
    assert (desks.first_mark(desks.one), len(desks.told(desks.one))) == (0, 1)
    with desks.one.read() as reading:
        question = exchange.conflicts(reading)[0]
    locked = next(one.n for one in question.values if one.values["mark"] == 4)
    with pytest.raises(Refusal, match="sheet_locked"), desks.one.act("resolve") as work:
        exchange.resolve(work, question.id, value=2)
    with desks.one.act("resolve") as work:
        exchange.resolve(work, question.id, keep=locked)
    desks.send(desks.one, desks.other)
    assert [desks.first_mark(desk) for desk in desks.both] == [4, 4]
    assert [desks.told(desk) for desk in desks.both] == [[], []]


def test_an_answer_changed_beside_the_decision_is_told_with_the_office_that_changed_it(tmp_path: Path) -> None:
    desks = Desks(tmp_path, lambda place: opened(place, scored()))
    desks.send(desks.one, desks.other)
    with desks.one.act("decide_selection", final=True) as work:
        call = call_of(work, "RW-2023")
        known = ranking(work, call)
        outcomes = proposed_outcomes(known)
        reasons = {row.dossier_id: "drawn" for row in known.rows}
        decide(work, call, outcomes, decided_on=date(2023, 12, 20), motivation="m", motivations=reasons)
    chosen = next(id for id, outcome in outcomes.items() if outcome == "selected")
    with desks.other.act("set_field") as work:
        set_field(work, chosen, "6.1", "Another problem than the one that was scored. " * 12)
    assert "answer_changed" in desks.send(desks.other, desks.one)
    desks.send(desks.one, desks.other)
    for desk in desks.both:
        with desk.read() as reading:
            told = [f for f in scoring_findings(reading, call) if f.code == "answer_changed"]
        assert [(f.field, f.record_id, f.facts["office"]) for f in told] == [("6.1", chosen, "VVSG")]
        for language in LANGUAGES:
            assert "VVSG" in finding_text(told[0], language)
    desks.close()
