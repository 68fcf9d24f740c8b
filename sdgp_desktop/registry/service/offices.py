"""The associations and the people who work in their offices."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import PROGRAM
from sdgp_desktop.kernel.work import Person as Actor
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.fields import OFFICE_FIELDS
from sdgp_desktop.registry.records import Association, Signatory, StaffMember
from sdgp_desktop.registry.rules import checked, in_force, in_order, zone_known
from sdgp_desktop.registry.service.lists import add_audience, countries, country
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import AssociationView, SignatoryView, StaffView

TOGETHER = 500  # ids asked for in one statement
READER = "reader"  # the role that changes nothing


def associations(reading: Reading) -> tuple[AssociationView, ...]:
    """All associations: the holder of the grant first, then by code."""
    found = reading.all(select(Association).where(Association.removed.is_(False)).order_by(Association.code))
    signing: dict[UUID, list[SignatoryView]] = {}
    for s in reading.all(select(Signatory).where(Signatory.removed.is_(False)).order_by(Signatory.active_from)):
        view = SignatoryView(s.id, s.name, s.function, s.active_from, s.active_to)
        signing.setdefault(s.association_id, []).append(view)
    views = [association_view(a, tuple(signing.get(a.id, ()))) for a in found]
    return tuple(sorted(views, key=lambda a: (not a.lead, a.code)))


def association_view(a: Association, signatories: tuple[SignatoryView, ...] = ()) -> AssociationView:
    """The record as a plain value."""
    return AssociationView(
        a.id, a.code, a.country, a.lead, a.name, a.language, tuple(a.letterhead.splitlines()), a.logo,
        a.donor_en, a.donor_fr, a.donor_nl, a.email, a.telephone, a.website, a.zone, signatories,
    )  # fmt: skip


def association_by_code(reading: Reading, code: str) -> AssociationView | None:
    """The association of a code, or nothing."""
    return next((a for a in associations(reading) if a.code == code), None)


def association_name(reading: Reading, code: str) -> str:
    """What the association of a code is called; nothing where there is none."""
    named = select(Association.name).where(Association.code == code, Association.removed.is_(False))
    return str(reading.session.execute(named).scalar() or "")


def lead_association(reading: Reading) -> AssociationView:
    """The association that holds the grant. Errors: Refusal "unknown_office"."""
    found = next((a for a in associations(reading) if a.lead), None)
    if found is None:
        raise Refusal("unknown_office", code="")
    return found


def home_country(reading: Reading) -> str:
    """The code of the country whose municipalities stand on the northern side of every partnership: that of the
    holder of the grant, or the first of that side where nobody holds it."""

    def read() -> str:
        held = next((a.country for a in associations(reading) if a.lead), "")
        return held or next((c.code for c in countries(reading, side="north")), "")

    return reading.kept("home_country", read)


def association_of(reading: Reading, country_code: str) -> AssociationView | None:
    """The association of a country, or nothing."""
    return next((a for a in associations(reading) if a.country == country_code), None)


def signatories_on(association: AssociationView, day: date) -> tuple[SignatoryView, ...]:
    """Who signs for an association on a day."""
    return tuple(s for s in association.signatories if in_force(s.active_from, s.active_to, day))


def add_association(work: Work, **values: Any) -> UUID:
    """Add an association; its country gets a track that this association and the holder of the grant may read.

    Errors: Refusal "code_taken"; "unknown_country"; what `rules.checked` refuses.
    """
    stored = checked(_fields("registry_association"), {"code": "", "name": "", "country": "", "language": "", **values})
    only_association(work, stored["code"])
    zone_known(stored)
    place = country(work, stored["country"])
    record = work.add(Association(**{"zone": place.zone, **filled(Association, stored)}))
    if place.side == "south":
        readers = dict.fromkeys([a.code for a in associations(work) if a.lead] + [record.code])
        add_audience(work, f"track {place.code}", readers)
    work.tell(name=record.name)
    return record.id


def only_association(reading: Reading, code: str, but: UUID | None = None) -> None:
    """Errors: Refusal "code_taken" when another association has the code."""
    if any(a.code == code and a.id != but for a in associations(reading)):
        raise Refusal("code_taken", code=code)


def change_association(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change the letterhead, the logo, the donor line … of an association. Errors: Refusal "zone_not_known"."""
    record = work.get(Association, id)
    stored = checked(_fields("registry_association"), values)
    zone_known(stored)
    set_columns(record, stored)
    work.tell(name=record.name)


def add_signatory(work: Work, association_id: UUID, name: str, **values: Any) -> UUID:
    """Note somebody who signs papers for an association."""
    stored = checked(_fields("registry_signatory"), {"association_id": association_id, "name": name, **values})
    in_order(stored.get("active_from"), stored.get("active_to"))
    record = work.add(Signatory(**filled(Signatory, stored)))
    work.tell(name=record.name)
    return record.id


