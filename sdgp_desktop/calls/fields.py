"""What the fields of programmes, calls, rule books and timelines are, and the words for what is refused and done."""

from collections.abc import Iterable
from dataclasses import replace

from sdgp_desktop.kernel.fields import Choice, Field, Kind, Privacy
from sdgp_desktop.kernel.texts import Text, mark

R = {"": "R"}
STATES = (
    Choice("draft", mark("calls", "Draft")),
    Choice("open", mark("calls", "Open")),
    Choice("closed", mark("calls", "Closed")),
    Choice("archived", mark("calls", "Archived")),
)
LANGUAGES = (
    Choice("nl", mark("calls", "Dutch")),
    Choice("fr", mark("calls", "French")),
    Choice("en", mark("calls", "English")),
)
ORIGINS = (
    Choice("N", mark("calls", "Concept note")),
    Choice("S", mark("calls", "Published text")),
    Choice("G", mark("calls", "General practice, to be checked")),
    Choice("J", mark("calls", "Proposal, to be confirmed")),
)
MILESTONE_KINDS = (
    Choice("step", mark("calls", "Step")),
    Choice("deadline", mark("calls", "Deadline")),
    Choice("delicate", mark("calls", "Delicate period")),
)
ANCHORS = (
    Choice("opens", mark("calls", "Opening of the call")),
    Choice("closes", mark("calls", "Closing of the call")),
    Choice("period_start", mark("calls", "Start of the period")),
    Choice("period_end", mark("calls", "End of the period")),
    Choice("programme_end", mark("calls", "End of the programme")),
    Choice("election", mark("calls", "Elections")),
)
SEATS = (
    Choice("official", mark("calls", "Official")),
    Choice("politician", mark("calls", "Politician")),
    Choice("general_director", mark("calls", "General director")),
    Choice("association", mark("calls", "Association")),
)
TOPICS = (
    Choice("programme", mark("calls", "Programme")),
    Choice("call", mark("calls", "Call and theme")),
    Choice("eligibility", mark("calls", "Who may take part")),
    Choice("form", mark("calls", "Application form")),
    Choice("check", mark("calls", "Checks")),
    Choice("commitment", mark("calls", "Promises")),
    Choice("panel", mark("calls", "Steering group and panel")),
    Choice("scoring", mark("calls", "Scoring")),
    Choice("matching", mark("calls", "Matching")),
    Choice("partnership", mark("calls", "Partnership")),
    Choice("budget", mark("calls", "Budget")),
    Choice("ledger", mark("calls", "Ledger and advances")),
    Choice("visit", mark("calls", "Visits and sessions")),
    Choice("learning", mark("calls", "Learning and follow-up")),
    Choice("privacy", mark("calls", "Personal data")),
)
UNITS: dict[str, Text] = {
    "EUR": mark("calls", "EUR"),
    "percent": mark("calls", "percent"),
    "months": mark("calls", "months"),
    "days": mark("calls", "days"),
    "weeks": mark("calls", "weeks"),
    "hours": mark("calls", "hours"),
    "years": mark("calls", "years"),
    "points": mark("calls", "points"),
    "people": mark("calls", "people"),
    "services": mark("calls", "services"),
    "share": mark("calls", "share (0 to 1)"),
    "yes/no": mark("calls", "yes or no"),
    "codes": mark("calls", "list (a;b)"),
    "text": mark("calls", "text"),
    "choice": mark("calls", "choice"),
    "date": mark("calls", "date"),
    "characters": mark("calls", "characters"),
    "visits": mark("calls", "visits"),
    "visits a year": mark("calls", "visits a year"),
    "sessions a year": mark("calls", "sessions a year"),
    "days a month": mark("calls", "days a month"),
    "days a year": mark("calls", "days a year"),
    "meetings a year": mark("calls", "meetings a year"),
    "exchanges a year": mark("calls", "exchanges a year"),
    "stories a year": mark("calls", "stories a year"),
    "half days": mark("calls", "half days"),
    "partnerships": mark("calls", "partnerships"),
    "sheets": mark("calls", "sheets"),
    "sub-themes": mark("calls", "sub-themes"),
    "city links": mark("calls", "city links"),
    "communes": mark("calls", "communes"),
    "interests": mark("calls", "interests"),
    "strengths": mark("calls", "strengths"),
    "challenges": mark("calls", "challenges"),
    "degrees": mark("calls", "degrees"),
    "digits": mark("calls", "digits"),
    "sentences": mark("calls", "sentences"),
    "tags": mark("calls", "tags"),
    "pairings": mark("calls", "pairings"),
    "pairs": mark("calls", "pairs"),
    "quotes": mark("calls", "quotes"),
    "exchanges": mark("calls", "exchanges"),
    "entries": mark("calls", "entries"),
    "changes": mark("calls", "changes"),
    "items": mark("calls", "items"),
    "answers": mark("calls", "answers"),
    "MB": mark("calls", "MB"),
    "units for 1 EUR": mark("calls", "units for 1 EUR"),
}


