"""Fields of countries, audiences, associations and their people."""

from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.registry.fields.choices import COUNTRIES_SIDE, LANGUAGES, ROLES, R, of_record

COUNTRY_FIELDS = of_record("registry_country", (
    Field("co.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=2, required=R, search=True),
    Field("co.side", mark("registry", "Side"), Kind.CHOICE, column="side", choices=COUNTRIES_SIDE, required=R),
    Field("co.name_en", mark("registry", "Name in English"), Kind.TEXT, column="name_en", limit=80, required=R,
          search=True),
    Field("co.name_fr", mark("registry", "Name in French"), Kind.TEXT, column="name_fr", limit=80, required=R,
          search=True),
    Field("co.name_nl", mark("registry", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=80, required=R,
          search=True),
    Field("co.currency", mark("registry", "Currency"), Kind.CHOICE, column="currency", source="currencies"),
    Field("co.languages", mark("registry", "Working languages"), Kind.CHOICES, column="languages", choices=LANGUAGES),
    Field("co.phone_prefix", mark("registry", "Telephone prefix"), Kind.TEXT, column="phone_prefix", limit=6),
    Field("co.zone", mark("registry", "Time zone"), Kind.TEXT, column="zone", limit=40),
    Field("co.active", mark("registry", "Takes part"), Kind.YESNO, column="active"),
))  # fmt: skip
AUDIENCE_FIELDS = of_record("registry_audience", (
    Field("au.code", mark("registry", "Circle of readers"), Kind.TEXT, column="code", limit=40, required=R),
    Field("au.offices", mark("registry", "Offices that may read"), Kind.CHOICES, column="offices",
          source="associations", help=mark("registry", "Empty means every office.")),
    Field("au.remark", mark("registry", "Remark"), Kind.LONG, column="remark", limit=400),
))  # fmt: skip
ASSOCIATION_FIELDS = of_record("registry_association", (
    Field("as.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=12, required=R, search=True),
    Field("as.country", mark("registry", "Country"), Kind.CHOICE, column="country", source="countries", required=R),
    Field("as.lead", mark("registry", "Holds the grant"), Kind.YESNO, column="lead"),
    Field("as.name", mark("registry", "Name"), Kind.TEXT, column="name", limit=120, required=R, search=True),
    Field("as.language", mark("registry", "Language of its letters"), Kind.CHOICE, column="language",
          choices=LANGUAGES, required=R),
    Field("as.letterhead", mark("registry", "Lines of the letterhead"), Kind.LONG, column="letterhead", limit=400),
    Field("as.logo", mark("registry", "Logo"), Kind.FILE, column="logo"),
    Field("as.donor_en", mark("registry", "Donor line on English papers"), Kind.TEXT, column="donor_en", limit=300),
    Field("as.donor_fr", mark("registry", "Donor line on French papers"), Kind.TEXT, column="donor_fr", limit=300),
    Field("as.donor_nl", mark("registry", "Donor line on Dutch papers"), Kind.TEXT, column="donor_nl", limit=300),
    Field("as.email", mark("registry", "E-mail"), Kind.EMAIL, column="email", limit=120),
    Field("as.telephone", mark("registry", "Telephone"), Kind.PHONE, column="telephone", limit=40),
    Field("as.website", mark("registry", "Website"), Kind.TEXT, column="website", limit=120),
    Field("as.zone", mark("registry", "Time zone"), Kind.TEXT, column="zone", limit=40),
))  # fmt: skip
SIGNATORY_FIELDS = of_record("registry_signatory", (
    Field("si.association", mark("registry", "Association"), Kind.REFERENCE, column="association_id",
          source="associations", required=R),
    Field("si.name", mark("registry", "Name"), Kind.TEXT, column="name", limit=160, required=R, privacy=Privacy.P1),
    Field("si.function", mark("registry", "Function"), Kind.TEXT, column="function", limit=120, privacy=Privacy.P1),
    Field("si.from", mark("registry", "From"), Kind.DATE, column="active_from", group="active"),
    Field("si.to", mark("registry", "To"), Kind.DATE, column="active_to", group="active"),
))  # fmt: skip
STAFF_FIELDS = of_record("registry_staff", (
    Field("st.name", mark("registry", "Name"), Kind.TEXT, column="name", limit=160, required=R, search=True,
          privacy=Privacy.P1),
    Field("st.name_sort", mark("registry", "Name for sorting"), Kind.SORT, column="name_sort", of="name"),
    Field("st.role", mark("registry", "Role"), Kind.CHOICE, column="role", choices=ROLES, required=R),
    Field("st.office", mark("registry", "Office"), Kind.CHOICE, column="office", source="associations", required=R),
    Field("st.from", mark("registry", "From"), Kind.DATE, column="active_from", group="active"),
    Field("st.to", mark("registry", "To"), Kind.DATE, column="active_to", group="active"),
))  # fmt: skip
OFFICE_FIELDS = COUNTRY_FIELDS + AUDIENCE_FIELDS + ASSOCIATION_FIELDS + SIGNATORY_FIELDS + STAFF_FIELDS
