"""The register of people outside the offices, with their functions from day to day."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold, words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.fields import PERSON_FIELDS
from sdgp_desktop.registry.records import Municipality, Person, PersonFunction
from sdgp_desktop.registry.rules import checked, in_force, in_order, not_to_come, same_person
from sdgp_desktop.registry.service.lists import country
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import FunctionView, PersonView


def person_view(p: Person, functions: tuple[FunctionView, ...] = ()) -> PersonView:
    """The record as a plain value."""
    return PersonView(
        p.id, p.track, p.first_name, p.family_name, p.shown_as, p.address_form, p.email, p.telephone, p.messaging,
        tuple(p.languages or ()), p.notice_on, p.notice_version, p.notice_language, p.image_consent_on,
        p.image_consent_for, p.ambassador, tuple(p.expertise or ()), p.expert_days, functions,
    )  # fmt: skip


def people(
    reading: Reading,
    municipality_id: UUID | None = None,
    on: date | None = None,
    query: str = "",
    track: str | None = None,
    ambassadors: bool = False,
) -> tuple[PersonView, ...]:
    """People by family name: of a municipality, with a function on a day, of a track, whose names begin so."""
    here = (Person.removed.is_(False), Person.family_name != "")  # nameless: erased
    statement = select(Person).where(*here).order_by(Person.family_sort, Person.first_name)
    if track:
        statement = statement.where(Person.track == track)
    if ambassadors:
        statement = statement.where(Person.ambassador.is_(True))
    if municipality_id is not None:
        there = select(PersonFunction.person_id).where(PersonFunction.municipality_id == municipality_id)
        statement = statement.where(Person.id.in_(there.where(PersonFunction.removed.is_(False))))
    held: dict[UUID, list[FunctionView]] = {}
    for f in functions(reading, municipality_id=municipality_id):
        held.setdefault(f.person_id, []).append(f)
    words = fold(query).split()
    found = []
    for p in reading.all(statement):
        own = tuple(held.get(p.id, ()))
        if on is not None and own and not any(in_force(f.active_from, f.active_to, on) for f in own):
            continue
        known = fold(f"{p.first_name} {p.family_name} {p.shown_as}").split()
        if all(any(k.startswith(w) for k in known) for w in words):
            found.append(person_view(p, own))
    return tuple(found)


def person(reading: Reading, id: UUID) -> PersonView:
    """One person with all functions. Errors: Refusal "record_gone"."""
    return person_view(reading.get(Person, id), functions(reading, person_id=id))


def functions(
    reading: Reading, person_id: UUID | None = None, municipality_id: UUID | None = None
) -> tuple[FunctionView, ...]:
    """Functions of a person or in a municipality, the earliest first."""
    statement = (
        select(PersonFunction, Municipality.name)
        .outerjoin(Municipality, Municipality.id == PersonFunction.municipality_id)
        .where(PersonFunction.removed.is_(False))
        .order_by(PersonFunction.active_from, PersonFunction.id)
    )
    if person_id is not None:
        statement = statement.where(PersonFunction.person_id == person_id)
    if municipality_id is not None:
        statement = statement.where(PersonFunction.municipality_id == municipality_id)
    return tuple(
        FunctionView(
            f.id, f.person_id, f.municipality_id, name or "", f.organisation, f.function, f.service, f.category,
            f.active_from, f.active_to,
        )
        for f, name in reading.rows(statement)
    )  # fmt: skip


def person_duplicates(
    reading: Reading, first_name: str, family_name: str, email: str = "", but: UUID | None = None
) -> tuple[Finding, ...]:
    """Warnings for people who are perhaps the same: the same words in the name, or the same e-mail address."""
    address = email.strip().casefold()
    statement = select(Person.id, Person.first_name, Person.family_name, Person.email).where(Person.removed.is_(False))
    found = []
    for row in reading.rows(statement.order_by(Person.family_sort, Person.id)):
        if row.id == but:
            continue
        same_mail = bool(address) and row.email.strip().casefold() == address
        if same_mail or same_person(first_name, family_name, row.first_name, row.family_name):
            name = f"{row.first_name} {row.family_name}".strip()
            found.append(Finding("person_twice", "S", "p.family", {"name": name}, "registry_person", row.id))
    return tuple(found)


def person_findings(view: PersonView) -> tuple[Finding, ...]:
    """What is open about a person: the privacy notice; nothing about somebody who was erased."""
    if view.notice_on is not None or not view.name:
        return ()
    return (Finding("notice_missing", "due", "p.notice_on", {"name": view.name}, "registry_person", view.id),)


def add_person(work: Work, family_name: str, *, municipality_id: UUID | None = None, **values: Any) -> UUID:
    """Add a person; with a municipality, also a first function there.

    `function`, `service`, `category`, `active_from`, `active_to` belong to that function. The track is taken from a
    southern municipality when it is not given. Errors: what `rules.checked` refuses.
    """
    held = {
        c: values.pop(c)
        for c in ("function", "service", "category", "active_from", "active_to", "organisation")
        if c in values
    }
    if municipality_id is not None and values.get("track") is None:
        place = work.get(Municipality, municipality_id)
        values["track"] = place.country if country(work, place.country).side == "south" else None
    stored = checked(_fields("registry_person"), {"family_name": family_name, **values})
    not_to_come(_fields("registry_person"), stored, work.today)
    record = work.add(Person(**filled(Person, stored)))
    if municipality_id is not None or held:
        add_function(work, record.id, municipality_id=municipality_id, **held)
    work.tell(name=f"{record.first_name} {record.family_name}".strip())
    return record.id


def change_person(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a person; the track was fixed when the person was entered.

    Errors: Refusal "field_not_changed_here"; what `rules.checked` refuses.
    """
    record = work.get(Person, id)
    allowed = [f for f in _fields("registry_person") if f.column != "track"]
    stored = checked(allowed, values)
    not_to_come(allowed, stored, work.today)
    set_columns(record, stored)
    work.tell(name=f"{record.first_name} {record.family_name}".strip())


