"""Visit packages: the travel data of one visit, with a password of their own."""

import getpass
import os
import sys
from typing import Any
from uuid import UUID

from sdgp_desktop.commands.intake import fresh
from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import told_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.office import Office

TRAVEL = "visits_travel"
PASSWORD = "SDGP_VISIT_PASSWORD"
ASKED = mark("commands", "Password of the visit package: ")
AGAIN = mark("commands", "The same password once more: ")


def plan(office: Office, arguments: Any) -> dict[str, Any]:
    """What a package would hold, without making it."""
    from sdgp_desktop.exchange.service import plan_visit

    return plan_json(office, plan_visit(office.store, visit_id(office, arguments.visit)))


def export(office: Office, arguments: Any) -> dict[str, Any]:
    """Write the package of a visit for one office."""
    from sdgp_desktop.exchange.service import export_visit

    found, to = visit_id(office, arguments.visit), fresh(arguments.to)
    made = export_visit(
        office.store, office.person, found, arguments.office, to, password(arguments.language, twice=True)
    )
    return {**plan_json(office, made.plan), "packet": made.packet, "bytes": made.bytes, "file": str(made.file)}


def take_in(office: Office, arguments: Any) -> dict[str, Any]:
    """Take a package in."""
    from sdgp_desktop.exchange.service import take_in_visit

    report = take_in_visit(office.store, office.person, arguments.file, password(arguments.language))
    return report_json(office, report)


def rehearse(office: Office, arguments: Any) -> dict[str, Any]:
    """What taking a package in would do, without doing it."""
    from sdgp_desktop.exchange.service import rehearse_visit

    return report_json(office, rehearse_visit(office.store, arguments.file, password(arguments.language)))


def visit_id(office: Office, name: str) -> UUID:
    """The visit of this short name or id. Errors: Refusal "unknown_number", "visit_ambiguous"."""
    from sdgp_desktop.visits.service import visit_named

    with office.read() as reading:
        found = visit_named(reading, name)
    if found is None or found.id is None:
        raise Refusal("unknown_number", number=name)
    return found.id


def partnership_of(office: Office, visit: UUID) -> str:
    """The number of the partnership that a visit belongs to."""
    from sdgp_desktop.visits.service import entry

    with office.read() as reading:
        return entry(reading, visit).partnership


def password(language: str, twice: bool = False) -> str:
    """The password of a package: from SDGP_VISIT_PASSWORD, or asked for. Errors: Refusal "password_missing"."""
    if (known := os.environ.get(PASSWORD)) is not None:
        return known
    if not sys.stdin.isatty():
        raise Refusal("password_missing", name=PASSWORD)
    typed = getpass.getpass(ASKED.to(language), stream=sys.stderr)
    if twice and getpass.getpass(AGAIN.to(language), stream=sys.stderr) != typed:
        raise Refusal("password_differs")
    return typed


def plan_json(office: Office, planned: Any) -> dict[str, Any]:
    """What leaves: how many people, which fields, classes of personal data, and who may have it."""
    from sdgp_desktop.exchange.fields import class_words

    labels = {f.id: f.label for f in office.store.schema[TRAVEL].fields.values()}
    return {
        "visit": planned.name,
        "partnership": partnership_of(office, planned.visit),
        "people": planned.people,
        "classes": [Told(code, class_words(code, office.language)) for code in planned.classes],
        "fields": [Told(id, labels.get(id, id)) for id in planned.fields],
        "offices": list(planned.offices),
    }


def report_json(office: Office, report: Any) -> dict[str, Any]:
    """Who made a package and when, and of how many people its data are new or changed here."""
    return {
        "visit": report.name,
        "partnership": partnership_of(office, report.visit),
        "from": f"{report.office}-{report.desk}",
        "made": told_moment(report.made, office.language),
        "people": report.people,
        "new": report.new,
        "changed": report.changed,
        "conflicts": report.conflicts,
        "waiting": report.missing.segments,
        "known_before": report.known_before,
    }
