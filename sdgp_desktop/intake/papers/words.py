"""Answers, checks and differences in words of the reader's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sdgp_desktop.intake.fields import BRUSSELS_TIME, BY_ID, FINDINGS, ON_TIME, TABLES, Item, label_of
from sdgp_desktop.intake.rules.differences import ADDED, REMOVED, Difference, in_words
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.rules.typed import Lists
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text, mark, once_ended, series
from sdgp_desktop.paperkit.formats import Formats

YES = mark("intake", "Yes")
NO = mark("intake", "No")
LANGUAGE_ORDER = ("en", "fr", "nl")
UNKNOWN_YEARS = frozenset({"1.8.year"})  # numbers that are no quantities: written without separators
PART = mark("intake", "{part}: {text}")
ROW_ADDED = mark("intake", "New row: {row}")
ROW_REMOVED = mark("intake", "Row left out: {row}")
KINDS = {
    "HE": mark("intake", "Eligibility"),
    "HC": mark("intake", "Completeness"),
    "S": mark("intake", "Warning"),
}


@dataclass(frozen=True)
class Speaker:
    """Says answers in one language, with the lists that are data."""

    language: str
    lists: Lists
    formats: Formats
    zone: ZoneInfo = BRUSSELS
    labels: Mapping[str, Text] = field(default_factory=dict)  # words that a call gives its fields: with its numbers

    def label(self, known: Field) -> str:
        """The words of a field."""
        return self.labels.get(known.id, known.label).to(self.language)

    def value(self, field: Field, value: Any) -> str:
        """A value as it is read; nothing for an open one."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return (YES if value else NO).to(self.language)
        if isinstance(value, datetime) and field.id in ON_TIME:
            return BRUSSELS_TIME.to(self.language, at=self.formats.moment(value, BRUSSELS))
        if isinstance(value, datetime):
            return self.formats.moment(value, self.zone)
        if isinstance(value, date):
            return self.formats.day(value)
        if isinstance(value, tuple | list):
            return series((self.code(field, str(code)) for code in value), self.language)
        if field.source in ("goals", "targets"):
            return self.code(field, str(value))
        if isinstance(value, int | Decimal):
            return str(value) if field.id in UNKNOWN_YEARS else self.formats.number(Decimal(value))
        if field.choices or field.source in self.lists:
            return self.code(field, str(value))
        return str(value)

    def code(self, field: Field, code: str) -> str:
        """The words of a code; a goal or target keeps its number in front."""
        label = field.choice_label(code)
        if label is not None:
            return label.to(self.language)
        words = self.lists.get(field.source, {}).get(code)
        if words is None:
            return code
        said = words[LANGUAGE_ORDER.index(self.language)] if self.language in LANGUAGE_ORDER else words[0]
        said = said or words[0]
        return f"{code} {said}" if field.source in ("goals", "targets") else said

    def item(self, item: Item, holder: Filled, hidden: frozenset[str] = frozenset()) -> str:
        """An item of the form or of a row on one or more lines; hidden fields are left out."""
        if item.is_table:
            return series((self.row(item.id, row, hidden) for row in holder.rows(item.id)), self.language)
        fields = item.parts or (item.head,)
        shown = [(f, self._part(f, holder, hidden)) for f in fields if f.id not in hidden]
        said = [(f, text) for f, text in shown if text]
        if not item.parts:
            return said[0][1] if said else ""
        if item.id in SAID_IN_ONE:
            order = SAID_IN_ONE[item.id]
            return " ".join(text for _, text in sorted(said, key=lambda part: order.index(part[0].id)))
        return "\n".join(PART.to(self.language, part=f.label.to(self.language), text=text) for f, text in said)

    def _part(self, field: Field, holder: Filled, hidden: frozenset[str]) -> str:
        if field.kind is Kind.TABLE:
            return series((self.row(field.id, row, hidden) for row in holder.rows(field.id)), self.language)
        return self.value(field, holder.values.get(field.id))

    def row(self, table: str, row: Filled, hidden: frozenset[str] = frozenset()) -> str:
        """A row in one line."""
        parts = [self.item(column, row, hidden).replace("\n", ", ") for column in TABLES[table]]
        return ", ".join(p for p in parts if p)

    def finding(self, finding: Finding) -> str:
        """The sentence of a finding."""
        known = finding.sentence(FINDINGS)
        return finding.code if known is None else once_ended(known.to(self.language, **self.facts(finding.facts)))

    def facts(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Facts as they are read: labels and days in words, lists with commas."""
        return {key: self._fact(value) for key, value in facts.items()}

    def _fact(self, value: Any) -> Any:
        if isinstance(value, Text):
            return value.to(self.language)
        if isinstance(value, date):
            return self.formats.day(value)
        if isinstance(value, float | Decimal):
            return self.formats.number(Decimal(str(value)))
        if isinstance(value, list | tuple):
            return ", ".join(str(self._fact(v)) for v in value)
        return value

    def where(self, finding: Finding) -> str:
        """The field a finding is about: its number, row and label."""
        known = label_of(finding.field)
        label = self.label(known) if known is not None else ""
        row = f" [{finding.row}]" if finding.row is not None else ""
        return f"{finding.field}{row} {label}".strip()

    def difference(self, one: Difference) -> tuple[str, str, str]:
        """What a difference is about, its old and its new value."""
        known = label_of(one.field_id)
        label = self.label(known) if known is not None else one.field_id
        if one.kind == ADDED and one.row is not None:
            return label, "", ROW_ADDED.to(self.language, row=self.row(one.table, one.row) or in_words(one.row))
        if one.kind == REMOVED and one.row is not None:
            return label, ROW_REMOVED.to(self.language, row=self.row(one.table, one.row) or in_words(one.row)), ""
        field = BY_ID[one.field_id]
        return label, self.value(field, one.old), self.value(field, one.new)


SAID_IN_ONE = {"2.2": ("2.2.address_form", "2.2.first", "2.2.family")}  # parts that are read in one go, in this order


def shown_differences(differences: Sequence[Difference]) -> list[Difference]:
    """The differences worth showing: rows that only moved say nothing new."""
    return [d for d in differences if not d.moved]
