"""Forms taken in by the command: refused or told in words, in three languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from sdgp_desktop.commands import main
from sdgp_desktop.office import opened
from tests.commands.conftest import Run
from tests.intake.around import sample
from tests.intake.forms import fill
from tests.intake.test_forms_whole import says, sheet_of


def spoilt(database: Path, path: Path, change: Callable[[Any], Any]) -> Path:
    """The form of Lalo after somebody changed it in Excel."""
    with opened(database) as office:
        fill(office.store, sample("bj-lalo"), path)
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (lambda book: book.remove(sheet_of(book, "7")), "form_sheet_missing", "7 Comité de pilotage"),
        (says(code="BJ0405"), "form_two_places", "Parakou"),
    ],
)
def test_a_spoilt_form_changes_nothing_and_is_refused_in_three_languages(
    run: Run, database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Any, code: str, said: str
) -> None:
    path = spoilt(database, tmp_path / "lalo.xlsx", change)
    before = run("digest")
    answer = run("intake", path, "--call", "BJ-2023")
    assert (answer["taken"], [r["code"] for r in answer["refused"]]) == ([], [code])
    told = set()
    for language in ("en", "fr", "nl"):
        main(["--database", str(database), "--language", language, "intake", str(path), "--call", "BJ-2023"])
        told.add(capsys.readouterr().err)
    assert len(told) == 3
    assert all("lalo.xlsx" in text and said in text and "{" not in text for text in told)
    assert run("digest") == before


def test_a_form_whose_letter_cannot_be_taken_comes_in_and_says_so_in_three_languages(
    run: Run, database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forms = []
    with opened(database) as office:
        for name, letter in (("bj-lalo", "lettre.docx"), ("bj-cove", "absente.pdf")):
            given = sample(name)
            given["12.1"]["file"], given["1.14"] = letter, "PDC de quatrième génération"
            forms.append(fill(office.store, given, tmp_path / f"{name}.xlsx"))
    (tmp_path / "absente.pdf").unlink()
    answer = run("intake", *forms, "--call", "BJ-2023")
    assert (answer["refused"], len(answer["taken"])) == ([], 2)
    (remark,) = answer["remarks"]
    (told,) = remark["findings"]
    facts = {key: told["facts"][key] for key in ("file", "letter", "reason")}
    assert (told["code"], told["field"]) == ("letter_not_taken", "12.1.file")
    assert facts == {"file": "bj-lalo.xlsx", "letter": "lettre.docx", "reason": "letter_type"}
    said = set()
    for language in ("en", "fr", "nl"):
        words = ["intake", *map(str, forms), "--call", "BJ-2023"]
        main(["--database", str(database), "--language", language, *words])
        said.add(capsys.readouterr().out)
    assert len(said) == 3
    assert all("lettre.docx" in text and "bj-lalo.xlsx" in text and "{" not in text for text in said)
