"""What the words of a list find, looked up once for its count and its pages."""

from collections.abc import Callable, Set

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.qtkit.table.columns import Query

Ids = Set[str] | None  # of the records that fit, as hex; nothing where the words leave none out


class Found:
    """The records with the words of a query: looked up when the list is counted, kept for the pages of that query."""

    def __init__(self, look: Callable[[Reading, Query], Ids]) -> None:
        self._look = look
        self._query: Query | None = None
        self._ids: Ids = None

    def anew(self, reading: Reading, query: Query) -> Ids:
        """Look now: a list that is counted again may have changed."""
        self._query, self._ids = query, self._look(reading, query)
        return self._ids

    def of(self, reading: Reading, query: Query) -> Ids:
        """What was found when this query was counted; looked up now if it was not."""
        return self._ids if self._query is query else self.anew(reading, query)
