"""Lists and search over the whole sample, against the driver's own queries shown by a view on a list."""

from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, driver, opened, prepare_sample
from tests.benchmarks.harness import Bench, Timed, timed

TIMES = 20
KEYS = ("k", "ka", "kar", "karo", "li", "lie", "gem", "comm", "2023", "oud")
COLUMNS = "id, number, name, status, form, country, received"
PAGE = f"select {COLUMNS} from intake_dossier where removed = 0 order by number, id limit 100"
RANGE = "select record, more from kernel_word where word >= ? and word < ?"
FOUND = f"""select {COLUMNS} from intake_dossier where removed = 0 and id in (
    select record from kernel_word where record_type = 'intake_dossier' and word >= ? and word < ?)
    order by number, id limit 100"""
HITS = 30


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

        def work() -> int:
            rows = 0
            for query in queries:
                model.ask(Query(search=query))
                view.viewport().repaint()
                application.processEvents()
                rows += model.rowCount()
            return rows

        return timed(work)


def _floor(folder: Path, statement: str, parameters: list[tuple[str, ...]]) -> Timed:
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    application, view = _view()
    connection = driver(database(folder))
    connection.execute(statement, parameters[0]).fetchall()

    def work() -> int:
        rows = 0
        for given in parameters:
            found = connection.execute(statement, given).fetchall()
            model = QStandardItemModel()
            for row in found:
                model.appendRow([QStandardItem(str(value)) for value in row[1:]])
            view.setModel(model)
            view.viewport().repaint()
            application.processEvents()
            rows += len(found)
        return rows

    return timed(work)


def page_ours(folder: Path) -> Timed:
    """The first page of the list, asked several times."""
    return _ours(folder, ("",) * TIMES)


def page_floor(folder: Path) -> Timed:
    """The same rows by the driver."""
    return _floor(folder, PAGE, [()] * TIMES)


def keys_ours(folder: Path) -> Timed:
    """Keystrokes in the filter of the list."""
    return _ours(folder, KEYS)


def keys_floor(folder: Path) -> Timed:
    """The same words by the driver."""
    return _floor(folder, FOUND, [(key, key + "\uffff") for key in KEYS])


def search_ours(folder: Path) -> Timed:
    """Search everywhere, with title and detail of each find."""
    from sdgp_desktop.shell.facts import Facts

    with opened(database(folder)) as office:
        facts = Facts(office)
        facts.find("warm")
        return timed(lambda: sum(len(facts.find(key)) for key in KEYS))


def search_floor(folder: Path) -> Timed:
    """The same index by the driver: as many entries as are shown, and their records."""
    connection = driver(database(folder))
    statement = "select record, record_type, field from kernel_word where word >= ? and word < ? limit ?"

    def work() -> int:
        hits = 0
        for key in KEYS:
            for record, kind, field in connection.execute(statement, (key, key + "\uffff", HITS)).fetchall():
                found = connection.execute(f'select "{field}" from {kind} where id = ? and removed = 0', (record,))
                hits += len(found.fetchall())
        return hits

    return timed(work)


BENCHES = (
    Bench("list_page", "<= 3", prepare_sample, page_ours, page_floor),
    Bench("list_key", "<= 3", prepare_sample, keys_ours, keys_floor),
    Bench("search", "<= 2", prepare_sample, search_ours, search_floor),
)
