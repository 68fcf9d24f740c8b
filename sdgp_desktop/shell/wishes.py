"""What people look for with Ctrl+K before they have seen where it stands, and the words they use for it.

A page offers its actions when it is made; this list knows them before, so that no page is made for a search. A test
holds both against each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.shell.settings import words as settings_words


@dataclass(frozen=True)
class Wish:
    """One action of a place: its code there, its title, and other words for it, with commas between."""

    place: str
    code: str
    title: Text
    also: Text | None = None
    icon: str = ""
    shortcut: str = ""


NEW = mark("shell", "add, create, begin")
PACKET_OUT = mark("shell", "export, send, exchange, stick, mail, synchronise")
PACKET_IN = mark("shell", "import, receive, exchange, stick, mail, synchronise")

WISHES = (
    Wish("calls", "new_call", mark("shell", "New call"), NEW, "plus"),
    Wish("calls", "new_programme", mark("shell", "New programme"), NEW, "folder-plus"),
    Wish("municipalities", "new_municipality", mark("shell", "New municipality"), NEW, "plus"),
    Wish(
        "municipalities", "new_person", mark("shell", "New person"),
        mark("shell", "add, create, contact, address book"), "user-plus",
    ),
    Wish("municipalities", "new_link", mark("shell", "New city link"), NEW, "link"),
    Wish(
        "applications", "take_in_forms", mark("shell", "Take in forms…"),
        mark("shell", "import, load, read, Excel, application, profile, receive"), "inbox", "Ctrl+I",
    ),
    Wish("applications", "new_dossier", mark("shell", "New dossier…"), NEW, "plus", "Ctrl+N"),
    Wish(
        "applications", "blank_forms", mark("shell", "Blank forms"),
        mark("shell", "empty, form, template, Excel, PDF, application, send, print"), "file-down",
    ),
    Wish("scoring", "score_sheets", mark("shell", "Score sheets"), None, "clipboard-list"),
    Wish(
        "scoring", "take_scores", mark("shell", "Take in score sheets…"),
        mark("shell", "import, load, read, marks, CSV, Excel"), "import",
    ),
    Wish("scoring", "ranking", mark("shell", "Ranking"), None, "trophy"),
    Wish("scoring", "decide", mark("shell", "Decide the selection…"), None, "gavel"),
    Wish("matching", "follow_proposal", mark("shell", "Put all as proposed"), None, "wand-sparkles"),
    Wish("matching", "propose_matches", mark("shell", "Propose these matches"), None, "send"),
    Wish("matching", "new_veto", mark("shell", "New veto…"), NEW, "ban"),
    Wish("partnerships", "new_partnership", mark("shell", "New partnership"), NEW, "plus"),
    Wish(
        "budget", "take_ledger", mark("shell", "Take a ledger file in…"),
        mark("shell", "import, load, read, accounts, payments, CSV, Excel"), "inbox",
    ),
    Wish("calendar", "new_session", mark("shell", "New session"), NEW, "plus"),
    Wish("calendar", "new_visit", mark("shell", "New visit"), mark("shell", "add, create, journey, travel"), "plane"),
    Wish("calendar", "new_window", mark("shell", "New window"), NEW, "calendar-range"),
    Wish(
        "calendar", "calendar_file", mark("shell", "Calendar file…"), mark("shell", "export, Outlook, agenda, ics"),
        "download",
    ),
    Wish("exchange", "make_packet", mark("shell", "Make a packet for …"), PACKET_OUT, "send", "Ctrl+Shift+E"),
    Wish("exchange", "take_packet", mark("shell", "Take a packet in"), PACKET_IN, "inbox", "Ctrl+Shift+I"),
    Wish("exchange", "save_card", mark("shell", "Save our card…"), PACKET_OUT, "file-down"),
    Wish("exchange", "take_card", mark("shell", "Take a card in…"), PACKET_IN, "user-plus"),
    Wish(
        "exchange", "open_questions", mark("shell", "Open questions"),
        mark("shell", "conflict, two values, difference"), "git-compare",
    ),
    Wish(
        "settings", "copy_now", settings_words.COPY_NOW,
        mark("shell", "backup, safety copy, save, keep"), "save",
    ),
    Wish(
        "settings", "copy_office", settings_words.TO_STICK,
        mark("shell", "backup, safety copy, stick, USB, export, move to another computer"), "usb",
    ),
    Wish(
        "settings", "copies", settings_words.COPIES,
        mark("shell", "backup, restore, go back, bring back, lost, deleted"), "archive-restore",
    ),
    Wish(
        "settings", "bin", settings_words.BIN,
        mark("shell", "trash, recycle bin, deleted, removed, put back, bring back, restore, lost"), "trash-2",
    ),
    Wish(
        "settings", "look", settings_words.LOOK,
        mark("shell", "colours, dark, light, theme, size of letters, zoom, English, French, Dutch"), "settings",
    ),
    Wish(
        "settings", "people", settings_words.PEOPLE,
        mark("shell", "password, code, user, colleague, role, lock, recovery key, sign in"), "key",
    ),
    Wish(
        "settings", "association", settings_words.PAPERS,
        mark("shell", "logo, letterhead, signature, donor, address"), "settings",
    ),
    Wish(
        "settings", "circles", settings_words.CIRCLES,
        mark("shell", "access, rights, privacy, audience, offices"), "settings",
    ),
)  # fmt: skip

UNDO_ALSO = mark("shell", "take back, deleted, removed, bin, trash, mistake, bring back")
REDO_ALSO = mark("shell", "once more, again")
LANGUAGES_ALSO = mark("shell", "language, translate")
LARGER_ALSO = mark("shell", "zoom, letters, bigger")
NOTICES_ALSO = mark("shell", "messages, what was said")
IN_LANGUAGE = {
    "en": mark("shell", "The window in English"),
    "fr": mark("shell", "The window in French"),
    "nl": mark("shell", "The window in Dutch"),
}


def of_place(place: str) -> Sequence[Wish]:
    """What can be wished of one place."""
    return [wish for wish in WISHES if wish.place == place]
