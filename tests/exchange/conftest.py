"""Two offices and the window around the place Exchange, for its tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.exchange.around import Pair, pair

if TYPE_CHECKING:
    from tests.qtkit.around import Around

FULL = Path("/dev/full")  # a disk without room


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Pair]:
    """Two offices that do not know each other yet."""
    made = pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def met(two: Pair) -> Pair:
    """Two offices that have exchanged cards."""
    two.meet()
    return two


@pytest.fixture
def around(qapp: Any, two: Pair) -> "Iterator[Around]":
    """The window around the place, in the northern office; Qt is imported only by the tests that ask for it."""
    from sdgp_desktop.qtkit.language import language
    from tests.qtkit.around import Around

    language().set("en")
    yield Around(two.north)
    language().set("en")
