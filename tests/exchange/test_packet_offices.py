"""Packets between more than two: the same twice, forwarding, waiting, audiences, the same moment."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.kernel import graph
from tests.exchange.around import name_of, rename
from tests.exchange.forging import again
from tests.exchange.town import (
    Town,
    attach,
    contact,
    edit,
    introduce,
    names_of,
    refused,
    restarted,
    segment_names,
    town,
)


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
