"""Score sheets typed elsewhere: looked at line by line, taken in whole or not at all, twice changes nothing.

Columns: number, assessor, seat, criterion, mark, remark, recused; one line per criterion, or one with recused = yes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sdgp_desktop.intake.service import dossier_by_number
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Lock
from sdgp_desktop.scoring.rules import SEATS, ScoringRules, remark_missing
from sdgp_desktop.scoring.service.grid import freeze_grid, scoring_rules
from sdgp_desktop.scoring.service.panel import (
    declare_conflict,
    frozen,
    lock_moment,
    members,
    recused,
    scored_dossiers,
)
from sdgp_desktop.scoring.service.ranking import valid_sheets
from sdgp_desktop.scoring.service.seats import add_member
from sdgp_desktop.scoring.service.sheets import digest_of, latest_sheet, marks_of, new_sheet, write_marks
from sdgp_desktop.scoring.service.views import (
    MemberView,
    RowRefused,
    ScoreLine,
    ScorePlan,
    SheetPlan,
    SheetsTaken,
)

COLUMNS = ("number", "assessor", "seat", "criterion", "mark", "remark", "recused")
OF_NUMBER = frozenset({"number_unknown_in_call", "not_scored"})  # what is wrong with a number, not with a line
YES, NO = ("yes", "ja", "oui"), ("no", "nee", "non", "")


@dataclass
class Gathered:
    """One sheet while its lines are read."""

    assessor: str
    seat: str
    member: MemberView | None
    dossier_id: UUID
    row: int
    recused: bool = False
    said: set[str] = field(default_factory=set)  # criteria that have a line, good or refused
    marks: dict[str, int] = field(default_factory=dict)
    remarks: dict[str, str] = field(default_factory=dict)


class Reader:
    """Reads the lines of a file against the panel and the applications of a call."""

    def __init__(self, reading: Reading, call_id: UUID, rules: ScoringRules) -> None:
        self.reading, self.call_id, self.rules = reading, call_id, rules
        self.people = {fold(m.name): m for m in members(reading, call_id)}
        self.scored = {d.id for d in scored_dossiers(reading, call_id)}
        self.dossiers: dict[str, UUID | None] = {}
        self.sheets: dict[tuple[str, UUID], Gathered] = {}
        self.seats: dict[str, str] = {}
        self.refused: list[RowRefused] = []
        self.strange: dict[tuple[str, str], list[int]] = {}  # by what is wrong with a number: the lines that have it

    def read(self, lines: Iterable[ScoreLine]) -> None:
        """All lines; what is wrong is noted with its line."""
        for line in lines:
            try:
                self._line(line)
            except Refusal as refusal:
                self._refuse(line, refusal)
        self.refused += [
            RowRefused(rows[0], code, {"number": number, "n": len(rows)})
            for (code, number), rows in self.strange.items()
        ]
        for sheet in self.sheets.values():
            missing = tuple(c for c in self.rules.weights if c not in sheet.said)
            if not sheet.recused and missing:
                facts = {"assessor": sheet.assessor, "marks": missing}
                self.refused.append(RowRefused(sheet.row, "marks_missing", facts))

    def _refuse(self, line: ScoreLine, refusal: Refusal) -> None:
        """Note a line that cannot be taken in; a number that cannot be, once for all its lines."""
        if refusal.code in OF_NUMBER:
            self.strange.setdefault((refusal.code, line.number), []).append(line.row)
        else:
            self.refused.append(RowRefused(line.row, refusal.code, refusal.facts))

    def _line(self, line: ScoreLine) -> None:
        sheet = self._sheet(line)
        sheet.said.add(line.criterion.upper())
        said = line.recused.casefold()
        if said not in YES + NO:
            raise Refusal("not_yes_no", text=line.recused)
        if said in YES:
            if line.criterion or line.mark or sheet.marks:
                raise Refusal("recused_with_marks", assessor=sheet.assessor)
            sheet.recused = True
            return
        if sheet.recused:
            raise Refusal("recused_with_marks", assessor=sheet.assessor)
        criterion = line.criterion.upper()
        if criterion not in self.rules.weights:
            raise Refusal("unknown_criterion", criterion=line.criterion)
        if criterion in sheet.marks:
            raise Refusal("marked_twice", criterion=criterion, assessor=sheet.assessor)
        mark = line.mark
        if not (mark.isascii() and mark.isdecimal()) or int(mark) > self.rules.mark_max:
            raise Refusal("mark_not_valid", mark=mark, criterion=criterion, best=self.rules.mark_max)
        if remark_missing(int(mark), line.remark, self.rules):
            raise Refusal("remark_too_short", mark=mark, criterion=criterion, length=self.rules.remark_length_min)
        sheet.marks[criterion] = int(mark)
        if line.remark:
            sheet.remarks[criterion] = line.remark

    def _sheet(self, line: ScoreLine) -> Gathered:
        dossier_id = self._dossier(line.number)
        assessor = " ".join(line.assessor.split())
        if not assessor:
            raise Refusal("name_missing")
        seat = line.seat.casefold()
        if seat not in SEATS:
            raise Refusal("unknown_seat", seat=line.seat, seats=SEATS)
        member = self.people.get(fold(assessor))
        known = member.seat if member is not None else self.seats.setdefault(fold(assessor), seat)
        if known != seat:
            raise Refusal("seat_differs", name=assessor, seat=seat, known=known)
        key = (fold(assessor), dossier_id)
        return self.sheets.setdefault(key, Gathered(assessor, seat, member, dossier_id, line.row))

    def _dossier(self, number: str) -> UUID:
        if number not in self.dossiers:
            found = dossier_by_number(self.reading, number)
            self.dossiers[number] = found.id if found is not None and found.call_id == self.call_id else None
        found_id = self.dossiers[number]
        if found_id is None:
            raise Refusal("number_unknown_in_call", number=number, n=1)  # line; all are counted at the end
        if found_id not in self.scored:
            raise Refusal("not_scored", number=number)
        return found_id


def plan_scores(reading: Reading, call_id: UUID, lines: Iterable[ScoreLine]) -> ScorePlan:
    """What a file would bring: new sheets, how many are here already, and the lines that cannot be taken in."""
    reader = Reader(reading, call_id, scoring_rules(reading, call_id))
    reader.read(lines)
    have = {(s.member_id, s.dossier_id): s.id for s in valid_sheets(reading, call_id)}
    typed = marks_of(reading, list(have.values()))
    aside = recused(reading, call_id)
    new, unchanged = [], 0
    for sheet in reader.sheets.values():
        member_id = None if sheet.member is None else sheet.member.id
        same = False
        if member_id is not None:
            marks, remarks = typed.get(have.get((member_id, sheet.dossier_id), call_id), ({}, {}))
            same = (
                sheet.dossier_id in aside.get(member_id, {})
                if sheet.recused
                else (marks, remarks) == (sheet.marks, sheet.remarks)
            )
            if not sheet.recused and sheet.dossier_id in aside.get(member_id, {}):
                reader.refused.append(RowRefused(sheet.row, "recused", {"name": sheet.assessor}))
        if same:
            unchanged += 1
        else:
            new.append(
                SheetPlan(
                    sheet.assessor, sheet.seat, member_id, sheet.dossier_id, sheet.recused, sheet.marks, sheet.remarks
                )
            )
    if new and frozen(reading, call_id):
        reader.refused.append(RowRefused(1, "scores_frozen", {}))
    refused = tuple(sorted(reader.refused, key=lambda r: r.row))
    return ScorePlan(call_id, tuple(new), unchanged, refused)


def take_scores(work: Work, plan: ScorePlan) -> int:
    """Take the planned sheets in, all locked; returns how many are new.

    Errors: Refusal "scores_refused" with the lines, when a line cannot be taken in: nothing is stored then.
    """
    if plan.refused:
        raise Refusal("scores_refused", rows=tuple(r.row for r in plan.refused), n=len(plan.refused))
    if not plan.sheets:
        return 0
    freeze_grid(work, plan.call_id)
    people: dict[str, UUID] = {}
    written, whose = [], set[UUID]()
    for sheet in plan.sheets:
        member_id = sheet.member_id or people.get(fold(sheet.assessor))
        if member_id is None:
            member_id = people[fold(sheet.assessor)] = add_member(work, plan.call_id, sheet.assessor, sheet.seat)
        if sheet.recused:
            declare_conflict(work, member_id, sheet.dossier_id, "not_stated")
            continue
        latest = latest_sheet(work, member_id, sheet.dossier_id)
        made = new_sheet(work, member_id, sheet.dossier_id, 1 if latest is None else latest.version + 1, "file")
        written.append((made.id, sheet.marks, sheet.remarks))
        whose.add(member_id)
    write_marks(work, written)
    at = lock_moment(work, whose)
    work.insert_many(
        Lock,
        [{"sheet_id": id, "at": at, "digest": digest_of(marks, remarks)} for id, marks, remarks in written],
    )
    work.facts.pop("name", None)
    work.tell(count=len(plan.sheets))
    return len(plan.sheets)


def import_sheets(work: Work, call_id: UUID, lines: Iterable[ScoreLine]) -> SheetsTaken:
    """Take score sheets in that were typed elsewhere; with one refused line nothing is stored."""
    plan = plan_scores(work, call_id, lines)
    taken = 0 if plan.refused else take_scores(work, plan)
    return SheetsTaken(taken, plan.unchanged, plan.refused)
