"""Nasty cases: several people change one thing without knowing of each other, remove it, and answer differently."""

from itertools import permutations
from uuid import UUID

import pytest

from sdgp_desktop.exchange.service import conflicts, exchange_findings
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau
from tests.exchange.plain import TOWN, alike, asked, build, choose, give, offices, tell, value, was
from tests.kernel.toy import Street, Town


@pytest.mark.parametrize("first", [0, 1])
def test_one_field_changed_at_two_sites_keeps_both_values_until_somebody_chooses(first: int) -> None:
    """Case 5, in both orders."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        give(b, name="Torhout")
        posts = [(b, a.post()), (a, b.post())]
        for receiver, post in posts if first == 0 else posts[::-1]:
            receiver.take(post.segments)
        assert asked(a) == asked(b) == [(("name",), ["Lier", "Torhout"])]
        assert alike(a, b)
        assert {"Lier", "Torhout"} <= set(was(a))


def test_the_same_new_value_at_both_sites_is_no_question() -> None:
    """Case 6."""
    with offices(2) as (_, (a, b)):
        for bureau in (a, b):
            give(bureau, name="Lier")
        tell(a, b)
        tell(b, a)
        assert (asked(a), asked(b), value(a)) == ([], [], "Lier")
        assert alike(a, b)


def test_two_fields_of_one_record_are_no_question_but_two_parts_of_one_group_are() -> None:
    """Case 7."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier", amount_minor=100)
        give(b, mayor="Somebody Else", currency="RWF")
        tell(a, b)
        tell(b, a)
        assert (value(a), value(a, "mayor")) == ("Lier", "Somebody Else")
        pairs = [{"amount_minor": 0, "currency": "RWF"}, {"amount_minor": 100, "currency": "EUR"}]
        assert asked(a) == asked(b) == [(("amount_minor", "currency"), pairs)]
        shown = {"amount_minor": value(a, "amount_minor"), "currency": value(a, "currency")}
        assert shown in pairs, "never a mixture of the two"
        assert alike(a, b)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_three_sites_that_meet_one_after_the_other_keep_three_values(order: tuple[int, ...]) -> None:
    """Case 8."""
    with offices(3) as (_, bureaus):
        for bureau, name in zip(bureaus, ("Lier", "Torhout", "Diest"), strict=True):
            give(bureau, name=name)
        one, two, three = (bureaus[i] for i in order)
        tell(one, two)
        tell(two, one)
        tell(three, one, two)
        tell(one, three)
        assert asked(one) == asked(two) == asked(three) == [(("name",), ["Diest", "Lier", "Torhout"])]
        assert alike(*bureaus)


def test_two_different_answers_and_an_edit_of_the_old_value_are_all_kept() -> None:
    """Case 9."""
    with offices(3) as (_, (a, b, c)):
        give(a, name="Lier")
        give(b, name="Torhout")
        tell(a, b)
        tell(b, a)
        choose(a, "Lier")
        choose(b, "Torhout")
        give(c, name="Diest")
        for sender in (a, b, c, a):
            tell(sender, *(x for x in (a, b, c) if x is not sender))
        assert asked(a) == asked(b) == asked(c) == [(("name",), ["Diest", "Lier", "Torhout"])]
        choose(b, "Kontich")
        tell(b, a, c)
        assert [(value(x), asked(x)) for x in (a, b, c)] == [("Kontich", [])] * 3
        assert alike(a, b, c)


