"""What was written is pushed to the disk: the whole way where the system has one, and the usual one elsewhere."""

import errno
import os
from pathlib import Path

import pytest

from sdgp_desktop.kernel.files import WHOLE_WAY, push, sync_file, write_whole


def test_where_the_system_has_a_whole_way_it_is_asked_and_nothing_else(tmp_path: Path) -> None:
    asked: list[int] = []
    with (tmp_path / "a").open("wb") as stream:
        push(stream.fileno(), asked.append)
        assert asked == [stream.fileno()]


@pytest.mark.parametrize("number", [errno.ENOTSUP, errno.ENOTTY, errno.EINVAL])
def test_a_file_system_that_refuses_the_whole_way_is_asked_the_usual_one(tmp_path: Path, number: int) -> None:
    asked: list[int] = []

    def refusing(handle: int) -> None:
        asked.append(handle)
        raise OSError(number, os.strerror(number))

    with (tmp_path / "a").open("wb") as stream:
        handle = stream.fileno()
        push(handle, refusing)
    assert asked == [handle]
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):  # of the usual one: the file is closed by now
        push(handle, refusing)


def test_a_disk_that_fails_on_the_whole_way_is_told(tmp_path: Path) -> None:
    """Asked again it could say that all is well, although what was written is lost."""

    def failing(handle: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with (tmp_path / "a").open("wb") as stream, pytest.raises(OSError, match=os.strerror(errno.EIO)):
        push(stream.fileno(), failing)


def test_this_system_pushes_a_file_its_own_way(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"kept")
    sync_file(tmp_path / "a")
    with (tmp_path / "a").open("rb+") as stream:
        push(stream.fileno(), WHOLE_WAY)
    assert (tmp_path / "a").read_bytes() == b"kept"
