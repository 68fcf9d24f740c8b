"""The texts of the place *Exchange*."""

from sdgp_desktop.exchange.fields import ANSWERED as ANSWERED
from sdgp_desktop.exchange.fields import ATTENTION as ATTENTION
from sdgp_desktop.exchange.fields import BACK_DONE as BACK_DONE
from sdgp_desktop.exchange.fields import CLOCK as CLOCK
from sdgp_desktop.exchange.fields import ENTRIES_CUT as ENTRIES_CUT
from sdgp_desktop.exchange.fields import FIXED_SHORT as FIXED_SHORT
from sdgp_desktop.exchange.fields import FOLDER_ALL_SENT as FOLDER_ALL_SENT
from sdgp_desktop.exchange.fields import FOLDER_AWAY as FOLDER_AWAY
from sdgp_desktop.exchange.fields import FOLDER_NOTHING as FOLDER_NOTHING
from sdgp_desktop.exchange.fields import FOLDER_RESTS as FOLDER_RESTS
from sdgp_desktop.exchange.fields import GO_BACK as GO_BACK
from sdgp_desktop.exchange.fields import INTRODUCED as INTRODUCED
from sdgp_desktop.exchange.fields import MISSING as MISSING
from sdgp_desktop.exchange.fields import NEEDS_PROGRAM as NEEDS_PROGRAM
from sdgp_desktop.exchange.fields import NEEDS_UPDATE as NEEDS_UPDATE
from sdgp_desktop.exchange.fields import NOTHING_NEW as NOTHING_NEW
from sdgp_desktop.exchange.fields import OF_STRANGER as OF_STRANGER
from sdgp_desktop.exchange.fields import ONE_FILE as ONE_FILE
from sdgp_desktop.exchange.fields import PLAN_NOTHING as PLAN_NOTHING
from sdgp_desktop.exchange.fields import SAME_BEFORE as SAME_BEFORE
from sdgp_desktop.exchange.fields import SAME_FILE_BEFORE as SAME_FILE_BEFORE
from sdgp_desktop.exchange.fields import SETTLED as SETTLED
from sdgp_desktop.exchange.fields import STOPPED_NOW as STOPPED_NOW
from sdgp_desktop.exchange.fields import TAKEN as TAKEN
from sdgp_desktop.exchange.fields import TO_STRANGER as TO_STRANGER
from sdgp_desktop.exchange.fields import UNCOMPARED as UNCOMPARED
from sdgp_desktop.exchange.fields import UNDONE_NOW as UNDONE_NOW
from sdgp_desktop.exchange.fields import WENT_BACK as WENT_BACK
from sdgp_desktop.kernel.texts import mark

TITLE = mark("exchange", "Exchange")
PARTS = mark("exchange", "Parts of the exchange")
OFFICES = mark("exchange", "Offices")
QUESTIONS = mark("exchange", "Open questions")
QUESTIONS_N = mark("exchange", "Open questions ({count})")
REGISTER = mark("exchange", "Sent and taken in")

# the two large actions
MAKE = mark("exchange", "Make a packet for …")
MAKE_TEXT = mark(
    "exchange",
    "One file with everything that other offices may read and have not confirmed yet. It is closed: only they can open it.",
)
MAKE_FIRST = mark("exchange", "Take the card of another office in first; then a packet can be made for it.")
TAKE = mark("exchange", "Take a packet in")
TAKE_TEXT = mark(
    "exchange", "Choose a file that ends in .sdgp, or drop it on this window. You first see what it would change."
)

