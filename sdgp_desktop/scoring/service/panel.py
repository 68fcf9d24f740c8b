"""The panel of a call: who scores, statements of impartiality, conflicts of interest, who is finished."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import distinct, func, select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.intake.service import DossierRow, dossiers
from sdgp_desktop.kernel.dates import after
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import told_apart
from sdgp_desktop.scoring.fields import GROUND_CODES, SEAT_LABELS, STATEMENT, WAY_CODES
from sdgp_desktop.scoring.records import Decision, Declaration, Lock, Lot, Member, Recusal, Sheet, Sitting
from sdgp_desktop.scoring.rules import ASSOCIATION_SEAT, SEATS
from sdgp_desktop.scoring.service.views import MemberView, Panel, PanelCell, RecusalView, ScoredDossier

SCORED = ("complete", "in_scoring", "selected", "reserve", "not_selected")  # states of an application that is scored


def scored_dossiers(reading: Reading, call_id: UUID) -> tuple[ScoredDossier, ...]:
    """What the panel of a call scores: complete applications, and southern profiles where the rule book says so."""
    with_south = rules_of(reading, call_id).flag("south_scored")
    known = dossiers(reading, call_id=call_id)
    numbers = told_apart((row.id, row.number) for row in known)
    rows = [row for row in known if row.status in SCORED and (row.form == "F" or with_south)]
    ordered = sorted(rows, key=lambda r: (r.form, numbers[r.id]))
    return tuple(scored(row, numbers[row.id]) for row in ordered)


def scored(row: DossierRow, number: str) -> ScoredDossier:
    """An application as scoring sees it, by a number that no other one has."""
    return ScoredDossier(
        row.id,
        number,
        row.reference,
        row.name,
        row.form,
        row.status,
        row.received,
        row.complete_since,
        row.confirmed,
        row.municipality_code,
    )


def members(reading: Reading, call_id: UUID) -> tuple[MemberView, ...]:
    """The panel of a call: steering group first, then the association, each by name."""
    found = reading.all(select(Member).where(Member.call_id == call_id, Member.removed.is_(False)))
    declared = declarations(reading, [m.id for m in found])
    order = {seat: place for place, seat in enumerate(SEATS)}
    ordered = sorted(found, key=lambda m: (order.get(m.seat, len(order)), m.name_sort, m.id))
    return tuple(
        MemberView(m.id, m.call_id, m.name, m.seat, m.organisation, m.staff_id, declared.get(m.id), m.remark)
        for m in ordered
    )


def declarations(reading: Reading, member_ids: Iterable[UUID]) -> dict[UUID, datetime]:
    """When each member signed the statement of impartiality, the first time."""
    rows = reading.rows(
        select(Declaration.member_id, Declaration.at).where(
            Declaration.member_id.in_(list(member_ids)), Declaration.removed.is_(False)
        )
    )
    found: dict[UUID, datetime] = {}
    for member_id, at in rows:
        found[member_id] = min(at, found.get(member_id, at))
    return found


def declare_impartial(work: Work, member_id: UUID, way: str = "screen", language: str = "en") -> bool:
    """Record that a member signed the statement of impartiality; whether that is new: twice changes nothing.

    Errors: Refusal "unknown_way".
    """
    if way not in WAY_CODES:
        raise Refusal("unknown_way", way=way)
    member = work.get(Member, member_id)
    if member_id in declarations(work, [member_id]):
        return False
    seen = select(Lock.at).join(Sheet, Sheet.id == Lock.sheet_id).where(Sheet.member_id == member_id)
    at = after(work.moment, (row.at for row in work.rows(seen)))
    work.add(Declaration(member_id=member_id, at=at, way=way, statement=statement(work, member.call_id, language)))
    work.tell(name=member.name)
    return True


def lock_moment(work: Work, member_ids: Iterable[UUID]) -> datetime:
    """The moment at which sheets of members are locked: after the statements of theirs that are known."""
    seen = select(Declaration.at).where(Declaration.member_id.in_(list(member_ids)), Declaration.removed.is_(False))
    return after(work.moment, (row.at for row in work.rows(seen)))


def statement(reading: Reading, call_id: UUID, language: str) -> str:
    """The words that a member signs, with the numbers of the rule book."""
    book = rules_of(reading, call_id)
    return STATEMENT.to(language, years=book.number("conflict_years"), degree=book.number("conflict_degree"))


def declare_conflict(work: Work, member_id: UUID, dossier_id: UUID, ground: str, remark: str = "") -> None:
    """Close a sheet because of a conflict of interest; what the member marked does not count any more.

    Errors: Refusal "unknown_ground", "already_recused", "scores_frozen".
    """
    if ground not in GROUND_CODES:
        raise Refusal("unknown_ground", ground=ground)
    member = work.get(Member, member_id)
    refuse_frozen(work, member.call_id)
    if dossier_id in recused(work, member.call_id).get(member_id, {}):
        raise Refusal("already_recused", name=member.name)
    _recuse(work, member, dossier_id, ground=ground, remark=remark.strip())


def withdraw_conflict(work: Work, member_id: UUID, dossier_id: UUID, remark: str) -> None:
    """Take a conflict declaration back, with the reason. Errors: Refusal "reason_missing", "not_recused"."""
    member = work.get(Member, member_id)
    refuse_frozen(work, member.call_id)
    if not remark.strip():
        raise Refusal("reason_missing")
    if dossier_id not in recused(work, member.call_id).get(member_id, {}):
        raise Refusal("not_recused", name=member.name)
    _recuse(work, member, dossier_id, withdrawn=True, remark=remark.strip())


def _recuse(work: Work, member: Member, dossier_id: UUID, **said: Any) -> None:
    """Write a declaration or its withdrawal; it comes after all that was known of this member and application."""
    seen = select(Recusal.at).where(Recusal.member_id == member.id, Recusal.dossier_id == dossier_id)
    at = after(work.moment, (row.at for row in work.rows(seen)))
    work.add(Recusal(member_id=member.id, dossier_id=dossier_id, at=at, **said))
    work.tell(name=member.name)


def recused(reading: Reading, call_id: UUID) -> dict[UUID, dict[UUID, RecusalView]]:
    """The conflicts that hold, by member and application."""
    statement = select(Recusal).join(Member, Member.id == Recusal.member_id).where(Member.call_id == call_id)
    found: dict[UUID, dict[UUID, RecusalView]] = {}
    for r in sorted(reading.all(statement), key=lambda r: (r.at, r.withdrawn, r.id)):
        mine = found.setdefault(r.member_id, {})
        if r.withdrawn:
            mine.pop(r.dossier_id, None)
        else:
            mine[r.dossier_id] = RecusalView(r.member_id, r.dossier_id, r.at, r.ground, r.remark)
    return found


def panel(reading: Reading, call_id: UUID) -> Panel:
    """Who scores what and who is finished; never what was marked."""
    people, rows = members(reading, call_id), scored_dossiers(reading, call_id)
    cells: dict[tuple[UUID, UUID], PanelCell] = {}
    statement = (
        select(Sheet.id, Sheet.member_id, Sheet.dossier_id, Sheet.version, Lock.at)
        .join(Member, Member.id == Sheet.member_id)
        .outerjoin(Lock, Lock.sheet_id == Sheet.id)
        .where(Member.call_id == call_id, Sheet.removed.is_(False))
        .order_by(Sheet.version, Sheet.id)
    )
    for sheet_id, member_id, dossier_id, version, at in reading.rows(statement):
        state = "open" if at is None else "locked"
        cells[(member_id, dossier_id)] = PanelCell(state, sheet_id, version, at)
    for member_id, conflicts in recused(reading, call_id).items():
        for dossier_id in conflicts:
            cells[(member_id, dossier_id)] = PanelCell("recused")
    return Panel(
        call_id,
        people,
        rows,
        cells,
        opened(reading, call_id),
        frozen(reading, call_id),
        panel_findings(reading, call_id, people),
    )


def panel_findings(reading: Reading, call_id: UUID, people: tuple[MemberView, ...]) -> tuple[Finding, ...]:
    """Empty seats, and members who have not signed the statement of impartiality."""
    if not people:
        return ()
    book = rules_of(reading, call_id)
    seats = Counter(m.seat for m in people)
    wanted = {
        "official": book.number("steering_officials"),
        "politician": book.number("steering_politicians"),
        "general_director": book.number("steering_general_directors"),
        ASSOCIATION_SEAT: book.number("panel_association_min"),
    }
    found = [
        Finding(
            "seat_empty",
            "rule",
            facts={"seat": SEAT_LABELS[seat], "least": least},
            record_type="calls_call",
            record_id=call_id,
        )
        for seat, least in wanted.items()
        if seats[seat] < least
    ]
    if book.flag("declaration_needed"):
        early = locked_sheets(reading, call_id)
        for m in people:
            if m.declared_at is None:
                sheets = early.get(m.id, 0)  # a file brings sheets of people who have not signed here
                code, facts = ("declaration_late", {"n": sheets}) if sheets else ("declaration_missing", {})
                kind = "overdue" if sheets else "due"
                found.append(Finding(code, kind, "", {"name": m.name, **facts}, "scoring_member", m.id))
    return tuple(found)


def locked_sheets(reading: Reading, call_id: UUID) -> dict[UUID, int]:
    """How many applications each member has locked a sheet for, by member."""
    statement = select(Sheet.member_id, func.count(distinct(Sheet.dossier_id)))
    statement = statement.join(Lock, Lock.sheet_id == Sheet.id).join(Member, Member.id == Sheet.member_id)
    statement = statement.where(Member.call_id == call_id, Member.removed.is_(False), Sheet.removed.is_(False))
    return {member_id: int(count) for member_id, count in reading.rows(statement.group_by(Sheet.member_id))}


def refuse_unsigned(reading: Reading, call_id: UUID) -> None:
    """Errors: Refusal "declarations_missing" with the names of those whose sheets count without a statement (R11)."""
    if rules_of(reading, call_id).flag("declaration_needed"):
        scored = locked_sheets(reading, call_id)
        names = tuple(m.name for m in members(reading, call_id) if m.id in scored and m.declared_at is None)
        if names:
            raise Refusal("declarations_missing", names=names)


def opened(reading: Reading, call_id: UUID) -> bool:
    """Whether the sheets of a call were opened to those who do not score."""
    return reading.one(select(Sitting).where(Sitting.call_id == call_id, Sitting.kind == "opened")) is not None


def open_to_secretary(work: Work, call_id: UUID, reason: str) -> None:
    """Let those who do not score see the marks although sheets are missing. Errors: Refusal "reason_missing"."""
    if not reason.strip():
        raise Refusal("reason_missing")
    work.add(Sitting(call_id=call_id, kind="opened", at=work.moment, reason=reason.strip()))


def frozen(reading: Reading, call_id: UUID) -> bool:
    """Whether a decision stands, so that marks do not change (rule R12)."""
    decided = reading.one(select(Decision).where(Decision.call_id == call_id).order_by(Decision.at.desc(), Decision.id))
    if decided is None:
        return False
    statement = select(Sitting).where(Sitting.call_id == call_id, Sitting.kind == "reopened", Sitting.at > decided.at)
    return reading.one(statement) is None


def next_moment(work: Work, call_id: UUID) -> datetime:
    """The moment of a step of the sitting: after all decisions, lots and reopenings that are known."""
    seen = [select(kind.at).where(kind.call_id == call_id) for kind in (Decision, Sitting, Lot)]
    return after(work.moment, (row.at for statement in seen for row in work.rows(statement)))


def refuse_frozen(reading: Reading, call_id: UUID) -> None:
    """Errors: Refusal "scores_frozen" while a decision stands."""
    if frozen(reading, call_id):
        raise Refusal("scores_frozen")
