"""The sentences of the slice: refusals, findings of the checks, acts in the history."""

from sdgp_desktop.kernel.texts import Text, mark

# fmt: off
BRUSSELS_TIME = mark("intake", "{at} (Brussels time)")
BOTH_CLOCKS = mark("intake", "{at} (Brussels time); {here} on the clock of this computer")
ON_TIME = frozenset({"0.5", "arrival.received"})  # moments that decide whether a form came in time
PART_OF = mark("intake", "{whole}: {part}")
LETTER_UNREADABLE = mark("intake", "It cannot be read: {reason}.")
LETTER_WRONG: dict[str, Text] = {  # by the code of the refusal: why a letter beside a form is not taken
    "letter_type": mark("intake", "It is neither PDF nor JPG: scan the letter as PDF or JPG."),
    "attachment_type": mark("intake", "It is neither PDF nor JPG: scan the letter as PDF or JPG."),
    "letter_too_big": mark("intake", "It is larger than {most} MB: scan the letter in grey, with fewer points."),
    "attachment_too_big": mark("intake", "It is larger than {megabytes} MB: scan the letter in grey, with fewer points."),
    "attachment_header": mark(
        "intake", "Its content is not what its ending {suffix} says: open it in its program and save it anew as PDF."
    ),
    "attachment_picture": mark(
        "intake", "It has more than {megapixels} million points: scan the letter with fewer points."
    ),
}
FINDINGS: dict[str, Text] = {
    "E01": mark("intake", "Only a local government can take part."),
    "E02": mark("intake", "The municipality is not a Flemish local government."),
    "E03": mark("intake", "This local government is not on the list admitted for this call."),
    "E04": mark("intake", "Communes that already have a city link with Flanders are not eligible in Benin."),
    "E05": mark("intake", "Received after the closing date {close}."),
    "E06": mark("intake", "The theme is not open for this country."),
    "E07": mark("intake", "A required commitment was answered with “no”: {list}."),
    "E08": mark("intake", "The municipality already has a partnership in this cycle."),
    "C01": mark("intake", "Required field missing: {field}."),
    "C01_who": mark("intake", "Required field missing: {field}, for {who}."),
    "C01_row": mark("intake", "Required field missing: {field}, in row {row}."),
    "C02": mark("intake", "Give one coordinator and at least one other contact."),
    "C03": mark("intake", "The coordinator cannot be reached: add e-mail or telephone."),
    "C04": mark(
        "intake",
        "The internal steering group needs at least {members} members: {political} political and "
        "{administrative} administrative from different services.",
    ),
    "C05": mark("intake", "Name at least one actor from outside the administration, or say from when one will join."),
    "C06": mark("intake", "Number the SDG interests 1, 2, 3 … without gaps."),
    "C07": mark("intake", "Target {t} does not belong to goal {g}."),
    "C08": mark("intake", "Describe at least two strengths and two challenges."),
    "C09": mark("intake", "The enterprise number is not valid."),
    "C10": mark("intake", "The letter of intent with both signatures is missing."),
    "C10_letter": mark(
        "intake",
        "The letter of intent with both signatures is missing: “{letter}”, named in 12.1, does not lie beside the form. "
        "Lay it there and take the form in again, or attach it in the dossier under Documents.",
    ),
    "C10_named": mark(
        "intake",
        "The letter of intent with both signatures is missing: “{named}”, named in 12.1, has not come. Attach it in the "
        "dossier under Documents, or lay it beside the form and take the form in again.",
    ),
    "letter_not_taken": mark(
        "intake",
        "{file}: its letter of intent {letter} cannot be taken. {why} The form comes in without it; lay the right letter "
        "beside the form and take it in again, or attach it in the dossier under Documents.",
    ),
    "letter_of_another": mark(
        "intake", "{file} is the letter of {name} already and was not taken for this form. Attach the right letter in the dossier."
    ),
    "C11": mark("intake", "State whether there is an active city link."),
    "C12": mark("intake", "Record when the privacy notice was given to {name}."),
    "C13": mark("intake", "The council decision is needed before the agreement."),
    "C13_authority": mark("intake", "The approval of the supervisory authority is needed before the agreement."),
    "C13_who": mark("intake", "{who} has to confirm the place in the steering group before the agreement."),
    "C13_row": mark("intake", "The person in row {row} has to confirm the place in the steering group before the agreement."),
    "C14": mark("intake", "{field} is longer than {limit} characters: shorten it by {over}."),
    "C15": mark(
        "intake",
        "The name (1.1) says {name}, the official code (1.3) {code} is that of {other}: correct one of the two.",
    ),
    "C16": mark("intake", "{field} needs {least} characters at least: add {more}."),
    "C17": mark("intake", "“{text}” cannot be right for {field}; it looks like {example}."),
    "C18": mark("intake", "{field}: the last day ({last}) lies before the first ({first})."),
    "C19": mark(
        "intake",
        "The declaration (13.2) needs the names of at least {political} political and {administrative} administrative "
        "signatory; say under “Category” which one each is.",
    ),
    "C20": mark("intake", "“{sub}” (7.3) does not belong to “{category}” (7.2): correct one of the two."),
    "C21": mark("intake", "{field}: at most {limit} can be chosen; leave out {over}."),
    "W01": mark("intake", "Commitment {x} was not given."),
    "W02": mark("intake", "Active city link: the bonus does not apply."),
    "W03": mark("intake", "Little time for the coordinator ({d} days a month)."),
    "W04": mark("intake", "No common working language: plan interpretation."),
    "W05": mark("intake", "Goal {g} lies outside the focus of the call."),
    "W06": mark("intake", "The partnership rests on one person or one service."),
    "W07": mark("intake", "The steering group is not mixed."),
    "W08": mark("intake", "The blocked periods leave hardly any visit window."),
    "W09": mark("intake", "Official travel advice is negative for this place: plan the visit elsewhere."),
    "W10": mark("intake", "The mandate of {name} ends on {date}: plan the hand-over."),
    "W11": mark("intake", "A dossier for this local government exists already: {no}."),
    "W12": mark("intake", "The dossier came in time; it was corrected on {day}, after the closing date {close}."),
    "W13": mark("intake", "{field}: “{text}” has no country code; write it as {example}."),
    "W14": mark(
        "intake",
        "The register knows no local government called {name} (1.1); the official code {code} is that of {other}: correct the name, or add it to the names of {other}.",
    ),
    "link_to_verify": mark("intake", "The association has not yet verified what the municipality says about city links."),
    "unconfirmed": mark("intake", "The answers were not yet confirmed by the municipality."),
    "number_twice": mark("intake", "The number {number} is used by two dossiers."),
}

