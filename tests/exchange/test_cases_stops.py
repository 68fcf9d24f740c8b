"""An office that leaves: the same work counts everywhere, whatever came first and in whatever order."""

from sdgp_desktop.kernel import graph
from tests.exchange.plain import TOWN, alike, asked, give, offices, tell, value
from tests.exchange.toys import Guide


def test_what_others_built_upon_counts_also_where_it_came_back_to_front() -> None:
    with offices(3) as (world, (a, b, c)):
        give(b, name="Late one")
        b.seal()
        give(b, name="Late two")
        tell(b, c)
        give(c, mayor="Built Upon")
        world.stop(0, 1)
        a.take(c.post().segments[::-1])
        assert (value(a), a.in_state(graph.STOPPED)) == ("Late two", [])
        tell(a, b, c)
        give(b, name="Too late")
        tell(b, a, c)
        tell(a, b)
        assert [value(x) for x in (a, b, c)] == ["Late two"] * 3
        assert len(a.in_state(graph.STOPPED)) == 1
        assert alike(a, b, c)


def test_a_town_of_a_stopped_office_stays_where_somebody_refers_to_it_from_a_narrower_circle() -> None:
    with offices(3) as (world, (a, b, c)):
        world.make(1, 2)  # a town for all, made by the office that leaves
        (town,) = (id for id in b.ids("toy_town") if b.rows()["toy_town", id.hex]["country"] is None)
        tell(b, c)

        with c.store.act("step", c.person) as work:
            work.add(Guide(town_id=town, country="RW", name="Guide of the town"))
        world.stop(0, 1)
        tell(c, a)
        tell(b, a)
        tell(a, b, c)
        assert ("toy_town", town.hex) in a.rows()
        assert alike(a, b, c)


def test_two_offices_that_stop_each_other_end_alike_in_every_order() -> None:
    seen = set()
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        with offices(3) as (world, bureaus):
            world.stop(0, 1)
            world.stop(1, 0)
            for bureau, name in zip(bureaus, ("Lier", "Torhout", "Diest"), strict=True):
                give(bureau, name=name)
            for i in (*order, *order):
                tell(bureaus[i], *(x for x in bureaus if x is not bureaus[i]))
            assert alike(*bureaus)
            assert value(bureaus[0], "name", TOWN) in ("Lier", "Torhout", "Diest")
            seen.add(len(asked(bureaus[2])))
    assert seen <= {0, 1}
