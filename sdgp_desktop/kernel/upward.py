"""Questions that lower slices ask higher ones: declared below, answered by the office, kept with the store."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

A = TypeVar("A")


@dataclass(frozen=True)
class Question(Generic[A]):
    """What a slice asks without knowing who answers; `A` is the Protocol of the answer."""

    name: str


class Answers:
    """What the office handed in for one database; a question that nobody answers gets nothing."""

    def __init__(self) -> None:
        self._known: dict[Question[Any], Any] = {}

    def give(self, question: Question[A], answer: A) -> None:
        """Say who answers a question."""
        self._known[question] = answer

    def to(self, question: Question[A]) -> A | None:
        """Who answers a question, or nothing."""
        return cast(A | None, self._known.get(question))
