"""The ranking: the list, and beside it where every number comes from and where assessors disagree."""

from decimal import Decimal
from functools import cached_property, partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from sdgp_desktop.qtkit.asking import ask_reason
from sdgp_desktop.qtkit.basics import Banner, Empty, button, clear, column, label, panel, row, scrolling
from sdgp_desktop.qtkit.charts import Spread, with_table
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reasons import open_reasons, reasons_button
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.scoring.model import TONES, TYPES, RankingModel
from sdgp_desktop.scoring.model.ranking import FORMULA
from sdgp_desktop.scoring.page import words
from sdgp_desktop.scoring.page.deciding import Deciding, LotDrawn
from sdgp_desktop.scoring.page.seen import Seen


class RankingPage(Seen):
    """The ranking of a call: widgets and wiring, no decisions."""

    to_sheets = Signal()

    def __init__(self, model: RankingModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("rankingPage")
        self.model, self.context = model, context
        self.decide = button(say(words.DECIDE), "decideSelection", self.decide_selection, icon="gavel", role="primary")
        self.again = button(say(words.REOPEN), "reopenScoring", self.reopen, icon="rotate-ccw")
        self.lot = button(say(words.LOT), "drawLot", self.draw_lot, icon="shuffle")
        self.sealed = Banner(say(words.SEALED), "note", "rankingSealed")
        self.table = TablePage(
            context,
            "ranking",
            title=say(words.RANKING),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count),
            filters=(
                Filter("proposed", say(words.PROPOSED), load=model.proposals),
                Filter("outcome", say(words.DECIDED), load=model.outcomes),
            ),
            actions=(self.lot, self.again, self.decide),
            empty=Empty(
                "trophy",
                say(words.EMPTY),
                say(words.EMPTY_TEXT),
                button(say(words.TO_SHEETS), "toSheets", self.to_sheets.emit, role="primary"),
                name="rankingEmpty",
            ),
            record=lambda: self.beside,
            share=48,
        )
        box = column(self.sealed, gap=0)
        box.addWidget(self.table, 1)  # the banner takes no more than its lines
        self.setLayout(box)
        context.on_change(self, TYPES, self.changed)

    @cached_property
    def beside(self) -> "FiguresPanel":
        """The figures of the chosen dossier, made when one is chosen first."""
        return FiguresPanel(self.model, self.context)

    def refresh(self) -> None:
        """Show again what changed."""
        self.table.refresh()
        self.show_state()

    def show_state(self) -> None:
        """Show which deeds are possible now."""
        known = self.model.load()
        frozen = self.model.frozen
        scored = known is not None and any(r.scored for r in known.rows) and not known.sealed
        self.sealed.setVisible(known is not None and known.sealed)
        self.decide.setEnabled(scored and not frozen)
        self.again.setVisible(frozen)
        self.lot.setVisible(bool(self.model.lots()) and not frozen)

    def decide_selection(self) -> None:
        """Decide about the selection."""
        made = Deciding(self, self.model, self.context)
        if made.exec():
            self.context.notice(say(words.DECISION_MADE))

    def draw_lot(self) -> None:
        """Note the order that a lot gave in the sitting."""
        LotDrawn(self, self.model, self.context, self.model.lots()[0]).exec()

    def reopen(self) -> None:
        """Take scoring up again after a decision."""
        title = say(words.REOPEN).rstrip("…")
        ask_reason(
            self, self.context, "reopen", title, say(words.REOPEN_TEXT), say(words.REOPEN_DONE), self.model.reopen
        )


def mark_words(value: float) -> str:
    """A mark or a mean: decimals only where there are any."""
    return number(round(value)) if value == round(value) else number(Decimal(str(round(value, 2))), 2)


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column("rank", say(words.RANK), lambda r: r.rank, width=5, right=True, stay=True),
        Column("name", say(words.MUNICIPALITY), lambda r: r.name, width=20, stay=True),
        Column("end", say(words.END), lambda r: r.end, width=6, right=True, stay=True),
        Column(
            "spread",
            say(words.SPREADS),
            lambda r: r.spread,
            width=15,
            sortable=False,
            stay=True,
            bars=lambda r: r.bars,
            hint=say(words.SPREADS_HINT),
        ),
        Column(
            "proposed",
            say(words.PROPOSED),
            lambda r: r.proposed,
            width=12,
            stay=True,
            tone=lambda r: TONES.get(r.row.proposed),
        ),
        Column("outcome", say(words.DECIDED), lambda r: r.outcome, width=12, tone=lambda r: TONES.get(r.row.outcome)),
        Column("flags", say(words.FLAGS), lambda r: r.flags, width=12),
        Column("base", say(words.BASE), lambda r: r.base, width=7, right=True),
        Column("bonus", say(words.BONUS), lambda r: r.bonus, width=6, right=True),
        Column("sheets", say(words.SHEET_COUNT), lambda r: r.sheets, width=6, right=True, hidden=True),
        Column("number", say(words.NUMBER), lambda r: r.number, width=20),
    )


