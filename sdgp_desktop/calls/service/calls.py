"""Programmes and calls: looking them up, changing them, and their life from draft to archive."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.calls.fields import CALL_FIELDS, PROGRAMME_FIELDS
from sdgp_desktop.calls.records import Call, Programme, RuleVersion
from sdgp_desktop.calls.records import Clause as ClauseRecord
from sdgp_desktop.calls.rules import RuleBook, check_call_days, closing_day, closing_moment, fits, next_state
from sdgp_desktop.calls.service.book import rules_of, type_over
from sdgp_desktop.calls.service.shipped import template
from sdgp_desktop.calls.service.views import CallView, ProgrammeView
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import MunicipalityView, Words, checked, in_order, municipalities, set_columns

SHOWN = ("themes", "sub_themes", "goals", "admitted", "places")  # clauses that a call shows as its own


def programme_view(p: Programme) -> ProgrammeView:
    """The record as a plain value."""
    return ProgrammeView(
        p.id, p.code, Words(p.name_en, p.name_fr, p.name_nl), p.donor, p.holder, p.starts, p.ends,
        tuple(p.countries or ()), p.source_title, p.source_on, p.inspired_by, p.remark,
    )  # fmt: skip


def programmes(reading: Reading) -> tuple[ProgrammeView, ...]:
    """All programmes, the newest first."""
    statement = select(Programme).where(Programme.removed.is_(False))
    return tuple(programme_view(p) for p in reading.all(statement.order_by(Programme.starts.desc(), Programme.code)))


def programme(reading: Reading, id: UUID) -> ProgrammeView:
    """One programme. Errors: Refusal "record_gone"."""
    return programme_view(reading.get(Programme, id))


def calls(
    reading: Reading, states: Iterable[str] | None = None, programme_id: UUID | None = None
) -> tuple[CallView, ...]:
    """Calls by opening day, the newest first: in some states, of a programme."""
    wanted = None if states is None else tuple(states)
    return reading.kept(("calls", wanted, programme_id), lambda: _calls(reading, wanted, programme_id))


def _calls(reading: Reading, states: tuple[str, ...] | None, programme_id: UUID | None) -> tuple[CallView, ...]:
    statement = select(Call, Programme.code).join(Programme, Programme.id == Call.programme_id)
    statement = statement.where(Call.removed.is_(False))
    if states is not None:
        statement = statement.where(Call.state.in_(states))
    if programme_id is not None:
        statement = statement.where(Call.programme_id == programme_id)
    found = reading.rows(statement.order_by(Call.opens.desc(), Call.code.desc()))
    return _views(reading, found)


def call(reading: Reading, id: UUID) -> CallView:
    """One call. Errors: Refusal "record_gone"."""
    return reading.kept(("call", id), lambda: _call(reading, id))


def _call(reading: Reading, id: UUID) -> CallView:
    record = reading.get(Call, id)
    return _views(reading, [(record, reading.get(Programme, record.programme_id).code)])[0]


def call_codes(reading: Reading) -> Mapping[UUID, str]:
    """The codes of all calls."""

    def read() -> Mapping[UUID, str]:
        return dict(reading.rows(select(Call.id, Call.code).where(Call.removed.is_(False))))

    return reading.kept("call_codes", read)


def call_by_code(reading: Reading, code: str) -> CallView | None:
    """The call of a code, or nothing."""
    record = reading.one(select(Call).where(Call.code == code.strip(), Call.removed.is_(False)))
    return None if record is None else call(reading, record.id)


def known_call(reading: Reading, code: str) -> CallView:
    """The call of a code. Errors: Refusal "unknown_call"."""
    found = call_by_code(reading, code)
    if found is None:
        raise Refusal("unknown_call", call=code)
    return found


def _views(reading: Reading, found: Iterable[Any]) -> tuple[CallView, ...]:
    rows = [(c, code) for c, code in found]
    ids = [c.id for c, _ in rows]
    newest = select(RuleVersion.call_id, func.max(RuleVersion.number).label("number"))
    newest = newest.where(RuleVersion.call_id.in_(ids), RuleVersion.removed.is_(False)).group_by(RuleVersion.call_id)
    versions = {r.call_id: r.number for r in reading.rows(newest)}
    shown = {c.id: {code: template(c.code).text(code) for code in SHOWN} for c, _ in rows}
    statement = select(ClauseRecord.call_id, ClauseRecord.code, ClauseRecord.value, ClauseRecord.unit).where(
        ClauseRecord.call_id.in_(ids), ClauseRecord.code.in_(SHOWN), ClauseRecord.removed.is_(False)
    )
    for r in reading.rows(statement.order_by(ClauseRecord.version)):
        if fits(r.code, r.value, r.unit):
            shown[r.call_id][r.code] = r.value
    return tuple(_view(c, code, versions.get(c.id, 0), shown[c.id]) for c, code in rows)


def _view(c: Call, programme: str, version: int, shown: Mapping[str, str]) -> CallView:
    def codes(name: str) -> tuple[str, ...]:
        return tuple(x for x in shown.get(name, "").split(";") if x)

    return CallView(
        c.id, c.code, Words(c.name_en, c.name_fr, c.name_nl), c.country, c.programme_id, programme, c.opens, c.closes,
        c.period_start, c.period_end, tuple(c.languages or ()), c.state, c.remark, version, codes("themes"),
        codes("sub_themes"), tuple(int(g) for g in codes("goals")), codes("admitted"), int(shown.get("places") or 0),
    )  # fmt: skip


def admitted_municipalities(reading: Reading, call_id: UUID) -> tuple[MunicipalityView, ...]:
    """The districts or communes that the call admits, in the order of the rule book."""
    view = call(reading, call_id)
    known = {m.code: m for m in municipalities(reading, codes=view.admitted)}
    return tuple(known[code] for code in view.admitted if code in known)


def change_programme(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a programme. Errors: Refusal "from_after_to"; what the register refuses."""
    record = work.get(Programme, id)
    stored = checked(PROGRAMME_FIELDS, values)
    in_order(stored.get("starts", record.starts), stored.get("ends", record.ends))
    before = rules_of_programme(record)
    set_columns(record, stored)
    for draft in calls(work, ("draft",), id):
        follow_programme(work, draft.id, before, rules_of_programme(record))
    work.tell(name=record.code)


