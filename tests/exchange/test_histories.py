"""Random histories of two to five desks: after everybody has met everybody, all hold the same and nothing is lost.

`pytest tests/exchange/test_histories.py --histories 10000` plays that many new ones and prints what was played so far.
"""

import pytest

from tests.exchange import histories

USUAL = 200  # histories, the same ones in every run
AT_ONCE = 250  # new ones: hypothesis remembers all that it played, which grows to gigabytes


def test_whatever_happens_all_offices_end_alike_and_every_value_is_shown_asked_or_in_the_history(
    pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """Case 30: edits, removals, undo, answers, gaps, repetition, copies, second laptops, erasures, wrong clocks."""
    asked: int | None = pytestconfig.getoption("--histories")
    histories.PLAYED.clear()
    if asked is None:
        histories.play(USUAL)
    else:
        for first in range(0, asked, AT_ONCE):
            histories.play(min(AT_ONCE, asked - first), again=False)
            with capsys.disabled():
                played = ", ".join(f"{n} {name}" for name, n in sorted(histories.PLAYED.items()))
                print(f"\n{played}", flush=True)  # noqa: T201
    assert histories.PLAYED["histories"] >= (asked or USUAL)
    assert all(histories.PLAYED[kind] for kind in histories.DO if kind != "rest"), "something never happened"


FOUND: dict[str, tuple[int, bool, list[histories.Step]]] = {
    "a group of which only a part is personal is erased": (
        2, False, [("make", 0, 3, 0, 0), ("send", 0, 0, 0, 0), ("erase", 0, 2, 0, 0)],
    ),
    "an erasure lies on both sides of a cut": (
        2, True, [("edit", 0, 0, 0, 0), ("edit", 0, 0, 0, 1), ("edit", 1, 0, 4, 0), ("erase", 0, 0, 0, 0)],
    ),
    "a desk erases that is stopped before anybody hears of it": (
        3, True, [("stop", 4, 10, 3, 7), ("clash", 1, 0, 10, 9), ("erase", 6, 6, 8, 2)],
    ),
    "a stopped desk goes on after an erasure it knows of": (
        2, True, [
            ("stop", 10, 10, 11, 5), ("erase", 2, 4, 7, 9), ("send", 10, 3, 3, 6), ("receive newest", 7, 11, 1, 6),
            ("mayor", 5, 8, 8, 7),
        ],
    ),
    "a stopped desk goes on after its own erasure was set aside": (
        3, False, [
            ("stop", 11, 10, 9, 7), ("send", 2, 6, 10, 1), ("erase", 3, 1, 3, 8), ("clone", 10, 6, 8, 10),
            ("receive", 8, 5, 4, 1), ("mayor", 8, 9, 7, 3),
        ],
    ),
    "of an act in two audiences one half has come": (
        2, False, [("many", 1, 10, 0, 0), ("send", 1, 2, 0, 0), ("receive", 0, 0, 0, 0), ("many", 0, 8, 0, 0)],
    ),
    "of an act cut in two one half has come": (
        2, True, [
            *[("make", 1, 0, 0, 0)] * 3, ("many", 1, 10, 0, 0), ("send", 1, 1, 0, 0), ("receive", 0, 1, 0, 0),
            ("many", 0, 8, 0, 0),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("offices", "small", "steps"), FOUND.values(), ids=FOUND)
def test_a_history_that_once_ended_in_disagreement_ends_well(
    offices: int, small: bool, steps: list[histories.Step]
) -> None:
    histories.run(offices, small, steps)
