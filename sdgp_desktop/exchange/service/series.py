"""Two desks of one office number apart: which series are taken, and when a desk may still choose another."""

import json
from collections import Counter

from sqlalchemy import func, select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.history import own_acts_since
from sdgp_desktop.kernel.journal import SETTING
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import DESKS_MAX, desk_of, number_of, series_of
from sdgp_desktop.kernel.store import Store


def taken_numbers(reading: Reading, office: str) -> frozenset[int]:
    """The numbers of the other known desks of an office."""
    return frozenset(number_of(desk) for (desk,) in reading.rows(select(Desk.desk).where(Desk.office == office)))


def free_number(reading: Reading, office: str, own: int = 0) -> int:
    """The lowest number that neither a known desk of the office nor this one has."""
    taken = {own, *taken_numbers(reading, office)}
    return next(n for n in range(1, DESKS_MAX + 1) if n not in taken)


def series_used(reading: Reading) -> bool:
    """Whether others may know this desk's series already: somebody has worked here, or a packet has left."""
    sent = select(func.count()).select_from(Packet).where(Packet.direction == "sent")
    return own_acts_since(reading, 0) > 0 or reading.session.execute(sent).scalar_one() > 0


def set_desk(store: Store, number: int) -> str:
    """Give this desk another number; returns its series.

    Errors: Refusal "desk_number" outside 1 to 99; "desk_used" once something was entered or sent; "desk_taken" when
    another desk of this office has it.
    """
    office = str(store.setting("office", ""))
    if not 1 <= number <= DESKS_MAX:
        raise Refusal("desk_number", most=DESKS_MAX)
    with store.read() as reading:
        if number != number_of(store.desk) and series_used(reading):
            raise Refusal("desk_used", series=series_of(store.desk, office))
        if number in taken_numbers(reading, office):
            raise Refusal("desk_taken", number=number, office=office)
    store.set_local(desk=desk_of(office, number))
    return store.desk


def settle_series(store: Store) -> str:
    """After another desk of this office became known: a desk that was never used makes room for it.

    Returns the new series, or nothing when the present one may stay.
    """
    office, own = str(store.setting("office", "")), number_of(store.desk)
    with store.read() as reading:
        if own not in taken_numbers(reading, office) or series_used(reading):
            return ""
        free = free_number(reading, office, own)
    store.set_local(desk=desk_of(office, free))
    return store.desk


def series_findings(reading: Reading) -> list[Finding]:
    """Desks of one office that number alike, as long as none of them was stopped: their numbers will clash."""
    own_office, own = own_place(reading)
    live = select(Desk.office, Desk.desk).where(Desk.key.not_in(select(Stop.key).where(Stop.removed.is_(False))))
    many = Counter((office, number_of(desk)) for office, desk in reading.rows(live))
    many[own_office, own] += 1
    found = []
    for (office, number), count in sorted(many.items()):
        if count > 1:
            mine = (office, number) == (own_office, own)
            code = "desk_twice" if not mine else "desk_clash" if series_used(reading) else "desk_choose"
            free = free_number(reading, office, own if office == own_office else 0)
            facts = {"office": office, "series": series_of(desk_of(office, number)), "number": free}
            found.append(Finding(code, "conflict", "", facts, "exchange_packet"))
    return found


def own_place(reading: Reading) -> tuple[str, int]:
    """The office of this database and the number of its desk."""
    columns = select(SETTING.c.key, SETTING.c.value).where(SETTING.c.key.in_(("office", "desk")))
    known = {key: str(json.loads(value)) for key, value in reading.rows(columns)}
    return known.get("office", ""), number_of(known.get("desk", ""))
