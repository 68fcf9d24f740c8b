"""Reading a form that came back: answers by field id wherever the rows went, and a list of what could not be read."""

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field as made
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.paperkit import shape
from sdgp_desktop.paperkit.foreign import ForeignBook, ForeignCell, ForeignSheet, Note, Value
from sdgp_desktop.paperkit.forms import ANSWER, LAYOUT, LISTS, MACHINE, NUMBER, READ_ME
from sdgp_desktop.paperkit.shape import Beside, FormSpec, Slot
from sdgp_desktop.paperkit.values import as_day, as_number, as_text, as_yes_no, folded

TIMES = 20  # rows of a table inside a row that are looked for beside it
AT, WIDE = 3, 6  # the answers of a section, and how many columns it has
STRAYS = 20  # texts beside the answers of one sheet that are told one by one
Cells = Mapping[tuple[int, int], ForeignCell]
Places = Set[tuple[int, int]]


@dataclass(frozen=True)
class Header:
    """Which form a file says it is; `noted` is what the association noted in it, `places` where each question was."""

    form: str
    version: str
    call: str
    side: str
    language: str
    layout: str = ""
    places: Mapping[str, tuple[tuple[str, int, int], ...]] = made(default_factory=dict)
    noted: Mapping[str, str] = made(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """One thing that could not be read as it stands; `code` names the sentence, `field` the question."""

    file: str
    sheet: str
    row: int
    field: str
    code: str
    facts: Mapping[str, Any] = made(default_factory=dict)


@dataclass
class FilledForm:
    """A form that came back."""

    header: Header
    answers: dict[str, Any]
    problems: list[Problem]
    notes: list[Note]
    spots: Mapping[str, tuple[str, int]] = made(default_factory=dict)  # sheet and row of each answer and table row


def form_header(book: ForeignBook) -> Header:
    """Which form a workbook is. Errors: Refusal "not_a_form"."""
    sheet = book.sheet(MACHINE)
    if sheet is None:
        raise Refusal("not_a_form", file=book.file)
    facts: dict[str, str] = {}
    places: dict[str, list[tuple[str, int, int]]] = {}
    for _, row in sheet.rows():
        values = {cell.column: as_text(cell.value) for cell in row}
        if "places" in facts and values.get(3, "").isdigit() and values.get(4, "").isdigit():
            places.setdefault(values.get(1, ""), []).append((values.get(2, ""), int(values[3]), int(values[4])))
        else:
            facts[values.get(1, "")] = values.get(2, "")
    if not facts.get("form") or not places:
        raise Refusal("not_a_form", file=book.file)
    names = ("form", "version", "call", "side", "language", "layout")
    known = {name: facts.get(name, "") for name in names}
    noted = {name: text for name, text in facts.items() if name[:1].isdigit()}
    return Header(**known, places={key: tuple(found) for key, found in places.items()}, noted=noted)


def answer_given(book: ForeignBook, question: str) -> str:
    """One answer of a form as it stands in its cell, without reading the others; empty where there is none.

    Errors: Refusal "not_a_form".
    """
    for name, row, column in form_header(book).places.get(question, ()):
        sheet = book.sheet(name)
        cell = None if sheet is None else sheet.cells().get((row, column))
        if cell is not None:
            return as_text(cell.value).strip()
    return ""


def read_book(book: ForeignBook, spec: FormSpec, header: Header | None = None) -> FilledForm:
    """The answers of a form, in the shape of `shape`, with all that could not be read; `header` when it is known.

    Errors: Refusal "not_a_form", "form_of_other_kind", "form_of_other_side", "form_of_other_layout".
    """
    header = header or form_header(book)
    if header.form != spec.form:
        raise Refusal("form_of_other_kind", file=book.file, form=header.form, expected=spec.form)
    if header.side != spec.side:
        raise Refusal("form_of_other_side", file=book.file, side=header.side, expected=spec.side)
    sent = {name.partition("/")[0] for name in header.places if name != READ_ME}
    if header.layout != LAYOUT or sent != spec.asked:
        raise Refusal("form_of_other_layout", file=book.file)
    reader = _Reader(book, spec, header)
    answers = reader.read()
    notes = [note for note in book.notes if note.sheet not in (MACHINE, LISTS)]
    return FilledForm(header, answers, reader.problems, notes, reader.spots)


class _Reader:
    """Reads one form."""

    def __init__(self, book: ForeignBook, spec: FormSpec, header: Header) -> None:
        self.book, self.spec, self.header = book, spec, header
        self.problems: list[Problem] = []
        self.answers: dict[str, Any] = {}
        self.simple = {slot.field.id: slot for slot in spec.slots if not slot.is_table}
        self.tables = {slot.field.id: slot for slot in spec.slots if slot.is_table}
        self.columns = {c.slot.field.id: name for name, slot in self.tables.items() for c in slot.beside(1)}
        self.found: set[str] = set()  # questions, tables and columns that are still there
        self.spots: dict[str, tuple[str, int]] = {}
        self.answer_words = {folded(ANSWER.to(language)) for language in LANGUAGES}

    def read(self) -> dict[str, Any]:
        """All answers."""
        for sheet in self.book.sheets:
            if sheet.name in (MACHINE, LISTS):
                continue
            cells = sheet.cells()
            head = self._table_head(cells)
            if head is None:
                known = self._section(sheet, cells)
            else:
                known = self._table(sheet, cells, *head)
            self._tell_hidden(sheet, cells, 0 if head is None else head[1])
            self._tell_strays(sheet, cells, known)
        self._tell_missing()
        shape.tidy(self.answers, self.spec.slots)
        return dict(sorted(self.answers.items(), key=lambda item: shape.order_key(item[0])))

    def _tell_missing(self) -> None:
        """Tell sheets and questions that were sent out and are not there any more: their answers are not known."""
        known = self.simple.keys() | self.tables.keys() | self.columns.keys()
        sent: dict[str, list[str]] = {}
        for name, places in self.header.places.items():
            if name.partition("/")[0] in known:
                sent.setdefault(places[0][0], []).append(name)
        for sheet, names in sent.items():
            gone = [name for name in names if name not in self.found]
            if len(gone) == len(names):
                self.problems.append(Problem(self.book.file, sheet, 0, gone[0], "sheet_missing"))
            else:
                asked = dict.fromkeys(name.partition("/")[0] for name in gone)
                self.problems += [Problem(self.book.file, sheet, 0, name, "question_missing") for name in asked]

    def _tell_hidden(self, sheet: ForeignSheet, cells: Cells, ids: int) -> None:
        for row in sorted({row for row, _ in cells if row != ids} & sheet.hidden_rows):
            self._problem(sheet, row, "", "hidden_row")

    def _tell_strays(self, sheet: ForeignSheet, cells: Cells, known: Places) -> None:
        """Tell what stands where nothing is asked: nothing that somebody wrote is dropped in silence."""
        place = self.header.places.get(READ_ME, (("", 0, 0),))[0]
        if not known and sheet.name == place[0]:
            known = {(row, 1) for row in range(1, place[1] + 1)}
        strays = [cell for at, cell in cells.items() if at not in known and as_text(cell.value).strip()]
        if strays and not known:
            self._problem(sheet, strays[0].row, "", "sheet_unknown")
        elif strays:
            for cell in strays[:STRAYS]:
                self._problem(sheet, cell.row, "", "text_beside", text=as_text(cell.value)[:80])

    def _problem(self, sheet: ForeignSheet, row: int, field_id: str, code: str, **facts: Any) -> None:
        self.problems.append(Problem(self.book.file, sheet.name, row, field_id, code, facts))

    # --- sections --------------------------------------------------------------------------------------------------

    def _section(self, sheet: ForeignSheet, cells: Cells) -> Places:
        """Read the questions of a sheet; returns the places that it was sent out with."""
        head = next((c for c in cells.values() if c.row < 12 and self._is_answer_head(c)), None)
        column = head.column if head is not None else AT
        ids = next((c.column for c in cells.values() if c.row < 12 and c.value == NUMBER), 0)
        known = {(1, 1)} | {(head.row, at) for at in range(1, WIDE + 1) if head is not None}
        found: dict[str, list[tuple[int, ForeignCell | None]]] = {}
        for row, name in self._ids(sheet, cells, ids):
            found.setdefault(name, []).append((row, cells.get((row, column))))
            known |= {(row, ids), *self._around(cells, row, column, self.simple[name])}
        for name, answers in found.items():
            slot = self.simple[name]
            self._count(sheet, name, len(answers))
            self.spots[name] = (sheet.name, answers[0][0])
            values = [self._value(sheet, row, slot, cell) for row, cell in answers]
            given = [value for value in values if value is not None]
            if not given:
                continue
            if slot.field.kind is Kind.CHOICES:
                shape.put(self.answers, slot.path, [code for value in given for code in value])
            else:
                shape.put(self.answers, slot.path, given[0])
        return known if found else set()

    def _around(self, cells: Cells, row: int, column: int, slot: Slot) -> Iterator[tuple[int, int]]:
        """The cells of a question: its number, its words, its answer, the letters that are left, its help."""
        yield from ((row, at) for at in range(max(1, column - 2), column + 1))
        left = cells.get((row, column + 1))
        if left is not None and left.odd:
            yield row, column + 1
        if slot.ours or slot.field.help is not None:
            yield row, column + 2

    def _count(self, sheet: ForeignSheet, name: str, rows: int) -> None:
        """Hold the rows of a question against those that were sent out: each once, on one sheet."""
        sent = len(self.header.places.get(name, ()))
        if rows > sent or name in self.found:
            self.problems.append(Problem(self.book.file, sheet.name, 0, name, "question_twice"))
        elif rows < sent:
            self.problems.append(Problem(self.book.file, sheet.name, 0, name, "question_missing"))
        self.found.add(name)

    def _is_answer_head(self, cell: ForeignCell) -> bool:
        return isinstance(cell.value, str) and folded(cell.value) in self.answer_words

    def _ids(self, sheet: ForeignSheet, cells: Cells, ids: int) -> Iterator[tuple[int, str]]:
        """Rows that carry a field id, in their order; where an id was lost, the place where its question stands."""
        seen: dict[int, str] = {}
        for cell in cells.values():
            if cell.column == ids and isinstance(cell.value, str):
                name = cell.value.strip().partition("/")[0]
                if name in self.simple:
                    seen[cell.row] = name
        yield from seen.items()
        here = set(seen.values())
        for name, places in self.header.places.items():
            if name in self.simple and name not in here and places[0][0] == sheet.name and self._asks(cells, name):
                yield from ((row, name) for place, row, _ in places if place == sheet.name and row not in seen)

    def _asks(self, cells: Cells, name: str) -> bool:
        """Whether the words of a question stand where they were sent out."""
        _, row, column = self.header.places[name][0]
        cell = cells.get((row, column - 1))
        words = folded(as_text(cell.value).rstrip("* ")) if cell is not None else ""
        return words in {folded(self.simple[name].label(language)) for language in LANGUAGES}

    # --- tables ----------------------------------------------------------------------------------------------------

    def _table_head(self, cells: Cells) -> tuple[str, int, dict[int, Beside]] | None:
        """Table, row of the column ids, and the columns by place."""
        rows: dict[int, dict[int, str]] = {}
        for cell in cells.values():
            if cell.row < 40 and isinstance(cell.value, str):
                rows.setdefault(cell.row, {})[cell.column] = cell.value.strip()
        for row, texts in sorted(rows.items()):
            owners = [self.columns[name] for text in texts.values() if (name := text.partition("/")[0]) in self.columns]
            if owners and (len(owners) > 1 or any(text.endswith(NUMBER) for text in texts.values())):
                table = max(set(owners), key=owners.count)
                known = {column.id: column for column in self.tables[table].beside(TIMES)}
                return table, row, {at: known[t] for at, t in texts.items() if t in known}
        return None

    def _table(self, sheet: ForeignSheet, cells: Cells, table: str, head: int, places: dict[int, Beside]) -> Places:
        """Read the rows of a table; returns the places that it was sent out with."""
        slot = self.tables[table]
        names = [column.id for column in places.values()]
        if table in self.found or len(set(names)) < len(names):
            self.problems.append(Problem(self.book.file, sheet.name, 0, table, "question_twice"))
        self.found |= {table, *names}
        labels = {folded(column.head(language)) for column in places.values() for language in LANGUAGES}
        last = max((row for row, _ in cells), default=head)
        known = {(row, at) for row in range(head, last + 1) for at in places}
        known |= {(1, 2), (2, 2), *((row, 1) for row in range(1, last + 1))}
        for row in range(head + 1, last + 1):
            given = {column: cells[row, column] for column in places if (row, column) in cells}
            if not given or (row == head + 1 and self._are_labels(given, labels)):
                continue
            answer = self._row(sheet, row, slot, [(places[column], cell) for column, cell in given.items()])
            if answer:
                rows = shape.get(self.answers, slot.path) or []
                self.spots[f"{slot.field.id}[{len(rows) + 1}]"] = (sheet.name, row)
                shape.put(self.answers, slot.path, [*rows, answer])
        return known

    def _row(
        self, sheet: ForeignSheet, row: int, slot: Slot, given: Sequence[tuple[Beside, ForeignCell]]
    ) -> dict[str, Any]:
        """The answers of one row, with the rows of the tables inside it; nothing for an empty one."""
        answer: dict[str, Any] = {}
        inside: dict[str, dict[int, dict[str, Any]]] = {}
        for column, cell in given:
            value = self._value(sheet, row, column.slot, cell)
            if value is None:
                continue
            holder = answer
            if column.inner is not None:
                holder = inside.setdefault(column.inner.field.id, {}).setdefault(column.at, {})
            shape.put(holder, column.slot.path, value)
        if answer or inside:
            shape.tidy(answer, slot.columns, inside=True)
        for inner in slot.tables:
            rows = [deep for _, deep in sorted(inside.get(inner.field.id, {}).items())]
            for deep in rows:
                shape.tidy(deep, inner.columns, inside=True)
            if rows:
                shape.put(answer, inner.path, rows)
        return answer

    def _are_labels(self, given: Mapping[int, ForeignCell], labels: set[str]) -> bool:
        texts = [folded(as_text(cell.value).rstrip("* ")) for cell in given.values()]
        return sum(text in labels for text in texts) * 2 > len(texts)

    # --- one answer ------------------------------------------------------------------------------------------------

    def _value(self, sheet: ForeignSheet, row: int, slot: Slot, cell: ForeignCell | None) -> Any:
        """What a cell means for a field; nothing when it is empty or cannot be read (told as a problem)."""
        if cell is None or cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
            return None
        if cell.odd:
            code = "formula_in_form" if cell.odd == "formula" else "error_in_form"
            self._problem(sheet, row, slot.field.id, code, column=cell.column)
            return None
        try:
            return _understood(slot, cell)
        except Refusal as refusal:
            self._problem(sheet, row, slot.field.id, refusal.code, **refusal.facts)
            return None


def _understood(slot: Slot, cell: ForeignCell) -> Any:
    """The answer of a cell. Errors: Refusal of `values`."""
    kind, value = slot.field.kind, cell.value
    if kind is Kind.YESNO:
        return as_yes_no(value)
    if kind is Kind.CHOICES:
        parts = [part for part in as_text(value).replace("\n", ";").split(";") if part.strip()]
        return [slot.words.code(part) if slot.options else part.strip() for part in parts]
    if kind is Kind.CHOICE and slot.options:
        code = slot.words.code(value)
        return int(code) if code.isascii() and code.isdigit() and _counts(slot) else code
    if kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY):
        number = _number(slot, value)
        if kind is Kind.INTEGER and number != number.to_integral_value():
            raise Refusal("not_a_whole_number", text=as_text(value))
        return int(number) if number == number.to_integral_value() else Decimal(number)
    if kind is Kind.DATE:
        return as_day(value).isoformat()
    return as_text(_offered(slot, value))


def _number(slot: Slot, value: Value) -> Decimal:
    """The number of a cell. Errors: Refusal "not_a_number", or "choice_not_known" where a list stands in the cell."""
    try:
        return as_number(_offered(slot, value))
    except Refusal:
        if not slot.options:
            raise
        raise Refusal("choice_not_known", text=as_text(value)) from None


def _offered(slot: Slot, value: Value) -> Value:
    """The code where somebody took the words of a list that only offers, else what was typed."""
    if slot.options and isinstance(value, str):
        with suppress(Refusal):
            return slot.words.code(value)
    return value


def _counts(slot: Slot) -> bool:
    """Whether the codes of a list are numbers (the goals, the experience from 0 to 3)."""
    return all(option.code.isascii() and option.code.isdigit() for option in slot.options)
