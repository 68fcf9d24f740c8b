"""The figures of an import count its outcome, not the steps it took; values that begin alike are told apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.rules import ALIKE, apart
from sdgp_desktop.kernel.counts import Counts
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.around import Pair, pair, rename
from tests.exchange.town import Town, town

TEXTS = st.text("abc ", max_size=60)


def many(made: Town, count: int = 12) -> None:
    """So many new people at VVSG, in one step."""
    with made["VVSG"].act("many") as work:
        work.insert_many(Contact, [{"track": "RW", "family_name": f"Persoon {n}"} for n in range(count)])


def into_the_bin(made: Town, removed: bool) -> None:
    """Remove all of the newest step at VVSG, or put them back."""
    with made["VVSG"].act("remove") as work:
        for one in work.all(select(Contact).where(Contact.family_name.like("Persoon %")).order_by(Contact.id))[-12:]:
            one.removed = removed


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA, which has all that VVSG has."""
    made = town(tmp_path, "VVSG", "RALGA")
    many(made, 1)  # with the first step comes who took it
    made.bring("VVSG", "RALGA")
    yield made
    made.close()


def figures(made: Town) -> tuple[int, int, int]:
    """What a packet of VVSG brings RALGA: new, changed, removed; the rehearsal says the same."""
    file = made.send("VVSG", ["RALGA"], f"{len(made.register('VVSG'))}.sdgp")
    looked = service.rehearse(made["RALGA"].store, file)
    taken = made.take("RALGA", file)
    assert (looked.new, looked.changed, looked.removed) == (taken.new, taken.changed, taken.removed)
    return taken.new, taken.changed, taken.removed


def test_what_was_made_undone_and_done_again_is_new_once(two: Town) -> None:
    many(two)
    for _ in range(2):
        two["VVSG"].store.undo(two["VVSG"].person)
        two["VVSG"].store.redo(two["VVSG"].person)
        two["VVSG"].store.seal()
    assert figures(two) == (12, 0, 0)


def test_what_is_removed_and_brought_back_is_nothing_and_what_stays_removed_is_removed(two: Town) -> None:
    many(two)
    assert figures(two) == (12, 0, 0)
    into_the_bin(two, True)
    two["VVSG"].store.seal()
    into_the_bin(two, False)
    assert figures(two) == (0, 0, 0)
    into_the_bin(two, True)
    assert figures(two) == (0, 0, 12)


def test_a_field_in_question_is_a_question_and_no_change(tmp_path: Path) -> None:
    met: Pair = pair(tmp_path)
    met.meet()
    packet = met.disagree()  # one field in question, another one changed there only
    report = service.take_in(met.north.store, met.north.person, packet)
    assert (report.conflicts, report.changed) == (1, 1)
    rename(met.south, "Karongi (again)")
    again = met.send(met.south, "again.sdgp")
    assert service.take_in(met.north.store, met.north.person, again).changed == 0
    met.close()


def test_records_are_counted_once_however_often_they_are_touched() -> None:
    counts = Counts()
    counts.make(["a", "b"], ["b"])
    for _ in range(3):
        counts.alter(["a", "c", "d"])
    counts.remove({"d": True, "e": True, "a": True}, {"d": (0,), "e": (1,)})
    assert (counts.new, counts.changed, counts.removed) == (0, 1, 1)
    counts.remove({"d": False, "e": False, "a": False}, {})
    assert (counts.new, counts.changed, counts.removed) == (1, 3, 0)


@given(TEXTS, TEXTS, TEXTS)
def test_values_of_a_list_keep_their_ends_and_never_read_alike(same: str, one: str, other: str) -> None:
    left, right = apart(same + one, same + other)
    assert (same + one).endswith(left.removeprefix("…"))
    assert (same + other).endswith(right.removeprefix("…"))
    assert (left == right) == (one == other)
    if one and other and one[0] != other[0]:
        assert left[: 2 * ALIKE + 2] != right[: 2 * ALIKE + 2]
