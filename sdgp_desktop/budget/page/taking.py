"""What a refused file says, row by row."""

from PySide6.QtWidgets import QWidget

from sdgp_desktop.budget.fields import IN_ROW
from sdgp_desktop.budget.model import problem_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.dialogs import tell
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

TITLE = mark("budget", "The file was not taken in")
TEXT = mark(
    "budget", "{n} rows cannot be taken. Nothing of the file was stored; correct them and take the file in again."
)
MOST = 500


def show_refused(parent: QWidget, context: PlaceContext, error: BaseException) -> None:
    """Show each refused row of a file; another refusal in one sentence."""
    rows = getattr(error, "refused", ())
    if not rows:
        if isinstance(error, Refusal):
            context.refused(error)
            return
        raise error
    lines = [say(IN_ROW, row=r.row, field=r.field, problem=problem_words(r.code, r.facts)) for r in rows[:MOST]]
    tell(parent, say(TITLE), say(TEXT, len(rows)), "\n".join(lines), icon="triangle-alert")
