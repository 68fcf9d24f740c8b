"""Small things about texts: several in a line, one mark at the end, sentences one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.texts import LANGUAGES, Sentences, Text, once_ended, series


@given(st.lists(st.text(alphabet="abcé ", min_size=1), max_size=5), st.sampled_from(LANGUAGES))
def test_a_series_is_taken_apart_at_its_semicolons(parts: list[str], language: str) -> None:
    kept = [part.strip() or "x" for part in parts]
    said = series(kept, language)
    assert [part.strip() for part in said.split(";")] == (kept or [""])
    assert (" ;" in said) is False
    assert said.count("\u00a0;") == (max(len(kept) - 1, 0) if language == "fr" else 0)


def test_a_sentence_that_ends_with_a_question_has_one_mark() -> None:
    assert once_ended("Missing: an active city link today?.") == "Missing: an active city link today?"
    assert once_ended("Missing: a name.") == "Missing: a name."


def test_sentences_are_said_one_after_the_other_and_kept_by_their_sources() -> None:
    both = Sentences.of((Text("", "One {a}."), Text("", "Two.").filled()))
    assert both.to("en", a=1) == "One 1. Two."
    assert both.source == "One {a}. Two."
