"""Every act, refusal and finding that the program names has words: nobody reads a bare code."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sdgp_desktop.sentences import act_text, words

PACKAGE = Path(__file__).resolve().parent.parent / "sdgp_desktop"
ACTS = ("act", "_act")


@cache
def calls() -> tuple[tuple[str, str, str], ...]:
    """Kind of word, code and place of every call that names a code literally."""
    return tuple(_calls())


def _calls() -> Iterator[tuple[str, str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            code, called = node.args[0].value, node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            kind = {"Refusal": "REFUSALS", "Finding": "FINDINGS"}.get(name, "ACTS" if name in ACTS else "")
            if kind and isinstance(code, str):
                yield kind, code, f"{path.relative_to(PACKAGE)}:{node.lineno}"


@pytest.mark.parametrize("kind", ["ACTS", "REFUSALS", "FINDINGS"])
def test_every_code_that_is_named_has_words(kind: str) -> None:
    named = [(code, place) for found, code, place in calls() if found == kind]
    assert len({code for code, _ in named}) > 20
    assert [(code, place) for code, place in named if code not in words(kind)] == []


def test_what_an_act_told_and_was_erased_is_a_dash() -> None:
    assert act_text("remove_record", {}, "en") == "Moved – to the bin"
    assert act_text("undo", {"act": "remove_record"}, "nl") == "Ongedaan gemaakt: – naar de prullenbak verplaatst"


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("confirmed.on", "«\xa0Confirmé par la commune le\xa0»"),
        ("1.8.population", "1.8 «\xa0Nombre d’habitants\xa0»"),
        ("2[1].2.2.first", "2[1].2.2 «\xa0Prénom\xa0»"),
        ("13.2[1].date", "13.2[1] «\xa0Date\xa0»"),
        ("2.7.on", "2.7 «\xa0Le\xa0»"),
        ("7.3", "7.3"),
        ("4[2].4.3", "4[2].4.3"),
        ("4[2]", "4[2]"),
        ("of_old", "of_old"),
    ],
)
def test_what_is_no_number_of_a_field_is_told_by_its_label(field: str, shown: str) -> None:
    facts = {"field": field, "number": "SDGP-2023-BE-V005"}
    assert act_text("set_field", facts, "fr") == f"Champ {shown} de SDGP-2023-BE-V005 modifié"
    assert act_text("undo", {"act": "set_field", **facts}, "fr").endswith(f"Champ {shown} de SDGP-2023-BE-V005 modifié")
