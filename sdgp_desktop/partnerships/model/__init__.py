"""What the place *Partnerships* shows and does, between its page and its service."""

from sdgp_desktop.partnerships.model.listing import TONES, ListModel, PartnershipRow
from sdgp_desktop.partnerships.model.making import MakingModel
from sdgp_desktop.partnerships.model.promises import OUTCOME_TONES, CardModel, Mark, PromiseRow
from sdgp_desktop.partnerships.model.record import FORM_FIELDS, RecordModel

__all__ = [
    "FORM_FIELDS",
    "OUTCOME_TONES",
    "TONES",
    "CardModel",
    "ListModel",
    "MakingModel",
    "Mark",
    "PartnershipRow",
    "PromiseRow",
    "RecordModel",
]
