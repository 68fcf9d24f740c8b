"""The panel: its members, and who is finished with what."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridColumn, GridRow
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.registry.service import staff
from sdgp_desktop.scoring import service
from sdgp_desktop.scoring.fields import SEATS
from sdgp_desktop.scoring.model.base import ScoringModel
from sdgp_desktop.scoring.model.sheets import APPLICATION, LOCKED, NOT_BEGUN, RECUSED
from sdgp_desktop.scoring.papers import read_sheets
from sdgp_desktop.scoring.service import Panel, SheetsTaken

NAME, SEAT = mark("scoring", "Name"), mark("scoring", "Seat")
ORGANISATION, WORKS_AS = mark("scoring", "Organisation"), mark("scoring", "Works here as")
STATEMENT_HEAD = mark("scoring", "Statement")
SIGNED, NOT_SIGNED = mark("scoring", "signed {day}"), mark("scoring", "not signed yet")
UNDER_WAY = mark("scoring", "Under way")
STATES = {"none": NOT_BEGUN, "open": UNDER_WAY, "locked": LOCKED, "recused": RECUSED}
COLUMNS = {"name": "name", "seat": "seat", "organisation": "organisation", "staff": "staff_id"}


class PanelModel(ScoringModel):
    """Members typed in a grid; a second grid shows who is finished, never what was marked."""

    def load(self) -> Panel | None:
        """The panel of the call in view."""
        if self.call_id is None:
            return None
        with self.context.read() as reading:
            return service.panel(reading, self.call_id)

    def columns(self) -> tuple[GridColumn, ...]:
        """Name, seat, organisation, the staff member behind it, the statement."""
        with self.context.read() as reading:
            people = [(p.id, p.name) for p in staff(reading, self.context.office.code)]
        seats = [(c.code, say(c.label)) for c in SEATS]
        return (
            GridColumn("name", say(NAME), width=26, limit=160),
            GridColumn("seat", say(SEAT), Kind.CHOICE, width=16, choices=seats),
            GridColumn("organisation", say(ORGANISATION), width=22, limit=160),
            GridColumn("staff", say(WORKS_AS), Kind.CHOICE, width=20, choices=people),
            GridColumn("statement", say(STATEMENT_HEAD), editable=False, width=18),
        )

    def rows(self, panel: Panel) -> list[GridRow]:
        """One line a member."""
        return [
            GridRow(
                m.id,
                {
                    "name": m.name,
                    "seat": m.seat,
                    "organisation": m.organisation,
                    "staff": m.staff_id,
                    "statement": say(NOT_SIGNED)
                    if m.declared_at is None
                    else say(SIGNED, day=day(local_day(m.declared_at))),
                },
            )
            for m in panel.members
        ]

    def write(self, changes: Sequence[CellChange]) -> None:
        """Store typed cells of members."""
        with self.context.act("change_panel_member") as work:
            for change in changes:
                value = change.value if change.column == "staff" else change.value or ""
                service.change_member(work, change.row_id, COLUMNS[change.column], value)

    def add(self, name: str, seat: str, organisation: str, staff_id: UUID | None) -> UUID:
        """Put somebody on the panel."""
        assert self.call_id is not None
        with self.context.act("add_panel_member") as work:
            return service.add_member(work, self.call_id, name, seat, organisation, staff_id)

    def remove(self, member_id: UUID) -> str:
        """Take somebody off the panel; what was done, in words."""
        with self.context.act("remove_panel_member") as work:
            service.remove_member(work, member_id)
            return self.context.act_text(work.name, work.facts)

    def note_statements(self, member_ids: Sequence[UUID]) -> int:
        """Note that members signed the statement on paper, in one step; how many had not yet."""
        with self.context.act("declare_impartial" if len(member_ids) == 1 else "declare_several") as work:
            new = [id for id in member_ids if service.declare_impartial(work, id, "paper", language().code)]
            work.tell(n=len(new))
            return len(new)

    # -- who is finished -----------------------------------------------------------------------------------------

    def progress_columns(self, panel: Panel) -> tuple[GridColumn, ...]:
        """Application, then one column a member."""
        members = tuple(GridColumn(m.id.hex, m.name, editable=False, width=15) for m in panel.members)
        return (GridColumn("application", say(APPLICATION), editable=False, width=26), *members)

    def progress(self, panel: Panel) -> tuple[list[GridRow], dict[tuple[UUID, str], tuple[str, str]]]:
        """How far each member is with each application."""
        rows, marks = [], {}
        for d in panel.dossiers:
            values = {"application": f"{d.name} ({d.number})"}
            for m in panel.members:
                cell = panel.cell(m.id, d.id)
                text = say(STATES[cell.state])
                values[m.id.hex] = text
                tone = {"locked": "good", "open": "warn", "recused": "note"}.get(cell.state)
                if tone:
                    marks[(d.id, m.id.hex)] = (tone, text)
            rows.append(GridRow(d.id, values, locked=True))
        return rows, marks

    def take_file(self, path: Path) -> SheetsTaken:
        """Take score sheets in from a file; with one refused line nothing is stored."""
        assert self.call_id is not None
        lines = read_sheets(path)
        with self.context.act("import_scores", final=True, file=path.name) as work:
            return service.import_sheets(work, self.call_id, lines)

    def open_sheets(self, reason: str) -> None:
        """Let those who do not score see the marks."""
        assert self.call_id is not None
        with self.context.act("open_sheets", final=True) as work:
            service.open_to_secretary(work, self.call_id, reason)
