"""What comes first on the list of today."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sdgp_desktop.kernel.findings import Finding

ORDER = ("overdue", "conflict", "due", "HE", "HC", "rule", "S")


@dataclass(frozen=True)
class Item:
    """One thing that needs somebody: the finding, whose it is, and the slice that knows more."""

    finding: Finding
    subject: str

    @property
    def place(self) -> str:
        """The slice of the record, told by the name of its table."""
        return self.finding.record_type.partition("_")[0]


def ordered(items: Iterable[Item]) -> list[Item]:
    """The urgent first, then by subject, so that the list stays quiet while people work on it."""
    return sorted(
        items, key=lambda i: (rank(i.finding.kind), i.place, i.subject.casefold(), i.finding.code, i.finding.field)
    )


def rank(kind: str) -> int:
    """The place of a kind of finding in the order; unknown kinds come last."""
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def grouped(items: Sequence[Item]) -> list[tuple[str, list[Item]]]:
    """The items by kind, in the order of the kinds; empty kinds are left out."""
    kinds = sorted({i.finding.kind for i in items}, key=rank)
    return [(kind, [i for i in ordered(items) if i.finding.kind == kind]) for kind in kinds]
