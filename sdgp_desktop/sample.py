"""Fictional data to look at and to measure with: the cohort of the sample, one finished partnership, larger sizes.

The same size and seed give the same content. A sample database says so everywhere and exchanges only with samples.
"""

import csv
import json
import random
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.scribe import end_undo
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office, new_office

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample"
START = datetime(2026, 1, 5, 8, tzinfo=UTC)  # when all that the sample tells of had happened
DOSSIERS = {"medium": 300, "large": 5_000}
ENTRIES = {"medium": 5_000, "large": 100_000}
FINISHED = "SDGP-2024-BJ-001"


def sample_dossiers() -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and answers of the sample dossiers, in the order in which they arrived."""
    found = [(path.stem, json.loads(path.read_text("utf-8"))) for path in FOLDER.glob("dossiers/*.json")]
    yield from sorted(found, key=lambda pair: (datetime.fromisoformat(pair[1]["_meta"]["received"]), pair[0]))


def make_sample(path: Path, size: str = "small", seed: int = 1, language: str = "en") -> dict[str, int]:
    """Make the sample database; returns how many records of each kind it holds."""
    somebody = known_id("person", "sample")
    office = new_office(path, "VVSG", "Sam Voorbeeld", language=language, sample=True, person_id=somebody)
    try:
        _steady(office.store, seed)
        fill_small(office)
        if size != "small":
            from sdgp_desktop.sample_large import fill_large

            fill_large(office, DOSSIERS[size], ENTRIES[size], seed)
        with office.store.local() as work:  # nobody takes back how the sample was made
            end_undo(work.session.connection(), office.person.id)
        return counts(office)
    finally:
        office.close()


def _steady(store: Store, seed: int) -> None:
    """Ids and moments that depend on the seed only, so that the same seed gives the same content."""
    draw = random.Random(seed)
    store.new_id = lambda: UUID(int=draw.getrandbits(128), version=4)
    store.clock = _ticking(START)


def _ticking(moment: datetime) -> Callable[[], datetime]:
    ticks = iter(range(10**9))
    return lambda: moment + timedelta(seconds=next(ticks))


def fill_small(office: Office) -> None:
    """The 19 dossiers and their sheets exactly as they are, and one finished partnership."""
    from sdgp_desktop.calls.service import call_by_code
    from sdgp_desktop.intake.service import take_answers
    from sdgp_desktop.scoring.papers import read_sheets
    from sdgp_desktop.scoring.service import import_sheets

    for name, answers in sample_dossiers():
        meta = answers.pop("_meta")
        with office.act("take_forms", count=1) as work:
            call = call_by_code(work, meta["call"])
            assert call is not None
            take_answers(work, call.id, answers, {**meta, "reference": name})
    for code in ("RW-2023", "BJ-2023"):
        lines = [r for r in read_sheets(FOLDER / "sheets.csv") if r.number.startswith(code[:2].lower())]
        sign_statements(office, code, dict.fromkeys((r.assessor, r.seat) for r in lines))
        with office.act("import_scores", final=True, file="sheets.csv") as work:
            call = call_by_code(work, code)
            assert call is not None
            taken = import_sheets(work, call.id, lines)
            assert not taken.refused
    finish_partnership(office)


def sign_statements(office: Office, code: str, people: Iterable[tuple[str, str]]) -> None:
    """The panel of a call: who scores, by name and seat, signed the statement of impartiality on paper beforehand."""
    from sdgp_desktop.calls.service import known_call
    from sdgp_desktop.scoring.service import add_member, declare_impartial

    for name, seat in people:
        with office.act("add_member") as work:
            member = add_member(work, known_call(work, code).id, name, seat)
        with office.act("declare_impartial", final=True) as work:
            declare_impartial(work, member, "paper", "nl")


def finish_partnership(office: Office) -> None:
    """The Beninese partnership of the worked ledger: visits and sessions, what was learned, and its end.

    The file of the ledger brings the first-year decision, the last costs and the refund that settles the advances.
    """
    from sdgp_desktop.budget.papers.files import read_budget, read_ledger
    from sdgp_desktop.budget.service import import_ledger
    from sdgp_desktop.partnerships.service import partnership_by_number
    from sdgp_desktop.sample_travel import add_delegations

    ledger = read_ledger(FOLDER / "ledger" / "sample-ledger.csv")
    budget = read_budget(FOLDER / "ledger" / "sample-ledger-budget.csv")
    with office.act("import_ledger", final=True) as work:
        import_ledger(work, FINISHED, ledger, create_in="BJ-2023", budget=budget)
    with office.read() as reading:
        holder = partnership_by_number(reading, FINISHED)
        assert holder is not None
    add_calendar(office, holder.id, holder.call_id)
    add_delegations(office, holder.id)
    add_learning_log(office, holder.id)
    close_partnership(office, holder.id)


SESSIONS = (  # kind, day, title in the language of the track, as people of both sides write it
    ("introduction", date(2024, 1, 25), "Séance d’introduction"),
    ("digital", date(2024, 2, 6), "Séance numérique commune 1"),
    ("digital", date(2024, 6, 18), "Séance numérique commune 2"),
    ("digital", date(2024, 11, 12), "Séance numérique commune 3"),
    ("review", date(2025, 1, 21), "Bilan de la première année"),
    ("digital", date(2025, 2, 18), "Séance numérique commune 4"),
    ("exchange_day", date(2025, 3, 27), "Journée d’échange"),
    ("exchange_day", date(2024, 10, 3), "Journée d’échange"),
    ("digital", date(2025, 6, 17), "Séance numérique commune 5"),
    ("digital", date(2025, 9, 23), "Séance numérique commune 6"),
    ("closing", date(2025, 11, 18), "Séance de clôture"),
)


def add_calendar(office: Office, partnership_id: UUID, call_id: UUID) -> None:
    """Two windows, the visit each way and the sessions of two years, with who attended."""
    from sdgp_desktop.visits.service import add_session, add_visit, add_window, set_attendance

    windows = []
    for name, direction, first, place, organiser in (
        ("Bénin 2024", "to_partner", date(2024, 4, 21), "Cotonou", "ANCB"),
        ("Belgique 2025", "to_belgium", date(2025, 5, 11), "Brussel", "VVSG"),
    ):
        joint = first + timedelta(days=2)
        days = {"joint_start": joint, "joint_end": joint + timedelta(days=1)}
        days |= {"conference_start": joint, "conference_end": joint + timedelta(days=1)}
        last = first + timedelta(days=9)
        with office.act("add_window") as work:
            windows.append(
                add_window(work, call_id, direction, first, last, name=name, place=place, organiser=organiser, **days)
            )
    for window, direction, first, code, place in (
        (windows[0], "out", date(2024, 4, 21), "BJ-2024-V1", "Kpodaha"),
        (windows[1], "in", date(2025, 5, 11), "BJ-2025-V2", "Vlierbeke"),
    ):
        people: dict[str, Any] = {"delegates": 3, "political": 1, "administrative": 2}
        how = {"accompanied_by": "ANCB", "state": "done"}
        where: dict[str, Any] = {"window_id": window, "code": code, "place": place, "host": place}
        with office.act("add_visit") as work:
            add_visit(work, partnership_id, direction, first, first + timedelta(days=7), **people, **how, **where)
    for kind, day, title in SESSIONS:
        with office.act("add_session") as work:
            digital = kind == "digital"
            made = add_session(
                work, kind, day, call_id=call_id, title=title, state="done", minutes=120 if digital else 210,
                starts_at="14:00" if digital else "09:30", exchange_kind="north_south",
            )  # fmt: skip
            for side, many in (("N", 4), ("S", 5)):
                by_kind = {"political": 1, "administrative": 2, "external": many - 3}
                set_attendance(work, made, partnership_id, side, people=many, **by_kind)


COORDINATORS = (
    ("N", "Lotte Meerschaut", "Coördinator markten"),
    ("S", "Firmin Adanle", "Chef du service planification"),
)
FIRST_DAY, LOCKED_YEARS, CLOSED_ON = date(2024, 1, 15), (date(2024, 12, 31), date(2025, 12, 31)), date(2025, 12, 31)


def add_learning_log(office: Office, partnership_id: UUID) -> None:
    """The coordinators of both sides, and what they wrote down after sessions and visits."""
    from sdgp_desktop.partnerships.service import add_learning, add_member

    for side, name, function in COORDINATORS:
        with office.act("add_member") as work:
            add_member(work, partnership_id, side, "coordinator", name=name, function=function, active_from=FIRST_DAY)
    with office.read() as reading:
        events = {name: id for id, _, name in office.happenings(reading, partnership_id)}
    with (FOLDER / "learning.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        event, dated = row.pop("event"), date.fromisoformat(row.pop("dated"))
        more = {"event_id": events[event] if event else None, "tags": tuple(row.pop("tags").split(";"))}
        with office.act("add_learning") as work:
            add_learning(work, partnership_id, dated=dated, **row, **more)


def close_partnership(office: Office, partnership_id: UUID) -> None:
    """The end of a partnership: nothing open, both years locked, what comes after it noted, then closed."""
    from sdgp_desktop.budget.service import close_period
    from sdgp_desktop.partnerships.service import change, take_step

    for until in LOCKED_YEARS:
        with office.act("close_period", final=True) as work:
            close_period(work, partnership_id, until)
    with office.act("change_partnership") as work:
        change(
            work,
            partnership_id,
            {
                "theme": "Prospérité\u00a0: des marchés gérés par celles et ceux qui y vendent",
                "continues_as": "network",
            },
        )
    with office.act("take_step", final=True) as work:
        take_step(work, partnership_id, "closed", CLOSED_ON, open_items=office.open_items, after=office.after_step)


def counts(office: Office) -> dict[str, int]:
    """How many live records of each kind the database holds."""
    from sqlalchemy import func, select

    with office.read() as reading:
        return {
            name: reading.session.execute(select(func.count()).select_from(kind.table)).scalar_one()
            for name, kind in sorted(reading.schema.types.items())
        }
