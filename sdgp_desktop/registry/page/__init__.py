"""The place *Municipalities*: the list, the map by province, the people and the city links."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import column, named
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs
from sdgp_desktop.registry.model import LinksModel, ListsModel, PeopleModel, PlacesModel, RegionsModel
from sdgp_desktop.registry.page.links import LinksPage
from sdgp_desktop.registry.page.lists import ListsPage
from sdgp_desktop.registry.page.people import PeoplePage
from sdgp_desktop.registry.page.places import PlacesPage
from sdgp_desktop.registry.page.regions import RegionsPage

TITLE = mark("registry", "Municipalities")
PARTS = mark("registry", "Parts of the register")
MAP = mark("registry", "By province")
PEOPLE = mark("registry", "People")
LINKS = mark("registry", "City links")
LISTS = mark("registry", "Lists")
NEW_PLACE = mark("registry", "New municipality")
NEW_PERSON = mark("registry", "New person")
NEW_LINK = mark("registry", "New city link")


class RegisterPage(QWidget):
    """Four views of the register, one at a time: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("registerPage")
        self.context = context
        self.places = PlacesPage(PlacesModel(context), context)
        self.regions = RegionsPage(RegionsModel(context), context)
        self.people = PeoplePage(PeopleModel(context), context)
        self.links = LinksPage(LinksModel(context), context)
        self.lists = ListsPage(ListsModel(context), context)
        self.tabs = named(Tabs(), "registerTabs", say(PARTS))
        self.tabs.tabBar().setAccessibleName(say(PARTS))
        for view, title in ((self.places, TITLE), (self.regions, MAP), (self.people, PEOPLE), (self.links, LINKS)):
            self.tabs.addTab(view, say(title))
        self.tabs.addTab(self.lists, say(LISTS))
        self.tabs.currentChanged.connect(self._turned)
        self.regions.opened.connect(lambda id: self.show_record("registry_municipality", id, ""))
        self.setLayout(column(self.tabs))
        context.on_jump(self.show_record)
        context.offer(
            Action("new_municipality", NEW_PLACE, self._new(self.places), icon="plus"),
            Action("new_person", NEW_PERSON, self._new(self.people), icon="user-plus"),
            Action("new_link", NEW_LINK, self._new(self.links), icon="link"),
        )

    def _new(self, view: "PlacesPage | PeoplePage | LinksPage"):  # type: ignore[no-untyped-def]
        def run() -> None:
            self.tabs.setCurrentWidget(view)
            view.new()

        return run

    def _turned(self, number: int) -> None:
        if self.tabs.widget(number) is self.regions:
            self.regions.refresh()
        if self.tabs.widget(number) is self.lists:
            self.lists.refresh()

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to a municipality, a person or a link, and to one of its fields."""
        views: dict[str, PlacesPage | PeoplePage | LinksPage] = {
            "registry_person": self.people, "registry_function": self.people, "registry_link": self.links,
        }  # fmt: skip
        if self.lists.knows(record_type):
            self.tabs.setCurrentWidget(self.lists)
            self.lists.show_list(record_type)
            return
        view = views.get(record_type, self.places)
        self.tabs.setCurrentWidget(view)
        if id is not None and (view is not self.places or record_type == "registry_municipality"):
            view.show_record(id, field)


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return RegisterPage(context)


PLACE = Place(code="municipalities", icon="map", title=TITLE, build=build, help="municipalities")
