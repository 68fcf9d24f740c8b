"""A list with the chosen record beside it."""

from sdgp_desktop.qtkit.table.columns import Column, Filter, Query
from sdgp_desktop.qtkit.table.found import Found, Ids
from sdgp_desktop.qtkit.table.model import SqlTableModel
from sdgp_desktop.qtkit.table.page import TablePage
from sdgp_desktop.qtkit.table.record import RecordPanel, Tab
from sdgp_desktop.qtkit.table.view import ListView, draw_pill

__all__ = [
    "Column", "Filter", "Found", "Ids", "ListView", "Query", "RecordPanel", "SqlTableModel", "Tab", "TablePage",
    "draw_pill",
]  # fmt: skip
