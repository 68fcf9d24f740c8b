"""What a find of the search everywhere is called, and which record it leads to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import LANGUAGES

if TYPE_CHECKING:
    from sdgp_desktop.kernel.search import Hit

Key = tuple[str, UUID]  # type and id of a record
TITLES = ("number", "code", "name", "shown_as", "title", "family_name", "label_en", "title_en", "name_en")
TRANSLATED = tuple(f"{part}_{code}" for part in ("label", "title", "name") for code in LANGUAGES)
NAMELESS = "–"  # the title of a record without a number or name of its own
AT_ONCE = 500  # records read with one query


@dataclass(frozen=True)
class Name:
    """What a record is called: its number, or that of the record it is a row of, and its title."""

    number: str
    title: str


def describe(reading: Reading, hits: Sequence["Hit"], language: str = "en") -> list[tuple[str, Any, str, UUID]]:
    """Title, the value that was found, type and id of the record to open, of each hit: rows lead to their record.

    Entries of lists have their title in `language`, and no code but a number that people know.
    Each type of record is read once, however many were found.
    """
    wanted: dict[str, set[UUID]] = {}
    more: dict[str, set[str]] = {}
    for hit in hits:
        wanted.setdefault(hit.record_type, set()).add(hit.record)
        more.setdefault(hit.record_type, set()).add(hit.column)
    known, above = _with_holders(reading, wanted, more)
    return [_said(hit, known, above, language) for hit in hits]


def everywhere(reading: Reading, query: str, limit: int) -> list["Hit"]:
    """Records in which every word of the query begins some word: those it names first, rows of others last."""
    from sdgp_desktop.kernel.search import find

    naming = {name: kind.naming for name, kind in reading.schema.types.items()}
    rows = [name for name, kind in reading.schema.types.items() if kind.record.__audience__.parent_of_row]
    return find(reading.session, query, limit=limit, naming=naming, rows=rows)


def names_of_records(reading: Reading, keys: Iterable[Key]) -> dict[Key, Name]:
    """What many records are called, as `title_of_record` says of one; those that are not here are left out."""
    wanted: dict[str, set[UUID]] = {}
    for name, id in keys:
        if name in reading.schema.types:
            wanted.setdefault(name, set()).add(id)
    asked = [(name, id) for name, ids in wanted.items() for id in ids]
    known, above = _with_holders(reading, wanted, {})
    return {key: _name(reading, key, known, above) for key in asked if key in known}


def _name(reading: Reading, key: Key, known: Mapping[Key, Mapping[str, Any]], above: Mapping[Key, Key]) -> Name:
    top, own = key, title_of(known[key])
    while top in above:
        top = above[top]
    number = str(known[top].get("number") or "")
    if top == key:
        return Name(number, own if own != NAMELESS else title_of_record(reading, *key))
    holder = title_of(known[top])
    return Name(number, f"{holder} · {own}" if own != NAMELESS else holder)


def _with_holders(
    reading: Reading, wanted: dict[str, set[UUID]], more: Mapping[str, set[str]]
) -> tuple[dict[Key, Mapping[str, Any]], dict[Key, Key]]:
    """Records and those that they are rows of, up to the top, and who holds whom; `more` columns are read as well."""
    known: dict[Key, Mapping[str, Any]] = {}
    above: dict[Key, Key] = {}
    while wanted:
        higher: dict[str, set[UUID]] = {}
        for name, ids in wanted.items():
            for id, row in _rows(reading, name, ids, more.get(name, set())).items():
                known[name, id] = row
                if (holder := _holder(reading, name, row)) is not None:
                    above[name, id] = holder
                    if holder not in known:
                        higher.setdefault(holder[0], set()).add(holder[1])
        wanted = higher
    return known, above


def _rows(reading: Reading, name: str, ids: set[UUID], more: set[str]) -> dict[UUID, Mapping[str, Any]]:
    kind = reading.schema[name]
    statement = _named(kind.table, frozenset(kind.owners), frozenset(more))
    found: dict[UUID, Mapping[str, Any]] = {}
    asked = list(ids)
    for n in range(0, len(asked), AT_ONCE):
        rows = reading.session.execute(statement, {"ids": asked[n : n + AT_ONCE]})
        found.update((row["id"], dict(row)) for row in rows.mappings())
    return found


@lru_cache(maxsize=500)
def _named(table: Any, owners: frozenset[str], more: frozenset[str]) -> Select[Any]:
    """What names the records of a table with these `ids`; built once, for that takes longer than running it."""
    columns = [c for c in table.columns if c.key in {"id", *TITLES, *TRANSLATED, *owners, *more}]
    return select(*columns).where(table.c.id.in_(bindparam("ids", expanding=True)))


def _said(
    hit: "Hit", known: Mapping[Key, Mapping[str, Any]], above: Mapping[Key, Key], language: str
) -> tuple[str, Any, str, UUID]:
    key = (hit.record_type, hit.record)
    row = known[key]
    own = _label(row, language) or (str(row.get("number") or "") if key in above else "")
    while key in above:
        key = above[key]
    title = _label(known[key], language) or title_of(known[key])
    told = (own,) if title == NAMELESS and own else (title, own)
    return " · ".join(dict.fromkeys(filter(None, told))), row[hit.column], *key


def _label(row: Mapping[str, Any], language: str) -> str:
    """What an entry of a list is called in a language, after the number that people know it by; else nothing.

    What has one name in all languages is called by that; what has none in this language by the one it has, for a code
    says less.
    """
    own = [c for c in TRANSLATED if c.endswith(f"_{language}")]
    words = next((str(row[c]) for c in (*own, *TRANSLATED) if row.get(c)), "")
    code = str(row.get("code") or row.get("number") or "")
    if not words or row.get("name"):
        return ""
    return " · ".join(filter(None, (code if code[:1].isdigit() else "", words)))


def _holder(reading: Reading, record_type: str, row: Any) -> Key | None:
    """The record that a row belongs to by its audience (a contact to its dossier)."""
    kind = reading.schema[record_type]
    for column in sorted(kind.owners):
        if kind.record.__audience__.parent_of_row and row[column] is not None:
            return next(iter(kind.table.c[column].foreign_keys)).column.table.name, row[column]
    return None


def owner_of(reading: Reading, record_type: str, record: UUID, row: Any) -> tuple[str, UUID]:
    """The record that a row belongs to by its audience, or itself; up to the top."""
    while (holder := _holder(reading, record_type, row)) is not None:
        record_type, record = holder
        target = reading.schema[record_type].table
        row = reading.session.execute(select(target).where(target.c.id == record)).one()._mapping
    return record_type, record


def title_of(row: Any) -> str:
    """Number and name of a record, whatever it has of both."""
    parts = [str(row[c]) for c in TITLES if row.get(c)]
    if len(parts) > 1 and any(row.get(c) for c in ("number", "code")):
        # A name in one language says no more than a code.
        parts = parts[:1] if parts[1] == row.get("name_en") else parts
    if len(parts) > 1 and f" {parts[1]} " in f" {parts[0]} ":
        del parts[1]  # the family name stands in the whole one
    return " · ".join(dict.fromkeys(parts[:2])) or NAMELESS


def shortened(value: Any, length: int = 90) -> str:
    """A value on one line, cut where it is long."""
    text = " ".join(str(value or "").split())
    return text if len(text) <= length else text[: length - 1] + "…"


def title_of_record(reading: Reading, record_type: str, record: UUID) -> str:
    """What a record is called: its own number and name, or those of the record it is a row of."""
    if record_type not in reading.schema.types:
        return ""
    table = reading.schema[record_type].table
    row = reading.session.execute(select(table).where(table.c.id == record)).one_or_none()
    if row is None:
        return ""
    own = title_of(row._mapping)
    owner_type, owner = owner_of(reading, record_type, record, row._mapping)
    if owner == record:
        return own if own != NAMELESS else title_by_others(reading, record_type, row._mapping)
    above = reading.schema[owner_type].table
    holder = reading.session.execute(select(above).where(above.c.id == owner)).one()._mapping
    return f"{title_of(holder)} · {own}" if own != NAMELESS else title_of(holder)


def title_by_others(reading: Reading, record_type: str, row: Any) -> str:
    """What a record without a name of its own is called: by the last two records that it puts together."""
    found = []
    for column in reading.schema[record_type].table.columns:
        value = row.get(column.key)
        for key in column.foreign_keys if value is not None else ():
            target = key.column.table
            other = reading.session.execute(select(target).where(key.column == UUID(str(value)))).one_or_none()
            found += [title_of(other._mapping)] if other is not None else []
    return " – ".join([title for title in found if title != NAMELESS][-2:]) or NAMELESS
