"""A day that records what has happened is none that is yet to come; days that plan are free."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry import service as registry
from sdgp_desktop.scoring.service import decide
from sdgp_desktop.sentences import words
from tests.intake.around import call_id, sample, take
from tests.intake.forms import fill
from tests.offices import ANNA

FAR = "5/5/2099"
RECORDED = (
    "0.5", "confirmed.on", "2[1].2.7.on", "7[1].7.7.on", "12.1.date", "12.2.date", "13.2[1].date",
)  # fmt: skip
PLANNED = ("3.6[1].from", "2[1].2.6.to", "7[1].7.8.to", "8.1[1].from")


def refused(store: Store, step: Callable[[Work], object]) -> Refusal:
    """What an act is refused with: in one sentence that names the day, in three languages."""
    with pytest.raises(Refusal) as found, store.act("set_field", ANNA) as work:
        step(work)
    for language in LANGUAGES:
        said = words("REFUSALS")[found.value.code].to(language, **found.value.facts)
        assert ("2099" in said, "{" in said) == (True, False)
    return found.value


@pytest.fixture
def lier(store: Store) -> UUID:
    """The application of Lier."""
    return take(store, "rw-lier").id


@pytest.mark.parametrize("place", RECORDED)
def test_a_day_to_come_is_refused_where_something_has_happened(store: Store, lier: UUID, place: str) -> None:
    with store.read() as reading:
        before = service.answer(reading, lier, place)
    assert refused(store, lambda work: service.set_field(work, lier, place, FAR)).code == "day_to_come"
    with store.act("set_field", ANNA) as work:
        assert service.answer(work, lier, place) == before
        service.set_field(work, lier, place, work.today)


@pytest.mark.parametrize("place", PLANNED)
def test_a_day_that_plans_is_free(store: Store, lier: UUID, place: str) -> None:
    with store.act("set_field", ANNA) as work:
        if place.startswith("3.6"):
            service.set_field(work, lier, "3.6[1].to", "6/5/2099")
        service.set_field(work, lier, place, FAR)


def test_confirmation_notice_and_derogation_are_of_a_day_that_has_come(store: Store, lier: UUID) -> None:
    day = date(2099, 5, 5)
    for step in (
        lambda work: service.confirm(work, lier, day, "e-mail"),
        lambda work: service.give_notice(work, lier, day, "1.0", "nl"),
        lambda work: service.derogate(
            work, lier, "E05", reason="Late", decided_by="Steering group", decided_on=day, minutes="4"
        ),
    ):
        assert refused(store, step).code == "day_to_come"


def test_days_of_the_register_of_the_timeline_and_of_the_decision_are_days_that_have_come(store: Store) -> None:
    day = date(2099, 5, 5)
    with store.read() as reading:
        place = registry.municipality_by_code(reading, "RW31")
        step = calls.milestones(reading, call_id(store))[0]
    assert place is not None
    for act in (
        lambda work: registry.change_municipality(work, place.id, {"travel_advice_on": day}),
        lambda work: registry.add_person(work, "Voorbeeld", notice_on=day),
        lambda work: calls.change_milestone(work, step.id, {"done_on": day}),
        lambda work: decide(work, call_id(store), {}, decided_on=day, motivation="Why"),
    ):
        assert refused(store, act).code == "day_to_come"
    with store.act("change_milestone", ANNA) as work:
        calls.change_milestone(work, step.id, {"starts": day, "done_on": work.today})


def test_a_form_that_was_signed_in_the_future_is_refused_with_its_place(store: Store, tmp_path: Path) -> None:
    given = sample("rw-lier")
    given["12.1"]["date"] = given["13.2"][0]["date"] = "2099-05-05"
    form = fill(store, given, tmp_path / "lier.xlsx")
    with store.read() as reading:
        [found] = papers.read_files(reading, call_id(store), [form]).refused
    assert (found.code, found.facts["field"], found.facts["count"]) == ("form_day_to_come", "12.1.date", 2)
    for language in LANGUAGES:
        assert "2099-05-05" in words("REFUSALS")[found.code].to(language, **found.facts)


def test_a_form_does_not_arrive_in_the_future(store: Store) -> None:
    call, given = call_id(store), sample("rw-lier")
    late = given["_meta"] | {"received": datetime(2099, 5, 5, 9, tzinfo=UTC)}
    with pytest.raises(Refusal) as found, store.act("take_answers", ANNA) as work:
        service.take_answers(work, call, given, late)
    assert (found.value.code, found.value.facts["field"]) == ("form_day_to_come", "0.5")
    with store.act("take_answers", ANNA) as work:
        assert service.take_answers(work, call, given, given["_meta"] | {"received": work.moment}).new


def test_what_records_and_what_plans_was_judged_for_every_day_of_the_form() -> None:
    found = {f.id for f in BY_ID.values() if f.happened}
    assert found == {
        "0.5", "confirmed.on", "2.7.on", "7.7.on", "1.17.looked_up", "12.1.date", "12.2.date", "12.3.date",
        "13.2.date", "derogation.decided_on",
    }  # fmt: skip
    assert not any(BY_ID[id].happened for id in ("2.6.from", "2.6.to", "3.6.from", "7.8.to", "10.2.end_date"))
