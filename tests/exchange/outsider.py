"""A reader of packets and visit packages that knows nothing of this program: written from FORMAT.md, over pyrage,
PyNaCl and zstandard.

It opens a packet with the secret of one receiver, checks everything that can be checked without a database, and
lists the changes. The tests use it to look into packets from outside; it imports nothing of the program.
"""

import base64
import hashlib
import json
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyrage
import zstandard
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.signing import VerifyKey

MARK = b"\x89SDGP\r\n\x1a\n"
VISIT_MARK = b"\x89SDGV\r\n\x1a\n"


@dataclass(frozen=True)
class Change:
    """One line of a segment: in which act, of which record, which fields got which values."""

    act: str
    person: str
    office: str
    moment: str
    record_type: str
    record: str
    created: bool
    values: dict[str, Any]


@dataclass
class Segment:
    """One segment: its name, its head, the text of its body, and the changes in it."""

    name: str
    head: dict[str, Any]
    text: bytes
    changes: list[Change]
    facts: list[dict[str, Any]]


@dataclass
class Envelope:
    """One envelope, opened: its table of contents, its segments in order, its attachments by hash."""

    manifest: dict[str, Any]
    text: bytes
    segments: list[Segment] = field(default_factory=list)
    attachments: dict[str, bytes] = field(default_factory=dict)

    def plain(self) -> bytes:
        """Every byte of it, unpacked: what somebody who searches would look through."""
        heads = (json.dumps(s.head, ensure_ascii=False).encode() for s in self.segments)
        return b"\n".join((self.text, *heads, *(s.text for s in self.segments), *self.attachments.values()))


class NotAPacket(Exception):
    """Something does not hold."""


def hold(whole: bool, what: str) -> None:
    """Refuse what does not hold."""
    if not whole:
        raise NotAPacket(what)


def opened(path: Path, identity: str) -> list[Envelope]:
    """The envelopes of a packet that this secret opens."""
    data = path.read_bytes()
    mark, major, _, length, count = struct.unpack(">9sBBQH", data[:21])
    hold(mark == MARK and major == 1 and length == len(data), "header")
    hold(hashlib.sha256(data[:-32]).digest() == data[-32:], "sum")
    found, place = [], 21
    for number in range(1, count + 1):
        (size,) = struct.unpack(">Q", data[place : place + 8])
        closed = data[place + 8 : place + 8 + size]
        place += 8 + size
        try:
            inner = pyrage.decrypt(closed, [pyrage.x25519.Identity.from_str(identity)])
        except pyrage.DecryptError:
            continue
        envelope = read_envelope(inner)
        hold(envelope.manifest["envelope"] == [number, count], "place")
        found.append(envelope)
    hold(place == len(data) - 32, "end")
    return found


def read_envelope(inner: bytes) -> Envelope:
    """Table of contents, signature, parts."""
    (length,) = struct.unpack(">I", inner[:4])
    text = zstandard.ZstdDecompressor().decompress(inner[4 : 4 + length])
    manifest = json.loads(text)
    signature = inner[4 + length : 68 + length]
    VerifyKey(bytes.fromhex(manifest["from"]["sign"])).verify(b"sdgp packet 1\n" + text, signature)
    check_card(manifest["from"])
    envelope, place = Envelope(manifest, text), 68 + length
    for kind in ("segments", "attachments"):
        for name, size, sha in manifest[kind]:
            part = inner[place : place + size]
            place += size
            hold(hashlib.sha256(part).hexdigest() == sha, "part")
            if kind == "segments":
                envelope.segments.append(read_segment(part, name))
            else:
                envelope.attachments[name] = part
    hold(place == len(inner), "rest")
    return envelope


