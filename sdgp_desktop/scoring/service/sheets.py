"""Score sheets: opened, typed, locked; after a discussion there is a new version and the older one stays readable."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.again import found_or_made, write_fixed
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical, known_id
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Lock, Mark, Member, Sheet
from sdgp_desktop.scoring.rules import ScoringRules, sheet_problems
from sdgp_desktop.scoring.service.grid import freeze_grid, scoring_rules
from sdgp_desktop.scoring.service.panel import (
    declarations,
    lock_moment,
    panel,
    recused,
    refuse_frozen,
    scored_dossiers,
)
from sdgp_desktop.scoring.service.sealing import may_type, refuse_hidden, refuse_sealed, visible
from sdgp_desktop.scoring.service.views import SheetView


def open_sheet(work: Work, member_id: UUID, dossier_id: UUID, way: str = "screen") -> UUID:
    """The sheet of a member for an application, made when there is none.

    Errors: Refusal "not_scored", "recused", "declaration_first", "scores_frozen", "sheet_of_somebody_else", "sealed".
    """
    member = work.get(Member, member_id)
    refuse_sealed(work, member_id, dossier_id, work.person.id)
    latest = latest_sheet(work, member_id, dossier_id)
    if latest is not None:
        return latest.id
    refuse_frozen(work, member.call_id)
    refuse_closed(work, member, dossier_id)
    freeze_grid(work, member.call_id)
    sheet = new_sheet(work, member_id, dossier_id, 1, way)
    work.tell(name=member.name, number=dossier(work, dossier_id).number)
    return sheet.id


def refuse_closed(work: Work, member: Member, dossier_id: UUID) -> None:
    """Errors: Refusal when this application is not scored, or not by this member, or not yet."""
    if dossier_id not in {d.id for d in scored_dossiers(work, member.call_id)}:
        raise Refusal("not_scored", number=dossier(work, dossier_id).number)
    if dossier_id in recused(work, member.call_id).get(member.id, {}):
        raise Refusal("recused", name=member.name)
    if rules_of(work, member.call_id).flag("declaration_needed") and not declarations(work, [member.id]):
        raise Refusal("declaration_first", name=member.name)


def new_sheet(work: Work, member_id: UUID, dossier_id: UUID, version: int, way: str) -> Sheet:
    """A sheet whose id follows from member, application and version: two desks make the same one.

    A sheet that was undone is taken up again, empty.
    """
    key = known_id("sheet", f"{member_id.hex}:{dossier_id.hex}:{version}")
    first = {"member_id": member_id, "dossier_id": dossier_id, "version": version}
    found = found_or_made(work, Sheet, key, **first, way=way, opened_at=work.moment)
    left = work.rows(select(Mark.id).where(Mark.sheet_id == key))
    if left:
        work.update_many(Mark, [{"id": row.id, "mark": None, "remark": None} for row in left])
    return found


def latest_sheet(reading: Reading, member_id: UUID, dossier_id: UUID) -> Sheet | None:
    """The newest version of a member's sheet."""
    return reading.one(
        select(Sheet)
        .where(Sheet.member_id == member_id, Sheet.dossier_id == dossier_id, Sheet.removed.is_(False))
        .order_by(Sheet.version.desc(), Sheet.id)
    )


def lock_of(reading: Reading, sheet_id: UUID) -> Lock | None:
    """The lock of a sheet."""
    return reading.one(select(Lock).where(Lock.sheet_id == sheet_id).order_by(Lock.at, Lock.id))


def refuse_locked(work: Work, sheet: Sheet) -> Member:
    """The member, when the sheet may be typed in. Errors: Refusal "sheet_locked", "scores_frozen", "recused"."""
    member = work.get(Member, sheet.member_id)
    refuse_frozen(work, member.call_id)
    if lock_of(work, sheet.id) is not None:
        raise Refusal("sheet_locked", name=member.name)
    if sheet.dossier_id in recused(work, member.call_id).get(member.id, {}):
        raise Refusal("recused", name=member.name)
    refuse_sealed(work, member.id, sheet.dossier_id, work.person.id)
    return member


def set_marks(work: Work, sheet_id: UUID, changes: Sequence[tuple[str, str, object]]) -> None:
    """Type marks and remarks into a sheet: (criterion, "mark" or "remark", value) each, all or none.

    Errors: Refusal "sheet_locked", "scores_frozen", "recused", "unknown_criterion", "mark_not_valid".
    """
    sheet = work.get(Sheet, sheet_id)
    member = refuse_locked(work, sheet)
    rules = scoring_rules(work, member.call_id)
    for criterion, column, value in changes:
        if criterion not in rules.weights:
            raise Refusal("unknown_criterion", criterion=criterion)
        if column == "mark":
            put(work, sheet_id, criterion, "mark", checked_mark(value, criterion, rules))
        else:
            put(work, sheet_id, criterion, "remark", str(value or "").strip() or None)
    _tell_marks(work, member, dossier(work, sheet.dossier_id).name, [c for c, _, _ in changes])


