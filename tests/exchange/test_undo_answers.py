"""Who takes an answer back wants the question again: here, and so everywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from sqlalchemy import func, select

from sdgp_desktop.exchange.service.questions import conflicts, resolve
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import OP
from sdgp_desktop.kernel.undo import last_step
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau
from tests.exchange.plain import alike, offices, tell
from tests.kernel.toy import Town

TOWN = UUID(int=77)


def called(bureau: Bureau, **values: str) -> None:
    """Give the town these values."""

    def change(work: Work) -> None:
        town = work.get(Town, TOWN)
        for column, value in values.items():
            setattr(town, column, value)

    bureau.act(change)


def made(work: Work) -> None:
    """The town."""
    work.add(Town(id=TOWN, name="Karongi", country="RW"))


@contextmanager
def clash() -> Iterator[tuple[Bureau, Bureau]]:
    """Two offices that gave one town two names; A has taken in what B said."""
    with offices(2) as (_, (a, b)):
        a.act(made, final=True)
        tell(a, b)
        for bureau in (a, b):
            called(bureau, name=f"Said by {bureau.name}")
        a.take(b.post().segments)
        yield a, b


def questions(bureau: Bureau) -> list[str]:
    with bureau.store.read() as reading:
        return [c.id for c in conflicts(reading)]


def name(bureau: Bureau, column: str = "name") -> str:
    return str(bureau.rows()["toy_town", TOWN.hex][column])


def answer(bureau: Bureau, keep: int) -> None:
    with bureau.store.act("resolve", bureau.person) as work:
        resolve(work, questions(bureau)[0], keep=keep)


@pytest.mark.parametrize("keep", [1, 2])
def test_undo_of_an_answer_opens_the_question_and_redo_answers_it_again(keep: int) -> None:
    with clash() as (a, b):
        shown, asked = name(a), questions(a)
        answer(a, keep)
        chosen = name(a)
        for _ in range(2):
            a.store.undo(a.person)
            assert (name(a), questions(a)) == (shown, asked)
            a.store.undo(a.person, redo=True)
            assert (name(a), questions(a)) == (chosen, [])
        tell(a, b)
        assert alike(a, b)
        assert (name(b), questions(b)) == (chosen, [])


def test_after_the_undo_the_other_office_is_asked_too() -> None:
    with clash() as (a, b):
        asked = questions(a)
        answer(a, 2)
        a.store.undo(a.person)
        tell(a, b)
        assert alike(a, b)
        assert questions(b) == asked


def test_undo_of_a_value_that_was_typed_over_a_question_opens_it_too() -> None:
    with clash() as (a, _):
        shown, asked = name(a), questions(a)
        called(a, name="A third name")
        assert questions(a) == []
        a.store.undo(a.person)
        assert (name(a), questions(a)) == (shown, asked)


def test_other_work_on_the_record_stays_when_the_answer_goes() -> None:
    with clash() as (a, _):
        asked = questions(a)
        called(a, mayor="Bea Janssens")
        answer(a, 2)
        a.store.undo(a.person)
        assert (name(a, "mayor"), questions(a)) == ("Bea Janssens", asked)


def test_an_answer_that_is_sealed_stays_and_leaves_the_list_of_undo() -> None:
    with clash() as (a, _):
        answer(a, 2)
        a.store.seal()
        before = a.rows()
        with pytest.raises(Refusal, match="undo_answer_sealed"):
            a.store.undo(a.person)
        assert (a.rows(), questions(a)) == (before, [])
        with a.store.read() as reading:
            assert reading.session.execute(select(func.count()).select_from(OP)).scalar_one() == 0
            step = last_step(reading.session, a.person.id)
        assert step is None or not step.answered
