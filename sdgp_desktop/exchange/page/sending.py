"""A packet goes out: for whom, how, what it would hold, where to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QRadioButton, QWidget

from sdgp_desktop.exchange.fields import apart_by_marks
from sdgp_desktop.exchange.model import ENDING, MAIL_MB, MEGABYTE, DeskLine, Order, PlanLine, SendingModel, Written
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.saving import saved_as
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.asking import PinLine
from sdgp_desktop.qtkit.basics import column, frame, label, named, panel
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import PlaceContext


class MakeSheet(Sheet):
    """For whom and how; what the packet would hold is counted anew after every change."""

    def __init__(
        self,
        parent: QWidget,
        model: SendingModel,
        context: PlaceContext,
        desks: Sequence[DeskLine],
        chosen: Sequence[str],
    ) -> None:
        super().__init__(
            parent, "makePacket", say(words.MAKE_TITLE), say(words.MAKE_SHEET_TEXT), say(words.SAVE_PACKET)
        )
        self.model, self.context = model, context
        self._asked = 0
        self.boxes: dict[str, QCheckBox] = {}
        for desk in desks:
            text = f"{desk.code} · {desk.name}".replace("&", "&&")
            made = named(QCheckBox(text), f"for_{desk.tag}", f"{desk.code} {desk.name}")
            made.setChecked(desk.address in chosen)
            made.toggled.connect(lambda *_: self.count())
            self.boxes[desk.address] = made
        self.mail = named(QRadioButton(say(words.BY_MAIL)), "byMail", say(words.BY_MAIL))
        self.stick = named(QRadioButton(say(words.BY_STICK)), "byStick", say(words.BY_STICK))
        self.mail.setChecked(True)
        self.mail.toggled.connect(self._way_changed)
        self.scans = named(QCheckBox(say(words.SCANS)), "withScans", say(words.SCANS))
        self.scans.setChecked(True)
        self.scans.toggled.connect(lambda *_: self.count())
        self.split = named(QCheckBox(say(words.SPLIT, size=MAIL_MB)), "splitFiles", say(words.SPLIT, size=MAIL_MB))
        self.split.toggled.connect(lambda *_: self.count())
        self.holds = column(gap=4, margins=12)
        self._build()
        self.pin = PinLine(self, context)
        self.pin.place(below=True)
        self.extra = self._check
        self.count()

    def _build(self) -> None:
        self.body.addWidget(label(say(words.FOR_WHOM), "heading"))
        for made in self.boxes.values():
            self.body.addWidget(made)
        self.body.addSpacing(8)
        self.body.addWidget(label(say(words.HOW), "heading"))
        self.body.addWidget(panel(column(self.mail, self.stick, gap=6), "travelWays"))
        self.body.addWidget(self.scans)
        self.body.addWidget(self.split)
        self.body.addSpacing(8)
        self.body.addWidget(label(say(words.HOLDS), "heading"))
        self.lines = [label("", role, f"plan{n}", wrap=True) for n, role in enumerate(("strong", "", "", "strong"))]
        for line in self.lines:
            self.holds.addWidget(line)
        self.body.addWidget(frame(self.holds, "planFrame", "well"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)

    def _check(self) -> bool:
        try:
            self.pin.check()
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True

    @property
    def order(self) -> Order:
        """For whom and how, as it was ticked."""
        codes = tuple(code for code, made in self.boxes.items() if made.isChecked())
        limit = MAIL_MB * MEGABYTE if self.split.isChecked() else None
        return Order(codes, self.stick.isChecked(), self.scans.isChecked(), limit)

    def _way_changed(self, by_mail: bool) -> None:
        self.split.setEnabled(by_mail)
        if not by_mail and self.split.isChecked():
            self.split.setChecked(False)  # counts
        else:
            self.count()

    def count(self) -> None:
        """Count beside the window what the packet would hold."""
        self._asked += 1
        asked, order = self._asked, self.order
        self.done_button.setEnabled(False)
        if not order.codes:
            self._say(say(words.CHOOSE_DESK))
            return
        self._say(say(words.COUNTING))
        self.context.run(
            say(words.COUNTING),
            lambda control: self.model.plan(order),
            lambda plan: self._counted(asked, plan),
            lambda error: self._not_counted(asked, error),
        )

    def _counted(self, asked: int, plan: PlanLine) -> None:
        if asked != self._asked:
            return
        self.done_button.setEnabled(True)
        self._say(*plan_texts(plan))

    def _not_counted(self, asked: int, error: BaseException) -> None:
        if asked != self._asked:
            return
        if isinstance(error, Cancelled):
            self._say(say(words.COUNT_STOPPED))
            return
        known = error if isinstance(error, Refusal) else Refusal("own_mistake", kind=type(error).__name__)
        self._say(self.context.refusal_text(known))

    def _say(self, *texts: str) -> None:
        for n, line in enumerate(self.lines):
            line.setText(texts[n] if n < len(texts) else "")
            line.setVisible(n < len(texts))


def plan_texts(plan: PlanLine) -> list[str]:
    """What a packet would hold: how much, of what it speaks, and which personal data are in it."""
    if not plan.changes and not plan.attachments:
        return [say(words.PLAN_NOTHING)]
    parts = [say(words.PLAN_CHANGES, plan.changes)]
    if plan.attachments:
        parts.append(say(words.PLAN_SCANS, plan.attachments))
    parts.append(say(words.PLAN_SIZE, size=plan.size))
    if plan.files > 1:
        parts.append(say(words.PLAN_FILES, count=plan.files))
    personal, about = (apart_by_marks(texts, language().code) for texts in (plan.classes, plan.audiences))
    classes = say(words.PLAN_CLASSES, classes=personal) if personal else say(words.PLAN_NO_CLASSES)
    unsure = [say(words.TO_STRANGER, desks=plan.strangers)] if plan.strangers else []
    return [" · ".join(parts), say(words.PLAN_ABOUT, audiences=about), classes, *unsure]


class Sending:
    """From the choice of desks to the file."""

    def __init__(self, model: SendingModel, context: PlaceContext, parent: QWidget) -> None:
        self.model, self.context, self.parent = model, context, parent

    def ask(self, desks: Sequence[DeskLine], chosen: Sequence[str]) -> None:
        """Ask for whom and how, then where to."""
        sheet = MakeSheet(self.parent, self.model, self.context, desks, chosen)
        if sheet.exec():
            self.choose_file(sheet.order)

    def choose_file(self, order: Order) -> None:
        """Ask for the name of the file."""
        offered = self.model.file_name(order.codes)
        filters = f"{say(words.PACKETS)} (*{ENDING})"
        name, _ = QFileDialog.getSaveFileName(self.parent, say(words.SAVE_TITLE), offered, filters)
        if name:
            path, replacing = saved_as(name, ENDING)
            self.write(order, path, replacing)

    def write(self, order: Order, to: Path, replacing: bool = False) -> None:
        """Write the packet beside the window."""
        desks = self.model.names(order.codes)
        self.context.run(
            say(words.WRITING, desks=desks),
            lambda control: self.model.export(order, to, control, replacing),
            lambda made: self._written(made, desks),
        )

    def _written(self, made: Written, desks: str) -> None:
        self.model.announce()
        first, n = made.files[0].name, len(made.files)
        said = (
            say(words.WRITTEN_MORE, n, size=made.size, file=first, desks=desks) if n > 1
            else say(words.WRITTEN, file=first, size=made.size, desks=desks)
        )  # fmt: skip
        self.context.notice(said)
