"""Words for codes: refusals, findings and acts of all slices, in the reader's language."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.facts import Amount, told
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text, mark, once_ended

SLICES = (
    "kernel", "qtkit", "paperkit", "registry", "calls", "intake", "scoring", "matching",
    "partnerships", "visits", "budget", "archive", "exchange", "overview",
)  # fmt: skip
COUNTRY = re.compile(r"[A-Z]{2}")
BLANK = re.compile(r"\{(\w+)\}")
COUNTED = "_counted"  # behind the code of an act: its words where it tells a count and no name
QUOTED = mark("kernel", "“{text}”")
NUMBERS = re.compile(r"\d+(\[\d+\])?(\.\d+(\[\d+\])?)*")  # with the rows of tables: 2[1].2.2
ROW = re.compile(r"\[\d+\]")
INSIDE = re.compile(r"^\d+\[\d+\]\.(?=\d)")  # the row before a field that is called after its own number: 2[1].2.2
UNSAID = "–"  # what an act told and was erased
UNKNOWN = mark(
    "kernel", "Something went wrong ({code}). Nothing was changed. Please try again, or copy the details for support."
)


@cache
def words(kind: str) -> dict[str, Text]:
    """All words of one kind (REFUSALS, FINDINGS or ACTS) of all slices, by code."""
    found: dict[str, Text] = {}
    for name in SLICES:
        place = "words" if name in ("kernel", "qtkit") else "fields"
        if find_spec(f"sdgp_desktop.{name}") is None or find_spec(f"sdgp_desktop.{name}.{place}") is None:
            continue
        found.update(getattr(import_module(f"sdgp_desktop.{name}.{place}"), kind, {}))
    return found


def sentence(refusal: Refusal, language: str) -> str:
    """What happened, what is safe, what to do, for one refusal; `others` of the same file stand below, a line each."""
    known = words("REFUSALS").get(refusal.code)
    if known is None:
        return UNKNOWN.to(language, code=refusal.code)
    facts = spoken(refusal.facts, language)
    said = known.to(language, **facts)
    return f"{said}\n{facts['others']}" if facts.get("others") else said


def finding_text(finding: Finding, language: str) -> str:
    """The sentence of a finding."""
    known = finding.sentence(words("FINDINGS"))
    return finding.code if known is None else once_ended(known.to(language, **spoken(finding.facts, language)))


def act_text(name: str, facts: Mapping[str, Any], language: str) -> str:
    """The words of an act in the history and on the undo button; undo itself names what it took back.

    The facts of an act about somebody who was erased are gone: a dash stands for each. An act that only counts what it
    was about, and names nothing, has words of its own.
    """
    if name in ("undo", "redo") and "act" in facts:
        inner = act_text(str(facts["act"]), {k: v for k, v in facts.items() if k != "act"}, language)
        return words("ACTS")[name].to(language, act=inner)
    counts = "n" in facts and "name" not in facts
    known = words("ACTS").get(f"{name}{COUNTED}" if counts else "") or words("ACTS").get(name)
    if known is None:
        return name.replace("_", " ")
    blanks = dict.fromkeys(BLANK.findall(known.source), UNSAID)
    said = {**blanks, **spoken(facts, language)}
    if name == "set_field":
        said["field"] = _field(str(said["field"]), language)
    return known.to(language, **said)


def _field(id: str, language: str) -> str:
    """A field of the form by the number that people read beside it ("7.3", "4[2].3"), what is no number of it by its
    label ("1.8 “Number of inhabitants”")."""
    from sdgp_desktop.intake.fields import BY_ID

    number, known = NUMBERS.match(id), BY_ID.get(ROW.sub("", id)) or BY_ID.get(INSIDE.sub("", id))
    said = number[0] if number is not None else ""
    if said == id or known is None:
        return id
    return f"{said} {QUOTED.to(language, text=known.label.to(language))}".strip()


def spoken(facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Facts as they are read: texts (and names kept in three languages) in the reader's, lists with commas.

    Amounts, shares and days are written as people do there, also those that travel as text.

    A country is told by its name.
    """
    return {
        key: _country(value, language) if key == "country" else _said(value, language)
        for key, value in told(facts).items()
    }


def _country(value: Any, language: str) -> Any:
    from sdgp_desktop.paperkit.formats import Formats

    known = isinstance(value, str) and COUNTRY.fullmatch(value)
    return Formats(language).land(value) if known else _said(value, language)


def _said(value: Any, language: str) -> Any:
    if hasattr(value, "to"):
        return value.to(language)
    if isinstance(value, list | tuple):
        return ", ".join(str(_said(v, language)) for v in value)
    if isinstance(value, date | float | Decimal | Amount) and not isinstance(value, datetime):
        from sdgp_desktop.paperkit.formats import Formats

        formats = Formats(language)
        if isinstance(value, Amount):
            return formats.amount(value.minor, value.currency)
        return formats.day(value) if isinstance(value, date) else formats.number(Decimal(str(value)))
    return value


class Sentences:
    """The words of all slices, for papers that tell what was refused and what was done."""

    def refusal(self, refusal: Refusal, language: str) -> str:
        """The sentence of a refusal."""
        return sentence(refusal, language)

    def act(self, name: str, facts: Mapping[str, Any], language: str) -> str:
        """The words of an act."""
        return act_text(name, facts, language)
