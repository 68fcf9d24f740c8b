"""Lists of codes that the budget uses, with their words."""

from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.texts import mark

SIDES = (
    Choice("N", mark("budget", "Flemish half")),
    Choice("S", mark("budget", "Southern half")),
)
TYPES = (
    Choice("EXP", mark("budget", "Cost")),
    Choice("REV", mark("budget", "Reversal or refund of a cost")),
    Choice("ADV", mark("budget", "Advance to the partner association")),
    Choice("RFD", mark("budget", "Refund of an advance")),
)
STATUSES = (
    Choice("draft", mark("budget", "Draft")),
    Choice("submitted", mark("budget", "Submitted")),
    Choice("queried", mark("budget", "Queried")),
    Choice("approved", mark("budget", "Approved")),
    Choice("rejected", mark("budget", "Rejected")),
    Choice("locked", mark("budget", "Locked")),
)
OPENS = (
    Choice("Y1", mark("budget", "From the start")),
    Choice("D1", mark("budget", "After the first-year decision")),
    Choice("never", mark("budget", "No cost may be booked here")),
)
CHOICES_OF_USE = (
    Choice("exchange", mark("budget", "More exchange")),
    Choice("communication", mark("budget", "Communication and awareness")),
    Choice("project", mark("budget", "Small-scale experiment or project")),
)
USES = {c.code: c.label for c in CHOICES_OF_USE}
PERIOD_STATES = (Choice("closed", mark("budget", "Closed")), Choice("reopened", mark("budget", "Reopened")))
ADVANCE_NOTES = (
    Choice("blocked", mark("budget", "Blocked")),
    Choice("freed", mark("budget", "Free again")),
    Choice("written_off", mark("budget", "Written off")),
)
