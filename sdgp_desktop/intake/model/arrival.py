"""When a form arrived, on the clock on which arrivals are noted: that of Brussels, not of this computer."""

from datetime import datetime

from sdgp_desktop.intake.fields import BOTH_CLOCKS, BRUSSELS_TIME
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.qtkit.language import moment, say


def arrived(at: datetime) -> str:
    """The moment with the name of its clock."""
    return say(BRUSSELS_TIME, at=moment(at, BRUSSELS))


def arrived_here(at: datetime) -> str:
    """The moment on both clocks; once where they show the same."""
    there, here = moment(at, BRUSSELS), moment(at)
    return arrived(at) if there == here else say(BOTH_CLOCKS, at=there, here=here)
