"""Who and what everything else refers to: countries, associations, municipalities, people, city links, SDG lists."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.record import Codes, Exact, Rate, Record, by_country, fixed, parent


class Country(Record):
    """A country that takes part, or may take part one day."""

    __tablename__ = "registry_country"
    __audience__ = fixed("all")
    code: Mapped[str]  # ISO 3166-1, two letters
    side: Mapped[str]  # north or south
    name_en: Mapped[str]
    name_fr: Mapped[str]
    name_nl: Mapped[str]
    currency: Mapped[str] = mapped_column(default="")
    languages: Mapped[Codes | None]  # working languages, the usual one first
    phone_prefix: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="Europe/Brussels")
    active: Mapped[bool] = mapped_column(default=False)  # takes part in a call today


class Audience(Record):
    """A circle of offices that may read certain records."""

    __tablename__ = "registry_audience"
    __audience__ = fixed("all")
    code: Mapped[str]
    offices: Mapped[Codes | None]  # association codes; empty means every office
    remark: Mapped[str] = mapped_column(default="")


class Association(Record):
    """An association of local governments: one office of this program, with what stands on its papers."""

    __tablename__ = "registry_association"
    __audience__ = fixed("all")
    code: Mapped[str]
    country: Mapped[str]
    lead: Mapped[bool] = mapped_column(default=False)  # holds the grant
    name: Mapped[str]
    language: Mapped[str]  # of its letters
    letterhead: Mapped[str] = mapped_column(default="")  # one line each: address, telephone, web
    logo: Mapped[str | None]  # hash of an attachment
    donor_en: Mapped[str] = mapped_column(default="")  # the donor line on its papers, in the language of the paper
    donor_fr: Mapped[str] = mapped_column(default="")
    donor_nl: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    telephone: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="Europe/Brussels")


class Signatory(Record):
    """Somebody who signs papers for an association, for a time."""

    __tablename__ = "registry_signatory"
    __audience__ = fixed("all")
    association_id: Mapped[UUID] = mapped_column(ForeignKey("registry_association.id"))
    name: Mapped[str]
    function: Mapped[str] = mapped_column(default="")
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]


class StaffMember(Record):
    """Somebody who works with this program in an office."""

    __tablename__ = "registry_staff"
    __audience__ = fixed("all")
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    role: Mapped[str]
    office: Mapped[str]  # association code
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]


class Municipality(Record):
    """A local government at the level that takes part: municipality, district or commune."""

    __tablename__ = "registry_municipality"
    __audience__ = fixed("all")
    code: Mapped[str] = mapped_column(index=True)
    code_system: Mapped[str] = mapped_column(default="")
    country: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    other_names: Mapped[str] = mapped_column(default="")  # spellings seen elsewhere, separated by ;
    region_code: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    successor_code: Mapped[str] = mapped_column(default="")
    population: Mapped[int | None]
    population_year: Mapped[int | None]
    population_basis: Mapped[str] = mapped_column(default="")
    settlement: Mapped[str] = mapped_column(default="")
    travel_advice: Mapped[str] = mapped_column(default="")
    travel_advice_on: Mapped[date | None]


class Person(Record):
    """A person outside the offices: contact, member of an internal steering group, expert, ambassador."""

    __tablename__ = "registry_person"
    __audience__ = by_country("track")
    track: Mapped[str | None]  # country of the track that may read; nothing: all associations
    first_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str]
    family_sort: Mapped[str] = mapped_column(default="")
    shown_as: Mapped[str] = mapped_column(default="")  # as the person writes it
    address_form: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    telephone: Mapped[str] = mapped_column(default="")
    messaging: Mapped[str] = mapped_column(default="")
    languages: Mapped[Codes | None]
    notice_on: Mapped[date | None]  # privacy information given
    notice_version: Mapped[str] = mapped_column(default="")
    notice_language: Mapped[str] = mapped_column(default="")
    image_consent_on: Mapped[date | None]
    image_consent_for: Mapped[str] = mapped_column(default="")
    ambassador: Mapped[bool] = mapped_column(default=False)
    expertise: Mapped[Codes | None]  # tags
    expert_days: Mapped[Exact | None]  # days a year


class PersonFunction(Record):
    """What a person is, where and from when to when; a change of function is a new row."""

    __tablename__ = "registry_function"
    __audience__ = parent("person_id")
    person_id: Mapped[UUID] = mapped_column(ForeignKey("registry_person.id"))
    municipality_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"))
    organisation: Mapped[str] = mapped_column(default="")  # where it is no local government
    function: Mapped[str] = mapped_column(default="")
    service: Mapped[str] = mapped_column(default="")
    category: Mapped[str] = mapped_column(default="")
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]


class CityLink(Record):
    """A city link between a Flemish municipality and one of the South, with both ends and its dates."""

    __tablename__ = "registry_link"
    __audience__ = fixed("all")
    north_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"))
    south_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"))
    south_name: Mapped[str] = mapped_column(default="")  # where the partner is not in the register
    country: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="active")
    since: Mapped[date | None]
    until: Mapped[date | None]
    formal_agreement: Mapped[bool | None]
    funding: Mapped[str] = mapped_column(default="")
    intensity: Mapped[str] = mapped_column(default="")
    verified: Mapped[bool] = mapped_column(default=False)
    verified_by: Mapped[str] = mapped_column(default="")
    verified_on: Mapped[date | None]
    remark: Mapped[str] = mapped_column(default="")


class Goal(Record):
    """One of the 17 sustainable development goals."""

    __tablename__ = "registry_goal"
    __audience__ = fixed("all")
    number: Mapped[int]
    title_en: Mapped[str]
    title_fr: Mapped[str]
    title_nl: Mapped[str]
    colour: Mapped[str]
    pillar: Mapped[str]


class Target(Record):
    """One of the 169 targets."""

    __tablename__ = "registry_target"
    __audience__ = fixed("all")
    code: Mapped[str]
    goal: Mapped[int]
    place: Mapped[int]  # natural order: numbers, then letters
    label_en: Mapped[str]
    label_fr: Mapped[str]
    label_nl: Mapped[str]


class Theme(Record):
    """A theme of calls."""

    __tablename__ = "registry_theme"
    __audience__ = fixed("all")
    code: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    goals: Mapped[Codes | None]
    label_en: Mapped[str]
    label_fr: Mapped[str] = mapped_column(default="")
    label_nl: Mapped[str] = mapped_column(default="")


class SubTheme(Record):
    """A part of a theme that candidates rank."""

    __tablename__ = "registry_sub_theme"
    __audience__ = fixed("all")
    theme: Mapped[str]
    code: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    goal: Mapped[int | None]
    label_en: Mapped[str]
    label_fr: Mapped[str] = mapped_column(default="")
    label_nl: Mapped[str] = mapped_column(default="")


class Tag(Record):
    """A word for a strength or a challenge, shared by both sides so that they can be compared."""

    __tablename__ = "registry_tag"
    __audience__ = fixed("all")
    code: Mapped[str]
    label_en: Mapped[str]
    label_fr: Mapped[str] = mapped_column(default="")
    label_nl: Mapped[str] = mapped_column(default="")


class Currency(Record):
    """A currency of the ledger."""

    __tablename__ = "registry_currency"
    __audience__ = fixed("all")
    code: Mapped[str]
    name_en: Mapped[str]
    name_fr: Mapped[str]
    name_nl: Mapped[str]
    country: Mapped[str] = mapped_column(default="")
    regime: Mapped[str]  # reference, fixed, floating
    rate: Mapped[Rate | None]  # where it is fixed
    digits: Mapped[int] = mapped_column(default=2)
    symbol: Mapped[str] = mapped_column(default="")


class ElectionDay(Record):
    """Elections that matter for planning; the day may be known only to the month or the year."""

    __tablename__ = "registry_election"
    __audience__ = fixed("all")
    code: Mapped[str]
    country: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date]
    precision: Mapped[str]
    kind: Mapped[str]
    local: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
    sure: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


RECORDS: tuple[type[Record], ...] = (
    Country, Audience, Association, Signatory, StaffMember, Municipality, Person, PersonFunction, CityLink,
    Goal, Target, Theme, SubTheme, Tag, Currency, ElectionDay,
)  # fmt: skip
