"""The blank score sheet of an application (D04): criteria, what each mark stands for, boxes and lines to write on."""

from uuid import UUID

from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.scoring.fields import SEATS
from sdgp_desktop.scoring.service import grid_of, statement

TITLE = mark("scoring", "Score sheet")
ASSESSOR = mark("scoring", "Assessor (name)")
SEAT = mark("scoring", "Seat")
IMPARTIAL = mark("scoring", "Statement of impartiality")
CONFLICT = mark("scoring", "I have a conflict of interest and do not score this application:")
NO, YES = mark("scoring", "No"), mark("scoring", "Yes, because:")
CRITERION = mark("scoring", "{code} {name} (weight {weight}; form: {fields})")
MARK_HEAD, STANDS_FOR = mark("scoring", "Mark"), mark("scoring", "What the mark stands for")
MY_MARK = mark("scoring", "Mark (tick one)")
REMARK = mark("scoring", "Remark (needed for {marks}, at least {length} characters)")


def blank_sheet(reading: Reading, dossier_id: UUID, order: Order) -> Paper:
    """A score sheet to fill in by hand."""
    row = dossier(reading, dossier_id)
    grid = grid_of(reading, row.call_id)
    paper = order.paper(TITLE, landscape=True, subtitle=f"{row.number} · {row.name}", confidential=True)
    paper.text(ASSESSOR, "small")
    paper.box(9)
    paper.text(SEAT, "small")
    paper.ticks([choice.label for choice in SEATS])
    paper.heading(IMPARTIAL)
    paper.text(statement(reading, row.call_id, order.language), "small")
    paper.text(CONFLICT)
    paper.ticks([NO, YES])
    paper.box(12)
    marks = ", ".join(str(m) for m in sorted(grid.remark_marks))
    for c in grid.criteria:
        name, fields = c.name(order.language), ", ".join(c.form_fields)
        paper.heading(CRITERION.to(order.language, code=c.code, name=name, weight=c.weight, fields=fields))
        rows = [[str(m), c.anchor(m, order.language)] for m in range(grid.mark_max + 1)]
        paper.table([MARK_HEAD, STANDS_FOR], rows, widths=(6, 94))
        paper.text(MY_MARK, "small")
        paper.ticks([str(m) for m in range(grid.mark_max + 1)])
        paper.text(REMARK.to(order.language, marks=marks, length=grid.remark_length_min), "small")
        paper.box(14)
    return paper
