"""What a field is: one description that serves screen, check, workbook, paper, history and exchange."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sdgp_desktop.kernel.texts import Text


class Kind(StrEnum):
    """How a value is typed, shown and checked."""

    TEXT = "text"  # one line
    LONG = "long"  # several lines
    INTEGER = "integer"
    DECIMAL = "decimal"  # kept as text, exact
    MONEY = "money"  # minor units; the currency stands in the field named by `currency`
    DATE = "date"
    MOMENT = "moment"  # UTC inside, shown in the reader's zone
    YESNO = "yesno"
    CHOICE = "choice"  # one code of `choices`
    CHOICES = "choices"  # several codes, in order of preference
    EMAIL = "email"
    PHONE = "phone"
    FILE = "file"  # an attachment, by its hash
    TABLE = "table"  # repeatable rows: the fields whose `table` is this id
    REFERENCE = "reference"  # the id of another record
    SORT = "sort"  # folded twin of another column, kept by the kernel, never journalled
    SYSTEM = "system"  # set by the program


class Privacy(StrEnum):
    """Class of personal data (domain.md 11.3); P0 is no personal data."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"
    P6 = "P6"
    P7 = "P7"
    P8 = "P8"
    P9 = "P9"


PERSONAL = frozenset(Privacy) - {Privacy.P0}
KEPT_FROM_SEARCH = frozenset({Privacy.P3, Privacy.P5, Privacy.P6})  # sealed marks, travel data, payments


@dataclass(frozen=True)
class Choice:
    """One value of a list: the code that is stored and the words that are shown."""

    code: str
    label: Text


@dataclass(frozen=True)
class Field:
    """One field. `id` is what people say on the phone ("7.3"); `record` and `column` are where it is kept.

    `required` tells by form ("F", "S") or "" for all: "R" to submit, "A" before the agreement, "O" optional,
    "-" not asked. `table` names the table field it is a column of. `group` names the register it shares with
    others that only make sense together (amount and currency; street and town).
    """

    id: str
    label: Text
    kind: Kind
    record: str = ""
    column: str = ""
    table: str = ""
    section: str = ""
    limit: int | None = None  # characters at most
    least: int | None = None  # characters at least
    low: int | None = None
    high: int | None = None
    shape: Mapping[str, str] = field(default_factory=dict)  # by form: a pattern of the whole answer
    example: str = ""  # an answer of the right shape
    after: str = ""  # a day: the field of the same row before which it may not lie
    happened: bool = False  # a day that records what has happened: none that is yet to come
    choices: tuple[Choice, ...] = ()
    source: str = ""  # name of a list that is data (municipalities, targets, tags, sub-themes …)
    required: Mapping[str, str] = field(default_factory=dict)
    compact: bool = False
    by: str = "municipality"  # municipality, association or system
    privacy: Privacy = Privacy.P0
    group: str = ""
    currency: str = ""
    of: str = ""  # SORT: the column it folds
    search: bool = False  # a name or number of the record: what the search everywhere finds comes first
    help: Text | None = None

    def asked(self, form: str) -> str:
        """ "R", "A", "O" or "-" for `form`."""
        return self.required.get(form, self.required.get("", "O"))

    @property
    def searched(self) -> bool:
        """Whether its words are found by the search everywhere: all texts are, but for what few may see."""
        return self.search or (self.kind in (Kind.TEXT, Kind.LONG) and self.privacy not in KEPT_FROM_SEARCH)

    def choice_label(self, code: str) -> Text | None:
        """The words for a stored code, or nothing when the list is data or the code unknown."""
        return next((c.label for c in self.choices if c.code == code), None)
