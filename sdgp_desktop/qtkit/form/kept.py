"""What is said once when a record is left and an answer in it was refused."""

from uuid import UUID

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.form.fieldrow import FieldRow
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

KEPT = mark("qtkit", "{field} was not stored: {why} What was typed is kept as a draft.")


class KeptNotice:
    """Warns that what was typed was not stored; names the record, for another one may be in view by then."""

    def __init__(self, context: PlaceContext, record_type: str) -> None:
        self._context, self._type = context, record_type
        self._last: tuple[UUID | None, str, str] = (None, "", "")

    def tell(self, record: UUID | None, line: FieldRow) -> None:
        """Warn, unless this text of this field was told last."""
        told = record, line.field.id, line.editor.text()
        if told == self._last:
            return
        self._last = told
        number = line.field.id if line.field.id[:1].isdigit() else ""
        field = " · ".join(part for part in (self._title(record), f"{number} {say(line.field.label)}".strip()) if part)
        self._context.notice(say(KEPT, field=field, why=line.refusal), tone="warn")

    def _title(self, record: UUID | None) -> str:
        from sdgp_desktop.kernel.finds import title_of_record

        if record is None or self._context.office is None:
            return ""
        with self._context.read() as reading:
            return title_of_record(reading, self._type, record)
