"""An office with a partnership of sample dossiers, and things in its calendar."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import known_call
from sdgp_desktop.intake.service import take_answers
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import create, create_from_dossiers
from sdgp_desktop.visits.service import add_session, add_visit, add_window
from tests.intake.around import sample
from tests.offices import ANNA

DAY = date(2024, 5, 13)  # a Monday far from elections, holidays in the week after


def call_of(store: Store, code: str = "RW-2023") -> UUID:
    """The id of a call that ships."""
    with store.read() as reading:
        return known_call(reading, code).id


def partnership(store: Store, code: str = "RW-2023", **more: Any) -> UUID:
    """An active partnership of two names."""
    names: dict[str, Any] = {"north_name": "Gemeente Vlierbeke", "south_name": "District Voorbeeld"}
    with store.act("create_partnership", ANNA) as work:
        return create(work, known_call(work, code).id, **{**names, **more})


def dossier_partnership(store: Store) -> UUID:
    """An active partnership of two sample dossiers, with the weeks they named and the periods they blocked."""
    with store.act("create_partnership", ANNA) as work:
        call = known_call(work, "RW-2023").id
        north = take_answers(work, call, sample("rw-lier")).dossier_id
        south = take_answers(work, call, sample("rw-karongi")).dossier_id
        return create_from_dossiers(work, call, north, south)


def visit(store: Store, holder: UUID, start: date = DAY, days: int = 7, direction: str = "out", **more: Any) -> UUID:
    """A visit of some days."""
    with store.act("add_visit", ANNA) as work:
        return add_visit(work, holder, direction, start, start + timedelta(days=days - 1), **more)


def session(store: Store, kind: str = "digital", day: date = DAY, **more: Any) -> UUID:
    """A session; of the cohort of Rwanda unless something else is said."""
    if "partnership_id" not in more and "call_id" not in more:
        more["call_id"] = call_of(store)
    with store.act("add_session", ANNA) as work:
        return add_session(work, kind, day, **more)


def window(store: Store, start: date = DAY, days: int = 7, code: str = "RW-2023", **more: Any) -> UUID:
    """A window of some days to the partner country."""
    call = call_of(store, code)
    with store.act("add_window", ANNA) as work:
        return add_window(work, call, "to_partner", start, start + timedelta(days=days - 1), **more)
