"""Nasty cases: packets twice, in any order, with gaps, old ones, from desks with wrong clocks."""

from datetime import timedelta
from itertools import permutations
from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.digest import digests
from tests.exchange.around import KARONGI, name_of, pair, rename
from tests.exchange.bureau import Bureau, Chronicle
from tests.exchange.plain import TOWN, alike, asked, build, choose, give, offices, tell, value, was


def test_the_same_packet_taken_three_times_counts_once(tmp_path: Path) -> None:
    """Case 1."""
    two = pair(tmp_path)
    two.meet()
    rename(two.south, "Karongi (south)")
    file = two.send(two.south, "south.sdgp")
    first = service.take_in(two.north.store, two.north.person, file, copy=False)
    with two.north.read() as reading:
        after = digests(reading)
    again = [service.take_in(two.north.store, two.north.person, file, copy=False) for _ in range(2)]
    with two.north.read() as reading:
        assert digests(reading) == after
    assert name_of(two.north) == "Karongi (south)"
    assert (first.known_before, first.changed > 0) == (False, True)
    assert [(r.known_before, r.new, r.changed, r.changes) for r in again] == [(True, 0, 0, 0)] * 2
    two.close()


def test_five_packets_of_three_offices_give_the_same_in_every_order(tmp_path: Path) -> None:
    """Case 2: all 120 orders, the first two packets once more at the end."""
    with offices(3) as (_, (a, b, c)):
        give(a, name="Lier")
        one = tell(a, b)
        give(b, name="Torhout", mayor="Somebody Else")
        two = tell(b, c)
        give(a, name="Diest")
        three = tell(a)
        give(c, name="Kontich")
        build(c, "Main Street")
        four = tell(c, b)
        give(b, removed=True)
        five = tell(b)
        seen = set()
        for number, order in enumerate(permutations((one, two, three, four, five))):
            reader = Bureau(tmp_path, f"reader{number}", 50, Chronicle.empty())
            for post in (*order, *order[:2]):
                reader.take(post.segments)
            seen.add((tuple(reader.digests().items()), str(reader.questions())))
            assert reader.in_state(graph.WAITING) == []
            reader.store.close()
    ((_, questions),) = seen
    assert questions.count("toy_town") == 2, "the name and the removal are open"


def test_what_comes_before_its_base_waits_and_counts_by_itself_when_the_base_comes() -> None:
    """Case 3."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        base = a.post()
        give(a, name="Torhout")
        later = [s for s in a.post().segments if s not in base.segments]
        b.take(later)
        assert (b.in_state(graph.WAITING), value(b)) == ([s.name for s in later], "Shipped RW")
        b.take(base.segments)
        assert (b.in_state(graph.WAITING), value(b)) == ([], "Torhout")
        assert alike(a, b)


def test_an_old_packet_taken_again_brings_no_old_value_back() -> None:
    """Case 4."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        first = tell(a, b)
        give(a, name="Torhout")
        tell(a, b)
        b.take(first.segments)
        assert (value(b), asked(b)) == ("Torhout", [])


def test_an_older_packet_does_not_open_an_answered_question_again() -> None:
    """Case 10."""
    with offices(3) as (_, (a, b, c)):
        give(a, name="Lier")
        give(b, name="Torhout")
        old = tell(b, a)
        choose(a, "Lier")
        tell(a, c)
        assert (value(c), asked(c)) == ("Lier", [])
        for bureau in (a, c):
            bureau.take(old.segments)
        assert [(value(x), asked(x)) for x in (a, c)] == [("Lier", [])] * 2
        tell(c, b)
        assert alike(a, b, c)


def test_a_desk_that_is_a_year_behind_undoes_nothing_newer() -> None:
    """Case 12."""
    with offices(2) as (_, (a, b)):
        give(a, name="Lier")
        tell(a, b)
        b.late = -timedelta(days=365)
        give(b, mayor="Old Mayor")
        for name in ("Torhout", "Diest"):
            give(a, name=name)
        street = build(a, "Main Street")
        give(a, removed=True)
        give(a, removed=False)
        tell(b, a)
        assert (value(a), value(a, "mayor"), value(a, "removed")) == ("Diest", "Old Mayor", 0)
        assert value(a, "removed", street, "toy_street") == 0
        tell(a, b)
        assert alike(a, b)


def test_clocks_that_are_wrong_or_jump_change_nothing_but_what_people_read() -> None:
    """Case 19: ten years ahead, an hour back, in 1999; the same as with right clocks."""

    def story(clocks: tuple[timedelta, ...]) -> tuple[object, ...]:
        with offices(3) as (_, (a, b, c)):
            late = dict(zip((a.name, b.name, c.name), clocks, strict=True))
            for round_ in range(3):
                for bureau in (a, b, c):
                    bureau.late = late[bureau.name] * (round_ + 1)
                give(a, name=f"Lier {round_}")
                tell(a, b)
                give(b, mayor=f"Somebody {round_}", amount_minor=round_)
                give(c, name=f"Kontich {round_}")
                tell(c, a)
                tell(a, b, c)
                tell(b, a, c)
            assert alike(a, b, c)
            rows = {k: v for k, v in a.rows().items() if k[1] == TOWN.hex}
            return rows[("toy_town", TOWN.hex)]["mayor"], asked(a), sorted(was(a)), value(a, "amount_minor")

    right = story((timedelta(0), timedelta(0), timedelta(0)))
    assert story((timedelta(days=3650), -timedelta(hours=1), -timedelta(days=9000))) == right


def test_the_report_tells_of_a_clock_that_is_ahead_and_takes_the_packet_all_the_same(tmp_path: Path) -> None:
    """Case 19, the remark."""
    two = pair(tmp_path)
    two.meet()
    two.south.store.clock = lambda: two.north.store.clock() + timedelta(days=3650)
    rename(two.south, "Karongi (south)", KARONGI)
    report = service.take_in(two.north.store, two.north.person, two.send(two.south, "s.sdgp"), copy=False)
    assert (report.clock_ahead, name_of(two.north)) == (True, "Karongi (south)")
    two.close()
