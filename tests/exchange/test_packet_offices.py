"""Packets between more than two: cards, introductions, forwarding, waiting, stopping, erasing, audiences."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.calls.service import calls
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.desks import look_at_card
from sdgp_desktop.exchange.service.erasures import erase_person, erasures
from sdgp_desktop.exchange.service.whereabouts import about
from sdgp_desktop.intake.records import Contact as Named
from sdgp_desktop.intake.service import open_dossier
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.notes import Note
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.around import name_of, rename
from tests.exchange.forging import again
from tests.exchange.town import Town, attach, bodies, contact, edit, names_of, refused, restarted, segment_names, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


@pytest.fixture
def strangers(tmp_path: Path) -> Iterator[Town]:
    """VVSG, two desks of RALGA, and ANCB, who do not know each other yet."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2", "ANCB", strangers=True)
    yield made
    made.close()


def introduce(strangers: Town, *pairs: tuple[str, str]) -> None:
    """For each pair: the first one takes in the card of the second one."""
    for one, other in pairs:
        card = strangers.folder / f"{other} for {one}.sdgpcard"
        service.write_card(strangers[other].store, card)
        service.add_office(strangers[one].store, card)


# -- cards


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_read_the_same_six_words_from_a_card(strangers: Town, language: str) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    words = look_at_card(strangers["VVSG"].store, card).fingerprint(language).split(" ")
    assert words == service.own_card(strangers["RALGA"].store).fingerprint(language).split(" ")
    assert len(words) == 6
    assert set(words) <= set(service.word_list(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_cannot_be_confused(language: str) -> None:
    words = service.word_list(language)
    assert len(words) == len(set(words)) == 256
    assert all(word.strip() == word != "" and " " not in word for word in words)


def test_two_desks_of_one_office_have_different_words(strangers: Town) -> None:
    own = [service.own_card(strangers[name].store).numbers for name in strangers.offices]
    assert len(set(own)) == len(own)


def test_a_card_is_only_looked_at_until_the_words_were_compared(strangers: Town) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    look_at_card(strangers["VVSG"].store, card)
    with strangers["VVSG"].read() as reading:
        assert service.offices(reading) == ()
    service.add_office(strangers["VVSG"].store, card)
    with strangers["VVSG"].read() as reading:
        assert [(o.code, o.desk) for o in service.offices(reading)] == [("RALGA", "R")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data[:-40], "card_damaged"),
        (lambda data: data.replace(b'"RALGA"', b'"ANCB"'), "card_damaged"),
        (lambda data: data.replace(b"age1", b"age2"), "card_damaged"),
        (lambda data: b"", "card_damaged"),
        (lambda data: b"[" * 15_000, "card_damaged"),
        (lambda data: data + b" " * 30_000, "card_damaged"),
        (lambda data: b'{"format": NaN}', "card_damaged"),
    ],
)
def test_a_card_that_is_not_whole_is_refused(strangers: Town, change: Any, code: str) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    card.write_bytes(change(card.read_bytes()))
    assert refused(service.add_office, strangers["VVSG"].store, card) == code
    with strangers["VVSG"].read() as reading:
        assert service.offices(reading) == ()


def test_a_card_with_a_key_that_closes_nothing_is_refused(strangers: Town) -> None:
    """Otherwise every later packet for that office would fail."""
    import json

    from sdgp_desktop.exchange.service.desks import CARD_MARK, card_of
    from sdgp_desktop.kernel.record import canonical

    ralga = strangers["RALGA"].store
    said = {k: v for k, v in card_of(ralga).items() if k != "signature"} | {"seal": "age1" + "q" * 58}
    card = {**said, "signature": ralga.desk_keys().sign(CARD_MARK, canonical(said).encode())}
    (strangers.folder / "bad.sdgpcard").write_text(json.dumps(card))
    assert refused(service.add_office, strangers["VVSG"].store, strangers.folder / "bad.sdgpcard") == "card_damaged"


def test_the_own_card_and_a_card_of_a_sample_are_refused(strangers: Town) -> None:
    own = strangers.folder / "own.sdgpcard"
    service.write_card(strangers["VVSG"].store, own)
    assert refused(service.add_office, strangers["VVSG"].store, own) == "card_own"
    strangers["RALGA"].store.set_local(sample=True)
    sample = strangers.folder / "sample.sdgpcard"
    service.write_card(strangers["RALGA"].store, sample)
    assert refused(service.add_office, strangers["VVSG"].store, sample) == "card_other_world"
    assert refused(service.add_office, strangers["VVSG"].store, strangers.folder / "gone.sdgpcard") == "packet_gone"


