"""Each association sees its own work: the holder of the grant everything, a sister what concerns its country."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake.service import take_answers
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.overview.service import Here, attention
from tests.offices import ANNA, office_store

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
MADE = date(2026, 11, 28)
DOSSIERS = Path(__file__).resolve().parents[2] / "resources" / "sample" / "dossiers"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def seen(store: Store, office: str, now: datetime = NOW, since: date | None = MADE) -> set[tuple[str, str, str]]:
    """Kind, code and call of what an office is told."""
    with store.read() as reading:
        items = attention(reading, now, here=Here(office, since))
        return {(i.finding.kind, i.finding.code, str(i.finding.facts.get("call", ""))) for i in items}


@pytest.mark.parametrize("office", ["RALGA", "ANCB"])
def test_a_new_sister_office_has_nothing_to_do_for_the_calls_of_2023(store: Store, office: str) -> None:
    assert seen(store, office) == set()


def test_a_new_office_of_the_holder_sees_all_but_nothing_overdue(store: Store) -> None:
    told = seen(store, "VVSG")
    assert {kind for kind, _, _ in told} == {"rule", "due"}
    for code in ("RW-2023", "BJ-2023"):
        assert {("rule", "call_to_close", code), ("rule", "info_session_missing", code)} <= told
    assert ("due", "steering_seat_empty", "") in told


def test_an_office_that_worked_when_the_call_ran_is_late(store: Store) -> None:
    then = date(2023, 10, 3)
    late = {(code, call) for kind, code, call in seen(store, "VVSG", since=then) if kind == "overdue"}
    assert late == {
        (code, call) for code in ("call_to_close", "info_session_missing") for call in ("RW-2023", "BJ-2023")
    }


def test_a_call_in_course_is_told_to_its_country_and_to_the_holder(store: Store) -> None:
    with store.act("make_call", ANNA) as work:
        base = calls.known_call(work, "BJ-2023")
        id = calls.make_call(
            work, base.programme_id, "BJ-2024", "BJ", opens=date(2024, 1, 10), closes=date(2024, 2, 28),
            period_start=date(2024, 4, 1), period_end=date(2026, 3, 31), based_on=base.id,
        )  # fmt: skip
        calls.open_call(work, id)
    now, since = datetime(2024, 2, 10, tzinfo=UTC), date(2024, 1, 2)
    told = {office: seen(store, office, now, since) for office in ("VVSG", "RALGA", "ANCB")}
    of_benin = {office: {code for _, code, call in found if call == "BJ-2024"} for office, found in told.items()}
    assert of_benin["RALGA"] == set()
    assert "call_closing_soon" in of_benin["ANCB"]
    assert of_benin["VVSG"] - of_benin["ANCB"] == {"info_session_missing"}


def test_dossiers_are_told_to_the_association_that_completes_them(store: Store) -> None:
    for name in ("rw-karongi", "rw-lier"):
        answers = json.loads((DOSSIERS / f"{name}.json").read_text("utf-8"))
        del answers["4"], answers["2"]
        with store.act("take_form", ANNA) as work:
            take_answers(work, calls.known_call(work, "RW-2023").id, answers)
    found = {}
    for office in ("VVSG", "RALGA", "ANCB"):
        with store.read() as reading:
            items = attention(reading, NOW, here=Here(office, MADE))
        found[office] = {i.subject.partition(" ")[2] for i in items if i.finding.code == "dossier_incomplete"}
    assert found == {"VVSG": {"Karongi District", "Stad Lier"}, "RALGA": {"Karongi District"}, "ANCB": set()}
