"""Segments as parts of a packet: head, signature and body as they are kept."""

import hashlib
from collections.abc import Iterator, Sequence

from sdgp_desktop.exchange.service.container import Part
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.graph import Waybill
from sdgp_desktop.kernel.journal import BODY
from sdgp_desktop.kernel.rows import mark_of, raw_rows
from sdgp_desktop.kernel.segments import Sealed, parse_head
from sdgp_desktop.kernel.store import Store

IN_MEMORY = 24 << 20  # bytes of segments kept between planning and writing
TOGETHER = 64


class Source:
    """The bytes of segments, read from the journal in short looks that block nobody."""

    def __init__(self, store: Store, segments: Sequence[Waybill]) -> None:
        self._store, self._segments = store, list(dict.fromkeys(segments))
        self._keep = sum(s.bytes for s in segments) <= IN_MEMORY
        self._place = {s.n: i for i, s in enumerate(self._segments)}
        self._kept: dict[int, bytes] = {}

    def part(self, segment: Waybill) -> Part:
        """One segment as a part."""
        data = self._data(segment)
        sha, size = hashlib.sha256(data).hexdigest(), len(data)

        def pieces() -> Iterator[bytes]:
            yield self._data(segment)

        return Part(sha, size, pieces)

    def _data(self, segment: Waybill) -> bytes:
        found = self._kept.get(segment.n)
        if found is None:
            self._fetch(self._place[segment.n])
            found = self._kept[segment.n]
        return found

    def _fetch(self, place: int) -> None:
        """Read this one and those that come next."""
        if not self._keep:
            self._kept.clear()
        wanted = {s.n: s for s in self._segments[place : place + TOGETHER]}
        with self._store.read() as reading:
            connection = reading.session.connection()
            marks = ",".join([mark_of(connection)] * len(wanted))  # plain SQL: every packet asks it once
            text = f"select segment, body from {BODY.name} where segment in ({marks})"
            for part in raw_rows(connection, text, tuple(wanted)):
                for number, body in part:
                    self._kept[number] = encode(wanted[number].head, wanted[number].signature, body)


def encode(head: str, signature: str, body: bytes) -> bytes:
    """A segment as one part."""
    return b"\n".join((head.encode(), signature.encode(), body))


def decode(data: bytes, name: str, file: str) -> Sealed:
    """A part as a segment. Errors: Refusal "packet_forged" when it is another one than the list says."""
    head, _, rest = data.partition(b"\n")
    signature, _, body = rest.partition(b"\n")
    try:
        text, mark = head.decode(), signature.decode()
    except UnicodeDecodeError as error:
        raise Refusal("segment_not_valid", file=file, reason="head") from error
    sealed = Sealed(parse_head(text), text, mark, body)
    if sealed.name != name:
        raise Refusal("packet_forged", file=file)
    return sealed
