"""When something went wrong: get in with the recovery sheet, go back to a safety copy, check everything."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel import keys, lock, relocking
from sdgp_desktop.kernel.backup import Info
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import real
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office, open_office


def check_recovery(path: Path, words: str) -> bytes | None:
    """The key that a recovery sheet holds for this database; nothing where that lies open.

    Errors: Refusal "recovery_not_valid", "recovery_group"; "recovery_other" when it opens another database.
    """
    key = keys.key_for(path, keys.from_recovery(words))  # one that is still plain is locked with the new PIN
    if key is not None and path.is_file() and not keys.opens(path, key):
        raise Refusal("recovery_other", file=path.name)
    return key


def open_recovered(path: Path, words: str, *, language: str = "en", read_only: bool = False) -> Office:
    """Open the database with its recovery key, as it stands on the sheet; whoever did needs no PIN to set a new one.

    Errors: what `check_recovery` and `open_office` refuse.
    """
    key = check_recovery(path, words)
    office = open_office(path, language=language, read_only=read_only, key=key)
    office.recovered = True
    return office


def restore_office(path: Path, source: Path, key: bytes | None = None, pin: Callable[[str], str] | None = None) -> Info:
    """Go back to a safety copy; returns how the present state was kept. `pin` asks for that of a locked copy.

    Errors: Refusal "copy_missing"; "in_use", "two_names"; "copy_damaged", "copy_foreign"; "copy_keys_missing",
    "copy_pin"; "older_build", "newer_database".
    """
    from sdgp_desktop.exchange.service import note_copy, remember_heads
    from sdgp_desktop.kernel.bringing import restore_any
    from sdgp_desktop.kernel.copies import made_at

    path = real(path)
    if not source.is_file():
        raise Refusal("copy_missing", file=source.name)
    held = lock.take(path, "") if path.exists() else None
    try:
        if held is not None and key is not None:
            relocking.finish(path, key)
        if held is not None:
            _noted(path, key, remember_heads)  # how far it has come, so that it can be told what the copy does not have
        made = made_at(source)
        kept = restore_any(path, source, SCHEMA, key, pin)
        if held is not None:
            _noted(path, key, lambda back: note_copy(back, made))
        return kept
    finally:
        if held is not None:
            held.release()


def _noted(path: Path, key: bytes | None, note: Callable[[Store], None]) -> None:
    """Note something of a database around a restore; where it does not open, one sentence will be missing."""
    from sqlalchemy.exc import SQLAlchemyError

    with suppress(Refusal, OSError, SQLAlchemyError), Store(path, SCHEMA, key=keys.key_for(path, key)) as store:
        note(store)


def verify_office(office: Office) -> tuple[Finding, ...]:
    """The full check: what the kernel checks, the ledger sums of every partnership, and whether every sheet that counts
    says what was locked."""
    from sdgp_desktop.budget.service import ledger_sum_findings
    from sdgp_desktop.calls.service import calls
    from sdgp_desktop.kernel.verify import verify
    from sdgp_desktop.scoring.service import sheet_findings

    with office.read() as reading:
        sums = ledger_sum_findings(reading)
        sheets = [found for call in calls(reading) for found in sheet_findings(reading, call.id)]
    return (*verify(office.store), *sums, *sheets)
