"""What the place *Municipalities* shows and does, between its pages and the register's service."""

from sdgp_desktop.registry.model.erasing import ErasingModel
from sdgp_desktop.registry.model.links import LinksModel
from sdgp_desktop.registry.model.lists import ListsModel
from sdgp_desktop.registry.model.people import PeopleModel
from sdgp_desktop.registry.model.places import PlacesModel
from sdgp_desktop.registry.model.regions import RegionsModel

__all__ = ["ErasingModel", "LinksModel", "ListsModel", "PeopleModel", "PlacesModel", "RegionsModel"]
