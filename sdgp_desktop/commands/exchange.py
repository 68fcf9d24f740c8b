"""Cards, packets, open questions: the commands between offices."""

from typing import Any

from sdgp_desktop.commands.fields import field_id
from sdgp_desktop.commands.intake import fresh, given
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.work import Reading
from sdgp_desktop.office import Office


def card(office: Office, arguments: Any) -> dict[str, Any]:
    """Write the public card of this desk."""
    from sdgp_desktop.exchange.service import own_card, write_card

    write_card(office.store, fresh(arguments.to))
    own = own_card(office.store)
    return {"offices": [office_json(own, office.language)], "file": str(arguments.to)}


def add(office: Office, arguments: Any) -> dict[str, Any]:
    """Get to know another desk by its card."""
    from sdgp_desktop.exchange.service import add_office

    return {"offices": [office_json(add_office(office.store, given(arguments.file)), office.language)]}


def known(office: Office, arguments: Any) -> dict[str, Any]:
    """The desks known here."""
    from sdgp_desktop.exchange.service import offices

    with office.read() as reading:
        return {"offices": [office_json(o, office.language) for o in offices(reading)]}


def office_json(found: Any, language: str) -> dict[str, Any]:
    """A desk: code, series, six words, when packets went and came."""
    return {
        "code": found.code,
        "desk": found.desk,
        "name": found.name,
        "fingerprint": found.fingerprint(language),
        "last_sent": iso_moment(found.last_sent) if found.last_sent else None,
        "last_received": iso_moment(found.last_received) if found.last_received else None,
    }


def export(office: Office, arguments: Any) -> dict[str, Any]:
    """Write a packet for other offices."""
    from sdgp_desktop.exchange.service import export as write_packet

    made = write_packet(office.store, office.person, arguments.offices, fresh(arguments.to))
    return {
        "packet": made.packet,
        "changes": made.changes,
        "bytes": made.bytes,
        "files": [str(f) for f in made.files],
    }


def rehearse(office: Office, arguments: Any) -> dict[str, Any]:
    """What an import would do."""
    from sdgp_desktop.exchange.service import rehearse as look

    return report_json(look(office.store, given(arguments.file)))


def take_in(office: Office, arguments: Any) -> dict[str, Any]:
    """Take a packet in, and tell what the rules find now and did not before."""
    from sdgp_desktop.exchange.service import take_in as take
    from sdgp_desktop.exchange.service.after import all_findings, fresh
    from sdgp_desktop.exchange.service.series import settle_series

    with office.read() as reading:
        before = all_findings(reading, office.store.clock())
    report = take(office.store, office.person, given(arguments.file))
    settle_series(office.store)
    with office.read() as reading:
        report.findings = tuple(fresh(before, all_findings(reading, office.store.clock())))
    return {**report_json(report), "receipt": report.receipt}


def report_json(report: Any) -> dict[str, Any]:
    """What a packet brings: who made it, how much is new, changed, in conflict, removed, waiting."""
    return {
        "from": report.desk or report.office,
        "new": report.new,
        "changed": report.changed,
        "conflicts": report.conflicts,
        "removed": report.removed,
        "waiting": report.waiting,
        "findings": [{"code": f.code, "facts": dict(f.facts)} for f in report.findings],
    }


def conflicts(office: Office, arguments: Any) -> dict[str, Any]:
    """Open questions after imports, each with its values."""
    from sdgp_desktop.exchange.service import conflicts as open_questions

    with office.read() as reading:
        return {"conflicts": [conflict_json(reading, c) for c in open_questions(reading)]}


def conflict_json(reading: Reading, question: Any) -> dict[str, Any]:
    """One question: the record, the field as people number it, and the values with who gave them."""
    return {
        "id": question.id,
        "record": question.record.hex,
        "type": question.record_type,
        "field": ", ".join(field_id(reading, question.record_type, column) for column in question.columns),
        "values": [
            {"n": v.n, "value": v.value, "office": v.office, "person": v.person_name, "at": iso_moment(v.at)}
            for v in question.values
        ],
    }


def resolve(office: Office, arguments: Any) -> dict[str, Any]:
    """Answer an open question: keep one value, or type a third."""
    from sdgp_desktop.commands.typed import typed
    from sdgp_desktop.exchange.service import conflict
    from sdgp_desktop.exchange.service import resolve as choose

    if (arguments.keep is None) == (arguments.value is None):
        raise Refusal("choose_one")
    with office.act("resolve") as work:
        value = arguments.value
        if value is not None:
            asked = conflict(work, arguments.id)
            field = work.schema[asked.record_type].fields.get(asked.columns[0])
            value = encode(typed(work, field, value)) if field is not None and len(asked.columns) == 1 else value
        settled = choose(work, arguments.id, keep=arguments.keep, value=value)
    return {"resolved": settled.id}
