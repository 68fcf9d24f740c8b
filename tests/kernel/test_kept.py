"""Values kept from act to act: never older than what they were read from."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, update

from sdgp_desktop.kernel import kept
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.parts import whole_or_nothing
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import WRITING, Work
from tests.kernel.toy import ANNA, SCHEMA, Stamp, Town


class Names:
    """The names of all towns, and how often they were read."""

    def __init__(self) -> None:
        self.read = 0

    def of(self, reading: Reading) -> tuple[str, ...]:
        """The kept names."""
        return reading.kept("names", lambda: self._names(reading))

    def _names(self, reading: Reading) -> tuple[str, ...]:
        self.read += 1
        return tuple(row[0] for row in reading.rows(select(Town.name).order_by(Town.name)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        yield store


def town(store: Store, name: str) -> UUID:
    """Make a town."""
    with store.act("add_town", ANNA) as work:
        return work.add(Town(name=name)).id


def rename(store: Store, id: UUID, name: str) -> None:
    """Give a town another name."""
    with store.act("change_town", ANNA) as work:
        work.get(Town, id).name = name


def seen(store: Store, names: Names) -> tuple[str, ...]:
    """What an act sees that changes something else."""
    with store.act("add_stamp", ANNA) as work:
        work.add(Stamp(word="post"))
        return names.of(work)


def renamed_in_vain(work: Work, id: UUID, names: Names) -> None:
    """Give a town another name, see it, and then refuse."""
    work.get(Town, id).name = "Lier"
    work.session.flush()
    assert names.of(work) == ("Lier",)
    raise Refusal("no")


def test_a_value_is_read_once_for_many_acts_and_looks_while_its_records_stay(store: Store) -> None:
    town(store, "Genk")
    names = Names()
    for _ in range(4):
        assert seen(store, names) == ("Genk",)
        with store.read() as reading:
            assert names.of(reading) == ("Genk",)
    assert names.read == 1


def test_after_a_change_an_undo_and_a_redo_it_is_read_anew(store: Store) -> None:
    id, names = town(store, "Genk"), Names()
    assert seen(store, names) == ("Genk",)
    rename(store, id, "Lier")
    assert seen(store, names) == ("Lier",)
    rename(store, id, "Ham")
    with store.read() as reading:
        assert names.of(reading) == ("Ham",)
    store.undo(ANNA)
    with store.read() as reading:
        assert names.of(reading) == ("Lier",)
    store.redo(ANNA)
    with store.read() as reading:
        assert names.of(reading) == ("Ham",)


def test_within_an_act_its_own_changes_are_seen_written_or_waiting(store: Store) -> None:
    id, names = town(store, "Genk"), Names()
    with store.act("change_town", ANNA) as work:
        assert names.of(work) == ("Genk",)
        work.get(Town, id).name = "Lier"
        assert names.of(work) == ("Lier",)
        work.session.flush()
        assert names.of(work) == ("Lier",)
        work.update_many(Town, [{"id": id, "name": "Ham"}])
        assert names.of(work) == ("Ham",)


def test_what_was_taken_back_leaves_nothing_behind(store: Store) -> None:
    id, names = town(store, "Genk"), Names()
    with pytest.raises(Refusal, match="no"), store.act("change_town", ANNA) as work:
        renamed_in_vain(work, id, names)
    assert seen(store, names) == ("Genk",)
    with store.act("change_town", ANNA) as work:
        with pytest.raises(Refusal, match="no"), whole_or_nothing(work):
            renamed_in_vain(work, id, names)
        assert names.of(work) == ("Genk",)
    assert seen(store, names) == ("Genk",)


def test_what_the_kernel_itself_writes_or_rehearses_counts_as_well(store: Store) -> None:
    id, names = town(store, "Genk"), Names()
    assert seen(store, names) == ("Genk",)
    with store.rehearsing() as connection:
        connection.execute(update(Town.__table__).where(Town.__table__.c.id == id).values(name="Lier"))  # type: ignore[arg-type]
        with store.beside(connection) as work:
            assert names.of(work) == ("Lier",)
    assert seen(store, names) == ("Genk",)
    with store.merging() as connection:
        connection.exec_driver_sql("update toy_town set name = 'Ham'")
    assert seen(store, names) == ("Ham",)


def test_what_another_connection_or_another_program_wrote_is_seen(store: Store) -> None:
    id, names = town(store, "Genk"), Names()
    assert seen(store, names) == ("Genk",)
    with store.engine.connect() as one, store.engine.connect().execution_options(writing=True) as other:
        assert one.connection.driver_connection is not other.connection.driver_connection
        other.info[WRITING] = 1
        other.exec_driver_sql("update toy_town set name = 'Lier'")
        other.commit()
        other.info[WRITING] = 0
    assert seen(store, names) == ("Lier",)
    with Store(store.path, SCHEMA) as elsewhere:
        rename(elsewhere, id, "Ham")
    assert seen(store, names) == ("Ham",)


def test_a_value_made_of_another_one_follows_it(store: Store) -> None:
    id, names = town(store, "Genk"), Names()

    def sentence(reading: Reading) -> str:
        return reading.kept("sentence", lambda: f"Towns: {', '.join(names.of(reading))}")

    with store.act("add_stamp", ANNA) as work:
        assert names.of(work) == ("Genk",)
        assert sentence(work) == "Towns: Genk"
    rename(store, id, "Lier")
    with store.read() as reading:
        assert sentence(reading) == "Towns: Lier"
    rename(store, id, "Ham")
    with store.read() as reading:
        assert names.of(reading) == ("Ham",)
        assert sentence(reading) == "Towns: Ham"


def test_a_value_made_of_a_record_that_was_at_hand_follows_it(store: Store) -> None:
    id = town(store, "Genk")

    def name(reading: Reading) -> str:
        return reading.kept("name", lambda: reading.get(Town, id).name)

    with store.read() as reading:
        assert reading.kept("other", lambda: 1) == 1
        held = reading.get(Town, id)
        assert name(reading) == held.name == "Genk"
    rename(store, id, "Lier")
    with store.read() as reading:
        assert name(reading) == "Lier"


def test_a_value_made_in_spite_of_a_refusal_follows_what_was_refused(store: Store) -> None:
    id = town(store, "Genk")

    def first(reading: Reading) -> str:
        found = reading.rows(select(Town.mayor))[0][0]
        if not found:
            raise Refusal("no_mayor")
        return str(found)

    def mayor(reading: Reading) -> str:
        try:
            return reading.kept("mayor", lambda: first(reading))
        except Refusal:
            return "nobody"

    with store.read() as reading:
        assert reading.kept("told", lambda: mayor(reading)) == "nobody"
    with store.act("change_town", ANNA) as work:
        work.get(Town, id).mayor = "Nadia"
    with store.read() as reading:
        assert reading.kept("told", lambda: mayor(reading)) == "Nadia"


def test_what_a_transaction_worked_out_once_is_read_again_for_a_kept_value(store: Store) -> None:
    id = town(store, "Genk")

    def name(reading: Reading) -> str:
        return reading.once("name", lambda: str(reading.rows(select(Town.name).where(Town.id == id))[0][0]))

    with store.read() as reading:
        assert reading.kept("other", lambda: 1) == 1
        assert name(reading) == "Genk"
        assert reading.kept("name", lambda: name(reading)) == "Genk"
    rename(store, id, "Lier")
    with store.read() as reading:
        assert reading.kept("name", lambda: name(reading)) == "Lier"


def test_a_value_read_twice_for_kept_ones_is_read_once_for_each_and_all_follow_it(store: Store) -> None:
    id = town(store, "Genk")
    asked: list[str] = []

    def name(reading: Reading) -> str:
        def read() -> str:
            asked.append("asked")
            return str(reading.rows(select(Town.name).where(Town.id == id))[0][0])

        return reading.once("name", read)

    def inner(reading: Reading) -> str:
        return reading.kept("inner", lambda: name(reading))

    def outer(reading: Reading) -> str:
        return reading.kept("outer", lambda: f"{name(reading)} {inner(reading)} {name(reading)}")

    with store.read() as reading:
        assert outer(reading) == "Genk Genk Genk"
    assert len(asked) == 2
    rename(store, id, "Lier")
    with store.read() as reading:
        assert inner(reading) == "Lier"
        assert outer(reading) == "Lier Lier Lier"


def test_where_too_many_are_kept_the_one_not_asked_for_the_longest_time_goes(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST", 2)
    made: list[str] = []

    def value(reading: Reading, name: str) -> str:
        def make() -> str:
            made.append(name)
            return name

        return reading.kept(name, make)

    with store.read() as reading:
        for name in ("rules", "list", "rules", "dossier", "rules", "list"):
            assert value(reading, name) == name
    assert made == ["rules", "list", "dossier", "list"]


def test_where_a_value_cannot_be_made_its_refusal_is_told_each_time(store: Store) -> None:
    def refuse() -> int:
        raise Refusal("no")

    for _ in range(2):
        with store.read() as reading, pytest.raises(Refusal):
            reading.kept("refused", refuse)
    with store.read() as reading:
        assert reading.kept("refused", lambda: 1) == 1


def test_a_value_read_through_a_common_table_goes_when_its_table_is_written(store: Store) -> None:
    def named(reading: Reading) -> tuple[str, ...]:
        under = select(Town.name).cte("under")
        return reading.kept("cte", lambda: tuple(row[0] for row in reading.rows(select(under.c.name))))

    id = town(store, "Genk")
    with store.read() as reading:
        assert named(reading) == ("Genk",)
    rename(store, id, "Lier")
    with store.read() as reading:
        assert named(reading) == ("Lier",)


def test_what_was_written_unseen_and_taken_back_leaves_nothing_that_is_kept(store: Store) -> None:
    town(store, "Genk")
    known = Names()
    with store.rehearsing() as connection:
        connection.exec_driver_sql("with x as (select 'Lier' as n) update toy_town set name = (select n from x)")
        with store.beside(connection) as work:
            assert known.of(work) == ("Lier",)
    with store.read() as reading:
        assert known.of(reading) == ("Genk",)
