"""Sections 2 and 7: the contact persons and the internal steering group."""

from sdgp_desktop.intake.fields.base import ADDRESSES, CONTACT, CONTACT_LANGUAGE, MEMBER, NUMBERS, need
from sdgp_desktop.intake.fields.choices import (
    LANGUAGES,
    LEVELS,
    MESSAGING,
    ROLES,
)
from sdgp_desktop.intake.fields.choices_more import (
    CATEGORIES,
    GENDERS,
    GROUP_ROLES,
    SUB_CATEGORIES,
)
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark

# fmt: off
HEADS: tuple[Field, ...] = (
    Field(
        "2.2", mark("intake", "Name"), Kind.SYSTEM,
        required=need("R", "R"), section="2", table="2", compact=True,
    ),
    Field(
        "2.4", mark("intake", "How to reach the person"), Kind.SYSTEM,
        required=need("R", "R"), section="2", table="2", compact=True,
        help=mark(
            "intake",
            "The coordinator: an e-mail address; from the South an e-mail address or a telephone number.",
        ),
    ),
    Field(
        "2.6", mark("intake", "In office"), Kind.SYSTEM,
        required=need("R", "R"), by="association", section="2", table="2", compact=True,
        help=mark(
            "intake",
            "When somebody leaves, fill in the last day and add the new person on a row of his or her "
            "own.",
        ),
    ),
    Field(
        "2.7", mark("intake", "Privacy information given"), Kind.SYSTEM,
        required=need("R", "R"), by="association", section="2", table="2", compact=True,
    ),
    Field(
        "7.1", mark("intake", "Person"), Kind.SYSTEM,
        required=need("R", "R"), section="7", table="7", compact=True,
    ),
    Field(
        "7.7", mark("intake", "Confirmed by the person"), Kind.SYSTEM,
        required=need("A", "A"), section="7", table="7", compact=True,
    ),
    Field(
        "7.8", mark("intake", "Member"), Kind.SYSTEM,
        required=need("R", "R"), by="association", section="7", table="7", compact=True,
    ),
)
FIELDS: tuple[Field, ...] = (
    Field(
        "2", mark("intake", "Contact persons"), Kind.TABLE, CONTACT,
        required=need("R", "R"), compact=True, section="2",
        help=mark("intake", "One coordinator and at least one other person."),
    ),
    Field(
        "2.1", mark("intake", "Role"), Kind.CHOICE, CONTACT, "role",
        choices=ROLES, required=need("R", "R"), section="2", table="2", compact=True,
    ),
    Field(
        "2.2.first", mark("intake", "First name"), Kind.TEXT, CONTACT, "first_name",
        limit=80, required=need("O", "O"), privacy=Privacy.P1, search=True, group="2.2", section="2", table="2",
        compact=True,
    ),
    Field(
        "2.2.family", mark("intake", "Family name"), Kind.TEXT, CONTACT, "family_name",
        limit=80, required=need("R", "R"), privacy=Privacy.P1, search=True, group="2.2", section="2", table="2",
        compact=True,
        help=mark("intake", "As the person writes it."),
    ),
    Field(
        "2.2.address_form", mark("intake", "Form of address"), Kind.TEXT, CONTACT, "address_form",
        limit=1000, required=need("O", "O"), privacy=Privacy.P1, group="2.2", section="2", table="2",
        compact=True,
    ),
    Field(
        "2.3", mark("intake", "Function and service"), Kind.TEXT, CONTACT, "position_title",
        limit=120, required=need("R", "R"), privacy=Privacy.P1, section="2", table="2", compact=True,
    ),
    Field(
        "2.4.email", mark("intake", "E-mail"), Kind.EMAIL, CONTACT, "email",
        limit=1000, required=need("O", "O"), privacy=Privacy.P2, section="2", table="2", compact=True, help=ADDRESSES,
    ),
    Field(
        "2.4.telephone", mark("intake", "Telephone"), Kind.PHONE, CONTACT, "telephone",
        limit=1000, required=need("O", "O"), privacy=Privacy.P2, section="2", table="2", compact=True, help=NUMBERS,
    ),
    Field(
        "2.4.messaging", mark("intake", "Messaging"), Kind.CHOICE, CONTACT, "messaging",
        choices=MESSAGING, required=need("O", "O"), privacy=Privacy.P2, section="2", table="2", compact=True,
    ),
    Field(
        "2.5", mark("intake", "Languages"), Kind.TABLE, CONTACT_LANGUAGE,
        required=need("R", "R"), section="2", table="2", compact=True,
    ),
    Field(
        "2.5.language", mark("intake", "Language"), Kind.CHOICE, CONTACT_LANGUAGE, "language",
        choices=LANGUAGES, required=need("R", "R"), section="2", table="2.5", compact=True,
    ),
    Field(
        "2.5.speaking", mark("intake", "Speaking"), Kind.CHOICE, CONTACT_LANGUAGE, "speaking",
        choices=LEVELS, required=need("R", "R"), section="2", table="2.5", compact=True,
    ),
    Field(
        "2.5.writing", mark("intake", "Writing"), Kind.CHOICE, CONTACT_LANGUAGE, "writing",
        choices=LEVELS, required=need("R", "R"), section="2", table="2.5", compact=True,
    ),
    Field(
        "2.6.from", mark("intake", "From"), Kind.DATE, CONTACT, "active_from",
        required=need("O", "O"), by="association", privacy=Privacy.P1, group="2.6", section="2", table="2",
        compact=True,
    ),
    Field(
        "2.6.to", mark("intake", "To"), Kind.DATE, CONTACT, "active_to",
        required=need("O", "O"), by="association", privacy=Privacy.P1, group="2.6", section="2", table="2",
        compact=True, after="2.6.from",
    ),
    Field(
        "2.7.on", mark("intake", "On"), Kind.DATE, CONTACT, "notice_on",
        happened=True, required=need("O", "O"), by="association", privacy=Privacy.P1, group="2.7", section="2", table="2",
        compact=True,
    ),
    Field(
        "2.7.version", mark("intake", "Version of the notice"), Kind.TEXT, CONTACT, "notice_version",
        limit=1000, required=need("O", "O"), by="association", privacy=Privacy.P1, group="2.7", section="2",
        table="2", compact=True,
    ),
    Field(
        "2.7.language", mark("intake", "Language of the notice"), Kind.CHOICE, CONTACT, "notice_language",
        choices=LANGUAGES, required=need("O", "O"), by="association", privacy=Privacy.P1, group="2.7",
        section="2", table="2", compact=True,
    ),
    Field(
        "2.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, CONTACT, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "2.position", mark("intake", "Order"), Kind.SYSTEM, CONTACT, "position",
        by="system",
    ),
    Field(
        "2.person", mark("intake", "Person in the register"), Kind.REFERENCE, CONTACT, "person_id",
        by="system", source="people", privacy=Privacy.P1,
    ),
    Field(
        "2.5.contact_id", mark("intake", "Contact person"), Kind.REFERENCE, CONTACT_LANGUAGE, "contact_id",
        by="system", source="dossiers",
    ),
    Field(
        "2.5.position", mark("intake", "Order"), Kind.SYSTEM, CONTACT_LANGUAGE, "position",
        by="system",
    ),
    Field(
        "7", mark("intake", "Internal steering group"), Kind.TABLE, MEMBER,
        required=need("R", "R"), compact=True, section="7",
        help=mark("intake", "At least 4 members: 1 political and 2 administrative from different services."),
    ),
    Field(
        "7.1.name", mark("intake", "Name"), Kind.TEXT, MEMBER, "name",
        limit=1000, required=need("R", "R"), privacy=Privacy.P1, search=True, group="7.1", section="7",
        table="7", compact=True,
    ),
    Field(
        "7.1.function", mark("intake", "Function"), Kind.TEXT, MEMBER, "position_title",
        limit=1000, required=need("O", "O"), privacy=Privacy.P1, group="7.1", section="7", table="7",
        compact=True,
    ),
    Field(
        "7.1.organisation", mark("intake", "Organisation"), Kind.TEXT, MEMBER, "organisation",
        limit=1000, required=need("O", "O"), search=True, group="7.1", privacy=Privacy.P1, section="7",
        table="7", compact=True,
    ),
    Field(
        "7.2", mark("intake", "Category"), Kind.CHOICE, MEMBER, "category",
        choices=CATEGORIES, required=need("R", "R"), section="7", table="7", compact=True,
    ),
    Field(
        "7.3", mark("intake", "Sub-category"), Kind.CHOICE, MEMBER, "sub_category",
        choices=SUB_CATEGORIES, required=need("R", "R"), section="7", table="7", compact=True,
    ),
    Field(
        "7.4", mark("intake", "Role in the group"), Kind.CHOICE, MEMBER, "role",
        choices=GROUP_ROLES, required=need("R", "R"), section="7", table="7", compact=True,
    ),
    Field(
        "7.5", mark("intake", "Service or field"), Kind.TEXT, MEMBER, "service",
        limit=80, required=need("R", "R"), section="7", table="7", compact=True,
    ),
    Field(
        "7.6", mark("intake", "Gender"), Kind.CHOICE, MEMBER, "gender",
        choices=GENDERS, required=need("O", "O"), privacy=Privacy.P7, section="7", table="7", compact=True,
        help=mark("intake", "Only for the totals of the group; never printed with the name."),
    ),
    Field(
        "7.7.confirmed", mark("intake", "Confirmed"), Kind.YESNO, MEMBER, "confirmed",
        required=need("A", "A"), group="7.7", privacy=Privacy.P1, section="7", table="7", compact=True,
    ),
    Field(
        "7.7.on", mark("intake", "On"), Kind.DATE, MEMBER, "confirmed_on",
        happened=True, required=need("A", "A"), group="7.7", privacy=Privacy.P1, section="7", table="7", compact=True,
    ),
    Field(
        "7.8.from", mark("intake", "From"), Kind.DATE, MEMBER, "active_from",
        required=need("O", "O"), by="association", group="7.8", privacy=Privacy.P1, section="7", table="7",
        compact=True,
    ),
    Field(
        "7.8.to", mark("intake", "To"), Kind.DATE, MEMBER, "active_to",
        required=need("O", "O"), by="association", group="7.8", privacy=Privacy.P1, section="7", table="7",
        compact=True, after="7.8.from",
        help=mark("intake", "For politicians: the end of the mandate, if known."),
    ),
    Field(
        "7.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, MEMBER, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "7.position", mark("intake", "Order"), Kind.SYSTEM, MEMBER, "position",
        by="system",
    ),
    Field(
        "7.person", mark("intake", "Person in the register"), Kind.REFERENCE, MEMBER, "person_id",
        by="system", source="people", privacy=Privacy.P1,
    ),
)