# -- introductions: whom a packet is closed for


def test_a_packet_for_an_office_is_for_all_its_desks_and_one_desk_can_be_named(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("VVSG", "RALGA-R2"))
    both = service.plan(strangers["VVSG"].store, ["RALGA"])
    one = service.plan(strangers["VVSG"].store, ["RALGA-R2"])
    assert len(both.desks) == 2
    assert one.desks == (strangers["RALGA-R2"].store.desk_keys().public,)


def test_a_desk_that_its_own_office_introduces_is_sent_to(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("RALGA", "VVSG"), ("RALGA", "RALGA-R2"))
    strangers.bring("RALGA", "VVSG")
    assert len(service.plan(strangers["VVSG"].store, ["RALGA"]).desks) == 2


def test_a_desk_that_only_another_office_vouches_for_must_be_named(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("VVSG", "ANCB"), ("ANCB", "VVSG"), ("ANCB", "RALGA-R2"))
    strangers.bring("ANCB", "VVSG")
    doubtful = strangers["RALGA-R2"].store.desk_keys().public
    assert doubtful not in service.plan(strangers["VVSG"].store, ["RALGA"]).desks
    assert service.plan(strangers["VVSG"].store, ["RALGA-R2"]).desks == (doubtful,)
    introduce(strangers, ("VVSG", "RALGA-R2"))
    assert doubtful in service.plan(strangers["VVSG"].store, ["RALGA"]).desks


# -- twice, forwarded


def test_the_same_file_three_times_changes_nothing_after_the_first_time(three: Town) -> None:
    """Case 1."""
    edit(three["VVSG"], 1)
    file = three.send("VVSG", ["RALGA"], "one.sdgp")
    first = three.take("RALGA", file)
    before = (three.digests("RALGA"), segment_names(three["RALGA"]), three.register("RALGA"))
    for _ in range(2):
        again = three.take("RALGA", file)
        assert again.known_before
        assert (again.new, again.changed, again.changes, again.attachments) == (0, 0, 0, 0)
        assert (three.digests("RALGA"), segment_names(three["RALGA"]), three.register("RALGA")) == before
    assert not first.known_before


def test_taking_a_packet_twice_looks_at_no_record_and_makes_no_copy(three: Town) -> None:
    from sqlalchemy import event

    from sdgp_desktop.kernel import backup

    contact(three["VVSG"], "Persoon", "RW")
    file = three.send("VVSG", ["RALGA"], "one.sdgp")
    office = three["RALGA"]
    service.take_in(office.store, office.person, file)
    copies = [c.name for c in backup.listed(office.store.path)]
    asked: list[str] = []
    event.listen(office.store.engine, "before_cursor_execute", lambda c, cu, statement, *_: asked.append(statement))
    service.take_in(office.store, office.person, file)
    assert [c.name for c in backup.listed(office.store.path)] == copies
    assert len(asked) < 60
    tables = [t for t in office.store.schema.types if t not in ("exchange_stop", "kernel_erasure")]
    assert [s for s in asked if any(f"FROM {t}" in s or f"INTO {t}" in s for t in tables)] == []


def test_a_third_office_forwards_and_the_author_is_proven(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("RALGA", "VVSG"), ("ANCB", "VVSG"), ("VVSG", "ANCB"))
    rename(strangers["RALGA"], "Karongi (by RALGA)")
    strangers.bring("RALGA", "VVSG")
    file = strangers.send("VVSG", ["ANCB"], "on.sdgp")
    (author,) = {s.head["author"] for e in strangers.look("ANCB", file) for s in e.segments}
    assert author == strangers["RALGA"].store.desk_keys().public
    strangers.take("ANCB", file)
    assert name_of(strangers["ANCB"]) == "Karongi (by RALGA)"
    with strangers["ANCB"].read() as reading:
        known = {d.office: d.introduced_by for d in reading.session.scalars(select(Desk))}
    assert known == {"VVSG": "", "RALGA": strangers["VVSG"].store.desk_keys().public}


