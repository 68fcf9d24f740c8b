"""Sections 10 to 13: existing links, capacity, attachments, declaration."""

from sdgp_desktop.intake.fields.base import ANNEX, DECLARANT, DOSSIER, LINK, SIGNATORY, need
from sdgp_desktop.intake.fields.choices import (
    LANGUAGES,
)
from sdgp_desktop.intake.fields.choices_more import (
    ANNEX_KINDS,
    FUNDING,
    LINK_STATES,
    NETWORKS,
    PASSPORTS,
    SIGNATURES,
    SIGNING,
)
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark

TWO_LETTERS = r"[A-Z]{2}"  # the code of a country

# fmt: off
HEADS: tuple[Field, ...] = (
    Field(
        "10.4", mark("intake", "Verified by the association"), Kind.SYSTEM,
        required=need("R", "R"), by="association", compact=True, section="10",
    ),
    Field(
        "11.2", mark("intake", "Replacement arranged"), Kind.SYSTEM,
        required=need("O", "O"), section="11",
    ),
    Field(
        "11.3", mark("intake", "Own contribution"), Kind.SYSTEM,
        required=need("O", "O"), section="11",
    ),
    Field(
        "12.1", mark("intake", "Letter of intent"), Kind.SYSTEM,
        required=need("R", "R"), compact=True, section="12",
        help=mark("intake", "Signed by the political and by the administrative head; PDF or JPG of 10 MB at most."),
    ),
    Field(
        "12.2", mark("intake", "Decision of the competent body"), Kind.SYSTEM,
        required=need("A", "A"), by="municipality", section="12",
        help=mark(
            "intake",
            "Belgium: council or college. Rwanda: District Council or Executive Committee. Benin: "
            "communal council.",
        ),
    ),
    Field(
        "12.3", mark("intake", "Approval by the supervisory authority"), Kind.SYSTEM,
        required=need("-", "A"), by="association", section="12",
        help=mark("intake", "Benin: the prefect. Rwanda: no objection by the ministry or province, if asked."),
    ),
)
FIELDS: tuple[Field, ...] = (
    Field(
        "10.1", mark("intake", "Active city link with the Global South today?"), Kind.CHOICE, DOSSIER, "link_state",
        choices=LINK_STATES, required=need("R", "R"), compact=True, section="10",
    ),
    Field(
        "10.2", mark("intake", "City links"), Kind.TABLE, LINK,
        required=need("O", "O"), compact=True, section="10",
        help=mark("intake", "Only needed when the answer to 10.1 is not “none”."),
    ),
    Field(
        "10.2.partner", mark("intake", "Partner"), Kind.TEXT, LINK, "partner",
        limit=1000, required=need("R", "R"), search=True, section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.country", mark("intake", "Country"), Kind.TEXT, LINK, "country",
        limit=1000, required=need("R", "R"), section="10", table="10.2", compact=True,
        shape={"F": TWO_LETTERS, "S": TWO_LETTERS}, example="SN",
        help=mark("intake", "Two letters: BE, FR, SN …"),
    ),
    Field(
        "10.2.since", mark("intake", "Since"), Kind.TEXT, LINK, "since",
        limit=1000, required=need("O", "O"), section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.formal_agreement", mark("intake", "Formal agreement"), Kind.YESNO, LINK, "formal_agreement",
        required=need("O", "O"), section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.funding", mark("intake", "Funding"), Kind.CHOICE, LINK, "funding",
        choices=FUNDING, required=need("O", "O"), section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.intensity", mark("intake", "Intensity"), Kind.TEXT, LINK, "intensity",
        limit=1000, required=need("O", "O"), section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.end_date", mark("intake", "Ends on"), Kind.DATE, LINK, "end_date",
        required=need("O", "O"), section="10", table="10.2", compact=True,
    ),
    Field(
        "10.2.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, LINK, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "10.2.position", mark("intake", "Order"), Kind.SYSTEM, LINK, "position",
        by="system",
    ),
    Field(
        "10.3", mark("intake", "Other networks"), Kind.CHOICES, DOSSIER, "networks",
        choices=NETWORKS, required=need("O", "O"), compact=True, section="10",
    ),
    Field(
        "10.4.verified", mark("intake", "Verified"), Kind.YESNO, DOSSIER, "link_verified",
        required=need("O", "O"), by="association", group="10.4", compact=True, section="10",
    ),
    Field(
        "10.4.by", mark("intake", "By"), Kind.TEXT, DOSSIER, "link_verified_by",
        required=need("O", "O"), by="association", group="10.4", compact=True, limit=1000, section="10",
    ),
    Field(
        "10.4.on", mark("intake", "On"), Kind.DATE, DOSSIER, "link_verified_on",
        required=need("O", "O"), by="association", group="10.4", compact=True, section="10",
    ),
    Field(
        "11.1", mark("intake", "Coordinator’s time, in days a month"), Kind.DECIMAL, DOSSIER, "coordinator_days",
        low=0, high=20, required=need("R", "R"), section="11",
    ),
    Field(
        "11.2.arranged", mark("intake", "Arranged"), Kind.YESNO, DOSSIER, "replacement_arranged",
        required=need("O", "O"), group="11.2", section="11",
    ),
    Field(
        "11.2.name", mark("intake", "Name of the replacement"), Kind.TEXT, DOSSIER, "replacement_name",
        limit=1000, required=need("O", "O"), group="11.2", privacy=Privacy.P1, section="11",
    ),
    Field(
        "11.3.eur", mark("intake", "In euro"), Kind.DECIMAL, DOSSIER, "contribution_eur",
        low=0, high=10000000, required=need("O", "O"), section="11",
    ),
    Field(
        "11.3.in_kind", mark("intake", "In kind"), Kind.TEXT, DOSSIER, "contribution_in_kind",
        limit=1000, required=need("O", "O"), section="11",
    ),
    Field(
        "11.4", mark("intake", "Delegates hold valid passports"), Kind.CHOICE, DOSSIER, "passports",
        choices=PASSPORTS, required=need("-", "O"), section="11",
    ),
    Field(
        "11.5", mark("intake", "Special needs for sessions and visits"), Kind.LONG, DOSSIER, "special_needs",
        limit=400, required=need("O", "O"), privacy=Privacy.P2, section="11",
        help=mark("intake", "No medical details, please."),
    ),
    Field(
        "12.1.file", mark("intake", "File"), Kind.TEXT, DOSSIER, "letter_file",
        limit=1000, required=need("O", "O"), group="12.1", compact=True, section="12",
        help=mark("intake", "The letter comes beside the Excel form under this name, or is attached afterwards; PDF or JPG."),
    ),
    Field(
        "12.1.date", mark("intake", "Date"), Kind.DATE, DOSSIER, "letter_on",
        happened=True, required=need("R", "R"), group="12.1", compact=True, section="12",
    ),
    Field(
        "12.1.signatories", mark("intake", "Signatories of the letter"), Kind.TABLE, SIGNATORY,
        required=need("O", "O"), compact=True, section="12",
    ),
    Field(
        "12.1.signatories.name", mark("intake", "Name"), Kind.TEXT, SIGNATORY, "name",
        limit=1000, required=need("O", "O"), privacy=Privacy.P1, section="12", table="12.1.signatories",
        compact=True,
    ),
    Field(
        "12.1.signatories.function", mark("intake", "Function"), Kind.TEXT, SIGNATORY, "position_title",
        limit=1000, required=need("O", "O"), privacy=Privacy.P1, section="12", table="12.1.signatories",
        compact=True,
    ),
    Field(
        "12.1.signatories.category", mark("intake", "Category"), Kind.CHOICE, SIGNATORY, "category",
        choices=SIGNING, required=need("O", "O"), section="12", table="12.1.signatories", compact=True,
    ),
    Field(
        "12.1.signatories.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, SIGNATORY, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "12.1.signatories.position", mark("intake", "Order"), Kind.SYSTEM, SIGNATORY, "position",
        by="system",
    ),
    Field(
        "12.2.body", mark("intake", "Body"), Kind.TEXT, DOSSIER, "decision_body",
        required=need("O", "O"), by="municipality", group="12.2", limit=1000, section="12",
    ),
    Field(
        "12.2.date", mark("intake", "Date"), Kind.DATE, DOSSIER, "decision_on",
        happened=True, required=need("O", "O"), by="municipality", group="12.2", section="12",
    ),
    Field(
        "12.2.number", mark("intake", "Number"), Kind.TEXT, DOSSIER, "decision_number",
        required=need("O", "O"), by="municipality", group="12.2", limit=1000, section="12",
    ),
    Field(
        "12.2.file", mark("intake", "File"), Kind.TEXT, DOSSIER, "decision_file",
        required=need("O", "O"), by="municipality", group="12.2", limit=1000, section="12",
    ),
    Field(
        "12.3.body", mark("intake", "Body"), Kind.TEXT, DOSSIER, "approval_body",
        required=need("-", "O"), by="association", group="12.3", limit=1000, section="12",
    ),
    Field(
        "12.3.date", mark("intake", "Date"), Kind.DATE, DOSSIER, "approval_on",
        happened=True, required=need("-", "O"), by="association", group="12.3", section="12",
    ),
    Field(
        "12.3.number", mark("intake", "Number"), Kind.TEXT, DOSSIER, "approval_number",
        required=need("-", "O"), by="association", group="12.3", limit=1000, section="12",
    ),
    Field(
        "12.3.file", mark("intake", "File"), Kind.TEXT, DOSSIER, "approval_file",
        required=need("-", "O"), by="association", group="12.3", limit=1000, section="12",
    ),
    Field(
        "12.4", mark("intake", "Other annexes"), Kind.TABLE, ANNEX,
        required=need("O", "O"), section="12",
    ),
    Field(
        "12.4.file", mark("intake", "File"), Kind.TEXT, ANNEX, "file",
        limit=1000, required=need("R", "R"), section="12", table="12.4",
    ),
    Field(
        "12.4.kind", mark("intake", "Kind"), Kind.CHOICE, ANNEX, "kind",
        choices=ANNEX_KINDS, required=need("O", "O"), section="12", table="12.4",
    ),
    Field(
        "12.4.language", mark("intake", "Language"), Kind.CHOICE, ANNEX, "language",
        choices=LANGUAGES, required=need("O", "O"), section="12", table="12.4",
    ),
    Field(
        "12.4.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, ANNEX, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "12.4.position", mark("intake", "Order"), Kind.SYSTEM, ANNEX, "position",
        by="system",
    ),
    Field(
        "12.4.content", mark("intake", "Attached file"), Kind.FILE, ANNEX, "content",
        by="association",
    ),
    Field(
        "13.1", mark("intake", "We declare that the answers are correct"), Kind.YESNO, DOSSIER, "declared",
        required=need("R", "R"), section="13", compact=True,
    ),
    Field(
        "13.2", mark("intake", "Signatories"), Kind.TABLE, DECLARANT,
        required=need("R", "R"), section="13", compact=True,
        help=mark("intake", "At least one political and one administrative."),
    ),
    Field(
        "13.2.name", mark("intake", "Name"), Kind.TEXT, DECLARANT, "name",
        limit=1000, required=need("R", "R"), privacy=Privacy.P1, section="13", table="13.2", compact=True,
    ),
    Field(
        "13.2.function", mark("intake", "Function"), Kind.TEXT, DECLARANT, "position_title",
        limit=1000, required=need("O", "O"), privacy=Privacy.P1, section="13", table="13.2", compact=True,
    ),
    Field(
        "13.2.category", mark("intake", "Category"), Kind.CHOICE, DECLARANT, "category",
        choices=SIGNING, required=need("O", "O"), section="13", table="13.2", compact=True,
    ),
    Field(
        "13.2.place", mark("intake", "Place"), Kind.TEXT, DECLARANT, "place",
        limit=1000, required=need("O", "O"), section="13", table="13.2", compact=True,
    ),
    Field(
        "13.2.date", mark("intake", "Date"), Kind.DATE, DECLARANT, "signed_on",
        happened=True, required=need("O", "O"), section="13", table="13.2", compact=True,
    ),
    Field(
        "13.2.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, DECLARANT, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "13.2.position", mark("intake", "Order"), Kind.SYSTEM, DECLARANT, "position",
        by="system",
    ),
    Field(
        "13.3", mark("intake", "How it was signed"), Kind.CHOICE, DOSSIER, "signature_mode",
        choices=SIGNATURES, required=need("R", "R"), section="13", compact=True,
    ),
    Field(
        "13.4", mark("intake", "Questions or remarks to the association"), Kind.LONG, DOSSIER, "remarks",
        limit=1000, required=need("O", "O"), section="13", compact=True,
    ),
)
