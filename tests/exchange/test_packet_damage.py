"""Packets that arrive damaged, cut, mangled by mail programs or stuffed with bombs: refused, nothing has changed."""

import base64
import hashlib
import json
import random
import struct
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import container
from sdgp_desktop.exchange.service.manifest import MAX_MANIFEST
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.segments import MAX_BODY, MAX_LINES, MAX_SIGNS, Sealed
from tests.exchange.forging import again, assembled, carrying, fresh, segment, summed, tips
from tests.exchange.outsider import canonical
from tests.exchange.town import Town, contact, edit, names_of, town

UNCLEAR = {"packet_damaged", "packet_cut", "packet_mangled", "packet_not", "packet_version", "packet_not_for_us"}
ACT = ["act", "a" * 32, "step", "b" * 32, "VVSG", "V", "2026-01-01T00:00:00.000000Z"]
SHAPE = ["shape", "registry_person", 1, ["family_name", "removed"]]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """VVSG and RALGA, with a small packet from the one to the other (and to ANCB), which is never taken in."""
    made = town(tmp_path_factory.mktemp("two"), "VVSG", "RALGA", "ANCB")
    contact(made["VVSG"], "Persoon", "RW")
    edit(made["VVSG"], 1)
    made.send("VVSG", ["RALGA", "ANCB"], "whole.sdgp")
    made["RALGA"].store.seal()
    yield made
    made.close()


@pytest.fixture
def whole(two: Town) -> Path:
    """The small packet."""
    return two.folder / "whole.sdgp"


def everything(two: Town) -> dict[str, bytes]:
    """Every file of the receiving office."""
    folder = two["RALGA"].store.path.parent
    return {p.name: hashlib.sha256(p.read_bytes()).digest() for p in sorted(folder.iterdir()) if p.is_file()}


def refusal(two: Town, file: Path) -> Refusal:
    """How a file is refused; afterwards every file of the office is byte for byte as it was."""
    before = everything(two)
    with pytest.raises(Refusal) as told:
        service.take_in(two["RALGA"].store, two["RALGA"].person, file)
    assert everything(two) == before
    return told.value


def code(two: Town, data: bytes, name: str = "") -> str:
    """The code with which some bytes are refused."""
    file = fresh(two) if not name else two.folder / name
    file.write_bytes(data)
    try:
        return refusal(two, file).code
    finally:
        file.unlink()


# -- case 20


def test_every_byte_of_a_small_packet_flipped_in_turn_is_refused(two: Town, whole: Path) -> None:
    """Case 20: one bit of each of the first 400 bytes and of every seventh further one, another one each time.

    The sum of the file is put right each time: what stands before it refuses by itself.
    """
    data = whole.read_bytes()
    folder, keys = two["RALGA"].store.path.parent, two["RALGA"].store.desk_keys()
    before, file = everything(two), fresh(two)
    told: dict[str, int] = {}
    places = [*range(400), *range(400, len(data), 7)]
    for place in places:
        bad = bytearray(data)
        bad[place] ^= 1 << (place % 8)
        file.write_bytes(summed(bytes(bad)) if place < len(data) - container.SUM else bad)
        with pytest.raises(Refusal) as refused, container.opened(file, keys, folder, container.NoControl()):
            pass
        told[refused.value.code] = told.get(refused.value.code, 0) + 1
    assert set(told) <= UNCLEAR
    assert told["packet_damaged"] > 0.8 * len(places)
    assert everything(two) == before


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_bit_flipped_anywhere_is_refused(two: Town, whole: Path, place: int, bit: int) -> None:
    """Case 20."""
    data = bytearray(whole.read_bytes())
    data[place % len(data)] ^= 1 << bit
    assert code(two, bytes(data)) in UNCLEAR


def test_damage_in_an_envelope_for_others_is_seen_by_everybody(two: Town, whole: Path) -> None:
    data = whole.read_bytes()
    for receiver in ("RALGA", "ANCB"):
        store, file = two[receiver].store, fresh(two)
        for place in random.Random(3).sample(range(container.HEADER.size, len(data)), 40):
            bad = bytearray(data)
            bad[place] ^= 1
            file.write_bytes(bad)
            with (
                pytest.raises(Refusal) as refused,
                container.opened(file, store.desk_keys(), store.path.parent, container.NoControl()),
            ):
                pass
            assert refused.value.code == "packet_damaged"


