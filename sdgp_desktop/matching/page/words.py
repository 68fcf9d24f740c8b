"""The words of the place Matching."""

from sdgp_desktop.kernel.texts import mark

TITLE = mark("matching", "Matching")
PARTS = mark("matching", "Parts of matching")
BOARD, HEAT = mark("matching", "Board"), mark("matching", "All pairs")
PAIRINGS = mark("matching", "Proposal and alternatives")
VETOES, MATCHES = mark("matching", "Vetoes"), mark("matching", "Matches")
FOLLOW = mark("matching", "Put all as proposed")
NOTHING_PROPOSED = mark("matching", "No pair is proposed here yet, so no card was moved.")
ALL_FOLLOWED = mark("matching", "No card was moved: all lie as proposed, are held or have a match.")
FOLLOWED = mark("matching", "{n} cards moved as proposed")
PROPOSE = mark("matching", "Propose these matches")
PROPOSED = mark("matching", "{n} matches proposed")
WHAT_IF = mark("matching", "What if: all complete applications")
EMPTY = mark("matching", "Nobody to match yet")
EMPTY_TEXT = mark(
    "matching",
    "Selected applications and complete profiles of partners come on the board. Rank the applications first, and take the profiles in.",
)
EMPTY_ELSEWHERE = mark(
    "matching", "Complete applications and profiles of partners come on the board once they have arrived here."
)
TO_SCORING = mark("matching", "To the ranking")
NO_PAIR = mark("matching", "No card chosen")
NO_PAIR_TEXT = mark(
    "matching", "Choose a card, or a pair in All pairs: the parts of its fit and their reasons are shown here."
)
FIT = mark("matching", "Fit {fit}")
PART_LINE = mark("matching", "{points} of {weight}")
RULES = mark("matching", "These two cannot be put together")
NEEDED = mark("matching", "A reason is needed: {why}")
REASON = mark("matching", "Reason")
TO_QUESTION = mark("matching", "To the open question")
HOLD, LET_GO = mark("matching", "Hold the card here"), mark("matching", "Let the card go")
PUT_HERE = mark("matching", "Put together")
VETO, VETO_DONE = mark("matching", "Veto…"), mark("matching", "Set the veto")
VETO_TEXT = mark("matching", "The associations see the veto and its reason; the municipalities do not.")
AGREED = mark("matching", "What was agreed…")
AGREED_TEXT = mark(
    "matching",
    "An interpretation budget takes the place of a common language (M5); another place takes the place of one with red travel advice (M9).",
)
AGREED_DONE = mark("matching", "Keep")
INTERPRETATION = mark("matching", "Interpretation budget (EUR)")
OTHER_PLACE = mark("matching", "Other place for visits")
ADVICE = mark("matching", "Advice of the associations")
OTHERS = mark("matching", "Other partners")
SHOW_WITH = mark("matching", "{name} {fit}")
NO_ALTERNATIVE = mark("matching", "There is no other complete pairing.")
PRICES = mark("matching", "What held cards and vetoes cost")
NO_PRICES = mark("matching", "No card is held and there is no veto: the proposal is free.")
NORTH, SOUTH = mark("matching", "Flemish municipality"), mark("matching", "Partner from the South")
NEW_VETO = mark("matching", "New veto…")
LIFT = mark("matching", "Take back")
NO_VETO = mark("matching", "No veto")
NO_VETO_TEXT = mark("matching", "An association can ask not to put two municipalities together, with its reason.")
VETO_LINE = mark("matching", "{office}: {reason}")
NO_MATCH = mark("matching", "No match yet")
NO_MATCH_TEXT = mark("matching", "Put the cards in place on the board, then propose the matches.")
TO_BOARD = mark("matching", "To the board")
ACCEPT_N = mark("matching", "The Flemish side accepts")
ACCEPT_S = mark("matching", "The partner accepts")
TO_PARTNERSHIP = mark("matching", "Open the partnership")
ADOPT = mark("matching", "Make the partnership")
ADOPT_WHOM = mark("matching", "Make the partnership {name}?")
ADOPT_TEXT = mark(
    "matching",
    "It gets its number, its term, its promises and its budget lines, and the match is closed. This cannot be undone; a partnership that ends early is closed with its reason.",
)
DISSOLVE = mark("matching", "Dissolve…")
DISSOLVE_WHOM = mark("matching", "Dissolve the match {name}")
PAPER = mark("matching", "Match proposal…")
D08 = mark("matching", "Match proposal (D08)")
BACK = mark("matching", "Back to the matches")
CLOSE = mark("matching", "Close")
WORKING = mark("matching", "Working out the best pairs")
