"""Packets and disks: a full one, a stick that is gone, names and paths, where plain contents stand."""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import container, streams, vault
from sdgp_desktop.exchange.service.vault import Vault
from sdgp_desktop.kernel import files
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.town import Town, attach, edit, refused, restarted, segment_names, town
from tests.exchange.trouble import FULL, busy, left_over

ALWAYS_WRONG = Path("/proc/self/mem")  # a file whose beginning cannot be read
pytestmark = pytest.mark.skipif(not FULL.exists(), reason="needs the devices of Linux")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA."""
    made = town(tmp_path, "VVSG", "RALGA")
    yield made
    made.close()


@pytest.mark.parametrize("size", [100, 3_000_000], ids=["small", "large"])
def test_a_full_disk_is_told_and_leaves_no_half_of_a_packet(two: Town, size: int) -> None:
    """Case 23."""
    attach(two["VVSG"], "scan.txt", random.Random(1).randbytes(size // 2).hex().encode())
    (two.folder / ".out.sdgp.part").symlink_to(FULL)
    assert refused(two.send, "VVSG", ["RALGA"], "out.sdgp") == "packet_no_room"
    assert left_over(two) == []
    assert not (two.folder / "out.sdgp").exists()
    assert two.register("VVSG") == ()
    assert two.take("RALGA", two.send("VVSG", ["RALGA"], "out.sdgp")).attachments == 1


def test_a_disk_that_fills_up_at_the_second_of_several_files_leaves_none(two: Town) -> None:
    """Case 23."""
    busy(two)
    (two.folder / ".out-2.sdgp.part").symlink_to(FULL)
    assert refused(two.send, "VVSG", ["RALGA"], "out.sdgp", limit=1_100_000) == "packet_no_room"
    assert [p.name for p in two.folder.glob("*out*")] == []


def test_no_room_for_opening_a_large_packet_is_told_as_a_full_disk(two: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 23: not as a damaged packet, for it is whole."""
    busy(two)
    file = two.send("VVSG", ["RALGA"], "in.sdgp")
    monkeypatch.setattr(vault, "IN_MEMORY", 1_000)
    full = two.folder / "full"
    full.symlink_to(FULL)
    monkeypatch.setattr(tempfile, "mkstemp", lambda **_: (os.open(full, os.O_RDWR), str(full)))
    assert refused(two.take, "RALGA", file) == "import_no_room"
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
    assert refused(two.take, "RALGA", file) == "import_no_room"
    event.remove(store.engine, "checkout", tight)
    two.offices["RALGA"] = restarted(two["RALGA"])
    assert two.digests("RALGA") == before
    assert two["RALGA"].store.blobs.names() == set()  # the scan that was kept first went again
    assert two.take("RALGA", file).attachments == 1


@pytest.mark.parametrize("folder", ["gone", "/sys", "/dev/full"])
def test_a_stick_that_is_gone_or_may_not_be_written_to_is_told(two: Town, folder: str) -> None:
    """Case 23."""
    to = two.folder / folder / "out.sdgp"
    assert refused(service.export, two["VVSG"].store, two["VVSG"].person, ["RALGA"], to) == "packet_not_written"
    assert two.register("VVSG") == ()


def test_a_stick_that_is_pulled_while_a_packet_is_read_is_told(two: Town) -> None:
    """Case 23."""
    file = two.folder / "in.sdgp"
    file.symlink_to(ALWAYS_WRONG)
    assert refused(two.take, "RALGA", file) == "packet_not_read"


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


@pytest.mark.parametrize(("times", "code"), [(3, ""), (9, "packet_not_written")])
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
    assert refused(two.send, "VVSG", ["RALGA"], "x" * 300 + ".sdgp") == "packet_not_written"


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
