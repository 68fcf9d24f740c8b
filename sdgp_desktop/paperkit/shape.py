"""The shape of a form: its fields as slots to fill, and where each answer stands in the flat answers.

Answers are one flat object: the key is the field id; a composite such as 1.6 is an object of its parts; a table is a
list of rows, with field ids ("2.1") or, where the column has no number of its own, the last word ("language") as keys.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import LANGUAGES, Text, mark
from sdgp_desktop.paperkit.values import Words

Path = tuple[str, ...]
_LISTED = {Kind.CHOICE, Kind.CHOICES, Kind.TEXT, Kind.INTEGER}  # for the last two a list is only an offer
PART_OF = mark("paperkit", "{whole}: {part}")
OURS = mark("paperkit", "Filled in by the association.")
OURS_SHORT = mark("paperkit", "{label} (by the association)")
_NEVER = {Kind.FILE, Kind.SYSTEM, Kind.SORT, Kind.REFERENCE}


@dataclass(frozen=True)
class Option:
    """One value of a list that is data: its code and its words by language."""

    code: str
    labels: Mapping[str, str]

    def to(self, language: str) -> str:
        """The words in a language, or the nearest there are."""
        return self.labels.get(language) or self.labels.get("en") or next(iter(self.labels.values()), self.code)


@dataclass(frozen=True)
class FormSpec:
    """A form to send out: which one, for which call and side, and its fields.

    `side` is the form of `Field.required` ("F", "S"); `by` tells whose fields are asked; `heads` names composites;
    `lists` holds the lists that are data, by `Field.source`; `notice` is the privacy notice. `kept` names fields that
    nobody is asked: what the association noted about them travels in the description of the form.
    """

    form: str
    version: str
    call: str
    side: str
    fields: tuple[Field, ...]
    title: Text | str
    sections: Mapping[str, Text] = field(default_factory=dict)
    heads: Mapping[str, Text] = field(default_factory=dict)
    lists: Mapping[str, Sequence[Option]] = field(default_factory=dict)
    by: frozenset[str] = frozenset({"municipality"})
    notice: Text | str = ""
    kept: frozenset[str] = frozenset()

    @cached_property
    def slots(self) -> "tuple[Slot, ...]":
        """The slots at the top of the form, in its order."""
        known = {f.id: f for f in self.fields}
        heads = set(self.heads)
        return tuple(sorted(self._slots("", known, heads), key=lambda slot: numbers(slot.field.id)))

    def _slots(self, table: str, known: Mapping[str, Field], heads: set[str]) -> "Iterable[Slot]":
        for f in self.fields:
            if f.table != table or f.kind in _NEVER or f.by not in self.by or f.asked(self.side) == "-":
                continue
            if not f.id[:1].isdigit() or f.id in self.kept:
                continue
            columns = tuple(self._slots(f.id, known, heads)) if f.kind is Kind.TABLE else ()
            if f.kind is Kind.TABLE and not columns:
                continue
            path = place(f, known)
            head = self.heads.get(f.id.rpartition(".")[0]) if len(path) > 1 or f.group else None
            yield Slot(f, path, self.options(f), columns, head)

    @cached_property
    def asked(self) -> frozenset[str]:
        """The ids of all questions, tables and columns: by them a form tells which questions it was sent out with."""
        tables = [slot for slot in self.slots if slot.is_table]
        inside = {column.slot.field.id for table in tables for column in table.beside(1)}
        return frozenset({slot.field.id for slot in self.slots} | inside)

    def options(self, f: Field) -> tuple[Option, ...]:
        """What can be chosen for a field: what the list that is data holds, then what may always be said."""
        listed = tuple(self.lists.get(f.source, ())) if f.kind in _LISTED else ()
        return (*listed, *(_option(choice) for choice in f.choices))


@dataclass(frozen=True)
class Slot:
    """One field to fill, or a table with its columns."""

    field: Field
    path: Path
    options: tuple[Option, ...] = ()
    columns: "tuple[Slot, ...]" = ()
    head: Text | None = None

    @property
    def number(self) -> str:
        """The number people say: "1.6" for each part of the address."""
        return ".".join(map(str, numbers(self.field.id)))

    @property
    def is_table(self) -> bool:
        """Whether it holds rows."""
        return self.field.kind is Kind.TABLE

    @property
    def ours(self) -> bool:
        """Whether the association fills it in, not the municipality, which may leave it open."""
        return self.field.by == "association"

    def star(self, side: str) -> str:
        """The mark of what a municipality must answer to submit the form."""
        return " *" if self.field.asked(side) == "R" and not self.ours else ""

    def help(self, language: str) -> str:
        """What is said beside it: who fills it in, and its help."""
        said = [OURS] if self.ours else []
        said += [self.field.help] if self.field.help is not None else []
        return " ".join(text.to(language) for text in said)

    def label(self, language: str) -> str:
        """Its words, after those of the composite it belongs to."""
        own = self.field.label.to(language)
        return PART_OF.to(language, whole=self.head.to(language), part=own) if self.head is not None else own

    @cached_property
    def words(self) -> Words:
        """Its choices, to be found by what people type."""
        return Words([(option.code, option.labels) for option in self.options])

    @property
    def several(self) -> int:
        """How many choices can be given."""
        if self.field.kind is not Kind.CHOICES:
            return 1
        few = self.field.limit if self.field.limit and self.field.limit <= 20 else None
        return self.field.high or few or min(len(self.options) or 5, 8)

    @property
    def simple_columns(self) -> "tuple[Slot, ...]":
        """Columns of a table that are no tables themselves."""
        return tuple(column for column in self.columns if not column.is_table)

    @property
    def tables(self) -> "tuple[Slot, ...]":
        """Tables inside the rows of a table."""
        return tuple(column for column in self.columns if column.is_table)

    def beside(self, times: int) -> "list[Beside]":
        """The columns of a table on one sheet: those of a table inside its rows stand beside each other, `times`."""
        found = []
        for column in self.columns:
            if column.is_table:
                found += [Beside(part, column, n) for n in range(1, times + 1) for part in column.simple_columns]
            else:
                found.append(Beside(column))
        return found


@dataclass(frozen=True)
class Beside:
    """A column of a sheet: of the table itself, or of the row `at` of a table `inner` inside its rows."""

    slot: Slot
    inner: Slot | None = None
    at: int = 0

    @property
    def id(self) -> str:
        """How the sheet names the column: "2.1", "2.5.language/2"."""
        return self.slot.field.id if self.inner is None else f"{self.slot.field.id}/{self.at}"

    def label(self, language: str) -> str:
        """Its words."""
        own = self.slot.label(language)
        if self.inner is None:
            return own
        return PART_OF.to(language, whole=f"{self.inner.field.label.to(language)} {self.at}", part=own)

    def head(self, language: str) -> str:
        """Its words after the number that people say: "2.1 Function"; the association is named where it fills it in."""
        label = self.label(language)
        return f"{self.slot.number} {OURS_SHORT.to(language, label=label) if self.slot.ours else label}"

    def of(self, row: Mapping[str, Any]) -> Any:
        """Its answer in a row."""
        if self.inner is None:
            return get(row, self.slot.path)
        rows = get(row, self.inner.path) or []
        return get(rows[self.at - 1], self.slot.path) if len(rows) >= self.at else None


def _option(choice: Choice) -> Option:
    return Option(choice.code, {language: choice.label.to(language) for language in LANGUAGES})


def numbers(field_id: str) -> tuple[int, ...]:
    """The numbers an id begins with: (1, 6) for "1.6.street"; parts of one number keep the order they are given in."""
    found = []
    for part in field_id.split("."):
        if not part.isdigit():
            break
        found.append(int(part))
    return tuple(found)


def order_key(field_id: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts ids as people count: 1.9 before 1.10, numbers before words."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in field_id.split("."))


def place(f: Field, known: Mapping[str, Field]) -> Path:
    """Where the answer of a field stands: in the answers, or in a row of its table."""
    rest = f.id
    if f.table and rest.startswith(f.table + "."):
        own = rest[len(f.table) + 1 :]
        if not own[:1].isdigit():
            return tuple(own.split("."))
    parts = rest.split(".")
    numbers = next((at for at, part in enumerate(parts) if not part.isdigit()), len(parts))
    base = ".".join(parts[:numbers])
    composite = base not in known or known[base].kind is Kind.SYSTEM
    return (base, *parts[numbers:]) if composite and numbers < len(parts) else (rest,)


def get(answers: Mapping[str, Any], path: Path) -> Any:
    """The answer at a path, or nothing."""
    found: Any = answers
    for step in path:
        if not isinstance(found, Mapping):
            return None
        found = found.get(step)
    return found


def put(answers: dict[str, Any], path: Path, value: Any) -> None:
    """Set the answer at a path."""
    for step in path[:-1]:
        answers = answers.setdefault(step, {})
    answers[path[-1]] = value


def tidy(answers: dict[str, Any], slots: Sequence[Slot], inside: bool = False) -> None:
    """Leave out what was left open; inside a row it stays, as null."""
    composites: dict[str, list[Path]] = {}
    for slot in slots:
        if len(slot.path) > 1:
            composites.setdefault(slot.path[0], []).append(slot.path)
        elif inside and not slot.is_table:
            answers.setdefault(slot.path[0], None)
    for head, paths in composites.items():
        if inside:
            held = answers.get(head, {})
            answers[head] = {path[1]: held.get(path[1]) for path in paths}
        elif not answers.get(head):
            answers.pop(head, None)
