"""Several offices that exchange packets, for the tests of the packet."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.register import Transfer, transfers
from sdgp_desktop.kernel import desk
from sdgp_desktop.kernel.desk import DeskKeys
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import BODY, SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.office import Office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import Person as Contact
from sdgp_desktop.wiring import hook
from tests.exchange.around import KARONGI, municipality, rename
from tests.exchange.outsider import Envelope, opened
from tests.offices import office_store

NUMBERS = {"VVSG": 1, "RALGA": 2, "ANCB": 3}


@dataclass
class Town:
    """Offices by name: VVSG, RALGA, RALGA-R2 …; the part behind the dash is the desk."""

    folder: Path
    offices: dict[str, Office]

    def __getitem__(self, name: str) -> Office:
        return self.offices[name]

    def close(self) -> None:
        """Let go of all databases."""
        for office in self.offices.values():
            office.store.close()

    def meet(self) -> None:
        """Everybody takes in everybody's card."""
        for name, office in self.offices.items():
            service.write_card(office.store, self.folder / f"{name}.sdgpcard")
        for name, office in self.offices.items():
            for other in self.offices:
                if other != name:
                    service.add_office(office.store, self.folder / f"{other}.sdgpcard")

    def send(self, sender: str, codes: Iterable[str], file: str, **options: Any) -> Path:
        """A packet of one office for others."""
        path = self.folder / file
        service.export(self[sender].store, self[sender].person, list(codes), path, **options)
        return path

    def take(self, receiver: str, file: Path, **options: Any) -> service.Report:
        """Take a packet in."""
        return service.take_in(self[receiver].store, self[receiver].person, file, copy=False, **options)

    def bring(self, sender: str, receiver: str, **options: Any) -> service.Report:
        """A packet from one office to another."""
        file = self.folder / f"{len(list(self.folder.iterdir()))}.sdgp"
        return self.take(receiver, self.send(sender, [receiver], file.name, **options))

    def look(self, receiver: str, file: Path) -> list[Envelope]:
        """What a receiver finds in a packet, read by an outsider with its key."""
        return opened(file, self[receiver].store.desk_keys().identity)

    def digests(self, name: str) -> dict[str, str]:
        """The content of an office, audience by audience."""
        with self[name].read() as reading:
            return digests(reading)

    def register(self, name: str) -> tuple[Transfer, ...]:
        """The transfer register of an office."""
        with self[name].read() as reading:
            return transfers(reading)


@cache
def keys_of(name: str) -> DeskKeys:
    """The keys of a desk, the same in a whole run: six words take long to make."""
    return desk.make()


def new_office(folder: Path, name: str, schema: Schema = SCHEMA) -> Office:
    """An office with what ships; `RALGA-R2` is a desk of RALGA."""
    code, _, series = name.partition("-")
    place = folder / name
    place.mkdir()
    store = office_store(place)
    if schema is not SCHEMA:
        store.close()
        store = Store(place / "office.db", schema)
    hook(store)
    desk.save(store.path, keys_of(name), None)
    number = NUMBERS.get(code, 4)
    person = Person(UUID(int=number * 10 + len(series)), f"{code} Voorbeeld", "officer", code)
    store.set_local(office=code, desk=series or code[0], person={"id": person.id.hex, "name": person.name, "role": ""})
    return Office(store, person, desk=series or code[0])


def town(folder: Path, *names: str, strangers: bool = False) -> Town:
    """New offices; they know each other unless they are strangers."""
    made = Town(folder, {name: new_office(folder, name) for name in names})
    if not strangers:
        made.meet()
    return made


def introduce(strangers: Town, *pairs: tuple[str, str]) -> None:
    """For each pair: the first one takes in the card of the second one."""
    for one, other in pairs:
        card = strangers.folder / f"{other} for {one}.sdgpcard"
        service.write_card(strangers[other].store, card)
        service.add_office(strangers[one].store, card)


def edit(office: Office, number: int) -> None:
    """One small change, another one each time."""
    rename(office, f"Karongi {number}")


def contact(office: Office, name: str, country: str | None, **more: Any) -> UUID:
    """A person of the track of a country."""
    with office.act("add_person", name=name) as work:
        return work.add(Contact(track=country, family_name=name, **more)).id


def names_of(office: Office) -> set[str]:
    """The family names of everybody registered."""
    with office.read() as reading:
        return {row.family_name for row in reading.rows(select(Contact.family_name))}


def attach(
    office: Office, name: str, data: bytes, owner: UUID | None = None, kind: str = "registry_municipality"
) -> UUID:
    """A text file that belongs to a municipality (or to another record)."""
    from sdgp_desktop.kernel import attachments

    id = owner or municipality(office, KARONGI)
    with office.act("attach") as work:
        return attachments.add(work, kind, id, name, data)


def refused(work: Any, *arguments: Any, **options: Any) -> str:
    """The code of the refusal that a call ends with; anything else is not caught."""
    try:
        work(*arguments, **options)
    except Refusal as refusal:
        return refusal.code
    return ""


def segment_names(office: Office) -> set[str]:
    """What is kept of others and own, but not what ships."""
    with office.read() as reading:
        return {r.name for r in reading.session.execute(select(SEGMENT.c.name).where(SEGMENT.c.author != ""))}


def bodies(office: Office) -> bytes:
    """All that is kept of the journal, unpacked, and the database file itself."""
    office.store.seal()
    with office.read() as reading:
        rows = reading.session.execute(select(BODY.c.body).join(SEGMENT, SEGMENT.c.n == BODY.c.segment)).scalars().all()
    return b"\n".join([*(b"\n".join(unpack(row).lines) for row in rows), office.store.path.read_bytes()])


def name_here(reading: Reading, code: str = KARONGI) -> str:
    """What a municipality is called."""
    found = registry.municipality_by_code(reading, code)
    assert found is not None
    return found.name


def restarted(office: Office, schema: Schema = SCHEMA) -> Office:
    """The same office after the program was closed and opened again."""
    path = office.store.path
    office.store.close()
    store = Store(path, schema)
    hook(store)
    return Office(store, office.person, desk=office.desk)


def copied(office: Office, folder: Path) -> Path:
    """A copy of the database with everything beside it."""
    folder.mkdir()
    for source in office.store.path.parent.glob(f"{office.store.path.name}*"):
        if source.is_file():
            shutil.copy(source, folder / source.name)
    return folder / office.store.path.name
