"""Who may read what, by name: `all`, `track RW`, `finance RW`, `panel` …; one journal graph for each.

An audience is a kind and, sometimes, a country. `all` is the widest, a `track` comes next, every other kind is
narrower than the track of its country, or than all tracks when it names none.
"""

from collections.abc import Iterable

ALL = "all"
TRACK = "track"
VISIT = "visit"  # travel data: never in a general packet


def kind_of(audience: str) -> str:
    """The kind of an audience: all, track, panel, finance, visit …"""
    return audience.partition(" ")[0]


def country_of(audience: str) -> str:
    """The country of an audience, or nothing."""
    return audience.partition(" ")[2]


def width(audience: str) -> int:
    """0 for everybody, 1 for a track, 2 for what fewer may read."""
    return {ALL: 0, TRACK: 1}.get(kind_of(audience), 2)


def wider(audience: str, others: Iterable[str]) -> tuple[str, ...]:
    """Those of `others` that everybody who reads `audience` may read too."""
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
