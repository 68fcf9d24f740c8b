"""What the window itself can do: its actions, its keys, and the words that find them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import Action
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.undokeys import UndoKeys
from sdgp_desktop.shell import wishes, words
from sdgp_desktop.shell.places import ALL, SPOTS

if TYPE_CHECKING:
    from sdgp_desktop.shell.window import MainWindow


def wire(window: "MainWindow") -> list[Action]:
    """Give the window its keys; returns its actions."""
    actions = [
        Action("undo", words.UNDO, window.undo, "undo", "Ctrl+Z", wishes.UNDO_ALSO),
        Action("redo", words.REDO, window.redo, "redo", "Ctrl+Y", wishes.REDO_ALSO),
        Action("larger", words.LARGER, theme().larger, "zoom-in", "Ctrl++", wishes.LARGER_ALSO),
        Action("smaller", words.SMALLER, theme().smaller, "zoom-out", "Ctrl+-", wishes.LARGER_ALSO),
        Action("light_dark", words.LIGHT_DARK, light_dark, "moon"),
        Action("full_screen", words.FULL_SCREEN, partial(full_screen, window), "maximize", "F11"),
        Action("notices", words.NOTICES, window.show_notices, "bell", also=wishes.NOTICES_ALSO),
        *(
            Action(f"in_{code}", title, partial(language().set, code), "languages", also=wishes.LANGUAGES_ALSO)
            for code, title in wishes.IN_LANGUAGE.items()
        ),
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
    keys += [(wish.shortcut, partial(fulfil, window, wish)) for wish in wishes.WISHES if wish.shortcut]
    for key, run in keys:
        QShortcut(QKeySequence(key), window).activated.connect(run)
    UndoKeys(window)
    return actions


def place_of_key(event: QKeyEvent) -> str:
    """The place a key of the top row opens with Ctrl, told by where the key lies."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return ""
    from sdgp_desktop.qtkit.grid.keys import by_place

    digit = by_place(event)
    return next((s.code for s in SPOTS if s.shortcut == f"Ctrl+{digit}"), "")


def all_actions(window: "MainWindow") -> list[tuple[str, Action]]:
    """The window's own actions, those of the places, and opening each place; with the title of their place."""
    found = [(say(words.PROGRAM), a) for a in window.own_actions]
    for spot in ALL:
        title = say(spot.title)
        opening = Action(
            f"open_{spot.code}", spot.title, partial(window.show_place, spot.code), spot.icon, spot.shortcut
        )
        found.append((title, opening))
        found += [
            (title, Action(w.code, w.title, partial(fulfil, window, w), w.icon, w.shortcut, w.also))
            for w in wishes.of_place(spot.code)
        ]
    return found


def fulfil(window: "MainWindow", wish: wishes.Wish) -> None:
    """Open the place of a wish and do there what was wished."""
    window.show_place(wish.place)
    context = window.contexts.get(wish.place)
    offered = context.actions if context is not None else ()
    for action in offered:
        if action.code == wish.code:
            action.run()
            return


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
