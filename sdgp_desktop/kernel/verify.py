"""The full check: the file, the journal's hashes and signatures, the content built anew from it, the attachments."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DatabaseError

from sdgp_desktop.kernel.attachments import Attachment
from sdgp_desktop.kernel.desk import SEGMENT_MARK, signed_by
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.engine import bare, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import VERIFY, guarded
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.journal import BODY, OP, SEGMENT
from sdgp_desktop.kernel.segments import name_of, parse, parse_head, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import replay


def verify(store: Store) -> tuple[Finding, ...]:
    """Everything that is wrong with a database; nothing is changed, the content is built anew in a copy.

    Errors: Refusal "disk_full", "disk_error", "database_busy": then it is not known whether anything is wrong.
    """
    found: list[Finding] = []
    try:
        with translated():
            with store.engine.connect() as connection:
                found += _file(connection)
                found += _segments(connection)
            found += _attachments(store)
            if not found:
                found += guarded(lambda: list(_rebuilt(store)))
    except DatabaseError:  # pages that cannot be read
        return (_finding("file_damaged"),)
    except Refusal as refusal:
        if refusal.code != "database_damaged":
            raise
        return (_finding("file_damaged"),)
    return tuple(found)


def _finding(code: str, **facts: Any) -> Finding:
    return Finding(code, "rule", facts=facts)


def _file(connection: Connection) -> Iterator[Finding]:
    if connection.execute(text("pragma integrity_check")).scalars().all() != ["ok"]:
        yield _finding("file_damaged")
    for row in connection.execute(text("pragma foreign_key_check")):
        yield _finding("reference_broken", table=row[0])


def _segments(connection: Connection) -> Iterator[Finding]:
    """Each segment: its name is the hash of its head, its author signed it, its body is the one that was signed."""
    statement = select(SEGMENT.c.name, SEGMENT.c.head, SEGMENT.c.signature, BODY.c.body).join(
        BODY, BODY.c.segment == SEGMENT.c.n
    )
    for row in connection.execute(statement).all():
        try:
            head, body = parse_head(row.head), unpack(row.body)
        except Refusal:
            yield _finding("segment_unreadable", segment=row.name[:8])
            continue
        if name_of(row.head) != row.name or body.hash() != head.body or len(body.lines) != head.count:
            yield _finding("segment_changed", segment=row.name[:8])
        elif head.author and not signed_by(head.author, SEGMENT_MARK, row.head.encode(), row.signature):
            yield _finding("segment_forged", segment=row.name[:8])


def _attachments(store: Store) -> Iterator[Finding]:
    """Each content that is here is the one its hash names; one that did not come yet is no damage."""
    if Attachment.__tablename__ not in store.schema.types:
        return
    for name in sorted(store.blobs.names()):
        try:
            store.blobs.get(name)
        except Refusal as refusal:
            yield _finding(refusal.code)


def _rebuilt(store: Store) -> Iterator[Finding]:
    """Build all records anew from the journal, in a copy, and compare the digests."""
    with tempfile.TemporaryDirectory(prefix=f".{store.path.name}{VERIFY}", dir=store.path.parent) as folder:
        path = Path(folder) / "copy.db"
        with bare(store.engine) as raw:
            raw.execute("vacuum into ?", (str(path),))
        with Store(path, store.schema, key=store.key, clock=store.clock) as copy:
            with copy.read() as reading:
                before = digests(reading)
            with copy.merging() as connection:
                replay(connection, copy.schema, _all_ids(connection, copy))
            with copy.read() as reading:
                after = digests(reading)
    for audience in sorted(set(before) | set(after)):
        if before.get(audience) != after.get(audience):
            yield _finding("content_differs", audience=audience)


def _all_ids(connection: Connection, store: Store) -> set[str]:
    """All records that are here or that the journal knows."""
    found: set[str] = set()
    for kind in store.schema.types.values():
        found |= {id.hex for id in connection.execute(select(kind.table.c.id)).scalars()}
    for packed in connection.execute(select(BODY.c.body)).scalars().all():
        found.update(parse(unpack(packed)).ids)
    found.update(connection.execute(select(OP.c.record)).scalars())
    return found
