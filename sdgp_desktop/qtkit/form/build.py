"""Which editor a field gets."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.qtkit.form.editors import ChoiceEditor, Editor, FileEditor, LineEditor, LongEditor, YesNoEditor
from sdgp_desktop.qtkit.form.ranked import RankedEditor
from sdgp_desktop.qtkit.form.rows import RowsEditor
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.values import Way

if TYPE_CHECKING:
    from sdgp_desktop.qtkit.form.form import RecordForm

Lists = Callable[[str], Sequence[tuple[Any, str]]]
SILENT = frozenset({Kind.SORT, Kind.SYSTEM})
EDITORS: dict[Kind, type[Editor]] = {
    Kind.LONG: LongEditor,
    Kind.YESNO: YesNoEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.REFERENCE: ChoiceEditor,
    Kind.CHOICES: RankedEditor,
    Kind.FILE: FileEditor,
}


def way_of(field: Field, lists: Lists) -> Way:
    """How the values of a field are written and read."""
    choices: Sequence[tuple[Any, str]] = [(c.code, say(c.label)) for c in field.choices]
    if field.source and field.kind in (Kind.CHOICE, Kind.CHOICES, Kind.REFERENCE):
        choices = lists(field.source)
    currency = field.currency if len(field.currency) == 3 and field.currency.isupper() else "EUR"
    return Way(field.kind, choices, currency, field.low, field.high, field.limit)


def make_editor(form: "RecordForm", field: Field) -> Editor:
    """The editor of a field; a table gets a small grid of the fields that belong to it."""
    name, spoken = f"field_{field.id}", f"{field.id} {say(field.label)}".strip()
    if field.kind is Kind.TABLE:
        columns = [(f, way_of(f, form.lists)) for f in form.fields if f.table == field.id and f.kind not in SILENT]
        return RowsEditor(
            form.context, columns, name, spoken,
            save_cells=form.cells_saver(field.id), add=form.row_maker(field.id), remove=form.row_remover(field.id),
            move=form.row_mover(field.id),
        )  # fmt: skip
    return EDITORS.get(field.kind, LineEditor)(way_of(field, form.lists), name, spoken)


def fixed(field: Field) -> bool:
    """Whether the program alone sets a field."""
    return field.by == "system" or field.kind is Kind.MOMENT
