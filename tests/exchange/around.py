"""Two offices that know each other and disagree, for the tests of the place Exchange."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sdgp_desktop.exchange import service
from sdgp_desktop.office import Office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.wiring import hook
from tests.offices import ANNA, ERIC, office_store

KARONGI, BUGESERA = "RW31", "RW57"


@dataclass
class Pair:
    """Two offices and a folder between them."""

    north: Office
    south: Office
    folder: Path

    def close(self) -> None:
        """Let go of both databases."""
        self.north.store.close()
        self.south.store.close()

    def meet(self) -> None:
        """Exchange cards."""
        for one, other in ((self.north, self.south), (self.south, self.north)):
            file = self.folder / f"{one.code}.sdgpcard"
            service.write_card(one.store, file)
            service.add_office(other.store, file)

    def send(self, sender: Office, name: str) -> Path:
        """A packet for the other office."""
        file = self.folder / name
        other = self.south if sender is self.north else self.north
        service.export(sender.store, sender.person, [other.code], file)
        return file

    def disagree(self) -> Path:
        """Both sides change the same municipality, the south another one as well; gives the packet of the south."""
        rename(self.north, "Karongi (north)")
        rename(self.south, "Karongi (south)")
        rename(self.south, "Bugesera (south)", BUGESERA)
        return self.send(self.south, "south.sdgp")


def municipality(office: Office, code: str = KARONGI) -> UUID:
    """A municipality that both know."""
    with office.read() as reading:
        found = registry.municipality_by_code(reading, code)
    assert found is not None
    return found.id


def name_of(office: Office) -> str:
    """What it is called there."""
    with office.read() as reading:
        return registry.municipality(reading, municipality(office)).name


def rename(office: Office, name: str, code: str = KARONGI) -> None:
    """Give it another name."""
    id = municipality(office, code)
    with office.act("change_municipality", name=name) as work:
        registry.change_municipality(work, id, {"name": name})


def pair(folder: Path) -> Pair:
    """Two new offices."""
    made = []
    for person, desk in ((ANNA, "V"), (ERIC, "R")):
        place = folder / person.office
        place.mkdir()
        store = office_store(place)
        hook(store)
        store.set_local(office=person.office, desk=desk)
        made.append(Office(store, person, desk=desk))
    return Pair(made[0], made[1], folder)
