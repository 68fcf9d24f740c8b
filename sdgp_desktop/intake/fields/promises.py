"""Sections 8 and 9: other actors and commitments."""

from sdgp_desktop.intake.fields.base import ACTOR, DOSSIER, need
from sdgp_desktop.intake.fields.choices_more import (
    ACTOR_KINDS,
    FORUMS,
)
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import Text, mark

# The commitments with the numbers of a call: field, clause of the rule book, words. Source: domain.md 1.2, section 9.
PROMISED: tuple[tuple[str, str, Text], ...] = (
    ("9.4", "sessions_per_year_min", mark("intake", "Digital framework sessions each year, at least {least}")),
    (
        "9.6",
        "visits_out_min",
        mark("intake", "Outgoing working visits with a small delegation (about {people} persons), at least {least}"),
    ),
    ("9.7", "visits_in_min", mark("intake", "Incoming visits, hosted by us, at least {least}")),
    ("9.8", "half_days_min", mark("intake", "Fixed half-day meetings in {period}, at least {least}")),
    ("9.9", "visits_per_year_min", mark("intake", "Visits of about a week each year, at least {least}")),
)
HALF_DAYS_A_YEAR = mark("intake", "Fixed half-day meetings each year, at least {least}")

# fmt: off
FIELDS: tuple[Field, ...] = (
    Field(
        "8.1", mark("intake", "Actors to involve"), Kind.TABLE, ACTOR,
        required=need("R", "R"), section="8",
        help=mark("intake", "At least one from outside the administration, with the day from which it takes part."),
    ),
    Field(
        "8.1.name", mark("intake", "Name"), Kind.TEXT, ACTOR, "name",
        limit=1000, required=need("R", "R"), search=True, privacy=Privacy.P1, section="8", table="8.1",
    ),
    Field(
        "8.1.kind", mark("intake", "Kind"), Kind.CHOICE, ACTOR, "kind",
        choices=ACTOR_KINDS, required=need("O", "O"), section="8", table="8.1",
    ),
    Field(
        "8.1.role", mark("intake", "Part it plays"), Kind.TEXT, ACTOR, "role",
        limit=1000, required=need("O", "O"), section="8", table="8.1",
    ),
    Field(
        "8.1.already_involved", mark("intake", "Already involved"), Kind.YESNO, ACTOR, "already_involved",
        required=need("O", "O"), section="8", table="8.1",
    ),
    Field(
        "8.1.from", mark("intake", "From when"), Kind.DATE, ACTOR, "start",
        required=need("O", "O"), section="8", table="8.1",
    ),
    Field(
        "8.1.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, ACTOR, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "8.1.position", mark("intake", "Order"), Kind.SYSTEM, ACTOR, "position",
        by="system",
    ),
    Field(
        "8.2", mark("intake", "How will they be involved?"), Kind.LONG, DOSSIER, "actors_how",
        limit=1000, required=need("R", "R"), section="8",
    ),
    Field(
        "8.3", mark("intake", "Forums of participation in place"), Kind.CHOICES, DOSSIER, "forums",
        choices=FORUMS, required=need("O", "R"), section="8",
    ),
    Field(
        "9.1", mark("intake", "Exchange on an equal basis about strengths and challenges"), Kind.YESNO, DOSSIER, "promise_1",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.1.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_1_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.2", mark("intake", "Open to learn from the partner’s input"), Kind.YESNO, DOSSIER, "promise_2",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.2.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_2_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.3", mark("intake", "Broad involvement of officials and politicians, and of other actors"), Kind.YESNO, DOSSIER, "promise_3",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.3.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_3_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.4", mark("intake", "The digital framework sessions of each year"), Kind.YESNO, DOSSIER, "promise_4",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.4.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_4_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.5", mark("intake", "Active digital exchange in between, on own initiative"), Kind.YESNO, DOSSIER, "promise_5",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.5.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_5_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.6", mark("intake", "An outgoing working visit with a small delegation"), Kind.YESNO, DOSSIER, "promise_6",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.6.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_6_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.7", mark("intake", "An incoming visit, hosted by us"), Kind.YESNO, DOSSIER, "promise_7",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.7.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_7_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.8", mark("intake", "The fixed half-day meetings"), Kind.YESNO, DOSSIER, "promise_8",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.8.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_8_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.9", mark("intake", "A visit of about a week each year"), Kind.YESNO, DOSSIER, "promise_9",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.9.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_9_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.10", mark("intake", "Feedback to the associations to adjust the concept"), Kind.YESNO, DOSSIER, "promise_10",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.10.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_10_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.11", mark("intake", "Equal split of the budget, administered by the associations"), Kind.YESNO, DOSSIER, "promise_11",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.11.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_11_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.12", mark("intake", "Homework between the sessions"), Kind.YESNO, DOSSIER, "promise_12",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.12.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_12_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
    Field(
        "9.13", mark(
            "intake",
            "The dossier, without personal travel data, is shared with the sister association for "
            "matching",
        ), Kind.YESNO, DOSSIER, "promise_13",
        required=need("R", "R"), section="9", compact=True,
    ),
    Field(
        "9.13.remark", mark("intake", "Remark"), Kind.TEXT, DOSSIER, "promise_13_remark",
        limit=1000, required=need("O", "O"), section="9",
    ),
)
