"""The language of the window: texts, Qt's own texts, and days, numbers and amounts as people write them there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator, Signal

from sdgp_desktop.kernel.facts import Amount
from sdgp_desktop.kernel.money import digits as currency_digits
from sdgp_desktop.kernel.money import from_minor
from sdgp_desktop.kernel.texts import LANGUAGES, Text

NAMES: Mapping[str, str] = {"en": "English", "fr": "Français", "nl": "Nederlands"}
LOCALES: Mapping[tuple[str, str], str] = {
    ("en", "RW"): "en_RW",
    ("fr", "BJ"): "fr_BJ",
    ("en", ""): "en_GB",
    ("fr", ""): "fr_BE",
    ("nl", ""): "nl_BE",
}
NARROW, HARD = "\u202f", "\u00a0"


@dataclass(frozen=True)
class Writing:
    """How numbers are written in one language."""

    group: str
    point: str
    before: bool  # the currency stands before the number


WRITINGS: Mapping[str, Writing] = {
    "en": Writing(",", ".", True),
    "fr": Writing(NARROW, ",", False),
    "nl": Writing(".", ",", True),
}


class Language(QObject):
    """The present language; `changed` after it was changed."""

    changed = Signal(str)

    def __init__(self, code: str = "en", country: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code, self.country = code, country
        self._qt: QTranslator | None = None

    @property
    def locale(self) -> QLocale:
        """Qt's locale for the language and the country of the office."""
        name = LOCALES.get((self.code, self.country)) or LOCALES.get((self.code, "")) or self.code
        return QLocale(name)

    def set(self, code: str, country: str | None = None) -> None:
        """Speak another language from now on; pages are told by `changed`."""
        self.code = code if code in LANGUAGES else "en"
        if country is not None:
            self.country = country
        application = QCoreApplication.instance()
        if application is not None:
            from sdgp_desktop.qtkit.qtwords import QtWords

            if self._qt is not None:
                application.removeTranslator(self._qt)
            self._qt = QtWords(self.code)
            application.installTranslator(self._qt)
        QLocale.setDefault(self.locale)
        self.changed.emit(self.code)


_language: Language | None = None


def language() -> Language:
    """The language of this application's window."""
    global _language
    if _language is None:
        _language = Language()
    return _language


def say(text: Text, /, n: int | None = None, **facts: Any) -> str:
    """A text in the window's language, blanks filled; days, moments and decimals are written as people do there."""
    return text.to(language().code, n, **{key: spoken(value) for key, value in facts.items()})


def spoken(value: Any) -> Any:
    """A fact as it is read in the window's language."""
    if hasattr(value, "to"):  # a text, or a name that is kept in three languages
        return value.to(language().code)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Amount):
        return amount(value.minor, value.currency)
    if isinstance(value, list | tuple):
        return ", ".join(str(spoken(v)) for v in value)
    return value


def colon(name: str, value: object) -> str:
    """A word and what belongs to it: "Open: 5"; French puts a space before the colon."""
    return f"{name}{HARD if language().code == 'fr' else ''}: {value}"


def day(value: date | None, code: str = "") -> str:
    """A day in full, so that nobody mistakes month and day: 3 Apr 2024."""
    return _day(value, "d MMM yyyy", code)


def long_day(value: date | None, code: str = "") -> str:
    """A day with its weekday and the month's name: Wednesday 3 April 2024."""
    return _day(value, "dddd d MMMM yyyy", code)


def short_day(value: date | None, code: str = "") -> str:
    """A day without its year: 3 Apr."""
    return _day(value, "d MMM", code)


def month(value: date, code: str = "") -> str:
    """Month and year: April 2024."""
    made = _locale(code).toString(QDate(value.year, value.month, 1), "MMMM yyyy")
    return made[:1].upper() + made[1:]


def _locale(code: str) -> QLocale:
    return QLocale(LOCALES.get((code, ""), code)) if code else language().locale


def _day(value: date | None, pattern: str, code: str) -> str:
    return "" if value is None else _locale(code).toString(QDate(value.year, value.month, value.day), pattern)


def moment(value: datetime | None, zone: tzinfo | None = None, code: str = "") -> str:
    """A moment on the clock of this computer, unless a zone is named: 3 Apr 2024 14:02."""
    if value is None:
        return ""
    local = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(zone)
    return f"{day(local.date(), code)} {local:%H:%M}"


def clock(value: datetime | None, zone: tzinfo | None = None) -> str:
    """The time of day on the clock of this computer, unless a zone is named: 14:02."""
    return "" if value is None else f"{value.astimezone(zone):%H:%M}"


def number(value: Decimal | int | None, places: int | None = None, code: str = "") -> str:
    """An exact number with the language's separators; `places` digits after the sign, or as many as it has."""
    if value is None:
        return ""
    way = WRITINGS.get(code or language().code, WRITINGS["en"])
    text = f"{Decimal(value):f}" if places is None else f"{Decimal(value):.{places}f}"
    sign, text = ("−", text[1:]) if text.startswith("-") else ("", text)
    whole, _, rest = text.partition(".")
    groups = []
    while len(whole) > 3:
        whole, group = whole[:-3], whole[-3:]
        groups.append(group)
    grouped = way.group.join([whole, *reversed(groups)])
    return f"{sign}{grouped}{way.point + rest if rest else ''}"


def amount(minor: int | None, currency: str = "EUR", code: str = "") -> str:
    """An amount of minor units with its currency: € 3.037,20 in Dutch, 3 037,20 € in French."""
    if minor is None:
        return ""
    way = WRITINGS.get(code or language().code, WRITINGS["en"])
    figures = number(from_minor(minor, currency), currency_digits(currency), code)
    symbol = "€" if currency == "EUR" else currency
    if not way.before:
        return f"{figures}{HARD}{symbol}"
    if symbol == "€" and way.group == ",":
        return figures.replace("−", "−€", 1) if figures.startswith("−") else f"€{figures}"
    return f"{symbol}{HARD}{figures}"


def plain_amount(minor: int | None, currency: str = "EUR", code: str = "") -> str:
    """The amount without its currency, for columns that name it in their head."""
    return "" if minor is None else number(from_minor(minor, currency), currency_digits(currency), code)


def percent(share: Decimal | None, places: int = 0, code: str = "") -> str:
    """A share as percent: 0.5 is 50 %."""
    if share is None:
        return ""
    figures = number(share * 100, places, code)
    return f"{figures}%" if (code or language().code) == "en" else f"{figures}{HARD}%"
