"""The chosen dossier: form, checks, people, documents, notes, history, and the steps it can take."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.intake.fields.choices_more import KIND
from sdgp_desktop.intake.model import (
    ATTACHABLE,
    RecordModel,
    before_agreement,
    field_label,
    file_kinds,
    kinds_shown,
    parts_shown,
    screen_fields,
    section_title,
)
from sdgp_desktop.intake.page.documents import DocumentsTab
from sdgp_desktop.intake.page.sheets import Arrival, Confirmation, Derogation, EndOfDerogation, Notice, Translation
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import (
    button,
    clear,
    column,
    entry,
    frame,
    label,
    menu_button,
    named,
    panel,
    row,
    scrolling,
)
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import RecordPanel, Tab

FORM, CHECKS, PEOPLE = mark("intake", "Form"), mark("intake", "Checks"), mark("intake", "People")
DOCUMENTS, NOTES, HISTORY = mark("intake", "Documents"), mark("intake", "Notes"), mark("intake", "History")
SUBMIT = mark("intake", "Hand in")
SUBMITTED = mark("intake", "Handed in: {status}")
MORE = mark("intake", "More")
CONFIRM = mark("intake", "Confirmed by the municipality…")
ARRIVAL = mark("intake", "When and how it arrived…")
VERIFY = mark("intake", "City link verified")
VERIFIED = mark("intake", "Noted that the city link was verified")
NOTICE = mark("intake", "Privacy information given…")
TRANSLATE = mark("intake", "Working translation…")
DEROGATE, END_DEROGATION = mark("intake", "Derogation…"), mark("intake", "End a derogation…")
TO_DRAFT = mark("intake", "Make it a draft again")
WITHDRAW = mark("intake", "Withdraw")
WITHDRAWN = mark("intake", "{number} was withdrawn")
TAKE_BACK = mark("intake", "Take the withdrawal back")
LOCKED_WITHDRAWN = mark("intake", "The dossier was withdrawn; its answers cannot be changed.")
LOCKED_SCORED = mark("intake", "The dossier is being scored or was decided; its answers stay as they were scored.")
OPEN_PERSON = mark("intake", "Open {name} in the register")
IN_REGISTER = mark("intake", "In the register")
OPEN_FIELD = mark("intake", "Show in the form")
NOBODY = mark("intake", "Nobody is named in the form yet.")
LOCKS = {"withdrawn": LOCKED_WITHDRAWN} | dict.fromkeys(
    ("in_scoring", "selected", "reserve", "not_selected"), LOCKED_SCORED
)


class FormTab(QWidget):
    """The form of the side and the call of the dossier; each is made when it is first needed."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("dossierFormTab")
        self.model, self.context = model, context
        self.id: UUID | None = None
        self._named = ""  # the file that was attached last
        self.forms: dict[tuple[str, tuple[str, ...], tuple[str, ...], tuple[Text, ...]], RecordForm] = {}
        self._stack = named(QStackedWidget(), "dossierForms")
        self.setLayout(column(self._stack))

    @property
    def form(self) -> RecordForm | None:
        """The form in view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, RecordForm) else None

    def _form(
        self, side: str, kinds: tuple[str, ...], parts: tuple[str, ...], labels: Mapping[str, Text]
    ) -> RecordForm:
        key = (side, kinds, parts, tuple(labels.values()))
        if key not in self.forms:
            made = RecordForm(
                self.context,
                screen_fields(labels, kinds, parts),
                name=f"dossierForm{side}",
                asked=side,
                save=lambda field_id, row_id, value: self._save([(field_id, row_id, value)]),
                save_cells=self._save,
                lists=lambda source: self.model.choices(self.id, source),
                sections=section_title,
                add_row=self._add_row,
                remove_row=self._remove_row,
                move_row=self._move_row,
                in_order=("2.5",),  # the languages of one person after those of another
                keep_draft=self._keep_draft,
                files=self._attach,
                file_name=str,
                file_kinds=file_kinds,
            )
            self.forms[key] = made
            self._stack.addWidget(made)
        return self.forms[key]

    def show_record(self, id: UUID) -> None:
        """Show a dossier; what is being typed in the one shown already stays."""
        same, self.id = id == self.id, id
        row = self.model.head(id).row
        values, tables = self.model.values(id)
        shown = self.form if same else None  # while somebody works in it, it offers what it offered
        kinds, parts = kinds_shown(row.country, values.get(KIND)), parts_shown(row.country, values)
        form = shown or self._form(row.form, kinds, parts, self.model.promises(id))
        self._stack.setCurrentWidget(form)
        if not same:
            form.refresh_lists()
        form.show_record(values, tables, self.model.findings(id), same=same, record=id)
        if not same:
            form.set_drafts(self.model.drafts(id))
        if row.status in LOCKS:
            open_still = screen_fields() if row.status != "withdrawn" else ()
            form.lock(say(LOCKS[row.status]), {f.id for f in open_still if before_agreement(f.id, row.form)})
        else:
            form.unlock()

    def leave(self) -> None:
        """Store what is half typed."""
        if self.form is not None and self.id is not None:
            self.form.leave()

    def _attach(self, field_id: str, path: str) -> str:
        self._named = self.model.attach(self.id, field_id, Path(path)) if self.id is not None else ""
        return self._named

    def _save(self, cells: Sequence[tuple[str, Any, Any]]) -> None:
        if self.id is None or (cells[0][0] in ATTACHABLE and cells[0][2] == self._named):
            return  # attaching a file names it too
        self.model.save(self.id, cells)

    def _add_row(self, table: str) -> UUID | None:
        return None if self.id is None else self.model.add_row(self.id, table)

    def _remove_row(self, table: str, row_id: UUID) -> None:
        if self.id is not None:
            self.model.remove_row(self.id, table, row_id)

    def _move_row(self, table: str, row_id: UUID, to: int) -> None:
        if self.id is not None:
            self.model.move_row(self.id, table, row_id, to)

    def _keep_draft(self, field_id: str, row_id: Any, text: str) -> None:
        if self.id is not None:
            self.model.keep_draft(self.id, field_id, row_id, text)


class DossierPanel(RecordPanel):
    """One dossier: head with its steps, and the tabs."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        self.model, self.context = model, context
        self.form = FormTab(model, context)
        self.checks = FindingsList(context, "dossierChecks", jump=self._to_finding)
        self.people = column(gap=8)
        self.documents = DocumentsTab(model, context)
        self.notes = NotesPanel(context, "dossierNotes", "intake_dossier", model.names)
        self.history = HistoryList(context, "dossierHistory")
        people = scrolling(panel(column(self.people, None, margins=(16, 12, 16, 16)), "peoplePage"), "dossierPeople")
        super().__init__(
            context,
            "dossier",
            (
                Tab("form", say(FORM), self.form, self.form.show_record, self.form.leave),
                Tab("checks", say(CHECKS), self.checks, self._show_checks),
                Tab("people", say(PEOPLE), people, self._show_people),
                Tab("documents", say(DOCUMENTS), self.documents, self.documents.show_record),
                Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
                Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(model.history(id))),
            ),
            head=self._show_head,
        )

    # -- head and steps ------------------------------------------------------------------------------------------

    def _show_head(self, id: UUID) -> None:
        head = self.model.head(id)
        findings = self.model.findings(id)
        self.set_head(head.title, head.subtitle, head.badges)
        self.set_count("checks", len(findings))
        self.set_actions(*self._steps(head.row.status, any(f.kind == "HE" for f in findings)))

    def _steps(self, status: str, hard: bool) -> list[QWidget]:
        more, menu = menu_button(say(MORE), "dossierMore", "ellipsis")
        sheets: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("confirm", say(CONFIRM), partial(self._sheet, Confirmation)),
            ("arrival", say(ARRIVAL), partial(self._sheet, Arrival)),
            ("notice", say(NOTICE), partial(self._sheet, Notice)),
            ("verify", say(VERIFY), self.verify),
            ("translate", say(TRANSLATE), partial(self._sheet, Translation)),
        )
        open_for_change = status not in LOCKS
        for name, title, step in sheets if open_for_change else sheets[:1] + sheets[-1:]:
            entry(menu, title, step, name=f"step_{name}")
        if open_for_change:
            menu.addSeparator()
            if self.id is not None and self.model.lifted(self.id):
                entry(menu, say(END_DEROGATION), partial(self._sheet, EndOfDerogation), name="step_endDerogation")
            if status != "draft":
                entry(menu, say(TO_DRAFT), self.to_draft, name="step_draft")
            entry(menu, say(WITHDRAW), self.withdraw, name="step_withdraw")
        made: list[QWidget] = []
        if status == "draft":
            made.append(button(say(SUBMIT), "handIn", self.submit, icon="send", role="primary"))
        if hard and open_for_change:
            made.append(button(say(DEROGATE), "derogate", partial(self._sheet, Derogation), icon="gavel"))
        if status == "withdrawn":
            made.append(button(say(TAKE_BACK), "takeBack", self.take_back, icon="undo-2"))
        return [*made, more]

    def _sheet(self, kind: type[Any]) -> None:
        if self.id is not None:
            self.form.leave()
            kind(self, self.model, self.id, self.context).exec()

    def submit(self) -> None:
        """Hand the draft in and say what the checks make of it."""
        if self.id is None:
            return
        id = self.id
        self.form.leave()
        if self.context.do(lambda: self.model.submit(id)) is not None:
            self.context.notice(say(SUBMITTED, status=self.model.head(id).badges[0][0]), undo=True)
            self.refresh()
            if self.model.findings(id):
                self.open_tab("checks")

    def to_draft(self) -> None:
        """Make it a draft again."""
        self._step(self.model.return_to_draft, "")

    def withdraw(self) -> None:
        """Note the withdrawal; Undo takes it back."""
        if self.id is not None:
            self._step(self.model.withdraw, say(WITHDRAWN, number=self.model.head(self.id).row.number))

    def take_back(self) -> None:
        """Open it again."""
        self._step(self.model.take_withdrawal_back, "")

    def verify(self) -> None:
        """Note that the links are known to be so."""
        self._step(self.model.verify_link, say(VERIFIED))

    def _step(self, step: Callable[[UUID], object], notice: str) -> None:
        if self.id is not None:
            id = self.id
            self.form.leave()
            self.context.do(lambda: step(id), notice)

    # -- tabs ----------------------------------------------------------------------------------------------------

    def _show_checks(self, id: UUID) -> None:
        self.checks.show_findings(self.model.findings(id), field_label)

    def _show_people(self, id: UUID) -> None:
        clear(self.people)
        found = self.model.people(id)
        if not found:
            self.people.addWidget(label(say(NOBODY), "muted", "nobodyNamed"))
        for n, person in enumerate(found):
            texts = column(label(person.name, "strong", f"person_{n}", wrap=True), gap=2)
            texts.addWidget(label(person.words, "muted", f"personWords_{n}", wrap=True))
            lead = partial(self.to_field, person.field, person.row)
            show = button(say(OPEN_FIELD), f"personField_{n}", lead, role="link")
            line = row(gap=8, margins=(12, 8, 12, 8))
            line.addLayout(texts, 1)
            line.addWidget(show)
            if person.person_id is not None:
                opened = partial(self.context.jump, "registry_person", person.person_id)
                made = button(say(IN_REGISTER), f"openPerson_{n}", opened, role="link")
                made.setAccessibleName(say(OPEN_PERSON, name=person.name))
                line.addWidget(made)
            self.people.addWidget(frame(line, f"personCard_{n}"))

    def _to_finding(self, finding: Finding) -> None:
        self.to_field(finding.field, finding.row)

    def to_field(self, field_id: str, number: int | None = None) -> None:
        """Bring a field of the form into view; a whole item leads to its first part."""
        self.open_tab("form")
        form = self.form.form
        if form is None or not field_id:
            return
        wanted = field_id
        if not form.focus_field(wanted, number):
            parts = [f.id for f in form.fields if f.id.startswith(wanted + ".")]
            if parts:
                form.focus_field(parts[0], number)