REFUSALS: dict[str, Text] = {
    "unknown_dossier": mark("intake", "There is no dossier {number}. Nothing was changed; look it up in the list of applications."),
    "unknown_row": mark("intake", "Table {table} has no row {row}. Nothing was changed; add the row first."),
    "field_is_set_by_program": mark("intake", "Field {field} is filled in by the program. Nothing was changed."),
    "field_of_other_form": mark(
        "intake", "Point {field} is not asked on the form of {number}. Nothing was changed; use a point of its own form."
    ),
    "field_has_parts": mark("intake", "Field {field} has several parts ({parts}). Nothing was changed; name the part."),
    "number_out_of_range": mark("intake", "{text} is outside {low} to {high}, in field {field}. Nothing was changed."),
    "not_a_moment": mark(
        "intake",
        "“{text}” is not a day and time, in field {field}. Nothing was changed; type it as 2023-11-30"
        " 17:45.",
    ),
    "not_on_list": mark(
        "intake",
        "“{text}” is not on the list of field {field}. Nothing was changed; choose one of: {choices}.",
    ),
    "not_an_email": mark(
        "intake",
        "“{text}” is not an e-mail address, in field {field}. Nothing was changed; it looks like "
        "name@place.org, several with a comma between them.",
    ),
    "not_a_telephone": mark(
        "intake",
        "“{text}” is not a telephone number, in field {field}. Nothing was changed; it looks like {example}.",
    ),
    "not_of_shape": mark(
        "intake",
        "“{text}” cannot be right for field {field}. Nothing was changed; it looks like {example}.",
    ),
    "letter_not_attached": mark(
        "intake",
        "{file} is not attached to this dossier. Nothing was changed; attach the letter itself under Documents.",
    ),
    "days_of_period_reversed": mark(
        "intake",
        "The last day lies before the first, in field {field}. Nothing was changed; type the days "
        "again.",
    ),
    "dossier_withdrawn": mark("intake", "Dossier {number} was withdrawn. Nothing was changed; take the withdrawal back first."),
    "dossier_in_scoring": mark(
        "intake",
        "Dossier {number} is being scored or was decided. Nothing was changed; the answers stay as "
        "they were scored.",
    ),
    "call_has_other_country": mark(
        "intake",
        "{name} lies in another country than this call. Nothing was opened; choose the call of its "
        "country.",
    ),
    "municipality_not_known": mark(
        "intake",
        "No municipality has the code or name “{text}”. Nothing was stored; look it up under "
        "Municipalities.",
    ),
    "field_not_empty": mark("intake", "Field {field} cannot be left empty. Nothing was changed."),
    "derogation_incomplete": mark(
        "intake",
        "A derogation needs the reason, who decided, the day and the minutes. Nothing was stored; "
        "fill in {field}.",
    ),
    "nothing_to_derogate": mark("intake", "Check {code} does not hold this dossier back. Nothing was stored."),
    "form_wrong_call": mark(
        "intake",
        "{file} is a form of call {found}, not of {call}. Nothing of it was stored; choose the right "
        "call.",
    ),
    "form_wrong_version": mark(
        "intake",
        "{file} was made with form version {found}; this program knows {known}. Nothing of it was "
        "stored; send the municipality a fresh form.",
    ),
    "form_formula": mark(
        "intake",
        "{file}: the answer to {field} ({place}) is a formula. Nothing of the file was stored; type "
        "the value itself. Answers to correct: {count}.",
    ),
    "form_error_value": mark(
        "intake",
        "{file}: the answer to {field} ({place}) is an error value of Excel. Nothing of the file was "
        "stored; type the value. Answers to correct: {count}.",
    ),
    "form_not_a_number": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, is not a number. Nothing of the file was "
        "stored; correct it there. Answers to correct: {count}.",
    ),
    "form_not_whole": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, must be a whole number. Nothing of the file was "
        "stored; correct it there, without decimals. Answers to correct: {count}.",
    ),
    "form_out_of_range": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, cannot be so small or so large. Nothing "
        "of the file was stored; correct it there. Answers to correct: {count}.",
    ),
    "form_not_a_day": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, is not a day. Nothing of the file was "
        "stored; type it as 24/11/2023. Answers to correct: {count}.",
    ),
    "form_day_to_come": mark(
        "intake",
        "{file}: the day of {field} ({place}), {text}, is yet to come, and it tells when something happened. Nothing of "
        "the file was stored; have the day corrected, or set the clock of this computer. Answers to correct: {count}.",
    ),
    "form_not_yes_or_no": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, is neither yes nor no. Nothing of the "
        "file was stored; choose one of the two. Answers to correct: {count}.",
    ),
    "form_not_on_list": mark(
        "intake",
        "{file}: the answer to {field} ({place}), “{text}”, is not on the list. Nothing of the file "
        "was stored; choose from the list. Answers to correct: {count}.",
    ),
    "form_unknown_field": mark(
        "intake",
        "{file}: {field} is not a field of the form. Nothing of the file was stored; send the form as"
        " it was sent out. Answers to correct: {count}.",
    ),
    "form_sheet_missing": mark(
        "intake",
        "{file}: sheet “{sheet}” is missing, or was renamed and lost its numbers. Nothing of the file was stored; ask "
        "for the form with all its sheets, as it was sent out. Sheets missing: {count}.",
    ),
    "form_question_missing": mark(
        "intake",
        "{file}: question {field} is missing on sheet “{sheet}”. Nothing of the file was stored; ask for the form as "
        "it was sent out. Questions missing: {count}.",
    ),
    "form_question_twice": mark(
        "intake",
        "{file}: question {field} stands twice, on sheet “{sheet}” too. Nothing of the file was stored; leave it once, "
        "or ask for the form as it was sent out. Questions that stand twice: {count}.",
    ),
    "form_two_places": mark(
        "intake",
        "{file}: the name (1.1) says {name}, the official code (1.3) {code} is that of {other}. Nothing of the file "
        "was stored; ask the municipality which one is right and correct 1.1 or 1.3.",
    ),
    "form_unknown_call": mark(
        "intake",
        "{file} is a form of call {found}, which this office does not have. Nothing of it was stored; take in the "
        "packet with that call, or choose another file.",
    ),
    "form_without_call": mark(
        "intake",
        "{file} does not say to which call it belongs. Nothing of it was stored; choose the call and take it in again.",
    ),
    "form_without_name": mark(
        "intake",
        "{file} says neither name nor code of the municipality (1.1 and 1.3). Nothing of it was "
        "stored.",
    ),
    "letter_type": mark(
        "intake",
        "{file} is neither PDF nor JPG. It was not attached; scan the letter of intent as PDF or JPG.",
    ),
    "letter_too_big": mark(
        "intake",
        "{file} is larger than {most} MB. It was not attached; scan the letter in grey, with fewer points.",
    ),
    "unknown_form_side": mark("intake", "“{side}” is no side of the form: north or south. Nothing was written."),
    "form_ending": mark("intake", "{file} ends neither in .xlsx nor in .pdf. Nothing was written; choose one of them."),
    "form_not_read": mark(
        "intake",
        "{file} cannot be read as a form. Nothing of it was stored; ask for the form as .xlsx, as it "
        "was sent out.",
    ),
    "form_unknown_place": mark(
        "intake",
        "{file}: “{text}” is no municipality of this call. Nothing of it was stored; correct 1.1 or "
        "1.3.",
    ),
}

