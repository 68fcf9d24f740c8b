"""Packets that no honest program writes: taken apart, changed, closed and signed again."""

import hashlib
from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path
from typing import Any

from sdgp_desktop.exchange.service import container
from sdgp_desktop.exchange.service.container import Envelope, NoControl, Opened, Part
from sdgp_desktop.exchange.service.parts import encode
from sdgp_desktop.kernel.desk import SEGMENT_MARK, DeskKeys
from sdgp_desktop.kernel.segments import Body, Head, Sealed, unpack
from tests.exchange.town import Town

NUMBERS = count(1)
Change = Callable[[dict[str, Any]], dict[str, Any]]


def summed(data: bytes) -> bytes:
    """A packet with the sum at its end put right again, as somebody would do who changes one on purpose."""
    return data[: -container.SUM] + hashlib.sha256(data[: -container.SUM]).digest()


def assembled(envelopes: bytes, count: int) -> bytes:
    """A packet of so many envelopes, with the head and the sum that belong to them."""
    size = container.HEADER.size + len(envelopes) + container.SUM
    head = container.HEADER.pack(container.MARK, container.MAJOR, container.MINOR, size, count)
    return summed(head + envelopes + bytes(container.SUM))


def fresh(town: Town) -> Path:
    """A name that is not taken."""
    return town.folder / f"forged-{next(NUMBERS)}.sdgp"


def part_of(data: bytes) -> Part:
    """Some bytes as a part."""
    return Part(hashlib.sha256(data).hexdigest(), len(data), lambda: (data,))


def taken_apart(town: Town, file: Path, receiver: str) -> list[tuple[dict[str, Any], dict[str, bytes]]]:
    """The envelopes that a receiver can open: table of contents, and parts by name."""
    keys = town[receiver].store.desk_keys()
    with container.opened(file, keys, town.folder, NoControl()) as found:
        return [(dict(one.manifest), _parts(one)) for one in found]


def _parts(one: Opened) -> dict[str, bytes]:
    return {name: one.vault.read(place, size) for name, (place, size) in one.places.items()}


def written(
    path: Path, keys: DeskKeys, recipients: Iterable[str], *envelopes: tuple[dict[str, Any], list[bytes]]
) -> Path:
    """A packet with exactly these tables of contents and bytes, signed with `keys`, closed for `recipients`."""
    seals = tuple(recipients)
    found = [Envelope(m, tuple(part_of(data) for data in parts), seals) for m, parts in envelopes]
    container.write(path, found, keys, NoControl())
    return path


def again(
    town: Town,
    file: Path,
    signer: str,
    receiver: str,
    change: Change,
    parts: Callable[[dict[str, bytes]], list[bytes]] = lambda found: list(found.values()),
) -> Path:
    """The packet of a file for one receiver only, with its first table of contents changed, signed by `signer`."""
    envelopes = taken_apart(town, file, receiver)
    seal = town[receiver].store.desk_keys().recipient
    made = []
    for number, (manifest, found) in enumerate(envelopes, 1):
        opens = {seal: list(range(1, len(envelopes) + 1))}
        plain = {**manifest, "to": [seal], "opens": opens, "envelope": [number, len(envelopes)]}
        first = number == 1
        made.append((change(plain) if first else plain, parts(found) if first else list(found.values())))
    return written(fresh(town), town[signer].store.desk_keys(), [seal], *made)


def segment(keys: DeskKeys, lines: list[bytes], parents: Iterable[str] = (), **head: Any) -> Sealed:
    """A segment with these lines, signed like an honest one."""
    body = Body(lines, seed="seed")
    values: dict[str, Any] = {
        "audience": "all", "author": keys.public, "parents": tuple(sorted(parents)), "after": (), "schema": 1,
        "lowest": 1, "count": len(lines), "body": body.hash(), "world": "",
    }  # fmt: skip
    made = Head(**{**values, **head})
    return Sealed(made, made.text(), keys.sign(SEGMENT_MARK, made.text().encode()), body.packed())


def carrying(town: Town, file: Path, signer: str, receiver: str, *sealed: Sealed) -> Path:
    """A packet like the one in a file, with these segments instead of its own."""
    data = [encode(s.text, s.signature, s.body) for s in sealed]
    listed = [[s.name, len(d), hashlib.sha256(d).hexdigest()] for s, d in zip(sealed, data, strict=True)]

    def change(manifest: dict[str, Any]) -> dict[str, Any]:
        return {**manifest, "segments": listed, "attachments": []}

    return again(town, file, signer, receiver, change, lambda found: data)


def tips(town: Town, file: Path, receiver: str, audience: str = "all") -> list[str]:
    """The newest segments at the sender's, as its packet tells."""
    found: list[str] = taken_apart(town, file, receiver)[0][0]["audiences"][audience]["tips"]
    return found


def lines_of(sealed: bytes) -> list[bytes]:
    """The lines of a segment as it travels."""
    return unpack(sealed.split(b"\n", 2)[2]).lines
