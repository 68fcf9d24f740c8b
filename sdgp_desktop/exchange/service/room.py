"""A full disk: which one it is, and what became of the packet."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
    failed for another reason.
    """
    try:
        yield
    except Refusal as refusal:
        if FULL in (refusal.code, refusal.facts.get("cause")):
            raise Refusal("import_no_room", file=file.name, folder=str(store.path.parent)) from refusal
        if refusal.code == "backup_failed":
            raise Refusal("import_no_copy", file=file.name, reason=refusal.facts["reason"]) from refusal
        raise
