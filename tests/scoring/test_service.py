"""Scoring on a real database: sheets, seals, files, ranking, decisions."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.errors import OwnMistake, Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.registry.service import ensure_staff
from sdgp_desktop.scoring.papers import read_sheets
from sdgp_desktop.scoring.records import Lock, Mark, Member
from sdgp_desktop.scoring.service import (
    add_member,
    change_member,
    decide,
    decision,
    declare_conflict,
    declare_impartial,
    draw_lot,
    explain,
    grid_of,
    lock_sheet,
    members,
    new_version,
    open_sheet,
    open_to_secretary,
    panel,
    plan_scores,
    proposed_outcomes,
    ranking,
    remove_member,
    reopen,
    scoring_findings,
    selected,
    set_marks,
    sheet,
    versions,
    withdraw_conflict,
)
from sdgp_desktop.sentences import act_text, finding_text, sentence, words
from tests.offices import ANNA
from tests.scoring.around import call_of, filled, id_of, lines, opened, scored, sign, take

WHOLE = {f"C{n}": 3 for n in range(1, 11)}
TODAY = date(2023, 12, 14)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers, not scored yet."""
    found = opened(tmp_path, filled())
    yield found
    found.close()


@pytest.fixture
def ranked(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


def seat(store: Store, name: str, kind: str, person: Person | None = None) -> UUID:
    """A member of the RW panel who signed the statement; with a person when he or she works here."""
    with store.act("add_panel_member", ANNA) as work:
        if person is not None:
            ensure_staff(work, person)
        member = add_member(work, call_of(work, "RW-2023"), name, kind, staff_id=None if person is None else person.id)
        declare_impartial(work, member)
    return member


def filled_sheet(store: Store, member: UUID, reference: str, person: Person = ANNA, **others: int) -> UUID:
    """A sheet with all marks, not locked yet."""
    with store.act("open_sheet", person, final=True) as work:
        made = open_sheet(work, member, id_of(work, reference))
    with store.act("set_marks", person) as work:
        set_marks(work, made, [(c, "mark", m) for c, m in {**WHOLE, **others}.items()])
    return made


def lock(store: Store, sheet_id: UUID, person: Person = ANNA) -> None:
    with store.act("lock_sheet", person, final=True) as work:
        lock_sheet(work, sheet_id)


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda error: error.code == code)


def test_the_sample_ranks_as_its_notes_say(ranked: Store) -> None:
    with ranked.read() as reading:
        rows = ranking(reading, call_of(reading, "RW-2023")).rows
        found = [(r.rank, r.reference, str(r.base), str(r.bonus), str(r.end), r.proposed) for r in rows]
    assert found == [
        (1, "rw-lier", "82.20", "5.00", "87.20", "selected"),
        (2, "rw-zottegem", "62.92", "5.00", "67.92", "selected"),
        (3, "rw-torhout", "67.92", "0.00", "67.92", "selected"),
        (4, "rw-kontich", "48.16", "5.00", "53.16", "not_selected"),
    ]
    assert [(t.step, t.ahead) for t in rows[1].ties] == [("no_active_link", True)]
    assert rows[3].below == ("base", "C5")


def test_a_recused_sheet_does_not_count_and_a_bonus_does_not_lift_over_the_threshold(ranked: Store) -> None:
    with ranked.read() as reading:
        rows = {r.reference: r for r in ranking(reading, call_of(reading, "BJ-2023")).rows}
    assert rows["bj-oudenaarde"].sheets == 4
    izegem = rows["bj-izegem"]
    assert (str(izegem.base), str(izegem.end), izegem.below, izegem.proposed) == (
        "56.04", "61.04", ("base",), "reserve_by_decision",
    )  # fmt: skip


def test_every_total_opens_to_the_marks_it_comes_from(ranked: Store) -> None:
    with ranked.read() as reading:
        found = explain(reading, id_of(reading, "rw-lier"))
    for cell in found.cells:
        assert cell.total == sum(m.mark for m in cell.marks)
        assert cell.sheets == len(cell.marks) == 5
    assert sum((c.points for c in found.cells), Decimal(0)) == found.base
    assert found.base + found.bonus.points == found.end


