"""The graph of segments, read one by one or some layers at once."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, insert

from sdgp_desktop.kernel.graph import APPLIED, FEW, MANY, Ancestry, applied_mark, forget, note_touched, touching_any
from sdgp_desktop.kernel.journal import BODY, EDGE, SEGMENT, TOUCH

Parents = Sequence[frozenset[int]]  # of segment 1, 2 …: earlier ones
HEAD = {"audience": "all", "author": "x", "head": "", "signature": "", "state": APPLIED, "read_with": 1, "changes": 1}


@st.composite
def graphs(draw: st.DrawFn) -> Parents:
    """Segments that build upon up to three earlier ones."""
    size = draw(st.integers(1, 14))
    return [
        draw(st.frozensets(st.integers(1, n), max_size=3)) if n else frozenset[int]() for n in range(size)
    ]  # fmt: skip


def built(parents: Parents) -> Connection:
    """A database with nothing in it but these segments."""
    connection = create_engine("sqlite://").connect()
    for table in (SEGMENT, EDGE, BODY, TOUCH):
        table.create(connection)
    depths: dict[int, int] = {}
    for n, mine in enumerate(parents, 1):
        depths[n] = 1 + max((depths[p] for p in mine), default=0)
        row = {"n": n, "name": f"{n:064x}", "depth": depths[n], "taken": n, "tip": 0, "many": 0, "bytes": 0}
        connection.execute(insert(SEGMENT), {**HEAD, **row})
        for parent in mine:
            connection.execute(insert(EDGE), {"child": n, "parent": parent})
    return connection


def under(parents: Parents, numbers: frozenset[int]) -> set[int]:
    """These segments and all their ancestors."""
    found = set(numbers)
    for n in range(len(parents), 0, -1):
        if n in found:
            found |= parents[n - 1]
    return found


@given(graphs(), st.data(), st.sampled_from([0, 1, 2, 5, 500]))
def test_what_a_segment_did_not_know_of_is_the_same_however_far_ahead_is_read(
    parents: Parents, data: st.DataObject, ahead: int
) -> None:
    some = st.frozensets(st.integers(1, len(parents)), max_size=3)
    with built(parents) as connection:
        ancestry = Ancestry(connection, ahead)
        for _ in range(2):  # the second question finds some of it read already
            seen, tips = data.draw(some), data.draw(some)
            assert ancestry.outside(seen, tips) == under(parents, tips) - under(parents, seen)


def test_the_mark_of_what_is_applied_changes_with_each_segment_that_goes() -> None:
    with built([frozenset(), frozenset({1}), frozenset({1})]) as connection:
        marks = [applied_mark(connection)]
        for gone in (2, 3):
            forget(connection, [gone], "aside")
            marks.append(applied_mark(connection))
        assert len(set(marks)) == 3


@given(st.data(), st.sampled_from([1, 3, FEW - 1, FEW, 3 * FEW]))
def test_segments_that_touch_one_of_many_records_are_found_whatever_is_asked(data: st.DataObject, asked: int) -> None:
    numbers = st.lists(st.integers(0, 6 * MANY), min_size=asked, max_size=asked, unique=True)
    wanted = data.draw(numbers)
    held = [range(MANY), range(2 * MANY, 4 * MANY), range(5 * MANY, 5 * MANY + 10)]  # two blocks, and a small one
    with built([frozenset()] * 3) as connection:
        for n, mine in enumerate(held, 1):
            connection.execute(insert(BODY), {"segment": n, "ids": b"", "body": b""})
            note_touched(connection, n, {f"{one:032x}" for one in mine})
        expected = [n for n, mine in enumerate(held, 1) if any(one in mine for one in wanted)]
        assert touching_any(connection, [f"{one:032x}" for one in wanted]) == expected