# desks and cards
THIS_DESK = mark("exchange", "This desk")
KNOWN = mark("exchange", "Desks known here")
SIX_WORDS = mark("exchange", "Six words")
LAST_SENT = mark("exchange", "Last sent: {moment}")
LAST_RECEIVED = mark("exchange", "Last received: {moment}")
NEVER_SENT = mark("exchange", "Nothing sent yet")
NEVER_RECEIVED = mark("exchange", "Nothing received yet")
UNSENT = mark("exchange", "{n} changes not yet sent")
UNSENT_TIP = mark(
    "exchange",
    "No packet for this desk holds these changes yet. At the bottom of the window a change that several desks lack counts once.",
)
SENT_ONLY = mark("exchange", "{n} changes sent, not confirmed yet")
SENT_ONLY_TIP = mark(
    "exchange",
    "They are in a packet for this desk, and nothing shows yet that it arrived: neither a receipt nor a packet that builds on them. The next packet holds them again.",
)
NOTHING_WAITS = mark("exchange", "It has everything")
NOTHING_WAITS_TIP = mark("exchange", "It told so, or a packet that came through another office shows it.")
NOTHING_YET = mark("exchange", "Nothing to send yet")
NOTHING_YET_TIP = mark("exchange", "There is nothing for it here, and it has not told yet what it has.")
ALIKE = mark(
    "exchange",
    "A computer named {code} is known already; its words are: {words}. Two computers of one office need two numbers. Is this the same computer with new keys, stop the old one; is it a second one, it needs another number before it is used.",
)
STOPPED = mark("exchange", "Takes part no longer")
PACKET_FOR = mark("exchange", "Make a packet…")
CARD_OUT = mark("exchange", "Save our card…")
CARD_IN = mark("exchange", "Take a card in…")
CARDS = mark("exchange", "Office cards")
CARD_SAVED = mark("exchange", "Saved {file}. Send it to the other offices, then compare the six words by telephone.")
CARD_TAKEN = mark("exchange", "{desk} is known here now.")
CARD_MOVED = mark(
    "exchange",
    "{desk} is known here now. Nothing was entered here yet, so this computer became {own}. Agree which computer has which number, and give every office the new card of this one.",
)
COMPARE = mark("exchange", "Are these the six words?")
COMPARE_TEXT = mark(
    "exchange",
    "This card says it is of {desk}, {name}. Telephone that office and let it read its six words to you. Nothing is stored yet.",
)
COMPARE_YES = mark("exchange", "The words are the same")
COMPARE_NOT = mark("exchange", "If one word differs, cancel: the card is not theirs, and nobody should use it.")
COMPARE_NOW = mark("exchange", "Compare the six words")
COMPARED_NOW = mark("exchange", "The six words of {desk} were compared.")
THEIR_WORDS = mark("exchange", "Words of this card")
OUR_WORDS = mark("exchange", "Our own words, to be read to them")
NO_DESK = mark("exchange", "No other office is known yet")
NO_DESK_TEXT = mark(
    "exchange",
    "Each office sends its card to the others once. Save yours and mail it; take theirs in here, and compare six words by telephone.",
)
STOP = mark("exchange", "Stop this desk…")
STOP_TITLE = mark("exchange", "Stop {desk}")
STOP_TEXT = mark(
    "exchange",
    "For a desk that left, or whose computer was lost. What it sends from now on counts nowhere, in no office, and this cannot be undone.",
)
STOP_BEFORE = mark(
    "exchange",
    "Afterwards no packet can be made for {desk}. Send it a last one first, so that both hold the same, and agree in writing which personal data that office erases and by when; note that in the reason too.",
)
STOP_LAST = mark("exchange", "Make a last packet first…")
STOP_DONE = mark("exchange", "Stop this desk")
STOP_REASON = mark("exchange", "Reason")
STOP_NO_REASON = mark("exchange", "Say why: all offices will read it.")

# out
MAKE_TITLE = mark("exchange", "Make a packet")
MAKE_SHEET_TEXT = mark(
    "exchange",
    "Nothing leaves this computer by itself: you get a file to mail, to put on a stick or in a shared folder.",
)
FOR_WHOM = mark("exchange", "For whom")
HOW = mark("exchange", "How it travels")
BY_MAIL = mark("exchange", "By mail: only what they have not confirmed")
BY_STICK = mark("exchange", "On a stick: everything from the beginning")
SCANS = mark("exchange", "With documents and scans")
SPLIT = mark("exchange", "In files of at most {size} MB each")
HOLDS = mark("exchange", "What it would hold")
CHOOSE_DESK = mark("exchange", "Choose at least one desk.")
COUNT_STOPPED = mark("exchange", "Not counted: you stopped it. Change a choice to count again.")
COUNTING = mark("exchange", "Counting what the packet would hold")
PLAN_CHANGES = mark("exchange", "{n} changes")
PLAN_SCANS = mark("exchange", "{n} documents")
PLAN_SIZE = mark("exchange", "about {size}")
PLAN_FILES = mark("exchange", "in {count} files")
PLAN_ABOUT = mark("exchange", "It speaks of: {audiences}")
PLAN_CLASSES = mark("exchange", "Personal data in it: {classes}")
PLAN_NO_CLASSES = mark("exchange", "No personal data in it.")
SAVE_PACKET = mark("exchange", "Save the packet…")
SAVE_TITLE = mark("exchange", "Where to save the packet")
PACKETS = mark("exchange", "Packets")
WRITING = mark("exchange", "Writing the packet for {desks}")
WRITTEN = mark("exchange", "Saved {file} ({size}). Now send it to {desks}.")
WRITTEN_MORE = mark("exchange", "Saved {n} files ({size}), the first is {file}. Now send all of them to {desks}.")

