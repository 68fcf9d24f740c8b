"""The series of a desk: what stands before the running number in the numbers it gives (V001, V2-001).

The first desk of an office has its letter alone; the further ones a number behind it.
"""

from collections.abc import Iterable

DESKS_MAX = 99


def desk_of(office: str, number: int) -> str:
    """The series of the desk with this number: V, V2, V3 …"""
    return office[:1] if number == 1 else f"{office[:1]}{number}"


def number_of(desk: str) -> int:
    """The number of a desk: 1 for V, 2 for V2."""
    return int(desk[1:]) if desk[1:].isdigit() else 1


def series_of(desk: str, office: str = "") -> str:
    """What stands before the running number: V for the first desk of an office, V2- for the second."""
    desk = desk or office[:1]
    return desk if len(desk) == 1 else f"{desk}-"


def next_in(head: str, taken: Iterable[str]) -> int:
    """The next running number behind `head` (a text with the series of a desk) among the numbers that are known."""
    used = [int(n[len(head) :]) for n in taken if n.startswith(head) and n[len(head) :].isdecimal()]
    return max(used, default=0) + 1


def further_series(desk: str) -> str:
    """The same where the first desk gives plain numbers: nothing, V2- for the second."""
    return "" if number_of(desk) == 1 else f"{desk}-"
