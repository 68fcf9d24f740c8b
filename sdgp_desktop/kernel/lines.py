"""Several sentences of which each has a line of its own: the other mistakes of a refused file."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sdgp_desktop.kernel.texts import Text, mark

FURTHER = mark("kernel", "Further mistakes in the file: {count}.")


@dataclass(frozen=True)
class Lines(Text):
    """Several sentences, each on a line of its own."""

    parts: tuple[Text, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[Text], most: int = 20) -> "Lines":
        """The first of these sentences, and how many more there are."""
        said = tuple(parts)
        shown = said[:most] if len(said) <= most else (*said[:most], FURTHER.filled(count=len(said) - most))
        return cls("", "\n".join(part.to("en") for part in shown), shown)

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """All of them in `language`."""
        return "\n".join(part.to(language, n, **facts) for part in self.parts)
