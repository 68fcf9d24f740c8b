"""Many texts are folded and put into the index at once: with the same outcome as one by one."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.letters import fold, fold_all, words_of
from sdgp_desktop.kernel.word_index import WordIndex, _rows
from tests.offices import office_store

texts = st.lists(
    st.one_of(st.text(st.sampled_from("ab B1 \n\r\x1cé'"), max_size=12), st.just("a" * 45 + " b")), max_size=6
)


@given(texts)
def test_texts_are_folded_together_as_each_by_itself(many: list[str]) -> None:
    assert fold_all(many) == [fold(text) for text in many]


@given(texts)
def test_the_index_holds_every_word_of_every_record_once(many: list[str]) -> None:
    ids = [f"{n:032x}" for n in range(len(many))]
    held: dict[str, list[str]] = {}
    for word, *_, first, more in _rows(("kind", "field"), [(ids, fold_all(many))]):
        held.setdefault(word, []).extend([first, *(more[i : i + 32] for i in range(0, len(more), 32))])
    wanted: dict[str, list[str]] = {}
    for id, text in zip(ids, many, strict=True):
        for word in words_of(text):
            wanted.setdefault(word, []).append(id)
    assert held == wanted


def test_words_of_many_records_share_rows_of_the_index(tmp_path: Path) -> None:
    ids = [f"{n:032x}" for n in range(150)]
    with office_store(tmp_path) as store, store.merging() as connection:
        index = WordIndex(connection)
        index.note("kind", "field", [(id, "Zwijndrecht") for id in ids])
        index.flush()
        rows = connection.execute(select(WORD).where(WORD.c.word == "zwijndrecht", WORD.c.record_type == "kind")).all()
    held = [row.record + row.more for row in rows]
    assert len(held) == 6
    assert sorted(id for text in held for id in (text[i : i + 32] for i in range(0, len(text), 32))) == ids
