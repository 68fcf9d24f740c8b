"""Whether what a page shows is still there: undo, another office or another desk may have taken it away meanwhile."""

from collections.abc import Iterable
from uuid import UUID

from sdgp_desktop.kernel.reading import Reading


def taken_away(reading: Reading, types: Iterable[str], id: UUID) -> bool:
    """Whether a record of one of these types lies in the bin; one that nobody knows was not taken away."""
    for name in types:
        kind = reading.schema.types.get(name)
        found = reading.find(kind.record, id) if kind is not None else None
        if found is not None:
            return bool(found.removed)
    return False
