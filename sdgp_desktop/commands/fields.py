"""Reading and changing one record by its number: get, set, history."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sdgp_desktop.commands.answers import all_words, words_at
from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import NONE, field_id, field_words, told_moment, value_words
from sdgp_desktop.kernel import history as journal_history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.office import Office
from sdgp_desktop.registry.service import CodeWords


def _dossier(reading: Reading, number: str) -> UUID:
    from sdgp_desktop.intake.service import dossier_by_number

    found = dossier_by_number(reading, number)
    if found is None:
        raise Refusal("unknown_number", number=number)
    return found.id


def _partnership(reading: Reading, number: str) -> Any:
    from sdgp_desktop.partnerships.service import partnership_by_number

    return partnership_by_number(reading, number)


def get(office: Office, arguments: Any) -> dict[str, Any]:
    """All fields of a dossier or partnership, or one of them."""
    from sdgp_desktop.intake.service import answers

    number, field, language = arguments.number, arguments.field, office.language
    with office.read() as reading:
        holder = _partnership(reading, number)
        if holder is not None:
            return {"number": holder.number, "fields": _partnership_fields(reading, holder, field, language)}
        dossier_id = _dossier(reading, number)
        if field is not None:
            return {"number": number, "fields": _answer(reading, dossier_id, field, language)}
        return {
            "number": number,
            "fields": Told(answers(reading, dossier_id), all_words(reading, dossier_id, language)),
        }


def _answer(reading: Reading, dossier_id: UUID, field: str, language: str) -> Told:
    """One answer of a dossier, for programs and for people."""
    from sdgp_desktop.intake.service import answer

    return Told({field: answer(reading, dossier_id, field)}, words_at(reading, dossier_id, field, language))


def _partnership_fields(reading: Reading, holder: Any, asked: str | None, language: str) -> Told:
    """The fields of a partnership, or the one that was asked for by its id or name."""
    from sdgp_desktop.partnerships.fields import PARTNERSHIP_FIELDS, STEP_FIELDS
    from sdgp_desktop.partnerships.service import values

    plain = {key: encode(value) for key, value in vars(holder).items()}
    stored = {column: encode(value) for column, value in values(reading, holder.id).items()}
    stored |= {"state": plain["state"], "dated": plain["state_since"], "ground": plain["ground"]}
    known = [f for f in (*PARTNERSHIP_FIELDS, *STEP_FIELDS) if f.column in stored]
    words = {_heading(f, language): value_words(reading, f.record, stored, f.column, language) for f in known}
    if asked is None:
        return Told(plain, words)
    named = next((f for f in known if asked in (f.id, f.column)), None)
    if named is None and asked not in plain:
        raise Refusal("unknown_field", field=asked)
    value = plain[asked] if named is None else stored[named.column]
    said = (
        {asked: value} if named is None else {f"{asked} {named.label.to(language)}": words[_heading(named, language)]}
    )
    return Told({asked: value}, said)


def _heading(field: Field, language: str) -> str:
    return f"{field.id} {field.label.to(language)}"


def set_value(office: Office, arguments: Any) -> dict[str, Any]:
    """Change one field of a dossier or partnership, through the same service as the form."""
    from sdgp_desktop.intake.service import set_field

    with office.read() as reading:
        holder = _partnership(reading, arguments.number)
    if holder is not None:
        return _set_of_partnership(office, holder.id, arguments.field, arguments.value)
    with office.act("set_field", number=arguments.number, field=arguments.field) as work:
        dossier_id = _dossier(work, arguments.number)
        set_field(work, dossier_id, arguments.field, arguments.value)
    with office.read() as reading:
        return {"number": arguments.number, "fields": _answer(reading, dossier_id, arguments.field, office.language)}


def _set_of_partnership(office: Office, id: UUID, field: str, value: str) -> dict[str, Any]:
    from sdgp_desktop.commands.typed import typed
    from sdgp_desktop.partnerships.fields import PARTNERSHIP_FIELDS
    from sdgp_desktop.partnerships.service import change, partnership

    wanted = next((f for f in PARTNERSHIP_FIELDS if field in (f.id, f.column)), None)
    if wanted is None:
        raise Refusal("unknown_field", field=field)
    if wanted.kind is Kind.SYSTEM or wanted.column == "call_id":
        raise Refusal("field_not_changed_here", field=wanted.label)
    with office.act("change_partnership") as work:
        change(work, id, {wanted.column: typed(work, wanted, value)})
    with office.read() as reading:
        holder = partnership(reading, id)
        return {"number": holder.number, "fields": _partnership_fields(reading, holder, field, office.language)}


def history(office: Office, arguments: Any) -> dict[str, Any]:
    """Who changed what, the newest first; people read no columns that say nothing."""
    from sdgp_desktop.registry.service import staff_names

    with office.read() as reading:
        holder = _partnership(reading, arguments.number)
        record = holder.id if holder is not None else _dossier(reading, arguments.number)
        changes = journal_history.of_family(reading, record, aside=True)
        made = {change.record: change.n for change in changes}  # the newest come first: the last one stays
        word = CodeWords(reading, office.language)
        people = staff_names(reading, {one.person for one in changes})
        rows = [
            (_change(reading, one, word, people), _says(reading, one, made[one.record] == one.n)) for one in changes
        ]
    wanted = arguments.field
    kept = [(row, says) for row, says in rows if wanted in (None, row["field"].value)]
    return {"number": arguments.number, "history": Told([row for row, _ in kept], [row for row, says in kept if says])}


def _says(reading: Reading, change: Any, fresh: bool) -> bool:
    """Whether a change says something to people: no open field of a new record, nothing that only the program uses."""
    known = reading.schema[change.record_type].fields.get(change.column)
    if known is None:
        return change.column == "removed" and not (fresh and not change.value)
    untold = known.kind in (Kind.SORT, Kind.SYSTEM, Kind.FILE) and not known.choices  # nobody typed them
    return not untold and not (fresh and change.value in ("", None, []))


def _change(reading: Reading, change: Any, word: CodeWords, people: Mapping[UUID, str]) -> dict[str, Any]:
    """One change: when, by whom, in which act, of which field, to what."""
    from sdgp_desktop.sentences import act_text

    kind, column, language = change.record_type, change.column, word.language
    words = value_words(reading, kind, {column: change.value}, column, language, word)
    aside = {"set_aside": Told(change.why and change.why.facts, _why(change, language))} if change.aside else {}
    return {
        "at": told_moment(change.moment, language),
        "person": people.get(change.person, ""),
        "office": change.office,
        "act": Told(change.act, act_text(change.act, change.facts, language)),
        "field": Told(field_id(reading, kind, column), field_words(reading, kind, column, language)),
        "value": Told(change.value, NONE if words is None else words),
        **aside,
    }


def _why(change: Any, language: str) -> str:
    """Why a change counts nowhere."""
    from sdgp_desktop.exchange.fields import ENDED

    return change.why.to(language) if change.why is not None else ENDED.to(language)
