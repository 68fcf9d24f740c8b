"""What all models of the register share: choices from lists, history in words, rows cut and sorted."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.history import Entry, told
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.qtkit.values import Way, show
from sdgp_desktop.registry import service

PLACE_AND_CODE = mark("registry", "{name} ({code})")
Choices = Sequence[tuple[Any, str]]


class Shared:
    """A model over the open office."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def lists(self, source: str) -> Choices:
        """Choices that are data, by the name of their list, in the window's language."""
        spoken = language().code
        with self.context.read() as reading:
            if source in ("countries", "tracks"):
                side = "south" if source == "tracks" else None
                return [(c.code, c.name.to(spoken)) for c in service.countries(reading, side=side)]
            if source == "associations":
                return [(a.code, a.code) for a in service.associations(reading)]
            if source == "tags":
                return [(t.code, t.label.to(spoken)) for t in service.tags(reading)]
            if source.startswith("municipalities"):
                return municipality_choices(reading, source)
        return ()

    def names(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Names of people of the offices."""
        with self.context.read() as reading:
            return service.staff_names(reading, ids)

    def history(self, record_id: UUID) -> list[Entry]:
        """Who changed what, in words."""
        with self.context.read() as reading:
            lines = service.history_lines(reading, record_id)
        shown = (one for one in lines if one.field is None or one.field.kind not in (Kind.SORT, Kind.REFERENCE))
        return told(self.context, shown, self.words)

    def words(self, field: Field | None, value: Any) -> str:
        """A value as it is read."""
        if field is None:
            return show(Way(Kind.YESNO), bool(value))
        choices: Choices = [(c.code, say(c.label)) for c in field.choices]
        if field.source and field.kind in (Kind.CHOICE, Kind.CHOICES):
            choices = self.lists(field.source)
        kind = field.kind if field.kind is not Kind.SYSTEM else Kind.TEXT
        return show(Way(kind, choices, low=field.low, high=field.high), value)


NOT_KNOWN = mark("registry", "not known yet")


def municipality_choices(reading: Any, source: str) -> Choices:
    """Municipalities to choose from: all, or those of one side."""
    countries = {c.code: c.side for c in service.countries(reading)}
    side = source.partition("_")[2]
    found = service.municipalities(reading)
    return [
        (m.id, say(PLACE_AND_CODE, name=m.name, code=m.code))
        for m in found
        if not side or countries.get(m.country) == side
    ]


def values_of(fields: Sequence[Field], view: Any, columns: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Values of a view by field id; `columns` says where a view names a column otherwise."""
    names = columns or {}
    return {f.id: getattr(view, names.get(f.column, f.column), None) for f in fields}


def sorted_rows(rows: Sequence[Any], query: Query, keys: Mapping[str, Callable[[Any], Any]]) -> list[Any]:
    """Rows in the order that is asked for; what is empty comes last, in both directions."""
    key = keys.get(query.sort)
    if key is None:
        return list(rows)
    full = [r for r in rows if key(r) not in (None, "")]
    empty = [r for r in rows if key(r) in (None, "")]
    plain: Callable[[Any], Any] = lambda r: fold(key(r)) if isinstance(key(r), str) else key(r)  # noqa: E731
    return sorted(full, key=plain, reverse=query.descending) + empty
