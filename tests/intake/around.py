"""What the tests of intake share: the sample dossiers, a store, a dossier that passes every check."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import known_call
from sdgp_desktop.intake import service
from sdgp_desktop.intake.rules.context import Context, Numbers
from sdgp_desktop.intake.service import DossierRow, dossier_of, take_answers
from sdgp_desktop.kernel.store import Store
from tests.offices import ANNA

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample" / "dossiers"
NAMES = tuple(sorted(p.stem for p in SAMPLES.glob("*.json")))


@cache
def _text(name: str) -> str:
    return (SAMPLES / f"{name}.json").read_text("utf-8")


def sample(name: str) -> dict[str, Any]:
    """A sample dossier, free to change."""
    found: dict[str, Any] = json.loads(_text(name))
    return found


def answers_in(given: dict[str, Any]) -> dict[str, Any]:
    """The answers alone."""
    return {key: value for key, value in given.items() if not key.startswith("_")}


def tidy(value: Any) -> Any:
    """Answers without what was left open: nothing, empty texts, empty composites."""
    if isinstance(value, dict):
        kept = {key: tidy(v) for key, v in value.items()}
        return {key: v for key, v in kept.items() if v not in (None, "", {}, [])}
    return [tidy(v) for v in value] if isinstance(value, list) else value


def call_id(store: Store, code: str = "RW-2023") -> UUID:
    """The id of a call that ships."""
    with store.read() as reading:
        return known_call(reading, code).id


def take(store: Store, name: str, given: dict[str, Any] | None = None, **more: Any) -> DossierRow:
    """Take a sample dossier in and return its row."""
    answers = sample(name) if given is None else given
    call = call_id(store, answers["_meta"]["call"])
    with store.act("take_answers", ANNA) as work:
        taken = take_answers(work, call, answers, reference=name, **more)
    with store.read() as reading:
        return dossier_of(reading, taken.number)


NUMBERS = Numbers(
    coordinator_days=Decimal(1), windows_per_year=2, group_members=4, group_political=1, group_administrative=2,
    group_services=2, group_external=1, contacts=2, coordinators=1, strengths=2, challenges=2, point_length=80,
    interests_least=1, interests=5, service_share_percent=50, signatories_political=1, signatories_administrative=1,
    sub_themes=3,
)  # fmt: skip


def context(**more: Any) -> Context:
    """What the checks know about the dossier of Lier in the call of Rwanda."""
    known: dict[str, Any] = {
        "form": "F", "country": "RW", "north": "BE", "received": datetime(2023, 11, 24, 9, 42, tzinfo=UTC),
        "closes": datetime(2023, 11, 30, 22, 59, 59, tzinfo=UTC), "period_start": date(2024, 1, 1),
        "period_end": date(2025, 12, 31), "themes": frozenset({"participation"}), "goals": frozenset({11, 16}),
        "admitted": frozenset({"RW31"}), "place_code": "12021", "provinces": frozenset({"Antwerpen"}),
        "targets": {"16.7": 16, "16.6": 16, "11.3": 11}, "track_languages": ("en",),
        "hard_commitments": ("9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.10", "9.11"),
        "soft_commitments": ("9.8", "9.9", "9.12"), "numbers": NUMBERS,
    }  # fmt: skip
    return Context(**{**known, **more})


def clean_answers() -> dict[str, Any]:
    """Answers of form F that no check has anything to say about."""
    given = answers_in(sample("rw-lier"))
    for member in given["7"]:
        member["7.8"]["to"] = None
    return given


def codes(store: Store, dossier: DossierRow) -> list[str]:
    """The codes of all findings of a dossier."""
    with store.read() as reading:
        return service.codes_of(service.findings(reading, dossier.id))


def again(store: Store, dossier: DossierRow) -> DossierRow:
    """The dossier as it is now."""
    with store.read() as reading:
        return service.dossier(reading, dossier.id)


def answers(store: Store, dossier: DossierRow) -> dict[str, Any]:
    """The answers of a dossier."""
    with store.read() as reading:
        return service.answers(reading, dossier.id)
