"""The top of the tree holds what was asked for, and nothing else."""

from pathlib import Path

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
