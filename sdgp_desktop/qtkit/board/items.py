"""What a board shows: lanes with slots, slots with cards."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Slot:
    """A place for cards; `room` is how many it takes, 0 without limit."""

    id: str
    title: str = ""
    subtitle: str = ""
    room: int = 0


@dataclass(frozen=True)
class Lane:
    """A row of slots under one heading."""

    id: str
    title: str
    slots: Sequence[Slot] = ()
    hint: str = ""


@dataclass(frozen=True)
class Card:
    """A card in a slot: title, a few quiet lines, one badge (word, tone), perhaps a lock.

    `question` says what is still open about the card; its mark leads there.
    """

    id: str
    title: str
    slot: str
    lines: Sequence[str] = ()
    badge: tuple[str, str] | None = None
    locked: bool = False
    tone: str = ""
    goals: Sequence[int] = ()
    question: str = ""
