"""Values worked out from records, kept with a connection while nothing changes that they were read from.

Each act reads its rules, lists and municipalities, and they hardly ever change: reading them anew was most of the
price of one field. What a value was read from is seen, not declared: the tables in the statements that ran while it
was made. It is forgotten when this connection writes to one of them, or when any other one committed anything.
"""

import re
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
PLACE = "kernel_kept"  # in the info of a connection of the driver, which outlives its transactions
MOST = 2_000  # values; what was not asked for the longest time goes
NAMES = re.compile(r"\w+").findall
HARMLESS = re.compile(r"\s*(?:select|pragma|begin|savepoint|release|rollback)\b", re.IGNORECASE)


class Kept:
    """What one connection of the driver keeps; a connection serves one transaction at a time."""

    def __init__(self) -> None:
        self._values: dict[Hashable, tuple[Any, frozenset[str]]] = {}
        self._sources: dict[frozenset[str], frozenset[str]] = {}
        self._changed: set[str] = set()  # tables that the open transaction wrote to
        self._version: int | None = None  # what SQLite says about commits of other connections
        self._compared = False  # whether that was asked in the open transaction
        self._unseen = False  # whether it wrote, or may have written, to nobody knows what
        self._readings: list[set[str]] = []  # for each value that is being made, what was read for it so far
        self._onces: list[dict[Hashable, Any]] = []  # and what was worked out once for it

    def begin(self) -> None:
        """A transaction begins."""
        self._changed.clear()
        self._compared = self._unseen = False

    def ran(self, statement: str, written: str | None) -> None:
        """A statement is about to run; `written` is the table that it changes, if it is of a kind that changes one."""
        if self._readings:
            self._readings[-1].update(NAMES(statement))
        if written is not None:
            self._changed.add(written)
            self._forget(written)
        elif not HARMLESS.match(statement):  # other tables, a copy attached: whatever it does
            self._values.clear()
            self._unseen = True

    def read_from(self, table: str) -> None:
        """A record was taken from the session: perhaps without a statement."""
        if self._readings:
            self._readings[-1].add(table)

    @property
    def making(self) -> bool:
        """Whether a value is being made whose sources are looked at."""
        return bool(self._readings)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is worked out once for the value that is being made, and so counts among its sources."""
        known = self._onces[-1]
        if key not in known:
            known[key] = make()
        found: T = known[key]
        return found

    def value(self, connection: Connection, key: Hashable, make: Callable[[], T]) -> T:
        """The value of a key: the kept one, or made now."""
        self._compare(connection)
        if key not in self._values:
            with self._looking() as sources:
                made = make()
            if not self._unseen and sources.isdisjoint(self._changed):  # what is not committed may still be taken back
                while len(self._values) >= MOST:
                    del self._values[next(iter(self._values))]
                told = frozenset(sources)  # many values have the same sources: they are held once
                self._values[key] = (made, self._sources.setdefault(told, told))
            return made
        found, known = self._values.pop(key)
        self._values[key] = (found, known)  # the last one asked for
        if self._readings:
            self._readings[-1] |= known
        result: T = found
        return result

    def _compare(self, connection: Connection) -> None:
        """Forget everything when another connection, of this program or of another one, committed since.

        Asked once in a transaction: from then on it holds the file, and nobody else can commit.
        """
        if not self._compared:
            version = int(connection.exec_driver_sql("pragma data_version").scalar_one())
            if version != self._version:
                self._values.clear()
                self._version = version
            self._compared = True

    @contextmanager
    def _looking(self) -> Iterator[set[str]]:
        self._readings.append(set())
        self._onces.append({})
        sources = self._readings[-1]
        try:
            yield sources
        finally:
            self._readings.pop()
            self._onces.pop()
            if self._readings:
                self._readings[-1] |= sources

    def _forget(self, table: str) -> None:
        if self._values:
            for key in [key for key, (_, sources) in self._values.items() if table in sources]:
                del self._values[key]


def begin(connection: Connection) -> None:
    """A transaction begins on a connection whose statements are all told (`guard`)."""
    if connection.dialect.name == "sqlite":
        found: Kept = connection.info.setdefault(PLACE, Kept())
        found.begin()


def kept_by(connection: Connection) -> Kept | None:
    """What the driver's connection under a connection keeps; nothing where its statements are not told."""
    found: Kept | None = connection.info.get(PLACE)
    return found
