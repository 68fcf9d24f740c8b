"""Taking back: the last act of the person who works here, an import, single fields of one."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import NONE, field_id, field_words, number_of, told_moment, value_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.finds import title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office

PACKET_BEGINS = 8  # signs of a packet's name that may stand for all of it


def undo(office: Office, arguments: Any) -> dict[str, Any]:
    """Name the last act of the person who works here and take it back; with `--look` only name it."""
    return _take(office, arguments.look, redo=False)


def redo(office: Office, arguments: Any) -> dict[str, Any]:
    """Do again what was undone last; with `--look` only name it."""
    return _take(office, arguments.look, redo=True)


def _take(office: Office, look: bool, *, redo: bool) -> dict[str, Any]:
    from sdgp_desktop.sentences import act_text

    found = office.store.undo_name(office.person, redo)
    if found is None:
        raise Refusal("nothing_to_redo" if redo else "nothing_to_undo")
    name, facts = found
    if not look:
        office.store.undo(office.person, redo)
    act = Told({"name": name, "facts": facts}, act_text(name, facts, office.language))
    return {"act": act, "done": not look}


def known(office: Office, arguments: Any) -> dict[str, Any]:
    """The packets that were taken in here, the oldest first, each with its number."""
    with office.read() as reading:
        found = _imports(reading, office.language)
    return {"imports": [import_json(n, one, office.language) for n, one in enumerate(found, 1)]}


def undo_import(office: Office, arguments: Any) -> dict[str, Any]:
    """Take an import back whole."""
    from sdgp_desktop.exchange.fields import UNDONE_NOW
    from sdgp_desktop.exchange.service import undo_import as take_back

    n, one = _named(office, arguments.number)
    if one.state == "undone":
        raise Refusal("import_undone", number=arguments.number)
    take_back(office.store, one.packet)
    return {"undone": n, "packet": Told(one.packet), "remarks": [UNDONE_NOW.to(office.language)]}


def changes(office: Office, arguments: Any) -> dict[str, Any]:
    """The fields to which an import gave another value, each with its number."""
    from sdgp_desktop.exchange.service import imported_fields
    from sdgp_desktop.registry.service import staff_names

    n, one = _named(office, arguments.number)
    found = imported_fields(office.store, one.packet)
    with office.read() as reading:
        people = staff_names(reading, {UUID(line.person) for line in found if line.person})
        names = {id.hex: name for id, name in people.items()}
        lines = [_line_json(reading, i, line, names, office.language) for i, line in enumerate(found, 1)]
    return {"number": n, "packet": Told(one.packet), "lines": lines}


def set_back(office: Office, arguments: Any) -> dict[str, Any]:
    """Give fields of an import their earlier value again, in one step of undo."""
    from sdgp_desktop.exchange.fields import BACK_DONE, BACK_LEFT
    from sdgp_desktop.exchange.service import imported_fields
    from sdgp_desktop.exchange.service import set_back as back

    if bool(arguments.lines) == arguments.all:
        raise Refusal("set_back_which")
    _, one = _named(office, arguments.number)
    found = imported_fields(office.store, one.packet)
    if wrong := [line for line in arguments.lines if not 1 <= line <= len(found)]:
        raise Refusal("set_back_line", line=wrong[0], count=len(found))
    chosen = [found[line - 1] for line in dict.fromkeys(arguments.lines)]
    remarks = []
    if arguments.all:
        offered = [line for line in found if line.offered and not line.stopped]
        chosen = [line for line in offered if not line.moved_on]
        if left := len(offered) - len(chosen):
            remarks.append(BACK_LEFT.to(office.language, left))
    with office.act("set_back") as work:
        count = back(work, chosen)
    return {"count": count, "remarks": [BACK_DONE.to(office.language, count), *remarks]}


def _imports(reading: Reading, language: str) -> Sequence[Any]:
    from sdgp_desktop.exchange.service import TAKEN, transfers

    return [one for one in transfers(reading, language) if one.direction == TAKEN][::-1]


def _named(office: Office, number: str) -> tuple[int, Any]:
    """An import by its number in the list, or by the name of its packet. Errors: Refusal "import_which"."""
    with office.read() as reading:
        found = list(enumerate(_imports(reading, office.language), 1))
    fitting = [(n, one) for n, one in found if number == str(n)]
    if not fitting and len(number) >= PACKET_BEGINS:
        fitting = [(n, one) for n, one in found if one.packet.startswith(number)]
    if len(fitting) != 1:
        raise Refusal("import_which", number=number)
    return fitting[0]


def import_json(n: int, one: Any, language: str) -> dict[str, Any]:
    """One import: when, from whom, how much, and whether it counts."""
    from sdgp_desktop.exchange.fields import UNDONE

    report: Mapping[str, Any] = one.report
    return {
        "n": n,
        "packet": Told(one.packet),
        "at": told_moment(one.moment, language),
        "from": ", ".join(one.desks),
        "changes": one.changes,
        "questions": int(report.get("conflicts", 0)),
        "waiting": int(report.get("waiting", 0)),
        "person": one.person,
        "file": one.file,
        "state": Told(one.state, UNDONE if one.state == "undone" else NONE),
    }


def _line_json(reading: Reading, n: int, one: Any, names: Mapping[str, str], language: str) -> dict[str, Any]:
    """One field that an import changed: before, as it came, as it stands now; "settled" when it has its old value."""
    from sdgp_desktop.exchange import fields

    kind, id, column, settled = one.record_type, UUID(one.record), one.column, one.now == one.old
    words: dict[str, Any] = dict(_words(reading, one, language))
    if one.made:
        words = {"old": fields.NOT_THERE, "new": fields.CAME, "now": fields.IN_BIN if one.now else fields.IS_HERE}
    if one.gone:
        words = {"old": NONE, "new": fields.NO_MORE, "now": NONE}
    now = fields.SETTLED if settled else words["now"]
    name = fields.NEW_RECORD if one.made or one.gone else field_words(reading, kind, column, language)
    person = names.get(one.person, "")
    return {
        "n": n,
        "type": Told(kind),
        "record": Told(one.record),
        "number": Told(number_of(reading, kind, id)),
        "title": title_of_record(reading, kind, id),
        "field": Told(field_id(reading, kind, column), name),
        "old": Told(None if one.made else one.old, words["old"]),
        "new": Told(None if one.made else one.new, words["new"]),
        "now": Told(None if one.made else one.now, now),
        "person": Told(person, ", ".join(filter(None, (person, one.office)))),
        "office": Told(one.office),
        "made": Told(one.made),
        "effect": Told("back" if one.stopped else "changed", fields.EFFECTS["back"] if one.stopped else None),
        "because": Told(one.stopped or None),
        "settled": Told(settled),
        "fixed": Told(one.fixed, fields.FIXED_SHORT if one.fixed else None),
    }


def _words(reading: Reading, one: Any, language: str) -> Sequence[tuple[str, Any]]:
    """The three values of a field in words."""
    kind, column = one.record_type, one.column
    values = (("old", one.old), ("new", one.new), ("now", one.now))
    said = ((key, value_words(reading, kind, {column: value}, column, language)) for key, value in values)
    return [(key, NONE if words in (None, "", []) else words) for key, words in said]
