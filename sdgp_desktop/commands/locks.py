"""The recovery sheet, the keys of the desk, the PIN.

Secrets come from the environment or are asked for, and stand in no answer.
"""

from collections.abc import Sequence
from typing import Any

from sdgp_desktop.commands.intake import fresh
from sdgp_desktop.commands.offices import database_of
from sdgp_desktop.commands.pins import secret
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.office import Office

NEW_PIN, RECOVERY, SIGNS, OPENS = "SDGP_NEW_PIN", "SDGP_RECOVERY_KEY", "SDGP_DESK_SIGNS", "SDGP_DESK_OPENS"
ASK_PIN, ASK_AGAIN = mark("commands", "New PIN: "), mark("commands", "The same PIN once more: ")
ASK_RECOVERY = mark("commands", "Recovery key: ")
ASK_SIGNS = mark("commands", "“It signs with”, from the recovery sheet: ")
ASK_OPENS = mark("commands", "“It opens with”, from the recovery sheet: ")
PRINT_IT = mark(
    "commands",
    "Write the recovery sheet now, with “office recovery”, and let two people keep it on paper: without it a PIN that "
    "everybody forgot cannot be brought back.",
)
LOCKED = mark("commands", "{n} files of safety copies made without a PIN are locked with it now.")
DAMAGED = mark("commands", "Damaged and let go, because they could not be locked: {files}.")
STILL_OPEN = mark(
    "commands", "Some safety copies still lie open. The database is locked; the rest follows at the next start."
)
PIN_GONE = mark("commands", "You have no PIN any more. Others have one: the database stays locked.")
ALL_PLAIN = mark("commands", "There is no PIN any more. The database and its safety copies lie open.")
DESK_IS_BACK = mark("commands", "The keys of this desk are back.")
KEYS_KEPT = mark("commands", "The new keys of this desk are kept. Give every office its new card.")


def recovery(office: Office, arguments: Any) -> dict[str, Any]:
    """Write the recovery sheet: a PDF to be printed, kept by two people, and deleted."""
    from sdgp_desktop.kernel.files import write_for_people

    to = fresh(arguments.to)
    if to.suffix.lower() != ".pdf":
        raise Refusal("recovery_ending", file=to.name)
    if to.exists():
        raise Refusal("file_exists", file=to.name)
    write_for_people(to, office.recovery_sheet(arguments.paper_language or office.language))
    return {"file": str(to)}


def bring_back(office: Office, arguments: Any) -> dict[str, Any]:
    """Give this desk the keys of its recovery sheet again."""
    from sdgp_desktop.exchange.service import bring_desk_back, own_card

    keys = [secret(name, asked, arguments.language) for name, asked in ((SIGNS, ASK_SIGNS), (OPENS, ASK_OPENS))]
    bring_desk_back(office.store, *keys)
    own = own_card(office.store)
    words = own.fingerprint(office.language)
    return {"desk": f"{own.code}-{own.desk}", "fingerprint": words, "remarks": [DESK_IS_BACK.to(office.language)]}


def keep_keys(office: Office, arguments: Any) -> dict[str, Any]:
    """Go on with the keys that lie here now, where those of before are lost."""
    from sdgp_desktop.exchange.service import keep_new_keys, own_card

    keep_new_keys(office.store)
    own = own_card(office.store)
    words = own.fingerprint(office.language)
    return {"desk": f"{own.code}-{own.desk}", "fingerprint": words, "remarks": [KEYS_KEPT.to(office.language)]}


def set_pin(office: Office, arguments: Any) -> dict[str, Any]:
    """Give the person who works here a PIN; the first one locks the database and its safety copies."""
    return {"person": office.person.name, "remarks": _locked(office, arguments.language)}


def recover(arguments: Any) -> dict[str, Any]:
    """Open the database with its recovery key, and give the person who works here a new PIN."""
    from sdgp_desktop.recovery import open_recovered

    language = arguments.language
    office = open_recovered(database_of(arguments), secret(RECOVERY, ASK_RECOVERY, language), language=language)
    try:
        return {"person": office.person.name, "remarks": _locked(office, language)}
    finally:
        office.close()


def remove_pin(office: Office, arguments: Any) -> dict[str, Any]:
    """Let the person who works here need no PIN any more; without the last one everything lies open."""
    if not office.has_pin:
        raise Refusal("no_pin")
    office.remove_pin()
    said = PIN_GONE if office.store.key is not None else ALL_PLAIN
    return {"person": office.person.name, "remarks": [said.to(office.language)]}


def _locked(office: Office, language: str) -> Sequence[str]:
    """Set the new PIN and lock the safety copies of before; what is to be said of it."""
    from sdgp_desktop.kernel import relocking

    office.set_pin(secret(NEW_PIN, ASK_PIN, language, again=ASK_AGAIN))
    said = [PRINT_IT.to(language)]
    if not relocking.open_copies(office.store.path):
        return said
    try:
        found = relocking.lock_copies(office.store, relocking.Quiet())
    except Refusal:  # the PIN is set all the same: nothing of that may look refused
        return [*said, STILL_OPEN.to(language)]
    said.append(LOCKED.to(language, found.changed))
    return [*said, DAMAGED.to(language, files=", ".join(found.damaged))] if found.damaged else said
