"""FORMAT.md is enough: a reader that was written from it, and imports nothing of the program, opens real packets."""

import ast
import csv
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl.exceptions import BadSignatureError
from nacl.pwhash import argon2id

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import visit_file
from sdgp_desktop.exchange.service.erasures import erase_person
from tests.conftest import STRENGTH
from tests.exchange import example as worked
from tests.exchange import outsider
from tests.exchange.around import municipality
from tests.exchange.outsider import Change, NotAPacket, opened
from tests.exchange.town import Town, attach, contact, edit, town
from tests.exchange.visits import a_trip

ROOT = Path(outsider.__file__).parents[2]
FORMAT = (ROOT / "sdgp_desktop" / "exchange" / "FORMAT.md").read_text("utf-8")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA."""
    made = town(tmp_path, "VVSG", "RALGA")
    yield made
    made.close()


def changes(made: Town, file: Path, receiver: str = "RALGA") -> list[Change]:
    """All changes in a packet, as the outsider lists them."""
    return [c for e in made.look(receiver, file) for s in e.segments for c in s.changes]


def test_the_reader_imports_nothing_of_the_program() -> None:
    for module in (outsider, worked):
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        names = [a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names]
        names += [str(n.module) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        assert not any(name.startswith("sdgp_desktop") for name in names)
        assert not any(name.startswith("tests.") and name != "tests.exchange.outsider" for name in names)


def test_the_reader_lists_who_changed_what_and_when(two: Town) -> None:
    edit(two["VVSG"], 1)
    found = [c for c in changes(two, two.send("VVSG", ["RALGA"], "p.sdgp")) if c.record_type == "registry_municipality"]
    (change,) = found
    assert (change.act, change.office, change.created) == ("change_municipality", "VVSG", False)
    assert change.record == municipality(two["VVSG"]).hex
    assert change.values == {"name": "Karongi 1"}
    assert change.person == two["VVSG"].person.id.hex
    assert change.moment.endswith("Z")


def test_the_reader_puts_a_new_record_together_from_its_two_lines(two: Town) -> None:
    id = contact(two["VVSG"], "Persoon", "RW", email="somebody@example.org", ambassador=True)
    lines = [c for c in changes(two, two.send("VVSG", ["RALGA"], "p.sdgp")) if c.record == id.hex]
    assert [c.created for c in lines] == [True, True]
    personal, plain = sorted(lines, key=lambda c: "removed" in c.values)
    assert (personal.values["family_name"], personal.values["email"]) == ("Persoon", "somebody@example.org")
    assert plain.values["ambassador"] is True
    assert plain.values["removed"] is False
    assert not set(personal.values) & set(plain.values)


def test_the_reader_gets_the_attachments_by_hash(two: Town) -> None:
    attach(two["VVSG"], "note.txt", b"a note")
    (found,) = [e.attachments for e in two.look("RALGA", two.send("VVSG", ["RALGA"], "p.sdgp")) if e.attachments]
    assert found == {hashlib.sha256(b"a note").hexdigest(): b"a note"}


def test_the_reader_follows_the_graph_by_parents(two: Town) -> None:
    for number in range(3):
        edit(two["VVSG"], number)
        two["VVSG"].store.seal()
    (envelope,) = two.look("RALGA", two.send("VVSG", ["RALGA"], "p.sdgp"))
    names = [s.name for s in envelope.segments]
    parents = [s.head["parents"] for s in envelope.segments]
    assert [p[0] for p in parents[1:]] == names[:-1]
    assert envelope.manifest["audiences"]["all"]["tips"] == names[-1:]


def test_the_reader_verifies_a_body_of_which_lines_were_blanked(two: Town) -> None:
    id = contact(two["VVSG"], "Weggegaan", "RW", email="gone@example.org")
    two["VVSG"].store.seal()
    before = {s.name for e in two.look("RALGA", two.send("VVSG", ["RALGA"], "1.sdgp")) for s in e.segments}
    erase_person(two["VVSG"].store, two["VVSG"].person, id)
    envelopes = two.look("RALGA", two.send("VVSG", ["RALGA"], "2.sdgp"))
    blanked = [s for e in envelopes for s in e.segments if json.loads(s.text.split(b"\n")[0]).get("blank")]
    assert len(blanked) == 1
    assert blanked[0].name in before
    assert not any(b"Weggegaan" in e.plain() or b"gone@example.org" in e.plain() for e in envelopes)
    (erasure,) = (c for e in envelopes for s in e.segments for c in s.changes if c.record_type == "kernel_erasure")
    assert erasure.values["record_id"] == id.hex


def test_the_reader_opens_only_what_is_for_its_key(two: Town, tmp_path: Path) -> None:
    edit(two["VVSG"], 1)
    file = two.send("VVSG", ["RALGA"], "p.sdgp")
    assert two.look("VVSG", file) == []
    assert len(two.look("RALGA", file)) == 1


def test_the_reader_notices_what_does_not_hold(two: Town) -> None:
    contact(two["VVSG"], "Persoon", "RW")
    file = two.send("VVSG", ["RALGA"], "p.sdgp")
    identity = two["RALGA"].store.desk_keys().identity
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(NotAPacket):
        opened(file, identity)
    (segment,) = (s for e in [*two.look("RALGA", two.send("VVSG", ["RALGA"], "q.sdgp"))] for s in e.segments[:1])
    text = outsider.canonical(segment.head)
    forged = b"\n".join((text, b"0" * 128, b""))
    with pytest.raises(BadSignatureError):
        outsider.read_segment(forged, segment.name)


def test_every_key_of_a_real_packet_is_described(two: Town) -> None:
    contact(two["VVSG"], "Persoon", "RW")
    two.bring("RALGA", "VVSG")
    keys: set[str] = set()
    for envelope in two.look("RALGA", two.send("VVSG", ["RALGA"], "p.sdgp")):
        keys |= set(envelope.manifest) | set(envelope.manifest["from"])
        keys |= {k for standing in envelope.manifest["audiences"].values() for k in standing}
        keys |= {k for s in envelope.segments for k in s.head}
    assert [key for key in sorted(keys) if f"`{key}`" not in FORMAT] == []


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_six_words_follow_from_the_page_alone(two: Town, language: str) -> None:
    service.write_card(two["VVSG"].store, two.folder / "c.sdgpcard")
    card = json.loads((two.folder / "c.sdgpcard").read_text("utf-8"))
    outsider.check_card(card)
    data = argon2id.kdf(16, (card["sign"] + card["seal"]).encode(), b"sdgp fingerprint", opslimit=3, memlimit=64 << 20)
    with (ROOT / "resources" / "reference" / "fingerprint_words.csv").open(encoding="utf-8", newline="") as stream:
        words = [row[language] for row in csv.DictReader(stream)]
    assert " ".join(words[n] for n in data[:6]) == service.own_card(two["VVSG"].store).fingerprint(language)


def test_the_digest_follows_from_the_page_alone(two: Town) -> None:
    """The content of RALGA's track, from the tables of the sender as they stand in its file."""
    contact(two["VVSG"], "Persoon", "RW", expertise=("water", "school"), ambassador=True)
    contact(two["VVSG"], 'Née "É"', "RW")
    file = two.send("VVSG", ["RALGA"], "p.sdgp")
    told = {a: s["digest"] for e in two.look("RALGA", file) for a, s in e.manifest["audiences"].items()}
    kind = two["VVSG"].store.schema["registry_person"]
    total = hashlib.sha256(outsider.canonical([kind.name, *kind.columns]))
    with two["VVSG"].store.engine.connect() as connection:
        columns = ", ".join(["id", *kind.columns])
        sql = f"select json_array({columns}) from {kind.name} where audience = 'track RW'"
        rows = [hashlib.sha256(text.encode()).digest() for (text,) in connection.exec_driver_sql(sql)]
    total.update(b"".join(sorted(rows)))
    assert told["track RW"] == total.hexdigest()