def _tell_marks(work: Work, member: Member, application: str, criteria: Sequence[str]) -> None:
    """What was marked, and where; a block that is pasted reaches several applications in one act."""
    for key, values in (("criteria", criteria), ("applications", [application])):
        work.tell(**{key: tuple(dict.fromkeys([*work.facts.get(key, ()), *values]))})
    work.tell(name=member.name)


def checked_mark(value: object, criterion: str, rules: ScoringRules) -> int | None:
    """A mark as it is stored, or nothing. Errors: Refusal "mark_not_valid"."""
    text = "" if value is None else str(value).strip()
    if not text:
        return None
    if not text.isdecimal() or int(text) > rules.mark_max:
        raise Refusal("mark_not_valid", mark=text, criterion=criterion, best=rules.mark_max)
    return int(text)


def put(work: Work, sheet_id: UUID, criterion: str, column: str, value: Any) -> None:
    """Store one value of a sheet; the mark's id follows from sheet and criterion."""
    key = known_id("mark", f"{sheet_id.hex}:{criterion}")
    setattr(found_or_made(work, Mark, key, sheet_id=sheet_id, criterion=criterion, **{column: value}), column, value)
    work.session.flush()


def lock_sheet(work: Work, sheet_id: UUID) -> None:
    """Finish a sheet: it counts from now on and does not change any more.

    Errors: Refusal "sheet_marks_missing", "sheet_remarks_missing" or, for both, "sheet_not_complete" with the criteria
    that lack a mark or a remark; as `set_marks`.
    """
    sheet = work.get(Sheet, sheet_id)
    member = refuse_locked(work, sheet)
    refuse_closed(work, member, sheet.dossier_id)
    marks, remarks = marks_of(work, [sheet_id]).get(sheet_id, ({}, {}))
    rules = scoring_rules(work, member.call_id)
    problems = sheet_problems(marks, remarks, rules)
    if problems:
        missing = tuple(c for c, code in problems if code != "no_remark")
        silent = tuple(c for c, code in problems if code == "no_remark")
        if missing and silent:
            raise Refusal("sheet_not_complete", marks=missing, remarks=silent, length=rules.remark_length_min)
        if missing:
            raise Refusal("sheet_marks_missing", marks=missing)
        raise Refusal("sheet_remarks_missing", remarks=silent, length=rules.remark_length_min)
    work.add(Lock(sheet_id=sheet_id, at=lock_moment(work, [member.id]), digest=digest_of(marks, remarks)))
    work.tell(name=member.name, number=dossier(work, sheet.dossier_id).number)


def digest_of(marks: Mapping[str, int | None], remarks: Mapping[str, str]) -> str:
    """One fingerprint of what a sheet says."""
    return hashlib.sha256(canonical({"marks": dict(marks), "remarks": dict(remarks)}).encode()).hexdigest()


def changed_after_lock(reading: Reading, call_id: UUID) -> list[tuple[UUID, str, UUID]]:
    """Sheets that count and no longer say what was locked: sheet, name of the member and application.

    Somebody typed in them who did not know of the lock; it came with a packet.
    """

    def compare() -> list[tuple[UUID, str, UUID]]:
        statement = (
            select(Sheet.id, Sheet.member_id, Sheet.dossier_id, Lock.digest, Member.name)
            .join(Lock, Lock.sheet_id == Sheet.id)
            .join(Member, Member.id == Sheet.member_id)
            .where(Member.call_id == call_id, Sheet.removed.is_(False), Member.removed.is_(False))
            .order_by(Sheet.version, Lock.at, Lock.id)
        )
        counts = {(row.member_id, row.dossier_id): row for row in reading.rows(statement)}
        said = marks_of(reading, [row.id for row in counts.values()])
        rows = [row for row in counts.values() if digest_of(*said.get(row.id, ({}, {}))) != row.digest]
        return sorted(((row.id, row.name, row.dossier_id) for row in rows), key=lambda one: (one[1], one[2]))

    return reading.kept((changed_after_lock, call_id), compare)


def new_version(work: Work, sheet_id: UUID) -> UUID:
    """Open a new version of a locked sheet, with the marks of the old one; the old one counts until this is locked.

    Errors: Refusal "sheet_not_locked", "newer_version", "scores_frozen", "recused".
    """
    old = work.get(Sheet, sheet_id)
    member = work.get(Member, old.member_id)
    refuse_frozen(work, member.call_id)
    refuse_closed(work, member, old.dossier_id)
    refuse_sealed(work, member.id, old.dossier_id, work.person.id)
    if lock_of(work, old.id) is None:
        raise Refusal("sheet_not_locked", name=member.name)
    latest = latest_sheet(work, member.id, old.dossier_id)
    if latest is not None and latest.id != old.id:
        raise Refusal("newer_version", name=member.name, version=latest.version)
    sheet = new_sheet(work, member.id, old.dossier_id, old.version + 1, "screen")
    marks, remarks = marks_of(work, [old.id]).get(old.id, ({}, {}))
    write_marks(work, [(sheet.id, marks, remarks)])
    work.tell(name=member.name, number=dossier(work, old.dossier_id).number)
    return sheet.id


