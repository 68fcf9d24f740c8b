"""Entries on their way, the gates, the advance account, the periods: on the real store."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.records import PeriodStep
from sdgp_desktop.budget.service import (
    add_draft,
    add_transfer,
    advance_state,
    answer,
    approve,
    close_period,
    decisions,
    drafts,
    entries,
    entry,
    entry_steps,
    note_advance,
    open_items,
    partnership_findings,
    plan,
    query,
    reject,
    reject_after_stop,
    reopen_period,
    reverse,
    set_decided,
    set_plan,
    set_rates,
    sign_decision,
    start_decision,
    statement,
    submit,
    submit_drafts,
    suggested,
    transfers,
)
from sdgp_desktop.budget.service.frame import book_of, closed_until
from sdgp_desktop.budget.service.plans import change_decision
from sdgp_desktop.calls.service import change_rules, known_call
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import partnership, take_step
from tests.budget.around import BRAM, XOF, booked, cost, made_partnership, refused
from tests.offices import ANNA, office_store

DAY = date(2024, 5, 7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def advance(name: str, cents: int, day: date = DAY) -> dict[str, object]:
    return cost(f"S-{name}", cents, dated=day, type="ADV", side="S", line="", payee="ANCB", advance=name)


def paid_out(document: str, francs: int, day: date = DAY, **more: object) -> dict[str, object]:
    values = {"side": "S", "currency": "XOF", "rate": XOF, "paid_by": "ANCB", "advance": "ADV1", "dated": day, **more}
    return cost(document, francs, **values)


def test_whoever_entered_cannot_approve(store: Store, holder: UUID) -> None:
    ids = booked(store, holder, cost("N24-001", 10_000), approved=False)
    with refused("four_eyes"), store.act("approve_entries", ANNA, final=True) as work:
        approve(work, ids)
    with store.read() as reading:
        assert entry(reading, ids[0]).status == "submitted"


def test_numbers_have_no_gap_after_a_refused_submission(store: Store, holder: UUID) -> None:
    booked(store, holder, cost("N24-001", 10_000))
    with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("N24-002", 100), cost("N24-003", 0)])
    booked(store, holder, cost("N24-002", 100))
    with store.read() as reading:
        assert [e.number for e in entries(reading, holder)] == ["V1", "V2"]


def test_a_document_number_is_used_once(store: Store, holder: UUID) -> None:
    booked(store, holder, cost("N24-001", 10_000))
    with pytest.raises(Refusal) as caught, store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("N24-001", 5_000)])
    assert caught.value.facts["problem"].to("en") == "The document number N24-001 is used already."


def test_steps_are_kept_and_the_last_one_is_the_status(store: Store, holder: UUID) -> None:
    [id] = booked(store, holder, cost("N24-001", 10_000), approved=False)
    with store.act("query_entry", BRAM, final=True) as work:
        query(work, id, "Which delegates?")
    with store.act("answer_entry", ANNA, final=True) as work:
        answer(work, id, "Three")
    with store.act("reject_entry", BRAM, final=True) as work:
        reject(work, id, "Two classes too high")
    with store.read() as reading:
        assert [s.status for s in entry_steps(reading, id)] == ["queried", "submitted", "rejected"]
        assert entry(reading, id).status == "rejected"
        assert statement(reading, holder).spent() == 0
        assert statement(reading, holder).rejected == 10_000


def test_a_query_needs_a_reason_and_a_rejected_entry_stays_rejected(store: Store, holder: UUID) -> None:
    [id] = booked(store, holder, cost("N24-001", 10_000), approved=False)
    with refused("entry_needs_reason"), store.act("query_entry", BRAM, final=True) as work:
        query(work, id, " ")
    with store.act("reject_entry", BRAM, final=True) as work:
        reject(work, id, "No invoice")
    with refused("entry_step_not_next"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [id])


def test_a_half_is_never_overspent(store: Store, holder: UUID) -> None:
    with store.act("set_plan", ANNA) as work:
        set_plan(work, holder, {("N", line): 0 for line in ("A2", "A3", "A4", "A5", "A6", "A7", "B1", "B2", "E1", "F")})
        set_plan(work, holder, {("N", "A1"): 1_750_000})
    booked(store, holder, cost("N24-001", 1_749_999))
    booked(store, holder, cost("N24-002", 1))
    ids = booked(store, holder, cost("N24-003", 1), approved=False)
    with refused("half_over"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, ids)


def test_a_line_may_be_overspent_by_the_higher_of_share_and_sum(store: Store, holder: UUID) -> None:
    booked(store, holder, cost("N24-001", 10_000 + 25_000, line="E1"))  # 100 EUR planned, 250 more allowed
    ids = booked(store, holder, cost("N24-002", 1, line="E1"), approved=False)
    with refused("line_over"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, ids)


def test_a_reversal_takes_the_rate_of_the_original_and_no_more_than_is_left(store: Store, holder: UUID) -> None:
    [id] = booked(store, holder, cost("S24-001", 520_000, side="S", line="A5", currency="XOF", rate=XOF))
    with store.act("reverse_entry", ANNA, final=True) as work:
        part = reverse(work, id, "S24-002", date(2024, 6, 1), amount_minor=120_000)
    with refused("reversal_not_possible"), store.act("reverse_entry", ANNA, final=True) as work:
        reverse(work, id, "S24-003", date(2024, 6, 1), amount_minor=400_001)
    with store.act("reverse_entry", ANNA, final=True) as work:
        rest = reverse(work, id, "S24-004", date(2024, 6, 1))
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [part, rest])
    with store.read() as reading:
        found = [entry(reading, i) for i in (part, rest)]
        assert [e.amount_minor for e in found] == [-120_000, -400_000]
        assert {e.rate for e in found} == {XOF}
        assert statement(reading, holder).spent("S", "A5") == 79_273 - 18_294 - 60_980


def test_lines_open_only_with_the_first_year_decision(store: Store, holder: UUID) -> None:
    with pytest.raises(Refusal) as caught, store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("N24-001", 100, line="C1")])
    assert "first-year decision" in caught.value.facts["problem"].to("en")
    decided(store, holder)
    with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("N24-001", 100, line="C1", dated=date(2024, 12, 31))])
    with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("S25-001", 100, side="S", line="C1", dated=date(2025, 3, 1))])
    booked(store, holder, cost("N25-001", 100, line="C1", dated=date(2025, 3, 1)))


def decided(store: Store, holder: UUID) -> UUID:
    with store.act("start_decision", ANNA) as work:
        id = start_decision(work, holder)
        change_decision(work, id, {"dated": date(2025, 1, 21), "meeting": "Review", "reason": "Reach more people"})
        set_decided(work, id, "N", "C1", 280_000)
    with store.act("sign_decision", ANNA, final=True) as work:
        sign_decision(work, id, ("N", "S", "VVSG", "ANCB"))
    return id


def test_a_decision_is_complete_before_it_is_signed(store: Store, holder: UUID) -> None:
    with store.act("start_decision", ANNA) as work:
        id = start_decision(work, holder)
        change_decision(work, id, {"dated": date(2025, 1, 21), "reason": "More exchange"})
    for amounts, signed, code in (
        ({}, ("N", "S", "VVSG", "ANCB"), "decision_empty"),
        ({"C1": 310_001}, ("N", "S", "VVSG", "ANCB"), "decision_over_balance"),
        ({"C1": 0, "D1": 310_000}, ("N", "S", "VVSG", "ANCB"), "decision_without_reach"),
        ({"D1": 0, "A7": 310_000}, ("N", "S", "VVSG"), "decision_unsigned"),
    ):
        with refused(code), store.act("sign_decision", ANNA, final=True) as work:
            for line, cents in amounts.items():
                set_decided(work, id, "N", line, cents)
            sign_decision(work, id, signed)


def test_a_signed_decision_writes_its_transfers_and_stays(store: Store, holder: UUID) -> None:
    id = decided(store, holder)
    with store.read() as reading:
        rows = {(r.side, r.line): r for r in plan(reading, holder)}
        assert (rows["N", "C1"].budget, rows["N", "F"].budget) == (280_000, 30_000)
        assert decisions(reading, holder)[0].choices["N"] == ("communication",)
    with refused("decision_signed"), store.act("change_decision", ANNA) as work:
        change_decision(work, id, {"reason": "Another"})


def test_transfers_keep_their_rules(store: Store, holder: UUID) -> None:
    for values, code in (
        ({"from_line": "F", "to_line": "C1", "amount_minor": 100}, "transfer_from_unallocated"),
        ({"from_line": "A1", "to_line": "F", "amount_minor": 100}, "transfer_into_unallocated"),
        ({"from_line": "A1", "to_line": "A2", "amount_minor": 7_001}, "transfer_needs_agreement"),
        ({"from_line": "A1", "to_line": "A2", "amount_minor": 100, "to_side": "S"}, "transfer_between_halves"),
        ({"from_line": "E1", "to_line": "A1", "amount_minor": 10_001}, "transfer_too_large"),
        (
            {"from_line": "A1", "to_line": "C1", "amount_minor": 100, "agreed": True, "reason": "Letter"},
            "transfer_line_closed",
        ),
    ):
        with refused(code), store.act("add_transfer", ANNA, final=True) as work:
            add_transfer(work, holder, "N", **values)  # type: ignore[arg-type]
    with store.act("add_transfer", ANNA, final=True) as work:
        add_transfer(work, holder, "N", "A1", "A2", 4_000)
    with refused("transfer_needs_agreement"), store.act("add_transfer", ANNA, final=True) as work:
        add_transfer(work, holder, "N", "A1", "A2", 4_000)  # the two together pass a tenth
    with store.act("add_transfer", ANNA, final=True) as work:
        add_transfer(work, holder, "N", "A1", "A2", 4_000, agreed=True, reason="Letter of 3 May")


def test_a_gated_line_takes_transfers_of_its_half_once_the_decision_gave_it_money(store: Store, holder: UUID) -> None:
    decided(store, holder)  # C1 of the Flemish half, on 21 January 2025
    for side, day in (("N", date(2025, 1, 20)), ("S", date(2025, 3, 1))):
        with refused("transfer_line_closed"), store.act("add_transfer", ANNA, final=True) as work:
            add_transfer(work, holder, side, "A1", "C1", 100, dated=day)
    with store.act("add_transfer", ANNA, final=True) as work:
        add_transfer(work, holder, "N", "A1", "C1", 28_000, dated=date(2025, 3, 1))


def test_who_pays_is_one_of_those_who_may(store: Store, holder: UUID) -> None:
    for who in ("vvsg", "RALGA", "Gemeente Lindebos"):
        with pytest.raises(Refusal) as caught, store.act("submit_entries", ANNA, final=True) as work:
            submit(work, holder, [cost("N24-001", 100, paid_by=who)])
        assert caught.value.facts["problem"].to("en") == (
            f"“{who}” is none of those who may pay; known are ANCB, Commune de Kpodaha, Gemeente Vlierbeke, VVSG."
        )
    assert booked(store, holder, cost("N24-001", 100, paid_by="Gemeente Vlierbeke"))


def test_a_row_that_does_not_say_where_its_original_is_is_marked(store: Store, holder: UUID) -> None:
    with store.local() as work:
        for number, place in (("N24-001", ""), ("N24-002", "Binder 3, VVSG")):
            add_draft(work, holder, cost(number, 100, original_at=place))
    with store.read() as reading:
        found = drafts(reading, holder)
    marks = [[p.column for p in d.warnings if p.code == "original_missing"] for d in found]
    assert marks == [["original_at"], []]


def test_a_rate_typed_by_hand_that_is_not_the_usual_one_is_marked(store: Store, holder: UUID) -> None:
    with store.act("set_rates", ANNA) as work:
        set_rates(work, [("2024-05", "RWF", 1_400_500_000, "InforEuro")])
    with store.local() as work:
        for currency, rate in (("XOF", XOF), ("XOF", 600_000_000), ("RWF", 1_400_500_000), ("RWF", 1_390_000_000)):
            add_draft(work, holder, cost(f"S24-{rate}", 1_000, side="S", currency=currency, rate=rate))
    with store.read() as reading:
        found = [[p.facts for p in d.warnings if p.code == "rate_differs"] for d in drafts(reading, holder)]
    parity, month = {"rate": "655.957", "source": "FIXED-PARITY"}, {"rate": "1400.5", "source": "InforEuro"}
    assert found == [[], [parity], [], [month]]


def test_the_plan_stays_once_costs_were_approved(store: Store, holder: UUID) -> None:
    booked(store, holder, cost("N24-001", 100))
    with refused("plan_in_use"), store.act("set_plan", ANNA) as work:
        set_plan(work, holder, {("N", "A1"): 1})


def test_the_next_advance_waits_for_enough_justification(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000))
    later = date(2024, 7, 1)
    booked(store, holder, paid_out("S24-001", 459_160))  # 699.98 EUR
    [rest] = booked(store, holder, paid_out("S24-002", 13), approved=False)  # two cents more
    ids = booked(store, holder, advance("ADV2", 100_000, later), approved=False)
    with refused("advance_not_justified"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, ids)
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [rest, *ids])
    with store.read() as reading:
        assert advance_state(reading, holder).account.open == 200_000 - 70_000


def test_a_suspension_rejects_later_southern_costs_and_blocks_the_advance(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000, date(2024, 2, 1)), paid_out("S24-001", 100_000))
    late = booked(store, holder, paid_out("S24-002", 50_000, date(2024, 7, 2)), approved=True)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "suspended", date(2024, 6, 27), "Order of the government", after=reject_after_stop)
    with store.read() as reading:
        found = entry(reading, late[0])
        assert (found.status, entry_steps(reading, late[0])[-1].reason) == (
            "rejected",
            "T6 2024-06-27: Order of the government",
        )
        state = advance_state(reading, holder)
        assert (state.account.open, state.blocked) == (100_000 - 15_245, "Order of the government")
    [id] = booked(store, holder, paid_out("S24-003", 10_000, date(2024, 7, 3)), approved=False)
    booked(store, holder, cost("N24-001", 100, dated=date(2024, 7, 3)))  # the Flemish half goes on
    with store.read() as reading:
        assert entry(reading, id).status == "rejected"
    with refused("advance_blocked"):
        booked(store, holder, advance("ADV2", 100, date(2024, 7, 3)), approved=False)


def test_a_terminated_partnership_adds_up(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000, date(2024, 2, 1)))
    ticket = booked(store, holder, cost("N24-001", 303_720))[0]
    room = booked(store, holder, paid_out("S24-001", 200_000, line="A3"))[0]
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "terminated", date(2024, 6, 27), "Rupture", after=reject_after_stop)
    with store.act("reverse_entry", ANNA, final=True) as work:
        back = reverse(work, ticket, "N24-002", date(2024, 8, 1))
        part = reverse(work, room, "S24-002", date(2024, 8, 1), amount_minor=150_000)
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [back, part])
    with store.read() as reading:
        figures = statement(reading, holder)
        assert (figures.spent("N"), figures.spent("S")) == (0, 30_490 - 22_867)
        assert figures.account.open == 100_000 - (30_490 - 22_867)
        assert open_items(reading, holder) == ()  # the open advance is blocked, so it may be closed
        codes = {f.code for f in partnership_findings(reading, holder, date(2024, 9, 1))}
        assert codes == {"advance_open_blocked"}


def test_an_open_advance_keeps_a_partnership_open_until_it_is_settled(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100))
    with refused("close_with_open_items"), store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "closed", date(2025, 12, 31), open_items=open_items)
    with store.act("note_advance", ANNA, final=True) as work:
        note_advance(work, holder, "written_off", "Rounding")
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "closed", date(2025, 12, 31), open_items=open_items)
    with store.read() as reading:
        assert partnership(reading, holder).state == "closed"
        assert advance_state(reading, holder).account.open == 0


def test_more_than_a_rounding_rest_is_not_written_off(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 101))
    with refused("write_off_too_large"), store.act("note_advance", ANNA, final=True) as work:
        note_advance(work, holder, "written_off", "Rounding")


def test_a_closed_period_locks_entries_and_refuses_later_ones(store: Store, holder: UUID) -> None:
    [id] = booked(store, holder, cost("N24-001", 100))
    waiting = booked(store, holder, cost("N24-002", 100), approved=False)
    with refused("period_has_open_entries"), store.act("close_period", BRAM, final=True) as work:
        close_period(work, holder, date(2024, 12, 31))
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, waiting)
    with store.act("close_period", BRAM, final=True) as work:
        assert close_period(work, holder, date(2024, 12, 31)) == 2
    with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [cost("N24-003", 100)])
    with store.act("reopen_period", BRAM, final=True) as work:
        reopen_period(work, holder, "Late invoice")
    booked(store, holder, cost("N24-003", 100))
    with store.read() as reading:
        assert entry(reading, id).status == "locked"
        assert statement(reading, holder).spent() == 300


def test_drafts_stay_here_until_they_are_submitted(store: Store, holder: UUID) -> None:
    with store.read() as reading:
        row = suggested(reading, holder, {"dated": DAY, "side": "S", "line": "A5", "currency": "XOF"}, "ANCB", DAY)
    assert (row["rate"], row["document"], row["paid_by"]) == (XOF, "S24-001", "ANCB")
    with store.local() as work:
        add_draft(work, holder, {**row, "payee": "Garage", "amount_minor": 520_000})
        add_draft(work, holder, {"dated": DAY})
    with store.read() as reading:
        first, second = drafts(reading, holder)
        assert (first.problems, bool(second.problems), entries(reading, holder)) == ((), True, [])
    with store.act("submit_entries", ANNA, final=True) as work:
        submit_drafts(work, holder, [first.id])
    with store.read() as reading:
        assert [e.eur_minor for e in entries(reading, holder)] == [79_273]
        assert [d.id for d in drafts(reading, holder)] == [second.id]


def test_costs_outside_the_term_are_refused(store: Store, holder: UUID) -> None:
    with store.read() as reading:
        term = partnership(reading, holder)
    for day in (date(term.start.year - 1, 12, 31), date(term.end.year + 1, 1, 1)):
        with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
            submit(work, holder, [cost("N24-009", 100, dated=day)])


def test_the_rule_book_may_allow_costs_outside_the_term(store: Store) -> None:
    early = cost("N23-001", 1000, dated=date(2023, 12, 20))
    with pytest.raises(Refusal, match="entries_not_ready"):
        booked(store, made_partnership(store), early)
    with store.act("change_rules", ANNA) as work:
        change_rules(work, known_call(work, "BJ-2023").id, {"dates_inside_term": "no"}, "Preparation is paid")
    assert len(booked(store, made_partnership(store, "SDGP-2024-BJ-002"), early)) == 1


@pytest.mark.parametrize("first", ["closed", "reopened"])
def test_of_two_period_steps_made_apart_the_stricter_one_counts(store: Store, holder: UUID, first: str) -> None:
    """Closed counts before reopened, and the longer period before the shorter one, in whatever order they came."""
    earlier, later = date(2024, 6, 30), date(2024, 12, 31)
    steps = [("reopened", later), ("closed", earlier), ("closed", later)]
    with store.act("steps", ANNA, final=True) as work:
        for state, until in steps if first == "reopened" else reversed(steps):
            work.add(PeriodStep(partnership_id=holder, place=1, state=state, until=until))
    with store.read() as reading:
        assert closed_until(reading, holder) == later
    with store.act("steps", ANNA, final=True) as work:
        work.add(PeriodStep(partnership_id=holder, place=2, state="reopened", until=later))
    with store.read() as reading:
        assert closed_until(reading, holder) is None


def test_after_a_decision_about_a_line_its_tenth_begins_anew(store: Store, holder: UUID) -> None:
    """T1: a tenth of the line as last decided; 3600 EUR, and 1000 EUR more from January 2025 on."""

    def move(cents: int, day: date) -> None:
        with store.act("add_transfer", ANNA, final=True) as work:
            add_transfer(work, holder, "S", "A3", "A1", cents, dated=day)

    move(36_000, date(2024, 6, 1))
    with refused("transfer_needs_agreement"):
        move(1, date(2024, 7, 1))
    with store.act("start_decision", ANNA) as work:
        made = start_decision(work, holder)
        change_decision(work, made, {"dated": date(2025, 1, 10), "reason": "More exchange"})
        set_decided(work, made, "S", "A1", 100_000)
    with store.read() as reading:
        signers = ("N", "S", *book_of(reading, holder).signers)
    with store.act("sign_decision", ANNA, final=True) as work:
        sign_decision(work, made, signers)
    with refused("transfer_needs_agreement") as caught:
        move(46_001, date(2025, 2, 1))
    assert (caught.value.facts["sum"], caught.value.facts["base"]) == ("460.01 EUR", "4600.00 EUR")
    with refused("transfer_needs_agreement"):
        move(1, date(2024, 12, 1))  # a day before the decision counts with those before it
    move(46_000, date(2025, 2, 1))
    with refused("transfer_needs_agreement"):
        move(1, date(2025, 3, 1))
    with store.read() as reading:
        codes = {f.code for f in partnership_findings(reading, holder, DAY)}
    assert "transfer_above_limit" not in codes


def test_transfers_are_numbered_with_the_series_of_the_desk(store: Store, holder: UUID) -> None:
    for desk in ("V", "V", "V2", "A", "V"):
        store.set_local(desk=desk)
        with store.act("add_transfer", ANNA, final=True) as work:
            add_transfer(work, holder, "N", "A1", "A3", 100)
    with store.read() as reading:
        assert sorted(t.reference for t in transfers(reading, holder)) == ["T-A1", "T-V1", "T-V2", "T-V2-1", "T-V3"]
