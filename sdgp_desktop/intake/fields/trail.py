"""What is noted around the form: arrivals, derogations, working translations."""

from sdgp_desktop.intake.fields.base import ARRIVAL, DEROGATION, TRANSLATION
from sdgp_desktop.intake.fields.choices import (
    ANSWER_LANGUAGES,
    CHANNELS,
    LANGUAGES,
)
from sdgp_desktop.intake.fields.choices_more import (
    SOURCES,
    TRANSLATION_KINDS,
)
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark

# fmt: off
FIELDS: tuple[Field, ...] = (
    Field(
        "arrival.dossier", mark("intake", "Dossier"), Kind.REFERENCE, ARRIVAL, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "arrival.received", mark("intake", "Received on"), Kind.MOMENT, ARRIVAL, "received",
        by="association",
    ),
    Field(
        "arrival.channel", mark("intake", "Arrived by"), Kind.CHOICE, ARRIVAL, "channel",
        choices=CHANNELS, by="association",
    ),
    Field(
        "arrival.source", mark("intake", "Where the answers come from"), Kind.CHOICE, ARRIVAL, "source",
        choices=SOURCES, by="association",
    ),
    Field(
        "arrival.file", mark("intake", "File"), Kind.TEXT, ARRIVAL, "file",
        by="system", limit=200, privacy=Privacy.P2,  # people call their forms after themselves
    ),
    Field(
        "arrival.file_hash", mark("intake", "Fingerprint of the file"), Kind.SYSTEM, ARRIVAL, "file_hash",
        by="system",
    ),
    Field(
        "arrival.content_hash", mark("intake", "Fingerprint of the answers"), Kind.SYSTEM, ARRIVAL, "content_hash",
        by="system",
    ),
    Field(
        "arrival.content", mark("intake", "The file itself"), Kind.FILE, ARRIVAL, "content",
        by="system",
    ),
    Field(
        "arrival.form_version", mark("intake", "Form version"), Kind.TEXT, ARRIVAL, "form_version",
        by="system", limit=20,
    ),
    Field(
        "arrival.language", mark("intake", "Language of the form"), Kind.CHOICE, ARRIVAL, "language",
        choices=ANSWER_LANGUAGES, by="system",
    ),
    Field(
        "arrival.taken_by", mark("intake", "Taken in by"), Kind.REFERENCE, ARRIVAL, "taken_by",
        by="system", source="staff",
    ),
    Field(
        "arrival.taken_at", mark("intake", "Taken in at"), Kind.MOMENT, ARRIVAL, "taken_at",
        by="system",
    ),
    Field(
        "arrival.first", mark("intake", "First arrival"), Kind.YESNO, ARRIVAL, "first",
        by="system",
    ),
    Field(
        "arrival.changed", mark("intake", "Fields that changed"), Kind.CHOICES, ARRIVAL, "changed",
        by="system",
    ),
    Field(
        "derogation.dossier", mark("intake", "Dossier"), Kind.REFERENCE, DEROGATION, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "derogation.code", mark("intake", "Check that is lifted"), Kind.TEXT, DEROGATION, "code",
        by="association", limit=1000,
    ),
    Field(
        "derogation.reason", mark("intake", "Reason"), Kind.LONG, DEROGATION, "reason",
        by="association", limit=1000,
    ),
    Field(
        "derogation.decided_by", mark("intake", "Decided by"), Kind.TEXT, DEROGATION, "decided_by",
        by="association", limit=1000,
        help=mark("intake", "The steering group, as a rule."),
    ),
    Field(
        "derogation.decided_on", mark("intake", "Decided on"), Kind.DATE, DEROGATION, "decided_on",
        happened=True, by="association",
    ),
    Field(
        "derogation.minutes", mark("intake", "Reference of the minutes"), Kind.TEXT, DEROGATION, "minutes",
        by="association", limit=1000,
    ),
    Field(
        "derogation.lifted", mark("intake", "Lifts the check"), Kind.YESNO, DEROGATION, "lifted",
        by="system",
    ),
    Field(
        "derogation.noted", mark("intake", "Noted on"), Kind.MOMENT, DEROGATION, "noted",
        by="system",
    ),
    Field(
        "derogation.noted_by", mark("intake", "Noted by"), Kind.REFERENCE, DEROGATION, "noted_by",
        by="system", source="staff",
    ),
    Field(
        "translation.dossier", mark("intake", "Dossier"), Kind.REFERENCE, TRANSLATION, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "translation.field", mark("intake", "Field"), Kind.TEXT, TRANSLATION, "field_id",
        by="association", limit=1000,
    ),
    Field(
        "translation.row", mark("intake", "Row"), Kind.REFERENCE, TRANSLATION, "row_id",
        by="system", source="rows",
    ),
    Field(
        "translation.from", mark("intake", "Language of the answer"), Kind.CHOICE, TRANSLATION, "from_language",
        choices=LANGUAGES, by="association",
    ),
    Field(
        "translation.language", mark("intake", "Translated into"), Kind.CHOICE, TRANSLATION, "language",
        choices=ANSWER_LANGUAGES, by="association",
    ),
    Field(
        "translation.kind", mark("intake", "Kind of translation"), Kind.CHOICE, TRANSLATION, "kind",
        choices=TRANSLATION_KINDS, by="association",
    ),
    Field(
        "translation.text", mark("intake", "Working translation"), Kind.LONG, TRANSLATION, "text",
        by="association", limit=4000,
    ),
)
