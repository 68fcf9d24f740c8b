"""Forms that go out and come back: nothing is lost, and every bad file gets one clear message."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.fields import FORM_FIELDS, REFUSALS
from sdgp_desktop.intake.fields.choices_more import parts_of, with_parts
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.paperkit.forms import IDS
from sdgp_desktop.sentences import sentence, words
from tests.intake.around import NAMES, answers_in, call_id, sample, take, tidy
from tests.intake.forms import fill, fill_all
from tests.offices import ANNA


def taken_in(
    store: Store, files: list[Path], code: str = "RW-2023"
) -> tuple[list[service.Taken], list[papers.Refused]]:
    """Take files in, as the command and the window do."""
    call = call_id(store, code)
    with store.read() as reading:
        batch = papers.read_files(reading, call, files)
    with store.act("take_forms", ANNA) as work:
        return papers.store_forms(work, batch)


def refused(store: Store, path: Path, code: str = "RW-2023") -> papers.Refused:
    """The one refusal of a file; nothing of it is stored, and its sentence is complete in three languages."""
    taken, found = taken_in(store, [path], code)
    assert (taken, len(found)) == ([], 1)
    with store.read() as reading:
        assert service.dossier_count(reading) == 0
        assert reading.session.connection().exec_driver_sql("select count(*) from kernel_attachment").scalar() == 0
    for language in LANGUAGES:
        said = words("REFUSALS")[found[0].code].to(language, **found[0].facts)
        assert "{" not in said
        assert path.name in said
    return found[0]


@pytest.fixture
def lier(store: Store, tmp_path: Path) -> Path:
    """The filled form of Lier."""
    return fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")


def edited(path: Path, change: Callable[[Any], Any]) -> Path:
    """A form that somebody changed in Excel."""
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def cell_of(book: Any, field_id: str) -> Any:
    """The answer cell of a field in a section sheet."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_col=IDS):
            if len(row) == IDS and row[-1].value == field_id:
                return row[2]
    raise AssertionError(field_id)


def sent(given: dict[str, Any]) -> dict[str, Any]:
    """What a form brings of some answers: all but what the association verifies itself."""
    return {key: value for key, value in answers_in(given).items() if key != "10.4"}


# -- out and back


def test_every_sample_comes_back_from_its_form_as_it_was(store: Store, tmp_path: Path) -> None:
    files = fill_all(store, tmp_path / "forms")
    by_call = {call: [f for f in files if sample(f.stem)["_meta"]["call"] == call] for call in ("RW-2023", "BJ-2023")}
    done = [t for call, some in by_call.items() for t in taken_in(store, some, call)[0]]
    assert sorted(Path(t.file).stem for t in done) == sorted(NAMES)
    with store.read() as reading:
        for taken in done:
            given = sample(Path(taken.file).stem)
            assert tidy(service.answers(reading, taken.dossier_id)) == tidy(sent(given)), taken.file
            assert service.codes_of(taken.findings) == given["_meta"]["expected_findings"], taken.file


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_in_any_language_says_the_same(store: Store, tmp_path: Path, language: str) -> None:
    path = fill(store, sample("rw-karongi"), tmp_path / "form.xlsx", language)
    taken, _ = taken_in(store, [path])
    with store.read() as reading:
        assert tidy(service.answers(reading, taken[0].dossier_id)) == tidy(sent(sample("rw-karongi")))
        assert service.dossier(reading, taken[0].dossier_id).language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", ["north", "south"])
@pytest.mark.parametrize("ending", [".xlsx", ".pdf"])
def test_blank_forms_exist_for_both_sides_in_three_languages(
    store: Store, tmp_path: Path, language: str, side: str, ending: str
) -> None:
    path = tmp_path / f"blank{ending}"
    with store.read() as reading:
        fields = papers.blank_file(reading, call_id(store), side, language, path)
    assert fields == asked("F" if side == "north" else "S")
    assert path.stat().st_size > 5_000


def test_a_form_asks_nothing_of_another_side(store: Store) -> None:
    with store.read() as reading:
        north, south = (papers.form_spec(reading, call_id(store, "BJ-2023"), side).asked for side in ("north", "south"))
    assert not {"1.11.sectors", "1.11.cells"} & (north | south), "those of Rwanda"
    own = {
        "1.11.arrondissements",
        "1.11.villages",
        "1.11.quarters",
        "12.3.body",
        "12.3.file",
    }
    assert (own & north, own - south) == (set(), set())
    assert ("1.11.sub_municipalities" in north, "1.11.sub_municipalities" in south) == (True, False)


