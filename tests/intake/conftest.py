"""Fixtures of the tests of intake: a store, and a window around its place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry.service import ensure_staff
from tests.offices import office_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store of a new office, first desk."""
    made = office_store(tmp_path)
    made.set_local(desk="V")
    made.prologue = lambda work: ensure_staff(work, work.person)
    yield made
    made.close()


@pytest.fixture
def around(qtbot: Any, store: Store) -> Iterator[Any]:
    """The window around the place; Qt is imported only by the tests that ask for it."""
    from sdgp_desktop.office import Office
    from sdgp_desktop.qtkit.language import language
    from tests.offices import ANNA
    from tests.qtkit.around import Around

    language().set("en")
    yield Around(Office(store, ANNA))
    language().set("en")
