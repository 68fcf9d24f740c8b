"""The words of the place Scoring."""

from sdgp_desktop.kernel.texts import mark

TITLE = mark("scoring", "Scoring")
PARTS = mark("scoring", "Parts of scoring")
CALL = mark("scoring", "Call")
NO_CALL = mark("scoring", "No call yet")
NO_CALL_TEXT = mark("scoring", "Applications are scored in a call. Make one in the place Calls.")
SHEETS, PANEL = mark("scoring", "Score sheets"), mark("scoring", "Panel")
RANKING, DISAGREE = mark("scoring", "Ranking"), mark("scoring", "Disagreement")
LIST = mark("scoring", "Ranking list")

WHOSE = mark("scoring", "Sheets of")
GRID = mark("scoring", "Marks by application and criterion")
NO_MEMBERS = mark("scoring", "Nobody is on the panel yet")
NO_MEMBERS_TEXT = mark("scoring", "Put the assessors on the panel first; then their sheets are typed here.")
NO_DOSSIERS = mark("scoring", "Nothing to score yet")
NO_DOSSIERS_TEXT = mark("scoring", "Only complete and eligible applications are scored.")
TO_PANEL = mark("scoring", "To the panel")
LOCK = mark("scoring", "Lock the sheet…")
LOCK_TITLE = mark("scoring", "Lock the sheet for {application}?")
LOCK_TEXT = mark(
    "scoring", "From then on it counts and does not change any more. After a discussion a new version can be opened."
)
LOCK_DONE = mark("scoring", "Lock")
LOCKED = mark("scoring", "The sheet is locked.")
CONFLICT = mark("scoring", "Conflict of interest…")
CONFLICT_TEXT = mark(
    "scoring",
    "The sheet closes, and its marks do not count. The member is absent when this application is discussed and decided.",
)
CONFLICT_DONE = mark("scoring", "Close the sheet")
CONFLICT_BACK = mark("scoring", "Takes part after all…")
CONFLICT_BACK_DONE = mark("scoring", "Open the sheet again")
GROUND, REMARK, REASON = mark("scoring", "Ground"), mark("scoring", "Remark"), mark("scoring", "Reason")
NEW_VERSION = mark("scoring", "New version")
VERSIONS = mark("scoring", "Versions…")
VERSION_MADE = mark("scoring", "A new version is open; the older one counts until it is locked.")
MARK_STANDS = mark("scoring", "{mark}  {text}")
WEIGHT = mark("scoring", "Weight {weight} · form: {fields}")
CHOOSE_CELL = mark("scoring", "Choose a mark in the grid: what each mark stands for is shown here.")
REMARK_NEEDED = mark("scoring", "Remark (needed for this mark)")
REMARK_FREE = mark("scoring", "Remark (optional)")
TO_REMARK = mark("scoring", "What the marks stand for, and the remark (Ctrl+Tab)")
TO_GRID = mark("scoring", "Back to the marks")
HOW_TO = mark(
    "scoring",
    "A digit scores and moves on. F2 changes, Tab and Enter move, Ctrl+Tab leads to the remark, Ctrl+Z takes back.",
)
SIGN = mark("scoring", "Sign the statement…")
SIGN_TITLE = mark("scoring", "Statement of impartiality of {name}")
SIGN_DONE = mark("scoring", "I sign this statement")
SIGN_FIRST = mark("scoring", "{name} has not signed the statement of impartiality yet.")
FROZEN = mark(
    "scoring", "The selection was decided: marks are frozen. They can be changed only after scoring is taken up again."
)

MEMBERS = mark("scoring", "Members")
PROGRESS = mark("scoring", "Who is finished")
PROGRESS_TEXT = mark("scoring", "Only whether a sheet is locked is shown here, never what was marked.")
ADD = mark("scoring", "Add a member…")
ADD_DONE = mark("scoring", "Put on the panel")
REMOVE = mark("scoring", "Take off the panel")
ON_PAPER = mark("scoring", "Signed on paper")
ON_PAPER_TIP = mark("scoring", "For all members whose rows are chosen")
NOTED_PAPER = mark("scoring", "{n} statements noted as signed on paper today")
NOTED_BEFORE = mark("scoring", "Nothing new: signed before.")
TAKE_FILE = mark("scoring", "Take in score sheets…")
FILES = mark("scoring", "Score sheets (*.csv)")
TAKEN = mark("scoring", "{n} score sheets taken in")
NOTHING_NEW = mark("scoring", "All sheets of this file are here already.")
REFUSED_TITLE = mark("scoring", "Nothing was taken in")
REFUSED_TEXT = mark("scoring", "These lines of {file} cannot be taken in. Correct them and take the file in again.")
LINE = mark("scoring", "Line {line}: {why}")
OPEN_SHEETS = mark("scoring", "Open the sheets…")
OPEN_TEXT = mark(
    "scoring",
    "Marks are sealed until everybody has locked. The chair may open them earlier, with the reason; members who have not locked still see only their own.",
)
NAME, SEAT = mark("scoring", "Name"), mark("scoring", "Seat")
ORGANISATION, WORKS_AS = mark("scoring", "Organisation"), mark("scoring", "Works here as")

