"""The sitting: lots, the decision about the selection, and scoring taken up again."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.intake.service import advance
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical, encode
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import happened
from sdgp_desktop.scoring.fields import FIELDS
from sdgp_desktop.scoring.records import Decision, Lot, Outcome, Sitting
from sdgp_desktop.scoring.rules import LOT, OUTCOMES, RESERVE, RESERVE_BY_DECISION, SELECTED
from sdgp_desktop.scoring.service.panel import frozen, next_moment, refuse_frozen, refuse_unsigned
from sdgp_desktop.scoring.service.ranking import ranking
from sdgp_desktop.scoring.service.views import DecisionView, OutcomeView, Ranking, RankingRow

NOTHING = Decimal("0.00")
DECIDED_ON = next(f for f in FIELDS if f.id == "decision.on")


def decision(reading: Reading, call_id: UUID) -> DecisionView | None:
    """The decision that stands for a call: the newest one."""
    found = decisions(reading, call_id)
    return found[0] if found else None


def decisions(reading: Reading, call_id: UUID) -> tuple[DecisionView, ...]:
    """All decisions of a call, the newest first."""
    made = reading.all(select(Decision).where(Decision.call_id == call_id).order_by(Decision.at.desc(), Decision.id))
    outcomes: dict[UUID, list[OutcomeView]] = {d.id: [] for d in made}
    for o in reading.all(select(Outcome).where(Outcome.decision_id.in_(list(outcomes)))):
        view = OutcomeView(o.dossier_id, o.outcome, o.proposed, o.rank, o.base, o.bonus, o.end, o.motivation)
        outcomes[o.decision_id].append(view)
    last = 10**9
    return tuple(
        DecisionView(
            d.id,
            d.at,
            d.decided_on,
            d.minutes,
            d.motivation,
            d.rules_version,
            d.digest,
            tuple(sorted(outcomes[d.id], key=lambda o: (o.rank or last, -(o.end or NOTHING), o.dossier_id))),
        )
        for d in made
    )


def follows_proposal(row: RankingRow, outcome: str) -> bool:
    """Whether a decision follows what the ranking proposes; the reserve by decision may go both ways."""
    if row.proposed == RESERVE_BY_DECISION:
        return outcome != SELECTED
    return row.proposed == outcome


def decide(
    work: Work,
    call_id: UUID,
    outcomes: Mapping[UUID, str],
    *,
    decided_on: date,
    motivation: str,
    minutes: str = "",
    motivations: Mapping[UUID, str] | None = None,
) -> UUID:
    """Decide about the selection: the figures are kept as they are, the marks freeze, applications get their state.

    Errors: Refusal "scores_frozen", "motivation_missing", "unknown_outcome", "outcome_missing", "no_figures",
    "lot_missing", "outcome_motivation_missing", "day_to_come"; "declarations_missing" while an author of
    sheets has not signed.
    """
    refuse_frozen(work, call_id)
    refuse_unsigned(work, call_id)
    happened(DECIDED_ON, decided_on, work.today)
    if not motivation.strip():
        raise Refusal("motivation_missing")
    list_ = ranking(work, call_id)
    reasons = {k: v.strip() for k, v in (motivations or {}).items()}
    check_outcomes(list_, outcomes, reasons)
    before = decision(work, call_id)
    rows = outcome_rows(list_, outcomes, reasons)
    made = work.add(
        Decision(
            call_id=call_id,
            at=next_moment(work, call_id),
            decided_on=decided_on,
            minutes=minutes.strip(),
            motivation=motivation.strip(),
            rules_version=rules_of(work, call_id).version,
            digest=hashlib.sha256(canonical(encode(rows)).encode()).hexdigest(),
            replaces_id=None if before is None else before.id,
        )
    )
    work.insert_many(Outcome, [{**row, "call_id": call_id, "decision_id": made.id} for row in rows])
    for dossier_id, outcome in outcomes.items():
        advance(work, dossier_id, outcome)
    work.tell(count=sum(o == SELECTED for o in outcomes.values()))
    return made.id


def check_outcomes(list_: Ranking, outcomes: Mapping[UUID, str], reasons: Mapping[UUID, str]) -> None:
    """Errors: as `decide`."""
    scored = {row.dossier_id: row for row in list_.rows if row.scored}
    if not scored:
        raise Refusal("no_figures")
    for dossier_id, outcome in outcomes.items():
        if outcome not in OUTCOMES:
            raise Refusal("unknown_outcome", outcome=outcome)
        if dossier_id not in scored:
            raise Refusal("no_figures")
    missing = [row.number for id, row in scored.items() if id not in outcomes]
    if missing:
        raise Refusal("outcome_missing", numbers=tuple(missing))
    undrawn = [scored[id].number for id, o in outcomes.items() if scored[id].proposed == LOT and not reasons.get(id)]
    if undrawn:
        raise Refusal("lot_missing", numbers=tuple(undrawn))
    silent = [
        scored[id].number for id, o in outcomes.items() if not follows_proposal(scored[id], o) and not reasons.get(id)
    ]
    if silent:
        raise Refusal("outcome_motivation_missing", numbers=tuple(silent))


def outcome_rows(list_: Ranking, outcomes: Mapping[UUID, str], reasons: Mapping[UUID, str]) -> list[dict[str, object]]:
    """What the decision keeps of each application, in ranking order."""
    return [
        {
            "dossier_id": row.dossier_id,
            "outcome": outcomes[row.dossier_id],
            "proposed": row.proposed,
            "rank": row.rank,
            "base": row.base,
            "bonus": row.bonus,
            "end": row.end,
            "motivation": reasons.get(row.dossier_id, ""),
        }
        for row in list_.rows
        if row.dossier_id in outcomes
    ]


def proposed_outcomes(list_: Ranking) -> dict[UUID, str]:
    """The outcomes as the ranking proposes them; what needs a decision of its own begins as not selected."""
    found = {}
    for row in list_.rows:
        if row.scored:
            found[row.dossier_id] = row.proposed if row.proposed in (SELECTED, RESERVE) else "not_selected"
    return found


def draw_lot(work: Work, call_id: UUID, order: Sequence[UUID], minutes: str) -> None:
    """Note the order that a lot gave in the sitting to applications that no rule could tell apart.

    Errors: Refusal "minutes_missing", "scores_frozen", "lot_not_needed".
    """
    refuse_frozen(work, call_id)
    if not minutes.strip():
        raise Refusal("minutes_missing")
    list_ = ranking(work, call_id)
    numbers = {row.dossier_id: row.number for row in list_.rows}
    wanted = tuple(sorted(numbers.get(id, "") for id in order))
    if len(set(order)) != len(order) or wanted not in {tuple(sorted(group)) for group in list_.lots}:
        raise Refusal("lot_not_needed", numbers=wanted)
    at = next_moment(work, call_id)
    work.add(Lot(call_id=call_id, at=at, dossiers=tuple(id.hex for id in order), minutes=minutes.strip()))
    work.tell(numbers=tuple(numbers[id] for id in order))


def reopen(work: Work, call_id: UUID, reason: str) -> None:
    """Take scoring up again after a decision; the decision stays readable until a new one replaces it.

    Errors: Refusal "reason_missing", "not_decided".
    """
    if not reason.strip():
        raise Refusal("reason_missing")
    if not frozen(work, call_id):
        raise Refusal("not_decided")
    work.add(Sitting(call_id=call_id, kind="reopened", at=next_moment(work, call_id), reason=reason.strip()))
