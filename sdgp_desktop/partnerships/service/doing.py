"""Making and changing partnerships: by themselves or from a match, their number, their steps."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import CallView, rules_of
from sdgp_desktop.calls.service import call as call_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import further_series
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.fields import PARTNERSHIP_FIELDS, STEP_FIELDS
from sdgp_desktop.partnerships.records import Partnership, PartnershipStep
from sdgp_desktop.partnerships.rules import check_step, check_term, next_number, number_form
from sdgp_desktop.partnerships.service.looking import partnership, rules_for, running_of_call, steps_of
from sdgp_desktop.partnerships.service.views import AfterStep, OpenItems
from sdgp_desktop.registry.service import checked, country, lead_association, municipality

NUMBER = re.compile(r"[A-Z0-9][A-Z0-9./-]{1,29}\Z")  # an imported list may have numbers of its own


def create(
    work: Work,
    call_id: UUID,
    *,
    start: date | None = None,
    end: date | None = None,
    north_id: UUID | None = None,
    south_id: UUID | None = None,
    north_name: str = "",
    south_name: str = "",
    number: str = "",
    **more: Any,
) -> UUID:
    """Make a partnership of two municipalities, or of two parties by name; it is active from its first day.

    Days left out are those of the call. The number is given by the lead association; others leave it empty or
    bring it along. Errors: Refusal "partner_missing", "partner_same_side", "term_reversed", "term_too_long",
    "number_taken", "number_not_valid".
    """
    call, rules = call_of(work, call_id), rules_of(work, call_id)
    first, last = start or call.period_start, end or call.period_end
    check_term(first, last, rules.number("term_months_max"))
    north = partner_name(work, north_id, north_name, "north", call)
    south = partner_name(work, south_id, south_name, "south", call)
    stored = checked(PARTNERSHIP_FIELDS, more)
    record = work.add(
        Partnership(
            number=_number(work, number, first.year, call.country),
            call_id=call_id,
            north_id=north_id,
            north_name=north,
            south_id=south_id,
            south_name=south,
            start=first,
            end=last,
            rules_version=rules.version,
            **stored,
        )
    )
    work.add(PartnershipStep(partnership_id=record.id, place=1, state="active", dated=first, noted_by=work.person.name))
    work.tell(name=record.number or f"{north} × {south}")
    return record.id


def partner_name(reading: Reading, id: UUID | None, name: str, side: str, call: CallView) -> str:
    """The name of a partner: as typed, or as the register has it.

    Errors: Refusal "partner_missing"; "partner_same_side" for a municipality of the wrong side.
    """
    name = name.strip()
    if id is None:
        if not name:
            raise Refusal("partner_missing", side=side)
        return name
    found = municipality(reading, id)
    fits = country(reading, found.country).side == "north" if side == "north" else found.country == call.country
    if not fits:
        raise Refusal("partner_same_side", name=found.name)
    return name or found.name


def _number(work: Work, number: str, year: int, land: str) -> str:
    """The number to store: one that was brought along, the next one (lead association), or none yet."""
    number = number_form(number)
    if number:
        if not NUMBER.match(number):
            raise Refusal("number_not_valid", number=number)
        only_of_number(work, number)
        return number
    if work.office != lead_association(work).code:
        return ""
    taken = work.rows(select(Partnership.number).where(Partnership.removed.is_(False), Partnership.number != ""))
    return next_number(year, land, {n for (n,) in taken}, further_series(work.desk))


def only_of_number(reading: Reading, number: str, but: UUID | None = None) -> None:
    """Errors: Refusal "number_taken" when another partnership has the number."""
    known = select(Partnership.id).where(Partnership.number == number, Partnership.removed.is_(False))
    if number and any(row.id != but for row in reading.rows(known)):
        raise Refusal("number_taken", number=number)


def only_of_match(reading: Reading, match_id: UUID, but: UUID | None = None) -> None:
    """Errors: Refusal "match_already_adopted", with its number, when a match became another partnership."""
    known = select(Partnership).where(Partnership.match_id == match_id, Partnership.removed.is_(False))
    for one in reading.all(known):
        if one.id != but:
            raise Refusal("match_already_adopted", number=one.number or f"{one.north_name} × {one.south_name}")


def give_number(work: Work, id: UUID, number: str = "") -> str:
    """Give a partnership that has none its number (lead association), or type one over.

    Errors: Refusal "number_by_lead", "number_taken", "number_not_valid".
    """
    record = work.get(Partnership, id)
    lead = lead_association(work).code
    if not number and work.office != lead:
        raise Refusal("number_by_lead", office=lead)
    if number_form(number) != record.number or not record.number:
        record.number = _number(work, number, record.start.year, call_of(work, record.call_id).country)
    work.tell(name=record.number)
    work.session.flush()
    return record.number


def adopt(work: Work, match_id: UUID) -> UUID:
    """Make the partnership of a match: both dossiers, the call's period, the agreed conditions.

    Errors: Refusal "record_gone"; "match_already_adopted" with its number; "partnership_runs" with that of another
    one of the call in which one of the two is; as `create_from_dossiers`.
    """
    from sdgp_desktop.matching.service import match

    only_of_match(work, match_id)
    found = match(work, match_id)
    _refuse_running(work, found.call_id, (found.north_id, found.south_id))
    return create_from_dossiers(
        work, found.call_id, found.north_id, found.south_id, match_id=match_id, conditions=found.conditions
    )


def _refuse_running(work: Work, call_id: UUID, dossiers: Sequence[UUID]) -> None:
    """Whoever is in a running partnership of the call makes no other one; where the rules let a municipality have a
    second one (M4), not the very same two."""
    from sdgp_desktop.intake.service import dossier

    rows, second = [dossier(work, id) for id in dossiers], not rules_of(work, call_id).flag("rule_M4")
    for one in running_of_call(work, call_id):
        members = {one.north_dossier_id, one.south_dossier_id, one.north_id, one.south_id} - {None}
        bound = [r for r in rows if r.id in members or r.municipality_id in members]
        if len(bound) == len(rows) or (bound and not second):
            raise Refusal("partnership_runs", number=one.number or one.name, names=tuple(r.name for r in bound))


def create_from_dossiers(
    work: Work, call_id: UUID, north_dossier_id: UUID, south_dossier_id: UUID, *, match_id: UUID | None = None,
    conditions: str = "",
) -> UUID:  # fmt: skip
    """Make a partnership of the municipalities of two dossiers, with their contact people."""
    from sdgp_desktop.intake.service import dossier
    from sdgp_desktop.partnerships.service.people import take_contacts

    north, south = dossier(work, north_dossier_id), dossier(work, south_dossier_id)
    id = create(
        work, call_id, north_id=north.municipality_id, south_id=south.municipality_id, north_name=north.name,
        south_name=south.name, conditions=conditions,
    )  # fmt: skip
    record = work.get(Partnership, id)
    record.match_id, record.north_dossier_id, record.south_dossier_id = match_id, north.id, south.id
    work.session.flush()
    for side, dossier_id in (("N", north.id), ("S", south.id)):
        take_contacts(work, id, side, dossier_id)
    return id


def change(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a partnership.

    Errors: Refusal "partnership_closed"; what `create` and the fields refuse.
    """
    record = work.get(Partnership, id)
    holder = partnership(work, id)
    if holder.state == "closed" and set(values) - {"remark", "continues_as"}:
        raise Refusal("partnership_closed")
    stored = checked(PARTNERSHIP_FIELDS, values)
    if "number" in stored:
        give_number(work, id, stored.pop("number"))
    call = call_of(work, record.call_id)
    for side in ("north", "south"):
        name, key = f"{side}_name", f"{side}_id"
        if key in stored or name in stored:
            typed = stored.get(name, "" if key in stored else getattr(record, name))
            stored[name] = partner_name(work, stored.get(key, getattr(record, key)), typed, side, call)
    if {"start", "end"} & set(stored):
        months = rules_for(work, holder).number("term_months_max")
        check_term(stored.get("start", record.start), stored.get("end", record.end), months)
    for column, value in stored.items():
        setattr(record, column, value)
    work.tell(name=record.number or f"{record.north_name} × {record.south_name}")
    work.session.flush()


