"""Packets and crashes, case 22: in the middle of an import, of an export, of an erasure."""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.vault import PREFIX, sweep
from sdgp_desktop.kernel import attachments, graph
from sdgp_desktop.kernel.erasing import erase
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import Office, open_office
from tests.exchange.around import municipality
from tests.exchange.town import Town, attach, bodies, contact, copied, edit, refused, restarted, town
from tests.exchange.trouble import FULL, busy, closed, left_over

pytestmark = pytest.mark.skipif(not FULL.exists(), reason="needs the devices of Linux")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA."""
    made = town(tmp_path, "VVSG", "RALGA")
    yield made
    made.close()


def crashed(work: Callable[[], None]) -> int:
    """Run something in a process of its own that ends like after a power cut; how it ended."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(7)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def dying(office: Office, after: int) -> None:
    """End the process at the n-th statement."""
    count = iter(range(after))

    def look(*_: Any) -> None:
        if next(count, None) is None:
            os._exit(9)

    event.listen(office.store.engine, "before_cursor_execute", look)


def statements(two: Town, file: Path) -> int:
    """How many statements taking this packet in takes, tried on a copy."""
    with closed(two, "RALGA"):
        path = copied(two["RALGA"], two.folder / "copy")
    store, asked = Store(path, SCHEMA), list[int]()
    event.listen(store.engine, "before_cursor_execute", lambda *_: asked.append(1))
    assert service.take_in(store, two["RALGA"].person, file, copy=False).new > 0
    store.close()
    return len(asked)


def test_a_crash_at_any_statement_of_an_import_leaves_all_or_nothing(two: Town) -> None:
    """Case 22: six moments spread over the import; many more are tried by the fault runs."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    before, after = two.digests("RALGA"), two.digests("VVSG")
    total = statements(two, file)
    ended = [before]
    for part in range(6):
        if ended[-1] == after:
            break  # the last crash came after everything was stored
        with closed(two, "RALGA") as path:

            def take(moment: int = (total - 1) * part // 5) -> None:
                office = restarted(two["RALGA"])
                dying(office, moment)
                service.take_in(office.store, office.person, file, copy=False)

            assert crashed(take) == 9
            open_office(path).close()
        ended.append(two.digests("RALGA"))
        assert ended[-1] in (before, after)
        assert left_over(two) == []
    assert verify(two["RALGA"].store) == ()
    assert len(ended) > 5  # most of them came before
    two.take("RALGA", file)
    assert two.digests("RALGA") == after


def test_a_crash_while_a_packet_is_written_leaves_no_packet_and_the_next_one_is_whole(two: Town) -> None:
    """Case 22."""
    busy(two)
    service.plan(two["VVSG"].store, ["RALGA"])
    for moment in range(3):
        with closed(two, "VVSG"):

            def export(moment: int = moment) -> None:
                office = restarted(two["VVSG"])
                service.export(office.store, office.person, ["RALGA"], two.folder / "out.sdgp", control=Dying(moment))

            assert crashed(export) == 9
        assert not (two.folder / "out.sdgp").exists()
        assert two.register("VVSG") == ()
    two.send("VVSG", ["RALGA"], "out.sdgp")
    assert left_over(two) == []
    assert two.take("RALGA", two.folder / "out.sdgp").attachments == 3


class Dying:
    """Ends the process at the n-th word of a long work."""

    def __init__(self, after: int) -> None:
        self._left = after

    def tell(self, done: int, total: int, text: str = "") -> None:
        """One word."""
        if not self._left:
            os._exit(9)
        self._left -= 1

    def check(self) -> None:
        """Nothing."""


def test_half_a_packet_is_never_taken_for_one(two: Town) -> None:
    """Case 22: what a crash leaves behind has another ending, and even under the right name it is refused."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "out.sdgp")
    half = two.folder / "half.sdgp"
    data = bytearray(file.read_bytes()[:-100])
    data[11:19] = bytes(8)  # the whole length is written last
    half.write_bytes(data)
    assert refused(two.take, "RALGA", half) in ("packet_mangled", "packet_cut")


def test_what_a_crash_left_of_an_opened_packet_is_removed_at_the_next_start(two: Town) -> None:
    busy(two)
    with closed(two, "RALGA") as path:
        left = path.parent / f"{PREFIX}abc"
        left.write_bytes(b"closed under a key that is gone")
        other = path.parent / "mine.txt"
        other.write_text("mine")
        open_office(path).close()
        assert not left.exists()
        assert other.exists()


def test_a_database_opened_for_reading_cleans_up_nothing(two: Town) -> None:
    with closed(two, "RALGA") as path:
        left = path.parent / f"{PREFIX}abc"
        left.write_bytes(b"x")
        open_office(path, read_only=True).close()
        assert left.exists()
        sweep(path.parent)
        assert not left.exists()


def test_an_erasure_that_a_crash_interrupted_is_carried_out_at_the_next_start(two: Town) -> None:
    id = contact(two["RALGA"], "Weggegaan", "RW")
    two["RALGA"].store.seal()
    assert b"Weggegaan" in bodies(two["RALGA"])
    with two["RALGA"].act("erase", final=True) as work:
        erase(work, "registry_person", id)
    with closed(two, "RALGA") as path:  # the program ended before the journal was cleaned
        assert b"Weggegaan" in path.read_bytes()
        open_office(path).close()
    assert b"Weggegaan" not in bodies(two["RALGA"])


# -- contents that no record names


def test_a_scan_whose_step_failed_is_gone_after_the_next_start(two: Town) -> None:
    def fail() -> None:
        with two["RALGA"].act("attach") as work:
            attachments.add(work, "registry_municipality", municipality(two["RALGA"]), "b.txt", b"nobody's")
            raise LookupError

    attach(two["RALGA"], "a.txt", b"somebody's")
    with pytest.raises(LookupError):
        fail()
    assert len(two["RALGA"].store.blobs.names()) == 2
    with closed(two, "RALGA") as path:
        open_office(path).close()
    assert two["RALGA"].store.blobs.names() == {hashlib.sha256(b"somebody's").hexdigest()}


def test_a_scan_of_a_packet_that_waits_stays_until_the_packet_counts(two: Town) -> None:
    """A crash in between or not: what does not count yet may name it."""
    edit(two["VVSG"], 1)
    two.send("VVSG", ["RALGA"], "lost.sdgp")
    with two["VVSG"].store.local() as work:  # VVSG believes that RALGA has it
        found = work.session.connection()
        ralga = work.session.get_one(Desk, two["RALGA"].store.desk_keys().public)
        ralga.holds = {a: [t.name for t in graph.tips(found, a)] for a in graph.audiences(found)}
    attach(two["VVSG"], "scan.txt", b"a scan")
    report = two.take("RALGA", two.send("VVSG", ["RALGA"], "second.sdgp"))
    assert (report.waiting > 0, report.attachments) == (True, 1)
    blobs = two["RALGA"].store.blobs
    (content,) = blobs.names()
    blobs.drop([content])
    blobs.keep(b"a scan", awaited=True)  # as it stands after a crash behind the import
    with closed(two, "RALGA") as path:
        open_office(path).close()
    assert two["RALGA"].store.blobs.names() == {content}
    assert two.take("RALGA", two.folder / "lost.sdgp").waiting == 0
    with closed(two, "RALGA") as path:
        open_office(path).close()
    assert (two["RALGA"].store.blobs.names(), two["RALGA"].store.blobs.unnamed()) == ({content}, set())
