"""Section 1: the local government."""

from sdgp_desktop.intake.fields.base import ADDRESSES, DOSSIER, LANGUAGE, NUMBERS, need
from sdgp_desktop.intake.fields.choices import (
    ADVICE_LEVELS,
    CONNECTIVITY,
    FISCAL_YEARS,
    GLOBE_ROLES,
    GOVERNMENTS,
    LANGUAGES,
    LEVELS,
    POPULATION_SOURCES,
    SETTLEMENTS,
)
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import mark

SOMETHING = r".*[1-9].*"  # a number above zero

# fmt: off
HEADS: tuple[Field, ...] = (
    Field(
        "1.6", mark("intake", "Postal address"), Kind.SYSTEM,
        required=need("R", "R"), compact=True, section="1",
    ),
    Field(
        "1.7", mark("intake", "General contact"), Kind.SYSTEM,
        required=need("R", "R"), compact=True, section="1",
    ),
    Field(
        "1.8", mark("intake", "Population"), Kind.SYSTEM,
        required=need("R", "R"), compact=True, section="1",
    ),
    Field(
        "1.11", mark("intake", "Sub-units"), Kind.SYSTEM,
        required=need("O", "R"), section="1",
        help=mark("intake", "Fill in those that your country has."),
    ),
    Field(
        "1.12", mark("intake", "Staff and council"), Kind.SYSTEM,
        required=need("O", "O"), section="1",
    ),
    Field(
        "1.17", mark("intake", "Travel advice for the place"), Kind.SYSTEM,
        required=need("-", "R"), by="association", section="1",
    ),
    Field(
        "1.18", mark("intake", "Connection and equipment"), Kind.SYSTEM,
        required=need("O", "R"), section="1",
    ),
)
FIELDS: tuple[Field, ...] = (
    Field(
        "1.1", mark("intake", "Official name"), Kind.TEXT, DOSSIER, "name",
        limit=120, required=need("R", "R"), compact=True, search=True, section="1",
        help=mark("intake", "As on the letterhead: city, municipality, district or commune."),
    ),
    Field(
        "1.2", mark("intake", "Kind of government"), Kind.CHOICE, DOSSIER, "kind",
        choices=GOVERNMENTS, required=need("R", "R"), compact=True, section="1",
    ),
    Field(
        "1.3", mark("intake", "Official code"), Kind.TEXT, DOSSIER, "official_code",
        limit=1000, required=need("R", "O"), by="association", compact=True, search=True, section="1",
        shape={"F": r"\d{5}"}, example="45035",
        help=mark(
            "intake",
            "Belgium: NIS code of 5 digits. Rwanda and Benin: code of the district or commune, if known.",
        ),
    ),
    Field(
        "1.4", mark("intake", "Enterprise number"), Kind.TEXT, DOSSIER, "enterprise_number",
        limit=1000, required=need("R", "-"), compact=True, section="1",
        help=mark("intake", "Ten digits, as in 0123.456.749."),
    ),
    Field(
        "1.5", mark("intake", "Province or department"), Kind.TEXT, DOSSIER, "province",
        limit=1000, required=need("R", "R"), source="regions", compact=True, section="1",
    ),
    Field(
        "1.6.street", mark("intake", "Street or place"), Kind.TEXT, DOSSIER, "street",
        limit=1000, required=need("R", "O"), group="1.6", compact=True, search=False, section="1",
    ),
    Field(
        "1.6.number", mark("intake", "Number"), Kind.TEXT, DOSSIER, "house_number",
        limit=1000, required=need("O", "O"), group="1.6", compact=True, search=False, section="1",
    ),
    Field(
        "1.6.postcode", mark("intake", "Postcode or post box"), Kind.TEXT, DOSSIER, "postcode",
        limit=1000, required=need("R", "O"), group="1.6", compact=True, search=False, section="1",
        shape={"F": r"\d{4}"}, example="9700",
    ),
    Field(
        "1.6.town", mark("intake", "Town"), Kind.TEXT, DOSSIER, "town",
        limit=1000, required=need("R", "R"), group="1.6", compact=True, search=True, section="1",
    ),
    Field(
        "1.7.email", mark("intake", "E-mail"), Kind.EMAIL, DOSSIER, "email",
        limit=1000, required=need("O", "O"), compact=True, section="1",
        help=ADDRESSES,
    ),
    Field(
        "1.7.telephone", mark("intake", "Telephone"), Kind.PHONE, DOSSIER, "telephone",
        limit=1000, required=need("O", "O"), compact=True, section="1",
        help=NUMBERS,
    ),
    Field(
        "1.7.website", mark("intake", "Website"), Kind.TEXT, DOSSIER, "website",
        limit=1000, required=need("O", "O"), compact=True, section="1",
    ),
    Field(
        "1.8.population", mark("intake", "Number of inhabitants"), Kind.INTEGER, DOSSIER, "population",
        low=1, high=200000000, required=need("R", "R"), group="1.8", compact=True, section="1",
    ),
    Field(
        "1.8.year", mark("intake", "Year of the figure"), Kind.INTEGER, DOSSIER, "population_year",
        low=2000, high=2100, required=need("R", "R"), group="1.8", compact=True, section="1",
    ),
    Field(
        "1.8.source", mark("intake", "Source of the figure"), Kind.CHOICE, DOSSIER, "population_source",
        choices=POPULATION_SOURCES, required=need("R", "R"), group="1.8", compact=True, section="1",
    ),
    Field(
        "1.9", mark("intake", "Area in km²"), Kind.DECIMAL, DOSSIER, "area",
        low=0, high=1000000, required=need("O", "O"), section="1", shape={"F": SOMETHING, "S": SOMETHING}, example="85.4",
    ),
    Field(
        "1.10", mark("intake", "Type of settlement"), Kind.CHOICE, DOSSIER, "settlement",
        choices=SETTLEMENTS, required=need("R", "R"), compact=True, section="1",
    ),
    Field(
        "1.11.sectors", mark("intake", "Sectors"), Kind.INTEGER, DOSSIER, "sectors",
        low=0, high=10000, required=need("-", "O"), section="1",
    ),
    Field(
        "1.11.cells", mark("intake", "Cells"), Kind.INTEGER, DOSSIER, "cells",
        low=0, high=10000, required=need("-", "O"), section="1",
    ),
    Field(
        "1.11.arrondissements", mark("intake", "Arrondissements"), Kind.INTEGER, DOSSIER, "arrondissements",
        low=0, high=10000, required=need("-", "O"), section="1",
    ),
    Field(
        "1.11.villages", mark("intake", "Villages"), Kind.INTEGER, DOSSIER, "villages",
        low=0, high=10000, required=need("-", "O"), section="1",
    ),
    Field(
        "1.11.quarters", mark("intake", "Quarters"), Kind.INTEGER, DOSSIER, "quarters",
        low=0, high=10000, required=need("-", "O"), section="1",
    ),
    Field(
        "1.11.sub_municipalities", mark("intake", "Sub-municipalities"), Kind.INTEGER, DOSSIER, "sub_municipalities",
        low=0, high=10000, required=need("O", "-"), section="1",
    ),
    Field(
        "1.12.staff_fte", mark("intake", "Staff (full-time equivalents)"), Kind.DECIMAL, DOSSIER, "staff_fte",
        low=0, high=100000, required=need("O", "O"), section="1",
    ),
    Field(
        "1.12.council_seats", mark("intake", "Seats in the council"), Kind.INTEGER, DOSSIER, "council_seats",
        low=0, high=1000, required=need("O", "O"), section="1",
    ),
    Field(
        "1.13", mark("intake", "Working languages of the administration"), Kind.TABLE, LANGUAGE,
        required=need("R", "R"), compact=True, section="1",
        help=mark("intake", "One row per language, with the level of speaking and of writing."),
    ),
    Field(
        "1.13.language", mark("intake", "Language"), Kind.CHOICE, LANGUAGE, "language",
        choices=LANGUAGES, required=need("R", "R"), section="1", table="1.13", compact=True,
    ),
    Field(
        "1.13.speaking", mark("intake", "Speaking"), Kind.CHOICE, LANGUAGE, "speaking",
        choices=LEVELS, required=need("R", "R"), section="1", table="1.13", compact=True,
    ),
    Field(
        "1.13.writing", mark("intake", "Writing"), Kind.CHOICE, LANGUAGE, "writing",
        choices=LEVELS, required=need("R", "R"), section="1", table="1.13", compact=True,
    ),
    Field(
        "1.14", mark("intake", "Key planning document"), Kind.TEXT, DOSSIER, "planning_document",
        limit=1000, required=need("O", "R"), section="1",
        help=mark(
            "intake",
            "Belgium: multi-year plan. Rwanda: District Development Strategy and imihigo of the year. "
            "Benin: PDC, PAI or PTA.",
        ),
    ),
    Field(
        "1.15", mark("intake", "Fiscal year"), Kind.CHOICE, DOSSIER, "fiscal_year",
        choices=FISCAL_YEARS, required=need("-", "R"), by="association", section="1",
    ),
    Field(
        "1.16", mark("intake", "Part of the GLoBe programme"), Kind.CHOICE, DOSSIER, "globe_role",
        choices=GLOBE_ROLES, required=need("-", "R"), by="association", section="1",
    ),
    Field(
        "1.17.level", mark("intake", "Level"), Kind.CHOICE, DOSSIER, "advice_level",
        choices=ADVICE_LEVELS, required=need("-", "R"), by="association", group="1.17", section="1",
    ),
    Field(
        "1.17.looked_up", mark("intake", "Looked up on"), Kind.DATE, DOSSIER, "advice_on",
        happened=True, required=need("-", "R"), by="association", group="1.17", section="1",
    ),
    Field(
        "1.17.source", mark("intake", "Source of the advice"), Kind.TEXT, DOSSIER, "advice_source",
        limit=1000, required=need("-", "O"), by="association", group="1.17", section="1",
    ),
    Field(
        "1.18.connectivity", mark("intake", "Internet connection"), Kind.CHOICE, DOSSIER, "connectivity",
        choices=CONNECTIVITY, required=need("O", "R"), section="1",
    ),
    Field(
        "1.18.meeting_room_screen", mark("intake", "Meeting room with a screen"), Kind.YESNO, DOSSIER, "meeting_room_screen",
        required=need("O", "O"), section="1",
    ),
    Field(
        "1.18.power_backup", mark("intake", "Power backup"), Kind.YESNO, DOSSIER, "power_backup",
        required=need("O", "O"), section="1",
    ),
    Field(
        "1.13.dossier_id", mark("intake", "Dossier"), Kind.REFERENCE, LANGUAGE, "dossier_id",
        by="system", source="dossiers",
    ),
    Field(
        "1.13.position", mark("intake", "Order"), Kind.SYSTEM, LANGUAGE, "position",
        by="system",
    ),
)
