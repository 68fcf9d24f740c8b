"""Sentences for what the kernel refuses and does."""

from sdgp_desktop.kernel.texts import Text, mark

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
    "file_exists": mark("kernel", "There is already a file {file}. It was not touched; choose another name."),
    "read_only": mark(
        "kernel",
        "The database is open for reading only. Nothing was changed; close the other program that has it, or save a copy and work there.",
    ),
    "database_busy": mark(
        "kernel", "Another program is writing to the database. Nothing was changed; wait a moment and try again."
    ),
    "disk_full": mark("kernel", "The disk is full. What was saved before is safe; make room and try again."),
    "disk_error": mark(
        "kernel", "The disk did not answer. What was saved before is safe; check the disk or the stick, then try again."
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
    "undo_changed_since": mark(
        "kernel",
        "Somebody changed this field since. Nothing was undone; look at the history of the record and type the value you want.",
    ),
}
FINDINGS: dict[str, Text] = {}
ACTS: dict[str, Text] = {
    "undo": mark("kernel", "Undone: {act}"),
    "redo": mark("kernel", "Done again: {act}"),
    "add_note": mark("kernel", "Wrote a note"),
    "change_note": mark("kernel", "Changed a note"),
    "set_tags": mark("kernel", "Changed the tags"),
    "genesis": mark("kernel", "Delivered with the program"),
}
