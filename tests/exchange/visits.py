"""RALGA names a delegation to Belgium and collects its travel data; VVSG knows the visit and receives the delegates."""

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.visit_package import VisitReport, export_visit, take_in_visit
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.wiring import hook
from tests.exchange.around import Pair, pair
from tests.offices import ANNA, ERIC
from tests.visits.around import partnership, visit
from tests.visits.delegation import delegate, write_papers

PASSWORD = "paper kite seven"
START = date(2025, 5, 12)
END = START + timedelta(days=6)
BEFORE, DUE = START - timedelta(days=30), END + timedelta(days=60)
FILE = "RW-2025-R1.sdgpvisit"


def on(day: date, *offices: Office) -> None:
    """Let it be noon of a day."""

    def clock() -> datetime:
        return datetime.combine(day, time(12), UTC)

    for office in offices:
        office.store.clock = clock


@dataclass
class Trip:
    """Two offices, the visit that both know, the people who travel, and the package on its way."""

    two: Pair
    visit_id: UUID
    amina: UUID
    bea: UUID
    file: Path

    @property
    def south(self) -> Office:
        """RALGA, which collects."""
        return self.two.south

    @property
    def north(self) -> Office:
        """VVSG, which receives."""
        return self.two.north

    def export(self, name: str, password: str = PASSWORD, code: str = "VVSG") -> Path:
        """A package of RALGA."""
        file = self.two.folder / name
        export_visit(self.south.store, ERIC, self.visit_id, code, file, password)
        return file

    def take(self, file: Path | None = None, password: str = PASSWORD) -> VisitReport:
        """Take a package in at VVSG."""
        return take_in_visit(self.north.store, ANNA, file or self.file, password)

    def refused(self, file: Path | None = None, password: str = PASSWORD) -> str:
        """Why VVSG does not take a package in; nothing has changed then."""
        before = table(self.north.store)
        try:
            self.take(file, password)
        except Refusal as refusal:
            assert table(self.north.store) == before
            return refusal.code
        return ""

    def packet(self, sender: Office, name: str) -> Path:
        """A general packet for the other office."""
        return self.two.send(sender, name)

    def deliver(self, sender: Office, name: str) -> None:
        """A general packet goes to the other office and is taken in."""
        other = self.north if sender is self.south else self.south
        service.take_in(other.store, other.person, self.packet(sender, name), copy=False)


def table(store: Store) -> list[tuple[object, ...]]:
    """All travel data of an office as they are stored."""
    with store.engine.connect() as connection:
        kind = SCHEMA["visits_travel"].table
        return [tuple(row) for row in connection.execute(kind.select().order_by(kind.c.id))]


@cache
def _made(start: date) -> tuple[Path, UUID, UUID, UUID]:
    """The beginning of every test, made once: closing a package takes seconds, on purpose."""
    folder = Path(mkdtemp())
    two = pair(folder)
    on(start - timedelta(days=30), two.north, two.south)
    two.meet()
    visit_id = visit(two.south.store, partnership(two.south.store), start, 7, "in")
    amina = delegate(two.south.store, visit_id, "Amina Voorbeeld", ERIC)
    bea = delegate(two.south.store, visit_id, "Bea Exemple", ERIC)
    write_papers(two.south.store, amina, ERIC)
    trip = Trip(two, visit_id, amina, bea, folder / FILE)
    trip.deliver(two.south, "first.sdgp")
    trip.export(FILE)
    two.close()
    return folder, visit_id, amina, bea


def a_trip(folder: Path, start: date = START) -> Trip:
    """A copy of the beginning, in a folder of its own."""
    source, visit_id, amina, bea = _made(start)
    shutil.copytree(source, folder, dirs_exist_ok=True)
    offices = []
    for person, desk in ((ANNA, "V"), (ERIC, "R")):
        store = Store(folder / person.office / "office.db", SCHEMA)
        hook(store)
        offices.append(Office(store, person, desk=desk))
    trip = Trip(Pair(offices[0], offices[1], folder), visit_id, amina, bea, folder / FILE)
    on(start - timedelta(days=30), *offices)
    return trip
