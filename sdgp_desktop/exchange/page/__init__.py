"""The place *Exchange*: packets out and in, the desks known here, open questions, the transfer register."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from sdgp_desktop.exchange.model import (
    ENDING,
    DeskLine,
    FolderModel,
    OfficesModel,
    QuestionsModel,
    RegisterModel,
    SendingModel,
    TakingModel,
)
from sdgp_desktop.exchange.model.visits import VISIT_ENDING
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.folder import FolderCard
from sdgp_desktop.exchange.page.offices import CARD, OfficesPage
from sdgp_desktop.exchange.page.questions import QuestionsPage
from sdgp_desktop.exchange.page.register import RegisterPage
from sdgp_desktop.exchange.page.sending import Sending
from sdgp_desktop.exchange.page.taking import Taking
from sdgp_desktop.qtkit.basics import button, column, frame, label, named, panel, picture, row
from sdgp_desktop.qtkit.form import QUESTION
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.qtkit.tabs import Tabs

FOLDER = "folder"  # a jump with this field leads to what waits in the exchange folder
VISIT = "exchange_visit"  # a jump with this type asks for the package of a visit


class ExchangePage(QWidget):
    """Two large actions, and what belongs to them: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("exchangePage")
        self.context = context
        self.desks, self.open = OfficesModel(context), QuestionsModel(context)
        sending = SendingModel(context)
        self.sending = Sending(sending, context, self)
        self.taking = Taking(TakingModel(context), context, self, self.show_questions, self.look_into_folder)
        self.make = button(say(words.MAKE), "makePacketButton", self.make_packet, icon="send", role="primary")
        self.take = button(say(words.TAKE), "takePacketButton", self.taking.choose, icon="inbox", role="primary")
        self.make_text = label(say(words.MAKE_TEXT), "muted", "makePacketText", wrap=True)
        take_text = label(say(words.TAKE_TEXT), "muted", "takePacketText", wrap=True)
        self.folder = FolderCard(FolderModel(context), sending, context, self.taking_part, self.taking.start)
        self.offices = OfficesPage(self.desks, context, self.folder)
        self.questions = QuestionsPage(self.open, context)
        self.register = RegisterPage(RegisterModel(context), context)
        self.tabs = named(Tabs(), "exchangeTabs", say(words.PARTS))
        self.tabs.tabBar().setAccessibleName(say(words.PARTS))
        for page, title in (
            (self.offices, words.OFFICES), (self.questions, words.QUESTIONS), (self.register, words.REGISTER),
        ):  # fmt: skip
            self.tabs.addTab(page, say(title))
        actions = row(gap=12)
        actions.addWidget(large("send", self.make, self.make_text, "makePacketCard"), 1)
        actions.addWidget(large("inbox", self.take, take_text, "takePacketCard"), 1)
        top = panel(column(label(say(words.TITLE), "title", "exchangeTitle"), actions, gap=10, margins=(16, 14, 16, 8)))
        box = column(top, gap=0)
        box.addWidget(self.tabs, 1)
        self.setLayout(box)
        self._wire()
        self.refresh()

    def _wire(self) -> None:
        context = self.context
        self.offices.packet_asked.connect(lambda code: self.make_packet([code]))
        context.on_change(self, (), self.refresh)
        context.shown.connect(self.folder.look)
        context.on_drop(ENDING, self.taking.start)
        context.on_drop(VISIT_ENDING, self.taking.start)
        context.on_drop(CARD, self.take_cards)
        context.on_jump(self.show_record)
        context.offer(
            Action("make_packet", words.MAKE, self.make_packet, icon="send", shortcut="Ctrl+Shift+E"),
            Action("take_packet", words.TAKE, self.taking.choose, icon="inbox", shortcut="Ctrl+Shift+I"),
            Action("save_card", words.CARD_OUT, self.offices.save_card, icon="file-down"),
            Action("take_card", words.CARD_IN, self.offices.choose_card, icon="user-plus"),
            Action("open_questions", words.QUESTIONS, self.show_questions, icon="git-compare"),
        )

    def refresh(self) -> None:
        """Show everything anew."""
        taking_part = self.offices.refresh()
        self.folder.follow()
        self.questions.refresh()
        self.register.refresh()
        self.make.setEnabled(taking_part > 0)
        self.make_text.setText(say(words.MAKE_TEXT if taking_part else words.MAKE_FIRST))
        count = self.open.count(Query())
        title = say(words.QUESTIONS_N, count=count) if count else say(words.QUESTIONS)
        self.tabs.setTabText(self.tabs.indexOf(self.questions), title)

    def taking_part(self) -> list[DeskLine]:
        """The desks that packets can be made for."""
        return [desk for desk in self.desks.desks() if not desk.stopped]

    def make_packet(self, codes: Sequence[str] = ()) -> None:
        """Ask for whom and how, then write a packet."""
        known = self.taking_part()
        if known:
            chosen = codes or [desk.address for desk in known if desk.waits]
            self.sending.ask(known, chosen)
        else:
            self.tabs.setCurrentWidget(self.offices)
            self.context.notice(say(words.MAKE_FIRST))

    def take_cards(self, names: Sequence[str]) -> None:
        """Cards that were dropped on the window."""
        for name in names:
            self.offices.take_card(Path(name))

    def look_into_folder(self) -> None:
        """What lies in the exchange folder may have changed."""
        self.folder.look()

    def show_questions(self) -> None:
        """Bring the open questions to the front, the first one chosen."""
        self.tabs.setCurrentWidget(self.questions)
        if self.questions.model.rowCount() and self.questions.chosen_id is None:
            self.questions.choose(self.questions.model.row_at(0).id)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to what waits, in the folder too, to a question, or to what an import changed.

        `field` is the name of the question or of the packet.
        """
        if record_type == VISIT and id is not None:
            self.taking.visits.send(id)
            return
        if record_type == QUESTION:
            self.show_questions()
            self.questions.choose(field)
            return
        if field and field != FOLDER:
            self.tabs.setCurrentWidget(self.register)
            self.register.undoing.show(field)
            return
        self.tabs.setCurrentWidget(self.offices)
        waiting = self.folder.model.fresh() if field == FOLDER else ()
        if len(waiting) == 1:
            self.taking.start([str(waiting[0])])


def large(icon: str, action: QPushButton, text: QWidget, name: str) -> QFrame:
    """One of the two large actions: picture, button, what it does."""
    texts = column(row(action, None), text, gap=6)
    line = row(gap=14, margins=14)
    line.addWidget(picture(icon, "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return frame(line, name)


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return ExchangePage(context)


PLACE = Place(code="exchange", icon="arrow-left-right", title=words.TITLE, build=build, help="exchange")
