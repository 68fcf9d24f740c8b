"""The tool that collects the texts of the program and compiles their translations."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer import gathering, translations
from installer.translations import Message

PAGE = """
from sdgp_desktop.kernel.texts import mark, text as words
from sdgp_desktop.kernel import texts as t

TITLE = mark("visits", "Two lines "
    "make one text")
COUNT = mark("visits", "{n} visits")

def hello(language: str, name: str) -> str:
    return words("visits", "Hello, {name}", language, name=name) + t.mark("visits", "Tea & <milk>").to(language)
"""
TABLE = {
    "visits": {
        "Two lines make one text": {"fr": "Deux lignes font un texte", "nl": "Twee regels vormen één tekst"},
        "{n} visits": {
            "en": ["{n} visit", "{n} visits"],
            "fr": ["{n} visite", "{n} visites"],
            "nl": ["{n} bezoek", "{n} bezoeken"],
        },
        "Hello, {name}": {"fr": "Bonjour, {name}", "nl": "Dag, {name}"},
        "Tea & <milk>": {"fr": "Thé & <lait>", "nl": "Thee & <melk>"},
    }
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A small program with one page."""
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "page.py").write_text(PAGE, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where its translations are."""
    return tmp_path / "translations"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A complete table of translations."""
    path = tmp_path / "table.json"
    path.write_text(json.dumps(TABLE), "utf-8")
    return path


def compiled(folder: Path, language: str) -> dict[str, dict[str, str | list[str]]]:
    content: dict[str, dict[str, str | list[str]]] = json.loads((folder / f"sdgp_{language}.json").read_text("utf-8"))
    return content


def test_all_ways_of_calling_are_found(package: Path) -> None:
    found = gathering.extract(package, package.parent)
    assert found.texts == {(c, s): ["program/page.py"] for c, sources in TABLE.items() for s in sources}
    assert (found.refused, found.unread) == ([], [])


def test_an_update_with_a_table_completes_all_languages(package: Path, folder: Path, table: Path) -> None:
    assert translations.update([table], False, package, folder) == 0
    assert translations.check(package, folder) == []
    assert compiled(folder, "nl")["visits"]["{n} visits"] == ["{n} bezoek", "{n} bezoeken"]
    assert compiled(folder, "fr")["visits"]["Tea & <milk>"] == "Thé & <lait>"
    assert compiled(folder, "en")["visits"]["Two lines make one text"] == "Two lines make one text"


def test_an_update_without_a_table_keeps_what_is_there(package: Path, folder: Path, table: Path) -> None:
    translations.update([table], False, package, folder)
    before = [(folder / f"sdgp_{language}.ts").read_bytes() for language in translations.LANGUAGES]
    translations.update([], False, package, folder)
    assert [(folder / f"sdgp_{language}.ts").read_bytes() for language in translations.LANGUAGES] == before


def test_texts_without_a_translation_are_named(package: Path, folder: Path) -> None:
    assert translations.update([], False, package, folder) == 0
    missing = [
        f"{language}: visits: {source!r} is unfinished" for language in ("fr", "nl") for source in TABLE["visits"]
    ]
    assert sorted(translations.check(package, folder)) == sorted([*missing, "en: visits: '{n} visits' is unfinished"])


@pytest.mark.parametrize(
    "call",
    [
        'mark("a", f"made {up}")',
        'mark("a", "one" + two)',
        "mark(context, 'x')",
        'mark("a")',
        'mark("", "x")',
        "mark(*x)",
    ],
)
def test_a_text_that_is_no_literal_is_refused_with_its_line(tmp_path: Path, folder: Path, call: str) -> None:
    program = tmp_path / "program"
    program.mkdir()
    (program / "page.py").write_text(f"from sdgp_desktop.kernel.texts import mark\n\nX = {call}\n", "utf-8")
    assert translations.update([], False, program, folder) == 1
    (line,) = gathering.extract(program, tmp_path).refused
    assert line.startswith("program/page.py:3: mark()")


def test_other_functions_of_the_same_name_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text("def mark(a, b): ...\n\nmark(1, 2)\nself.text(3)\n", "utf-8")
    found = gathering.extract(tmp_path, tmp_path)
    assert (found.texts, found.refused) == ({}, [])


def test_a_text_that_leaves_the_program_vanishes_and_comes_back_finished(
    package: Path, folder: Path, table: Path
) -> None:
    translations.update([table], False, package, folder)
    (package / "page.py").write_text(PAGE.replace("Hello, {name}", "Good day"), "utf-8")
    translations.update([], False, package, folder)
    assert "Hello, {name}" not in compiled(folder, "fr")["visits"]
    (package / "page.py").write_text(PAGE, "utf-8")
    translations.update([], False, package, folder)
    assert compiled(folder, "fr")["visits"]["Hello, {name}"] == "Bonjour, {name}"


def test_pruning_drops_what_has_vanished(package: Path, folder: Path, table: Path) -> None:
    translations.update([table], False, package, folder)
    (package / "page.py").write_text("", "utf-8")
    translations.update([], True, package, folder)
    assert translations.read_ts(folder / "sdgp_fr.ts") == {}


def test_a_file_that_cannot_be_read_makes_no_text_vanish(package: Path, folder: Path, table: Path) -> None:
    translations.update([table], False, package, folder)
    (package / "page.py").write_text("def half(", "utf-8")
    assert translations.update([], True, package, folder) == 1
    assert compiled(folder, "fr")["visits"]["Hello, {name}"] == "Bonjour, {name}"


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Hello, {name}", "Bonjour", "has other blanks in 'Bonjour'"),
        ("Hello", "Bonjour, {name}", "has other blanks in 'Bonjour, {name}'"),
        ("Hello", "Bonjour ", "has blanks at its ends in 'Bonjour '"),
    ],
)
def test_a_translation_with_other_blanks_is_named(source: str, form: str, fault: str) -> None:
    assert list(translations.faults(Message("visits", source, [form], finished=True))) == [fault]