def write_marks(work: Work, sheets: Sequence[tuple[UUID, Mapping[str, int | None], Mapping[str, str]]]) -> None:
    """Store all marks and remarks of new sheets."""
    rows = [
        {
            "id": known_id("mark", f"{sheet_id.hex}:{criterion}"),
            "sheet_id": sheet_id,
            "criterion": criterion,
            "mark": marks.get(criterion),
            "remark": remarks.get(criterion) or None,
        }
        for sheet_id, marks, remarks in sheets
        for criterion in dict.fromkeys([*marks, *remarks])
    ]
    write_fixed(work, Mark, rows)


Typed = tuple[dict[str, int | None], dict[str, str]]


def marks_of(reading: Reading, sheet_ids: Sequence[UUID]) -> dict[UUID, Typed]:
    """Marks and remarks by sheet."""
    found: dict[UUID, Typed] = {}
    for start in range(0, len(sheet_ids), 500):
        statement = select(Mark.sheet_id, Mark.criterion, Mark.mark, Mark.remark).where(
            Mark.sheet_id.in_(sheet_ids[start : start + 500]), Mark.removed.is_(False)
        )
        for sheet_id, criterion, mark, remark in reading.rows(statement):
            marks, remarks = found.setdefault(sheet_id, ({}, {}))
            if mark is not None:
                marks[criterion] = mark
            if remark:
                remarks[criterion] = remark
    return found


def sheet(reading: Reading, sheet_id: UUID, viewer: UUID) -> SheetView:
    """One sheet with what is typed in it. Errors: as `sealing.refuse_hidden`."""
    found = reading.get(Sheet, sheet_id)
    member = reading.get(Member, found.member_id)
    refuse_hidden(reading, member.id, found.dossier_id, lock_of(reading, sheet_id) is not None, viewer)
    return view(reading, found, member, scoring_rules(reading, member.call_id))


def member_sheets(reading: Reading, member_id: UUID, viewer: UUID) -> dict[UUID, SheetView]:
    """The newest sheets of a member that this person may see, by application: a few queries for all of them."""
    member = reading.get(Member, member_id)
    known = panel(reading, member.call_id)
    open_ones = visible(reading, known, viewer)
    mine, typist = member.staff_id == viewer, may_type(known, member.staff_id, viewer)
    cells = {d.id: known.cell(member_id, d.id) for d in known.dossiers}
    shown = {
        id: cell
        for id, cell in cells.items()
        if cell.sheet_id is not None
        and (
            mine
            or (id in open_ones if cell.state == "locked" else typist or (id in open_ones and member.staff_id is None))
        )
    }
    ids = [cell.sheet_id for cell in shown.values() if cell.sheet_id is not None]
    typed, rules = marks_of(reading, ids), scoring_rules(reading, member.call_id)
    ways = dict(reading.rows(select(Sheet.id, Sheet.way).where(Sheet.member_id == member_id)))
    found = {}
    for d in known.dossiers:
        cell = shown.get(d.id)
        if cell is not None and cell.sheet_id is not None:
            marks, remarks = typed.get(cell.sheet_id, ({}, {}))
            problems = sheet_problems(marks, remarks, rules)
            way = ways.get(cell.sheet_id, "")
            found[d.id] = SheetView(
                cell.sheet_id, member_id, member.name, member.seat, d.id, d.number, d.name, cell.version, way,
                cell.locked_at, marks, remarks, problems,
            )  # fmt: skip
    return found


def versions(reading: Reading, member_id: UUID, dossier_id: UUID, viewer: UUID) -> tuple[SheetView, ...]:
    """All versions of a member's sheet, the newest first. Errors: as `sheet`."""
    statement = (
        select(Sheet.id)
        .where(Sheet.member_id == member_id, Sheet.dossier_id == dossier_id, Sheet.removed.is_(False))
        .order_by(Sheet.version.desc(), Sheet.id)
    )
    return tuple(sheet(reading, row.id, viewer) for row in reading.rows(statement))


def view(reading: Reading, found: Sheet, member: Member, rules: ScoringRules) -> SheetView:
    """A sheet as a plain value."""
    marks, remarks = marks_of(reading, [found.id]).get(found.id, ({}, {}))
    lock = lock_of(reading, found.id)
    row = dossier(reading, found.dossier_id)
    return SheetView(
        found.id,
        member.id,
        member.name,
        member.seat,
        row.id,
        row.number,
        row.name,
        found.version,
        found.way,
        None if lock is None else lock.at,
        marks,
        remarks,
        sheet_problems(marks, remarks, rules),
    )