@pytest.mark.parametrize(("code", "side", "kinds"), [
    ("RW-2023", "north", {"municipality_or_city"}),
    ("RW-2023", "south", {"district"}),
    ("BJ-2023", "south", {"commune", "special_status_commune"}),
])  # fmt: skip
def test_a_form_lists_only_the_kinds_of_government_of_its_own_country(
    store: Store, code: str, side: str, kinds: set[str]
) -> None:
    with store.read() as reading:
        sent = papers.form_spec(reading, call_id(store, code), side)
        read = papers.form_spec(reading, call_id(store, code), side, any_kind=True)
    offered, known = ({c.code for f in spec.fields if f.id == "1.2" for c in f.choices} for spec in (sent, read))
    assert offered == kinds | {"other"}
    assert known > offered  # what somebody answers all the same is read, and told by the checks


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_privacy_notice_tells_the_times_of_the_rule_book(store: Store, language: str) -> None:
    call = call_id(store)
    with store.act("change_rules", ANNA) as work:
        change_rules(work, call, {"keep_public_years": "17", "keep_rejected_years": "3"}, "Asked by the authority")
    with store.read() as reading:
        notice = papers.form_spec(reading, call, "north").notice
    assert not isinstance(notice, str)
    said = notice.to(language)
    assert [number in said for number in ("17 ", "12 ", "36 ")] == [True, True, True]
    assert "{" not in said


def asked(form: str) -> int:
    """How many questions a form of Rwanda's call asks, columns of its tables included."""
    kinds = (Kind.SYSTEM, Kind.REFERENCE, Kind.SORT, Kind.FILE)
    return sum(
        f.kind not in kinds
        and f.by != "system"
        and f.id[0].isdigit()
        and f.asked(form) != "-"
        and f.id not in ("0.5", "0.6", "10.4.verified", "10.4.by", "10.4.on")
        for f in with_parts(FORM_FIELDS, parts_of("BE" if form == "F" else "RW"))
    )


def test_the_same_file_twice_changes_nothing(store: Store, lier: Path) -> None:
    first, _ = taken_in(store, [lier])
    with store.read() as reading:
        before = service.arrivals(reading, first[0].dossier_id)
    second, _ = taken_in(store, [lier])
    assert (first[0].new, second[0].unchanged) == (True, True)
    with store.read() as reading:
        assert service.arrivals(reading, first[0].dossier_id) == before


def test_the_file_is_kept_beside_its_dossier(store: Store, lier: Path) -> None:
    taken, _ = taken_in(store, [lier])
    with store.read() as reading:
        files = service.files(reading, taken[0].dossier_id)
    letter = sample("rw-lier")["12.1"]["file"]
    beside = lier.parent / letter
    assert [(f.name, f.size) for f in files] == [(letter, beside.stat().st_size), ("lier.xlsx", lier.stat().st_size)]
    assert store.blobs.get(files[1].content) == lier.read_bytes()


def test_a_form_sent_back_to_its_municipality_returns_to_its_dossier(store: Store, tmp_path: Path) -> None:
    row = take(store, "bj-eeklo")
    path = tmp_path / "terug.xlsx"
    with store.read() as reading:
        sender = papers.form_spec(reading, row.call_id, "F", numbered=True)
        assert "0.1" in {slot.field.id for slot in sender.slots}
        from sdgp_desktop.paperkit.letterhead import Letterhead

        papers.write_filled_form(reading, row.id, "nl", path, Letterhead("VVSG"))
    edited(path, lambda book: setattr(cell_of(book, "1.10"), "value", "Stedelijk"))
    taken, found = taken_in(store, [path], "BJ-2023")
    assert (found, taken[0].number, taken[0].differences) == ([], row.number, ("1.10",))


def test_a_late_form_is_kept_and_said_to_be_late(store: Store, tmp_path: Path) -> None:
    given = sample("rw-lier")
    given["_meta"]["received"] = "2023-12-01 00:00:01"
    taken, found = taken_in(store, [fill(store, given, tmp_path / "late.xlsx")])
    assert (found, taken[0].status) == ([], "ineligible")
    assert "E05" in service.codes_of(taken[0].findings)


