"""Decisions about partnerships: their life, their promises, their findings. Values in, values out."""

from sdgp_desktop.partnerships.rules.life import (
    STATES,
    Partners,
    Step,
    Stop,
    check_step,
    check_term,
    findings_of,
    last_step,
    months_between,
    next_number,
    next_states,
    same_municipality,
    stop_on,
    stops_of,
)
from sdgp_desktop.partnerships.rules.promises import (
    Card,
    Item,
    Limits,
    Promise,
    Room,
    Tally,
    promise_card,
    promise_years,
    room_left,
)

__all__ = [
    "STATES", "Card", "Item", "Limits", "Partners", "Promise", "Room", "Step", "Stop", "Tally", "check_step", "check_term",
    "findings_of", "last_step", "months_between", "next_number", "next_states", "promise_card", "promise_years", "room_left",
    "same_municipality", "stop_on", "stops_of",
]  # fmt: skip
