"""Visit packages: what leaves is shown before it is closed with a password; what comes in is rehearsed first."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from sdgp_desktop.exchange.model.visits import LEAST_SIGNS, VISIT_ENDING, VisitLooked, VisitPlanLine, VisitsModel
from sdgp_desktop.exchange.page.saving import saved_as
from sdgp_desktop.exchange.page.words import NEEDS_UPDATE, STOPPED_TAKING
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import PinLine
from sdgp_desktop.qtkit.basics import Banner, column, frame, label
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

PACKAGES = mark("exchange", "Visit packages")
MAKE = mark("exchange", "Travel data of {visit}")
MAKE_TEXT = mark(
    "exchange",
    "Only this visit goes into the file, closed with a password of its own. Tell the password by telephone, never in "
    "the same mail.",
)
WRITE = mark("exchange", "Write the package…")
FOR, PASSWORD = mark("exchange", "For"), mark("exchange", "Password")
AGAIN = mark("exchange", "The password again")
LEAVES = mark("exchange", "What leaves this computer: travel data of {n} people")
FIELDS_IN = mark("exchange", "Fields: {fields}")
CLASSES_IN = mark("exchange", "Class of personal data: {classes}. It is noted in the list “Sent and taken in”.")
SAVE_TITLE = mark("exchange", "Save the visit package")
WRITING, LOOKING = mark("exchange", "Closing the package"), mark("exchange", "Opening {file}")
WRITTEN = mark("exchange", "{file} is written ({size}). Send it to {office} and telephone the password.")
TAKE = mark("exchange", "Visit package {file}")
TAKE_TEXT = mark("exchange", "It is closed with a password that the sender tells you by telephone.")
OPEN, TAKE_NOW = mark("exchange", "Open"), mark("exchange", "Take it in")
FOUND = mark("exchange", "{visit}, made by {desk} on {moment}: travel data of {n} people")
NEWS = mark("exchange", "New here: {new}. Changed: {changed}. Nothing is stored yet.")
SAME = mark("exchange", "This package was taken in before: nothing will change.")
QUESTIONS = mark("exchange", "Both offices typed something different: {n} questions will be open.")
TAKEN = mark("exchange", "Taken in: {visit}, new {new}, changed {changed}")


def secret(name: str, spoken: str) -> QLineEdit:
    """A field that does not show what is typed."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class VisitOutSheet(Sheet):
    """For whom and with which password; what leaves stands below."""

    def __init__(self, parent: QWidget, plan: VisitPlanLine, context: PlaceContext) -> None:
        super().__init__(parent, "visitOut", say(MAKE, visit=plan.name), say(MAKE_TEXT), say(WRITE))
        self.context = context
        self.office = ChoiceBox("visitFor", [(code, code) for code in plan.offices], empty=False)
        self.office.show_code(plan.offices[0])
        self.password = secret("visitPassword", say(PASSWORD))
        self.again = secret("visitPasswordAgain", say(AGAIN))
        self.add(say(FOR), self.office, "visitFor")
        self.add(say(PASSWORD), self.password, "visitPassword")
        self.add(say(AGAIN), self.again, "visitPasswordAgain")
        texts = column(
            label(say(LEAVES, plan.people), "strong", "visitLeaves", wrap=True),
            label(say(FIELDS_IN, fields=plan.fields), "", "visitFields", wrap=True),
            label(say(CLASSES_IN, classes=plan.classes), "", "visitClasses", wrap=True),
            gap=4, margins=12,
        )  # fmt: skip
        self.body.addWidget(frame(texts, "visitLeavesFrame", "well"))
        self.pin = PinLine(self, context)
        self.pin.place(below=True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        self.extra = self._check

    def _check(self) -> bool:
        if len(self.password.text()) < LEAST_SIGNS:
            self.say_problem(self.context.refusal_text(Refusal("password_short", least=LEAST_SIGNS)))
            return False
        if self.password.text() != self.again.text():
            self.say_problem(self.context.refusal_text(Refusal("password_differs")))
            return False
        try:
            self.pin.check()
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class VisitInSheet(Sheet):
    """The password first, then what the package would do."""

    def __init__(self, parent: QWidget, file: Path, model: VisitsModel, context: PlaceContext) -> None:
        super().__init__(parent, "visitIn", say(TAKE, file=file.name), say(TAKE_TEXT), say(OPEN))
        self.file, self.model, self.context = file, model, context
        self.found: VisitLooked | None = None
        self.password = secret("visitInPassword", say(PASSWORD))
        self.add(say(PASSWORD), self.password, "visitInPassword")
        self.what = label("", "strong", "visitInWhat", wrap=True)
        self.news = label("", "", "visitInNews", wrap=True)
        self.questions = Banner("", "warn", "visitInQuestions")
        self.waits = Banner("", "warn", "visitInWaits")
        for widget in (self.what, self.news, self.questions, self.waits):
            widget.hide()
            self.body.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        self.extra = self._open

    def _open(self) -> bool:
        if self.found is not None:
            return True
        typed = self.password.text()
        self.done_button.setEnabled(False)
        self.context.run(
            say(LOOKING, file=self.file.name),
            lambda control: self.model.rehearse(self.file, typed, control),
            self._looked,
            self._failed,
        )
        return False

    def _looked(self, found: VisitLooked) -> None:
        self.found = found
        self.say_problem("")
        self.password.setEnabled(False)
        said = say(FOUND, found.people, visit=found.name, desk=found.sender, moment=found.made)
        self.what.setText(said)
        self.news.setText(say(SAME) if found.known_before else say(NEWS, new=found.new, changed=found.changed))
        self.questions.say(say(QUESTIONS, found.conflicts))
        self.what.show()
        self.news.show()
        self.questions.setVisible(found.conflicts > 0)
        self.waits.say(say(NEEDS_UPDATE, found.waits))
        self.waits.setVisible(found.waits > 0)
        self.done_button.setText(say(TAKE_NOW))
        self.done_button.setEnabled(True)
        self.done_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.done_button.setEnabled(True)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, Refusal):
            raise error
        self.say_problem(self.context.refusal_text(error))
        self.password.setFocus()
        self.password.selectAll()


