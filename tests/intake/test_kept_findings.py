"""What the checks find is kept while nothing changes, and never older than what it was found from."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.calls.service import change_call, change_rules
from sdgp_desktop.intake import service
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.tables import row_ids
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import Municipality, Target
from sdgp_desktop.wiring import hook
from tests.intake.around import take
from tests.offices import ANNA

Change = Callable[[Work, Any], object]
Found = list[tuple[object, ...]]


def told(store: Store, id: UUID) -> Found:
    """All that is found, as it can be compared."""
    with store.read() as reading:
        return [(f.code, f.kind, f.field, f.row, str(f.facts)) for f in service.findings(reading, id)]


def told_anew(store: Store, id: UUID) -> Found:
    """The same by a program that has kept nothing."""
    with Store(store.path, store.schema, read_only=True, clock=store.clock) as other:
        hook(other)
        return told(other, id)


def _rules(work: Work, row: Any) -> None:
    change_rules(work, row.call_id, {"group_members_min": "12", "sub_themes_max": "1"}, reason="Test")


def _register(work: Work, row: Any) -> None:
    for one in work.all(select(Municipality).where(Municipality.country == "BE")):
        one.region = "Elsewhere"


def _targets(work: Work, row: Any) -> None:
    for one in work.all(select(Target)):
        one.goal = 1 + one.goal % 17


def _twice(work: Work, row: Any) -> None:
    one = work.get(Dossier, row.id)
    values = {c.key: getattr(one, c.key) for c in Dossier.__table__.columns if c.key != "id"}
    work.add(Dossier(**values | {"number": "SDGP-2023-BE-V999", "received": row.received - timedelta(days=9)}))


CHANGES: dict[str, Change] = {
    "an answer": lambda work, row: service.set_field(work, row.id, "9.1", "no"),
    "a row": lambda work, row: service.remove_row(work, row.id, "2", row_ids(work, "2", row.id)[0]),
    "the rules": _rules,
    "the call": lambda work, row: change_call(work, row.call_id, {"closes": date(2023, 11, 1)}),
    "the register": _register,
    "targets": _targets,
    "another dossier of the municipality": _twice,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_every_change_and_its_undo_is_found_what_somebody_new_finds(store: Store, change: Change) -> None:
    hook(store)
    row = take(store, "rw-lier")
    before = told(store, row.id)
    assert before == told_anew(store, row.id) == told(store, row.id)
    with store.act("change", ANNA) as work:
        change(work, row)
    store.seal()
    after = told(store, row.id)
    assert after != before
    assert after == told_anew(store, row.id) == told(store, row.id)
    store.undo(ANNA)
    assert told(store, row.id) == told_anew(store, row.id)


def test_a_check_that_was_lifted_is_not_told_any_more_until_it_is_put_back(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "9.1", "no")
    code = next(str(f[0]) for f in told(store, row.id) if str(f[1]).startswith("H"))
    with store.act("derogate", ANNA) as work:
        service.derogate(work, row.id, code, reason="r", decided_by="s", decided_on=date(2023, 12, 4), minutes="12")
    assert code not in [f[0] for f in told(store, row.id)]
    with store.act("end_derogation", ANNA) as work:
        service.end_derogation(work, row.id, code, reason="r", decided_by="s", minutes="13")
    assert code in [f[0] for f in told(store, row.id)]


def test_they_are_found_once_for_a_page_that_asks_again(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        first = service.findings(reading, row.id)
    with store.read() as reading:
        assert service.findings(reading, row.id) is first


@pytest.mark.parametrize("ahead", [True, False])
def test_the_last_decision_on_a_check_counts_whatever_the_clocks_said(store: Store, ahead: bool) -> None:
    """A laptop whose clock says 2099 lifts a check, or one whose clock fell back to 1999 puts it back."""
    right, wrong = store.clock, datetime(2099 if ahead else 1999, 1, 1, 12, tzinfo=UTC)
    row = take(store, "rw-lier")
    with store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "9.1", "no")
    given: dict[str, Any] = {"reason": "r", "decided_by": "s", "minutes": "12"}

    def lifted(on: bool, clock: Callable[[], datetime]) -> tuple[set[str], frozenset[str]]:
        store.clock = clock
        with store.act("derogate" if on else "end_derogation", ANNA) as work:
            if on:
                service.derogate(work, row.id, "E07", decided_on=date(2023, 12, 4), **given)
            else:
                service.end_derogation(work, row.id, "E07", **given)
        with store.read() as reading:
            many = service.checked_dossiers(reading, row.call_id, [row.id])
            return service.lifted_codes(reading, row.id), frozenset(f.code for f in many[0].findings)

    for on, clock in ((True, right if not ahead else lambda: wrong), (False, right if ahead else lambda: wrong)):
        codes, found = lifted(on, clock)
        assert ("E07" in codes, "E07" in found) == (on, not on)
    codes, found = lifted(True, right)
    assert ("E07" in codes, "E07" in found) == (True, False)
    with store.read() as reading:
        assert [d.lifted for d in service.derogations(reading, row.id)] == [True, False, True]