def test_a_visit_package_is_opened_from_the_page_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trip = a_trip(tmp_path)
    monkeypatch.setattr(visit_file, "OPS", STRENGTH[0])
    monkeypatch.setattr(visit_file, "MEMORY", STRENGTH[1])
    found = outsider.read_visit(trip.export("strong.sdgpvisit", "papier cerf-volant é"), "papier cerf-volant e\u0301")
    trip.two.close()
    assert {s.head["audience"] for s in found.segments} == {found.manifest["audience"]}
    assert {c.record_type for s in found.segments for c in s.changes} == {"visits_travel"}
    assert (found.manifest["people"], found.manifest["office"]) == (1, "VVSG")


# -- the lists of the page


def test_the_page_lists_the_personal_fields_and_the_kinds_that_are_only_added_to() -> None:
    section = FORMAT.split("## Personal fields and kinds that are only added to")[1].split("\n## ")[0]
    rows = [re.findall(r"`(\w+)`", line) for line in section.splitlines() if line.startswith("| `")]
    kinds = SCHEMA.types.values()
    assert {kind: set(columns) for kind, *columns in rows} == {k.name: k.personal for k in kinds if k.personal}
    added = [line[3:-1] for line in section.splitlines() if line.startswith("* `")]
    assert added == sorted(k.name for k in kinds if k.append_only)
    assert f"tables of version {SCHEMA.version}." in section


# -- the example of the page


def test_the_example_of_the_page_is_what_its_sums_give() -> None:
    shown = {line.strip() for line in FORMAT.splitlines() if line.startswith("    ")}
    for what, value in worked.example().items():
        assert set(value.splitlines()) <= shown, what


def test_the_example_is_read_by_the_reader() -> None:
    found = worked.example()
    head, _, lines = found["head"], found["signature"], found["body"].encode().split(b"\n")
    assert outsider.body_hash(json.loads(lines[0]), lines[1:]) == json.loads(head)["body"] == found["hash of the body"]
    blanked = json.loads(found["first line after blanking line 1"])
    assert outsider.body_hash(blanked, [lines[1], b"", *lines[3:]]) == found["hash of the body"]
    (change,), facts = outsider.read_lines(lines[1:])
    assert (change.act, change.values) == ("change_municipality", {"name": "Karongi", "population": 331808})
    assert facts == [{"name": "Karongi"}]


def test_the_example_is_what_the_program_itself_would_write() -> None:
    from sdgp_desktop.kernel.desk import SEGMENT_MARK, signed_by
    from sdgp_desktop.kernel.segments import Body, name_of, parse, parse_head

    found = worked.example()
    lines = found["body"].encode().split(b"\n")
    body = Body(lines[1:], seed=json.loads(lines[0])["seed"])
    head = parse_head(found["head"])
    assert (body.hash(), head.count, name_of(found["head"])) == (head.body, 4, found["name"])
    assert signed_by(head.author, SEGMENT_MARK, found["head"].encode(), found["signature"])
    assert body.without([1]).hash() == head.body
    assert parse(body).changes == 1
