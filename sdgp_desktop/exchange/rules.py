"""Decisions of the exchange: who may be sent what, how packets are cut, how a fingerprint is read."""

import re
from collections.abc import Iterable, Mapping, Sequence

from sdgp_desktop.kernel.audiences import VISIT, kind_of, width

WORDS = 6  # of a fingerprint
ALIKE, LED_IN = 16, 6  # signs that values in a list may begin with alike, and that stand before their difference
PACKET = re.compile(r"\.sdgp(?![a-z])", re.IGNORECASE)  # cards and visit packages have longer endings
COMPLETE = re.compile(r"\.sdgp(?: ?\(\d+\))?$", re.IGNORECASE)
COPY = re.compile(
    r"\(\d+\)|conflict|en conflit|[-_– ](?:copy|copie|kopie)\b"
    r"|[-_](?:desktop|laptop)-\w+(?=\.sdgp)|(?:copy|copie|kopie) (?:of|de|van) "
)
FEDERATION = "globe"  # offices of other programmes of this kind have another name


def sendable(audiences: Iterable[str], readable: Iterable[str]) -> tuple[str, ...]:
    """The audiences that may go to an office in a general packet, the widest first; travel data never do."""
    may = set(readable)
    return tuple(sorted((a for a in audiences if a in may and kind_of(a) != VISIT), key=lambda a: (width(a), a)))


def circles(desks: Mapping[str, Iterable[str]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Audiences gathered by who may read them: desks (sorted) to audiences, the largest circle first.

    `desks` holds, for each desk that is addressed, the audiences that may go to it.
    """
    readers: dict[str, set[str]] = {}
    for desk, audiences in desks.items():
        for audience in audiences:
            readers.setdefault(audience, set()).add(desk)
    found: dict[tuple[str, ...], list[str]] = {}
    for audience in sorted(readers, key=lambda a: (width(a), a)):
        found.setdefault(tuple(sorted(readers[audience])), []).append(audience)
    ordered = sorted(found.items(), key=lambda one: (-len(one[0]), one[1]))
    return {desks: tuple(audiences) for desks, audiences in ordered}


def cut(sizes: Sequence[int], limit: int | None, most: int | None = None) -> list[range]:
    """Consecutive stretches of at most `limit` bytes and `most` parts each; what is larger alone goes alone."""
    found: list[range] = []
    start, total = 0, 0
    for i, size in enumerate(sizes):
        full = (limit is not None and total + size > limit) or (most is not None and i - start >= most)
        if i > start and full:
            found.append(range(start, i))
            start, total = i, 0
        total += size
    return [*found, range(start, len(sizes))]


def spoken(numbers: Sequence[int], words: Sequence[str]) -> str:
    """A fingerprint in words of one language."""
    return " ".join(words[n] for n in numbers)


def is_packet_name(name: str) -> bool:
    """Whether a file may be a packet, whole or by half, told by its name."""
    return PACKET.search(name) is not None


def is_half_copied(name: str, size: int) -> bool:
    """Whether a file is one that some program is still writing, or has left by half."""
    return not size or name.startswith((".", "~")) or not COMPLETE.search(name)


def is_conflict_copy(name: str) -> bool:
    """Whether a shared folder, a mail program or somebody's mouse made a second file of one."""
    return COPY.search(name.casefold()) is not None


def apart(one: str, other: str) -> tuple[str, str]:
    """Two values as a narrow list shows them: where they begin alike, from some words before the first difference."""
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if same <= ALIKE or one == other:
        return one, other
    start = one.rfind(" ", 0, same - LED_IN) + 1 or same - LED_IN
    start = start if same - start <= ALIKE else same - LED_IN
    return f"…{one[start:]}", f"…{other[start:]}"