ACTS: dict[str, Text] = {
    "open_dossier": mark("intake", "Opened dossier {number}"),
    "set_field": mark("intake", "Changed field {field} of {number}"),
    "add_row": mark("intake", "Added a row to {table} of {number}"),
    "remove_row": mark("intake", "Removed a row from {table} of {number}"),
    "move_row": mark("intake", "Moved a row in {table} of {number}"),
    "take_forms": mark("intake", "Took in application forms: {count}"),
    "take_answers": mark("intake", "Took in the form of {name}"),
    "attach_file": mark("intake", "Attached {name} to {number}"),
    "recheck": mark("intake", "Checked the dossiers again"),
    "submit_dossier": mark("intake", "Submitted dossier {number}"),
    "return_to_draft": mark("intake", "Made dossier {number} a draft again"),
    "derogate": mark("intake", "Lifted check {code} for {number}"),
    "end_derogation": mark("intake", "Put check {code} back for {number}"),
    "withdraw_dossier": mark("intake", "Withdrew dossier {number}"),
    "take_withdrawal_back": mark("intake", "Took the withdrawal of {number} back"),
    "confirm_dossier": mark("intake", "Noted that the municipality confirmed {number}"),
    "verify_link": mark("intake", "Noted the verification of the city link of {number}"),
    "give_notice": mark("intake", "Noted the privacy information given for {number}"),
    "translate_answer": mark("intake", "Wrote a working translation of {field} of {number}"),
    "link_people": mark("intake", "Linked the people of {number} to the register"),
}