def test_the_same_file_twice_changes_nothing(ranked: Store) -> None:
    with ranked.read() as reading:
        before = reading.session.query(Lock).count()
    again = take(ranked, "RW-2023")
    assert (again.sheets, again.unchanged, again.refused) == (0, 20, ())
    with ranked.read() as reading:
        assert reading.session.query(Lock).count() == before


def test_a_corrected_file_makes_new_versions_and_the_older_ones_stay(ranked: Store) -> None:
    changed = [
        replace(x, mark="3") if (x.number, x.criterion, x.mark) == ("rw-lier", "C1", "4") else x
        for x in lines("RW-2023")
    ]
    assert take(ranked, "RW-2023", changed).sheets == 3
    with ranked.read() as reading:
        call_id, lier = call_of(reading, "RW-2023"), id_of(reading, "rw-lier")
        member = next(m for m in members(reading, call_id) if m.name == "Lieselot Van Wambeke")
        found = versions(reading, member.id, lier, ANNA.id)
        assert [(v.version, v.marks["C1"], v.locked) for v in found] == [(2, 3, True), (1, 4, True)]
        row = ranking(reading, call_id).rows[0]
    assert (row.reference, str(row.means["C1"])) == ("rw-lier", "3.80")


BAD = [
    ({"number": "rw-nowhere"}, "number_unknown_in_call"),
    ({"number": "bj-diest"}, "number_unknown_in_call"),
    ({"number": "rw-maaseik"}, "not_scored"),
    ({"seat": "minister"}, "unknown_seat"),
    ({"seat": "politician"}, "seat_differs"),
    ({"assessor": ""}, "name_missing"),
    ({"criterion": "C11"}, "unknown_criterion"),
    ({"criterion": "C2"}, "marked_twice"),
    ({"mark": "6"}, "mark_not_valid"),
    ({"mark": "3.5"}, "mark_not_valid"),
    ({"mark": "5", "remark": "too short"}, "remark_too_short"),
    ({"recused": "perhaps"}, "not_yes_no"),
    ({"recused": "yes"}, "recused_with_marks"),
]


@pytest.mark.parametrize(("change", "code"), BAD)
def test_one_bad_line_is_named_and_nothing_of_the_file_is_stored(
    store: Store, change: dict[str, str], code: str
) -> None:
    given = lines("RW-2023")
    at = next(n for n, x in enumerate(given) if x.criterion == "C3")
    given[at] = replace(given[at], **change)  # type: ignore[arg-type]
    found = take(store, "RW-2023", given)
    assert found.sheets == 0
    assert (given[at].row, code) in [(r.row, r.code) for r in found.refused]
    with store.read() as reading:
        assert members(reading, call_of(reading, "RW-2023")) == ()
        assert reading.session.query(Mark).count() == 0


def test_a_missing_criterion_refuses_the_sheet(store: Store) -> None:
    given = [x for x in lines("RW-2023") if not (x.number == "rw-lier" and x.criterion == "C7")]
    found = take(store, "RW-2023", given)
    assert {(r.code, tuple(r.facts["marks"])) for r in found.refused} == {("marks_missing", ("C7",))}  # type: ignore[arg-type]


def test_a_mark_that_is_refused_is_not_said_to_be_missing_too(store: Store) -> None:
    given = lines("RW-2023")
    at = next(n for n, x in enumerate(given) if x.criterion == "C4")
    for bad in ({"mark": "5", "remark": ""}, {"mark": "9"}, {"recused": "perhaps"}):
        changed = [*given[:at], replace(given[at], **bad), *given[at + 1 :]]  # type: ignore[arg-type]
        assert [(r.row, r.code == "marks_missing") for r in take(store, "RW-2023", changed).refused] == [
            (given[at].row, False)
        ]


