"""What the fields of windows, visits and sessions are, and the words of the calendar."""

from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import Text, mark

SIDES = (Choice("N", mark("visits", "Flemish partner")), Choice("S", mark("visits", "Partner from the South")))
WINDOW_DIRECTIONS = (
    Choice("to_belgium", mark("visits", "To Belgium")),
    Choice("to_partner", mark("visits", "To the partner country")),
)
VISIT_DIRECTIONS = (
    Choice("out", mark("visits", "Outgoing: the Flemish partner travels")),
    Choice("in", mark("visits", "Incoming: the Flemish partner receives")),
)
STATES = (
    Choice("planned", mark("visits", "Planned")),
    Choice("confirmed", mark("visits", "Confirmed")),
    Choice("done", mark("visits", "Took place")),
    Choice("cancelled", mark("visits", "Cancelled")),
)
SESSION_KINDS = (
    Choice("information", mark("visits", "Information session")),
    Choice("introduction", mark("visits", "Introductory session")),
    Choice("digital", mark("visits", "Digital exchange session")),
    Choice("own_exchange", mark("visits", "Own digital exchange")),
    Choice("coaching", mark("visits", "Individual coaching session")),
    Choice("exchange_day", mark("visits", "Exchange day")),
    Choice("joint_days", mark("visits", "Joint consultation days")),
    Choice("conference", mark("visits", "Thematic conference")),
    Choice("steering_group", mark("visits", "Internal steering group")),
    Choice("review", mark("visits", "First-year review")),
    Choice("closing", mark("visits", "Closing information session")),
)
EXCHANGE_KINDS = (
    Choice("north_south", mark("visits", "North–South")),
    Choice("north_north", mark("visits", "North–North")),
    Choice("south_south", mark("visits", "South–South")),
)
ZONES = (
    Choice("Europe/Brussels", mark("visits", "Brussels time")),
    Choice("Africa/Kigali", mark("visits", "Kigali time")),
    Choice("Africa/Porto-Novo", mark("visits", "Porto-Novo time")),
)

WINDOW, VISIT, SESSION, ATTENDANCE = "visits_window", "visits_visit", "visits_session", "visits_attendance"
R = {"": "R"}

