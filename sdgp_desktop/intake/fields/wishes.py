"""Sections 3 to 6: track, SDG interests, strengths and challenges, motivation."""

from sdgp_desktop.intake.fields.base import BLOCKED, DOSSIER, INTEREST, POINT, need
from sdgp_desktop.intake.fields.choices import NO_PREFERENCE, TRACK_COUNTRIES
from sdgp_desktop.intake.fields.choices_more import (
    DIRECTIONS,
    POINTS,
)
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import mark

# fmt: off
HEADS: tuple[Field, ...] = (
    Field(
        "3.4", mark("intake", "Preferred partner"), Kind.SYSTEM,
        required=need("O", "O"), section="3", compact=True,
    ),
    Field(
        "5.5", mark("intake", "Can be shown on a visit"), Kind.SYSTEM,
        required=need("O", "O"), section="5", table="5", compact=True,
    ),
)
FIELDS: tuple[Field, ...] = (
    Field(
        "3.1", mark("intake", "Choice of country"), Kind.CHOICES, DOSSIER, "country_choice",
        choices=(NO_PREFERENCE,), source=TRACK_COUNTRIES, required=need("R", "-"), section="3", compact=True,
        help=mark("intake", "In order of preference."),
    ),
    Field(
        "3.2", mark("intake", "Theme of the call"), Kind.CHOICE, DOSSIER, "theme",
        source="themes", required=need("R", "R"), section="3", compact=True,
    ),
    Field(
        "3.3", mark("intake", "Sub-themes"), Kind.CHOICES, DOSSIER, "sub_themes",
        source="sub_themes", limit=3, required=need("R", "R"), section="3", compact=True,
        help=mark("intake", "One to three, the most important first."),
    ),
    Field(
        "3.4.partner", mark("intake", "Name of the partner"), Kind.TEXT, DOSSIER, "preferred_partner",
        limit=1000, required=need("O", "O"), group="3.4", section="3", compact=True,
    ),
    Field(
        "3.4.why", mark("intake", "Why this partner"), Kind.LONG, DOSSIER, "preferred_why",
        limit=600, required=need("O", "O"), group="3.4", section="3", compact=True,
    ),
    Field(
        "3.5", mark("intake", "Existing contacts in the country"), Kind.LONG, DOSSIER, "existing_contacts",
        limit=600, required=need("O", "O"), section="3", compact=True,
        help=mark("intake", "Diaspora, schools, associations, hospitals."),
    ),
    Field(
        "3.6", mark("intake", "Periods not possible for visits"), Kind.TABLE, BLOCKED,
        required=need("R", "R"), section="3", compact=True,
        help=mark("intake", "Elections, budget, imihigo evaluation, holidays, rainy season …"),
    ),
    Field(
        "3.6.from", mark("intake", "From"), Kind.DATE, BLOCKED, "start",
        required=need("R", "R"), group="3.6", section="3", table="3.6", compact=True,
    ),
    Field(
        "3.6.to", mark("intake", "To"), Kind.DATE, BLOCKED, "end",
        required=need("R", "R"), group="3.6", section="3", table="3.6", compact=True, after="3.6.from",
    ),
    Field(
        "3.6.reason", mark("intake", "Reason"), Kind.TEXT, BLOCKED, "reason",
        limit=1000, required=need("O", "O"), section="3", table="3.6", compact=True,
    ),
    Field(
        "3.6.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, BLOCKED, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "3.6.position", mark("intake", "Order"), Kind.SYSTEM, BLOCKED, "position",
        by="system",
    ),
    Field(
        "4", mark("intake", "SDG interests"), Kind.TABLE, INTEREST,
        required=need("R", "R"), section="4", compact=True,
        help=mark("intake", "One to five goals or targets; number them 1, 2, 3 … without gaps."),
    ),
    Field(
        "4.1", mark("intake", "Goal"), Kind.INTEGER, INTEREST, "goal",
        low=1, high=17, source="goals", required=need("R", "R"), group="4.1", section="4", table="4",
        compact=True,
    ),
    Field(
        "4.2", mark("intake", "Target"), Kind.TEXT, INTEREST, "target",
        limit=1000, source="targets", required=need("O", "O"), group="4.1", section="4", table="4",
        compact=True,
    ),
    Field(
        "4.3", mark("intake", "Priority"), Kind.INTEGER, INTEREST, "priority",
        low=1, high=5, required=need("R", "R"), section="4", table="4", compact=True,
    ),
    Field(
        "4.4", mark("intake", "Direction"), Kind.CHOICE, INTEREST, "direction",
        choices=DIRECTIONS, required=need("R", "R"), section="4", table="4", compact=True,
    ),
    Field(
        "4.5", mark("intake", "Own experience"), Kind.INTEGER, INTEREST, "experience",
        low=0, high=3, required=need("R", "R"), section="4", table="4", compact=True,
        help=mark("intake", "0 none, 1 first steps, 2 some years, 3 advanced."),
    ),
    Field(
        "4.6", mark("intake", "Explanation"), Kind.LONG, INTEREST, "explanation",
        limit=500, required=need("O", "O"), section="4", table="4", compact=True,
    ),
    Field(
        "4.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, INTEREST, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "4.position", mark("intake", "Order"), Kind.SYSTEM, INTEREST, "position",
        by="system",
    ),
    Field(
        "5", mark("intake", "Strengths and challenges"), Kind.TABLE, POINT,
        required=need("R", "R"), section="5", compact=True,
        help=mark("intake", "At least two strengths and two challenges."),
    ),
    Field(
        "5.1", mark("intake", "Strength or challenge"), Kind.CHOICE, POINT, "kind",
        choices=POINTS, required=need("R", "R"), section="5", table="5", compact=True,
    ),
    Field(
        "5.2", mark("intake", "Tag"), Kind.CHOICE, POINT, "tag",
        source="tags", required=need("R", "R"), section="5", table="5", compact=True,
    ),
    Field(
        "5.3", mark("intake", "Description"), Kind.LONG, POINT, "description",
        limit=800, required=need("R", "R"), section="5", table="5", compact=True,
    ),
    Field(
        "5.4", mark("intake", "Evidence"), Kind.LONG, POINT, "evidence",
        limit=300, required=need("O", "O"), section="5", table="5", compact=True,
        help=mark("intake", "A policy, a project, a figure."),
    ),
    Field(
        "5.5.shown", mark("intake", "Can be shown"), Kind.YESNO, POINT, "shown",
        required=need("O", "O"), group="5.5", section="5", table="5", compact=True,
    ),
    Field(
        "5.5.place", mark("intake", "Place"), Kind.TEXT, POINT, "place",
        limit=1000, required=need("O", "O"), group="5.5", section="5", table="5", compact=True,
    ),
    Field(
        "5.6", mark("intake", "Responsible service"), Kind.TEXT, POINT, "service",
        limit=120, required=need("O", "O"), section="5", table="5", compact=True,
    ),
    Field(
        "5.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, POINT, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "5.position", mark("intake", "Order"), Kind.SYSTEM, POINT, "position",
        by="system",
    ),
    Field(
        "6.1", mark("intake", "Why exchange on an equal footing, and how will both sides notice it?"), Kind.LONG, DOSSIER, "why_equal",
        limit=2000, least=200, required=need("R", "R"), compact=True, section="6",
    ),
    Field(
        "6.2", mark("intake", "What do you want to learn from the partner?"), Kind.LONG, DOSSIER, "wants_to_learn",
        limit=1500, least=150, required=need("R", "R"), compact=True, section="6",
    ),
    Field(
        "6.3", mark("intake", "What can you contribute?"), Kind.LONG, DOSSIER, "can_contribute",
        limit=1500, required=need("R", "R"), compact=True, section="6",
    ),
    Field(
        "6.4", mark("intake", "How will the learning be made visible in your municipality?"), Kind.LONG, DOSSIER, "made_visible",
        limit=1000, required=need("R", "R"), compact=True, section="6",
    ),
    Field(
        "6.5", mark("intake", "Link with own policy"), Kind.LONG, DOSSIER, "own_policy",
        limit=800, required=need("O", "R"), section="6",
        help=mark("intake", "Multi-year plan, imihigo, PDC."),
    ),
    Field(
        "6.6", mark("intake", "Beyond two years: what may follow?"), Kind.LONG, DOSSIER, "beyond",
        limit=800, required=need("O", "O"), section="6",
    ),
)
