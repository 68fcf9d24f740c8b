"""Part of *Settings*: who works here, and their PINs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import badge, button, clear, column, frame, label, panel, row, rule, scrolling
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words as shell_words
from sdgp_desktop.shell.keylines import key_line
from sdgp_desktop.shell.locking import lock_copies, take_pin_away
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.look import combo
from sdgp_desktop.shell.settings.model import Colleague, SettingsModel

LEAST = 4


class PeoplePart(QWidget):
    """One line a person."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsPeople")
        self.model, self.context = model, context
        self.lines = column(gap=6)
        add = button(say(words.ADD_PERSON), "addPerson", self.add_person, icon="user-plus", role="primary")
        head = row(label(say(words.PEOPLE_HERE), "heading"), None, add)
        back = button(say(words.DESK_BACK), "deskBackButton", self.bring_back, role="link")
        card = column(head, gap=10, margins=20)
        card.addLayout(self.lines)
        card.addLayout(row(None, back))
        about = label(say(words.PEOPLE_ABOUT), "muted", "peopleAbout", wrap=True)
        box = column(frame(card, "peopleCard"), about, None, gap=12, margins=16)
        self.setLayout(column(scrolling(panel(box), "settingsPeopleScroll")))
        self.refresh()

    def refresh(self) -> None:
        """Show the people anew."""
        clear(self.lines)
        roles = dict(self.model.roles())
        for number, colleague in enumerate(self.model.people()):
            role = say(roles[colleague.role]) if colleague.role in roles else colleague.role
            line = row(label(colleague.name, "strong", f"person{number}"), label(role, "muted"), gap=12)
            line.addWidget(badge(say(words.HAS_PIN if colleague.has_pin else words.NO_PIN), "good" * colleague.has_pin))
            if colleague.last_day is not None:
                line.addWidget(badge(say(words.LEFT_ON, day=day(colleague.last_day)), "note"))
            if colleague.working:
                line.addWidget(badge(say(words.WORKING), "accent"))
            line.addStretch(1)
            deeds = Flow(theme().dp(12))  # a narrow window, or a long language, puts them in two lines
            for part in (*self._buttons(colleague, number), self._change_button(colleague, number)):
                deeds.addWidget(part)
            self.lines.addWidget(rule())
            self.lines.addLayout(line)
            self.lines.addWidget(panel(deeds))

    def _buttons(self, colleague: Colleague, number: int) -> list[QWidget]:
        if not colleague.working:
            made = button(say(words.WORK_AS), f"workAs{number}", partial(self.work_as, colleague), role="link")
            made.setAccessibleName(say(words.WORK_AS_NAME, name=colleague.name))
            return [made]
        title = words.CHANGE_PIN if colleague.has_pin else words.SET_PIN
        pin = button(say(title), "setPin", partial(self.set_pin, colleague), icon="key", role="link")
        show = partial(self.show_sheet, colleague)
        sheet = button(say(words.SHEET), "recoveryPaper", show, icon="printer", role="link")
        if not colleague.has_pin or self.model.recovered:
            return [sheet, pin]
        away = button(say(words.NO_MORE_PIN), "noMorePin", partial(self.take_pin_away, colleague), role="link")
        return [sheet, pin, away]

    def _change_button(self, colleague: Colleague, number: int) -> QWidget:
        change = partial(self.change_person, colleague)
        made = button(say(words.CHANGE_PERSON), f"changePerson{number}", change, role="link")
        made.setAccessibleName(say(words.CHANGE_NAMED, name=colleague.name))
        return made

    # -- doing ---------------------------------------------------------------------------------------------------

    def add_person(self) -> None:
        """Ask for a name and a role."""
        sheet = Sheet(self, "personSheet", say(words.ADD_PERSON), "", say(words.ADD))
        name = QLineEdit()
        sheet.add(say(words.NAME), name, "newPersonName")
        roles = combo("newPersonRole", say(words.ROLE), [(c, say(t)) for c, t in self.model.roles()], "officer")
        sheet.add(say(words.ROLE), roles)

        def done() -> bool:
            typed = " ".join(name.text().split())
            sheet.say_problem("" if typed else say(words.NAME_MISSING))
            return bool(typed) and self._try(sheet, lambda: self.model.add_person(typed, roles.currentData()))

        sheet.extra = done
        sheet.finished.connect(self.refresh)
        sheet.open()

    def change_person(self, colleague: Colleague) -> None:
        """Change the name, the role or the last day of somebody."""
        title = say(words.CHANGE_NAMED, name=colleague.name)
        sheet = Sheet(self, "changePersonSheet", title, say(words.CHANGE_TEXT), say(words.KEEP))
        name, last = QLineEdit(colleague.name), QLineEdit(day(colleague.last_day) if colleague.last_day else "")
        roles = combo("changePersonRole", say(words.ROLE), [(c, say(t)) for c, t in self.model.roles()], colleague.role)
        sheet.add(say(words.NAME), name, "changePersonName")
        sheet.add(say(words.ROLE), roles)
        sheet.add(say(words.LAST_DAY), last, "changePersonLast")

        def store() -> None:
            typed = " ".join(name.text().split())
            self.model.change_person(colleague.id, typed, roles.currentData(), read_day(last.text()))

        sheet.extra = lambda: self._try(sheet, store)
        sheet.accepted.connect(self.context.window.refresh_frame)
        sheet.finished.connect(self.refresh)
        sheet.open()

    def _try(self, sheet: Sheet, step: Callable[[], object]) -> bool:
        try:
            step()
        except Refusal as refusal:
            sheet.say_problem(self.context.refusal_text(refusal))
            return False
        return True

    def work_as(self, colleague: Colleague) -> None:
        """Let somebody else work here from now on; a PIN is asked for where there is one."""
        if not colleague.has_pin:
            self._change(colleague)
            return
        text = say(words.PIN_ASKED, name=colleague.name)
        sheet = Sheet(self, "workAsSheet", say(words.WORK_AS_NAME, name=colleague.name), text, say(words.WORK_AS))
        pin = self._pin_line(sheet, say(shell_words.PIN), "workAsPin")
        sheet.extra = lambda: self._try(sheet, lambda: self.model.check_pin(colleague.id, pin.text()))
        sheet.accepted.connect(partial(self._change, colleague))
        sheet.open()

    def _change(self, colleague: Colleague) -> None:
        self.context.do(lambda: self.model.work_as(colleague))
        self.context.window.refresh_frame()
        self.refresh()

    def _pin_line(self, sheet: Sheet, text: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        sheet.add(text, line, name)
        return line

    def new_pin(self) -> None:
        """A new PIN for the one who came in with the recovery key."""
        self.set_pin(next(one for one in self.model.people() if one.working))

    def set_pin(self, colleague: Colleague) -> None:
        """Ask for a new PIN twice (and for the present one); the first PIN encrypts the database."""
        sheet = Sheet(self, "pinSheet", say(words.SET_PIN).rstrip("…"), say(words.PEOPLE_ABOUT), say(words.KEEP))
        known = colleague.has_pin and not self.model.recovered
        old = self._pin_line(sheet, say(words.OLD_PIN), "oldPin") if known else None
        first = self._pin_line(sheet, say(words.NEW_PIN), "newPin")
        second = self._pin_line(sheet, say(words.AGAIN), "newPinAgain")
        recovery: list[str] = []

        def store() -> None:
            if old is not None:
                self.model.check_pin(colleague.id, old.text())
            recovery.append(self.model.set_pin(first.text()))

        def done() -> bool:
            short, differ = len(first.text()) < LEAST, first.text() != second.text()
            if short or differ:
                sheet.say_problem(say(words.PIN_SHORT, least=LEAST) if short else say(words.PIN_DIFFERS))
                return False
            sheet.say_problem(say(words.PIN_AT_WORK))
            sheet.repaint()
            return self._try(sheet, store)

        sheet.extra = done
        sheet.accepted.connect(lambda: self._show_recovery(recovery[0]))
        sheet.open()

    def take_pin_away(self, colleague: Colleague) -> None:
        """Ask for the PIN a last time; the last one of the office takes the lock off everything."""
        text = say(words.LAST_PIN_TEXT if self.model.last_pin else words.OTHER_PIN_TEXT)
        sheet = Sheet(self, "noPinSheet", say(words.NO_MORE_PIN).rstrip("…"), text, say(words.NO_MORE_PIN_DO))
        pin = self._pin_line(sheet, say(words.OLD_PIN), "lastPinLine")
        sheet.extra = lambda: self._try(sheet, lambda: self.model.check_pin(colleague.id, pin.text()))
        sheet.accepted.connect(lambda: take_pin_away(self.context.window, self.refresh))
        sheet.open()

    def _show_recovery(self, key: str) -> None:
        self.refresh()
        lock_copies(self.context.window)
        RecoveryKey(self, key, self._preview).open()

    # -- the recovery sheet --------------------------------------------------------------------------------------

    def show_sheet(self, colleague: Colleague) -> None:
        """The recovery sheet, after the PIN where there is one."""
        if not colleague.has_pin:
            self._preview()
            return
        sheet = Sheet(
            self, "sheetPin", say(words.SHEET).rstrip("…"), say(words.PIN_ASKED, name=colleague.name), say(words.SHOW)
        )
        pin = self._pin_line(sheet, say(shell_words.PIN), "sheetPinLine")
        sheet.extra = lambda: self._try(sheet, lambda: self.model.check_pin(colleague.id, pin.text()))
        sheet.accepted.connect(self._preview)
        sheet.open()

    def _preview(self) -> None:
        sheet = SheetPreview(self, self.model, self.context)
        sheet.open()
        sheet.panel.draw()

    def bring_back(self) -> None:
        """Ask for the two keys of the desk on the recovery sheet."""
        sheet = Sheet(
            self, "deskBack", say(words.DESK_BACK).rstrip("…"), say(words.DESK_BACK_TEXT), say(words.DESK_BACK_DO)
        )
        signs, opens = key_line(), key_line()
        sheet.add(say(words.SIGNS), signs, "deskSigns")
        sheet.add(say(words.OPENS), opens, "deskOpens")
        sheet.extra = lambda: self._try(sheet, lambda: self.model.bring_desk_back(signs.text(), opens.text()))
        sheet.accepted.connect(lambda: self.context.notice(say(words.DESK_IS_BACK)))
        sheet.open()


class RecoveryKey(Sheet):
    """The recovery key; it stays until somebody says that it is kept on paper."""

    def __init__(self, parent: QWidget, key: str, preview: Callable[[], object]) -> None:
        super().__init__(parent, "recoverySheet", say(words.PIN_SET), say(words.RECOVERY), say(shell_words.CLOSE))
        line = key_line(key)
        line.setReadOnly(True)
        self.add(say(shell_words.RECOVERY_KEY), line, "recoveryKey")
        show = button(say(words.PRINT_SHEET), "recoverySheetPrint", preview, icon="printer")
        self.noted = QCheckBox(say(words.NOTED))
        self.noted.setObjectName("recoveryNoted")
        self.noted.toggled.connect(self.done_button.setEnabled)
        self.body.addLayout(row(show, None))
        self.body.addWidget(self.noted)
        self.cancel_button.hide()
        self.done_button.setEnabled(False)

    def reject(self) -> None:
        """Esc closes it only when the key was noted."""
        if self.noted.isChecked():
            super().reject()


class SheetPreview(Sheet):
    """The recovery sheet as it is printed: language on the spot, print, save."""

    def __init__(self, parent: QWidget, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__(parent, "sheetPreview", say(words.SHEET).rstrip("…"), say(words.SHEET_TEXT))
        paper = Paper("recovery", say(words.SHEET).rstrip("…"), pdf=model.recovery_sheet)
        self.panel = PaperPanel(context, "recoveryPaperPanel", (paper,))
        self.panel.print_first()  # on paper it belongs, and on no disk
        self.fill(self.panel)
        self.cancel_button.setText(say(shell_words.CLOSE))
        self.cancel_button.setAccessibleName(say(shell_words.CLOSE))
        self.setMinimumSize(theme().dp(860), theme().dp(620))