WINDOW_FIELDS = (
    Field("w.call", mark("visits", "Call"), Kind.REFERENCE, WINDOW, "call_id", source="calls", required=R, by="association"),
    Field("w.name", mark("visits", "Name"), Kind.TEXT, WINDOW, "name", limit=120, search=True, by="association"),
    Field("w.direction", mark("visits", "Direction"), Kind.CHOICE, WINDOW, "direction", choices=WINDOW_DIRECTIONS, required=R, by="association"),
    Field("w.start", mark("visits", "First day"), Kind.DATE, WINDOW, "start", required=R, group="days", by="association"),
    Field("w.end", mark("visits", "Last day"), Kind.DATE, WINDOW, "end", required=R, group="days", by="association"),
    Field("w.joint_start", mark("visits", "Joint days from"), Kind.DATE, WINDOW, "joint_start", group="joint", by="association"),
    Field("w.joint_end", mark("visits", "Joint days to"), Kind.DATE, WINDOW, "joint_end", group="joint", by="association"),
    Field("w.conference_start", mark("visits", "Thematic conference from"), Kind.DATE, WINDOW, "conference_start", group="conference", by="association"),
    Field("w.conference_end", mark("visits", "Thematic conference to"), Kind.DATE, WINDOW, "conference_end", group="conference", by="association"),
    Field("w.place", mark("visits", "Place"), Kind.TEXT, WINDOW, "place", limit=120, search=True, by="association"),
    Field("w.organiser", mark("visits", "Organiser"), Kind.TEXT, WINDOW, "organiser", limit=120, by="association"),
    Field("w.remark", mark("visits", "Remark"), Kind.LONG, WINDOW, "remark", limit=1000, by="association"),
)  # fmt: skip
VISIT_FIELDS = (
    Field("v.partnership", mark("visits", "Partnership"), Kind.REFERENCE, VISIT, "partnership_id", source="partnerships", required=R, by="association"),
    Field("v.window", mark("visits", "Country window"), Kind.REFERENCE, VISIT, "window_id", source="windows", by="association"),
    Field("v.code", mark("visits", "Short name on vouchers"), Kind.TEXT, VISIT, "code", limit=20, search=True, by="association"),
    Field("v.direction", mark("visits", "Direction of the visit"), Kind.CHOICE, VISIT, "direction", choices=VISIT_DIRECTIONS, required=R, by="association"),
    Field("v.start", mark("visits", "Departure"), Kind.DATE, VISIT, "start", required=R, group="days", by="association"),
    Field("v.end", mark("visits", "Return"), Kind.DATE, VISIT, "end", required=R, group="days", by="association"),
    Field("v.place", mark("visits", "Place"), Kind.TEXT, VISIT, "place", limit=120, search=True, by="association"),
    Field("v.host", mark("visits", "Host"), Kind.TEXT, VISIT, "host", limit=120, by="association"),
    Field("v.accompanied", mark("visits", "Accompanied by (association)"), Kind.TEXT, VISIT, "accompanied_by", limit=120, by="association"),
    Field("v.questions", mark("visits", "Learning questions"), Kind.LONG, VISIT, "questions", limit=1000, by="association"),
    Field("v.delegates", mark("visits", "Delegates"), Kind.INTEGER, VISIT, "delegates", low=0, high=50, by="association"),
    Field("v.political", mark("visits", "of whom politicians"), Kind.INTEGER, VISIT, "political", low=0, high=50, by="association"),
    Field("v.administrative", mark("visits", "of whom officials"), Kind.INTEGER, VISIT, "administrative", low=0, high=50, by="association"),
    Field("v.state", mark("visits", "State"), Kind.CHOICE, VISIT, "state", choices=STATES, required=R, by="association"),
    Field("v.remark", mark("visits", "Remark"), Kind.LONG, VISIT, "remark", limit=1000, by="association"),
)  # fmt: skip
SESSION_FIELDS = (
    Field("s.call", mark("visits", "Call (country cohort)"), Kind.REFERENCE, SESSION, "call_id", source="calls", by="association"),
    Field("s.partnership", mark("visits", "Only this partnership"), Kind.REFERENCE, SESSION, "partnership_id", source="partnerships", by="association"),
    Field("s.kind", mark("visits", "Kind"), Kind.CHOICE, SESSION, "kind", choices=SESSION_KINDS, required=R, by="association"),
    Field("s.title", mark("visits", "Title"), Kind.TEXT, SESSION, "title", limit=120, search=True, by="association"),
    Field("s.day", mark("visits", "Day"), Kind.DATE, SESSION, "held_on", required=R, group="when", by="association"),
    Field("s.last_day", mark("visits", "Last day (if more than one)"), Kind.DATE, SESSION, "last_day", group="when", by="association"),
    Field("s.starts_at", mark("visits", "Starts at"), Kind.TEXT, SESSION, "starts_at", limit=5, group="when", by="association",
          help=mark("visits", "Local time, as 14:00; the other side's time is shown beside it.")),
    Field("s.zone", mark("visits", "Time of"), Kind.CHOICE, SESSION, "zone", choices=ZONES, group="when", by="association"),
    Field("s.minutes", mark("visits", "Minutes"), Kind.INTEGER, SESSION, "minutes", low=0, high=6000, by="association"),
    Field("s.place", mark("visits", "Place or link"), Kind.TEXT, SESSION, "place", limit=200, search=True, by="association"),
    Field("s.facilitator", mark("visits", "Facilitator"), Kind.TEXT, SESSION, "facilitator", limit=120, by="association"),
    Field("s.exchange", mark("visits", "Kind of exchange"), Kind.CHOICE, SESSION, "exchange_kind", choices=EXCHANGE_KINDS, by="association"),
    Field("s.agenda", mark("visits", "Agenda"), Kind.LONG, SESSION, "agenda", limit=2000, by="association"),
    Field("s.state", mark("visits", "State"), Kind.CHOICE, SESSION, "state", choices=STATES, required=R, by="association"),
    Field("s.remark", mark("visits", "Remark"), Kind.LONG, SESSION, "remark", limit=1000, by="association"),
)  # fmt: skip
ATTENDANCE_FIELDS = (
    Field("a.session", mark("visits", "Session"), Kind.REFERENCE, ATTENDANCE, "session_id", by="association"),
    Field("a.partnership", mark("visits", "Partnership"), Kind.REFERENCE, ATTENDANCE, "partnership_id", by="association"),
    Field("a.side", mark("visits", "Side"), Kind.CHOICE, ATTENDANCE, "side", choices=SIDES, by="association"),
    Field("a.people", mark("visits", "People"), Kind.INTEGER, ATTENDANCE, "people", low=0, high=999, by="association"),
    Field("a.political", mark("visits", "Politicians"), Kind.INTEGER, ATTENDANCE, "political", low=0, high=999, by="association"),
    Field("a.administrative", mark("visits", "Officials"), Kind.INTEGER, ATTENDANCE, "administrative", low=0, high=999, by="association"),
    Field("a.external", mark("visits", "Others"), Kind.INTEGER, ATTENDANCE, "external", low=0, high=999, by="association"),
)  # fmt: skip
FIELDS = WINDOW_FIELDS + VISIT_FIELDS + SESSION_FIELDS + ATTENDANCE_FIELDS

