"""Checking dossiers: what the checks say, and the state of the dossier that follows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from sdgp_desktop.intake.fields.base import DOSSIER
from sdgp_desktop.intake.records import Arrival, Derogation, Dossier
from sdgp_desktop.intake.rules.checks import CODES, check, status_after
from sdgp_desktop.intake.rules.complete import missing_decision
from sdgp_desktop.intake.rules.context import Context, Numbers
from sdgp_desktop.intake.rules.filled import Filled, write_answers
from sdgp_desktop.intake.service.knowledge import RUNNING_PARTNERSHIPS, Knowledge, forget_knowledge, knowledge_of
from sdgp_desktop.intake.service.listing import dossier, dossiers, numbers_used_twice
from sdgp_desktop.intake.service.tables import filled_of
from sdgp_desktop.intake.service.views import Checked, DerogationView, DossierRow
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.work import Work

CHECKED = frozenset({"submitted", "incomplete", "complete", "ineligible"})  # states that follow the checks
FEW = 3  # dossiers that are checked one by one rather than together
LACKING = frozenset({"incomplete", "draft"})
ARRIVED_WHOLE = frozenset({"submitted", "complete"})  # nothing is missing that the municipality gives
DECIDED = frozenset({"in_scoring", "selected", "reserve", "not_selected"})
NEWEST = (Derogation.noted.desc(), Derogation.lifted, Derogation.id)  # of two of one moment, what puts a check back
_D: Any = Dossier.__table__
TELLING = (_D.c.form, _D.c.municipality_code, _D.c.name_sort, _D.c.province)
Same = tuple[str, str, str, str]  # form, code, name and province: what two dossiers of one municipality share


def context_of(known: Knowledge, row: DossierRow, around: "Around | None" = None) -> Context:
    """What the checks know about a dossier besides its answers; `around` where it was fetched for many at once."""
    rules, call, reading = known.rules, known.call, known.reading
    north = row.form == "F"
    running = ""
    ask = reading.answers.to(RUNNING_PARTNERSHIPS)
    if ask is not None and row.municipality_id is not None:
        running = ask(reading, row.municipality_id, row.call_id, row.id)
    late = around.corrected if around else corrections_after(known, row.id)
    return Context(
        form=row.form,
        country=call.country,
        north=known.home,
        received=row.received,
        closes=call.closes,
        zone=known.zone,
        period_start=call.period_start,
        period_end=call.period_end,
        themes=frozenset(rules.codes("themes")),
        goals=frozenset(rules.numbers("goals")),
        admitted=frozenset(rules.codes("admitted")),
        phone_prefix=known.phone_prefix(row.form),
        place_code=row.municipality_code,
        two_places=known.two_places(row.country, row.municipality_code, row.name),
        unknown_name=known.unknown_name(row.country, row.municipality_code, row.name),
        kinds=frozenset(rules.codes("unit_kinds")),
        provinces=known.provinces,
        regions=frozenset() if north else known.southern_regions,
        region_example=None if north else known.region_example,
        sub_themes=known.sub_themes,
        sub_theme_names=known.sub_theme_names,
        track_countries=frozenset(known.track_countries),
        country_names=known.country_names,
        admitted_members=frozenset(rules.codes("brussels_admitted")),
        targets=known.targets,
        link_excludes=rules.flag("south_link_excludes"),
        decision_needed=rules.flag("council_decision_needed"),
        approval_needed=rules.flag("supervisor_approval_needed"),
        track_languages=rules.codes("common_languages_north" if north else "common_languages_south"),
        language_level=rules.text("language_level_min"),
        running_partnership=running,
        earlier_dossiers=around.earlier(row) if around else earlier_dossiers(reading, row),
        corrected_late=late.get(row.id),
        hard_commitments=rules.codes("commitments_required"),
        soft_commitments=rules.codes("commitments_warned"),
        numbers=numbers_of(rules),
        this_year=reading.today.year,
        switched_off=frozenset(c for c in CODES if rules.has(f"check_{c}") and not rules.flag(f"check_{c}")),
        derogated=frozenset(around.lifted.get(row.id, ()) if around else lifted_codes(reading, row.id)),
    )


@dataclass
class Around:
    """What the checks of many dossiers of one call ask of the other dossiers, fetched with three queries."""

    same: dict[Same, set[tuple[datetime, str]]]  # by what tells a municipality: arrivals with their numbers
    told: dict[UUID, tuple[Same, ...]]  # by dossier: what tells its municipality
    lifted: dict[UUID, set[str]]
    corrected: dict[UUID, date]  # days of the newest corrections after the close

    def earlier(self, row: DossierRow) -> tuple[str, ...]:
        """Numbers of the dossiers of the same municipality that arrived before this one."""
        own = (row.received, row.number)
        found = {one for key in self.told.get(row.id, ()) for one in self.same[key]}
        return tuple(sorted(number for received, number in found if (received, number) < own))


def around_of(reading: Reading, call_id: UUID) -> Around:
    """The other dossiers of a call as far as the checks ask about them."""
    same: dict[Same, set[tuple[datetime, str]]] = {}
    told: dict[UUID, tuple[Same, ...]] = {}
    statement = select(_D.c.id, _D.c.received, _D.c.number, *TELLING).where(
        _D.c.call_id == call_id, _D.c.removed.is_(False)
    )
    for id, received, number, *telling in reading.rows(statement):
        told[id] = _same(*telling)
        for key in told[id]:
            same.setdefault(key, set()).add((received, number))
    newest: dict[UUID, dict[str, bool]] = {}
    decisions = select(Derogation).join(Dossier, Dossier.id == Derogation.dossier_id).where(Dossier.call_id == call_id)
    for d in reading.all(decisions.order_by(*NEWEST)):
        newest.setdefault(d.dossier_id, {}).setdefault(d.code, d.lifted)
    lifted = {id: {c for c, on in codes.items() if on} for id, codes in newest.items()}
    late = corrections_after(knowledge_of(reading, call_id))
    return Around(same, told, lifted, late)


def _same(form: str, code: str, name: str | None, province: str | None) -> tuple[Same, ...]:
    """What tells that two dossiers are of one municipality: its code, or else its name and province."""
    by_name = ((form, "", name, province),) if name and province else ()
    return (((form, code, "", ""),) if code else ()) + by_name


def corrections_after(known: Knowledge, dossier_id: UUID | None = None) -> dict[UUID, date]:
    """By dossier of a call, the day of the newest version that changed it after the close, in its zone (W12).

    The arrival of the dossier (0.5) decides whether it is late (E05): its first one. A later version never makes a
    dossier late, not even one that it completes: an incomplete dossier is returned to be corrected (domain.md 2).
    Every version keeps its own moment, and from the one that made the dossier complete its place in a tie follows.
    """
    statement = (
        select(Arrival.dossier_id, Arrival.received, Arrival.changed)
        .join(Dossier, Dossier.id == Arrival.dossier_id)
        .where(Dossier.call_id == known.call_id, Arrival.received > known.call.closes, Arrival.removed.is_(False))
        .order_by(Arrival.received)
    )
    if dossier_id is not None:
        statement = statement.where(Arrival.dossier_id == dossier_id)
    rows = known.reading.rows(statement)
    return {id: received.astimezone(known.zone).date() for id, received, changed in rows if changed}


def numbers_of(rules: Any) -> Numbers:
    """The numbers of the checks as the rule book has them."""
    return Numbers(
        coordinator_days=rules.decimal("coordinator_days_min"),
        windows_per_year=rules.number("windows_per_year_min"),
        group_members=rules.number("group_members_min"),
        group_political=rules.number("group_political_min"),
        group_administrative=rules.number("group_administrative_min"),
        group_services=rules.number("group_services_min"),
        group_external=rules.number("group_external_min"),
        contacts=rules.number("contacts_min"),
        coordinators=rules.number("coordinators"),
        strengths=rules.number("strengths_min"),
        challenges=rules.number("challenges_min"),
        point_length=rules.number("strength_length_min"),
        interests_least=rules.number("sdg_rows_min"),
        interests=rules.number("sdg_rows_max"),
        service_share_percent=rules.number("role_share_percent"),
        signatories_political=rules.number("signatories_political_min"),
        signatories_administrative=rules.number("signatories_administrative_min"),
        sub_themes=rules.number("sub_themes_max"),
    )


def earlier_dossiers(reading: Reading, row: DossierRow) -> tuple[str, ...]:
    """Numbers of the other dossiers of the same municipality in the call that arrived before this one (W11)."""
    stored = reading.rows(select(*TELLING).where(_D.c.id == row.id))
    telling = [(_D.c.municipality_code == row.municipality_code)] if row.municipality_code else []
    telling += [
        and_(_D.c.name_sort == one.name_sort, _D.c.province == one.province)
        for one in stored
        if one.name_sort and one.province
    ]
    if not telling:
        return ()
    statement = select(_D.c.number, _D.c.received).where(
        _D.c.call_id == row.call_id, _D.c.form == row.form, _D.c.removed.is_(False), _D.c.id != row.id, or_(*telling)
    )
    own = (row.received, row.number)
    return tuple(sorted(r.number for r in reading.rows(statement) if (r.received, r.number) < own))


def answers(reading: Reading, dossier_id: UUID) -> dict[str, Any]:
    """The flat answers of a dossier, in the shape of the sample dossiers. Errors: Refusal "record_gone"."""
    dossier(reading, dossier_id)
    return _answers(reading, dossier_id)


def _answers(reading: Reading, dossier_id: UUID) -> dict[str, Any]:
    return write_answers(filled_of(reading, [dossier_id])[dossier_id])


def filled_form(reading: Reading, dossier_id: UUID) -> Filled:
    """The answers as values by field id and rows by table, for papers. Errors: Refusal "record_gone"."""
    dossier(reading, dossier_id)
    return filled_of(reading, [dossier_id])[dossier_id]


def answers_of(reading: Reading, ids: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """The flat answers of several dossiers with few queries."""
    return {id: write_answers(filled) for id, filled in filled_of(reading, list(ids)).items()}


def findings(reading: Reading, dossier_id: UUID, before_agreement: bool = False) -> tuple[Finding, ...]:
    """What the checks find in a dossier; lifted ones and those that are switched off say nothing."""

    def find() -> tuple[Finding, ...]:
        return _found(reading, dossier(reading, dossier_id), _answers(reading, dossier_id), before_agreement)

    if isinstance(reading, Work):
        return find()

    def find_anew() -> tuple[Finding, ...]:
        forget_knowledge(reading)  # so that it is seen what was read
        return find()

    # A page asks several times for the dossier that it shows.
    return reading.kept(("findings", dossier_id, before_agreement, reading.today), find_anew)


def before_agreement(reading: Reading, ids: Iterable[UUID]) -> dict[UUID, tuple[Finding, ...]]:
    """What each of some dossiers still lacks before an agreement may be signed (C13, unless lifted or off)."""
    wanted = list(ids)
    given = answers_of(reading, wanted)
    found = {}
    for id in wanted:
        row = dossier(reading, id)
        context = context_of(knowledge_of(reading, row.call_id), row)
        quiet = "C13" in context.switched_off | context.derogated
        found[id] = () if quiet else about(missing_decision(given[id], context), id)
    return found


def _found(
    reading: Reading,
    row: DossierRow,
    given: Mapping[str, Any],
    before_agreement: bool = False,
    around: Around | None = None,
) -> tuple[Finding, ...]:
    known = knowledge_of(reading, row.call_id)
    return about(check(given, context_of(known, row, around), before_agreement), row.id)


def about(found: Iterable[Finding], dossier_id: UUID) -> tuple[Finding, ...]:
    """Findings that say which dossier they are about."""
    return tuple(replace(f, record_type=DOSSIER, record_id=dossier_id) for f in found)


def checked(reading: Reading, dossier_id: UUID) -> Checked:
    """A dossier with its findings, and the state that would follow from them."""
    row = dossier(reading, dossier_id)
    return _checked(row, _found(reading, row, _answers(reading, dossier_id)))


def _checked(row: DossierRow, found: tuple[Finding, ...]) -> Checked:
    follows = row.status in CHECKED or row.status == "draft"
    return Checked(row, status_after(found) if follows else row.status, found)


def checked_dossiers(
    reading: Reading, call_id: UUID | None = None, ids: Sequence[UUID] = (), status: str | Iterable[str] = ""
) -> tuple[Checked, ...]:
    """Dossiers with their findings: those of `ids`, or all of a call (or of all calls) in some states."""
    rows = [dossier(reading, id) for id in ids] if ids else dossiers(reading, call_id, status=status)
    given = answers_of(reading, [row.id for row in rows])
    around = {id: around_of(reading, id) for id in {row.call_id for row in rows}} if len(rows) > FEW else {}
    return tuple(_checked(row, _found(reading, row, given[row.id], around=around.get(row.call_id))) for row in rows)


def recheck(work: Work, dossier_id: UUID, arrived: datetime | None = None) -> str:
    """Run the checks and set the state that follows; a draft, a withdrawn and a scored dossier keep theirs.

    `arrived` is the moment of the version that is just being taken in; without it the moment of this act counts as
    the one that made the dossier complete.
    """
    record = work.get(Dossier, dossier_id)
    work.session.flush()
    if not _follows(work, record):
        return record.status
    status = status_after(findings(work, dossier_id))
    set_state(record, status, arrived or work.moment)
    work.session.flush()
    return status


def _follows(work: Work, record: Dossier) -> bool:
    """Whether the state of a dossier follows from the checks. Where offices disagree and one of them took it out of
    their reach (it was withdrawn, it is scored), writing a state would answer that question."""
    return CHECKED.issuperset((record.status, *work.disputed(record, "status")))


def set_state(record: Dossier, status: str, arrived: datetime) -> None:
    """Set the state after the checks, and since when the municipality has nothing more to send."""
    lacked = record.status in LACKING
    if record.status != status:
        record.status = status
    if status in ARRIVED_WHOLE and (record.complete_since is None or lacked):
        record.complete_since = arrived
    elif status in LACKING and record.complete_since is not None:
        record.complete_since = None


def recheck_call(work: Work, call_id: UUID) -> int:
    """Check all dossiers of a call again (after a new version of the rules); returns how many changed state.

    Rules do not arrive: a dossier that other rules find whole is so since the version that made it so came (rulings,
    R9), and one that they find incomplete for a while keeps that moment.
    """
    forget_knowledge(work)
    changed = 0
    for one in checked_dossiers(work, call_id):
        if one.dossier.status not in CHECKED or one.status == one.dossier.status:
            continue
        record = work.get(Dossier, one.dossier.id)
        if _follows(work, record):
            record.status = one.status
            if one.status in ARRIVED_WHOLE and record.complete_since is None:
                record.complete_since = newest_version(work, record)
            changed += 1
    work.session.flush()
    return changed


def newest_version(reading: Reading, record: Dossier) -> datetime:
    """When the newest version came that brought something; the arrival of the dossier where all was typed."""
    statement = select(Arrival).where(Arrival.dossier_id == record.id, Arrival.removed.is_(False))
    return max((a.received for a in reading.all(statement) if a.first or a.changed), default=record.received)


def intake_findings(reading: Reading, call_id: UUID) -> tuple[Finding, ...]:
    """What somebody has to see to besides the checks: a number used twice, complete dossiers to confirm or verify."""
    found = []
    twice = set(numbers_used_twice(reading, call_id))
    open_links = select(_D.c.id).where(_D.c.call_id == call_id, _D.c.link_verified.is_not(True))
    unverified = {row.id for row in reading.rows(open_links)}
    for row in dossiers(reading, call_id):
        if row.number in twice:
            found.append(Finding("number_twice", "conflict", "0.1", {"number": row.number}, DOSSIER, row.id))
        if row.status != "complete":
            continue
        if not row.confirmed:
            found.append(Finding("unconfirmed", "due", "confirmed.on", {}, DOSSIER, row.id))
        if row.id in unverified:
            found.append(Finding("link_to_verify", "due", "10.4", {}, DOSSIER, row.id))
    return tuple(found)


def derogations(reading: Reading, dossier_id: UUID) -> tuple[DerogationView, ...]:
    """All decisions about lifting checks of a dossier, the newest first."""
    statement = select(Derogation).where(Derogation.dossier_id == dossier_id).order_by(*NEWEST)
    return tuple(
        DerogationView(
            d.id,
            d.code,
            d.reason or "",
            d.decided_by or "",
            d.decided_on,
            d.minutes or "",
            d.lifted,
            d.noted,
            d.noted_by,
        )
        for d in reading.all(statement)
    )


def lifted_codes(reading: Reading, dossier_id: UUID) -> set[str]:
    """The checks that the newest decision on each lifts."""
    return set(reading.kept(("lifted_codes", dossier_id), lambda: _lifted(reading, dossier_id)))


def _lifted(reading: Reading, dossier_id: UUID) -> frozenset[str]:
    newest: dict[str, bool] = {}
    for decision in derogations(reading, dossier_id):
        newest.setdefault(decision.code, decision.lifted)
    return frozenset(code for code, lifted in newest.items() if lifted)


def plain_facts(finding: Finding) -> dict[str, Any]:
    """The facts of a finding as plain JSON: names of fields in English, days in ISO."""

    def said(value: Any) -> Any:
        if isinstance(value, Text):
            return value.to("en")
        if isinstance(value, date):
            return value.isoformat()
        return [said(v) for v in value] if isinstance(value, list | tuple) else value

    return {key: said(value) for key, value in finding.facts.items()}
