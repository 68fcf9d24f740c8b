"""Attachments in packets: each travels once, by its hash, with the records that name it."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.container import Part
from sdgp_desktop.kernel import backup, graph
from sdgp_desktop.kernel.attachments import FILE, Attachment
from sdgp_desktop.kernel.erasing import erased
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.rows import mark_of, raw_rows
from sdgp_desktop.kernel.store import Store

MOST_LACKING = 500  # contents asked for in one packet


@dataclass(frozen=True)
class Scan:
    """One content that is named by a record."""

    content: str
    size: int


def named(reading: Reading, audiences: Iterable[str], records: set[str] | None = None) -> set[str]:
    """The contents that records of these audiences name (of those in `records`); erased files name nothing more."""
    found: set[str] = set()
    for id, content in _naming(reading, list(audiences)):
        if records is None or id.hex in records:
            found.add(content)
    return found


def let_go(reading: Reading, store: Store) -> int:
    """Drop the contents of files that were erased, unless another record names them too; returns how many.

    They go from the shelf of the safety copies as well. Nobody may write meanwhile (`Store.alone`).
    """
    dropped = erased_contents(reading)
    if not dropped:
        return 0
    here = dropped & store.blobs.names()
    store.blobs.drop(here)
    backup.let_go_contents(store, dropped)
    return len(here)


def erased_contents(reading: Reading) -> set[str]:
    """The contents of files that were erased and that no other record names: an old packet brings none of them back."""
    gone = erased(reading, FILE)
    if not gone:
        return set()
    rows = reading.rows(select(Attachment.id, Attachment.content))
    return {row.content for row in rows if row.id in gone} - {content for _, content in _naming(reading)}


def let_go_unnamed(reading: Reading, store: Store) -> int:
    """Drop contents whose record was never stored, because of a crash or a step that failed; returns how many.

    What segments name that do not count yet, or that were set aside, stays. Nobody may write meanwhile (`Store.alone`).
    """
    marked = store.blobs.unnamed()
    if not marked:
        return 0
    here = {content for _, content in _naming(reading)} & marked
    store.blobs.named(here)
    asleep = select(SEGMENT.c.n).where(SEGMENT.c.state != graph.APPLIED).limit(1)
    if reading.session.execute(asleep).first() is not None:
        return 0
    store.blobs.drop(marked - here)
    store.blobs.named(marked)
    return len(marked - here)


def give_back(store: Store, contents: Iterable[str]) -> None:
    """Drop what an import brought that failed, but for what a record names or somebody keeps for good by now.

    Errors: Refusal "disk_full", "disk_error"; what stays then is looked at again at the next start.
    """
    brought = set(contents)
    if not brought:
        return
    with store.alone():
        if store.replaced:  # closed meanwhile: the next start sees to it
            return
        with store.read() as reading:
            named = {content for _, content in _naming(reading)}
            store.blobs.drop(brought & store.blobs.unnamed() - named)
            store.blobs.named(brought)


def _naming(reading: Reading, audiences: Sequence[str] | None = None) -> Iterator[tuple[UUID, str]]:
    """The records (of these audiences) that name a content. In plain SQL: every packet asks it of every such field."""
    connection = reading.session.connection()
    mark, quote = mark_of(connection), connection.dialect.identifier_preparer.quote
    only = "" if audiences is None else f" and audience in ({','.join([mark] * len(audiences))})"
    for kind in reading.schema.types.values():
        for name, field in kind.fields.items():
            if field.kind is not Kind.FILE:
                continue
            text = f"select id, {quote(name)} from {kind.name} where {quote(name)} <> ''{only}"
            gone = erased(reading, FILE) if kind.name == FILE else frozenset()
            for part in raw_rows(connection, text, audiences or ()):
                for id, content in part:
                    if UUID(id) not in gone:
                        yield UUID(id), str(content)


def to_send(
    reading: Reading,
    store: Store,
    desks: Sequence[Desk],
    audiences: Sequence[str],
    segments: Sequence[graph.Waybill],
    everything: bool,
) -> tuple[Scan, ...]:
    """The contents that belong to these segments, and those that the receivers asked for."""
    here = store.blobs.sizes()
    if not here:
        return ()
    records: set[str] | None = None
    if not everything:
        connection = reading.session.connection()
        records = {id for s in segments for id in graph.touched_by(connection, s.n)}
    wanted = named(reading, audiences, records)
    asked = {content for desk in desks for content in desk.lacks or ()}
    if asked:
        wanted |= asked & named(reading, audiences)
    return tuple(Scan(content, here[content]) for content in sorted(wanted) if content in here)


def lacking(reading: Reading, store: Store, audiences: Iterable[str]) -> list[str]:
    """Contents that records here name and that are not here."""
    return sorted(named(reading, audiences) - store.blobs.names())[:MOST_LACKING]


def part(store: Store, scan: Scan) -> Part:
    """One content as a part."""

    def pieces() -> Iterator[bytes]:
        yield store.blobs.get(scan.content)

    return Part(scan.content, scan.size, pieces)


def keep(store: Store, content: str, data: bytes, file: str) -> None:
    """Keep a content that came in a packet. Errors: Refusal "packet_forged" when it is another one."""
    if hashlib.sha256(data).hexdigest() != content:
        raise Refusal("packet_forged", file=file)
    store.blobs.keep(data, awaited=True)
