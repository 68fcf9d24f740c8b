"""What a typed or imported answer means: text in, value of the field out, or a Refusal that says what is wrong."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import LANGUAGES, Text
from sdgp_desktop.kernel.typed import day_of, read_decimal, read_yes_no

OPEN_LISTS = frozenset({"8.3", "10.3"})  # lists that a municipality may go beyond
DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T](\d{1,2})[:hu.](\d{2}))?")

Lists = Mapping[str, Mapping[str, tuple[str, ...]]]  # list name -> code -> its labels, in all languages


@dataclass(frozen=True)
class Listed(Text):
    """The words of an entry of a list that is data, in the order of the languages; the source is English."""

    words: tuple[str, ...] = ()

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """The words in `language`, or the English ones."""
        said = dict(zip(LANGUAGES, self.words, strict=False)).get(language)
        return said or self.source


def plain(text: str) -> str:
    """Lower case without accents and doubled blanks, to compare what people type with a list."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def clean(text: str) -> str:
    """A text as it is kept: composed letters, plain line ends, no control characters, no half letters."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text.strip()
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(c for c in composed if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return kept.strip()


def read_value(field: Field, given: Any, lists: Lists | None = None) -> Any:
    """The value of a field from what was typed, imported or picked; nothing when it is left open.

    Errors: Refusal with the field and the text, by kind: not_a_number, not_whole, number_out_of_range,
    not_a_day, not_a_moment, not_yes_or_no, not_on_list.
    """
    if isinstance(given, str):
        given = clean(given)
    if given is None or given == "" or given == () or given == []:
        return None
    match field.kind:
        case Kind.INTEGER:
            return _listed(field, given) if field.source else in_range(field, _whole(field, given))
        case Kind.DECIMAL:
            return in_range(field, _decimal(field, given))
        case Kind.DATE:
            return _day(field, given)
        case Kind.MOMENT:
            return read_when(field, given)
        case Kind.YESNO:
            return _yes_no(field, given)
        case Kind.CHOICE:
            return read_choice(field, str(given), lists)
        case Kind.CHOICES:
            return _several(field, given, lists)
    return _text(given)


def _text(given: Any) -> str:
    if isinstance(given, float) and given.is_integer():
        return str(int(given))
    if isinstance(given, datetime):
        return given.date().isoformat() if given.time() == time() else given.isoformat()
    return str(given)


def _whole(field: Field, given: Any) -> int:
    found = _number(field, given)
    if found != found.to_integral_value():
        raise Refusal("not_whole", field=field.id, text=str(given)[:80])
    return int(found)


def _listed(field: Field, given: Any) -> int:
    """A number that is chosen from a list. Errors: Refusal "not_on_list"."""
    try:
        return int(in_range(field, _whole(field, given)))
    except Refusal:
        listed = f"{field.low}–{field.high}"
        raise Refusal("not_on_list", field=field.id, text=str(given)[:80], choices=listed) from None


def _decimal(field: Field, given: Any) -> Decimal:
    found = _number(field, given)
    if found == found.to_integral_value():
        return found.quantize(Decimal(1)) if abs(found) < 10**20 else found
    return found.normalize()


def _number(field: Field, given: Any) -> Decimal:
    """An exact number. Errors: Refusal "not_a_number", also for what files call NaN or Infinity."""
    try:
        number = isinstance(given, int | float | Decimal) and not isinstance(given, bool)
        found = Decimal(str(given)) if number else read_decimal(str(given))
    except Refusal:
        raise Refusal("not_a_number", field=field.id, text=str(given)[:80]) from None
    if not found.is_finite():
        raise Refusal("not_a_number", field=field.id, text=str(given)[:80])
    return found


def in_range(field: Field, value: Any) -> Any:
    """The number, when it lies between the field's `low` and `high`."""
    if (field.low is not None and value < field.low) or (field.high is not None and value > field.high):
        raise Refusal("number_out_of_range", field=field.id, text=str(value), low=field.low, high=field.high)
    return value


def _day(field: Field, given: Any) -> date:
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    text = str(given)
    if (found := day_of(text) or day_of(re.split(r"[ T]", text)[0])) is not None:  # a time behind the day
        return found
    try:
        return date.fromisoformat(text[:10]) if len(text) <= 10 else datetime.fromisoformat(text).date()
    except ValueError:
        raise Refusal("not_a_day", field=field.id, text=text[:80]) from None


def read_when(field: Field, given: Any) -> datetime:
    """An aware moment in UTC; a text without a zone is Brussels time, a day alone its first minute.

    Errors: Refusal "not_a_moment".
    """
    if isinstance(given, datetime):
        found = given
    elif isinstance(given, date):
        found = datetime.combine(given, time())
    else:
        text = str(given)
        try:
            if day := DAY_FIRST.fullmatch(text):
                found = datetime(int(day[3]), int(day[2]), int(day[1]), int(day[4] or 0), int(day[5] or 0))  # noqa: DTZ001
            else:
                found = datetime.fromisoformat(text)
        except ValueError:
            raise Refusal("not_a_moment", field=field.id, text=text[:80]) from None
    if found.tzinfo is None:
        found = found.replace(tzinfo=BRUSSELS)
    return found.astimezone(UTC)


def _yes_no(field: Field, given: Any) -> bool:
    if isinstance(given, bool):
        return given
    found = read_yes_no(plain(_text(given)))
    if found is None:
        raise Refusal("not_yes_or_no", field=field.id, text=str(given)[:80])
    return found


@cache
def spellings(choices: tuple[Choice, ...]) -> dict[str, str]:
    """Everything that means one of the choices: codes as they are and folded, words in all languages."""
    found: dict[str, str] = {}
    for choice in choices:
        words = (choice.code.replace("_", " "), *(choice.label.to(language) for language in LANGUAGES))
        for word in (choice.code, *map(plain, (choice.code, *words))):
            found.setdefault(word, choice.code)
    return found


def read_choice(field: Field, given: str, lists: Lists | None = None) -> str:
    """The code of a choice, by its code or by its words in any language.

    Errors: Refusal "not_on_list".
    """
    known = (lists or {}).get(field.source, {})
    if given in known:
        return given
    words = spellings(field.choices)
    wanted = given if given in words else plain(given)
    if wanted in words:
        return words[wanted]
    for code, labels in known.items():
        if wanted == plain(code) or wanted in {plain(label) for label in labels}:
            return code
    if field.id in OPEN_LISTS or (lists is None and (field.source or not field.choices)):
        return given
    always = [c.label for c in field.choices]
    allowed: list[Text | str] = [*(Listed("", w[0], w) for w in known.values()), *always] if always else [*known]
    raise Refusal("not_on_list", field=field.id, text=given[:80], choices=allowed)


def _several(field: Field, given: Any, lists: Lists | None) -> tuple[str, ...] | None:
    parts = given if isinstance(given, list | tuple) else [p.strip() for p in re.split(r"[;\n|]", str(given))]
    codes = [read_choice(field, clean(str(p)), lists) for p in parts if clean(str(p))]
    return tuple(dict.fromkeys(codes)) or None
