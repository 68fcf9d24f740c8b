"""What stands around the text of a paper: who sends it, and which data it shows."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

PRODUCT = "SDG Partnerships"  # named in files as the program that made them


@dataclass(frozen=True)
class Signatory:
    """Somebody who signs: printed under the line of the signature."""

    name: str
    function: str = ""
    party: str = ""


@dataclass(frozen=True)
class Letterhead:
    """The sender of a paper; settings of an association (domain.md 8, layout habits)."""

    association: str
    address: tuple[str, ...] = ()
    logos: tuple[Path | bytes, ...] = ()  # files, or their content
    donor: str = ""
    signatories: tuple[Signatory, ...] = ()
    country: str = "BE"  # decides how numbers and days are written


@dataclass(frozen=True)
class Stamp:
    """State of the data a paper was made from (domain.md 5.10): it can be held against the database later."""

    sequence: int
    digest: str
    on: date
