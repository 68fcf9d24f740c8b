"""Case 29: Cancel at any moment, a second program, somebody who is typing."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import vault
from sdgp_desktop.exchange.service.container import DOCUMENTS
from sdgp_desktop.kernel import attachments
from sdgp_desktop.office import open_office
from tests.exchange.around import municipality, name_of, rename
from tests.exchange.town import Town, attach, contact, refused, segment_names, town
from tests.exchange.trouble import busy, closed, left_over

PATIENCE = 20  # seconds, for threads that come to their end by themselves


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA."""
    made = town(tmp_path, "VVSG", "RALGA")
    yield made
    made.close()


class Cancelled(Exception):
    """Somebody pressed Cancel."""


class Cancelling:
    """Cancels at the n-th word."""

    def __init__(self, after: int) -> None:
        self.left, self.told = after, 0

    def tell(self, done: int, total: int, text: str = "") -> None:
        """One word."""
        assert 0 <= done <= total
        self.told += 1
        self.check()

    def check(self) -> None:
        """Raise when it is time."""
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def words(work: Callable[[Any], Any]) -> int:
    """How often a work asks whether it was cancelled."""
    control = Cancelling(10**9)
    work(control)
    assert control.told > 3
    return 10**9 - control.left


def test_cancel_at_any_moment_of_an_import_leaves_everything_as_it_was(
    two: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Case 29, with a packet that goes through a file while it is read."""
    busy(two)
    monkeypatch.setattr(vault, "IN_MEMORY", 1_000)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    store, person = two["RALGA"].store, two["RALGA"].person
    before, names = two.digests("RALGA"), segment_names(two["RALGA"])
    total = words(lambda control: service.rehearse(store, file, control))
    moments = [*range(0, total, max(1, total // 8)), total - 1]
    for moment in moments:
        with pytest.raises(Cancelled):
            service.take_in(store, person, file, Cancelling(moment), copy=False)
        with pytest.raises(Cancelled):
            service.rehearse(store, file, Cancelling(moment))
        assert (two.digests("RALGA"), segment_names(two["RALGA"])) == (before, names)
        assert store.blobs.names() == set()
        assert left_over(two) == []
    assert two.take("RALGA", file).attachments == 3
    assert two.digests("RALGA") == two.digests("VVSG")


class Meanwhile(Cancelling):
    """Somebody works in the window while the documents of a packet come in, and then presses Cancel."""

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__(10**9)
        self.work = work

    def tell(self, done: int, total: int, text: str = "") -> None:
        """The first document is here."""
        if text == DOCUMENTS and done == 1:
            self.work()
            self.left = 0
        super().tell(done, total, text)


def test_a_file_that_is_attached_by_hand_while_a_packet_brings_it_stays_when_that_is_cancelled(two: Town) -> None:
    attach(two["VVSG"], "letter.txt", b"a letter")
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    store, person = two["RALGA"].store, two["RALGA"].person
    with pytest.raises(Cancelled):
        service.take_in(store, person, file, Meanwhile(lambda: attach(two["RALGA"], "brief.txt", b"a letter")))
    [name] = store.blobs.names()
    assert store.blobs.get(name) == b"a letter"
    assert store.blobs.unnamed() == set()


def test_a_logo_that_is_kept_while_a_packet_brings_it_stays_when_that_is_cancelled(two: Town) -> None:
    """It is kept first and named by a record a moment later."""
    attach(two["VVSG"], "logo.txt", b"a logo")
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    store, person = two["RALGA"].store, two["RALGA"].person
    with pytest.raises(Cancelled):
        service.take_in(store, person, file, Meanwhile(lambda: store.blobs.keep(b"a logo")))
    assert [store.blobs.get(name) for name in store.blobs.names()] == [b"a logo"]


def test_cancel_waits_for_whoever_attaches_the_same_file_at_that_moment(two: Town) -> None:
    attach(two["VVSG"], "letter.txt", b"a letter")
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    store, person = two["RALGA"].store, two["RALGA"].person
    begun, go_on = Event(), Event()

    def slowly() -> None:
        with two["RALGA"].act("attach") as work:
            attachments.add(work, "registry_municipality", municipality(two["RALGA"]), "brief.txt", b"a letter")
            begun.set()
            assert go_on.wait(PATIENCE)

    def by_hand() -> None:
        working.start()
        assert begun.wait(PATIENCE)

    def importing() -> None:
        with pytest.raises(Cancelled):
            service.take_in(store, person, file, Meanwhile(by_hand), copy=False)

    working, cancelled = Thread(target=slowly), Thread(target=importing)
    cancelled.start()
    assert begun.wait(PATIENCE)
    cancelled.join(0.5)
    go_on.set()
    for thread in (working, cancelled):
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert [store.blobs.get(name) for name in store.blobs.names()] == [b"a letter"]


def test_cancel_at_any_moment_of_writing_leaves_no_file(two: Town) -> None:
    """Case 29."""
    busy(two)
    store, person = two["VVSG"].store, two["VVSG"].person
    total = words(
        lambda control: service.export(
            store, person, ["RALGA"], two.folder / "a.sdgp", limit=1_100_000, control=control
        )
    )
    (line,) = two.register("VVSG")
    for moment in range(total):
        with pytest.raises(Cancelled):
            service.export(store, person, ["RALGA"], two.folder / "b.sdgp", limit=1_100_000, control=Cancelling(moment))
        assert [p.name for p in two.folder.glob("*b*.sdgp*") if p.suffix != ".sdgpcard"] == []
    assert two.register("VVSG") == (line,)


def test_a_rehearsal_leaves_not_one_row_behind(two: Town) -> None:
    """Case 29."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    before = two["RALGA"].store.path.read_bytes()
    report = service.rehearse(two["RALGA"].store, file)
    assert report.new > 0
    assert report.attachments == 3  # it tells how many would come
    assert two["RALGA"].store.path.read_bytes() == before
    assert two["RALGA"].store.blobs.names() == set()


def test_a_second_program_cannot_take_a_packet_in_at_the_same_time(two: Town) -> None:
    """Case 29."""
    with closed(two, "RALGA") as path:
        first = open_office(path)
        assert refused(open_office, path) == "in_use"
        first.close()


def test_a_rehearsal_tells_the_outcome_and_no_steps(two: Town) -> None:
    """What stands here now, and what would stand here: once for each field, whatever came in between."""
    before = name_of(two["RALGA"])
    for name in ("One", "Two", "Three"):
        rename(two["VVSG"], name)
        two["VVSG"].store.seal()
    contact(two["VVSG"], "Vluchtig", "RW")
    found = service.rehearse(two["RALGA"].store, two.send("VVSG", ["RALGA"], "in.sdgp")).entries
    assert [(e.old, e.new) for e in found if e.column == "name" and not e.created] == [(before, "Three")]
    assert len({(e.record_type, e.record, e.column) for e in found}) == len(found)


def test_of_a_question_between_others_a_rehearsal_tells_what_stands_here_and_one_of_their_values(
    three: Town,
) -> None:
    before = name_of(three["ANCB"])
    rename(three["VVSG"], "Karongi (VVSG)")
    rename(three["RALGA"], "Karongi (RALGA)")
    assert three.bring("VVSG", "RALGA").conflicts == 1
    file = three.send("RALGA", ["ANCB"], "both.sdgp")
    with three["ANCB"].read() as reading:
        lines = service.listed(reading, service.rehearse(three["ANCB"].store, file))
    assert [(one.effect, one.old, one.new) for one in lines if one.effect == "conflict"] == [
        ("conflict", before, "Karongi (RALGA)")  # what the sender gave
    ]


def test_an_edit_made_between_rehearsal_and_import_is_asked_about(two: Town) -> None:
    """Case 29."""
    rename(two["VVSG"], "Karongi (VVSG)")
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    assert service.rehearse(two["RALGA"].store, file).conflicts == 0
    rename(two["RALGA"], "Karongi (RALGA)")
    assert two.take("RALGA", file).conflicts == 1
    with two["RALGA"].read() as reading:
        assert len(service.conflicts(reading)) == 1
    assert name_of(two["RALGA"]) in ("Karongi (RALGA)", "Karongi (VVSG)")
