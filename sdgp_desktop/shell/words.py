"""The words of the window's frame."""

from sdgp_desktop.kernel.texts import mark

PROGRAM = mark("shell", "SDG partnerships")
ALL_CALLS = mark("shell", "All calls")
CALL_IN_VIEW = mark("shell", "Call in view")
SEARCH = mark("shell", "Search or do something (Ctrl+K)")
SEARCH_HERE = mark("shell", "Type a name, a number, a word of a text, or what you want to do")
NOTHING_FOUND = mark("shell", "Nothing found. Try fewer letters or another word.")
UNDO = mark("shell", "Undo")
REDO = mark("shell", "Redo")
UNDO_WHAT = mark("shell", "Undo: {act} (Ctrl+Z)")
REDO_WHAT = mark("shell", "Redo: {act} (Ctrl+Y)")
NOTHING_TO_UNDO = mark("shell", "Nothing to undo")
NOTHING_TO_REDO = mark("shell", "Nothing to redo")
UNDONE = mark("shell", "Undone: {act}")
REDONE = mark("shell", "Done again: {act}")
SAVED_AT = mark("shell", "saved {time}")
SAVED = mark("shell", "all saved")
NOT_SENT = mark("shell", "{n} changes not yet sent")
NOT_SENT_TO = mark("shell", "{n} changes not yet sent to {desk}")
NOT_SENT_TIP = mark("shell", "No packet holds them yet for who may read them, as Exchange tells: {desks}.")
NOT_SENT_EACH = mark("shell", "{desk}: {count}")
NOT_SENT_ONCE = mark("shell", "A change that several desks lack counts once here.")
NOBODY_TIP = mark(
    "shell", "No other office is known here yet; Exchange takes its card in. Until then each step counts."
)
ALL_SENT = mark("shell", "nothing to send")
LAST_COPY = mark("shell", "last copy {day}")
NO_COPY = mark("shell", "no safety copy yet")
COPY_FAILED = mark("shell", "safety copy failed")
OFFICE_PERSON = mark("shell", "{office} · {person}")
SAMPLE = mark("shell", "Example data: everything here is invented. It never mixes with real work.")
READ_ONLY = mark("shell", "This database is open for reading only: nothing can be changed. {why}")
READER = mark("shell", "{name} works here as a reader: looking, printing and searching; nothing can be changed.")
BACKUP_FAILED = mark(
    "shell",
    "The safety copy could not be written since the start of the program. Your work is saved, but make a copy on a stick today.",
)
NOTICES = mark("shell", "Notices")
IN_VIEW = mark("shell", "in view")
PLACES = mark("shell", "Places")
TODAY = mark("shell", "Today")
CALLS = mark("shell", "Calls")
MUNICIPALITIES = mark("shell", "Municipalities")
APPLICATIONS = mark("shell", "Applications")
SCORING = mark("shell", "Scoring")
MATCHING = mark("shell", "Matching")
PARTNERSHIPS = mark("shell", "Partnerships")
BUDGET = mark("shell", "Budget")
CALENDAR = mark("shell", "Calendar")
EXCHANGE = mark("shell", "Exchange")
SETTINGS = mark("shell", "Settings")
HELP = mark("shell", "Help")
LARGER = mark("shell", "Larger text")
SMALLER = mark("shell", "Smaller text")
LIGHT_DARK = mark("shell", "Light or dark")
FULL_SCREEN = mark("shell", "Full screen")
QUIT = mark("shell", "Close the program")
ERROR_TITLE = mark("shell", "Something went wrong")
ERROR_TEXT = mark(
    "shell",
    "The last step could not be finished. What was saved before is safe. You can go on; if it happens again, copy the details and send them to your support.",
)
NO_SCREEN = mark(
    "shell",
    "The window cannot open: there is no screen here, or the system lacks what draws windows. Nothing was changed. Start it on a desktop; commands need no screen (python main.py --help).",
)
WELCOME = mark("shell", "Welcome")
WELCOME_TEXT = mark(
    "shell",
    "The work on SDG partnerships of your association, in one place, without a network. How do you want to begin?",
)
NEW_OFFICE = mark("shell", "New office")
NEW_OFFICE_TEXT = mark("shell", "Make the database of your association on this computer.")
OPEN_RECEIVED = mark("shell", "Open what I received")
OPEN_RECEIVED_TEXT = mark("shell", "A database or a safety copy of a colleague.")
EXAMPLE = mark("shell", "Look at an example")
EXAMPLE_TEXT = mark("shell", "Fictional dossiers, scores and a finished partnership, to try everything.")
RECENT = mark("shell", "Opened before")
OPEN_HERE = mark("shell", "Open {file}")
HERE_OF = mark("shell", "The office of {office} that lies on this computer already.")
HERE_PERSON = mark("shell", "{person} worked there last.")
HERE_NUMBERS = mark("shell", "Its numbers begin with “{series}”.")
HERE_PINS = mark("shell", "With a PIN: {people}.")
HERE_CHANGED = mark("shell", "Last changed {moment}.")
HERE_LOCKED = mark("shell", "An office that lies on this computer already; its PIN is asked for.")
HERE_SHUT = mark("shell", "It is locked or damaged; its recovery key is asked for.")
SECOND = mark("shell", "A second database of {office} on this computer?")
SECOND_TEXT = mark(
    "shell",
    "{file} lies here already; usually that is the one to open. Two databases of one association know of each other only by packets, and each gives numbers of its own.",
)
SECOND_LOCKED = mark("shell", "Of which association {file} is, and which number it has, is told once it is open.")
WHICH_NUMBER = mark("shell", "Its number")
NUMBER_MISSING = mark("shell", "Choose a number that no other computer of your association has.")
MAKE_SECOND = mark("shell", "Make a second database")
MISSING_FILE = mark("shell", "{file} is not there any more")
ASSOCIATION = mark("shell", "Association")
YOUR_NAME = mark("shell", "Your name")
WHICH_COMPUTER = mark("shell", "Is this the first computer of your association?")
FIRST_COMPUTER = mark("shell", "Yes, the first or the only one")
FURTHER_COMPUTER = mark("shell", "No, it is number {number}: its numbers begin with {series}")
MAKE = mark("shell", "Make the office")
NAME_MISSING = mark("shell", "Type your name: it stands beside what you do.")
MAKING_EXAMPLE = mark("shell", "Making the example…")
DATABASES = mark("shell", "Databases and safety copies")
WHO = mark("shell", "Who works here?")
PIN = mark("shell", "PIN")
GO_ON = mark("shell", "Go on")
PIN_WRONG = mark("shell", "This PIN does not fit. Nothing was opened; try again, or use the recovery key.")
DROP_NOTHING = mark(
    "shell", "No place takes this kind of file. Forms (.xlsx) go to Applications, packets (.sdgp) to Exchange."
)
TRY_AGAIN = mark("shell", "Try again")
PLACE_FAILED = mark("shell", "This place could not be opened")
PLACE_FAILED_TEXT = mark(
    "shell",
    "Everything is saved, and the other places work. Try again, or copy the details of the message for your support.",
)
COPY_OF = mark(
    "shell",
    "This database goes on from a copy of {moment}, as a branch of its own. Nothing is lost: send the other offices a packet; what they were sent since comes back with the one they answer with.",
)
KEEP_KEYS, KEEP_KEYS_ASK = mark("shell", "Keep the new keys"), mark("shell", "Keep the new keys?")
KEEP_KEYS_TEXT = mark(
    "shell",
    "This computer then goes on with six other words. Save its new card in Exchange and give it to every office: until they have compared the words, they refuse its packets. What was written with the old keys stays.",
)
KEYS_KEPT = mark("shell", "The new keys of this desk are kept. Give every office its new card.")
UNDERSTOOD = mark("shell", "Understood")
OFFICE_FIRST = mark("shell", "Make or open an office first: then {file} is shown to you. Nothing was changed.")
LOOKING_FOLDER = mark("shell", "Looking into the exchange folder")
COPYING = mark("shell", "Making a safety copy")
READING = mark("shell", "Reading the database from end to end")
SORTING = mark("shell", "Sorting new words for the search")
LOCKING_COPIES = mark("shell", "Locking the safety copies with the PIN")
UNLOCKING_COPIES = mark("shell", "Taking the lock off the safety copies")
COPIES_LOCKED = mark("shell", "{n} files of safety copies made without a PIN are locked with it now.")
COPIES_DAMAGED = mark("shell", "Damaged and let go, because they could not be locked: {files}.")
COPIES_LATER = mark(
    "shell", "Some safety copies still lie open. The database is locked; the rest follows at the next start."
)
PIN_GONE = mark("shell", "You have no PIN any more. Others have one: the database stays locked.")
ALL_PLAIN = mark("shell", "There is no PIN any more. The database and its safety copies lie open.")
PIN_STAYS = mark("shell", "The PIN stays, and everything is locked with it.")
SAVE_COPY = mark("shell", "Save a copy…")
COPY_SAVED = mark("shell", "The copy was saved as {file}.")
NOT_SAVED = mark("shell", "NOT saved since {time}")
NOT_SAVED_YET = mark("shell", "NOT saved")
HELP_SEARCH = mark("shell", "Pages of the help")
RECOVERY_KEY = mark("shell", "Recovery key")
USE_RECOVERY = mark("shell", "Use the recovery key…")
USE_RECOVERY_TEXT = mark(
    "shell",
    "Type the key from the recovery sheet, with or without its hyphens. Then give yourself a new PIN in Settings.",
)
OPEN_BUTTON = mark("shell", "Open")
CLOSE = mark("shell", "Close")
IN_USE = mark("shell", "This database is open elsewhere")
READ_IT = mark("shell", "Open it for reading")
OTHER_DATABASE = mark("shell", "Open something else…")
DAMAGED = mark("shell", "{file} does not open")
DAMAGED_TEXT = mark(
    "shell",
    "There are safety copies of it. What you go back to takes its place; the damaged file is set aside as it is. "
    "What the other offices have of your work since then comes back with their next packet.",
)
IS_DAMAGED = mark("shell", "{file} is damaged")
FILE_DAMAGED = mark(
    "shell",
    "A part of the database file is damaged and cannot be read: the disk or the stick may be failing. What is on the "
    "safety copies is safe. Type nothing more here; go back to a copy.",
)
GO_BACK_FROM = mark("shell", "Choose a safety copy")
DAMAGED_ALONE = mark(
    "shell",
    "A part of the database file is damaged and cannot be read: the disk or the stick may be failing. There is no safety copy on this computer. Type nothing more here; ask another office for a packet with everything and take it into a new office.",
)
DAMAGED_COPY = mark("shell", "Safety copy")
STOP_WORK = mark("shell", "Something is still being done")
STOP_WORK_TEXT = mark(
    "shell",
    "{work}. Wait until it is done, or stop it: then everything stays as it was before, and you begin it anew next time.",
)
STOP_AND_CLOSE = mark("shell", "Stop it and close")
