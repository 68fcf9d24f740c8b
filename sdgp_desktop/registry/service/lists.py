"""Countries, circles of readers and the lists that are data: goals, targets, themes, tags, currencies, elections."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.kernel.again import begin_anew
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.money import RATE_UNIT, digits, rate_from
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.fields import FIELDS
from sdgp_desktop.registry.records import (
    Audience,
    Country,
    Currency,
    ElectionDay,
    Goal,
    SubTheme,
    Tag,
    Target,
    Theme,
)
from sdgp_desktop.registry.rules import checked, digits_fit, in_order, zone_known
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import (
    AudienceView,
    CountryView,
    CurrencyView,
    ElectionView,
    GoalView,
    TagView,
    TargetView,
    ThemeView,
    Words,
)

LISTS: dict[str, type[Record]] = {
    r.__tablename__: r for r in (Tag, SubTheme, Theme, ElectionDay, Country, Currency, Audience, Goal, Target)
}


def country_view(c: Country) -> CountryView:
    """The record as a plain value."""
    return CountryView(
        c.id, c.code, c.side, Words(c.name_en, c.name_fr, c.name_nl), c.currency, tuple(c.languages or ()),
        c.phone_prefix, c.zone, c.active,
    )  # fmt: skip


def countries(reading: Reading, side: str | None = None, active: bool | None = None) -> tuple[CountryView, ...]:
    """Countries by code: of one side, taking part or not."""
    statement = select(Country).where(Country.removed.is_(False)).order_by(Country.side, Country.code)
    found = (country_view(c) for c in reading.all(statement))
    return tuple(c for c in found if (side is None or c.side == side) and (active is None or c.active == active))


def country(reading: Reading, code: str) -> CountryView:
    """One country. Errors: Refusal "unknown_country"."""
    found = reading.one(select(Country).where(Country.code == code, Country.removed.is_(False)))
    if found is None:
        raise Refusal("unknown_country", code=code)
    return country_view(found)


def change_country(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a country (take part, languages, currency …). Errors: Refusal "zone_not_known"."""
    record = work.get(Country, id)
    stored = checked(_fields("registry_country"), values)
    zone_known(stored)
    set_columns(record, stored)
    work.tell(name=record.name_en)


def audiences(reading: Reading) -> tuple[AudienceView, ...]:
    """All circles of readers, by code."""
    found = reading.all(select(Audience).where(Audience.removed.is_(False)).order_by(Audience.code))
    return tuple(AudienceView(a.id, a.code, tuple(a.offices or ()), a.remark) for a in found)


def may_read(reading: Reading, office: str) -> frozenset[str]:
    """The audiences that an office may read."""
    return frozenset(a.code for a in audiences(reading) if not a.offices or office in a.offices)


def add_audience(work: Work, code: str, offices: Iterable[str], remark: str = "") -> UUID:
    """Add a circle of readers; one that is there gets the offices it lacks."""
    found = work.one(select(Audience).where(Audience.code == code))
    if found is None:
        found = work.add(Audience(code=code, offices=tuple(offices), remark=remark))
    elif found.removed:
        begin_anew(work, found, code=code, offices=tuple(offices), remark=remark)
    else:
        found.offices = tuple(dict.fromkeys((*(found.offices or ()), *offices)))
    return found.id


def change_audience(work: Work, id: UUID, offices: Iterable[str]) -> None:
    """Change which offices may read; what they read already stays with them."""
    record = work.get(Audience, id)
    record.offices = tuple(offices)
    work.tell(name=record.code)


def goals(reading: Reading) -> tuple[GoalView, ...]:
    """The 17 goals in order."""
    found = reading.all(select(Goal).where(Goal.removed.is_(False)).order_by(Goal.number))
    return tuple(GoalView(g.id, g.number, Words(g.title_en, g.title_fr, g.title_nl), g.colour, g.pillar) for g in found)


def targets(reading: Reading, goal: int | None = None) -> tuple[TargetView, ...]:
    """The 169 targets, or those of one goal, in their natural order."""
    columns = (Target.id, Target.code, Target.goal, Target.label_en, Target.label_fr, Target.label_nl)
    statement = select(*columns).where(Target.removed.is_(False)).order_by(Target.goal, Target.place)
    if goal is not None:
        statement = statement.where(Target.goal == goal)
    return tuple(TargetView(id, code, number, Words(*labels)) for id, code, number, *labels in reading.rows(statement))


def themes(reading: Reading) -> tuple[ThemeView, ...]:
    """Themes of calls, in order."""
    found = reading.all(select(Theme).where(Theme.removed.is_(False)).order_by(Theme.place, Theme.code))
    return tuple(
        ThemeView(t.id, t.code, Words(t.label_en, t.label_fr, t.label_nl), tuple(int(g) for g in t.goals or ()))
        for t in found
    )


def sub_themes(reading: Reading, theme: str | None = None) -> tuple[ThemeView, ...]:
    """Sub-themes, of one theme or of all, in order."""
    statement = select(SubTheme).where(SubTheme.removed.is_(False))
    if theme is not None:
        statement = statement.where(SubTheme.theme == theme)
    found = reading.all(statement.order_by(SubTheme.theme, SubTheme.place, SubTheme.code))
    return tuple(
        ThemeView(s.id, s.code, Words(s.label_en, s.label_fr, s.label_nl), () if s.goal is None else (s.goal,), s.theme)
        for s in found
    )


