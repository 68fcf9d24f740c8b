"""The texts of the program, read from the syntax trees of its files: standard library only."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

TEXTS = "sdgp_desktop.kernel.texts"

Key = tuple[str, str]  # context, English source


@dataclass
class Found:
    """What a walk over the program gives: its texts with their places, and what could not be taken in."""

    texts: dict[Key, list[str]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def extract(package: Path, root: Path) -> Found:
    """All texts of the Python files below `package`; places are named from `root`."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if path == package / "kernel" / "texts.py":
            continue
        try:
            tree = ast.parse(path.read_text("utf-8"), place)
        except (SyntaxError, UnicodeDecodeError) as error:
            found.unread.append(f"{place}: cannot be read: {error}")
            continue
        _extract_file(tree, place, found)
    return found


def _extract_file(tree: ast.Module, place: str, found: Found) -> None:
    names, modules = _aliases(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _called(node.func, names, modules)
        if called is None:
            continue
        context, source = (_literal(argument) for argument in _first_two(node))
        if context is None or source is None:
            if called != "Text":  # a Text may also be built from data
                found.refused.append(f"{place}:{node.lineno}: {called}() needs two plain string literals")
        elif context.strip() != context or not context or not source.strip():
            found.refused.append(f"{place}:{node.lineno}: {called}() has an empty context or source")
        else:
            places = found.texts.setdefault((context, source), [])
            if place not in places:
                places.append(place)


def _aliases(tree: ast.Module) -> tuple[dict[str, str], set[str]]:
    """Local names of `mark`, `text` and `Text`, and the dotted local names of their module."""
    names: dict[str, str] = {}
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == TEXTS:
            names |= {a.asname or a.name: a.name for a in node.names if a.name in ("mark", "text", "Text")}
        elif isinstance(node, ast.ImportFrom) and node.module == TEXTS.rpartition(".")[0]:
            modules |= {a.asname or a.name for a in node.names if a.name == "texts"}
        elif isinstance(node, ast.Import):
            modules |= {a.asname or a.name for a in node.names if a.name == TEXTS}
    return names, modules


def _called(func: ast.expr, names: Mapping[str, str], modules: set[str]) -> str | None:
    if isinstance(func, ast.Name):
        return names.get(func.id)
    if isinstance(func, ast.Attribute) and func.attr in ("mark", "text", "Text") and ast.unparse(func.value) in modules:
        return func.attr
    return None


def _first_two(call: ast.Call) -> tuple[ast.expr | None, ast.expr | None]:
    named: dict[str | None, ast.expr] = {k.arg: k.value for k in call.keywords}
    given: list[ast.expr | None] = [*call.args[:2], *[None] * (2 - len(call.args[:2]))]
    return given[0] or named.get("context"), given[1] or named.get("source")


def _literal(node: ast.expr | None) -> str | None:
    """The value of a string literal, also one that runs over several lines; nothing for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
