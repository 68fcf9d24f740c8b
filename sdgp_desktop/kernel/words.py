"""Sentences for what the kernel refuses and does."""

from sdgp_desktop.kernel.texts import Text, mark

RESTORED = mark(
    "kernel",
    "The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch of its own: nothing is lost. Send the others a packet; what they were sent since comes back with the one they answer with.",
)
RESTORED_DAMAGED = mark(
    "kernel",
    "The copy is back. What was here before is damaged: its files were set aside beside the copies, as {file}, for somebody who may save more from them. This office goes on from the copy as a branch of its own. Send the others a packet; what they were sent since comes back with the one they answer with.",
)

REFUSALS: dict[str, Text] = {
    "amount_too_fine": mark(
        "kernel",
        "{amount} has more decimals than {currency} has ({digits}). Nothing was stored; type the amount without them.",
    ),
    "not_a_number": mark(
        "kernel",
        "“{text}” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals.",
    ),
    "rate_not_valid": mark(
        "kernel",
        "{rate} is not a rate. Nothing was stored; type the units of the currency for 1 EUR, with 6 decimals at most.",
    ),
    "record_gone": mark(
        "kernel", "This record does not exist in this database. Nothing was changed; refresh the list and choose again."
    ),
    "not_in_bin": mark(
        "kernel", "“{name}” is not in the bin any more. Nothing was changed; somebody has put it back already."
    ),
    "bin_holder": mark(
        "kernel",
        "“{name}” belongs to “{holder}”, which is in the bin itself. Nothing was changed; put “{holder}” back first.",
    ),
    "bin_holder_hidden": mark(
        "kernel",
        "“{name}” belongs to “{holder}”, and the bin was emptied of that on this computer. Nothing was changed; another "
        "office can still put “{holder}” back.",
    ),
    "bin_holder_undone": mark(
        "kernel",
        "“{name}” belongs to “{holder}”, which was taken back with Undo and so is not in the bin. Nothing was changed; "
        "whoever took “{holder}” back can bring it back with Redo.",
    ),
    "bin_holder_gone": mark(
        "kernel",
        "“{name}” belongs to “{holder}”, which is gone for good: it was erased, or went into another record. Nothing "
        "was changed; if you need it still, enter it again where it belongs now.",
    ),
    "bin_erased": mark(
        "kernel",
        "The personal data of this record were erased for good, so that it would come back empty. Nothing was changed; "
        "if there is a ground to keep the person again, enter the person anew.",
    ),
    "bin_which": mark(
        "kernel", "The bin has no line {number}. Nothing was changed; “bin list” tells what is there, with numbers."
    ),
    "file_exists": mark("kernel", "There is already a file {file}. It was not touched; choose another name."),
    "read_only": mark(
        "kernel",
        "The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.",
    ),
    "half_done": mark(
        "kernel",
        "The last change of this database was cut off, and the file may only be read, so that it cannot be taken back. "
        "What was saved is safe; copy the file and the one that ends in -journal to a place where you may write, and open it there.",
    ),
    "database_busy": mark(
        "kernel", "Another program is writing to the database. Nothing was changed; wait a moment and try again."
    ),
    "disk_full": mark("kernel", "The disk is full. What was saved before is safe; make room and try again."),
    "disk_error": mark(
        "kernel", "The disk did not answer. What was saved before is safe; check the disk or the stick, then try again."
    ),
    "settings_not_changed": mark(
        "kernel",
        "The settings of this computer could not be changed: {reason}. They stay as they were in {file}; "
        "put that right and try again.",
    ),
    "database_damaged": mark(
        "kernel",
        "The file is damaged, is not a database of this program, or needs its PIN. Nothing was changed; restore the last backup.",
    ),
    "nothing_to_undo": mark(
        "kernel",
        "There is nothing to undo. What is final (approved, locked, sent) is taken back by a reversal or a new version.",
    ),
    "nothing_to_redo": mark("kernel", "There is nothing to redo."),
    "undo_answer_sealed": mark(
        "kernel",
        "This answer is sealed: that is done when the program or a command ends and before packets and safety copies, "
        "and from then on it may travel. So the question cannot be opened again. Nothing was changed. "
        "To choose otherwise, give the field another value; all values stand in its history.",
    ),
    "undo_changed_since": mark(
        "kernel",
        "Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.",
    ),
    "undo_worked_on": mark(
        "kernel",
        "Somebody has worked on this record since it was made. Nothing was undone; remove it by hand if it is to go: then it lies in the bin.",
    ),
    "in_use": mark(
        "kernel",
        "{person} has this database open on {host}. Nothing was changed; close it there first, or look at it in reading mode.",
    ),
    "two_names": mark(
        "kernel",
        "{file} has a second name on this disk (a hard link). Open by both names at once it would be damaged, so it was "
        "not opened and nothing was changed. Keep the name beside which the safety copies lie, delete the other one "
        "(the content stays), and open it again.",
    ),
    "no_database": mark(
        "kernel", "There is no database {file}. Nothing was changed; choose another file, or make a new office."
    ),
    "unknown_office": mark(
        "kernel",
        "No association has the code {code}. Nothing was made; use VVSG, RALGA, ANCB or one that was added in Settings.",
    ),
    "wrong_pin": mark(
        "kernel", "This PIN does not fit. Nothing was opened or changed; try again, or use the recovery key."
    ),
    "pin_missing": mark(
        "kernel",
        "This database is locked with a PIN. Nothing was opened or changed; put the PIN into {name}, or call the command in a terminal.",
    ),
    "secret_missing": mark(
        "kernel",
        "Something secret is needed that nobody typed. Nothing was changed; put it into {name}, or call the command in a terminal.",
    ),
    "pins_differ": mark("kernel", "The two PINs differ. Nothing was changed; type the same PIN twice."),
    "no_pin": mark("kernel", "Who works here has no PIN. Nothing was changed; “pin set” gives one."),
    "recovery_ending": mark(
        "kernel",
        "The recovery sheet is a PDF, and {file} does not end in .pdf. Nothing was written; choose another name.",
    ),
    "search_words": mark(
        "kernel",
        "There is no word to search for: only signs were given. Nothing was looked up; give the beginning of a word.",
    ),
    "pin_too_short": mark("kernel", "A PIN has at least {least} signs. Nothing was changed; type a longer one."),
    "last_pin": mark(
        "kernel",
        "This is the last PIN of an encrypted database. It stays; switch encryption off first if nobody shall need a PIN.",
    ),
    "recovery_not_valid": mark(
        "kernel",
        "This is not the recovery key: a sign is missing or wrong. Nothing was opened; compare it with the paper sign by sign.",
    ),
    "recovery_group": mark(
        "kernel",
        "This is not the recovery key: in group {group} (four signs each, counted from the left) a sign is wrong, missing or too many. Nothing was opened; compare that group with the paper.",
    ),
    "desk_key_not_valid": mark(
        "kernel",
        "“{key}” is not as it stands on a recovery sheet: signs are missing or wrong. Nothing was changed; compare it with the paper group by group.",
    ),
    "desk_key_group": mark(
        "kernel",
        "In “{key}”, group {group} (four signs each, counted from the left), a sign is wrong, missing or too many. Nothing was changed; compare that group with the paper.",
    ),
    "recovery_other": mark(
        "kernel",
        "This recovery key does not open {file}: it belongs to another database, or the file is damaged. Nothing was opened; look for the sheet of this computer.",
    ),
    "keys_damaged": mark(
        "kernel",
        "The file with the wrapped keys ({file}) cannot be read. The database was not touched; take the file from the last safety copy.",
    ),
    "desk_damaged": mark(
        "kernel",
        "The keys of this desk ({file}) cannot be read. The database is safe; take the file from the last safety copy, or use the recovery sheet.",
    ),
    "backup_failed": mark(
        "kernel",
        "The safety copy could not be written ({reason}). Your work is saved; make room or choose another disk, and make a copy today.",
    ),
    "copy_damaged": mark("kernel", "The copy {file} is damaged. Nothing was changed; choose another copy."),
    "copy_closed": mark(
        "kernel",
        "The copy {file} was closed with the PIN of another time and does not open with the present one. Nothing was changed; choose another copy.",
    ),
    "copy_keys_missing": mark(
        "kernel",
        "{file} is locked with a PIN (or damaged), and {keys} with the keys that open it does not lie beside it. Nothing was changed; put {keys} beside it, from the folder that the copy was in, or take a whole office in one file, which holds its keys.",
    ),
    "copy_pin": mark(
        "kernel",
        "The PIN does not open {file}: it needs a PIN of the time when that copy was made. Nothing was changed; try that one (in a script as SDGP_COPY_PIN), or choose another copy.",
    ),
    "copy_foreign": mark(
        "kernel", "{file} is not a database of this program. Nothing was changed; choose another file."
    ),
    "copy_gone": mark("kernel", "The copy {file} is not there any more. Nothing was changed; choose another one."),
    "older_build": mark(
        "kernel",
        "{file} was made by a trial version of this program, and its tables are others. It was not touched; open it with that version, or make a new office and take in a packet.",
    ),
    "older_version": mark(
        "kernel",
        "{file} is of an earlier version of this program and cannot be read as it is. It was not touched; close it where it is open, then open it here for work: a safety copy is made, and it is brought to this version.",
    ),
    "newer_database": mark(
        "kernel",
        "This database was made by a newer version of the program. It was not touched; update the program first.",
    ),
    "attachment_type": mark("kernel", "{file} is of a kind that is not taken. Nothing was stored; these are: {types}."),
    "attachment_too_big": mark(
        "kernel", "{file} is larger than {megabytes} MB. Nothing was stored; scan it with fewer dots, or split it."
    ),
    "attachment_header": mark(
        "kernel",
        "{file} is not what its ending {suffix} says. Nothing was stored; open it in its program and save it anew.",
    ),
    "attachment_picture": mark(
        "kernel", "The picture {file} has more than {megapixels} million dots. Nothing was stored; make it smaller."
    ),
    "attachment_missing": mark(
        "kernel",
        "The content of this file is not on this computer yet. The record is complete; ask for a packet with scans.",
    ),
    "attachment_damaged": mark(
        "kernel",
        "The content of this file was changed or damaged on the disk. The record is safe; take the file from a safety copy.",
    ),
    "unknown_number": mark(
        "kernel", "No record has the number {number}. Nothing was changed; look the number up in its list."
    ),
    "unknown_field": mark(
        "kernel",
        "There is no field {field} on this record. Nothing was changed; use the number of the form (6.1) or the field's name.",
    ),
    "file_not_written": mark(
        "kernel",
        "{file} could not be written. Your work is saved and an older file of that name is untouched; choose another folder, or close the program that has it open.",
    ),
    "file_is_folder": mark("kernel", "{file} is a folder. Nothing was read or written; name a file in it."),
    "folder_missing": mark(
        "kernel", "There is no folder {folder}. Nothing was made; make the folder first, or correct its name."
    ),
    "copy_missing": mark("kernel", "There is no safety copy {file}. Nothing was changed; choose another copy."),
    "not_our_database": mark(
        "kernel",
        "{file} is not a database of this program, or its file of PINs ({file}.keys) is missing. Nothing was changed; choose another file, or put that file beside it again.",
    ),
    "unknown_audience": mark(
        "kernel", "There is no circle of readers {audience} here. Nothing was changed; choose one of {known}."
    ),
    "own_mistake": mark(
        "kernel",
        "The program made a mistake ({kind}). Nothing was changed; set SDGP_DETAILS=1, do it once more, and send what it prints to support.",
    ),
    "choose_one": mark(
        "kernel",
        "Choose one of both: --keep N for one of the values, or --value TEXT for a third. Nothing was changed.",
    ),
    "file_not_read": mark(
        "kernel", "{file} could not be read. Nothing was stored; check that it exists and is not open elsewhere."
    ),
}
FINDINGS: dict[str, Text] = {
    "file_damaged": mark(
        "kernel", "The database file is damaged. What can be read is there; restore the last safety copy."
    ),
    "reference_broken": mark(
        "kernel",
        "A row of {table} points to a record that is not there. Restore the last safety copy, or ask your support.",
    ),
    "segment_unreadable": mark(
        "kernel", "Part {segment} of the journal cannot be read. Ask another office for a packet with everything."
    ),
    "segment_changed": mark(
        "kernel",
        "Part {segment} of the journal was changed after it was sealed. Ask another office for a packet with everything.",
    ),
    "segment_forged": mark(
        "kernel",
        "Part {segment} of the journal does not carry the signature of its author. Ask another office for a packet with everything.",
    ),
    "content_differs": mark(
        "kernel",
        "The records of “{audience}” are not what the journal says. Restore the last safety copy, or ask your support.",
    ),
}
ACTS: dict[str, Text] = {
    "undo": mark("kernel", "Undone: {act}"),
    "redo": mark("kernel", "Done again: {act}"),
    "add_note": mark("kernel", "Wrote a note"),
    "change_note": mark("kernel", "Changed a note"),
    "set_tags": mark("kernel", "Changed the tags"),
    "put_back": mark("kernel", "Put {name} back from the bin"),
    "put_back_counted": mark("kernel", "Put {n} records back from the bin"),
    "genesis": mark("kernel", "Delivered with the program"),
}