def test_a_packet_cut_at_any_length_is_refused_as_cut(two: Town, whole: Path) -> None:
    """Case 20: all lengths up to 300 bytes, then 60 further ones."""
    data, file = whole.read_bytes(), fresh(two)
    before = everything(two)
    lengths = [*range(300), *random.Random(20).sample(range(300, len(data)), 60), len(data) - 1]
    for length in lengths:
        file.write_bytes(data[:length])
        with pytest.raises(Refusal) as refused:
            service.rehearse(two["RALGA"].store, file)
        assert refused.value.code == "packet_cut"
    assert everything(two) == before


def test_damage_in_an_envelope_for_us_is_not_taken_for_an_envelope_for_others(two: Town, whole: Path) -> None:
    """A packet of several envelopes is taken as a whole or not at all."""
    data = bytearray(whole.read_bytes())
    (first,) = struct.unpack(">Q", data[21:29])
    second = 21 + 8 + first + 8
    stanza = data.index(b"-> X25519 ", second) + 12
    data[stanza] = data[stanza] ^ 1 if chr(data[stanza] ^ 1).isalnum() else data[stanza] ^ 2
    assert code(two, bytes(data)) == "packet_damaged"


def test_rubbish_of_any_kind_is_no_packet(two: Town) -> None:
    for data in (b"\0" * 1000, b"%PDF-1.7 something", b"<html><body>", random.Random(1).randbytes(5_000)):
        assert code(two, data) == "packet_not"
    with zipfile.ZipFile(two.folder / "form.docx", "w") as other:
        other.writestr("word/document.xml", "<a/>")
    assert refusal(two, two.folder / "form.docx").code == "packet_not"


def test_an_empty_file_is_a_packet_whose_end_is_missing(two: Town) -> None:
    assert code(two, b"") == "packet_cut"


def test_a_folder_and_a_file_that_is_gone_are_told_apart(two: Town) -> None:
    (two.folder / "folder.sdgp").mkdir()
    assert refusal(two, two.folder / "folder.sdgp").code == "packet_not_read"
    assert refusal(two, two.folder / "gone.sdgp").code == "packet_gone"
    assert refusal(two, two.folder / ("long" * 100 + ".sdgp")).code == "packet_not_read"


# -- case 24


@pytest.mark.parametrize(
    "mangle",
    [
        lambda data: data.replace(b"\r\n", b"\n"),
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data + b"\r\n-- \r\nKind regards\r\nAnna\r\n",
        lambda data: base64.encodebytes(data),
        lambda data: base64.b64encode(data),
        lambda data: b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(data),
        lambda data: bytes(byte & 0x7F for byte in data),
        lambda data: data.decode("latin-1").encode("utf-8"),
        lambda data: b"=89SDGP=0D=0A=1A=0A" + data[9:],
    ],
    ids=["lf", "crlf", "footer", "base64 lines", "base64", "mail with base64", "7 bit", "utf-8", "quoted-printable"],
)
def test_what_a_mail_program_does_to_a_packet_is_recognised(
    two: Town, whole: Path, mangle: Callable[[bytes], bytes]
) -> None:
    """Case 24."""
    assert code(two, mangle(whole.read_bytes())) == "packet_mangled"


def test_a_packet_inside_a_zip_is_to_be_unpacked_first(two: Town, whole: Path) -> None:
    """Case 24."""
    with zipfile.ZipFile(two.folder / "mail.zip", "w") as archive:
        archive.write(whole, "south.sdgp")
    assert refusal(two, two.folder / "mail.zip").code == "packet_zipped"


@pytest.mark.parametrize("name", ["packet.zip", "packet.bin", "paquet \u00e9.sdgp", "paquet e\u0301.sdgp", "ATT00001"])
def test_the_name_of_a_packet_does_not_matter(two: Town, whole: Path, name: str) -> None:
    """Case 24, and 23 for accents in both forms."""
    file = two.folder / name
    file.write_bytes(whole.read_bytes())
    assert service.rehearse(two["RALGA"].store, file).office == "VVSG"


# -- case 25


def inner(text: bytes, signature: bytes = b"\0" * 64, parts: bytes = b"") -> bytes:
    """The inside of an envelope with this packed table of contents."""
    return struct.pack(">I", len(text)) + text + signature + parts


