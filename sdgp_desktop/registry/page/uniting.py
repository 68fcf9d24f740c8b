"""Putting a municipality that was registered twice together."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import Asking
from sdgp_desktop.qtkit.basics import button
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry.model.places import PlacesModel

UNITE = mark("registry", "Put together…")
UNITE_TEXT = mark(
    "registry",
    "Everything that belongs to {name} (dossiers, people, links, partnerships) goes to the one that you choose; "
    "{name} then lies in the bin. The other offices get it with your next packet. Undo takes it back.",
)
STAYS = mark("registry", "The one that stays")
UNITED = mark("registry", "{name} was put together with {other}")


def unite_button(parent: QWidget, model: PlacesModel, context: PlaceContext, id: UUID) -> QPushButton:
    """The button of a municipality that stands twice in the register."""
    return button(say(UNITE), "uniteMunicipality", lambda: ask_unite(parent, model, context, id), icon="git-merge")


def ask_unite(parent: QWidget, model: PlacesModel, context: PlaceContext, id: UUID) -> bool:
    """Ask which of both stays, and put them together."""
    twins: Sequence[tuple[UUID, str]] = model.twins(id)
    name = model.head(id).title
    stays = ChoiceBox("uniteStays", twins, empty=False)
    stays.show_code(twins[0][0])
    title, text = say(UNITE).rstrip("…"), say(UNITE_TEXT, name=name)
    made = Asking(parent, context, "unite", title, text, title, lambda: model.unite(id, stays.code))
    made.add(say(STAYS), stays)
    done = bool(made.exec())
    if done:
        context.notice(say(UNITED, name=name, other=dict(twins)[stays.code]), undo=True)
        context.jump("registry_municipality", stays.code)
    return done
