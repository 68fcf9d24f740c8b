"""The random histories prove something only if a broken merge does not pass them: each of these is caught."""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from sdgp_desktop.kernel import conflicts, erasing, graph, meeting, merge, taking
from sdgp_desktop.kernel.conflicts import Edit, Newest, Questions
from sdgp_desktop.kernel.knowing import Knowledge
from sdgp_desktop.kernel.merge import Merger
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import Head, parse_head
from tests.exchange import histories
from tests.exchange.bureau import Bureau

ENOUGH = 150  # histories within which each is found
Patch = pytest.MonkeyPatch


def no_sealing(patch: Patch) -> None:
    """What is open here is sealed after the import, as if its author had known what came."""
    patch.setattr(Bureau, "before_import", lambda self: None)


def no_causality(patch: Patch) -> None:
    """Nobody is taken to have seen anything of the others."""
    among = graph.Ancestry.among
    patch.setattr(graph.Ancestry, "among", lambda self, members: {n: set() for n in among(self, members)})


def last_arrival_wins(patch: Patch) -> None:
    """What comes in goes over what is there."""
    patch.setattr(Merger, "_shared", lambda self, beside, ids: {})


def missing_parents_ignored(patch: Patch) -> None:
    """What waits for others is applied at once."""

    def orphan(text: str) -> Head:
        head = parse_head(text)
        return Head(**{**vars(head), "parents": (), "after": ()})

    patch.setattr(taking, "parse_head", orphan)


def foreign_parents_ignored(patch: Patch) -> None:
    """Only the own chain of a desk counts: what it had taken in from others is not seen as known to it."""
    set_applied = graph.set_applied

    def own_only(connection: Any, number: int, head: Head, ids: Any, schema: int) -> int:
        from sqlalchemy import select

        from sdgp_desktop.kernel.journal import SEGMENT

        statement = select(SEGMENT.c.name).where(SEGMENT.c.name.in_(head.parents), SEGMENT.c.author == head.author)
        own = tuple(connection.execute(statement.order_by(SEGMENT.c.name)).scalars())
        return set_applied(connection, number, Head(**{**vars(head), "parents": own}), ids, schema)

    patch.setattr(graph, "set_applied", own_only)


def removal_always_wins(patch: Patch) -> None:
    """Whoever removes a record is right."""

    def gone(edits: Sequence[Edit], before: Any) -> tuple[bool | None, list[int]]:
        spoken = [e.removed for e in edits if e.removed is not None]
        return (any(spoken) if spoken else None), []

    patch.setattr(meeting, "removal", gone)


def edits_bring_back(patch: Patch) -> None:
    """A removal counts for nothing where somebody else edited the record, and nobody is asked."""
    removal = conflicts.removal
    patch.setattr(meeting, "removal", lambda edits, before: (removal(edits, before)[0], []))


def equal_values_asked(patch: Patch) -> None:
    """The same value on both sides is a question too."""
    patch.setattr(merge, "canonical", lambda value: f"{random.random()}")


def different_values_not_asked(patch: Patch) -> None:
    """Two values, and nobody is asked."""
    patch.setattr(Questions, "open", lambda self, *details: None)


def groups_split(patch: Patch) -> None:
    """Amount and currency go their own ways."""
    meet = Merger._meet

    def split(self: Merger, *place: Any) -> dict[str, Any] | None:
        with pytest.MonkeyPatch.context() as inside:
            inside.setattr(RecordType, "register_of", lambda kind, column: (column,))
            return meet(self, *place)

    patch.setattr(Merger, "_meet", split)


def shown_by_arrival(patch: Patch) -> None:
    """While a question is open each office shows what came last."""
    patch.setattr(Newest, "rank", property(lambda self: (0, "", 0)))


def two_of_three_asked(patch: Patch) -> None:
    """Only the two newest of three values are kept in the question."""
    heads = meeting.Meeting.heads
    patch.setattr(meeting.Meeting, "heads", lambda self, *place: heads(self, *place)[-2:])


def old_packets_not_cleaned(patch: Patch) -> None:
    """An erasure is carried out once, and what arrives later is left as it is."""
    scrub_all = erasing.scrub_all
    patch.setattr(erasing, "_unlooked_at", lambda connection: set())
    patch.setattr(
        "tests.exchange.bureau.scrub_all", lambda connection, schema, applied=(): scrub_all(connection, schema)
    )


def later_words_erased(patch: Patch) -> None:
    """An erasure takes away what was written by somebody who knew of it."""
    patch.setattr(Knowledge, "_known_under", lambda self, applied: False)


def answers_forgotten(patch: Patch) -> None:
    """A question that somebody answered elsewhere stays open."""
    patch.setattr(Questions, "settle", lambda self, ids, columns: None)
    patch.setattr(Questions, "close", lambda self, record, register: None)


BROKEN: Iterable[Callable[[Patch], None]] = (
    no_sealing, no_causality, last_arrival_wins, missing_parents_ignored, foreign_parents_ignored,
    removal_always_wins, edits_bring_back, equal_values_asked, different_values_not_asked, groups_split,
    shown_by_arrival, two_of_three_asked, old_packets_not_cleaned, later_words_erased, answers_forgotten,
)  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.__name__)
def test_a_broken_merge_is_caught(broken: Callable[[Patch], None], monkeypatch: Patch) -> None:
    broken(monkeypatch)
    with pytest.raises(histories.Disagreement):
        histories.play(ENOUGH, shrink=False)


def test_the_merge_itself_passes_what_the_broken_ones_do_not() -> None:
    histories.play(25, shrink=False)
