"""The words of scoring: what was refused, found and done, and the statement that members sign."""

from sdgp_desktop.kernel.texts import Text, mark

STATEMENT = mark(
    "scoring",
    "I score each application by its text and by the grid alone, and I do not speak about it before all sheets are locked. I have no interest in any application that I score: in the last {years} years I neither worked for the applicant nor held a mandate there, no relative of mine up to degree {degree}, partner or cohabitant does, and I did not help to write it. Where this is not so I declare it, do not score that application, and am absent when it is discussed and decided.",
)

REFUSALS: dict[str, Text] = {
    "grid_frozen": mark(
        "scoring",
        "A call already scores with this grid. Nothing was changed; make a new version of the grid for the next call.",
    ),
    "name_missing": mark("scoring", "A name is missing. Nothing was stored; type the name."),
    "unknown_seat": mark("scoring", "“{seat}” is not a seat of the panel. Nothing was stored; use one of: {seats}."),
    "seat_fixed": mark(
        "scoring",
        "{name} has already locked a sheet in this seat. Nothing was changed; the seat can no longer be another one.",
    ),
    "seat_differs": mark(
        "scoring", "{name} sits on the panel as {known}, not as {seat}. Nothing was stored; correct the seat."
    ),
    "member_exists": mark("scoring", "{name} is on the panel already. Nothing was stored."),
    "member_has_sheets": mark(
        "scoring", "{name} has locked sheets. Nothing was changed; a member whose sheets count stays on the panel."
    ),
    "two_seats": mark(
        "scoring",
        "This person has the seat of {name} on this panel already. Nothing was changed; choose somebody else.",
    ),
    "seat_of_another": mark(
        "scoring",
        "{name} has locked sheets in this seat, and whoever works in it sees them. Nothing was changed; if the seat is yours, let somebody else of the office give it to you.",
    ),
    "leaves_sealed": mark(
        "scoring",
        "You still have sheets to lock, and off this seat you would see those of others. Nothing was changed; lock yours first, or let somebody else take you off the seat.",
    ),
    "returns_sealed": mark(
        "scoring",
        "You left this seat with sheets that were not locked, and may have seen those of others since. Nothing was changed; let somebody else give you the seat again.",
    ),
    "statement_counts": mark(
        "scoring", "Sheets were locked upon this statement. Nothing was changed; what was signed stays as it is."
    ),
    "unknown_way": mark("scoring", "“{way}” is no way of signing. Nothing was stored; use screen, paper or file."),
    "unknown_ground": mark(
        "scoring", "“{ground}” is no ground for a conflict of interest. Nothing was stored; choose one from the list."
    ),
    "already_recused": mark("scoring", "{name} already does not take part in this application. Nothing was changed."),
    "not_recused": mark("scoring", "{name} has no conflict of interest on this application. Nothing was changed."),
    "recused": mark("scoring", "{name} declared a conflict of interest: this sheet is closed. Nothing was stored."),
    "declaration_first": mark(
        "scoring", "{name} has not signed the statement of impartiality yet. Nothing was opened; sign it first."
    ),
    "declarations_missing": mark(
        "scoring",
        "Sheets count of people who have not signed the statement of impartiality: {names}. Nothing was decided; note in the panel how they signed, on paper for one, or let them sign.",
    ),
    "not_scored": mark(
        "scoring",
        "Application {number} is not complete and eligible, or is not scored in this call. Nothing was stored; look at its checks.",
    ),
    "sheet_locked": mark(
        "scoring", "The sheet of {name} is locked. Nothing was changed; open a new version after the discussion."
    ),
    "sheet_not_locked": mark(
        "scoring", "The sheet of {name} is not locked yet. Nothing was made; go on in the sheet itself."
    ),
    "newer_version": mark(
        "scoring",
        "There is a newer version of the sheet of {name} (version {version}). Nothing was made; go on in that one.",
    ),
    "scores_frozen": mark(
        "scoring",
        "The selection was decided: marks are frozen. Nothing was changed; take scoring up again first, with the reason.",
    ),
    "sheet_of_somebody_else": mark("scoring", "This is the sheet of {name}, who types it alone. Nothing was opened."),
    "sealed": mark(
        "scoring",
        "{name} has not locked the own sheet for this application yet, and sees no other sheet before. Nothing was opened.",
    ),
    "sealed_until_all": mark(
        "scoring",
        "The sheets of {name} stay sealed until everybody has locked or the sheets are opened. Nothing was shown.",
    ),
    "unknown_criterion": mark("scoring", "“{criterion}” is not a criterion of the grid. Nothing was stored."),
    "mark_not_valid": mark(
        "scoring", "“{mark}” is not a mark for {criterion}. Nothing was stored; type a whole number from 0 to {best}."
    ),
    "sheet_marks_missing": mark(
        "scoring",
        "The sheet is not complete: marks are missing for {marks}. It was not locked; what you typed is safe.",
    ),
    "sheet_remarks_missing": mark(
        "scoring",
        "The sheet is not complete: remarks of at least {length} characters are missing for {remarks}. It was not locked; what you typed is safe.",
    ),
    "sheet_not_complete": mark(
        "scoring",
        "The sheet is not complete: marks are missing for {marks}, remarks of at least {length} characters for {remarks}. It was not locked; what you typed is safe.",
    ),
    "reason_missing": mark("scoring", "The reason is missing. Nothing was changed; type the reason."),
    "minutes_missing": mark(
        "scoring", "The minutes are not named. Nothing was stored; say in which minutes the lot stands."
    ),
    "motivation_missing": mark("scoring", "The motivation is missing. Nothing was decided; type it."),
    "date_missing": mark("scoring", "The day of the decision is missing. Nothing was decided; type it."),
    "unknown_outcome": mark(
        "scoring", "“{outcome}” is not an outcome. Nothing was decided; choose selected, reserve or not selected."
    ),
    "outcome_missing": mark(
        "scoring", "These applications have no outcome yet: {numbers}. Nothing was decided; choose one for each."
    ),
    "outcome_motivation_missing": mark(
        "scoring",
        "These outcomes differ from what the ranking proposes and need a motivation of their own: {numbers}. Nothing was decided.",
    ),
    "no_figures": mark("scoring", "There are no figures to decide on. Nothing was decided; lock the sheets first."),
    "lot_missing": mark(
        "scoring",
        "A lot must be drawn among: {numbers}. Nothing was decided; draw it in the sitting and note the order.",
    ),
    "lot_not_needed": mark(
        "scoring", "No lot is needed among exactly these applications: {numbers}. Nothing was stored."
    ),
    "not_decided": mark("scoring", "Nothing was decided yet, so marks are not frozen. Nothing was changed."),
    "no_sheets": mark("scoring", "Application {number} has no sheet that counts yet."),
    "scores_refused": mark(
        "scoring",
        "{n} lines of the file cannot be taken in (lines {rows}). Nothing of the file was stored; correct them and take it in again.",
    ),
    "scores_columns": mark(
        "scoring",
        "The file {file} lacks the columns {columns}. Nothing was stored; its first line must name: {expected}.",
    ),
    "number_unknown_in_call": mark(
        "scoring",
        "There is no application “{number}” in this call, and {n} lines of the file have this number. Nothing was stored; correct it.",
    ),
    "not_yes_no": mark("scoring", "“{text}” is neither yes nor no. Nothing was stored."),
    "recused_with_marks": mark(
        "scoring",
        "{assessor} is recused for this application and yet has marks. Nothing was stored; keep one of the two.",
    ),
    "marked_twice": mark(
        "scoring", "{assessor} has two marks for {criterion} of this application. Nothing was stored; keep one."
    ),
    "marks_missing": mark(
        "scoring", "The sheet of {assessor} lacks marks for {marks}. Nothing was stored; complete it."
    ),
    "remark_too_short": mark(
        "scoring",
        "Mark {mark} for {criterion} needs a remark of at least {length} characters. Nothing was stored; add it.",
    ),
}
FINDINGS: dict[str, Text] = {
    "seat_empty": mark("scoring", "The panel lacks a member for the seat: {seat} (at least {least})."),
    "declaration_missing": mark("scoring", "{name} has not signed the statement of impartiality."),
    "declaration_late": mark(
        "scoring",
        "{name} has not signed the statement of impartiality, but the sheets of {n} applications came in and count; no decision is taken before it is signed.",
    ),
    "sheet_changed": mark(
        "scoring",
        "The sheet of {name} for {number} no longer says what was locked: somebody typed in it on another computer who did not know of the lock. Compare it with its history, and lock a new version with the right marks.",
    ),
    "answer_changed": mark(
        "scoring",
        "{number}: the answer to “{field}” is not the one the decision was taken on: {office} changed it without knowing of the decision. Look at its history, and settle with {office} which one is right.",
    ),
    "quorum_missing": mark("scoring", "Application {number} has no quorum yet: {missing}."),
    "bonus_not_verified": mark("scoring", "The city links of {number} are not verified (10.4): no bonus is given."),
    "unconfirmed_scored": mark("scoring", "The municipality has not confirmed the answers of {number} yet."),
    "lot_due": mark("scoring", "A lot must be drawn in the sitting among: {numbers}."),
    "to_discuss": mark("scoring", "Marks lie far apart for {number}: discuss {criteria}."),
}
ACTS: dict[str, Text] = {
    "add_panel_member": mark("scoring", "Put {name} on the panel"),
    "change_panel_member": mark("scoring", "Changed {name} on the panel"),
    "remove_panel_member": mark("scoring", "Took {name} off the panel"),
    "declare_several": mark("scoring", "{n} members signed the statement of impartiality"),
    "declare_impartial": mark("scoring", "{name} signed the statement of impartiality"),
    "declare_conflict": mark("scoring", "{name} declared a conflict of interest"),
    "withdraw_conflict": mark("scoring", "{name} took a conflict of interest back"),
    "open_sheet": mark("scoring", "Opened the sheet of {name} for {number}"),
    "set_marks": mark("scoring", "Marked {criteria} for {applications} on the sheet of {name}"),
    "lock_sheet": mark("scoring", "Locked the sheet of {name} for {number}"),
    "new_sheet_version": mark("scoring", "Opened a new version of the sheet of {name} for {number}"),
    "import_scores": mark("scoring", "Took in score sheets: {count}"),
    "open_sheets": mark("scoring", "Opened the sheets of the panel"),
    "draw_lot": mark("scoring", "Noted the lot among {numbers}"),
    "decide_selection": mark("scoring", "Decided the selection: {count} selected"),
    "reopen_scoring": mark("scoring", "Took scoring up again"),
}
BONUS: dict[str, Text] = {
    "none": mark("scoring", "No active city link (10.1)"),
    "dormant": mark("scoring", "The city link is dormant (10.1)"),
    "ending": mark("scoring", "The city link ends before the period starts (10.1, 10.2)"),
    "ending_late": mark("scoring", "The city link does not end before the period starts (10.1, 10.2): no bonus"),
    "active": mark("scoring", "Active city link (10.1): no bonus"),
    "not_verified": mark("scoring", "City links not verified by the association (10.4): no bonus yet"),
    "not_asked": mark("scoring", "The bonus does not apply to profiles from the South"),
}
TIE_STEPS: dict[str, Text] = {
    "no_active_link": mark("scoring", "no active city link"),
    "arrival": mark("scoring", "earlier complete arrival"),
    "lot": mark("scoring", "lot drawn in the sitting"),
}
TIE_CRITERION = mark("scoring", "higher mean on {criterion}")
TIED = mark("scoring", "Same end total as {number}; decided by: {step}")
LOT_DUE = mark("scoring", "Same end total as {number}; nothing tells them apart, a lot decides in the sitting")
BELOW_BASE = mark("scoring", "base total under {least}")
BELOW_MEAN = mark("scoring", "mean of {criterion} under {least}")
OVER_THRESHOLD = mark("scoring", "Over the threshold")
NOT_OVER = mark("scoring", "Under the threshold: {why}")
QUORUM: dict[str, Text] = {
    "sheets": mark("scoring", "too few sheets"),
    "members": mark("scoring", "too few steering-group members"),
    "association": mark("scoring", "no sheet of the association"),
}
NO_QUORUM = mark("scoring", "No quorum: {why}")
NO_FIGURES = mark("scoring", "No sheet that counts yet")
SEALED = mark("scoring", "Sealed until the sheets are locked")
