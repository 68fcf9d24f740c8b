"""Telephone numbers and e-mail addresses as people write them: made readable, several in one answer, or none at all."""

import re
import unicodedata

from sdgp_desktop.kernel.typed import MAIL, day_of

DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"))
WORDS = r"\s+(?:ou|of|or|et|en|and)\s+"
ANYTHING = re.compile(rf"\s*[,;/|\n&]\s*|\s+-\s+|{WORDS}", re.IGNORECASE)  # between two numbers
NO_SLASH = re.compile(
    rf"\s*[,;|\n&]\s*|\s+-\s+|{WORDS}", re.IGNORECASE
)  # in Flanders a slash also follows the zone number
NOTHING = re.compile(r"(?!)")
EXTENSION = re.compile(
    r"[\s,;(]*(?:\b(extension|ext|poste|post|toestel|tst|interne|intern|int)\b\.?|(x|#))\s*:?\s*(\d{1,6})\)?",
    re.IGNORECASE,
)
WHAT = re.compile(
    r"\(?\b(?:t[eé]l[eé]?(?:phone|foon)?|gsm|mobile?|mobiel|cell?|portable|whatsapp)\b\)?[.:\s]*", re.IGNORECASE
)
ZERO_BETWEEN = re.compile(r"\(\s*0\s*\)")  # as in +32 (0)3 555 01 00
GROUPING = re.compile(r"[\s.,/()'’-]+")
E164 = re.compile(r"\+[1-9]\d{6,14}")  # numbers of Benin grew in 2024, so their length is not fixed
# By country code: what the digits of a number behind the code look like, and whether inside the country a zero stands
# before. What does not look like that is no number of the country: a Benin one on a Rwandan form stays as it is typed.
PLANS = {
    "+32": (re.compile(r"[1-9]\d{7,8}"), True),
    "+250": (re.compile(r"[27]\d{8}"), True),
    "+229": (re.compile(r"01\d{8}|[2-9]\d{7}"), False),  # eight digits until November 2024, since then ten with 01
}
ANY_PLAN = re.compile(r"\d{7,10}")
ZERO_TOLD = frozenset({"+32"})  # eight digits without the zero may be anything: a day, an amount
EXAMPLES = {"+32": "+32 3 555 01 00", "+250": "+250 788 500 311"}
EXAMPLE = "+229 01 97 00 00 00"
BETWEEN = re.compile(rf"[\s,;/|]+|{WORDS}", re.IGNORECASE)
IN_ANGLES = re.compile(r"<([^<>]*)>")
CONNECTED = frozenset({"ou", "of", "or", "et", "en", "and", "&", "-"})
Numbers = list[tuple[str, str]]  # each number with its extension


def number_like(prefix: str) -> str:
    """A telephone number of a country as it is best written."""
    return EXAMPLES.get(prefix, EXAMPLE)


def telephone(text: str, prefix: str = "") -> str | None:
    """Telephone numbers in a readable form, " / " between them; nothing when the text holds something else.

    A number without a country code is completed by `prefix` ("+229") when it can be a number of that country by its
    length and first digits, and else stays as it is. A last number may be shortened ("22 50 04 61/62"), each may have
    an extension.
    """
    if " " not in (given := _signs(text)) and day_of(given) is not None:
        return None  # a day that slipped into the field
    cleaned = WHAT.sub(" ", _signs(text))
    cleaned = EXTENSION.sub(lambda found: f"\x00{_word(found)} {found[3]} ", cleaned)
    for between in (ANYTHING, NO_SLASH, NOTHING):
        pieces = [piece for piece in between.split(cleaned) if piece.strip()]
        found = _numbers(pieces, prefix)
        if found:
            return " / ".join(dict.fromkeys(" ".join(part for part in one if part) for one in found))
    return None


def without_code(text: str) -> bool:
    """Whether one of the numbers of a readable answer has no country code."""
    return any(not number.startswith("+") for number in text.split(" / "))


def addresses(text: str) -> str | None:
    """E-mail addresses, with commas between them; nothing when the text holds something else."""
    cleaned = _signs(text).replace("mailto:", " ")
    named = IN_ANGLES.findall(cleaned)
    if named and "@" not in IN_ANGLES.sub(" ", cleaned):
        cleaned = " ".join(named)
    found = [word.strip("<>().:") for word in BETWEEN.split(cleaned) if word.casefold() not in CONNECTED]
    given = [word for word in found if word]
    if not given or any(MAIL.fullmatch(word) is None for word in given):
        return None
    return ", ".join(dict.fromkeys(given))


def _signs(text: str) -> str:
    """Plain digits, dashes and blanks, without the signs that spreadsheets and web pages put around numbers."""
    plain = unicodedata.normalize("NFKC", text).translate(DASHES)
    shown = (c for c in plain if unicodedata.category(c) != "Cf")
    return "".join(" " if c.isspace() and c != "\n" else c for c in shown).strip()


def _word(found: re.Match[str]) -> str:
    word = (found[1] or "ext").lower()
    return f"{word}." if word in ("ext", "int", "tst") else word


def _numbers(pieces: list[str], prefix: str) -> Numbers:
    """The numbers of some pieces; none when one of them is no number."""
    found: Numbers = []
    for piece in pieces:
        number, _, extension = piece.partition("\x00")
        number = number.strip()
        if found and not extension and re.fullmatch(r"\d{1,3}", number):
            found.append((_with_ending(found[-1][0], number), ""))
            continue
        whole = _number(number, prefix)
        if whole is None or (len(pieces) > 1 and sum(c.isdigit() for c in whole) <= 6):
            return []
        found.append((whole, " ".join(extension.split())))
    return found


def _number(text: str, prefix: str) -> str | None:
    """One number, completed where it can be."""
    given = re.sub(r"^\(?\s*(?:\+|0\s*0)\s*", "+", text)
    given = GROUPING.sub(" ", ZERO_BETWEEN.sub(" ", given) if given.startswith("+") else given).strip()
    if re.fullmatch(r"\+?\d[\d ]*", given) is None:
        return None
    digits = given.replace(" ", "")
    if given.startswith("+"):
        readings = [given]
        for code, (_, zero) in PLANS.items():
            if zero and digits.startswith(f"{code}0"):
                readings.insert(0, f"{code} " + re.sub(r"^ *0 *", "", given[_at(given, len(code)) :]))
        return next((one for one in readings if E164.fullmatch(one.replace(" ", ""))), None)
    plan, zero = PLANS.get(prefix, (ANY_PLAN, True))
    code = prefix.lstrip("+")
    if code and digits.startswith(code) and plan.fullmatch(digits[len(code) :]):
        return f"+{given}"
    inside = re.sub(r"^0 *", "", given) if zero else given
    whole = prefix not in ZERO_TOLD or inside != given
    if prefix and whole and plan.fullmatch(inside.replace(" ", "")):
        return f"{prefix} {inside}"
    return given if 6 <= len(digits) <= 15 else None


def _at(text: str, many: int) -> int:
    """Where the text goes on behind so many signs that are no blanks."""
    seen = 0
    for place, sign in enumerate(text):
        if seen == many:
            return place
        seen += sign != " "
    return len(text)


def _with_ending(number: str, ending: str) -> str:
    """A number whose last digits are others."""
    signs, place = list(number), len(number) - 1
    for digit in reversed(ending):
        while signs[place] == " ":
            place -= 1
        signs[place] = digit
        place -= 1
    return "".join(signs)
