"""The texts of a large import are found at once, and in the same way when their words are sorted."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, func, select

from sdgp_desktop.kernel import unsorted, word_index
from sdgp_desktop.kernel.journal import TEXTS, WORD
from sdgp_desktop.kernel.letters import fold_all, words_of
from sdgp_desktop.kernel.search import find, records_with
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.word_index import WordIndex, forget
from tests.kernel.toy import ANNA, SCHEMA, Town
from tests.offices import office_store

texts = st.lists(
    st.one_of(st.text(st.sampled_from("ab B1 \n\r\x1cé'"), max_size=12), st.just("a" * 45 + " b")), max_size=6
)
beginnings = st.sampled_from(["a", "b", "ab", "1", "b1", "e", "aaaaa", "a" * 40])


def waiting(store: Store) -> int:
    """How many blocks of texts are not sorted yet."""
    with store.read() as reading:
        return int(reading.session.execute(select(func.count()).select_from(TEXTS)).scalar_one())


def sort_some(store: Store) -> bool:
    """One step, as the window does it."""
    with store.local() as work:
        return word_index.sort_some(work.session.connection())


@given(texts, beginnings)
def test_a_word_is_found_in_texts_that_are_kept_as_they_are(many: list[str], beginning: str) -> None:
    ids = [f"{n:032x}" for n in range(len(many))]
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        TEXTS.create(connection)
        unsorted.keep(connection, "kind", "field", [(ids, fold_all(many))])
        found = {id for _, id, _ in unsorted.holders(connection, beginning)}
    assert found == {i for i, t in zip(ids, many, strict=True) if any(w.startswith(beginning) for w in words_of(t))}


def test_many_texts_wait_and_quiet_moments_sort_them_step_by_step(tmp_path: Path) -> None:
    ids = [f"{n:032x}" for n in range(12_500)]
    texts = ["zwijndrecht " + "x" * 200] * len(ids)
    with office_store(tmp_path) as store:
        with store.merging() as connection:
            unsorted.keep(connection, "kind", "field", [(ids, texts)])
            unsorted.keep(connection, "other", "field", [(ids[:1], texts[:1])])
        with store.read() as reading:
            before = records_with(reading.session, "zwijn", ["kind", "other"])
        left = [waiting(store)]
        while sort_some(store):
            left.append(waiting(store))
            with store.read() as reading:
                assert records_with(reading.session, "zwijn", ["kind", "other"]) == before
        assert left == [26, 11, 1, 0]
        assert before == {"kind": set(ids), "other": set(ids[:1])}


def test_no_block_grows_with_the_length_of_its_texts(tmp_path: Path) -> None:
    ids = [f"{n:032x}" for n in range(600)]
    with office_store(tmp_path) as store, store.merging() as connection:
        unsorted.keep(connection, "kind", "field", [(ids, ["word " * 1_000] * len(ids))])
        sizes = connection.execute(select(func.length(TEXTS.c.texts))).scalars().all()
        found = [id for _, id, _ in unsorted.holders(connection, "word")]
    assert max(sizes) <= unsorted.LETTERS + 5_000
    assert found == ids


def test_words_of_records_that_went_again_are_left_out(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        with store.merging() as connection:
            index = WordIndex(connection, later=True)
            index.note("toy_town", "name", [(f"{n:032x}", "Bugesera") for n in range(word_index.MANY)])
            index.flush()
        assert sort_some(store)
        with store.read() as reading:
            assert reading.session.execute(select(WORD.c.word).where(WORD.c.word == "bugesera")).first() is None


def test_a_few_texts_go_into_the_index_at_once(tmp_path: Path) -> None:
    with office_store(tmp_path) as store:
        with store.merging() as connection:
            index = WordIndex(connection, later=True)
            index.note("kind", "field", [(f"{n:032x}", "Zwijndrecht") for n in range(word_index.MANY - 1)])
            index.flush()
        assert waiting(store) == 0
        with store.read() as reading:
            assert len(records_with(reading.session, "zwijndrecht", ["kind"])["kind"]) == word_index.MANY - 1


def test_a_forgotten_record_leaves_no_text_behind_and_its_neighbours_stay(tmp_path: Path) -> None:
    ids = [f"{n:032x}" for n in range(600)]
    with office_store(tmp_path) as store:
        with store.merging() as connection:
            index = WordIndex(connection, later=True)
            index.note("kind", "field", [(id, "Perèrè" if id == ids[7] else "Lalo") for id in ids])
            index.note("other", "field", [(id, "Perèrè") for id in ids])
            index.flush()
            forget(connection, "kind", ids[7])
            held = connection.execute(select(TEXTS.c.texts).where(TEXTS.c.record_type == "kind")).scalars().all()
        assert "perere" not in " ".join(held)
        with store.read() as reading:
            found = records_with(reading.session, "lalo", ["kind"])["kind"]
            assert found == set(ids) - {ids[7]}
            assert records_with(reading.session, "perere", ["kind", "other"]) == {"kind": set(), "other": set(ids)}


def test_what_the_record_says_now_decides_before_and_after_sorting(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        with store.act("made", ANNA) as work:
            town_id = work.add(Town(country="RW", name="Karongi")).id
        with store.merging() as connection:
            index = WordIndex(connection, later=True)
            index.note("toy_town", "name", [(town_id.hex, "Bugesera")] * word_index.MANY)
            index.flush()
        for _ in range(2):
            with store.read() as reading:
                assert not find(reading.session, "bugesera")
                assert [hit.record for hit in find(reading.session, "karo")] == [town_id]
            sort_some(store)
        with store.read() as reading:
            assert reading.session.execute(select(WORD.c.word).where(WORD.c.word == "bugesera")).first()
