"""The plan per half, transfers between lines (T1 to T4) and the first-year decision."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sdgp_desktop.budget.rules.values import SIDES, Key, Limits, Line, Move, eur
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal


def current(plan: Mapping[Key, int], moves: Iterable[Move]) -> dict[Key, int]:
    """The budget of each line after all transfers. Units: cents."""
    found = dict(plan)
    for move in moves:
        found[move.side, move.line] = found.get((move.side, move.line), 0) - move.minor
        found[move.to_side, move.to_line] = found.get((move.to_side, move.to_line), 0) + move.minor
    return found


def halves(total: int, north_percent: Decimal) -> dict[str, int]:
    """The two halves of the budget. Units: cents."""
    north = int(total * north_percent / 100)
    return {"N": north, "S": total - north}


def check_plan(plan: Mapping[Key, int], limits_by_side: Mapping[str, int]) -> list[tuple[str, int, int]]:
    """Sides whose plan is not their half: (side, planned, half)."""
    sums = {side: sum(v for (s, _), v in plan.items() if s == side) for side in limits_by_side}
    return [(side, sums[side], half) for side, half in limits_by_side.items() if sums[side] != half]


def exchange_is_largest(plan: Mapping[Key, int], exchange_lines: frozenset[str]) -> bool:
    """Whether the largest part is for exchange and meeting. Source: concept note 3.4, requirement 61."""
    total = sum(plan.values())
    return total == 0 or 2 * sum(v for (_, line), v in plan.items() if line in exchange_lines) > total


def received(moves: Sequence[Move], side: str, line: str, day: date) -> int:
    """What a line received by transfers of the associations since it was last decided, as of `day`. Units: cents.

    A later decision about the line begins anew, so that what is dated after it does not count on a day before it.
    """
    into = [m for m in moves if (m.to_side, m.to_line) == (side, line)]
    decisions = [m.dated for m in into if m.decided]
    since = max((d for d in decisions if d <= day), default=date.min)
    until = min((d for d in decisions if d > day), default=date.max)
    return sum(m.minor for m in into if not m.decided and since <= m.dated < until)


def decided(plan: Mapping[Key, int], moves: Iterable[Move], side: str, line: str, day: date) -> int:
    """A line as last decided until `day`: the initial budget with the first-year decision. Units: cents."""
    given = plan.get((side, line), 0)
    for m in moves:
        if m.decided and m.dated <= day:
            given += m.minor * (((m.to_side, m.to_line) == (side, line)) - ((m.side, m.line) == (side, line)))
    return given


def needs_agreement(move: Move, plan: Mapping[Key, int], moves: Sequence[Move], limits: Limits) -> bool:
    """T1 and T2: whether a transfer, with the earlier ones into that line, passes the share staff may decide."""
    base = decided(plan, moves, move.to_side, move.to_line, move.dated)
    return received(moves, move.to_side, move.to_line, move.dated) + move.minor > base * limits.transfer_percent / 100


def check_move(
    move: Move,
    plan: Mapping[Key, int],
    moves: Sequence[Move],
    spent: Mapping[Key, int],
    lines: Mapping[str, Line],
    limits: Limits,
) -> None:
    """Refuse a transfer that the rules do not allow.

    Errors: Refusal "unknown_line", "transfer_same_line", "transfer_not_positive", "transfer_into_unallocated",
    "transfer_from_unallocated" (T3), "transfer_between_halves" (T4), "transfer_needs_agreement" (T2),
    "transfer_line_closed" (T3), "transfer_too_large". Source: domain.md 5.8.
    """
    for side, line in ((move.side, move.line), (move.to_side, move.to_line)):
        if line not in lines:
            raise Refusal("unknown_line", value=line)
        if side not in SIDES:
            raise Refusal("unknown_side", value=side)
    if (move.side, move.line) == (move.to_side, move.to_line):
        raise Refusal("transfer_same_line", line=move.line)
    if move.minor <= 0:
        raise Refusal("transfer_not_positive")
    if not move.decided:
        _check_staff_move(move, plan, moves, lines, limits)
    left = current(plan, moves).get((move.side, move.line), 0) - spent.get((move.side, move.line), 0)
    if move.minor > left:
        raise Refusal("transfer_too_large", side=move.side, line=move.line, left=eur(left))


def _check_opened(move: Move, moves: Sequence[Move], lines: Mapping[str, Line]) -> None:
    """A gated line gets its first money by the first-year decision: before it no cost may be booked there."""
    if lines[move.to_line].opens != "D1":
        return
    since = opened_lines(moves, lines).get((move.to_side, move.to_line))
    if since is None or move.dated < since:
        raise Refusal("transfer_line_closed", side=move.to_side, line=move.to_line)


def _check_staff_move(
    move: Move, plan: Mapping[Key, int], moves: Sequence[Move], lines: Mapping[str, Line], limits: Limits
) -> None:
    if move.line == limits.unallocated:
        raise Refusal("transfer_from_unallocated", line=move.line)
    if move.to_line == limits.unallocated:
        raise Refusal("transfer_into_unallocated", line=move.to_line)
    _check_opened(move, moves, lines)
    if move.side != move.to_side:
        if not (limits.side_transfer or (move.agreed and move.reason.strip())):
            raise Refusal("transfer_between_halves")
    elif needs_agreement(move, plan, moves, limits) and not (move.agreed and move.reason.strip()):
        base = decided(plan, moves, move.to_side, move.to_line, move.dated)
        sum_minor = received(moves, move.to_side, move.to_line, move.dated) + move.minor
        raise Refusal(
            "transfer_needs_agreement",
            line=move.to_line,
            sum=eur(sum_minor),
            base=eur(base),
            percent=str(limits.transfer_percent),
        )


@dataclass(frozen=True)
class Decision:
    """The first-year decision as the rules see it. `amounts` are cents per side and line."""

    dated: date
    amounts: Mapping[Key, int]
    reason: str
    reach: str
    signed: frozenset[str]  # N, S (coordinators) and codes of associations


def check_decision(
    decision: Decision,
    balance: Mapping[str, int],
    lines: Mapping[str, Line],
    start: date,
    associations: Iterable[str],
    limits: Limits,
    reach_lines: frozenset[str],
    leave_rest: bool = True,
) -> None:
    """Refuse to sign a first-year decision that is not complete.

    Errors: Refusal "decision_too_early", "decision_over_balance", "decision_under_balance", "decision_empty",
    "decision_without_reason", "decision_without_reach", "decision_unsigned", "unknown_line".
    Source: domain.md 5.9; requirements 62 to 66.
    """
    due = month_later(start, limits.first_year_months)
    if decision.dated < due:
        raise Refusal("decision_too_early", day=decision.dated, due=due)
    for _, line in decision.amounts:
        if line not in lines or line == limits.unallocated:
            raise Refusal("unknown_line", value=line)
    if not any(decision.amounts.values()):
        raise Refusal("decision_empty")
    for side, left in balance.items():
        wanted = sum(v for (s, _), v in decision.amounts.items() if s == side)
        if wanted > left:
            raise Refusal("decision_over_balance", side=side, wanted=eur(wanted), left=eur(left))
        if wanted < left and not leave_rest:
            raise Refusal("decision_under_balance", side=side, wanted=eur(wanted), left=eur(left))
    if not decision.reason.strip():
        raise Refusal("decision_without_reason")
    if any(v and line in reach_lines for (_, line), v in decision.amounts.items()) and not decision.reach.strip():
        raise Refusal("decision_without_reach")
    missing = [who for who in ("N", "S", *associations) if who not in decision.signed]
    if missing:
        raise Refusal("decision_unsigned", missing=tuple(missing))


def opened_lines(moves: Iterable[Move], lines: Mapping[str, Line]) -> dict[Key, date]:
    """From which day the gated lines of each half take costs: the first decided transfer into them (T3, D1)."""
    found: dict[Key, date] = {}
    for move in sorted((m for m in moves if m.decided), key=lambda m: m.dated):
        known = lines.get(move.to_line)
        if known is not None and known.opens == "D1":
            found.setdefault((move.to_side, move.to_line), move.dated)
    return found
