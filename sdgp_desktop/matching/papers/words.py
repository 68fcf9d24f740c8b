"""Sentences about a pair, the same on paper and on screen: why each part of a fit is what it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.matching.fields import LANGUAGES, PLACES, REASONS, RULES, WHY
from sdgp_desktop.matching.service import Fit, Part, Reason, shown
from sdgp_desktop.paperkit.shape import PART_OF
from sdgp_desktop.registry.service import sub_themes, tags

Say = Callable[..., str]  # say(text, **facts)
Number = Callable[[Decimal], str]


@dataclass(frozen=True)
class Voice:
    """Says reasons in one language: texts, numbers, and the lists that are data."""

    say: Say
    number: Number
    lists: Mapping[str, str] = field(default_factory=dict)

    def reason(self, reason: Reason, north: str, south: str) -> str:
        """Why a part of a fit is what it is."""
        facts = {name: self.fact(name, value) for name, value in reason.facts.items()}
        if reason.code.startswith("settlement"):
            facts = {"north_place": facts.get("north", ""), "south_place": facts.get("south", "")}
        elif reason.code == "days":
            facts = {"north_days": facts["north"], "south_days": facts["south"]}
        else:
            facts = {"north": north, "south": south, **facts}
        return self.say(REASONS[reason.code], **facts)

    def fact(self, name: str, value: Any) -> str:
        """A fact of a reason in words."""
        if name in ("tags", "sub_themes"):
            return ", ".join(self.lists.get(code, code) for code in value)
        if name == "language":
            return self.word(LANGUAGES, value)
        if isinstance(value, Fraction):
            return self.number(shown(value)) if value.denominator != 1 else str(value.numerator)
        return self.word(PLACES, value)

    def word(self, words: Mapping[str, Text], code: Any) -> str:
        """The words of a code, or the code itself."""
        return self.say(words[code]) if code in words else str(code)

    def part(self, part: Part, north: str, south: str) -> list[str]:
        """All reasons of a part."""
        return [self.reason(reason, north, south) for reason in part.reasons]

    def rules(self, fit: Fit) -> list[str]:
        """The hard rules in the way of a pair, in words."""
        return [self.say(PART_OF, whole=r.code, part=self.say(RULES[r.code], **r.facts)) for r in fit.broken]

    def codes(self, codes: tuple[str, ...]) -> str:
        """Hard rules by their code."""
        return ", ".join(codes)

    def why(self, needed: tuple[str, ...]) -> str:
        """Why a reason is needed."""
        return ", ".join(self.say(WHY[code]) for code in needed)


def lists_of(reading: Reading, language: str) -> dict[str, str]:
    """Words of tags and sub-themes."""
    found = {t.code: t.label.to(language) for t in tags(reading)}
    return found | {s.code: s.label.to(language) for s in sub_themes(reading)}
