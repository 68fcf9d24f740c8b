"""Advances of the partner association: how large, when the next one, told before somebody tries to approve it."""

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.fields import PROBLEMS
from sdgp_desktop.budget.papers import read_budget, read_ledger
from sdgp_desktop.budget.rules import Account, check_ceiling, need_of
from sdgp_desktop.budget.rules.filerows import LEDGER_COLUMNS
from sdgp_desktop.budget.service import (
    NotTaken,
    add_draft,
    advance_room,
    approve,
    book_of,
    drafts,
    entry,
    import_ledger,
    next_advance,
    partnership_findings,
    reject,
    submit,
    suggested,
)
from sdgp_desktop.budget.service.views import DraftView
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.partnerships.service import partnership_by_number, take_step
from sdgp_desktop.sentences import finding_text, sentence
from tests.budget.around import BRAM, NUMBER, SAMPLE, XOF, booked, cost, made_partnership, refused
from tests.offices import ANNA, office_store

HALF = 1_750_000
DAY = date(2024, 3, 1)
LATER = date(2024, 7, 1)
TODAY = date(2024, 8, 1)
FILE = {
    "date": "2024-03-01", "type": "ADV", "side": "S", "line": "", "payee": "ANCB", "doc_no": "S24-ADV1",
    "currency": "EUR", "amount": "17500.01", "paid_by": "VVSG", "advance_ref": "ADV1", "entered_by": "Anna",
    "approved_by": "Bram", "approved_on": "2024-03-01", "status": "approved",
}  # fmt: skip  # an approved advance, as a row of a file


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def advance(name: str, cents: int, day: date = DAY, **more: object) -> dict[str, object]:
    values = {"type": "ADV", "side": "S", "line": "", "payee": "ANCB", "advance": name, "dated": day, **more}
    return cost(f"S{day:%y}-{name}", cents, **values)


def justified(document: str, cents: int, day: date = DAY, line: str = "A1") -> dict[str, object]:
    return cost(document, cents, side="S", line=line, paid_by="ANCB", advance="ADV1", dated=day)


def submitted(store: Store, holder: UUID, row: dict[str, object]) -> UUID:
    return booked(store, holder, row, approved=False)[0]


def draft_of(store: Store, holder: UUID, row: dict[str, object]) -> DraftView:
    with store.local() as work:
        made = add_draft(work, holder, row)
    with store.read() as reading:
        return next(d for d in drafts(reading, holder) if d.id == made)


def codes_at(store: Store, holder: UUID, id: UUID) -> list[str]:
    with store.read() as reading:
        return [f.code for f in partnership_findings(reading, holder, TODAY) if f.record_id == id]


# -- never more than the half ------------------------------------------------------------------------------------


def test_an_advance_above_the_half_is_refused_when_it_is_submitted(store: Store, holder: UUID) -> None:
    with refused("advance_above_half") as caught:
        submitted(store, holder, advance("ADV1", 2_000_000))
    assert caught.value.facts == {
        "amount": "20000.00 EUR", "side": "S", "left": "17500.00 EUR", "half": "17500.00 EUR",
    }  # fmt: skip
    assert all("{" not in sentence(caught.value, language) for language in LANGUAGES)


def test_the_whole_half_may_be_advanced_and_not_a_cent_more(store: Store, holder: UUID) -> None:
    submitted(store, holder, advance("ADV1", HALF))
    with refused("advance_above_half"):
        check_ceiling(HALF + 1, 0, HALF)


def test_what_others_paid_for_the_half_and_what_is_open_leave_less(store: Store, holder: UUID) -> None:
    booked(store, holder, cost("S24-001", 100_000, side="S", line="B1", dated=DAY))  # paid by VVSG
    booked(store, holder, advance("ADV1", 1_000_000))
    booked(store, holder, justified("S24-002", 360_000, line="A1"), justified("S24-003", 240_000, line="A3"))
    booked(store, holder, justified("S24-004", 120_000, line="A5"))  # 72 % of the first advance
    with store.read() as reading:
        assert advance_room(reading, book_of(reading, holder), LATER).most == HALF - 1_100_000
    with refused("advance_above_half"):
        submitted(store, holder, advance("ADV2", 650_001, LATER))
    assert booked(store, holder, advance("ADV2", 650_000, LATER))


def test_an_advance_that_no_longer_fits_is_refused_at_its_approval_and_told_before(store: Store, holder: UUID) -> None:
    id = submitted(store, holder, advance("ADV1", HALF))
    booked(store, holder, cost("S24-001", 100, side="S", dated=DAY))
    assert codes_at(store, holder, id) == ["advance_above_half"]
    with refused("advance_above_half"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [id])
    with store.read() as reading:
        assert entry(reading, id).status == "submitted"


