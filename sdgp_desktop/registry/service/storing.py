"""Values into columns: an empty answer becomes what an empty column of that type holds."""

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from sqlalchemy import Table

from sdgp_desktop.kernel.record import Record

R = TypeVar("R", bound=Record)
EMPTY: Mapping[type, Any] = {str: "", bool: False, int: 0}


def filled(kind: type[Record], stored: Mapping[str, Any]) -> dict[str, Any]:
    """Columns that cannot be empty get their empty text, no, or zero instead of nothing."""
    table = cast(Table, kind.__table__)
    return {
        column: EMPTY.get(table.c[column].type.python_type) if value is None and not table.c[column].nullable else value
        for column, value in stored.items()
    }


def set_columns(record: R, stored: Mapping[str, Any]) -> R:
    """Set the columns of a record."""
    for column, value in filled(type(record), stored).items():
        if getattr(record, column) != value:
            setattr(record, column, value)
    return record
