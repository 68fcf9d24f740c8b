"""Random histories of two to five desks: after everybody has met everybody, all hold the same and nothing is lost.

`pytest tests/exchange/test_histories.py --histories 10000` plays that many new ones and prints what was played.
"""

import pytest

from tests.exchange import histories

USUAL = 300  # histories, the same ones in every run


def test_whatever_happens_all_offices_end_alike_and_every_value_is_shown_asked_or_in_the_history(
    pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """Case 30: edits, removals, undo, answers, gaps, repetition, copies, second laptops, erasures, wrong clocks."""
    asked: int | None = pytestconfig.getoption("--histories")
    histories.PLAYED.clear()
    histories.play(asked or USUAL, again=asked is None)
    if asked:
        with capsys.disabled():
            print("\n" + ", ".join(f"{n} {name}" for name, n in sorted(histories.PLAYED.items())))  # noqa: T201
    assert histories.PLAYED["histories"] >= (asked or USUAL)
    assert all(histories.PLAYED[kind] for kind in histories.DO if kind != "rest"), "something never happened"
