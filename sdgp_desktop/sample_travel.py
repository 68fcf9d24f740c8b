"""The delegations of the sample's finished partnership: made-up people whose made-up travel data had their day.

The travel data are typed as they were before the visit to Flanders and erased by themselves sixty days after it, as in
a real office: what the sample shows is what stays.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sdgp_desktop.office import Office

DELEGATIONS: dict[str, tuple[tuple[str, str, str, str], ...]] = {  # visit: name, function, organisation, category
    "BJ-2024-V1": (
        ("Noor Voorbeeld", "Schepen", "Vlierbeke", "political"),
        ("Ruben Testmans", "Algemeen directeur", "Vlierbeke", "administrative"),
        ("Lotte Specimen", "Ambtenaar economie", "Vlierbeke", "administrative"),
    ),
    "BJ-2025-V2": (
        ("Adjoa Exemple", "Maire", "Kpodaha", "political"),
        ("Kossi Modèle", "Secrétaire exécutif", "Kpodaha", "administrative"),
        ("Sènan Spécimen", "Chargée des marchés", "Kpodaha", "administrative"),
    ),
}
WITH_TRAVEL = "BJ-2025-V2"
TYPED_ON, ERASED_ON = datetime(2025, 4, 1, 8, tzinfo=UTC), datetime(2025, 7, 18, 8, tzinfo=UTC)


def papers(place: int, name: str) -> dict[str, Any]:
    """Travel data that nobody could travel with."""
    return {
        "passport_name": name.upper(),
        "passport_kind": "service",
        "passport_number": f"XX000000{place}",
        "passport_country": "Utopia",
        "issued_on": date(2022, 1, place),
        "expires_on": date(2027, 1, place),
        "born_on": date(1980, 1, place),
        "visa": "granted",
        "fever_seen": True,
        "fever_from": date(2020, 1, place),
        "emergency_name": "Personne Exemple",
        "emergency_phone": "+229 00 00 00 00",
        "insurance_number": f"TEST-{place}",
    }


def add_delegations(office: Office, partnership_id: UUID) -> None:
    """Name both delegations, keep travel data for one of them, and let their day come."""
    from sdgp_desktop.visits.service import add_delegate, change_travel, entries, erase_due

    with office.read() as reading:
        visits = {e.title: e.id for e in entries(reading, partnership_id=partnership_id) if e.kind == "visit"}
    clock = office.store.clock
    office.store.clock = _ticking(TYPED_ON)
    for code, people in DELEGATIONS.items():
        visit_id = visits[code]
        assert visit_id is not None
        for place, (name, function, organisation, category) in enumerate(people, 1):
            with office.act("add_delegate") as work:
                more = {"function": function, "organisation": organisation, "category": category}
                made = add_delegate(work, visit_id, name, **more, status="travelled")
            if code == WITH_TRAVEL:
                with office.act("change_travel") as work:
                    for column, value in papers(place, name).items():
                        change_travel(work, made, column, value)
    office.store.clock = _ticking(ERASED_ON)
    erase_due(office.store, office.person)
    office.store.clock = clock


def _ticking(moment: datetime) -> Callable[[], datetime]:
    ticks = iter(range(10**6))
    return lambda: moment + timedelta(seconds=next(ticks))