def closed(two: Town, inside: bytes) -> bytes:
    """A packet with one envelope for RALGA that holds this."""
    recipient = pyrage.x25519.Recipient.from_str(two["RALGA"].store.desk_keys().recipient)
    envelope = pyrage.encrypt(inside, [recipient])
    return assembled(struct.pack(">Q", len(envelope)) + bytes(envelope), 1)


def packed(data: bytes, level: int = 3) -> bytes:
    """Some bytes in zstd."""
    found: bytes = zstandard.ZstdCompressor(level=level).compress(data)
    return found


def declared(size: int) -> bytes:
    """A zstd frame that says it unpacks to so many bytes, and holds one."""
    return b"\x28\xb5\x2f\xfd\xe0" + struct.pack("<Q", size) + b"\x09\x00\x00a"


CONTENTS: dict[str, Callable[[], bytes]] = {
    "bomb": lambda: packed(b" " * (MAX_MANIFEST + 1)),
    "4 GB declared": lambda: declared(4 << 30),
    "size that lies": lambda: declared(1_000),
    "no size": lambda: bytes(zstandard.ZstdCompressor(write_content_size=False).compress(b"{}")),
    "nothing": lambda: b"",
    "no zstd": lambda: b"{}" * 50,
    "more behind": lambda: packed(b"{}") + b"rubbish",
    "deep": lambda: packed(b"[" * 1_000_000),
    "deep object": lambda: packed(b'{"a":' * 1_000_000),
    "NaN": lambda: packed(b'{"format": NaN}'),
    "lone surrogate": lambda: packed(b'{"format": 1, "packet": "\\ud800"}'),
    "no UTF-8": lambda: packed(b'{"format": 1, "packet": "\xff"}'),
    "number beyond 2^63": lambda: packed(b'{"format": 99999999999999999999999}'),
    "many empty lists": lambda: packed(b'{"format": 1, "segments": [' + b"[]," * 2_000_000 + b"[]]}"),
    "10 million segments": lambda: packed(b'{"format":1,"segments":[' + b'["",1,""],' * 800_000 + b'["",1,""]]}'),
}


@pytest.mark.parametrize("kind", CONTENTS)
def test_a_table_of_contents_that_is_a_bomb_is_refused_within_little_memory(two: Town, kind: str) -> None:
    """Case 25."""
    data = closed(two, inner(CONTENTS[kind]()))
    file = fresh(two)
    file.write_bytes(data)
    tracemalloc.start()
    try:
        found = refusal(two, file).code
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found in ("packet_damaged", "packet_version")
    assert peak < 120 << 20


def test_a_length_that_lies_about_the_table_of_contents_is_refused(two: Town) -> None:
    """Case 25."""
    assert code(two, closed(two, struct.pack(">I", 0xFFFFFFFF) + b"x" * 100)) == "packet_damaged"
    assert code(two, closed(two, b"")) == "packet_damaged"
    assert code(two, closed(two, b"\0\0")) == "packet_damaged"


@pytest.mark.parametrize(
    "change",
    [
        {"receipts": [{"packet": "x", "at": "yesterday", "questions": 1}]},
        {"receipts": [{"packet": "x", "at": "2026-01-01T00:00:00.000000Z", "questions": "many"}]},
        {"receipts": ["x"]},
        {"lacks": [1]},
        {"audiences": {"all": {"tips": ["x"]}}},
        {"audiences": {"all": {"tips": [None], "digest": ""}}},
        {"made": "0001-01-01T00:00:00+23:59"},
        {"made": 5},
        {"packet": "short"},
        {"part": [2, 1]},
        {"part": [1]},
        {"cards": [[]]},
        {"outside": []},
        {"segments": [["x", -1, "y"]]},
        {"segments": [["x", 1 << 40, "y"]]},
        {"attachments": [["x", 1 << 30, "y"]]},
        {"to": "age1"},
        {"schema": "new"},
    ],
    ids=lambda change: json.dumps(change)[:60],
)
def test_a_signed_table_of_contents_of_another_shape_is_refused(two: Town, whole: Path, change: dict[str, Any]) -> None:
    """Case 25: what was signed is not trusted to be sane."""
    assert refusal(two, again(two, whole, "VVSG", "RALGA", lambda m: {**m, **change})).code == "packet_damaged"


def test_a_newer_form_of_the_table_of_contents_is_told_as_newer(two: Town, whole: Path) -> None:
    data = bytearray(whole.read_bytes())
    data[9] = 2
    told = code(two, bytes(data))
    assert told == "packet_version"
    assert refusal(two, again(two, whole, "VVSG", "RALGA", lambda m: {"format": 2})).code == "packet_version"


