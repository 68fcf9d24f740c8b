"""Undo of rows that are no records yet: the page keeps their steps itself."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class OwnUndo:
    """Undo and redo of rows that are no records; where there is no step, the keys are the window's."""

    take_back: Callable[[], object]
    do_again: Callable[[], object]
    may_take_back: Callable[[], bool]
    may_do_again: Callable[[], bool]

    def step(self, back: bool) -> Callable[[], object] | None:
        """What undo (or redo) would do, if there is a step."""
        may, act = (self.may_take_back, self.take_back) if back else (self.may_do_again, self.do_again)
        return act if may() else None
