"""Lists and search over the whole sample, against the driver's own queries shown by a view on a list."""

from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, driver, opened, prepare_sample
from tests.benchmarks.harness import Bench, Timed, each

TIMES = 20
KEYS = ("k", "ka", "kar", "karo", "li", "lie", "gem", "comm", "2023", "oud")
COLUMNS = "id, number, name, status, form, country, received"
PAGE = f"select {COLUMNS} from intake_dossier where removed = 0 {{}} order by number, id limit 100"
COUNT = "select count(*) from intake_dossier where removed = 0 {}"
RANGE = """select record_type, record, more from kernel_word where word >= ? and word < ?
    and record_type in ('intake_dossier', 'intake_contact', 'intake_member', 'intake_actor', 'intake_link')"""
HITS, AHEAD = 30, 4_000  # finds that are shown, and looked at for names
NAMES = frozenset({"number", "code", "name", "title", "family_name", "given_name", "label_en", "title_en", "name_en"})


def _view() -> tuple[Any, Any]:
    from PySide6.QtWidgets import QApplication, QTableView

    application = QApplication([])
    view = QTableView()
    view.resize(1000, 600)
    view.show()
    return application, view


def _ours(folder: Path, queries: tuple[str, ...]) -> Timed:
    from sdgp_desktop.intake.model import ListModel
    from sdgp_desktop.intake.page import columns
    from sdgp_desktop.qtkit.table import Query, SqlTableModel

    application, view = _view()
    with opened(database(folder)) as office:

        class Context:
            """What the list asks of its place: no call in view, and the office."""

            call_id = None
            read = staticmethod(office.read)

        listing = ListModel(Context())  # type: ignore[arg-type]
        model = SqlTableModel(columns(), listing.page, listing.count)
        view.setModel(model)
        model.ask(Query())

        def work(query: str) -> int:
            model.ask(Query(search=query))
            view.viewport().repaint()
            application.processEvents()
            return model.rowCount()

        return each(queries, work)


def _floor(folder: Path, keys: tuple[str, ...]) -> Timed:
    from PySide6.QtCore import QAbstractTableModel

    class Rows(QAbstractTableModel):
        """A list of rows, and nothing else."""

        def __init__(self, rows: list[tuple[Any, ...]]) -> None:
            super().__init__()
            self.rows = rows

        def rowCount(self, parent: Any = None) -> int:
            return len(self.rows)

        def columnCount(self, parent: Any = None) -> int:
            return 6

        def data(self, index: Any, role: int = 0) -> Any:
            return str(self.rows[index.row()][index.column() + 1]) if role == 0 else None

    application, view = _view()
    connection = driver(database(folder))
    connection.execute(PAGE.format("")).fetchall()

    def work(key: str) -> int:
        among = f"and id in ({_ids(connection, key)})" if key else ""
        found = connection.execute(PAGE.format(among)).fetchall()
        view.setModel(Rows(found))
        view.viewport().repaint()
        application.processEvents()
        rows: int = connection.execute(COUNT.format(among)).fetchone()[0]
        return rows

    return each(keys, work)


def _ids(connection: Any, key: str) -> str:
    """Dossiers with a word that begins so, in themselves or in their rows, as SQL text."""
    found: dict[str, list[str]] = {}
    for kind, record, more in connection.execute(RANGE, (key, key + "\uffff")).fetchall():
        found.setdefault(kind, []).extend((record, *(more[i : i + 32] for i in range(0, len(more), 32))))
    ids = set(found.pop("intake_dossier", ()))
    for kind, rows in found.items():
        wanted = ",".join(f"'{row}'" for row in rows)
        ids.update(r[0] for r in connection.execute(f"select dossier_id from {kind} where id in ({wanted})").fetchall())
    return ",".join(f"'{id}'" for id in ids)


def page_ours(folder: Path) -> Timed:
    """The first page of the list, asked several times."""
    return _ours(folder, ("",) * TIMES)


def page_floor(folder: Path) -> Timed:
    """The same rows by the driver."""
    return _floor(folder, ("",) * TIMES)


def keys_ours(folder: Path) -> Timed:
    """Keystrokes in the filter of the list."""
    return _ours(folder, KEYS)


def keys_floor(folder: Path) -> Timed:
    """The same words by the driver."""
    return _floor(folder, KEYS)


def search_ours(folder: Path) -> Timed:
    """Search everywhere, with title and detail of each find."""
    from sdgp_desktop.shell.facts import Facts

    with opened(database(folder)) as office:
        facts = Facts(office)
        facts.find("warm")
        return each(KEYS, lambda key: len(facts.find(key)))


def search_floor(folder: Path) -> Timed:
    """The same query of the index by the driver, as far as ours reads it (names before other texts need more than
    what is shown), and the fields of the finds that are shown: one statement for each type of record.
    """
    connection = driver(database(folder))
    range_of_word = "select record_type, field, record || more from kernel_word where word >= ? and word < ?"

    def lines(key: str) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = []
        finds, cursor = 0, connection.execute(range_of_word, (key, key + "\uffff"))
        while finds < AHEAD and (some := cursor.fetchmany(500)):
            found += some
            finds += sum(len(line[2]) for line in some) // 32
        return sorted(found, key=lambda line: line[1] not in NAMES)

    def work(key: str) -> int:
        wanted: dict[str, dict[str, str]] = {}
        shown = 0
        for kind, field, ids in lines(key):
            for start in range(0, min(len(ids), 32 * (HITS - shown)), 32):
                if wanted.setdefault(kind, {}).setdefault(ids[start : start + 32], field) == field:
                    shown = sum(map(len, wanted.values()))
            if shown >= HITS:
                break
        hits = 0
        for kind, finds in wanted.items():
            columns = ", ".join(f'"{field}"' for field in sorted(set(finds.values())))
            among = ",".join(f"'{id}'" for id in finds)
            query = f"select id, {columns} from {kind} where id in ({among}) and removed = 0"
            hits += len(connection.execute(query).fetchall())
        return hits

    return each(KEYS, work)


BENCHES = (
    Bench("list_page", "<= 3, 100 ms", prepare_sample, page_ours, page_floor),
    Bench("list_key", "<= 3, 100 ms", prepare_sample, keys_ours, keys_floor),
    Bench("search", "<= 2, 200 ms", prepare_sample, search_ours, search_floor),
)
