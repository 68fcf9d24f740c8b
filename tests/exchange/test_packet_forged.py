"""Packets that are whole and wrong: of strangers, of another programme, closed again, signed again, put together."""

import hashlib
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import AUDIENCES
from sdgp_desktop.exchange.service import container
from sdgp_desktop.exchange.service.desks import card_of
from sdgp_desktop.kernel import desk
from sdgp_desktop.kernel.desk import SEGMENT_MARK
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.segments import Body, Head, Sealed, parse_head
from sdgp_desktop.sentences import sentence
from tests.exchange.around import name_of
from tests.exchange.forging import again, assembled, carrying, fresh, lines_of, segment, taken_apart, written
from tests.exchange.town import Town, contact, edit, refused, segment_names, town


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """VVSG, RALGA and ANCB know each other; SNAL and its second desk are strangers."""
    made = town(tmp_path_factory.mktemp("forged"), "VVSG", "RALGA", "ANCB")
    stranger = town(tmp_path_factory.mktemp("strange"), "VVSG-X", strangers=True)
    made.offices.update(stranger.offices)
    contact(made["VVSG"], "Persoon", "RW")
    edit(made["VVSG"], 1)
    made.send("VVSG", ["RALGA", "ANCB"], "whole.sdgp")
    edit(made["VVSG"], 2)
    made.send("VVSG", ["RALGA", "ANCB"], "second.sdgp")
    made.send("RALGA", ["VVSG", "ANCB"], "ralga.sdgp")
    made["RALGA"].store.seal()
    yield made
    made.close()


@pytest.fixture
def whole(world: Town) -> Path:
    """An honest packet of VVSG for RALGA and ANCB."""
    return world.folder / "whole.sdgp"


def told(world: Town, file: Path) -> Refusal:
    """How RALGA refuses a file; nothing has changed."""
    path = world["RALGA"].store.path
    before = (path.read_bytes(), world.digests("RALGA"))
    with pytest.raises(Refusal) as refusal:
        service.take_in(world["RALGA"].store, world["RALGA"].person, file)
    assert (path.read_bytes(), world.digests("RALGA")) == before
    return refusal.value


# -- who


def test_a_packet_of_an_unknown_desk_is_refused_and_tells_its_six_words(world: Town, whole: Path) -> None:
    """Case 21."""
    stranger = world["VVSG-X"].store
    card = service.own_card(stranger)

    envelopes = taken_apart(world, whole, "RALGA")
    seal = world["RALGA"].store.desk_keys().recipient
    made = [
        ({**m, "from": card_of(stranger), "to": [seal], "opens": {seal: [1]}, "envelope": [1, 1]}, list(parts.values()))
        for m, parts in envelopes[:1]
    ]
    refusal = told(world, written(fresh(world), stranger.desk_keys(), [seal], *made))
    assert refusal.code == "sender_unknown"
    assert [refusal.facts["fingerprint"].to(code) for code in ("en", "fr")] == [
        card.fingerprint(c) for c in ("en", "fr")
    ]
    assert (refusal.facts["office"], refusal.facts["desk"]) == ("VVSG", "X")


def test_a_packet_signed_by_another_key_than_its_card_says_is_forged(world: Town, whole: Path) -> None:
    """Case 21."""
    assert told(world, again(world, whole, "ANCB", "RALGA", lambda m: m)).code == "packet_forged"
    assert told(world, again(world, whole, "VVSG-X", "RALGA", lambda m: m)).code == "packet_forged"


def test_a_card_inside_a_packet_that_was_altered_is_damage(world: Town, whole: Path) -> None:
    file = again(world, whole, "VVSG", "RALGA", lambda m: {**m, "from": {**m["from"], "office": "RALGA"}})
    assert told(world, file).code == "packet_damaged"


def test_a_packet_of_a_stopped_desk_is_refused(tmp_path: Path) -> None:
    """Case 21."""
    made = town(tmp_path, "VVSG", "RALGA")
    with made["RALGA"].act("stop_desk", final=True) as work:
        service.stop_desk(work, made["VVSG"].store.desk_keys().public, "left")
    edit(made["VVSG"], 1)
    assert refused(made.take, "RALGA", made.send("VVSG", ["RALGA"], "late.sdgp")) == "sender_stopped"
    made.close()