def change_signatory(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change somebody who signs, or note the last day."""
    record = work.get(Signatory, id)
    stored = checked(_fields("registry_signatory"), values)
    in_order(stored.get("active_from", record.active_from), stored.get("active_to", record.active_to))
    set_columns(record, stored)
    work.tell(name=record.name)


def staff_view(s: StaffMember) -> StaffView:
    """The record as a plain value."""
    return StaffView(s.id, s.name, s.role, s.office, s.active_from, s.active_to)


def staff(reading: Reading, office: str | None = None, on: date | None = None) -> tuple[StaffView, ...]:
    """People of the offices, by office and name; with a day, those who work there then."""
    statement = select(StaffMember).where(StaffMember.removed.is_(False))
    if office:
        statement = statement.where(StaffMember.office == office)
    found = (staff_view(s) for s in reading.all(statement.order_by(StaffMember.office, StaffMember.name_sort)))
    return tuple(s for s in found if on is None or in_force(s.active_from, s.active_to, on))


def office_keepers(reading: Reading, office: str, but: UUID | None = None) -> tuple[StaffView, ...]:
    """Who works in an office today and may change things there, roles for one; without one of them (`but`)."""
    return tuple(s for s in staff(reading, office, reading.today) if s.role != READER and s.id != but)


def staff_member(reading: Reading, id: UUID) -> StaffView | None:
    """Somebody of an office, in the bin or not; nothing when unknown."""
    found = reading.find(StaffMember, id)
    return None if found is None else staff_view(found)


def staff_name(reading: Reading, id: UUID) -> str:
    """The name of somebody of an office, or nothing when unknown (the program itself, for one)."""
    return staff_names(reading, [id]).get(id, "")


def staff_names(reading: Reading, ids: Iterable[UUID]) -> dict[UUID, str]:
    """What people who did something are called, by id: also those whose record lies in the bin or is gone.

    An import that was set back takes the record of its author with it, and not who did what: the journal has the
    name. Who is unknown, or erased, is left out.
    """
    wanted = set(ids)
    found: dict[UUID, str] = {}
    asked = sorted(wanted)
    for start in range(0, len(asked), TOGETHER):
        some = asked[start : start + TOGETHER]
        rows = reading.session.execute(select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(some)))
        found |= {row.id: row.name for row in rows if row.name}
    for id, changes in history.of_many(reading, sorted(wanted - {PROGRAM.id, *found}), "name").items():
        name = next((c.value for c in changes if c.record_type == StaffMember.__tablename__ and c.value), "")
        if name:
            found[id] = str(name)
    return found


def ensure_staff(work: Work, person: Actor) -> None:
    """See to it that whoever acts stands in the register, under the person's own id."""
    known = work.session.execute(select(StaffMember.id).where(StaffMember.id == person.id)).first()
    if known is None:
        work.add(StaffMember(id=person.id, name=person.name, role=person.role, office=person.office))


def add_staff(work: Work, name: str, role: str, office: str = "", **values: Any) -> UUID:
    """Add somebody to the own office (or note somebody of another one).

    Errors: Refusal "unknown_office"; what `rules.checked` refuses.
    """
    office = office or work.office
    if association_by_code(work, office) is None:
        raise Refusal("unknown_office", code=office)
    stored = checked(_fields("registry_staff"), {"name": name, "role": role, "office": office, **values})
    in_order(stored.get("active_from"), stored.get("active_to"))
    record = work.add(StaffMember(**filled(StaffMember, stored)))
    work.tell(name=record.name)
    return record.id


def staff_name_of(typed: str) -> str:
    """A name as the register of staff takes it. Errors: Refusal "field_missing", "field_too_long"."""
    return str(checked(_fields("registry_staff"), {"name": " ".join(typed.split())})["name"])


def change_staff(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change somebody of the own office: name, role, last day.

    Errors: Refusal "not_your_office" for people of another office; "last_keeper" where nobody would be left who can
    change roles.
    """
    record = work.get(StaffMember, id)
    if record.office != work.office:
        raise Refusal("not_your_office", office=record.office)
    stored = checked(_fields("registry_staff"), values)
    in_order(stored.get("active_from", record.active_from), stored.get("active_to", record.active_to))
    reads = stored.get("role", record.role) == READER
    leaves = not in_force(record.active_from, stored.get("active_to", record.active_to), work.today)
    if (reads or leaves) and record.role != READER and not office_keepers(work, record.office, but=id):
        raise Refusal("last_keeper", name=record.name)
    set_columns(record, stored)
    work.tell(name=record.name)


def _fields(record: str) -> list[Any]:
    return [f for f in OFFICE_FIELDS if f.record == record]
