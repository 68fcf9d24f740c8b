"""What the archive asks of the other slices: what a number names, who sends a paper, and which data it shows."""

from datetime import date
from uuid import UUID

from sdgp_desktop.budget.service import promise_tallies
from sdgp_desktop.calls.service import call_by_code
from sdgp_desktop.intake.service import dossier_by_number, dossiers
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.stamp import data_state
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Reading
from sdgp_desktop.partnerships.service import PartnershipView, Tally, partnership_by_number
from sdgp_desktop.registry.service import AssociationView, association_by_code, signatories_on
from sdgp_desktop.visits.service import CalendarEntry, counts, entries


def sender(reading: Reading, office: str) -> AssociationView | None:
    """The association of an office."""
    return association_by_code(reading, office)


def logo_of(store: Store, association: AssociationView) -> bytes | None:
    """The content of a logo; a paper without it is better than no paper."""
    if not association.logo:
        return None
    try:
        return attachments.data(store, association.logo)
    except Refusal:
        return None


def signing(association: AssociationView, day: date) -> tuple[tuple[str, str], ...]:
    """Name and function of those who sign for an association on a day."""
    return tuple((s.name, s.function) for s in signatories_on(association, day))


def state_of_data(reading: Reading) -> tuple[int, str]:
    """Number and hash of the data as they are now."""
    return data_state(reading)


def subject_id(reading: Reading, kind: str, subject: str) -> UUID | None:
    """What a number names: a dossier, a call, a partnership; anything else by its id."""
    found: object = None
    if kind == "dossier":
        found = dossier_by_number(reading, subject)
    elif kind == "call":
        found = call_by_code(reading, subject)
    elif kind == "partnership":
        found = partnership_by_number(reading, subject)
    if found is not None:
        held: UUID = getattr(found, "id")  # noqa: B009  (three kinds of views, one name)
        return held
    try:
        return UUID(subject)
    except ValueError:
        return None


def dossiers_of_call(reading: Reading, code: str) -> tuple[UUID, ...]:
    """The dossiers of a call, by number; nothing when there is no such call."""
    found = call_by_code(reading, code)
    if found is None:
        return ()
    return tuple(row.id for row in sorted(dossiers(reading, found.id), key=lambda row: row.number))


def calendar_of(reading: Reading, holder: PartnershipView, kind: str) -> tuple[CalendarEntry, ...]:
    """The visits or the sessions of a partnership, the first first."""
    found = [e for e in entries(reading, partnership_id=holder.id) if e.kind == kind and e.id is not None]
    return tuple(sorted(found, key=lambda entry: (entry.start, str(entry.id))))


def happenings(reading: Reading, partnership_id: UUID) -> tuple[tuple[UUID, date, str], ...]:
    """The visits and sessions of a partnership by day, with their names."""
    found = entries(reading, partnership_id=partnership_id)
    return tuple((e.id, e.start, e.title) for e in found if e.kind in ("visit", "session") and e.id is not None)


def files_of(reading: Reading, owners: tuple[UUID, ...]) -> tuple[tuple[str, int], ...]:
    """Name and size of the files attached to records."""
    return tuple((name, size) for owner in owners for _, name, size, _ in attachments.of(reading, owner))


def promise_counts(reading: Reading, partnership_id: UUID) -> dict[tuple[str, int], Tally]:
    """What was counted towards the promises of a partnership: visits and sessions, and what was spent."""
    return {**counts(reading, partnership_id), **promise_tallies(reading, partnership_id)}
