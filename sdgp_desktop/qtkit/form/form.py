"""The form of a record, made from the descriptions of its fields."""

import re
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, button, column, panel, row, scrolling
from sdgp_desktop.qtkit.form.build import SILENT, Lists, fixed, make_editor
from sdgp_desktop.qtkit.form.editors import ChoiceEditor, FileEditor, LineEditor
from sdgp_desktop.qtkit.form.fieldrow import FieldRow
from sdgp_desktop.qtkit.form.kept import KeptNotice
from sdgp_desktop.qtkit.form.open import QUESTION, open_fields
from sdgp_desktop.qtkit.form.ranked import RankedEditor
from sdgp_desktop.qtkit.form.rows import Cells, RowsEditor
from sdgp_desktop.qtkit.form.section import Section
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

ALL = mark("qtkit", "Show all fields")
FEWER = mark("qtkit", "Show the main fields")
DRAFT_MS = 4_000
NARROW = 560
PART = re.compile(r"(?P<table>[\w.]+)\[(?P<row>\d+)\]\.(?P<column>\w+)")


class RecordForm(QWidget):
    """Fields of one record. Leaving a field stores it through `save(field id, row id, value)`."""

    saved = Signal(str)

    def __init__(
        self,
        context: PlaceContext,
        fields: Sequence[Field],
        *,
        name: str,
        save: Callable[[str, Any, Any], object],
        asked: str = "",
        lists: Callable[[str], Sequence[tuple[Any, str]]] | None = None,
        sections: Callable[[str], str] | None = None,
        save_cells: Callable[[Cells], object] | None = None,
        add_row: Callable[[str], Any] | None = None,
        remove_row: Callable[[str, Any], object] | None = None,
        move_row: Callable[[str, Any, int], object] | None = None,
        in_order: Collection[str] = (),
        keep_draft: Callable[[str, Any, str], object] | None = None,
        files: Callable[[str, str], Any] | None = None,
        file_name: Callable[[str], str] | None = None,
        file_kinds: Callable[[str], str] = lambda field: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.context, self.fields, self.asked = context, tuple(fields), asked
        self._save, self._save_cells, self._lists = save, save_cells, lists
        self._add_row, self._remove_row, self._move_row, self._keep = add_row, remove_row, move_row, keep_draft
        self._in_order = in_order  # tables whose rows stay where they are
        self._files, self._file_name, self._file_kinds = files, file_name, file_kinds
        self._titles = sections or (lambda section: section)
        self._numbered = any(f.id[:1].isdigit() for f in self.fields)
        self.rows: dict[str, FieldRow] = {}
        self.sections: dict[str, Section] = {}
        self._values: Mapping[str, Any] = {}
        self._tables: Mapping[str, Sequence[tuple[Any, Mapping[str, Any]]]] = {}
        self._findings: Sequence[Finding] = ()
        self._open: Mapping[str, str] = {}
        self._locked, self._all, self._narrow = "", False, False
        self._but: Container[str] = ()
        self._drafts: set[str] = set()
        self._record: UUID | None = None
        self._kept = KeptNotice(context, next((f.record for f in self.fields if f.record), ""))
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_drafts)
        self._lay_out(name)

    def _lay_out(self, name: str) -> None:
        self.banner = Banner("", "warn", f"{name}Locked")
        self.banner.hide()
        self._inside = column(gap=4, margins=(16, 8, 16, 16))
        self._more = button(say(ALL), f"{name}All", self.show_all, role="link", icon="list-tree")
        self.compact = any(f.compact for f in self.fields)
        self._inside.addLayout(row(None, self._more))
        if not self.compact:
            self._more.hide()
        self._inside.addStretch(1)
        self.area = scrolling(panel(self._inside, f"{name}Page"), f"{name}Scroll")
        box = column(self.banner, gap=0)
        box.addWidget(self.area, 1)
        self.setLayout(box)
        self._build()

    # -- building ------------------------------------------------------------------------------------------------

    def _wanted(self, field: Field) -> bool:
        if field.table or field.kind in SILENT or field.asked(self.asked) == "-":
            return False
        return self._all or not self.compact or field.compact

    def _build(self) -> None:
        """Make the rows that are wanted and not there yet, in the order of the descriptions."""
        for field in self.fields:
            if self._wanted(field) and field.id not in self.rows:
                self._add(field)

    def _add(self, field: Field) -> None:
        section = self._section(field.section)
        editor = make_editor(self, field)
        line = FieldRow(field, editor, field.asked(self.asked), self._saver(field), self._numbered)
        line.words = self.context.refusal_text
        line.typed.connect(lambda: self._typed(field.id))
        order = [f.id for f in self.fields]
        at = sum(1 for other in section.rows if order.index(other.field.id) < order.index(field.id))
        section.insert(at, line)
        self.rows[field.id] = line
        line.set_narrow(self._narrow)
        if isinstance(editor, FileEditor):
            self._wire_file(field, editor, line)
        self._fill(line)

    def _section(self, id: str) -> Section:
        found = self.sections.get(id)
        if found is None:
            found = self.sections[id] = Section(self._titles(id) if id else "", f"{self.objectName()}Section_{id}")
            order = list(dict.fromkeys(f.section for f in self.fields))
            at = sum(1 for other in self.sections if other != id and order.index(other) < order.index(id))
            self._inside.insertWidget(at + 1, found)  # after the line with "show all fields"
        return found

    def _saver(self, field: Field) -> Callable[[Any], object]:
        def save(value: Any) -> None:
            try:
                self._save(field.id, None, value)
            except Refusal as refusal:
                self.context.not_saved.emit(refusal)
                raise
            if field.id in self._drafts and self._keep is not None:
                self._keep(field.id, None, "")
            self._drafts.discard(field.id)
            self.context.saved.emit()
            self.saved.emit(field.id)

        return save

    def _wire_file(self, field: Field, editor: FileEditor, line: FieldRow) -> None:
        if self._file_name is not None:
            editor.name_of = self._file_name

        def take(path: str) -> None:
            if self._files is None:
                return
            try:
                value = self._files(field.id, path)
            except Refusal as refusal:
                line.refused(self.context.refusal_text(refusal))
                return
            editor.show_value(value)
            editor.typed.emit()
            editor.finished.emit()

        editor.take, editor.kinds = take, self._file_kinds(field.id)

    @property
    def lists(self) -> Lists:
        """Choices that are data, by the name of their list."""
        return self._lists or (lambda source: ())

    def cells_saver(self, table: str) -> Callable[[Cells], object]:
        """How the cells of a table field are stored."""

        def save(cells: Cells) -> None:
            if self._save_cells is not None:
                self._save_cells(cells)
            else:
                for field_id, row_id, value in cells:
                    self._save(field_id, row_id, value)
            self.saved.emit(table)

        return save

    def row_maker(self, table: str) -> Callable[[], Any] | None:
        """How a row of a table field is made."""
        make = self._add_row
        return None if make is None else lambda: make(table)

    def row_remover(self, table: str) -> Callable[[Any], object] | None:
        """How a row of a table field is taken out."""
        remove = self._remove_row
        return None if remove is None else lambda id: remove(table, id)

    def row_mover(self, table: str) -> Callable[[Any, int], object] | None:
        """How a row of a table field is moved."""
        move = self._move_row
        return None if move is None or table in self._in_order else lambda id, to: move(table, id, to)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_record(
        self,
        values: Mapping[str, Any],
        tables: Mapping[str, Sequence[tuple[Any, Mapping[str, Any]]]] | None = None,
        findings: Sequence[Finding] = (),
        same: bool = False,
        record: UUID | None = None,
    ) -> None:
        """Show a record; with `same` it is the one shown already, and what is being typed stays.

        With `record`, its id, fields that offices gave different values are marked until somebody chooses.
        """
        if not same:
            for line in self.rows.values():
                line.drop()
        self._values, self._tables, self._record = values, tables or {}, record
        for line in self.rows.values():
            self._fill(line)
        self._show_open(open_fields(self.context, self.fields, record, self._tables))
        self.set_findings(findings)

    def _show_open(self, found: Mapping[str, str]) -> None:
        self._open = found
        for field in self.fields:
            if field.id in found and field.id not in self.rows and field.kind not in SILENT:
                self._add(field)
        for id, line in self.rows.items():
            line.ask(partial(self.context.jump, QUESTION, None, found[id]) if id in found else None)

    def _fill(self, line: FieldRow) -> None:
        editor = line.editor
        if isinstance(editor, RowsEditor):
            editor.show_rows(self._tables.get(line.field.id, ()))
            line.stored = tuple(self._tables.get(line.field.id, ()))
        else:
            self._dress(line)
            line.show_value(self._values.get(line.field.id))
        self._lock(line)

    def _dress(self, line: FieldRow) -> None:
        """Currency of an amount from its neighbour."""
        editor, field = line.editor, line.field
        if isinstance(editor, LineEditor) and field.kind is Kind.MONEY and field.currency:
            from dataclasses import replace

            currency = str(self._values.get(field.currency) or (field.currency if len(field.currency) == 3 else "EUR"))
            editor.way = replace(editor.way, currency=currency)
            editor.unit.setText(currency)

    def refresh_lists(self) -> None:
        """Ask for the choices that are data anew."""
        for line in self.rows.values():
            if line.field.source and isinstance(line.editor, ChoiceEditor | RankedEditor):
                line.editor.set_choices(self.lists(line.field.source))
                line.show_value(line.stored)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings beside their fields; a field with a finding is shown even when it is not of the main ones."""
        self._findings = findings
        by_field: dict[str, list[Finding]] = {}
        known = {f.id: f for f in self.fields}
        for found in findings:
            by_field.setdefault(self._shown_at(found), []).append(found)
        for id in by_field:
            if id in known and id not in self.rows and known[id].kind not in SILENT:
                self._add(known[id])
        for id, line in self.rows.items():
            own = by_field.get(id, [])
            words = self.context.finding_text
            line.set_findings([("bad" if f.kind.startswith("H") else "warn", words(f)) for f in own])
            if isinstance(line.editor, RowsEditor):
                line.editor.set_findings(own, words)
        self._show_missing()

    def _shown_at(self, found: Finding) -> str:
        """The field that a finding stands at: of a column, its table."""
        target = next((f.table for f in self.fields if f.table and f.id == found.field), found.field)
        return target if any(f.id == target for f in self.fields) else target.split("[")[0]

    def _show_missing(self) -> None:
        hit = {self._shown_at(f) for f in self._findings}
        for section in self.sections.values():
            asked = [r for r in section.rows if r.asked == "R"]
            missing = sum(1 for r in section.rows if (r.asked == "R" and r.empty) or r.field.id in hit)
            if asked or missing:
                section.set_missing(missing)

    def show_all(self) -> None:
        """Show all fields, or only the main ones."""
        self._all = not self._all
        self._build()
        order = {f.id: f for f in self.fields}
        hit = {*self._open, *(f.field.split("[")[0] for f in self._findings)}
        for id, line in self.rows.items():
            line.setVisible(self._wanted(order[id]) or id in hit)
        for section in self.sections.values():
            section.setVisible(any(not line.isHidden() for line in section.rows))
        self._more.setText(say(FEWER if self._all else ALL))
        self.set_findings(self._findings)

    def lock(self, reason: str, but: Container[str] = ()) -> None:
        """Nothing can be changed, and why; `but` names fields and columns that stay open."""
        self._locked, self._but = reason, but
        self.banner.say(reason)
        self.banner.show()
        for line in self.rows.values():
            self._lock(line)

    def _lock(self, line: FieldRow) -> None:
        editor, locked = line.editor, bool(self._locked) and line.field.id not in self._but
        if isinstance(editor, RowsEditor):
            editor.set_locked(locked, self._but)
        else:
            editor.set_locked(locked or fixed(line.field))

    def unlock(self) -> None:
        """Everything can be changed again."""
        self._locked = ""
        self.banner.hide()
        for line in self.rows.values():
            self._lock(line)

    # -- typing --------------------------------------------------------------------------------------------------

    def _typed(self, id: str) -> None:
        if self._keep is not None and not self._draft_timer.isActive():
            self._draft_timer.start()

    def keep_drafts(self) -> None:
        """Keep what is half typed; drafts that were stored or forgotten are let go.

        Where that cannot be done (a stick was pulled out), it stays on the screen, and leaving the field says why.
        """
        if self._keep is None:
            return
        with suppress(Refusal):
            for id, line in self.rows.items():
                if line.dirty:
                    self._keep(id, None, line.editor.text())
                    self._drafts.add(id)
                elif id in self._drafts and not line.draft:
                    self._keep(id, None, "")
                    self._drafts.discard(id)

    def set_drafts(self, drafts: Mapping[tuple[str, Any], str]) -> None:
        """Offer what was half typed when the program ended."""
        known = {f.id: f for f in self.fields}
        for (id, _row), text in drafts.items():
            if id in known and id not in self.rows:
                self._add(known[id])
            if id in self.rows and text:
                self._drafts.add(id)
                self.rows[id].offer_draft(text)

    def leave(self) -> bool:
        """Store what is half typed; what is refused is kept as a draft and told."""
        stored = True
        for line in self.rows.values():
            if line.dirty and not line.commit():
                stored = False
                self._kept.tell(self._record, line)
        self.keep_drafts()
        return stored

    def focus_field(self, id: str, row: int | None = None) -> bool:
        """Bring a field into view and put the cursor into it; `4[2].3` names a cell of a table."""
        part = PART.fullmatch(id)
        if part:
            id, row = f"{part['table']}.{part['column']}", int(part["row"])
        known = {f.id: f for f in self.fields}
        field = known.get(id)
        if field is None:
            return False
        target = known.get(field.table, field) if field.table else field
        if target.id not in self.rows:
            self._add(target)
        line = self.rows[target.id]
        line.show()
        section = self.sections[target.section]
        section.show()
        section.set_open(True)
        QTimer.singleShot(0, line, lambda: self.area.ensureWidgetVisible(line, 0, theme().dp(80)))
        if isinstance(line.editor, RowsEditor) and field.table:
            line.editor.focus_cell(id, row)
        else:
            line.editor.target().setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme().dp(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            for line in self.rows.values():
                line.set_narrow(narrow)
