"""The list of people, from SQL, page by page: filters, order, what each of them is today or was last."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.search import among, found_in
from sdgp_desktop.registry.records import Municipality, Person, PersonFunction

_P: Any = Person.__table__
_F: Any = PersonFunction.__table__
_M: Any = Municipality.__table__
SHOWN = (
    _P.c.id, _P.c.first_name, _P.c.family_name, _P.c.shown_as, _P.c.email, _P.c.telephone, _P.c.notice_on,
    _P.c.ambassador,
)  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """Which people are listed: with these words, of a track, with a function on a day (or none at all) …"""

    words: str = ""
    track: str = ""
    on: date | None = None
    notice: str = ""  # given, missing
    ambassadors: bool = False


@dataclass(frozen=True)
class PersonLine:
    """One line of the list; function and place are the last ones that are known."""

    id: UUID
    name: str
    email: str
    telephone: str
    notice: date | None
    ambassador: bool
    function: str = ""
    place: str = ""


def people_with(reading: Reading, words: str) -> Set[str] | None:
    """The ids of the people with all these words; nothing where there are no words to look for."""
    return found_in(reading.session, words, "registry_person") if words.split() else None


def people_count(reading: Reading, wish: Wish, found: Set[str] | None = None) -> int:
    """How many people fit; `found` is what `people_with` said of the words, where somebody asked it before."""
    return int(reading.session.execute(_fitting(reading, select(func.count(_P.c.id)), wish, found)).scalar_one())


def people_lines(
    reading: Reading,
    wish: Wish,
    sort: str = "",
    descending: bool = False,
    offset: int = 0,
    limit: int = 100,
    found: Set[str] | None = None,
) -> list[PersonLine]:
    """Some of the people who fit, by family name or as asked; what is empty comes last, in both directions."""
    statement = _fitting(reading, select(*SHOWN), wish, found)
    if sort in ("function", "place"):
        last = _last_functions().subquery()
        statement = statement.outerjoin(last, (last.c.person_id == _P.c.id) & (last.c.rank == 1))
        key: Any = func.lower(last.c[sort])
    else:
        key = {"email": func.lower(_P.c.email), "notice": _P.c.notice_on}.get(sort, _P.c.family_sort)
    empty = key.is_(None) if sort == "notice" else func.coalesce(key, "") == ""
    order = (empty, key.desc() if descending else key, _P.c.family_sort, _P.c.first_name, _P.c.id)
    rows = reading.rows(statement.order_by(*order).offset(offset).limit(limit))
    last_of = _last_of(reading, [row.id for row in rows])
    return [
        PersonLine(
            row.id, row.shown_as or f"{row.first_name} {row.family_name}".strip(), row.email, row.telephone,
            row.notice_on, row.ambassador, *last_of.get(row.id, ("", "")),
        )
        for row in rows
    ]  # fmt: skip


def _fitting(reading: Reading, statement: Select[Any], wish: Wish, found: Set[str] | None) -> Select[Any]:
    found = people_with(reading, wish.words) if found is None else found
    statement = statement.where(_P.c.removed.is_(False))
    if wish.track:
        statement = statement.where(_P.c.track == wish.track)
    if wish.ambassadors:
        statement = statement.where(_P.c.ambassador.is_(True))
    if wish.notice:
        missing = _P.c.notice_on.is_(None)
        wanted = missing & (_P.c.family_name != "") if wish.notice == "missing" else ~missing  # nameless: erased
        statement = statement.where(wanted)
    if wish.on is not None:
        known = select(_F.c.person_id).where(_F.c.removed.is_(False))
        begun = or_(_F.c.active_from.is_(None), _F.c.active_from <= wish.on)
        lasting = or_(_F.c.active_to.is_(None), _F.c.active_to >= wish.on)
        statement = statement.where(or_(_P.c.id.not_in(known), _P.c.id.in_(known.where(begun, lasting))))
    if found is not None:
        statement = statement.where(among(_P.c.id, found))
    return statement


def _last_functions() -> Select[Any]:
    """Functions with where they are, the last of each person with rank 1."""
    newest = (_F.c.active_from.is_(None), _F.c.active_from.desc(), _F.c.id.desc())
    return (
        select(
            _F.c.person_id,
            _F.c.function,
            func.coalesce(_M.c.name, _F.c.organisation).label("place"),
            func.row_number().over(partition_by=_F.c.person_id, order_by=newest).label("rank"),
        )
        .outerjoin(_M, _M.c.id == _F.c.municipality_id)
        .where(_F.c.removed.is_(False))
    )


def _last_of(reading: Reading, people: list[UUID]) -> dict[UUID, tuple[str, str]]:
    last = _last_functions().where(_F.c.person_id.in_(people)).subquery()
    rows = reading.rows(select(last.c.person_id, last.c.function, last.c.place).where(last.c.rank == 1))
    return {row.person_id: (row.function, row.place) for row in rows}
