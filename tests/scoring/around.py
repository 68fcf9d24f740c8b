"""An office with the sample dossiers and, where wanted, their score sheets."""

import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID

from sdgp_desktop.calls.service import call_by_code
from sdgp_desktop.intake.service import dossier_of, take_answers
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.scoring.papers import read_sheets
from sdgp_desktop.scoring.service import ScoreLine, SheetsTaken, declare_impartial, import_sheets, members
from tests.offices import ANNA, office_store

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
CALLS = ("RW-2023", "BJ-2023")


@cache
def filled() -> Path:
    """A database with the sample dossiers, made once in a run of the tests."""
    folder = Path(mkdtemp())
    store = office_store(folder, "filled.db")
    for path in sorted((SAMPLE / "dossiers").glob("*.json")):
        answers = json.loads(path.read_text("utf-8"))
        meta = answers.pop("_meta")
        with store.act("take_form", ANNA) as work:
            take_answers(work, call_of(work, meta["call"]), answers, {**meta, "reference": path.stem})
    store.close()
    return folder / "filled.db"


@cache
def scored() -> Path:
    """The same with the score sheets."""
    folder = Path(mkdtemp())
    store = opened(folder, filled())
    for code in CALLS:
        assert not take(store, code).refused
        sign(store, code)
    store.close()
    return folder / "office.db"


def opened(folder: Path, source: Path) -> Store:
    """A store over a copy of a database made before."""
    from sdgp_desktop.all_records import SCHEMA

    for part in source.parent.glob(f"{source.name}*"):
        shutil.copy(part, folder / part.name.replace(source.name, "office.db"))
    return Store(folder / "office.db", SCHEMA)


def lines(code: str) -> list[ScoreLine]:
    """The lines of the sample sheets that belong to a call."""
    return [line for line in read_sheets(SAMPLE / "sheets.csv") if line.number.startswith(code[:2].lower())]


def take(store: Store, code: str, changed: list[ScoreLine] | None = None) -> SheetsTaken:
    """Take the sample sheets of a call in, or the given ones."""
    with store.act("import_scores", ANNA, final=True) as work:
        return import_sheets(work, call_of(work, code), lines(code) if changed is None else changed)


def sign(store: Store, code: str) -> None:
    """Everybody on the panel of a call signs on paper."""
    with store.act("declare_impartial", ANNA, final=True) as work:
        for member in members(work, call_of(work, code)):
            declare_impartial(work, member.id, "paper", "nl")


def call_of(reading: Reading, code: str) -> UUID:
    """The id of a call."""
    found = call_by_code(reading, code)
    assert found is not None
    return found.id


def id_of(reading: Reading, reference: str) -> UUID:
    """The id of a sample dossier."""
    return dossier_of(reading, reference).id
