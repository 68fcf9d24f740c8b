"""The focus stays where somebody works when the pressed button goes away: on its successor, or the next one there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

TURNS = 8  # of the event loop, after which what was made anew has been shown
SHOWN = 3  # turns after a control went, after which its successor is in view


@contextmanager
def kept_focus(root: QObject | None) -> Iterator[None]:
    """Around a refresh of `root`: when it lets the control with the focus go, the focus does not leave `root`.

    The control is the one that has the focus in the window of `root`, also while a small form stands in front of it:
    when the form closes, the window goes on where it was.
    """
    held = root.window().focusWidget() if isinstance(root, QWidget) else None
    if not isinstance(root, QWidget) or held is None or not root.isAncestorOf(held):
        yield
        return
    window, chain = root.window(), _chain(held, root)
    yield
    if _takes(held):
        return
    moved = window.focusWidget()

    def give_back() -> None:
        if window.focusWidget() is moved:
            _focus(_successor(root, chain))

    QTimer.singleShot(0, root, lambda: QTimer.singleShot(0, root, give_back))  # what was made anew is shown by then


def behind(form: QWidget) -> Callable[..., None]:
    """Note where somebody works in the window behind a form that opens; to be called when the form has closed.

    What the form did may have let that control go: then its successor gets the focus, as long as the page is in view
    and nothing in it was given the focus on purpose.
    """
    parent = form.parentWidget()
    window = parent.window() if parent is not None else None
    held = window.focusWidget() if window is not None else None
    if window is None or held is None or window is form:
        return lambda *_: None
    chain = _chain(held, window)
    stacks = [n for n, (part, _) in enumerate(chain) if isinstance(part, QStackedWidget)]
    page = chain[stacks[-1] - 1][0] if stacks and stacks[-1] else window

    def give_back(turns: int = TURNS, lost: int = 0) -> None:
        if not shiboken6.isValid(page) or not page.isVisible() or _takes(held):
            again = shiboken6.isValid(window) and _takes(held)
        else:
            lost += 1
            if lost > SHOWN and not _within(page, window.focusWidget()):
                _focus(_successor(page, chain))
            again = True
        if again and turns:
            QTimer.singleShot(0, window, lambda: give_back(turns - 1, lost))

    return lambda *_: give_back()


def focus_first(root: QWidget, turns: int = TURNS) -> None:
    """Put the focus on the first control of what is being shown now."""

    def give() -> None:
        found = _first(root)
        if found is not None:
            _focus(found)
        elif turns:
            focus_first(root, turns - 1)

    QTimer.singleShot(0, root, give)


def _within(page: QWidget, held: QWidget | None) -> bool:
    return held is not None and page.isAncestorOf(held)


def _chain(held: QWidget, root: QWidget) -> list[tuple[QWidget, str]]:
    """A widget and what it lies in, from the inside out; names find what is made anew."""
    found: list[tuple[QWidget, str]] = []
    inner: QWidget | None = held
    while inner is not None and inner is not root:
        found.append((inner, inner.objectName()))
        inner = inner.parentWidget()
    return found


def _successor(root: QWidget, chain: list[tuple[QWidget, str]]) -> QWidget | None:
    """The same control made anew, or the first one in the innermost part that is still there."""
    for widget, name in chain:
        alive = shiboken6.isValid(widget) and root.isAncestorOf(widget) and widget.isVisible()
        named = [w for w in root.findChildren(QWidget, name) if w.isVisible()] if name and not alive else []
        part = widget if alive else named[0] if named else None
        if part is not None:
            found = part if _takes(part) else _first(part)
            if found is not None:
                return found
    return _first(root)


def _first(part: QWidget) -> QWidget | None:
    return next((w for w in part.findChildren(QWidget) if _takes(w)), None)


def _takes(widget: QWidget) -> bool:
    """Whether a widget can be worked with by keys now."""
    if not shiboken6.isValid(widget) or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _focus(widget: QWidget | None) -> None:
    """Put the focus on a widget and bring it into view once everything has its place."""
    if widget is None:
        return
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, widget, lambda: _bring_into_view(widget))


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
