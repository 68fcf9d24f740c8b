"""The timeline of a call: laid out from a template, then moved, confirmed and ticked off."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.fields import TIMELINE_FIELDS
from sdgp_desktop.calls.records import Call, Milestone, Programme
from sdgp_desktop.calls.rules import closing_day, step_day
from sdgp_desktop.calls.service.book import rules_of
from sdgp_desktop.calls.service.views import MilestoneView
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.kernel.texts import fill
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import (
    Words,
    checked,
    countries,
    filled,
    in_order,
    local_elections_near,
    not_to_come,
    set_columns,
)

ELECTION = "election"


def milestones(reading: Reading, call_id: UUID | None = None) -> tuple[MilestoneView, ...]:
    """Steps of the timeline of a call, or of all calls, by day."""
    statement = select(Milestone).where(Milestone.removed.is_(False))
    if call_id is not None:
        statement = statement.where(Milestone.call_id == call_id)
    return tuple(
        MilestoneView(
            m.id, m.call_id, m.code, Words(m.name_en, m.name_fr, m.name_nl), m.starts, m.ends, m.kind, m.anchor,
            m.months, m.days, m.draft, m.done_on, m.section, m.remark,
        )
        for m in reading.all(statement.order_by(Milestone.starts, Milestone.place, Milestone.code))
    )  # fmt: skip


def anchors_of(reading: Reading, call: Call) -> dict[str, date]:
    """The days from which steps are counted."""
    return {
        "opens": call.opens,
        "closes": closing_day(call.closes, rules_of(reading, call.id)),
        "period_start": call.period_start,
        "period_end": call.period_end,
        "programme_end": reading.get(Programme, call.programme_id).ends,
    }


def steps(reading: Reading, call: Call) -> Iterator[dict[str, Any]]:
    """The steps of the template for a call, elections of both countries included; all of them drafts."""
    anchors = anchors_of(reading, call)
    for place, row in enumerate(table("timeline"), start=1):
        names = {f"name_{language}": row[f"name_{language}"] for language in ("en", "fr", "nl")}
        kept = {"place": place, "kind": row["kind"], "section": row["section"], "draft": True, "anchor": row["anchor"]}
        if row["anchor"] == ELECTION:
            yield from _elections(reading, call, kept, names)
            continue
        months, days = int(row["months"]), int(row["days"])
        starts = step_day(anchors, row["anchor"], months, days)
        length = int(row["length_days"])
        ends = starts + timedelta(days=length) if length else None
        yield {"code": row["code"], "starts": starts, "ends": ends, "months": months, "days": days, **kept, **names}


def _elections(
    reading: Reading, call: Call, kept: Mapping[str, Any], names: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    for place in countries(reading):
        if place.side != "north" and place.code != call.country:
            continue
        for vote in local_elections_near(reading, place.code, call.opens, call.period_end):
            said = {c: fill(text, {"country": place.name.to(c.removeprefix("name_"))}) for c, text in names.items()}
            ends = vote.ends if vote.ends > vote.date else None
            yield {"code": f"{ELECTION}_{vote.code}", "starts": vote.date, "ends": ends, **kept, **said}


def lay_out(work: Work, call_id: UUID, based_on: UUID | None = None) -> None:
    """Write the timeline of a new call: the template's steps, or those of another call at the same distances."""
    call = work.get(Call, call_id)
    rows = list(steps(work, call))
    if based_on is not None:
        anchors = anchors_of(work, call)
        template = {r["code"] for r in rows}
        votes = [r for r in rows if r["anchor"] == ELECTION]
        rows = [*_copied(work, based_on, anchors), *votes] if template else []
    work.insert_many(Milestone, [{"call_id": call_id, **row} for row in rows])


def _copied(work: Work, based_on: UUID, anchors: Mapping[str, date]) -> Iterator[dict[str, Any]]:
    old = anchors_of(work, work.get(Call, based_on))
    for place, m in enumerate(milestones(work, based_on), start=1):
        if m.anchor == ELECTION:
            continue
        counted = m.anchor in anchors
        starts = (
            step_day(anchors, m.anchor, m.months, m.days) if counted else m.starts + (anchors["opens"] - old["opens"])
        )
        ends = starts + (m.ends - m.starts) if m.ends else None
        names = {"name_en": m.name.en, "name_fr": m.name.fr, "name_nl": m.name.nl}
        yield {
            "code": m.code, "place": place, "starts": starts, "ends": ends, "kind": m.kind, "anchor": m.anchor,
            "months": m.months, "days": m.days, "draft": True, "section": m.section, **names,
        }  # fmt: skip


def add_milestone(work: Work, call_id: UUID, name: str, starts: date, **values: Any) -> UUID:
    """Add a step to the timeline. Errors: Refusal "from_after_to"; what the register refuses."""
    given = {"name_en": name, "name_fr": name, "name_nl": name, "kind": "step", **values}
    stored = checked(TIMELINE_FIELDS, {**given, "call_id": call_id, "starts": starts})
    not_to_come(TIMELINE_FIELDS, stored, work.today)
    in_order(starts, stored.get("ends"))
    record = work.add(Milestone(place=len(milestones(work, call_id)) + 1, **filled(Milestone, stored)))
    work.tell(name=record.name_en)
    return record.id


def change_milestone(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change a step; a day typed by hand is no longer counted from an anchor, and no longer a draft."""
    record = work.get(Milestone, id)
    stored = checked(TIMELINE_FIELDS, values)
    not_to_come(TIMELINE_FIELDS, stored, work.today)
    if "starts" in stored and stored["starts"] != record.starts:
        if record.ends is not None and "ends" not in stored:
            stored["ends"] = stored["starts"] + (record.ends - record.starts)
        stored = {"anchor": "", "draft": False, **stored}
    in_order(stored.get("starts", record.starts), stored.get("ends", record.ends))
    set_columns(record, stored)
    work.tell(name=record.name_en)


def renew_timeline(work: Work, call_id: UUID) -> int:
    """Count the steps again from the days of the call; returns how many moved."""
    call = work.get(Call, call_id)
    anchors = anchors_of(work, call)
    moved = 0
    statement = select(Milestone).where(Milestone.call_id == call_id, Milestone.removed.is_(False))
    for record in work.all(statement):
        if record.anchor not in anchors or record.done_on is not None:
            continue
        starts = step_day(anchors, record.anchor, record.months, record.days)
        if starts != record.starts:
            length = record.ends - record.starts if record.ends else None
            record.starts, record.ends = starts, starts + length if length is not None else None
            moved += 1
    work.tell(name=call.code)
    return moved


def confirm_timeline(work: Work, call_id: UUID) -> None:
    """The associations confirm the timeline: its steps are no drafts any more."""
    statement = select(Milestone).where(Milestone.call_id == call_id, Milestone.draft.is_(True))
    for record in work.all(statement):
        record.draft = False
    work.tell(name=work.get(Call, call_id).code)


def remove_milestone(work: Work, id: UUID) -> None:
    """Put a step of the timeline into the bin."""
    record = work.get(Milestone, id)
    work.remove(record)
    work.tell(name=record.name_en)
