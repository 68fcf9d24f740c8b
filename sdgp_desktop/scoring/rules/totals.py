"""From marks to totals: means, points, base total, bonus, flags, threshold, quorum, remarks.

Source: domain.md 3.3, rules R4 to R7 and the bonus rule of 3.1, as read in the rulings.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.scoring.rules.values import Attendance, Bonus, Candidate, Cell, Link, Score, ScoringRules, Tally


class MarkMissing(OwnMistake):
    """A criterion of the grid has no mark at all, so there is no total."""


def rounded(over: int, under: int, decimals: int) -> Decimal:
    """A fraction that is not negative, rounded half up to so many decimals."""
    return Decimal((2 * 10**decimals * over + under) // (2 * under)).scaleb(-decimals)


def cell(criterion: str, tally: Tally, rules: ScoringRules) -> Cell:
    """Mean and points of one criterion; the points come from the rounded mean.

    Source: domain.md 3.3, rule R4; rulings "Panel, R4".
    """
    weight, unit = rules.weights[criterion], 10**rules.decimals
    mean = rounded(tally.total, tally.sheets, rules.decimals)
    points = rounded(int(mean * unit) * weight, unit * rules.mark_max, rules.decimals)
    return Cell(criterion, weight, tally, mean, points)


def score(candidate: Candidate, rules: ScoringRules) -> Score:
    """All figures of one application.

    Errors: MarkMissing when a criterion of the grid has no tally.
    """
    missing = [c for c in rules.weights if c not in candidate.tallies]
    if missing:
        raise MarkMissing(f"{candidate.number}: no mark for {', '.join(missing)}")
    cells = tuple(cell(criterion, candidate.tallies[criterion], rules) for criterion in rules.weights)
    base = base_total(cells)
    end = base + candidate.bonus.points
    return Score(
        candidate.number,
        cells,
        base,
        candidate.bonus,
        end,
        candidate.attendance,
        quorum_missing(candidate.attendance, rules),
        flags(cells, rules),
        below_threshold(end if rules.bonus_lifts else base, cells, rules),
    )


def base_total(cells: tuple[Cell, ...]) -> Decimal:
    """The base total: the sum of the rounded points. Units: points, 2 decimals. Source: rule R4."""
    return sum((c.points for c in cells), Decimal(0))


def quorum_missing(attendance: Attendance, rules: ScoringRules) -> tuple[str, ...]:
    """What is missing for a quorum, as codes; empty when there is one. Source: rule R5."""
    wanted = (
        ("sheets", attendance.sheets, rules.quorum_sheets),
        ("members", attendance.members, rules.quorum_members),
        ("association", attendance.association, rules.quorum_association),
    )
    return tuple(code for code, have, need in wanted if have < need)


def flags(cells: tuple[Cell, ...], rules: ScoringRules) -> tuple[str, ...]:
    """Criteria on which the marks lie so far apart that the meeting discusses them. Source: rule R6."""
    return tuple(c.criterion for c in cells if c.spread >= rules.discussion_spread)


def below_threshold(total: Decimal, cells: tuple[Cell, ...], rules: ScoringRules) -> tuple[str, ...]:
    """What keeps an application under the threshold: "base" for the total, or criteria whose mean is too low (R7)."""
    low = tuple(c.criterion for c in cells if c.criterion in rules.threshold_criteria and c.mean < rules.threshold_mean)
    return (("base",) if total < rules.threshold_base else ()) + low


def bonus(link: Link, form: str, period_start: date, rules: ScoringRules) -> Bonus:
    """The bonus B1 for an application without an active city link.

    Not for southern profiles; nothing until 10.4 verifies it; an ending link counts only when every link has an
    end day before the period starts. Source: domain.md 3.1, rulings B1.
    """
    nothing = Decimal("0.00")
    if form != "F":
        return Bonus(nothing, "not_asked")
    if link.state is None or (rules.bonus_verified and not link.verified):
        return Bonus(nothing, "not_verified")
    if link.state == "none":
        return Bonus(rules.bonus_none, "none")
    if link.state == "dormant":
        return Bonus(rules.bonus_dormant, "dormant")
    if link.state == "ending":
        over = bool(link.ends) and all(end is not None and end < period_start for end in link.ends)
        return Bonus(rules.bonus_ending, "ending") if over else Bonus(rules.bonus_active, "ending_late")
    return Bonus(rules.bonus_active, "active")


def sheet_problems(
    marks: Mapping[str, int | None], remarks: Mapping[str, str | None], rules: ScoringRules
) -> tuple[tuple[str, str], ...]:
    """What keeps a sheet from being locked, as (criterion, code): no_mark, bad_mark or no_remark.

    Source: domain.md 3.2: whole marks, and a remark of a certain length for the outermost ones.
    """
    found = []
    for criterion in rules.weights:
        mark = marks.get(criterion)
        if mark is None:
            found.append((criterion, "no_mark"))
        elif not 0 <= mark <= rules.mark_max:
            found.append((criterion, "bad_mark"))
        elif remark_missing(mark, remarks.get(criterion), rules):
            found.append((criterion, "no_remark"))
    return tuple(found)


def remark_missing(mark: int | None, remark: str | None, rules: ScoringRules) -> bool:
    """Whether this mark needs a remark that is not there or too short."""
    return mark in rules.remark_marks and len((remark or "").strip()) < rules.remark_length_min
