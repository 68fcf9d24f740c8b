"""The life of a match: idea, proposed, accepted by one side, confirmed, dissolved. Source: domain.md 4.4."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

IDEA, PROPOSED, ACCEPTED, CONFIRMED, DISSOLVED = "idea", "proposed", "accepted", "confirmed", "dissolved"
NEXT: Mapping[str, frozenset[str]] = {
    IDEA: frozenset({PROPOSED, DISSOLVED}),
    PROPOSED: frozenset({ACCEPTED, DISSOLVED}),
    ACCEPTED: frozenset({DISSOLVED}),  # the other side accepts too: then it is confirmed, and nothing else confirms it
    CONFIRMED: frozenset({DISSOLVED}),
    DISSOLVED: frozenset(),
}
SIDES = frozenset({"N", "S"})


@dataclass(frozen=True)
class Taken:
    """One step that was taken."""

    state: str
    side: str = ""


def state_of(steps: Iterable[Taken]) -> str:
    """The state after all steps, in whatever order two offices noted them: what goes furthest counts."""
    order = (IDEA, PROPOSED, ACCEPTED, CONFIRMED, DISSOLVED)
    known = list(steps)
    found = max((order.index(step.state) for step in known), default=0)
    if order[found] == ACCEPTED and accepted_by(known) == SIDES:
        return CONFIRMED
    return order[found]


def accepted_by(steps: Iterable[Taken]) -> frozenset[str]:
    """The sides that said yes."""
    return frozenset(step.side for step in steps if step.state == ACCEPTED)


def may_follow(steps: Iterable[Taken], wanted: str, side: str = "") -> bool:
    """Whether a match may take this step now; each side accepts once."""
    known = list(steps)
    state = state_of(known)
    if wanted == ACCEPTED and state == ACCEPTED:
        return side in SIDES - accepted_by(known)
    return wanted in NEXT[state] and (wanted != ACCEPTED or side in SIDES)
