"""The ranking: its list, the reasons of every number, where assessors disagree, the decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.charts import SpreadRow
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.reasons import Reason
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.scoring import service
from sdgp_desktop.scoring.fields import BONUS, OUTCOMES, PROPOSALS, SEATS
from sdgp_desktop.scoring.model.base import SPEECH, ScoringModel, points
from sdgp_desktop.scoring.papers.words import below_text, label, quorum_text, tie_text
from sdgp_desktop.scoring.service import Explanation, Ranking, RankingRow

BASE, END = mark("scoring", "Base total"), mark("scoring", "End total")
BONUS_LINE = mark("scoring", "Bonus: {why}")
CELL = mark("scoring", "{code} {name}")
CELL_HOW = mark("scoring", "mean {mean} × {weight} ÷ {best}")
FORMULA = mark(
    "scoring",
    "The mean of each criterion times its weight divided by the best mark; mean and points are each rounded half up to "
    "two decimals, and the base total is the sum of the rounded points.",
)
MARK_BY = mark("scoring", "{member} ({seat})")
MEAN = mark("scoring", "Mean")
MEAN_HOW = mark("scoring", "{total} ÷ {sheets}")
POINTS = mark("scoring", "Points")
POINTS_HOW = mark("scoring", "{mean} × {weight} ÷ {best}")
RANGE = mark("scoring", "{code} from {low} to {high}")
SPREAD_NOTE = mark("scoring", "spread {spread}: discuss")
AGREEMENT = mark("scoring", "Krippendorff's alpha: {alpha} (1 is full agreement, 0 is chance)")
NO_AGREEMENT = mark("scoring", "There is no agreement to measure yet.")
NUMBER_OF = mark("scoring", "{name} · {code}")


@dataclass(frozen=True)
class RankLine:
    """One line of the list."""

    id: UUID
    row: RankingRow
    rank: str
    number: str
    name: str
    base: str
    bonus: str
    end: str
    flags: str
    sheets: str
    proposed: str
    outcome: str
    spread: str = ""
    bars: tuple[tuple[float, float, str], ...] = ()


TONES = {"selected": "good", "reserve": "note", "not_selected": "", "reserve_by_decision": "warn", "lot": "bad"}


class RankingModel(ScoringModel):
    """The ranking as this person may see it."""

    _known: Ranking | None = None

    def load(self) -> Ranking | None:
        """The ranking of the call in view, computed anew."""
        self._known = None
        if self.call_id is not None:
            with self.context.read() as reading:
                self._known = service.ranking(reading, self.call_id, self.viewer)
        return self._known

    @property
    def known(self) -> Ranking | None:
        """The ranking as computed last."""
        return self._known if self._known is not None and self._known.call_id == self.call_id else self.load()

    # -- the list ------------------------------------------------------------------------------------------------

    def count(self, query: Query) -> int:
        """How many lines there are; the ranking is computed anew here."""
        self.load()
        return len(self._lines(query))

    def page(self, offset: int, limit: int, query: Query) -> Sequence[RankLine]:
        """A part of the list."""
        return self._lines(query)[offset : offset + limit]

    def _lines(self, query: Query) -> list[RankLine]:
        known = self.known
        if known is None:
            return []
        wanted = fold(query.search).split()
        best = self.best_mark() if any(r.spreads for r in known.rows) else 1
        found = [
            line_of(r, best) for r in known.rows if all(w in fold(f"{r.number} {r.name} {r.reference}") for w in wanted)
        ]
        proposed, outcome = query.filters.get("proposed", ""), query.filters.get("outcome", "")
        found = [
            x
            for x in found
            if (not proposed or x.row.proposed == proposed) and (not outcome or x.row.outcome == outcome)
        ]
        if query.sort:
            found.sort(key=lambda line: sort_key(line, query.sort), reverse=query.descending)
        return found

    def best_mark(self) -> int:
        """The highest mark somebody can give in the call in view."""
        assert self.call_id is not None
        with self.context.read() as reading:
            return service.grid_of(reading, self.call_id).mark_max

    def query_all(self) -> Query:
        """The whole list, in ranking order."""
        return Query()

    def proposals(self) -> Sequence[tuple[str, str]]:
        """Filter: what is proposed."""
        return [(c.code, say(c.label)) for c in PROPOSALS]

    def outcomes(self) -> Sequence[tuple[str, str]]:
        """Outcomes to choose from."""
        return [(c.code, say(c.label)) for c in OUTCOMES]

    def row(self, id: UUID) -> RankingRow | None:
        """One line by the id of the application."""
        known = self.known
        return None if known is None else next((r for r in known.rows if r.dossier_id == id), None)

    # -- one application -----------------------------------------------------------------------------------------

    def remarks(self, row: RankingRow) -> list[str]:
        """Threshold, ties and quorum of one application, in words."""
        assert self.call_id is not None
        with self.context.read() as reading:
            book = rules_of(reading, self.call_id)
        base, mean = number(book.decimal("threshold_base")), number(book.decimal("threshold_mean"), 2)
        said = [below_text(row, base, mean, SPEECH), quorum_text(row, SPEECH)]
        said += [tie_text(tie, row, SPEECH) for tie in row.ties]
        return [text for text in said if text]

    def explanation(self, id: UUID) -> Explanation | None:
        """Where the totals come from; nothing while they are sealed or there are no sheets."""
        try:
            with self.context.read() as reading:
                return service.explain(reading, id, self.viewer)
        except Refusal:
            return None

    def names(self) -> dict[str, str]:
        """The names of the criteria."""
        if self.call_id is None:
            return {}
        with self.context.read() as reading:
            return {c.code: c.name(language().code) for c in service.grid_of(reading, self.call_id).criteria}

    def total_reasons(self, found: Explanation) -> list[Reason]:
        """The lines that add up to the end total."""
        names = self.names()
        lines = [
            Reason(
                say(CELL, code=c.criterion, name=names.get(c.criterion, "")),
                say(CELL_HOW, mean=points(c.mean), weight=c.weight, best=c.mark_max),
                points(c.points),
            )
            for c in found.cells
        ]
        lines.append(Reason(say(BASE), "", points(found.base), total=True))
        lines.append(Reason(say(BONUS_LINE, why=say(BONUS[found.bonus.reason])), "", points(found.bonus.points)))
        lines.append(Reason(say(END), "", points(found.end), total=True))
        return lines

    def cell_reasons(self, found: Explanation, criterion: str) -> list[Reason]:
        """The marks behind one mean, with who gave them."""
        c = next(cell for cell in found.cells if cell.criterion == criterion)
        lines = [
            Reason(say(MARK_BY, member=m.member, seat=label(SEATS, m.seat, SPEECH)), m.remark, str(m.mark))
            for m in c.marks
        ]
        lines.append(Reason(say(MEAN), say(MEAN_HOW, total=c.total, sheets=c.sheets), points(c.mean), total=True))
        how = say(POINTS_HOW, mean=points(c.mean), weight=c.weight, best=c.mark_max)
        lines.append(Reason(say(POINTS), how, points(c.points)))
        return lines

    def spreads(self, found: Explanation) -> list[SpreadRow]:
        """One bar a criterion: the single marks and their mean."""
        names, flagged = self.names(), self.flagged(found.number)
        return [
            SpreadRow(
                c.criterion,
                say(CELL, code=c.criterion, name=names.get(c.criterion, "")),
                [float(m.mark) for m in c.marks],
                float(c.mean),
                say(SPREAD_NOTE, spread=c.spread) if c.criterion in flagged else "",
                "warn" if c.criterion in flagged else "",
            )
            for c in found.cells
        ]

    def flagged(self, number_of: str) -> tuple[str, ...]:
        """The criteria to discuss of one application."""
        known = self.known
        return () if known is None else next((r.flags for r in known.rows if r.number == number_of), ())

    # -- where assessors disagree --------------------------------------------------------------------------------

    def disagreements(self) -> list[SpreadRow]:
        """All criteria to discuss, the widest spread first."""
        known = self.known
        found = []
        for row in known.rows if known is not None else ():
            explained = self.explanation(row.dossier_id) if row.flags else None
            for c in explained.cells if explained is not None else ():
                if c.criterion in row.flags:
                    title = say(NUMBER_OF, name=row.name, code=c.criterion)
                    marks = [float(m.mark) for m in c.marks]
                    note = say(SPREAD_NOTE, spread=c.spread)
                    found.append(SpreadRow((row.dossier_id, c.criterion), title, marks, float(c.mean), note, "warn"))
        return sorted(found, key=lambda s: (min(s.marks) - max(s.marks), s.label))

    def agreement(self) -> str:
        """How far assessors agree, in words."""
        found = None
        if self.call_id is not None:
            with self.context.read() as reading:
                found = service.agreement(reading, self.call_id, self.viewer)
        return say(NO_AGREEMENT) if found is None else say(AGREEMENT, alpha=number(found, 3))

    # -- the decision --------------------------------------------------------------------------------------------

    def start_outcomes(self) -> Mapping[UUID, str]:
        """The outcomes as the ranking proposes them."""
        known = self.known
        return {} if known is None else service.proposed_outcomes(known)

    def decide(
        self, outcomes: Mapping[UUID, str], on: date, motivation: str, minutes: str, own: Mapping[UUID, str]
    ) -> None:
        """Decide about the selection."""
        assert self.call_id is not None
        with self.context.act("decide_selection", final=True) as work:
            service.decide(
                work, self.call_id, outcomes, decided_on=on, motivation=motivation, minutes=minutes, motivations=own
            )

    def reopen(self, reason: str) -> None:
        """Take scoring up again."""
        assert self.call_id is not None
        with self.context.act("reopen_scoring", final=True) as work:
            service.reopen(work, self.call_id, reason)

    def lots(self) -> tuple[tuple[tuple[UUID, str], ...], ...]:
        """The applications among which a lot must be drawn."""
        known = self.known
        if known is None:
            return ()
        ids = {r.number: (r.dossier_id, f"{r.number} · {r.name}") for r in known.rows}
        return tuple(tuple(ids[n] for n in group) for group in known.lots)

    def draw_lot(self, order: Sequence[UUID], minutes: str) -> None:
        """Note the order that a lot gave in the sitting."""
        assert self.call_id is not None
        with self.context.act("draw_lot", final=True) as work:
            service.draw_lot(work, self.call_id, order, minutes)

    @property
    def frozen(self) -> bool:
        """Whether a decision stands."""
        if self.call_id is None:
            return False
        with self.context.read() as reading:
            return service.frozen(reading, self.call_id)

    def paper(self, speech: str, ending: str = ".pdf") -> bytes:
        """The ranking list in a language."""
        found: bytes = self.context.office.paper("D06", self.call_id, speech, ending)
        return found


def line_of(row: RankingRow, best: int) -> RankLine:
    """A line of the ranking in words."""
    return RankLine(
        row.dossier_id,
        row,
        "" if row.rank is None else str(row.rank),
        row.number,
        row.name,
        points(row.base),
        points(row.bonus),
        points(row.end),
        ", ".join(row.flags),
        str(row.sheets) if row.sheets else "",
        label(PROPOSALS, row.proposed, SPEECH) if row.proposed else "",
        label(OUTCOMES, row.outcome, SPEECH) if row.outcome else "",
        ", ".join(say(RANGE, code=code, low=low, high=high) for code, (low, high) in row.spreads.items()),
        tuple((low / best, high / best, "warn" * (code in row.flags)) for code, (low, high) in row.spreads.items()),
    )


def sort_key(line: RankLine, column: str) -> tuple[bool, Decimal | int | str]:
    """How a column is sorted: figures by size, nothing last, texts folded."""
    value = getattr(line.row, column, None) if column in ("rank", "base", "bonus", "end", "sheets") else None
    if column in ("rank", "base", "bonus", "end", "sheets"):
        return (value is None, value if value is not None else 0)
    return (False, fold(str(getattr(line, column, ""))))
