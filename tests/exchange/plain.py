"""Plain words for the cases: give a field a value, send, take, and look at what is shown and what is asked."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sdgp_desktop.exchange.service.questions import conflicts, resolve
from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau, Post
from tests.exchange.toys import SHIPPED
from tests.exchange.world import World
from tests.kernel.toy import Stamp, Street, Town

TOWN = SHIPPED[1]
Question = tuple[tuple[str, ...], list[Any]]


@contextmanager
def offices(number: int) -> Iterator[tuple[World, list[Bureau]]]:
    """A world with so many offices."""
    world = World.of(number)
    try:
        yield world, world.bureaus
    finally:
        world.close()


def give(bureau: Bureau, id: UUID = TOWN, **values: Any) -> None:
    """Change a town."""

    def change(work: Work) -> None:
        town = work.get(Town, id)
        for column, value in values.items():
            setattr(town, column, value)

    bureau.act(change)


def build(bureau: Bureau, name: str, town: UUID = TOWN) -> UUID:
    """A new street."""
    found: list[UUID] = []
    bureau.act(lambda work: found.append(work.add(Street(town_id=town, name=name)).id))
    return found[0]


def press(bureau: Bureau, word: str) -> None:
    """Something that is only ever added."""

    def change(work: Work) -> None:
        work.add(Stamp(word=word))

    bureau.act(change)


def tell(sender: Bureau, *receivers: Bureau) -> Post:
    """Send everything, and let it be taken in."""
    post = sender.post()
    for receiver in receivers:
        receiver.take(post.segments)
    return post


def value(bureau: Bureau, column: str = "name", id: UUID = TOWN, kind: str = "toy_town") -> Any:
    """What is shown."""
    return bureau.rows()[kind, id.hex][column]


def asked(bureau: Bureau) -> list[Question]:
    """The open questions: register and the values among which a person chooses."""
    found = []
    for _, _, register, heads in bureau.questions():
        columns = tuple(json.loads(register))
        values = [h[3][columns[0]] if len(columns) == 1 else h[3] for h in json.loads(heads)]
        found.append((columns, sorted(values, key=str)))
    return sorted(found)


def choose(bureau: Bureau, keep: Any) -> None:
    """Answer the only open question with one of the values."""
    with bureau.store.read() as reading:
        (one,) = conflicts(reading)
    number = next((c.n for c in one.values if c.value == keep), None)
    with bureau.noted(), bureau.store.act("resolve", bureau.person) as work:
        resolve(work, one.id, keep=number, value=None if number else keep)


def was(bureau: Bureau, column: str = "name", id: UUID = TOWN) -> list[Any]:
    """All values a field ever had, as the history tells them, the newest first."""
    with bureau.store.read() as reading:
        return [c.value for c in history.of(reading, id, column)]


def alike(*bureaus: Bureau) -> bool:
    """Whether they hold the same content and ask the same questions."""
    return all((b.digests(), b.questions()) == (bureaus[0].digests(), bureaus[0].questions()) for b in bureaus)
