"""The words of the place *Settings*."""

from sdgp_desktop.kernel.texts import Text, mark

ABOUT = mark("shell", "How the program looks, who works here, what stands on your papers, where your copies are")
LOOK = mark("shell", "Look and language")
LANGUAGE = mark("shell", "Language of the window")
COLOURS = mark("shell", "Colours")
TEXT_SIZE = mark("shell", "Size of the text")
TEXT_SIZE_HINT = mark("shell", "Also with Ctrl + and Ctrl −, in every place.")
SYSTEM, LIGHT, DARK = mark("shell", "As the system"), mark("shell", "Light"), mark("shell", "Dark")
PEOPLE = mark("shell", "People and PINs")
PEOPLE_ABOUT = mark(
    "shell",
    "A PIN encrypts the database with its attachments and safety copies. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. A whole office that you put on a stick before stays open: write a new one and delete it. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.",
)
PEOPLE_HERE = mark("shell", "People of this office")
CHANGE_PERSON = mark("shell", "Change…")
CHANGE_NAMED = mark("shell", "Change {name}")
CHANGE_TEXT = mark("shell", "What was done stays under the name. Whoever leaves gets a last day; nobody is taken away.")
LAST_DAY = mark("shell", "Last day in this office")
LEFT_ON = mark("shell", "until {day}")
ADD_PERSON = mark("shell", "Add somebody")
ROLE = mark("shell", "Role")
NAME = mark("shell", "Name")
NAME_MISSING = mark("shell", "Type a name. Nothing was added yet.")
ADD = mark("shell", "Add")
HAS_PIN, NO_PIN = mark("shell", "PIN set"), mark("shell", "no PIN")
WORK_AS = mark("shell", "Work as this person")
WORK_AS_NAME = mark("shell", "Work as {name}")
WORKING = mark("shell", "works now")
SET_PIN = mark("shell", "Set a PIN…")
CHANGE_PIN = mark("shell", "Change the PIN…")
NO_MORE_PIN = mark("shell", "Take the PIN away…")
NO_MORE_PIN_DO = mark("shell", "Take it away")
LAST_PIN_TEXT = mark(
    "shell",
    "Nobody else has a PIN. Without it the database, its attachments and all safety copies lie open to whoever takes this computer.",
)
OTHER_PIN_TEXT = mark(
    "shell", "Others of this office have a PIN: the database stays locked, and only they can open it from then on."
)
OLD_PIN = mark("shell", "Present PIN")
NEW_PIN = mark("shell", "New PIN (4 signs or more)")
AGAIN = mark("shell", "The same once more")
PIN_DIFFERS = mark("shell", "The two PINs differ. Nothing was changed; type the same PIN twice.")
PIN_SHORT = mark("shell", "The PIN is shorter than {least} signs. Nothing was changed; type a longer one.")
PIN_AT_WORK = mark("shell", "One moment: the database is being locked with the PIN.")
NOTED = mark("shell", "I have written the key down or printed it")
PIN_SET = mark("shell", "The PIN is set")
PIN_ASKED = mark("shell", "Type the PIN of {name}.")
RECOVERY = mark("shell", "Your recovery key. Write it down or print it, and let two people keep it on paper:")
PRINT_SHEET = mark("shell", "Show the recovery sheet")
SHEET, SHOW = mark("shell", "Recovery sheet…"), mark("shell", "Show it")
SHEET_TEXT = mark(
    "shell",
    "Print it and let two people keep it. It opens everything: do not mail it, and do not leave a copy on a disk.",
)
DESK_BACK = mark("shell", "Bring the keys of this desk back…")
DESK_BACK_TEXT = mark(
    "shell",
    "Type both keys of the desk from the recovery sheet, with or without hyphens. Other offices then know this desk again.",
)
DESK_BACK_DO = mark("shell", "Bring them back")
DESK_IS_BACK = mark("shell", "The keys of this desk are back.")
SIGNS, OPENS = mark("shell", "It signs with"), mark("shell", "It opens with")
PAPERS = mark("shell", "Association and papers")
WHICH = mark("shell", "Association in view")
COMPUTER = mark("shell", "This computer")
COMPUTER_SET = mark("shell", "New numbers of this computer begin with {series}")
COMPUTER_STAYS = mark("shell", "Computer {number} of {office}: its numbers begin with {series}")
SIGNATORIES = mark("shell", "Who signs papers")
ADD_SIGNATORY = mark("shell", "Add a signatory")
PICTURE_KEPT = mark("shell", "picture kept")
COPIES = mark("shell", "Safety copies")
COPIES_ABOUT = mark(
    "shell",
    "Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.",
)
COPY_NOW = mark("shell", "Make a copy now")
TO_STICK = mark("shell", "Put the whole office into one file…")
COPIED = mark("shell", "The office was written to {file}.")
COPY_MADE = mark("shell", "The safety copy is made and checked.")
WHERE = mark("shell", "Copies lie in {folder}")
LOOK_INTO = mark("shell", "Look into it")
GO_BACK = mark("shell", "Go back to it…")
GO_BACK_DO = mark("shell", "Go back")
GO_BACK_TITLE = mark("shell", "Go back to the copy of {moment}?")
GO_BACK_TEXT = mark(
    "shell", "The present state is kept as a copy first, so that you can return. The window opens again at once."
)
NO_COPIES = mark("shell", "There is no copy yet.")
HOLDS = mark("shell", "The copy of {moment} holds")
KINDS: dict[str, Text] = {
    "registry_municipality": mark("shell", "Municipalities"),
    "registry_person": mark("shell", "People"),
    "calls_call": mark("shell", "Calls"),
    "intake_dossier": mark("shell", "Applications"),
    "scoring_sheet": mark("shell", "Score sheets"),
    "matching_match": mark("shell", "Matches"),
    "partnerships_partnership": mark("shell", "Partnerships"),
    "visits_visit": mark("shell", "Visits"),
    "visits_session": mark("shell", "Sessions"),
    "budget_entry": mark("shell", "Payments"),
    "kernel_note": mark("shell", "Notes"),
    "kernel_attachment": mark("shell", "Attached files"),
}
FURTHER = mark("shell", "further entries")
COUNTED = mark("shell", "{what}: {count}")
VERIFIED, NOT_VERIFIED = mark("shell", "checked"), mark("shell", "not checked")
KILOBYTES = mark("shell", "{size} kB")
MEGABYTES = mark("shell", "{size} MB")
BIN = mark("shell", "Bin")
BIN_ABOUT = mark(
    "shell",
    "What was removed, here or in another office. It stays here until you put it back or empty the bin, also when it can no longer be undone.",
)
BIN_NONE = mark("shell", "The bin is empty")
BIN_NONE_TEXT = mark(
    "shell", "What somebody removes will be listed here, with who did it and when, and can be put back."
)
BIN_LINE = mark("shell", "{person} ({office}), {moment}")
BIN_LINE_NAMELESS = mark("shell", "{office}, {moment}")
BIN_MORE = mark("shell", "Show {n} more")
PUT_BACK = mark("shell", "Put back")
PUT_BACK_NAMED = mark("shell", "Put {name} back")
IS_BACK = mark("shell", "{name} is back.")
EMPTY_BIN = mark("shell", "Empty the bin…")
EMPTY_BIN_DO = mark("shell", "Empty it")
EMPTY_BIN_TITLE = mark("shell", "Empty the bin with {n} entries?")
EMPTY_BIN_TEXT = mark(
    "shell",
    "Nothing of it can be put back on this computer afterwards. What was written stays in the history and with the other offices; only erasing a person, under Municipalities, takes personal data away.",
)
BIN_IS_EMPTY = mark("shell", "The bin is empty now.")
EXCHANGE_FOLDER = mark("shell", "Folder for packets")
EXCHANGE_ABOUT = mark(
    "shell",
    "Packets are written here, and packets that arrive are looked for here: a stick, or a folder that is shared.",
)
CHOOSE_FOLDER = mark("shell", "Choose a folder…")
NO_FOLDER = mark("shell", "none chosen")
CIRCLES = mark("shell", "Who may read what")
CIRCLES_ABOUT = mark(
    "shell", "Every record belongs to one circle of offices. A packet carries only what its receivers may read."
)
CIRCLE_NAMES: dict[str, Text] = {
    "all": mark("shell", "What everybody works with"),
    "track": mark("shell", "The work with {country}"),
    "finance": mark("shell", "The money"),
    "panel": mark("shell", "The panel and its marks"),
    "visit": mark("shell", "Travel data of visits"),
}
EVERYBODY = mark("shell", "every office")
CHANGE_CIRCLE = mark("shell", "Change…")
CHANGE_CIRCLE_NAME = mark("shell", "Change who may read {circle}")
CIRCLE_HINT = mark("shell", "No office chosen means every office. What an office has read already stays with it.")
KEEP = mark("shell", "Keep")
REASONS: dict[str, Text] = {
    "daily": mark("shell", "copy of the day"),
    "import": mark("shell", "before an import"),
    "restore": mark("shell", "before going back"),
    "migration": mark("shell", "before an update"),
    "asked": mark("shell", "asked for"),
}
