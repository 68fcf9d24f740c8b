"""Looking at partnerships: lists, one record, its steps, people, plan, findings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select

from sdgp_desktop.calls.service import RuleBook, rules_version
from sdgp_desktop.calls.service import call as call_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.fields import NUMBERED
from sdgp_desktop.partnerships.records import Member, Partnership, PartnershipStep, PlanLine
from sdgp_desktop.partnerships.rules import (
    Partners,
    Step,
    Stop,
    findings_of,
    last_step,
    number_form,
    same_municipality,
    stops_of,
)
from sdgp_desktop.partnerships.service.views import MemberView, PartnershipView, PlanLineView, StepView
from sdgp_desktop.registry.service import by_id, only_bearer


@dataclass(frozen=True)
class ListQuery:
    """What a list of partnerships asks for."""

    call_id: UUID | None = None
    search: str = ""
    state: str = ""
    sort: str = "number"
    descending: bool = False


def steps_of(reading: Reading, ids: Iterable[UUID] | None = None) -> dict[UUID, list[Step]]:
    """The steps of some partnerships (of all), as the rules see them."""
    statement = select(PartnershipStep).where(PartnershipStep.removed.is_(False))
    if ids is not None:
        statement = statement.where(PartnershipStep.partnership_id.in_(list(ids)))
    found: dict[UUID, list[Step]] = {}
    for s in reading.all(statement):
        found.setdefault(s.partnership_id, []).append(Step(s.place, s.state, s.dated, s.ground, s.id, s.noted_by))
    return found


def _view(p: Partnership, steps: Sequence[Step], call: tuple[str, str]) -> PartnershipView:
    now = last_step(steps)
    return PartnershipView(
        p.id,
        p.number,
        p.call_id,
        call[0],
        call[1],
        p.match_id,
        p.north_id,
        p.north_name,
        p.north_dossier_id,
        p.south_id,
        p.south_name,
        p.south_dossier_id,
        p.start,
        p.end,
        p.rules_version,
        p.theme,
        tuple(p.goals or ()),
        p.conditions,
        p.continues_as or "",
        p.remark,
        now.state if now else "",
        now.dated if now else None,
        now.ground if now else "",
    )


def _views(reading: Reading, found: Sequence[Partnership]) -> list[PartnershipView]:
    calls = {id: (c.code, c.country) for id in {p.call_id for p in found} for c in (call_of(reading, id),)}
    steps = steps_of(reading, [p.id for p in found])
    return [_view(p, steps.get(p.id, []), calls[p.call_id]) for p in found]


def _latest_state() -> Any:
    """The state of a partnership in SQL, as `rules.last_step` finds it."""
    from sqlalchemy import case

    severity = case({"active": 0, "suspended": 1, "terminated": 2, "closed": 3}, value=PartnershipStep.state, else_=0)
    return (
        select(PartnershipStep.state)
        .where(PartnershipStep.partnership_id == Partnership.id, PartnershipStep.removed.is_(False))
        .order_by(PartnershipStep.place.desc(), severity.desc(), PartnershipStep.id.desc())
        .limit(1)
        .correlate(Partnership)
        .scalar_subquery()
    )


def _filtered(query: ListQuery, statement: Select[Any]) -> Select[Any]:
    statement = statement.where(Partnership.removed.is_(False))
    if query.call_id is not None:
        statement = statement.where(Partnership.call_id == query.call_id)
    if query.state:
        statement = statement.where(_latest_state() == query.state)
    return statement


def _named_so(reading: Reading, query: ListQuery, statement: Select[Any]) -> Select[Any]:
    if not query.search.strip():
        return statement
    from sdgp_desktop.kernel.search import find

    ids = [h.record for h in find(reading.session, query.search, ("partnerships_partnership",), limit=500)]
    same = Partnership.number.ilike(f"%{query.search.strip()}%")
    return statement.where(or_(Partnership.id.in_(ids), same))


def page(reading: Reading, query: ListQuery, offset: int, limit: int) -> list[PartnershipView]:
    """One page of the list, sorted in SQL."""
    columns: dict[str, Any] = {
        "number": Partnership.number, "north": Partnership.north_name, "south": Partnership.south_name,
        "start": Partnership.start, "end": Partnership.end, "state": _latest_state(),
    }  # fmt: skip
    order = columns.get(query.sort, Partnership.number)
    statement = _named_so(reading, query, _filtered(query, select(Partnership)))
    statement = statement.order_by(order.desc() if query.descending else order, Partnership.id)
    return _views(reading, reading.all(statement.offset(offset).limit(limit)))


def count(reading: Reading, query: ListQuery) -> int:
    """How many the list holds."""
    statement = _named_so(reading, query, _filtered(query, select(func.count(Partnership.id))))
    return int(reading.session.execute(statement).scalar_one())


def partnerships(
    reading: Reading, call_id: UUID | None = None, state: str | None = None, query: str = ""
) -> tuple[PartnershipView, ...]:
    """Partnerships by number: of a call, in a state, whose partners or number begin so."""
    statement = select(Partnership).where(Partnership.removed.is_(False)).order_by(Partnership.number, Partnership.id)
    if call_id is not None:
        statement = statement.where(Partnership.call_id == call_id)
    words = fold(query).split()
    return tuple(
        v
        for v in _views(reading, reading.all(statement))
        if (state is None or v.state == state)
        and all(
            any(k.startswith(w) for k in fold(v.title).replace("-", " ").split()) or w in fold(v.title) for w in words
        )
    )


def partnership(reading: Reading, id: UUID) -> PartnershipView:
    """One partnership. Errors: Refusal "record_gone"."""
    return _views(reading, [reading.get(Partnership, id)])[0]


def partnership_by_number(reading: Reading, number: str) -> PartnershipView | None:
    """The partnership that people call so, or whose id begins so, or nothing.

    Errors: Refusal "number_ambiguous" when several bear the number.
    """
    wanted = number.strip()
    if not wanted:
        return None
    named = select(Partnership).where(Partnership.number == number_form(number), Partnership.removed.is_(False))
    found = _views(reading, reading.all(named.order_by(Partnership.id)))
    only_bearer(reading, wanted, [(one.id, one.name) for one in found])
    if found:
        return found[0]
    id = by_id(reading, Partnership.__table__, wanted)
    return None if id is None else partnership(reading, id)


def known_partnership(reading: Reading, number: str) -> PartnershipView:
    """The partnership of a number. Errors: Refusal "unknown_partnership"."""
    found = partnership_by_number(reading, number)
    if found is None:
        raise Refusal("unknown_partnership", number=number)
    return found


def rules_for(reading: Reading, holder: PartnershipView) -> RuleBook:
    """The rule book in the version under which a partnership runs."""
    return rules_version(reading, holder.call_id, holder.rules_version)


def open_partnership(reading: Reading, id: UUID) -> PartnershipView:
    """A partnership that may be changed. Errors: Refusal "record_gone", "partnership_closed"."""
    found = partnership(reading, id)
    if found.state == "closed":
        raise Refusal("partnership_closed")
    return found


def partnership_of_match(reading: Reading, match_id: UUID) -> PartnershipView | None:
    """The partnership that a match became, or nothing."""
    found = reading.one(select(Partnership).where(Partnership.match_id == match_id, Partnership.removed.is_(False)))
    return None if found is None else _views(reading, [found])[0]


def running_of_call(reading: Reading, call_id: UUID) -> list[PartnershipView]:
    """The partnerships of a call that are active or suspended, by number."""
    live = select(Partnership).where(Partnership.call_id == call_id, Partnership.removed.is_(False))
    live = live.where(_latest_state().in_(("active", "suspended")))
    return _views(reading, reading.all(live.order_by(Partnership.number, Partnership.id)))


def steps(reading: Reading, id: UUID) -> tuple[StepView, ...]:
    """The steps of a partnership, the first first."""
    found = sorted(steps_of(reading, [id]).get(id, []), key=lambda s: s.rank)
    return tuple(StepView(s.id, s.state, s.dated, s.ground, s.noted_by) for s in found if s.id is not None)


def stops(reading: Reading, id: UUID) -> tuple[Stop, ...]:
    """The suspensions and the termination of a partnership."""
    return stops_of(steps_of(reading, [id]).get(id, []))


def members(reading: Reading, id: UUID) -> tuple[MemberView, ...]:
    """People of a partnership: by side, who is there now before who left, then by name."""
    found = reading.all(
        select(Member)
        .where(Member.partnership_id == id, Member.removed.is_(False))
        .order_by(Member.side, Member.name_sort, Member.id)
    )
    return tuple(
        MemberView(m.id, m.side, m.role, m.person_id, m.name, m.function, m.active_from, m.active_to) for m in found
    )


def plan_lines(reading: Reading, id: UUID) -> tuple[PlanLineView, ...]:
    """The action plan, in order."""
    found = reading.all(
        select(PlanLine)
        .where(PlanLine.partnership_id == id, PlanLine.removed.is_(False))
        .order_by(PlanLine.place, PlanLine.id)
    )
    return tuple(
        PlanLineView(p.id, p.place, p.question, p.activity, p.side, p.who, p.due, p.result, p.done_on) for p in found
    )


def values(reading: Reading, id: UUID) -> dict[str, Any]:
    """The columns of a partnership."""
    record = reading.get(Partnership, id)
    return {c: getattr(record, c) for c in reading.schema.of(record).columns}


def findings(reading: Reading, today: date, call_id: UUID | None = None) -> list[Finding]:
    """What is to be said about all partnerships on a day, each finding with its record."""
    everybody = partnerships(reading)
    wanted = [p for p in everybody if call_id in (None, p.call_id)]
    terms = _coordinators(reading)
    late = _late_lines(reading, today)
    lives = steps_of(reading, [p.id for p in wanted])
    found: list[Finding] = []
    for p in wanted:
        rules = rules_for(reading, p)
        partners = Partners(
            p.id, p.number, p.north_name, p.south_name, p.start, p.end, p.state, terms.get(p.id, {}), late.get(p.id, 0),
            max((s.since for s in stops_of(lives.get(p.id, [])) if s.until is None), default=None),
        )  # fmt: skip
        warnings = rules.numbers("term_warn_months")
        found += findings_of(partners, today, rules.number("term_months_max"), warnings)
    found += _before_agreement(reading, [p for p in wanted if p.state in ("active", "suspended")])
    live = [p for p in everybody if p.state in ("active", "suspended")]
    ids = {p.id for p in wanted}
    rows = [(p.id, p.north_name, p.north_id, p.start, p.end) for p in live]
    rows += [(p.id, p.south_name, p.south_id, p.start, p.end) for p in live]
    found += [f for f in same_municipality(rows) if f.record_id in ids]
    return found + [f for f in _number_findings(everybody) if f.record_id in ids]


def match_findings_of(reading: Reading, id: UUID) -> tuple[Finding, ...]:
    """What the match a partnership was made of has to say about it: that somebody dissolved it, not knowing of this."""
    from sdgp_desktop.matching.service import contradicted, match

    made_of = reading.get(Partnership, id).match_id
    try:
        return () if made_of is None else contradicted(reading, match(reading, made_of))
    except Refusal:  # the match is not here, or its proposal was taken back
        return ()


def dossiers_of_running(reading: Reading) -> set[UUID]:
    """The dossiers out of which partnerships came that are active or suspended."""
    columns = (Partnership.north_dossier_id, Partnership.south_dossier_id)
    live = select(*columns).where(Partnership.removed.is_(False), _latest_state().in_(("active", "suspended")))
    return {id for pair in reading.rows(live) for id in pair if id is not None}


def _before_agreement(reading: Reading, running: Sequence[PartnershipView]) -> list[Finding]:
    """What each side still has to bring before the agreement is signed: C13 of its dossier (domain.md 1.2, 2)."""
    from sdgp_desktop.intake.service import before_agreement, dossier, label_of

    sides = [("p.north", p, p.north_name, p.north_dossier_id) for p in running]
    sides += [("p.south", p, p.south_name, p.south_dossier_id) for p in running]
    lacking = before_agreement(reading, {id for *_, id in sides if id is not None})
    found = []
    for field, p, name, id in sides:
        asked = list(dict.fromkeys(f.field for f in lacking.get(id, ()))) if id is not None else []
        if id is not None and asked:
            known = ((place, label_of(place)) for place in asked)
            facts = {
                "number": p.number or p.name, "partner": name, "dossier": dossier(reading, id).number,
                "what": [NUMBERED.filled(place=place, words=f.label) for place, f in known if f is not None],
            }  # fmt: skip
            found.append(Finding("agreement_lacks", "due", field, facts, "partnerships_partnership", p.id))
    return found


def _number_findings(everybody: Iterable[PartnershipView]) -> list[Finding]:
    holders: dict[str, list[UUID]] = {}
    for p in everybody:
        if p.number:
            holders.setdefault(p.number, []).append(p.id)
    return [
        Finding("partnership_number_twice", "conflict", "p.number", {"number": number}, "partnerships_partnership", id)
        for number, ids in holders.items()
        for id in ids
        if len(ids) > 1
    ]


def _coordinators(reading: Reading) -> dict[UUID, dict[str, list[tuple[date | None, date | None]]]]:
    found: dict[UUID, dict[str, list[tuple[date | None, date | None]]]] = {}
    statement = select(Member.partnership_id, Member.side, Member.active_from, Member.active_to)
    for id, side, first, last in reading.rows(statement.where(Member.role == "coordinator", Member.removed.is_(False))):
        found.setdefault(id, {}).setdefault(side, []).append((first, last))
    return found


def _late_lines(reading: Reading, today: date) -> dict[UUID, int]:
    statement = (
        select(PlanLine.partnership_id, func.count(PlanLine.id))
        .where(PlanLine.removed.is_(False), PlanLine.done_on.is_(None), PlanLine.due < today)
        .group_by(PlanLine.partnership_id)
    )
    return dict(reading.rows(statement))


def running_partnership(reading: Reading, municipality_id: UUID, call_id: UUID, dossier_id: UUID | None) -> str:
    """Number of another running partnership of a municipality that overlaps the period of a call, or nothing.

    One that came out of the dossier itself does not count. Source: domain.md 2, check E08.
    """
    key = ("running_partnership", municipality_id, call_id, dossier_id)
    return reading.kept(key, lambda: _running(reading, municipality_id, call_id, dossier_id))


def _running(reading: Reading, municipality_id: UUID, call_id: UUID, dossier_id: UUID | None) -> str:
    call = call_of(reading, call_id)
    own = (Partnership.north_dossier_id == dossier_id) | (Partnership.south_dossier_id == dossier_id)
    statement = (
        select(Partnership.number)
        .where(Partnership.removed.is_(False))
        .where(Partnership.start <= call.period_end, Partnership.end >= call.period_start)
        .where(or_(Partnership.north_id == municipality_id, Partnership.south_id == municipality_id))
        .where(_latest_state().in_(("active", "suspended")), func.coalesce(own, False).is_(False))
        .order_by(Partnership.number)
        .limit(1)
    )
    found = reading.session.execute(statement).scalar()
    return "" if found is None else found or "?"