# in
CHOOSE_PACKET = mark("exchange", "Choose a packet")
LOOKING = mark("exchange", "Looking at {file}")
TAKING = mark("exchange", "Taking in {file}")
REHEARSAL = mark("exchange", "Packet of {desk}")
REHEARSAL_TEXT = mark("exchange", "{file}, made on {moment}. Nothing is stored yet.")
TAKE_NOW = mark("exchange", "Take it in")
NEW, CHANGED = mark("exchange", "New records"), mark("exchange", "Changed records")
CONFLICTS, REMOVED = mark("exchange", "Questions"), mark("exchange", "Removed records")
ENTRIES = mark("exchange", "What it would change: {n} fields")
EFFECT, WHERE = mark("exchange", "Effect"), mark("exchange", "Place")
RECORD, FIELD = mark("exchange", "Record"), mark("exchange", "Field")
OLD, INCOMING = mark("exchange", "Here now"), mark("exchange", "In the packet")
WAS, IS_NOW = mark("exchange", "Was"), mark("exchange", "Is now")
WENT_BACK_N = mark("exchange", "What went back: {n} fields")
NO_ENTRIES = mark("exchange", "Nothing changes")
NO_ENTRIES_TEXT = mark("exchange", "No field here gets another value.")
RESULT = mark("exchange", "Taken in: packet of {desk}")
RESULT_FINDINGS = mark("exchange", "What the rules find now and did not before")
RESULT_LEFT = mark(
    "exchange", "{n} findings more are not listed here. You find them on Today, and those of forms in Applications."
)
RESULT_NONE = mark("exchange", "No rule finds anything new.")
BEHIND = mark("exchange", "Dossiers came with a state that older rules gave them.")
CHECK_AGAIN = mark("exchange", "Check them by the rules of today")
CHECKED_AGAIN = mark("exchange", "Checked again: {n} dossiers changed state.")
TO_QUESTIONS = mark("exchange", "Answer {n} questions")
CLOSE = mark("exchange", "Close")
STOPPED_TAKING = mark("exchange", "You cancelled. Everything is as it was.")

# questions
NO_QUESTION = mark("exchange", "No open questions")
NO_QUESTION_TEXT = mark("exchange", "When two offices change the same field, both values are kept and you choose here.")
WHO, OFFICE = mark("exchange", "Between"), mark("exchange", "Desk")
VALUES, HISTORY = mark("exchange", "Side by side"), mark("exchange", "History of the field")
MINE, THEIRS = mark("exchange", "Ours"), mark("exchange", "Theirs")
GIVEN = mark("exchange", "{person}, {desk}, {moment}")
GIVEN_NOBODY = mark("exchange", "{desk}, {moment}")
SHOWN_NOW = mark("exchange", "shown in the record until somebody chooses")
CHANGED_HERE = mark("exchange", "Changed while the other side removed it:")
CHANGED_ONE = mark("exchange", "{field}: {value}")
CHANGED_OTHER = mark("exchange", "{field}: {value} ({desk})")
CHANGED_MORE = mark("exchange", "{n} fields more: see the history.")
KEEP_MINE, KEEP_THEIRS = mark("exchange", "Choose ours"), mark("exchange", "Choose theirs")
KEEP_OF = mark("exchange", "Choose the value of {desk}")
COPIES = mark(
    "exchange",
    "{desk} gave both values: it seems to work on two computers, or went back to a copy. Nothing is lost: choose here. Then go on with one of them; on the other computer make a new office, exchange cards and take a packet in.",
)
THIRD = mark("exchange", "Another value")
THIRD_TEXT = mark("exchange", "Neither is right: type the value that is.")
THIRD_SET = mark("exchange", "Use this value")
OPEN = mark("exchange", "Open the record")
FIXED = mark("exchange", "Entries of this kind are never changed. Open the record, and correct it by a reversal.")
CHOSE = mark("exchange", "Chosen. The other values stay in the history.")
ALL_OF = mark("exchange", "Choose for many")
ALL_OF_ONE = mark("exchange", "{n} questions: the values of {desk}")
ALL_HINT = mark("exchange", "For the chosen lines, or for all lines of the list when fewer than two are chosen.")
CHOSE_MANY = mark("exchange", "Answered {n} questions.")

