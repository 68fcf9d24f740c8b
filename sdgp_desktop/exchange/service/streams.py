"""Reading and writing inside the library that encrypts: what goes wrong there is kept and told afterwards.

The library hides an error of ours behind one of its own, so none is raised inside it: a reader that failed (the
stick is gone, somebody cancelled) says that it has come to its end, a writer that failed swallows the rest.
"""

import hashlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, TypeVar

T = TypeVar("T")
TOLD_EVERY = 1 << 20  # bytes read between two words


def sum_of(stream: BinaryIO, size: int, check: Callable[[], object]) -> bytes:
    """SHA-256 of the first so many bytes, behind which the stream stands then. `check` may raise between pieces."""
    total, left = hashlib.sha256(), size
    stream.seek(0)
    while left > 0 and (piece := stream.read(min(TOLD_EVERY, left))):
        total.update(piece)
        left -= len(piece)
        check()
    return total.digest()


class Guard:
    """The first thing that went wrong."""

    def __init__(self) -> None:
        self.failure: BaseException | None = None

    def run(self, work: Callable[[], T], instead: T) -> T:
        """Do the work; `instead` when it, or something before it, went wrong."""
        if self.failure is not None:
            return instead
        try:
            return work()
        except BaseException as error:  # whatever it is, it is raised by `tell`
            self.failure = error
            return instead

    def tell(self) -> None:
        """Raise what went wrong, now that the library is done."""
        if self.failure is not None:
            raise self.failure


class Reader:
    """Something to read from, for the library."""

    def __init__(self, guard: Guard, read: Callable[[int], bytes]) -> None:
        self._guard, self._read = guard, read

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; nothing at the end."""
        return self._guard.run(lambda: self._read(size), b"")


class Writer:
    """Something to write to, for the library."""

    def __init__(self, guard: Guard, write: Callable[[bytes], object]) -> None:
        self._guard, self._write = guard, write

    def write(self, data: bytes) -> int:
        """More bytes at the end."""
        self._guard.run(lambda: self._write(data), None)
        return len(data)

    def flush(self) -> None:
        """Asked for by the library; whoever owns the file pushes it to the disk."""


def pieces_reader(pieces: Iterator[bytes]) -> Callable[[int], bytes]:
    """Reads what comes in pieces as if it were one file."""
    rest = memoryview(b"")

    def read(size: int) -> bytes:
        nonlocal rest
        while not rest:
            piece = next(pieces, None)
            if piece is None:
                return b""
            rest = memoryview(piece)
        found = rest[:size] if size >= 0 else rest
        rest = rest[len(found) :]
        return bytes(found)

    return read


def window_reader(stream: BinaryIO, size: int, told: Callable[[int], None]) -> Callable[[int], bytes]:
    """Reads one stretch of a file; `told` hears, now and then, how many bytes have been read."""
    left, silent_until = size, 0

    def read(wanted: int) -> bytes:
        nonlocal left, silent_until
        found = stream.read(left if wanted < 0 else min(wanted, left))
        left -= len(found)
        if size - left >= silent_until or not left:
            told(size - left)
            silent_until = size - left + TOLD_EVERY
        return found

    return read
