"""What a list shows and how it is asked: columns, filters, the query."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Column:
    """One column of a list. `show` makes the words of a row while it is fetched; `width` is in letters.

    Where the list is narrow, columns are left out from the right; those that `stay` never are.
    `bars` draws upright bars, each from a low to a high share of 1 and with a tone; `show` says them in words.
    `tone` makes a badge of it: good, warn, bad, note, accent or "" for a plain pill; None draws plain text.
    """

    id: str
    title: str
    show: Callable[[Any], str]
    width: int = 14
    right: bool = False
    sortable: bool = True
    hidden: bool = False
    sum: bool = False
    tone: Callable[[Any], str | None] | None = None
    icon: Callable[[Any], str] | None = None
    bars: Callable[[Any], Sequence[tuple[float, float, str]]] | None = None
    stay: bool = False
    hint: str = ""
    tip: Callable[[Any], str] | None = None


@dataclass(frozen=True)
class Filter:
    """One filter chip: its choices are (code, words); no choice means all."""

    id: str
    title: str
    choices: Sequence[tuple[str, str]] = ()
    load: Callable[[], Sequence[tuple[str, str]]] | None = None  # choices that are data, asked when the chip opens
    start: str = ""

    def options(self) -> Sequence[tuple[str, str]]:
        """The choices, those that are data freshly asked."""
        return self.load() if self.load is not None else self.choices


@dataclass(frozen=True)
class Query:
    """What a list is asked for."""

    search: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out on purpose."""
        return bool(self.search.strip() or any(self.filters.values()))
