"""The places of the window in the order of the work, and where their pages are made."""

from dataclasses import dataclass
from importlib import import_module

from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.place import Place
from sdgp_desktop.shell import words


@dataclass(frozen=True)
class Spot:
    """One entry of the left column: known before its page is imported, so that the window is painted first."""

    code: str
    icon: str
    title: Text
    module: str
    shortcut: str = ""
    slices: tuple[str, ...] = ()  # whose records a jump leads here

    def place(self) -> Place:
        """The place itself; its slice's page is imported now."""
        found: Place = import_module(self.module).PLACE
        return found


def _spot(code: str, icon: str, title: Text, slice_name: str, key: str, *more: str) -> Spot:
    return Spot(code, icon, title, f"sdgp_desktop.{slice_name}.page", f"Ctrl+{key}", (slice_name, *more))


SPOTS = (
    _spot("today", "home", words.TODAY, "overview", "1"),
    _spot("calls", "megaphone", words.CALLS, "calls", "2"),
    _spot("municipalities", "map", words.MUNICIPALITIES, "registry", "3"),
    _spot("applications", "inbox", words.APPLICATIONS, "intake", "4"),
    _spot("scoring", "clipboard-list", words.SCORING, "scoring", "5"),
    _spot("matching", "puzzle", words.MATCHING, "matching", "6"),
    _spot("partnerships", "handshake", words.PARTNERSHIPS, "partnerships", "7"),
    _spot("budget", "wallet", words.BUDGET, "budget", "8"),
    _spot("calendar", "calendar", words.CALENDAR, "visits", "9"),
    _spot("exchange", "arrow-left-right", words.EXCHANGE, "exchange", "0", "kernel"),
)
BELOW = (
    Spot("settings", "settings", words.SETTINGS, "sdgp_desktop.shell.settings", "Ctrl+,"),
    Spot("help", "circle-help", words.HELP, "sdgp_desktop.shell.help_page", "F1"),
)
ALL = SPOTS + BELOW


def spot_of(record_type: str) -> Spot | None:
    """The place to which a jump to a record of this type leads."""
    slice_name = record_type.partition("_")[0]
    return next((s for s in SPOTS if slice_name in s.slices), None)
