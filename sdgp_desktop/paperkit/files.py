"""Files that are either written whole or not at all."""

from pathlib import Path

from sdgp_desktop.kernel import files
from sdgp_desktop.kernel.errors import Refusal


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, by way of a file beside it.

    Errors: Refusal "disk_full"; "file_not_written" (read-only folder, file open elsewhere). An older file stays.
    """
    path = Path(path)
    try:
        files.write_whole(path, data)
    except Refusal as refusal:
        if refusal.code != "disk_error":
            raise
        raise Refusal("file_not_written", file=path.name, folder=str(path.parent), **refusal.facts) from refusal
