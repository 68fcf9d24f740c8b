"""A grid typed like a spreadsheet."""

from sdgp_desktop.qtkit.grid.kept import Kept
from sdgp_desktop.qtkit.grid.model import CellChange, GridColumn, GridModel, GridRow
from sdgp_desktop.qtkit.grid.own_undo import OwnUndo
from sdgp_desktop.qtkit.grid.panel import GridPanel
from sdgp_desktop.qtkit.grid.view import GridView

__all__ = ["CellChange", "GridColumn", "GridModel", "GridPanel", "GridRow", "GridView", "Kept", "OwnUndo"]
