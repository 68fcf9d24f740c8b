"""Bad ledger files: one clear message with file, row and column, and nothing is stored."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdgp_desktop.budget.papers import read_budget, read_ledger, read_rates
from sdgp_desktop.budget.papers.files import letters
from sdgp_desktop.budget.rules.filerows import read_money, read_number
from sdgp_desktop.budget.service import NotTaken, RefusedRow, import_ledger, rates, set_rates
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import partnership_by_number
from sdgp_desktop.sentences import sentence
from tests.budget.around import NUMBER, SAMPLE, take_sample
from tests.offices import ANNA, office_store

LEDGER = (SAMPLE / "sample-ledger.csv").read_text("utf-8")
BUDGET = (SAMPLE / "sample-ledger-budget.csv").read_text("utf-8")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    yield held
    held.close()


def changed(text: str, row: int, **cells: str) -> str:
    """The file with other cells in one row (the heading is row 1)."""
    rows = list(csv.reader(io.StringIO(text)))
    for name, value in cells.items():
        rows[row - 1][rows[0].index(name)] = value
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def refusals(store: Store, folder: Path, ledger: str, budget: str = BUDGET) -> tuple[RefusedRow, ...]:
    """The refused rows of files, after making sure that nothing was stored."""
    (folder / "ledger.csv").write_text(ledger, "utf-8")
    (folder / "plan.csv").write_text(budget, "utf-8")
    with pytest.raises(NotTaken) as caught, store.act("import_ledger", ANNA, final=True) as work:
        import_ledger(
            work,
            NUMBER,
            read_ledger(folder / "ledger.csv"),
            create_in="BJ-2023",
            budget=read_budget(folder / "plan.csv"),
        )
    with store.read() as reading:
        assert partnership_by_number(reading, NUMBER) is None
    return caught.value.refused


@pytest.mark.parametrize(
    ("row", "cells", "field", "code"),
    [
        (8, {"line": "Z9"}, "line", "unknown_line"),
        (8, {"line": "F"}, "line", "line_takes_no_cost"),
        (8, {"line": "C1"}, "line", "line_opened_later"),
        (8, {"side": "N", "line": "D1"}, "line", "line_not_opened"),
        (8, {"side": "X"}, "side", "unknown_side"),
        (8, {"type": "COST"}, "type", "unknown_type"),
        (8, {"amount": "520000.5"}, "amount", "amount_too_fine"),
        (8, {"amount": "520000.00"}, "amount", "amount_too_fine"),
        (8, {"amount": "five"}, "amount", "not_a_number"),
        (8, {"amount": "-520000"}, "amount", "amount_negative"),
        (8, {"amount": "0", "amount_eur": "0.00"}, "amount", "amount_zero"),
        (8, {"amount_eur": "792.74"}, "amount_eur", "eur_differs"),
        (8, {"rate": "0"}, "rate", "rate_not_valid"),
        (2, {"rate": "2", "amount_eur": "225.00"}, "rate", "rate_not_one"),
        (8, {"currency": "USD"}, "currency", "unknown_currency"),
        (8, {"date": "10/05/2024"}, "date", "not_a_day"),
        (8, {"date": "2023-05-10", "year": "2023"}, "date", "date_outside"),
        (8, {"date": "2026-05-10", "year": "2026"}, "date", "date_outside"),
        (8, {"year": "2025"}, "year", "year_differs"),
        (9, {"doc_no": "S24-001"}, "doc_no", "document_used"),
        (9, {"entry_no": "7"}, "entry_no", "number_used"),
        (8, {"payee": ""}, "payee", "entry_field_missing"),
        (8, {"paid_by": "ancb"}, "paid_by", "unknown_payer"),
        (8, {"doc_no": ""}, "doc_no", "entry_field_missing"),
        (8, {"status": "done"}, "status", "unknown_status"),
        (8, {"approved_by": ""}, "approved_by", "status_without_person"),
        (8, {"approved_by": "ancb-user1"}, "approved_by", "four_eyes"),
        (48, {"reverses": "N25-999"}, "reverses", "reversal_of_what"),
        (48, {"amount": "-960.01", "amount_eur": "-960.01"}, "amount", "reversal_too_large"),
        (3, {"line": "A1"}, "line", "line_forbidden_here"),
        (28, {"date": "2024-06-01", "year": "2024"}, "date", "advance_not_justified"),
        (2, {"amount": "16000.00", "amount_eur": "16000.00"}, "amount", "half_over"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_stored(
    store: Store, tmp_path: Path, row: int, cells: dict[str, str], field: str, code: str
) -> None:
    found = refusals(store, tmp_path, changed(LEDGER, row, **cells))
    assert (found[0].file, found[0].field, found[0].code) == ("ledger.csv", field, code)
    if code != "half_over":
        assert found[0].row == row
    text = sentence(NotTaken(found), "en")
    assert f"ledger.csv, row {found[0].row}, {field}: " in text
    assert "{" not in text


@pytest.mark.parametrize(("language", "words"), [("en", "correct: 3"), ("fr", "corriger\u00a0: 3"), ("nl", "rijen: 3")])
def test_a_file_with_several_bad_rows_says_how_many_and_names_each(
    store: Store, tmp_path: Path, language: str, words: str
) -> None:
    found = refusals(
        store, tmp_path, changed(changed(changed(LEDGER, 8, line="Z9"), 9, currency="USD"), 10, amount="x")
    )
    first, *others = sentence(NotTaken(found), language).splitlines()
    assert "ledger.csv" in first
    assert first.rstrip(".").endswith(words)
    assert [line.split()[1].rstrip(",") for line in others] == ["9", "10"]
    assert "currency" in others[0]
    assert "amount" in others[1]


def test_of_very_many_bad_rows_twenty_more_are_named_and_the_rest_counted(store: Store, tmp_path: Path) -> None:
    text = LEDGER
    for row in range(2, 32):
        text = changed(text, row, currency="USD")
    lines = sentence(NotTaken(refusals(store, tmp_path, text)), "en").splitlines()
    assert len(lines) == 1 + 20 + 1
    assert lines[-1] == "Further mistakes in the file: 9."


def test_a_value_beyond_the_last_column_is_refused_with_its_column(store: Store, tmp_path: Path) -> None:
    lines = LEDGER.splitlines()
    lines[4] += ",shifted"
    found = refusals(store, tmp_path, "\n".join(lines))
    assert [(r.row, r.code, r.facts["text"]) for r in found] == [(5, "value_beyond", "shifted")]
    assert found[0].field == letters(len(lines[0].split(",")))


def test_a_refused_status_says_which_are_known(store: Store, tmp_path: Path) -> None:
    found = refusals(store, tmp_path, changed(LEDGER, 8, status="draft"))
    assert "known are submitted, queried, approved, rejected, locked." in sentence(NotTaken(found), "en")


@pytest.mark.parametrize(
    ("edit", "field", "code"),
    [
        (lambda text: text.replace("amount,rate", "amont,rate", 1), "amont", "column_unknown"),
        (lambda text: text.replace(",line,", ",side,", 1), "side", "column_twice"),
    ],
)
def test_a_wrong_column_is_named(
    store: Store, tmp_path: Path, edit: Callable[[str], str], field: str, code: str
) -> None:
    found = refusals(store, tmp_path, edit(LEDGER))
    assert (found[0].row, found[0].field, found[0].code) == (1, field, code)


@pytest.mark.parametrize(
    ("row", "cells", "field", "code"),
    [
        (2, {"record": "START"}, "record", "unknown_record"),
        (2, {"to_line": "Q1"}, "to_line", "unknown_line"),
        (2, {"amount_eur": "3300.001"}, "amount_eur", "amount_too_fine"),
        (3, {"to_line": "A1"}, "to_line", "plan_twice"),
        (30, {"amount_eur": "9000.00"}, "amount_eur", "transfer_too_large"),
        (36, {"remark": "", "amount_eur": "900.00"}, "to_line", "transfer_needs_agreement"),
    ],
)
def test_a_bad_budget_is_named_and_nothing_is_stored(
    store: Store, tmp_path: Path, row: int, cells: dict[str, str], field: str, code: str
) -> None:
    found = refusals(store, tmp_path, LEDGER, changed(BUDGET, row, **cells))
    assert (found[0].file, found[0].row, found[0].field, found[0].code) == ("plan.csv", row, field, code)


def test_an_unknown_partnership_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="unknown_partnership"), store.act("import_ledger", ANNA, final=True) as work:
        import_ledger(work, NUMBER, read_ledger(SAMPLE / "sample-ledger.csv"))


def test_new_rows_of_a_grown_file_are_added_and_a_changed_row_is_refused(store: Store, tmp_path: Path) -> None:
    take_sample(store)
    grown = LEDGER.rstrip("\n") + "\n" + LEDGER.splitlines()[1].replace("N24-001", "N24-099").replace("1,", "58,", 1)
    more = changed(grown, 59, amount="100.00", amount_eur="100.00")
    (tmp_path / "more.csv").write_text(more, "utf-8")
    with store.act("import_ledger", ANNA, final=True) as work:
        taken = import_ledger(work, NUMBER, read_ledger(tmp_path / "more.csv"))
    assert (taken.entries, taken.known) == (1, 57)
    (tmp_path / "less.csv").write_text(changed(LEDGER, 2, amount="451.00", amount_eur="451.00"), "utf-8")
    with pytest.raises(NotTaken) as caught, store.act("import_ledger", ANNA, final=True) as work:
        import_ledger(work, NUMBER, read_ledger(tmp_path / "less.csv"))
    assert [(r.row, r.code) for r in caught.value.refused] == [(2, "document_used")]


def test_semicolons_and_decimal_commas_are_read(store: Store, tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(LEDGER)))
    out = io.StringIO()
    numbers = [rows[0].index(c) for c in ("amount", "rate", "amount_eur")]
    for row in rows[1:]:
        for place in numbers:
            row[place] = row[place].replace(".", ",")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    (tmp_path / "ledger.csv").write_bytes(out.getvalue().encode("utf-8-sig"))
    with store.act("import_ledger", ANNA, final=True) as work:
        taken = import_ledger(
            work, NUMBER, read_ledger(tmp_path / "ledger.csv"), create_in="BJ-2023",
            budget=read_budget(SAMPLE / "sample-ledger-budget.csv"),
        )  # fmt: skip
    assert taken.entries == 57


def test_rates_come_from_a_file_with_their_source(store: Store) -> None:
    found = read_rates(SAMPLE / "sample-rates.csv")
    with store.act("set_rates", ANNA) as work:
        assert set_rates(work, found) == 39
    with store.act("set_rates", ANNA) as work:
        assert set_rates(work, found) == 0
    with store.read() as reading:
        assert [r.rate for r in rates(reading, "RWF")][:1] == [1_376_200_000]


@given(st.integers(-(10**9), 10**9))
def test_amounts_of_files_are_read_as_they_were_written(cents: int) -> None:
    for text in (f"{cents / 100:.2f}", f"{cents / 100:.2f}".replace(".", ",")):
        problems: list[object] = []
        assert read_money(text, "EUR", "amount", problems) == cents  # type: ignore[arg-type]
        assert problems == []


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=12))
def test_any_text_is_a_number_or_nothing(text: str) -> None:
    found = read_number(text)
    assert found is None or found == found
