"""Where the plain contents of a packet stand while it is looked at: memory, or a file under a throw-away key."""

import os
import struct
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, guarded

IN_MEMORY = 24 << 20  # bytes of an envelope that stay in memory
BLOCK = 1 << 20
OVERHEAD = 40  # nonce and seal of a block
PREFIX = ".sdgp-open-"


class Vault:
    """Written once from front to back, then read anywhere. A crash leaves nothing readable behind."""

    def __init__(self, folder: Path, expected: int) -> None:
        self.size = 0
        self._folder = folder
        self._memory: bytearray | None = bytearray() if expected <= IN_MEMORY else None
        self._stream: BinaryIO | None = None
        self._box: Any = None
        self._path: Path | None = None
        self._pending = bytearray()
        self._number = 0
        self._cached: tuple[int, bytes] = (-1, b"")

    def write(self, data: bytes) -> int:
        """More bytes at the end."""
        self.size += len(data)
        if self._memory is not None:
            self._memory += data
            return len(data)
        self._pending += data
        while len(self._pending) >= BLOCK:
            self._put(bytes(self._pending[:BLOCK]))
            del self._pending[:BLOCK]
        return len(data)

    def flush(self) -> None:
        """Asked for by the library that writes here; the last block waits for `end`."""

    def end(self) -> None:
        """Everything is written."""
        if self._pending:
            self._put(bytes(self._pending))
            self._pending.clear()

    def read(self, place: int, size: int) -> bytes:
        """`size` bytes from `place`; fewer at the end."""
        if self._memory is not None:
            return bytes(self._memory[place : place + size])
        found = bytearray()
        end = min(place + size, self.size)
        while place < end:
            block = self._get(place // BLOCK)
            piece = block[place % BLOCK : place % BLOCK + end - place]
            if not piece:
                break
            found += piece
            place += len(piece)
        return bytes(found)

    def close(self) -> None:
        """Forget everything."""
        self._memory = bytearray()
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        if self._path is not None:
            drop(self._path)
            self._path = None

    def _put(self, block: bytes) -> None:
        def work() -> None:
            if self._stream is None:
                from nacl.secret import SecretBox

                handle, name = tempfile.mkstemp(prefix=PREFIX, dir=self._folder)
                self._path, self._stream = Path(name), os.fdopen(handle, "w+b")
                self._box, self._number = SecretBox(os.urandom(32)), 0
            self._stream.write(self._box.encrypt(block, struct.pack(">24s", struct.pack(">Q", self._number))))
            self._number += 1

        guarded(work)

    def _get(self, number: int) -> bytes:
        if self._cached[0] != number:
            if self._stream is None:
                return b""
            data = guarded(lambda: self._read_block(number))
            if not data:
                return b""
            try:
                self._cached = (number, bytes(self._box.decrypt(data)))
            except Exception as error:
                raise Refusal("disk_error", reason="") from error
        return self._cached[1]

    def _read_block(self, number: int) -> bytes:
        assert self._stream is not None
        self._stream.seek(number * (BLOCK + OVERHEAD))
        return self._stream.read(BLOCK + OVERHEAD)


def sweep(folder: Path) -> None:
    """Remove what a crash left behind; its key is gone anyway."""
    for left in folder.glob(f"{PREFIX}*"):
        drop(left)
