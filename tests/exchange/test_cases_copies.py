"""Nasty cases: a database goes on from an older copy, or lives on two laptops at once."""

import pytest

from sdgp_desktop.kernel.journal import SEGMENT
from tests.exchange.plain import alike, asked, build, give, offices, press, tell, value, was
from tests.exchange.world import World


def stamps(world: World, who: int) -> list[str]:
    """The words of all stamps of an office."""
    rows = world.bureaus[who].rows()
    return sorted(values["word"] for (kind, _), values in rows.items() if kind == "toy_stamp")


def test_work_after_going_back_to_a_copy_loses_no_edit_old_or_new() -> None:
    """Case 13."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        a.seal()
        a.copy()
        give(a, mayor="Lost Mayor")
        street = build(a, "Lost Street")
        tell(a, b)
        a.restore(0)
        assert value(a, "mayor") == "Somebody"
        give(a, amount_minor=5)
        give(a, mayor="New Mayor")
        tell(a, b)
        assert value(b, "removed", street, "toy_street") == 0
        assert asked(b) == [(("mayor",), ["Lost Mayor", "New Mayor"])]
        tell(b, a)
        assert (value(a, "name"), value(a, "amount_minor")) == ("Lier", 5)
        assert alike(a, b)


def test_a_restored_desk_takes_its_own_lost_work_back_once() -> None:
    """Case 15."""
    with offices(2) as (_, (a, b)):
        a.copy()
        build(a, "Lost Street")
        give(a, name="Torhout")
        tell(a, b)
        a.restore(0)
        for _ in range(2):
            tell(b, a)
        streets = [v["name"] for (kind, _), v in a.rows().items() if kind == "toy_street"]
        assert (streets, value(a), asked(a)) == (["Lost Street"], "Torhout", [])
        with a.store.read() as reading:
            names = reading.session.execute(SEGMENT.select()).all()
        assert len({row.name for row in names}) == len(names)
        assert alike(a, b)


@pytest.mark.parametrize("sealed", [True, False])
def test_a_database_on_two_laptops_loses_nothing_and_asks_about_real_clashes(sealed: bool) -> None:
    """Case 14: copied with everything sealed, and with open operations in it."""
    with offices(2) as (world, (a, b)):
        give(a, name="Lier", mayor="First Mayor")
        press(a, "before")
        world.clone(0, sealed)
        c = world.bureaus[2]
        for bureau, word in ((a, "first"), (c, "second")):
            give(bureau, name=f"of the {word}")
            press(bureau, word)
        give(c, amount_minor=7)
        tell(a, b)
        tell(c, b, a)
        tell(b, a, c)
        assert alike(a, b, c)
        assert stamps(world, 1) == ["before", "first", "second"], "what is only ever added counts once"
        assert (value(b, "amount_minor"), value(b, "mayor")) == (7, "First Mayor")
        ((register, values),) = [q for q in asked(b) if q[0] == ("name",)]
        assert {"of the first", "of the second"} <= set(values)
        assert not sealed or len(values) == 2, "sealed before the copy, only real clashes are asked"
        assert {"Lier", "of the first", "of the second"} <= set(was(b))
        assert register == ("name",)
