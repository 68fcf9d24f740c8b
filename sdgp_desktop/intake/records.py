"""Applications and partner profiles, their tables, the forms that arrived, derogations and working translations.

An answer that was left open is nothing (None), never an empty text. Rows of a table stand in the order of `position`.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.record import Codes, Exact, LocalRecord, Moment, Record, parent, track_of


class Dossier(Record):
    """One application or partner profile: a municipality in a call, with its answers and its state."""

    __tablename__ = "intake_dossier"
    __audience__ = track_of("call_id", "country")
    number: Mapped[str] = mapped_column(index=True)  # 0.1
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)  # 0.2
    form_version: Mapped[str] = mapped_column(default="")  # 0.3
    language: Mapped[str]  # 0.4
    received: Mapped[Moment]  # 0.5
    channel: Mapped[str]  # 0.6
    entered_by: Mapped[UUID | None]  # 0.7.entered_by
    checked_by: Mapped[UUID | None]  # 0.7.checked_by
    status: Mapped[str] = mapped_column(default="draft")  # 0.8
    reference: Mapped[str] = mapped_column(default="")
    form: Mapped[str]
    country: Mapped[str]
    municipality_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"), index=True)
    municipality_code: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="typed")
    confirmed_on: Mapped[date | None]
    confirmed_way: Mapped[str | None]
    complete_since: Mapped[Moment | None]
    name: Mapped[str | None]  # 1.1
    name_sort: Mapped[str] = mapped_column(default="")
    kind: Mapped[str | None]  # 1.2
    official_code: Mapped[str | None]  # 1.3
    enterprise_number: Mapped[str | None]  # 1.4
    province: Mapped[str | None]  # 1.5
    street: Mapped[str | None]  # 1.6.street
    house_number: Mapped[str | None]  # 1.6.number
    postcode: Mapped[str | None]  # 1.6.postcode
    town: Mapped[str | None]  # 1.6.town
    email: Mapped[str | None]  # 1.7.email
    telephone: Mapped[str | None]  # 1.7.telephone
    website: Mapped[str | None]  # 1.7.website
    population: Mapped[int | None]  # 1.8.population
    population_year: Mapped[int | None]  # 1.8.year
    population_source: Mapped[str | None]  # 1.8.source
    area: Mapped[Exact | None]  # 1.9
    settlement: Mapped[str | None]  # 1.10
    sectors: Mapped[int | None]  # 1.11.sectors
    cells: Mapped[int | None]  # 1.11.cells
    arrondissements: Mapped[int | None]  # 1.11.arrondissements
    villages: Mapped[int | None]  # 1.11.villages
    quarters: Mapped[int | None]  # 1.11.quarters
    sub_municipalities: Mapped[int | None]  # 1.11.sub_municipalities
    staff_fte: Mapped[Exact | None]  # 1.12.staff_fte
    council_seats: Mapped[int | None]  # 1.12.council_seats
    planning_document: Mapped[str | None]  # 1.14
    fiscal_year: Mapped[str | None]  # 1.15
    globe_role: Mapped[str | None]  # 1.16
    advice_level: Mapped[str | None]  # 1.17.level
    advice_on: Mapped[date | None]  # 1.17.looked_up
    advice_source: Mapped[str | None]  # 1.17.source
    connectivity: Mapped[str | None]  # 1.18.connectivity
    meeting_room_screen: Mapped[bool | None]  # 1.18.meeting_room_screen
    power_backup: Mapped[bool | None]  # 1.18.power_backup
    country_choice: Mapped[Codes | None]  # 3.1
    theme: Mapped[str | None]  # 3.2
    sub_themes: Mapped[Codes | None]  # 3.3
    preferred_partner: Mapped[str | None]  # 3.4.partner
    preferred_why: Mapped[str | None]  # 3.4.why
    existing_contacts: Mapped[str | None]  # 3.5
    why_equal: Mapped[str | None]  # 6.1
    wants_to_learn: Mapped[str | None]  # 6.2
    can_contribute: Mapped[str | None]  # 6.3
    made_visible: Mapped[str | None]  # 6.4
    own_policy: Mapped[str | None]  # 6.5
    beyond: Mapped[str | None]  # 6.6
    actors_how: Mapped[str | None]  # 8.2
    forums: Mapped[Codes | None]  # 8.3
    promise_1: Mapped[bool | None]  # 9.1
    promise_1_remark: Mapped[str | None]  # 9.1.remark
    promise_2: Mapped[bool | None]  # 9.2
    promise_2_remark: Mapped[str | None]  # 9.2.remark
    promise_3: Mapped[bool | None]  # 9.3
    promise_3_remark: Mapped[str | None]  # 9.3.remark
    promise_4: Mapped[bool | None]  # 9.4
    promise_4_remark: Mapped[str | None]  # 9.4.remark
    promise_5: Mapped[bool | None]  # 9.5
    promise_5_remark: Mapped[str | None]  # 9.5.remark
    promise_6: Mapped[bool | None]  # 9.6
    promise_6_remark: Mapped[str | None]  # 9.6.remark
    promise_7: Mapped[bool | None]  # 9.7
    promise_7_remark: Mapped[str | None]  # 9.7.remark
    promise_8: Mapped[bool | None]  # 9.8
    promise_8_remark: Mapped[str | None]  # 9.8.remark
    promise_9: Mapped[bool | None]  # 9.9
    promise_9_remark: Mapped[str | None]  # 9.9.remark
    promise_10: Mapped[bool | None]  # 9.10
    promise_10_remark: Mapped[str | None]  # 9.10.remark
    promise_11: Mapped[bool | None]  # 9.11
    promise_11_remark: Mapped[str | None]  # 9.11.remark
    promise_12: Mapped[bool | None]  # 9.12
    promise_12_remark: Mapped[str | None]  # 9.12.remark
    promise_13: Mapped[bool | None]  # 9.13
    promise_13_remark: Mapped[str | None]  # 9.13.remark
    link_state: Mapped[str | None]  # 10.1
    networks: Mapped[Codes | None]  # 10.3
    link_verified: Mapped[bool | None]  # 10.4.verified
    link_verified_by: Mapped[str | None]  # 10.4.by
    link_verified_on: Mapped[date | None]  # 10.4.on
    coordinator_days: Mapped[Exact | None]  # 11.1
    replacement_arranged: Mapped[bool | None]  # 11.2.arranged
    replacement_name: Mapped[str | None]  # 11.2.name
    contribution_eur: Mapped[Exact | None]  # 11.3.eur
    contribution_in_kind: Mapped[str | None]  # 11.3.in_kind
    passports: Mapped[str | None]  # 11.4
    special_needs: Mapped[str | None]  # 11.5
    letter_file: Mapped[str | None]  # 12.1.file
    letter_on: Mapped[date | None]  # 12.1.date
    decision_body: Mapped[str | None]  # 12.2.body
    decision_on: Mapped[date | None]  # 12.2.date
    decision_number: Mapped[str | None]  # 12.2.number
    decision_file: Mapped[str | None]  # 12.2.file
    approval_body: Mapped[str | None]  # 12.3.body
    approval_on: Mapped[date | None]  # 12.3.date
    approval_number: Mapped[str | None]  # 12.3.number
    approval_file: Mapped[str | None]  # 12.3.file
    declared: Mapped[bool | None]  # 13.1
    signature_mode: Mapped[str | None]  # 13.3
    remarks: Mapped[str | None]  # 13.4


class WorkingLanguage(Record):
    """A working language of the administration (1.13)."""

    __tablename__ = "intake_language"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    language: Mapped[str | None]  # 1.13.language
    speaking: Mapped[str | None]  # 1.13.speaking
    writing: Mapped[str | None]  # 1.13.writing


class Contact(Record):
    """A contact person of the municipality (2); a successor is a row of its own."""

    __tablename__ = "intake_contact"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    role: Mapped[str | None]  # 2.1
    first_name: Mapped[str | None]  # 2.2.first
    family_name: Mapped[str | None]  # 2.2.family
    address_form: Mapped[str | None]  # 2.2.address_form
    position_title: Mapped[str | None]  # 2.3
    email: Mapped[str | None]  # 2.4.email
    telephone: Mapped[str | None]  # 2.4.telephone
    messaging: Mapped[str | None]  # 2.4.messaging
    active_from: Mapped[date | None]  # 2.6.from
    active_to: Mapped[date | None]  # 2.6.to
    notice_on: Mapped[date | None]  # 2.7.on
    notice_version: Mapped[str | None]  # 2.7.version
    notice_language: Mapped[str | None]  # 2.7.language
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_person.id"), index=True)  # 2.person


class ContactLanguage(Record):
    """A language that a contact person speaks (2.5)."""

    __tablename__ = "intake_contact_language"
    __audience__ = parent("contact_id")
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("intake_contact.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    language: Mapped[str | None]  # 2.5.language
    speaking: Mapped[str | None]  # 2.5.speaking
    writing: Mapped[str | None]  # 2.5.writing


class BlockedPeriod(Record):
    """Days on which no visit is possible (3.6)."""

    __tablename__ = "intake_blocked_period"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    start: Mapped[date | None]  # 3.6.from
    end: Mapped[date | None]  # 3.6.to
    reason: Mapped[str | None]  # 3.6.reason


class Interest(Record):
    """A goal or target with its priority (4)."""

    __tablename__ = "intake_interest"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    goal: Mapped[int | None]  # 4.1
    target: Mapped[str | None]  # 4.2
    priority: Mapped[int | None]  # 4.3
    direction: Mapped[str | None]  # 4.4
    experience: Mapped[int | None]  # 4.5
    explanation: Mapped[str | None]  # 4.6


class StrengthChallenge(Record):
    """A strength to share or a challenge to work on (5)."""

    __tablename__ = "intake_strength_challenge"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str | None]  # 5.1
    tag: Mapped[str | None]  # 5.2
    description: Mapped[str | None]  # 5.3
    evidence: Mapped[str | None]  # 5.4
    shown: Mapped[bool | None]  # 5.5.shown
    place: Mapped[str | None]  # 5.5.place
    service: Mapped[str | None]  # 5.6


class Member(Record):
    """A member of the internal steering group (7)."""

    __tablename__ = "intake_member"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None]  # 7.1.name
    position_title: Mapped[str | None]  # 7.1.function
    organisation: Mapped[str | None]  # 7.1.organisation
    category: Mapped[str | None]  # 7.2
    sub_category: Mapped[str | None]  # 7.3
    role: Mapped[str | None]  # 7.4
    service: Mapped[str | None]  # 7.5
    gender: Mapped[str | None]  # 7.6
    confirmed: Mapped[bool | None]  # 7.7.confirmed
    confirmed_on: Mapped[date | None]  # 7.7.on
    active_from: Mapped[date | None]  # 7.8.from
    active_to: Mapped[date | None]  # 7.8.to
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_person.id"), index=True)  # 7.person


class Actor(Record):
    """An actor from outside the administration (8.1)."""

    __tablename__ = "intake_actor"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None]  # 8.1.name
    kind: Mapped[str | None]  # 8.1.kind
    role: Mapped[str | None]  # 8.1.role
    already_involved: Mapped[bool | None]  # 8.1.already_involved
    start: Mapped[date | None]  # 8.1.from


class Link(Record):
    """A city link of the municipality, as it declares it (10.2)."""

    __tablename__ = "intake_link"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    partner: Mapped[str | None]  # 10.2.partner
    country: Mapped[str | None]  # 10.2.country
    since: Mapped[str | None]  # 10.2.since
    formal_agreement: Mapped[bool | None]  # 10.2.formal_agreement
    funding: Mapped[str | None]  # 10.2.funding
    intensity: Mapped[str | None]  # 10.2.intensity
    end_date: Mapped[date | None]  # 10.2.end_date


class LetterSignatory(Record):
    """Who signed the letter of intent (12.1)."""

    __tablename__ = "intake_letter_signatory"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None]  # 12.1.signatories.name
    position_title: Mapped[str | None]  # 12.1.signatories.function
    category: Mapped[str | None]  # 12.1.signatories.category


class Annex(Record):
    """An annex, by its name and, once attached, its content (12.4)."""

    __tablename__ = "intake_annex"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    file: Mapped[str | None]  # 12.4.file
    kind: Mapped[str | None]  # 12.4.kind
    language: Mapped[str | None]  # 12.4.language
    content: Mapped[str | None]  # 12.4.content


class DeclarationSignatory(Record):
    """Who signed the declaration (13.2)."""

    __tablename__ = "intake_declaration_signatory"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None]  # 13.2.name
    position_title: Mapped[str | None]  # 13.2.function
    category: Mapped[str | None]  # 13.2.category
    place: Mapped[str | None]  # 13.2.place
    signed_on: Mapped[date | None]  # 13.2.date


class Arrival(Record):
    """A version of the form that was taken in: when, how, from which file, and what it changed."""

    __tablename__ = "intake_arrival"
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    received: Mapped[Moment]
    channel: Mapped[str]
    source: Mapped[str]
    file: Mapped[str | None]
    file_hash: Mapped[str] = mapped_column(default="")
    content_hash: Mapped[str] = mapped_column(default="")
    content: Mapped[str | None]
    form_version: Mapped[str] = mapped_column(default="")
    language: Mapped[str | None]
    taken_by: Mapped[UUID | None]
    taken_at: Mapped[Moment]
    first: Mapped[bool] = mapped_column(default=False)
    changed: Mapped[Codes | None]


class Derogation(Record):
    """A decision to lift a hard check of a dossier, or to put it back; only ever added to."""

    __tablename__ = "intake_derogation"
    __audience__ = parent("dossier_id")
    __append_only__ = True
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    code: Mapped[str]
    reason: Mapped[str | None]
    decided_by: Mapped[str | None]
    decided_on: Mapped[date | None]
    minutes: Mapped[str | None]
    lifted: Mapped[bool] = mapped_column(default=True)
    noted: Mapped[Moment]
    noted_by: Mapped[UUID | None]


class Translation(Record):
    """A working translation of one long answer, or the language it is written in."""

    __tablename__ = "intake_translation"
    __binned__ = False  # it goes when its text was emptied, so there is nothing to put back
    __audience__ = parent("dossier_id")
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    field_id: Mapped[str]
    row_id: Mapped[UUID | None]
    from_language: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    text: Mapped[str | None]


class FieldDraft(LocalRecord):
    """What was half typed in a form when the window closed, and when; it stays on this computer."""

    __tablename__ = "intake_field_draft"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    dossier_id: Mapped[UUID] = mapped_column(index=True)
    field_id: Mapped[str]
    row_id: Mapped[UUID | None]
    text: Mapped[str]
    typed: Mapped[Moment]


RECORDS: tuple[type[Record], ...] = (
    Dossier, WorkingLanguage, Contact, ContactLanguage, BlockedPeriod, Interest, StrengthChallenge, Member,
    Actor, Link, LetterSignatory, Annex, DeclarationSignatory, Arrival, Derogation, Translation,
)  # fmt: skip