def _of(record: str, fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(replace(f, record=record, by="association") for f in fields)


PROGRAMME_FIELDS = _of("calls_programme", (
    Field("pr.code", mark("calls", "Code"), Kind.TEXT, column="code", limit=40, required=R, search=True),
    Field("pr.name_en", mark("calls", "Name in English"), Kind.TEXT, column="name_en", limit=120, required=R,
          search=True),
    Field("pr.name_fr", mark("calls", "Name in French"), Kind.TEXT, column="name_fr", limit=120, search=True),
    Field("pr.name_nl", mark("calls", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=120, search=True),
    Field("pr.donor", mark("calls", "Donor"), Kind.TEXT, column="donor", limit=120, search=True),
    Field("pr.holder", mark("calls", "Holder of the grant"), Kind.CHOICE, column="holder", source="associations"),
    Field("pr.starts", mark("calls", "First day"), Kind.DATE, column="starts", required=R, group="days"),
    Field("pr.ends", mark("calls", "Last day"), Kind.DATE, column="ends", required=R, group="days"),
    Field("pr.countries", mark("calls", "Countries"), Kind.CHOICES, column="countries", source="countries"),
    Field("pr.source", mark("calls", "Source document"), Kind.TEXT, column="source_title", limit=300, group="source"),
    Field("pr.source_on", mark("calls", "Date of the source"), Kind.DATE, column="source_on", group="source"),
    Field("pr.inspired", mark("calls", "Inspired by"), Kind.LONG, column="inspired_by", limit=600),
    Field("pr.remark", mark("calls", "Remark"), Kind.LONG, column="remark", limit=2000),
))  # fmt: skip
CALL_FIELDS = _of("calls_call", (
    Field("c.code", mark("calls", "Code"), Kind.TEXT, column="code", limit=20, required=R, compact=True, search=True),
    Field("c.programme", mark("calls", "Programme"), Kind.REFERENCE, column="programme_id", source="programmes",
          required=R),
    Field("c.country", mark("calls", "Partner country"), Kind.CHOICE, column="country", source="countries",
          required=R, compact=True),
    Field("c.name_en", mark("calls", "Name in English"), Kind.TEXT, column="name_en", limit=120, required=R,
          compact=True, search=True),
    Field("c.name_fr", mark("calls", "Name in French"), Kind.TEXT, column="name_fr", limit=120, compact=True,
          search=True),
    Field("c.name_nl", mark("calls", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=120, compact=True,
          search=True),
    Field("c.opens", mark("calls", "Opens on"), Kind.DATE, column="opens", required=R, compact=True),
    Field("c.closes", mark("calls", "Closes on (end of the day, in the time zone of the rules)"), Kind.MOMENT, column="closes",
          required=R, compact=True),
    Field("c.start", mark("calls", "Partnerships from"), Kind.DATE, column="period_start", required=R, compact=True,
          group="period"),
    Field("c.end", mark("calls", "Partnerships until"), Kind.DATE, column="period_end", required=R, compact=True,
          group="period"),
    Field("c.languages", mark("calls", "Languages of the track"), Kind.CHOICES, column="languages",
          choices=LANGUAGES),
    Field("c.state", mark("calls", "State"), Kind.SYSTEM, column="state", choices=STATES),
    Field("c.remark", mark("calls", "Remark"), Kind.LONG, column="remark", limit=2000),
))  # fmt: skip
RULE_FIELDS = _of("calls_rule_version", (
    Field("rv.call", mark("calls", "Call"), Kind.REFERENCE, column="call_id", source="calls", required=R),
    Field("rv.number", mark("calls", "Version"), Kind.SYSTEM, column="number"),
    Field("rv.dated", mark("calls", "Date"), Kind.DATE, column="dated", required=R),
    Field("rv.reason", mark("calls", "Reason"), Kind.LONG, column="reason", limit=1000, required=R, search=True),
    Field("rv.authors", mark("calls", "Authors"), Kind.TEXT, column="authors", limit=300),
    Field("rv.approved", mark("calls", "Approved by"), Kind.TEXT, column="approved_by", limit=300),
)) + _of("calls_clause", (
    Field("cl.call", mark("calls", "Call"), Kind.REFERENCE, column="call_id", source="calls", required=R),
    Field("cl.version", mark("calls", "Version"), Kind.SYSTEM, column="version"),
    Field("cl.place", mark("calls", "Order"), Kind.SYSTEM, column="place"),
    Field("cl.code", mark("calls", "Code"), Kind.TEXT, column="code", limit=60, required=R, search=True),
    Field("cl.topic", mark("calls", "Topic"), Kind.CHOICE, column="topic", choices=TOPICS, required=R),
    Field("cl.value", mark("calls", "Value"), Kind.TEXT, column="value", limit=2000, group="value"),
    Field("cl.unit", mark("calls", "Unit"), Kind.TEXT, column="unit", limit=40, group="value"),
    Field("cl.section", mark("calls", "Section of the concept note"), Kind.TEXT, column="section", limit=20),
    Field("cl.origin", mark("calls", "Origin"), Kind.CHOICE, column="origin", choices=ORIGINS),
    Field("cl.name_en", mark("calls", "Name in English"), Kind.TEXT, column="name_en", limit=200, required=R,
          search=True),
    Field("cl.name_fr", mark("calls", "Name in French"), Kind.TEXT, column="name_fr", limit=200, search=True),
    Field("cl.name_nl", mark("calls", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=200, search=True),
    Field("cl.note", mark("calls", "Remark"), Kind.TEXT, column="note", limit=600),
))  # fmt: skip
TIMELINE_FIELDS = _of("calls_milestone", (
    Field("ms.call", mark("calls", "Call"), Kind.REFERENCE, column="call_id", source="calls", required=R),
    Field("ms.code", mark("calls", "Code"), Kind.SYSTEM, column="code"),
    Field("ms.place", mark("calls", "Order"), Kind.SYSTEM, column="place"),
    Field("ms.name_en", mark("calls", "Name in English"), Kind.TEXT, column="name_en", limit=160, required=R,
          search=True),
    Field("ms.name_fr", mark("calls", "Name in French"), Kind.TEXT, column="name_fr", limit=160, search=True),
    Field("ms.name_nl", mark("calls", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=160, search=True),
    Field("ms.starts", mark("calls", "From"), Kind.DATE, column="starts", required=R, group="days"),
    Field("ms.ends", mark("calls", "To"), Kind.DATE, column="ends", group="days"),
    Field("ms.kind", mark("calls", "Kind"), Kind.CHOICE, column="kind", choices=MILESTONE_KINDS, required=R),
    Field("ms.anchor", mark("calls", "Counted from"), Kind.CHOICE, column="anchor", choices=ANCHORS),
    Field("ms.months", mark("calls", "Months from there"), Kind.INTEGER, column="months", low=-120, high=120),
    Field("ms.days", mark("calls", "and days"), Kind.INTEGER, column="days", low=-400, high=400),
    Field("ms.draft", mark("calls", "Draft, to be confirmed"), Kind.YESNO, column="draft"),
    Field("ms.done", mark("calls", "Done on"), Kind.DATE, column="done_on", happened=True),
    Field("ms.section", mark("calls", "Section of the concept note"), Kind.TEXT, column="section", limit=20),
    Field("ms.remark", mark("calls", "Remark"), Kind.LONG, column="remark", limit=600),
))  # fmt: skip
SESSION_FIELDS = _of("calls_info_session", (
    Field("in.call", mark("calls", "Call"), Kind.REFERENCE, column="call_id", source="calls", required=R),
    Field("in.day", mark("calls", "Day"), Kind.DATE, column="held_on", required=R),
    Field("in.time", mark("calls", "Starts at"), Kind.TEXT, column="starts_at", limit=5),
    Field("in.minutes", mark("calls", "Minutes"), Kind.INTEGER, column="minutes", low=0, high=1000),
    Field("in.language", mark("calls", "Language"), Kind.CHOICE, column="language", choices=LANGUAGES),
    Field("in.place", mark("calls", "Place or link"), Kind.TEXT, column="place", limit=200, search=True),
    Field("in.organiser", mark("calls", "Organiser"), Kind.TEXT, column="organiser", limit=120),
    Field("in.remark", mark("calls", "Remark"), Kind.LONG, column="remark", limit=1000),
)) + _of("calls_interest", (
    Field("it.session", mark("calls", "Information session"), Kind.REFERENCE, column="session_id", required=R),
    Field("it.municipality", mark("calls", "Municipality"), Kind.REFERENCE, column="municipality_id",
          source="municipalities", required=R),
    Field("it.people", mark("calls", "People"), Kind.INTEGER, column="people", low=0, high=99),
    Field("it.interested", mark("calls", "Is interested"), Kind.YESNO, column="interested"),
)) + _of("calls_steering_member", (
    Field("sg.programme", mark("calls", "Programme"), Kind.REFERENCE, column="programme_id", source="programmes",
          required=R),
    Field("sg.name", mark("calls", "Name"), Kind.TEXT, column="name", limit=160, required=R, search=True,
          privacy=Privacy.P1),
    Field("sg.name_sort", mark("calls", "Name for sorting"), Kind.SORT, column="name_sort", of="name"),
    Field("sg.seat", mark("calls", "Seat"), Kind.CHOICE, column="seat", choices=SEATS, required=R),
    Field("sg.organisation", mark("calls", "Organisation"), Kind.TEXT, column="organisation", limit=120, search=True,
          privacy=Privacy.P1),
    Field("sg.from", mark("calls", "From"), Kind.DATE, column="active_from", group="active"),
    Field("sg.to", mark("calls", "To"), Kind.DATE, column="active_to", group="active"),
))  # fmt: skip
FIELDS: tuple[Field, ...] = PROGRAMME_FIELDS + CALL_FIELDS + RULE_FIELDS + TIMELINE_FIELDS + SESSION_FIELDS

REFUSALS: dict[str, Text] = {
    "unknown_call": mark("calls", "There is no call {call}. Nothing was changed; choose one of the list of calls."),
    "unknown_clause": mark("calls", "The rule book of {call} has no clause {code}. Nothing was changed; add the clause in a new version."),
    "clause_not_a_number": mark("calls", "“{value}” is not a number, but the rule “{code}” needs one ({unit}). Nothing was stored; type a number."),
    "clause_not_yes_no": mark("calls", "“{value}” is neither yes nor no, but the rule “{code}” needs one of them. Nothing was stored."),
    "clause_not_whole": mark("calls", "“{value}” is not a whole number, but the rule “{code}” needs one ({unit}). Nothing was stored; type it without decimals."),
    "clause_out_of_range": mark("calls", "“{value}” lies outside {least} to {most} ({unit}), which the rule “{code}” takes. Nothing was stored; type a number within."),
    "clause_too_fine": mark("calls", "“{value}” has more than {digits} decimals, which the rule “{code}” takes at most ({unit}). Nothing was stored; round it."),
    "clause_not_a_day": mark("calls", "“{value}” is not a day, but the rule “{code}” needs one. Nothing was stored; type it as 2024-04-07."),
    "clause_not_a_day_of_the_year": mark("calls", "“{value}” does not name days of every year, which the rule “{code}” needs. Nothing was stored; type month and day as 04-07, a period as 04-07/04-13, several with ; between them."),
    "clause_not_a_zone": mark("calls", "“{value}” is not a time zone, but the rule “{code}” needs one. Nothing was stored; type it as Europe/Brussels or Africa/Kigali."),
    "clause_not_one_of": mark("calls", "“{value}” is not what the rule “{code}” takes: {choices}. Nothing was stored; choose from these, several with ; between them where it is a list."),
    "clause_not_a_line": mark("calls", "“{value}” does not name lines of the budget, which the rule “{code}” needs. Nothing was stored; type A1, several with ; between them where it is a list."),
    "clause_not_in_register": mark("calls", "The register does not know {codes}, which the rule “{code}” would name. Nothing was stored; correct it, or add it to the register first."),
    "clause_empty": mark("calls", "The rule “{code}” cannot be empty. Nothing was stored; name at least one."),
    "rules_are_versioned": mark("calls", "A rule of a published call is not typed over. Nothing was changed; make a new version with a reason."),
    "rules_no_change": mark("calls", "No rule has another value now. No new version was made."),
    "rules_reason_missing": mark("calls", "A new version of the rules needs a reason. Nothing was stored; write one sentence."),
    "call_code_taken": mark("calls", "There is already a call {code}. Nothing was made; choose another code."),
    "programme_code_taken": mark("calls", "There is already a programme {code}. Nothing was made; choose another code."),
    "call_state_not_next": mark("calls", "A call that is {state} cannot become {wanted}. Nothing was changed."),
    "call_archived": mark("calls", "The call {code} is archived. Nothing was changed; take it out of the archive first."),
    "call_dates_order": mark("calls", "The days of the call do not follow each other: opening, closing, start, end. Nothing was stored; correct them."),
    "call_outside_programme": mark("calls", "The period lies outside the programme ({starts} to {ends}). Nothing was stored; correct the days."),
    "call_period_too_long": mark("calls", "Partnerships last {months} months at most. Nothing was stored; shorten the period."),
    "call_not_ready": mark("calls", "The call cannot be opened yet: {missing}. Nothing was changed; fill this in first."),
    "call_admits_unknown": mark("calls", "The call cannot be opened yet: no municipality has the codes {codes}, which it admits. Nothing was changed; correct them, or add the municipalities first."),
}  # fmt: skip
FINDINGS: dict[str, Text] = {
    "call_closing_soon": mark("calls", "The call {call} closes on {day}."),
    "call_to_close": mark("calls", "The call {call} is past its closing day; close it."),
    "milestone_due": mark("calls", "{name} ({call}) is due on {day}."),
    "milestone_overdue": mark("calls", "{name} ({call}) was due on {day}."),
    "timeline_draft": mark("calls", "The timeline of {call} is a draft; the associations confirm it."),
    "steering_seat_empty": mark("calls", "The steering group has no {seat} on {day}."),
    "more_calls_than_places": mark(
        "calls", "The calls of the programme offer {places} places in {country}; {planned} are planned."
    ),
    "rules_version_twice": mark(
        "calls", "Two offices made version {version} of the rules of {call}; make a new version that settles it."
    ),
    "clause_unusable": mark(
        "calls",
        "Rule “{name}” of {call} holds “{stored}”, which cannot be used; {value} counts until it is mended.",
    ),
    "call_needs": mark("calls", "“{name}” is still empty; the call cannot be opened before it is filled in."),
    "admitted_unknown": mark(
        "calls", "{call} admits {codes}, which no municipality has; correct the codes, or add the municipalities."
    ),
    "info_session_missing": mark(
        "calls", "The call {call} has no information session yet; one is held right after the launch."
    ),
}
ACTS: dict[str, Text] = {
    "make_programme": mark("calls", "Made the programme {name}"),
    "change_programme": mark("calls", "Changed the programme {name}"),
    "make_call": mark("calls", "Made the call {name}"),
    "change_call": mark("calls", "Changed the call {name}"),
    "open_call": mark("calls", "Opened the call {name}"),
    "close_call": mark("calls", "Closed the call {name}"),
    "archive_call": mark("calls", "Archived the call {name}"),
    "reopen_call": mark("calls", "Reopened the call {name}"),
    "unarchive_call": mark("calls", "Took the call {name} out of the archive"),
    "change_rules": mark("calls", "Made version {version} of the rules of {name}"),
    "change_draft_rules": mark("calls", "Changed the draft rules of {name}"),
    "add_milestone": mark("calls", "Added a milestone: {name}"),
    "change_milestone": mark("calls", "Changed the milestone {name}"),
    "remove_milestone": mark("calls", "Moved the milestone {name} to the bin"),
    "confirm_timeline": mark("calls", "Confirmed the timeline of {name}"),
    "renew_timeline": mark("calls", "Counted the timeline of {name} again"),
    "add_info_session": mark("calls", "Added an information session on {day}"),
    "change_info_session": mark("calls", "Changed the information session on {day}"),
    "note_interest": mark("calls", "Noted {n} municipalities at the information session"),
    "add_steering_member": mark("calls", "Added {name} to the steering group"),
    "change_steering_member": mark("calls", "Changed {name} in the steering group"),
}
