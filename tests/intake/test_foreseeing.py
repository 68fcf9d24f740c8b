"""What the preview says of a form is what is found once it was taken in."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdgp_desktop.intake import service
from sdgp_desktop.intake.rules.differences import applied, differences
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.kernel.store import Store
from tests.intake.around import call_id, sample, take
from tests.offices import ANNA

NOW = datetime(2023, 12, 24, 9, tzinfo=UTC)


def both(store: Store, answers: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The codes that are foreseen, and those that are found."""
    with store.act("take_answers", ANNA) as work:
        call = call_id(store, answers["_meta"]["call"])
        plan = service.plan_answers(work, call, answers, service.meta_of(answers["_meta"]))
        foreseen = service.foreseen(service.knowledge_of(work, call), plan, NOW)
        taken = service.carry_out(work, call, plan)
    return [f.code for f in foreseen], [f.code for f in taken.findings]


@pytest.mark.parametrize("name", ["rw-lier", "bj-eeklo", "bj-cove", "rw-nyanza"])
def test_what_is_foreseen_of_a_new_form_is_found(store: Store, name: str) -> None:
    foreseen, found = both(store, sample(name))
    assert foreseen == found


@pytest.mark.parametrize("received", ["2023-11-29 10:00:00", "2023-12-24 10:00:00"])
def test_what_is_foreseen_of_a_corrected_form_is_found(store: Store, received: str) -> None:
    take(store, "bj-eeklo")
    changed = sample("bj-eeklo")
    changed["_meta"]["received"] = received
    changed["7"] = changed["7"][1:]
    changed["2"].append({**changed["2"][0], "2.1": "finance", "2.2": {"first": "Nele", "family": "Verzonnen"}})
    changed["9.1"] = False
    foreseen, found = both(store, changed)
    assert foreseen == found
    assert {"E07", "C12"} & set(found)
    assert ("W12" in found) == received.startswith("2023-12")


ROWS = st.lists(st.sampled_from(["Hanne", "Joris", "Mia", "Tom"]), max_size=4, unique=True)


def form(names: list[str], area: int, known: bool) -> Filled:
    """A form with some people; a stored one knows its rows."""
    rows = [
        Filled({"7.1.name": name, "7.1.function": f"{name} {area}"}, {}, uuid4() if known else None) for name in names
    ]
    return Filled({"1.9": area}, {"7": rows}, uuid4() if known else None)


@given(ROWS, ROWS, st.integers(1, 9), st.integers(1, 9))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_differences_taken_over_make_the_old_version_the_new_one(
    before: list[str], after: list[str], area: int, other: int
) -> None:
    old, new = form(before, area, True), form(after, other, False)
    made = applied(old, differences(old, new))

    def said(filled: Filled) -> tuple[Any, list[Any]]:
        return filled.values, sorted(sorted(row.values.items()) for row in filled.rows("7"))

    assert said(made) == said(new)
    assert [row.values["7.1.name"] for row in old.rows("7")] == before
