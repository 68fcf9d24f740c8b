"""The calendar of a partnership on paper: visits, sessions with who attended, windows and joint days."""

from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.formats import FIXED
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.partnerships.service import PartnershipView, partnership
from sdgp_desktop.visits.fields import SESSION_KINDS, STATES, VISIT_DIRECTIONS, WINDOW_DIRECTIONS, ZONES
from sdgp_desktop.visits.service import AttendanceRow, CalendarEntry, attendance_of, entries, values

CALENDAR = mark("visits", "Calendar: visits, sessions, windows")
VISITS, SESSIONS, WINDOWS = mark("visits", "Visits"), mark("visits", "Sessions"), mark("visits", "Country windows")
VISIT, SESSION, WINDOW = mark("visits", "Visit"), mark("visits", "Session"), mark("visits", "Window")
DAYS, WHEN, PLACE = mark("visits", "Days"), mark("visits", "When"), mark("visits", "Place")
PLACE_HOST, DELEGATION = mark("visits", "Place and host"), mark("visits", "Delegation")
STATE, QUESTIONS, REMARK = mark("visits", "State"), mark("visits", "Learning questions"), mark("visits", "Remark")
HOST, WITH = mark("visits", "Host: {name}"), mark("visits", "Accompanied by {name}")
IN_WINDOW = mark("visits", "In the window {name}")
N_DAYS, N_MINUTES = mark("visits", "{n} days"), mark("visits", "{n} minutes")
NORTH, SOUTH = mark("visits", "Flemish partner"), mark("visits", "Partner from the South")
DELEGATES = mark("visits", "{n} delegates")
POLITICIANS, OFFICIALS, OTHERS = (
    mark("visits", "{n} politicians"),
    mark("visits", "{n} officials"),
    mark("visits", "{n} others"),
)
NOBODY = mark("visits", "nobody noted")
JOINT, CONFERENCE = mark("visits", "Joint days"), mark("visits", "Thematic conference")
TOOK_PLACE = mark("visits", "{n} took place")
NO_VISITS = mark("visits", "No visit has been planned yet.")
NO_SESSIONS = mark("visits", "No session has been planned yet.")
WORDS = {c.code: c.label for c in (*STATES, *SESSION_KINDS, *VISIT_DIRECTIONS, *WINDOW_DIRECTIONS)}
TIMES: dict[str, Choice] = {c.code: c for c in ZONES}


