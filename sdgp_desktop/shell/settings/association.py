"""Part of *Settings*: what stands on the papers of an association, and who signs them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import Elided, button, column, label, panel, row
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.form.rows import grid_column
from sdgp_desktop.qtkit.grid import CellChange, GridModel, GridPanel, GridRow
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import Way
from sdgp_desktop.shell.frontpages import DESKS_SHOWN
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.look import combo
from sdgp_desktop.shell.settings.model import SettingsModel


class DeskChoice(QWidget):
    """Which computer of the office this is: chosen until something was entered or sent, only told afterwards."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsDeskPart")
        self.model, self.context = model, context
        number, _ = model.desk()
        choices = [(n, model.desk_words(n)) for n in range(1, max(DESKS_SHOWN, number) + 1)]
        self.choice = combo("settingsDesk", say(words.COMPUTER), choices, number)
        self.choice.activated.connect(lambda *_: self.choose(self.choice.currentData()))
        self.title = label(say(words.COMPUTER))
        self.title.setBuddy(self.choice)
        self.told = Elided("", "muted", "settingsDeskTold")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = row(self.title, self.choice, gap=12)
        line.addWidget(self.told, 1)
        self.setLayout(line)
        self.refresh()

    def refresh(self) -> None:
        """Show the number as it is, to be chosen or only read."""
        number, free = self.model.desk()
        self.choice.setCurrentIndex(self.choice.findData(number))
        self.title.setVisible(free)
        self.choice.setVisible(free)
        self.told.setVisible(not free)
        self.told.setText(self.model.desk_words(number))

    def choose(self, number: int) -> None:
        """Give this computer another number."""
        series = self.context.do(lambda: self.model.set_desk(number))
        if series is not None:
            self.context.notice(say(words.COMPUTER_SET, series=series))
        self.refresh()


class AssociationPart(QWidget):
    """Letterhead, logo, donor line, signatories."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsAssociationPart")
        self.model, self.context = model, context
        self.which = combo("settingsAssociation", say(words.WHICH), model.codes(), context.office.code)
        self.which.activated.connect(lambda *_: self.show_association())
        which = label(say(words.WHICH))
        which.setBuddy(self.which)
        self.form = RecordForm(
            context, model.fields, name="associationForm", save=model.save_association, lists=model.choices,
            files=model.take_logo, file_name=lambda _: say(words.PICTURE_KEPT),
        )  # fmt: skip
        context.on_leave(self.form.leave)
        columns = [grid_column(f, Way(f.kind)) for f in model.signatory_fields]
        self.signing = GridModel(columns, self._write)
        self.grid = GridPanel(context, self.signing, "signatories", say(words.SIGNATORIES))
        self.grid.say_empty(say(words.ADD_SIGNATORY))
        add = button(say(words.ADD_SIGNATORY), "addSignatory", self.add_signatory, icon="plus")
        below = column(
            label(say(words.SIGNATORIES), "heading"), self.grid, row(add, None), gap=8, margins=(16, 0, 16, 8)
        )
        self.desk = DeskChoice(model, context)
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(24)  # the code is what tells them apart
        for narrow in (self.which, self.desk.choice):  # in a small window both give way; what is cut ends in …
            narrow.setMinimumWidth(theme().dp(130))
        above = row(which, self.which, gap=12, margins=(16, 12, 16, 0))
        above.addWidget(self.desk, 1)
        box = column(above, gap=8)
        box.addWidget(self.form, 1)
        box.addWidget(panel(below, "signatoriesPart"))
        self.setLayout(box)
        self.show_association()

    def show_association(self) -> None:
        """Show the chosen association."""
        self.form.leave()
        values, signing = self.model.association(str(self.which.currentData()))
        self.form.show_record(values)
        self.signing.set_rows([GridRow(id, dict(cells)) for id, cells in signing])
        self.grid.view.fit_height(5)

    def _write(self, changes: Sequence[CellChange]) -> None:
        columns = {f.id: f.column for f in self.model.signatory_fields}
        self.model.save_signatories([(c.row_id, columns[c.column], c.value) for c in changes])

    def add_signatory(self) -> None:
        """Ask for the name of somebody who signs."""
        sheet = Sheet(self, "signatorySheet", say(words.ADD_SIGNATORY), "", say(words.ADD))
        name = QLineEdit()
        sheet.add(say(words.NAME), name, "newSignatory")

        def done() -> bool:
            typed = " ".join(name.text().split())
            if not typed:
                sheet.say_problem(say(words.NAME_MISSING))
                return False
            try:
                self.model.add_signatory(typed)
            except Refusal as refusal:
                sheet.say_problem(self.context.refusal_text(refusal))
                return False
            return True

        sheet.extra = done
        sheet.accepted.connect(self.show_association)
        sheet.open()
