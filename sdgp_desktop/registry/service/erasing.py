"""What erasing somebody does in all slices, as the record of the person tells it; the office hands the answers in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.registry.fields import GROUNDS


@dataclass(frozen=True)
class ErasurePart:
    """Some records of one kind: how many, which of their fields hold personal data, until when they must be kept."""

    title: Text
    count: int
    fields: tuple[Text, ...] = ()
    until: date | None = None


@dataclass(frozen=True)
class ErasurePlan:
    """What goes when somebody is erased, and what the law keeps."""

    going: tuple[ErasurePart, ...]
    held: tuple[ErasurePart, ...] = ()


@dataclass(frozen=True)
class Tombstone:
    """What is left of somebody: erased when, by whom, on which ground, and which desks have confirmed it."""

    at: datetime
    by: str
    office: str
    ground: str
    confirmed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


class Eraser(Protocol):
    """Erasing reaches into every slice: handed in by the office."""

    def erasure_plan(self, reading: Reading, id: UUID) -> ErasurePlan: ...

    def erase_person(self, id: UUID, ground: str) -> int: ...

    def tombstone(self, reading: Reading, id: UUID) -> Tombstone | None: ...


def ground_given(ground: str) -> None:
    """Nobody is erased without a ground. Errors: Refusal "erasure_ground"."""
    if ground not in {choice.code for choice in GROUNDS}:
        raise Refusal("erasure_ground")
