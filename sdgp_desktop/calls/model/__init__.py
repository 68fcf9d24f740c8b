"""What the place *Calls* shows and does, between its pages and its service."""

from sdgp_desktop.calls.model.book import BookModel
from sdgp_desktop.calls.model.calls import CallsModel
from sdgp_desktop.calls.model.making import MakingModel
from sdgp_desktop.calls.model.steps import StepsModel

__all__ = ["BookModel", "CallsModel", "MakingModel", "StepsModel"]
