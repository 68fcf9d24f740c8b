"""Each refusal, finding and act has one sentence in the whole program, and it gets every fact that it names."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from sdgp_desktop.sentences import SLICES, words

PACKAGE = Path(__file__).resolve().parent.parent / "sdgp_desktop"
BLANK = re.compile(r"\{(\w+)\}")
ADDED = {  # by whoever knows the file that was being read: tests of cards and of forged packets hold them to it
    "card_newer": {"file"},
    "segment_not_valid": {"file"},
}


def sentences(kind: str) -> Iterator[tuple[str, str, str]]:
    """Code, place and English sentence of all words of a kind, slice by slice."""
    for name in SLICES:
        for place in ("words", "fields"):
            module = f"sdgp_desktop.{name}.{place}"
            if find_spec(module) is not None:
                for code, text in getattr(import_module(module), kind, {}).items():
                    yield code, module, text.source


def named_refusals() -> Iterator[tuple[str, frozenset[str], str]]:
    """Code, facts and place of every refusal that is raised with all its facts in sight."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refusal"):
                continue
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and all(k.arg for k in node.keywords):
                facts = frozenset(k.arg for k in node.keywords if k.arg)
                yield str(first.value), facts, f"{path.relative_to(PACKAGE)}:{node.lineno}"


@pytest.mark.parametrize("kind", ["REFUSALS", "FINDINGS", "ACTS"])
def test_a_code_has_one_sentence(kind: str) -> None:
    found: dict[str, dict[str, str]] = {}
    for code, place, sentence in sentences(kind):
        found.setdefault(code, {})[place] = sentence
    assert len(found) > 40
    assert {code: places for code, places in found.items() if len(set(places.values())) > 1} == {}


def test_a_refusal_brings_every_fact_that_its_sentence_names() -> None:
    known = words("REFUSALS")
    raised = [(code, facts, place) for code, facts, place in named_refusals() if code in known]
    assert len(raised) > 200
    lacking = [
        (place, code, wanted - facts)
        for code, facts, place in raised
        if (wanted := set(BLANK.findall(known[code].source)) - ADDED.get(code, set())) - facts
    ]
    assert lacking == []


def sources() -> dict[Path, str]:
    """The program, without what only keeps words."""
    kept = {p: p.read_text("utf-8") for p in sorted(PACKAGE.rglob("*.py"))}
    return {
        p: text for p, text in kept.items() if p.name not in ("words.py", "fields.py") and p.parent.name != "fields"
    }


def test_every_refusal_that_has_a_sentence_is_raised_somewhere() -> None:
    said = {
        node.value
        for text in sources().values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(words("REFUSALS")) - said) == []


def test_every_refusal_that_a_docstring_names_has_a_sentence() -> None:
    named: dict[str, list[str]] = {}
    for path, text in sources().items():
        for node in ast.walk(ast.parse(text)):
            told = ast.get_docstring(node) if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) else None
            for code in re.findall(r'"([a-z]+(?:_[a-z]+)+)"', (told or "").partition("Errors:")[2]):
                named.setdefault(code, []).append(str(path.relative_to(PACKAGE)))
    assert len(named) > 150
    assert {code: places for code, places in named.items() if code not in words("REFUSALS")} == {}