def test_changes_of_a_desk_that_nobody_vouches_for_are_refused(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("RALGA", "VVSG"), ("VVSG", "ANCB"), ("ANCB", "VVSG"))
    edit(strangers["RALGA"], 1)
    strangers.bring("RALGA", "VVSG")
    with strangers["VVSG"].store.local() as work:
        work.session.get_one(Desk, strangers["RALGA"].store.desk_keys().public).introduced_by = "somebody"
    file = strangers.send("VVSG", ["ANCB"], "on.sdgp")
    assert refused(strangers.take, "ANCB", file) == "author_unknown"
    introduce(strangers, ("ANCB", "RALGA"))
    assert strangers.take("ANCB", file).changed == 1  # nothing was lost by waiting for the card


# -- waiting


def lost_first(three: Town) -> Path:
    """RALGA wrote two packets for VVSG, VVSG got both and wrote on; ANCB gets only what VVSG wrote last."""
    edit(three["RALGA"], 1)
    three.bring("RALGA", "VVSG")
    three["VVSG"].store.seal()
    with three["VVSG"].store.local() as work:  # VVSG believes that ANCB has them
        tips = [t.name for t in graph.tips(work.session.connection(), "all")]
        ancb = work.session.get_one(Desk, three["ANCB"].store.desk_keys().public)
        ancb.holds = {"all": tips}
    edit(three["VVSG"], 2)
    return three.send("VVSG", ["ANCB"], "gap.sdgp")


def test_a_packet_with_a_gap_waits_and_says_whose_packets_are_missing(three: Town) -> None:
    """Case 3."""
    file = lost_first(three)
    report = three.take("ANCB", file)
    assert report.waiting == 1
    assert report.missing.offices == ("RALGA-R",)
    assert not report.missing.update
    assert name_of(three["ANCB"]) == "Karongi"


def test_what_waits_says_for_whom_on_the_next_day_too(three: Town) -> None:
    three.take("ANCB", lost_first(three))
    three.offices["ANCB"] = restarted(three["ANCB"])
    with three["ANCB"].read() as reading:
        (finding,) = service.exchange_findings(reading)
    assert (finding.code, dict(finding.facts)) == ("packets_missing", {"n": 1, "offices": ("RALGA-R",)})


def test_what_waits_counts_by_itself_when_the_missing_packet_comes(three: Town) -> None:
    three.take("ANCB", lost_first(three))
    report = three.bring("RALGA", "ANCB", everything=True)
    assert report.waiting == 0
    assert name_of(three["ANCB"]) == "Karongi 2"
    with three["ANCB"].read() as reading:
        assert service.exchange_findings(reading) == ()


def test_when_nobody_told_who_wrote_what_is_missing_the_sender_is_to_be_asked(three: Town) -> None:
    file = lost_first(three)
    three.take("ANCB", again(three, file, "VVSG", "ANCB", lambda manifest: {**manifest, "outside": {}}))
    with three["ANCB"].read() as reading:
        (finding,) = service.exchange_findings(reading)
    assert finding.facts["offices"] == ("VVSG-V",)


# -- stopping


def stop(office: Office, other: Office) -> None:
    """A desk takes part no longer."""
    with office.act("stop_desk", final=True) as work:
        service.stop_desk(work, other.store.desk_keys().public, "laptop lost")


def test_nothing_is_closed_for_a_desk_that_was_stopped(three: Town) -> None:
    """A laptop that was lost must not be able to read what is sent to its office."""
    stop(three["VVSG"], three["RALGA"])
    store, person = three["VVSG"].store, three["VVSG"].person
    assert refused(service.plan, store, ["RALGA"]) == "desk_stopped"
    assert refused(service.export, store, person, ["RALGA", "ANCB"], three.folder / "x.sdgp") == "desk_stopped"
    assert service.plan(store, ["ANCB"]).desks == (three["ANCB"].store.desk_keys().public,)


def test_a_packet_of_a_stopped_office_is_refused_and_its_earlier_changes_stay(three: Town) -> None:
    edit(three["RALGA"], 1)
    three.bring("RALGA", "VVSG")
    stop(three["VVSG"], three["RALGA"])
    edit(three["RALGA"], 2)
    file = three.send("RALGA", ["VVSG", "ANCB"], "late.sdgp")
    assert refused(three.take, "VVSG", file) == "sender_stopped"
    three.take("ANCB", file)  # it has not heard of the stop yet
    assert name_of(three["ANCB"]) == "Karongi 2"
    three.bring("VVSG", "ANCB")
    assert name_of(three["VVSG"]) == name_of(three["ANCB"]) == "Karongi 1"
    assert refused(three.take, "ANCB", file) == "sender_stopped"
    assert three.digests("VVSG")["all"] == three.digests("ANCB")["all"]


