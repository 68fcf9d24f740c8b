"""What the fields of partnerships are, and the words for what is refused, found and done."""

from collections.abc import Iterable
from dataclasses import replace

from sdgp_desktop.kernel.fields import Choice, Field, Kind, Privacy
from sdgp_desktop.kernel.texts import Text, mark

R = {"": "R"}
STATES = (
    Choice("active", mark("partnerships", "Active")),
    Choice("suspended", mark("partnerships", "Suspended")),
    Choice("terminated", mark("partnerships", "Terminated")),
    Choice("closed", mark("partnerships", "Closed")),
)
SIDES = (
    Choice("N", mark("partnerships", "Flemish partner")),
    Choice("S", mark("partnerships", "Partner from the South")),
    Choice("A", mark("partnerships", "Associations")),
)
PLAN_SIDES = (*SIDES[:2], Choice("both", mark("partnerships", "Both partners")))
ROLES = (
    Choice("coordinator", mark("partnerships", "Coordinator")),
    Choice("replacement", mark("partnerships", "Replacement of the coordinator")),
    Choice("politician", mark("partnerships", "Political lead")),
    Choice("steering_group", mark("partnerships", "Member of the internal steering group")),
    Choice("peer", mark("partnerships", "Colleague in the exchange")),
    Choice("ambassador", mark("partnerships", "Ambassador")),
    Choice("facilitator", mark("partnerships", "Facilitator")),
)
LEARNING_STATES = (
    Choice("idea", mark("partnerships", "Idea")),
    Choice("trying", mark("partnerships", "Being tried")),
    Choice("adopted", mark("partnerships", "Adopted")),
    Choice("dropped", mark("partnerships", "Dropped")),
)
READERS = (
    Choice("own", mark("partnerships", "Our partnership")),
    Choice("cycle", mark("partnerships", "All partnerships of the cycle")),
    Choice("public", mark("partnerships", "Everybody")),
)
FOLLOW_UPS = (
    Choice("none", mark("partnerships", "No continuation")),
    Choice("network", mark("partnerships", "Contact within the network")),
    Choice("project", mark("partnerships", "New project")),
    Choice("city_link", mark("partnerships", "City link")),
)


