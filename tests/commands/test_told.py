"""What a first reader is told: names instead of ids and codes, in the reader's language, and what to do next."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from sdgp_desktop.commands import main
from sdgp_desktop.commands.choosing import known_call
from sdgp_desktop.office import opened
from sdgp_desktop.partnerships.model.record import RecordModel
from sdgp_desktop.partnerships.service import partnership_by_number
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.scoring.service import add_member
from sdgp_desktop.shell.facts import Facts
from tests.commands.conftest import Run
from tests.qtkit.around import Around

ROOT = Path(__file__).resolve().parents[2]
DONE = "SDGP-2024-BJ-001"
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-")


@pytest.mark.parametrize("speech", ["en", "fr", "nl"])
def test_the_ranking_says_every_proposal_in_words(
    database: Path, capsys: pytest.CaptureFixture[str], speech: str
) -> None:
    for call in ("BJ-2023", "RW-2023"):
        assert main(["--database", str(database), "--language", speech, "ranking", "--call", call]) == 0
        assert "reserve_by_decision" not in capsys.readouterr().out


def test_a_threshold_is_told_only_where_the_figures_are(
    run: Run, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(database) as office, office.act("add_panel_member") as work:
        add_member(work, known_call(work, "BJ-2023").id, "Veerle Voorbeeld", "official")
    rows = run("ranking", "--call", "BJ-2023")["ranking"]
    assert [(row["sealed"], row["threshold"]) for row in rows] == [(True, None)] * 4
    assert main(["--database", str(database), "ranking", "--call", "BJ-2023"]) == 0
    head, *lines = capsys.readouterr().out.splitlines()[-5:]
    place = head.index("threshold")
    assert {line[place] for line in lines} == {"–"}


def test_the_rates_of_a_statement_name_their_source_in_words(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "d12.xlsx"
    assert run("print", "D12", DONE, "--language", "fr", "--to", path)["exit"] == 0
    cells = {c for sheet in load_workbook(path) for row in sheet.iter_rows(values_only=True) for c in row}
    assert ("parité fixe" in cells, "FIXED-PARITY" in cells) == (True, False)


def test_a_second_dossier_of_a_municipality_is_told(run: Run) -> None:
    first = run("dossier", "--call", "BJ-2023", "--municipality", "BJ0605")
    second = run("dossier", "--call", "BJ-2023", "--municipality", "BJ0605")
    assert [f["code"] for f in second["findings"]] == ["W11"]
    assert first["number"] in second["findings"][0]["facts"]["no"]


def test_an_adopted_partnership_names_its_match_and_its_dossiers(
    run: Run, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = run("match", "--call", "BJ-2023", "--adopt")["partnerships"][0]["number"]
    main(["--database", str(database), "--language", "fr", "get", number])
    said = capsys.readouterr().out
    assert not ID.search(said)
    assert "Mise en relation adoptée : –" not in said
    language().set("en")
    with opened(database) as office:
        with office.read() as reading:
            holder = partnership_by_number(reading, number)
        assert holder is not None
        lines = RecordModel(Around(office).context()).history(holder.id)
    assert [line for line in lines if line.field == "Adopted match"]
    assert not [line for line in lines if ID.search(line.value) or line.field == "In the bin"]


def test_finds_are_called_in_the_language_of_the_reader_and_names_of_records_come_first(database: Path) -> None:
    with opened(database) as office:
        facts = Facts(office)
        language().set("fr")
        titles = [hit.title for hit in facts.find("ecole")]
        assert "Participation à l’école" in titles
        assert not [title for title in titles if "_" in title or title.isdecimal()]
        assert facts.find("kpodaha")[0].record_type == "partnerships_partnership"
        entries = [hit.title for hit in facts.find("kpodaha") if hit.record_type == "budget_entry"]
        assert len(set(entries)) == len(entries)
        assert "Bohicon" in facts.find("bohikon")[0].title
        language().set("en")


def test_a_python_without_the_packages_gets_one_sentence() -> None:
    command = [sys.executable, "-S", "main.py", "--language", "nl", "check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "installer/bootstrap.py run" in done.stderr


def test_a_workbook_with_another_ending_is_told_what_a_form_is(run: Run, tmp_path: Path) -> None:
    form = tmp_path / "blank.xlsx"
    run("form", "--call", "BJ-2023", "--side", "south", "--to", form)
    form.rename(tmp_path / "blank.xls")
    (refused,) = run("intake", "--call", "BJ-2023", tmp_path / "blank.xls")["refused"]
    assert refused["code"] == "form_not_read"