def test_costs_of_others_beside_a_large_advance_make_a_refund_due(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", HALF), cost("S24-001", 100, side="S", dated=DAY))
    with store.read() as reading:
        [found] = [f for f in partnership_findings(reading, holder, TODAY) if f.code == "advance_beyond_half"]
    assert "A refund is due" in finding_text(found, "en")


def test_advances_that_wait_count_as_paid(store: Store, holder: UUID) -> None:
    submitted(store, holder, advance("ADV1", 1_000_000))
    with refused("advance_not_justified"):
        submitted(store, holder, advance("ADV2", 10_000, LATER))
    with refused("entries_not_ready"), store.act("submit_entries", ANNA, final=True) as work:
        submit(work, holder, [justified("S24-001", 10_000), advance("ADV2", 10_000, LATER)])


# -- the need of six months --------------------------------------------------------------------------------------


def test_more_than_the_need_of_six_months_is_told_and_may_be_submitted(store: Store, holder: UUID) -> None:
    told = draft_of(store, holder, advance("ADV1", 1_000_000))
    assert (told.problems, [(p.code, p.column) for p in told.warnings]) == ((), [("advance_above_need", "amount")])
    id = submitted(store, holder, advance("ADV1", 1_000_000))
    assert codes_at(store, holder, id) == ["advance_above_need"]
    with store.read() as reading:
        [found] = [f for f in partnership_findings(reading, holder, TODAY) if f.code == "advance_above_need"]
        room = advance_room(reading, book_of(reading, holder), DAY)
    assert found.facts["need"] == told.warnings[0].facts["need"] == f"{room.need / 100:.2f} EUR"
    assert (found.facts["first"], found.facts["last"]) == (room.first.isoformat(), room.last.isoformat())
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [id])
    assert codes_at(store, holder, id) == []


def test_the_need_is_the_share_of_what_the_open_lines_have_left(store: Store, holder: UUID) -> None:
    with store.read() as reading:
        book = book_of(reading, holder)
        usable = HALF - 555_000  # what waits for the first-year decision is no need of the first year
        room = advance_room(reading, book, date(2024, 1, 1))
    assert (room.need, room.first, room.last) == (usable * 182 // 367, date(2024, 1, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("left", "open_balance", "day", "need"),
    [
        (1_200_000, 0, date(2025, 7, 2), 1_200_000),  # the last six months: all of it
        (1_200_000, 300_000, date(2025, 7, 2), 900_000),
        (0, 300_000, date(2025, 1, 1), 0),
        (730_000, 0, date(2025, 1, 1), 730_000 * 181 // 365),
        (100_000, 0, date(2026, 2, 1), 100_000),  # after the end nothing is spread any more
    ],
)
def test_what_is_left_is_spread_evenly(left: int, open_balance: int, day: date, need: int) -> None:
    assert need_of(left, open_balance, day, date(2025, 12, 31), 6) == need


@pytest.mark.parametrize(("name", "day"), [("ADV1", "2024-03-01"), ("ADV2", "2025-01-28"), ("ADV3", "2025-07-15")])
def test_the_advances_of_the_worked_ledger_need_no_second_look(
    store: Store, tmp_path: Path, name: str, day: str
) -> None:
    with (SAMPLE / "sample-ledger.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with (tmp_path / "ledger.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, LEDGER_COLUMNS)
        writer.writeheader()
        writer.writerows(r for r in rows if r["date"] < day)
    store.set_local(office="VVSG", desk="V")
    with store.act("import_ledger", ANNA, final=True) as work:
        budget = read_budget(SAMPLE / "sample-ledger-budget.csv")
        import_ledger(work, NUMBER, read_ledger(tmp_path / "ledger.csv"), create_in="BJ-2023", budget=budget)
    with store.read() as reading:
        known = partnership_by_number(reading, NUMBER)
    assert known is not None
    [row] = [r for r in rows if r["advance_ref"] == name and r["type"] == "ADV"]
    typed = draft_of(store, known.id, advance(name, int(Decimal(row["amount_eur"]) * 100), date.fromisoformat(day)))
    assert (typed.problems, typed.warnings) == ((), ())


# -- 70 % of the earlier ones ------------------------------------------------------------------------------------


def test_the_second_advance_is_refused_when_it_is_submitted_while_nothing_is_justified(
    store: Store, holder: UUID, tmp_path: Path
) -> None:
    booked(store, holder, advance("ADV1", 100_000))
    with refused("advance_not_justified") as caught:
        submitted(store, holder, advance("ADV2", 100_000, LATER))
    assert caught.value.facts == {"justified": "0.0", "least": "70"}
    for language, share in (("en", "0.0 %"), ("fr", "0,0 %"), ("nl", "0,0 %")):
        assert share in sentence(caught.value, language).replace("\u00a0", " ")
    path = tmp_path / "ledger.csv"
    cells = {**FILE, "date": "2024-07-01", "doc_no": "S24-ADV2", "advance_ref": "ADV2"}
    path.write_text("\n".join([",".join(cells), ",".join(cells.values())]) + "\n", "utf-8")
    with pytest.raises(NotTaken) as not_taken, store.act("import_ledger", ANNA, final=True) as work:
        import_ledger(work, NUMBER, read_ledger(path))
    for language, share in (("en", "0.0 %"), ("fr", "0,0 %"), ("nl", "0,0 %")):
        assert share in sentence(not_taken.value, language).replace("\u00a0", " ")


def test_a_second_advance_waits_with_a_finding_until_its_costs_are_approved(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000))
    spent = submitted(store, holder, justified("S24-001", 70_000))
    id = submitted(store, holder, advance("ADV2", 100_000, LATER))
    assert codes_at(store, holder, id) == ["advance_not_justified"]
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [spent])
    assert codes_at(store, holder, id) == []


