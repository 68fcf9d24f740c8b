"""Lists of the register that are part of the program; everything that staff may extend is data."""

from collections.abc import Iterable
from dataclasses import replace

from sdgp_desktop.kernel.fields import Choice, Field
from sdgp_desktop.kernel.texts import mark

R = {"": "R"}
COUNTRIES_SIDE = (Choice("north", mark("registry", "North (Flemish side)")), Choice("south", mark("registry", "South")))
LANGUAGES = (
    Choice("nl", mark("registry", "Dutch")),
    Choice("fr", mark("registry", "French")),
    Choice("en", mark("registry", "English")),
    Choice("rw", mark("registry", "Kinyarwanda")),
)
ROLES = (
    Choice("officer", mark("registry", "Programme officer")),
    Choice("country_officer", mark("registry", "Country officer")),
    Choice("finance", mark("registry", "Finance")),
    Choice("panel_secretary", mark("registry", "Secretary of the panel")),
    Choice("reader", mark("registry", "Reader")),
)
GROUNDS = (
    Choice("asked", mark("registry", "The person asked for it")),
    Choice("needless", mark("registry", "No longer needed for its purpose")),
    Choice("consent", mark("registry", "The person withdrew consent")),
    Choice("wrong", mark("registry", "It should not have been collected")),
)
KINDS = (
    Choice("municipality_or_city", mark("registry", "Municipality or city")),
    Choice("district", mark("registry", "District")),
    Choice("commune", mark("registry", "Commune")),
    Choice("special_status_commune", mark("registry", "Commune with special status")),
)
SETTLEMENTS = (
    Choice("urban", mark("registry", "Urban")),
    Choice("mixed", mark("registry", "Mixed or peri-urban")),
    Choice("rural", mark("registry", "Rural")),
)
ADVICE = (
    Choice("green", mark("registry", "Green")),
    Choice("orange", mark("registry", "Orange")),
    Choice("red", mark("registry", "Red")),
)
BASES = (
    Choice("official", mark("registry", "Official figure")),
    Choice("sum_of_predecessors", mark("registry", "Sum of the merged municipalities")),
    Choice("estimate", mark("registry", "Estimate")),
)
CATEGORIES = (
    Choice("political", mark("registry", "Political")),
    Choice("administrative", mark("registry", "Administrative")),
    Choice("external", mark("registry", "From outside the administration")),
    Choice("association", mark("registry", "Association")),
)
CHANNELS = (
    Choice("whatsapp", mark("registry", "WhatsApp")),
    Choice("signal", mark("registry", "Signal")),
    Choice("teams", mark("registry", "Teams")),
)
LINK_STATES = (
    Choice("preparing", mark("registry", "In preparation")),
    Choice("active", mark("registry", "Active")),
    Choice("dormant", mark("registry", "Dormant")),
    Choice("ending", mark("registry", "Ending")),
    Choice("ended", mark("registry", "Ended")),
)
FUNDINGS = (
    Choice("globe", mark("registry", "GLoBe programme")),
    Choice("province", mark("registry", "Province")),
    Choice("own", mark("registry", "Own means")),
    Choice("other", mark("registry", "Other")),
)
PILLARS = (
    Choice("people", mark("registry", "People")),
    Choice("planet", mark("registry", "Planet")),
    Choice("prosperity", mark("registry", "Prosperity")),
    Choice("peace", mark("registry", "Peace")),
    Choice("partnership", mark("registry", "Partnership")),
)
REGIMES = (
    Choice("reference", mark("registry", "Currency of the budget")),
    Choice("fixed", mark("registry", "Fixed rate")),
    Choice("floating", mark("registry", "Floating rate")),
)
PRECISIONS = (
    Choice("day", mark("registry", "To the day")),
    Choice("month", mark("registry", "To the month")),
    Choice("year", mark("registry", "To the year")),
)
ELECTION_STATES = (
    Choice("held", mark("registry", "Held")),
    Choice("scheduled", mark("registry", "Scheduled")),
    Choice("due", mark("registry", "Due")),
)
SURE = (
    Choice("high", mark("registry", "Certain")),
    Choice("medium", mark("registry", "Likely")),
    Choice("low", mark("registry", "To be checked")),
)


def of_record(record: str, fields: Iterable[Field]) -> tuple[Field, ...]:
    """The fields of one record type, all kept by the associations."""
    return tuple(replace(f, record=record, by="association") for f in fields)
