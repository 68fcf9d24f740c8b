"""Looks at live widgets: what has no name, is cut off, too small, not reached by Tab, or hard to read.

Each finding is "kind: where: what". Nothing in the window is changed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from sdgp_desktop.qtkit.basics import Elided
from sdgp_desktop.qtkit.choice import ChoiceBox, Choices
from sdgp_desktop.qtkit.table import SqlTableModel
from sdgp_desktop.qtkit.tones import Tones, contrast

INPUTS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
LEAST = 24  # pixels of a target
TEXT, MARK = 4.5, 3.0


def where(widget: QWidget) -> str:
    """A widget and who holds it."""
    found: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(found) < 4:
        found.append(here.objectName() or type(here).__name__)
        here = here.parentWidget()
    return " < ".join(found)


def visible(window: QWidget) -> Iterator[QWidget]:
    """All widgets that can be seen."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not widget.size().isEmpty():
            yield widget


def inner(widget: QWidget) -> bool:
    """Parts that Qt makes itself: the line of a combo box, the corner of a table."""
    parent = widget.parentWidget()
    made = type(widget).__name__ in ("QTableCornerButton", "QComboBoxPrivateContainer")
    held = isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar | QLineEdit)
    return made or held or isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything somebody can use."""
    for widget in visible(window):
        if isinstance(widget, INPUTS) and not inner(widget):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader says; a combo box is not named by its value."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or _buddy_text(widget)
    found = QAccessible.queryAccessibleInterface(widget)
    return str(found.text(QAccessible.Text.Name)) or _buddy_text(widget)


def _buddy_text(widget: QWidget) -> str:
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text()
    return ""


def unnamed(window: QWidget) -> Iterator[str]:
    """Controls without an object name or without a spoken name."""
    for widget in controls(window):
        if not widget.objectName():
            yield f"no-object-name: {where(widget)}: {type(widget).__name__}"
        if not name_of(widget).strip() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield f"no-name: {where(widget)}: {type(widget).__name__}"


def twins(window: QWidget) -> Iterator[str]:
    """Controls that share an object name: they could not be told apart from outside."""
    seen: dict[str, QWidget] = {}
    for widget in controls(window):
        name = widget.objectName()
        if name and name in seen:
            yield f"twin: {where(widget)}: also {where(seen[name])}"
        seen.setdefault(name, widget)


def clipped(window: QWidget) -> Iterator[str]:
    """Texts that do not fit, and widgets beyond the edge of what does not scroll."""
    for widget in visible(window):
        if isinstance(widget, Elided) or inner(widget):
            continue
        need = 0
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            need = widget.sizeHint().width()
        elif isinstance(widget, QAbstractButton) and widget.text():
            need = widget.minimumSizeHint().width()
        if widget.width() + 1 < need:
            yield f"clipped: {where(widget)}: {_text(widget)!r} {widget.width()} < {need}"
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            high = widget.heightForWidth(widget.width())
            if widget.height() + 2 < high:
                yield f"clipped: {where(widget)}: {_text(widget)!r} {widget.height()} high < {high}"
        if isinstance(widget, INPUTS):
            yield from _outside(widget, window)


def squeezed(window: QWidget) -> Iterator[str]:
    """Texts lower than a line, texts of boxes that break off without …, and tabs beyond the end of their bar."""
    for widget in visible(window):
        if isinstance(widget, QLabel | QAbstractButton) and not inner(widget) and _text(widget).strip():
            need = widget.fontMetrics().height()
            if widget.contentsRect().height() + 2 < need:
                yield f"squeezed: {where(widget)}: {_text(widget)!r} {widget.contentsRect().height()} < {need}"
        if isinstance(widget, QComboBox) and not isinstance(widget, Choices | ChoiceBox):
            need = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if widget.width() < need:
                yield f"clipped: {where(widget)}: {widget.currentText()!r} {widget.width()} < {need}"
        if isinstance(widget, QTabBar):
            end = max((widget.tabRect(n).right() for n in range(widget.count())), default=0)
            if end > widget.width() + 1:
                yield f"tabs: {where(widget)}: {end} > {widget.width()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Texts and controls of one ground that lie over each other."""
    grounds: dict[QWidget | None, list[QWidget]] = {}
    for widget in visible(window):
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit) and not inner(widget):
            grounds.setdefault(widget.parentWidget(), []).append(widget)
    for parts in grounds.values():
        for number, one in enumerate(parts):
            for other in parts[number + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > 2 and shared.height() > 2:
                    yield f"overlap: {where(one)}: also {where(other)}: {shared.getRect()}"


def sideways(window: QWidget) -> Iterator[str]:
    """Lists and pages that scroll sideways, for windows that should have the room."""
    for widget in visible(window):
        listed = isinstance(widget, QAbstractItemView) and isinstance(widget.model(), SqlTableModel)
        meant = listed or widget.objectName() == "placesRoom"
        if meant and isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisibleTo(window):
            yield f"sideways: {where(widget)}: {widget.horizontalScrollBar().maximum()} too wide"


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:60] if callable(text) else ""


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return
        parent = parent.parentWidget()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    if widget is not window and not window.rect().contains(box):
        yield f"outside: {where(widget)}: {box.getRect()} not inside {window.rect().getRect()}"


