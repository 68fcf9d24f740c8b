"""A number that several records bear, since two computers gave it without knowing of each other: which one is meant."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import String, Table, select, type_coerce

from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.registry.service.offices import staff_name

ID_BEGINS = 8  # signs of an id that stand for all of it
ID_SIGNS = 32
SIGNS = frozenset("0123456789abcdef")
BEHIND = re.compile(r"\S\s*\(([0-9a-fA-F]{8,32})\)\s*$")


@dataclass(frozen=True)
class Bearer:
    """One of the records that bear a number: what it is called, and who made it, where and when."""

    id: UUID
    name: str
    desk: str
    person: str
    made: datetime | None


@dataclass(frozen=True)
class Bearers:
    """The records of one number as a fact of a refusal: in words for people, by their ids for programs."""

    found: tuple[Bearer, ...]

    @property
    def source(self) -> str:
        """The ids, for programs."""
        return ", ".join(one.id.hex for one in self.found)

    def to(self, language: str) -> str:
        """Each record with its origin and the beginning of its id."""
        from sdgp_desktop.paperkit.formats import Formats

        formats, said = Formats(language), []
        for one in self.found:
            here = None if one.made is None else one.made.astimezone()
            moment = "" if here is None else formats.moment(here, here.tzinfo or UTC)
            origin = ", ".join(filter(None, (one.desk, one.person, moment)))
            said.append(f"{one.id.hex[:ID_BEGINS]} = {one.name} ({origin})")
        return "; ".join(said)


def told_apart(records: Iterable[tuple[UUID, str]]) -> dict[UUID, str]:
    """The number by which each record (id and number) of a list is known in it: with the beginning of its id where
    another one bears the same."""
    known = list(records)
    often = Counter(number for _, number in known)
    return {id: number if often[number] == 1 else f"{number} ({id.hex[:ID_BEGINS]})" for id, number in known}


def only_bearer(reading: Reading, number: str, found: Sequence[tuple[UUID, str]]) -> None:
    """Errors: Refusal "number_ambiguous" when several records (id and name) bear a number."""
    if len(found) > 1:
        raise Refusal(
            "number_ambiguous", number=number, records=Bearers(tuple(_bearer(reading, *one) for one in found))
        )


def _bearer(reading: Reading, id: UUID, name: str) -> Bearer:
    changes = history.of(reading, id)
    if not changes:
        return Bearer(id, name, "", "", None)
    made = changes[-1]
    desk = f"{made.office}-{made.desk}" if made.desk else made.office
    return Bearer(id, name, desk, staff_name(reading, made.person), made.moment)


def by_id(reading: Reading, table: Any, text: str) -> UUID | None:
    """The only record of a table whose id begins so, also as lists tell it behind a number: "SDGP-… (ed93dfc3)".

    Nothing for a text that is no such beginning.
    """
    behind = BEHIND.search(text)
    begins = (behind[1] if behind else text.strip().replace("-", "")).lower()
    if not ID_BEGINS <= len(begins) <= ID_SIGNS or not SIGNS.issuperset(begins):
        return None
    known: Table = table
    column = type_coerce(known.c.id, String)
    named = select(known.c.id).where(column.startswith(begins), known.c.removed.is_(False))
    found = reading.session.execute(named.limit(2)).scalars().all()
    return found[0] if len(found) == 1 else None
