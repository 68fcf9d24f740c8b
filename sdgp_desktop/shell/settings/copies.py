"""Part of *Settings*: safety copies, going back, and the folder for packets."""

from functools import partial

from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import Elided, badge, button, clear, column, frame, label, panel, row, rule, scrolling
from sdgp_desktop.qtkit.dialogs import ask, tell
from sdgp_desktop.qtkit.language import moment, number, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.shell.saving import save_office
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.model import Copy, SettingsModel

SHOWN = 60
MEGA = 1024 * 1024


def size_words(size: int) -> str:
    """Bytes as people say them."""
    if size >= MEGA:
        return say(words.MEGABYTES, size=number(size // MEGA))
    return say(words.KILOBYTES, size=number(max(1, size // 1024)))


class CopiesPart(QWidget):
    """One line a copy: when, why, how large, checked or not; look into it, go back to it."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsCopies")
        self.model, self.context = model, context
        self.lines = column(gap=6)
        head = row(
            label(say(words.COPIES), "heading"),
            None,
            button(say(words.TO_STICK), "copyOffice", self.copy_office, icon="usb"),
            button(say(words.COPY_NOW), "copyNow", self.copy_now, icon="save", role="primary"),
        )
        card = column(head, label(say(words.COPIES_ABOUT), "muted", "copiesAbout", wrap=True), gap=10, margins=20)
        card.addLayout(self.lines)
        card.addWidget(Elided(say(words.WHERE, folder=model.folder()), "small", "copiesFolder"))
        self.folder = Elided("", "muted", "exchangeFolder")
        choose = button(say(words.CHOOSE_FOLDER), "chooseExchangeFolder", self.choose_folder, icon="folder-open")
        folder_line = row(gap=12)
        folder_line.addWidget(self.folder, 1)
        folder_line.addWidget(choose)
        folders = column(
            label(say(words.EXCHANGE_FOLDER), "heading"),
            label(say(words.EXCHANGE_ABOUT), "muted", wrap=True),
            folder_line,
            gap=10,
            margins=20,
        )
        box = column(frame(folders, "foldersCard"), frame(card, "copiesCard"), None, gap=16, margins=16)
        self.setLayout(column(scrolling(panel(box), "settingsCopiesScroll")))
        self.refresh()

    def refresh(self) -> None:
        """Show the copies anew."""
        clear(self.lines)
        self.folder.setText(self.model.exchange_folder() or say(words.NO_FOLDER))
        found = self.model.copies()
        if not found:
            self.lines.addWidget(label(say(words.NO_COPIES), "muted", "noCopies"))
        for place, copy in enumerate(found[:SHOWN]):
            self.lines.addWidget(rule())
            self.lines.addLayout(self._line(copy, place))

    def _line(self, copy: Copy, place: int) -> QLayout:
        reason = words.REASONS.get(copy.reason)
        look = button(say(words.LOOK_INTO), f"lookInto{place}", partial(self.look_into, copy), icon="eye", role="link")
        back = button(
            say(words.GO_BACK), f"goBack{place}", partial(self.go_back, copy), icon="archive-restore", role="link"
        )
        for made in (look, back):
            made.setAccessibleName(f"{made.text()} {moment(copy.moment)}")
        return row(
            label(moment(copy.moment), "strong", f"copy{place}"),
            label(say(reason) if reason else copy.reason, "muted"),
            label(size_words(copy.bytes), "muted"),
            badge(say(words.VERIFIED if copy.verified else words.NOT_VERIFIED), "good" if copy.verified else "warn"),
            None,
            look,
            back,
            gap=12,
        )

    # -- doing ---------------------------------------------------------------------------------------------------

    def copy_now(self) -> None:
        """Make a safety copy, beside the window."""
        copy = self.model.copy_now
        self.context.run(say(words.COPY_NOW), lambda _: copy(), lambda _: self._made(), self._failed, cancel=False)

    def _made(self) -> None:
        self.context.notice(say(words.COPY_MADE))
        self.refresh()
        self.context.window.refresh_frame()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.context.refused(error)

    def copy_office(self) -> None:
        """Ask for a file and put everything into it."""
        save_office(self.context.window, say(words.TO_STICK), words.COPIED, self.model.exchange_folder())

    def choose_folder(self) -> None:
        """Ask where packets are written and looked for."""
        name = QFileDialog.getExistingDirectory(self, say(words.EXCHANGE_FOLDER), self.model.exchange_folder())
        if name:
            self.context.do(lambda: self.model.set_exchange_folder(name))
            self.refresh()

    def look_into(self, copy: Copy) -> None:
        """Tell what a copy holds."""
        title = say(words.HOLDS, moment=moment(copy.moment))
        tell(self, title, size_words(copy.bytes), self.model.holds(copy), "archive")

    def go_back(self, copy: Copy) -> None:
        """Go back to a copy, after a question; the present state is kept first."""
        title = say(words.GO_BACK_TITLE, moment=moment(copy.moment))
        if ask(self, title, say(words.GO_BACK_TEXT), say(words.GO_BACK_DO)):
            self.context.window.restore_asked.emit(copy.name)
