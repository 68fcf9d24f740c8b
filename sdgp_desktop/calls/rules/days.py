"""Decisions about the days of a call, its life, its timeline and the seats of the steering group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sdgp_desktop.calls.fields import STATES
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal

NEXT_STATES: Mapping[str, tuple[str, ...]] = {
    "draft": ("open",),
    "open": ("closed",),
    "closed": ("open", "archived"),
    "archived": ("closed",),
}


def check_call_days(
    opens: date, closes: date, start: date, end: date, programme: tuple[date, date], months_max: int
) -> None:
    """Refuse a call whose days do not follow each other, or lie outside its programme, or last too long.

    Errors: Refusal "call_dates_order", "call_outside_programme", "call_period_too_long".
    Source: concept note 3.1; requirements 3, 27, 97.
    """
    if not opens <= closes <= start <= end:
        raise Refusal("call_dates_order")
    if opens < programme[0] or end > programme[1]:
        raise Refusal("call_outside_programme", starts=programme[0], ends=programme[1])
    if end >= month_later(start, months_max):
        raise Refusal("call_period_too_long", months=months_max)


def next_state(state: str, wanted: str) -> None:
    """Refuse a step that the life of a call does not have. Errors: Refusal "call_state_not_next"."""
    if wanted not in NEXT_STATES.get(state, ()):
        words = {c.code: c.label for c in STATES}
        raise Refusal("call_state_not_next", state=words.get(state, state), wanted=words.get(wanted, wanted))


def step_day(anchors: Mapping[str, date], anchor: str, months: int, days: int) -> date:
    """The day of a step that is counted from an anchor (opening, closing, start or end of the period)."""
    return month_later(anchors[anchor], months) + timedelta(days=days)


@dataclass(frozen=True)
class Seat:
    """A member of the steering group as the check of its composition sees it."""

    seat: str
    active_from: date | None
    active_to: date | None


def empty_seats(members: Iterable[Seat], wanted: Mapping[str, int], day: date) -> list[str]:
    """Seats with too few members on a day.

    Source: concept note 1 (one official, one politician, one general director); requirement 12.
    """
    there = [
        m.seat for m in members
        if (m.active_from is None or m.active_from <= day) and (m.active_to is None or day <= m.active_to)
    ]  # fmt: skip
    return [seat for seat, least in wanted.items() if there.count(seat) < least]
