"""The top of the tree holds what was asked for, and nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import names_window_file

ROOT = Path(__file__).resolve().parents[1]
WANTED = {
    ".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "installer", "main.py", "pyproject.toml", "resources",
    "sdgp_desktop", "tests", "translations",
}  # fmt: skip
MADE = {  # by git, the set-up and the tools; never committed
    ".git", ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv",
    "__pycache__", "build", "dist",
}  # fmt: skip


def test_the_top_level_is_exactly_as_agreed() -> None:
    assert {path.name for path in ROOT.iterdir()} - MADE == WANTED


def test_our_fonts_have_all_letters_of_our_languages() -> None:
    from reportlab.pdfbase.ttfonts import TTFont

    letters = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜáíóúÁÍÓÚɔɛɖƆƐƉŋŊẹọṣẸỌṢńǹḿ€–—“”‘’«»…·×½\u0300\u0301\u0304\u00a0\u202f"
    faces = sorted((ROOT / "resources" / "fonts").glob("NotoSans-*.ttf"))
    lacking = {p.name: [c for c in letters if ord(c) not in TTFont(p.stem, str(p)).face.charToGlyph] for p in faces}
    assert lacking == {f"NotoSans-{n}.ttf": [] for n in ("Bold", "BoldItalic", "Italic", "Regular")}


def named_icons(path: Path) -> Iterator[str]:
    """Icons that a file names: `icon="plus"`, or the first thing that `tool` and `picture` are given."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        values = [k.value for k in node.keywords if k.arg == "icon"] + (
            node.args[:1] if called in ("tool", "picture") else []
        )
        for value in values:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield value.value


def test_every_icon_that_is_named_is_there() -> None:
    have = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    files = (ROOT / "sdgp_desktop").rglob("*.py")
    lacking = sorted({(path.name, icon) for path in files for icon in named_icons(path) if icon not in have})
    assert lacking == []


def test_a_file_that_is_named_belongs_to_one_of_the_two_runs() -> None:
    window, plain = ROOT / "tests" / "calls" / "test_page.py", ROOT / "tests" / "calls" / "test_rules.py"
    assert names_window_file(f"{window}::test_every_tab_opens_in_every_language")
    assert names_window_file(str(window))
    assert not names_window_file(str(plain))
    assert not names_window_file(str(ROOT / "tests" / "calls"))
