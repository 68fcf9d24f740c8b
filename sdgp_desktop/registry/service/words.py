"""Codes of lists that are data (themes, tags, goals, countries …), in words."""

from collections.abc import Callable, Mapping
from typing import Any

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.registry.service.lists import countries, goals, sub_themes, tags, targets, themes
from sdgp_desktop.registry.service.views import Words

LISTS: Mapping[str, Callable[[Reading], Mapping[str, Words]]] = {
    "themes": lambda reading: {t.code: t.label for t in themes(reading)},
    "sub_themes": lambda reading: {t.code: t.label for t in sub_themes(reading)},
    "tags": lambda reading: {t.code: t.label for t in tags(reading)},
    "targets": lambda reading: {t.code: t.label for t in targets(reading)},
    "goals": lambda reading: {str(g.number): g.title for g in goals(reading)},
    "track_countries": lambda reading: {c.code: c.name for c in countries(reading)},
    "countries": lambda reading: {c.code: c.name for c in countries(reading)},
}
NUMBERED = frozenset({"goals", "targets"})  # people know them by their number: it stays in front


class CodeWords:
    """Says the codes of fields in the reader's language; each list is read once, when it is first asked for."""

    def __init__(self, reading: Reading, language: str) -> None:
        self.reading, self.language = reading, language
        self._lists: dict[str, Mapping[str, Words]] = {}

    def __call__(self, field: Field, code: Any) -> str:
        """The words of a code, or the code where no list has it."""
        label = field.choice_label(str(code))
        words = label or self._list(field.source).get(str(code))
        if words is None:
            return str(code)
        said = words.to(self.language)
        return f"{code} {said}" if field.source in NUMBERED else said

    def choices(self, field: Field) -> list[tuple[str, str]]:
        """All codes that a field may have, with their words; none where its list is not known here."""
        codes = dict.fromkeys([*self._list(field.source), *(choice.code for choice in field.choices)])
        return [(code, self(field, code)) for code in codes]

    def _list(self, source: str) -> Mapping[str, Words]:
        if source not in self._lists:
            self._lists[source] = LISTS[source](self.reading) if source in LISTS else {}
        return self._lists[source]
