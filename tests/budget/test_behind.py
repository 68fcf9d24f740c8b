"""A plan or a signed decision that somebody changes on another computer without knowing: told on both."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.rules import eur
from sdgp_desktop.budget.service import (
    approve,
    change_decision,
    partnership_findings,
    plan,
    set_decided,
    set_plan,
    sign_decision,
    start_decision,
    submit,
)
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office
from sdgp_desktop.sentences import finding_text
from tests.budget.around import BRAM, cost, made_partnership
from tests.exchange.desks import Desks

TODAY = date(2025, 6, 1)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = Desks(tmp_path)
    yield made
    made.close()


def told(desk: Office, holder: UUID, code: str) -> list[str]:
    """The English sentences of the findings of a code; they can be said in every language."""
    with desk.read() as reading:
        found = [f for f in partnership_findings(reading, holder, TODAY) if f.code == code]
    for one in found:
        for language in LANGUAGES:
            assert finding_text(one, language)
    return [finding_text(one, "en") for one in found]


def amounts_of(desk: Office, holder: UUID) -> dict[tuple[str, str], int]:
    """The initial budget by side and line, in cents."""
    with desk.read() as reading:
        return {(row.side, row.line): row.initial for row in plan(reading, holder)}


def approved(desk: Office, holder: UUID) -> None:
    """A first cost, approved by a colleague."""
    with desk.act("submit", final=True) as work:
        entries = submit(work, holder, [cost("N24-001", 10000)])
    with desk.store.act("approve", BRAM, final=True) as work:
        approve(work, entries)


def test_a_plan_changed_beside_the_first_approval_is_told_line_by_line(desks: Desks) -> None:
    holder = made_partnership(desks.one.store)
    amounts = amounts_of(desks.one, holder)
    with desks.one.act("set_plan") as work:
        set_plan(work, holder, amounts)
    desks.send(desks.one, desks.other)
    approved(desks.one, holder)
    with desks.other.act("set_plan") as work:
        set_plan(work, holder, amounts | {("N", "A1"): amounts["N", "A1"] - 50_000})
    assert "plan_changed" in desks.send(desks.other, desks.one)
    desks.send(desks.one, desks.other)
    for desk in desks.both:
        (said,) = told(desk, holder, "plan_changed")
        assert "A1" in said


def test_of_the_usual_plan_only_the_line_that_was_changed_is_told_with_its_usual_amount(desks: Desks) -> None:
    holder = made_partnership(desks.one.store)
    desks.send(desks.one, desks.other)
    amounts = amounts_of(desks.one, holder)
    approved(desks.one, holder)
    with desks.other.act("set_plan") as work:  # the first change stores all lines
        set_plan(work, holder, amounts | {("N", "A3"): amounts["N", "A3"] - 10_000})
    desks.send(desks.other, desks.one)
    desks.send(desks.one, desks.other)
    for desk in desks.both:
        with desk.read() as reading:
            found = [f for f in partnership_findings(reading, holder, TODAY) if f.code == "plan_changed"]
        usual = amounts["N", "A3"]
        assert [(f.facts["line"], f.facts["known"], f.facts["amount"]) for f in found] == [
            ("A3", eur(usual), eur(usual - 10_000))
        ]


def test_a_plan_made_before_the_first_approval_is_not_told(desks: Desks) -> None:
    holder = made_partnership(desks.one.store)
    desks.send(desks.one, desks.other)
    with desks.other.act("set_plan") as work:
        set_plan(work, holder, amounts_of(desks.other, holder))
    desks.send(desks.other, desks.one)
    approved(desks.one, holder)
    desks.send(desks.one, desks.other)
    assert [told(desk, holder, "plan_changed") for desk in desks.both] == [[], []]


def test_a_decision_changed_beside_its_signature_is_told_with_the_fields(desks: Desks) -> None:
    holder = made_partnership(desks.one.store)
    with desks.one.act("start_decision") as work:
        decision = start_decision(work, holder)
        set_decided(work, decision, "N", "A1", 100_00)
        set_decided(work, decision, "S", "A1", 200_00)
        change_decision(work, decision, {"dated": date(2025, 3, 1), "reason": "We agree", "reach": "many"})
    desks.send(desks.one, desks.other)
    with desks.one.act("sign_decision", final=True) as work:
        sign_decision(work, decision, ["N", "S", "VVSG", "ANCB"])
    with desks.other.act("change_decision") as work:
        set_decided(work, decision, "N", "A1", 3000_00)
        change_decision(work, decision, {"reason": "Another reason"})
    assert "decision_changed" in desks.send(desks.other, desks.one)
    desks.send(desks.one, desks.other)
    for desk in desks.both:
        (said,) = told(desk, holder, "decision_changed")
        assert "Amounts per line" in said
        assert "Reason" in said
