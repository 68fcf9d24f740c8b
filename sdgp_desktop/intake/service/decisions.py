"""Decisions about a dossier besides its answers: derogation, withdrawal, confirmation, verification, translations."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.records import Contact, Derogation, Dossier, Translation
from sdgp_desktop.intake.rules.checks import HARD, check
from sdgp_desktop.intake.service.checking import answers, context_of, lifted_codes, recheck
from sdgp_desktop.intake.service.editing import open_for_change
from sdgp_desktop.intake.service.knowledge import knowledge_of
from sdgp_desktop.intake.service.listing import dossier
from sdgp_desktop.intake.service.views import TranslationView
from sdgp_desktop.kernel.dates import after
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import happened, staff_name


def hard_codes(reading: Reading, dossier_id: UUID) -> tuple[str, ...]:
    """The hard checks that hold a dossier back today, those already lifted included."""
    row = dossier(reading, dossier_id)
    context = replace(context_of(knowledge_of(reading, row.call_id), row), derogated=frozenset())
    found = check(answers(reading, dossier_id), context)
    return tuple(dict.fromkeys(f.code for f in found if f.kind == HARD))


def derogate(
    work: Work, dossier_id: UUID, code: str, *, reason: str, decided_by: str, decided_on: date | None, minutes: str
) -> None:
    """Lift a hard check of a dossier by a decision of the steering group; it stays on record.

    Errors: Refusal "derogation_incomplete" with the missing part; "nothing_to_derogate".
    """
    given = _whole({"reason": reason, "decided_by": decided_by, "decided_on": decided_on, "minutes": minutes})
    happened(BY_ID["derogation.decided_on"], decided_on, work.today)
    row = open_for_change(work, dossier_id)
    if code not in hard_codes(work, dossier_id):
        raise Refusal("nothing_to_derogate", code=code)
    _decide(work, row, code, True, given)


def _whole(given: dict[str, Any]) -> dict[str, Any]:
    missing = next((name for name, value in given.items() if not value), None)
    if missing is not None:
        raise Refusal("derogation_incomplete", field=BY_ID[f"derogation.{missing}"].label)
    return given


def end_derogation(work: Work, dossier_id: UUID, code: str, *, reason: str, decided_by: str, minutes: str) -> None:
    """Put a lifted check back from today. Errors: Refusal "derogation_incomplete", "nothing_to_derogate"."""
    given = _whole({"reason": reason, "decided_by": decided_by, "decided_on": work.today, "minutes": minutes})
    row = open_for_change(work, dossier_id)
    if code not in lifted_codes(work, dossier_id):
        raise Refusal("nothing_to_derogate", code=code)
    _decide(work, row, code, False, given)


def _decide(work: Work, row: Dossier, code: str, lifted: bool, given: dict[str, Any]) -> None:
    """Write a decision; it comes after all that were known of this check, for the newest one counts."""
    seen = select(Derogation.noted).where(Derogation.dossier_id == row.id, Derogation.code == code)
    noted = after(work.moment, (known.noted for known in work.rows(seen)))
    work.add(Derogation(dossier_id=row.id, code=code, lifted=lifted, noted=noted, noted_by=work.person.id, **given))
    work.tell(number=row.number, code=code)
    recheck(work, row.id, row.received)


def withdraw(work: Work, dossier_id: UUID) -> None:
    """Note that the municipality withdrew; the dossier stays, its state says so."""
    record = work.get(Dossier, dossier_id)
    record.status = "withdrawn"
    record.complete_since = None
    work.tell(number=record.number)


def take_withdrawal_back(work: Work, dossier_id: UUID) -> str:
    """Open a withdrawn dossier again; the checks set its state, which is returned."""
    record = work.get(Dossier, dossier_id)
    if record.status == "withdrawn":
        record.status = "submitted"
        work.session.flush()
    work.tell(number=record.number)
    return recheck(work, dossier_id)


def advance(work: Work, dossier_id: UUID, status: str) -> None:
    """Set the state that scoring or the decision gives: in_scoring, selected, reserve, not_selected, or complete."""
    record = work.get(Dossier, dossier_id)
    if record.status != status:
        record.status = status
    work.session.flush()


def confirm(work: Work, dossier_id: UUID, on: date, way: str) -> None:
    """Note that the municipality confirmed the answers: the day and the way. Errors: Refusal "day_to_come"."""
    record = work.get(Dossier, dossier_id)
    happened(BY_ID["confirmed.on"], on, work.today)
    record.confirmed_on, record.confirmed_way = on, way
    work.tell(number=record.number)


def verify_link(work: Work, dossier_id: UUID, verified: bool = True) -> None:
    """Note that the association knows the answers about city links to be so (10.4)."""
    record = open_for_change(work, dossier_id)
    record.link_verified = verified
    record.link_verified_by = staff_name(work, work.person.id) or work.person.name
    record.link_verified_on = work.today
    work.session.flush()
    work.tell(number=record.number)
    recheck(work, dossier_id)


def give_notice(work: Work, dossier_id: UUID, on: date, version: str, language: str) -> int:
    """Note the privacy information for all contacts that have none yet; returns how many.

    Errors: Refusal "day_to_come"; as `set_field` for closed dossiers.
    """
    record = open_for_change(work, dossier_id)
    happened(BY_ID["2.7.on"], on, work.today)
    statement = select(Contact).where(
        Contact.dossier_id == dossier_id, Contact.removed.is_(False), Contact.notice_on.is_(None)
    )
    found = list(work.all(statement))
    for contact in found:
        contact.notice_on, contact.notice_version, contact.notice_language = on, version, language
    work.session.flush()
    work.tell(number=record.number)
    recheck(work, dossier_id)
    return len(found)


def translations(reading: Reading, dossier_id: UUID) -> tuple[TranslationView, ...]:
    """The working translations of a dossier."""
    statement = (
        select(Translation)
        .where(Translation.dossier_id == dossier_id, Translation.removed.is_(False))
        .order_by(Translation.field_id, Translation.language, Translation.id)
    )
    return tuple(
        TranslationView(t.id, t.field_id, t.row_id, t.from_language or "", t.language, t.kind, t.text or "")
        for t in reading.all(statement)
    )


def translate(
    work: Work, dossier_id: UUID, field_id: str, language: str, text: str, kind: str, row_id: UUID | None = None,
    from_language: str = "",
) -> None:  # fmt: skip
    """Write or change the working translation of one long answer; an empty text takes it away."""
    row = dossier(work, dossier_id)
    found = work.one(
        select(Translation).where(
            Translation.dossier_id == dossier_id, Translation.field_id == field_id, Translation.language == language,
            Translation.row_id.is_(None) if row_id is None else Translation.row_id == row_id,
            Translation.removed.is_(False),
        )
    )  # fmt: skip
    if found is None and text:
        found = work.add(Translation(dossier_id=dossier_id, field_id=field_id, row_id=row_id, language=language))
    if found is not None:
        found.text, found.kind, found.from_language = text or None, kind, from_language or row.language
        if not text:
            work.remove(found)
    work.tell(number=row.number, field=field_id)
