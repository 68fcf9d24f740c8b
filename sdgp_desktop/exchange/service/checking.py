"""Looking at a packet from all sides before the first row changes. Refusing looks at the file, never at content."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, select

from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.exchange.rules import FEDERATION
from sdgp_desktop.exchange.service import container
from sdgp_desktop.exchange.service.container import Control, Opened
from sdgp_desktop.exchange.service.desks import SixWords, numbers_of, read_card
from sdgp_desktop.exchange.service.parts import decode
from sdgp_desktop.exchange.service.resting import own_told
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.audiences import width
from sdgp_desktop.kernel.desk import SEGMENT_MARK, signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.segments import Content, Sealed
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import KEPT_LINES, checked

# Built once: making a statement anew costs more than running it.
_DESKS = select(Desk.key)
_STOP = select(Stop.id).where(Stop.key == bindparam("desk"))


@dataclass
class Incoming:
    """A packet that was looked at and may be taken in."""

    file: str
    opened: list[Opened]
    cards: dict[str, dict[str, Any]]  # valid cards of the sender and of those it introduces
    fresh: list[str]  # names of segments that are not kept here, parents first
    contents: dict[str, Content]  # of the first of them
    places: dict[str, Opened]

    @property
    def manifest(self) -> Mapping[str, Any]:
        """The table of contents of the widest envelope."""
        return self.opened[0].manifest

    @property
    def packet(self) -> str:
        """The name of the packet."""
        return str(self.manifest["packet"])

    @property
    def sender(self) -> dict[str, Any]:
        """The card of the desk that made it."""
        card: dict[str, Any] = self.manifest["from"]
        return card

    def sealed(self, name: str) -> Sealed:
        """One of its segments."""
        one = self.places[name]
        return decode(one.vault.read(*one.places[name]), name, self.file)

    def standing(self) -> dict[str, dict[str, Any]]:
        """Newest segments and digest of each audience at the sender's."""
        return {a: s for one in self.opened for a, s in one.manifest["audiences"].items()}


@contextmanager
def incoming(store: Store, file: Path, control: Control) -> Iterator[Incoming]:
    """A packet, checked whole; its plain contents are forgotten at the end of the block.

    Errors: Refusal, a code of its own for each thing that can be wrong (see `exchange.fields.REFUSALS`).
    """
    keys = store.desk_keys()
    with own_told(store, file), container.opened(file, keys, store.path.parent, control) as found:
        known = _check_sender(store, found[0], file.name)
        yield _check_segments(store, found, known, file.name, control)


def _check_sender(store: Store, one: Opened, file: str) -> set[str]:
    """The sender is known here and takes part, and the packet belongs to this programme and this world.

    Returns the public keys of all desks that are known here.
    """
    manifest, card = one.manifest, one.manifest["from"]
    if manifest["federation"] != FEDERATION or manifest["world"] != store.world:
        raise Refusal("packet_other_world", file=file)
    with store.read() as reading:
        known = {row.key for row in reading.rows(_DESKS)}
        if reading.rows(_STOP, {"desk": card["sign"]}):
            raise Refusal("sender_stopped", file=file, office=card["office"], desk=card["desk"])
    if card["sign"] != store.desk_keys().public and card["sign"] not in known:
        words = SixWords(numbers_of(card["sign"], card["seal"]))
        raise Refusal("sender_unknown", file=file, office=card["office"], desk=card["desk"], fingerprint=words)
    return known


def _check_segments(store: Store, found: list[Opened], known: set[str], file: str, control: Control) -> Incoming:
    cards = _cards(found)
    authors = {store.desk_keys().public, *known, *cards}
    names = [str(name) for one in found for name, _, _ in one.manifest["segments"]]
    with store.read() as reading:
        here = graph.known(reading.session.connection(), names)
    result = Incoming(file, found, cards, [], {}, {})
    lines = 0
    total = len(names)
    for one in sorted(found, key=lambda o: min(map(width, o.manifest["audiences"]), default=9)):
        for name, _, _ in one.manifest["segments"]:
            result.places[name] = one
            kept = here.get(name)
            if kept is not None and kept.state != graph.ASIDE:
                continue
            sealed = result.sealed(name)
            _check_author(sealed, authors, store.world, one, file)
            content = checked(store.schema, sealed)
            if lines < KEPT_LINES:
                result.contents[name] = content
                lines += sealed.head.count
            result.fresh.append(name)
            control.tell(len(result.fresh), 2 * total)
            control.check()
    return result


def _check_author(sealed: Sealed, authors: set[str], world: str, one: Opened, file: str) -> None:
    head = sealed.head
    if head.author not in authors:
        raise Refusal("author_unknown", file=file, office=str(one.manifest["from"]["office"]))
    if not signed_by(head.author, SEGMENT_MARK, sealed.text.encode(), sealed.signature):
        raise Refusal("segment_forged", file=file)
    if head.world != world:
        raise Refusal("packet_other_world", file=file)
    if head.audience not in one.manifest["audiences"]:
        raise Refusal("packet_forged", file=file)


def _cards(found: list[Opened]) -> dict[str, dict[str, Any]]:
    """The cards that the sender vouches for, its own included; damaged ones count for nothing."""
    cards: dict[str, dict[str, Any]] = {}
    for one in found:
        for data in [*one.manifest["cards"], one.manifest["from"]]:
            try:
                card = read_card(data)
            except Refusal:
                continue
            if card["world"] == one.manifest["world"]:
                cards[card["sign"]] = card
    return cards