def change_call(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a call; a closing day is taken to its last second.

    Errors: Refusal "call_archived", "call_code_taken", "call_dates_order", "call_outside_programme",
    "call_period_too_long"; what the register refuses.
    """
    record = work.get(Call, id)
    if record.state == "archived":
        raise Refusal("call_archived", code=record.code)
    book = rules_of(work, id)
    stored = checked(CALL_FIELDS, values)
    if isinstance(stored.get("closes"), date) and not isinstance(stored["closes"], datetime):
        stored["closes"] = closing_moment(stored["closes"], book)
    if stored.get("code", record.code) != record.code and call_by_code(work, stored["code"]) is not None:
        raise Refusal("call_code_taken", code=stored["code"])
    days = {c: stored.get(c, getattr(record, c)) for c in ("opens", "closes", "period_start", "period_end")}
    before, holder = (
        work.get(Programme, record.programme_id),
        work.get(Programme, stored.get("programme_id", record.programme_id)),
    )
    fitting_days(holder, book, days)
    set_columns(record, stored)
    if holder is not before and record.state == "draft":
        follow_programme(work, id, rules_of_programme(before), rules_of_programme(holder))
    work.tell(name=record.code)


def rules_of_programme(holder: Programme) -> dict[str, str]:
    """Clauses that say what the programme says; one about which it says nothing is left out."""
    said = {
        "programme_start": holder.starts.isoformat(),
        "programme_end": holder.ends.isoformat(),
        "programme_countries": ";".join(holder.countries or ()),
        "donor": holder.donor,
        "grant_holder": holder.holder,
    }
    return {code: value for code, value in said.items() if value}


def follow_programme(work: Work, id: UUID, before: Mapping[str, str], now: Mapping[str, str]) -> None:
    """Let the rules of a draft follow its programme, but those that somebody typed otherwise."""
    book = rules_of(work, id)
    wanted = {c: v for c, v in now.items() if book.has(c) and v != before.get(c) == book.text(c)}
    type_over(work, id, book.version, wanted)
    work.session.flush()


def fitting_days(holder: Programme, book: RuleBook, days: Mapping[str, Any]) -> None:
    """Refuse days that do not follow each other or leave the programme. Errors: as `rules.check_call_days`."""
    last = closing_day(days["closes"], book)
    check_call_days(
        days["opens"], last, days["period_start"], days["period_end"], (holder.starts, holder.ends),
        book.number("term_months_max"),
    )  # fmt: skip


def close_call(work: Work, id: UUID) -> None:
    """Close a call: what arrives later is late. Errors: Refusal "call_state_not_next"."""
    _move(work, id, "closed")


def reopen_call(work: Work, id: UUID) -> None:
    """Open a closed call again. Errors: Refusal "call_state_not_next"."""
    _move(work, id, "open")


def archive_call(work: Work, id: UUID) -> None:
    """Put a call away: it raises nothing on Today any more. Errors: Refusal "call_state_not_next"."""
    _move(work, id, "archived")


def unarchive_call(work: Work, id: UUID) -> None:
    """Take a call out of the archive. Errors: Refusal "call_state_not_next"."""
    _move(work, id, "closed")


def _move(work: Work, id: UUID, wanted: str) -> None:
    next_state(work.get(Call, id).state, wanted)
    set_state(work, id, wanted)


def set_state(work: Work, id: UUID, state: str) -> None:
    """Put a call into a state that its life has been checked to have."""
    record = work.get(Call, id)
    record.state = state
    work.tell(name=record.code)
