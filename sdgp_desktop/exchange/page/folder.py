"""The exchange folder: what waits there, and writing into it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from sdgp_desktop.exchange.model import (
    DeskLine,
    FolderLine,
    FolderModel,
    FolderView,
    LyingLine,
    Order,
    PlanLine,
    SendingModel,
    Written,
)
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.sending import plan_texts
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.asking import ask_pin
from sdgp_desktop.qtkit.basics import Elided, badge, button, clear, column, frame, label, named, picture, row
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

FEW, MANY = 2, 20  # packets and remarks listed at first, and when somebody wants to see all


class FolderCard(QWidget):
    """The folder of this computer: choosing, writing, what waits there: widgets and wiring, no decisions."""

    def __init__(
        self,
        model: FolderModel,
        sending: SendingModel,
        context: PlaceContext,
        desks: Callable[[], Sequence[DeskLine]],
        take: Callable[[Sequence[str]], None],
    ) -> None:
        """`desks` are those that take part."""
        super().__init__()
        self.setObjectName("folderCard")
        self.model, self.sending, self.context = model, sending, context
        self.desks, self.take = desks, take
        self.looking, self.whole = False, False
        self.strangers = False  # whether packets are also for desks whose words nobody here compared
        self.planned: tuple[list[str], PlanLine] | None = None  # for whom, and what would go: shown before it goes
        self.inside = column(gap=4, margins=(14, 8, 14, 10))
        self.setLayout(column(frame(self.inside, "folderFrame")))
        self.show_line()

    # -- showing -------------------------------------------------------------------------------------------------

    def show_line(self) -> None:
        """Show what was found last."""
        clear(self.inside)
        line = self.model.line()
        self.inside.addLayout(self._head(line))
        if not line.folder:
            self.inside.addWidget(label(say(words.NO_FOLDER_TEXT), "muted", "noFolder", wrap=True))
            return
        self.inside.addWidget(label(self._said(line), "muted", "folderSaid", wrap=True))
        self._ask_about_strangers()
        self.inside.addWidget(label("", "muted", "folderPlan", wrap=True))
        self._show_plan()
        for n, packet in enumerate(line.packets[: MANY if self.whole else FEW]):
            self.inside.addLayout(self._packet(n, packet))
        for n, text in enumerate(line.odd[:MANY] if self.whole else ()):
            self.inside.addLayout(_odd(n, text))
        self._more(line)

    def _ask_about_strangers(self) -> None:
        """Desks whose six words nobody compared get nothing until somebody says so."""
        found = ", ".join(desk.code for desk in self.desks() if desk.stranger)
        if found:
            text = say(words.FOLDER_STRANGERS, desks=found)
            box = named(QCheckBox(text.replace("&", "&&")), "folderStrangers", text)
            box.setChecked(self.strangers)
            box.toggled.connect(self._strangers_asked)
            self.inside.addWidget(box)

    def _strangers_asked(self, wanted: bool) -> None:
        self.strangers = wanted
        if (write := self.findChild(QPushButton, "writeFolder")) is not None:
            write.setEnabled(self.model.line().there and bool(self.codes()))
        self.count()

    def codes(self) -> list[str]:
        """How the desks are addressed that packets in the folder are for."""
        return [desk.address for desk in self.desks() if self.strangers or not desk.stranger]

    def _more(self, line: FolderLine) -> None:
        """How much else lies there, and the way to all of it."""
        said = []
        if (left := len(line.packets) - (MANY if self.whole else FEW)) > 0:
            said.append(say(words.LYING_MORE, left))
        if line.odd and not self.whole:
            said.append(say(words.ODD_N, len(line.odd)))
        if said:
            inside = row(label(" · ".join(said), "small", "lyingMore"), gap=8)
            if not self.whole:
                inside.addWidget(button(say(words.SHOW_ALL), "lyingAll", self.show_whole, role="link"))
            inside.addStretch(1)
            self.inside.addLayout(inside)

    def show_whole(self) -> None:
        """List all that lies there."""
        self.whole = True
        self.show_line()

    def _head(self, line: FolderLine) -> QHBoxLayout:
        head = row(picture("folder-open", "accent", 20), label(say(words.FOLDER), "heading", "folderTitle"), gap=8)
        head.addWidget(Elided(line.folder, "muted", "folderPath"), 1)
        choose = words.OTHER_FOLDER if line.folder else words.CHOOSE_FOLDER
        role = "link" if line.folder else ""
        head.addWidget(button(say(choose), "chooseFolder", self.choose, role=role))
        if line.folder:
            head.addWidget(button(say(words.LOOK_AGAIN), "lookIntoFolder", self.look, role="link"))
            write = button(say(words.WRITE_FOLDER), "writeFolder", self.write, icon="folder-plus")
            write.setEnabled(line.there and bool(self.codes()))
            head.addWidget(write)
        return head

    def _said(self, line: FolderLine) -> str:
        if not line.there:
            return say(words.FOLDER_LOOKING if self.looking else words.FOLDER_AWAY)
        if not line.senders:
            return say(words.FOLDER_NOTHING)
        return ", ".join(say(words.LYING_FROM, count, desk=desk) for desk, count in line.senders)

    def _packet(self, n: int, packet: LyingLine) -> QHBoxLayout:
        title = say(words.PACKET_OF, desk=packet.sender)
        made = button(title, f"lying{n}", partial(self.take, [str(packet.file)]), icon="inbox", role="link")
        made.setAccessibleName(f"{title}, {packet.detail}")
        line = row(made, gap=10)
        if packet.taken:
            line.addWidget(badge(say(words.TAKEN_ALREADY), "good", f"lying{n}Taken"))
        line.addWidget(Elided(packet.detail, "muted", f"lying{n}Detail"), 1)
        return line

    # -- doing ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look into the folder, beside the window."""
        if self.model.chosen is None:
            self.show_line()
        elif not self.looking:
            self.looking = True
            self.context.run(say(words.LOOKING_FOLDER), self.model.look, self._looked, self._not_looked)
            self.count()

    def follow(self) -> None:
        """Other desks take part than those for whom it was counted: one was stopped, or came."""
        if self.planned is not None and self.planned[0] != self.codes():
            self.planned = None
            self.show_line()
            self.count()

    def count(self) -> None:
        """Count beside the window what writing into the folder would send."""
        codes = self.codes()
        if self.model.chosen is None or not codes:
            self._counted(codes, None)
            return
        order = Order(tuple(codes))
        self.context.run(
            say(words.COUNTING),
            lambda control: self.sending.plan(order),
            lambda plan: self._counted(codes, plan),
            lambda error: self._counted(codes, None),
        )

    def _counted(self, codes: list[str], plan: PlanLine | None) -> None:
        if codes == self.codes():  # else it is counted again for those that are chosen now
            self.planned = (codes, plan) if plan is not None else None
            self._show_plan()

    def _show_plan(self) -> None:
        """For whom a packet would be, how large, and what would be in it."""
        shown = self.findChild(QLabel, "folderPlan")
        if shown is None:
            return
        if self.planned is not None:
            codes, plan = self.planned
            told = say(words.FOLDER_WOULD, desks=self.sending.names(codes))
            shown.setText(" · ".join((told, *plan_texts(plan))))
        shown.setVisible(self.planned is not None)

    def _looked(self, view: FolderView) -> None:
        self.looking = False
        self.model.keep(view)
        self.show_line()

    def _not_looked(self, error: BaseException) -> None:
        self.looking = False
        self.show_line()

    def choose(self) -> None:
        """Ask for a folder."""
        start = str(self.model.chosen or "")
        name = QFileDialog.getExistingDirectory(self, say(words.CHOOSE_FOLDER), start)
        if name:
            self.context.do(lambda: self.model.choose(Path(name)))
            self.look()

    def write(self) -> None:
        """Write one packet for the desks that take part, beside the window."""
        folder, codes = self.model.chosen, self.codes()
        if folder is None or not codes:
            return
        if self.planned is None or self.planned[0] != codes:
            self.count()  # nothing goes before it was shown
            self.context.notice(say(words.FOLDER_MORE))
            return
        start = partial(self._start, folder, *self.planned)
        if not self.context.office.has_pin:
            start()
            return
        title, text = say(words.WRITE_FOLDER), say(words.WRITE_FOLDER_PIN, desks=self.sending.names(codes))
        text = "\n".join((text, *plan_texts(self.planned[1])))
        ask_pin(self, self.context, "writeFolderSheet", title, text, say(words.WRITE_FOLDER), start)

    def _start(self, folder: Path, codes: list[str], shown: PlanLine) -> None:
        self.context.run(
            say(words.WRITING, desks=self.sending.names(codes)),
            lambda control: self.sending.write_shown(folder, codes, shown, control),
            lambda made: self._ended(made, codes),
            self._not_written,
        )

    def _ended(self, made: Written | PlanLine | None, codes: list[str]) -> None:
        if isinstance(made, PlanLine):
            self._counted(codes, made)
            self.context.notice(say(words.FOLDER_MORE))
        else:
            self._written(made, codes)
            self.count()

    def _written(self, made: Written | None, codes: Sequence[str]) -> None:
        if made is None:
            self.context.notice(say(words.FOLDER_ALL_SENT))
            return
        self.sending.announce()
        text = words.WRITTEN_FOLDER if made.fresh else words.FOLDER_RESTS
        desks = self.sending.names(codes)
        self.context.notice(say(text, file=made.files[0].name, size=made.size, desks=desks))

    def _not_written(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.context.refused(error)
        elif not isinstance(error, Cancelled):
            raise error
        self.look()


def _odd(n: int, text: str) -> QHBoxLayout:
    inside = row(picture("triangle-alert", "warn", 16), gap=8)
    inside.addWidget(label(text, "small", f"odd{n}", wrap=True), 1)
    return inside
