"""The whole road of a call for a country that the program was not made for: from the form that goes out to a match."""

import csv
import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.commands import main
from sdgp_desktop.office import opened
from sdgp_desktop.paperkit.foreign import open_foreign
from sdgp_desktop.paperkit.formsback import form_header
from sdgp_desktop.registry import service as registry
from tests.intake.around import SAMPLES, sample
from tests.intake.forms import fill

TOWNS = (("SN-TH", "Thiès"), ("SN-MB", "Mbour"))
NORTH = ("bj-diest",)
SOUTH = ("bj-cove", "bj-lalo")
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the office lies."""
    return tmp_path / "office.db"


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """An office with a call for Senegal in a programme of its own, made by settings alone; runs one command on it."""

    def one(*words: object) -> dict[str, Any]:
        status = main(["--database", str(database), "--json", *map(str, words)])
        said: dict[str, Any] = json.loads(capsys.readouterr().out)
        return {**said, "exit": status}

    assert one("new", "--office", "VVSG", "--person", "Anna Voorbeeld")["exit"] == 0
    with opened(database) as office, office.act("make_call") as work:
        registry.change_country(work, registry.country(work, "SN").id, {"active": True})
        registry.add_association(work, code="UAEL", name="Union d'exemple", country="SN", language="fr")
        for code, name in TOWNS:
            registry.add_municipality(work, code=code, name=name, country="SN", kind="commune", region="Thiès")
        programme = calls.make_programme(
            work, "Next programme", date(2023, 1, 1), date(2027, 12, 31), countries=("BE", "SN")
        )
        id = calls.make_call(
            work, programme, "SN-2023", "SN", opens=date(2023, 10, 3), closes=date(2023, 11, 30),
            period_start=date(2024, 1, 1), period_end=date(2025, 12, 31),
            rules={"themes": "prosperity", "admitted": "SN-TH;SN-MB", "places": "2"},
        )  # fmt: skip
        calls.open_call(work, id)
    return one


def north(name: str) -> dict[str, Any]:
    """A Flemish application of the sample that would rather go to Senegal."""
    return of_the_call({**sample(name), "3.1": ["SN"]})


def south(name: str, code: str, town: str) -> dict[str, Any]:
    """A profile of the sample as a commune of Senegal would fill it in."""
    text = json.dumps(sample(name)).replace("+229", "+221")
    return of_the_call({**json.loads(text), "1.1": town, "1.3": code, "1.5": "Thiès"})


def of_the_call(answers: dict[str, Any]) -> dict[str, Any]:
    """The answers of a form of the call for Senegal."""
    return {**answers, "_meta": {**answers["_meta"], "call": "SN-2023"}}


def offered(form: Path, field: str) -> set[str]:
    """What the list beside a field of a form offers."""
    from openpyxl import load_workbook
    from openpyxl.utils import range_boundaries

    with open_foreign(form) as sent:
        sheet, row, column = form_header(sent).places[field][0]
    book = load_workbook(form)
    [rule] = [v for v in book[sheet].data_validations.dataValidation if (row, column) in cells_of(v)]
    name, _, area = rule.formula1.lstrip("=").rpartition("!")
    first, top, last, bottom = range_boundaries(area.replace("$", ""))
    listed = book[name.strip("'")].iter_rows(top, bottom, first, last, values_only=True)
    return {str(cell) for line in listed for cell in line}


def cells_of(rule: Any) -> set[tuple[int, int]]:
    """The cells of a rule."""
    return {(row, column) for area in rule.sqref.ranges for row, column in area.cells}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", {"Senegal", "No preference"}),
        ("fr", {"Sénégal", "Sans préférence"}),
        ("nl", {"Senegal", "Geen voorkeur"}),
    ],
)
def test_the_form_offers_the_countries_of_the_calls_of_its_programme(
    run: Run, tmp_path: Path, language: str, words: set[str]
) -> None:
    form = tmp_path / "f.xlsx"
    run("form", "--call", "SN-2023", "--side", "north", "--language", language, "--to", form)
    assert offered(form, "3.1") == words
    shipped = tmp_path / "bj.xlsx"
    run("form", "--call", "BJ-2023", "--side", "north", "--language", "en", "--to", shipped)
    assert offered(shipped, "3.1") == {"Rwanda", "Benin", "No preference"}


def test_forms_for_senegal_go_out_come_back_and_become_a_partnership(run: Run, database: Path, tmp_path: Path) -> None:
    forms = []
    with opened(database) as office:
        forms += [fill(office.store, north(name), folder(tmp_path, name) / "f.xlsx") for name in NORTH]
        for name, (code, town) in zip(SOUTH, TOWNS, strict=True):
            forms.append(fill(office.store, south(name, code, town), folder(tmp_path, name) / "s.xlsx"))
    taken = run("intake", *forms, "--call", "SN-2023")
    numbers = [one["number"] for one in taken["taken"]]
    assert [one["status"] for one in taken["taken"]] == ["complete"] * 3, taken
    assert numbers == ["SDGP-2023-BE-V001", "SDGP-2023-SN-V001", "SDGP-2023-SN-V002"]
    for typed, kept in (("geen voorkeur", ["no_preference"]), ("Sénégal", ["SN"])):
        assert run("set", numbers[0], "3.1", typed)["fields"] == {"3.1": kept}
    assert run("set", numbers[0], "3.1", "Rwanda")["error"]["code"] == "not_on_list"
    said = run("scores", sheets_for(NORTH, numbers, tmp_path / "sheets.csv"), "--call", "SN-2023")
    assert (said["sheets"], said["refused"]) == (5, [])
    ranking = run("ranking", "--call", "SN-2023")["ranking"]
    assert {line["number"]: line["proposed"] for line in ranking} == {numbers[0]: "selected"}
    found = run("match", "--call", "SN-2023")
    assert [(pair["north"], pair["south"]) for pair in found["pairs"]] == [(numbers[0], numbers[2])]
    assert {rule for pair in found["excluded"] for rule in pair["rules"]} == {"M3"}, "the country excludes nobody"
    made = run("match", "--call", "SN-2023", "--adopt")
    assert len(made.get("partnerships", ())) == 1, made


def sheets_for(names: Sequence[str], numbers: Sequence[str], to: Path) -> Path:
    """The sheets of the sample for some applications, by their numbers in this office."""
    own = dict(zip(names, numbers, strict=False))
    with (SAMPLES.parent / "sheets.csv").open(encoding="utf-8", newline="") as source:
        lines = [line for line in csv.DictReader(source) if line["number"] in own]
    with to.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, list(lines[0]))
        writer.writeheader()
        writer.writerows({**line, "number": own[line["number"]]} for line in lines)
    return to


def folder(parent: Path, name: str) -> Path:
    """A folder of its own for each form and the letter beside it."""
    (parent / name).mkdir()
    return parent / name
