"""What a call lacks before it can be opened: told in its checks beforehand, and refused by the opening itself."""

from collections.abc import Iterator
from uuid import UUID

from sdgp_desktop.calls.rules import RuleBook, next_state
from sdgp_desktop.calls.service.book import rules_of
from sdgp_desktop.calls.service.calls import call, set_state
from sdgp_desktop.calls.service.views import CallView
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import Words, municipalities

NEEDED = ("themes", "goals", "admitted")


def open_call(work: Work, id: UUID) -> None:
    """Publish a call: from now on its rules change by new versions only.

    Errors: Refusal "call_state_not_next"; "call_not_ready" with what is missing; "call_admits_unknown" with the codes.
    """
    view = call(work, id)
    next_state(view.state, "open")
    missing = tuple(missing_rules(view, rules_of(work, id)).values())
    if missing:
        raise Refusal("call_not_ready", missing=missing)
    unknown = unknown_codes(work, view)
    if unknown:
        raise Refusal("call_admits_unknown", codes=unknown)
    set_state(work, id, "open")


def missing_rules(view: CallView, book: RuleBook) -> dict[str, Words]:
    """The rules without which a call cannot be opened and that are still empty: their names by code."""
    codes = [name for name in NEEDED if not getattr(view, name)] + ["places"] * (view.places < 1)
    return {code: Words(*(book.clause(code).name(spoken) for spoken in ("en", "fr", "nl"))) for code in codes}


def unknown_codes(reading: Reading, view: CallView) -> tuple[str, ...]:
    """The codes that a call admits and that no municipality of the register has, in the order of the rule book."""
    known = {m.code for m in municipalities(reading, codes=view.admitted)} if view.admitted else set()
    return tuple(code for code in view.admitted if code not in known)


def opening_findings(reading: Reading, id: UUID) -> tuple[Finding, ...]:
    """What keeps a draft from being opened, each with the rule to fill in; nothing for a call that is no draft."""
    view = call(reading, id)
    if view.state != "draft":
        return ()
    missing = missing_rules(view, rules_of(reading, id))
    needed = [
        Finding("call_needs", "HC", f"cl.value[{code}]", {"call": view.code, "name": name}, "calls_call", id)
        for code, name in missing.items()
    ]
    return (*needed, *admitted_findings(reading, view))


def admitted_findings(reading: Reading, view: CallView) -> Iterator[Finding]:
    """Codes that a call admits and that nobody has: a municipality may have left the register since."""
    unknown = unknown_codes(reading, view)
    if unknown:
        facts = {"call": view.code, "codes": unknown}
        yield Finding("admitted_unknown", "rule", "cl.value[admitted]", facts, "calls_call", view.id)
