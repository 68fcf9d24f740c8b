"""Texts in the reader's language, without Qt.

A text is named by its context (the slice) and its English source. `mark` writes one down where it is
declared; `Text.to` says it. The translations are read from `translations/sdgp_XX.json`, which the set-up
compiles from the `.ts` files that translators edit. A missing translation shows the English source.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "fr", "nl")
ELISION = re.compile(r"\b([Dd]|[Qq]u)e \{(\w+)\}")
VOWELS = "aàâäeéèêëiîïoôöuùûüœæ"
LITERAL = {"code", "command", "field", "file", "folder", "text", "value"}
FOLDER = Path(__file__).resolve().parents[2] / "translations"


@dataclass(frozen=True)
class Text:
    """One translatable text. With a count, the source holds `{n}` and the catalogue holds its forms."""

    context: str
    source: str

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """The text in `language` with its blanks filled; `n` chooses between singular and plural."""
        return text(self.context, self.source, language, n, **facts)

    def filled(self, **facts: Any) -> "Text":
        """The same text with blanks that are filled already, whoever says it and in whatever language."""
        return Filled(self.context, self.source, tuple(facts.items()))


@dataclass(frozen=True)
class Filled(Text):
    """A text that brings facts for its blanks."""

    facts: tuple[tuple[str, Any], ...] = ()

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """The text in `language` with its own facts and further ones; what says itself is said in `language` too."""
        own = {key: value.to(language) if hasattr(value, "to") else value for key, value in self.facts}
        return super().to(language, n, **{**own, **facts})


@dataclass(frozen=True)
class Sentences(Text):
    """Several sentences, one after the other."""

    parts: tuple[Text, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[Text]) -> "Sentences":
        """These sentences, in their order."""
        said = tuple(parts)
        return cls("", " ".join(p.source for p in said), said)

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """All of them in `language`."""
        return " ".join(part.to(language, n, **facts) for part in self.parts)


def mark(context: str, source: str) -> Text:
    """Declare a text where it stands; both arguments must be literals, so that it can be extracted."""
    return Text(context, source)


def text(context: str, source: str, language: str, /, n: int | None = None, **facts: Any) -> str:
    """The text of `source` in `language`; blanks like `{name}` are filled with `facts`, `{n}` with the count."""
    found = catalogue(language).get(context, {}).get(source, source)
    if isinstance(found, list):
        found = found[plural_form(language, 1 if n is None else n)] if found else source
    if n is not None:
        facts["n"] = n
    return fill(elided(found, facts) if language == "fr" else found, facts)


def series(parts: Iterable[str], language: str) -> str:
    """Several things on one line, with semicolons as the language sets them."""
    return ("\u00a0; " if language == "fr" else "; ").join(parts)


def once_ended(sentence: str) -> str:
    """A sentence whose last blank was filled with a question: one mark at its end is enough."""
    return re.sub(r"([?!])\.$", r"\1", sentence)


def elided(pattern: str, facts: dict[str, Any]) -> str:
    """A French pattern with "de" and "que" shortened before facts that begin with a vowel: d’Agathe, qu’Izegem.

    A name with h or y is left alone (people say both), and so is what is shown letter by letter.
    """

    def shortened(found: re.Match[str]) -> str:
        name = found.group(2)
        first = str(facts.get(name, ""))[:1].casefold()
        return f"{found.group(1)}’{{{name}}}" if first and first in VOWELS and name not in LITERAL else found.group(0)

    return ELISION.sub(shortened, pattern)


def fill(pattern: str, facts: dict[str, Any]) -> str:
    """Fill `{name}` blanks; a blank without a fact stays as it is, a brace in a fact is no blank."""

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        if name not in facts:
            return found.group(0)
        return "" if facts[name] is None else str(facts[name])

    return re.sub(r"\{(\w+)\}", value, pattern)


def plural_form(language: str, n: int) -> int:
    """Index of the form for `n`: French counts 0 as singular, English and Dutch do not."""
    if language == "fr":
        return 0 if n < 2 else 1
    return 0 if n == 1 else 1


@cache
def catalogue(language: str) -> dict[str, dict[str, str | list[str]]]:
    """All texts of a language, {context: {source: text or its plural forms}}; empty when not compiled."""
    path = FOLDER / f"sdgp_{language}.json"
    if not path.exists():
        return {}
    found: dict[str, dict[str, str | list[str]]] = json.loads(path.read_text("utf-8"))
    return found
