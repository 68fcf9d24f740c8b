"""Our alpha against the published program."""

from fractions import Fraction
from typing import Literal

import krippendorff
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.scoring.rules import alpha

Metric = Literal["nominal", "ordinal", "interval"]
METRICS: tuple[Metric, ...] = ("nominal", "ordinal", "interval")
units = st.lists(st.lists(st.one_of(st.none(), st.integers(0, 5)), min_size=4, max_size=4), min_size=1, max_size=20)


@given(units, st.sampled_from(METRICS))
def test_alpha_equals_the_published_program(table: list[list[int | None]], metric: Metric) -> None:
    found = alpha([[v for v in unit if v is not None] for unit in table], metric)
    if found is None:
        return
    data = [[float("nan") if unit[rater] is None else float(unit[rater] or 0) for unit in table] for rater in range(4)]
    assert float(found) == pytest.approx(krippendorff.alpha(data, level_of_measurement=metric), abs=1e-9)


def test_full_agreement_is_one() -> None:
    assert alpha([[1, 1], [4, 4, 4], [2, 2]]) == Fraction(1)


def test_there_is_no_alpha_where_nothing_varies() -> None:
    assert alpha([[3, 3], [3, 3]]) is None
    assert alpha([[1], [2]]) is None