class Visits:
    """Packages out and in, from the choice to the notice."""

    def __init__(self, model: VisitsModel, context: PlaceContext, parent: QWidget, ended: Callable[[], object]) -> None:
        """`ended` is called when all packages that were chosen are through."""
        self.model, self.context, self.parent, self.ended = model, context, parent, ended
        self._queue: list[Path] = []

    def send(self, visit_id: UUID) -> None:
        """Show what would leave, ask for whom and the password, then where to."""
        plan = self.context.do(lambda: self.model.plan(visit_id))
        if plan is None:
            return
        sheet = VisitOutSheet(self.parent, plan, self.context)
        if sheet.exec():
            name, _ = QFileDialog.getSaveFileName(
                self.parent, say(SAVE_TITLE), plan.file, f"{say(PACKAGES)} (*{VISIT_ENDING})"
            )
            if name:
                path, replacing = saved_as(name, VISIT_ENDING)
                self.write(plan, str(sheet.office.code), path, sheet.password.text(), replacing)

    def write(self, plan: VisitPlanLine, code: str, to: Path, password: str, replacing: bool) -> None:
        """Write the package beside the window."""
        self.context.run(
            say(WRITING),
            lambda control: self.model.write(plan.visit, code, to, password, control, replacing),
            lambda size: self.context.notice(say(WRITTEN, file=to.name, size=size, office=code)),
        )

    def start(self, names: Sequence[str]) -> None:
        """Take packages in, one after the other."""
        self._queue += [Path(name) for name in names]
        self._next()

    def _next(self) -> None:
        while self._queue:
            file = self._queue.pop(0)
            if self._asked(file):
                return  # goes on when it is taken in
        self.ended()

    def _asked(self, file: Path) -> bool:
        """Ask for the password and show what the package would do; whether it is being taken in now."""
        try:
            self.model.check_file(file)
        except Refusal as refusal:
            self.context.refused(refusal)
            return False
        sheet = VisitInSheet(self.parent, file, self.model, self.context)
        if not sheet.exec():
            return False
        self.context.run(
            say(LOOKING, file=file.name),
            lambda control: self.model.take_in(file, sheet.password.text(), control),
            self._taken,
            self._failed,
        )
        return True

    def _taken(self, found: VisitLooked) -> None:
        if found.waits:
            self.context.notice(say(NEEDS_UPDATE, found.waits))
        else:
            self.context.notice(say(TAKEN, visit=found.name, new=found.new, changed=found.changed))
        self._next()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.context.refused(error)
            self._next()
            return
        self._queue.clear()
        if not isinstance(error, Cancelled):
            raise error
        self.context.notice(say(STOPPED_TAKING))
        self.ended()
