"""The database itself: making one, safety copies, checks, the sample."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sdgp_desktop.commands import data_folder
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office, new_office, open_office


def database_of(arguments: Any) -> Path:
    """The database a command works on."""
    return Path(arguments.database) if arguments.database else data_folder() / "office.db"


@contextmanager
def unlocked(path: Path, arguments: Any, *, read_only: bool) -> Iterator[Office]:
    """The office over a database, with the PIN of SDGP_PIN or asked for when it has one."""
    from sdgp_desktop.commands.pins import key_of

    office = open_office(path, language=arguments.language, read_only=read_only, key=key_of(path))
    try:
        yield office
    finally:
        office.close()


def new(arguments: Any) -> dict[str, Any]:
    """Make the database of an office."""
    from sdgp_desktop.calls.service import calls

    path = database_of(arguments)
    office = new_office(path, arguments.office, arguments.person, language=arguments.language)
    try:
        with office.read() as reading:
            return {"office": office.code, "calls": [c.code for c in calls(reading)], "database": str(path)}
    finally:
        office.close()


def sample(arguments: Any) -> dict[str, Any]:
    """Make a database of fictional data, beside the office's own unless a file is named."""
    from sdgp_desktop.sample import make_sample

    path = Path(arguments.database) if arguments.database else data_folder() / "sample.db"
    return {"database": str(path), "counts": make_sample(path, arguments.size, arguments.seed, arguments.language)}


def backup(office: Office, arguments: Any) -> dict[str, Any]:
    """Write a safety copy."""
    from sdgp_desktop.kernel.backup import copy_office

    if arguments.to.exists():
        raise Refusal("file_exists", file=arguments.to.name)
    copy_office(office.store, arguments.to)
    return {"ok": True, "file": str(arguments.to), "bytes": arguments.to.stat().st_size, "findings": []}


def verify(office: Office, arguments: Any) -> dict[str, Any]:
    """Check everything."""
    from sdgp_desktop.kernel.verify import verify as check

    findings = check(office.store)
    return {"ok": not findings, "findings": [{"code": f.code, "facts": dict(f.facts)} for f in findings]}


def digest(office: Office, arguments: Any) -> dict[str, Any]:
    """One hash of the content, and one for each audience."""
    from sdgp_desktop.kernel.digest import digest as whole
    from sdgp_desktop.kernel.digest import digests

    with office.read() as reading:
        found = digests(reading, [arguments.audience] if arguments.audience else None)
    return {"digest": whole(found), "audiences": found}
