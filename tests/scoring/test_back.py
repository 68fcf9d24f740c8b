"""Members of the panel who come out of the bin."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.kernel import bin
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.scoring.service import SEATS, add_member, members, remove_member
from sdgp_desktop.wiring import hook
from tests.budget.around import refused
from tests.offices import ANNA
from tests.scoring.around import call_of, filled, opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = opened(tmp_path, filled())
    hook(found)
    yield found
    found.close()


def test_nobody_is_put_back_on_a_panel_on_which_somebody_of_the_name_sits_again(store: Store) -> None:
    def added(seat: str) -> None:
        with store.act("add_member", ANNA) as work:
            add_member(work, call_of(work, "RW-2023"), "Paula Panel", seat)

    added(SEATS[0])
    with store.act("remove_member", ANNA) as work:
        remove_member(work, next(m.id for m in members(work, call_of(work, "RW-2023")) if m.name == "Paula Panel"))
    added(SEATS[1])
    with refused("member_exists"), store.act("put_back", ANNA) as work:
        (line,) = bin.binned(work)
        bin.put_back(work, line.records)
    with store.read() as reading:
        assert [m.seat for m in members(reading, call_of(reading, "RW-2023")) if m.name == "Paula Panel"] == [SEATS[1]]
