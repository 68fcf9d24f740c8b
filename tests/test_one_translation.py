"""One English text has one translation, whatever the place; the exceptions mean something else, or agree in gender."""

import re
import xml.etree.ElementTree as Tree
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "translations"
BLANKS = re.compile(r"[\u00a0\u202f]")
# An English word with two meanings: the translations must differ, or may.
MEANINGS = {
    "Closed", "From", "Minutes", "New entry", "Note", "Open", "Paper", "Place", "Places", "Plan", "Statement",
    "To", "changes", "entries",
}  # fmt: skip
ALLOWED = {
    "fr": MEANINGS | {
        "Agenda",  # of a person, of a meeting
        "Confirmed", "Locked", "None", "Proposed", "arrived", "excluded", "open",  # agree with what they stand beside
        "Dutch", "English", "French", "Kinyarwanda",  # alone, and within a sentence
        "Privacy notice",  # the heading of the form, and the field that says which one somebody was given
        "Sessions",  # of information, of exchange
        "Submitted",  # an entry, a dossier
        "receipt", "receipts",  # of a payment, of a packet
    },
    "nl": MEANINGS | {
        "All",  # what forms of before have in their lists stays as it is
        "Help",  # the sheet of the form, the place
        "Motivation",  # what moves a candidate, what carries a decision
        "Privacy notice",  # as in French
        "Target",  # short over the narrow column of the form
    },
}  # fmt: skip


@cache
def translations(language: str) -> dict[str, dict[str, set[str]]]:
    """English text -> translation (blanks alike) -> where it stands so."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for context in Tree.parse(FOLDER / f"sdgp_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            if made is None or made.get("type") in ("vanished", "unfinished"):
                continue
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            said = BLANKS.sub(" ", " | ".join(forms))
            found[message.findtext("source", "")][said].add(context.findtext("name", ""))
    return found


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_an_english_text_has_one_translation(language: str) -> None:
    many = {
        source: {said: sorted(places) for said, places in by.items()}
        for source, by in translations(language).items()
        if len(by) > 1 and source not in ALLOWED[language]
    }
    assert many == {}


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_no_exception_is_listed_that_is_none(language: str) -> None:
    known = translations(language)
    assert [s for s in sorted(ALLOWED[language] - MEANINGS) if len(known[s]) < 2] == []
    assert [s for s in sorted(MEANINGS) if all(len(translations(code)[s]) < 2 for code in ("fr", "nl"))] == []


# Forms are "repris" and "opgenomen" wherever they are spoken of; packets of another office are imported, read in.
ANOTHER_VERB = {
    "fr": re.compile(r"\b[Ii]mport(?!ant)"),
    "nl": re.compile(r"[Ii]ngelezen|ingenomen|([Nn]iets|[Ff]ormulieren) overgenomen"),
}
PACKET = re.compile(r"paquet|pakket")


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_forms_are_taken_in_by_one_verb(language: str) -> None:
    other = [
        said
        for by in translations(language).values()
        for said, places in by.items()
        if places & {"intake", "paperkit"} and ANOTHER_VERB[language].search(said) and not PACKET.search(said)
    ]
    assert other == []
