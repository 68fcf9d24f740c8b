"""Looking at a foreign file before anything in it is parsed: what it really is, and whether it may be unpacked."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from sdgp_desktop.kernel.errors import OwnMistake, Refusal
from sdgp_desktop.kernel.files import why_not_read

MEMBERS = 2_000
UNPACKED = 200_000_000  # bytes, all members together
SWELLING = 200  # times its packed size
_SMALL = 1_000_000  # bytes below which a member may swell as it likes (forms full of empty cells do)
_PARTS = {"xl/sharedStrings.xml": 60_000_000, "xl/styles.xml": 20_000_000}  # held in memory as a whole
_MB = 1_000_000

_ODS = b"application/vnd.oasis.opendocument"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Counted(zipfile.ZipFile):
    """A zip file that counts what it hands out: a member that says less than it holds does not get through."""

    def __init__(self, source: Path | BytesIO, name: str) -> None:
        super().__init__(source)
        self.given = 0
        self.shown = name

    def count(self, size: int) -> None:
        """Note bytes handed out. Errors: Refusal "workbook_too_large"."""
        self.given += size
        if self.given > UNPACKED:
            raise Refusal("workbook_too_large", file=self.shown, megabytes=self.given // _MB, most=UNPACKED // _MB)

    def open(self, name: Any, mode: Any = "r", pwd: Any = None, *, force_zip64: bool = False) -> IO[bytes]:
        """As ZipFile, counting."""
        return _Reader(super().open(name, mode, pwd, force_zip64=force_zip64), self)  # type: ignore[return-value]


class _Reader:
    """One open member whose bytes are counted."""

    def __init__(self, source: IO[bytes], archive: Counted) -> None:
        self._source, self._archive = source, archive

    def read(self, size: int = -1) -> bytes:
        """Bytes, in pieces so that the limit is met before the memory is full."""
        if size < 0:
            pieces = []
            while piece := self.read(1 << 20):
                pieces.append(piece)
            return b"".join(pieces)
        data = self._source.read(size)
        self._archive.count(len(data))
        return data

    def close(self) -> None:
        """Close the member."""
        self._source.close()

    def __enter__(self) -> "_Reader":
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()


def assert_defused() -> None:
    """Stop when openpyxl would read XML with entities: defusedxml must be there and lxml must not take its place."""
    from openpyxl.xml import DEFUSEDXML, LXML

    if not DEFUSEDXML or LXML:
        raise OwnMistake("openpyxl must read XML through defusedxml")


def open_container(path: Path) -> Counted:
    """Open an .xlsx file as a checked zip file.

    Errors: Refusal "file_not_readable", "file_empty", "workbook_cut", and one code for each other kind of file.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError as error:
        raise Refusal("file_not_readable", file=path.name, reason=why_not_read(path, error)) from error
    if not start:
        raise Refusal("file_empty", file=path.name)
    if not start.startswith(b"PK"):
        raise Refusal(_other_kind(start, path), file=path.name)
    return _opened(path, path)


def open_kept(name: str, data: bytes) -> Counted:
    """Open an .xlsx file that is kept in the database, checked likewise. Errors: Refusal as `open_container`."""
    return _opened(BytesIO(data), Path(name))


def _opened(source: Path | BytesIO, path: Path) -> Counted:
    try:
        archive = Counted(source, path.name)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Refusal("workbook_cut", file=path.name) from error
    try:
        _check(archive, path)
    except BaseException:
        archive.close()
        raise
    return archive


def _other_kind(start: bytes, path: Path) -> str:
    """The refusal for a file that is no zip file."""
    if start.startswith(_OLE):
        with path.open("rb") as file:
            held = file.read(8 * _MB)
        return "workbook_encrypted" if "EncryptedPackage".encode("utf-16-le") in held else "workbook_is_xls"
    low = start[:1024].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if low.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta")):
        return "workbook_is_html"
    if low.startswith(b"<?xml") and b"spreadsheet" in low:
        return "workbook_is_xml"
    if low.startswith(b"%pdf"):
        return "workbook_is_pdf"
    return "not_a_workbook"


def _check(archive: Counted, path: Path) -> None:
    """Refuse what must not be unpacked, and other documents in a zip."""
    members = archive.infolist()
    if len(members) > MEMBERS:
        raise Refusal("workbook_too_many_parts", file=path.name, parts=len(members), most=MEMBERS)
    total = sum(member.file_size for member in members)
    if total > UNPACKED:
        raise Refusal("workbook_too_large", file=path.name, megabytes=total // _MB, most=UNPACKED // _MB)
    for member in members:
        if member.file_size > _SMALL and member.file_size > SWELLING * max(member.compress_size, 1):
            raise Refusal("workbook_swells", file=path.name, most=SWELLING)
        if member.file_size > _PARTS.get(member.filename, UNPACKED):
            raise Refusal("workbook_too_large", file=path.name, megabytes=member.file_size // _MB, most=60)
        if member.flag_bits & 1:
            raise Refusal("workbook_encrypted", file=path.name)
    names = {member.filename for member in members}
    if "mimetype" in names and _ODS in archive.read("mimetype")[:200]:
        raise Refusal("workbook_is_ods", file=path.name)
    if "xl/workbook.bin" in names:
        raise Refusal("workbook_is_xlsb", file=path.name)
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise Refusal("workbook_other_document", file=path.name)
