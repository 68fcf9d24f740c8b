"""What somebody changed who did not know of a lock, in the small world: told by the graph, whatever the clocks say."""

from uuid import UUID

from sdgp_desktop.kernel.overtaken import making_of, overtaken, setting_of
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau
from tests.exchange.plain import TOWN, give, offices, tell
from tests.kernel.toy import Street

LOCK = UUID(int=501)


def locked(bureau: Bureau) -> None:
    """A record of the same audience that stands for a lock."""

    def make(work: Work) -> None:
        work.add(Street(id=LOCK, town_id=TOWN, name="the lock"))

    bureau.act(make)


def crossed(a: Bureau, b: Bureau) -> None:
    """One desk locks what the other one types in, neither knowing of it; then both know both."""
    give(a, name="Before")
    tell(a, b)
    locked(a)
    give(b, name="Typed beside it")
    tell(a, b)
    tell(b, a)


def told(bureau: Bureau, column: str = "") -> list[tuple[str, object, object]]:
    """Column, value before and value now of what was changed beside the lock, or beside the newest `column`."""
    with bureau.store.read() as reading:
        seal = setting_of(reading, TOWN, column) if column else making_of(reading, LOCK)
        found = [] if seal is None else overtaken(reading, seal, [TOWN])
        return [(one.change.column, one.known, one.change.value) for one in found]


def test_a_value_typed_beside_a_lock_is_told_on_both_sides() -> None:
    with offices(2) as (_, (a, b)):
        crossed(a, b)
        assert told(a) == told(b) == [("name", "Before", "Typed beside it")]


def test_what_was_known_to_the_lock_and_what_knows_of_it_is_not_told() -> None:
    with offices(2) as (_, (a, b)):
        give(b, name="Before")
        tell(b, a)
        locked(a)
        tell(a, b)
        give(b, name="After")
        tell(b, a)
        assert told(a) == told(b) == []


def test_a_lock_that_is_not_sealed_knows_everything() -> None:
    with offices(2) as (_, (a, b)):
        give(b, name="Before")
        tell(b, a)
        locked(a)
        assert told(a) == []


def test_once_the_value_is_given_again_nothing_is_told() -> None:
    with offices(2) as (_, (a, b)):
        crossed(a, b)
        give(a, name="Before")
        tell(a, b)
        assert told(a) == told(b) == []


def test_a_column_may_be_the_seal() -> None:
    with offices(2) as (_, (a, b)):
        give(a, name="Before")
        tell(a, b)
        give(a, mayor="who signs")
        give(b, name="Typed beside it")
        tell(a, b)
        tell(b, a)
        assert told(a, "mayor") == told(b, "mayor") == [("name", "Before", "Typed beside it")]
