"""What the place *Settings* shows and does. No widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.exchange.model.values import place_words
from sdgp_desktop.exchange.service import series_used, set_desk
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.series import desk_of, number_of, series_of
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry import service
from sdgp_desktop.registry.fields import ROLES
from sdgp_desktop.registry.fields.offices import ASSOCIATION_FIELDS, SIGNATORY_FIELDS
from sdgp_desktop.shell.settings import words


@dataclass(frozen=True)
class Copy:
    """One safety copy."""

    name: str
    moment: datetime
    reason: str
    bytes: int
    verified: bool
    counts: dict[str, int]

    @property
    def id(self) -> str:
        """Its name."""
        return self.name


@dataclass(frozen=True)
class Removed:
    """One line of the bin, in words."""

    n: int
    name: str
    kind: str
    act: str
    person: str
    office: str
    moment: datetime
    records: tuple[tuple[str, UUID], ...]


@dataclass(frozen=True)
class Colleague:
    """Somebody of this office."""

    id: UUID
    name: str
    role: str
    has_pin: bool
    working: bool
    last_day: date | None = None


class SettingsModel:
    """The association's papers, the people of the office, safety copies, who may read what."""

    fields: tuple[Field, ...] = ASSOCIATION_FIELDS
    signatory_fields: tuple[Field, ...] = tuple(f for f in SIGNATORY_FIELDS if f.column != "association_id")

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.association_id: UUID | None = None

    # -- this computer -------------------------------------------------------------------------------------------

    def desk(self) -> tuple[int, bool]:
        """The number of this computer in its office, and whether another one may be chosen."""
        store = self.context.office.store
        with self.context.read() as reading:
            return number_of(store.desk), not series_used(reading)

    def desk_words(self, number: int) -> str:
        """A computer of this office, and what its numbers begin with."""
        code = self.context.office.code
        return say(words.COMPUTER_STAYS, number=number, office=code, series=series_of(desk_of(code, number)))

    def set_desk(self, number: int) -> str:
        """Give this computer another number; returns its series. Errors: what the service refuses."""
        store = self.context.office.store
        series = series_of(set_desk(store, number))
        store.changed.tell(Changes("card", frozenset()))
        return series

    # -- the association -----------------------------------------------------------------------------------------

    def association(self, code: str) -> tuple[dict[str, Any], list[tuple[UUID, dict[str, Any]]]]:
        """The values of an association by field id, and those who sign for it."""
        with self.context.read() as reading:
            found = service.association_by_code(reading, code)
        if found is None:
            return {}, []
        self.association_id = found.id
        shown = {c: getattr(found, c) for c in (f.column for f in self.fields)}
        shown["letterhead"] = "\n".join(found.letterhead)
        signing = [(s.id, {f.id: getattr(s, f.column) for f in self.signatory_fields}) for s in found.signatories]
        return {f.id: shown[f.column] for f in self.fields}, signing

    def codes(self) -> list[tuple[str, str]]:
        """All associations: code and name."""
        with self.context.read() as reading:
            return [(a.code, f"{a.code} · {a.name}") for a in service.associations(reading)]

    def save_association(self, field_id: str, row_id: UUID | None, value: Any) -> None:
        """Store one field of the association in view."""
        column = next(f.column for f in self.fields if f.id == field_id)
        if self.association_id is not None:
            with self.context.act("change_association") as work:
                service.change_association(work, self.association_id, {column: value})

    def take_logo(self, field_id: str, path: str) -> str:
        """Keep a picture; gives back the name of its content. Errors: what `attachments` refuses."""
        from sdgp_desktop.kernel.attachments import checked
        from sdgp_desktop.kernel.errors import Refusal

        source = Path(path)
        try:
            data = source.read_bytes()
        except OSError as error:
            raise Refusal("file_not_read", file=source.name) from error
        checked(source.name, data)
        kept: str = self.context.office.store.blobs.keep(data)
        return kept

    def save_signatories(self, changes: Sequence[tuple[UUID, str, Any]]) -> None:
        """Store changed cells of those who sign: (person, column, value)."""
        with self.context.act("change_signatory") as work:
            for id, column, value in changes:
                service.change_signatory(work, id, {column: value})

    def add_signatory(self, name: str) -> UUID:
        """Note somebody who signs for the association in view."""
        assert self.association_id is not None
        with self.context.act("add_signatory") as work:
            return service.add_signatory(work, self.association_id, name)

    def choices(self, source: str) -> Sequence[tuple[str, str]]:
        """Countries to choose from."""
        with self.context.read() as reading:
            return [(c.code, c.name.to(language().code)) for c in service.countries(reading)]

    # -- people --------------------------------------------------------------------------------------------------

    def people(self) -> list[Colleague]:
        """The people of this office, and whether they have a PIN."""
        from sdgp_desktop.kernel import keys

        with_pin = {p.id for p in keys.state(self.context.office.store.path).people}
        me = self.context.office.person
        with self.context.read() as reading:
            staff = service.staff(reading, self.context.office.code)
        found = {s.id: (s.name, s.role, s.active_to) for s in staff}
        found.setdefault(me.id, (me.name, me.role, None))
        return [Colleague(id, n, r, id.hex in with_pin, id == me.id, last) for id, (n, r, last) in found.items()]

    def roles(self) -> list[tuple[str, Text]]:
        """Roles to choose from: code and words."""
        return [(c.code, c.label) for c in ROLES]

    def add_person(self, name: str, role: str) -> UUID:
        """Add somebody to this office."""
        with self.context.act("add_staff") as work:
            return service.add_staff(work, name, role)

    def change_person(self, id: UUID, name: str, role: str, last_day: date | None) -> None:
        """Change name, role or last day of somebody of this office. Errors: what the service refuses."""
        with self.context.act("change_staff") as work:
            service.change_staff(work, id, {"name": name, "role": role, "active_to": last_day})

    def check_pin(self, id: UUID, pin: str) -> None:
        """Errors: Refusal "wrong_pin"."""
        from sdgp_desktop.kernel import keys

        keys.check(self.context.office.store.path, id.hex, pin)

    def work_as(self, colleague: Colleague) -> None:
        """Let somebody else of this office work from now on."""
        self.context.office.work_as(colleague.id)

    def set_pin(self, pin: str) -> str:
        """Give the one who works here a PIN; gives back the recovery key."""
        recovery: str = self.context.office.set_pin(pin)
        return recovery

    @property
    def last_pin(self) -> bool:
        """Whether nobody else of this office has a PIN."""
        return bool(self.context.office.last_pin)

    @property
    def recovered(self) -> bool:
        """Whether the office was opened with the recovery key."""
        return bool(self.context.office.recovered)

    def recovery_sheet(self, language: str) -> bytes:
        """The recovery sheet of this installation, as PDF."""
        made: bytes = self.context.office.recovery_sheet(language)
        return made

    def bring_desk_back(self, signs: str, opens: str) -> None:
        """Give this desk the keys of its recovery sheet again. Errors: what the service refuses."""
        from sdgp_desktop.exchange.service import bring_desk_back

        store = self.context.office.store
        bring_desk_back(store, signs, opens)
        store.changed.tell(Changes("card", frozenset()))  # other six words, at once

    # -- copies --------------------------------------------------------------------------------------------------

    def copies(self) -> list[Copy]:
        """All safety copies, the newest first."""
        from sdgp_desktop.kernel.backup import listed

        found = listed(self.context.office.store.path)
        return [Copy(i.name, i.moment, i.reason, i.bytes, i.verified, dict(i.counts)) for i in found]

    def folder(self) -> str:
        """Where the copies lie."""
        from sdgp_desktop.kernel.backup import folder_of

        return str(folder_of(self.context.office.store.path))

    def copy_now(self) -> None:
        """Make a safety copy now. Errors: Refusal "backup_failed"."""
        from sdgp_desktop.kernel.backup import make

        make(self.context.office.store, "asked")

    @staticmethod
    def holds(copy: Copy) -> str:
        """What a copy holds, by place: how many municipalities, dossiers and so on, and how much more."""
        groups: dict[str, list[str]] = {}
        rest: dict[str, int] = {}
        for kind in (*words.KINDS, *sorted(copy.counts.keys() - words.KINDS.keys())):
            place, count = place_words(kind), copy.counts.get(kind, 0)
            groups.setdefault(place, [])
            if kind in words.KINDS:
                groups[place] += [say(words.COUNTED, what=say(words.KINDS[kind]), count=number(count))] * bool(count)
            else:
                rest[place] = rest.get(place, 0) + count
        for place, count in rest.items():
            groups[place] += [say(words.COUNTED, what=say(words.FURTHER), count=number(count))] * bool(count)
        return "\n".join(f"{place} – {', '.join(parts)}" for place, parts in groups.items() if parts)

    def exchange_folder(self) -> str:
        """Where packets are written and looked for."""
        from sdgp_desktop.kernel.settings import load

        return load().exchange_folder

    def set_exchange_folder(self, path: str) -> None:
        """Choose where packets are written and looked for. Errors: Refusal "settings_not_changed", "disk_full" …"""
        from sdgp_desktop.kernel.settings import changing

        with changing() as settings:
            settings.exchange_folder = path

    # -- the bin -------------------------------------------------------------------------------------------------

    def binned(self, shown: int) -> tuple[list[Removed], int]:
        """The newest lines of the bin, as many as are shown, and how many there are."""
        from sdgp_desktop.kernel import bin

        with self.context.read() as reading:
            found = bin.binned(reading)
            names = bin.titles(reading, found[:shown])
            people = service.staff_names(reading, {line.person for line in found[:shown]})
        lines = [
            Removed(
                line.n, names[line.n], place_words(line.records[0][0]),
                self.context.act_text(line.act, line.told(names[line.n])),
                people.get(line.person, ""), line.office, line.moment, line.records,
            )
            for line in found[:shown]
        ]  # fmt: skip
        return lines, len(found)

    def put_back(self, line: Removed) -> None:
        """Take a line out of the bin. Errors: as `kernel.bin.put_back`."""
        from sdgp_desktop.kernel import bin

        with self.context.act("put_back") as work:
            bin.put_back(work, line.records)

    def may_change(self) -> bool:
        """Yes. Errors: Refusal where nothing may be changed here."""
        self.context.office.store.may_change()
        return True

    def empty_bin(self) -> int:
        """Hide what is in the bin, on this computer, for good; returns how many lines. Errors: as `may_change`."""
        from sdgp_desktop.kernel import bin

        self.may_change()
        with self.context.office.store.local() as work:
            return bin.empty(work)

    # -- circles -------------------------------------------------------------------------------------------------

    def circles(self) -> list[tuple[UUID, str, tuple[str, ...]]]:
        """Who may read what: id, name in words, offices (none means all)."""
        with self.context.read() as reading:
            countries = {c.code: c.name.to(language().code) for c in service.countries(reading)}
            return [(a.id, circle_words(a.code, countries), a.offices) for a in service.audiences(reading)]

    def change_circle(self, id: UUID, offices: Sequence[str]) -> None:
        """Change which offices may read."""
        with self.context.act("change_audience") as work:
            service.change_audience(work, id, offices)


def circle_words(code: str, countries: Mapping[str, str]) -> str:
    """The name of a circle of readers; one that was added by hand is shown as it was called."""
    kind, _, country = code.partition(" ")
    known = words.CIRCLE_NAMES.get(kind)
    if known is None:
        return code
    name = say(known, country=countries.get(country, country) or "…")
    return name if not country or kind == "track" else f"{name} ({countries.get(country, country)})"
