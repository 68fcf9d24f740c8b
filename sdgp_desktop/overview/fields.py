"""Words of the overview: what needs somebody today."""

from sdgp_desktop.kernel.texts import Text, mark

FIELDS = ()
REFUSALS: dict[str, Text] = {}
ACTS: dict[str, Text] = {}
FINDINGS: dict[str, Text] = {
    "dossier_open": mark("overview", "{findings} findings keep this dossier {status}."),
    "dossier_unconfirmed": mark("overview", "The municipality has not confirmed its answers yet."),
    "call_closes": mark("overview", "The call closes in {days} days; {dossiers} dossiers are not complete."),
    "sheets_missing": mark("overview", "{locked} of {asked} score sheets are locked."),
    "match_unanswered": mark("overview", "The proposed match has no answer yet."),
    "milestone_due": mark("overview", "{name} is planned for {day}."),
    "backup_old": mark("overview", "The last safety copy is {days} days old."),
    "backup_never": mark("overview", "There is no safety copy yet."),
    "copy_outside": mark("overview", "No copy has left this computer for {days} days: put one on a stick."),
    "packets_wait": mark("overview", "{n} packets wait for earlier ones."),
    "questions_open": mark("overview", "{n} fields have two values after an import: choose."),
}
GROUPS: dict[str, Text] = {
    "overdue": mark("overview", "Overdue"),
    "due": mark("overview", "Coming up"),
    "conflict": mark("overview", "To choose"),
    "HE": mark("overview", "Not eligible"),
    "HC": mark("overview", "Incomplete"),
    "rule": mark("overview", "To look at"),
    "S": mark("overview", "Warnings"),
}
