"""The ranking list of a call (D06), as PDF and as workbook."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import CallView, call, rules_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.paperkit.shape import PART_OF
from sdgp_desktop.paperkit.workbook import Book, Column
from sdgp_desktop.scoring.fields import OUTCOMES, PROPOSALS
from sdgp_desktop.scoring.papers.words import below_text, label, quorum_text, tie_text
from sdgp_desktop.scoring.service import GridView, OutcomeView, Ranking, RankingRow, agreement, grid_of, ranking

TITLE = mark("scoring", "Ranking list")
RANK, NUMBER, NAME = mark("scoring", "Rank"), mark("scoring", "Number"), mark("scoring", "Municipality")
BASE, BONUS_HEAD, END = mark("scoring", "Base"), mark("scoring", "Bonus"), mark("scoring", "End")
FLAGS, PROPOSED, DECIDED = mark("scoring", "To discuss"), mark("scoring", "Proposed"), mark("scoring", "Decided")
SHEETS, REMARKS = mark("scoring", "Sheets"), mark("scoring", "Remarks")
MEANS, POINTS = mark("scoring", "Means by criterion"), mark("scoring", "Points by criterion")
LEGEND = mark(
    "scoring",
    "Means of all valid sheets; in brackets the lowest and the highest mark. Marks that lie {spread} or more apart are "
    "discussed in the meeting.",
)
HOW = mark(
    "scoring",
    "Each mean is rounded half up to {decimals} decimals and multiplied by its weight divided by {best}; the base "
    "total is the sum of these rounded points, the end total adds the bonus. Threshold: base total of {base} and a "
    "mean of {mean} on {criteria}; the bonus does not help there. Places: {places}.",
)
AGREEMENT = mark("scoring", "Agreement between the assessors (Krippendorff's alpha, 1 is full agreement): {alpha}")
CRITERIA = mark("scoring", "Criteria and weights")
CRITERION, WEIGHT = mark("scoring", "Criterion"), mark("scoring", "Weight")
DECISION = mark("scoring", "Decision of {day}")
MINUTES = mark("scoring", "Minutes: {minutes}")
SEALED_NOTE = mark(
    "scoring", "Some sheets are not locked yet: ranks are not shown, and figures only where all sheets are locked."
)
DIFFERS = mark("scoring", "{number} ({outcome}): {motivation}")
NOBODY = mark("scoring", "No application has been scored in this call yet.")


class Words:
    """Says the texts of one order."""

    def __init__(self, order: Order) -> None:
        self.language, self.formats = order.language, order.formats

    def __call__(self, text: Text, **facts: Any) -> str:
        return text.to(self.language, **facts)


def ranking_list(reading: Reading, call_id: UUID, order: Order) -> Paper:
    """The ranking of a call as a paper: list, what decided ties, means with their spread, how it is computed."""
    say = Words(order)
    holder, grid, found = call(reading, call_id), grid_of(reading, call_id), ranking(reading, call_id, order.viewer)
    paper = order.paper(TITLE, subtitle=f"{holder.code} · {holder.name.to(order.language)}")
    if found.sealed:
        paper.text(SEALED_NOTE, "note")
    if not found.rows:
        paper.text(NOBODY)
        return paper
    head = [RANK, NUMBER, NAME, BASE, BONUS_HEAD, END, FLAGS, PROPOSED, DECIDED]
    paper.table(head, [line(row, say) for row in found.rows], align="cllrrrlll")
    book = rules_of(reading, call_id)
    notes = remarks(
        found,
        say.formats.number(book.decimal("threshold_base")),
        say.formats.number(book.decimal("threshold_mean"), 2),
        say,
    )
    if notes:
        paper.heading(REMARKS)
        paper.bullets(notes)
    decision_part(paper, found, say)
    alpha = agreement(reading, call_id, order.viewer)
    means_part(paper, found, grid, book.number("discussion_spread"), alpha, say)
    facts = {
        "decimals": book.number("decimals"),
        "best": grid.mark_max,
        "base": order.formats.number(book.decimal("threshold_base")),
        "mean": order.formats.number(book.decimal("threshold_mean"), 2),
        "criteria": order.formats.listing(book.codes("threshold_criteria")),
        "places": found.places,
    }
    paper.text(say(HOW, **facts), "small")
    return paper


def line(row: RankingRow, say: Words) -> list[Any]:
    """One line of the list."""
    return [
        "" if row.rank is None else str(row.rank),
        row.number,
        row.name,
        row.base,
        row.bonus,
        row.end,
        ", ".join(row.flags),
        label(PROPOSALS, row.proposed, say) if row.proposed else "",
        label(OUTCOMES, row.outcome, say) if row.outcome else "",
    ]


def remarks(found: Ranking, base: str, mean: str, say: Words) -> list[str]:
    """What has to be said about single lines: ties, thresholds, quorum, seals."""
    notes = []
    for row in found.rows:
        said = [tie_text(tie, row, say) for tie in row.ties if tie.ahead or row.proposed == "lot"]
        if row.below or not row.scored:
            said.append(below_text(row, base, mean, say))
        if quorum := quorum_text(row, say):
            said.append(quorum)
        notes += [f"{say(PART_OF, whole=f'{row.number} {row.name}', part=text)}." for text in said]
    return notes


def decision_part(paper: Paper, found: Ranking, say: Words) -> None:
    """The decision that stands, with the motivations of single outcomes."""
    made = found.decision
    if made is None:
        return
    paper.heading(say(DECISION, day=say.formats.day(made.decided_on)))
    paper.text(made.motivation)
    if made.minutes:
        paper.text(say(MINUTES, minutes=made.minutes), "small")
    numbers = {row.dossier_id: row.number for row in found.rows}
    paper.bullets([said_of(o, numbers.get(o.dossier_id, ""), say) for o in made.outcomes if o.motivation])


def said_of(one: OutcomeView, number: str, say: Words) -> str:
    """The motivation of one outcome."""
    return say(DIFFERS, number=number, outcome=label(OUTCOMES, one.outcome, say), motivation=one.motivation)


def means_part(paper: Paper, found: Ranking, grid: GridView, spread: int, alpha: Decimal | None, say: Words) -> None:
    """Means by criterion with the lowest and highest mark, the criteria by name, and the agreement."""
    paper.heading(MEANS)
    scored = [row for row in found.rows if row.scored]
    paper.table(
        [NAME, *found.criteria],
        [[row.name, *(mean_cell(row, c, say) for c in found.criteria)] for row in scored],
        align="l" + "c" * len(found.criteria),
        size=7.5,
    )
    paper.text(say(LEGEND, spread=spread), "small")
    if alpha is not None:
        paper.text(say(AGREEMENT, alpha=say.formats.number(alpha, 3)), "small")
    paper.heading(CRITERIA)
    rows: list[list[Any]] = [[c.code, c.name(say.language), c.weight] for c in grid.criteria]
    paper.table(["", CRITERION, WEIGHT], rows, align="llr", widths=(8, 70, 12))


def mean_cell(row: RankingRow, criterion: str, say: Words) -> str:
    """Mean, and the lowest and highest mark where they differ."""
    if criterion not in row.means:
        return ""
    least, most = row.spreads[criterion]
    mean = say.formats.number(row.means[criterion], 2)
    return mean if least == most else f"{mean} ({least}–{most})"


def ranking_book(reading: Reading, call_id: UUID, order: Order) -> Book:
    """The ranking of a call as a workbook: list, means and points, each with its type."""
    say = Words(order)
    found = ranking(reading, call_id, order.viewer)
    book = order.book(TITLE)
    first = (Column(RANK, "number", places=0), Column(NUMBER, width=24), Column(NAME, width=26))
    figures = tuple(Column(title, "number", places=2) for title in (BASE, BONUS_HEAD, END))
    last = (Column(SHEETS, "number", places=0), Column(FLAGS), Column(PROPOSED, width=26), Column(DECIDED, width=18))
    above = [heading(call(reading, call_id), order)]
    rows = [[row.rank, *line(row, say)[1:6], row.sheets, *line(row, say)[6:]] for row in found.rows]
    book.table(TITLE, (*first, *figures, *last), rows, above=above)
    for title, values in ((MEANS, "means"), (POINTS, "points")):
        columns = (*first, *(Column(c, "number", places=2) for c in found.criteria))
        cells = [
            [row.rank, row.number, row.name, *(getattr(row, values).get(c) for c in found.criteria)]
            for row in found.rows
        ]
        book.table(title, columns, cells, above=above)
    return book


def heading(holder: CallView, order: Order) -> str:
    """Code and name of the call."""
    return f"{holder.code} · {holder.name.to(order.language)}"