def read_visit(path: Path, password: str) -> Envelope:
    """A visit package: one box behind a password."""
    data = path.read_bytes()
    mark, major, _, size, digest = struct.unpack(">9sBBQ32s", data[:51])
    hold((mark, major, size) == (VISIT_MARK, 1, len(data)), "beginning")
    hold(hashlib.sha256(data[51:]).digest() == digest, "hash of the rest")
    spelled = unicodedata.normalize("NFC", password).encode()
    key = argon2id.kdf(32, spelled, data[51:67], opslimit=4, memlimit=128 << 20)
    inside = json.loads(zstandard.ZstdDecompressor().decompress(SecretBox(key).decrypt(data[67:])))
    text = inside["text"].encode()
    manifest = json.loads(text)
    check_card(manifest["from"])
    VerifyKey(bytes.fromhex(manifest["from"]["sign"])).verify(
        b"sdgp visit package 1\n" + text, bytes.fromhex(inside["signature"])
    )
    parts = [base64.b64decode(part) for part in inside["segments"]]
    hold(len(parts) == len(manifest["segments"]), "number of parts")
    found = Envelope(manifest, text)
    for part, (name, digest) in zip(parts, manifest["segments"], strict=True):
        hold(hashlib.sha256(part).hexdigest() == digest, "hash of a part")
        found.segments.append(read_segment(part, name))
    return found


def check_card(card: dict[str, Any]) -> None:
    """A card is signed by itself."""
    said = {k: v for k, v in card.items() if k != "signature"}
    VerifyKey(bytes.fromhex(card["sign"])).verify(b"sdgp card 1\n" + canonical(said), bytes.fromhex(card["signature"]))


def canonical(value: Any) -> bytes:
    """The one text of a JSON value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_segment(part: bytes, name: str) -> Segment:
    """Head, signature, body: each held against the other."""
    head_text, signature, packed = part.split(b"\n", 2)
    hold(hashlib.sha256(head_text).hexdigest() == name, "name of a segment")
    head = json.loads(head_text)
    hold(canonical(head) == head_text, "canonical head")
    author = VerifyKey(bytes.fromhex(head["author"]))
    author.verify(b"sdgp segment 1\n" + head_text, bytes.fromhex(signature.decode()))
    text = zstandard.ZstdDecompressor().decompress(packed)
    first, *lines = text.split(b"\n")
    hold(len(lines) == head["count"], "count")
    hold(body_hash(json.loads(first), lines) == head["body"], "body")
    changes, facts = read_lines(lines)
    return Segment(name, head, text, changes, facts)


def body_hash(first: dict[str, Any], lines: list[bytes]) -> str:
    """SHA-256 over the salted hashes of the lines; blanked lines give theirs."""
    if "seed" in first:
        salts, blank = hashlib.shake_256(first["seed"].encode()).digest(16 * len(lines)), {}
    else:
        salts, blank = bytes.fromhex(first["salts"]), first["blank"]
    leaves = [
        bytes.fromhex(blank[str(i)]) if str(i) in blank else hashlib.sha256(salts[16 * i : 16 * i + 16] + line).digest()
        for i, line in enumerate(lines)
    ]
    return hashlib.sha256(b"".join(leaves)).hexdigest()


def read_lines(lines: list[bytes]) -> tuple[list[Change], list[dict[str, Any]]]:
    """Acts, facts, shapes and operations, in order."""
    changes: list[Change] = []
    facts: list[dict[str, Any]] = []
    shapes: list[tuple[str, bool, list[str]]] = []
    act = ["", "", "", "", "", ""]
    for row in parsed(lines):
        match row:
            case ["act", *rest]:
                act = rest
            case ["facts", said]:
                facts.append(said)
            case ["shape", record_type, created, columns]:
                shapes.append((record_type, created == 1, columns))
            case [int(number), record, *values]:
                record_type, made, columns = shapes[number]
                _, name, person, office, _, moment = [act[0], act[1], act[2], act[3], act[4], act[5]]
                given = dict(zip(columns, values, strict=True))
                changes.append(Change(name, person, office, moment, record_type, record, made, given))
            case _:
                raise NotAPacket("line")
    return changes, facts


def parsed(lines: list[bytes]) -> Iterator[list[Any]]:
    """The lines that were not blanked."""
    return (json.loads(line) for line in lines if line)
