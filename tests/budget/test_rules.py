"""Sums and decisions of the budget, as properties."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.budget.rules import (
    APPROVED,
    LOCKED,
    QUERIED,
    REJECTED,
    SUBMITTED,
    Account,
    Entry,
    Halt,
    Limits,
    Move,
    Movement,
    account_on,
    current,
    lowest_balance,
    may_pay,
    next_document,
    overspent,
    rank_of,
    twins,
    warnings,
)
from sdgp_desktop.budget.rules.entries import SEVERITY, STEPS
from sdgp_desktop.kernel.money import from_minor, to_eur

LIMITS = Limits(
    Decimal(10), Decimal(10), 25_000, Decimal(70), 100, False, 12, 100_000, 3, 60, True,
    ("wine", "business class", "boete"), "F", frozenset(("A1",)), 6,
)  # fmt: skip
DAYS = st.dates(date(2024, 1, 1), date(2025, 12, 31))
MOVEMENTS = st.lists(
    st.builds(Movement, DAYS, st.sampled_from(("paid", "justified", "refunded")), st.integers(0, 10**6)), max_size=30
)


def an_entry(**more: object) -> Entry:
    values = {
        "dated": date(2024, 5, 7),
        "type": "EXP",
        "side": "N",
        "line": "A1",
        "payee": "Reisbureau",
        "text": "",
        "document": "N24-001",
        "currency": "EUR",
        "amount_minor": 100,
        "rate": 1_000_000,
        "eur_minor": 100,
        "paid_by": "VVSG",
        **more,
    }
    return Entry(**values)  # type: ignore[arg-type]


@given(st.integers(-(10**9), 10**9), st.sampled_from(("EUR", "XOF", "RWF")), st.integers(1, 10**10))
def test_the_value_in_euro_is_rounded_half_up(minor: int, currency: str, rate: int) -> None:
    exact = from_minor(minor, currency) * 1_000_000 / Decimal(rate)
    assert to_eur(minor, currency, rate) == int(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) * 100)


@given(st.integers(1, 10**9), st.integers(1, 10**10))
def test_a_reversal_at_the_same_rate_leaves_nothing(minor: int, rate: int) -> None:
    assert to_eur(minor, "XOF", rate) + to_eur(-minor, "XOF", rate) == 0


@given(MOVEMENTS)
def test_the_account_is_the_sum_of_its_days(found: list[Movement]) -> None:
    account = account_on(found)
    assert account.open == account.paid - account.justified - account.refunded
    assert account_on(found, date(2026, 1, 1)) == account
    assert lowest_balance(found) <= min(0, account.open)


@given(st.integers(1, 10**7), st.integers(0, 10**7))
def test_the_next_advance_needs_the_share_exactly(paid: int, justified: int) -> None:
    assert may_pay(Account(paid, justified), Decimal(70)) == (justified * 100 >= 70 * paid)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from("ABC"), st.integers(1, 1000)), max_size=20))
def test_transfers_move_money_and_make_none(moves: list[tuple[str, str, int]]) -> None:
    plan = {("N", line): 10_000 for line in "ABC"}
    after = current(plan, [Move(date(2024, 1, 1), "N", one, "N", other, minor) for one, other, minor in moves])
    assert sum(after.values()) == sum(plan.values())


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_line_may_be_overspent_by_the_higher_of_the_two(spent: int, budget: int) -> None:
    assert overspent(spent, budget, LIMITS) == (spent > budget + max(budget // 10, 25_000))


@given(st.lists(st.tuples(st.integers(1, 50), st.sampled_from(sorted(SEVERITY))), min_size=1))
def test_the_highest_rank_is_the_last_step_and_names_its_status(steps: list[tuple[int, str]]) -> None:
    top = max(rank_of(place, status) for place, status in steps)
    last = max(place for place, _ in steps)
    strictest = max((s for p, s in steps if p == last), key=lambda s: SEVERITY[s])
    assert (top // STEPS, {v: k for k, v in SEVERITY.items()}[top % STEPS]) == (last, strictest)


def test_two_offices_that_decide_at_once_agree_on_the_stricter_decision() -> None:
    order = [SUBMITTED, LOCKED, APPROVED, QUERIED, REJECTED]
    assert sorted(order, key=lambda s: rank_of(1, s)) == order


@given(DAYS, DAYS)
def test_a_stop_counts_from_the_day_after_it(since: date, day: date) -> None:
    halt = Halt("suspended", since, None, ("S",))
    assert halt.stops("S", day) == (day > since)
    assert not halt.stops("N", day)
    lifted = Halt("suspended", since, since + timedelta(days=30), ("S",))
    assert lifted.stops("S", day) == (since < day < since + timedelta(days=30))


@given(st.sets(st.integers(1, 400)))
def test_the_next_document_number_is_free(used: set[int]) -> None:
    known = {f"N24-{n:03d}" for n in used}
    found = next_document("N", date(2024, 3, 1), known)
    assert found not in known
    assert found == f"N24-{max(used, default=0) + 1:03d}"


def test_words_that_look_ineligible_are_found_as_whole_words() -> None:
    for text, word in (
        ("Wine, farewell reception", "wine"),
        ("Ticket BUSINESS  CLASS", "business class"),
        ("Boête", "boete"),
    ):
        assert [p.facts.get("word") for p in warnings(an_entry(text=text), LIMITS)] == [word]
    assert warnings(an_entry(text="Winery tour guide"), LIMITS) == []


def test_old_weekend_and_large_documents_are_pointed_out() -> None:
    weekend = an_entry(dated=date(2024, 5, 4), booked_on=date(2024, 8, 1), eur_minor=100_001)
    assert [p.code for p in warnings(weekend, LIMITS)] == ["cost_on_weekend", "document_old", "quotes_missing"]
    quoted = an_entry(eur_minor=100_001, document_kind="3 quotes + invoice")
    assert warnings(quoted, LIMITS) == []
    assert [p.code for p in warnings(an_entry(eur_minor=100_001, document_kind="2 devis"), LIMITS)] == [
        "quotes_missing"
    ]


def test_the_same_receipt_booked_twice_is_found() -> None:
    one, other = UUID(int=1).hex, UUID(int=2).hex
    rows = [(one, an_entry(payee="Hôtel du Port")), (other, an_entry(payee="Hotel du port ", document="N24-002"))]
    assert twins(rows) == [(one, other)]
    assert twins([rows[0], (other, an_entry(payee="Hotel du Port", status="rejected"))]) == []
