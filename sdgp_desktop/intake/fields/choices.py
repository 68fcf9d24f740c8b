"""The lists of the form: the code that is stored and the words that are shown."""

from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.texts import mark

# fmt: off
FORMS = (
    Choice("F", mark("intake", "Application (Flemish municipality)")),
    Choice("S", mark("intake", "Partner profile (district or commune)")),
)
LANGUAGES = (
    Choice("nl", mark("intake", "Dutch")),
    Choice("fr", mark("intake", "French")),
    Choice("en", mark("intake", "English")),
    Choice("rw", mark("intake", "Kinyarwanda")),
    Choice("other", mark("intake", "Another language")),
)
ANSWER_LANGUAGES = (
    Choice("nl", mark("intake", "Dutch")),
    Choice("fr", mark("intake", "French")),
    Choice("en", mark("intake", "English")),
)
LEVELS = (
    Choice("none", mark("intake", "None")),
    Choice("basic", mark("intake", "Basic")),
    Choice("good", mark("intake", "Good")),
    Choice("fluent", mark("intake", "Fluent")),
)
CHANNELS = (
    Choice("form file", mark("intake", "Form file")),
    Choice("paper", mark("intake", "Paper")),
    Choice("e-mail", mark("intake", "E-mail")),
    Choice("telephone", mark("intake", "Telephone")),
)
STATUSES = (
    Choice("draft", mark("intake", "Draft")),
    Choice("submitted", mark("intake", "Submitted")),
    Choice("incomplete", mark("intake", "Incomplete (returned)")),
    Choice("complete", mark("intake", "Complete")),
    Choice("ineligible", mark("intake", "Ineligible")),
    Choice("in_scoring", mark("intake", "In scoring")),
    Choice("selected", mark("intake", "Selected")),
    Choice("reserve", mark("intake", "Reserve")),
    Choice("not_selected", mark("intake", "Not selected")),
    Choice("withdrawn", mark("intake", "Withdrawn")),
)
GOVERNMENTS = (  # without a country: those of the own one are offered, and any to a country that joins later
    Choice("municipality_or_city", mark("intake", "Municipality or city")),
    Choice("district", mark("intake", "District")),
    Choice("commune", mark("intake", "Commune")),
    Choice("special_status_commune", mark("intake", "Commune with special status")),
    Choice("other", mark("intake", "Other: not a local government")),
)
POPULATION_SOURCES = (
    Choice("statistic", mark("intake", "Official statistic")),
    Choice("census", mark("intake", "Census")),
    Choice("estimate", mark("intake", "Estimate")),
)
SETTLEMENTS = (
    Choice("urban", mark("intake", "Urban")),
    Choice("mixed", mark("intake", "Mixed, peri-urban")),
    Choice("rural", mark("intake", "Rural")),
)
FISCAL_YEARS = (
    Choice("jan-dec", mark("intake", "January to December")),
    Choice("jul-jun", mark("intake", "July to June")),
)
GLOBE_ROLES = (
    Choice("no", mark("intake", "No")),
    Choice("pilot district", mark("intake", "Pilot district")),
    Choice("gender commune", mark("intake", "Gender commune")),
    Choice("link commune", mark("intake", "Commune with a city link")),
)
ADVICE_LEVELS = (
    Choice("green", mark("intake", "Green: no particular warning")),
    Choice("orange", mark("intake", "Orange: with caution")),
    Choice("red", mark("intake", "Red: not advised")),
)
CONNECTIVITY = (
    Choice("none", mark("intake", "No connection")),
    Choice("intermittent", mark("intake", "With interruptions")),
    Choice("stable", mark("intake", "Stable")),
)
ROLES = (
    Choice("coordinator", mark("intake", "Coordinator")),
    Choice("deputy_coordinator", mark("intake", "Deputy coordinator")),
    Choice("political_lead", mark("intake", "Political lead")),
    Choice("general_director", mark("intake", "General director")),
    Choice("executive_secretary", mark("intake", "Executive secretary")),
    Choice("finance", mark("intake", "Finance")),
    Choice("communication", mark("intake", "Communication")),
    Choice("logistics", mark("intake", "Logistics")),
)
MESSAGING = (
    Choice("WhatsApp", mark("intake", "WhatsApp")),
    Choice("Signal", mark("intake", "Signal")),
    Choice("Teams", mark("intake", "Teams")),
)
TRACK_COUNTRIES = "track_countries"  # the list of the countries of a programme's calls: data, like the calls themselves
NO_PREFERENCE = Choice("no_preference", mark("intake", "No preference"))  # may be said beside any country