def test_two_equal_answers_close_a_question_everywhere() -> None:
    """Case 9, equal answers."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        give(b, name="Torhout")
        tell(a, b)
        tell(b, a)
        for bureau in (a, b):
            choose(bureau, "Lier")
        tell(a, b)
        tell(b, a)
        assert [(value(x), asked(x)) for x in (a, b)] == [("Lier", [])] * 2
        assert alike(a, b)


def test_removed_here_and_changed_there_is_a_question_and_the_record_stays_meanwhile() -> None:
    """Case 11, removal and edit."""
    with offices(2) as (_, (a, b)):
        give(a, removed=True)
        give(b, name="Torhout")
        tell(a, b)
        tell(b, a)
        assert (value(a, "removed"), value(a)) == (0, "Torhout")
        assert asked(a) == asked(b) == [(("removed",), [False, True])]
        with a.store.read() as reading:
            (question,) = conflicts(reading)
        assert question.values[0].values == {"removed": False}, "what is shown until somebody chooses stands first"
        with a.store.read() as reading:
            assert "removed_and_changed" in [f.code for f in exchange_findings(reading)]
        choose(a, True)
        tell(a, b)
        assert [(value(x, "removed"), asked(x)) for x in (a, b)] == [(1, [])] * 2
        assert alike(a, b)


def test_rows_that_went_with_a_record_come_back_when_it_stays() -> None:
    """Case 11: whoever removes a contact removes its languages too."""
    with offices(2) as (_, (a, b)):
        street, other = build(a, "Main Street"), build(a, "Back Street")
        tell(a, b)

        def remove(work: Work) -> None:
            work.remove(work.get(Street, street))
            work.remove(work.get(Town, TOWN))

        a.act(lambda work: work.remove(work.get(Street, other)))
        a.act(remove)
        give(b, name="Torhout")
        tell(a, b)
        tell(b, a)
        assert [value(x, "removed", street, "toy_street") for x in (a, b)] == [1, 1]
        choose(b, False)
        tell(b, a)
        for bureau in (a, b):
            assert [value(bureau, "removed", one, "toy_street") for one in (street, other)] == [0, 1]
            assert (value(bureau, "removed"), asked(bureau)) == (0, [])
        assert alike(a, b)


def test_removed_at_both_sites_is_no_question() -> None:
    """Case 11, two removals."""
    with offices(2) as (_, (a, b)):
        for bureau in (a, b):
            give(bureau, removed=True)
        tell(a, b)
        tell(b, a)
        assert [(value(x, "removed"), asked(x)) for x in (a, b)] == [(1, [])] * 2
        assert alike(a, b)


def test_a_new_street_of_a_removed_town_is_kept_with_its_town() -> None:
    """Case 11, removal and a new child: the reference stays whole, and both can be seen."""
    with offices(2) as (_, (a, b)):
        give(a, removed=True)
        street = build(b, "Main Street")
        tell(a, b)
        tell(b, a)
        assert (value(a, "removed"), value(a, "removed", street, "toy_street")) == (1, 0)
        assert alike(a, b)
        assert belonging(a) == belonging(b) == [street], "both offices are told, with a jump to the street"
        give(a, removed=False)
        tell(a, b)
        assert value(b, "removed") == 0
        assert belonging(a) == belonging(b) == []


def belonging(bureau: Bureau) -> list[UUID | None]:
    """The rows that are said to belong to a removed record."""
    with bureau.store.read() as reading:
        found = [f for f in exchange_findings(reading) if f.code == "belongs_to_removed"]
    assert {f.record_type for f in found} <= {"toy_street"}
    return [f.record_id for f in found]


def test_what_was_left_behind_knowingly_raises_no_finding() -> None:
    """Case 11: whoever removes a town and sees its streets is not told of them."""
    with offices(2) as (_, (a, b)):
        build(b, "Main Street")
        tell(b, a)
        give(a, removed=True)
        tell(a, b)
        build(b, "Late Street")  # by somebody who knows that the town is in the bin
        tell(b, a)
        assert belonging(a) == belonging(b) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_removal_return_and_edit_at_three_places_end_alike(order: tuple[int, ...]) -> None:
    """Case 11, three places."""
    with offices(3) as (_, bureaus):
        a, b, c = bureaus
        give(a, removed=True)
        tell(a, b)
        give(b, removed=False)
        give(c, name="Diest")
        for i in (*order, *order):
            tell(bureaus[i], *(x for x in bureaus if x is not bureaus[i]))
        assert [(value(x, "removed"), value(x), asked(x)) for x in bureaus] == [(0, "Diest", [])] * 3
        assert alike(*bureaus)


def test_an_edit_by_somebody_who_knew_of_the_removal_is_no_question() -> None:
    """A removal with its causes: only what did not know of it asks."""

    def shown(bureau: Bureau) -> tuple[object, ...]:
        return value(bureau, "removed"), value(bureau), asked(bureau)

    with offices(2) as (_, (a, b)):
        give(a, removed=True)
        tell(a, b)
        give(b, name="Torhout")
        tell(b, a)
        assert shown(a) == shown(b) == (1, "Torhout", [])
