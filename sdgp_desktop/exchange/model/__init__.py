"""What the place *Exchange* shows: desks and cards, packets out and in, open questions, the transfer register."""

from sdgp_desktop.exchange.fields import EFFECTS
from sdgp_desktop.exchange.model.folder import FolderLine, FolderModel, FolderView, LyingLine
from sdgp_desktop.exchange.model.offices import DeskLine, OfficesModel
from sdgp_desktop.exchange.model.questions import ColumnWay, QuestionLine, QuestionsModel, ValueLine
from sdgp_desktop.exchange.model.register import RegisterLine, RegisterModel
from sdgp_desktop.exchange.model.sending import ENDING, MAIL_MB, MEGABYTE, Order, PlanLine, SendingModel, Written
from sdgp_desktop.exchange.model.taking import (
    TONES,
    EntryLine,
    Listing,
    Looked,
    Result,
    TakingModel,
    effect_words,
)
from sdgp_desktop.exchange.model.undoing import BackLine, UndoingModel

__all__ = [
    "EFFECTS", "ENDING", "MAIL_MB", "MEGABYTE", "TONES", "BackLine", "ColumnWay", "DeskLine", "EntryLine",
    "FolderLine", "FolderModel", "FolderView", "Listing", "Looked", "LyingLine", "OfficesModel", "Order", "PlanLine",
    "QuestionLine", "QuestionsModel", "RegisterLine", "RegisterModel", "Result", "SendingModel", "TakingModel",
    "UndoingModel", "ValueLine", "Written", "effect_words",
]  # fmt: skip
