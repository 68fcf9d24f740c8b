"""Travel data between two offices: only in the package of their visit, closed with a password, and gone in the end."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import visit_file
from sdgp_desktop.exchange.service.container import Control, NoControl, opened
from sdgp_desktop.exchange.service.parts import decode
from sdgp_desktop.exchange.service.register import transfers
from sdgp_desktop.exchange.service.reports import Missing
from sdgp_desktop.exchange.service.visit_file import ENDING, HEADER, MARK
from sdgp_desktop.exchange.service.visit_package import export_visit, plan_visit, rehearse_visit, take_in_visit
from sdgp_desktop.kernel import backup, sealing
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.segments import unpack
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.sentences import sentence
from sdgp_desktop.visits.service import delegates, erase_due
from tests.exchange.visits import BEFORE, DUE, FILE, PASSWORD, Trip, a_trip, on, table
from tests.offices import ANNA, ERIC
from tests.visits.around import partnership, visit
from tests.visits.delegation import (
    NUMBER,
    OTHER_NUMBER,
    PAPERS,
    SECRETS,
    bytes_of,
    codes,
    delegate,
    found_in,
    papers,
    write_papers,
)


@pytest.fixture
def trip(tmp_path: Path) -> Iterator[Trip]:
    made = a_trip(tmp_path)
    yield made
    made.two.close()


# -- a general packet never holds them -----------------------------------------------------------------------------


def test_a_general_packet_tells_who_travels_and_nothing_of_their_papers(trip: Trip) -> None:
    file = trip.packet(trip.south, "all.sdgp")
    with opened(file, trip.north.store.desk_keys(), trip.two.folder, NoControl()) as envelopes:
        parts = [(name, one.vault.read(*place)) for one in envelopes for name, place in one.places.items()]
        sealed = [decode(data, name, file.name) for name, data in parts]
        inside = b"\n".join(line for one in sealed for line in unpack(one.body).lines)
        audiences = {audience for one in envelopes for audience in one.manifest["audiences"]}
    assert not [a for a in audiences if a.startswith("visit")]
    assert (found_in(inside), found_in(inside, ("Amina Voorbeeld",))) == ([], ["Amina Voorbeeld"])
    assert found_in(bytes_of(trip.north.store)) == []
    with trip.north.store.read() as reading:
        assert [d.name for d in delegates(reading, trip.visit_id)] == ["Amina Voorbeeld", "Bea Exemple"]


def test_what_would_leave_is_listed_before_and_noted_afterwards(trip: Trip) -> None:
    plan = plan_visit(trip.south.store, trip.visit_id)
    assert (plan.people, plan.classes, plan.offices) == (1, ("P5",), ("VVSG", "RALGA"))
    assert ("t.number" in plan.fields, "t.visa" in plan.fields) == (True, False)
    with trip.south.store.read() as reading:
        (line,) = [t for t in transfers(reading) if t.file == FILE]
    assert (line.direction, line.desks, line.classes, line.changes) == ("sent", ("VVSG-V",), ("P5",), 1)


# -- taking in -----------------------------------------------------------------------------------------------------


def test_a_rehearsal_counts_people_and_changes_nothing(trip: Trip) -> None:
    report = rehearse_visit(trip.north.store, trip.file, PASSWORD)
    assert (report.office, report.people, report.new, report.changed) == ("RALGA", 1, 1, 0)
    assert table(trip.north.store) == []
    with trip.north.store.read() as reading:
        assert [t for t in transfers(reading) if t.file == FILE] == []


def test_the_other_office_reads_the_papers_and_a_second_time_changes_nothing(trip: Trip) -> None:
    trip.take()
    assert papers(trip.north.store, trip.amina, BEFORE) == PAPERS
    before = table(trip.north.store)
    report = trip.take()
    assert (report.known_before, report.new, report.changed, table(trip.north.store)) == (True, 0, 0, before)
    with trip.north.store.read() as reading:
        (line,) = [t for t in transfers(reading) if t.file == FILE]
    assert (line.direction, line.desks, line.classes) == ("taken", ("RALGA-R",), ("P5",))
    assert verify(trip.north.store) == ()


def test_a_later_package_brings_what_is_new_and_what_changed(trip: Trip) -> None:
    trip.take()
    write_papers(trip.south.store, trip.amina, ERIC, diet="none")
    write_papers(trip.south.store, trip.bea, ERIC, passport_number=OTHER_NUMBER)
    report = trip.take(trip.export("later.sdgpvisit"))
    assert (report.people, report.new, report.changed) == (2, 1, 1)
    assert papers(trip.north.store, trip.amina, BEFORE)["diet"] == "none"


def test_taking_a_package_in_can_be_undone_and_done_again(trip: Trip) -> None:
    trip.take()
    trip.north.store.undo(ANNA)
    assert (table(trip.north.store), papers(trip.north.store, trip.amina, BEFORE)) == ([], {})
    assert trip.take().new == 1


@pytest.mark.parametrize("told", [True, False])
def test_a_package_that_was_set_aside_goes_on_its_day_and_out_of_the_copies(trip: Trip, told: bool) -> None:
    trip.take()
    backup.make(trip.north.store, "daily")
    trip.north.store.undo(ANNA)
    assert table(trip.north.store) == []
    on(DUE, trip.south, trip.north)
    if told:
        erase_due(trip.south.store, ERIC)
        trip.deliver(trip.south, "erased.sdgp")
    erase_due(trip.north.store, ANNA)
    assert found_in(bytes_of(trip.north.store)) == []


def test_what_both_offices_typed_before_they_exchanged_is_one_record_and_both_values_stay(trip: Trip) -> None:
    write_papers(trip.north.store, trip.amina, ANNA, visa="granted", diet="something else")
    report = trip.take()
    assert (report.new, len(table(trip.north.store))) == (0, 1)
    with trip.north.store.read() as reading:
        asked = {c.columns: {v.values[c.columns[0]] for v in c.values} for c in service.conflicts(reading)}
    assert asked["diet",] == {"something else", PAPERS["diet"]}
    assert asked["visa",] == {"granted", None}
    assert report.conflicts == len(asked)


def test_a_package_holds_its_own_visit_and_no_other(trip: Trip) -> None:
    other = visit(trip.south.store, partnership(trip.south.store), BEFORE.replace(month=10), 7, "in")
    who = delegate(trip.south.store, other, "Cas Exemple", ERIC)
    write_papers(trip.south.store, who, ERIC, passport_number=OTHER_NUMBER)
    file = trip.export("own.sdgpvisit")
    _, segments = visit_file.read(file, PASSWORD)
    assert {sealed.head.audience for sealed in segments} == {f"visit RW {trip.visit_id.hex}"}
    trip.take(file)
    assert found_in(bytes_of(trip.north.store), (OTHER_NUMBER,)) == []


class Cancelled(Exception):
    """Somebody pressed Cancel."""


class Cancelling:
    """Cancels at the first word."""

    def tell(self, done: int, total: int, text: str = "") -> None:
        """One word."""
        raise Cancelled

    def check(self) -> None:
        """Asked whether to go on."""
        raise Cancelled


def sent(trip: Trip) -> list[str]:
    """The files that left, as the transfer register of RALGA tells."""
    with trip.south.store.read() as reading:
        return [one.file for one in transfers(reading) if one.direction == "sent"]


# -- refusing ------------------------------------------------------------------------------------------------------


def test_nothing_of_a_package_can_be_read_without_the_password(trip: Trip) -> None:
    assert found_in(trip.file.read_bytes(), (*SECRETS, "Amina", trip.visit_id.hex, "RALGA")) == []
    assert trip.refused(password="paper kite eight") == "visit_password"


def damaged(trip: Trip, kind: str) -> Path:
    """A package with which something is wrong."""
    data = trip.file.read_bytes()
    file = trip.two.folder / f"wrong{ENDING}"
    made = {
        "cut": data[:-1],
        "cut early": data[:20],
        "cut at once": data[:5],
        "flipped": data[:200] + bytes([data[200] ^ 1]) + data[201:],
        "longer": data + b"\n",
        "another file": b"%PDF-1.7 a paper",
        "empty": b"",
        "general packet": b"\x89SDGP\r\n\x1a\n" + data[9:],
        "newer": data[:9] + bytes([9]) + data[10:],
    }
    file.write_bytes(made[kind])
    return file


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("cut", "packet_cut"), ("cut early", "packet_cut"), ("cut at once", "packet_cut"),
        ("flipped", "packet_damaged"), ("longer", "packet_damaged"), ("another file", "visit_not"),
        ("empty", "visit_not"), ("general packet", "visit_is_packet"), ("newer", "packet_version"),
    ],
)  # fmt: skip
def test_each_thing_that_is_wrong_with_a_file_has_its_own_sentence(trip: Trip, kind: str, code: str) -> None:
    assert trip.refused(damaged(trip, kind)) == code


def test_a_file_that_is_gone_is_told(trip: Trip) -> None:
    assert trip.refused(trip.two.folder / "gone.sdgpvisit") == "packet_gone"


def test_damage_behind_the_right_password_is_told_too(trip: Trip) -> None:
    file = trip.two.folder / "inside.sdgpvisit"
    closed = visit_file.close(b"no package at all", PASSWORD)
    size, sha = HEADER.size + len(closed), hashlib.sha256(closed).digest()
    file.write_bytes(HEADER.pack(MARK, 1, 0, size, sha) + closed)
    assert trip.refused(file) == "packet_damaged"


def forged(trip: Trip, **changed: object) -> Path:
    """A package of RALGA with another table of contents, signed by RALGA unless a signature is given."""
    contents, _ = visit_file.read(trip.file, PASSWORD)
    file = trip.two.folder / "forged.sdgpvisit"
    parts: list[bytes] = []
    contents.segments = []
    for name, value in changed.items():
        setattr(contents, name, value)
    file.write_bytes(visit_file.whole(contents, parts, trip.south.store.desk_keys(), PASSWORD))
    return file


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("world", "sample", "packet_other_world"),
        ("federation", "elsewhere", "packet_other_world"),
        ("office", "ANCB", "visit_other_office"),
        ("visit", "0" * 32, "visit_unknown"),
        ("visit", "no visit", "packet_damaged"),
        ("made", "yesterday", "packet_damaged"),
        ("audience", "track RW", "packet_forged"),
        ("segments", [("0" * 64, "0" * 64)], "packet_forged"),
    ],
)
def test_a_table_of_contents_that_does_not_fit_is_refused(trip: Trip, name: str, value: object, code: str) -> None:
    assert trip.refused(forged(trip, **{name: value})) == code


def test_a_package_that_somebody_else_signed_is_forged(trip: Trip) -> None:
    contents, _ = visit_file.read(trip.file, PASSWORD)
    contents.segments = []
    file = trip.two.folder / "signed.sdgpvisit"
    file.write_bytes(visit_file.whole(contents, [], trip.north.store.desk_keys(), PASSWORD))
    assert trip.refused(file) == "packet_forged"


def test_a_package_of_a_desk_that_is_not_known_is_refused_with_its_six_words(trip: Trip) -> None:
    with trip.north.store.local() as work:
        from sdgp_desktop.exchange.records import Desk

        for desk in work.session.query(Desk):
            work.session.delete(desk)
    with pytest.raises(Refusal, match="sender_unknown") as refused:
        trip.take()
    assert len(refused.value.facts["fingerprint"].to("nl").split()) == 6


def test_a_package_of_a_stopped_desk_is_refused(trip: Trip) -> None:
    with trip.north.store.act("stop_desk", ANNA, final=True) as work:
        service.stop_desk(work, trip.south.store.desk_keys().public, "left")
    assert trip.refused() == "sender_stopped"


@pytest.mark.parametrize(
    ("code", "password", "expected"),
    [
        ("VVSG", "too short", "password_short"),
        ("ANCB", PASSWORD, "visit_office"),
        ("RALGA", PASSWORD, "no_card"),
    ],
)
def test_no_package_is_made_for_the_wrong_office_or_with_a_short_password(
    trip: Trip, code: str, password: str, expected: str
) -> None:
    to = trip.two.folder / "none.sdgpvisit"
    with pytest.raises(Refusal, match=expected):
        export_visit(trip.south.store, ERIC, trip.visit_id, code, to, password)
    assert not to.exists()


def test_a_file_that_is_there_is_not_written_over(trip: Trip) -> None:
    before = trip.file.read_bytes()
    with pytest.raises(Refusal, match="file_exists"):
        export_visit(trip.south.store, ERIC, trip.visit_id, "VVSG", trip.file, PASSWORD)
    assert trip.file.read_bytes() == before


def test_a_package_that_replaces_an_older_file_does_so_in_one_step_or_not_at_all(trip: Trip) -> None:
    store, before = trip.south.store, trip.file.read_bytes()
    lines = sent(trip)

    def export(control: Control | None = None) -> None:
        export_visit(store, ERIC, trip.visit_id, "VVSG", trip.file, PASSWORD, control=control, replacing=True)

    folder = trip.file.with_name(f".{trip.file.name}.part")
    folder.mkdir()  # nothing can be written there
    with pytest.raises(Refusal, match="disk_error"):
        export()
    folder.rmdir()
    with pytest.raises(Cancelled):
        export(Cancelling())
    assert (trip.file.read_bytes(), sent(trip)) == (before, lines)
    export()
    assert (trip.file.read_bytes() != before, len(sent(trip)), trip.take().new) == (True, len(lines) + 1, 1)


def test_nothing_leaves_without_a_line_in_the_transfer_register(trip: Trip) -> None:
    to, lines = trip.two.folder / f"unnoted{ENDING}", sent(trip)

    def full(connection: object, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("INSERT INTO exchange_packet"):
            raise OperationalError(statement, {}, Exception("database or disk is full"))

    event.listen(trip.south.store.engine, "before_cursor_execute", full)
    with pytest.raises(Refusal, match="disk_full"):
        export_visit(trip.south.store, ERIC, trip.visit_id, "VVSG", to, PASSWORD)
    event.remove(trip.south.store.engine, "before_cursor_execute", full)
    assert (to.exists(), sent(trip)) == (False, lines)


def test_cancel_leaves_a_package_that_comes_in_outside(trip: Trip) -> None:
    with pytest.raises(Cancelled):
        rehearse_visit(trip.north.store, trip.file, PASSWORD, Cancelling())
    with pytest.raises(Cancelled):
        take_in_visit(trip.north.store, ANNA, trip.file, PASSWORD, Cancelling())
    assert table(trip.north.store) == []
    assert trip.take().new == 1


def test_what_a_newer_program_wrote_waits_and_says_so(trip: Trip, monkeypatch: pytest.MonkeyPatch) -> None:
    schema = trip.south.store.schema
    monkeypatch.setattr(schema, "version", schema.version + 1)
    monkeypatch.setattr(sealing, "LOWEST", schema.version)
    write_papers(trip.south.store, trip.bea, ERIC, passport_number=OTHER_NUMBER)
    file = trip.export("newer.sdgpvisit")
    monkeypatch.undo()
    assert rehearse_visit(trip.north.store, file, PASSWORD).missing.segments == 1
    report = trip.take(file)
    assert (report.new, report.missing) == (1, Missing(1, (), True))
    assert trip.take().missing == Missing(0, (), False)


def test_a_visit_without_travel_data_has_no_package(trip: Trip) -> None:
    with pytest.raises(Refusal, match="visit_empty"):
        plan_visit(trip.north.store, trip.visit_id)


def test_travel_data_that_were_undone_are_in_no_package(trip: Trip) -> None:
    for diet in ("first", "second"):
        write_papers(trip.north.store, trip.amina, ANNA, diet=diet)
        trip.north.store.undo(ANNA)
        with pytest.raises(Refusal, match="visit_empty"):
            plan_visit(trip.north.store, trip.visit_id)
    write_papers(trip.north.store, trip.amina, ANNA, visa="asked")
    assert plan_visit(trip.north.store, trip.visit_id).fields == ("t.visa",)


@pytest.mark.parametrize(
    "code",
    [
        "packet_gone", "visit_not", "packet_version", "packet_cut", "packet_damaged", "visit_password",
        "packet_forged", "packet_other_world", "visit_other_office", "sender_unknown", "sender_stopped",
        "visit_unknown", "visit_over", "visit_empty", "visit_office", "password_short", "visit_is_packet",
    ],
)  # fmt: skip
def test_every_refusal_has_its_own_words_in_three_languages(code: str) -> None:
    facts = {"file": "a.sdgpvisit", "office": "RALGA", "desk": "R", "version": 9, "least": 10}
    facts |= {"visit": "RW-2025-V1", "code": "ANCB", "fingerprint": "six words"}
    said = [sentence(Refusal(code, **facts), language) for language in LANGUAGES]
    assert len(set(said)) == 3
    assert not [s for s in said if "{" in s or code in s]


# -- the end -------------------------------------------------------------------------------------------------------


def test_the_erasure_travels_in_a_general_packet_and_the_other_office_forgets_too(trip: Trip) -> None:
    trip.take()
    backup.make(trip.north.store, "daily")
    assert NUMBER in found_in(bytes_of(trip.north.store))
    on(DUE, trip.south)
    erase_due(trip.south.store, ERIC)
    trip.deliver(trip.south, "erased.sdgp")
    assert papers(trip.north.store, trip.amina, BEFORE) == {}
    with trip.north.store.read() as reading:
        amina, bea = delegates(reading, trip.visit_id)
    assert (amina.had_document, amina.erased, bea.had_document, bea.erased) == (True, True, None, False)
    erase_due(trip.north.store, ANNA)  # as at every start: the copies forget as well
    for office in (trip.south, trip.north):
        assert found_in(bytes_of(office.store)) == []
        assert verify(office.store) == ()


def test_an_old_package_brings_nothing_back(trip: Trip) -> None:
    trip.take()
    on(DUE, trip.south)
    erase_due(trip.south.store, ERIC)
    trip.deliver(trip.south, "erased.sdgp")
    trip.take()  # by the clock of VVSG the day has not come
    assert papers(trip.north.store, trip.amina, BEFORE) == {}
    erase_due(trip.north.store, ANNA)
    assert found_in(bytes_of(trip.north.store)) == []
    on(DUE, trip.north)
    assert trip.refused() == "visit_over"


def test_both_offices_erase_by_themselves_and_agree(trip: Trip) -> None:
    trip.take()
    on(DUE, trip.north, trip.south)
    assert [erase_due(o.store, o.person) for o in (trip.north, trip.south)] == [1, 1]
    trip.deliver(trip.south, "south.sdgp")
    trip.deliver(trip.north, "north.sdgp")
    for office in (trip.north, trip.south):
        with office.store.read() as reading:
            assert service.conflict_count(reading) == 0
            assert [d.had_document for d in delegates(reading, trip.visit_id)] == [True, None]
    assert found_in(bytes_of(trip.north.store)) == []


def test_after_the_day_no_package_leaves(trip: Trip) -> None:
    on(DUE, trip.south)
    with pytest.raises(Refusal, match="visit_over"):
        plan_visit(trip.south.store, trip.visit_id)


def test_a_person_named_meanwhile_is_waited_for(trip: Trip) -> None:
    new = delegate(trip.south.store, trip.visit_id, "Dina Exemple", ERIC)
    write_papers(trip.south.store, new, ERIC, passport_number=OTHER_NUMBER)
    assert take_in_visit(trip.north.store, ANNA, trip.export("new.sdgpvisit"), PASSWORD).new == 2
    trip.deliver(trip.south, "named.sdgp")
    assert papers(trip.north.store, new, BEFORE) == {"passport_number": OTHER_NUMBER}
    assert codes(trip.north.store, trip.visit_id, BEFORE) == []
