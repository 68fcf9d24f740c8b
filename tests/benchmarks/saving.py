"""Saving one field, with its journal entry, its undo step and the search, against the driver's bare statements."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.data import copied, database, driver, opened, prepare_sample
from tests.benchmarks.harness import Bench, Timed, each

TIMES = 100


def _target(office: Any) -> Any:
    from sdgp_desktop.intake.service import dossiers

    with office.read() as reading:
        return next(d.id for d in dossiers(reading, status="complete"))


def kernel(folder: Path) -> Timed:
    """A text of a dossier, changed by the kernel's act alone."""
    from sdgp_desktop.intake.records import Dossier

    with opened(copied(database(folder), folder / "saving" / "saving.db")) as office:
        target = _target(office)

        def save(n: int) -> None:
            with office.act("set_field") as work:
                work.get(Dossier, target).remarks = f"Remark number {n} of this dossier"

        return repeated(save)


def service(folder: Path) -> Timed:
    """The same field as the screen saves it: read, checked against its limits, stored."""
    from sdgp_desktop.intake.service import set_field

    with opened(copied(database(folder), folder / "saving" / "saving.db")) as office:
        target = _target(office)

        def save(n: int) -> None:
            with office.act("set_field") as work:
                set_field(work, target, "13.4", f"Remark number {n} of this dossier")

        return repeated(save)


def floor(folder: Path) -> Timed:
    """One UPDATE and one INSERT in one commit."""
    connection = driver(copied(database(folder), folder / "saving" / "saving.db"))
    target = connection.execute("select id from intake_dossier where status = 'complete' limit 1").fetchone()[0]
    connection.execute("create table bench_note (n integer primary key, record text, body text)")

    def save(n: int) -> None:
        text = f"Remark number {n} of this dossier"
        connection.execute("begin immediate")
        connection.execute("update intake_dossier set remarks = ? where id = ?", (text, target))
        connection.execute("insert into bench_note (record, body) values (?, ?)", (target, text))
        connection.execute("commit")

    return repeated(save)


def repeated(save: Callable[[int], None]) -> Timed:
    """Save again and again, once before the clock runs; cycles are not looked for in what was there before.

    The window does the same (`app.begin`): looking through all of the program takes forty times as long as a save.
    """

    def one(n: int) -> int:
        save(n)
        return 1

    save(0)
    gc.collect()
    gc.freeze()
    return each(range(1, TIMES + 1), one)


BENCHES = (
    Bench("save", "<= 4", prepare_sample, kernel, floor),
    Bench("save_field", "<= 4", prepare_sample, service, floor),
)
