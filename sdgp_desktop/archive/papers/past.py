"""The history of a partnership on paper: who did what and when, and the values that the fields got."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sdgp_desktop.budget.service import DOCUMENT_KIND, kind_words
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.history import Change, of_family
from sdgp_desktop.kernel.money import rate_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark, series
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.partnerships.service import PartnershipView
from sdgp_desktop.registry.service import CodeWords, staff_name

HISTORY = mark("archive", "History")
WHEN, WHAT = mark("archive", "When, who"), mark("archive", "What")
TIMES = mark("archive", "All times are those of the time zone {zone}.")
VALUES = mark("archive", "Fields and their new values")
OLDER = mark("archive", "{count} older changes are not printed; they stay in the history of the partnership.")
MORE_RECORDS = mark("archive", "{n} more records of this kind were written in the same step.")
MORE_FIELDS = mark("archive", "{n} more values; the history of the partnership in the program has them.")
ONE_VALUE, EMPTIED = mark("archive", "{field}: {value}"), mark("archive", "emptied")
BIN, YES, NO = mark("archive", "In the bin"), mark("archive", "Yes"), mark("archive", "No")
LATEST = 150  # acts that are printed
RECORDS = 3  # records of one kind in one act that are printed with their values
FIELDS = 14  # values of one record that are printed
LETTERS = 160  # of one value
AWAY = frozenset({Privacy.P2, Privacy.P3, Privacy.P4, Privacy.P5, Privacy.P6, Privacy.P7})  # not in what is shared
UNTOLD = frozenset({Kind.SYSTEM, Kind.SORT, Kind.FILE, Kind.TABLE})  # nobody typed them


def history_paper(reading: Reading, holder: PartnershipView, order: Order, names: Mapping[UUID, str]) -> Paper:
    """Who did what with the partnership, act by act, the newest first; `names` are those of the records it names."""
    paper = order.paper(HISTORY, subtitle=holder.title)
    changes = of_family(reading, holder.id)
    acts: dict[int, list[Change]] = {}
    for change in changes:
        acts.setdefault(change.n, []).append(change)
    made = {change.record: change.n for change in changes}  # the newest come first: the last one stays
    teller = Teller(reading, order, made, names)
    rows = [teller.row(found) for found in list(acts.values())[:LATEST]]
    paper.text(TIMES.to(order.language, zone=order.zone), "note")
    paper.table([WHEN, WHAT, VALUES], rows, widths=[34, 40, 100])
    if len(acts) > LATEST:
        paper.text(OLDER.to(order.language, count=len(acts) - LATEST), "note")
    return paper


class Teller:
    """Says the acts of one partnership in the language of a paper."""

    def __init__(self, reading: Reading, order: Order, made: Mapping[UUID, int], names: Mapping[UUID, str]) -> None:
        self.reading, self.order, self.made, self.names = reading, order, made, names
        self.zone = ZoneInfo(order.zone)
        self.word = CodeWords(reading, order.language)

    def row(self, changes: Sequence[Change]) -> list[str]:
        """One act: when and who, what, and the values of each record it wrote."""
        first, order = changes[0], self.order
        who = " ".join(
            filter(None, (staff_name(self.reading, first.person), f"({first.office})" if first.office else ""))
        )
        what = order.wording.act(first.act, first.facts, order.language)
        return [f"{order.formats.moment(first.moment, self.zone)}\n{who}", what, "\n".join(self._lines(changes))]

    def _lines(self, changes: Sequence[Change]) -> list[str]:
        """A line for each value where an act wrote one record, for each record where it wrote several."""
        kinds: dict[str, dict[UUID, list[Change]]] = {}
        for change in changes:
            kinds.setdefault(change.record_type, {}).setdefault(change.record, []).append(change)
        lines = []
        for records in kinds.values():
            told = [line for found in islice(records.values(), RECORDS) if (line := self._record(found))]
            many = len(kinds) > 1 or len(records) > 1
            lines += ["• " + series(one, self.order.language) for one in told] if many else [*told[0]] if told else []
            if len(records) > RECORDS and told:
                lines.append(MORE_RECORDS.to(self.order.language, len(records) - RECORDS))
        return lines

    def _record(self, changes: Sequence[Change]) -> list[str]:
        """The values that one record got, in the order of its fields; a long series of them is counted."""
        kind = self.reading.schema[changes[0].record_type]
        given = {change.column: kind.decode(change.column, change.value) for change in changes}
        fresh = self.made[changes[0].record] == changes[0].n
        told = []
        for column in [*kind.fields, "removed"]:
            if column in given and (said := self._told(kind.fields.get(column), column, given, fresh)):
                told.append(said)
        rest = len(told) - FIELDS
        return told if rest <= 0 else [*told[:FIELDS], MORE_FIELDS.to(self.order.language, rest)]

    def _told(self, field: Field | None, column: str, given: Mapping[str, Any], fresh: bool) -> str:
        """One field and its value; nothing for what says nothing or may not travel."""
        language, value = self.order.language, given[column]
        if field is None:
            return "" if fresh and not value else ONE_VALUE.to(language, field=BIN.to(language), value=self._yes(value))
        if field.kind in UNTOLD and not field.choices:
            return ""
        if self.order.shared and field.privacy in AWAY:
            return ""
        empty = value is None or value == "" or value == [] or value == ()
        if empty and fresh:
            return ""
        said = EMPTIED.to(language) if empty else self._value(field, value, given)
        return ONE_VALUE.to(language, field=field.label.to(language), value=said) if said else ""

    def _value(self, field: Field, value: Any, given: Mapping[str, Any]) -> str:
        formats = self.order.formats
        if field.kind is Kind.DECIMAL and type(value) is int:
            return formats.number(rate_of(value))
        if field.kind is Kind.REFERENCE:
            return self.names.get(value, "") if isinstance(value, UUID) else ""
        if isinstance(value, bool):
            return self._yes(value)
        if field.kind is Kind.MONEY and isinstance(value, int):
            return formats.amount(value, str(given.get(field.currency) or "EUR"))
        if isinstance(value, datetime):
            return formats.moment(value, self.zone)
        if isinstance(value, date):
            return formats.day(value)
        if isinstance(value, Decimal):
            return formats.number(value)
        if isinstance(value, list | tuple):
            return ", ".join(self.word(field, one) for one in value)
        if field.id == DOCUMENT_KIND:
            return kind_words(str(value), self.order.language)
        return "" if isinstance(value, dict) else _short(self.word(field, value))

    def _yes(self, value: Any) -> str:
        return (YES if value else NO).to(self.order.language)


def _short(text: str) -> str:
    """A long text up to its last whole word that fits."""
    plain = " ".join(text.split())
    if len(plain) <= LETTERS:
        return plain
    return plain[:LETTERS].rpartition(" ")[0].rstrip(".,;:") + "…"