RANK, NUMBER, MUNICIPALITY = mark("scoring", "Rank"), mark("scoring", "Number"), mark("scoring", "Municipality")
BASE, BONUS, END = mark("scoring", "Base"), mark("scoring", "Bonus"), mark("scoring", "End")
SPREADS = mark("scoring", "Spread")
SPREADS_HINT = mark(
    "scoring",
    "A bar for each criterion, from its lowest to its highest mark. The criteria whose bars stand out are to discuss.",
)
FLAGS, SHEET_COUNT = mark("scoring", "To discuss"), mark("scoring", "Sheets")
PROPOSED, DECIDED = mark("scoring", "Proposed"), mark("scoring", "Decided")
EMPTY = mark("scoring", "No ranking yet")
EMPTY_TEXT = mark("scoring", "The ranking follows from locked score sheets. Type them, or take them in from a file.")
TO_SHEETS = mark("scoring", "To the score sheets")
SEALED = mark(
    "scoring", "Some sheets are not locked yet. Ranks are not shown, and figures only where you may see them."
)
FIGURES, MARKS = mark("scoring", "Figures"), mark("scoring", "Marks")
BY_CRITERION = mark("scoring", "Marks by criterion")
CRITERION, MARKS_OF = mark("scoring", "Criterion"), mark("scoring", "Application and criterion")
MEAN_AND_RANGE = mark("scoring", "Mean, lowest and highest mark")
TO_CALLS, TO_DOSSIERS = mark("scoring", "To the calls"), mark("scoring", "To the applications")
WHERE_FROM = mark("scoring", "Where does the end total of {name} come from?")
WHERE_CELL = mark("scoring", "Marks of {name} for {criterion}")
END_TOTAL = mark("scoring", "End total {end}")
BASE_TOTAL = mark("scoring", "Base total {base}")
BONUS_TOTAL = mark("scoring", "Bonus {bonus}")
OPEN_APPLICATION = mark("scoring", "Open the application")
DECIDE = mark("scoring", "Decide the selection…")
DECIDE_TEXT = mark(
    "scoring",
    "The figures are kept as they are now, and marks freeze. What differs from the proposal needs a motivation of its own.",
)
DECIDE_DONE = mark("scoring", "Decide")
DECIDED_ON = mark("scoring", "Decided on")
MINUTES, MOTIVATION = mark("scoring", "Minutes"), mark("scoring", "Motivation")
OUTCOME = mark("scoring", "Outcome")
OWN_MOTIVATION = mark("scoring", "Motivation of its own")
DECISION_MADE = mark("scoring", "The selection is decided.")
REOPEN = mark("scoring", "Take scoring up again…")
REOPEN_TEXT = mark("scoring", "The decision stays readable until a new one replaces it. Say why marks may change.")
REOPEN_DONE = mark("scoring", "Take up again")
LOT = mark("scoring", "Note a lot…")
LOT_TEXT = mark(
    "scoring",
    "These applications cannot be told apart by any rule. Draw the lot in the sitting and note the order here.",
)
LOT_DONE = mark("scoring", "Note the order")
PLACE_OF = mark("scoring", "Place {place}")

SPREAD = mark("scoring", "Criteria on which the marks lie far apart")
SPREAD_TEXT = mark("scoring", "Each dot is a mark, the line is the mean. These criteria are discussed in the meeting.")
NO_SPREAD = mark("scoring", "Nothing to discuss")
NO_SPREAD_TEXT = mark("scoring", "No criterion has marks that lie far apart, as far as you may see them.")
D06 = mark("scoring", "Ranking list (D06)")
