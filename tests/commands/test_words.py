"""What people read of answers and histories: labels, codes and moments in their language, nothing for programs."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from sdgp_desktop.commands import main
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.office import opened
from tests.commands.conftest import Run
from tests.intake.around import sample
from tests.intake.forms import fill

DONE = "SDGP-2024-BJ-001"
CODES = {c.code for f in BY_ID.values() if f.kind in (Kind.CHOICE, Kind.CHOICES) for c in f.choices if "_" in c.code}
Said = Callable[..., str]


@pytest.fixture
def said(database: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command says to people."""

    def one(language: str, *words: object) -> str:
        main(["--database", str(database), "--language", language, *map(str, words)])
        return capsys.readouterr().out

    return one


def test_answers_are_read_by_label_in_the_language_of_the_reader(run: Run, said: Said) -> None:
    assert run("get", "rw-lier", "1.2")["fields"] == {"1.2": "municipality_or_city"}
    assert "1.2 Type de collectivité\u00a0: Commune ou ville" in said("fr", "get", "rw-lier", "1.2")
    whole = said("nl", "get", "rw-lier")
    assert "2.1 Rol: " in whole
    assert not CODES & set(re.findall(r"\w+", whole))
    for place in ("2[1]", "2[1].5", "2[1].5[1].language", "1.6", "4"):
        assert len({said(language, "get", "rw-lier", place) for language in ("en", "fr", "nl")}) == 3


def test_a_day_of_arrival_is_told_on_the_clock_of_this_computer_and_of_brussels(
    run: Run, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    assert run("set", "rw-lier", "0.5", "2023-07-20 10:00")["fields"] == {"0.5": "2023-07-20T08:00:00.000000Z"}
    there, here = "20 July 2023, 10:00", "20 July 2023, 09:00"
    for zone, told in (
        ("Europe/Brussels", f"{there} (Brussels time)"),
        ("Africa/Porto-Novo", f"{there} (Brussels time); {here} on the clock of this computer"),
    ):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert said("en", "get", "rw-lier", "0.5").replace("\u00a0", " ").splitlines()[-1].endswith(f": {told}")
        assert told in " ".join(said("en", "history", "rw-lier", "0.5").split())
    monkeypatch.delenv("TZ")
    time.tzset()


def test_a_history_has_words_for_fields_codes_and_moments(run: Run, said: Said) -> None:
    run("set", "bj-lalo", "1.18.power_backup", "yes")
    for number in ("bj-lalo", DONE):
        for language in ("en", "fr", "nl"):
            told = said(language, "history", number)
            assert not re.search(r"\d\dT\d\d|[0-9a-f]{32}|removed|True|False|municipality_code", told)
            assert not CODES & set(re.findall(r"\w+", told))
    assert "1.18.power_backup" in said("fr", "history", "bj-lalo")
    assert {row["field"] for row in run("history", "bj-lalo")["history"]} > {"1.18.power_backup", "0.5"}


def test_lists_that_are_data_are_told_in_words(said: Said) -> None:
    told = said("fr", "history", "bj-lalo", "3.3")
    assert "innovation, energy" not in told
    assert "Innovation" in told


def form(database: Path, path: Path, name: str = "bj-lalo") -> Path:
    """A filled form of the sample."""
    with opened(database) as office:
        fill(office.store, sample(name), path)
    return path


def test_a_form_that_is_typed_late_is_taken_in_with_the_moment_it_arrived(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    run("new", "--office", "ANCB", "--person", "Amina Exemple", on=new)
    with opened(new) as office:
        fill(office.store, sample("bj-lalo"), tmp_path / "lalo.xlsx")
    answer = run("intake", tmp_path / "lalo.xlsx", "--call", "BJ-2023", "--arrived", "2023-11-20 10:00", on=new)
    number = answer["taken"][0]["number"]
    assert "E05" not in {f["code"] for f in answer["taken"][0]["findings"]}
    assert run("get", number, "0.5", on=new)["fields"] == {"0.5": "2023-11-20T09:00:00.000000Z"}


def test_one_refused_file_is_no_success_though_the_others_are_taken(run: Run, database: Path, tmp_path: Path) -> None:
    answer = run("intake", form(database, tmp_path / "lalo.xlsx"), tmp_path / "gone.xlsx", "--call", "BJ-2023")
    assert (len(answer["taken"]), len(answer["refused"]), answer["exit"]) == (1, 1, 1)


def test_a_name_with_the_code_of_another_municipality_is_found(run: Run, said: Said) -> None:
    run("set", "bj-lalo", "1.3", "BJ0405")
    (found,) = run("check", "bj-lalo")["dossiers"]
    assert [(f["code"], f["field"]) for f in found["findings"]] == [("C15", "1.3")]
    assert found["status"] == "incomplete"
    for language in ("en", "fr", "nl"):
        told = said(language, "check", "bj-lalo")
        assert all(word in told for word in ("Lalo", "BJ0405", "Parakou"))
    run("set", "bj-lalo", "1.3", "BJ0605")
    assert run("check", "bj-lalo")["dossiers"][0]["findings"] == []


def test_an_open_answer_of_a_row_is_told_with_whose_it_is(run: Run, database: Path, said: Said) -> None:
    from sdgp_desktop.intake.service import dossier_of, remove_row, screen_values

    with opened(database) as office:
        with office.read() as reading:
            id = dossier_of(reading, "bj-lalo").id
            rows = screen_values(reading, id)[1]
        person = rows["2"][1]
        with office.act("remove_row") as work:
            for row in rows["2.5"]:
                if row.values["owner"] == person.id:
                    remove_row(work, id, "2.5", row.id)
    name = f"{person.values['2.2.first']} {person.values['2.2.family']}"
    (found,) = run("check", "bj-lalo")["dossiers"][0]["findings"]
    assert (found["code"], found["row"], found["facts"]["who"]) == ("C01", 2, name)
    for language in ("en", "fr", "nl"):
        assert name in said(language, "check", "bj-lalo")


def test_the_sums_of_a_statement_are_the_same_for_people_and_programs(run: Run, said: Said) -> None:
    total = run("ledger", "statement", "--partnership", DONE)["total"]
    assert total == "32794.47"
    for language, written in (("en", "32,794.47"), ("fr", "32\u00a0794,47"), ("nl", "32.794,47")):
        told = said(language, "ledger", "statement", "--partnership", DONE)
        assert f"{written}\n" in told
        if language != "en":
            assert not re.search(r"\d\.\d\d\b(?!\.)|unspent|justified_|approved|year-2|EXP", told.replace(written, ""))
