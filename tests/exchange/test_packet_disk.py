"""Packets and bad luck: crashes in the middle, a full disk, a stick that is gone, Cancel at any moment."""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import container, streams, vault
from sdgp_desktop.exchange.service.vault import PREFIX, Vault, sweep
from sdgp_desktop.kernel import files
from sdgp_desktop.kernel.erasing import erase
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import Office, open_office
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.around import name_of, rename
from tests.exchange.town import Town, attach, bodies, contact, copied, edit, refused, restarted, segment_names, town

FULL = Path("/dev/full")  # a disk without room
ALWAYS_WRONG = Path("/proc/self/mem")  # a file whose beginning cannot be read
pytestmark = pytest.mark.skipif(not FULL.exists(), reason="needs the devices of Linux")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA."""
    made = town(tmp_path, "VVSG", "RALGA")
    yield made
    made.close()


def busy(two: Town) -> None:
    """Some work of VVSG, with scans of 3 MB."""
    for number in range(5):
        contact(two["VVSG"], f"Persoon {number}", "RW")
        edit(two["VVSG"], number)
    for number in range(3):
        attach(two["VVSG"], f"{number}.txt", random.Random(number).randbytes(500_000).hex().encode())


def left_over(two: Town) -> list[str]:
    """Files that nobody wants: halves of packets, and contents in clear or under a throw-away key."""
    return sorted(p.name for p in two.folder.rglob("*") if p.name.endswith(".part") or p.name.startswith(PREFIX))


# -- case 22: crashes


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


@contextmanager
def closed(two: Town, name: str) -> Iterator[Path]:
    """The office is closed meanwhile, so that a child may open it."""
    path = two[name].store.path
    two[name].store.close()
    yield path
    two.offices[name] = restarted(two[name])


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


# -- case 23: disk and stick


@pytest.mark.parametrize("size", [100, 3_000_000], ids=["small", "large"])
def test_a_full_disk_is_told_and_leaves_no_half_of_a_packet(two: Town, size: int) -> None:
    """Case 23."""
    attach(two["VVSG"], "scan.txt", random.Random(1).randbytes(size // 2).hex().encode())
    (two.folder / ".out.sdgp.part").symlink_to(FULL)
    assert refused(two.send, "VVSG", ["RALGA"], "out.sdgp") == "disk_full"
    assert left_over(two) == []
    assert not (two.folder / "out.sdgp").exists()
    assert two.register("VVSG") == ()
    assert two.take("RALGA", two.send("VVSG", ["RALGA"], "out.sdgp")).attachments == 1


def test_a_disk_that_fills_up_at_the_second_of_several_files_leaves_none(two: Town) -> None:
    """Case 23."""
    busy(two)
    (two.folder / ".out-2.sdgp.part").symlink_to(FULL)
    assert refused(two.send, "VVSG", ["RALGA"], "out.sdgp", limit=1_100_000) == "disk_full"
    assert [p.name for p in two.folder.glob("*out*")] == []


def test_no_room_for_opening_a_large_packet_is_told_as_a_full_disk(two: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 23: not as a damaged packet, for it is whole."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    monkeypatch.setattr(vault, "IN_MEMORY", 1_000)
    full = two.folder / "full"
    full.symlink_to(FULL)
    monkeypatch.setattr(tempfile, "mkstemp", lambda **_: (os.open(full, os.O_RDWR), str(full)))
    assert refused(two.take, "RALGA", file) == "disk_full"
    assert segment_names(two["RALGA"]) == set()


def test_no_room_for_the_database_is_told_and_nothing_has_changed(two: Town) -> None:
    """Case 23."""
    with two["VVSG"].act("many") as work:
        rows = [{"track": "RW", "family_name": f"Persoon {number} {'x' * 500}"} for number in range(3_000)]
        work.insert_many(Contact, rows)
    attach(two["VVSG"], "scan.txt", b"scan")
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    store, before = two["RALGA"].store, two.digests("RALGA")
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()

    def tight(dbapi: Any, *_: Any) -> None:
        dbapi.execute(f"pragma max_page_count={pages + 5}")

    event.listen(store.engine, "checkout", tight)
    assert refused(two.take, "RALGA", file) == "disk_full"
    event.remove(store.engine, "checkout", tight)
    two.offices["RALGA"] = restarted(two["RALGA"])
    assert two.digests("RALGA") == before
    assert two["RALGA"].store.blobs.names() == set()  # the scan that was kept first went again
    assert two.take("RALGA", file).attachments == 1


@pytest.mark.parametrize("folder", ["gone", "/sys", "/dev/full"])
def test_a_stick_that_is_gone_or_may_not_be_written_to_is_told(two: Town, folder: str) -> None:
    """Case 23."""
    to = two.folder / folder / "out.sdgp"
    assert refused(service.export, two["VVSG"].store, two["VVSG"].person, ["RALGA"], to) == "disk_error"
    assert two.register("VVSG") == ()


def test_a_stick_that_is_pulled_while_a_packet_is_read_is_told(two: Town) -> None:
    """Case 23."""
    file = two.folder / "in.sdgp"
    file.symlink_to(ALWAYS_WRONG)
    assert refused(two.take, "RALGA", file) == "disk_error"


def test_a_stick_that_is_pulled_in_the_middle_of_a_packet_is_no_damage(
    two: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Case 23: the packet is whole, the stick is gone."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    read = streams.window_reader

    def pulled(*arguments: Any) -> Callable[[int], bytes]:
        inner, left = read(*arguments), iter(range(3))

        def piece(size: int) -> bytes:
            if next(left, None) is None:
                raise OSError(5, "Input/output error")
            return inner(size)

        return piece

    monkeypatch.setattr(container, "window_reader", pulled)
    assert refused(two.take, "RALGA", file) == "disk_error"
    monkeypatch.undo()
    assert two.take("RALGA", file).attachments == 3


@pytest.mark.parametrize(("times", "code"), [(3, ""), (9, "disk_error")])
def test_a_virus_scanner_that_holds_the_new_file_is_waited_for(
    two: Town, monkeypatch: pytest.MonkeyPatch, times: int, code: str
) -> None:
    """Case 23."""
    replace, left = os.replace, iter(range(times))

    def held(*arguments: Any) -> None:
        if next(left, None) is not None:
            raise PermissionError(13, "held by another program")
        replace(*arguments)

    monkeypatch.setattr(files, "PAUSE", 0)
    monkeypatch.setattr(os, "replace", held)
    assert refused(two.send, "VVSG", ["RALGA"], "out.sdgp") == code
    assert (two.folder / "out.sdgp").exists() == (not code)
    assert left_over(two) == []


@pytest.mark.parametrize(
    "name",
    [
        "d\u00e9p\u00f4t.sdgp",
        "de\u0301po\u0302t.sdgp",
        "with blanks & signs (1).sdgp",
        "\u0186\u0190.sdgp",
        "no ending",
    ],
)
def test_names_with_accents_blanks_and_signs_work(two: Town, name: str) -> None:
    """Case 23."""
    edit(two["VVSG"], 1)
    assert two.take("RALGA", two.send("VVSG", ["RALGA"], name)).changes > 0


def test_a_path_of_more_than_260_signs_works(two: Town) -> None:
    """Case 23."""
    deep = two.folder / ("f" * 100) / ("g" * 100) / ("h" * 100)
    deep.mkdir(parents=True)
    edit(two["VVSG"], 1)
    service.export(two["VVSG"].store, two["VVSG"].person, ["RALGA"], deep / "out.sdgp")
    assert two.take("RALGA", deep / "out.sdgp").changes > 0


def test_a_name_that_no_disk_takes_is_refused(two: Town) -> None:
    assert refused(two.send, "VVSG", ["RALGA"], "x" * 300 + ".sdgp") == "disk_error"


# -- case 29: Cancel, a second program, somebody who is typing


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


# -- where the plain contents stand


def test_plain_contents_of_a_large_packet_never_stand_readable_on_the_disk(tmp_path: Path) -> None:
    made = Vault(tmp_path, vault.IN_MEMORY + 1)
    secret = b"plain words of a packet " * 100_000
    made.write(secret)
    made.end()
    (file,) = tmp_path.iterdir()
    assert b"plain words" not in file.read_bytes()
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0
    assert made.read(24, 24) == b"plain words of a packet "
    assert made.read(0, len(secret) + 10) == secret
    made.close()
    assert list(tmp_path.iterdir()) == []


def test_a_vault_whose_file_was_altered_gives_nothing(tmp_path: Path) -> None:
    made = Vault(tmp_path, vault.IN_MEMORY + 1)
    made.write(b"x" * 3_000_000)
    made.end()
    (file,) = tmp_path.iterdir()
    data = bytearray(file.read_bytes())
    data[100] ^= 1
    file.write_bytes(data)
    with pytest.raises(Refusal) as refusal:
        made.read(0, 10)
    assert refusal.value.code == "disk_error"
    made.close()