def add_function(work: Work, person_id: UUID, **values: Any) -> UUID:
    """Note what a person is, where, from when. Errors: Refusal "from_after_to"; what `rules.checked` refuses."""
    stored = checked(_fields("registry_function"), {"person_id": person_id, **values})
    in_order(stored.get("active_from"), stored.get("active_to"))
    record = work.add(PersonFunction(**filled(PersonFunction, stored)))
    work.tell(name=person(work, person_id).name)
    return record.id


def change_function(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Correct a function, or note its last day."""
    record = work.get(PersonFunction, id)
    stored = checked(_fields("registry_function"), values)
    in_order(stored.get("active_from", record.active_from), stored.get("active_to", record.active_to))
    set_columns(record, stored)
    work.tell(name=person(work, record.person_id).name)


def succeed_function(work: Work, id: UUID, successor_id: UUID, from_day: date) -> UUID:
    """Hand a function over: it ends the day before, and the successor has it from that day on.

    Errors: Refusal "from_after_to" when it began later than that day.
    """
    record = work.get(PersonFunction, id)
    last = from_day - timedelta(days=1)
    in_order(record.active_from, last)
    record.active_to = last
    follower = work.add(
        PersonFunction(
            person_id=successor_id, municipality_id=record.municipality_id, organisation=record.organisation,
            function=record.function, service=record.service, category=record.category, active_from=from_day,
        )
    )  # fmt: skip
    work.tell(name=person(work, successor_id).name)
    return follower.id


def people_named(
    reading: Reading, municipality_ids: Iterable[UUID], track: str | None = None
) -> dict[tuple[UUID, frozenset[str]], UUID]:
    """People by municipality and the words of their name; of those that everybody, or the track, may read."""
    statement = (
        select(PersonFunction.municipality_id, Person.id, Person.first_name, Person.family_name)
        .join(Person, Person.id == PersonFunction.person_id)
        .where(PersonFunction.municipality_id.in_(list(municipality_ids)))
        .where(Person.removed.is_(False), PersonFunction.removed.is_(False))
        .where(or_(Person.track.is_(None), Person.track == track))
        .order_by(Person.id)
    )
    found: dict[tuple[UUID, frozenset[str]], UUID] = {}
    for row in reading.rows(statement):
        found.setdefault((row.municipality_id, frozenset(words_of(f"{row.first_name} {row.family_name}"))), row.id)
    return found


def enter_people(work: Work, entries: Iterable[Mapping[str, Any]]) -> list[UUID]:
    """Add many people at once, each with a first function; keys are those of `add_person`, `track` included."""
    held = {f.column for f in _fields("registry_function")} - {"person_id"}
    rows = [dict(e) for e in entries]
    ids = work.insert_many(Person, [{k: v for k, v in r.items() if k not in held} for r in rows])
    functions_of = ({k: v for k, v in r.items() if k in held} for r in rows)
    work.insert_many(PersonFunction, [{**f, "person_id": id} for f, id in zip(functions_of, ids, strict=True)])
    return ids


def _fields(record: str) -> list[Any]:
    return [f for f in PERSON_FIELDS if f.record == record]
