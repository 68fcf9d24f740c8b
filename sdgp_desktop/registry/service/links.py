"""City links: who has one with whom, since when, and whether an association verified it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.fields import LINK_FIELDS, LINK_STATES
from sdgp_desktop.registry.records import CityLink, Municipality
from sdgp_desktop.registry.rules import LinkFacts, checked, in_force, in_order, link_findings
from sdgp_desktop.registry.service.municipalities import municipality, successor_of
from sdgp_desktop.registry.service.offices import staff_name
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import LinkView


def links(
    reading: Reading, municipality_id: UUID | None = None, country: str | None = None, state: str | None = None
) -> tuple[LinkView, ...]:
    """City links: of a municipality at either end, with a country, in a state."""
    statement = select(CityLink).where(CityLink.removed.is_(False))
    if municipality_id is not None:
        statement = statement.where(or_(CityLink.north_id == municipality_id, CityLink.south_id == municipality_id))
    if state is not None:
        statement = statement.where(CityLink.state == state)
    found = reading.all(statement)
    ends = {i for link in found for i in (link.north_id, link.south_id) if i is not None}
    places = {m.id: m for m in reading.all(select(Municipality).where(Municipality.id.in_(ends)))} if ends else {}
    views = (_view(link, places) for link in found)
    return tuple(
        sorted(
            (v for v in views if country is None or v.country == country), key=lambda v: (v.country, v.south, v.north)
        )
    )


def _view(link: CityLink, places: Mapping[UUID, Municipality]) -> LinkView:
    north = places.get(link.north_id) if link.north_id else None
    south = places.get(link.south_id) if link.south_id else None
    return LinkView(
        link.id, link.north_id, north.name if north else "", link.south_id, south.name if south else link.south_name,
        south.country if south else link.country, link.state, link.since, link.until, link.formal_agreement,
        link.funding, link.intensity, link.verified, link.verified_by, link.verified_on, link.remark,
    )  # fmt: skip


def link(reading: Reading, id: UUID) -> LinkView:
    """One city link. Errors: Refusal "record_gone"."""
    record = reading.get(CityLink, id)
    ends = [i for i in (record.north_id, record.south_id) if i is not None]
    return _view(record, {i: reading.get(Municipality, i) for i in ends})


def findings_of_link(reading: Reading, view: LinkView, today: date) -> tuple[Finding, ...]:
    """What is open about a city link, the other links and mergers included."""

    def finding(code: str, field: str = "l.state", **facts: Any) -> Finding:
        return Finding(code, "due", field, {"name": view.name, **facts}, "registry_link", view.id)

    north, south = view.north_id is not None, view.south_id is not None or bool(view.south)
    codes = link_findings(LinkFacts(north, south, view.state, view.until, view.verified), today)
    state = next((c.label for c in LINK_STATES if c.code == view.state), view.state)
    found = [finding(code, day=view.until, state=state) for code in codes]
    if any(same_ends(view, other) for other in links(reading) if other.id != view.id):
        found.append(finding("link_twice", "l.south"))
    if view.north_id is not None and view.state not in ("ended",):
        place = municipality(reading, view.north_id)
        follower = successor_of(reading, place, today)
        merged = place.valid_to + timedelta(days=1) if place.valid_to else None
        if not in_force(place.valid_from, place.valid_to, today) and follower.id != place.id:
            found.append(finding("link_not_in_force", "l.north", day=merged, successor=follower.name, name=place.name))
    return tuple(found)


def same_ends(one: LinkView, other: LinkView) -> bool:
    """Whether two links join the same municipalities at the same time."""
    if (one.north_id, one.south_id or one.south) != (other.north_id, other.south_id or other.south):
        return False
    first, last = (
        max(one.since or date.min, other.since or date.min),
        min(one.until or date.max, other.until or date.max),
    )
    return first <= last


def add_link(work: Work, **values: Any) -> UUID:
    """Note a city link. Errors: Refusal "link_without_end"; "from_after_to"; what `rules.checked` refuses."""
    stored = checked(LINK_FIELDS, {"state": "active", **values})
    _fits(stored)
    record = work.add(CityLink(**filled(CityLink, stored)))
    work.tell(name=link(work, record.id).name)
    return record.id


def change_link(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a city link. Errors: as `add_link`."""
    record = work.get(CityLink, id)
    stored = checked(LINK_FIELDS, values)
    columns = ("north_id", "south_id", "south_name", "remark", "since", "until")
    _fits({c: stored.get(c, getattr(record, c)) for c in columns})
    set_columns(record, stored)
    work.tell(name=link(work, id).name)


def verify_link(work: Work, id: UUID, verified: bool = True) -> None:
    """Note that the association knows the link to be so: who and when are taken from the act."""
    record = work.get(CityLink, id)
    record.verified = verified
    record.verified_by = (staff_name(work, work.person.id) or work.person.name) if verified else ""
    record.verified_on = work.today if verified else None
    work.tell(name=link(work, id).name)


def _fits(values: Mapping[str, Any]) -> None:
    in_order(values.get("since"), values.get("until"))
    north, south = values.get("north_id") is not None, bool(values.get("south_id") or values.get("south_name"))
    if not (north and south) and not ((north or south) and values.get("remark")):
        raise Refusal("link_without_end")
