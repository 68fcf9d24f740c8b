"""What went wrong with a packet, in the words of the packet: a full disk and which one it is, the file, the readers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sdgp_desktop.exchange.fields import audience_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store

FULL = "disk_full"


@contextmanager
def room_for_packet(to: Path) -> Iterator[None]:
    """A packet is written at that place. Errors: Refusal "packet_no_room" when its disk is full."""
    try:
        yield
    except Refusal as refusal:
        if refusal.code != FULL:
            raise
        raise Refusal("packet_no_room", file=to.name, folder=str(to.parent)) from refusal


@contextmanager
def room_for_import(store: Store, file: Path) -> Iterator[None]:
    """A packet is looked at or comes in, after a safety copy.

    Errors: Refusal "import_no_room" when the disk of this computer is full, "import_no_copy" when the safety copy
    failed for another reason; what is wrong inside the packet, with the name of its file.
    """
    try:
        yield
    except Refusal as refusal:
        if FULL in (refusal.code, refusal.facts.get("cause")):
            raise Refusal("import_no_room", file=file.name, folder=str(store.path.parent)) from refusal
        if refusal.code == "backup_failed":
            raise Refusal("import_no_copy", file=file.name, reason=refusal.facts["reason"]) from refusal
        if refusal.code == "segment_not_valid":
            raise Refusal(refusal.code, **{"file": file.name, **refusal.facts}) from refusal
        if refusal.code == "import_differs":
            raise Refusal(refusal.code, audience=Readers(refusal.facts["audience"])) from refusal
        raise


class Readers(str):
    """An audience as a fact of a refusal: its code for programs, and for people who reads it, in words."""

    __slots__ = ()

    def to(self, language: str) -> str:
        """Who reads it, with the name of the country."""
        country = self.partition(" ")[2]
        return audience_words(str(self), language, {country: Land(country)})


@dataclass(frozen=True)
class Land:
    """A country by its code."""

    code: str

    def to(self, language: str) -> str:
        """Its name in a language."""
        from sdgp_desktop.paperkit.formats import Formats

        return Formats(language).land(self.code)
