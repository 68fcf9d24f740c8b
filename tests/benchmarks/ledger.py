"""The statement over the largest ledger, against one GROUP BY by the driver."""

from pathlib import Path

from tests.benchmarks.data import begin, driver, is_made, note_made, opened, prepare_sample, size_of
from tests.benchmarks.harness import Bench, Timed, timed

ENTRIES = {"small": 1_000, "medium": 10_000, "large": 100_000}
NUMBER = "SDGP-2024-BJ-900"
GROUPS = """select side, line, year, type, count(*), sum(eur_minor) from budget_entry
    where partnership_id = ? group by side, line, year, type"""


def prepare(folder: Path, size: str) -> None:
    """One partnership whose ledger alone has that many entries, in a database of its own."""
    prepare_sample(folder, size)
    place = folder / f"ledger-{size}"
    path = place / "ledger.db"
    if is_made(place):
        return
    begin(place)
    from sqlalchemy import select

    from sdgp_desktop.partnerships.service import create, partnership_by_number
    from sdgp_desktop.sample import FINISHED, make_sample
    from sdgp_desktop.sample_large import clone_ledger

    make_sample(path)
    with opened(path) as office:
        with office.read() as reading:
            holder = partnership_by_number(reading, FINISHED)
            assert holder is not None
            table, taken = reading.schema["budget_entry"].table, reading.schema["budget_step"].table
            entries = [dict(r) for r in reading.session.execute(select(table).order_by(table.c.place)).mappings()]
            steps: dict[object, list[dict[str, object]]] = {}
            for row in reading.session.execute(select(taken)).mappings():
                steps.setdefault(row["entry_id"], []).append(dict(row))
        with office.act("import_ledger", final=True) as work:
            new = create(work, holder.call_id, number=NUMBER, start=holder.start, north_name="N", south_name="S")
            clone_ledger(work, entries, steps, new, ENTRIES[size])  # type: ignore[arg-type]
    note_made(place)


def _path(folder: Path) -> Path:
    return folder / f"ledger-{size_of(folder)}" / "ledger.db"


def ours(folder: Path) -> Timed:
    """The statement as it is printed: all figures, the advance account."""
    from sdgp_desktop.budget.service import statement
    from sdgp_desktop.partnerships.service import known_partnership

    with opened(_path(folder)) as office, office.read() as reading:
        holder = known_partnership(reading, NUMBER)
        return timed(lambda: sum(g.count for g in statement(reading, holder.id).groups))


def floor(folder: Path) -> Timed:
    """The sums of the same entries."""
    connection = driver(_path(folder))
    found = connection.execute("select id from partnerships_partnership where number = ?", (NUMBER,)).fetchone()
    return timed(lambda: sum(row[4] for row in connection.execute(GROUPS, found).fetchall()))


BENCHES = (Bench("ledger_statement", "<= 5", prepare, ours, floor),)