# -- for whom


def test_a_packet_for_somebody_else_is_closed_for_us(world: Town) -> None:
    """Case 21."""
    file = world.send("VVSG", ["ANCB"], "ancb.sdgp", everything=True)
    assert told(world, file).code == "packet_not_for_us"


def test_a_packet_that_somebody_closed_again_for_us_is_refused(world: Town) -> None:
    """Case 21: ANCB opens what VVSG wrote for it and hands the very same inside on."""
    file = world.send("VVSG", ["ANCB"], "for-ancb.sdgp", everything=True)
    data = file.read_bytes()
    (length,) = struct.unpack(">Q", data[21:29])
    identity = pyrage.x25519.Identity.from_str(world["ANCB"].store.desk_keys().identity)
    recipient = pyrage.x25519.Recipient.from_str(world["RALGA"].store.desk_keys().recipient)
    closed = pyrage.encrypt(pyrage.decrypt(data[29 : 29 + length], [identity]), [recipient])
    copy = fresh(world)
    copy.write_bytes(assembled(struct.pack(">Q", len(closed)) + closed, 1))
    assert told(world, copy).code == "packet_rewrapped"


def test_one_envelope_alone_of_a_packet_of_two_is_refused(world: Town, whole: Path) -> None:
    data = whole.read_bytes()
    (length,) = struct.unpack(">Q", data[21:29])
    copy = fresh(world)
    copy.write_bytes(assembled(data[21 : 29 + length], 1))
    assert told(world, copy).code == "packet_forged"


def test_envelopes_of_two_packets_put_into_one_file_are_refused(world: Town, whole: Path) -> None:
    one, two = whole.read_bytes(), (world.folder / "second.sdgp").read_bytes()
    (first,), (other,) = struct.unpack(">Q", one[21:29]), struct.unpack(">Q", two[21:29])
    inside = one[21 : 29 + first] + two[29 + other : -container.SUM]
    copy = fresh(world)
    copy.write_bytes(assembled(inside, 2))
    assert told(world, copy).code == "packet_forged"


def test_a_packet_of_another_programme_and_of_a_sample_are_refused(world: Town, whole: Path) -> None:
    """Case 21."""
    assert told(world, again(world, whole, "VVSG", "RALGA", lambda m: {**m, "federation": "x"})).code == (
        "packet_other_world"
    )
    made = world["VVSG-X"]
    made.store.set_local(sample=True)
    service.write_card(made.store, world.folder / "x.sdgpcard")
    assert refused(service.add_office, world["RALGA"].store, world.folder / "x.sdgpcard") == "card_other_world"
    made.store.set_local(sample=False)


# -- what is in it


def test_the_table_of_contents_of_one_packet_with_the_segments_of_another_is_forged(world: Town, whole: Path) -> None:
    """Case 21."""
    other = list(taken_apart(world, world.folder / "second.sdgp", "RALGA")[0][1].values())
    file = again(world, whole, "VVSG", "RALGA", lambda m: m, lambda found: other)
    assert told(world, file).code == "packet_forged"


def test_a_segment_under_the_name_of_another_one_is_forged(world: Town, whole: Path) -> None:
    data = list(taken_apart(world, world.folder / "second.sdgp", "RALGA")[0][1].values())[-1]
    sha = hashlib.sha256(data).hexdigest()
    file = again(
        world, whole, "VVSG", "RALGA", lambda m: {**m, "segments": [["f" * 64, len(data), sha]]}, lambda found: [data]
    )
    assert told(world, file).code == "packet_forged"


def test_a_segment_of_one_office_signed_by_another_is_forged(world: Town, whole: Path) -> None:
    """Case 21: RALGA's words with VVSG's signature."""
    honest = segment(world["ANCB"].store.desk_keys(), [b'["act","x"]'])
    signature = world["VVSG"].store.desk_keys().sign(SEGMENT_MARK, honest.text.encode())
    forged = Sealed(honest.head, honest.text, signature, honest.body)
    assert told(world, carrying(world, whole, "VVSG", "RALGA", forged)).code == "segment_forged"


