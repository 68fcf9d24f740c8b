"""Plain letters: texts compared and found without accents and case."""

import re
import unicodedata

LETTERS = str.maketrans(
    {"ɔ": "o", "ɛ": "e", "ɖ": "d", "ŋ": "n", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
WORDS = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case, without marks, special letters of Fon and others as plain ones: Bɔhikɔn is bohikon."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(LETTERS)
    return "".join(c for c in plain if not unicodedata.combining(c))


def words_of(text: str) -> set[str]:
    """The folded words of a text, each cut at 40 letters."""
    return {word[:40] for word in WORDS.findall(fold(text))}