# register
NO_PACKET = mark("exchange", "No packet yet")
NO_PACKET_TEXT = mark(
    "exchange", "Every packet that leaves or comes in is written down here: when, for whom, what kind of personal data."
)
WHEN, WAY = mark("exchange", "When"), mark("exchange", "Sent or taken in")
DESKS, PERSON = mark("exchange", "Desks"), mark("exchange", "By whom")
FILE, SIZE = mark("exchange", "File"), mark("exchange", "Size")
CHANGES, CLASSES = mark("exchange", "Changes"), mark("exchange", "Personal data")
CONFIRMED = mark("exchange", "Confirmed")

# an import taken back
UNDO_IMPORT = mark("exchange", "Undo this import")
WHAT_CHANGED = mark("exchange", "What it changed…")
UNDOING = mark("exchange", "Undoing the import")
GATHERING = mark("exchange", "Gathering what the packet changed")
BACK_TITLE = mark("exchange", "What the packet changed")
BACK_TEXT = mark(
    "exchange",
    "Tick what gets its earlier value back. Each is an ordinary change that other offices will see; nothing is lost.",
)
BACK_FIND = mark("exchange", "Search this list")
BACK_ALL, BACK_NONE = mark("exchange", "Tick all"), mark("exchange", "Tick none")
BACK_DO = mark("exchange", "Set back {n} fields")
BACK_MORE = mark("exchange", "{n} more fields are not listed. Set back some of these first.")
BEFORE, CAME = mark("exchange", "Before"), mark("exchange", "In the packet")
NOW, WHO_GAVE = mark("exchange", "Changed since"), mark("exchange", "Given by")

# the exchange folder
FOLDER = mark("exchange", "Exchange folder")
CHOOSE_FOLDER, OTHER_FOLDER = mark("exchange", "Choose a folder…"), mark("exchange", "Another folder…")
NO_FOLDER_TEXT = mark(
    "exchange",
    "A stick, or a folder that OneDrive, Dropbox or a server shares: packets are written there and found there with one click.",
)
LOOK_AGAIN = mark("exchange", "Look again")
WRITE_FOLDER = mark("exchange", "Write into the folder")
WRITE_FOLDER_PIN = mark("exchange", "What {desks} do not have yet leaves this office in one packet.")
FOLDER_WOULD = mark("exchange", "Would go to {desks}")
FOLDER_MORE = mark(
    "exchange",
    "Something changed since this was counted. Nothing was written; read what would go now, then press again.",
)
WRITTEN_FOLDER = mark("exchange", "Wrote {file} ({size}) into the folder, for {desks}.")
FOLDER_STRANGERS = mark("exchange", "Also for {desks}, whose six words nobody here has compared")
FOLDER_LOOKING = mark("exchange", "Looking into the folder …")
LOOKING_FOLDER = mark("exchange", "Looking into the exchange folder")
LYING_FROM = mark("exchange", "{n} packets from {desk}")
SHOW_ALL = mark("exchange", "Show all")
ODD_N = mark("exchange", "{n} files there cannot be used")
LYING_MORE = mark("exchange", "and {n} more")
PACKET_OF = mark("exchange", "Packet of {desk}")
TAKEN_ALREADY = mark("exchange", "taken in already")
