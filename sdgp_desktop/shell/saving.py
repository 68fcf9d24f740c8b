"""The whole office goes into one file: where to, under which name, told when it is there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.language import say

if TYPE_CHECKING:
    from sdgp_desktop.shell.window import MainWindow


def save_office(window: "MainWindow", title: str, done: Text, folder: str = "") -> None:
    """Ask for a file and put the office into it; the dialog has asked whether an older one of that name may go."""
    from sdgp_desktop.kernel.copies import ENDING, copy_office, file_name, with_ending

    store = window.office.store
    offered = str(Path(folder) / file_name(window.office.code, store.today))
    name, _ = QFileDialog.getSaveFileName(window, title, offered, f"*{ENDING}")
    if not name:
        return
    to = with_ending(Path(name))
    asked = to == Path(name)  # of a name with the ending we added nobody was asked
    told = say(done, file=to.name)
    saving = title.rstrip("…")
    window.run(saving, lambda _: copy_office(store, to, replace=asked), lambda _: window.notice(told), cancel=False)
