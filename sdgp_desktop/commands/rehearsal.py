"""The list of a rehearsal: every field that a packet would give another value, narrowed as in the window."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import NONE, field_id, field_words, number_of, value_words
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office
from sdgp_desktop.registry.service import CodeWords


def narrowed(arguments: Any) -> bool:
    """Whether somebody asks for some of the list."""
    return any((arguments.effect, arguments.where, arguments.search))


def list_json(office: Office, report: Any, arguments: Any) -> dict[str, Any]:
    """The fields of a rehearsed packet that are asked for: effect, place, record, old and new value."""
    from sdgp_desktop.exchange.fields import ENTRIES_CUT
    from sdgp_desktop.exchange.service import listed
    from sdgp_desktop.paperkit.formats import Formats

    with office.read() as reading:
        found = listed(reading, report)
        titles, word = {one.record: one.title for one in found}, CodeWords(reading, office.language)
        chosen = [
            one
            for one in found
            if arguments.effect in (None, one.effect) and arguments.where in (None, one.record_type.partition("_")[0])
        ]
        rows = [_row(reading, one, titles, word) for one in chosen]
    wanted = words_of(arguments.search or "")
    shown = [row for row in rows if all(any(have.startswith(w) for have in _words(row)) for w in wanted)]
    answer: dict[str, Any] = {"listed": len(shown), "lines": shown}
    if report.cut:
        count = Formats(office.language).number(len(found))
        answer["cut"] = Told(True, ENTRIES_CUT.to(office.language, shown=count))
    return answer


def back_json(office: Office, report: Any) -> dict[str, Any]:
    """The fields that go back because desks were stopped, where there are any."""
    from sdgp_desktop.exchange.service import listed

    with office.read() as reading:
        found = [one for one in listed(reading, report) if one.effect == "back"]
        titles, word = {one.record: one.title for one in found}, CodeWords(reading, office.language)
        rows = [{**_row(reading, one, titles, word), "because": one.stopped} for one in found]
    return {"gone_back": rows} if rows else {}


def _row(reading: Reading, one: Any, titles: dict[str, str], word: CodeWords) -> dict[str, Any]:
    from sdgp_desktop.exchange.fields import EFFECTS, NO_MORE, PLACES

    kind, column, language = one.record_type, one.column, word.language
    where = kind.partition("_")[0]

    def said(values: dict[str, Any], value: Any) -> Any:
        """A value in words; a record that comes with the packet by the title that it will have."""
        words = value_words(reading, kind, {**values, column: value}, column, language, word)
        found = titles.get(str(words).replace("-", ""), words) if words == value else words
        return NONE if found in (None, "", []) else found

    return {
        "effect": Told(one.effect, EFFECTS[one.effect].to(language)),
        "where": Told(where, PLACES[where].to(language) if where in PLACES else where),
        "type": Told(kind),
        "record": Told(one.record),
        "number": Told(number_of(reading, kind, UUID(one.record))),
        "title": one.title,
        "field": Told(field_id(reading, kind, column), field_words(reading, kind, column, language)),
        "old": Told(one.old, NONE if one.effect == "new" else said(dict(one.beside_old), one.old)),
        "new": Told(one.new, NO_MORE.to(language) if one.gone else said(dict(one.beside_new), one.new)),
    }


def _words(row: dict[str, Any]) -> set[str]:
    """The words of a line by which it is searched."""
    told = (row[key] for key in ("title", "field", "old", "new", "where"))
    return words_of(" ".join(_plain(one.words if isinstance(one, Told) else one) for one in told))


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value
    return " ".join(map(str, value)) if isinstance(value, Sequence) else str(value)
