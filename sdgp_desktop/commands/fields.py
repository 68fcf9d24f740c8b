"""Reading and changing one record by its number: get, set, history."""

from typing import Any
from uuid import UUID

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import field_id, field_words, value_words
from sdgp_desktop.kernel import history as journal_history
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.work import Reading
from sdgp_desktop.office import Office


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
    from sdgp_desktop.intake.service import answer, answers

    with office.read() as reading:
        holder = _partnership(reading, arguments.number)
        if holder is not None:
            fields = {key: encode(value) for key, value in vars(holder).items()}
            if arguments.field is None:
                return {"number": holder.number, "fields": fields}
            if arguments.field not in fields:
                raise Refusal("unknown_field", field=arguments.field)
            return {"number": holder.number, "fields": {arguments.field: fields[arguments.field]}}
        dossier_id = _dossier(reading, arguments.number)
        if arguments.field is None:
            return {"number": arguments.number, "fields": answers(reading, dossier_id)}
        return {"number": arguments.number, "fields": {arguments.field: answer(reading, dossier_id, arguments.field)}}


def set_value(office: Office, arguments: Any) -> dict[str, Any]:
    """Change one field of a dossier or partnership, through the same service as the form."""
    from sdgp_desktop.intake.service import answer, set_field

    with office.read() as reading:
        holder = _partnership(reading, arguments.number)
    if holder is not None:
        return _set_of_partnership(office, holder.id, arguments.field, arguments.value)
    with office.act("set_field", number=arguments.number, field=arguments.field) as work:
        dossier_id = _dossier(work, arguments.number)
        set_field(work, dossier_id, arguments.field, arguments.value)
    with office.read() as reading:
        return {"number": arguments.number, "fields": {arguments.field: answer(reading, dossier_id, arguments.field)}}


def _set_of_partnership(office: Office, id: UUID, field: str, value: str) -> dict[str, Any]:
    from sdgp_desktop.commands.typed import typed
    from sdgp_desktop.partnerships.fields import PARTNERSHIP_FIELDS
    from sdgp_desktop.partnerships.service import change, partnership, values

    wanted = next((f for f in PARTNERSHIP_FIELDS if field in (f.id, f.column)), None)
    if wanted is None:
        raise Refusal("unknown_field", field=field)
    if wanted.kind is Kind.SYSTEM or wanted.column == "call_id":
        raise Refusal("field_not_changed_here", field=wanted.label)
    with office.act("change_partnership") as work:
        change(work, id, {wanted.column: typed(work, wanted, value)})
    with office.read() as reading:
        number, stored = partnership(reading, id).number, values(reading, id)[wanted.column]
    return {"number": number, "fields": {field: encode(stored)}}


def history(office: Office, arguments: Any) -> dict[str, Any]:
    """Who changed what, the newest first."""
    with office.read() as reading:
        holder = _partnership(reading, arguments.number)
        record = holder.id if holder is not None else _dossier(reading, arguments.number)
        changes = journal_history.of_family(reading, record)
        rows = [_change(reading, one, office.language) for one in changes]
    wanted = arguments.field
    return {"number": arguments.number, "history": [r for r in rows if wanted in (None, r["field"].value)]}


def _change(reading: Reading, change: Any, language: str) -> dict[str, Any]:
    """One change: when, by whom, in which act, of which field, to what."""
    from sdgp_desktop.registry.service import staff_name
    from sdgp_desktop.sentences import act_text

    kind, column = change.record_type, change.column
    return {
        "at": iso_moment(change.moment),
        "person": staff_name(reading, change.person),
        "office": change.office,
        "act": Told(change.act, act_text(change.act, change.facts, language)),
        "field": Told(field_id(reading, kind, column), field_words(reading, kind, column, language)),
        "value": Told(change.value, value_words(reading, kind, {column: change.value}, column, language)),
    }
