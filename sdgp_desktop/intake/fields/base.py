"""Names that all field modules of the form share."""

from collections.abc import Mapping

from sdgp_desktop.kernel.texts import mark

DOSSIER = "intake_dossier"
LANGUAGE = "intake_language"
CONTACT = "intake_contact"
CONTACT_LANGUAGE = "intake_contact_language"
BLOCKED = "intake_blocked_period"
INTEREST = "intake_interest"
POINT = "intake_strength_challenge"
MEMBER = "intake_member"
ACTOR = "intake_actor"
LINK = "intake_link"
SIGNATORY = "intake_letter_signatory"
DECLARANT = "intake_declaration_signatory"
ANNEX = "intake_annex"
ARRIVAL = "intake_arrival"
DEROGATION = "intake_derogation"
TRANSLATION = "intake_translation"

FORM_VERSION = "2023.1"
NUMBERS = mark(
    "intake",
    "With the country code, as +32 3 555 01 00, +250 788 500 311, +229 01 97 00 00 00. Two numbers with “/” between them; "
    "an extension as “ext. 12”.",
)
ADDRESSES = mark("intake", "As name@place.org; several with a comma between them. Private addresses are fine.")


def need(north: str, south: str) -> Mapping[str, str]:
    """Where a field is required: R to submit, A before the agreement, O optional, - not asked."""
    return {"F": north, "S": south}
