"""Days, numbers and amounts as people of each country write them (domain.md 8, layout habits)."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cache
from typing import Any

from sdgp_desktop.kernel.money import digits, from_minor, round_half_up

FIXED = "\u00a0"
MINUS = "–"  # the fonts of our papers have no sign U+2212; this dash has its shape
_LOCALES = {
    ("nl", "BE"): "nl_BE",
    ("fr", "BE"): "fr_BE",
    ("fr", "BJ"): "fr_BJ",
    ("en", "RW"): "en_RW",
    ("en", "BE"): "en_GB",
}
_HOME = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
_SIGNS = {"nl": (".", ","), "fr": (FIXED, ","), "en": (",", ".")}  # thousands, decimals


class Formats:
    """How one language of one country writes days, numbers and amounts."""

    def __init__(self, language: str, country: str = "BE") -> None:
        self.language = language
        self.country = country
        self.locale = _LOCALES.get((language, country), _HOME.get(language, "en_GB"))
        self._thousands, self._decimals = _SIGNS.get(language, _SIGNS["en"])

    # --- days ------------------------------------------------------------------------------------------------------

    def day(self, day: date | None) -> str:
        """24 November 2026, in words of the language; nothing for no day."""
        if day is None:
            return ""
        return f"{self._number_of_day(day)}{FIXED}{_months(self.locale)[day.month]} {day.year}"

    def weekday(self, day: date) -> str:
        """Tuesday 24 November 2026."""
        return f"{_weekdays(self.locale)[day.weekday()]} {self.day(day)}"

    def short_day(self, day: date | None) -> str:
        """24/11/2026, for narrow columns."""
        return "" if day is None else f"{day:%d/%m/%Y}"

    def month(self, year: int, month: int) -> str:
        """November 2026."""
        return f"{_months(self.locale)[month]} {year}"

    def span(self, start: date, end: date) -> str:
        """From one day to another without saying month and year twice: 3–9 March 2025."""
        if start == end:
            return self.day(start)
        if (start.year, start.month) == (end.year, end.month):
            return f"{self._number_of_day(start)}–{self.day(end)}"
        if start.year == end.year:
            return f"{self._number_of_day(start)}{FIXED}{_months(self.locale)[start.month]} – {self.day(end)}"
        return f"{self.day(start)} – {self.day(end)}"

    def moment(self, moment: datetime | None, zone: tzinfo) -> str:
        """24 November 2026, 14:02, in the reader's zone."""
        if moment is None:
            return ""
        local = moment.astimezone(zone)
        hour = f"{local:%H} h {local:%M}" if self.language == "fr" else f"{local:%H:%M}"
        return f"{self.day(local.date())}, {hour.replace(' ', FIXED)}"

    def land(self, code: str) -> str:
        """The name of a country by its code of two letters; the code where there is no such country."""
        return str(_known(self.locale).territories.get(code, code))

    def _number_of_day(self, day: date) -> str:
        return "1er" if self.language == "fr" and day.day == 1 else str(day.day)

    # --- numbers ---------------------------------------------------------------------------------------------------

    def number(self, value: Decimal | int | None, places: int | None = None) -> str:
        """12.345,67: rounded half up to `places`, or all its digits."""
        if value is None:
            return ""
        exact = Decimal(value)
        if places is not None:
            exact = round_half_up(exact, places)
        plain = f"{exact:,f}"
        if exact == 0:
            plain = plain.removeprefix("-")
        plain = plain.replace(",", "\0").replace(".", self._decimals).replace("\0", self._thousands)
        return plain.replace("-", MINUS)

    def percent(self, share: Decimal | None, places: int = 1) -> str:
        """A share of 1 as a percentage: 41,5 %."""
        if share is None:
            return ""
        blank = "" if self.language == "en" else FIXED
        return f"{self.number(share * 100, places)}{blank}%"

    def sum(self, minor: int | None, currency: str = "EUR") -> str:
        """An amount for a column whose head names the currency: 12.345,67."""
        return "" if minor is None else self.number(from_minor(minor, currency), digits(currency))

    def amount(self, minor: int | None, currency: str = "EUR") -> str:
        """An amount with its currency: € 12.345,67; 12 345,67 €; €12,345.67; 1 250 000 XOF."""
        if minor is None:
            return ""
        if currency != "EUR":
            return f"{self.sum(minor, currency)}{FIXED}{currency}"
        if self.language == "fr":
            return f"{self.sum(minor)}{FIXED}€"
        sign, blank = (MINUS if minor < 0 else ""), ("" if self.language == "en" else FIXED)
        return f"{sign}€{blank}{self.sum(abs(minor))}" if self.language == "en" else f"€{blank}{self.sum(minor)}"

    def listing(self, words: Sequence[str]) -> str:
        """a, b and c."""
        if len(words) < 2:
            return "".join(words)
        last = {"nl": "en", "fr": "et"}.get(self.language, "and")
        return f"{', '.join(words[:-1])} {last} {words[-1]}"


@cache
def _known(locale: str) -> Any:
    from babel import Locale

    return Locale.parse(locale)


@cache
def _months(locale: str) -> dict[int, str]:
    return dict(_known(locale).months["format"]["wide"])


@cache
def _weekdays(locale: str) -> dict[int, str]:
    return dict(_known(locale).days["format"]["wide"])
