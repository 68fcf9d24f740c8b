"""Visit packages in words: what would leave, writing them, and taking them in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sdgp_desktop.exchange.fields import apart_by_marks, class_words
from sdgp_desktop.exchange.model.sending import size_words
from sdgp_desktop.exchange.model.values import Speaker
from sdgp_desktop.exchange.service import (
    LEAST_SIGNS,
    VISIT_ENDING,
    VisitReport,
    closed_part,
    export_visit,
    plan_visit,
    rehearse_visit,
    take_in_visit,
)
from sdgp_desktop.qtkit.language import language, moment
from sdgp_desktop.qtkit.place import Control, PlaceContext

__all__ = ["LEAST_SIGNS", "VISIT_ENDING", "VisitLooked", "VisitPlanLine", "VisitsModel"]
TRAVEL = "visits_travel"


@dataclass(frozen=True)
class VisitPlanLine:
    """What a package would hold, in words."""

    visit: UUID
    name: str
    people: int
    fields: str
    classes: str
    offices: Sequence[str]  # that may get it, the best guess first
    file: str


@dataclass(frozen=True)
class VisitLooked:
    """A package that was rehearsed or taken in."""

    file: Path
    name: str
    sender: str
    made: str
    people: int
    new: int
    changed: int
    conflicts: int
    known_before: bool
    waits: int = 0  # parts that a newer program can read


class VisitsModel:
    """Plans, writes, rehearses and takes in visit packages."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def plan(self, visit_id: UUID) -> VisitPlanLine:
        """What the package of a visit would hold. Errors: what the service refuses."""
        store = self.context.office.store
        found = plan_visit(store, visit_id)
        with self.context.read() as reading:
            speaker, kind = Speaker(reading), reading.schema[TRAVEL]
            columns = [f.column for f in kind.fields.values() if f.id in found.fields]
            fields = apart_by_marks((speaker.field(TRAVEL, column) for column in columns), language().code)
        classes = apart_by_marks((class_words(c, language().code) for c in found.classes), language().code)
        return VisitPlanLine(
            visit_id, found.name, found.people, fields, classes, found.offices, f"{found.name}{VISIT_ENDING}"
        )

    def write(
        self, visit_id: UUID, code: str, to: Path, password: str, control: Control, replacing: bool = False
    ) -> str:
        """Write the package; returns its size in words. Errors: what the service refuses."""
        office = self.context.office
        made = export_visit(
            office.store, office.person, visit_id, code, to, password, control=control, replacing=replacing
        )  # fmt: skip
        return size_words(made.bytes)

    def check_file(self, file: Path) -> None:
        """Whether a password need be asked for at all. Errors: what is wrong with the file as a whole."""
        closed_part(file)

    def rehearse(self, file: Path, password: str, control: Control) -> VisitLooked:
        """What taking a package in would do. Errors: what the service refuses."""
        return _looked(file, rehearse_visit(self.context.office.store, file, password, control))

    def take_in(self, file: Path, password: str, control: Control) -> VisitLooked:
        """Take a package in. Errors: what the service refuses."""
        office = self.context.office
        return _looked(file, take_in_visit(office.store, office.person, file, password, control))


def _looked(file: Path, report: VisitReport) -> VisitLooked:
    return VisitLooked(
        file, report.name, f"{report.office}-{report.desk}", moment(report.made), report.people, report.new,
        report.changed, report.conflicts, report.known_before, report.missing.segments,
    )  # fmt: skip