def small(window: QWidget, least: int = LEAST) -> Iterator[str]:
    """Targets that are hard to hit."""
    for widget in controls(window):
        hit = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        if hit and (widget.width() < least or widget.height() < least):
            yield f"small: {where(widget)}: {widget.width()}x{widget.height()}"


def unreachable(window: QWidget) -> Iterator[str]:
    """Controls that Tab does not reach."""
    chain: set[QWidget] = set()
    here: QWidget | None = window
    for _ in range(20_000):
        here = here.nextInFocusChain() if here is not None else None
        if here is None or here is window:
            break
        chain.add(here)
    for widget in controls(window):
        if widget.isEnabled() and not (widget in chain and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            mouse_only = isinstance(widget, QAbstractItemView) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            if not mouse_only:
                yield f"no-tab: {where(widget)}: {type(widget).__name__}"


def shortcuts(window: QWidget) -> Iterator[str]:
    """Keys that two actions want."""
    seen: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            text = keys.toString(QKeySequence.SequenceFormat.PortableText)
            if text and action.isEnabled():
                seen.setdefault(text, set()).add(action.text())
    for text, names in seen.items():
        if len(names) > 1:
            yield f"shortcut: {text}: {sorted(names)}"


def palette_contrast(palette: QPalette) -> Iterator[str]:
    """Texts of the palette against their grounds."""
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window, TEXT),
        (role.Text, role.Base, TEXT),
        (role.ButtonText, role.Button, TEXT),
        (role.HighlightedText, role.Highlight, TEXT),
        (role.ToolTipText, role.ToolTipBase, TEXT),
        (role.Link, role.Base, TEXT),
        (role.PlaceholderText, role.Base, TEXT),
    )
    for ink, ground, least in pairs:
        found = contrast(palette.color(ink), palette.color(ground))
        if found < least:
            yield f"contrast: {ink.name} on {ground.name}: {found:.2f} < {least}"


def tones_contrast(tones: Tones) -> Iterator[str]:
    """Our own colours against the grounds they stand on."""
    grounds = (
        "ground",
        "surface",
        "raised",
        "sunken",
        "accent_soft",
        "good_soft",
        "warn_soft",
        "bad_soft",
        "note_soft",
    )
    wanted = [("text", grounds, TEXT), ("muted", ("ground", "surface", "raised", "sunken"), TEXT)]
    wanted += [("on_accent", ("accent", "accent_strong"), TEXT), ("accent", ("surface", "raised", "ground"), TEXT)]
    wanted += [(mark, ("surface", "raised"), MARK) for mark in ("good", "warn", "bad", "note", "edge")]
    wanted += [(mark, (f"{mark}_soft",), MARK) for mark in ("good", "warn", "bad", "note")]
    for ink, behind, least in wanted:
        for ground in behind:
            found = contrast(QColor(str(getattr(tones, ink))), QColor(str(getattr(tones, ground))))
            if found < least:
                yield f"contrast: {ink} on {ground}: {found:.2f} < {least}"


# Machado, Oliveira and Fernandes 2009, full severity, on linear RGB; and a grey print
SEEN: Mapping[str, Sequence[Sequence[float]]] = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}
ALIKE = 10.0  # CIE76 distance below which two colours are hard to tell apart


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _lab(rgb: Iterable[float]) -> tuple[float, float, float]:
    red, green, blue = rgb
    parts = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (float(v ** (1 / 3)) if v > 0.008856 else 7.787 * v + 16 / 116 for v in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def look_alike(colours: Mapping[str, str]) -> Iterator[str]:
    """Pairs of status colours that people with a colour deficiency, or a grey print, do not tell apart."""
    names = list(colours)
    for kind, matrix in SEEN.items():
        seen = []
        for name in names:
            colour = QColor(colours[name])
            linear = [_linear(v) for v in (colour.redF(), colour.greenF(), colour.blueF())]
            mixed = [min(1.0, max(0.0, sum(a * v for a, v in zip(line, linear, strict=True)))) for line in matrix]
            seen.append(_lab(mixed))
        for first in range(len(names)):
            for second in range(first + 1, len(names)):
                away = sum((a - b) ** 2 for a, b in zip(seen[first], seen[second], strict=True)) ** 0.5
                if away < ALIKE:
                    yield f"colour: {names[first]}/{names[second]} look alike ({kind}, {away:.1f})"


def audit(window: QWidget, skip: Sequence[str] = ()) -> list[str]:
    """All findings of one window or page."""
    checks = {
        "name": unnamed,
        "twin": twins,
        "clipped": clipped,
        "squeezed": squeezed,
        "overlap": overlapping,
        "small": small,
        "tab": unreachable,
        "shortcut": shortcuts,
    }
    return [line for kind, check in checks.items() if kind not in skip for line in check(window)]
