"""Computers for the journeys: each journey starts with an empty profile."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def laptop(qapp: Any, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """Makes computers by their name; Qt is imported only by the tests that ask for it."""
    from tests.journeys.laptop import Laptop

    made: list[Laptop] = []

    def make(name: str) -> Laptop:
        made.append(Laptop(tmp_path / name, qtbot, monkeypatch))
        return made[-1]

    yield make
    for one in made:
        one.shut()
