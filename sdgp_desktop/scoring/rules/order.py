"""The ranking: order, ties and what is proposed for each application.

Source: domain.md 3.3, rules R5 and R7 to R9, as read in the rulings.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sdgp_desktop.scoring.rules.totals import rounded, score
from sdgp_desktop.scoring.rules.values import (
    ARRIVAL,
    LOT,
    NO_ACTIVE_LINK,
    NOT_SELECTED,
    RESERVE,
    RESERVE_BY_DECISION,
    SELECTED,
    Candidate,
    Ranked,
    Score,
    ScoringRules,
    Tie,
)

NEVER = datetime.max.replace(tzinfo=UTC)
NOT_DRAWN = 10**9  # comes after every place that was drawn
Keys = tuple[tuple[str, Any], ...]


def ranking(candidates: Sequence[Candidate], rules: ScoringRules) -> list[Ranked]:
    """Order the applications of one call and say what is proposed for each.

    First those over the threshold by end total, then the others, then those without quorum (no rank). Equal end
    totals are ordered by the steps of R9; what stays equal shares its rank until a lot is drawn in the sitting.
    """
    scored = [(score(c, rules), tie_keys(c, rules)) for c in candidates]
    keyed = sorted(scored, key=lambda line: (group(line[0]), -line[0].end, [k for _, k in line[1]], line[0].number))
    ranked = [(s, k) for s, k in keyed if not s.quorum_missing]
    ranks = shared_ranks(ranked)
    proposals = proposed([s for s, _ in ranked], ranks, rules)
    lines = [Ranked(s, ranks[n], proposals[n], ties(ranked, n)) for n, (s, _) in enumerate(ranked)]
    return lines + [Ranked(s, None, "") for s, _ in keyed if s.quorum_missing]


def group(one: Score) -> int:
    """0 over the threshold, 1 under it, 2 without quorum."""
    if one.quorum_missing:
        return 2
    return 0 if one.over_threshold else 1


def tie_keys(candidate: Candidate, rules: ScoringRules) -> Keys:
    """The steps of rule R9 with a value each, the smaller one first."""

    def value(step: str) -> Any:
        if step == NO_ACTIVE_LINK:
            return 0 if candidate.none_active else 1
        if step == ARRIVAL:
            return candidate.complete_at or NEVER
        tally = candidate.tallies[step]
        return -rounded(tally.total, tally.sheets, rules.decimals)

    steps = [(step, value(step)) for step in rules.tie_order if step != LOT]
    return (*steps, (LOT, NOT_DRAWN if candidate.lot is None else candidate.lot))


def deciding_step(first: Keys, second: Keys) -> str:
    """The first step of R9 on which two applications with the same end total differ, or nothing."""
    return next((step for (step, a), (_, b) in zip(first, second, strict=True) if a != b), "")


def shared_ranks(lines: Sequence[tuple[Score, Keys]]) -> list[int]:
    """Ranks from 1; lines that no step of R9 tells apart share one."""
    ranks: list[int] = []
    for n, (one, keys) in enumerate(lines):
        above = lines[n - 1] if n else None
        same = above is not None and group(above[0]) == group(one) and above[0].end == one.end and above[1] == keys
        ranks.append(ranks[-1] if same else n + 1)
    return ranks


def ties(lines: Sequence[tuple[Score, Keys]], n: int) -> tuple[Tie, ...]:
    """The neighbours above and below with the same end total, and the step that decided; "lot" when none did."""
    one, keys = lines[n]
    found = []
    for other in (n - 1, n + 1):
        if 0 <= other < len(lines) and lines[other][0].end == one.end and group(lines[other][0]) == group(one):
            step = deciding_step(keys, lines[other][1]) or LOT
            found.append(Tie(lines[other][0].number, step, other > n))
    return tuple(found)


def proposed(scores: Sequence[Score], ranks: Sequence[int], rules: ScoringRules) -> list[str]:
    """What the list proposes for each line, in ranking order.

    When a lot must decide about the last places, those lines say so. Source: rules R7, R8; rulings.
    """
    found: list[str] = []
    for _, shared in groupby(range(len(scores)), key=lambda n: ranks[n]):
        lines = list(shared)
        for n in lines:
            if not scores[n].over_threshold:
                found.append(under_threshold(scores[n], rules))
            elif lines[-1] < rules.places:
                found.append(SELECTED)
            elif lines[0] >= rules.places:
                found.append(RESERVE)
            else:
                found.append(LOT)
    return found


def under_threshold(one: Score, rules: ScoringRules) -> str:
    """Reserve by decision for a base total just under the threshold, else not selected."""
    if rules.reserve_base_min <= one.base < rules.threshold_base:
        return RESERVE_BY_DECISION
    return NOT_SELECTED


def lots_to_draw(lines: Sequence[Ranked]) -> list[tuple[str, ...]]:
    """The applications among which the sitting must draw a lot: those that share a rank."""
    with_rank = [line for line in lines if line.rank is not None]
    groups = (tuple(line.score.number for line in same) for _, same in groupby(with_rank, key=lambda line: line.rank))
    return [numbers for numbers in groups if len(numbers) > 1]
