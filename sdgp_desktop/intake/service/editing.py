"""Typing into a dossier: opening one, one field at a time, rows of its tables. Every step checks the dossier again."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import call as call_of
from sdgp_desktop.intake.fields import (
    BY_ID,
    FORM_VERSION,
    ITEM_BY_ID,
    TABLES,
    Item,
    before_agreement,
    label_of,
)
from sdgp_desktop.intake.fields.base import DOSSIER
from sdgp_desktop.intake.fields.choices import NO_PREFERENCE, TRACK_COUNTRIES
from sdgp_desktop.intake.fields.choices_more import is_part, parts_of
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.rules.filled import Filled, as_answer, item_answer, row_answer
from sdgp_desktop.intake.rules.limits import example_of, well_formed
from sdgp_desktop.intake.rules.places import Place, read_place
from sdgp_desktop.intake.rules.typed import read_value
from sdgp_desktop.intake.service.checking import DECIDED, recheck
from sdgp_desktop.intake.service.knowledge import forget_knowledge, knowledge_of
from sdgp_desktop.intake.service.listing import dossier
from sdgp_desktop.intake.service.numbering import next_number
from sdgp_desktop.intake.service.people import link_row
from sdgp_desktop.intake.service.tables import (
    COLUMNS,
    NESTED,
    OWNER,
    RECORD_OF,
    TABLE_RECORD,
    filled_of,
    next_position,
    row_ids,
)
from sdgp_desktop.intake.service.views import DossierRow, TableRow
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import MunicipalityView, country, happened, lead_association, municipality_by_code

PLACED_BY = frozenset({"1.1", "1.3"})  # fields that tell which municipality of the register it is
NAMING = frozenset({"2.2.first", "2.2.family", "2.2.address_form", "7.1.name"})
PERIODS = [(f.after, f.id) for f in BY_ID.values() if f.after]
SHAPELESS = {Kind.EMAIL: "not_an_email", Kind.PHONE: "not_a_telephone"}
LETTER = "12.1.file"  # named only when it is attached (C10)
EMPTY_TEXT = frozenset({"reference"})  # columns that hold an empty text where nothing was given


def usual_channel(reading: Reading, office: str) -> str:
    """How dossiers mostly arrive at an office: by e-mail at the holder of the grant, else by telephone."""
    return "e-mail" if lead_association(reading).code == office else "telephone"


def open_dossier(
    work: Work, call_id: UUID, municipality_code: str, language: str = "", channel: str = "paper"
) -> DossierRow:
    """Open an empty dossier of a municipality in a call: a draft, with what the register knows filled in.

    Errors: Refusal "municipality_not_known"; "call_has_other_country".
    """
    call = call_of(work, call_id)
    place = municipality_by_code(work, municipality_code)
    if place is None:
        raise Refusal("municipality_not_known", text=municipality_code[:60])
    known = knowledge_of(work, call_id)
    form = "F" if place.country == known.home else "S"
    if place.country != known.country_of(form):
        raise Refusal("call_has_other_country", name=place.name)
    working = country(work, place.country).languages  # the usual one first
    spoken = next((code for code in working if code in LANGUAGES), "en")
    themes = known.rules.codes("themes")
    record = work.add(
        Dossier(
            number=next_number(work, call.opens.year, place.country), call_id=call_id, form_version=FORM_VERSION,
            language=language or spoken, received=work.moment, channel=channel, entered_by=work.person.id, form=form,
            country=place.country, municipality_id=place.id, municipality_code=place.code, name=place.name,
            kind=place.kind or None, official_code=place.code, province=place.region or None,
            theme=themes[0] if len(themes) == 1 else None,
        )
    )  # fmt: skip
    work.tell(number=record.number, name=place.name)
    return dossier(work, record.id)


# -- reading


def answer(reading: Reading, dossier_id: UUID, place: str) -> Any:
    """One answer as plain JSON, by its address ("6.1", "1.6", "4[2].3") or the record's field name.

    Errors: Refusal "unknown_field", "unknown_row".
    """
    found = at_place(reading, dossier_id, place)
    if found.field is not None:
        return as_answer(found.value.hex if isinstance(found.value, UUID) else found.value)
    if found.item is None:
        return row_answer(found.holder, found.table)
    if found.item.is_table:
        return [row_answer(row, found.item.id) for row in found.holder.rows(found.item.id)]
    return item_answer(found.holder, found.item)


@dataclass(frozen=True)
class AtPlace:
    """What stands at an address: a field with its value, or an item of the form or of a row, or else a whole row."""

    holder: Filled
    steps: tuple[tuple[str, int], ...] = ()
    field: Field | None = None
    value: Any = None
    item: Item | None = None

    @property
    def table(self) -> str:
        """The table whose row holds it, or nothing."""
        return self.steps[-1][0] if self.steps else ""


def at_place(reading: Reading, dossier_id: UUID, place: str) -> AtPlace:
    """What stands at an address. Errors: Refusal "unknown_field", "unknown_row"."""
    own = _own_field(place)
    if own is not None:
        return AtPlace(Filled(), (), own, getattr(reading.get(Dossier, dossier_id), own.column))
    where = read_place(place)
    holder = filled_of(reading, [dossier_id])[dossier_id]
    for table, number in where.steps:
        holder = _nth(holder, table, number)
    field = BY_ID.get(where.field_id)
    if field is not None and field.kind is not Kind.TABLE:
        return AtPlace(holder, where.steps, field, holder.values.get(field.id))
    return AtPlace(holder, where.steps, item=_item_at(where.field_id))


def _item_at(field_id: str) -> Item | None:
    if field_id in TABLES:  # a table inside a row is a part of it, no item of its own
        return Item(BY_ID[field_id], columns=TABLES[field_id])
    return ITEM_BY_ID[field_id] if field_id else None


def _nth(filled: Filled, table: str, number: int) -> Filled:
    rows = filled.rows(table)
    if number > len(rows):
        raise Refusal("unknown_row", table=table, row=number)
    return rows[number - 1]


def _own_field(place: str) -> Field | None:
    """A field of the dossier outside the numbered sections, by its id ("0.8") or column ("status")."""
    field = BY_ID.get(place)
    if field is None:
        field = next((f for f in BY_ID.values() if f.record == DOSSIER and f.column == place), None)
    return field if field is not None and field.record == DOSSIER and field.section in ("0", "") else None


def screen_values(reading: Reading, dossier_id: UUID) -> tuple[dict[str, Any], dict[str, list[TableRow]]]:
    """A dossier as the form on the screen shows it: values by field id, rows of every table with their records.

    Rows of a table inside a row (languages of a contact) carry the row they belong to under "owner".
    """
    filled = filled_of(reading, [dossier_id])[dossier_id]
    record = reading.get(Dossier, dossier_id)
    values = dict(filled.values)
    values |= {f.id: getattr(record, f.column) for f in BY_ID.values() if f.record == DOSSIER and f.section == "0"}
    tables: dict[str, list[TableRow]] = {name: [] for name in TABLES}
    for name in TABLES:
        if name not in NESTED:
            tables[name] = [TableRow(row.id, dict(row.values)) for row in filled.rows(name) if row.id]
    for inner, outer in NESTED.items():
        tables[inner] = [
            TableRow(row.id, {**row.values, "owner": owner.id})
            for owner in filled.rows(outer)
            for row in owner.rows(inner)
            if row.id
        ]
    return values, tables


# -- changing


def set_field(work: Work, dossier_id: UUID, place: str, value: Any) -> Any:
    """Change one answer by its address; returns the value as it is kept.

    Errors: Refusal "unknown_field", "unknown_row", "field_has_parts", "field_is_set_by_program", "dossier_withdrawn",
    "field_of_other_form", "dossier_in_scoring", "letter_not_attached", "not_an_email", "not_a_telephone",
    "not_of_shape", "day_to_come", and those of `rules.typed.read_value`.
    """
    own = _own_field(place)
    where = Place((), own.id) if own is not None else read_place(place)
    row = open_for_change(work, dossier_id, where.field_id)
    _of_form(where.field_id, row, value)
    record: Record = row
    owner = dossier_id
    for table, number in where.steps:
        ids = row_ids(work, table, owner)
        if number > len(ids):
            raise Refusal("unknown_row", table=table, row=number)
        owner = ids[number - 1]
        record = work.get(TABLE_RECORD[table], owner)
    return _set(work, dossier_id, record, _settable(where.field_id), value, place)


def set_cell(work: Work, dossier_id: UUID, field_id: str, row_id: UUID | None, value: Any) -> Any:
    """Change one answer by field id and, in a table, the record of its row. Errors: as `set_field`."""
    field = _settable(field_id)
    row = open_for_change(work, dossier_id, field_id)
    _of_form(field_id, row, value)
    record: Record = row
    if row_id is not None:
        record = work.get(RECORD_OF[field.record], row_id)
    return _set(work, dossier_id, record, field, value, field_id)


def _of_form(field_id: str, row: Dossier, value: Any) -> None:
    """Refuse an answer to what the form of the dossier does not ask; to take one away is always possible.

    Errors: Refusal "field_of_other_form".
    """
    parts = [f for f in BY_ID.values() if f.id == field_id or f.id.startswith(f"{field_id}.")]
    other = is_part(field_id) and field_id not in parts_of(row.country)
    if value not in (None, "") and parts and (other or all(f.asked(row.form) == "-" for f in parts)):
        raise Refusal("field_of_other_form", field=field_id, number=row.number)


def _settable(field_id: str) -> Field:
    field = BY_ID.get(field_id)
    if field is None:
        head = label_of(field_id)
        if head is None:
            raise Refusal("unknown_field", field=field_id[:40])
        parts = [f.id for f in BY_ID.values() if f.id.startswith(field_id + ".") and f.table == head.table]
        raise Refusal("field_has_parts", field=field_id, parts=parts)
    if field.kind is Kind.TABLE:
        raise Refusal("field_has_parts", field=field_id, parts=[i.id for i in TABLES[field_id]])
    if field.by == "system" or field.kind in (Kind.REFERENCE, Kind.SYSTEM, Kind.SORT, Kind.FILE):
        raise Refusal("field_is_set_by_program", field=field_id)
    return field


def open_for_change(work: Work, dossier_id: UUID, field_id: str = "") -> Dossier:
    """The dossier, when its answers (that of a field) may change: after scoring only what the agreement still asks.

    Errors: Refusal "dossier_withdrawn", "dossier_in_scoring".
    """
    record = work.get(Dossier, dossier_id)
    if record.status == "withdrawn":
        raise Refusal("dossier_withdrawn", number=record.number)
    if record.status in DECIDED and not before_agreement(field_id, record.form):
        raise Refusal("dossier_in_scoring", number=record.number)
    return record


def _set(work: Work, dossier_id: UUID, record: Record, field: Field, value: Any, place: str) -> Any:
    row = work.get(Dossier, dossier_id)
    known = knowledge_of(work, row.call_id)
    lists = known.offered(field, getattr(record, field.column)) if field.source else None
    stored = known.readable(field, read_value(field, value, lists), row.form)
    if stored is not None:
        happened(field, stored, work.today)
        _of_shape(field, stored, row.form, work.today.year, known.phone_prefix(row.form))
        if field.id == LETTER and stored not in [one[1] for one in attachments.of(work, dossier_id)]:
            raise Refusal("letter_not_attached", file=stored[:80])
    column = record.__table__.columns[field.column]
    if stored is None and not column.nullable:
        if field.id not in EMPTY_TEXT:
            raise Refusal("field_not_empty", field=field.id)
        stored = ""
    setattr(record, field.column, stored)
    _in_order(record, field)
    work.session.flush()
    if field.id in PLACED_BY and row.municipality_code != place_code(known, row):
        settle_place(work, row)
    if field.id in NAMING:
        link_row(work, row, record)
    work.tell(number=row.number, field=place)
    recheck(work, dossier_id)
    return as_answer(stored)


def _of_shape(field: Field, stored: Any, form: str, this_year: int, prefix: str) -> None:
    """Refuse what check C17 would find."""
    if not well_formed(field, stored, form, this_year):
        code = SHAPELESS.get(field.kind, "not_of_shape")
        raise Refusal(code, field=field.id, text=str(stored)[:80], example=example_of(field, this_year, prefix))


def _in_order(record: Record, field: Field) -> None:
    for first, last in PERIODS:
        if field.id in (first, last):
            start: date | None = getattr(record, BY_ID[first].column)
            end: date | None = getattr(record, BY_ID[last].column)
            if start is not None and end is not None and end < start:
                raise Refusal("days_of_period_reversed", field=field.id)


def place_code(known: Any, row: Dossier) -> str:
    """The code that tells which local government a dossier is of: 1.3, or found by its name."""
    found = known.municipality(row.country, row.official_code or "", row.name or "")
    return found.code if found is not None else row.official_code or ""


def settle_place(work: Work, row: Dossier) -> None:
    """Find the municipality of the register again after name or code changed."""
    known = knowledge_of(work, row.call_id)
    code = place_code(known, row)
    found = known.place(row.country, code, "")
    row.municipality_code = code
    row.municipality_id = found.id if found is not None else None
    work.session.flush()


def follow_uniting(work: Work, code: str, stays: MunicipalityView) -> None:
    """Give dossiers the code of the municipality with which theirs was united, and check them again."""
    forget_knowledge(work)
    same = (Dossier.municipality_code == code, Dossier.municipality_id == stays.id, Dossier.removed.is_(False))
    for row in work.all(select(Dossier).where(*same)) if code != stays.code else ():
        row.municipality_code = stays.code
        if row.official_code == code:
            row.official_code = stays.code
        work.session.flush()
        recheck(work, row.id)


def add_row(work: Work, dossier_id: UUID, table: str, owner_id: UUID | None = None) -> UUID:
    """Add an empty row at the end of a table; `owner_id` is the contact for a table inside contacts.

    Errors: Refusal "unknown_field"; as `set_field` for closed dossiers.
    """
    if table not in TABLES:
        raise Refusal("unknown_field", field=table[:40])
    row = open_for_change(work, dossier_id)
    owner = owner_id if table in NESTED else dossier_id
    if owner is None:
        raise Refusal("unknown_row", table=NESTED[table], row=1)
    made = work.add(TABLE_RECORD[table](**{OWNER[table]: owner, "position": next_position(work, table, owner)}))
    work.tell(number=row.number, table=table)
    recheck(work, dossier_id)
    return made.id


def remove_row(work: Work, dossier_id: UUID, table: str, row_id: UUID) -> None:
    """Take a row out of a table; it can be taken back by undo. Errors: as `set_field` for closed dossiers."""
    row = open_for_change(work, dossier_id)
    work.remove(work.get(TABLE_RECORD[table], row_id))
    for inner, outer in NESTED.items():
        if outer == table:
            for id in row_ids(work, inner, row_id):
                work.remove(work.get(TABLE_RECORD[inner], id))
    work.tell(number=row.number, table=table)
    recheck(work, dossier_id)


def move_row(work: Work, dossier_id: UUID, table: str, row_id: UUID, to: int) -> None:
    """Move a row to another place, counted from 1."""
    row = open_for_change(work, dossier_id)
    record = work.get(TABLE_RECORD[table], row_id)
    ids = [i for i in row_ids(work, table, getattr(record, OWNER[table])) if i != row_id]
    ids.insert(max(0, min(to - 1, len(ids))), row_id)
    work.update_many(TABLE_RECORD[table], [{"id": id, "position": n} for n, id in enumerate(ids, 1)])
    work.tell(number=row.number, table=table)


def choices_of(reading: Reading, dossier_id: UUID, source: str) -> dict[str, tuple[str, ...]]:
    """A list that is data, as the form of a dossier offers it: code -> words in en, fr, nl."""
    row = reading.get(Dossier, dossier_id)
    known = knowledge_of(reading, row.call_id)
    if source != TRACK_COUNTRIES:
        return dict(known.lists.get(source, {}))
    always = NO_PREFERENCE.label
    found = known.offered(BY_ID["3.1"], row.country_choice)[source]
    return {**found, NO_PREFERENCE.code: tuple(always.to(language) for language in LANGUAGES)}


def column_of(field_id: str) -> str:
    """The column of the record that holds a field."""
    field = BY_ID[field_id]
    return COLUMNS[field.record].get(field_id, field.column)
