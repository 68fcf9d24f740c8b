"""A form as a workbook: one sheet for each section and table, lists to choose from, limits, and a hidden sheet that
tells the program which form it is."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import ceil
from pathlib import Path
from textwrap import shorten
from typing import Any

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit import shape
from sdgp_desktop.paperkit.shape import Beside, FormSpec, Slot
from sdgp_desktop.paperkit.workbook import LETTERS, PAGE, Book, put, set_height

MACHINE, LISTS = "_form", "_lists"
LAYOUT = "2"  # of the sheets; a form of another layout is refused as such, never half read
READ_ME = "read me"  # names the first sheet among the places of the questions
NUMBER = "#"  # head of the hidden column (of a table: beginning of the hidden row) with the ids of the fields
IDS = 6  # the hidden column of a section
SECTION = (8, 46, 62, 12, 50)  # widths of its columns
READING = 60  # width of a page to read
SMALL = 0.85  # the letters of the help against those of the questions
FIRST = 5  # first row of a table
ROWS = 12  # blank rows of a table that has no limit of its own
BESIDE = 3  # times that the columns of a table inside rows stand beside a row
PROMPT = 255  # letters that Excel shows beside a cell at most
ANY = ("", "", "", "", "")  # a cell without a check
FORMATS = {
    Kind.DATE: "dd/mm/yyyy",
    Kind.INTEGER: "#,##0",
    Kind.DECIMAL: "#,##0.##",
    Kind.MONEY: "#,##0.##",
}
YES = mark("paperkit", "Yes")
NO = mark("paperkit", "No")
ANSWER = mark("paperkit", "Answer")
_NO_COLUMN = mark("paperkit", "No.")
_QUESTION = mark("paperkit", "Question")
_LEFT = mark("paperkit", "Letters left")
_HELP = mark("paperkit", "Help")
_READ_ME = mark("paperkit", "Read me")
_HOW = (
    mark("paperkit", "Fill in the coloured cells. A star means that the answer is needed to submit."),
    mark("paperkit", "Grey cells are for the association; you may leave them open."),
    mark("paperkit", "Where a list opens in a cell, choose from it. Days: 24/11/2023. Numbers may have blanks."),
    mark("paperkit", "Texts that are too long are kept and marked; nothing is cut."),
    mark("paperkit", "You may leave answers open and send the file again later. Please type no formulas."),
    mark("paperkit", "Each question has a number; use it on the telephone."),
)
_FORM_OF = mark("paperkit", "Version {version}, call {call}")
_WARNED = mark("paperkit", "Please check")
_CHOOSE = mark("paperkit", "Please choose from the list.")
_TOO_LONG = mark("paperkit", "{limit} letters at most. You may keep the longer text; it will be marked.")
_TOO_SHORT = mark("paperkit", "{least} to {limit} letters. You may keep the text as it is; it will be marked.")
_A_NUMBER = mark("paperkit", "Please type a number.")
_A_DAY = mark("paperkit", "Please type a day, such as 24/11/2023.")

_COLOURS = {"answer": "FFFFF8E1", "ours": "FFEFEFEF", "head": "FFE0E8EE", "line": "FFB8BEC6", "quiet": "FF5C636E"}


def form_file(
    spec: FormSpec, language: str, association: str, path: Path, answers: Mapping[str, Any] | None = None
) -> int:
    """Write the form as a workbook, blank or with answers as a municipality would have typed them.

    Returns the number of fields. Errors: Refusal "file_not_written".
    """
    form = _Form(spec, language, association)
    form.build(answers or {})
    form.book.write(Path(path))
    return form.fields


def answers_book(spec: FormSpec, language: str, association: str, answers: Mapping[str, Any]) -> Book:
    """The answers on the sheets of their form, to be read: without its hidden description it is never taken in."""
    form = _Form(spec, language, association)
    form.build(answers)
    form.book.book.remove(form.book.book[MACHINE])
    return form.book


def _is_year(slot: Slot) -> bool:
    """Whether a number is a year, which nobody writes in groups of three."""
    f = slot.field
    return f.kind is Kind.INTEGER and f.low is not None and f.low >= 1000 and (f.high or 0) < 10_000


class _Form:
    """The workbook of one form in the making."""

    def __init__(self, spec: FormSpec, language: str, association: str) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        self.spec, self.language = spec, language
        title = spec.title if isinstance(spec.title, str) else spec.title.to(language)
        self.title = title
        self.book = Book(title, association, language)
        self.fields = 0
        self.places: list[tuple[str, str, int, int]] = []
        self.lists: dict[tuple[str, ...], str] = {}
        side = Side(style="thin", color=_COLOURS["line"])
        self.edge = Border(left=side, right=side, top=side, bottom=side)
        self.answer_fill = PatternFill("solid", fgColor=_COLOURS["answer"])
        self.our_fill = PatternFill("solid", fgColor=_COLOURS["ours"])
        self.head_fill = PatternFill("solid", fgColor=_COLOURS["head"])
        self.wrap = Alignment(wrap_text=True, vertical="top")
        self.left = Alignment(wrap_text=True, vertical="top", horizontal="left")
        self.open, self.covered = Protection(locked=False), Protection(hidden=True)
        self.bold = Font(name=LETTERS, bold=True)
        self.large = Font(name=LETTERS, bold=True, size=14)
        self.quiet = Font(name=LETTERS, size=9, color=_COLOURS["quiet"])
        self._validations: dict[tuple[str, str], Any] = {}

    def build(self, answers: Mapping[str, Any]) -> None:
        """All sheets."""
        self._read_me()
        lists = self.book.sheet(LISTS)
        sections: dict[str, list[Slot]] = {}
        for slot in self.spec.slots:
            sections.setdefault(slot.field.section or slot.field.id.split(".")[0], []).append(slot)
        for section, slots in sections.items():
            simple = [slot for slot in slots if not slot.is_table]
            if simple:
                self._section(section, simple, answers)
            for table in slots:
                if table.is_table:
                    self._table(table, shape.get(answers, table.path) or [])
        self._machine(answers)
        lists.sheet_state = "veryHidden"
        for at, words in enumerate(self.lists, 1):
            for row, word in enumerate(words, 1):
                put(lists.cell(row, at), word)
        for sheet in self.book.book.worksheets:
            sheet.protection.sheet = True
            for allowed in ("formatColumns", "formatRows", "insertRows", "sort", "autoFilter"):
                setattr(sheet.protection, allowed, False)

    def _read_me(self) -> None:
        sheet = self.book.sheet(_READ_ME)
        sheet.column_dimensions["A"].width = READING
        which = _FORM_OF.to(self.language, version=self.spec.version, call=self.spec.call)
        notice = self.spec.notice if isinstance(self.spec.notice, str) else self.spec.notice.to(self.language)
        lines = [self.title, which, "", *(line.to(self.language) for line in _HOW), "", *notice.split("\n")]
        for row, line in enumerate(lines, 1):
            put(sheet.cell(row, 1), line)
            sheet.cell(row, 1).alignment = self.wrap
            set_height(sheet, row, [(line, READING)])
        sheet["A1"].font = self.large
        self.places.append((READ_ME, sheet.title, len(lines), 1))

    # --- sections --------------------------------------------------------------------------------------------------

    def _section(self, section: str, slots: Sequence[Slot], answers: Mapping[str, Any]) -> None:
        name = self.spec.sections.get(section)
        title = f"{section}. {name.to(self.language)}" if name else section
        sheet = self.book.sheet(title)
        put(sheet.cell(1, 1), title)
        sheet["A1"].font = self.large
        for at, head in enumerate((_NO_COLUMN, _QUESTION, ANSWER, _LEFT, _HELP), 1):
            cell = sheet.cell(3, at)
            put(cell, head.to(self.language))
            cell.font, cell.fill, cell.border, cell.alignment = self.bold, self.head_fill, self.edge, self.wrap
            sheet.column_dimensions["ABCDE"[at - 1]].width = SECTION[at - 1]
        set_height(sheet, 3, [(_LEFT.to(self.language), SECTION[3])])
        self._id(sheet.cell(3, IDS), NUMBER)
        sheet.column_dimensions["F"].hidden = True
        sheet.freeze_panes, sheet.print_title_rows = "A4", "3:3"
        sheet.page_setup.orientation = "landscape"
        row = 4
        for slot in slots:
            row = self._question(sheet, row, slot, shape.get(answers, slot.path))

    def _question(self, sheet: Any, row: int, slot: Slot, answer: Any) -> int:
        given = list(answer or []) if slot.field.kind is Kind.CHOICES else [answer]
        for index in range(max(slot.several, len(given))):
            self._id(sheet.cell(row, IDS), slot.field.id + (f"/{index + 1}" if index else ""))
            if index == 0:
                self._words(sheet, row, slot)
            self._cell(sheet, row, 3, slot, given[index] if index < len(given) else None)
            sheet.cell(row, 3).alignment = self.left
            texts = [(sheet.cell(row, at).value, SECTION[at - 1]) for at in (2, 3)]
            set_height(sheet, row, [*texts, (sheet.cell(row, 5).value, SECTION[4] / SMALL)])
            if slot.field.kind is Kind.LONG and slot.field.limit:
                sheet.cell(row, 4).value = f"={slot.field.limit}-LEN(C{row})"
                sheet.cell(row, 4).font = self.quiet
                room = min(300, 30 + 15 * (slot.field.limit // 65))
                sheet.row_dimensions[row].height = max(room, sheet.row_dimensions[row].height or 0)
            self.places.append((slot.field.id, sheet.title, row, 3))
            row += 1
        self.fields += 1
        return row

    def _id(self, cell: Any, id: str) -> None:
        """The id of a field in a hidden cell, by which the program finds it again wherever it went."""
        put(cell, id)
        cell.font, cell.protection = self.quiet, self.covered

    def _words(self, sheet: Any, row: int, slot: Slot) -> None:
        put(sheet.cell(row, 1), slot.number + "\N{NO-BREAK SPACE}")  # or Excel takes it for a number typed as text
        sheet.cell(row, 1).font = self.quiet
        put(sheet.cell(row, 2), slot.label(self.language) + slot.star(self.spec.side))
        sheet.cell(row, 2).alignment = sheet.cell(row, 1).alignment = self.wrap
        if help := slot.help(self.language):
            put(sheet.cell(row, 5), help)
            sheet.cell(row, 5).alignment, sheet.cell(row, 5).font = self.wrap, self.quiet

    # --- tables ----------------------------------------------------------------------------------------------------

    def _table(self, table: Slot, rows: Sequence[Mapping[str, Any]]) -> None:
        """A table on a sheet of its own; what belongs to a row several times (languages) stands beside it."""
        label = table.field.label.to(self.language)
        most = max((len(shape.get(row, inner.path) or []) for row in rows for inner in table.tables), default=0)
        columns = table.beside(max(most, BESIDE))
        sheet = self.book.sheet(f"{table.number} {label}")
        put(sheet.cell(1, 2), f"{table.number}  {label}")  # column A is printed on each page
        sheet["B1"].font = self.large
        if table.field.help is not None:
            put(sheet.cell(2, 2), table.field.help.to(self.language))
        self._id(sheet.cell(3, 1), NUMBER)
        sheet.row_dimensions[3].hidden = True
        put(sheet.cell(4, 1), _NO_COLUMN.to(self.language))
        sheet["A4"].font, sheet["A4"].fill, sheet["A4"].alignment = self.bold, self.head_fill, self.wrap
        sheet.column_dimensions["A"].width = 6
        widths = [self._column(sheet, at, column) for at, column in enumerate(columns, 2)]
        set_height(sheet, 4, [(sheet.cell(4, at).value, width - 1) for at, width in enumerate(widths, 2)])
        for index in range(max(table.field.high or ROWS, len(rows) + 2)):
            row = FIRST + index
            number = sheet.cell(row, 1)
            number.value, number.border, number.alignment = index + 1, self.edge, self.wrap
            for at, column in enumerate(columns, 2):
                self._cell(sheet, row, at, column.slot, column.of(rows[index]) if index < len(rows) else None)
            set_height(sheet, row, [(sheet.cell(row, at).value, width) for at, width in enumerate(widths, 2)])
        sheet.freeze_panes, sheet.print_title_rows, sheet.print_title_cols = "B5", "3:4", "A:A"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToWidth = ceil(sum(widths) / PAGE)
        self.places.append((table.field.id, sheet.title, FIRST, 1))
        self.fields += 1 + len(table.simple_columns) + sum(1 + len(inner.simple_columns) for inner in table.tables)

    def _column(self, sheet: Any, at: int, column: Beside) -> int:
        """The head of a column; returns its width."""
        from openpyxl.utils import get_column_letter

        field = column.slot.field
        star = column.slot.star(self.spec.side) if column.at <= 1 else ""
        self._id(sheet.cell(3, at), column.id)
        put(sheet.cell(4, at), column.head(self.language) + star)
        sheet.cell(4, at).font = self.bold
        self.places.append((column.id, sheet.title, 3, at))
        sheet.cell(4, at).fill, sheet.cell(4, at).alignment = self.head_fill, self.wrap
        width = {Kind.LONG: 48, Kind.DATE: 16, Kind.INTEGER: 14, Kind.YESNO: 16}.get(field.kind, 24)
        width = width if column.inner is None else 16
        sheet.column_dimensions[get_column_letter(at)].width = width
        return width

    # --- answer cells ----------------------------------------------------------------------------------------------

    def _cell(self, sheet: Any, row: int, at: int, slot: Slot, answer: Any) -> None:
        cell = sheet.cell(row, at)
        cell.fill = self.our_fill if slot.ours else self.answer_fill
        cell.border, cell.alignment, cell.protection = self.edge, self.wrap, self.open
        kind = slot.field.kind
        cell.number_format = "0" if _is_year(slot) else FORMATS.get(kind, "@")
        if answer is not None:
            put(cell, self._typed(slot, answer))
        rule, prompt = self._rule(slot), self._prompt(slot)
        if rule is not None or prompt:
            self._validation(sheet, rule or ANY, prompt).add(cell)

    def _prompt(self, slot: Slot) -> str:
        """What is said as soon as the cell is chosen: the help that a table has no room for, the shape of numbers."""
        if not slot.field.table and slot.field.kind not in (Kind.EMAIL, Kind.PHONE):
            return ""
        return shorten(slot.help(self.language), PROMPT, placeholder=" …")

    def _typed(self, slot: Slot, answer: Any) -> Any:
        """An answer as somebody types it into the cell."""
        kind = slot.field.kind
        if kind is Kind.YESNO and isinstance(answer, bool):
            return (YES if answer else NO).to(self.language)
        if slot.options:
            if isinstance(answer, list | tuple):
                return "; ".join(self._choice(slot, code) for code in answer)
            return self._choice(slot, answer)
        if kind is Kind.DATE and isinstance(answer, str):
            try:
                return date.fromisoformat(answer)
            except ValueError:
                return answer
        if kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY) and isinstance(answer, int | float | Decimal):
            return answer
        if isinstance(answer, list | tuple):
            return "; ".join(str(part) for part in answer)
        return answer if isinstance(answer, date) else str(answer)

    def _choice(self, slot: Slot, code: Any) -> str:
        return next((o.to(self.language) for o in slot.options if o.code == str(code)), str(code))

    def _rule(self, slot: Slot) -> tuple[str, str, str, str, str] | None:
        """Type, operator, two limits and message of the check on a cell; it warns and lets the answer stand."""
        f, say = slot.field, self.language
        if f.kind is Kind.YESNO:
            return ("list", "", self._list([YES.to(say), NO.to(say)]), "", _CHOOSE.to(say))
        if slot.options:
            return ("list", "", self._list([option.to(say) for option in slot.options]), "", _CHOOSE.to(say))
        if f.kind is Kind.INTEGER:
            limits = str(f.low if f.low is not None else -(10**9)), str(f.high if f.high is not None else 10**12)
            return ("whole", "between", *limits, _A_NUMBER.to(say))
        if f.kind in (Kind.DECIMAL, Kind.MONEY):
            limits = str(f.low if f.low is not None else -(10**12)), str(f.high if f.high is not None else 10**15)
            return ("decimal", "between", *limits, _A_NUMBER.to(say))
        if f.kind is Kind.DATE:
            return ("date", "greaterThan", "1", "", _A_DAY.to(say))
        if f.limit and f.least:
            words = _TOO_SHORT.to(say, least=f.least, limit=f.limit)
            return ("textLength", "between", str(f.least), str(f.limit), words)
        if f.limit:
            return ("textLength", "lessThanOrEqual", str(f.limit), "", _TOO_LONG.to(say, limit=f.limit))
        return None

    def _list(self, words: Sequence[str]) -> str:
        """The place of a list on the hidden sheet."""
        from openpyxl.utils import get_column_letter

        key = tuple(words)
        if key not in self.lists:
            letter = get_column_letter(len(self.lists) + 1)
            self.lists[key] = f"='{LISTS}'!${letter}$1:${letter}${len(words)}"
        return self.lists[key]

    def _validation(self, sheet: Any, rule: tuple[str, str, str, str, str], prompt: str) -> Any:
        from openpyxl.worksheet.datavalidation import DataValidation

        key = (sheet.title, json.dumps([*rule, prompt]))
        if key not in self._validations:
            kind: Any
            operator: Any
            kind, operator, low, high, message = rule
            made = DataValidation(
                type=kind or None, operator=operator or None, formula1=low or None, formula2=high or None,
                allow_blank=True, showErrorMessage=bool(kind), errorStyle="warning",
                errorTitle=_WARNED.to(self.language), error=message or None,
                showInputMessage=bool(prompt), prompt=prompt or None,
            )  # fmt: skip
            sheet.add_data_validation(made)
            self._validations[key] = made
        return self._validations[key]

    def _machine(self, answers: Mapping[str, Any]) -> None:
        """The hidden description: which form it is, what the association noted, where each question was sent out."""
        sheet = self.book.sheet(MACHINE)
        sheet.sheet_state = "veryHidden"
        spec = self.spec
        head = {
            "form": spec.form, "version": spec.version, "layout": LAYOUT, "call": spec.call, "side": spec.side
        }  # fmt: skip
        noted = [(id, str(answers[id])) for id in sorted(spec.kept) if answers.get(id)]
        lines: list[tuple[Any, ...]] = [*({**head, "language": self.language}.items()), *noted, ("places", "")]
        for row, line in enumerate([*lines, *self.places], 1):
            for at, value in enumerate(line, 1):
                put(sheet.cell(row, at), value)
