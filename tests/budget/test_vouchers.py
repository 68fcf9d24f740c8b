"""Kinds of documents in words: what the file of the sample names, and whatever else somebody typed."""

import csv
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.budget.fields import problem_text
from sdgp_desktop.budget.fields.vouchers import KINDS, kind_words, source_words

LEDGER = Path("resources/sample/ledger/sample-ledger.csv")


def test_every_kind_of_the_sample_has_words() -> None:
    with LEDGER.open(encoding="utf-8", newline="") as file:
        kinds = {row["doc_type"] for row in csv.DictReader(file)}
    for kind in kinds:
        assert kind_words(kind, "en") == kind
        assert len({kind_words(kind, language) for language in ("en", "fr", "nl")}) > 1, kind
    assert kind_words("3 quotes + invoice", "fr") == "3 devis + facture"
    assert kind_words("receipts (6)", "nl") == "ontvangstbewijzen (6)"


def test_the_source_of_a_fixed_rate_is_told_in_words_and_any_other_as_it_stands() -> None:
    told = {language: source_words("FIXED-PARITY", language) for language in ("en", "fr", "nl")}
    assert told == {"en": "fixed parity", "fr": "parité fixe", "nl": "vaste pariteit"}
    assert source_words("InforEuro", "fr") == "InforEuro"
    usual = problem_text("rate_differs", {"rate": "655.957", "source": "FIXED-PARITY"})
    assert "(parité fixe)" in usual.to("fr")


@given(st.text())
def test_a_kind_that_is_not_known_stays_as_it_was_typed(kind: str) -> None:
    if not any(known in kind.casefold() for known in KINDS) and "+" not in kind:
        assert kind_words(kind, "fr") == kind