def test_two_offices_may_stop_the_same_desk(three: Town) -> None:
    stop(three["VVSG"], three["RALGA"])
    stop(three["ANCB"], three["RALGA"])
    three.bring("ANCB", "VVSG")
    three.bring("VVSG", "ANCB")
    file = three.send("RALGA", ["VVSG"], "late.sdgp")
    assert refused(three.take, "VVSG", file) == "sender_stopped"
    assert three.digests("VVSG")["all"] == three.digests("ANCB")["all"]


# -- erasing


def person_of(office: Office, id: UUID) -> tuple[str, str]:
    """Name and telephone of somebody."""
    with office.read() as reading:
        found = reading.get(Contact, id)
        return found.family_name, found.telephone


def test_an_erasure_travels_and_every_office_drops_the_values_for_good(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None, telephone="+32 470 11 22 33")
    old = three.send("VVSG", ["RALGA", "ANCB"], "old.sdgp")
    three.take("RALGA", old)
    three.take("ANCB", old)
    erase_person(three["RALGA"].store, three["RALGA"].person, id)
    three.bring("RALGA", "VVSG")
    three.bring("VVSG", "ANCB")
    for name in three.offices:
        assert person_of(three[name], id) == ("", "")
        assert b"Weggegaan" not in bodies(three[name])
        assert b"470 11 22 33" not in bodies(three[name])
    assert len({d["all"] for d in map(three.digests, three.offices)}) == 1


def test_an_old_packet_brings_erased_data_back_to_nobody(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None, telephone="+32 470 11 22 33")
    old = three.send("VVSG", ["RALGA", "ANCB"], "old.sdgp")
    three.take("RALGA", old)
    erase_person(three["VVSG"].store, three["VVSG"].person, id)
    three.bring("VVSG", "RALGA")
    assert three.take("RALGA", old).known_before
    three.take("ANCB", old)  # it has never heard of that person; the erasure comes after the old packet
    three.bring("VVSG", "ANCB")
    again = three.send("ANCB", ["RALGA"], "again.sdgp", everything=True)
    three.take("RALGA", again)
    for name in three.offices:
        assert person_of(three[name], id) == ("", "")
        assert b"Weggegaan" not in bodies(three[name])


def test_what_was_written_of_a_person_elsewhere_meanwhile_is_erased_too(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None)
    three.bring("VVSG", "RALGA")
    with three["RALGA"].act("change_person") as work:
        work.get(Contact, id).telephone = "+250 788 99 88 77"
    erase_person(three["VVSG"].store, three["VVSG"].person, id)
    three.bring("RALGA", "VVSG")
    three.bring("VVSG", "RALGA")
    for name in ("VVSG", "RALGA"):
        assert person_of(three[name], id) == ("", "")
        assert b"99 88 77" not in bodies(three[name])
    assert three.digests("VVSG") == three.digests("RALGA")


def test_erasing_a_person_finds_what_forms_notes_and_files_say_of_them(three: Town) -> None:
    office = three["VVSG"]
    id = contact(office, "Weggegaan", "RW", email="gone@example.org")
    with office.act("write") as work:
        note = {"record_type": "registry_person", "record_id": id, "text": "Weggegaan is gone"}
        work.add(Note(**note, written_by=work.person.id, written_at=work.moment))
        call = next(c for c in calls(work) if c.country == "RW")
        dossier = open_dossier(work, call.id, "44021").id
        named = work.add(Named(dossier_id=dossier, person_id=id, role="x", family_name="Weggegaan")).id
    attach(office, "cv of Weggegaan.txt", b"a life", id, "registry_person")
    with office.read() as reading:
        found = about(reading, id)
    assert sorted(t for t, _ in found) == ["intake_contact", "kernel_attachment", "kernel_note", "registry_person"]
    assert ("intake_contact", named) in found
    assert erase_person(office.store, office.person, id) == 4
    assert b"Weggegaan" not in bodies(office)
    assert b"gone@example.org" not in bodies(office)
    three.bring("VVSG", "RALGA")
    assert b"Weggegaan" not in bodies(three["RALGA"])


