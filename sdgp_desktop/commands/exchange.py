"""Cards, packets, open questions: the commands between offices."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sdgp_desktop.commands.between import stop_facts, stop_words
from sdgp_desktop.commands.intake import fresh, given
from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import (
    NONE,
    findings_json,
    moment_words,
    told_moment,
)
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office

FINDINGS_SHOWN = 30  # findings of an import told one by one to people; programs get all
KEY_SHOWN = 12  # signs of the key of a desk: enough to name it by


def card(office: Office, arguments: Any) -> dict[str, Any]:
    """Write the public card of this desk."""
    from sdgp_desktop.exchange.service import key_findings, own_card, write_card
    from sdgp_desktop.sentences import finding_text

    write_card(office.store, fresh(arguments.to))
    own = own_card(office.store)
    with office.read() as reading:
        said = [finding_text(one, office.language) for one in key_findings(reading)]
    answer = {"offices": [office_json(own, {}, office.language)], "file": str(arguments.to)}
    return {**answer, "remarks": said} if said else answer


def add(office: Office, arguments: Any) -> dict[str, Any]:
    """Get to know another desk by its card; its six words must still be compared."""
    from sdgp_desktop.exchange.fields import COMPARE
    from sdgp_desktop.exchange.service import add_uncompared, strangers

    found = add_uncompared(office.store, given(arguments.file))
    words, names = found.fingerprint(office.language), names_of(office)
    with office.read() as reading:
        compared = found.key not in strangers(reading)
    remarks = [] if compared else [COMPARE.to(office.language, desk=names[found.key], words=words)]
    remarks = [*series_remarks(office, found.moved), *remarks]
    return {"offices": [{**office_json(found, names, office.language), "compared": compared}], "remarks": remarks}


def series_remarks(office: Office, moved: str) -> list[str]:
    """That this computer took another series to keep its numbers apart, and which computers still number alike."""
    from sdgp_desktop.exchange.service import series_findings
    from sdgp_desktop.sentences import finding_text

    with office.read() as reading:
        said = [finding_text(one, office.language) for one in series_findings(reading)]
    return [*moved_words(office, moved), *said]


def moved_words(office: Office, moved: str) -> list[str]:
    """That this computer took another series, where it did, and what to do."""
    from sdgp_desktop.exchange.fields import MOVED, moved_facts

    return [MOVED.to(office.language, **moved_facts(office.code, moved))] if moved else []


def confirm(office: Office, arguments: Any) -> dict[str, Any]:
    """Note that the six words of a desk were compared: those heard by telephone, in whichever of our languages."""
    from sdgp_desktop.exchange.fields import CONFIRMED
    from sdgp_desktop.exchange.service import confirm as note

    words = " ".join(arguments.words)
    if not words.strip():
        raise Refusal("words_differ", desk=arguments.desk)
    found, names = note(office.store, arguments.desk, words), names_of(office)
    said = CONFIRMED.to(office.language, desk=names[found.key])
    return {"offices": [{**office_json(found, names, office.language), "compared": True}], "remarks": [said]}


def known(office: Office, arguments: Any) -> dict[str, Any]:
    """The desks known here: what they were not sent, what they have not confirmed, and who was stopped."""
    from sdgp_desktop.exchange import service
    from sdgp_desktop.exchange.fields import INTRODUCED

    names, language = names_of(office), office.language
    with office.read() as reading:
        due, ended, found = service.due(reading), service.ended(reading), service.offices(reading)
        strangers = service.strangers(reading)
    rows = []
    for one in found:
        waits, end = due.get(one.key), ended.get(one.key)
        by = names.get(one.introduced_by, one.introduced_by[:KEY_SHOWN])
        rows.append(
            {
                **office_json(one, names, language),
                "compared": one.key not in strangers,
                "unsent": waits.unsent if waits else 0,
                "unconfirmed": waits.unconfirmed if waits else 0,
                "vouched_by": Told(one.introduced_by or None, INTRODUCED.to(language, desk=by) if by else None),
                "stopped": Told(stop_facts(end), stop_words(end, language)),
            }
        )
    return {"offices": rows}


def number(office: Office, arguments: Any) -> dict[str, Any]:
    """Give this computer another number among those of its office."""
    from sdgp_desktop.exchange.service import set_desk

    return {"desk": f"{office.code}-{set_desk(office.store, arguments.number)}"}


def names_of(office: Office) -> Mapping[str, str]:
    """What the other desks are called, by key: two that number alike by words."""
    from sdgp_desktop.exchange.service import desk_names

    with office.read() as reading:
        return desk_names(reading, office.language)


def office_json(found: Any, names: Mapping[str, str], language: str) -> dict[str, Any]:
    """A desk: code, series (and its key where another one numbers alike), six words, when packets went and came."""
    code = f"{found.code}-{found.desk}"
    name = names.get(found.key, code)
    return {
        "code": found.code,
        "desk": Told(found.desk, name.removeprefix(f"{found.code}-")),
        "key": Told(found.key, found.key[:KEY_SHOWN] if name != code else None),
        "name": found.name,
        "fingerprint": found.fingerprint(language),
        "last_sent": told_moment(found.last_sent, language),
        "last_received": told_moment(found.last_received, language),
    }


def export(office: Office, arguments: Any) -> dict[str, Any]:
    """Write a packet for other offices; tells what it holds, for whom, and which personal data."""
    from sdgp_desktop.exchange.service import export as write_packet

    to = fresh(arguments.to)
    made = write_packet(office.store, office.person, arguments.offices, to, **options(arguments))
    return {**packet_json(office, made), "remarks": unsure_words(office, made.plan.desks)}


def plan(office: Office, arguments: Any) -> dict[str, Any]:
    """What a packet for these offices would hold, how large it would be and in how many files; nothing is written."""
    from sdgp_desktop.exchange.fields import PLAN_NOTHING
    from sdgp_desktop.exchange.service import plan as look

    planned = look(office.store, arguments.offices, **options(arguments))
    nothing = not planned.changes and not planned.attachments
    remarks = [PLAN_NOTHING.to(office.language)] if nothing else unsure_words(office, planned.desks)
    return {**plan_json(office, planned), "bytes": planned.bytes, "files": planned.files, "remarks": remarks}


def unsure_words(office: Office, keys: Sequence[str]) -> list[str]:
    """That nobody has compared the six words of some of the desks that a packet is for."""
    from sdgp_desktop.exchange.fields import TO_STRANGER
    from sdgp_desktop.exchange.service import stranger_names

    with office.read() as reading:
        desks = stranger_names(reading, keys, office.language)
    return [TO_STRANGER.to(office.language, desks=", ".join(desks))] if desks else []


def options(arguments: Any) -> dict[str, Any]:
    """How somebody wants a packet, as the service takes it."""
    return {"everything": arguments.everything, "scans": not arguments.without_scans, "limit": arguments.limit}


def packet_json(office: Office, made: Any) -> dict[str, Any]:
    """A packet that was written, or lay there already."""
    head = {"packet": made.packet, **plan_json(office, made.plan)}
    return {**head, "changes": made.changes, "bytes": made.bytes, "files": [str(f) for f in made.files]}


def plan_json(office: Office, planned: Any) -> dict[str, Any]:
    """For which desks a packet is, how much is in it, which personal data, and from which subjects."""
    from sdgp_desktop.exchange.fields import audience_words, class_words
    from sdgp_desktop.exchange.service import offices
    from sdgp_desktop.registry.service import countries

    own, called, language = f"{office.code}-{office.desk}", names_of(office), office.language
    with office.read() as reading:
        desks = {one.key: f"{one.code}-{one.desk}" for one in offices(reading)}
        names = {one.code: one.name for one in countries(reading)}
    return {
        "for": Told([desks.get(key, own) for key in planned.desks], [called.get(key, own) for key in planned.desks]),
        "keys": Told(list(planned.desks)),
        "changes": planned.changes,
        "attachments": planned.attachments,
        "classes": [Told(code, class_words(code, language)) for code in planned.classes],
        "audiences": [Told(code, audience_words(code, language, names)) for code in planned.audiences],
    }


def rehearse(office: Office, arguments: Any) -> dict[str, Any]:
    """What an import would do; with `--list`, and a choice of it, field by field."""
    from sdgp_desktop.commands.rehearsal import back_json, list_json, narrowed
    from sdgp_desktop.exchange.service import rehearse as look

    report = look(office.store, packet(arguments.file))
    answer = report_json(office, report)
    if arguments.list or narrowed(arguments):
        return {**answer, **list_json(office, report, arguments)}
    return {**answer, **back_json(office, report)}


def take_in(office: Office, arguments: Any) -> dict[str, Any]:
    """Take a packet in, and tell what the rules find now and did not before."""
    from sdgp_desktop.commands.rehearsal import back_json
    from sdgp_desktop.exchange.fields import TAKEN, figures
    from sdgp_desktop.exchange.service import take_in_and_check

    report = take_in_and_check(office.store, office.person, packet(arguments.file))
    counted = figures(report.new, report.changed, report.removed, office.language, report.conflicts)
    answer = {**report_json(office, report, taken=True), **back_json(office, report)}
    taken = TAKEN.to(office.language, desk=sender_of(office, report), figures=counted)
    answer["remarks"][:0] = [taken, *moved_words(office, report.moved)]
    receipt = None if report.waiting else report.receipt  # what waits has not arrived yet
    return {**answer, "receipt": Told(receipt, receipt_words(receipt, office.language))}


def receipt_words(receipt: dict[str, Any] | None, language: str) -> Any:
    """A receipt as people read it: its moment on the clock of this computer."""
    if receipt is None:
        return NONE
    return {k: moment_words(read_moment(v), language) if k == "at" else v for k, v in receipt.items()}


def packet(path: Path) -> Path:
    """A file that may be a packet. Errors: Refusal "file_is_folder", "packet_is_visit", "packet_is_card"."""
    from sdgp_desktop.exchange.service import is_visit

    if given(path).is_file():
        if is_visit(path, by_name=False):
            raise Refusal("packet_is_visit", file=path.name)
        if path.suffix.lower() == ".sdgpcard":
            raise Refusal("packet_is_card", file=path.name)
    return path


def sender_of(office: Office, report: Any) -> str:
    """Who made a packet: VVSG-V, told apart from a computer that numbers alike."""
    from sdgp_desktop.exchange.service import sender_name

    with office.read() as reading:
        return sender_name(reading, office.language, report)


def report_json(office: Office, report: Any, *, taken: bool = False) -> dict[str, Any]:
    """What a packet brings (or brought): who made it, how much is new, changed, in conflict, removed, waiting and for
    what, and how many fields go back because a desk was stopped.
    """
    with office.read() as reading:
        found = findings_json(reading, report.findings)
    sender = sender_of(office, report)
    return {
        "from": Told(report.sender, sender),
        "key": Told(report.key),
        "made": told_moment(report.made, office.language),
        "new": report.new,
        "changed": report.changed,
        "conflicts": report.conflicts,
        "removed": report.removed,
        "back": Told(len(report.back), len(report.back) or None),
        "answered": report.answered,
        "attachments": report.attachments,
        "waiting": report.waiting,
        "waiting_for": Told(list(report.missing.offices) if report.waiting else []),  # people read the remarks
        "needs_update": Told(report.missing.update),
        "known_before": Told(report.known_before),
        "remarks": remarks(report, sender, office.language, taken),
        "findings": Told(found, found[:FINDINGS_SHOWN]),  # the remarks say how many there are more
    }


def remarks(report: Any, sender: str, language: str, taken: bool = False) -> list[str]:
    """What needs attention about a packet, in sentences."""
    from sdgp_desktop.exchange import fields

    number, files = report.part
    stranger = fields.OF_STRANGER_TAKEN if taken else fields.OF_STRANGER
    said = [stranger.to(language, desk=sender)] if report.stranger else []
    said += [fields.ONE_FILE.to(language, number=number, of=files)] if files > 1 else []
    if report.repeats:
        said.append((fields.SAME_BEFORE if files == 1 else fields.SAME_FILE_BEFORE).to(language))
    elif report.brings_nothing:
        said.append(fields.NOTHING_NEW.to(language))
    if report.conflicts:
        said.append(fields.ATTENTION.to(language, report.conflicts))
    if report.back:
        text = fields.WENT_BACK if taken else fields.GO_BACK
        said.append(text.to(language, len(report.back), desks=", ".join(report.stopped)))
    if report.answered:
        said.append(fields.ANSWERED.to(language, report.answered))
    if report.waiting and report.missing.program:
        said.append(fields.NEEDS_PROGRAM.to(language, report.waiting, program=report.missing.program))
    elif report.waiting and report.missing.update:
        said.append(fields.NEEDS_UPDATE.to(language, report.waiting))
    elif report.waiting:
        said.append(fields.MISSING.to(language, report.waiting, offices=", ".join(report.missing.offices)))
    if report.clock_ahead:
        said.append(fields.CLOCK.to(language, desk=sender))
    if len(report.findings) > FINDINGS_SHOWN:
        said.append(fields.MORE_FINDINGS.to(language, len(report.findings) - FINDINGS_SHOWN))
    return said
