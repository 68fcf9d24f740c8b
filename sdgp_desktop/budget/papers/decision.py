"""The first-year decision of a partnership as a paper (D23): what was chosen, for how much, why, and who signed."""

from typing import Any
from uuid import UUID

from sdgp_desktop.budget.fields import USES
from sdgp_desktop.budget.papers.statement import HALF, LINE, TOTAL, TRANSFERS, Figures, figures_of, transfer_table
from sdgp_desktop.budget.service import DecisionView, decisions
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.letterhead import Signatory
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order

DECISION = mark("budget", "First-year decision")
CHOSEN = mark("budget", "Amounts chosen")
NO_DECISION = mark("budget", "Nothing was decided after the first year yet.")
NOT_SIGNED = mark("budget", "Not signed yet.")


def decision_paper(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """The decisions after the first year, usually one, and the transfers that followed from them.

    Source: domain.md 5.9.
    """
    figures = figures_of(reading, partnership_id, order)
    holder, found = figures.book.holder, decisions(reading, partnership_id)
    paper = order.paper(DECISION, subtitle=holder.title)
    if not found:
        paper.text(NO_DECISION)
    for decision in found:
        if len(found) > 1:
            paper.heading(order.formats.day(decision.dated) or DECISION)
        paper.facts(_facts(reading, decision, figures), ids=False)
        _amounts(paper, decision, figures)
        made = [t for t in figures.transfers if t.decision_id == decision.id]
        if made:
            paper.heading(TRANSFERS)
            transfer_table(paper, figures, made)
        if decision.signed_on is None:
            paper.text(NOT_SIGNED, "strong")
            paper.signatures(_signatories(figures))
    return paper


def _facts(reading: Reading, decision: DecisionView, figures: Figures) -> list[tuple[str, Any, str]]:
    """What the form of the decision asks, under the words of its fields."""
    formats, fields = figures.formats, reading.schema["budget_decision"].fields
    signed = ", ".join(_party(code, figures) for code in decision.signed_by)
    values = {
        "dated": formats.day(decision.dated),
        "meeting": decision.meeting,
        "present": decision.present,
        "realised": decision.realised,
        "choices_n": ", ".join(figures.say(USES[c]) for c in decision.choices["N"] if c in USES),
        "choices_s": ", ".join(figures.say(USES[c]) for c in decision.choices["S"] if c in USES),
        "reason": decision.reason,
        "reach": decision.reach,
        "people_reached": formats.number(decision.people_reached),
        "risks": decision.risks,
        "signed_by": signed,
        "signed_on": formats.day(decision.signed_on),
    }
    return [("", fields[column].label, value) for column, value in values.items() if value]


def _party(code: str, figures: Figures) -> str:
    holder = figures.book.holder
    return {"N": holder.north_name, "S": holder.south_name}.get(code, code)


def _signatories(figures: Figures) -> list[Signatory]:
    holder = figures.book.holder
    return [Signatory("", "", name) for name in (holder.north_name, holder.south_name, *figures.book.signers)]


def _amounts(paper: Paper, decision: DecisionView, figures: Figures) -> None:
    """What each half put on which line."""
    for side in ("N", "S"):
        chosen = {line: cents for line, cents in decision.amounts.get(side, {}).items() if cents}
        if chosen:
            paper.heading(f"{figures.say(CHOSEN)} · {figures.say(HALF[side])}")
            rows = [[figures.line(line), figures.formats.sum(cents)] for line, cents in chosen.items()]
            total = [figures.say(TOTAL), figures.formats.sum(sum(chosen.values()))]
            paper.table([LINE, "EUR"], rows, [75, 25], "lr", totals=[total])