def lines(*rows: Any) -> list[bytes]:
    """Rows as lines."""
    return [row if isinstance(row, bytes) else canonical(row) for row in rows]


PERSON = [0, "c" * 32, "Persoon", False]
BODIES: dict[str, Callable[[], list[bytes]]] = {
    "deep": lambda: lines(ACT, SHAPE, b"[" * 500_000),
    "NaN": lambda: lines(ACT, SHAPE, b'[0,"' + b"c" * 32 + b'",NaN,false]'),
    "infinity": lambda: lines(ACT, SHAPE, b'[0,"' + b"c" * 32 + b'",1e999,false]'),
    "lone surrogate": lambda: lines(ACT, SHAPE, b'[0,"' + b"c" * 32 + b'","\\ud800",false]'),
    "no UTF-8": lambda: lines(ACT, SHAPE, b'[0,"' + b"c" * 32 + b'","\xff",false]'),
    "number in a text": lambda: lines(ACT, SHAPE, [0, "c" * 32, 7, False]),
    "a float": lambda: lines(ACT, ["shape", "registry_municipality", 0, ["population"]], [0, "c" * 32, 1.5]),
    "number beyond 2^63": lambda: lines(
        ACT, ["shape", "registry_municipality", 0, ["population"]], [0, "c" * 32, 1 << 63]
    ),
    "NUL in an id": lambda: lines(ACT, SHAPE, [0, "c" * 31 + "\0", "Persoon", False]),
    "an id that is none": lambda: lines(ACT, SHAPE, [0, "Z" * 32, "Persoon", False]),
    "no act": lambda: lines(SHAPE, PERSON),
    "act too late": lambda: lines(SHAPE, PERSON, ACT),
    "act without a moment": lambda: lines([*ACT[:6], "yesterday"], SHAPE, PERSON),
    "act of nobody": lambda: lines([*ACT[:3], "somebody", *ACT[4:]], SHAPE, PERSON),
    "act cut": lambda: lines(ACT[:5], SHAPE, PERSON),
    "facts before an act": lambda: lines(["facts", {}], ACT, SHAPE, PERSON),
    "facts that are none": lambda: lines(ACT, ["facts", 5], SHAPE, PERSON),
    "no shape": lambda: lines(ACT, PERSON),
    "shape from behind": lambda: lines(ACT, SHAPE, [-1, *PERSON[1:]]),
    "shape that is no number": lambda: lines(ACT, SHAPE, [True, *PERSON[1:]]),
    "a column twice": lambda: lines(ACT, [*SHAPE[:3], ["removed", "removed"]], [0, "c" * 32, False, False]),
    "a value too few": lambda: lines(ACT, SHAPE, PERSON[:3]),
    "the audience changed": lambda: lines(ACT, [*SHAPE[:2], 0, ["audience"]], [0, "c" * 32, "all"]),
    "an empty line": lambda: lines(ACT, b"", SHAPE, PERSON),
    "an unknown line": lambda: lines(ACT, ["drop", "everything"]),
    "two values on a line": lambda: lines(ACT, SHAPE, b'[0,"' + b"c" * 32 + b'","x",false],[0]'),
    "a reference to nothing": lambda: lines(
        ACT,
        ["shape", "registry_function", 1, ["person_id", "removed"]],
        [0, "d" * 32, "e" * 32, False],
    ),
    "an entry of the ledger changed": lambda: lines(ACT, ["shape", "budget_entry", 0, ["text"]], [0, "d" * 32, "less"]),
}


def made_of(two: Town, whole: Path, rows: list[bytes], **head: Any) -> Path:
    """A packet of VVSG with one segment with these lines, honestly signed."""
    keys = two["VVSG"].store.desk_keys()
    return carrying(two, whole, "VVSG", "RALGA", segment(keys, rows, **head))


@pytest.mark.parametrize("kind", BODIES)
def test_a_signed_segment_that_holds_what_no_program_writes_is_refused_whole(two: Town, whole: Path, kind: str) -> None:
    """Case 25, and 18 for what may only be added to."""
    file = made_of(two, whole, BODIES[kind]())
    before = two.digests("RALGA")
    told = refused_softly(two, file)
    assert told.code == "segment_not_valid"
    assert two.digests("RALGA") == before


