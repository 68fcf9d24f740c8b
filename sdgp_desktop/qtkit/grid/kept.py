"""Texts that a grid did not take: each stays in its cell, with the reason, until the cell gets something else."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sdgp_desktop.kernel.errors import Refusal

Cell = tuple[Any, str]  # row id, column id


@dataclass(frozen=True)
class Kept:
    """A text that was not taken, and why. One that was not understood is read again when its row changes."""

    text: str
    refusal: Refusal
    unread: bool = True  # it could not be read; else it was read, and storing it was refused


class KeptTexts:
    """The kept texts of the record whose rows are shown; those of other records wait until these come back."""

    def __init__(self) -> None:
        self._of: Hashable = None
        self._all: dict[Hashable, dict[Cell, Kept]] = {}

    def turn(self, of: Hashable) -> bool:
        """Go to the texts of another record; whether it is another one."""
        other, self._of = of != self._of, of
        return other

    @property
    def here(self) -> Mapping[Cell, Kept]:
        """The texts of the record that is shown, by cell."""
        return self._all.get(self._of, {})

    def hold(self, cell: Cell, kept: Kept) -> None:
        """Keep a text in its cell."""
        self._all.setdefault(self._of, {})[cell] = kept

    def drop(self, cells: Iterable[Cell]) -> list[Cell]:
        """Let the texts of cells go; returns those that had one."""
        mine = self._all.get(self._of, {})
        return [cell for cell in dict.fromkeys(cells) if mine.pop(cell, None) is not None]

    def put(self, kept: Mapping[Cell, Kept]) -> bool:
        """Keep exactly these texts for the record that is shown; whether others were kept before."""
        other = {c: k.text for c, k in kept.items()} != {c: k.text for c, k in self.here.items()}
        self._all[self._of] = dict(kept)
        return other
