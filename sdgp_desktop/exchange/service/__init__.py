"""What a person can do between offices: get to know them, make packets, rehearse, take in, choose, undo."""

from sdgp_desktop.exchange.service.after import check_again, take_in_and_check
from sdgp_desktop.exchange.service.comparing import add_compared, add_uncompared, confirm, strangers
from sdgp_desktop.exchange.service.container import Control, NoControl
from sdgp_desktop.exchange.service.continuing import goes_on_from, note_copy, remember_heads
from sdgp_desktop.exchange.service.counting import Due, Unsent, due
from sdgp_desktop.exchange.service.desks import (
    KEY_BEGINS,
    OfficeView,
    add_office,
    look_at_card,
    offices,
    one_desk,
    own_card,
    unknown_desk,
    word_list,
    write_card,
)
from sdgp_desktop.exchange.service.folder import (
    FOLDER_KEPT,
    FolderView,
    Lying,
    choose_folder,
    chosen_folder,
    folder_findings,
    look_into,
    write_into,
)
from sdgp_desktop.exchange.service.listing import Listed, listed
from sdgp_desktop.exchange.service.naming import ENDING as PACKET_ENDING
from sdgp_desktop.exchange.service.naming import desk_names, names_ever, packet_name, sender_name, stranger_names
from sdgp_desktop.exchange.service.peeking import is_visit
from sdgp_desktop.exchange.service.questions import (
    Choice,
    Conflict,
    changed_meanwhile,
    conflict,
    conflict_count,
    conflicts,
    open_fields,
    resolve,
    resolve_many,
)
from sdgp_desktop.exchange.service.recovery import bring_desk_back, database_key, desk_key, keep_new_keys, key_findings
from sdgp_desktop.exchange.service.register import (
    SENT,
    TAKEN,
    Transfer,
    stopped,
    taking_part,
    transfers,
)
from sdgp_desktop.exchange.service.reports import Entry, Missing, Report
from sdgp_desktop.exchange.service.sending import Exported, Plan, export, plan
from sdgp_desktop.exchange.service.series import series_findings, series_used, set_desk, settle_series
from sdgp_desktop.exchange.service.stops import Ended, ended, stop_desk
from sdgp_desktop.exchange.service.taking_in import rehearse, take_in
from sdgp_desktop.exchange.service.undoing import Imported, imported_fields, landed, set_back, undo_import
from sdgp_desktop.exchange.service.visit_file import ENDING as VISIT_ENDING
from sdgp_desktop.exchange.service.visit_file import LEAST as LEAST_SIGNS
from sdgp_desktop.exchange.service.visit_file import closed_part
from sdgp_desktop.exchange.service.visit_package import (
    VisitReport,
    export_visit,
    plan_visit,
    rehearse_visit,
    take_in_visit,
)
from sdgp_desktop.exchange.service.watch import exchange_findings, parts_findings

__all__ = [
    "FOLDER_KEPT", "KEY_BEGINS", "LEAST_SIGNS", "PACKET_ENDING", "SENT", "TAKEN", "VISIT_ENDING", "Choice",
    "Conflict", "Control", "Due", "Ended", "Entry", "Exported", "FolderView", "Imported", "Listed", "Lying",
    "Missing", "NoControl", "OfficeView", "Plan", "Report", "Transfer", "Unsent", "VisitReport", "add_compared",
    "add_office", "add_uncompared", "bring_desk_back", "changed_meanwhile", "check_again", "choose_folder",
    "chosen_folder", "closed_part", "confirm", "conflict", "conflict_count", "conflicts", "database_key", "desk_key",
    "desk_names", "due", "ended", "exchange_findings", "export", "export_visit", "folder_findings", "goes_on_from",
    "imported_fields", "is_visit", "keep_new_keys", "key_findings", "landed", "listed", "look_at_card", "look_into",
    "names_ever", "note_copy", "offices", "one_desk", "open_fields", "own_card", "packet_name", "parts_findings",
    "plan", "plan_visit", "rehearse", "rehearse_visit", "remember_heads", "resolve", "resolve_many", "sender_name",
    "series_findings", "series_used", "set_back", "set_desk", "settle_series", "stop_desk", "stopped",
    "stranger_names", "strangers", "take_in", "take_in_and_check", "take_in_visit", "taking_part", "transfers",
    "undo_import", "unknown_desk", "word_list", "write_card", "write_into",
]  # fmt: skip