def test_the_form_for_one_may_leave_the_number_out_but_the_other_may_not() -> None:
    assert list(translations.faults(Message("visits", "{n} days", ["un jour", "{n} jours"]))) == []
    assert list(translations.faults(Message("visits", "{n} days", ["un jour", "des jours"]))) == [
        "does not say how many in 'des jours'"
    ]


@pytest.mark.parametrize(
    "given", [{"{n} days": {"fr": "{n} jours"}}, {"Day": {"fr": ["a", "b"]}}, {"Day": {"de": "Tag"}}]
)
def test_a_table_with_a_wrong_shape_is_refused(tmp_path: Path, given: dict[str, object]) -> None:
    path = tmp_path / "table.json"
    path.write_text(json.dumps({"visits": given}), "utf-8")
    with pytest.raises(SystemExit):
        translations.read_tables([path])


printable = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1)


@given(source=printable, form=printable, other=printable)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, source: str, form: str, other: str
) -> None:
    path = tmp_path_factory.mktemp("ts") / "sdgp_fr.ts"
    one = Message("a", source, [form, other] if "{n}" in source else [form], ["../program/page.py"], finished=True)
    translations.write_ts(path, "fr", {("a", source): one})
    assert translations.read_ts(path) == {("a", source): one}


def test_many_updates_at_once_lose_nothing(package: Path, folder: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from installer import translations;"
        "sys.exit(translations.update([Path(sys.argv[1])], False, Path(sys.argv[2]), Path(sys.argv[3])))"
    )
    running = []
    for number, (source, languages) in enumerate(TABLE["visits"].items()):
        path = tmp_path / f"table{number}.json"
        path.write_text(json.dumps({"visits": {source: languages}}), "utf-8")
        line = [sys.executable, "-c", code, str(path), str(package), str(folder)]
        running.append(subprocess.Popen(line, cwd=translations.ROOT, stdout=subprocess.DEVNULL))
    assert [process.wait() for process in running] == [0] * len(running)
    assert translations.check(package, folder) == []


def test_compiling_again_happens_only_when_a_source_is_newer(package: Path, folder: Path, table: Path) -> None:
    translations.update([table], False, package, folder)
    assert translations.compile_when_old(folder) is False
    (folder / "sdgp_nl.json").unlink()
    assert translations.compile_when_old(folder) is True
    assert translations.compile_when_old(folder) is False


def test_the_translations_of_the_program_are_complete() -> None:
    assert translations.check() == []


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("L'appel : prêt ?", "L’appel\u00a0: prêt\u00a0?"),
        ("{field}: {value}", "{field}\u00a0: {value}"),
        ("« {name} » n'est pas lu ; rien n'a changé.", "«\u00a0{name}\u00a0» n’est pas lu\u00a0; rien n’a changé."),
        ("À 14:00, voir http://un.example", "À 14:00, voir http://un.example"),
    ],
)
def test_french_is_compiled_as_it_is_printed(written: str, printed: str) -> None:
    assert translations.typeset(written, "fr") == printed
    assert translations.typeset(written, "nl") == written


def test_straight_apostrophes_in_french_are_named_and_mended(package: Path, folder: Path, tmp_path: Path) -> None:
    assert list(translations.faults(Message("visits", "Day", ["L'appel"]), "fr")) == [
        'has a straight apostrophe in "L\'appel"'
    ]
    assert list(translations.faults(Message("visits", "Day", ["de foto's"]), "nl")) == []
    for name, text in (("help/fr/a.md", "Voici\nl'appel."), ("reference/a.csv", "name_en,name_fr\nGoal's,D'abord\n")):
        (tmp_path / "resources" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "resources" / name).write_text(text, "utf-8")
    assert list(translations.straight_apostrophes(tmp_path / "resources")) == [
        "fr: a.md, line 2 has a straight apostrophe", "fr: a.csv, row 2 has a straight apostrophe",
    ]  # fmt: skip
    assert list(translations.straight_apostrophes(translations.ROOT / "resources")) == []


def test_the_french_help_has_one_kind_of_apostrophe() -> None:
    pages = sorted((translations.ROOT / "resources" / "help" / "fr").glob("*.md"))
    assert len(pages) > 10
    assert [page.name for page in pages if "'" in page.read_text("utf-8")] == []


@given(st.text(alphabet="aé'’ :;!?«»{}\u00a0\u202f.\n", max_size=40))
def test_typesetting_twice_is_typesetting_once_and_no_letter_is_lost(text: str) -> None:
    once = translations.typeset(text, "fr")
    assert translations.typeset(once, "fr") == once
    kept = str.maketrans({"’": "'", "\u00a0": "", "\u202f": "", " ": ""})
    assert once.translate(kept) == text.translate(kept)
