"""A packet larger than the memory that may be used for it: written, looked at and taken in piece by piece.

`python -m tests.benchmarks.scans` measures the same with 1 GB.
"""

import random
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import vault
from tests.exchange.town import Town, attach, town

SCAN, SCANS = 1 << 20, 24
ROOM = 9 << 20  # bytes of memory: some pieces and one scan, whatever the size of the packet


class Listening:
    """Hears the progress."""

    def __init__(self) -> None:
        self.words: list[tuple[int, int]] = []

    def tell(self, done: int, total: int, text: str = "") -> None:
        """One word."""
        self.words.append((done, total))

    def check(self) -> None:
        """Nobody cancels."""


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """VVSG with 24 scans of 1 MB, and RALGA."""
    made = town(tmp_path_factory.mktemp("large"), "VVSG", "RALGA")
    for number in range(SCANS):
        attach(made["VVSG"], f"{number}.pdf", b"%PDF-" + random.Random(number).randbytes(SCAN - 5))
    service.plan(made["VVSG"].store, ["RALGA"])
    yield made
    made.close()


def peak(work: Callable[[], object]) -> int:
    """The most memory that a work held at once, bytes."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_large_packet_is_streamed_and_tells_its_progress(two: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "IN_MEMORY", 1 << 20)
    out, looked, taken = Listening(), Listening(), Listening()
    file = two.folder / "large.sdgp"
    vvsg, ralga = two["VVSG"], two["RALGA"]
    assert peak(lambda: service.export(vvsg.store, vvsg.person, ["RALGA"], file, control=out)) < ROOM
    assert file.stat().st_size > SCANS * SCAN
    assert peak(lambda: service.rehearse(ralga.store, file, looked)) < ROOM
    assert peak(lambda: service.take_in(ralga.store, ralga.person, file, taken)) < ROOM
    assert ralga.store.blobs.names() == vvsg.store.blobs.names()
    for control in (out, looked, taken):
        assert len(control.words) >= SCANS
        assert all(0 <= done <= total for done, total in control.words)
    assert list(two.folder.rglob(f"{vault.PREFIX}*")) == []
    assert Path(file).exists()
