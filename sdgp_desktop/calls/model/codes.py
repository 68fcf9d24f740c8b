"""The codes of the rule book in words: choices of the program, lists that are data, and what only rules name."""

import re
from collections.abc import Mapping

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.registry.service import countries, municipalities, region_words, regions, sub_themes, themes

NUMBERED = re.compile(r"[A-Z]\d+")  # lines, criteria: people say them as they are
CODES: Mapping[str, Text] = {
    "Concept note on SDG partnerships": mark("calls", "Concept note on SDG partnerships"),
    "2024-spring": mark("calls", "spring of 2024"),
    "city_links": mark("calls", "city links"),
    "associations": mark("calls", "associations"),
    "sdg_policy": mark("calls", "SDG policy"),
    "steering group": mark("calls", "steering group"),
    "principle": mark("calls", "principle"),
    "goal": mark("calls", "goal"),
    "target": mark("calls", "target"),
    "government": mark("calls", "other authorities"),
    "whole_period": mark("calls", "the whole period"),
    "no_active_link": mark("calls", "no active city link"),
    "arrival": mark("calls", "arrival"),
    "sister_association": mark("calls", "sister association"),
    "municipality": mark("calls", "municipality"),
    "monthly": mark("calls", "rate of the month"),
    "provisions": mark("calls", "provisions"),
    "debts_interest": mark("calls", "debts and interest"),
    "exchange_losses": mark("calls", "exchange losses"),
    "doubtful_debts": mark("calls", "doubtful debts"),
    "loans": mark("calls", "loans"),
    "guarantees": mark("calls", "guarantees"),
    "double_funding": mark("calls", "costs funded twice"),
    "fines": mark("calls", "fines"),
    "recoverable_vat": mark("calls", "recoverable VAT"),
    "alcohol_tobacco": mark("calls", "alcohol and tobacco"),
    "land_buildings": mark("calls", "land and buildings"),
    "own_staff_services": mark("calls", "services of own staff"),
    "business_class": mark("calls", "business class"),
    "private_extension": mark("calls", "private extension of a journey"),
    "gifts": mark("calls", "gifts"),
    "partner_salaries": mark("calls", "salaries of the partner"),
    "cash_without_list": mark("calls", "cash without a signed list"),
}

OWN: Mapping[str, Mapping[str, Text]] = {  # rules whose codes are said by words of their own, or by none
    "theme_policy": {"fixed": mark("calls", "fixed"), "open": mark("calls", "open")},
    "budget_lines": {},
    "unallocated_line": {},
}


def words_of(rule: str, words: Mapping[str, str]) -> Mapping[str, str]:
    """The words of the codes of one rule: its own where the same code means something else elsewhere."""
    return words if rule not in OWN else {code: say(text) for code, text in OWN[rule].items()}


def code_words(reading: Reading) -> dict[str, str]:
    """The words of every code that a rule can name; codes of a letter and a number stay as they are."""
    spoken = language().code
    fields = (f for kind in reading.schema.types.values() for f in kind.fields.values())
    found = {c.code: say(c.label) for f in fields for c in f.choices if not NUMBERED.fullmatch(c.code)}
    found |= {m.code: m.name for m in municipalities(reading)} | {
        code: region_words(code, name).to(spoken) for _, code, name in regions(reading) if code
    }
    found |= {t.code: t.label.to(spoken) for t in (*themes(reading), *sub_themes(reading))}
    found |= {code: say(words) for code, words in CODES.items()}
    return found | {c.code: c.name.to(spoken) for c in countries(reading)}