def test_a_number_that_cannot_be_is_said_once_with_how_many_lines_have_it(store: Store) -> None:
    strange = {"rw-lier": "rw-nowhere", "rw-torhout": "rw-maaseik"}
    given = [replace(x, number=strange.get(x.number, x.number)) for x in lines("RW-2023")]
    found = [r for r in take(store, "RW-2023", given).refused if r.code != "marked_twice"]
    assert [(r.code, r.facts["number"]) for r in found] == [
        (code, strange[name])
        for name, code in (("rw-lier", "number_unknown_in_call"), ("rw-torhout", "not_scored"))
        if any(x.number == name for x in lines("RW-2023"))
    ]
    [unknown] = [r for r in found if r.code == "number_unknown_in_call"]
    count = sum(x.number == "rw-lier" for x in lines("RW-2023"))
    assert (unknown.facts["n"], unknown.row) == (count, next(x.row for x in lines("RW-2023") if x.number == "rw-lier"))
    for language in LANGUAGES:
        assert str(count) in words("REFUSALS")[unknown.code].to(language, **dict[str, Any](unknown.facts))


def test_a_file_is_read_whatever_its_encoding_separator_and_order(tmp_path: Path) -> None:
    path = tmp_path / "sheets.csv"
    text = 'Seat;Number;Assessor;Mark;Criterion;Remark\nofficial;rw-lier;Zoé;3;C1;"ça va; bien"\n\n'
    path.write_bytes(text.encode("cp1252"))
    (line,) = read_sheets(path)
    assert (line.row, line.number, line.assessor, line.seat, line.criterion, line.mark, line.remark, line.recused) == (
        2, "rw-lier", "Zoé", "official", "C1", "3", "ça va; bien", "",
    )  # fmt: skip


def test_a_file_without_a_column_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "sheets.csv"
    path.write_text("number,assessor,criterion,mark\n")
    with pytest.raises(Refusal) as error:
        read_sheets(path)
    assert (error.value.code, error.value.facts["columns"]) == ("scores_columns", ("seat",))


def test_a_sheet_is_typed_undone_and_locked(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    made = filled_sheet(store, member, "rw-lier")
    with store.act("set_marks", ANNA) as work:
        set_marks(work, made, [("C4", "mark", "5")])
    with store.read() as reading:
        assert sheet(reading, made, ANNA.id).problems == (("C4", "no_remark"),)
    with refused("sheet_remarks_missing"):
        lock(store, made)
    store.undo(ANNA)
    lock(store, made)
    with store.read() as reading:
        found = panel(reading, call_of(reading, "RW-2023"))
        assert [c.state for c in found.cells.values()] == ["locked"]
    with refused("sheet_locked"), store.act("set_marks", ANNA) as work:
        set_marks(work, made, [("C4", "mark", 2)])


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ([("C4", "mark", "5")], "sheet_remarks_missing", "remarks of at least 20 characters are missing for C4."),
        ([("C4", "mark", "")], "sheet_marks_missing", "marks are missing for C4."),
        ([("C4", "mark", ""), ("C5", "mark", "0")], "sheet_not_complete", "for C4, remarks of at least 20 characters"),
    ],
)
def test_what_a_sheet_lacks_is_told_without_an_empty_list(
    store: Store, changes: list[tuple[str, str, object]], code: str, said: str
) -> None:
    made = filled_sheet(store, seat(store, "Veerle Voorbeeld", "official"), "rw-lier")
    with store.act("set_marks", ANNA) as work:
        set_marks(work, made, changes)
    with pytest.raises(Refusal) as error:
        lock(store, made)
    assert error.value.code == code
    assert said in sentence(error.value, "en")
    assert not re.search(r"(for|pour|voor) ?[,.]", " ".join(sentence(error.value, s) for s in ("en", "fr", "nl")))