def _of(record: str, fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(replace(f, record=record, by="association") for f in fields)


PARTNERSHIP_FIELDS = _of("partnerships_partnership", (
    Field("p.number", mark("partnerships", "Number"), Kind.TEXT, column="number", limit=30, compact=True, search=True,
          help=mark("partnerships", "Given by the association that holds the grant, or taken over from an earlier list.")),
    Field("p.call", mark("partnerships", "Call"), Kind.REFERENCE, column="call_id", source="calls", required=R, compact=True),
    Field("p.match", mark("partnerships", "Adopted match"), Kind.SYSTEM, column="match_id"),
    Field("p.north", mark("partnerships", "Flemish municipality"), Kind.REFERENCE, column="north_id", source="north",
          compact=True),
    Field("p.north_name", mark("partnerships", "Name of the Flemish partner"), Kind.TEXT, column="north_name", limit=120,
          search=True, compact=True),
    Field("p.north_dossier", mark("partnerships", "Application"), Kind.SYSTEM, column="north_dossier_id"),
    Field("p.south", mark("partnerships", "Municipality in the South"), Kind.REFERENCE, column="south_id", source="south",
          compact=True),
    Field("p.south_name", mark("partnerships", "Name of the partner in the South"), Kind.TEXT, column="south_name", limit=120,
          search=True, compact=True),
    Field("p.south_dossier", mark("partnerships", "Partner profile"), Kind.SYSTEM, column="south_dossier_id"),
    Field("p.start", mark("partnerships", "First day"), Kind.DATE, column="start", required=R, group="term", compact=True),
    Field("p.end", mark("partnerships", "Last day"), Kind.DATE, column="end", required=R, group="term", compact=True),
    Field("p.rules", mark("partnerships", "Version of the rule book"), Kind.SYSTEM, column="rules_version"),
    Field("p.theme", mark("partnerships", "Theme"), Kind.TEXT, column="theme", limit=200, search=True, compact=True),
    Field("p.goals", mark("partnerships", "Goals"), Kind.CHOICES, column="goals", source="goals"),
    Field("p.conditions", mark("partnerships", "Agreed conditions"), Kind.LONG, column="conditions", limit=2000, search=True,
          help=mark("partnerships", "Interpretation, place of the visits, who pays what.")),
    Field("p.follow_up", mark("partnerships", "Continues as"), Kind.CHOICE, column="continues_as", choices=FOLLOW_UPS),
    Field("p.remark", mark("partnerships", "Remark"), Kind.LONG, column="remark", limit=4000, search=True),
))  # fmt: skip
STEP_FIELDS = _of("partnerships_step", (
    Field("ps.partnership", mark("partnerships", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("ps.place", mark("partnerships", "Order"), Kind.SYSTEM, column="place"),
    Field("ps.state", mark("partnerships", "State"), Kind.CHOICE, column="state", choices=STATES, required=R),
    Field("ps.dated", mark("partnerships", "From"), Kind.DATE, column="dated", required=R),
    Field("ps.ground", mark("partnerships", "Ground"), Kind.LONG, column="ground", limit=2000, search=True),
    Field("ps.noted_by", mark("partnerships", "Noted by"), Kind.SYSTEM, column="noted_by", privacy=Privacy.P1),
))  # fmt: skip
MEMBER_FIELDS = _of("partnerships_member", (
    Field("pm.partnership", mark("partnerships", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("pm.side", mark("partnerships", "Side"), Kind.CHOICE, column="side", choices=SIDES, required=R),
    Field("pm.role", mark("partnerships", "Role"), Kind.CHOICE, column="role", choices=ROLES, required=R),
    Field("pm.person", mark("partnerships", "Person in the register"), Kind.REFERENCE, column="person_id", source="people"),
    Field("pm.name", mark("partnerships", "Name"), Kind.TEXT, column="name", limit=120, required=R, privacy=Privacy.P1,
          search=True),
    Field("pm.name_sort", mark("partnerships", "Name"), Kind.SORT, column="name_sort", of="name", privacy=Privacy.P1),
    Field("pm.function", mark("partnerships", "Function"), Kind.TEXT, column="function", limit=120, privacy=Privacy.P1),
    Field("pm.from", mark("partnerships", "Active from"), Kind.DATE, column="active_from"),
    Field("pm.to", mark("partnerships", "Active until"), Kind.DATE, column="active_to"),
))  # fmt: skip
PLAN_FIELDS = _of("partnerships_plan_line", (
    Field("pl.partnership", mark("partnerships", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("pl.place", mark("partnerships", "Order"), Kind.SYSTEM, column="place"),
    Field("pl.question", mark("partnerships", "Learning question"), Kind.LONG, column="question", limit=600, search=True),
    Field("pl.activity", mark("partnerships", "Activity"), Kind.LONG, column="activity", limit=600, search=True),
    Field("pl.side", mark("partnerships", "By which partner"), Kind.CHOICE, column="side", choices=PLAN_SIDES),
    Field("pl.who", mark("partnerships", "Who"), Kind.TEXT, column="who", limit=120, privacy=Privacy.P1),
    Field("pl.due", mark("partnerships", "Until"), Kind.DATE, column="due"),
    Field("pl.result", mark("partnerships", "Result"), Kind.LONG, column="result", limit=600),
    Field("pl.done_on", mark("partnerships", "Done on"), Kind.DATE, column="done_on", happened=True),
))  # fmt: skip
LEARNING_FIELDS = _of("partnerships_learning", (
    Field("lg.partnership", mark("partnerships", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("lg.dated", mark("partnerships", "Day"), Kind.DATE, column="dated", required=R),
    Field("lg.author", mark("partnerships", "Author"), Kind.TEXT, column="author", limit=120, privacy=Privacy.P1),
    Field("lg.side", mark("partnerships", "Side"), Kind.CHOICE, column="side", choices=SIDES, required=R),
    Field("lg.event", mark("partnerships", "Visit or session"), Kind.REFERENCE, column="event_id", source="happenings"),
    Field("lg.activity", mark("partnerships", "Other activity"), Kind.TEXT, column="activity", limit=200, search=True),
    Field("lg.seen", mark("partnerships", "What we saw or heard"), Kind.LONG, column="seen", limit=2000, search=True),
    Field("lg.surprised", mark("partnerships", "What surprised us"), Kind.LONG, column="surprised", limit=2000, search=True),
    Field("lg.to_try", mark("partnerships", "What we will try"), Kind.LONG, column="to_try", limit=2000, search=True),
    Field("lg.state", mark("partnerships", "State"), Kind.CHOICE, column="state", choices=LEARNING_STATES, required=R),
    Field("lg.sub_theme", mark("partnerships", "Sub-theme"), Kind.CHOICE, column="sub_theme", source="sub_themes"),
    Field("lg.target", mark("partnerships", "SDG target"), Kind.CHOICE, column="target", source="targets"),
    Field("lg.tags", mark("partnerships", "Tags"), Kind.CHOICES, column="tags", source="tags"),
    Field("lg.useful_for", mark("partnerships", "For whom this is useful"), Kind.TEXT, column="useful_for", limit=200),
    Field("lg.visible", mark("partnerships", "Visible to"), Kind.CHOICE, column="visible", choices=READERS, required=R),
))  # fmt: skip
FIELDS: tuple[Field, ...] = PARTNERSHIP_FIELDS + STEP_FIELDS + MEMBER_FIELDS + PLAN_FIELDS + LEARNING_FIELDS

PROMISES: dict[str, Text] = {
    "term": mark("partnerships", "Length of the partnership"),
    "sessions": mark("partnerships", "Digital exchange sessions"),
    "visits_out": mark("partnerships", "Outgoing working visits"),
    "visits_in": mark("partnerships", "Incoming working visits"),
    "week_visits": mark("partnerships", "Visits of about a week"),
    "half_days": mark("partnerships", "Half-day meetings"),
    "conference_days": mark("partnerships", "Days of thematic conference"),
    "learning": mark("partnerships", "Learning entries"),
    "learning_action": mark("partnerships", "Learning turned into action"),
    "budget_N": mark("partnerships", "Flemish half of the budget"),
    "budget_S": mark("partnerships", "Southern half of the budget"),
}
OUTCOMES: dict[str, Text] = {
    "kept": mark("partnerships", "Kept"),
    "planned": mark("partnerships", "Planned"),
    "possible": mark("partnerships", "Still possible"),
    "unrecorded": mark("partnerships", "To be recorded"),
    "lost": mark("partnerships", "Out of reach"),
}

REFUSALS: dict[str, Text] = {
    "call_missing": mark("partnerships", "A partnership belongs to a call. Nothing was stored; choose the call first."),
    "term_reversed": mark("partnerships", "The last day ({end}) lies before the first ({start}). Nothing was stored; correct one of the two days."),
    "term_too_long": mark("partnerships", "A partnership lasts {months} months at most: until {last}. Nothing was stored; choose an earlier last day, or change the rule book of the call."),
    "step_not_next": mark("partnerships", "This state cannot follow the present one. Nothing was changed; open the history of the partnership to see its steps."),
    "step_before_start": mark("partnerships", "{day} lies before the first day of the partnership ({start}). Nothing was changed; choose a later day."),
    "step_before_stop": mark("partnerships", "{day} lies before the day on which the partnership was stopped ({since}). Nothing was changed; choose that day or a later one."),
    "step_without_ground": mark("partnerships", "A suspension or termination needs its ground. Nothing was changed; write why."),
    "close_with_open_items": mark("partnerships", "{n} items are still open ({items}). The partnership stays as it is; settle them first."),
    "partner_missing": mark("partnerships", "A partnership has two partners. Nothing was stored; choose a municipality, or type a name, for both sides."),
    "partner_same_side": mark("partnerships", "{name} is not on this side of the call. Nothing was stored; choose another municipality."),
    "number_taken": mark("partnerships", "The number {number} belongs to another partnership. Nothing was stored; use another number."),
    "number_not_valid": mark("partnerships", "“{number}” is not a partnership number. Nothing was stored; type it as SDGP-2024-BJ-001."),
    "number_by_lead": mark("partnerships", "Numbers are given by {office}. Nothing was stored; leave the number empty, it comes back with the next packet."),
    "unknown_partnership": mark("partnerships", "There is no partnership {number} in this database. Nothing was changed; check the number, or make the partnership first."),
    "partnership_closed": mark("partnerships", "The partnership is closed. Nothing was changed; reopen it first, with the reason."),
    "match_already_adopted": mark("partnerships", "This match is partnership {number} already. Nothing was made; open it from the list."),
    "member_dates": mark("partnerships", "The last day ({to}) lies before the first ({start}). Nothing was stored; correct one of the two days."),
    "member_nameless": mark("partnerships", "A person needs a name. Nothing was stored; choose somebody from the register or type the name."),
}  # fmt: skip
NUMBERED = mark("partnerships", "{place} {words}")  # a question of the form: 12.2 Decision of the competent body
FINDINGS: dict[str, Text] = {
    "term_too_long": mark("partnerships", "The partnership lasts longer than {months} months."),
    "term_over": mark("partnerships", "The term of {number} ended on {end}: close the partnership or note what is still open."),
    "term_warning": mark("partnerships", "{number} has run for {months} months; it ends on {end}."),
    "number_missing": mark("partnerships", "The partnership of {north} and {south} has no number yet."),
    "partnership_number_twice": mark("partnerships", "The number {number} is used by more than one partnership."),
    "municipality_twice": mark("partnerships", "{name} is in two partnerships at the same time."),
    "coordinator_missing": mark("partnerships", "{number} has no coordinator on the side of {partner}."),
    "coordinator_left": mark("partnerships", "The coordinator of {number} on the side of {partner} has left and has no successor."),
    "stop_not_lifted": mark("partnerships", "{number} is active again, but the stop of {since} was lifted with a day before it and still counts. Note the suspension again, and lift it with the right day."),
    "agreement_lacks": mark("partnerships", "C13, before the agreement of {number} is signed: {partner} still lacks {what}. Note it in dossier {dossier}."),
    "plan_late": mark("partnerships", "Action plan of {number}: {n} lines are past their day."),
    "promise_lost": mark("partnerships", "{number}: a promise is out of reach: {promise}."),
    "visit_missing": mark("partnerships", "{number}: fewer than {months} months are left and a promised visit is missing: {promise}."),
}  # fmt: skip
ACTS: dict[str, Text] = {
    "create_partnership": mark("partnerships", "Made the partnership {name}"),
    "adopt_match": mark("partnerships", "Adopted the match as partnership {name}"),
    "change_partnership": mark("partnerships", "Changed the partnership {name}"),
    "give_number": mark("partnerships", "Gave the number {name}"),
    "take_step": mark("partnerships", "Noted a new state of {name}"),
    "add_member": mark("partnerships", "Added {person} to {name}"),
    "change_member": mark("partnerships", "Changed the role of {person}"),
    "succeed_member": mark("partnerships", "{person} follows {earlier}"),
    "remove_member": mark("partnerships", "Removed {person}"),
    "add_plan_line": mark("partnerships", "Added a line to the action plan of {name}"),
    "change_plan_line": mark("partnerships", "Changed the action plan of {name}"),
    "remove_plan_line": mark("partnerships", "Removed a line of the action plan of {name}"),
    "add_learning": mark("partnerships", "Added an entry to the learning log of {name}"),
    "change_learning": mark("partnerships", "Changed the learning log of {name}"),
    "remove_learning": mark("partnerships", "Removed an entry of the learning log of {name}"),
}
