"""Random histories of a few offices, for hypothesis: what may happen, in any order, and what must hold at the end."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import nullcontext

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.exchange.oracle import agree
from tests.exchange.world import World, small_limits

FEWEST, MOST = 12, 30  # steps of a history; the first kind of step is none at all, so that failures become short
Step = tuple[str, int, int, int, int]  # what, who, and three numbers that say which and how
Do = Callable[[World, int, int, int, int], object]
DO: dict[str, tuple[int, Do]] = {  # how often, among all steps
    "rest": (1, lambda world, who, a, b, c: None),
    "make": (3, lambda world, who, a, b, c: world.make(who, a)),
    "edit": (9, lambda world, who, a, b, c: world.edit(who, a % 3, b, c)),
    "name": (2, lambda world, who, a, b, c: world.edit(who, a % 2, 0, b)),
    "mayor": (3, lambda world, who, a, b, c: world.edit(who, a % 2, 2, b)),
    "clash": (2, lambda world, who, a, b, c: world.clash(a % 2, b, c)),
    "guide": (5, lambda world, who, a, b, c: world.check_guide(who, a % 3, b)),
    "many": (1, lambda world, who, a, b, c: world.many(who, a)),
    "stamp": (1, lambda world, who, a, b, c: world.stamp(who, a)),
    "undo": (2, lambda world, who, a, b, c: world.undo(who)),
    "redo": (1, lambda world, who, a, b, c: world.undo(who, again=True)),
    "answer": (4, lambda world, who, a, b, c: world.answer(who, a, b)),
    "send": (6, lambda world, who, a, b, c: world.send(who, a)),
    "receive": (5, lambda world, who, a, b, c: world.receive(who, a, back_to_front=b % 2 == 1)),
    "receive newest": (6, lambda world, who, a, b, c: world.receive(who, -1 - a % 3)),
    "copy": (2, lambda world, who, a, b, c: world.copy(who, sealed=a % 3 > 0)),
    "restore": (2, lambda world, who, a, b, c: world.restore(who, a)),
    "clone": (1, lambda world, who, a, b, c: world.clone(who, sealed=a % 3 > 0)),
    "erase": (2, lambda world, who, a, b, c: world.erase(who, a % 4)),
    "stop": (1, lambda world, who, a, b, c: world.stop(who, b) if a > 5 else False),
    "jump": (1, lambda world, who, a, b, c: world.jump(who, a)),
}
NUMBERS = st.integers(0, 11)
STEPS = st.lists(
    st.tuples(st.sampled_from([name for name, (often, _) in DO.items() for _ in range(often)]), *[NUMBERS] * 4),
    min_size=FEWEST,
    max_size=MOST,
)
PLAYED: Counter[str] = Counter()


class Disagreement(AssertionError):
    """After everybody has met everybody something is wrong, or a step failed."""


def run(offices: int, small: bool, steps: Sequence[Step]) -> None:
    """One history, from the first step to the comparison of everything.

    Errors: Disagreement.
    """
    done: Counter[str] = Counter()
    with small_limits() if small else nullcontext():
        world = World.of(offices)
        try:
            for name, who, a, b, c in steps:
                if DO[name][1](world, who, a, b, c) is not False:
                    done[name] += 1
            world.meet()
            wrong = agree(world)
        except Exception as error:
            raise Disagreement(f"{type(error).__name__}: {error}") from error
        finally:
            world.close()
    if wrong:
        raise Disagreement("; ".join(wrong))
    PLAYED.update({**done, "histories": 1, "steps": done.total(), "desks": len(world.bureaus)})


def play(histories: int, *, again: bool = True, shrink: bool = True) -> None:
    """Play so many histories: the same ones each time (`again`), or new ones.

    Errors: Disagreement.
    """

    @settings(
        max_examples=histories,
        deadline=None,
        database=None,
        derandomize=again,
        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(offices=st.sampled_from((2, 3, 2, 3, 4)), small=st.booleans(), steps=STEPS)
    def played(offices: int, small: bool, steps: list[Step]) -> None:
        run(offices, small, steps)

    played()