def tags(reading: Reading) -> tuple[TagView, ...]:
    """Tags of strengths and challenges, by code."""
    found = reading.all(select(Tag).where(Tag.removed.is_(False)).order_by(Tag.code))
    return tuple(TagView(t.id, t.code, Words(t.label_en, t.label_fr, t.label_nl)) for t in found)


def currencies(reading: Reading) -> tuple[CurrencyView, ...]:
    """Currencies of the ledger, by code."""
    found = reading.all(select(Currency).where(Currency.removed.is_(False)).order_by(Currency.code))
    return tuple(
        CurrencyView(
            c.id, c.code, Words(c.name_en, c.name_fr, c.name_nl), c.country, c.regime, c.rate, c.digits, c.symbol
        )
        for c in found
    )


def elections(reading: Reading, country: str | None = None) -> tuple[ElectionView, ...]:
    """Election days, by date."""
    statement = select(ElectionDay).where(ElectionDay.removed.is_(False))
    if country:
        statement = statement.where(ElectionDay.country == country)
    return tuple(
        ElectionView(
            e.id, e.code, e.country, e.starts, e.ends, e.precision, e.kind, e.local, e.state, e.source, e.sure, e.remark
        )
        for e in reading.all(statement.order_by(ElectionDay.starts, ElectionDay.code))
    )


def local_elections_near(reading: Reading, country: str, start: date, end: date) -> tuple[ElectionView, ...]:
    """Elections of local councils of a country that touch a period."""
    return tuple(e for e in elections(reading, country) if e.local and e.date <= end and start <= e.ends)


def list_fields(list_name: str) -> tuple[Field, ...]:
    """The descriptions of the columns of a list that can be typed."""
    return tuple(f for f in _fields(list_name) if f.kind not in (Kind.SORT, Kind.SYSTEM))


def list_rows(reading: Reading, list_name: str) -> tuple[tuple[UUID, dict[str, Any]], ...]:
    """The entries of a list as (id, columns), in its order. `list_name` is the record type ("registry_tag")."""
    kind: Any = LISTS[list_name]
    order = [
        getattr(kind, c) for c in ("side", "theme", "starts", "number", "goal", "place", "code") if hasattr(kind, c)
    ]
    columns = [f.column for f in list_fields(list_name)]
    found = reading.all(select(kind).where(kind.removed.is_(False)).order_by(*order))
    return tuple((r.id, {c: _shown(c, getattr(r, c)) for c in columns}) for r in found)


def _shown(column: str, value: Any) -> Any:
    return None if value is None else Decimal(value) / RATE_UNIT if column == "rate" else value


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Rates are typed in units for 1 EUR and kept in millionths."""
    rate = values.get("rate")
    return {**values, **({"rate": rate_from(Decimal(rate))} if rate is not None else {})}


def add_list_entry(work: Work, list_name: str, **values: Any) -> UUID:
    """Add an entry to a list (tag, sub-theme, theme, currency, election day).

    `list_name` is the record type ("registry_tag"). Errors: Refusal "code_taken"; what `rules.checked` refuses.
    """
    kind: Any = LISTS[list_name]
    places = {"place": work.rows(select(func.count()).select_from(kind))[0][0]} if hasattr(kind, "place") else {}
    required = {f.column: None for f in _fields(list_name) if f.asked("") == "R"}
    stored = _stored(checked(_fields(list_name), {**required, **values}))
    if kind is Currency:
        stored.setdefault("digits", digits(stored["code"]))
        digits_fit(stored["code"], stored["digits"], digits(stored["code"]))
    in_order(stored.get("starts"), stored.get("ends"))
    made = kind(**places, **filled(kind, stored))
    only_entry(work, list_name, made)
    record = work.add(made)
    work.tell(name=stored["code"])
    return UUID(str(record.id))


def only_entry(reading: Reading, list_name: str, record: Any) -> None:
    """Errors: Refusal "code_taken" when another entry of the list (of the same theme) has the code of this one."""
    kind: Any = LISTS[list_name]
    known = select(kind.id).where(kind.code == record.code, kind.removed.is_(False))
    if hasattr(kind, "theme"):
        known = known.where(kind.theme == record.theme)
    if any(row.id != record.id for row in reading.rows(known)):
        raise Refusal("code_taken", code=record.code)


def change_list_entry(work: Work, list_name: str, id: UUID, values: Mapping[str, Any]) -> None:
    """Change an entry of a list. Errors: what `rules.checked` refuses."""
    record: Any = work.get(LISTS[list_name], id)
    stored = _stored(checked(_fields(list_name), values))
    if isinstance(record, Currency):
        code = stored.get("code", record.code)
        digits_fit(code, stored.get("digits", record.digits), digits(code))
    if hasattr(record, "starts"):
        in_order(stored.get("starts", record.starts), stored.get("ends", record.ends))
    set_columns(record, stored)
    work.tell(name=str(getattr(record, "code", getattr(record, "number", ""))))


def _fields(record: str) -> list[Field]:
    return [f for f in FIELDS if f.record == record]
