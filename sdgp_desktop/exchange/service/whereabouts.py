"""Where the personal data of somebody are, in the records of all slices, and which of them the law keeps."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.service import payments_to
from sdgp_desktop.intake.service import arrivals_named, forms_of
from sdgp_desktop.kernel.attachments import FILE
from sdgp_desktop.kernel.beside import BESIDE
from sdgp_desktop.kernel.erasing import erased
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.partnerships.service import partnerships
from sdgp_desktop.registry.service import person
from sdgp_desktop.visits.service import listed_as

PERSON, MEMBER, ARRIVAL = "registry_person", "partnerships_member", "intake_arrival"
DELEGATE, TRAVEL, PAYMENT = "visits_delegate", "visits_travel", "budget_entry"


@dataclass(frozen=True)
class Held:
    """A record that must be kept as a voucher until a day."""

    record_type: str
    record: UUID
    until: date


@dataclass(frozen=True)
class Whereabouts:
    """The records with personal data of somebody: those that can be erased, and those that the law keeps."""

    going: tuple[tuple[str, UUID], ...]
    held: tuple[Held, ...] = ()


def whereabouts(reading: Reading, id: UUID, today: date) -> Whereabouts:
    """Everything about somebody: what is linked to the person, the forms in which the person stands, and the lists
    that name the person in words.

    A list counts where a municipality of the person takes part. Errors: Refusal "record_gone".
    """
    going = about(reading, id)
    going += [one for one in _forms(reading, going) if one not in going]
    name = person(reading, id).name
    if not words_of(name):
        return Whereabouts(tuple(going))
    holders = _partnerships(reading, going)
    linked = set(going)
    going += [one for one in _members(reading, name, holders) if one not in linked]
    held: list[Held] = []
    for one in listed_as(reading, name, holders, today):
        if one.travel is not None:
            going.append((TRAVEL, one.travel))
        if one.until is None:
            going.append((DELEGATE, one.id))
        else:
            held.append(Held(DELEGATE, one.id, one.until))
    for payment, until in payments_to(reading, name, holders, today):
        if until is None:
            going.append((PAYMENT, payment))
        else:
            held.append(Held(PAYMENT, payment, until))
    gone = erased(reading, TRAVEL)
    return Whereabouts(tuple(one for one in going if one[0] != TRAVEL or one[1] not in gone), tuple(held))


def about(reading: Reading, id: UUID) -> list[tuple[str, UUID]]:
    """Everything that holds personal data of somebody in the register: the person, the people named in forms that
    were linked to it, and the notes and files beside these. Errors: Refusal "record_gone".
    """
    reading.get(reading.schema[PERSON].record, id)
    kinds = [kind for kind in reading.schema.types.values() if kind.personal]
    found = [(PERSON, id)]
    for kind in kinds:
        for column in kind.table.c:
            if any(key.target_fullname == f"{PERSON}.id" for key in column.foreign_keys):
                found += [(kind.name, one) for one in _ids(reading, kind, column.key, [id])]
    ids = [one for _, one in found]
    for kind in kinds:
        for name in set(BESIDE.values()) & set(kind.columns):
            found += [(kind.name, one) for one in _ids(reading, kind, name, ids)]
    return found


def _ids(reading: Reading, kind: RecordType, column: str, wanted: Iterable[UUID]) -> list[UUID]:
    table = kind.table
    statement = select(table.c.id).where(table.c[column].in_(list(wanted))).order_by(table.c.id)
    return list(reading.session.execute(statement).scalars())


def _forms(reading: Reading, found: Collection[tuple[str, UUID]]) -> list[tuple[str, UUID]]:
    """The form files in which somebody stands, as they arrived, and where their names are told besides; what they
    answered is in the dossiers.
    """
    rows = [reading.get(reading.schema[kind].record, id) for kind, id in found if kind.startswith("intake_")]
    dossiers: set[UUID | None] = {getattr(row, "dossier_id", None) for row in rows}
    wanted = {id for id in dossiers if id is not None}
    named = [(ARRIVAL, id) for id in arrivals_named(reading, wanted)]
    return [(FILE, id) for id in forms_of(reading, wanted)] + named


def _partnerships(reading: Reading, found: Collection[tuple[str, UUID]]) -> set[UUID]:
    """The partnerships in which somebody is, or the municipalities that the records about somebody belong to."""
    places: set[UUID] = set()
    holders: set[UUID] = set()
    for record_type, id in found:
        row = reading.get(reading.schema[record_type].record, id)
        dossier = getattr(row, "dossier_id", None)
        owner = row if dossier is None else reading.get(reading.schema["intake_dossier"].record, dossier)
        places.add(getattr(owner, "municipality_id", None) or id)
        holders.add(getattr(row, "partnership_id", None) or id)
    return {p.id for p in partnerships(reading) if p.id in holders or places & {p.north_id, p.south_id}}


def _members(reading: Reading, name: str, holders: Collection[UUID]) -> list[tuple[str, UUID]]:
    """The people of these partnerships who bear the name, whether or not they are linked to the register."""
    table, wanted = reading.schema[MEMBER].table, sorted(words_of(name))
    statement = select(table.c.id, table.c.name).where(table.c.partnership_id.in_(list(holders)), table.c.name != "")
    rows = reading.session.execute(statement.order_by(table.c.id))
    return [(MEMBER, row.id) for row in rows if sorted(words_of(row.name)) == wanted]
