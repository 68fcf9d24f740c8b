"""What the archive asks of the other slices: what a number names, who sends a paper, and which data it shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sdgp_desktop.budget.service import entries as ledger_entries
from sdgp_desktop.budget.service import promise_tallies
from sdgp_desktop.calls.service import call_by_code
from sdgp_desktop.intake.service import answers, dossier, dossier_by_number, dossiers
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.stamp import data_state
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import PartnershipView, Tally, learning_log, partnership_by_number
from sdgp_desktop.registry.service import (
    AssociationView,
    association_by_code,
    country,
    goals,
    municipality,
    region_words,
    signatories_on,
    targets,
)
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


@dataclass(frozen=True)
class Partner:
    """One side of a partnership as the register knows it; a party by name only has nothing but its name."""

    side: str
    name: str
    code: str = ""
    region: str = ""
    country: str = ""
    population: int | None = None
    population_year: int | None = None
    dossier: str = ""


def partners(reading: Reading, holder: PartnershipView, language: str) -> tuple[Partner, ...]:
    """Both municipalities, the Flemish one first."""
    return (
        _partner(reading, "N", holder.north_name, holder.north_id, holder.north_dossier_id, language),
        _partner(reading, "S", holder.south_name, holder.south_id, holder.south_dossier_id, language),
    )


def _partner(
    reading: Reading, side: str, name: str, id: UUID | None, dossier_id: UUID | None, language: str
) -> Partner:
    number = dossier(reading, dossier_id).number if dossier_id is not None else ""
    if id is None:
        return Partner(side, name, dossier=number)
    known = municipality(reading, id)
    where = country(reading, known.country).name.to(language)
    region = region_words(known.region_code, known.region).to(language)
    return Partner(side, name, known.code, region, where, known.population, known.population_year, number)


@dataclass(frozen=True)
class Themes:
    """What a partnership is about: its SDGs, the goals and targets of both dossiers, the targets it learned about."""

    goals: tuple[str, ...]
    wanted: tuple[tuple[str, frozenset[str]], ...]  # with the sides that asked for it
    learned: tuple[str, ...]


def themes_of(reading: Reading, holder: PartnershipView, language: str) -> Themes:
    """SDGs and targets of a partnership with their words, in the order of the goals."""
    named: dict[str, str] = {}  # each goal before its targets
    known = targets(reading)
    for goal in goals(reading):
        named[str(goal.number)] = f"{goal.number} {goal.title.to(language)}"
        named |= {t.code: f"{t.code} {t.label.to(language)}" for t in known if t.goal == goal.number}
    place = {code: n for n, code in enumerate(named)}
    wanted: dict[str, set[str]] = {}
    for side, id in (("N", holder.north_dossier_id), ("S", holder.south_dossier_id)):
        for row in answers(reading, id).get("4", []) if id is not None else ():
            code = str(row.get("4.2") or row.get("4.1") or "")
            if code:
                wanted.setdefault(code, set()).add(side)
    learned = {note.target for note in learning_log(reading, holder.id) if note.target}

    def ordered(codes: Iterable[str]) -> list[str]:
        return sorted(codes, key=lambda code: (place.get(code, len(place)), code))

    return Themes(
        tuple(named.get(code, code) for code in ordered(map(str, holder.goals))),
        tuple((named.get(code, code), frozenset(wanted[code])) for code in ordered(wanted)),
        tuple(named.get(code, code) for code in ordered(learned)),
    )


def record_names(reading: Reading, holder: PartnershipView) -> dict[UUID, str]:
    """What the records that belong to a partnership are called, by id: what a reference in its history names."""
    calendar = entries(reading, call_id=holder.call_id, partnership_id=holder.id)
    windows = [e for e in entries(reading, call_id=holder.call_id) if e.kind == "window"]
    found = {e.id: e.title for e in (*windows, *calendar) if e.id is not None}
    found |= {e.id: " ".join(filter(None, (e.number, e.document))) for e in ledger_entries(reading, holder.id)}
    found[holder.call_id] = holder.call_code
    for id, name in ((holder.north_id, holder.north_name), (holder.south_id, holder.south_name)):
        if id is not None:
            found[id] = name
    for id in (holder.north_dossier_id, holder.south_dossier_id):
        if id is not None:
            found[id] = dossier(reading, id).number
    return found


@dataclass(frozen=True)
class Attached:
    """A file that belongs to a record: what it is called, what it belongs to, its type and size in bytes."""

    name: str
    owner: str
    kind: str
    size: int


def attached(reading: Reading, holder: PartnershipView, named: Mapping[UUID, str]) -> tuple[Attached, ...]:
    """The files of a partnership and of the records that belong to it, as `record_names` calls them."""
    names = {holder.id: holder.number, **named}
    found = attachments.of_many(reading, list(names))
    return tuple(Attached(name, names[owner], kind.removeprefix("."), size) for owner, name, kind, size in found)


def promise_counts(reading: Reading, partnership_id: UUID) -> dict[tuple[str, int], Tally]:
    """What was counted towards the promises of a partnership: visits and sessions, and what was spent."""
    return {**counts(reading, partnership_id), **promise_tallies(reading, partnership_id)}