REFUSALS: dict[str, Text] = {
    "event_needs": mark("visits", "“{field}” is needed. Nothing was stored; fill it in."),
    "days_reversed": mark("visits", "The last day lies before the first. Nothing was stored; type the days again."),
    "visit_ambiguous": mark(
        "visits", "Several visits are called “{name}”. Nothing was done; ask for one of these: {choices}."
    ),
    "not_a_time": mark("visits", "“{text}” is not a time of day. Nothing was stored; type it as 14:00."),
}
FINDINGS: dict[str, Text] = {
    "V6_school": mark("visits", "Flemish schools have holidays from {start} to {end}."),
    "visit_code_twice": mark(
        "visits",
        "Another visit is called {name} too. On a voucher the name would mean either; give one of them another.",
    ),
    "visit_overlap": mark("visits", "The same municipality takes part in another visit on these days: {other}."),
    "V1": mark("visits", "The joint days need at least {least} days in a row inside the window."),
    "V2": mark("visits", "The visit does not cover the joint days of its window ({start} to {end})."),
    "V2_outside": mark("visits", "The visit lies more than {days} days outside its window."),
    "V3": mark("visits", "The visit takes {days} days; about a week ({least} to {most}) is asked."),
    "V4": mark("visits", "Fewer than {months} months are left and a visit is still missing: {direction}."),
    "V5": mark("visits", "{n} delegates: about three ({least} to {most}) is asked."),
    "V5_mix": mark("visits", "Over the visits no politician or no official travelled."),
    "V6_holiday": mark("visits", "{day} is a public holiday ({name}, {country})."),
    "V6_election": mark("visits", "Elections on {day} ({country}) are less than {weeks} weeks away."),
    "V6_blocked": mark("visits", "Blocked by {who} from {start} to {end}: {reason}"),
    "V6_commemoration": mark("visits", "Days of commemoration in {country}: {start} to {end}."),
    "V8": mark(
        "visits", "The session took place, but nobody of one partner is on the attendance list: it does not count."
    ),
    "visit_overdue": mark("visits", "The visit should be over: note whether it took place."),
    "session_overdue": mark("visits", "The session should be over: note who attended."),
    "conference_short": mark("visits", "The thematic conference lasts fewer than {least} days."),
    "not_accompanied": mark(
        "visits", "The first visit to the partner is accompanied by an association: name the person."
    ),
}
ACTS: dict[str, Text] = {
    "add_window": mark("visits", "Added the window {name}"),
    "add_visit": mark("visits", "Added the visit {name}"),
    "add_session": mark("visits", "Added the session {name}"),
    "change_window": mark("visits", "Changed the window {name}"),
    "change_visit": mark("visits", "Changed the visit {name}"),
    "change_session": mark("visits", "Changed the session {name}"),
    "move_event": mark("visits", "Moved {name}"),
    "set_attendance": mark("visits", "Noted who attended {name}"),
    "remove_event": mark("visits", "Removed {name}"),
}
