"""The ranking of a call, and where its figures come from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from sdgp_desktop.calls.service import call, rules_of
from sdgp_desktop.intake.service import DeclaredLinks, declared_links, dossier
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.scoring.records import Lock, Lot, Mark, Member, Sheet
from sdgp_desktop.scoring.rules import (
    ASSOCIATION_SEAT,
    SELECTED,
    Attendance,
    Candidate,
    Link,
    Ranked,
    ScoringRules,
    Tally,
    alpha_counted,
    bonus,
    lots_to_draw,
    score,
)
from sdgp_desktop.scoring.rules import ranking as ranked
from sdgp_desktop.scoring.service.grid import scoring_rules, use_of
from sdgp_desktop.scoring.service.panel import panel, recused, scored_dossiers
from sdgp_desktop.scoring.service.sealing import visible
from sdgp_desktop.scoring.service.views import (
    CellReason,
    DecisionView,
    Explanation,
    MarkGiven,
    Ranking,
    RankingRow,
    ScoredDossier,
)

FORM = "F"


@dataclass(frozen=True)
class ValidSheet:
    """A sheet that counts: the newest locked version of a member who does not have to stand aside."""

    id: UUID
    member_id: UUID
    member: str
    seat: str
    dossier_id: UUID
    version: int


def valid_sheets(reading: Reading, call_id: UUID, dossier_id: UUID | None = None) -> list[ValidSheet]:
    """The sheets that count in a call, or for one application."""
    return sorted_out(reading, call_id, dossier_id)[0]


def sorted_out(reading: Reading, call_id: UUID, dossier_id: UUID | None = None) -> tuple[list[ValidSheet], list[UUID]]:
    """The locked sheets that count, and the ids of those that do not: older versions, and members standing aside."""
    aside = recused(reading, call_id)
    statement = (
        select(Sheet.id, Sheet.member_id, Member.name, Member.seat, Sheet.dossier_id, Sheet.version)
        .join(Member, Member.id == Sheet.member_id)
        .join(Lock, Lock.sheet_id == Sheet.id)
        .where(Member.call_id == call_id, Sheet.removed.is_(False), Member.removed.is_(False))
        .order_by(Sheet.version, Lock.at, Sheet.id)
    )
    if dossier_id is not None:
        statement = statement.where(Sheet.dossier_id == dossier_id)
    newest: dict[tuple[UUID, UUID], ValidSheet] = {}
    left_out: list[UUID] = []
    for row in reading.rows(statement):
        key = (row.member_id, row.dossier_id)
        if row.dossier_id in aside.get(row.member_id, {}):
            left_out.append(row.id)
            continue
        if key in newest:
            left_out.append(newest[key].id)
        newest[key] = ValidSheet(*row)
    return list(newest.values()), left_out


def counted(call_id: UUID, left_out: Sequence[UUID], *columns: Any) -> Select[*tuple[Any, ...]]:
    """A select over the marks of the sheets that count, by application and criterion."""
    statement = (
        select(Sheet.dossier_id, Mark.criterion, *columns)
        .select_from(Mark)
        .join(Sheet, Sheet.id == Mark.sheet_id)
        .join(Member, Member.id == Sheet.member_id)
        .join(Lock, Lock.sheet_id == Sheet.id)
        .where(
            Member.call_id == call_id,
            Sheet.removed.is_(False),
            Member.removed.is_(False),
            Mark.removed.is_(False),
            Mark.mark.is_not(None),
        )
    )
    return statement.where(Sheet.id.not_in(left_out)) if left_out else statement


def tallies(reading: Reading, call_id: UUID, left_out: Sequence[UUID]) -> dict[UUID, dict[str, Tally]]:
    """Sum, number, lowest and highest of the valid marks, by application and criterion: added up by the database."""
    figures = (func.sum(Mark.mark), func.count(Mark.mark), func.min(Mark.mark), func.max(Mark.mark))
    statement = counted(call_id, left_out, *figures).group_by(Sheet.dossier_id, Mark.criterion)
    found: dict[UUID, dict[str, Tally]] = {}
    for dossier_id, criterion, total, count, least, most in reading.rows(statement):
        found.setdefault(dossier_id, {})[criterion] = Tally(int(total), int(count), int(least), int(most))
    return found


def ranking(reading: Reading, call_id: UUID, viewer: UUID | None = None, form: str = FORM) -> Ranking:
    """The ranking of a call as a person may see it; without a viewer everything is open.

    Applications without sheets stand at the end without figures. While some figures are sealed for the viewer, no
    rank is shown at all: it would give them away.
    """
    return reading.once(("ranking", call_id, viewer, form), lambda: ranking_now(reading, call_id, viewer, form))


def ranking_now(reading: Reading, call_id: UUID, viewer: UUID | None, form: str) -> Ranking:
    """The ranking, computed."""
    from sdgp_desktop.scoring.service.decisions import decision

    if viewer is not None:
        return sealed_for(reading, ranking(reading, call_id, None, form), viewer)
    rules = scoring_rules(reading, call_id)
    rows = [d for d in scored_dossiers(reading, call_id) if d.form == form]
    candidates = candidates_of(reading, call_id, rows, rules)
    lines = ranked(list(candidates.values()), rules)
    by_number = {d.number: d for d in rows}
    decided = decision(reading, call_id)
    shown = [row_of(by_number[line.score.number], line, decided) for line in lines]
    shown += [blank_row(d, decided) for d in rows if d.id not in candidates]
    use = use_of(reading, call_id)
    version = rules_of(reading, call_id).version if use is None else use.rules_version
    return Ranking(
        call_id,
        form,
        version,
        tuple(rules.weights),
        rules.places,
        tuple(shown),
        tuple(lots_to_draw(lines)),
        decided,
    )


def sealed_for(reading: Reading, known: Ranking, viewer: UUID) -> Ranking:
    """A ranking as a person may see it."""
    open_ones = visible(reading, panel(reading, known.call_id), viewer)
    if all(r.dossier_id in open_ones for r in known.rows if r.scored):
        return known
    shown = sorted((hidden(r, r.dossier_id in open_ones) for r in known.rows), key=lambda r: r.number)
    return replace(known, rows=tuple(shown), lots=(), sealed=True)


def candidates_of(
    reading: Reading, call_id: UUID, rows: Iterable[ScoredDossier], rules: ScoringRules
) -> dict[UUID, Candidate]:
    """The applications with valid sheets, as the ranking takes them in."""
    valid, left_out = sorted_out(reading, call_id)
    marks = tallies(reading, call_id, left_out)
    seats: dict[UUID, list[str]] = {}
    for sheet in valid:
        seats.setdefault(sheet.dossier_id, []).append(sheet.seat)
    wanted = [d for d in rows if d.id in seats and all(c in marks.get(d.id, {}) for c in rules.weights)]
    links = declared_links(reading, [d.id for d in wanted])
    start = call(reading, call_id).period_start
    places = lot_places(reading, call_id)
    found = {}
    for d in wanted:
        link = link_of(links.get(d.id))
        held = seats[d.id]
        association = held.count(ASSOCIATION_SEAT)
        found[d.id] = Candidate(
            d.number,
            marks[d.id],
            Attendance(len(held), len(held) - association, association),
            bonus(link, d.form, start, rules),
            link.none_active,
            d.complete_since or d.received,
            places.get(d.id),
        )
    return found


def link_of(declared: DeclaredLinks | None) -> Link:
    """What an application declares about city links, as the bonus rule takes it."""
    if declared is None:
        return Link()
    return Link(declared.state, declared.verified, declared.ends)


def lot_places(reading: Reading, call_id: UUID) -> dict[UUID, int]:
    """The place that the newest lot gave each application it was drawn for."""
    found: dict[UUID, int] = {}
    for lot in sorted(reading.all(select(Lot).where(Lot.call_id == call_id)), key=lambda lot: (lot.at, lot.id)):
        found |= {UUID(id): place for place, id in enumerate(lot.dossiers, 1)}
    return found


def row_of(d: ScoredDossier, line: Ranked, decided: DecisionView | None) -> RankingRow:
    """A line of the ranking as a plain value."""
    s = line.score
    outcome = None if decided is None else decided.outcome(d.id)
    return RankingRow(
        d.id,
        d.number,
        d.reference,
        d.name,
        line.rank,
        s.base,
        s.bonus,
        s.end,
        {c.criterion: c.mean for c in s.cells},
        {c.criterion: c.points for c in s.cells},
        {c.criterion: (c.tally.least, c.tally.most) for c in s.cells},
        s.flags,
        s.below,
        s.quorum_missing,
        s.attendance.sheets,
        line.proposed,
        line.ties,
        "" if outcome is None else outcome.outcome,
    )


def blank_row(d: ScoredDossier, decided: DecisionView | None) -> RankingRow:
    """An application without figures; where only the decision is known (in a sister association), its figures."""
    outcome = None if decided is None else decided.outcome(d.id)
    if outcome is None:
        return RankingRow(d.id, d.number, d.reference, d.name)
    return RankingRow(
        d.id,
        d.number,
        d.reference,
        d.name,
        rank=outcome.rank,
        end=outcome.end,
        proposed=outcome.proposed,
        outcome=outcome.outcome,
    )


def hidden(row: RankingRow, open_one: bool) -> RankingRow:
    """A line as somebody sees it who may not see everything: no rank, and no figures where they are sealed."""
    if open_one or not row.scored:
        return replace(row, rank=None, proposed="", ties=())
    return RankingRow(
        row.dossier_id, row.number, row.reference, row.name, sheets=row.sheets, outcome=row.outcome, sealed=True
    )


def selected(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> tuple[UUID, ...]:
    """The selected applications in ranking order: as decided, or else as the ranking proposes to this person."""
    from sdgp_desktop.scoring.service.decisions import decision

    decided = decision(reading, call_id)
    if decided is not None:
        return tuple(o.dossier_id for o in decided.outcomes if o.outcome == SELECTED)
    return tuple(r.dossier_id for r in ranking(reading, call_id, viewer).rows if r.proposed == SELECTED)


def agreement(reading: Reading, call_id: UUID, viewer: UUID | None = None, form: str = FORM) -> Decimal | None:
    """Krippendorff's alpha (ordinal) over all applications and criteria, rounded to 3 decimals.

    Nothing when there is nothing to compare, or while some sheets are sealed for the viewer.
    """
    if ranking(reading, call_id, viewer, form).sealed:
        return None
    wanted = {d.id for d in scored_dossiers(reading, call_id) if d.form == form}
    left_out = sorted_out(reading, call_id)[1]
    columns = (Mark.mark, func.count(Mark.mark))
    statement = counted(call_id, left_out, *columns).group_by(Sheet.dossier_id, Mark.criterion, Mark.mark)
    units: dict[tuple[UUID, str], dict[int, int]] = {}
    for dossier_id, criterion, mark, times in reading.rows(statement):
        if dossier_id in wanted:
            units.setdefault((dossier_id, criterion), {})[int(mark)] = int(times)
    found = alpha_counted(units.values())
    if found is None:
        return None
    exact = Decimal(found.numerator) / Decimal(found.denominator)
    return exact.quantize(Decimal("0.001"), ROUND_HALF_UP)


def marks_by_criterion(reading: Reading, sheets: Mapping[UUID, ValidSheet]) -> dict[str, list[MarkGiven]]:
    """All valid marks of one application with who gave them, by criterion."""
    found: dict[str, list[MarkGiven]] = {}
    statement = select(Mark.sheet_id, Mark.criterion, Mark.mark, Mark.remark).where(
        Mark.sheet_id.in_(list(sheets)), Mark.removed.is_(False), Mark.mark.is_not(None)
    )
    for sheet_id, criterion, mark, remark in reading.rows(statement):
        s = sheets[sheet_id]
        found.setdefault(criterion, []).append(MarkGiven(s.member, s.seat, mark, remark or "", s.version))
    return {
        criterion: sorted(given, key=lambda g: (g.seat == ASSOCIATION_SEAT, g.seat, g.member))
        for criterion, given in found.items()
    }


def explain(reading: Reading, dossier_id: UUID, viewer: UUID | None = None) -> Explanation:
    """Where the totals of an application come from: every mark, every mean, every product.

    Errors: Refusal "sealed_until_all" when the viewer may not see its marks; "no_sheets" when there are none.
    """
    row = dossier(reading, dossier_id)
    if dossier_id not in visible(reading, panel(reading, row.call_id), viewer):
        raise Refusal("sealed_until_all", name=row.name)
    rules = scoring_rules(reading, row.call_id)
    known = [d for d in scored_dossiers(reading, row.call_id) if d.id == dossier_id]
    candidate = candidates_of(reading, row.call_id, known, rules).get(dossier_id)
    if candidate is None:
        raise Refusal("no_sheets", number=row.number)
    given = marks_by_criterion(reading, {s.id: s for s in valid_sheets(reading, row.call_id, dossier_id)})
    s = score(candidate, rules)
    cells = tuple(
        CellReason(
            c.criterion,
            tuple(given.get(c.criterion, ())),
            c.tally.total,
            c.tally.sheets,
            c.mean,
            c.weight,
            rules.mark_max,
            c.points,
            c.spread,
        )
        for c in s.cells
    )
    return Explanation(
        row.number,
        row.name,
        cells,
        s.base,
        s.bonus,
        s.end,
        s.below,
        s.quorum_missing,
        rules.threshold_base,
        rules.threshold_mean,
    )
