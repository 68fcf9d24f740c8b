"""Two desks of one office that exchange packets: what one does without knowing what the other did."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.office import Office
from sdgp_desktop.wiring import hook
from tests.offices import ANNA, office_store

BERT = Person(UUID(int=70), "Bert Exemple", "officer", "VVSG")


class Desks:
    """Anna's desk, whose database `first` makes, and Bert's, which is new; they have exchanged cards."""

    def __init__(self, folder: Path, first: Callable[[Path], Store] = office_store) -> None:
        self.folder, self._sent = folder, 0
        made = []
        for person, desk, make in ((ANNA, "V", first), (BERT, "V2", office_store)):
            place = folder / desk
            place.mkdir()
            store = make(place)
            hook(store)
            store.set_local(office="VVSG", desk=desk)
            made.append(Office(store, person, desk=desk))
        self.one, self.other = self.both = (made[0], made[1])
        for giver, taker in (self.both, self.both[::-1]):
            card = folder / f"{giver.desk}.sdgpcard"
            service.write_card(giver.store, card)
            service.add_office(taker.store, card)

    def send(self, sender: Office, receiver: Office) -> list[str]:
        """A packet from one desk to the other; the codes of what the rules say after it."""
        self._sent += 1
        file = self.folder / f"{self._sent}.sdgp"
        service.export(sender.store, sender.person, ["VVSG"], file)
        report = service.take_in_and_check(receiver.store, receiver.person, file)
        return [found.code for found in report.findings]

    def close(self) -> None:
        """Let go of both databases."""
        for desk in self.both:
            desk.store.close()
