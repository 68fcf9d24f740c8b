"""Which safety copies stay: the rule of the copies, without files and without a clock of its own."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sdgp_desktop.kernel.dates import local_day

ALL_OF, DAYS, WEEKS, MONTHS, IMPORTS = timedelta(days=2), 7, 5, 12, 10


@dataclass(frozen=True)
class Kept:
    """What the rule looks at in a copy."""

    name: str
    moment: datetime
    reason: str
    verified: bool


def to_drop(copies: Iterable[Kept], now: datetime, held: Iterable[str] = ()) -> tuple[str, ...]:
    """Names of the copies that may go: all of two days stay, then the newest of 7 days, 5 weeks and 12 months, and
    the 10 last ones made before an import or before going back; the newest verified one always stays.

    A clock that was wrong does not empty the shelf: what seems to lie in the future counts as of today, and age is
    taken from the newest copy when the clock stands before it. `held` are names that must stay whatever their age.
    """
    found = sorted(copies, key=lambda c: (c.moment, c.name), reverse=True)
    if not found:
        return ()
    now = max([now, *(c.moment for c in found if c.moment <= now + timedelta(days=1))])
    stay = set(held) | {c.name for c in found if now - c.moment <= ALL_OF}
    stay |= _newest_of(found, DAYS, lambda c: local_day(c.moment))
    stay |= _newest_of(found, WEEKS, lambda c: local_day(c.moment).isocalendar()[:2])
    stay |= _newest_of(found, MONTHS, lambda c: (c.moment.year, c.moment.month))
    stay |= {c.name for c in [c for c in found if c.reason in ("import", "restore", "migration")][:IMPORTS]}
    stay |= {c.name for c in [c for c in found if c.verified][:1]}
    return tuple(c.name for c in reversed(found) if c.name not in stay)


def _newest_of(found: Sequence[Kept], periods: int, period: Callable[[Kept], object]) -> set[str]:
    """The newest copy of each of the last `periods` periods that have one; `found` has the newest first."""
    first: dict[object, str] = {}
    for copy in found:
        first.setdefault(period(copy), copy.name)
    return set(list(first.values())[:periods])
