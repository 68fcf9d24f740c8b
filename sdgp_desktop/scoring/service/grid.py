"""The grid of a call and the numbers of its rule book that scoring needs."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import RuleBook, rules_of, rules_version
from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Anchor, Criterion, Grid, GridUse
from sdgp_desktop.scoring.rules import ScoringRules
from sdgp_desktop.scoring.service.views import CriterionView, GridView


def use_of(reading: Reading, call_id: UUID) -> GridUse | None:
    """The grid that a call scores with, once sheets were opened."""
    return reading.one(select(GridUse).where(GridUse.call_id == call_id).order_by(GridUse.rules_version, GridUse.id))


def newest_grid(reading: Reading) -> Grid:
    """The newest version of the grid. Errors: OwnMistake when none ships."""
    found = reading.one(select(Grid).where(Grid.removed.is_(False)).order_by(Grid.number.desc(), Grid.id))
    if found is None:
        raise OwnMistake("no grid ships with the program")
    return found


def scoring_rules(reading: Reading, call_id: UUID) -> ScoringRules:
    """The numbers that scoring needs: weights as frozen when the first sheet was opened, the rest as it holds now."""
    use = use_of(reading, call_id)
    book = rules_of(reading, call_id)
    frozen = book if use is None else rules_version(reading, call_id, use.rules_version)
    return rules_from(book, frozen)


def rules_from(book: RuleBook, frozen: RuleBook) -> ScoringRules:
    """The numbers of two versions of a rule book: `frozen` for the grid, `book` for everything else."""
    return ScoringRules(
        weights={code: frozen.number(f"weight_{code}") for code in frozen.codes("criteria")},
        mark_max=frozen.number("mark_max"),
        decimals=frozen.number("decimals"),
        threshold_base=book.decimal("threshold_base"),
        threshold_mean=book.decimal("threshold_mean"),
        threshold_criteria=book.codes("threshold_criteria"),
        reserve_base_min=book.decimal("reserve_base_min"),
        quorum_sheets=book.number("quorum_sheets"),
        quorum_members=book.number("quorum_members"),
        quorum_association=book.number("quorum_association"),
        discussion_spread=book.number("discussion_spread"),
        remark_marks=frozenset(book.numbers("remark_marks")),
        remark_length_min=book.number("remark_length_min"),
        bonus_none=points(book, "bonus_none"),
        bonus_dormant=points(book, "bonus_dormant"),
        bonus_ending=points(book, "bonus_ending"),
        bonus_active=points(book, "bonus_active"),
        bonus_verified=book.flag("bonus_verified"),
        bonus_lifts=book.flag("bonus_lifts_threshold"),
        tie_order=book.codes("tie_order"),
        places=book.number("places"),
    )


def points(book: RuleBook, code: str) -> Decimal:
    """A clause in points, with two digits."""
    return book.decimal(code).quantize(Decimal("0.01"))


def grid_of(reading: Reading, call_id: UUID) -> GridView:
    """The grid that a call scores with, or would score with."""
    use = use_of(reading, call_id)
    grid = newest_grid(reading) if use is None else reading.get(Grid, use.grid_id)
    rules = scoring_rules(reading, call_id)
    anchors: dict[UUID, dict[int, dict[str, str]]] = {}
    criteria = reading.all(
        select(Criterion).where(Criterion.grid_id == grid.id, Criterion.removed.is_(False)).order_by(Criterion.place)
    )
    wanted = [c.id for c in criteria]
    for a in reading.all(select(Anchor).where(Anchor.criterion_id.in_(wanted), Anchor.removed.is_(False))):
        anchors.setdefault(a.criterion_id, {})[a.mark] = {"en": a.text_en, "fr": a.text_fr, "nl": a.text_nl}
    views = tuple(
        CriterionView(
            c.id,
            c.code,
            rules.weights[c.code],
            {"en": c.name_en, "fr": c.name_fr, "nl": c.name_nl},
            tuple(anchors.get(c.id, {}).get(m, {}) for m in range(rules.mark_max + 1)),
            c.form_fields or (),
            c.section,
        )
        for c in criteria
        if c.code in rules.weights
    )
    names = {"en": grid.name_en, "fr": grid.name_fr, "nl": grid.name_nl}
    version = use.rules_version if use is not None else rules_of(reading, call_id).version
    return GridView(
        grid.id,
        grid.number,
        names,
        version,
        use is not None,
        rules.mark_max,
        rules.remark_marks,
        rules.remark_length_min,
        views,
    )


def freeze_grid(work: Work, call_id: UUID) -> None:
    """From the first sheet on, a call keeps its grid and the weights of today."""
    if use_of(work, call_id) is None:
        version = rules_of(work, call_id).version
        grid = newest_grid(work)
        key = known_id("grid use", f"{call_id.hex}:{grid.id.hex}:{version}")
        work.add(GridUse(id=key, call_id=call_id, grid_id=grid.id, rules_version=version))
