"""The database itself: making one, safety copies, checks, the sample."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.settings import folder
from sdgp_desktop.office import Office, new_office, open_office


def database_of(arguments: Any) -> Path:
    """The database a command works on."""
    return Path(arguments.database) if arguments.database else folder() / "office.db"


def fresh_database(arguments: Any, name: str) -> Path:
    """A database to be made: in a folder that is there, unless it is the program's own. Errors: "folder_missing"."""
    if not arguments.database:
        return folder() / name
    path = Path(arguments.database)
    if not path.parent.is_dir():
        raise Refusal("folder_missing", folder=str(path.parent))
    return path


@contextmanager
def unlocked(path: Path, arguments: Any, *, read_only: bool) -> Iterator[Office]:
    """The office over a database, with the PIN of SDGP_PIN or asked for when it has one.

    A command that only looks may run while another program has the database.
    """
    from sdgp_desktop.commands.pins import pin_for
    from sdgp_desktop.office import open_with_pin

    known = pin_for(path, arguments.language)
    if known is None:
        office = open_office(path, language=arguments.language, read_only=read_only)
    else:
        office = open_with_pin(path, *known, language=arguments.language, read_only=read_only)
    try:
        yield office
    finally:
        office.close()


def new(arguments: Any) -> dict[str, Any]:
    """Make the database of an office."""
    from sdgp_desktop.calls.service import calls

    path = fresh_database(arguments, "office.db")
    office = new_office(path, arguments.office, arguments.person, language=arguments.language, number=arguments.desk)
    try:
        with office.read() as reading:
            found = [c.code for c in calls(reading)]
        return {"office": office.code, "desk": office.desk, "calls": found, "database": str(path)}
    finally:
        office.close()


def sample(arguments: Any) -> dict[str, Any]:
    """Make a database of fictional data, beside the office's own unless a file is named."""
    from sdgp_desktop.sample import make_sample

    path = fresh_database(arguments, "sample.db")
    return {"database": str(path), "counts": make_sample(path, arguments.size, arguments.seed, arguments.language)}


def backup(office: Office, arguments: Any) -> dict[str, Any]:
    """Put the whole office into one file: database, attachments, keys."""
    from sdgp_desktop.commands.intake import fresh
    from sdgp_desktop.kernel.copies import copy_office

    size = copy_office(office.store, fresh(arguments.to))
    office.store.set_local(copied_outside=iso_moment(office.store.clock()))
    return {"ok": True, "file": str(arguments.to), "bytes": size, "findings": []}


def restore(arguments: Any) -> dict[str, Any]:
    """Go back to a safety copy (a file of the copies folder, or a whole office in one file)."""
    from sdgp_desktop.commands.intake import given
    from sdgp_desktop.commands.pins import pin_of_copy
    from sdgp_desktop.kernel.backup import restored
    from sdgp_desktop.recovery import restore_office

    path = fresh_database(arguments, "office.db")
    asked = partial(pin_of_copy, arguments.language)
    kept = restore_office(path, given(arguments.file), key_of(path, arguments.language), asked)
    return {
        "ok": True, "database": str(path), "kept": kept.name, "findings": [],
        "remarks": [restored(kept).to(arguments.language)],
    }  # fmt: skip


def key_of(path: Path, language: str) -> bytes | None:
    """The key of a database with a PIN, also of one that is lost. Errors: Refusal "wrong_pin"."""
    from sdgp_desktop.commands.pins import pin_for
    from sdgp_desktop.kernel import keys

    known = pin_for(path, language)
    return keys.unlock(path, *known) if known is not None else None


def verify(office: Office, arguments: Any) -> dict[str, Any]:
    """Check everything: database, journal, content rebuilt from the journal, ledger sums, attachments."""
    from sdgp_desktop.recovery import verify_office

    findings = verify_office(office)
    return {"ok": not findings, "findings": [{"code": f.code, "facts": dict(f.facts)} for f in findings]}


def digest(office: Office, arguments: Any) -> dict[str, Any]:
    """One hash of the content, and one for each audience."""
    from sdgp_desktop.kernel.digest import digest as whole
    from sdgp_desktop.kernel.digest import digests
    from sdgp_desktop.registry.service import audiences

    with office.read() as reading:
        known = sorted({*digests(reading), *(a.code for a in audiences(reading))})
        if arguments.audience and arguments.audience not in known:
            raise Refusal("unknown_audience", audience=arguments.audience, known=known)
        found = digests(reading, [arguments.audience] if arguments.audience else None)
    return {"digest": whole(found), "audiences": found}