def test_each_office_confirms_an_erasure(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", "RW")
    three.bring("VVSG", "RALGA")
    erase_person(three["VVSG"].store, three["VVSG"].person, id)

    def told() -> tuple[tuple[str, ...], tuple[str, ...]]:
        with three["VVSG"].read() as reading:
            (found,) = erasures(reading)
        assert (found.record_type, found.record) == ("registry_person", id)
        return found.confirmed, found.open

    assert told() == ((), ("RALGA-R",))  # ANCB never had anything of Rwanda, and is not asked
    three.bring("VVSG", "RALGA")
    assert told() == ((), ("RALGA-R",))
    three.bring("RALGA", "VVSG")
    assert told() == (("RALGA-R",), ())


# -- audiences


def test_several_offices_share_one_packet_and_each_opens_what_it_may_read(three: Town) -> None:
    contact(three["VVSG"], "Rwanda", "RW")
    contact(three["VVSG"], "Benin", "BJ")
    contact(three["VVSG"], "Everybody", None)
    file = three.send("VVSG", ["RALGA", "ANCB"], "both.sdgp")
    seen = {name: [sorted(e.manifest["audiences"]) for e in three.look(name, file)] for name in ("RALGA", "ANCB")}
    assert seen == {"RALGA": [["all"], ["track RW"]], "ANCB": [["all"], ["track BJ"]]}
    three.take("RALGA", file)
    three.take("ANCB", file)
    assert names_of(three["RALGA"]) == {"Rwanda", "Everybody"}
    assert names_of(three["ANCB"]) == {"Benin", "Everybody"}


def test_ancb_gets_nothing_of_rwanda_and_everything_that_is_for_all(three: Town) -> None:
    rename(three["RALGA"], "Karongi (RALGA)")
    attach(three["RALGA"], "all.txt", b"for all")
    attach(three["RALGA"], "uwase.txt", b"for one track", contact(three["RALGA"], "Uwase", "RW"), "registry_person")
    three.bring("RALGA", "VVSG")
    file = three.send("VVSG", ["RALGA", "ANCB"], "both.sdgp", everything=True)
    inside = b"".join(e.plain() for e in three.look("ANCB", file))
    assert b"Karongi (RALGA)" in inside
    assert b"for all" in inside
    for word in (b"Uwase", b"uwase.txt", b"track RW", b"for one track"):
        assert word not in inside
    three.take("ANCB", file)
    assert three.digests("ANCB")["all"] == three.digests("VVSG")["all"]
    assert not any("RW" in audience for audience in three.digests("ANCB"))


def test_a_packet_for_the_own_office_carries_everything_it_may_read(strangers: Town) -> None:
    introduce(strangers, ("RALGA", "RALGA-R2"), ("RALGA-R2", "RALGA"))
    contact(strangers["RALGA"], "Rwanda", "RW")
    strangers.bring("RALGA", "RALGA-R2")
    assert names_of(strangers["RALGA-R2"]) == {"Rwanda"}
    assert strangers.digests("RALGA-R2") == strangers.digests("RALGA")


# -- what happens at the same moment


class Meddler:
    """Somebody who works on while a packet is taken in or written."""

    def __init__(self, work: Any) -> None:
        self._work, self.done = work, False

    def tell(self, done: int, total: int, text: str = "") -> None:
        """Do it once."""
        if not self.done:
            self.done = True
            self._work()

    def check(self) -> None:
        """Nothing."""


def test_an_edit_made_while_a_packet_is_read_is_a_question_and_not_a_loss(three: Town) -> None:
    rename(three["VVSG"], "Karongi (VVSG)")
    file = three.send("VVSG", ["RALGA"], "one.sdgp")
    meddler = Meddler(lambda: rename(three["RALGA"], "Karongi (RALGA)"))
    report = three.take("RALGA", file, control=meddler)
    assert meddler.done
    assert report.conflicts == 1
    with three["RALGA"].read() as reading:
        (question,) = service.conflicts(reading)
    assert {c.value for c in question.values} == {"Karongi (VVSG)", "Karongi (RALGA)"}
    three.bring("RALGA", "VVSG")
    assert three.digests("RALGA") == three.digests("VVSG")


def test_an_edit_made_while_a_packet_is_planned_does_not_spoil_its_digest(three: Town, monkeypatch: Any) -> None:
    store = three["VVSG"].store
    edit(three["VVSG"], 1)
    sealing, times = store.seal, []

    def seal() -> list[str]:
        names = sealing()
        times.append(1)
        if len(times) == 1:  # a save that comes just between sealing and looking
            edit(three["VVSG"], 2)
        return names

    monkeypatch.setattr(store, "seal", seal)
    file = three.send("VVSG", ["RALGA"], "one.sdgp")
    three.take("RALGA", file)
    assert name_of(three["RALGA"]) == "Karongi 2"
    assert three.digests("RALGA") == three.digests("VVSG")
