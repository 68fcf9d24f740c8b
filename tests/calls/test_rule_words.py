"""Every value of the rule book is read in words, and what is read means the same when it is typed."""

import re

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.calls.model.book import as_stored, value_words
from sdgp_desktop.calls.model.codes import code_words
from sdgp_desktop.calls.rules import tidy_value
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.language import language

NAMES_OF_WORDS = {"ineligible_words", "close_zone", "commemoration_RW"}  # what is looked for in texts; a zone; days


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
@pytest.mark.parametrize("code", ["RW-2023", "BJ-2023"])
def test_values_are_read_in_words_and_typed_back(qapp: object, store: Store, code: str, spoken: str) -> None:
    before = language().code
    language().set(spoken)
    try:
        with store.read() as reading:
            book = calls.rules_of(reading, calls.known_call(reading, code).id)
            words = code_words(reading)
        for clause in book.clauses.values():
            said = value_words(clause, clause.value, words)
            typed, stored = (
                tidy_value(clause.code, value, clause.unit) for value in (as_stored(clause, said, words), clause.value)
            )
            assert typed == stored, clause.code
            if clause.code not in NAMES_OF_WORDS:
                assert not re.search(r"[a-z]_[a-z]|\b[A-Z]{2}\d\d|BE-V", said), clause.code
    finally:
        language().set(before)


def test_lines_and_criteria_keep_their_letters_and_numbers(qapp: object, store: Store) -> None:
    with store.read() as reading:
        book = calls.rules_of(reading, calls.known_call(reading, "BJ-2023").id)
        words = code_words(reading)
    assert value_words(book.clause("gated_lines"), "C1;D1;D2", words) == "C1; D1; D2"
