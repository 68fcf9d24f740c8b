"""What a calendar shows, and how bars find their lanes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

DAY = timedelta(days=1)
BEHIND = frozenset({"holiday", "window"})  # drawn behind the others, over the whole day


@dataclass(frozen=True)
class CalendarItem:
    """Something on one or more days; `end` is its last day. `country` names its row of the year line."""

    id: Any
    title: str
    start: date
    end: date
    kind: str = "visit"
    tone: str = "accent"
    country: str = ""
    movable: bool = False
    detail: str = ""
    sign: str = ""  # before the title wherever it is drawn; no part of its name

    @property
    def shown(self) -> str:
        """What is drawn: the sign and the title."""
        return f"{self.sign} {self.title}" if self.sign else self.title

    @property
    def days(self) -> int:
        """How many days it takes."""
        return (self.end - self.start).days + 1

    def touches(self, first: date, last: date) -> bool:
        """Whether any of its days lies between two days."""
        return self.start <= last and self.end >= first


def lanes(
    items: Sequence[CalendarItem], first: date, last: date, room: Callable[[CalendarItem], int] | None = None
) -> dict[Any, int]:
    """A lane for each item between two days, so that no two overlap in one lane; longer ones first.

    `room` gives the days an item takes up with its title, when that is more than its own.
    """
    taken: list[list[tuple[date, date]]] = []
    found: dict[Any, int] = {}
    wanted = [i for i in items if i.kind not in BEHIND and i.touches(first, last)]
    for item in sorted(wanted, key=lambda i: (i.start, -i.days, i.title)):
        until = max(item.end, item.start + (room(item) - 1) * DAY) if room is not None else item.end
        for number, lane in enumerate(taken):
            if all(until < start or item.start > end for start, end in lane):
                lane.append((item.start, until))
                found[item.id] = number
                break
        else:
            taken.append([(item.start, until)])
            found[item.id] = len(taken) - 1
    return found


def month_weeks(day: date) -> list[date]:
    """Mondays of the weeks that a month touches."""
    monday = day.replace(day=1) - timedelta(days=day.replace(day=1).weekday())
    found = []
    while monday.year < day.year or (monday.year == day.year and monday.month <= day.month):
        found.append(monday)
        monday += 7 * DAY
    return found


def by_row(items: Sequence[CalendarItem], rows: Sequence[tuple[str, str]]) -> Mapping[str, list[CalendarItem]]:
    """Items by the row of the year line; those without one stand in a row of their own."""
    found: dict[str, list[CalendarItem]] = {code: [] for code, _ in rows}
    for item in items:
        found.setdefault(item.country if item.country in found else "", []).append(item)
    return found


def shifted(item: CalendarItem, days: int) -> CalendarItem:
    """The same item some days later or earlier."""
    from dataclasses import replace

    return replace(item, start=item.start + days * DAY, end=item.end + days * DAY)
