"""The learning log: which entries count, and which of them became action."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from uuid import UUID

from sdgp_desktop.partnerships.rules.promises import Item, Tally

ACTING = ("trying", "adopted")  # states in which an idea became action
RECORD = "partnerships_learning"
LONGEST = 90  # letters of the line that stands for an entry


@dataclass(frozen=True)
class Note:
    """What the rules look at in one entry."""

    id: UUID
    dated: date
    answers: tuple[str, str, str]  # seen or heard, surprised, to try
    state: str

    @property
    def written(self) -> bool:
        """Whether any of the three questions is answered."""
        return any(a.strip() for a in self.answers)

    @property
    def gist(self) -> str:
        """The first answer in one line."""
        return shorten(next((a for a in self.answers if a.strip()), ""), LONGEST, placeholder="…")


def learning_tallies(notes: Iterable[Note]) -> dict[tuple[str, int], Tally]:
    """What counts for the promise card: entries that say something, and those of them being tried or adopted.

    Source: domain.md 7.1, I8; 7.2.
    """
    counted = sorted((n for n in notes if n.written), key=lambda n: (n.dated, n.id.hex))
    acted = [n for n in counted if n.state in ACTING]
    return {("learning", 0): _tally(counted), ("learning_action", 0): _tally(acted)}


def _tally(notes: list[Note]) -> Tally:
    return Tally(len(notes), 0, tuple(Item(n.dated, n.gist, True, RECORD, n.id) for n in notes))
