"""Who works in an office: this computer keeps who it is, name and role are those of the register.

Until the first act nobody stands in the register; until then what was said when the office was made counts. The names
on the page that asks for the PIN lie beside the database, where they can be read while it is locked: they follow.
"""

from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person

LEAST = "reader"  # the role of somebody with a PIN whom the register of an older copy does not know yet


def as_registered(store: Store, person: Person) -> Person:
    """The person with name and role of the register; as given where it does not know this id."""
    from sdgp_desktop.registry.service import staff_member

    with store.read() as reading:
        found = staff_member(reading, person.id)
    return person if found is None else replace(person, name=found.name, role=found.role)


def refuse_reader(store: Store, person: Person) -> None:
    """A reader looks, prints and searches, and changes nothing.

    Where nobody is left in the office who could give somebody another role (two desks may each have made a reader of
    the other's person), roles bind nobody. Errors: Refusal "reader_only".
    """
    from sdgp_desktop.registry.service import READER, office_keepers

    if person.role != READER:
        return
    with store.read() as reading:
        bound = bool(office_keepers(reading, person.office))
    if bound:
        raise Refusal("reader_only", name=person.name)


def last_here(store: Store) -> Person | None:
    """Who worked here last; nothing when the file is no database of an office."""
    known = store.setting("person")
    if not known:
        return None
    person = Person(UUID(known["id"]), known.get("name", ""), known.get("role", LEAST), str(store.setting("office")))
    return as_registered(store, person)


def of_pin(store: Store, id: UUID) -> Person:
    """Somebody who signed in with a PIN."""
    last = last_here(store)
    if last is not None and last.id == id:
        return last
    name = next((one.name for one in keys.state(store.path).people if one.id == id.hex), "")
    return as_registered(store, Person(id, name, LEAST, str(store.setting("office"))))


def name_keys(store: Store) -> None:
    """Give the page that asks for the PIN the names of the register; where the disk is full, the next time."""
    from sdgp_desktop.registry.service import staff_names

    with suppress(Refusal, OSError):
        people = keys.state(store.path).people
        if not people:
            return
        with store.read() as reading:
            names = staff_names(reading, [UUID(one.id) for one in people])
        for one in people:
            known = names.get(UUID(one.id), "")
            if known not in ("", one.name):
                keys.rename(store.path, one.id, known)