def test_good_files_are_taken_beside_refused_ones(store: Store, lier: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")
    taken, found = taken_in(store, [bad, lier])
    assert ([t.file for t in taken], [r.file for r in found]) == (["lier.xlsx"], ["bad.xlsx"])


def test_a_whole_batch_is_one_step_of_undo(store: Store, lier: Path, tmp_path: Path) -> None:
    other = fill(store, sample("rw-zottegem"), tmp_path / "zottegem.xlsx")
    taken_in(store, [lier, other])
    assert store.undo_name(ANNA) == ("take_forms", {"count": 2, "name": "Stad Zottegem"})
    store.undo(ANNA)
    with store.read() as reading:
        assert service.dossier_count(reading) == 0


def test_a_preview_says_what_storing_would_do(store: Store, lier: Path, tmp_path: Path) -> None:
    taken_in(store, [lier])
    changed = sample("rw-lier")
    changed["1.10"] = "urban"
    files = [lier, fill(store, changed, tmp_path / "v2.xlsx"), fill(store, sample("rw-zottegem"), tmp_path / "z.xlsx")]
    with store.read() as reading:
        known = service.knowledge_of(reading, call_id(store))
        forms = papers.read_files(reading, call_id(store), files).forms
        plans = [service.plan_filled(known, form.filled, form.meta) for form in forms]
    assert [(p.new, p.unchanged, [d.place for d in p.differences]) for p in plans] == [
        (False, True, []),
        (False, False, ["1.10"]),
        (True, False, []),
    ]


def test_cancelling_while_reading_stores_nothing(store: Store, lier: Path) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int, file: str) -> None:
        raise Stop

    with store.read() as reading, pytest.raises(Stop):
        papers.read_files(reading, call_id(store), [lier], stop)


