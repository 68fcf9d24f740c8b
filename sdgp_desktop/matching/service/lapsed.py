"""Matches that stand although what was answered since no longer lets these two together."""

from collections.abc import Sequence
from uuid import UUID

from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.records import ADOPTED, Match
from sdgp_desktop.matching.rules import Reason
from sdgp_desktop.matching.service.board import rule_facts
from sdgp_desktop.matching.service.profiles import COMPLETE, cohort
from sdgp_desktop.matching.service.proposal import pair
from sdgp_desktop.matching.service.standing import MATCH, STANDING, matches, stopped
from sdgp_desktop.matching.service.views import Cohort, MatchView

LACKING = "M1_now"
OTHERWISE = frozenset({"M1", "M4", "M8"})  # told by the state of the dossiers, by other matches, by vetoes


def lapsed(reading: Reading, call_id: UUID) -> dict[UUID, tuple[Reason, ...]]:
    """The hard rules that a match breaks now, by match; not those of matches that became partnerships.

    M1 looks at the dossiers only: who was selected is known where the ranking is.
    """

    def look() -> dict[UUID, tuple[Reason, ...]]:
        adopted = reading.answers.to(ADOPTED)
        open_ones = [
            one
            for one in matches(reading, call_id)
            if one.state in STANDING and (adopted is None or adopted(reading, one.id) is None)
        ]
        if not open_ones:
            return {}
        sides = sorted({id for one in open_ones for id in (one.north_id, one.south_id)})
        both = cohort(reading, call_id, only=sides)
        found = {one.id: _broken(reading, both, one) for one in open_ones}
        return {id: why for id, why in found.items() if why}

    return reading.once((lapsed, call_id), look)


def _broken(reading: Reading, both: Cohort, one: MatchView) -> tuple[Reason, ...]:
    fit = pair(both, both.north_of(one.north_id), both.south_of(one.south_id)).fit
    found = [why for why in fit.broken if why.code not in OTHERWISE]
    sides = [dossier(reading, id) for id in (one.north_id, one.south_id)]
    lacking = tuple(row.name for row in sides if row.status not in (*COMPLETE, "withdrawn"))
    if lacking and "M1" in both.rules.hard:
        found.insert(0, Reason(LACKING, {"names": lacking}))
    return tuple(found)


def refuse_lapsed(reading: Reading, record: Match) -> None:
    """Errors: Refusal "match_lapsed", with the rules in words, when the two may no longer be matched."""
    why = lapsed(reading, record.call_id).get(record.id)
    if why:
        sides = {"north": dossier(reading, record.north_id).name, "south": dossier(reading, record.south_id).name}
        raise Refusal("match_lapsed", **sides, **rule_facts(why))


def why_stopped(reading: Reading, one: MatchView) -> Sequence[Finding]:
    """Why a match must not go further, whatever came after it; see `standing.stopped`."""
    found = list(stopped(reading, one))
    why = lapsed(reading, one.call_id).get(one.id)
    if why:
        facts = {"north": one.north, "south": one.south, **rule_facts(why)}
        found.append(Finding("matched_lapsed", "conflict", "", facts, MATCH, one.id))
    return tuple(found)
