"""The delegation of a visit: who is named, one of them as a form, travel data folded below and kept apart."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, button, column, label, named, panel
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.visits.model import DELEGATION_FORM, TRAVEL_SECTION, DelegationModel

DELEGATION = mark("visits", "Delegation")
ABOUT = mark(
    "visits",
    "Everybody who prepares the visit sees who travels. Travel data leave only in the package of this visit, and are "
    "erased some weeks after it.",
)
NONE = mark("visits", "Nobody is named yet.")
TRAVEL = mark("visits", "Travel data, kept apart")
ADD, TAKE_OUT = mark("visits", "Name somebody"), mark("visits", "Take out")
TAKEN_OUT = mark("visits", "Taken out of the delegation")
PACKAGE = mark("visits", "Visit package…")
NEW, NEW_TEXT = mark("visits", "Somebody for the delegation"), mark("visits", "Everything else follows in the form.")
NAME, FUNCTION = mark("visits", "Name"), mark("visits", "Function")
CATEGORY = mark("visits", "Category")
SHOWN = 4  # people in view at once: more than most delegations have
PACKAGE_TYPE = "exchange_visit"  # a jump that asks the place Exchange for the package of a visit


class DelegationTab(QWidget):
    """List and form; typing saves by itself."""

    def __init__(self, model: DelegationModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("delegation")
        self.model, self.context = model, context
        self.visit_id: UUID | None = None
        self._shown: UUID | None = None
        self.list = named(QListWidget(), "delegates", say(DELEGATION))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        self.empty = label(say(NONE), "muted", "noDelegates")
        self.add_button = button(say(ADD), "addDelegate", self.add, icon="user-plus")
        self.out_button = button(say(TAKE_OUT), "removeDelegate", self.take_out, icon="circle-minus")
        self.package_button = button(say(PACKAGE), "visitPackage", self._package, icon="file-lock")
        self.gone = Banner("", "note", "travelGone")
        self.form = RecordForm(
            context, DELEGATION_FORM, name="delegateForm", save=self._save, sections=lambda _: say(TRAVEL)
        )
        self.travel = self.form.sections[TRAVEL_SECTION]
        self.travel.set_open(False)
        self._lay_out()

    def _lay_out(self) -> None:
        """Everything in the one scroll area of the form: on a small screen the list moves out of the way."""
        buttons = Flow(theme().dp(8))
        for made in (self.add_button, self.out_button, self.package_button):
            buttons.addWidget(made)
        top = column(label(say(ABOUT), "muted", "aboutDelegation", wrap=True), gap=8)
        top.addWidget(panel(buttons, "delegationButtons"))
        for part in (self.empty, self.list, self.gone):
            top.addWidget(part)
        page = self.form.area.widget()
        inside = page.layout() if page is not None else None
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(0, panel(top, "delegationTop"))
        self.setLayout(column(self.form))

    # -- showing -------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> None:
        """Show the delegation of a visit; the person in view stays in view."""
        same, self.visit_id = id == self.visit_id, id
        here = self.current if same else None
        lines = self.model.lines(id)
        self.list.blockSignals(True)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.words)
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            self.list.addItem(item)
        ids = [line.id for line in lines]
        self.list.setCurrentRow(ids.index(here) if here in ids else 0 if ids else -1)
        self.list.blockSignals(False)
        self.empty.setVisible(not ids)
        self.list.setVisible(bool(ids))
        high = self.list.sizeHintForRow(0) * min(max(len(ids), 1), SHOWN)
        self.list.setFixedHeight(high + theme().dp(10))
        self.package_button.setEnabled(self.model.has_travel(id))
        self._show_person()

    @property
    def current(self) -> UUID | None:
        """The person in view."""
        place = self.list.currentRow()
        return self._id_at(place) if place >= 0 else None

    def _id_at(self, place: int) -> UUID:
        found: UUID = self.list.item(place).data(Qt.ItemDataRole.UserRole)
        return found

    def _chosen(self, *_: object) -> None:
        self.leave()
        self._show_person()

    def _show_person(self) -> None:
        id = self.current
        for section in self.form.sections.values():
            section.setVisible(id is not None)
        self.out_button.setEnabled(id is not None)
        self.gone.hide()
        if id is None or self.visit_id is None:
            self._shown = None
            return
        found = self.model.record(self.visit_id, id)
        self.form.show_record(found.values, findings=found.findings, same=id == self._shown)
        self._shown = id
        self.gone.say(found.gone)
        self.gone.setVisible(bool(found.gone))
        self.travel.setVisible(not found.gone)

    def lead_to(self, delegate_id: UUID | None, field: str) -> None:
        """Bring a person, and one of the fields, into view."""
        for place in range(self.list.count()):
            if self._id_at(place) == delegate_id:
                self.list.setCurrentRow(place)
                self.form.focus_field(field)
                return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- doing ---------------------------------------------------------------------------------------------------

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self._shown is not None:
            self.model.save(self._shown, field_id, value)

    def leave(self) -> None:
        """Store what is half typed."""
        if self._shown is not None:
            self.form.leave()

    def add(self) -> None:
        """Ask for a name, and name that person."""
        id = self.visit_id
        if id is None:
            return
        sheet = NewDelegate(self, self.model.categories(), lambda *typed: self.model.add(id, *typed), self.context)
        if sheet.exec() and sheet.made is not None:
            self.show_record(id)
            self.lead_to(sheet.made, "d.organisation")

    def take_out(self) -> None:
        """Take the person in view out; the notice offers Undo."""
        id, visit_id = self.current, self.visit_id
        if id is not None and visit_id is not None:
            self.context.do(lambda: self.model.remove(id), notice=say(TAKEN_OUT))
            self.show_record(visit_id)

    def _package(self) -> None:
        self.leave()
        self.context.jump(PACKAGE_TYPE, self.visit_id)


class NewDelegate(Sheet):
    """Name, function and category of somebody; `made` is the id."""

    def __init__(
        self,
        parent: QWidget,
        categories: list[tuple[str, str]],
        make: Callable[[str, str, str | None], UUID],
        context: PlaceContext,
    ) -> None:
        super().__init__(parent, "newDelegateSheet", say(NEW), say(NEW_TEXT), say(ADD))
        self.make, self.context = make, context
        self.made: UUID | None = None
        self.name, self.function = QLineEdit(), QLineEdit()
        self.category = ChoiceBox("newDelegateCategory", categories)
        self.add(say(NAME), self.name, "newDelegateName")
        self.add(say(FUNCTION), self.function, "newDelegateFunction")
        self.add(say(CATEGORY), self.category, "newDelegateCategory")
        self.extra = self._make

    def _make(self) -> bool:
        code = self.category.code
        try:
            self.made = self.make(self.name.text(), self.function.text().strip(), str(code) if code else None)
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
