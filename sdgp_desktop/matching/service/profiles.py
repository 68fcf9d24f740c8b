"""Profiles for matching, made of the answers of the applications; the rules, read from the rule book."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import RuleBook, call, rules_of
from sdgp_desktop.intake.service import DossierRow, Filled, dossier_count, dossiers, filled_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.records import PairNote as NoteRecord
from sdgp_desktop.matching.records import Veto
from sdgp_desktop.matching.rules import (
    HARD,
    LEVELS,
    NORTH,
    PARTS,
    SOUTH,
    FitRules,
    Interest,
    LinkRow,
    PairNote,
    Profile,
    free_weeks,
    weeks_of_term,
)
from sdgp_desktop.matching.service.standing import partners, taken
from sdgp_desktop.matching.service.views import Cohort, Side
from sdgp_desktop.registry.service import (
    MunicipalityView,
    associations,
    home_country,
    municipalities,
    plain_name,
    told_apart,
)
from sdgp_desktop.scoring.service import decision, ranking, selected

ADMITTED_SOUTH = ("complete", "in_scoring", "selected", "reserve")  # no hard finding
COMPLETE = ("complete", "in_scoring", "selected", "reserve", "not_selected")
LOOKED_AT = ("1.13", "3.6", "4", "5", "10.2")  # the tables of the form that matching needs


def fit_rules(book: RuleBook, home: str) -> FitRules:
    """The numbers of the rule book that matching needs, and the country of the northern side."""

    def exact(code: str) -> Fraction:
        return Fraction(book.decimal(code))

    return FitRules(
        weights={part: exact(f"weight_{part}") for part in PARTS},
        interest_top=book.number("p1_priority_top"),
        same_goal=exact("p1_same_goal"),
        tags_full=book.number("p2_tags_full"),
        direction=exact("p2_direction"),
        language_good=exact("p3_good"),
        language_good_basic=exact("p3_mixed"),
        language_basic=exact("p3_basic"),
        settlement_next=exact("p4_neighbour"),
        sub_theme_common=exact("p5_common"),
        sub_theme_depth=book.number("sub_themes_max"),
        capacity_days=exact("p6_days"),
        preference_one=exact("p7_one_sided"),
        windows_full=book.number("p8_windows_full"),
        windows_full_share=exact("p8_windows_two"),
        windows_one_share=exact("p8_windows_one"),
        advice_share=exact("p8_advice"),
        connectivity_share=exact("p8_connectivity"),
        windows_min=book.number("match_windows_min"),
        language_min=LEVELS.get(book.text("match_language_min"), 1),
        hard=frozenset(code for code in HARD if book.flag(f"rule_{code}")),
        home=home,
        no_flemish_link=book.flag("south_link_excludes"),
        reason_p1_below=exact("reason_p1_below"),
        reason_p2_zero=book.flag("reason_p2_zero"),
        reason_other_pair=book.flag("reason_other_pair"),
        alternatives=book.number("proposal_alternatives"),
        pair_alternatives=book.number("pair_alternatives"),
    )


def sealed_from(reading: Reading, call_id: UUID, viewer: UUID | None) -> UUID | None:
    """The viewer where something of the ranking is sealed for him or her; nothing where all is open."""
    return viewer if viewer is not None and ranking(reading, call_id, viewer).sealed else None


def selection_sealed(reading: Reading, call_id: UUID, viewer: UUID | None) -> bool:
    """Whether it is sealed for a person whom the ranking selects: that tells totals; a decision is open to all."""
    return sealed_from(reading, call_id, viewer) is not None and decision(reading, call_id) is None


def cohort(
    reading: Reading,
    call_id: UUID,
    what_if: bool = False,
    only: Sequence[UUID] | None = None,
    viewer: UUID | None = None,
) -> Cohort:
    """Both sides of a call, ready to be matched.

    North: applications that are selected, by decision or by proposal. South: profiles without a hard finding. With
    `what_if` all complete applications count as selected; `only` looks at these dossiers, whatever their state.
    Ranks, totals and what the ranking proposes are those that the viewer may see; no viewer is the program itself.
    """
    seen = sealed_from(reading, call_id, viewer)
    key = ("cohort", call_id, what_if, None if only is None else tuple(only), seen)
    return reading.once(key, lambda: cohort_now(reading, call_id, what_if, only, seen))


def cohort_now(
    reading: Reading, call_id: UUID, what_if: bool, only: Sequence[UUID] | None, viewer: UUID | None
) -> Cohort:
    """The cohort, gathered."""
    book, holder = rules_of(reading, call_id), call(reading, call_id)
    chosen = set(selected(reading, call_id, viewer))
    hidden = selection_sealed(reading, call_id, viewer)
    figures = {row.dossier_id: row for row in ranking(reading, call_id, viewer).rows}
    rows = dossiers(reading, call_id=call_id)
    numbers = told_apart((r.id, r.number) for r in rows)
    kept = [r for r in rows if wanted(r, chosen, what_if, only)]
    kept.sort(key=lambda r: numbers[r.id])
    given = filled_of(reading, [r.id for r in kept], LOOKED_AT)
    names = known_names(reading, kept)
    years = weeks_of_term(holder.period_start, holder.period_end)
    matched, bound = partners(reading, call_id), taken(reading, call_id)
    sides: dict[str, list[Side]] = {"F": [], "S": []}
    for row in kept:
        admitted = row.id in chosen if row.form == "F" else row.status in ADMITTED_SOUTH
        if what_if or (hidden and row.form == "F"):  # what is sealed stands in nobody's way
            admitted = row.status in COMPLETE
        mine, other = numbers[row.id], matched.get(row.id)
        partner = "" if other is None else numbers.get(other, other.hex)
        if row.id in bound:  # M4: nobody is its partner here, the one in that partnership neither
            partner = bound[row.id].name
        profile = profile_of(row, mine, given[row.id], names.get(row.id, ()), years, holder.code, admitted, partner)
        figure = figures.get(row.id)
        rank, end = (None, None) if figure is None else (figure.rank, figure.end)
        sides[row.form].append(Side(row.id, mine, row.reference, row.name, profile, rank, end))
    notes = pair_notes(reading, call_id, numbers)
    fits = fit_rules(book, home_country(reading))
    return Cohort(call_id, fits, book.version, tuple(sides["F"]), tuple(sides["S"]), notes, what_if, bound)


def waits(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> bool:
    """Whether there are complete applications and none of them is selected: there is no proposal to speak of yet."""
    selected_ones = cohort(reading, call_id, viewer=viewer).north
    return not selected_ones and bool(cohort(reading, call_id, what_if=True, viewer=viewer).north)


def ranked_elsewhere(reading: Reading, call_id: UUID, office: str) -> str:
    """The code of the association that has the ranking, as long as neither it nor its decision came to this office."""
    lead = next((a.code for a in associations(reading) if a.lead), "")
    here = office == lead or decision(reading, call_id) is not None
    return "" if here or any(row.end is not None for row in ranking(reading, call_id).rows) else lead


def pairs_count(reading: Reading, call_id: UUID) -> int:
    """How many pairs there can be at most."""
    return dossier_count(reading, call_id, form="F") * dossier_count(reading, call_id, form="S")


def wanted(row: DossierRow, chosen: set[UUID], what_if: bool, only: Sequence[UUID] | None) -> bool:
    """Whether a dossier stands on the board."""
    if only is not None:
        return row.id in only
    if row.form == "F":
        return row.id in chosen or (what_if and row.status in COMPLETE)
    return row.status in (COMPLETE if what_if else ADMITTED_SOUTH)


def known_names(reading: Reading, rows: Sequence[DossierRow]) -> dict[UUID, tuple[str, ...]]:
    """Every name that a municipality is known by, as names are compared."""
    codes = {r.municipality_code for r in rows if r.municipality_code}
    views: dict[UUID, MunicipalityView] = {m.id: m for m in municipalities(reading, codes=codes)} if codes else {}
    found = {}
    for row in rows:
        view = views.get(row.municipality_id) if row.municipality_id is not None else None
        names = [row.name, *(view.all_names() if view is not None else ())]
        found[row.id] = tuple(dict.fromkeys(filter(None, (plain_name(n) for n in names))))
    return found


def profile_of(
    row: DossierRow,
    number: str,
    form: Filled,
    names: tuple[str, ...],
    years: Sequence[Sequence[tuple[date, date]]],
    cycle: str,
    admitted: bool,
    partner: str,
) -> Profile:
    """The profile of one application from its form."""
    given = form.values
    days = given.get("11.1")
    return Profile(
        key=number,
        name=row.name,
        side=NORTH if row.form == "F" else SOUTH,
        cycle=cycle,
        country=row.country,
        admitted=admitted,
        partner=partner,
        choices=tuple(given.get("3.1") or ()),
        sub_themes=tuple(given.get("3.3") or ()),
        interests=interests_of(form),
        strengths=tags_of(form, "strength"),
        challenges=tags_of(form, "challenge"),
        languages=languages_of(form),
        settlement=given.get("1.10") or "",
        days=None if days is None else Fraction(days),
        names=names,
        wish=plain_name(given.get("3.4.partner") or ""),
        free_weeks=free_weeks(years, blocked_of(form)),
        link_active=given.get("10.1") == "active",
        links=links_of(form),
        advice=given.get("1.17.level") or "",
        stable=given.get("1.18.connectivity") == "stable",
    )


def interests_of(form: Filled) -> tuple[Interest, ...]:
    """Table 4, as far as a row has a goal and a priority."""
    rows = [r.values for r in form.rows("4")]
    return tuple(Interest(r["4.1"], r.get("4.2"), r["4.3"]) for r in rows if r.get("4.1") and r.get("4.3"))


def tags_of(form: Filled, kind: str) -> frozenset[str]:
    """The tags of the strengths or of the challenges; each counts once."""
    rows = [r.values for r in form.rows("5")]
    return frozenset(r["5.2"] for r in rows if r.get("5.1") == kind and r.get("5.2"))


def links_of(form: Filled) -> tuple[LinkRow, ...]:
    """Table 10.2: who with, in which country."""
    rows = [r.values for r in form.rows("10.2")]
    return tuple(LinkRow(plain_name(r.get("10.2.partner") or ""), r.get("10.2.country") or "") for r in rows)


def languages_of(form: Filled) -> dict[str, int]:
    """Each working language at the lower of its two levels; the best row counts."""
    found: dict[str, int] = {}
    for r in (row.values for row in form.rows("1.13")):
        code = r.get("1.13.language")
        if code:
            level = min(LEVELS.get(r.get("1.13.speaking") or "", 0), LEVELS.get(r.get("1.13.writing") or "", 0))
            found[code] = max(level, found.get(code, 0))
    return found


def blocked_of(form: Filled) -> list[tuple[date, date]]:
    """The periods in which no visit is possible; one without an end is one day."""
    found = []
    for r in (row.values for row in form.rows("3.6")):
        first, last = r.get("3.6.from") or r.get("3.6.to"), r.get("3.6.to") or r.get("3.6.from")
        if first and last:
            found.append((first, last))
    return found


def pair_notes(reading: Reading, call_id: UUID, numbers: Mapping[UUID, str]) -> dict[tuple[str, str], PairNote]:
    """What was agreed about pairs, and vetoes, by the numbers of the two."""
    notes = reading.all(select(NoteRecord).where(NoteRecord.call_id == call_id, NoteRecord.removed.is_(False)))
    vetoes = reading.all(select(Veto).where(Veto.call_id == call_id, Veto.removed.is_(False)))
    agreed = {(n.north_id, n.south_id): (bool(n.interpretation_minor), bool(n.other_place)) for n in notes}
    refused = {(v.north_id, v.south_id) for v in vetoes}
    found = {}
    for north, south in {*agreed, *refused}:
        if north in numbers and south in numbers:
            money, place = agreed.get((north, south), (False, False))
            found[(numbers[north], numbers[south])] = PairNote(money, place, (north, south) in refused)
    return found