class FiguresPanel(RecordPanel):
    """One application: totals that open to their reasons, and the marks of each criterion as bars."""

    def __init__(self, model: RankingModel, context: PlaceContext) -> None:
        self.model, self.context = model, context
        self.totals = row(gap=12)
        self.said = label("", "", "rankingRemarks", wrap=True)
        self.bars = Spread("criterionSpread", say(words.BY_CRITERION), words=mark_words)
        self.bars.opened.connect(self.open_cell)
        figures = column(gap=12, margins=16)
        figures.addLayout(self.totals)
        figures.addWidget(self.said)
        figures.addWidget(label(say(words.BY_CRITERION), "heading"))
        figures.addWidget(self.bars)
        figures.addStretch(1)
        self.marks = column(gap=0)
        tabs = (
            Tab("figures", say(words.FIGURES), scrolling(panel(figures), "figuresScroll"), self.show_figures),
            Tab("marks", say(words.MARKS), panel(self.marks, "marksPart"), self.show_marks),
        )
        super().__init__(context, "rankingRecord", tabs, head=self.show_head)

    def show_head(self, id: UUID) -> None:
        """Name, number and what is proposed."""
        line = self.model.row(id)
        if line is None:
            return
        known = next(x for x in self.model.page(0, 10_000, self.model.query_all()) if x.id == id)
        badges = [(known.proposed, TONES.get(line.proposed, ""))] if known.proposed else []
        badges += [(known.outcome, TONES.get(line.outcome, ""))] if known.outcome else []
        self.set_head(line.name, line.number, badges)
        jump = partial(self.context.jump, "intake_dossier", id)
        self.set_actions(button(say(words.OPEN_APPLICATION), "openApplication", jump, icon="folder-open", role="link"))

    def show_figures(self, id: UUID) -> None:
        """Totals with their reasons, remarks, bars."""
        clear(self.totals)
        line, found = self.model.row(id), self.model.explanation(id)
        self.said.setText("\n".join(self.model.remarks(line)) if line is not None else "")
        self.bars.setVisible(found is not None)
        if found is None:
            self.bars.set_rows([])
            return
        reasons = partial(self.model.total_reasons, found)
        title = say(words.WHERE_FROM, name=found.name)
        for name, text, value in (
            ("endTotal", words.END_TOTAL, found.end),
            ("baseTotal", words.BASE_TOTAL, found.base),
            ("bonusTotal", words.BONUS_TOTAL, found.bonus.points),
        ):
            shown = say(text, end=number(value, 2), base=number(value, 2), bonus=number(value, 2))
            self.totals.addWidget(reasons_button(shown, name, title, reasons, say(FORMULA)))
        self.totals.addStretch(1)
        self.bars.set_rows(self.model.spreads(found))

    def show_marks(self, id: UUID) -> None:
        """The same bars with their table beside them."""
        clear(self.marks)
        found = self.model.explanation(id)
        if found is not None:
            heads = (say(words.CRITERION), say(words.MEAN_AND_RANGE))
            marks = self.model.spreads(found)
            bars = Spread("marksSpread", say(words.BY_CRITERION), marks, words=mark_words, heads=heads)
            bars.opened.connect(self.open_cell)
            self.marks.addWidget(with_table(bars))

    def open_cell(self, criterion: Any) -> None:
        """Open the marks behind one mean."""
        found = self.model.explanation(self.id) if self.id is not None else None
        if found is not None:
            names = self.model.names()
            title = say(words.WHERE_CELL, name=found.name, criterion=f"{criterion} {names.get(str(criterion), '')}")
            open_reasons(self.bars, title, self.model.cell_reasons(found, str(criterion)))


class DisagreementPage(Seen):
    """Where assessors disagree: the widest spreads of all applications first."""

    opened = Signal(object)

    def __init__(self, model: RankingModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("disagreementPage")
        self.model = model
        self.agreement = label("", "muted", "agreement", wrap=True)
        self.inside = column(gap=8)
        head = column(
            label(say(words.SPREAD), "title"), label(say(words.SPREAD_TEXT), "muted", wrap=True), self.agreement
        )
        box = column(head, gap=12, margins=16)
        box.addLayout(self.inside, 1)
        self.setLayout(box)
        context.on_change(self, TYPES, self.changed)

    def refresh(self) -> None:
        """Show again what changed."""
        self.model.load()
        self.agreement.setText(self.model.agreement())
        clear(self.inside)
        found = self.model.disagreements()
        if not found:
            self.inside.addWidget(Empty("handshake", say(words.NO_SPREAD), say(words.NO_SPREAD_TEXT), name="noSpread"))
            return
        heads = (say(words.MARKS_OF), say(words.MEAN_AND_RANGE))
        bars = Spread("allSpread", say(words.SPREAD), found, words=mark_words, heads=heads)
        bars.opened.connect(lambda key: self.opened.emit(key[0]))
        self.inside.addWidget(with_table(bars))
        self.inside.addStretch(1)