def test_a_dossier_as_json_is_taken_in_too(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "rw-lier.json"
    path.write_text(json.dumps(sample("rw-lier")), "utf-8")
    taken, _ = taken_in(store, [path])
    assert service.codes_of(taken[0].findings) == ["W05", "W10"]


# -- bad files


def test_a_form_of_another_call(store: Store, tmp_path: Path) -> None:
    found = refused(store, fill(store, sample("bj-diest"), tmp_path / "diest.xlsx"))
    assert (found.code, found.facts["found"], found.facts["call"]) == ("form_wrong_call", "BJ-2023", "RW-2023")


def test_a_form_of_another_version(store: Store, lier: Path) -> None:
    def older(book: Any) -> None:
        for row in book["_form"].iter_rows(max_col=2):
            if row[0].value == "version":
                row[1].value = "2019.4"

    assert refused(store, edited(lier, older)).code == "form_wrong_version"


@pytest.mark.parametrize("line", ["layout", "2.5.language/1"])
def test_a_form_of_another_layout_is_refused_whole(store: Store, lier: Path, line: str) -> None:
    def older(book: Any) -> None:
        for row in book["_form"].iter_rows(max_col=2):
            if row[0].value == line:
                row[0].value = "2.5.word/1" if "." in line else row[0].value
                row[1].value = "1" if line == "layout" else row[1].value

    found = refused(store, edited(lier, older))
    assert (found.code, found.facts) == ("form_of_other_layout", {"file": "lier.xlsx"})


def test_a_workbook_that_is_no_form(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "budget.xlsx"
    Workbook().save(path)
    assert refused(store, path).code == "not_a_form"


def test_a_form_whose_hidden_sheet_was_removed(store: Store, lier: Path) -> None:
    assert refused(store, edited(lier, lambda book: book.remove(book["_form"]))).code == "not_a_form"


def test_a_cut_file(store: Store, lier: Path) -> None:
    lier.write_bytes(lier.read_bytes()[: lier.stat().st_size // 2])
    assert refused(store, lier).code == "workbook_cut"


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("page.xlsx", b"<html><table></table></html>"),
        ("paper.xlsx", b"%PDF-1.7\n"),
        ("empty.xlsx", b""),
        ("text.json", b"{"),
        ("list.json", b"[1, 2]"),
    ],
)
def test_a_file_of_another_kind_under_our_ending(store: Store, tmp_path: Path, name: str, head: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(head)
    refused(store, path)


def test_a_zip_bomb(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b"0" * 80_000_000)
    assert refused(store, path).code in ("workbook_swells", "workbook_too_large")


def test_a_file_that_is_not_there(store: Store, tmp_path: Path) -> None:
    assert refused(store, tmp_path / "gone.xlsx").code == "file_not_readable"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("1.8.population", "=SUM(1,2)", "form_formula"),
        ("1.8.population", "very many", "form_not_a_number"),
        ("1.8.population", 51247.5, "form_not_whole"),
        ("1.8.population", "51247,5", "form_not_whole"),
        ("1.8.population", -5, "form_out_of_range"),
        ("11.1", 40, "form_out_of_range"),
        ("12.1.date", "someday", "form_not_a_day"),
        ("9.1", "perhaps", "form_not_yes_or_no"),
        ("1.10", "suburb", "form_not_on_list"),
        ("3.3", "no such theme", "form_not_on_list"),
    ],
)
def test_an_answer_that_cannot_be_read_names_file_and_field(
    store: Store, lier: Path, field: str, value: Any, code: str
) -> None:
    found = refused(store, edited(lier, lambda book: setattr(cell_of(book, field), "value", value)))
    assert (found.code, found.facts["field"], found.facts["count"]) == (code, field, 1)
    for language, word in (("en", "row"), ("fr", "ligne"), ("nl", "rij")):
        text = sentence(Refusal(found.code, **found.facts), language)
        assert (lier.name in text, field in text, f"{word} " in text) == (True, True, True)


@pytest.mark.parametrize("value", ["99 Not applicable", 99, "none"])
def test_a_goal_that_is_not_on_the_list_is_called_so_and_no_bad_number(store: Store, lier: Path, value: Any) -> None:
    def spoil(book: Any) -> None:
        goals = next(s for s in book.worksheets if s["B3"].value == "4.1")
        goals["B5"].value = value

    found = refused(store, edited(lier, spoil))
    assert (found.code, found.facts["field"], found.facts["text"]) == ("form_not_on_list", "4.1", str(value))


def test_all_answers_that_cannot_be_read_are_named_at_once(store: Store, lier: Path) -> None:
    wrong = {"1.8.population": "many", "12.1.date": "someday", "9.1": "perhaps", "11.1": "=1+1"}

    def spoil(book: Any) -> None:
        for field, value in wrong.items():
            cell_of(book, field).value = value

    found = refused(store, edited(lier, spoil))
    assert found.facts["count"] == 4
    for language, word in (("en", "row"), ("fr", "ligne"), ("nl", "rij")):
        lines = sentence(Refusal(found.code, **found.facts), language).splitlines()
        assert len(lines) == 4
        assert all(any(field in line for line in lines) for field in wrong)
        assert all(f"{word} " in line for line in lines)


def test_a_municipality_that_does_not_exist(store: Store, lier: Path) -> None:
    def elsewhere(book: Any) -> None:
        cell_of(book, "1.1").value = "Nergenshuizen"
        cell_of(book, "1.3").value = "99999"

    found = refused(store, edited(lier, elsewhere))
    assert (found.code, found.facts["text"], found.facts["field"]) == ("form_unknown_place", "99999", "1.3")


def test_a_form_without_any_name(store: Store, lier: Path) -> None:
    def nameless(book: Any) -> None:
        cell_of(book, "1.1").value = None
        cell_of(book, "1.3").value = None

    assert refused(store, edited(lier, nameless)).code == "form_without_name"


# -- odd, but good


@pytest.mark.parametrize("text", ["36 646", "36.646", "36\u00a0646", " 36646 "])
def test_a_number_typed_as_text_is_read(store: Store, lier: Path, text: str) -> None:
    taken, _ = taken_in(store, [edited(lier, lambda book: setattr(cell_of(book, "1.8.population"), "value", text))])
    with store.read() as reading:
        assert service.answer(reading, taken[0].dossier_id, "1.8.population") == 36646


def test_days_counted_from_1904_are_the_same_days(store: Store, lier: Path) -> None:
    def other_epoch(book: Any) -> None:
        book.epoch = CALENDAR_MAC_1904

    taken, _ = taken_in(store, [edited(lier, other_epoch)])
    with store.read() as reading:
        assert tidy(service.answers(reading, taken[0].dossier_id)) == tidy(sent(sample("rw-lier")))


def test_rows_that_were_moved_are_read_where_they_are(store: Store, lier: Path) -> None:
    def insert(book: Any) -> None:
        next(s for s in book.worksheets if s.title.startswith("6")).insert_rows(4, 5)

    taken, found = taken_in(store, [edited(lier, insert)])
    assert found == []
    with store.read() as reading:
        assert service.answers(reading, taken[0].dossier_id)["6.1"] == sample("rw-lier")["6.1"]


def test_an_odd_email_address_is_kept_as_it_was_typed(store: Store, tmp_path: Path) -> None:
    given = sample("rw-lier")
    given["2"][0]["2.4"]["email"] = "hanne at example.be"
    taken, _ = taken_in(store, [fill(store, given, tmp_path / "mail.xlsx")])
    with store.read() as reading:
        assert service.answer(reading, taken[0].dossier_id, "2[1].4.email") == "hanne at example.be"


def test_every_refusal_has_its_sentence_in_three_languages() -> None:
    for code, text in REFUSALS.items():
        assert len({text.to(language) for language in LANGUAGES}) == 3, code
