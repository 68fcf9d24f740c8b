"""The score sheets of one member: one line an application, one column a criterion."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from uuid import UUID

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridColumn, GridRow
from sdgp_desktop.qtkit.language import language, moment, number, say
from sdgp_desktop.scoring import service
from sdgp_desktop.scoring.fields import GROUNDS, SEATS
from sdgp_desktop.scoring.model.base import SPEECH, ScoringModel
from sdgp_desktop.scoring.papers.words import label
from sdgp_desktop.scoring.service import GridView, MemberView, Panel, PanelCell, SheetView

APPLICATION, TOTAL, STATE = mark("scoring", "Application"), mark("scoring", "Total"), mark("scoring", "State")
HINT = mark("scoring", "{code} {name}, weight {weight}")
OPEN, LOCKED = mark("scoring", "{done} of {all} marks"), mark("scoring", "Locked")
RECUSED, NOT_BEGUN = mark("scoring", "Does not take part"), mark("scoring", "Not begun")
REMARK_MISSING = mark("scoring", "This mark needs a remark of at least {length} characters")
HAS_REMARK = mark("scoring", "Remark: {remark}")
SEALED_CELL = mark("scoring", "Sealed")
VERSION = mark("scoring", "Version {version}, {state}")
LOCKED_AT = mark("scoring", "locked {moment}")
NOT_LOCKED = mark("scoring", "not locked yet")


@dataclass(frozen=True)
class Focused:
    """What stands beside the grid about the cell under the cursor."""

    dossier_id: UUID
    title: str
    criterion: str
    name: str
    weight: str
    anchors: Sequence[str]  # by mark
    mark: int | None
    remark: str
    remark_needed: bool
    form_fields: tuple[str, ...]
    editable: bool


class SheetsModel(ScoringModel):
    """One member's sheets: what is typed is stored at once."""

    member_id: UUID | None = None
    typed: Mapping[UUID, SheetView] = {}

    def load(self) -> tuple[Panel, GridView] | None:
        """The panel and the grid of the call in view."""
        if self.call_id is None:
            return None
        with self.context.read() as reading:
            return service.panel(reading, self.call_id), service.grid_of(reading, self.call_id)

    def members(self) -> Sequence[tuple[UUID, str]]:
        """The members whose sheets this person may type: the own seat first."""
        if self.call_id is None:
            return []
        with self.context.read() as reading:
            found = service.members(reading, self.call_id)
        may = [m for m in found if m.staff_id in (None, self.viewer)]
        may.sort(key=lambda m: m.staff_id != self.viewer)
        if self.member_id not in [m.id for m in may]:
            self.member_id = may[0].id if may else None
        return [(m.id, f"{m.name} ({label(SEATS, m.seat, SPEECH)})") for m in may]

    def member(self, panel: Panel) -> MemberView | None:
        """The member whose sheets are shown."""
        return next((m for m in panel.members if m.id == self.member_id), None)

    # -- the grid ------------------------------------------------------------------------------------------------

    def columns(self, grid: GridView) -> tuple[GridColumn, ...]:
        """Application, one column a criterion, running total, state."""
        criteria = tuple(
            GridColumn(
                c.code,
                f"{c.code}·{c.weight}",
                Kind.INTEGER,
                low=0,
                high=grid.mark_max,
                width=3,
                short=c.code,
                hint=say(HINT, code=c.code, name=c.name(language().code), weight=c.weight),
            )
            for c in grid.criteria
        )
        everything = len(grid.criteria)
        states = (say(OPEN, done=everything, all=everything), *map(say, (LOCKED, RECUSED, NOT_BEGUN, SEALED_CELL)))
        return (
            GridColumn("application", say(APPLICATION), editable=False, width=15),
            *criteria,
            GridColumn("total", say(TOTAL), editable=False, width=6, short=say(TOTAL)),
            GridColumn("state", say(STATE), editable=False, width=max(map(len, states))),
        )

    def rows(self, panel: Panel, grid: GridView) -> tuple[list[GridRow], dict[tuple[UUID, str], tuple[str, str]]]:
        """The lines with what is typed, and what is to be said about single cells."""
        rows: list[GridRow] = []
        marks: dict[tuple[UUID, str], tuple[str, str]] = {}
        self.typed = self.sheets()
        for d in panel.dossiers:
            cell = panel.cell(self.member_id, d.id) if self.member_id is not None else PanelCell("none")
            found = self.typed.get(d.id)
            values: dict[str, object] = {"application": d.name or d.number, "state": self.state(cell, found, grid)}
            if found is not None:
                values |= found.marks
                values["total"] = self.total(found, grid)
                marks |= self.cell_marks(d.id, found, grid)
            closed = cell.state in ("locked", "recused") or panel.frozen or self.member_id is None
            rows.append(GridRow(d.id, values, locked=closed))
            if found is None and cell.sheet_id is not None:
                marks[(d.id, "state")] = ("note", say(SEALED_CELL))
        return rows, marks

    def sheets(self) -> dict[UUID, SheetView]:
        """The sheets of the member that this person may see, by application."""
        if self.member_id is None:
            return {}
        with self.context.read() as reading:
            return service.member_sheets(reading, self.member_id, self.viewer)

    def state(self, cell: PanelCell, found: SheetView | None, grid: GridView) -> str:
        """How far a sheet is, in words."""
        if cell.state == "recused":
            return say(RECUSED)
        if cell.state == "locked":
            return say(LOCKED)
        if found is None:
            return say(NOT_BEGUN)
        return say(OPEN, done=sum(m is not None for m in found.marks.values()), all=len(grid.criteria))

    def total(self, found: SheetView, grid: GridView) -> str:
        """The running total of a sheet: mark times weight by the best mark."""
        weights = {c.code: c.weight for c in grid.criteria}
        total = sum(
            Decimal(m) * weights[c] / grid.mark_max for c, m in found.marks.items() if m is not None and c in weights
        )
        return number(Decimal(total).quantize(Decimal("0.01"), ROUND_HALF_UP), 2)

    def cell_marks(self, dossier_id: UUID, found: SheetView, grid: GridView) -> dict[tuple[UUID, str], tuple[str, str]]:
        """Remarks that are there, and remarks that are missing."""
        said = {(dossier_id, c): ("note", say(HAS_REMARK, remark=text)) for c, text in found.remarks.items()}
        for criterion, code in found.problems:
            if code == "no_remark":
                said[(dossier_id, criterion)] = ("bad", say(REMARK_MISSING, length=grid.remark_length_min))
        return said

    def write(self, changes: Sequence[CellChange]) -> None:
        """Store typed marks: one act, whatever the number of cells."""
        with self.context.act("set_marks") as work:
            for dossier_id in dict.fromkeys(c.row_id for c in changes):
                sheet_id = self._opened(work, dossier_id)
                mine = [(c.column, "mark", c.value) for c in changes if c.row_id == dossier_id]
                service.set_marks(work, sheet_id, mine)

    def _opened(self, work: object, dossier_id: UUID) -> UUID:
        assert self.member_id is not None
        return service.open_sheet(work, self.member_id, dossier_id)  # type: ignore[arg-type]

    def write_remark(self, dossier_id: UUID, criterion: str, text: str) -> None:
        """Store the remark of a cell."""
        with self.context.act("set_marks") as work:
            service.set_marks(work, self._opened(work, dossier_id), [(criterion, "remark", text)])

    # -- beside the grid -----------------------------------------------------------------------------------------

    def focused(self, panel: Panel, grid: GridView, dossier_id: UUID, criterion: str) -> Focused | None:
        """What stands beside the grid about one cell."""
        if criterion not in [c.code for c in grid.criteria]:
            return None
        d = next((d for d in panel.dossiers if d.id == dossier_id), None)
        if d is None or self.member_id is None:
            return None
        cell = panel.cell(self.member_id, dossier_id)
        found = self.typed.get(dossier_id)
        sealed = found is None and cell.sheet_id is not None
        c = grid.criterion(criterion)
        given = None if found is None else found.marks.get(criterion)
        return Focused(
            dossier_id,
            f"{d.number} · {d.name}",
            criterion,
            c.name(language().code),
            number(c.weight),
            [c.anchor(m, language().code) for m in range(grid.mark_max + 1)],
            given,
            "" if found is None else found.remarks.get(criterion, ""),
            given in grid.remark_marks,
            c.form_fields,
            not sealed and cell.state in ("none", "open") and not panel.frozen,
        )

    def lock(self, dossier_id: UUID) -> None:
        """Finish the sheet of an application."""
        with self.context.act("lock_sheet", final=True) as work:
            service.lock_sheet(work, self._opened(work, dossier_id))

    def new_version(self, panel: Panel, dossier_id: UUID) -> None:
        """Open a new version of a locked sheet."""
        cell = panel.cell(self.member_id, dossier_id) if self.member_id is not None else PanelCell("none")
        if cell.sheet_id is not None:
            with self.context.act("new_sheet_version", final=True) as work:
                service.new_version(work, cell.sheet_id)

    def recuse(self, dossier_id: UUID, ground: str, remark: str) -> None:
        """Declare a conflict of interest: the sheet closes."""
        assert self.member_id is not None
        with self.context.act("declare_conflict", final=True) as work:
            service.declare_conflict(work, self.member_id, dossier_id, ground, remark)

    def take_part_again(self, dossier_id: UUID, remark: str) -> None:
        """Take a conflict of interest back."""
        assert self.member_id is not None
        with self.context.act("withdraw_conflict", final=True) as work:
            service.withdraw_conflict(work, self.member_id, dossier_id, remark)

    def grounds(self) -> Sequence[tuple[str, str]]:
        """The grounds to choose from."""
        return [(c.code, say(c.label)) for c in GROUNDS]

    def sign(self) -> None:
        """Sign the statement of impartiality for this member."""
        assert self.member_id is not None
        with self.context.act("declare_impartial", final=True) as work:
            service.declare_impartial(work, self.member_id, "screen", language().code)

    def statement(self) -> str:
        """The words of the statement."""
        if self.call_id is None:
            return ""
        with self.context.read() as reading:
            return service.statement(reading, self.call_id, language().code)

    def older(self, dossier_id: UUID) -> Sequence[tuple[str, Sequence[tuple[str, str, str]]]]:
        """All versions of a sheet: title, and criterion, mark, remark of each line."""
        assert self.member_id is not None
        with self.context.read() as reading:
            found = service.versions(reading, self.member_id, dossier_id, self.viewer)
        return [(version_title(v), [(c, str(m), v.remarks.get(c, "")) for c, m in v.marks.items()]) for v in found]

    def locker(self, dossier_id: UUID) -> "partial[None]":
        """The deed of locking, to be done later."""
        return partial(self.lock, dossier_id)


def version_title(v: SheetView) -> str:
    """Number and state of a version."""
    state = say(NOT_LOCKED) if v.locked_at is None else say(LOCKED_AT, moment=moment(v.locked_at))
    return say(VERSION, version=v.version, state=state)