def test_a_rejected_cost_raises_the_open_balance_again(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000))
    [spent] = booked(store, holder, justified("S24-001", 70_000))
    assert draft_of(store, holder, advance("ADV2", 100_000, LATER)).problems == ()
    with store.act("reject_entry", BRAM, final=True) as work:
        reject(work, spent, "No invoice")
    with store.read() as reading:
        [typed] = drafts(reading, holder)
    assert [(p.code, p.column) for p in typed.problems] == [("advance_not_justified", "dated")]
    assert Account(100_000, 0).open == 100_000


def test_a_refund_of_more_than_is_open_is_refused_when_it_is_submitted(store: Store, holder: UUID) -> None:
    booked(store, holder, advance("ADV1", 100_000))
    refund = {"type": "RFD", "payee": "VVSG", "paid_by": "ANCB", "advance": "ADV1"}
    with refused("refund_too_large"):
        submitted(store, holder, advance("RFD1", 100_001, LATER, **refund))
    submitted(store, holder, advance("RFD1", 100_000, LATER, **refund))
    with refused("refund_too_large"):
        submitted(store, holder, advance("RFD2", 1, LATER, **refund))


def test_after_a_stop_an_advance_is_not_even_submitted(store: Store, holder: UUID) -> None:
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "suspended", date(2024, 6, 27), "Order of the government")
    with refused("advance_blocked"):
        submitted(store, holder, advance("ADV1", 100, LATER))


# -- what an advance is ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "column", "code"),
    [
        ({"side": "N"}, "side", "advance_other_half"),
        ({"currency": "XOF", "rate": XOF}, "currency", "advance_not_in_euro"),
        ({"paid_by": "ANCB"}, "paid_by", "advance_paid_by"),
        ({"type": "RFD", "paid_by": "VVSG"}, "paid_by", "refund_paid_by"),
        ({"advance": ""}, "advance", "entry_field_missing"),
    ],
)
def test_an_advance_is_paid_in_euro_to_the_partner_association(
    store: Store, holder: UUID, more: dict[str, object], column: str, code: str
) -> None:
    booked(store, holder, advance("ADV1", 50_000, date(2024, 2, 1)))
    booked(store, holder, justified("S24-001", 40_000))
    found = draft_of(store, holder, advance("ADV2", 10_000, LATER, **more)).problems
    assert [(p.column, p.code) for p in found] == [(column, code)]
    assert code in PROBLEMS


def test_a_typed_advance_is_filled_in_with_its_name_its_currency_and_the_number_of_its_year(
    store: Store, holder: UUID
) -> None:
    with store.read() as reading:
        first = suggested(reading, holder, {"type": "ADV", "dated": DAY}, "VVSG", date(2026, 11, 28))
    assert {k: first[k] for k in ("side", "currency", "paid_by", "advance", "document")} == {
        "side": "S", "currency": "EUR", "paid_by": "VVSG", "advance": "ADV1", "document": "S24-ADV1",
    }  # fmt: skip
    booked(store, holder, advance("ADV1", 100_000))
    with store.read() as reading:
        assert next_advance(reading, holder) == "ADV2"
        back = suggested(reading, holder, {"type": "RFD", "dated": date(2025, 12, 22)}, "VVSG", date(2026, 11, 28))
    assert {k: back[k] for k in ("side", "currency", "paid_by", "advance", "document")} == {
        "side": "S", "currency": "XOF", "paid_by": "ANCB", "advance": "ADV1", "document": "S25-RFD1",
    }  # fmt: skip


def test_an_advance_that_waits_or_was_rejected_keeps_its_name(store: Store, holder: UUID) -> None:
    id = submitted(store, holder, advance("ADV1", 100_000))
    with store.act("reject_entry", BRAM, final=True) as work:
        reject(work, id, "Wrong account")
    with store.read() as reading:
        assert next_advance(reading, holder) == "ADV2"


def test_a_file_brings_no_advance_above_the_half(store: Store, holder: UUID, tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    for amount, taken in (("17500.01", False), ("17500.00", True)):
        cells = {**FILE, "amount": amount}
        path.write_text("\n".join([",".join(cells), ",".join(cells.values())]) + "\n", "utf-8")
        if taken:
            with store.act("import_ledger", ANNA, final=True) as work:
                assert import_ledger(work, NUMBER, read_ledger(path)).entries == 1
            continue
        with pytest.raises(NotTaken) as caught, store.act("import_ledger", ANNA, final=True) as work:
            import_ledger(work, NUMBER, read_ledger(path))
        assert [(r.row, r.field, r.code) for r in caught.value.refused] == [(2, "amount", "advance_above_half")]
