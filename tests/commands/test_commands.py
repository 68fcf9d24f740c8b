"""The command line does the main jobs, says plain JSON, and refuses with a code and facts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands import main
from sdgp_desktop.commands.names import NAMES
from sdgp_desktop.commands.parser import COMMANDS
from sdgp_desktop.intake.service import dossier_by_number, submit
from sdgp_desktop.office import opened

ROOT = Path(__file__).resolve().parents[2]
LEDGER = ROOT / "resources" / "sample" / "ledger"
DONE = "SDGP-2024-BJ-001"
Run = Callable[..., dict[str, Any]]


def test_a_new_office_has_the_programme_and_its_two_calls(run: Run, tmp_path: Path) -> None:
    answer = run("new", "--office", "RALGA", "--person", "Aline Urugero", on=tmp_path / "kigali.db")
    assert (answer["office"], answer["calls"], answer["exit"]) == ("RALGA", ["RW-2023", "BJ-2023"], 0)
    again = run("new", "--office", "RALGA", "--person", "Aline Urugero", on=tmp_path / "kigali.db")
    assert (again["error"]["code"], again["exit"]) == ("file_exists", 1)


def test_an_unknown_association_makes_no_file(run: Run, tmp_path: Path) -> None:
    answer = run("new", "--office", "XYZ", "--person", "A", on=tmp_path / "x.db")
    assert (answer["error"]["code"], (tmp_path / "x.db").exists()) == ("unknown_office", False)


def test_the_statement_of_the_sample_is_the_worked_ledger_to_the_cent(run: Run) -> None:
    answer = run("ledger", "statement", "--partnership", DONE)
    expected = json.loads((LEDGER / "sample-ledger-expected.json").read_text("utf-8"))["benin"]
    assert {key: answer[key] for key in expected} == expected


def test_the_same_ledger_twice_changes_nothing(run: Run) -> None:
    before = run("digest")["digest"]
    answer = run("ledger", "import", LEDGER / "sample-ledger.csv", "--partnership", DONE)
    assert (answer["entries"], answer["refused"], run("digest")["digest"]) == (0, [], before)


@pytest.mark.parametrize(
    ("old", "new", "row"),
    [
        ("N,B2,Facilitator", "N,Z9,Facilitator", 2),
        ("XOF,1150000,", "XOF,1150000.50,", None),
        ("S24-ADV1", "N24-001", None),
    ],
)
def test_a_ledger_with_one_bad_row_is_refused_whole_with_file_row_and_field(
    run: Run, tmp_path: Path, old: str, new: str, row: int | None
) -> None:
    text = (LEDGER / "sample-ledger.csv").read_text("utf-8")
    assert old in text
    bad = tmp_path / "bad.csv"
    bad.write_text(text.replace(old, new, 1), "utf-8")
    before = run("digest")["digest"]
    answer = run("ledger", "import", bad, "--partnership", "SDGP-2024-BJ-077", "--create", "BJ-2023")
    assert (answer["exit"], answer["entries"], run("digest")["digest"]) == (1, 0, before)
    assert answer["refused"][0]["file"] == "bad.csv"
    assert answer["refused"][0]["field"] != ""
    if row is not None:
        assert answer["refused"][0]["row"] == row


def test_a_ledger_without_a_column_is_refused(run: Run, tmp_path: Path) -> None:
    text = (LEDGER / "sample-ledger.csv").read_text("utf-8").replace("doc_no", "paper", 1)
    (tmp_path / "bad.csv").write_text(text, "utf-8")
    answer = run("ledger", "import", tmp_path / "bad.csv", "--partnership", DONE)
    assert (answer["exit"], answer.get("entries", 0)) == (1, 0)


def test_the_ranking_gives_points_with_two_decimals_and_a_proposal(run: Run) -> None:
    rows = run("ranking", "--call", "BJ-2023")["ranking"]
    assert [(r["rank"], r["reference"], r["base"], r["bonus"], r["end"], r["proposed"]) for r in rows] == [
        (1, "bj-oudenaarde", "84.50", "5.00", "89.50", "selected"),
        (2, "bj-sint-truiden", "74.24", "5.00", "79.24", "selected"),
        (3, "bj-diest", "62.88", "3.00", "65.88", "selected"),
        (4, "bj-izegem", "56.04", "5.00", "61.04", "reserve_by_decision"),
    ]


def test_the_pairs_have_their_parts_and_three_alternatives(run: Run) -> None:
    answer = run("match", "--call", "RW-2023")
    assert [len(answer["pairs"]), len(answer["alternatives"])] == [3, 3]
    for pair in answer["pairs"]:
        assert list(pair["parts"]) == ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"]
        assert run("fit", pair["north"], pair["south"])["fit"] == pair["fit"]


def test_adopting_the_pairs_makes_partnerships_once(run: Run) -> None:
    made = [p["number"] for p in run("match", "--call", "RW-2023", "--adopt")["partnerships"]]
    assert made == ["SDGP-2024-RW-001", "SDGP-2024-RW-002", "SDGP-2024-RW-003"]
    assert run("match", "--call", "RW-2023", "--adopt")["exit"] == 1
    assert run("get", made[0], "state")["fields"] == {"state": "active"}


def test_the_checks_of_the_sample_are_those_each_dossier_announces(run: Run) -> None:
    found = {d["reference"]: sorted({f["code"] for f in d["findings"]}) for d in run("check")["dossiers"]}
    expected = {
        path.stem: sorted(json.loads(path.read_text("utf-8"))["_meta"]["expected_findings"])
        for path in (ROOT / "resources" / "sample" / "dossiers").glob("*.json")
    }
    assert found == expected


def test_one_field_is_read_changed_and_its_history_told(run: Run) -> None:
    assert run("set", "rw-lier", "6.4", "Een muurkrant in elk wijkhuis.")["fields"] == {
        "6.4": "Een muurkrant in elk wijkhuis."
    }
    assert run("get", "rw-lier", "6.4")["fields"] == {"6.4": "Een muurkrant in elk wijkhuis."}
    told = run("history", "rw-lier", "6.4")["history"]
    assert told[0]["value"] == "Een muurkrant in elk wijkhuis."
    assert {h["field"] for h in told} == {"6.4"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("get", "SDGP-1999-BE-V999"), "unknown_number"),
        (("ranking", "--call", "XX-1"), "unknown_call"),
        (("ledger", "statement", "--partnership", "none"), "unknown_partnership"),
        (("print", "D99", "rw-lier", "--to", "x.pdf"), "document_not_known"),
    ],
)
def test_what_is_not_there_is_refused_with_a_code(run: Run, words: tuple[str, ...], code: str) -> None:
    answer = run(*words)
    assert (answer["error"]["code"], answer["exit"]) == (code, 1)


def test_a_missing_database_is_told_in_the_readers_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--database", str(tmp_path / "nowhere.db"), "--language", "fr", "check"])
    said = capsys.readouterr()
    assert (status, said.out, "nowhere.db" in said.err, "Traceback" in said.err) == (1, "", True, False)
    assert "Rien n’a été modifié" in said.err


def test_wrong_usage_ends_with_two() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--database", "x.db", "ranking"])
    assert ended.value.code == 2


def test_the_calendar_file_holds_windows_visits_and_sessions(run: Run, tmp_path: Path) -> None:
    from icalendar import Calendar

    answer = run("calendar", "--call", "BJ-2023", "--to", tmp_path / "c.ics")
    events = Calendar.from_ical((tmp_path / "c.ics").read_bytes()).walk("VEVENT")
    assert (answer["events"], len(events)) == (15, 15)


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
@pytest.mark.parametrize(
    ("document", "subject"), [("D02", "rw-lier"), ("D06", "RW-2023"), ("D12", DONE), ("D00", DONE)]
)
def test_papers_are_printed_in_three_languages(
    run: Run, tmp_path: Path, document: str, subject: str, language: str
) -> None:
    from pypdf import PdfReader

    answer = run("print", document, subject, "--language", language, "--to", tmp_path / "paper.pdf")
    reader = PdfReader(tmp_path / "paper.pdf")
    assert answer["pages"] == len(reader.pages)
    assert len(reader.pages[0].extract_text()) > 200


def test_of_a_workbook_the_sheets_that_people_see_are_counted(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    answer = run("print", "D02", "rw-lier", "--to", tmp_path / "paper.xlsx")
    states = [sheet.sheet_state for sheet in load_workbook(tmp_path / "paper.xlsx").worksheets]
    assert "hidden" in {state.removeprefix("very").lower() for state in states}
    assert answer["pages"] == states.count("visible")


def test_a_blank_form_is_written_as_workbook_and_on_paper(run: Run, tmp_path: Path) -> None:
    for ending in (".xlsx", ".pdf"):
        answer = run(
            "form", "--call", "BJ-2023", "--side", "south", "--language", "fr", "--to", tmp_path / f"form{ending}"
        )
        assert (answer["exit"], answer["fields"] > 60, (tmp_path / f"form{ending}").stat().st_size > 5_000) == (
            0,
            True,
            True,
        )


def test_an_empty_dossier_is_opened_for_a_municipality(run: Run) -> None:
    number = run("dossier", "--call", "RW-2023", "--municipality", "44021")["number"]
    assert run("get", number, "1.1")["fields"] == {"1.1": "Gent"}


def test_a_copy_brings_the_office_back(run: Run, tmp_path: Path) -> None:
    before = run("digest")["digest"]
    saved = run("backup", "--to", tmp_path / "all.sdgo")
    run("set", "rw-lier", "6.4", "anders")
    assert (saved["ok"], run("digest")["digest"] == before) == (True, False)
    assert run("restore", tmp_path / "all.sdgo")["ok"] is True
    assert run("digest")["digest"] == before


def test_verify_finds_nothing_wrong_with_the_sample(run: Run) -> None:
    assert run("verify") == {"ok": True, "findings": [], "exit": 0}


def test_two_samples_of_the_same_seed_hold_the_same(run: Run, tmp_path: Path) -> None:
    assert run("sample", on=tmp_path / "again.db")["counts"]["intake_dossier"] == 19
    assert run("digest", on=tmp_path / "again.db") == run("digest")


def test_every_command_is_known_and_has_a_place() -> None:
    flat = [c for command in COMMANDS for c in (command.children or (command,))]
    assert [c.name for c in flat if not callable(c.find())] == []


def test_people_read_the_same_answer_in_lines(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--database", str(database), "ranking", "--call", "RW-2023"]) == 0
    said = capsys.readouterr().out
    assert "rw-lier" in said
    assert "{" not in said


@pytest.mark.parametrize(
    "words",
    [
        "ranking --call RW-2023", "match --call RW-2023", "check rw-lier", "office list", "conflicts", "verify",
        "fit rw-lier rw-karongi", "history rw-lier 6.1", "digest", "get rw-lier 6.1",
    ],
)  # fmt: skip
def test_what_an_answer_holds_has_a_name_in_each_language(run: Run, words: str) -> None:
    answer = run(*words.split())
    rows = [row for value in answer.values() if isinstance(value, list) for row in value if isinstance(row, dict)]
    keys = {key for one in (answer, *rows) for key in one} - {"exit"}
    assert (answer["exit"], keys - set(NAMES)) == (0, set())


def test_the_status_of_a_dossier_is_told_in_words(run: Run, database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "rw-lier")["dossiers"][0]["status"] == "complete"
    main(["--database", str(database), "--language", "nl", "check", "rw-lier"])
    assert "Volledig" in capsys.readouterr().out


def test_fields_keep_their_ids_beside_names_in_the_language_of_the_reader(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for asked in ("end", "p.end"):
        main(["--database", str(database), "--language", "fr", "get", DONE, asked])
        *_, line = capsys.readouterr().out.splitlines()
        assert line.split() == [asked, "Dernier", "jour", ":", "31", "décembre", "2025"]


def test_a_packet_makes_an_empty_second_office_equal(run: Run, tmp_path: Path) -> None:
    here, there = tmp_path / "brussels.db", tmp_path / "second.db"
    run("new", "--office", "VVSG", "--person", "Anna Voorbeeld", on=here)
    run("new", "--office", "VVSG", "--person", "Bram Voorbeeld", on=there)
    for one, other in ((here, there), (there, here)):
        run("office", "card", "--to", tmp_path / f"{one.stem}.card", on=one)
        run("office", "add", tmp_path / f"{one.stem}.card", on=other)
    number = run("dossier", "--call", "RW-2023", "--municipality", "44021", on=here)["number"]
    run("set", number, "6.1", "Samen leren.", on=here)
    made = run("export", "--for", "VVSG", "--to", tmp_path / "p.sdgp", on=here)
    looked = run("rehearse", tmp_path / "p.sdgp", on=there)
    assert (looked["from"], looked["conflicts"], looked["waiting"]) == ("VVSG-V", 0, 0)
    assert run("digest", on=there)["digest"] != run("digest", on=here)["digest"]
    taken = run("import", tmp_path / "p.sdgp", on=there)
    assert (taken["new"], taken["changed"], made["bytes"]) == (
        looked["new"],
        looked["changed"],
        (tmp_path / "p.sdgp").stat().st_size,
    )
    assert run("digest", on=there) == run("digest", on=here)
    assert run("conflicts", on=there)["conflicts"] == []
    assert run("office", "list", on=here)["offices"][0]["last_sent"] is not None
    again = run("import", tmp_path / "p.sdgp", on=there)
    assert (again["new"], again["changed"], run("digest", on=there)) == (0, 0, run("digest", on=here))


def test_an_import_tells_what_the_rules_find_now(run: Run, tmp_path: Path) -> None:
    here, there = tmp_path / "here.db", tmp_path / "there.db"
    run("new", "--office", "VVSG", "--person", "Anna Voorbeeld", on=here)
    run("new", "--office", "RALGA", "--person", "Eric Exemple", on=there)
    for one, other in ((here, there), (there, here)):
        run("office", "card", "--to", tmp_path / f"{one.stem}.card", on=one)
        run("office", "add", tmp_path / f"{one.stem}.card", on=other)
    number = run("dossier", "--call", "RW-2023", "--municipality", "44021", on=here)["number"]
    with opened(here) as office, office.act("submit") as work:
        found = dossier_by_number(work, number)
        assert found is not None
        submit(work, found.id)
    run("export", "--for", "RALGA", "--to", tmp_path / "p.sdgp", on=here)
    first, again = (run("import", tmp_path / "p.sdgp", on=there)["findings"] for _ in range(2))
    assert len(first) > 0  # an empty dossier lacks all it needs
    assert again == []


def test_resolving_asks_for_one_of_both(run: Run) -> None:
    assert run("resolve", "nothing")["error"]["code"] == "choose_one"
    assert run("resolve", "nothing", "--keep", "1")["exit"] == 1


def test_a_database_with_a_pin_opens_with_it_only(run: Run, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = run("digest")
    with opened(database) as office:
        office.set_pin("2468")
    assert b"Oudenaarde" not in database.read_bytes()
    assert run("digest")["error"] == {"code": "pin_missing", "facts": {"name": "SDGP_PIN"}}
    monkeypatch.setenv("SDGP_PIN", "1111")
    assert run("digest")["error"]["code"] == "wrong_pin"
    monkeypatch.setenv("SDGP_PIN", "2468")
    assert run("digest") == before