def test_a_segment_of_a_desk_that_nobody_knows_is_refused(world: Town, whole: Path) -> None:
    forged = segment(desk.make(), [b'["act","x"]'])
    assert told(world, carrying(world, whole, "VVSG", "RALGA", forged)).code == "author_unknown"


def test_the_segments_that_ship_cannot_be_written_anew_by_anybody(world: Town, whole: Path) -> None:
    forged = segment(world["VVSG"].store.desk_keys(), [b'["act","x"]'], author="")
    assert told(world, carrying(world, whole, "VVSG", "RALGA", forged)).code == "author_unknown"


def test_a_segment_whose_lines_were_altered_is_refused(world: Town, whole: Path) -> None:
    """The signature covers the head, the head the hash of the lines."""
    data = next(iter(taken_apart(world, whole, "RALGA")[0][1].values()))
    head, signature, _ = data.split(b"\n", 2)
    altered = [line.replace(b"Karongi 1", b"Karongi 9") for line in lines_of(data)]
    forged = Sealed(parse_head(head.decode()), head.decode(), signature.decode(), Body(altered, seed="x").packed())
    file = carrying(world, whole, "VVSG", "RALGA", forged)
    found = told(world, file)
    assert (found.code, found.facts["file"]) == ("segment_not_valid", file.name)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ({"world": "sample"}, "packet_other_world"),
        ({"audience": "panel"}, "packet_forged"),
        ({"count": 5}, "segment_not_valid"),
        ({"body": "f" * 64}, "segment_not_valid"),
        ({"schema": -1}, "segment_not_valid"),
        ({"lowest": 1 << 40}, "segment_not_valid"),
        ({"after": ("x",)}, "segment_not_valid"),
        ({"parents": ("f" * 64, "a" * 64)}, "segment_not_valid"),
    ],
    ids=str,
)
def test_a_head_that_does_not_fit_is_refused(world: Town, whole: Path, head: dict[str, object], code: str) -> None:
    keys = world["VVSG"].store.desk_keys()
    honest = segment(keys, [b'["act","x"]'])
    made = Head(**{**vars(honest.head), **head})
    forged = Sealed(made, made.text(), keys.sign(SEGMENT_MARK, made.text().encode()), honest.body)
    assert told(world, carrying(world, whole, "VVSG", "RALGA", forged)).code == code


def test_a_head_that_is_not_the_canonical_text_is_refused(world: Town, whole: Path) -> None:
    keys = world["VVSG"].store.desk_keys()
    honest = segment(keys, [b'["act","x"]'])
    text = honest.text.replace(":", ": ", 1)
    forged = Sealed(honest.head, text, keys.sign(SEGMENT_MARK, text.encode()), honest.body)
    assert told(world, carrying(world, whole, "VVSG", "RALGA", forged)).code == "segment_not_valid"


def test_a_segment_that_is_its_own_parent_cannot_exist_and_two_that_name_each_other_wait(tmp_path: Path) -> None:
    """Case 21: a cycle would need a hash that contains itself; what comes nearest waits for ever and harms nobody."""
    made = town(tmp_path, "VVSG", "RALGA")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")
    keys = made["VVSG"].store.desk_keys()
    one = segment(keys, lines_of_one())
    two = segment(keys, lines_of_one(), parents=[one.name, "f" * 64])
    three = segment(keys, lines_of_one(), parents=[two.name])
    report = made.take("RALGA", carrying(made, file, "VVSG", "RALGA", three, two))
    assert report.waiting == 2
    made.take("RALGA", file)
    assert name_of(made["RALGA"]) == "Karongi 1"
    made.close()


def lines_of_one() -> list[bytes]:
    """An act that changes nothing."""
    return [b'["act","%s","step","%s","VVSG","V","2026-01-01T00:00:00.000000Z"]' % (b"a" * 32, b"b" * 32)]


