"""Nasty case 28: many records, many questions at once, one decision for all of them, and one undo."""

from sdgp_desktop.exchange.service.questions import conflict_count, conflicts, resolve_many
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau
from tests.exchange.plain import alike, offices, tell
from tests.kernel.toy import Town

RECORDS, CLASHES = 1_500, 300


def made(bureau: Bureau, count: int) -> list[str]:
    """So many towns."""

    def make(work: Work) -> None:
        work.insert_many(Town, ({"name": f"Town {i}", "country": "RW"} for i in range(count)))

    bureau.act(make, final=True)
    return [id.hex for id in bureau.ids("toy_town")]


def renamed(bureau: Bureau, count: int) -> None:
    """The first so many towns get a name that says who gave it."""
    ids = bureau.ids("toy_town")[:count]
    bureau.act(lambda work: work.update_many(Town, [{"id": id, "name": f"{bureau.name} {id.hex}"} for id in ids]))


def names(bureau: Bureau) -> set[str]:
    """The first words of all names."""
    return {values["name"].split()[0] for (kind, _), values in bureau.rows().items() if kind == "toy_town"}


def questions(bureau: Bureau) -> list[str]:
    """The names of the open questions."""
    with bureau.store.read() as reading:
        return [c.id for c in conflicts(reading)]


def play(records: int, clashes: int) -> None:
    """The case with so many."""
    with offices(2) as (_, (a, b)):
        made(a, records)
        tell(a, b)
        for bureau in (a, b):
            renamed(bureau, clashes)
        a.take(b.post().segments)
        with a.store.read() as reading:
            assert conflict_count(reading) == clashes
            page = conflicts(reading, offset=clashes // 2, limit=50)
            everything = [c.id for c in conflicts(reading)]
        assert (len(page), len(everything)) == (min(50, clashes - clashes // 2), clashes)
        with a.store.act("resolve_many", a.person) as work:
            assert resolve_many(work, everything, "B") == clashes
        with a.store.read() as reading:
            assert conflict_count(reading) == 0
        assert "A" not in names(a)
        tell(a, b)
        assert alike(a, b)
        assert "A" not in names(b)


def undone(clashes: int) -> None:
    """One undo takes the whole decision back."""
    with offices(2) as (_, (a, b)):
        made(a, clashes)
        tell(a, b)
        for bureau in (a, b):
            renamed(bureau, clashes)
        tell(b, a)
        before, asked = a.rows(), questions(a)
        assert len(asked) == clashes
        with a.store.act("resolve_many", a.person) as work:
            resolve_many(work, asked, "B")
        a.store.undo(a.person)
        assert (a.rows(), questions(a)) == (before, asked)
        tell(a, b)
        assert alike(a, b)
        assert questions(b) == asked


def test_many_questions_are_listed_and_answered_in_one_act_that_travels() -> None:
    """Case 28."""
    play(RECORDS, CLASHES)


def test_one_undo_takes_the_answers_to_many_questions_back() -> None:
    """Case 28, the undo."""
    undone(100)
