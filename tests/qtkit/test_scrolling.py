"""What screen readers hear of areas that scroll: they ask from another process, late or for parts that have gone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.roomy import Roomy
from sdgp_desktop.qtkit.scrolling import tell_scrolling

HIGH = 400


def test_a_bar_that_has_gone_is_answered_with_nothing_or_with_what_is_there(qtbot: QtBot) -> None:
    tell_scrolling()
    inside = QLabel("the words of a form")
    inside.setMinimumHeight(HIGH)
    area = Roomy(inside, "room")
    qtbot.addWidget(area)
    area.resize(QSize(300, HIGH // 2))
    area.show()
    heard = QAccessible.queryAccessibleInterface(area)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    parts = heard.childCount()
    area.resize(QSize(300, HIGH * 2))
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert heard.childCount() == parts  # Qt's own counts one less, and reads beyond its list when it is asked for it
    assert all(heard.child(place).object() is not None for place in range(parts))
    assert heard.child(parts) is None


def test_what_an_area_holds_is_found_in_it(qtbot: QtBot) -> None:
    tell_scrolling()
    inside = QLabel("the words of a form")
    area = Roomy(inside, "room")
    qtbot.addWidget(area)
    area.show()
    heard = QAccessible.queryAccessibleInterface(area)
    parts = [heard.child(place) for place in range(heard.childCount())]
    assert inside in [part.child(place).object() for part in parts for place in range(part.childCount())]
