"""The transfer register in words: what left, what came in, what was confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sdgp_desktop.exchange.fields import (
    ARRIVED,
    ARRIVED_QUESTIONS,
    HAS_IT,
    IN,
    NOT_CONFIRMED,
    OUT,
    UNDONE,
    apart_by_marks,
    class_words,
)
from sdgp_desktop.exchange.model.sending import size_words
from sdgp_desktop.exchange.service import SENT, TAKEN, Transfer, transfers
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.qtkit.language import language, moment, number, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query


@dataclass(frozen=True)
class RegisterLine:
    """One packet."""

    id: str
    when: str
    direction: str  # sent, taken
    way: str
    desks: str
    person: str
    file: str
    size: str
    changes: str
    classes: str
    confirmed: str
    settled: bool
    packet: str
    undoable: bool  # an import that still counts


class RegisterModel:
    """Packets that left and came in."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def page(self, offset: int, limit: int, query: Query) -> Sequence[RegisterLine]:
        """Some of the packets that fit."""
        return self._fitting(query)[offset : offset + limit]

    def count(self, query: Query) -> int:
        """How many packets fit."""
        return len(self._fitting(query))

    def ways(self) -> Sequence[tuple[str, str]]:
        """Sent or taken in."""
        return ((SENT, say(OUT)), (TAKEN, say(IN)))

    def _fitting(self, query: Query) -> list[RegisterLine]:
        with self.context.read() as reading:
            found = [_line(one) for one in transfers(reading, language().code)]
        wanted, way = words_of(query.search), query.filters.get("way", "")
        return [
            line
            for line in found
            if way in ("", line.direction)
            and all(any(h.startswith(w) for h in words_of(f"{line.desks} {line.file} {line.person}")) for w in wanted)
        ]


def _line(one: Transfer) -> RegisterLine:
    sent = one.direction == SENT
    said = [
        say(ARRIVED_QUESTIONS, r.questions, desk=r.desk, moment=moment(r.at)) if r.questions
        else say(ARRIVED, desk=r.desk, moment=moment(r.at))
        for r in one.receipts
    ]  # fmt: skip
    if sent:
        said += [say(HAS_IT, desk=desk) for desk in one.holding]
        said += [say(NOT_CONFIRMED, desk=desk) for desk in one.silent]
    if one.state == "undone":
        said = [say(UNDONE)]
    classes = apart_by_marks((class_words(c, language().code) for c in one.classes), language().code)
    return RegisterLine(
        one.id, moment(one.moment), one.direction, say(OUT if sent else IN), ", ".join(one.desks), one.person,
        one.file, size_words(one.bytes), number(one.changes), classes, apart_by_marks(said, language().code),
        not sent or not one.silent, one.packet, not sent and one.state != "undone",
    )  # fmt: skip
