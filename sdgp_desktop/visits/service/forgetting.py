"""Travel data go by themselves on their day: here, in the safety copies, and by the next packet elsewhere."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.kernel import erasing, forgetting
from sdgp_desktop.kernel.audiences import of_visit, visit_of
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.history import newest_moment
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person, Work
from sdgp_desktop.visits.records import Delegate, Travel, Visit
from sdgp_desktop.visits.rules import Period, had_document, is_due
from sdgp_desktop.visits.service.delegation import TRAVEL, limits_of_visit, papers_of, travel_id
from sdgp_desktop.visits.service.doing import name_of

LEAP = timedelta(days=400)  # since anybody did anything: rather a wrong clock than a long silence
DOUBTED = "travel_doubted"  # setting: the day on which the clock was not believed
FORGOTTEN = "travel_forgotten"  # setting: the audiences that the safety copies were cleaned of


def erase_due(store: Store, person: Person) -> int:
    """Erase the travel data whose day has come; returns of how many people. Called when a database is opened.

    Each visit is one final act that keeps "had a valid document" of each person. What was told by another office
    and not carried out yet is carried out as well, packages that were set aside go, and the safety copies forget.
    A clock that has leapt over more than a year erases nothing on its first day: data that nobody sees any more are
    better than data that a flat battery destroyed everywhere.
    """
    today = store.today
    with store.read() as reading:
        connection = reading.session.connection()
        due = due_visits(reading, today)
        behind = erasing.pending(connection, reading.schema)
        kept = [n for a, numbers in forgetting.apart(connection).items() if _over(reading, a, today) for n in numbers]
        newest = newest_moment(reading)
    if (due or kept) and newest is not None and not _believed(store, local_day(newest), today):
        return 0
    erased = 0
    for visit_id in due:
        with store.act("erase_travel", person, final=True) as work:
            erased += erase_travel(work, visit_id)
    if due or behind or kept:
        store.seal()
        with store.merging() as connection:
            forgetting.drop_apart(connection, kept)
            erasing.scrub_all(connection, store.schema)
    forget_copies(store)
    return erased


def _believed(store: Store, newest: date, today: date) -> bool:
    """Whether the clock may be right: one that leaps over more than a year is believed on another day only."""
    doubted = store.setting(DOUBTED, "")
    if today - newest <= LEAP or (doubted and date.fromisoformat(doubted) < today):
        return True
    store.set_local(**{DOUBTED: today.isoformat()})
    return False


def due_visits(reading: Reading, today: date) -> list[UUID]:
    """The visits whose travel data must be gone and are not, removed ones too."""
    gone = erasing.erased(reading, TRAVEL)
    rows = reading.rows(select(Travel.id, Travel.visit_id))
    wanted = {row.visit_id for row in rows if row.id not in gone}
    return [id for id in sorted(wanted, key=str) if _due(reading, id, today)]


def _due(reading: Reading, visit_id: UUID | None, today: date) -> bool:
    visit = reading.find(Visit, visit_id)
    return visit is not None and is_due(visit.end, today, limits_of_visit(reading, visit)[1])


def _over(reading: Reading, audience: str, today: date) -> bool:
    """Whether an audience is that of travel data whose day has come."""
    return _due(reading, visit_of(audience), today)


def erase_travel(work: Work, visit_id: UUID) -> int:
    """Erase the travel data of a visit in a final act, and note who had a valid document."""
    visit = work.get(Visit, visit_id)
    work.tell(name=name_of(visit))
    gone = erasing.erased(work, TRAVEL)
    period = Period(visit.start, visit.end)
    known = [t for t in work.all(select(Travel).where(Travel.visit_id == visit_id)) if t.id not in gone]
    for record in known:
        delegate = work.find(Delegate, record.delegate_id)
        if delegate is not None and not record.removed:
            delegate.had_document = had_document(papers_of(record, delegate.name), period)
        erasing.erase(work, TRAVEL, record.id)
    return len(known)


def forget_copies(store: Store) -> tuple[str, ...]:
    """Take travel data that are erased or over out of the safety copies; returns the names of copies that do not open.

    The copies are looked at once for each visit whose day has come.
    """
    today = store.today
    done = set(store.setting(FORGOTTEN, []))
    with store.read() as reading:
        gone = erasing.erased(reading, TRAVEL)
        audiences = set(done)
        for person in reading.rows(select(Delegate.id, Delegate.visit_id, Delegate.audience)):
            audience = of_visit(person.audience, person.visit_id)
            if audience not in audiences and (travel_id(person.id) in gone or _due(reading, person.visit_id, today)):
                audiences.add(audience)
    if audiences == done:
        return ()
    wanted = sorted(audiences)
    closed = forgetting.forget(store.path, store.schema, wanted, store.key)
    if not closed:
        store.set_local(**{FORGOTTEN: wanted})
    return closed


def travel_count(reading: Reading, visit_id: UUID) -> int:
    """Of how many people a visit has travel data."""
    gone = erasing.erased(reading, TRAVEL)
    statement = (
        select(func.count())
        .select_from(Travel)
        .where(Travel.visit_id == visit_id, Travel.removed.is_(False), Travel.id.not_in(gone))
    )
    return int(reading.session.execute(statement).scalar_one())
