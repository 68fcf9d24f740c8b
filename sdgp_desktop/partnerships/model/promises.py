"""The promise card and the two-year line of one partnership, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships import service
from sdgp_desktop.partnerships.fields import OUTCOMES, PROMISES
from sdgp_desktop.qtkit.language import amount, colon, day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reasons import Reason

OUTCOME_TONES = {"kept": "good", "planned": "accent", "possible": "warn", "unrecorded": "warn", "lost": "bad"}
SECTION = mark("partnerships", "section {section}")
MONTHS = mark("partnerships", "{n} months")
AT_MOST = mark("partnerships", "{n} months at most")
DAYS = mark("partnerships", "{n} days")
CLAUSE = mark("partnerships", "{name}: {value} (section {section} of the note, rule book version {version})")
DAYS_LEFT = mark("partnerships", "Days left until the end of the period")
NEEDS = mark(
    "partnerships",
    "One more needs {lead} days of preparation and {length} days itself; the next can follow {spacing} days later",
)
FITS = mark("partnerships", "So many still fit, or are planned")
STOPPED = mark("partnerships", "The partnership is not active: nothing more is possible")
COUNTED = mark("partnerships", "counted")
AHEAD = mark("partnerships", "planned")
TO_RECORD = mark("partnerships", "planned, its days are over: record whether it took place")
DONE, PROMISED, MISSING = (
    mark("partnerships", "Done"),
    mark("partnerships", "Promised"),
    mark("partnerships", "Still missing"),
)
REST = mark("partnerships", "Not spent")


@dataclass(frozen=True)
class PromiseRow:
    """One line of the card, in words."""

    key: str
    name: str
    section: str
    promised: str
    planned: str
    done: str
    possible: str
    state: str
    outcome: str
    formula: str
    reasons: tuple[Reason, ...]
    share: float  # done of promised, at most 1


@dataclass(frozen=True)
class Mark:
    """One thing on the two-year line: its day, its row, whether it counted, and where it leads."""

    day: date
    row: str
    words: str
    counted: bool
    record_type: str
    record_id: UUID | None


class CardModel:
    """The card of one partnership on one day."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def card(self, id: UUID, today: date) -> tuple[service.PartnershipView, service.Card, list[PromiseRow]]:
        """The partnership, its card, and the card in words."""
        with self.context.read() as reading:
            holder = service.partnership(reading, id)
            found = service.card(reading, id, today, self.context.office.promise_counts)
            clauses = [service.clause_of(reading, holder, p) for p in found.promises]
        return holder, found, [self._row(p, c) for p, c in zip(found.promises, clauses, strict=True)]

    def _row(self, p: service.Promise, clause: service.ClauseView) -> PromiseRow:
        spoken = language().code
        formula = say(
            CLAUSE,
            name=clause.name(spoken),
            value=f"{clause.value} {clause.unit}",
            section=clause.section,
            version=clause.version,
        )
        return PromiseRow(
            f"{p.code}{p.year or ''}",
            promise_name(p),
            say(SECTION, section=clause.section),
            promised(p),
            measured(p.planned, p),
            measured(p.done, p),
            "" if p.over else measured(p.possible, p),
            p.state,
            say(OUTCOMES[p.state]),
            formula,
            tuple(self._reasons(p)),
            min(1.0, p.done / p.promised) if p.promised else 1.0,
        )

    def _reasons(self, p: service.Promise) -> list[Reason]:
        lines = [
            Reason(
                i.what or day(i.day),
                f"{day(i.day)} · {say(COUNTED if i.counted else TO_RECORD if i.waits(self.context.today) else AHEAD)}",
                self._value(i, p),
                jump=self._jump(i),
            )
            for i in p.items
        ]
        lines.append(Reason(say(DONE), "", measured(p.done, p), total=True))
        lines.append(Reason(say(PROMISED), "", promised(p)))
        if p.unit == "eur":
            lines.append(Reason(say(REST), "", measured(p.possible, p)))
            return lines
        if not p.at_most:
            lines.append(Reason(say(MISSING), "", measured(p.open, p)))
        if p.stopped:
            lines.append(Reason(say(STOPPED)))
        elif p.room is not None:
            room = p.room
            lines.append(Reason(say(DAYS_LEFT), "", str(p.days_left), total=True))
            lines.append(Reason(say(NEEDS, lead=room.lead, length=room.length, spacing=room.spacing)))
            lines.append(Reason(say(FITS), "", measured(p.possible, p)))
        return lines

    def _value(self, item: service.Item, p: service.Promise) -> str:
        return measured(item.amount, p)

    def _jump(self, item: service.Item) -> Any:
        if item.record_id is None:
            return None
        return lambda: self.context.jump(item.record_type, item.record_id)

    def marks(self, found: service.Card) -> list[Mark]:
        """What stands on the two-year line, by day."""
        seen: dict[tuple[str, UUID | None, date], Mark] = {}
        for p in found.promises:
            for i in p.items:
                made = Mark(
                    i.day,
                    p.code,
                    colon(say(PROMISES[p.code]), i.what or day(i.day)),
                    i.counted,
                    i.record_type,
                    i.record_id,
                )
                seen.setdefault((p.code, i.record_id, i.day), made)
        return sorted(seen.values(), key=lambda m: (m.day, m.row))


def promise_name(promise: service.Promise) -> str:
    """A promise, with its year where it is counted by year."""
    name = say(PROMISES[promise.code])
    return f"{name} {promise.year}" if promise.year else name


def promised(promise: service.Promise) -> str:
    """What was promised: so many, or no more than so many."""
    return say(AT_MOST, promise.promised) if promise.at_most else measured(promise.promised, promise)


def measured(value: int, promise: service.Promise) -> str:
    """A count with its unit."""
    if promise.unit == "eur":
        return amount(value, "EUR")
    if promise.unit == "months":
        return say(MONTHS, value)
    return say(DAYS, value) if promise.unit == "days" else str(value)


def rows_of(marks: Sequence[Mark]) -> list[str]:
    """The rows of the line that have something on them, in the order of the card."""
    return [code for code in PROMISES if any(m.row == code for m in marks)]
