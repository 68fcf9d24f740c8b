"""Words of the overview: what needs somebody today."""

from sdgp_desktop.kernel.texts import Text, mark

FIELDS = ()
REFUSALS: dict[str, Text] = {}
ACTS: dict[str, Text] = {}
FINDINGS: dict[str, Text] = {
    "dossier_incomplete": mark("overview", "{n} hard findings: this dossier is incomplete."),
    "dossier_ineligible": mark("overview", "{n} hard findings: this dossier is not eligible."),
    "backup_old": mark("overview", "The last safety copy is {days} days old."),
    "backup_never": mark("overview", "There is no safety copy yet."),
    "copy_outside": mark("overview", "No copy has left this computer for {days} days: put one on a stick."),
    "copy_never_outside": mark("overview", "No copy has left this computer yet: put the whole office on a stick."),
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
