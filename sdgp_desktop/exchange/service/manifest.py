"""The table of contents of an envelope: its one shape, held against whatever may come before anything is made of it."""

from typing import Any, NotRequired, TypedDict

from sdgp_desktop.exchange.service.desks import read_card
from sdgp_desktop.kernel.dates import exact_moment
from sdgp_desktop.kernel.errors import Refusal

FORMAT = 1
MAX_MANIFEST = 8 << 20  # bytes, unpacked
MAX_PARTS = 40_000  # of one envelope
MAX_CARDS = 1_000
MAX_SEGMENT = 33 << 20  # bytes of one segment, packed
MAX_ATTACHMENT = 21 << 20  # bytes of one attachment: more than any that this program takes

Card = dict[str, str | int]


class Standing(TypedDict):
    """The newest segments of an audience at the sender's, and the digest of its content there."""

    tips: list[str]
    digest: str
    aside: NotRequired[list[str]]  # segments that are kept there and that a stop set aside


class Receipt(TypedDict):
    """What the sender says of a packet that it got."""

    packet: str
    at: str
    questions: int


class _Format(TypedDict):
    format: int


Listed = tuple[str, int, str]  # name, bytes, SHA-256
Manifest = TypedDict(
    "Manifest",
    {
        "format": int,
        "minor": int,  # as in the first bytes of the file
        "packet": str,
        "federation": str,
        "world": str,
        "from": Card,
        "program": str,
        "schema": int,
        "made": str,
        "to": list[str],
        "opens": dict[str, list[int]],  # for each receiver, the envelopes of this file that it can open
        "envelope": tuple[int, int],  # which one this is, and of how many
        "part": tuple[int, int],  # which file of a packet that was split, and of how many
        "audiences": dict[str, Standing],
        "outside": dict[str, str],  # segments that these build on and that are not here: who wrote them
        "cards": list[Card],
        "receipts": list[Receipt],
        "lacks": list[str],  # contents of attachments that the sender asks for
        "segments": list[Listed],
        "attachments": list[Listed],
    },
)


def read_manifest(text: bytes, file: str) -> dict[str, Any]:
    """A table of contents as plain values; anything of another shape is refused while it is read.

    Errors: Refusal "packet_version", "packet_damaged".
    """
    import msgspec

    try:
        version = msgspec.json.decode(text, type=_Format)["format"]
        if version < FORMAT:
            raise ValueError(version)  # no program ever wrote it
        if version != FORMAT:
            raise Refusal("packet_version", file=file, version=version)
        found: dict[str, Any] = dict(msgspec.json.decode(text, type=Manifest))
        exact_moment(found["made"])
        card = read_card(found["from"])
        if not _whole(found) or card["world"] != found["world"]:
            raise ValueError(file)
    except (msgspec.MsgspecError, ValueError, RecursionError, MemoryError) as error:
        raise Refusal("packet_damaged", file=file) from error
    except Refusal as refusal:
        raise Refusal("packet_damaged", file=file) if refusal.code.startswith("card_") else refusal from refusal
    return found


def _whole(found: dict[str, Any]) -> bool:
    """Whether the numbers are such as no honest writer exceeds."""
    segments, attachments = found["segments"], found["attachments"]
    first, last = found["part"]
    return (
        len(found["packet"]) == 32
        and 0 < first <= last
        and len(segments) + len(attachments) <= MAX_PARTS
        and len(found["cards"]) <= MAX_CARDS
        and all(0 < size <= MAX_SEGMENT for _, size, _ in segments)
        and all(0 <= size <= MAX_ATTACHMENT for _, size, _ in attachments)
        and all(0 <= r["questions"] < 1 << 31 and _moment(r["at"]) for r in found["receipts"])
    )


def _moment(text: str) -> bool:
    """Whether a text is a moment."""
    try:
        exact_moment(text)
    except ValueError:
        return False
    return True
