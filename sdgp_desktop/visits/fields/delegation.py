"""What the fields of a delegation are: the people named for a visit and, kept apart, their travel data."""

from sdgp_desktop.kernel.fields import Choice, Field, Kind, Privacy
from sdgp_desktop.kernel.texts import Text, mark

CATEGORIES = (
    Choice("political", mark("visits", "Politician")),
    Choice("administrative", mark("visits", "Official")),
    Choice("external", mark("visits", "External person")),
    Choice("association", mark("visits", "Association")),
)
STATUSES = (
    Choice("proposed", mark("visits", "Proposed")),
    Choice("confirmed", mark("visits", "Confirmed")),
    Choice("travelled", mark("visits", "Travelled")),
    Choice("cancelled", mark("visits", "Does not travel")),
)
VISA = (
    Choice("not_needed", mark("visits", "Not needed")),
    Choice("applied", mark("visits", "Applied for")),
    Choice("granted", mark("visits", "Granted")),
    Choice("refused", mark("visits", "Refused")),
)
PASSPORTS = (
    Choice("ordinary", mark("visits", "Ordinary passport")),
    Choice("service", mark("visits", "Service passport")),
    Choice("diplomatic", mark("visits", "Diplomatic passport")),
)
DELEGATE, TRAVEL = "visits_delegate", "visits_travel"
R = {"": "R"}
P1, P5 = Privacy.P1, Privacy.P5

DELEGATE_FIELDS = (
    Field("d.visit", mark("visits", "Visit"), Kind.REFERENCE, DELEGATE, "visit_id", by="system"),
    Field("d.name", mark("visits", "Name"), Kind.TEXT, DELEGATE, "name", limit=120, required=R, privacy=P1, search=True, by="association"),
    Field("d.name_sort", mark("visits", "Name for sorting"), Kind.SORT, DELEGATE, "name_sort", of="name"),
    Field("d.function", mark("visits", "Function"), Kind.TEXT, DELEGATE, "function", limit=120, privacy=P1, by="association"),
    Field("d.organisation", mark("visits", "Organisation"), Kind.TEXT, DELEGATE, "organisation", limit=120, privacy=P1, by="association"),
    Field("d.category", mark("visits", "Category"), Kind.CHOICE, DELEGATE, "category", choices=CATEGORIES, by="association"),
    Field("d.status", mark("visits", "Status"), Kind.CHOICE, DELEGATE, "status", choices=STATUSES, required=R, by="association"),
    Field("d.had_document", mark("visits", "Had a valid travel document"), Kind.YESNO, DELEGATE, "had_document", by="system"),
)  # fmt: skip
TRAVEL_FIELDS = (
    Field("t.visit", mark("visits", "Visit"), Kind.REFERENCE, TRAVEL, "visit_id", by="system"),
    Field("t.delegate", mark("visits", "Delegate"), Kind.REFERENCE, TRAVEL, "delegate_id", by="system"),
    Field("t.name", mark("visits", "Name as in the passport"), Kind.TEXT, TRAVEL, "passport_name", section="travel", limit=160, privacy=P5, by="association"),
    Field("t.kind", mark("visits", "Kind of passport"), Kind.CHOICE, TRAVEL, "passport_kind", section="travel", choices=PASSPORTS, privacy=P5, by="association"),
    Field("t.number", mark("visits", "Passport number"), Kind.TEXT, TRAVEL, "passport_number", section="travel", limit=30, privacy=P5, by="association"),
    Field("t.country", mark("visits", "Issued by (country)"), Kind.TEXT, TRAVEL, "passport_country", section="travel", limit=60, privacy=P5, by="association"),
    Field("t.issued", mark("visits", "Issued on"), Kind.DATE, TRAVEL, "issued_on", section="travel", privacy=P5, by="association"),
    Field("t.expires", mark("visits", "Valid until"), Kind.DATE, TRAVEL, "expires_on", section="travel", privacy=P5, by="association"),
    Field("t.born", mark("visits", "Date of birth"), Kind.DATE, TRAVEL, "born_on", section="travel", privacy=P5, by="association"),
    Field("t.visa", mark("visits", "Visa"), Kind.CHOICE, TRAVEL, "visa", section="travel", choices=VISA, privacy=P5, by="association"),
    Field("t.fever_seen", mark("visits", "Yellow-fever certificate seen"), Kind.YESNO, TRAVEL, "fever_seen", section="travel", privacy=P5, by="association"),
    Field("t.fever_from", mark("visits", "Certificate valid from"), Kind.DATE, TRAVEL, "fever_from", section="travel", privacy=P5, by="association",
          help=mark("visits", "The day on the certificate: ten days after the vaccination.")),
    Field("t.diet", mark("visits", "Diet"), Kind.TEXT, TRAVEL, "diet", section="travel", limit=160, privacy=P5, by="association"),
    Field("t.emergency_name", mark("visits", "In an emergency, call"), Kind.TEXT, TRAVEL, "emergency_name", section="travel", limit=120, privacy=P5, by="association"),
    Field("t.emergency_phone", mark("visits", "Telephone in an emergency"), Kind.PHONE, TRAVEL, "emergency_phone", section="travel", limit=40, privacy=P5, by="association"),
    Field("t.insurance", mark("visits", "Insurance policy number"), Kind.TEXT, TRAVEL, "insurance_number", section="travel", limit=60, privacy=P5, by="association"),
)  # fmt: skip
FIELDS = DELEGATE_FIELDS + TRAVEL_FIELDS

REFUSALS: dict[str, Text] = {
    "travel_erased": mark("visits", "The travel data of this visit are erased, or their day has passed. Nothing was stored; a new visit has travel data of its own."),
}  # fmt: skip
FINDINGS: dict[str, Text] = {
    "passport_short": mark("visits", "The passport of {name} is not valid for {months} months after the visit."),
    "passport_old": mark("visits", "The passport of {name} was issued {years} years or longer before the arrival."),
    "passport_days": mark("visits", "The passport of {name} ends before it begins: check both days."),
    "fever_unseen": mark("visits", "Nobody has seen the yellow-fever certificate of {name}: without it there is no entry."),
    "fever_late": mark("visits", "The yellow-fever certificate of {name} is not valid yet on the day of departure: the vaccination must be at least {days} days before."),
    "travel_due": mark("visits", "On {day} the travel data of {n} people of this visit are erased for good, here and at the other office."),
}  # fmt: skip
ACTS: dict[str, Text] = {
    "add_delegate": mark("visits", "Named somebody for the visit {name}"),
    "change_delegate": mark("visits", "Changed the delegation of {name}"),
    "remove_delegate": mark("visits", "Took somebody out of the delegation of {name}"),
    "change_travel": mark("visits", "Changed travel data of the visit {name}"),
    "erase_travel": mark("visits", "Erased the travel data of the visit {name}, as their day had come"),
}
