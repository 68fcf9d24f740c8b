"""What went wrong with a packet, in the words of the packet: a full disk and which one it is, a stick that was taken
away, the file, the readers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sdgp_desktop.exchange.fields import audience_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store

FULL, GONE = "disk_full", "disk_error"


@contextmanager
def room_for_packet(to: Path) -> Iterator[None]:
    """A packet is written at that place.

    Errors: Refusal "packet_no_room" when its disk is full, "packet_not_written" when it does not answer.
    """
    try:
        yield
    except Refusal as refusal:
        if refusal.code not in (FULL, GONE):
            raise
        code = "packet_no_room" if refusal.code == FULL else "packet_not_written"
        raise Refusal(code, **{**refusal.facts, "file": to.name, "folder": str(to.parent)}) from refusal


@contextmanager
def room_for_import(store: Store, file: Path) -> Iterator[None]:
    """A packet is looked at or comes in, after a safety copy.

    Errors: Refusal "import_no_room" when the disk of this computer is full, "import_no_copy" when the safety copy
    failed for another reason, "packet_not_read" when the file is no longer there; what is wrong inside the packet,
    with the name of its file.
    """
    try:
        yield
    except Refusal as refusal:
        if FULL in (refusal.code, refusal.facts.get("cause")):
            raise Refusal("import_no_room", file=file.name, folder=str(store.path.parent)) from refusal
        if refusal.code == GONE and not _answers(file):
            raise Refusal("packet_not_read", file=file.name, folder=str(file.parent)) from refusal
        if refusal.code == "backup_failed":
            raise Refusal("import_no_copy", file=file.name, reason=refusal.facts["reason"]) from refusal
        if refusal.code == "segment_not_valid":
            raise Refusal(refusal.code, **{"file": file.name, **refusal.facts}) from refusal
        if refusal.code == "import_differs":
            raise Refusal(refusal.code, audience=Readers(refusal.facts["audience"])) from refusal
        raise


def _answers(file: Path) -> bool:
    """Whether a file can still be read at all."""
    try:
        with file.open("rb") as stream:
            return bool(stream.read(1))
    except OSError:
        return False


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