def refused_softly(two: Town, file: Path) -> Refusal:
    """How a file is refused; a safety copy may have been made before."""
    with pytest.raises(Refusal) as told:
        service.take_in(two["RALGA"].store, two["RALGA"].person, file, copy=False)
    return told.value


def test_honest_lines_are_taken_so_that_the_refusals_above_mean_something(two: Town, whole: Path) -> None:
    rows = lines(ACT, [*SHAPE[:3], ["family_name", "removed"]], PERSON)
    assert service.rehearse(two["RALGA"].store, made_of(two, whole, rows)).new == 1


@pytest.mark.parametrize(
    "body",
    [
        lambda: packed(b'{"seed":"x"}\n' + b" " * MAX_BODY),
        lambda: declared(4 << 30),
        lambda: declared(100),
        lambda: packed(b'{"seed":"x"}' + b"\n" * (MAX_BODY - 100), 1),
        lambda: packed(b'{"seed":"x"}\n[' + b"[]," * MAX_SIGNS + b"[]]", 1),
        lambda: packed(b'{"seed":"x"}' + b"\n[]" * (MAX_LINES + 1), 1),
        lambda: packed(b'{"seed":"x"}\n[]') + packed(b"and more"),
        lambda: packed(b"[" * 1_000_000),
        lambda: packed(b'{"salts":"zz","blank":{}}'),
        lambda: packed(b'{"salts":"","blank":{"5":"00"}}'),
        lambda: packed(b"5"),
        lambda: b"",
    ],
    ids=["bomb", "4 GB", "lie", "only line ends", "lists", "lines", "two frames", "deep", "salts", "blank", "5", "0"],
)
def test_a_body_that_is_a_bomb_is_refused_within_little_memory(
    two: Town, whole: Path, body: Callable[[], bytes]
) -> None:
    """Case 25."""
    honest = segment(two["VVSG"].store.desk_keys(), lines(ACT))
    file = carrying(two, whole, "VVSG", "RALGA", Sealed(honest.head, honest.text, honest.signature, body()))
    tracemalloc.start()
    try:
        told = refusal(two, file).code
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert told == "segment_not_valid"
    assert peak < 150 << 20


def test_texts_with_strange_signs_are_kept_sign_by_sign_and_equal_everywhere(two: Town, tmp_path: Path) -> None:
    """Case 25: NUL and whatever else somebody can paste into a field neither breaks a packet nor is lost."""
    made = town(tmp_path, "VVSG", "RALGA")
    strange = ["nul\0inside", "\u202ereversed", "a\u0301", "\U0001f600", "line\nline", '"quoted"', "\x7f\x1b[0m"]
    for name in strange:
        contact(made["VVSG"], name, "RW")
    made.bring("VVSG", "RALGA")
    assert names_of(made["RALGA"]) == names_of(made["VVSG"]) == set(strange)
    assert made.digests("RALGA") == made.digests("VVSG")
    made.close()


def test_a_packet_with_more_envelopes_than_any_has_is_refused(two: Town, whole: Path) -> None:
    data = bytearray(whole.read_bytes())
    data[19:21] = struct.pack(">H", 60_000)
    assert code(two, bytes(data)) == "packet_damaged"


def test_a_declared_length_of_an_envelope_beyond_the_file_is_refused(two: Town, whole: Path) -> None:
    data = bytearray(whole.read_bytes())
    data[21:29] = struct.pack(">Q", 4 << 30)
    assert code(two, bytes(data)) == "packet_damaged"


def test_a_segment_that_names_a_parent_that_exists_nowhere_waits(two: Town, whole: Path, tmp_path: Path) -> None:
    """Case 21."""
    made = town(tmp_path, "VVSG", "RALGA")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")
    row = lines(ACT, SHAPE, PERSON)
    orphan = segment(made["VVSG"].store.desk_keys(), row, [*tips(made, file, "RALGA"), "f" * 64])
    report = made.take("RALGA", carrying(made, file, "VVSG", "RALGA", orphan))
    assert (report.new, report.waiting) == (0, 1)
    made.close()


def test_writing_and_signing_again_gives_the_same_inside(two: Town, whole: Path) -> None:
    """So that the forgeries of these tests differ from honest packets only in what they forge."""
    copy = again(two, whole, "VVSG", "RALGA", lambda m: m)
    assert service.rehearse(two["RALGA"].store, copy).new == service.rehearse(two["RALGA"].store, whole).new
