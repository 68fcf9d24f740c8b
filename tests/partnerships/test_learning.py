"""The learning log: what counts, who may write, what stands in the card and on paper."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.history import of_family
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships.rules import ACTING, Note, learning_tallies
from sdgp_desktop.partnerships.service import (
    add_learning,
    card,
    change_learning,
    learning_log,
    remove_learning,
    take_step,
)
from tests.budget.around import made_partnership
from tests.offices import ANNA, ERIC, office_store

TODAY = date(2025, 8, 1)
STATES = st.sampled_from(("idea", "trying", "adopted", "dropped"))
ANSWERS = st.tuples(*[st.sampled_from(("", "  ", "Markets keep their own books"))] * 3)
NOTES = st.lists(st.builds(Note, st.uuids(), st.dates(date(2024, 1, 1), date(2025, 12, 31)), ANSWERS, STATES))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def wrote(store: Store, holder: UUID, **values: Any) -> UUID:
    with store.act("add_learning", ANNA) as work:
        return add_learning(work, holder, **values)


@given(NOTES)
def test_only_entries_that_say_something_count_and_only_those_tried_or_adopted_are_action(notes: list[Note]) -> None:
    found = learning_tallies(notes)
    written = [n for n in notes if any(a.strip() for a in n.answers)]
    assert found["learning", 0].done == len(written)
    assert found["learning_action", 0].done == sum(n.state in ACTING for n in written)
    assert {i.record_id for i in found["learning_action", 0].items} <= {i.record_id for i in found["learning", 0].items}


@given(NOTES)
def test_what_is_counted_stands_in_the_order_of_its_days(notes: list[Note]) -> None:
    days = [i.day for i in learning_tallies(notes)["learning", 0].items]
    assert days == sorted(days)


def test_a_new_entry_is_of_today_and_of_who_writes_it(store: Store, holder: UUID) -> None:
    first = wrote(store, holder)
    with store.act("add_learning", ERIC) as work:
        second = add_learning(work, holder, dated=date(2024, 5, 1))
    with store.read() as reading:
        found = {n.id: n for n in learning_log(reading, holder)}
        assert [n.id for n in learning_log(reading, holder)] == [first, second]
    assert (found[first].author, found[first].side, found[first].state) == (ANNA.name, "N", "idea")
    assert (found[second].author, found[second].side, found[second].visible) == (ERIC.name, "S", "own")


def test_the_card_counts_entries_and_leads_to_them(store: Store, holder: UUID) -> None:
    ids = [wrote(store, holder, dated=date(2024, 3, n), seen=f"Seen {n}") for n in range(1, 7)]
    wrote(store, holder)  # says nothing yet
    with store.act("change_learning", ANNA) as work:
        change_learning(work, ids[0], {"state": "adopted"})
    with store.read() as reading:
        found = card(reading, holder, TODAY, lambda r, i: {})
    (entries,), (action,) = found.of("learning"), found.of("learning_action")
    assert (entries.promised, entries.done, entries.state) == (6, 6, "kept")
    assert (action.promised, action.done, action.possible, action.state) == (2, 1, 1, "possible")
    assert [(i.what, i.record_id) for i in action.items] == [("Seen 1", ids[0])]


def test_a_removed_entry_no_longer_counts_and_undo_brings_it_back(store: Store, holder: UUID) -> None:
    id = wrote(store, holder, seen="Seen")
    with store.act("remove_learning", ANNA) as work:
        remove_learning(work, id)
    with store.read() as reading:
        assert learning_log(reading, holder) == ()
    store.undo(ANNA)
    with store.read() as reading:
        assert [n.id for n in learning_log(reading, holder)] == [id]


def test_the_log_of_a_closed_partnership_is_only_read(store: Store, holder: UUID) -> None:
    id = wrote(store, holder, seen="Seen")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "closed", date(2025, 12, 31))
    for deed in (
        lambda work: add_learning(work, holder),
        lambda work: change_learning(work, id, {"state": "adopted"}),
        lambda work: remove_learning(work, id),
    ):
        with pytest.raises(Refusal, match=r"^partnership_closed"), store.act("change_learning", ANNA) as work:
            deed(work)


def test_changes_stand_in_the_history_of_the_partnership(store: Store, holder: UUID) -> None:
    id = wrote(store, holder, seen="Seen")
    with store.act("change_learning", ANNA) as work:
        change_learning(work, id, {"seen": "Seen and heard"})
    with store.read() as reading:
        assert [c.value for c in of_family(reading, holder) if c.column == "seen"] == ["Seen and heard", "Seen"]


def test_an_unknown_state_and_too_long_a_text_are_refused(store: Store, holder: UUID) -> None:
    for values, code in (({"state": "maybe"}, "field_not_a_choice"), ({"seen": "x" * 2001}, "field_too_long")):
        with pytest.raises(Refusal, match=f"^{code}"):
            wrote(store, holder, **values)


@pytest.mark.parametrize("number", ["D24", "D00"])
def test_sheet_and_dossier_print_what_was_learned(store: Store, holder: UUID, number: str) -> None:
    from pypdf import PdfReader

    wrote(store, holder, seen="Traders read the board aloud", state="adopted", target="16.7", activity="Market walk")
    text = "".join(
        page.extract_text() for page in PdfReader(BytesIO(Office(store, ANNA).paper(number, holder, "en"))).pages
    )
    for words in ("Learning log", "Traders read the", "Market walk", "Adopted", "SDG 16.7", "Learning entries"):
        assert words in text


def test_the_sheet_as_a_workbook_holds_the_card_and_the_log(store: Store, holder: UUID) -> None:
    from openpyxl import load_workbook

    wrote(store, holder, seen="Traders read the board aloud", state="adopted", target="16.7")
    book = load_workbook(BytesIO(Office(store, ANNA).paper("D24", holder, "en", ".xlsx")))
    card_sheet, log_sheet = book.worksheets[0], book.worksheets[1]
    cells = {row[0].value: [c.value for c in row] for row in card_sheet.iter_rows()}
    assert cells["Learning entries"][2:] == [6, 0, 1, 5, "Still possible"]
    assert cells["Flemish half of the budget"][2] == 17500
    assert any("Traders read the board aloud" in [c.value for c in row] for row in log_sheet.iter_rows())
