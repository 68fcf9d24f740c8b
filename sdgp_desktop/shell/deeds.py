"""What the window itself can do: its actions, its keys, and the words that find them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.places import ALL, SPOTS

if TYPE_CHECKING:
    from sdgp_desktop.shell.window import MainWindow


def wire(window: "MainWindow") -> list[Action]:
    """Give the window its keys; returns its actions."""
    actions = [
        Action("undo", words.UNDO, window.undo, "undo", "Ctrl+Z"),
        Action("redo", words.REDO, window.redo, "redo", "Ctrl+Y"),
        Action("larger", words.LARGER, theme().larger, "zoom-in", "Ctrl++"),
        Action("smaller", words.SMALLER, theme().smaller, "zoom-out", "Ctrl+-"),
        Action("light_dark", words.LIGHT_DARK, light_dark, "moon"),
        Action("full_screen", words.FULL_SCREEN, partial(full_screen, window), "maximize", "F11"),
        Action("quit", words.QUIT, partial(close, window), "power", "Ctrl+Q"),
    ]
    keys: list[tuple[str, Callable[[], object]]] = [(a.shortcut, a.run) for a in actions if a.shortcut]
    keys += [(s.shortcut, partial(window.show_place, s.code)) for s in ALL if s.shortcut and s.code != "help"]
    keys += [
        ("F1", partial(help_here, window)),
        ("Ctrl+K", window.search),
        ("Ctrl+Shift+Z", window.redo),
        ("Ctrl+=", theme().larger),
    ]
    for key, run in keys:
        QShortcut(QKeySequence(key), window).activated.connect(run)
    return actions


def place_of_key(event: QKeyEvent) -> str:
    """The place a key of the top row opens with Ctrl, told by where the key lies."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return ""
    from sdgp_desktop.qtkit.grid.keys import by_place

    digit = by_place(event)
    return next((s.code for s in SPOTS if s.shortcut == f"Ctrl+{digit}"), "")


def all_actions(window: "MainWindow") -> list[tuple[str, Action]]:
    """The window's own actions, those of visited places, and opening each place; with the title of their place."""
    found = [(say(words.PROGRAM), a) for a in window.own_actions]
    for spot in ALL:
        title = say(spot.title)
        opening = Action(
            f"open_{spot.code}", spot.title, partial(window.show_place, spot.code), spot.icon, spot.shortcut
        )
        found.append((title, opening))
        if spot.code in window.contexts:
            found += [(title, a) for a in window.contexts[spot.code].actions]
    return found


def help_here(window: "MainWindow") -> None:
    """Open the help at the page of the place in view."""
    spot = next((s for s in ALL if s.code == window.current), None)
    if spot is not None:
        window.help(spot.place().help or spot.code)


def light_dark() -> None:
    """Change between light and dark."""
    theme().set_choice("light" if theme().tones.dark else "dark")


def full_screen(window: "MainWindow") -> None:
    """Fill the screen, or leave it."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def close(window: "MainWindow") -> None:
    """Close the program; everything is saved."""
    window.close()
