"""The numbers people read: call year, country of the applicant, series of the desk."""

import re

from sqlalchemy import select

from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.kernel.series import series_of
from sdgp_desktop.kernel.work import Work

DIGITS = 3


def next_number(work: Work, year: int, country: str) -> str:
    """The next free number of this desk; numbers of removed dossiers are not given again."""
    prefix = f"SDGP-{year}-{country}-{series_of(work.desk, work.office)}"
    statement = select(Dossier.number).where(Dossier.number >= prefix, Dossier.number < prefix + "\uffff")
    used = [int(m[1]) for row in work.rows(statement) if (m := re.fullmatch(re.escape(prefix) + r"(\d+)", row.number))]
    return f"{prefix}{max(used, default=0) + 1:0{DIGITS}}"