def calendar_paper(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """Everything in the calendar that concerns a partnership, the sessions and windows of its cohort included."""
    holder = partnership(reading, partnership_id)
    paper = order.paper(CALENDAR, subtitle=holder.title)
    found = entries(reading, call_id=holder.call_id, partnership_id=holder.id)
    _visits(paper, reading, [e for e in found if e.kind == "visit"], order)
    _sessions(paper, reading, holder, [e for e in found if e.kind == "session"], order)
    _windows(paper, reading, holder, order)
    return paper


def said(code: str, order: Order) -> str:
    """The words for a code of the calendar."""
    known: Text | None = WORDS.get(code)
    return known.to(order.language) if known else code


def days_of(entry: CalendarEntry, order: Order) -> str:
    """The days of an entry, and how many."""
    many = (entry.end - entry.start).days + 1
    span = order.formats.span(entry.start, entry.end)
    return span if many == 1 else f"{span}\n{N_DAYS.to(order.language, many)}"


# -- visits --------------------------------------------------------------------------------------------------------


def _visits(paper: Paper, reading: Reading, found: list[CalendarEntry], order: Order) -> None:
    paper.heading(VISITS)
    if not found:
        paper.text(NO_VISITS)
        return
    known = [(e, values(reading, "visit", e.id)) for e in found if e.id is not None]
    rows = [_visit_row(reading, e, v, order) for e, v in known]
    paper.table([VISIT, DAYS, PLACE_HOST, DELEGATION, STATE], rows, [38, 40, 42, 30, 24])
    asked = [[e.title, v["questions"], v["remark"]] for e, v in known if v["questions"] or v["remark"]]
    if asked:
        paper.table([VISIT, QUESTIONS, REMARK], asked, [28, 83, 63])


def _visit_row(reading: Reading, entry: CalendarEntry, visit: dict[str, Any], order: Order) -> list[str]:
    place = [entry.place]
    place += [HOST.to(order.language, name=visit["host"])] if visit["host"] else []
    place += [WITH.to(order.language, name=visit["accompanied_by"])] if visit["accompanied_by"] else []
    days = [days_of(entry, order)]
    if visit["window_id"] is not None:
        window = values(reading, "window", visit["window_id"])
        days += [IN_WINDOW.to(order.language, name=window["name"])] if window["name"] else []
    return [
        f"{entry.title}\n{said(entry.detail, order)}",
        "\n".join(days),
        "\n".join(filter(None, place)),
        _delegation(visit, order),
        said(entry.state, order),
    ]


def _delegation(visit: dict[str, Any], order: Order) -> str:
    counts = [(DELEGATES, visit["delegates"]), (POLITICIANS, visit["political"]), (OFFICIALS, visit["administrative"])]
    return "\n".join(text.to(order.language, n) for text, n in counts if n is not None)


# -- sessions ------------------------------------------------------------------------------------------------------


def _sessions(
    paper: Paper, reading: Reading, holder: PartnershipView, found: list[CalendarEntry], order: Order
) -> None:
    paper.heading(SESSIONS)
    if not found:
        paper.text(NO_SESSIONS)
        return
    people = attendance_of(reading, holder.id)
    rows = []
    for e in found:
        came = people.get(e.id, {}) if e.id is not None else {}
        kind = said(e.detail, order)
        what = "\n".join(filter(None, (e.title, kind if kind != e.title else "", e.place)))
        sides = [_came(came.get(side), e, order) for side in ("N", "S")]
        rows.append([_when(e, order), what, *sides, said(e.state, order)])
    done = TOOK_PLACE.to(order.language, sum(e.state == "done" for e in found))
    sums = [sum(row.people for sides in people.values() for side, row in sides.items() if side == s) for s in "NS"]
    paper.table(
        [WHEN, SESSION, NORTH, SOUTH, STATE], rows, [42, 40, 36, 36, 20], totals=[["", done, *map(str, sums), ""]]
    )


def _when(entry: CalendarEntry, order: Order) -> str:
    lines = [days_of(entry, order)]
    if entry.starts_at:
        zone = TIMES.get(entry.zone)
        lines.append(f"{entry.starts_at} ({zone.label.to(order.language) if zone else entry.zone})")
    if entry.minutes:
        lines.append(N_MINUTES.to(order.language, entry.minutes))
    return "\n".join(lines)


def _came(row: AttendanceRow | None, entry: CalendarEntry, order: Order) -> str:
    """Who attended for one side: the number, and of what kind they were."""
    if row is None or not row.people:
        return NOBODY.to(order.language) if entry.state == "done" else ""
    kinds = ((POLITICIANS, row.political), (OFFICIALS, row.administrative), (OTHERS, row.external))
    words = ", ".join(text.to(order.language, n).replace(" ", FIXED) for text, n in kinds if n)
    return "\n".join(filter(None, (str(row.people), words)))


# -- windows -------------------------------------------------------------------------------------------------------


def _windows(paper: Paper, reading: Reading, holder: PartnershipView, order: Order) -> None:
    found = [e for e in entries(reading, call_id=holder.call_id) if e.kind == "window" and e.id is not None]
    if not found:
        return
    paper.heading(WINDOWS)
    rows = []
    for e in found:
        window = values(reading, "window", e.id) if e.id is not None else {}
        spans = [
            order.formats.span(window[f"{part}_start"], window[f"{part}_end"])
            if window[f"{part}_start"] and window[f"{part}_end"]
            else ""
            for part in ("joint", "conference")
        ]
        name = "\n".join(filter(None, (e.title, said(e.detail, order))))
        place = "\n".join(filter(None, (e.place, window["organiser"])))
        rows.append([name, order.formats.span(e.start, e.end), *spans, place])
    paper.table([WINDOW, DAYS, JOINT, CONFERENCE, PLACE], rows, [38, 36, 34, 34, 32])
