"""One hash of the content, equal on two offices that hold the same records; the journal plays no part in it."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import select

from sdgp_desktop.kernel.record import canonical, encode
from sdgp_desktop.kernel.work import Reading


def digests(reading: Reading, audiences: Iterable[str] | None = None) -> dict[str, str]:
    """SHA-256 of the records of each audience that has any, in the order of type and id."""
    wanted = None if audiences is None else set(audiences)
    sums: dict[str, hashlib._Hash] = {}
    for name in sorted(reading.schema.types):
        kind = reading.schema[name]
        columns = [kind.table.c[c] for c in ("audience", "id", *kind.columns)]
        statement = select(*columns).order_by(kind.table.c.id)
        for audience, id, *values in reading.session.execute(statement):
            if wanted is not None and audience not in wanted:
                continue
            kept = {c: encode(v) for c, v in zip(kind.columns, values, strict=True) if v is not None}
            sums.setdefault(audience, hashlib.sha256()).update(canonical([name, id.hex, kept]).encode())
    return {audience: total.hexdigest() for audience, total in sorted(sums.items())}


def digest(by_audience: dict[str, str]) -> str:
    """One hash over the hashes of several audiences."""
    return hashlib.sha256(canonical(by_audience).encode()).hexdigest()
