"""Values of fields as words, and words as values: the same for forms and grids."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.money import digits, from_minor
from sdgp_desktop.kernel.texts import mark, series
from sdgp_desktop.kernel.typed import read_yes_no
from sdgp_desktop.qtkit.language import day, language, moment, number, plain_amount, say
from sdgp_desktop.qtkit.reading import folded, read_amount, read_day, read_mail, read_number, read_whole

YES = mark("qtkit", "Yes")
NO = mark("qtkit", "No")
YEARS = (1000, 2999)  # whole numbers between these bounds are years
RIGHT = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})


@dataclass(frozen=True)
class Way:
    """How the values of one field are written and read."""

    kind: Kind
    choices: Sequence[tuple[Any, str]] = ()
    currency: str = "EUR"
    low: int | None = None
    high: int | None = None
    limit: int | None = None

    @property
    def year(self) -> bool:
        """Whether its numbers are years, which nobody writes with a blank between thousands."""
        whole, low, high = self.kind is Kind.INTEGER, self.low or 0, self.high or 0
        return whole and YEARS[0] <= low and 0 < high <= YEARS[1]


class Spelled(str):
    """The words of a choice that people also write otherwise: a province by its names in other languages."""

    __slots__ = ("others",)
    others: tuple[str, ...]

    def __new__(cls, words: str, others: Iterable[str] = ()) -> "Spelled":
        made = super().__new__(cls, words)
        made.others = tuple(others)
        return made


def also(words: str) -> tuple[str, ...]:
    """What people write instead of the words of a choice."""
    return words.others if isinstance(words, Spelled) else ()


def show(way: Way, value: Any) -> str:
    """A value in full, as the reader writes it."""
    if value is None or value == "":
        return ""
    if way.kind is Kind.DATE and isinstance(value, date):
        return day(value)
    if way.kind is Kind.MOMENT and isinstance(value, datetime):
        return moment(value)
    if way.kind is Kind.MONEY:
        return plain_amount(int(value), way.currency)
    if way.kind in (Kind.INTEGER, Kind.DECIMAL) and isinstance(value, int | Decimal):
        return str(value) if way.year else number(value)
    if way.kind is Kind.YESNO:
        return say(YES) if value else say(NO)
    if way.kind in (Kind.CHOICE, Kind.REFERENCE):
        return str(dict(way.choices).get(value, value))
    if way.kind is Kind.CHOICES:
        words = dict(way.choices)
        return series((words.get(code, str(code)) for code in value), language().code)
    return str(value)


def plain(way: Way, value: Any) -> str:
    """A value as a workbook takes it: numbers without spaces, with the reader's decimal sign; days in ISO."""
    if value is None:
        return ""
    if way.kind is Kind.DATE and isinstance(value, date):
        return value.isoformat()
    if way.kind is Kind.MONEY:
        places = digits(way.currency)
        return ungrouped(number(from_minor(int(value), way.currency), places))
    if way.kind in (Kind.INTEGER, Kind.DECIMAL):
        return ungrouped(number(value))
    return show(way, value)


def ungrouped(text: str) -> str:
    """A number without the marks between its thousands."""
    from sdgp_desktop.qtkit.language import WRITINGS

    return text.replace(WRITINGS.get(language().code, WRITINGS["en"]).group, "").replace("−", "-")


def read(way: Way, text: str) -> Any:
    """The value somebody typed; nothing for an empty text.

    Errors: a Refusal that says what was expected; nothing ambiguous is taken in silence.
    """
    typed = text.strip()
    if not typed:
        return () if way.kind is Kind.CHOICES else None if way.kind not in TEXTS else ""
    reader = READERS.get(way.kind)
    return reader(way, typed) if reader else text


def read_yes(way: Way, typed: str) -> bool:
    """Yes or no in any of our languages. Errors: Refusal "not_in_list"."""
    found = read_yes_no(folded(typed))
    if found is None:
        raise Refusal("not_in_list", text=typed)
    return found


def read_choice(way: Way, typed: str) -> Any:
    """The code of the words somebody typed, or the code itself; accents and case do not matter.

    A beginning is enough when only one choice begins so. Errors: Refusal "not_in_list".
    """
    wanted = folded(typed)
    for code, words in way.choices:
        if folded(words) == wanted or (isinstance(code, str) and folded(code) == wanted):
            return code
    spelled = [code for code, words in way.choices if _loose(typed) in map(_loose, also(words))]
    if len(spelled) == 1:
        return spelled[0]
    found = [code for code, words in way.choices if folded(words).startswith(wanted)]
    if len(found) != 1:
        raise Refusal("not_in_list", text=typed)
    return found[0]


def _loose(text: str) -> str:
    """A text without the marks that people leave out: hyphens, apostrophes, dots."""
    return " ".join(re.findall(r"\w+", folded(text)))


def read_choices(way: Way, typed: str) -> tuple[Any, ...]:
    """Several choices with semicolons between, in their order, each once."""
    return tuple(dict.fromkeys(read_choice(way, part.strip()) for part in typed.split(";") if part.strip()))


def _text(way: Way, typed: str) -> str:
    if way.limit is not None and len(typed) > way.limit:
        raise Refusal("too_long", limit=way.limit, over=len(typed) - way.limit)
    return typed


TEXTS = frozenset({Kind.TEXT, Kind.LONG, Kind.EMAIL, Kind.PHONE, Kind.FILE})
READERS: Mapping[Kind, Any] = {
    Kind.TEXT: _text,
    Kind.LONG: _text,
    Kind.PHONE: _text,
    Kind.EMAIL: lambda way, typed: read_mail(typed),
    Kind.INTEGER: lambda way, typed: read_whole(typed, way.low, way.high),
    Kind.DECIMAL: lambda way, typed: read_number(typed, way.low, way.high),
    Kind.MONEY: lambda way, typed: read_amount(typed, way.currency),
    Kind.DATE: lambda way, typed: read_day(typed),
    Kind.YESNO: read_yes,
    Kind.CHOICE: read_choice,
    Kind.REFERENCE: read_choice,
    Kind.CHOICES: read_choices,
}
