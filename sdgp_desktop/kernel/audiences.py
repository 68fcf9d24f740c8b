"""Who may read what, by name: `all`, `track RW`, `finance RW`, `panel` …; one journal graph for each.

An audience is a kind and, sometimes, a country. `all` is the widest, a `track` comes next, every other kind is
narrower than the track of its country, or than all tracks when it names none. Travel data are the exception: each
visit is an audience of its own (`visit BJ 3f…`) that leans on no other one, so that its package stands alone.
"""

from collections.abc import Iterable
from uuid import UUID

ALL = "all"
TRACK = "track"
VISIT = "visit"  # travel data: never in a general packet


def kind_of(audience: str) -> str:
    """The kind of an audience: all, track, panel, finance, visit …"""
    return audience.partition(" ")[0]


def country_of(audience: str) -> str:
    """The country of an audience, or nothing."""
    return audience.partition(" ")[2].partition(" ")[0]


def of_visit(track: str, visit: UUID) -> str:
    """The audience of the travel data of one visit."""
    return f"{VISIT} {country_of(track)} {visit.hex}"


def visit_of(audience: str) -> UUID | None:
    """The visit whose travel data have this audience, or nothing."""
    kind, _, rest = audience.partition(" ")
    number = rest.partition(" ")[2]
    try:
        return UUID(number) if kind == VISIT else None
    except ValueError:
        return None


def told_in(audience: str) -> str:
    """The audience that may be told that something of this one is gone: for travel data the track."""
    return f"{TRACK} {country_of(audience)}" if kind_of(audience) == VISIT else audience


def width(audience: str) -> int:
    """0 for everybody, 1 for a track, 2 for what fewer may read."""
    return {ALL: 0, TRACK: 1}.get(kind_of(audience), 2)


def wider(audience: str, others: Iterable[str]) -> tuple[str, ...]:
    """Those of `others` that everybody who reads `audience` may read too, and that it may lean on."""
    if kind_of(audience) == VISIT:
        return ()
    mine, country = width(audience), country_of(audience)
    return tuple(
        sorted(o for o in others if width(o) < mine and (width(o) == 0 or not country or country_of(o) == country))
    )


def readable(audience: str, office_country: str, lead: bool) -> bool:
    """Whether an office may read an audience: the lead reads all but travel data, others their own country."""
    if kind_of(audience) == VISIT:
        return False
    if lead or width(audience) == 0:
        return True
    return country_of(audience) == office_country and office_country != ""
