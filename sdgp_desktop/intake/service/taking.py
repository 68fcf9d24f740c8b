"""Taking forms in: which dossier a form belongs to, what it changes, storing it as one more arrival."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.fields import BY_ID, FORM_VERSION, TABLES
from sdgp_desktop.intake.fields.base import DOSSIER
from sdgp_desktop.intake.fields.choices import TRACK_COUNTRIES
from sdgp_desktop.intake.records import Arrival, Dossier
from sdgp_desktop.intake.rules.checks import check, status_after
from sdgp_desktop.intake.rules.differences import ADDED, REMOVED, Difference, differences
from sdgp_desktop.intake.rules.filled import PROBLEMS, Filled, Problem, read_answers, refusal_of, write_answers
from sdgp_desktop.intake.rules.typed import read_value, read_when
from sdgp_desktop.intake.service.attaching import files
from sdgp_desktop.intake.service.checking import ARRIVED_WHOLE, CHECKED, DECIDED, about, context_of, findings, recheck
from sdgp_desktop.intake.service.editing import settle_place
from sdgp_desktop.intake.service.knowledge import Knowledge, knowledge_of
from sdgp_desktop.intake.service.listing import SHOWN, dossier, row_view
from sdgp_desktop.intake.service.numbering import next_number
from sdgp_desktop.intake.service.people import NAMED, link_people, link_rows
from sdgp_desktop.intake.service.tables import COLUMNS, NESTED, OWNER, TABLE_RECORD, filled_of
from sdgp_desktop.intake.service.views import ArrivalView, DossierRow, Meta, Plan, Taken
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import MunicipalityView, happened

CHOSEN = frozenset({"themes", "sub_themes", "tags", TRACK_COUNTRIES})  # lists of which a form says one; C17 tells more
NUMBERED_BY_CHECK = frozenset({"4.3"})  # C06 tells what is wrong with a priority
_D: Any = Dossier.__table__


def meta_of(given: Mapping[str, Any], **more: Any) -> Meta:
    """The notes about an arrival from the `_meta` of a sample or the section 0 of a form.

    Errors: Refusal "not_a_moment".
    """
    known = {k: v for k, v in given.items() if k in Meta.__dataclass_fields__}
    received = known.get("received")
    if received is not None and not isinstance(received, datetime):
        known["received"] = read_when(BY_ID["0.5"], received)
    channel = str(known.get("channel") or "form file")
    known["source"] = known.get("source") or source_of(channel)
    return Meta(**{**known, "channel": channel, **more})


def source_of(channel: str) -> str:
    """Where answers come from that arrived in a way."""
    return {"form file": "own file"}.get(channel, channel)


def read_given(known: Knowledge, answers: Mapping[str, Any], form: str) -> tuple[Filled, list[Problem]]:
    """The values of flat answers of a form ("F" or "S"), with everything that cannot be read."""
    lists = {name: words for name, words in known.lists.items() if name in CHOSEN}

    def read(field: Field, given: Any) -> Any:
        try:
            value = read_value(field, given, lists if field.source in lists else None)
        except Refusal as refusal:
            if refusal.code == "number_out_of_range" and field.id in NUMBERED_BY_CHECK:
                return int(refusal.facts["text"])
            raise
        happened(field, value, known.reading.today)
        return known.readable(field, value, form)

    return read_answers(answers, read)


def plan_answers(reading: Reading, call_id: UUID, answers: Mapping[str, Any], meta: Meta) -> Plan:
    """What taking these answers in would do, without doing it.

    Errors: Refusal "form_not_a_number" and its kind for the first answer that cannot be read; as `municipality_of`.
    """
    known = knowledge_of(reading, call_id)
    filled, problems = read_given(known, answers, meta.form)
    if problems:
        raise refusal_of(problems, meta.file or meta.reference or meta.number)
    return plan_filled(known, filled, meta)


def plan_filled(known: Knowledge, filled: Filled, meta: Meta) -> Plan:
    """What taking this form in would do. Errors: Refusal "form_day_to_come"; as `municipality_of`."""
    reading = known.reading
    _has_arrived(meta, reading.today)
    name, place = str(filled.values.get("1.1") or ""), municipality_of(known, filled, meta)
    code = place.code if place else str(filled.values.get("1.3") or "")
    content = content_hash(filled, meta)
    row = None if meta.separate else matching(known, meta, code, name)
    plan = Plan(meta, None, "", name, place.id if place else None, code, filled=filled, content_hash=content)
    if row is None:
        return plan
    plan = replace(plan, dossier_id=row.id, number=row.number)
    letter = bool(meta.letter) and all(one.content != meta.letter for one in files(reading, row.id))
    if not letter and _seen(reading, row.id, meta.file_hash, content):
        return replace(plan, unchanged=True)
    changes = differences(filled_of(reading, [row.id])[row.id], filled)
    unchanged = not changes and not letter and bool(arrivals(reading, row.id))
    return replace(plan, differences=changes, unchanged=unchanged)


def _has_arrived(meta: Meta, today: date) -> None:
    """Refuse an arrival (0.5) that is yet to come. Errors: Refusal "form_day_to_come"."""
    try:
        happened(BY_ID["0.5"], meta.received, today)
    except Refusal as refusal:
        problem = Problem("0.5", PROBLEMS[refusal.code], refusal.facts["text"], "0.5")
        raise refusal_of([problem], meta.file or meta.reference or meta.number) from None


def municipality_of(known: Knowledge, filled: Filled, meta: Meta) -> MunicipalityView | None:
    """The municipality that a form is about, by its official code (1.3) or its name (1.1), when the register has it.

    Any spelling of the name is good; a name of one municipality with the code of another says nothing.
    Errors: Refusal "form_without_name", "form_two_places".
    """
    file = meta.file or meta.reference or meta.number
    code, name = str(filled.values.get("1.3") or ""), str(filled.values.get("1.1") or "")
    if not code and not name:
        raise Refusal("form_without_name", file=file)
    country = known.country_of(meta.form)
    if two := known.two_places(country, code, name):
        raise Refusal("form_two_places", file=file, name=two[0], code=code, other=two[1])
    return known.municipality(country, code, name)


def content_hash(filled: Filled, meta: Meta) -> str:
    """One hash of what a form says, whatever file it came in."""
    text = canonical([meta.form, meta.language, write_answers(filled)])
    return hashlib.sha256(text.encode()).hexdigest()


def matching(known: Knowledge, meta: Meta, code: str, name: str) -> DossierRow | None:
    """The dossier that a form is a version of: by number, second reference, official code or name, in this call."""
    statement = (
        select(*SHOWN)
        .where(_D.c.call_id == known.call_id, _D.c.form == meta.form, _D.c.removed.is_(False))
        .order_by(_D.c.received, _D.c.id)
    )
    for column, value in (
        (_D.c.number, meta.number),
        (_D.c.reference, meta.reference),
        (_D.c.municipality_code, code),
        (_D.c.name_sort, "" if code else fold(name)),
    ):
        if not value:
            continue
        found = known.reading.session.execute(statement.where(column == value).limit(1)).one_or_none()
        if found is not None:
            row = row_view(found)
            if not code or not row.municipality_code or row.municipality_code == code:
                return row
    return None


def _seen(reading: Reading, dossier_id: UUID, file_hash: str, content: str) -> bool:
    """Whether this very file arrived before, or the newest arrival said the same."""
    known = arrivals(reading, dossier_id)
    if file_hash and any(a.file_hash == file_hash for a in known):
        return True
    hashes = reading.rows(
        select(Arrival.content_hash)
        .where(Arrival.dossier_id == dossier_id, Arrival.removed.is_(False))
        .order_by(Arrival.taken_at.desc(), Arrival.id)
        .limit(1)
    )
    return bool(hashes) and hashes[0].content_hash == content


def take_answers(
    work: Work, call_id: UUID, answers: Mapping[str, Any], meta: Meta | Mapping[str, Any] | None = None, **more: Any
) -> Taken:
    """Take answers in: a dossier is opened, or the one of this municipality gets one more arrival.

    The same answers twice change nothing. `meta` may be the `_meta` of the answers, which is the default.
    Errors: as `plan_answers` and `carry_out`.
    """
    given = meta if meta is not None else answers.get("_meta", {})
    noted = given if isinstance(given, Meta) else meta_of(given, **more)
    return carry_out(work, call_id, plan_answers(work, call_id, answers, noted))


def carry_out(work: Work, call_id: UUID, plan: Plan, accepted: Collection[str] | None = None) -> Taken:
    """Store what a plan says; of a corrected form all differences, or those whose places were accepted.

    Errors: Refusal "dossier_withdrawn", "dossier_in_scoring".
    """
    if plan.unchanged and plan.dossier_id is not None:
        row = dossier(work, plan.dossier_id)
        found = findings(work, row.id)
        return Taken(row.id, row.number, row.name, row.status, found, unchanged=True, file=plan.meta.file)
    work.tell(name=plan.name)
    if plan.dossier_id is None:
        return _take_new(work, knowledge_of(work, call_id), plan)
    return _take_version(work, plan, accepted)


# -- a new dossier


def _take_new(work: Work, known: Knowledge, plan: Plan) -> Taken:
    meta, filled = plan.meta, plan.filled
    country = known.country_of(meta.form)
    received = meta.received or work.moment
    row: dict[str, Any] = {
        "id": work.new_id(), "audience": f"track {known.call.country}",
        "number": next_number(work, known.call.opens.year, country), "call_id": known.call_id,
        "form_version": meta.form_version or FORM_VERSION, "language": meta.language, "received": received,
        "channel": meta.channel, "entered_by": work.person.id, "reference": meta.reference, "form": meta.form,
        "country": country, "municipality_id": plan.municipality_id, "municipality_code": plan.municipality_code,
        "source": meta.source, "complete_since": None,
    }  # fmt: skip
    row |= {COLUMNS[DOSSIER][f]: v for f, v in filled.values.items() if f in COLUMNS[DOSSIER]}
    view = DossierRow(
        row["id"], row["number"], meta.reference, known.call_id, meta.form, country, plan.municipality_id,
        plan.municipality_code, plan.name, "submitted", received, meta.language, meta.channel, meta.source, None, None,
    )  # fmt: skip
    found = about(check(write_answers(filled), context_of(known, view)), view.id)
    row["status"] = status_after(found)
    row["complete_since"] = received if row["status"] in ARRIVED_WHOLE else None
    work.insert_many(Dossier, [row])
    _insert_tables(work, filled, row["id"], row["audience"], plan.municipality_id)
    _note_arrival(work, row["id"], row["audience"], plan, received, True, ())
    return Taken(view.id, view.number, plan.name, row["status"], found, new=True, file=meta.file)


def _insert_tables(work: Work, filled: Filled, dossier_id: UUID, audience: str, municipality_id: UUID | None) -> None:
    people: list[dict[str, Any]] = []
    batches: list[tuple[str, list[dict[str, Any]]]] = []
    for table in (t for t in TABLES if t not in NESTED):
        rows = [
            _columns(work, table, row, dossier_id, audience, position)
            for position, row in enumerate(filled.rows(table), 1)
        ]
        batches.append((table, rows))
        if TABLE_RECORD[table] in NAMED:
            people += rows
        for inner in (i for i, outer in NESTED.items() if outer == table):
            nested = [
                _columns(work, inner, deep, made["id"], audience, position)
                for made, row in zip(rows, filled.rows(table), strict=True)
                for position, deep in enumerate(row.rows(inner), 1)
            ]
            batches.append((inner, nested))
    link_rows(work, municipality_id, audience.removeprefix("track "), people)
    for table, rows in batches:
        if rows:
            work.insert_many(TABLE_RECORD[table], rows)


def _columns(work: Work, table: str, row: Filled, owner: UUID, audience: str, position: int) -> dict[str, Any]:
    record = TABLE_RECORD[table]
    columns = COLUMNS[str(record.__tablename__)]
    blank = dict.fromkeys(columns.values())
    return {
        "id": work.new_id(), "audience": audience, OWNER[table]: owner, "position": position, **blank,
        **{columns[f]: v for f, v in row.values.items()},
    }  # fmt: skip


def _note_arrival(
    work: Work, dossier_id: UUID, audience: str, plan: Plan, received: datetime, first: bool, changed: tuple[str, ...]
) -> None:
    meta = plan.meta
    work.insert_many(
        Arrival,
        [
            {
                "dossier_id": dossier_id, "audience": audience, "received": received, "channel": meta.channel,
                "source": meta.source, "file": meta.file or None, "file_hash": meta.file_hash,
                "content_hash": plan.content_hash, "content": meta.content,
                "form_version": meta.form_version or FORM_VERSION, "language": meta.language,
                "taken_by": work.person.id, "taken_at": work.moment, "first": first, "changed": changed or None,
            }
        ],
    )  # fmt: skip


# -- one more version


def _take_version(work: Work, plan: Plan, accepted: Collection[str] | None) -> Taken:
    """Take a corrected form over; the dossier keeps its earliest arrival, the version its own (see W12)."""
    assert plan.dossier_id is not None
    record = work.get(Dossier, plan.dossier_id)
    if record.status == "withdrawn":
        raise Refusal("dossier_withdrawn", number=record.number)
    if record.status in DECIDED:
        raise Refusal("dossier_in_scoring", number=record.number)
    received = plan.meta.received or work.moment
    first = not arrivals(work, record.id)
    record.received = received if first else min(record.received, received)
    if first:
        record.channel, record.language, record.source = plan.meta.channel, plan.meta.language, plan.meta.source
    if plan.meta.reference and not record.reference:
        record.reference = plan.meta.reference
    if record.status == "draft":
        record.status = "submitted"
    work.session.flush()
    wanted = [d for d in plan.differences if accepted is None or d.moved or d.place in accepted]
    _apply(work, record, wanted)
    settle_place(work, record)
    places = tuple(d.place for d in wanted if not d.moved)
    _note_arrival(work, record.id, record.audience, plan, received, first, places)
    link_people(work, record.id)
    work.tell(name=record.name or plan.name)
    status = recheck(work, record.id, received)
    found = findings(work, record.id)
    return Taken(record.id, record.number, record.name or "", status, found, differences=places, file=plan.meta.file)


def _apply(work: Work, record: Dossier, wanted: Collection[Difference]) -> None:
    updates: dict[tuple[type[Any], UUID], dict[str, Any]] = {}
    for one in wanted:
        if one.kind == ADDED and one.row is not None:
            _add(work, one, record)
        elif one.row_id is not None or not one.table:
            kind = TABLE_RECORD[one.table] if one.table else Dossier
            row = updates.setdefault((kind, one.row_id or record.id), {"id": one.row_id or record.id})
            if one.kind == REMOVED:
                row["removed"] = True
            elif one.moved:
                row["position"] = one.position
            else:
                row[COLUMNS[BY_ID[one.field_id].record][one.field_id]] = one.new
    for (kind, _), row in updates.items():
        work.update_many(kind, [row])


def _add(work: Work, one: Difference, record: Dossier) -> None:
    assert one.row is not None
    owner = one.parent_id or record.id
    made = _columns(work, one.table, one.row, owner, record.audience, one.position)
    work.insert_many(TABLE_RECORD[one.table], [made])
    for inner in (i for i, outer in NESTED.items() if outer == one.table):
        rows = [
            _columns(work, inner, deep, made["id"], record.audience, position)
            for position, deep in enumerate(one.row.rows(inner), 1)
        ]
        work.insert_many(TABLE_RECORD[inner], rows)


def arrivals(reading: Reading, dossier_id: UUID) -> tuple[ArrivalView, ...]:
    """The versions of a form that came in, the earliest first."""
    statement = (
        select(Arrival)
        .where(Arrival.dossier_id == dossier_id, Arrival.removed.is_(False))
        .order_by(Arrival.received, Arrival.taken_at, Arrival.id)
    )
    return tuple(
        ArrivalView(
            a.id, a.received, a.channel, a.source, a.file or "", a.file_hash, a.form_version or "", a.language or "",
            a.taken_by, a.taken_at, a.first, tuple(a.changed or ()), a.content,
        )
        for a in reading.all(statement)
    )  # fmt: skip


def submit(work: Work, dossier_id: UUID) -> Taken:
    """Hand a draft in: from now on the checks decide its state. Errors: Refusal "dossier_withdrawn"."""
    record = work.get(Dossier, dossier_id)
    if record.status == "withdrawn":
        raise Refusal("dossier_withdrawn", number=record.number)
    if record.status == "draft":
        record.status = "submitted"
        record.checked_by = work.person.id
        work.session.flush()
    link_people(work, dossier_id)
    status = recheck(work, dossier_id, record.received)
    work.tell(number=record.number)
    return Taken(dossier_id, record.number, record.name or "", status, findings(work, dossier_id))


def return_to_draft(work: Work, dossier_id: UUID) -> None:
    """Make a checked dossier a draft again; the checks no longer set its state."""
    record = work.get(Dossier, dossier_id)
    if record.status in CHECKED:
        record.status = "draft"
        record.complete_since = None
    work.tell(number=record.number)
