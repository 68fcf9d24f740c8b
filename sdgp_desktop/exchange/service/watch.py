"""What needs attention between offices: questions to answer, rows of removed records, packets that wait."""

from collections.abc import Mapping
from itertools import islice
from typing import Any

from sqlalchemy import String, select, type_coerce

from sdgp_desktop.exchange.fields import UNKNOWN_DESK
from sdgp_desktop.exchange.records import Packet
from sdgp_desktop.exchange.service.naming import desk_names
from sdgp_desktop.exchange.service.orphans import orphans
from sdgp_desktop.exchange.service.questions import Conflict, conflicts
from sdgp_desktop.exchange.service.recovery import key_findings
from sdgp_desktop.exchange.service.series import series_findings
from sdgp_desktop.exchange.service.waiting import all_waiting, told_before, waiting_for
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading

SHOWN = 50  # questions on a list of things to do; all of them stand in Exchange


def exchange_findings(reading: Reading) -> tuple[Finding, ...]:
    """Open questions at their record and field, new rows of removed records, parts of packets that cannot count yet,
    desks that number alike, keys of this desk that are lost.
    """
    found = [_question(reading, one) for one in conflicts(reading, limit=SHOWN)]
    found += islice(orphans(reading), SHOWN)
    connection = reading.session.connection()
    names = all_waiting(connection)
    if names:
        missing = waiting_for(connection, reading.schema, names, told_before(connection))
        code = "packets_program" if missing.program else "packets_update" if missing.update else "packets_missing"
        facts: dict[str, Any] = {"n": missing.segments, "offices": missing.offices}
        facts |= {"program": missing.program} if missing.program else {}
        found.append(Finding(code, "due", "", facts, "exchange_packet"))
    return (*key_findings(reading), *found, *parts_findings(reading), *series_findings(reading))


def parts_findings(reading: Reading) -> tuple[Finding, ...]:
    """Packets that were split, and of which a file has not come: whole records or documents may be in it."""
    whole = type_coerce(Packet.report, String).contains('"of":1,')
    split = select(Packet.desks, Packet.moment, Packet.file, Packet.report).where(
        Packet.direction == "taken", Packet.state == "done", whole.is_(False)
    )
    names: Mapping[str, str] = {}
    found = []
    for (sender,), moment, name, report in reading.rows(split.order_by(Packet.moment, Packet.id)):
        lacking = sorted({*range(1, int(report.get("of", 1)) + 1)} - {*report.get("parts", ())})
        if lacking:
            names = names or desk_names(reading, "en")
            facts = {
                "office": names.get(sender, UNKNOWN_DESK), "day": local_day(moment), "files": tuple(map(str, lacking)),
                "of": int(report["of"]), "name": name,
            }  # fmt: skip
            found.append(Finding("packet_files_missing", "due", "", facts, "exchange_packet"))
    return tuple(found)


def _question(reading: Reading, one: Conflict) -> Finding:
    kind = reading.schema[one.record_type]
    if one.removal:
        return Finding("removed_and_changed", "conflict", "", {}, one.record_type, one.record)
    if kind.append_only:
        return Finding("twice_different", "conflict", "", {}, one.record_type, one.record)
    column = one.differing[0]
    field = kind.fields.get(column)
    facts = {"field": field.label if field else column}
    return Finding("open_question", "conflict", field.id if field else "", facts, one.record_type, one.record)
