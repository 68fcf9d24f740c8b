"""The place *Settings*."""

from PySide6.QtWidgets import QWidget

from sdgp_desktop.qtkit.place import Place, PlaceContext
from sdgp_desktop.shell.words import SETTINGS


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    from sdgp_desktop.shell.settings.model import SettingsModel
    from sdgp_desktop.shell.settings.page import SettingsPage

    return SettingsPage(SettingsModel(context), context)


PLACE = Place(code="settings", icon="settings", title=SETTINGS, build=build, help="settings")
