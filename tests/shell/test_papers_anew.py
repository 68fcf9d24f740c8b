"""A paper in view is drawn anew when something that may stand on it was stored: a logo, a letterhead, a name."""

from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.registry.service import add_staff
from sdgp_desktop.shell.window import MainWindow
from tests.qtkit.test_paper import pdf


def add_somebody(window: MainWindow, name: str) -> None:
    with window.office.act("add_staff") as work:
        add_staff(work, name, "officer")


def test_a_paper_follows_what_is_stored_also_while_it_is_out_of_view(window: MainWindow, qtbot: QtBot) -> None:
    drawn: list[str] = []

    def draw(code: str) -> bytes:
        drawn.append(code)
        return pdf(code)

    window.show_place("settings")
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    panel = PaperPanel(window.contexts["settings"], "probe", (Paper("D02", "Dossier", draw),))
    stack.addWidget(panel)
    stack.addWidget(QWidget())
    stack.show()
    panel.show_record(1)
    qtbot.waitUntil(lambda: panel.document.pageCount() == 2)
    assert len(drawn) == 1
    add_somebody(window, "Bea Janssens")
    qtbot.waitUntil(lambda: len(drawn) == 2)
    qtbot.waitUntil(lambda: not window.jobs.running)
    stack.setCurrentIndex(1)
    add_somebody(window, "Cis Claes")
    qtbot.waitUntil(lambda: panel.stale)
    assert len(drawn) == 2, "what nobody sees is not drawn"
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(drawn) == 3)
    qtbot.waitUntil(lambda: not window.jobs.running)
