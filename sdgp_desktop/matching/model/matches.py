"""Matches and vetoes of the calls in view, and the steps that can be taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.matching import service
from sdgp_desktop.matching.fields import SIDES, STATES
from sdgp_desktop.matching.model.base import MatchingModel, figure
from sdgp_desktop.matching.service import MatchView
from sdgp_desktop.qtkit.language import moment, say

TONES = {"idea": "", "proposed": "note", "accepted": "warn", "confirmed": "good", "dissolved": "bad"}
STEP = mark("matching", "{moment} · {state}")
ONE_ACCEPTS = mark("matching", "Noted that {name} accepts; {other} has not answered yet.")
BOTH_ACCEPT = mark("matching", "Both sides accept: the match {name} is confirmed.")
ADOPTED = mark("matching", "The partnership is made.")
DISSOLVED_NOW = mark("matching", "The match {name} is dissolved; its card is free.")
SETTLED = mark(
    "matching", "The match {name} stays dissolved; its partnership {number} is running, and both stay in it."
)
RUNS_ON = mark("matching", "Its partnership {number} is running all the same: both are in it.")
FREES = mark("matching", "The card becomes free. The match and its reason stay readable.")
SETTLES = mark(
    "matching",
    "Partnership {number} goes on, and both stay in it. The match stays dissolved, and its reasons stay readable.",
)
BY_SIDE = mark("matching", "{state}: {side}")
NEXT = {
    "idea": ("dissolve",),
    "proposed": ("accept_N", "accept_S", "dissolve"),
    "accepted": ("accept_N", "accept_S", "dissolve"),
    "confirmed": ("adopt", "dissolve"),
    "dissolved": (),
}


@dataclass(frozen=True)
class MatchLine:
    """One match in words."""

    id: UUID
    title: str
    fit: str
    state: str
    tone: str
    reason: str
    steps: Sequence[str]
    deeds: Sequence[str]
    partnership_id: UUID | None = None  # once it was made of the match
    stopped: Sequence[str] = ()  # why it must not go further
    runs: str = ""  # the number of its partnership, while that is running
    note: str = ""  # what else is to be said


@dataclass(frozen=True)
class VetoLine:
    """One veto in words."""

    id: UUID
    title: str
    office: str
    reason: str
    own: bool


class MatchesModel(MatchingModel):
    """What was proposed, answered, confirmed, adopted or dissolved."""

    def lines(self) -> list[MatchLine]:
        """All matches of the calls in view, the newest first."""
        found: list[MatchLine] = []
        with self.context.read() as reading:
            for call in self.calls():
                running = {r.id: r.name for r in service.running(reading, call.id)}
                for m in service.matches(reading, call.id, dissolved=True):
                    why = tuple(self.context.finding_text(f) for f in service.why_stopped(reading, m))
                    partnership = self.context.office.adopted(reading, m.id)
                    found.append(
                        self.line(m, partnership, why, "" if partnership is None else running.get(partnership, ""))
                    )
        return found

    def line(self, m: MatchView, partnership_id: UUID | None, stopped: Sequence[str] = (), runs: str = "") -> MatchLine:
        """A match in words, with what can be done next; one that must not go further can only be dissolved, and so can
        one whose partnership ended: then both are free for others."""
        states, sides = {c.code: c.label for c in STATES}, {c.code: c.label for c in SIDES}
        steps = []
        for s in m.steps:
            words = say(states[s.state])
            words = say(BY_SIDE, state=words, side=say(sides[s.side])) if s.side in sides else words
            steps.append(" · ".join(p for p in (say(STEP, moment=moment(s.at), state=words), s.office, s.reason) if p))
        deeds = tuple(d for d in NEXT[m.state] if not (d.startswith("accept_") and d[-1] in m.accepted))
        if m.state == "dissolved" and stopped:
            deeds = ("dissolve",)
        elif runs:
            deeds = ()
        elif stopped or partnership_id is not None:
            deeds = tuple(d for d in deeds if d == "dissolve")
        state, tone = say(states[m.state]), TONES[m.state]
        note = say(RUNS_ON, number=runs) if runs and m.state == "dissolved" and not stopped else ""
        return MatchLine(
            m.id, m.name, figure(m.fit), state, tone, m.reason, steps, deeds, partnership_id, stopped, runs, note
        )

    def take(self, match_id: UUID, deed: str) -> str:
        """Take a step (accept_N, accept_S, adopt); returns what became of the match, as a sentence."""
        if deed == "adopt":
            with self.context.act("adopt_match", final=True) as work:
                service.adopt_match(work, match_id, self.context.office.adopt)
            return say(ADOPTED)
        with self.context.act("accept_match") as work:
            service.accept(work, match_id, deed[-1])
            found = service.match(work, match_id)
        if len(found.accepted) == len(SIDES):
            return say(BOTH_ACCEPT, name=found.name)
        one, other = (found.north, found.south) if deed.endswith("N") else (found.south, found.north)
        return say(ONE_ACCEPTS, name=one, other=other)

    def dissolving(self, line: MatchLine) -> str:
        """What dissolving a match does, said before it."""
        return say(SETTLES, number=line.runs) if line.runs else say(FREES)

    def dissolved(self, line: MatchLine) -> str:
        """What dissolving a match did, said after it."""
        return say(SETTLED, name=line.title, number=line.runs) if line.runs else say(DISSOLVED_NOW, name=line.title)

    def dissolve(self, match_id: UUID, reason: str) -> None:
        """End a match, with the reason."""
        with self.context.act("dissolve_match") as work:
            service.dissolve(work, match_id, reason)

    def vetoes(self) -> list[VetoLine]:
        """The vetoes of the calls in view."""
        found = []
        with self.context.read() as reading:
            for call in self.calls():
                for v in service.vetoes(reading, call.id):
                    title = f"{dossier(reading, v.north_id).name} × {dossier(reading, v.south_id).name}"
                    found.append(VetoLine(v.id, title, v.office, v.reason, v.office == self.context.office.code))
        return found

    def choices(self) -> tuple[list[tuple[UUID, str]], list[tuple[UUID, str]]]:
        """Both sides to choose from for a new veto."""
        north: list[tuple[UUID, str]] = []
        south: list[tuple[UUID, str]] = []
        with self.context.read() as reading:
            for call in self.calls():
                known = service.cohort(reading, call.id, what_if=True)
                north += [(s.id, s.name) for s in known.north]
                south += [(s.id, s.name) for s in known.south]
        return north, south

    def paper(self, match_id: UUID, speech: str) -> bytes:
        """The match proposal in a language."""
        found: bytes = self.context.office.paper("D08", match_id, speech)
        return found
