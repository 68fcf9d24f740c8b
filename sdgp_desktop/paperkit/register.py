"""Which papers a slice offers: each `papers.py` lists its documents, the archive finds them by number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.letterhead import Letterhead, Stamp
from sdgp_desktop.paperkit.paper import Paper, Words
from sdgp_desktop.paperkit.workbook import Book

if TYPE_CHECKING:
    from sdgp_desktop.kernel.reading import Reading


class Wording(Protocol):
    """Words for codes, handed in from above, where the sentences of all slices are known."""

    def refusal(self, refusal: Refusal, language: str) -> str:
        """The sentence of a refusal."""

    def act(self, name: str, facts: Mapping[str, Any], language: str) -> str:
        """The words of an act in the history."""


class PlainWording:
    """The codes themselves, where nobody handed in words."""

    def refusal(self, refusal: Refusal, language: str) -> str:
        """The code."""
        return refusal.code.replace("_", " ")

    def act(self, name: str, facts: Mapping[str, Any], language: str) -> str:
        """The code."""
        return name.replace("_", " ")


@dataclass(frozen=True)
class Order:
    """What every paper is made with: language, sender, state of the data, day, and for whom.

    `shared` papers leave out what does not travel (private telephone numbers, P2 and up); `viewer` is the person who
    asks, for papers that show sealed things only to some.
    """

    language: str
    letterhead: Letterhead
    stamp: Stamp | None
    today: date
    sample: bool = False
    shared: bool = True
    viewer: UUID | None = None
    zone: str = "Europe/Brussels"
    wording: Wording = field(default_factory=PlainWording)
    more: Mapping[str, Any] = field(default_factory=dict)  # what only some papers ask for (the side of a form)

    def paper(self, title: Words, **more: Any) -> Paper:
        """A paper with the surroundings of this order."""
        return Paper(title, self.language, self.letterhead, self.stamp, self.sample, **more)

    def book(self, title: Words) -> Book:
        """A workbook of the same sender, in the same language."""
        named = title.to(self.language) if isinstance(title, Text) else title
        return Book(named, self.letterhead.association, self.language)

    @property
    def formats(self) -> Formats:
        """Days, numbers and amounts as the reader writes them."""
        return Formats(self.language, self.letterhead.country)


@dataclass(frozen=True)
class Document:
    """One kind of paper: its number (D02), its name, what it is about, and how it is made.

    `subject` is dossier, call, partnership, visit, session, match, person or association; the makers get its id.
    """

    number: str
    title: Text
    subject: str
    paper: Callable[["Reading", UUID, Order], Paper] | None = None
    book: Callable[["Reading", UUID, Order], Book] | None = None
    pile: Callable[["Reading", UUID, Order], Sequence[Paper]] | None = None  # several papers, numbered through
    recorded: Callable[["Reading", UUID], bool] | None = None  # whether there is anything to print about it
    personal: bool = False  # holds classes P3 and up: never part of what is sent to others
