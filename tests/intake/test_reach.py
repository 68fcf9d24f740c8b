"""Telephone numbers and e-mail addresses as municipalities write them."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.intake import service
from sdgp_desktop.intake.rules.checks import check, status_after
from sdgp_desktop.intake.rules.reach import addresses, telephone, without_code
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from tests.intake.around import answers_in, clean_answers, context, sample
from tests.intake.forms import fill
from tests.intake.test_forms import taken_in
from tests.offices import ANNA


@pytest.mark.parametrize(
    ("text", "prefix", "kept"),
    [
        ("22 50 04 61", "+229", "+229 22 50 04 61"),
        ("01 97 50 04 31", "+229", "+229 01 97 50 04 31"),
        ("22500461 / 97500431", "+229", "+229 22500461 / +229 97500431"),
        ("22 50 04 61, 97 50 04 31", "+229", "+229 22 50 04 61 / +229 97 50 04 31"),
        ("22 50 04 61 ou 97 50 04 31", "+229", "+229 22 50 04 61 / +229 97 50 04 31"),
        ("22 50 04 61/62", "+229", "+229 22 50 04 61 / +229 22 50 04 62"),
        ("Tél. : 22.50.04.61", "+229", "+229 22 50 04 61"),
        ("229 22 50 04 61", "+229", "+229 22 50 04 61"),
        ("0788 500 331", "+250", "+250 788 500 331"),
        ("+250 0788 500 331", "+250", "+250 788 500 331"),
        ("\u202d788\u2011500\u2011331\u202c", "+250", "+250 788 500 331"),
        ("03 555 01 00 ext. 12", "+32", "+32 3 555 01 00 ext. 12"),
        ("03 555 01 00, poste 12", "+32", "+32 3 555 01 00 poste 12"),
        ("03 555 01 00 (toestel 12)", "+32", "+32 3 555 01 00 toestel 12"),
        ("(03)\u00a0555\u202f01\u200900", "+32", "+32 3 555 01 00"),
        ("055/33.51.11", "+32", "+32 55 33 51 11"),
        ("055/33.51.11 - 0475/12.34.56", "+32", "+32 55 33 51 11 / +32 475 12 34 56"),
        ("+32 (0)3 555 01 00", "+32", "+32 3 555 01 00"),
        ("0032 3 555 01 00", "+32", "+32 3 555 01 00"),
        ("+3235550100", "+32", "+3235550100"),
        ("+33 1 70 00 00 00", "+32", "+33 1 70 00 00 00"),
        ("555 01 00", "+32", "555 01 00"),
        ("01 22 50 04 61", "+250", "01 22 50 04 61"),
        ("22 50 04 61", "+250", "22 50 04 61"),
        ("0122500461", "+250", "0122500461"),
        ("0252 500 331", "+250", "+250 252 500 331"),
        ("250 788 500 331", "+250", "+250 788 500 331"),
        ("0388 500 331", "+250", "0388 500 331"),
        ("0788 500 331", "+229", "0788 500 331"),
        ("02 97 50 04 31", "+229", "02 97 50 04 31"),
    ],
)
def test_a_number_is_kept_as_everybody_reads_it(text: str, prefix: str, kept: str) -> None:
    assert telephone(text, prefix) == kept
    assert telephone(kept, prefix) == kept
    assert without_code(kept) is not kept.startswith("+")


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "12",
        "-",
        "geen",
        "mairie.lalo@",
        "+229",
        "22 50 04 61 / abc",
        "1" * 20,
        "+0 1",
        "01/02/2024",
        "30.11.2023",
        "2024-02-01",
    ],
)
@pytest.mark.parametrize("prefix", ["", "+32", "+229"])
def test_what_is_no_number_is_none(text: str, prefix: str) -> None:
    assert telephone(text, prefix) is None


@given(st.text(max_size=60), st.sampled_from(["", "+32", "+250", "+229", "+221"]))
def test_any_text_is_a_number_or_none_and_a_number_stays_one(text: str, prefix: str) -> None:
    kept = telephone(text, prefix)
    assert kept is None or telephone(kept, prefix) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("name@place.org", "name@place.org"),
        ("a@place.org; b@place.org", "a@place.org, b@place.org"),
        ("a@place.org / b@place.org", "a@place.org, b@place.org"),
        ("a@place.org ou b@place.org", "a@place.org, b@place.org"),
        ("a@place.org\nb@place.org", "a@place.org, b@place.org"),
        ("Amina <a@place.org>, <b@place.org>", "a@place.org, b@place.org"),
        ("mailto:a@place.org", "a@place.org"),
        ("jean\u2011luc@place.org.", "jean-luc@place.org"),
    ],
)
def test_addresses_are_kept_with_commas_between_them(text: str, kept: str) -> None:
    assert addresses(text) == kept
    assert addresses(kept) == kept


@pytest.mark.parametrize(
    "text", ["pas une adresse", "a@place", "a@@place.org", "a@place.org, b", "a at place.org", ","]
)
def test_what_is_no_address_is_none(text: str) -> None:
    assert addresses(text) is None


def test_a_number_that_cannot_be_completed_is_a_warning_and_no_more() -> None:
    answers = clean_answers()
    answers["1.7"]["telephone"] = "555 01 00"
    findings = check(answers, context(phone_prefix="+32"))
    assert [(f.code, f.kind, f.field, f.facts["example"]) for f in findings] == [
        ("W13", "S", "1.7.telephone", "+32 3 555 01 00")
    ]
    assert status_after(findings) == "complete"


def test_rubbish_is_told_with_a_number_of_the_own_country() -> None:
    answers = answers_in(sample("bj-lalo"))
    answers["2"][1]["2.4"]["telephone"] = "plus tard"
    found = [f for f in check(answers, context(form="S", country="BJ", phone_prefix="+229")) if f.code == "C17"]
    assert [(f.field, f.row, f.facts["example"]) for f in found] == [("2.4.telephone", 2, "+229 01 97 00 00 00")]


LALO: dict[str, tuple[Any, str]] = {
    "telephone": ("22 50 04 61 / 97\u201150\u201104\u201131", "+229 22 50 04 61 / +229 97 50 04 31"),
    "email": ("mairie@lalo.example; sg@lalo.example", "mairie@lalo.example, sg@lalo.example"),
}


def test_a_form_with_local_numbers_and_several_addresses_is_complete(store: Store, tmp_path: Path) -> None:
    given = sample("bj-lalo")
    given["1.7"] |= {part: typed for part, (typed, _) in LALO.items()}
    given["2"][0]["2.4"]["telephone"] = "97 50 04 71, poste 12"
    taken, _ = taken_in(store, [fill(store, given, tmp_path / "lalo.xlsx")], "BJ-2023")
    assert (taken[0].status, taken[0].findings) == ("complete", ())
    with store.read() as reading:
        kept = service.answers(reading, taken[0].dossier_id)
    assert {part: kept["1.7"][part] for part in LALO} == {part: shown for part, (_, shown) in LALO.items()}
    assert kept["2"][0]["2.4"]["telephone"] == "+229 97 50 04 71 poste 12"
    assert taken_in(store, [fill(store, given, tmp_path / "again.xlsx")], "BJ-2023")[0][0].unchanged


def test_typing_completes_a_number_and_refuses_rubbish_in_one_sentence(store: Store, tmp_path: Path) -> None:
    taken, _ = taken_in(store, [fill(store, sample("bj-lalo"), tmp_path / "lalo.xlsx")], "BJ-2023")
    id = taken[0].dossier_id
    with store.act("set_field", ANNA) as work:
        assert service.set_field(work, id, "1.7.telephone", "22 50 04 61") == "+229 22 50 04 61"
    with store.act("set_field", ANNA) as work:
        assert service.set_field(work, id, "2[1].4.email", "a@b.bj c@d.bj") == "a@b.bj, c@d.bj"
    with pytest.raises(Refusal) as refusal, store.act("set_field", ANNA) as work:
        service.set_field(work, id, "1.7.telephone", "demander au secrétariat")
    assert (refusal.value.code, refusal.value.facts["example"]) == ("not_a_telephone", "+229 01 97 00 00 00")
