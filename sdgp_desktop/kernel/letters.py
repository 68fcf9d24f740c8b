"""Plain letters: texts compared and found without accents and case."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import filterfalse

LETTERS = str.maketrans(
    {"ɔ": "o", "ɛ": "e", "ɖ": "d", "ŋ": "n", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
LONGEST = 40  # letters of a word; a longer one counts as several
WORDS = re.compile(rf"[^\W_]{{1,{LONGEST}}}")


def beginning(word: str) -> re.Pattern[str]:
    """Finds a folded word at the beginning of the words of folded texts."""
    return re.compile(rf"(?<![^\W_]){word}|(?<=[^\W_]{{{LONGEST}}}){word}")  # a piece of a long word begins too


def fold(text: str) -> str:
    """Lower case, without marks, special letters of Fon and others as plain ones: Bɔhikɔn is bohikon."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(LETTERS)
    return "".join(filterfalse(unicodedata.combining, plain))


def fold_all(texts: Sequence[str]) -> list[str]:
    """As `fold`, for many texts: plain ones are folded together."""
    joined = "\n".join(texts)
    if joined.isascii() and joined.count("\n") == len(texts) - 1:
        return joined.lower().split("\n")
    return [fold(text) for text in texts]


def words_of(text: str) -> set[str]:
    """The folded words of a text."""
    return set(WORDS.findall(fold(text)))
