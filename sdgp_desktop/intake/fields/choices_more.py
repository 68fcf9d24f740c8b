"""The lists of the later sections of the form: wishes, people, actors, links, signatures; what belongs to what."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from sdgp_desktop.kernel.fields import Choice, Field
from sdgp_desktop.kernel.texts import mark

# fmt: off
DIRECTIONS = (
    Choice("learn", mark("intake", "Wants to learn")),
    Choice("share", mark("intake", "Can share")),
    Choice("both", mark("intake", "Both")),
)
POINTS = (
    Choice("strength", mark("intake", "Strength")),
    Choice("challenge", mark("intake", "Challenge")),
)
CATEGORIES = (
    Choice("political", mark("intake", "Political")),
    Choice("administrative", mark("intake", "Administrative")),
    Choice("external", mark("intake", "External")),
)
SIGNING = (
    Choice("political", mark("intake", "Political")),
    Choice("administrative", mark("intake", "Administrative")),
)
SUB_CATEGORIES = (
    Choice("mayor", mark("intake", "Mayor")),
    Choice("vice_mayor", mark("intake", "Vice mayor")),
    Choice("alderman", mark("intake", "Alderman")),
    Choice("councillor", mark("intake", "Councillor")),
    Choice("general_director", mark("intake", "General director")),
    Choice("executive_secretary", mark("intake", "Executive secretary")),
    Choice("head_of_service", mark("intake", "Head of service")),
    Choice("officer", mark("intake", "Officer")),
    Choice("civil_society", mark("intake", "Civil society")),
    Choice("school", mark("intake", "School")),
    Choice("business", mark("intake", "Business")),
    Choice("academic", mark("intake", "Academic institution")),
    Choice("advisory_council", mark("intake", "Advisory council")),
    Choice("other", mark("intake", "Other")),
)
# The kinds of local government of a country (domain.md 1.2, field 1.2); a country that joins later may have any.
KIND = "1.2"
KINDS_OF: dict[str, tuple[str, ...]] = {
    "BE": ("municipality_or_city",),
    "RW": ("district",),
    "BJ": ("commune", "special_status_commune"),
}
NO_GOVERNMENT = "other"  # may be said everywhere, and is told (E01)
# The parts of a local government of a country (domain.md 1.2, field 1.11); elsewhere those that most countries have.
PARTS = "1.11"
PARTS_OF: dict[str, tuple[str, ...]] = {
    "BE": ("1.11.sub_municipalities",),
    "RW": ("1.11.sectors", "1.11.cells"),
    "BJ": ("1.11.arrondissements", "1.11.villages", "1.11.quarters"),
}
PARTS_ELSEWHERE = ("1.11.sub_municipalities", "1.11.villages", "1.11.quarters")
# The sub-categories that belong to a category (domain.md 1.2, field 7.3).
SUB_CATEGORIES_OF: dict[str, frozenset[str]] = {
    "political": frozenset({"mayor", "vice_mayor", "alderman", "councillor"}),
    "administrative": frozenset({"general_director", "executive_secretary", "head_of_service", "officer"}),
    "external": frozenset({
        "civil_society", "school", "business", "academic", "advisory_council", "other",
    }),
}
GROUP_ROLES = (
    Choice("chair", mark("intake", "Chair")),
    Choice("coordinator", mark("intake", "Coordinator")),
    Choice("member", mark("intake", "Member")),
    Choice("substitute", mark("intake", "Substitute")),
)
GENDERS = (
    Choice("f", mark("intake", "Woman")),
    Choice("m", mark("intake", "Man")),
    Choice("x", mark("intake", "X")),
    Choice("not_stated", mark("intake", "Not stated")),
)
ACTOR_KINDS = (
    Choice("civil_society", mark("intake", "Civil society")),
    Choice("private", mark("intake", "Private sector")),
    Choice("academic", mark("intake", "Academic institution")),
    Choice("school", mark("intake", "School")),
    Choice("media", mark("intake", "Media")),
    Choice("other_government", mark("intake", "Other level of government")),
)
FORUMS = (
    Choice("inteko z'abaturage", mark("intake", "Inteko z'abaturage (citizens' assembly)")),
    Choice("umuganda", mark("intake", "Umuganda (community work)")),
    Choice("umugoroba w'imiryango", mark("intake", "Umugoroba w'imiryango (family evening)")),
    Choice("JADF", mark("intake", "JADF (joint action forum)")),
    Choice("council outreach", mark("intake", "Council outreach")),
    Choice("public accountability sessions", mark("intake", "Public accountability sessions")),
    Choice("consultation frameworks", mark("intake", "Consultation frameworks")),
    Choice("village/quarter councils", mark("intake", "Village or quarter councils")),
    Choice("advisory councils", mark("intake", "Advisory councils")),
    Choice("citizen budget", mark("intake", "Citizens' budget")),
    Choice("panels", mark("intake", "Panels")),
)
LINK_STATES = (
    Choice("none", mark("intake", "None")),
    Choice("active", mark("intake", "Active")),
    Choice("dormant", mark("intake", "Dormant")),
    Choice("ending", mark("intake", "Ending")),
)
FUNDING = (
    Choice("GLoBe", mark("intake", "GLoBe")),
    Choice("province", mark("intake", "Province")),
    Choice("own", mark("intake", "Own means")),
    Choice("other", mark("intake", "Other")),
)
NETWORKS = (
    Choice("PLATFORMA", mark("intake", "PLATFORMA")),
    Choice("Covenant of Mayors", mark("intake", "Covenant of Mayors")),
    Choice("UCLG", mark("intake", "UCLG")),
    Choice("fair-trade municipality", mark("intake", "Fair-trade municipality")),
    Choice("other", mark("intake", "Other")),
)
PASSPORTS = (
    Choice("all", mark("intake", "All")),
    Choice("some", mark("intake", "Some")),
    Choice("none", mark("intake", "None")),
)
SIGNATURES = (
    Choice("wet_signature_scanned", mark("intake", "Signed by hand and scanned")),
    Choice("electronically_signed_pdf", mark("intake", "PDF signed electronically")),
    Choice("to_follow", mark("intake", "To follow")),
)
ANNEX_KINDS = (
    Choice("letter", mark("intake", "Letter of intent")),
    Choice("decision", mark("intake", "Decision")),
    Choice("approval", mark("intake", "Approval")),
    Choice("form", mark("intake", "Filled form")),
    Choice("other", mark("intake", "Other")),
)
SOURCES = (
    Choice("own file", mark("intake", "File of the municipality")),
    Choice("paper", mark("intake", "Paper")),
    Choice("telephone", mark("intake", "Telephone")),
    Choice("e-mail", mark("intake", "E-mail")),
    Choice("typed", mark("intake", "Typed in the program")),
)
CONFIRMATION_WAYS = (
    Choice("visit", mark("intake", "During a visit")),
    Choice("telephone", mark("intake", "Telephone")),
    Choice("e-mail", mark("intake", "E-mail")),
    Choice("letter", mark("intake", "By letter")),
    Choice("signature", mark("intake", "Signature on the print")),
)
TRANSLATION_KINDS = (
    Choice("human", mark("intake", "Human translation")),
    Choice("machine", mark("intake", "Machine translation")),
    Choice("summary", mark("intake", "Summary")),
)


def parts_of(country: str) -> tuple[str, ...]:
    """The ids of the fields that count the parts of a local government of a country (1.11)."""
    return PARTS_OF.get(country, PARTS_ELSEWHERE)


def with_parts(fields: Iterable[Field], parts: Collection[str]) -> tuple[Field, ...]:
    """Fields of the form, of those of 1.11 only some."""
    return tuple(f for f in fields if not is_part(f.id) or f.id in parts)


def is_part(field_id: str) -> bool:
    """Whether a field counts parts of a local government (1.11)."""
    return field_id.startswith(f"{PARTS}.")


def of_kinds(field: Field, kinds: Collection[str]) -> Field:
    """The field of the kind of government with some kinds to choose from; all where none is named."""
    if not kinds:
        return field
    return replace(field, choices=tuple(c for c in field.choices if c.code in kinds or c.code == NO_GOVERNMENT))
