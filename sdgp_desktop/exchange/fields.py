"""The fields of the exchange's shared records, and the words for what it refuses, finds and does."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from sdgp_desktop.kernel.erasing import ERASURE_FIELDS
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.series import series_of
from sdgp_desktop.kernel.texts import Text, mark

FIELDS: tuple[Field, ...] = (
    Field("stop.key", mark("exchange", "Key of the desk"), Kind.SYSTEM, "exchange_stop", "key", by="system"),
    Field("stop.office", mark("exchange", "Office"), Kind.SYSTEM, "exchange_stop", "office", by="system"),
    Field("stop.desk", mark("exchange", "Desk"), Kind.SYSTEM, "exchange_stop", "desk", by="system"),
    Field("stop.last", mark("exchange", "Last changes that count"), Kind.SYSTEM, "exchange_stop", "last", by="system"),
    Field("stop.reason", mark("exchange", "Reason"), Kind.TEXT, "exchange_stop", "reason", limit=400, by="association"),
    *ERASURE_FIELDS,
)

HOLDERS: dict[str, Text] = {
    "registry_person": mark("exchange", "Record in the register of people"),
    "registry_function": mark("exchange", "Functions"),
    "intake_contact": mark("exchange", "Contacts of forms"),
    "intake_member": mark("exchange", "Members of internal steering groups in forms"),
    "intake_arrival": mark("exchange", "Arrivals of these forms"),
    "partnerships_member": mark("exchange", "People of partnerships"),
    "visits_delegate": mark("exchange", "Names in delegations of visits"),
    "visits_travel": mark("exchange", "Travel data"),
    "budget_entry": mark("exchange", "Payments to this person"),
    "kernel_note": mark("exchange", "Notes"),
    "kernel_attachment": mark("exchange", "Attached files, with their content"),
}

REFUSALS: dict[str, Text] = {
    "packet_gone": mark("exchange", "There is no file {file}. Nothing was changed; check its name, put the stick back in, or choose the file again."),
    "packet_not": mark("exchange", "{file} is not a packet of this program. Nothing was changed; choose the file that ends in .sdgp."),
    "packet_is_visit": mark("exchange", "{file} is a visit package. Nothing was changed; take it in with “visit import” and its password."),
    "packet_is_card": mark("exchange", "{file} is the card of an office. Nothing was changed; take it in with “office add”."),
    "packet_zipped": mark("exchange", "{file} is a zip file. Nothing was changed; unpack it and take in the file that ends in .sdgp."),
    "packet_mangled": mark("exchange", "A mail program has altered {file} on its way. Nothing was changed; ask for it again as an attachment, on a stick or in a shared folder."),
    "packet_version": mark("exchange", "{file} was made by a newer program (format {version}). Nothing was changed; update this program, then take it in again."),
    "packet_cut": mark("exchange", "{file} is not whole: its end is missing. Nothing was changed; copy it again, or ask for it again."),
    "packet_damaged": mark("exchange", "{file} is damaged. Nothing was changed; copy it again, or ask for it again."),
    "packet_not_for_us": mark("exchange", "{file} is closed for other desks and cannot be opened here. Nothing was changed; send your card to the office that made it and ask for a new packet."),
    "packet_own": mark("exchange", "{file} was made by this desk itself on {made}, for {desks}. Nothing was changed; send it to them, or choose a packet that they made."),
    "packet_rewrapped": mark("exchange", "{file} was made for another desk and then closed for this one by somebody else. Nothing was changed; ask the office that made it."),
    "packet_forged": mark("exchange", "{file} does not agree with its signature. Nothing was changed; do not use it, and telephone the office it should come from."),
    "packet_other_world": mark("exchange", "{file} belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right file."),
    "sender_unknown": mark("exchange", "{file} was made by a desk that is not known here ({office}-{desk}). Nothing was changed; take its card in first and compare these words by telephone: {fingerprint}."),
    "sender_stopped": mark("exchange", "{file} was made by {office}-{desk}, which takes part no longer. Nothing was changed; if that desk works again, it needs new keys and sends its new card."),
    "author_unknown": mark("exchange", "{file} holds changes of a desk that is not known here and that {office} does not vouch for. Nothing was changed; take that desk’s card in first."),
    "segment_forged": mark("exchange", "{file} holds changes whose signature does not agree. Nothing was changed; do not use it, and telephone the office it comes from."),
    "segment_not_valid": mark("exchange", "{file} holds changes that cannot be read. Nothing was changed; send the file to support, with this mark: “{reason}”."),
    "import_differs": mark("exchange", "After this packet both offices should hold the same, and they do not ({audience}). Nothing was changed, both databases are kept; send both to support."),
    "import_built_upon": mark("exchange", "Work has gone on upon this packet since. Nothing was undone; choose the fields one by one in the list of what it changed."),
    "import_lasting": mark("exchange", "This packet erased personal data or stopped a desk, for all offices. Nothing was undone; choose the fields one by one in the list of what it changed."),
    "import_unknown": mark("exchange", "This packet was not taken in here. Nothing was changed."),
    "import_which": mark("exchange", "No import has the number {number}. Nothing was changed; “imports list” shows them with their numbers."),
    "import_undone": mark("exchange", "Import {number} is undone already. Nothing was changed; take its packet in again to have it back."),
    "set_back_which": mark("exchange", "Say which fields get their earlier value: the numbers from “imports show”, or --all. Nothing was changed."),
    "set_back_line": mark("exchange", "There is no field {line}: “imports show” numbers them from 1 to {count}. Nothing was changed; choose again."),
    "import_no_room": mark("exchange", "The disk of this computer is full ({folder}): {file} was not taken in. Nothing was changed, your work is safe; make room there, then take the packet in again."),
    "import_no_copy": mark("exchange", "The safety copy before the import failed ({reason}): {file} was not taken in. Nothing was changed, your work is safe; see to the disk of this computer, then take the packet in again."),
    "packet_no_room": mark("exchange", "The disk is full where the packet goes ({folder}): {file} was not written. Your work is safe and nothing counts as sent; make room there, or choose another place."),
    "packet_not_written": mark("exchange", "{file} could not be written: {folder} does not answer or may not be written. Your work is safe and nothing counts as sent; look whether the stick or the share is still there, or choose another place."),
    "packet_not_read": mark("exchange", "{file} could not be read to its end: {folder} does not answer. Nothing was taken in; put the stick back, or copy the file to this computer first, and take it in again."),
    "no_card": mark("exchange", "No desk of {code} is known here. No packet was made; take the card of that office in first."),
    "desk_stopped": mark("exchange", "All desks of {code} that are known here take part no longer. No packet was made; choose another office, or take the card of its new desk in."),
    "desk_unknown": mark("exchange", "No desk of {code} is known here; known are: {known}. Nothing was changed; write one of these names, or take the card of that office in first."),
    "desk_unknown_all": mark("exchange", "No desk of {code} is known here, nor of any other office. Nothing was changed; take the card of that office in first."),
    "desk_ended": mark("exchange", "{code} takes part no longer. Nothing was changed; if that office has a new desk, take its card in."),
    "desk_many": mark("exchange", "{code} stands for several computers, whose keys begin with {keys}. Nothing was changed; give one of these keys instead."),
    "stop_reason": mark("exchange", "All offices will read why a desk takes part no longer. Nothing was changed; say why with --reason."),
    "folder_none": mark("exchange", "No exchange folder was chosen on this computer. Nothing was written; choose one with “folder choose”."),
    "nobody_takes_part": mark("exchange", "Nobody else takes part here yet, or only desks whose six words nobody has compared. Nothing was written; take the card of an office in, or say --strangers."),
    "card_damaged": mark("exchange", "This is not a whole card of an office. Nothing was changed; ask for the card again."),
    "words_differ": mark("exchange", "These are not the six words of {desk} that are kept here. Nothing was confirmed; let that office read its words once more, and if they differ again, use that card no more and ask for another one."),
    "card_newer": mark("exchange", "{file} is the card of a newer program (format {version}). Nothing was changed; update this program, then take the card in again."),
    "card_own": mark("exchange", "This is the card of this very desk. Nothing was changed; send it to the other offices."),
    "card_other_world": mark("exchange", "This card belongs to another programme, or to a sample database. Nothing was changed; samples and real work never mix, so ask for the right card."),
    "desk_number": mark("exchange", "The computers of an office are numbered 1 to {most}. Nothing was changed; give another number."),
    "desk_used": mark("exchange", "Numbers of this computer begin with {series} already, and others may know them. Nothing was changed; the number of a computer stays once something was entered or sent."),
    "desk_taken": mark("exchange", "Another computer of {office} has number {number}. Nothing was changed; choose another number."),
    "conflict_gone": mark("exchange", "This question is not open here: it was answered already, or never asked. Nothing was changed; refresh the list."),
    "conflict_choice": mark("exchange", "There are {count} values to choose from. Nothing was changed; give a number from 1 to {count}, or a value of your own."),
    "conflict_parts": mark("exchange", "This question has several parts: {parts}. Nothing was changed; give each part that shall be another one as --value {first}=TEXT, the others stay as the record shows them now."),
    "conflict_nobody": mark("exchange", "No open question has a value of {code}. Nothing was changed; “conflicts” shows who gave which."),
    "conflict_fixed": mark("exchange", "This record may only be added to. Nothing was changed; correct it by a reversal."),
    "folder_gone": mark("exchange", "The folder {folder} is not there. Nothing was written, your work is safe; put the stick back in or choose another folder."),
    "folder_read_only": mark("exchange", "The folder {folder} lets nobody write. Nothing was written, your work is safe; unlock the stick or choose another folder."),
    "folder_half": mark("exchange", "{file} is still being copied, or was copied by half. Wait a little, or copy it again."),
    "folder_copy": mark("exchange", "{file} is a second copy of {other} that a shared folder made. It can be deleted."),
    "cancelled": mark("exchange", "You cancelled. Everything is as it was."),
    "visit_password": mark("exchange", "This password does not open the visit package. Nothing was changed; ask for it by telephone."),
    "visit_not": mark("exchange", "{file} is not a visit package. Nothing was changed; choose the file that ends in .sdgpvisit."),
    "visit_is_packet": mark("exchange", "{file} is an ordinary packet, whatever its name says. Nothing was changed; take it in with “import”, without a password."),
    "visit_unknown": mark("exchange", "{file} belongs to a visit that is not known here yet. Nothing was changed; take in the newest packet of {office} first, then this file again."),
    "visit_other_office": mark("exchange", "{file} was made for {office}. Nothing was changed; send it there, or ask for a package of your own."),
    "visit_over": mark("exchange", "The day has come on which the travel data of {visit} are erased: they travel no longer. Nothing was changed."),
    "visit_empty": mark("exchange", "There are no travel data for {visit}. No package was made; type them in Calendar first."),
    "visit_office": mark("exchange", "{code} does not prepare {visit}. No package was made; choose the association that receives the delegation."),
    "password_missing": mark("exchange", "A password is needed. Nothing was made or changed; put it into {name}, or call the command in a terminal."),
    "password_differs": mark("exchange", "The two passwords are not the same. No package was made; type them again."),
    "password_short": mark("exchange", "A password has at least {least} signs. No package was made; type a longer one."),
}  # fmt: skip

FINDINGS: dict[str, Text] = {
    "desk_keys_lost": mark(
        "exchange",
        "The keys of this computer are not there any more. Nothing is lost, but it works with new keys and six other words, and every other office will refuse its packets. Bring the keys back from the recovery sheet, in Settings under People and PINs; or keep the new ones and give all offices the new card.",
    ),
    "desk_keys_copied": mark(
        "exchange", "This copy of the example has new keys: give the other example offices its new card."
    ),
    "desk_keys_damaged": mark(
        "exchange",
        "The file with the keys of this computer cannot be read any more. Nothing is lost, but no packet can be written or taken in here. Bring the keys back from the recovery sheet, in Settings under People and PINs.",
    ),
    "desk_choose": mark(
        "exchange",
        "Another computer of {office} also gives out numbers that begin with {series}. Nothing was entered here yet: give this computer number {number} in Settings, under Association and papers.",
    ),
    "desk_clash": mark(
        "exchange",
        "Another computer of {office} also gives out numbers that begin with {series}: new numbers will be used twice. On the computer that has less, send everything to the other one, make a new office there as computer {number}, take a packet of the other one in, and stop the old computer in Exchange.",
    ),
    "desk_twice": mark(
        "exchange",
        "Two computers of {office} give out numbers that begin with {series}: their numbers will be used twice. Tell {office}: one of them needs number {number}.",
    ),
    "open_question": mark(
        "exchange", "Two offices gave “{field}” different values. Both are kept; choose one in Exchange."
    ),
    "removed_and_changed": mark(
        "exchange", "One office removed this record while another one changed it. It stays until somebody decides."
    ),
    "state_behind": mark(
        "exchange",
        "{number} came as “{stands}”; by the rules of today it is “{says}”. Check the dossiers again, or change a field of it.",
    ),
    "belongs_to_removed": mark("exchange", "This belongs to a record that was removed."),
    "twice_different": mark(
        "exchange",
        "The same entry came with different content. Both are kept in the history; check it and correct by a reversal.",
    ),
    "packets_missing": mark("exchange", "{n} parts of packets wait for earlier packets of {offices}. Ask for them."),
    "packet_files_missing": mark(
        "exchange",
        "The packet of {office} of {day} ({name}) was made in {of} files; not here yet: file {files}. Take it in too, or ask for it.",
    ),
    "packets_in_folder": mark("exchange", "{n} packets of {offices} wait in the exchange folder."),
    "packets_program": mark(
        "exchange",
        "{n} parts of packets were made by program {program}. They are kept and count as soon as this one is updated to it.",
    ),
    "packets_update": mark(
        "exchange",
        "{n} parts of packets were made by a newer program. They are kept and count as soon as this one is updated.",
    ),
}

ACTS: dict[str, Text] = {
    "import": mark("exchange", "Took in a packet of {office}"),
    "resolve": mark("exchange", "Answered an open question"),
    "resolve_many": mark("exchange", "Answered {count} open questions"),
    "set_back": mark("exchange", "Set back {count} fields of a packet"),
    "stop_desk": mark("exchange", "Stopped {office}"),
    "erase": mark("exchange", "Erased personal data for good"),
}

CLASSES: dict[str, Text] = {
    "P1": mark("exchange", "names, functions and office addresses"),
    "P2": mark("exchange", "private telephone numbers and addresses"),
    "P3": mark("exchange", "scores and remarks of assessors"),
    "P4": mark("exchange", "personal parts of rejected dossiers"),
    "P5": mark("exchange", "travel documents"),
    "P6": mark("exchange", "payments to persons"),
    "P7": mark("exchange", "participation lists"),
    "P8": mark("exchange", "pictures and quotes"),
    "P9": mark("exchange", "who changed what and when"),
}
AUDIENCES: dict[str, Text] = {
    "all": mark("exchange", "what all offices may read"),
    "track": mark("exchange", "the work with {country}"),
    "finance": mark("exchange", "the money of {country}"),
    "panel": mark("exchange", "the panel"),
}

# what is said of a packet that comes in
TAKEN = mark("exchange", "Took in a packet of {desk}: {figures}.")
NEW_N = mark("exchange", "{n} new")
CHANGED_N = mark("exchange", "{n} changed")
REMOVED_N = mark("exchange", "{n} removed")
ASKED_N = mark("exchange", "{n} questions")
SAME_BEFORE = mark(
    "exchange", "Everything in this packet is here already. Taking it in again does no harm; it keeps the receipts."
)
SAME_FILE_BEFORE = mark(
    "exchange", "Everything in this file is here already. Taking it in again does no harm; it keeps the receipts."
)
ONE_FILE = mark("exchange", "This is file {number} of {of} of a packet that was split: all of them belong together.")
NOTHING_NEW = mark(
    "exchange",
    "This packet brings no changes that are not here already; it tells what its sender has got from here.",
)
ATTENTION = mark(
    "exchange",
    "{n} fields have different values from different desks. All values are kept; you choose after taking the packet in.",
)
GO_BACK = mark(
    "exchange",
    "{n} fields go back to an earlier value, because of the stop of {desks}: what was written there later counts no longer. Nothing is lost: the history of the records still shows it, marked.",
)
WENT_BACK = mark(
    "exchange",
    "{n} fields went back to an earlier value, because of the stop of {desks}: what was written there later counts no longer. Nothing is lost: the history of the records still shows it, marked.",
)
ANSWERED = mark("exchange", "It answers {n} open questions.")
MISSING = mark(
    "exchange",
    "{n} parts wait for earlier packets of {offices}. They are kept and count as soon as those come; ask for them.",
)
NEEDS_PROGRAM = mark(
    "exchange",
    "{n} parts were made by program {program}. They are kept and count as soon as this one is updated to it.",
)
NEEDS_UPDATE = mark(
    "exchange", "{n} parts were made by a newer program. They are kept and count as soon as this one is updated."
)
CLOCK = mark(
    "exchange",
    "It says it was made in the future: the clock of {desk} seems wrong, or the one of this computer. Nothing depends on it.",
)
MORE_FINDINGS = mark(
    "exchange",
    "The first findings stand below, what matters most first; there are {n} more. “check” lists those of forms, Today in the window the others, and --json gives all.",
)
OWN_DESK = mark("exchange", "{desk} (this desk)")
UNKNOWN_DESK = mark("exchange", "a computer that is not known here")
MOVED = mark(
    "exchange",
    "Another computer of {office} has the number of this one. Nothing had been entered here yet, so this computer became {own}: its numbers begin with {series} from now on. Agree which computer has which number before anything is entered (“office number”, or Settings under Association and papers), and give every office the new card of this one.",
)
COMPARE = mark(
    "exchange",
    "Telephone {desk} and compare these six words before you send or take anything: {words}. Then confirm them with “office confirm”; until then the exchange folder leaves {desk} out.",
)

# what is said of imports, desks, the folder and the transfer register
EFFECTS: dict[str, Text] = {
    "new": mark("exchange", "New"),
    "changed": mark("exchange", "Changed"),
    "conflict": mark("exchange", "In conflict"),
    "removed": mark("exchange", "Removed"),
    "back": mark("exchange", "Goes back"),
}
PLACES: dict[str, Text] = {
    "registry": mark("exchange", "Municipalities and people"),
    "calls": mark("exchange", "Calls"),
    "intake": mark("exchange", "Applications"),
    "scoring": mark("exchange", "Scoring"),
    "matching": mark("exchange", "Matching"),
    "partnerships": mark("exchange", "Partnerships"),
    "visits": mark("exchange", "Visits"),
    "budget": mark("exchange", "Budget"),
    "exchange": mark("exchange", "Exchange"),
    "kernel": mark("exchange", "Notes and documents"),
}
OUT, IN = mark("exchange", "Sent"), mark("exchange", "Taken in")
ARRIVED = mark("exchange", "{desk}: arrived {moment}")
ARRIVED_QUESTIONS = mark("exchange", "{desk}: arrived {moment}, {n} questions")
HAS_IT = mark("exchange", "{desk}: has it, as later packets show")
NOT_CONFIRMED = mark("exchange", "{desk}: not confirmed yet")
ARRIVED_SHORT = mark("exchange", "arrived")
HAS_IT_SHORT = mark("exchange", "has it, as later packets show")
NOT_CONFIRMED_SHORT = mark("exchange", "not confirmed yet")
UNDONE = mark("exchange", "undone")
UNDONE_NOW = mark("exchange", "The import is undone. The packet is kept; it can be taken in again.")
BACK_LEFT = mark("exchange", "{n} lines were worked on here since and were left; name them to set them back too.")
BACK_DONE = mark("exchange", "Set back {n} fields.")
STOPPED_NOW = mark("exchange", "{desk} takes part no longer. Send a packet so that the others know.")
FOLDER_ALL_SENT = mark("exchange", "All desks have everything. Nothing was written.")
FOLDER_NOTHING = mark("exchange", "No new packet lies there for this desk.")
FOLDER_RESTS = mark("exchange", "{file} lies there and holds everything for {desks}. Nothing was written.")
FOLDER_AWAY = mark(
    "exchange", "This folder is not there now. Put the stick in, or wait for the network, and look again."
)
PLAN_NOTHING = mark("exchange", "These offices have confirmed everything. A packet would only carry receipts.")
ENTRIES_CUT = mark(
    "exchange",
    "This packet brings more than a list can show: {shown} fields are listed and searched here. The figures count all.",
)
TO_STRANGER = mark(
    "exchange",
    "Nobody here has compared the six words of {desks} yet. If a card is not the right one, somebody else reads the packet: telephone that office and compare the words before you send it.",
)
OF_STRANGER = mark(
    "exchange",
    "Nobody here has compared the six words of {desk} yet. If its card is not the right one, somebody else made this packet: telephone that office and compare the words before you take it in.",
)
OF_STRANGER_TAKEN = mark(
    "exchange",
    "Nobody here has compared the six words of {desk} yet. If its card is not the right one, somebody else made this packet: telephone that office and compare the words; until then the import can be undone.",
)
UNCOMPARED = mark("exchange", "Nobody here has compared its six words yet: telephone that office and compare them")
CONFIRMED = mark(
    "exchange", "The six words of {desk} are the right ones: from now on it gets packets in the folder too."
)
INTRODUCED = mark("exchange", "Known by {desk} only: compare the six words by telephone")
SETTLED = mark("exchange", "has its earlier value")
FIXED_SHORT = mark("exchange", "correct it by a reversal")
NEW_RECORD = mark("exchange", "(the whole record)")
NOT_THERE = mark("exchange", "(was not there)")
CAME = mark("exchange", "(came with the packet)")
BACK_TO = mark("exchange", "{value} (went back)")
NO_MORE = mark("exchange", "(not there any more)")
IN_BIN = mark("exchange", "(removed since)")
IS_HERE = mark("exchange", "(is here)")
STOPPED_BY = mark("exchange", "Stopped by {person} ({office}), {moment}: {reason}")
STOPPED_AT = mark("exchange", "Stopped by {office}, {moment}: {reason}")
ENDED_BY = mark("exchange", "{desk} was stopped by {person} ({office}), {moment}: {reason}")
ENDED = mark("exchange", "its computer was stopped")
ENDED_AT = mark("exchange", "{desk} was stopped by {office}, {moment}: {reason}")


class Spoken(Protocol):
    """A name in several languages."""

    def to(self, language: str) -> str: ...


def class_words(code: str, language: str) -> str:
    """A class of personal data."""
    known = CLASSES.get(code)
    return code if known is None else known.to(language)


def audience_words(audience: str, language: str, countries: Mapping[str, Spoken]) -> str:
    """Who may read a part of a packet; countries by the names they have in the register."""
    kind, _, country = audience.partition(" ")
    known = AUDIENCES.get(kind)
    if known is None or (kind not in ("all", "panel") and not country):
        return audience
    name = countries[country].to(language) if country in countries else country
    return known.to(language, country=name) if country else known.to(language)


APART = mark("exchange", "{one}; {more}")


def apart_by_marks(texts: Iterable[str], language: str) -> str:
    """Texts that hold commas themselves, one after the other, with the blanks that the language puts there."""
    found = ""
    for text in texts:
        found = APART.to(language, one=found, more=text) if found else text
    return found


def moved_facts(office: str, desk: str) -> dict[str, Any]:
    """What is told of this computer once it took another series to make room for one of its office."""
    return {"office": office, "own": f"{office}-{desk}", "series": series_of(desk, office)}


def figures(new: int, changed: int, removed: int, language: str, questions: int = 0) -> str:
    """How much a packet brings: "1 new, 8 changed, 0 removed"; and the questions that it opens, if it does."""
    counted = ((NEW_N, new), (CHANGED_N, changed), (REMOVED_N, removed), *([(ASKED_N, questions)] if questions else ()))
    return ", ".join(text.to(language, n) for text, n in counted)
