"""Section 0: what the association and the program note about a dossier."""

from sdgp_desktop.intake.fields.base import DOSSIER, need
from sdgp_desktop.intake.fields.choices import (
    ANSWER_LANGUAGES,
    CHANNELS,
    FORMS,
    STATUSES,
)
from sdgp_desktop.intake.fields.choices_more import (
    CONFIRMATION_WAYS,
    SOURCES,
)
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import mark

# fmt: off
FIELDS: tuple[Field, ...] = (
    Field(
        "0.1", mark("intake", "Dossier number"), Kind.TEXT, DOSSIER, "number",
        required=need("R", "R"), by="system", search=True, section="0",
        help=mark("intake", "Given by the program; quote it in every letter."),
    ),
    Field(
        "0.2", mark("intake", "Call"), Kind.REFERENCE, DOSSIER, "call_id",
        required=need("R", "R"), by="association", source="calls", section="0",
    ),
    Field(
        "0.3", mark("intake", "Form version"), Kind.TEXT, DOSSIER, "form_version",
        limit=20, required=need("R", "R"), by="system", section="0",
    ),
    Field(
        "0.4", mark("intake", "Language of the answers"), Kind.CHOICE, DOSSIER, "language",
        required=need("R", "R"), choices=ANSWER_LANGUAGES, compact=True, section="0",
    ),
    Field(
        "0.5", mark("intake", "Received on"), Kind.MOMENT, DOSSIER, "received",
        happened=True, required=need("R", "R"), by="association", compact=True, section="0",
        help=mark("intake", "The moment that decides whether the form came in time."),
    ),
    Field(
        "0.6", mark("intake", "Arrived by"), Kind.CHOICE, DOSSIER, "channel",
        required=need("R", "R"), choices=CHANNELS, by="association", compact=True, section="0",
    ),
    Field(
        "0.7.entered_by", mark("intake", "Entered by"), Kind.REFERENCE, DOSSIER, "entered_by",
        required=need("R", "R"), by="system", source="staff", section="0",
    ),
    Field(
        "0.7.checked_by", mark("intake", "Checked by"), Kind.REFERENCE, DOSSIER, "checked_by",
        by="system", source="staff", section="0",
    ),
    Field(
        "0.8", mark("intake", "Status"), Kind.CHOICE, DOSSIER, "status",
        required=need("R", "R"), choices=STATUSES, by="system", section="0",
    ),
    Field(
        "reference", mark("intake", "Second reference"), Kind.TEXT, DOSSIER, "reference",
        limit=1000, by="association", search=True, section="0",
        help=mark("intake", "Another name under which this dossier is known, for instance of its file."),
    ),
    Field(
        "form", mark("intake", "Form"), Kind.CHOICE, DOSSIER, "form",
        choices=FORMS, by="system", section="0",
    ),
    Field(
        "country", mark("intake", "Country"), Kind.TEXT, DOSSIER, "country",
        by="system", source="countries", section="0",
    ),
    Field(
        "municipality", mark("intake", "Municipality in the register"), Kind.REFERENCE, DOSSIER, "municipality_id",
        by="association", source="municipalities", group="place", section="0",
    ),
    Field(
        "municipality_code", mark("intake", "Code in the register"), Kind.SYSTEM, DOSSIER, "municipality_code",
        by="system", group="place", search=True, section="0",
    ),
    Field(
        "name_sort", mark("intake", "Name for sorting"), Kind.SORT, DOSSIER, "name_sort",
        by="system", of="name",
    ),
    Field(
        "source", mark("intake", "Where the answers come from"), Kind.CHOICE, DOSSIER, "source",
        choices=SOURCES, by="association", compact=True, section="0",
    ),
    Field(
        "confirmed.on", mark("intake", "Confirmed by the municipality on"), Kind.DATE, DOSSIER, "confirmed_on",
        happened=True, by="association", group="confirmed", compact=True, section="0",
        help=mark("intake", "A dossier that was not confirmed is scored with a warning."),
    ),
    Field(
        "confirmed.way", mark("intake", "Way of confirmation"), Kind.CHOICE, DOSSIER, "confirmed_way",
        choices=CONFIRMATION_WAYS, by="association", group="confirmed", compact=True, section="0",
    ),
    Field(
        "complete_since", mark("intake", "Arrival that made it complete"), Kind.MOMENT, DOSSIER, "complete_since",
        by="system", section="0",
    ),
)
