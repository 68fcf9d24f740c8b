"""One hash of the content, equal on two offices that hold the same records; the journal plays no part in it."""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, select

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.rows import filled_tables, raw_rows
from sdgp_desktop.kernel.schema import RecordType, Schema


def digests(reading: Reading, audiences: Iterable[str] | None = None) -> dict[str, str]:
    """SHA-256 of the records of each audience that has any: type by type, over the sorted hashes of its rows."""
    return content_digests(reading.session.connection(), reading.schema, audiences)


def content_digests(connection: Connection, schema: Schema, audiences: Iterable[str] | None = None) -> dict[str, str]:
    """As `digests`, over a connection. Values are hashed as they are stored."""
    wanted = None if audiences is None else sorted(set(audiences))
    sums: dict[str, hashlib._Hash] = {}
    for name in filled_tables(connection, sorted(schema.types), wanted):
        kind = schema[name]
        for audience, leaves in sorted(_row_hashes(connection, kind, wanted).items()):
            total = sums.setdefault(audience, hashlib.sha256())
            total.update(canonical([name, *kind.columns]).encode())
            leaves.sort()
            total.update(b"".join(leaves))
    return {audience: total.hexdigest() for audience, total in sorted(sums.items())}


def _row_hashes(connection: Connection, kind: RecordType, wanted: Sequence[str] | None) -> dict[str, list[bytes]]:
    """The hash of each row of a table, by audience. SQLite writes the rows as JSON itself: that is much faster."""
    sha = hashlib.sha256
    names = ("id", *kind.columns)
    found: dict[str, list[bytes]] = {}
    if connection.dialect.name == "sqlite":
        quoted = ",".join([f'"{name}"' for name in names])
        only = "" if wanted is None else f" where audience in ({','.join('?' * len(wanted))})"
        text = f"select audience, cast(json_array({quoted}) as blob) from {kind.name}{only}"
        for part in raw_rows(connection, text, wanted or ()):
            for audience, rows in groupby(part, itemgetter(0)):
                found.setdefault(audience, []).extend([sha(row[1]).digest() for row in rows])
        return found
    for audience, *values in connection.execute(select(kind.raw.c.audience, *(kind.raw.c[c] for c in names))):
        if wanted is None or audience in wanted:
            found.setdefault(audience, []).append(sha(canonical(values).encode()).digest())
    return found


def digest(by_audience: dict[str, str]) -> str:
    """One hash over the hashes of several audiences."""
    return hashlib.sha256(canonical(by_audience).encode()).hexdigest()
