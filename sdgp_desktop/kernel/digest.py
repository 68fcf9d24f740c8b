"""One hash of the content, equal on two offices that hold the same records; the journal plays no part in it."""

import hashlib
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.rows import raw_rows
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.work import Reading


def digests(reading: Reading, audiences: Iterable[str] | None = None) -> dict[str, str]:
    """SHA-256 of the records of each audience that has any, in the order of type and id."""
    return content_digests(reading.session.connection(), reading.schema, audiences)


def content_digests(connection: Connection, schema: Schema, audiences: Iterable[str] | None = None) -> dict[str, str]:
    """As `digests`, over a connection. Values are hashed as they are stored."""
    import msgspec

    encode = msgspec.json.Encoder().encode_lines
    wanted = None if audiences is None else set(audiences)
    sums: dict[str, hashlib._Hash] = {}
    for name in sorted(schema.types):
        kind = schema[name]
        columns = [kind.raw.c[c] for c in ("audience", "id", *kind.columns)]
        started: set[str] = set()
        for part in raw_rows(connection, select(*columns).order_by(kind.raw.c.id)):
            rows: dict[str, list[Sequence[object]]] = {}
            for row in part:
                rows.setdefault(row[0], []).append(row[1:])
            for audience, found in rows.items():
                if wanted is not None and audience not in wanted:
                    continue
                total = sums.setdefault(audience, hashlib.sha256())
                if audience not in started:
                    started.add(audience)
                    total.update(canonical([name, *kind.columns]).encode())
                total.update(encode(found))
    return {audience: total.hexdigest() for audience, total in sorted(sums.items())}


def digest(by_audience: dict[str, str]) -> str:
    """One hash over the hashes of several audiences."""
    return hashlib.sha256(canonical(by_audience).encode()).hexdigest()
