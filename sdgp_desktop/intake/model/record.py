"""The chosen dossier: its values, its checks, its people, its files, its history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.intake import service
from sdgp_desktop.intake.fields import BY_ID, ON_TIME
from sdgp_desktop.intake.fields.choices import TRACK_COUNTRIES
from sdgp_desktop.intake.model.arrival import arrived
from sdgp_desktop.intake.model.fields import OWNER, field_label
from sdgp_desktop.intake.model.listing import TONES
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.history import Entry, told
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.values import Spelled, Way, show
from sdgp_desktop.registry.service import CodeWords, history_lines, known_regions, staff_names

UNCONFIRMED = mark("intake", "Not confirmed")
CONFIRMED = mark("intake", "Confirmed on {day}")
LIFTED = mark("intake", "{code} lifted")
ROW = mark("intake", "Row")
SUBTITLE = mark("intake", "{number} · {call} · received on {received} · {form}")
LISTED = ("themes", "sub_themes", "tags", "regions")  # lists that are data
Tables = dict[str, list[tuple[UUID, dict[str, Any]]]]


@dataclass(frozen=True)
class Head:
    """What stands above the record."""

    row: service.DossierRow
    title: str
    subtitle: str
    badges: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PersonLine:
    """Somebody named in the form."""

    name: str
    words: str
    person_id: UUID | None
    field: str
    row: int


def named(field_id: str) -> str:
    """A field with its number, where it has one that people say."""
    words = field_label(field_id)
    return f"{field_id} {words}" if field_id[:1].isdigit() else words


def _title(field: Field | None) -> str:
    return say(ROW) if field is None else named(field.id)


class RecordModel:
    """One dossier at a time; every change is one act."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._letters: dict[str, str] = {}  # named by forms, by the hash of the form

    # -- showing -------------------------------------------------------------------------------------------------

    def head(self, id: UUID) -> Head:
        """Name, number, state."""
        with self.context.read() as reading:
            row = service.dossier(reading, id)
            call = service.knowledge_of(reading, row.call_id).call.code
            lifted = service.lifted_codes(reading, id)
        status = BY_ID["0.8"].choice_label(row.status)
        form = BY_ID["form"].choice_label(row.form)
        badges = [(say(status) if status else row.status, TONES.get(row.status, ""))]
        if row.confirmed_on is not None:
            badges.append((say(CONFIRMED, day=day(row.confirmed_on)), "good"))
        elif not row.confirmed:
            badges.append((say(UNCONFIRMED), "warn"))
        badges += [(say(LIFTED, code=code), "note") for code in sorted(lifted)]
        subtitle = say(
            SUBTITLE, number=row.number, call=call, form=say(form) if form else row.form, received=arrived(row.received)
        )
        return Head(row, row.name or row.number, subtitle, tuple(badges))

    def promises(self, id: UUID) -> Mapping[str, Text]:
        """The words of the commitments, with the numbers of the dossier's call."""
        with self.context.read() as reading:
            return service.knowledge_of(reading, service.dossier(reading, id).call_id).promises

    def values(self, id: UUID) -> tuple[dict[str, Any], Tables]:
        """Values by field id, and the rows of every table."""
        with self.context.read() as reading:
            values, tables = service.screen_values(reading, id)
        values |= {id: arrived(values[id]) for id in ON_TIME if isinstance(values.get(id), datetime)}
        people = {row.id: n for n, row in enumerate(tables["2"], 1)}
        shown: Tables = {name: [(row.id, dict(row.values)) for row in rows] for name, rows in tables.items()}
        for _, row in shown["2.5"]:
            row[OWNER] = people.get(row.pop("owner"))
        return values, shown

    def findings(self, id: UUID) -> tuple[Finding, ...]:
        """What the checks say today."""
        from sdgp_desktop.intake.papers import naming_awaited

        blobs = self.context.office.store.blobs
        with self.context.read() as reading:
            return naming_awaited(reading, blobs, id, service.findings(reading, id), self._letters)

    def choices(self, id: UUID | None, source: str) -> Sequence[tuple[Any, str]]:
        """Choices that are data, for the call of the dossier."""
        if id is None:
            return ()
        at = ("en", "fr", "nl").index(language().code) if language().code in ("en", "fr", "nl") else 0
        with self.context.read() as reading:
            row = service.dossier(reading, id)
            if source == "regions":
                named = [(r, r.words.to(language().code)) for r in known_regions(reading, row.country)]
                return [(r.name, Spelled(said, r.spellings)) for r, said in sorted(named, key=lambda one: fold(one[1]))]
            found = service.choices_of(reading, id, source)
        return [(code, words[at] or words[0]) for code, words in found.items()]

    def people(self, id: UUID) -> list[PersonLine]:
        """Everybody named in the form, contacts first."""
        speaker = language().code
        with self.context.read() as reading:
            named = service.people_named_in(reading, id)
        lines = []
        for person in named:
            label = BY_ID[person.field].choice_label(person.role)
            role = label.to(speaker) if label else person.role
            words = " · ".join(part for part in (role, person.function, person.reach) if part)
            lines.append(PersonLine(person.name, words, person.person_id, person.field, person.row))
        return lines

    def history(self, id: UUID) -> list[Entry]:
        """Who changed what, in words."""
        with self.context.read() as reading:
            lines = history_lines(reading, id)
        kept = (Kind.SORT, Kind.REFERENCE, Kind.SYSTEM)
        shown = (one for one in lines if one.field is None or one.field.kind not in kept)
        return told(self.context, shown, partial(self._words, id), _title)

    def _words(self, id: UUID, field: Any, value: Any) -> str:
        if field is None:
            return ""
        if field.id in ON_TIME and isinstance(value, datetime):
            return arrived(value)
        choices: Sequence[tuple[Any, str]] = [(c.code, say(c.label)) for c in field.choices]
        if field.source in LISTED:
            choices = self.choices(id, field.source)
        elif field.source == TRACK_COUNTRIES:  # also those that nobody may choose any more
            with self.context.read() as reading:
                choices = CodeWords(reading, language().code).choices(field)
        if field.source == "regions":
            return show(Way(Kind.CHOICE, choices), value)
        return show(Way(field.kind, choices, low=field.low, high=field.high), value)

    def names(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Names of people of the offices."""
        with self.context.read() as reading:
            return staff_names(reading, ids)

    # -- changing ------------------------------------------------------------------------------------------------

    def save(self, id: UUID, cells: Sequence[tuple[str, UUID | None, Any]]) -> None:
        """Store one or several answers in one act. Errors: what the service refuses."""
        with self.context.act("set_field") as work:
            for field_id, row_id, value in cells:
                if field_id == OWNER and row_id is not None:
                    service.give_language_to(work, id, row_id, value)
                else:
                    service.set_cell(work, id, field_id, row_id, value)

    def add_row(self, id: UUID, table: str) -> UUID:
        """Add a row to a table; a language goes to the first contact without one."""
        with self.context.act("add_row") as work:
            owner = service.contact_for_language(work, id) if table == "2.5" else None
            return service.add_row(work, id, table, owner)

    def remove_row(self, id: UUID, table: str, row_id: UUID) -> None:
        """Take a row out of a table."""
        with self.context.act("remove_row") as work:
            service.remove_row(work, id, table, row_id)

    def move_row(self, id: UUID, table: str, row_id: UUID, to: int) -> None:
        """Move a row of a table to another place, counted from 1."""
        with self.context.act("move_row") as work:
            service.move_row(work, id, table, row_id, to)

    def keep_draft(self, id: UUID, field_id: str, row_id: UUID | None, text: str) -> None:
        """Keep what is half typed, on this computer."""
        with self.context.office.store.local() as work:
            service.keep_draft(work, id, field_id, row_id, text)

    def drafts(self, id: UUID) -> dict[tuple[str, Any], str]:
        """What was half typed when the window closed."""
        with self.context.read() as reading:
            return dict(service.drafts(reading, id))

    # -- steps ---------------------------------------------------------------------------------------------------

    def submit(self, id: UUID) -> str:
        """Hand a draft in; returns its state after the checks."""
        with self.context.act("submit_dossier") as work:
            return service.submit(work, id).status

    def return_to_draft(self, id: UUID) -> None:
        """Make it a draft again."""
        with self.context.act("return_to_draft") as work:
            service.return_to_draft(work, id)

    def withdraw(self, id: UUID) -> None:
        """Note that the municipality withdrew."""
        with self.context.act("withdraw_dossier") as work:
            service.withdraw(work, id)

    def take_withdrawal_back(self, id: UUID) -> None:
        """Open a withdrawn dossier again."""
        with self.context.act("take_withdrawal_back") as work:
            service.take_withdrawal_back(work, id)

    def verify_link(self, id: UUID) -> None:
        """Note that the association knows the links to be so."""
        with self.context.act("verify_link") as work:
            service.verify_link(work, id)

    def confirm(self, id: UUID, on: date, way: str) -> None:
        """Note the confirmation by the municipality."""
        with self.context.act("confirm_dossier") as work:
            service.confirm(work, id, on, way)

    def receive(self, id: UUID, at: datetime, channel: str) -> None:
        """Note when and how the dossier arrived."""
        with self.context.act("set_field") as work:
            service.set_field(work, id, "0.6", channel)
            service.set_field(work, id, "0.5", at)

    def give_notice(self, id: UUID, on: date, version: str, spoken: str) -> int:
        """Note the privacy information for everybody who has none yet."""
        with self.context.act("give_notice") as work:
            return service.give_notice(work, id, on, version, spoken)

    def hard_codes(self, id: UUID) -> Sequence[tuple[str, str]]:
        """Hard checks that hold the dossier back, with their sentences."""
        with self.context.read() as reading:
            lifted = service.lifted_codes(reading, id)
            codes = service.hard_codes(reading, id)
            found = {f.code: f for f in service.findings(reading, id)}
        return [(c, f"{c} {self.context.finding_text(found[c])}") for c in codes if c in found and c not in lifted]

    def derogate(
        self, id: UUID, code: str, *, reason: str, decided_by: str, decided_on: date | None, minutes: str
    ) -> None:
        """Lift a hard check. Errors: what the service refuses."""
        with self.context.act("derogate") as work:
            service.derogate(
                work, id, code, reason=reason, decided_by=decided_by, decided_on=decided_on, minutes=minutes
            )

    def lifted(self, id: UUID) -> Sequence[tuple[str, str]]:
        """Hard checks that decisions lift today, with who decided."""
        with self.context.read() as reading:
            codes = service.lifted_codes(reading, id)
            decided = {d.code: d for d in reversed(service.derogations(reading, id))}
        return [
            (code, f"{code} · {decided[code].decided_by}, {day(decided[code].decided_on)}") for code in sorted(codes)
        ]

    def end_derogation(self, id: UUID, code: str, *, reason: str, decided_by: str, minutes: str) -> None:
        """Put a lifted check back. Errors: what the service refuses."""
        with self.context.act("end_derogation") as work:
            service.end_derogation(work, id, code, reason=reason, decided_by=decided_by, minutes=minutes)

    def translation(self, id: UUID, field_id: str, spoken: str) -> str:
        """The working translation of an answer, as it stands."""
        with self.context.read() as reading:
            found = service.translations(reading, id)
        return next((t.text for t in found if t.field_id == field_id and t.language == spoken and t.row_id is None), "")

    def translate(self, id: UUID, field_id: str, spoken: str, text: str, kind: str) -> None:
        """Write a working translation."""
        with self.context.act("translate_answer") as work:
            service.translate(work, id, field_id, spoken, text, kind)

    # -- papers and files ----------------------------------------------------------------------------------------

    def paper(self, id: UUID, number: str, spoken: str) -> bytes:
        """A paper about the dossier, drawn by the office."""
        found: bytes = self.context.office.paper(number, id, spoken)
        return found

    def arrivals(self, id: UUID) -> Sequence[service.ArrivalView]:
        """The versions of the form that came in."""
        with self.context.read() as reading:
            return service.arrivals(reading, id)

    def files(self, id: UUID) -> Sequence[service.FileView]:
        """The files of the dossier."""
        with self.context.read() as reading:
            return service.files(reading, id)

    def file_bytes(self, content: str) -> bytes:
        """The content of a file. Errors: Refusal "attachment_missing"."""
        found: bytes = self.context.office.store.blobs.get(content)
        return found

    def attach(self, id: UUID, field_id: str, path: Path) -> str:
        """Attach a file; returns its name. Errors: what the service refuses; "file_not_readable"."""
        from sdgp_desktop.intake.papers import file_bytes

        data = file_bytes(path)
        with self.context.act("attach_file") as work:
            return service.attach(work, id, field_id, path.name, data)

    def write_form(self, id: UUID, path: Path) -> int:
        """Write the form with its answers, to be sent back to the municipality; returns the number of fields."""
        from sdgp_desktop.intake.papers import filled_file

        with self.context.read() as reading:
            return filled_file(reading, id, path)
