"""The contents of attachments: kept once, whoever comes first, and waited for only as long as nobody wants them."""

from pathlib import Path
from threading import Barrier, Thread

from sdgp_desktop.kernel.blobs import Blobs

PATIENCE = 20  # seconds, for threads that come to their end by themselves


class Meeting(Blobs):
    """Two threads that have both seen that a content is not here yet."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.met = Barrier(2)

    def has(self, name: str) -> bool:
        """As ever; then the other thread is waited for."""
        found = super().has(name)
        self.met.wait(PATIENCE)
        return found


def test_two_threads_that_keep_the_same_new_content_keep_it_once(tmp_path: Path) -> None:
    blobs = Meeting(tmp_path / "toy.attachments")
    kept: list[str] = []
    threads = [Thread(target=lambda: kept.append(blobs.keep(b"a letter", awaited=True))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(kept) == 2
    assert blobs.names() == blobs.unnamed() == set(kept)
    blobs.close()


def test_what_somebody_keeps_for_good_is_awaited_no_more(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "toy.attachments")
    name = blobs.keep(b"a logo", awaited=True)
    assert blobs.unnamed() == {name}
    assert blobs.keep(b"a logo") == name
    assert blobs.unnamed() == set()
    assert blobs.keep(b"a logo", awaited=True) == name
    assert blobs.unnamed() == set()
    blobs.close()