def test_a_segment_with_a_parent_of_another_audience_counts_nowhere(tmp_path: Path) -> None:
    """It would take the newest segment of that audience for older than it is, and the offices apart."""
    made = town(tmp_path, "VVSG", "RALGA")
    contact(made["VVSG"], "Persoon", "RW")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")
    made.take("RALGA", file)
    before = made.digests("RALGA")
    newest = taken_apart(made, file, "RALGA")[0][0]["audiences"]["track RW"]["tips"]
    strange = segment(made["VVSG"].store.desk_keys(), lines_of_one(), parents=newest)  # itself for all
    report = made.take("RALGA", carrying(made, file, "VVSG", "RALGA", strange))
    assert (report.changes, report.waiting, report.conflicts) == (0, 0, 0)
    assert made.digests("RALGA") == before
    edit(made["RALGA"], 2)
    made.bring("RALGA", "VVSG")
    assert made.digests("RALGA") == made.digests("VVSG")
    made.close()


def test_an_attachment_under_another_name_is_forged(world: Town, whole: Path) -> None:
    data = b"something else"
    sha = hashlib.sha256(data).hexdigest()
    file = again(
        world, whole, "VVSG", "RALGA",
        lambda m: {**m, "segments": [], "attachments": [["f" * 64, len(data), sha]]}, lambda found: [data],
    )  # fmt: skip
    assert told(world, file).code == "packet_forged"
    assert world["RALGA"].store.blobs.names() == set()


def test_bytes_behind_the_last_part_are_forged(world: Town, whole: Path) -> None:
    file = again(world, whole, "VVSG", "RALGA", lambda m: m, lambda found: [*found.values(), b"more"])
    assert told(world, file).code == "packet_forged"


def test_a_digest_that_does_not_follow_from_the_changes_stops_the_import(tmp_path: Path) -> None:
    """Equal newest segments must mean equal content; a difference is a mistake of the program and is never taken in."""
    made = town(tmp_path, "VVSG", "RALGA")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")

    def lie(manifest: dict[str, Any]) -> dict[str, Any]:
        standing = {a: {**s, "digest": "f" * 64} for a, s in manifest["audiences"].items()}
        return {**manifest, "audiences": standing}

    bad = again(made, file, "VVSG", "RALGA", lie)
    before = made.digests("RALGA")
    with pytest.raises(Refusal) as refusal:
        made.take("RALGA", bad)
    assert (refusal.value.code, refusal.value.facts) == ("import_differs", {"audience": "all"})
    assert AUDIENCES["all"].to("fr") in sentence(refusal.value, "fr")
    assert made.digests("RALGA") == before
    assert segment_names(made["RALGA"]) == set()
    assert made.take("RALGA", file).changed == 1
    made.close()


def test_a_packet_from_the_future_is_taken_with_a_remark_about_the_clock(tmp_path: Path) -> None:
    """Cases 19 and 21: moments are for people, they decide nothing."""
    made = town(tmp_path, "VVSG", "RALGA")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")
    future = again(made, file, "VVSG", "RALGA", lambda m: {**m, "made": "2099-01-01T00:00:00.000000Z"})
    report = made.take("RALGA", future)
    assert (report.clock_ahead, report.changed, report.made.year) == (True, 1, 2099)
    assert made.digests("RALGA") == made.digests("VVSG")
    made.close()


def test_a_packet_from_the_past_is_taken_without_a_remark(tmp_path: Path) -> None:
    made = town(tmp_path, "VVSG", "RALGA")
    edit(made["VVSG"], 1)
    file = made.send("VVSG", ["RALGA"], "one.sdgp")
    past = again(made, file, "VVSG", "RALGA", lambda m: {**m, "made": "1999-01-01T00:00:00.000000Z"})
    assert not made.take("RALGA", past).clock_ahead
    assert name_of(made["RALGA"]) == "Karongi 1"
    made.close()


@pytest.mark.parametrize("change", [{"federation": "x"}, {"from": {}}, {"made": "yesterday"}], ids=str)
def test_every_forgery_is_told_with_a_sentence_that_names_the_file(
    world: Town, whole: Path, change: dict[str, object]
) -> None:
    refusal = told(world, again(world, whole, "VVSG", "RALGA", lambda m: {**m, **change}))
    assert str(refusal.facts["file"]) in sentence(refusal, "en")