def take_step(
    work: Work,
    id: UUID,
    state: str,
    dated: date,
    ground: str = "",
    *,
    open_items: OpenItems | None = None,
    after: AfterStep | None = None,
) -> UUID:
    """Note a new state: suspended, terminated (both with their ground), active again, closed.

    Errors: Refusal "step_not_next", "step_before_start", "step_before_stop", "step_without_ground";
    "close_with_open_items".
    """
    record = work.get(Partnership, id)
    known = steps_of(work, [id]).get(id, [])
    check_step(known, state, dated, ground, record.start)
    if state == "closed" and open_items is not None and (left := open_items(work, id)):
        raise Refusal("close_with_open_items", n=len(left), items=tuple(dict.fromkeys(f.code for f in left)))
    stored = checked(STEP_FIELDS, {"state": state, "dated": dated, "ground": ground})
    place = max((s.place for s in known), default=0) + 1
    step = work.add(PartnershipStep(partnership_id=id, place=place, noted_by=work.person.name, **stored))
    work.tell(name=record.number or f"{record.north_name} × {record.south_name}", state=state)
    if after is not None:
        after(work, id)
    return step.id


def remove(work: Work, id: UUID) -> None:
    """Put a partnership into the bin."""
    record = work.get(Partnership, id)
    work.tell(name=record.number)
    work.remove(record)
