"""A board of cards."""

from sdgp_desktop.qtkit.board.items import Card, Lane, Slot
from sdgp_desktop.qtkit.board.view import Board

__all__ = ["Board", "Card", "Lane", "Slot"]
