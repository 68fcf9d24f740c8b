"""A finding: something a rule has to say about a record, shown beside the thing and gathered on Today."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.texts import Text


@dataclass(frozen=True)
class Finding:
    """What a rule found. `code` names the sentence, `facts` fill it, the rest says where to jump.

    `kind` is HE (hard eligibility), HC (hard completeness), S (soft) for dossiers; due, overdue, rule or
    conflict elsewhere. `field` is the field id people see ("7.3"), `row` the row of a table, counted from 1.
    """

    code: str
    kind: str
    field: str = ""
    facts: Mapping[str, Any] = made(default_factory=dict)
    record_type: str = ""
    record_id: UUID | None = None
    row: int | None = None

    def sentence(self, known: Mapping[str, Text]) -> Text | None:
        """Its sentence among those of `known`: the one that names what it is about, or the plain one."""
        named = next(
            (f"{self.code}_{fact}" for fact in ("who", "row", "letter", "named", "authority") if fact in self.facts), ""
        )
        return known.get(named) or known.get(self.code)
