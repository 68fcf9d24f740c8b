"""The people named in forms, linked to the register of people, so that access and erasure find them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.intake.records import Contact, ContactLanguage, Dossier, Member
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import change_person, enter_people, people_named

NOWHERE = UUID(int=0)  # stands for a municipality that the register does not know
NAMED: tuple[type[Contact] | type[Member], ...] = (Contact, Member)


def split_name(name: str) -> tuple[str, str]:
    """First and family name of a name written in one piece; words in capitals are the family name.

    Source: domain.md 1.4 (a Rwandan family name is often written in capitals, first or last).
    """
    words = name.split()
    loud = [w for w in words if len(w) > 1 and w == w.upper() and re.search(r"[^\W\d_]", w)]
    if loud and len(loud) < len(words):
        return " ".join(w for w in words if w not in loud), " ".join(loud)
    return (" ".join(words[:-1]), words[-1]) if words else ("", "")


def person_values(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the register keeps of a person of a form, from the columns of a contact or member; nothing without name."""
    if "family_name" in row:
        first, family = row.get("first_name") or "", row.get("family_name") or ""
        shown = f"{first} {family}".strip()
    else:
        shown = row.get("name") or ""
        first, family = split_name(shown)
    if not family:
        return None
    return {
        "first_name": first,
        "family_name": family,
        "shown_as": shown,
        "address_form": row.get("address_form") or "",
        "function": row.get("position_title") or "",
        "service": row.get("service") or "",
        "organisation": row.get("organisation") or "",
        "category": row.get("category") or "",
        "active_from": row.get("active_from"),
        "active_to": row.get("active_to"),
    }


def link_rows(work: Work, municipality_id: UUID | None, track: str, rows: Iterable[dict[str, Any]]) -> None:
    """Give rows that are about to be stored the person they name; people of that name in the municipality are reused.

    `track` is the country whose associations may read the person.
    """
    waiting = [(row, values) for row in rows if (values := person_values(row)) is not None]
    if not waiting:
        return
    place = municipality_id or NOWHERE
    known = people_named(work, [municipality_id], track) if municipality_id is not None else {}
    fresh: dict[frozenset[str], dict[str, Any]] = {}
    for _, values in waiting:
        key = name_key(values["shown_as"])
        if (place, key) not in known and key not in fresh:
            fresh[key] = {**values, "municipality_id": municipality_id, "track": track}
    ids = dict(zip(fresh, enter_people(work, list(fresh.values())), strict=True))
    for row, values in waiting:
        key = name_key(values["shown_as"])
        row["person_id"] = known.get((place, key)) or ids.get(key)


def name_key(name: str) -> frozenset[str]:
    """A name as people are recognised by it: its words, whatever order, case and accents."""
    return frozenset(words_of(name))


def link_row(work: Work, dossier: Dossier, record: Record) -> None:
    """Link the person of one row after its name was typed; a name that is only corrected stays the same person."""
    if not isinstance(record, Contact | Member):
        return
    row: dict[str, Any] = {c.key: getattr(record, c.key) for c in record.__table__.columns}
    values = person_values(row)
    if values is None:
        return
    if record.person_id is not None and _mentions(work, record.person_id) == 1:
        changed = {key: values[key] for key in ("first_name", "family_name", "shown_as", "address_form")}
        change_person(work, record.person_id, changed)
        return
    link_rows(work, dossier.municipality_id, track_of(dossier), [row])
    record.person_id = row["person_id"]
    work.session.flush()


def track_of(dossier: Dossier) -> str:
    """The country of the track whose associations may read the dossier."""
    return dossier.audience.removeprefix("track ")


def _mentions(reading: Reading, person_id: UUID) -> int:
    """In how many rows of forms a person is named."""
    return sum(
        int(
            reading.session.execute(
                select(func.count(kind.id)).where(kind.person_id == person_id, kind.removed.is_(False))
            ).scalar_one()
        )
        for kind in NAMED
    )


def link_people(work: Work, dossier_id: UUID) -> None:
    """Link everybody named in a dossier who is not linked yet."""
    dossier = work.get(Dossier, dossier_id)
    for kind in NAMED:
        statement = select(kind).where(kind.dossier_id == dossier_id, kind.person_id.is_(None), kind.removed.is_(False))
        for record in work.all(statement):
            link_row(work, dossier, record)
    work.tell(number=dossier.number)


@dataclass(frozen=True)
class NamedPerson:
    """Somebody named in a form: in which field and row, in which role, and how to reach him or her."""

    name: str
    role: str
    function: str
    reach: str
    person_id: UUID | None
    field: str
    row: int


def people_named_in(reading: Reading, dossier_id: UUID) -> tuple[NamedPerson, ...]:
    """Everybody named in a form: the contact persons, then the members of the steering group."""
    contacts = select(Contact).where(Contact.dossier_id == dossier_id, Contact.removed.is_(False))
    members = select(Member).where(Member.dossier_id == dossier_id, Member.removed.is_(False))
    first = reading.all(contacts.order_by(Contact.position, Contact.id))
    then = reading.all(members.order_by(Member.position, Member.id))
    return (
        *(_named(record, "2.1", number) for number, record in enumerate(first, 1)),
        *(_named(record, "7.2", number) for number, record in enumerate(then, 1)),
    )


def _named(record: Contact | Member, field_id: str, number: int) -> NamedPerson:
    if isinstance(record, Contact):
        name = f"{record.first_name or ''} {record.family_name or ''}".strip()
        role, reach = record.role or "", " · ".join(r for r in (record.email, record.telephone) if r)
    else:
        name, role, reach = record.name or "", record.category or "", record.organisation or ""
    return NamedPerson(name, role, record.position_title or "", reach, record.person_id, field_id, number)


def contact_for_language(reading: Reading, dossier_id: UUID) -> UUID | None:
    """The contact person that a new row of languages belongs to: the first without any, else the last."""
    contacts = select(Contact.id).where(Contact.dossier_id == dossier_id, Contact.removed.is_(False))
    ids = [row.id for row in reading.rows(contacts.order_by(Contact.position, Contact.id))]
    spoken = select(ContactLanguage.contact_id).where(
        ContactLanguage.contact_id.in_(ids), ContactLanguage.removed.is_(False)
    )
    served = {row.contact_id for row in reading.rows(spoken)}
    return next((i for i in ids if i not in served), ids[-1] if ids else None)


def give_language_to(work: Work, dossier_id: UUID, row_id: UUID, number: Any) -> None:
    """Move a row of languages to another contact person, by the number of its row in table 2.

    Errors: Refusal "unknown_row".
    """
    contacts = select(Contact.id).where(Contact.dossier_id == dossier_id, Contact.removed.is_(False))
    ids = [row.id for row in work.rows(contacts.order_by(Contact.position, Contact.id))]
    if not isinstance(number, int) or not 1 <= number <= len(ids):
        raise Refusal("unknown_row", table="2", row=number)
    work.get(ContactLanguage, row_id).contact_id = ids[number - 1]
    work.session.flush()
    work.tell(number=work.get(Dossier, dossier_id).number, field="2.5")
