"""Bad luck with packets: an office at work, what a crash may leave, an office that is closed meanwhile."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sdgp_desktop.exchange.service.vault import PREFIX
from tests.exchange.town import Town, attach, contact, edit, restarted

FULL = Path("/dev/full")  # a disk without room


def busy(two: Town) -> None:
    """Some work of VVSG, with scans of 3 MB."""
    for number in range(5):
        contact(two["VVSG"], f"Persoon {number}", "RW")
        edit(two["VVSG"], number)
    for number in range(3):
        attach(two["VVSG"], f"{number}.txt", random.Random(number).randbytes(500_000).hex().encode())


def left_over(two: Town) -> list[str]:
    """Files that nobody wants: halves of packets, and contents in clear or under a throw-away key."""
    return sorted(p.name for p in two.folder.rglob("*") if p.name.endswith(".part") or p.name.startswith(PREFIX))


@contextmanager
def closed(two: Town, name: str) -> Iterator[Path]:
    """The office is closed meanwhile, so that a child may open it."""
    path = two[name].store.path
    two[name].store.close()
    yield path
    two.offices[name] = restarted(two[name])
