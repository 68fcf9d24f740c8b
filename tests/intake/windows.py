"""The place *Applications* in view, for its tests."""

from typing import Any

from pytestqt.qtbot import QtBot

from sdgp_desktop.intake.page import ApplicationsPage, build
from tests.qtkit.around import Around


def shown(qtbot: QtBot, around: Around, call: Any = None, size: tuple[int, int] = (1366, 768)) -> ApplicationsPage:
    """The place, in view."""
    made = build(around.context(call))
    assert isinstance(made, ApplicationsPage)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    return made
