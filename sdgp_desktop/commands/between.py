"""What went between the offices: the transfer register, receipts, and a desk that takes part no longer."""

from collections.abc import Sequence
from typing import Any

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import moment_words, told_moment
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office


def stop(office: Office, arguments: Any) -> dict[str, Any]:
    """Let a desk take part no longer, for all offices: what it wrote until now stays, later work counts not."""
    from sdgp_desktop.exchange.fields import STOPPED_NOW
    from sdgp_desktop.exchange.service import one_desk, stop_desk

    reason = arguments.reason.strip()
    if not reason:
        raise Refusal("stop_reason")
    with office.read() as reading:
        desk = one_desk(reading, arguments.desk)
    with office.act("stop_desk", final=True) as work:
        stop_desk(work, desk.key, reason)
    name = f"{desk.code}-{desk.desk}"
    return {"stopped": name, "key": Told(desk.key), "remarks": [STOPPED_NOW.to(office.language, desk=name)]}


def stop_facts(end: Any) -> dict[str, Any] | None:
    """Who stopped a desk, when and why, for programs; nothing while it takes part."""
    if end is None:
        return None
    return {"at": iso_moment(end.at), "person": end.person, "office": end.office, "reason": end.reason}


def stop_words(end: Any, language: str) -> str | None:
    """Who stopped a desk, when and why, in one sentence; nothing while it takes part."""
    from sdgp_desktop.exchange.fields import STOPPED_AT, STOPPED_BY

    if end is None:
        return None
    text, moment = STOPPED_BY if end.person else STOPPED_AT, moment_words(end.at, language)
    return text.to(language, person=end.person, office=end.office, moment=moment, reason=end.reason)


def transfers(office: Office, arguments: Any) -> dict[str, Any]:
    """The transfer register: every packet that left or came in, the newest first, with the personal data in it."""
    from sdgp_desktop.exchange.service import transfers as register

    with office.read() as reading:
        found = register(reading, office.language)
        called = _called(reading, found, arguments.desk, office.language) if arguments.desk else None
    wanted = [one for one in found if arguments.way in (None, one.direction)]
    fitting = [one for one in wanted if called is None or not called.isdisjoint(one.desks)]
    return {"packets": [_transfer_json(one, office.language) for one in fitting]}


def receipts(office: Office, arguments: Any) -> dict[str, Any]:
    """What became of every packet that left, desk by desk: arrived when and with how many questions, or not yet."""
    from sdgp_desktop.exchange.service import SENT
    from sdgp_desktop.exchange.service import transfers as register

    with office.read() as reading:
        found = [one for one in register(reading, office.language) if one.direction == SENT]
    rows = [row for one in found for row in _receipts_json(one, office.language)]
    open_only = [row for row in rows if row["arrived"].value == "open"]
    return {"receipts": open_only if arguments.open else rows}


def _called(reading: Reading, found: Sequence[Any], code: str, language: str) -> set[str]:
    """What the register calls the desks of an office, or the one that has or had this name or key.

    Errors: Refusal "desk_unknown", "desk_unknown_all".
    """
    from sdgp_desktop.exchange.service import desk_names, names_ever, unknown_desk

    shown = desk_names(reading, language)
    named = {key: {name, *names_ever(reading, key), key} for key, name in shown.items()}
    known = {shown[key] for key, names in named.items() if any(_means(code, name) for name in names)}
    known |= {desk for one in found for desk in one.desks if _means(code, desk)}
    if not known:
        raise unknown_desk(reading, code)
    return known


def _means(code: str, name: str) -> bool:
    """Whether what was typed is a name, the office of a name, or the beginning of a key."""
    from sdgp_desktop.exchange.service import KEY_BEGINS

    by_key = len(code) >= KEY_BEGINS and "-" not in name and name.startswith(code)
    return by_key or code in (name, name.partition("-")[0])


def _transfer_json(one: Any, language: str) -> dict[str, Any]:
    from sdgp_desktop.exchange.fields import IN, OUT, UNDONE, class_words
    from sdgp_desktop.exchange.service import SENT

    undone = one.state == "undone"
    return {
        "packet": Told(one.packet),
        "at": told_moment(one.moment, language),
        "way": Told(one.direction, OUT if one.direction == SENT else IN),
        "desks": list(one.desks),
        "changes": one.changes,
        "classes": [Told(code, class_words(code, language)) for code in one.classes],
        "bytes": one.bytes,
        "person": one.person,
        "file": one.file,
        "state": Told(one.state, UNDONE if undone else None),
        "open": Told(list(one.silent), list(one.silent) if one.direction == SENT else None),
    }


def _receipts_json(one: Any, language: str) -> list[dict[str, Any]]:
    """A row for each desk that a packet is for."""
    from sdgp_desktop.exchange.fields import ARRIVED_SHORT, HAS_IT_SHORT, NOT_CONFIRMED_SHORT

    head = {"packet": Told(one.packet), "sent": told_moment(one.moment, language), "file": one.file}
    told = [(r.desk, Told("told", ARRIVED_SHORT), told_moment(r.at, language), r.questions) for r in one.receipts]
    held = [(desk, Told("shown", HAS_IT_SHORT), told_moment(None, language), None) for desk in one.holding]
    left = [(desk, Told("open", NOT_CONFIRMED_SHORT), told_moment(None, language), None) for desk in one.silent]
    return [
        {**head, "desk": desk, "arrived": arrived, "at": at, "questions": questions}
        for desk, arrived, at, questions in (*told, *held, *left)
    ]