def test_undo_says_for_which_municipalities_marks_were_given(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    first, other = (filled_sheet(store, member, reference) for reference in ("rw-lier", "rw-zottegem"))
    with store.act("set_marks", ANNA) as work:
        set_marks(work, first, [("C1", "mark", 2)])
        set_marks(work, other, [("C2", "mark", 2)])
    found = store.undo_name(ANNA)
    assert found is not None
    assert act_text(*found, "en") == "Marked C1, C2 for Stad Lier, Stad Zottegem on the sheet of Veerle Voorbeeld"


def test_undo_cannot_reach_behind_a_lock(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    lock(store, filled_sheet(store, member, "rw-lier"))
    with refused("nothing_to_undo"):
        store.undo(ANNA)
    with store.read() as reading:
        assert [c.state for c in panel(reading, call_of(reading, "RW-2023")).cells.values()] == ["locked"]


@pytest.mark.parametrize("mark", ["6", "-1", "3.5", "x"])
def test_a_mark_is_a_whole_number_up_to_the_best(store: Store, mark: str) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    made = filled_sheet(store, member, "rw-lier")
    with refused("mark_not_valid"), store.act("set_marks", ANNA) as work:
        set_marks(work, made, [("C1", "mark", mark)])


def test_nobody_scores_before_the_statement_nor_after_a_conflict(store: Store) -> None:
    with store.act("add_panel_member", ANNA) as work:
        member = add_member(work, call_of(work, "RW-2023"), "Veerle Voorbeeld", "official")
    with refused("declaration_first"), store.act("open_sheet", ANNA, final=True) as work:
        open_sheet(work, member, id_of(work, "rw-lier"))
    with store.act("declare_impartial", ANNA) as work:
        declare_impartial(work, member, "paper", "nl")
    made = filled_sheet(store, member, "rw-lier")
    with store.act("declare_conflict", ANNA, final=True) as work:
        declare_conflict(work, member, id_of(work, "rw-lier"), "author")
    with refused("recused"):
        lock(store, made)
    with store.act("withdraw_conflict", ANNA, final=True) as work:
        withdraw_conflict(work, member, id_of(work, "rw-lier"), "A mistake: it was another town")
    lock(store, made)


def test_an_application_that_is_not_complete_is_not_scored(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    with refused("not_scored"), store.act("open_sheet", ANNA, final=True) as work:
        open_sheet(work, member, id_of(work, "rw-maaseik"))


def test_nobody_sees_other_sheets_before_the_own_lock(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    cas = Person(UUID(int=12), "Cas Exemplaar", "officer", "VVSG")
    hers, his = seat(store, bea.name, "association", bea), seat(store, cas.name, "association", cas)
    first = filled_sheet(store, hers, "rw-lier", bea)
    with refused("sheet_of_somebody_else"), store.read() as reading:
        sheet(reading, first, ANNA.id)
    lock(store, first, bea)
    for viewer, code in ((cas, "sheet_of_somebody_else"), (ANNA, "sheet_of_somebody_else")):
        with refused(code), store.read() as reading:
            sheet(reading, first, viewer.id)
    with store.read() as reading:
        row = next(r for r in ranking(reading, call_of(reading, "RW-2023"), cas.id).rows if r.reference == "rw-lier")
        assert (row.sealed, row.base, row.rank) == (True, None, None)
        assert panel(reading, call_of(reading, "RW-2023")).cell(hers, id_of(reading, "rw-lier")).state == "locked"
    lock(store, filled_sheet(store, his, "rw-lier", cas), cas)
    with store.read() as reading:
        assert sheet(reading, first, cas.id).marks["C1"] == 3
        assert sheet(reading, first, ANNA.id).marks["C1"] == 3


def test_who_still_has_to_score_may_not_type_for_others(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    seat(store, bea.name, "association", bea)
    guest = seat(store, "Veerle Voorbeeld", "official")
    with refused("sealed"), store.act("open_sheet", bea, final=True) as work:
        open_sheet(work, guest, id_of(work, "rw-lier"))


def test_the_secretary_sees_figures_when_all_locked_or_when_the_sheets_were_opened(store: Store) -> None:
    one, _two = seat(store, "Een Voorbeeld", "official"), seat(store, "Twee Voorbeeld", "politician")
    lock(store, filled_sheet(store, one, "rw-lier"))

    def sealed() -> bool:
        with store.read() as reading:
            return ranking(reading, call_of(reading, "RW-2023"), ANNA.id).sealed

    assert sealed()
    with store.act("open_sheets", ANNA, final=True) as work:
        open_to_secretary(work, call_of(work, "RW-2023"), "The politician is ill until January")
    assert not sealed()


def test_after_the_discussion_a_new_version_counts_once_it_is_locked(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    made = filled_sheet(store, member, "rw-lier")
    lock(store, made)
    with store.act("new_sheet_version", ANNA, final=True) as work:
        newer = new_version(work, made)
    with store.act("set_marks", ANNA) as work:
        set_marks(work, newer, [("C1", "mark", 4)])

    def mean() -> str:
        with store.read() as reading:
            return str(explain(reading, id_of(reading, "rw-lier")).cells[0].mean)

    assert mean() == "3.00"
    lock(store, newer)
    assert mean() == "4.00"
    with store.read() as reading:
        found = versions(reading, member, id_of(reading, "rw-lier"), ANNA.id)
    assert [(v.version, v.marks["C1"]) for v in found] == [(2, 4), (1, 3)]


def test_a_new_version_under_way_seals_nothing_that_was_seen(ranked: Store) -> None:
    with ranked.read() as reading:
        call_id, lier = call_of(reading, "RW-2023"), id_of(reading, "rw-lier")
        before = ranking(reading, call_id, ANNA.id)
        member = next(m for m in members(reading, call_id) if m.name == "Lieselot Van Wambeke")
        (sheet,) = versions(reading, member.id, lier, ANNA.id)
    with ranked.act("new_sheet_version", ANNA, final=True) as work:
        new_version(work, sheet.id)
    with ranked.read() as reading:
        after = ranking(reading, call_id, ANNA.id)
    assert not before.sealed
    assert after.rows == before.rows


def test_a_decision_keeps_the_figures_and_freezes_the_marks(ranked: Store) -> None:
    with ranked.act("decide_selection", ANNA, final=True) as work:
        call_id = call_of(work, "RW-2023")
        decide(work, call_id, proposed_outcomes(ranking(work, call_id)), decided_on=TODAY, motivation="As ranked.")
    with ranked.read() as reading:
        made = decision(reading, call_id)
        assert made is not None
        assert [str(o.end) for o in made.outcomes] == ["87.20", "67.92", "67.92", "53.16"]
        assert [dossier(reading, id).reference for id in selected(reading, call_id)] == [
            "rw-lier",
            "rw-zottegem",
            "rw-torhout",
        ]
        assert dossier(reading, id_of(reading, "rw-kontich")).status == "not_selected"
    changed = [replace(x, mark="3") if x.criterion == "C3" else x for x in lines("RW-2023")]
    assert [r.code for r in take(ranked, "RW-2023", changed).refused if r.row == 1] == ["scores_frozen"]
    with ranked.act("reopen_scoring", ANNA, final=True) as work:
        reopen(work, call_id, "A mark was typed wrongly")
    assert take(ranked, "RW-2023", changed).refused == ()


def test_an_outcome_that_differs_needs_a_motivation_of_its_own(ranked: Store) -> None:
    with ranked.read() as reading:
        call_id, kontich = call_of(reading, "RW-2023"), id_of(reading, "rw-kontich")
        outcomes = {**proposed_outcomes(ranking(reading, call_id)), kontich: "selected"}
    with refused("outcome_motivation_missing"), ranked.act("decide_selection", ANNA, final=True) as work:
        decide(work, call_id, outcomes, decided_on=TODAY, motivation="As ranked.")
    with ranked.act("decide_selection", ANNA, final=True) as work:
        decide(
            work,
            call_id,
            outcomes,
            decided_on=TODAY,
            motivation="As ranked.",
            motivations={kontich: "A second person is named."},
        )
    with ranked.read() as reading:
        assert len(selected(reading, call_id)) == 4


def test_a_lot_is_noted_only_where_one_is_needed(ranked: Store) -> None:
    with refused("lot_not_needed"), ranked.act("draw_lot", ANNA, final=True) as work:
        order = [id_of(work, "rw-zottegem"), id_of(work, "rw-torhout")]
        draw_lot(work, call_of(work, "RW-2023"), order, "Minutes of 14 December")


def test_weights_stay_as_they_were_when_the_first_sheet_was_opened(ranked: Store) -> None:
    with ranked.act("change_rules", ANNA) as work:
        change_rules(
            work, call_of(work, "RW-2023"), {"weight_C1": "5", "threshold_base": "90"}, reason="A trial", dated=TODAY
        )
    with ranked.read() as reading:
        call_id = call_of(reading, "RW-2023")
        assert grid_of(reading, call_id).criterion("C1").weight == 15
        assert {r.proposed for r in ranking(reading, call_id).rows} == {"reserve_by_decision", "not_selected"}


def test_the_grid_has_anchors_in_three_languages(store: Store) -> None:
    with store.read() as reading:
        grid = grid_of(reading, call_of(reading, "BJ-2023"))
    assert sum(c.weight for c in grid.criteria) == 100
    assert all(c.anchor(m, language) for c in grid.criteria for m in range(6) for language in ("en", "fr", "nl"))


def test_members_who_locked_stay_and_keep_their_seat(ranked: Store) -> None:
    with ranked.read() as reading:
        member = members(reading, call_of(reading, "RW-2023"))[0]
    with refused("member_has_sheets"), ranked.act("remove_panel_member", ANNA) as work:
        remove_member(work, member.id)
    with refused("seat_fixed"), ranked.act("change_panel_member", ANNA) as work:
        change_member(work, member.id, "seat", "association")


def test_who_has_sheets_to_lock_does_not_leave_the_own_seat_to_see_those_of_others(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    cas = Person(UUID(int=12), "Cas Exemplaar", "officer", "VVSG")
    hers, his = seat(store, bea.name, "association", bea), seat(store, cas.name, "association", cas)
    lock(store, filled_sheet(store, his, "rw-lier", cas), cas)
    lone = seat(store, "Aad Voorbeeld", "official")
    lock(store, filled_sheet(store, lone, "rw-lier"))

    def seals() -> bool:
        with store.read() as reading:
            rows = ranking(reading, call_of(reading, "RW-2023"), bea.id).rows
            return next(r for r in rows if r.reference == "rw-lier").sealed

    def leave() -> None:
        with refused("leaves_sealed"), store.act("remove_panel_member", bea) as work:
            remove_member(work, hers)
        for other in (None, ANNA.id):
            with refused("leaves_sealed"), store.act("change_panel_member", bea) as work:
                ensure_staff(work, ANNA)
                change_member(work, hers, "staff_id", other)
        with refused("two_seats"), store.act("change_panel_member", bea) as work:
            change_member(work, lone, "staff_id", bea.id)
        with refused("two_seats"), store.act("add_panel_member", bea) as work:
            add_member(work, call_of(work, "RW-2023"), "B. Beispiel", "association", staff_id=bea.id)

    leave()  # without a sheet of her own yet
    filled_sheet(store, hers, "rw-lier", bea)
    leave()
    with store.act("declare_conflict", bea) as work:
        declare_conflict(work, hers, id_of(work, "rw-lier"), "author")
    leave()
    assert seals()
    with store.act("change_panel_member", bea) as work:
        change_member(work, hers, "organisation", "Voorbeeldstad")
    with store.act("remove_panel_member", cas) as work:
        remove_member(work, hers)
    assert not seals()
    with refused("returns_sealed"), store.act("put_back", bea) as work:
        work.get(Member, hers).removed = False
        work.session.flush()
    with refused("returns_sealed"), store.act("add_panel_member", bea) as work:
        add_member(work, call_of(work, "RW-2023"), "B. Beispiel", "association", staff_id=bea.id)
    with store.act("add_panel_member", bea) as work:
        other = add_member(work, call_of(work, "RW-2023"), "B. Beispiel", "association")
    with refused("returns_sealed"), store.act("change_panel_member", bea) as work:
        change_member(work, other, "staff_id", bea.id)
    with store.act("change_panel_member", cas) as work:
        change_member(work, other, "staff_id", bea.id)


def test_undo_does_not_lead_out_of_a_seat_with_sheets_and_redo_back_to_them(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    lock(store, filled_sheet(store, seat(store, "Een Voorbeeld", "official"), "rw-lier"))
    with store.act("change_rules", ANNA) as work:
        ensure_staff(work, bea)
        change_rules(work, call_of(work, "RW-2023"), {"declaration_needed": "no"}, "A try")
    with store.act("add_panel_member", bea) as work:
        hers = add_member(work, call_of(work, "RW-2023"), bea.name, "association", staff_id=bea.id)
    with store.act("open_sheet", bea) as work:
        made = open_sheet(work, hers, id_of(work, "rw-lier"))
    with store.act("set_marks", bea) as work:
        set_marks(work, made, [("C1", "mark", 2)])
    store.undo(bea)
    store.undo(bea)
    with refused("leaves_sealed"):
        store.undo(bea)
    with store.read() as reading:
        assert hers in [m.id for m in members(reading, call_of(reading, "RW-2023"))]


def test_nobody_sits_down_by_herself_where_somebody_else_locked_sheets(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    lone = seat(store, "Aad Voorbeeld", "official")
    lock(store, filled_sheet(store, lone, "rw-lier"))
    with refused("seat_of_another"), store.act("change_panel_member", bea) as work:
        ensure_staff(work, bea)
        change_member(work, lone, "staff_id", bea.id)
    with store.act("change_panel_member", ANNA) as work:  # somebody else may say that it is hers
        ensure_staff(work, bea)
        change_member(work, lone, "staff_id", bea.id)


def test_a_seat_without_sheets_is_not_left_by_undo_once_others_locked_theirs(store: Store) -> None:
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    with store.act("add_panel_member", bea) as work:
        ensure_staff(work, bea)
        hers = add_member(work, call_of(work, "RW-2023"), bea.name, "association", staff_id=bea.id)
    store.undo(bea)
    store.redo(bea)
    lock(store, filled_sheet(store, seat(store, "Een Voorbeeld", "official"), "rw-lier"))
    with refused("leaves_sealed"):
        store.undo(bea)
    with store.read() as reading:
        assert hers in [m.id for m in members(reading, call_of(reading, "RW-2023"))]


def test_a_statement_that_came_after_the_sheets_is_undone(store: Store) -> None:
    with store.act("add_panel_member", ANNA) as work:
        member = add_member(work, call_of(work, "RW-2023"), "Een Voorbeeld", "official")
        change_rules(work, call_of(work, "RW-2023"), {"declaration_needed": "no"}, "A try")
    lock(store, filled_sheet(store, member, "rw-lier"))
    with store.act("declare_impartial", ANNA) as work:
        assert declare_impartial(work, member, "paper")
    store.undo(ANNA)
    with store.read() as reading:
        assert next(m for m in members(reading, call_of(reading, "RW-2023")) if m.id == member).declared_at is None


def test_a_statement_upon_which_sheets_were_locked_is_not_undone(store: Store) -> None:
    with store.act("add_panel_member", ANNA) as work:
        member = add_member(work, call_of(work, "RW-2023"), "Een Voorbeeld", "official")
    with store.act("declare_impartial", ANNA) as work:
        assert declare_impartial(work, member, "paper")
    bea = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
    lock(store, filled_sheet(store, member, "rw-lier", bea), bea)
    with refused("statement_counts"):
        store.undo(ANNA)


def test_a_plan_tells_what_a_file_would_bring_without_doing_it(store: Store) -> None:
    with store.read() as reading:
        plan = plan_scores(reading, call_of(reading, "RW-2023"), lines("RW-2023"))
    assert (len(plan.sheets), plan.unchanged, plan.refused) == (20, 0, ())


def test_locks_are_only_ever_added(ranked: Store) -> None:
    def change() -> None:
        with ranked.act("x", ANNA) as work:
            one = work.session.query(Lock).first()
            assert one is not None
            one.digest = "changed"

    with pytest.raises(OwnMistake):
        change()


def test_a_sheet_that_was_undone_begins_empty_again(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    lock(store, filled_sheet(store, member, "rw-torhout"))  # from here on opening a sheet can be undone
    for mark in (4, 2):
        with store.act("set_marks", ANNA) as work:
            made = open_sheet(work, member, id_of(work, "rw-lier"))
            set_marks(work, made, [("C1", "mark", mark), (f"C{mark}", "remark", "Read twice")])
        if mark == 4:
            store.undo(ANNA)
    with store.read() as reading:
        found = sheet(reading, made, ANNA.id)
    assert (found.version, dict(found.marks), dict(found.remarks)) == (1, {"C1": 2}, {"C2": "Read twice"})


def test_a_mark_that_was_undone_is_typed_again_without_its_old_remark(store: Store) -> None:
    member = seat(store, "Veerle Voorbeeld", "official")
    lock(store, filled_sheet(store, member, "rw-torhout"))
    with store.act("open_sheet", ANNA) as work:
        made = open_sheet(work, member, id_of(work, "rw-lier"))
    with store.act("set_marks", ANNA) as work:
        set_marks(work, made, [("C1", "mark", 4), ("C1", "remark", "Read once")])
    store.undo(ANNA)
    with store.act("set_marks", ANNA) as work:
        set_marks(work, made, [("C1", "mark", 2)])
    again = typed(store, made)
    assert again == ({"C1": 2}, {})
    store.undo(ANNA)
    assert typed(store, made) == ({}, {})
    store.undo(ANNA, redo=True)
    assert typed(store, made) == again


def typed(store: Store, made: UUID) -> tuple[dict[str, int | None], dict[str, str]]:
    """What is typed in a sheet."""
    with store.read() as reading:
        found = sheet(reading, made, ANNA.id)
    return dict(found.marks), dict(found.remarks)


def test_sheets_from_a_file_count_but_nothing_is_decided_before_their_authors_have_signed(tmp_path: Path) -> None:
    store = opened(tmp_path, filled())
    take(store, "RW-2023")
    with store.read() as reading:
        id = call_of(reading, "RW-2023")
        told = {f.facts["name"]: f for f in scoring_findings(reading, id) if f.code.startswith("declaration")}
        assert {(f.code, f.kind) for f in told.values()} == {("declaration_late", "overdue")}
        late = told["Lieselot Van Wambeke"]
        assert late.facts["n"] == 4
        assert "ses fiches pour 4 candidatures sont arrivées" in finding_text(late, "fr")
        assert "sa fiche pour 1 candidature est arrivée" in finding_text(
            replace(late, facts={**late.facts, "n": 1}), "fr"
        )
        base = {row.reference: row.base for row in ranking(reading, id).rows}
        outcomes = {r.dossier_id: r.proposed for r in ranking(reading, id).rows if r.proposed}
    with refused("declarations_missing"), store.act("decide", ANNA, final=True) as work:
        decide(work, id, outcomes, decided_on=date(2023, 12, 15), motivation="As the panel proposes.")
    sign(store, "RW-2023")
    with store.read() as reading:
        assert {row.reference: row.base for row in ranking(reading, id).rows} == base
        assert not [f for f in scoring_findings(reading, id) if f.code.startswith("declaration")]
    with refused("motivation_missing"), store.act("decide", ANNA, final=True) as work:
        decide(work, id, outcomes, decided_on=date(2023, 12, 15), motivation="")
    store.close()
