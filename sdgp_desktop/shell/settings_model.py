"""What the place *Settings* shows and does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry.fields import ASSOCIATION_FIELDS, ROLES
from sdgp_desktop.registry.service import (
    add_staff,
    association_by_code,
    associations,
    audiences,
    change_association,
    countries,
    staff,
)


@dataclass(frozen=True)
class Copy:
    """One safety copy."""

    name: str
    moment: datetime
    reason: str
    bytes: int
    verified: bool


class SettingsModel:
    """The association's papers, the people of the office, safety copies, who may read what."""

    fields: tuple[Field, ...] = ASSOCIATION_FIELDS

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.association_id: UUID | None = None

    # -- the association -----------------------------------------------------------------------------------------

    def association(self, code: str) -> dict[str, Any]:
        """The values of an association by field id."""
        with self.context.read() as reading:
            found = association_by_code(reading, code)
        if found is None:
            return {}
        self.association_id = found.id
        shown = {c: getattr(found, c) for c in (f.column for f in self.fields)}
        shown["letterhead"] = "\n".join(found.letterhead)
        return {f.id: shown[f.column] for f in self.fields}

    def codes(self) -> list[tuple[str, str]]:
        """All associations: code and name."""
        with self.context.read() as reading:
            return [(a.code, f"{a.code} · {a.name}") for a in associations(reading)]

    def save_association(self, field_id: str, row_id: UUID | None, value: Any) -> None:
        """Store one field of the association in view."""
        assert self.association_id is not None
        column = next(f.column for f in self.fields if f.id == field_id)
        with self.context.act("change_association") as work:
            change_association(work, self.association_id, {column: value})

    def choices(self, source: str) -> Sequence[tuple[str, str]]:
        """Countries to choose from."""
        from sdgp_desktop.qtkit.language import language

        with self.context.read() as reading:
            return [(c.code, c.name.to(language().code)) for c in countries(reading)]

    # -- people --------------------------------------------------------------------------------------------------

    def people(self) -> list[tuple[UUID, str, str, bool]]:
        """The people of this office: id, name, role, whether a PIN is set."""
        from sdgp_desktop.kernel import keys

        with_pin = {p.id for p in keys.state(self.context.office.store.path).people}
        me = self.context.office.person
        with self.context.read() as reading:
            found = {s.id: (s.name, s.role) for s in staff(reading, self.context.office.code)}
        found.setdefault(me.id, (me.name, me.role))
        return [(id, name, role, id.hex in with_pin) for id, (name, role) in found.items()]

    def roles(self) -> list[tuple[str, Any]]:
        """Roles to choose from: code and words."""
        return [(c.code, c.label) for c in ROLES]

    def add_person(self, name: str, role: str) -> UUID:
        """Add somebody to this office."""
        with self.context.act("add_staff") as work:
            return add_staff(work, name, role)

    def work_as(self, id: UUID) -> None:
        """Let somebody else of this office work from now on."""
        name, role = next((n, r) for i, n, r, _ in self.people() if i == id)
        self.context.office.change_person(Person(id, name, role, self.context.office.code))

    # -- copies --------------------------------------------------------------------------------------------------

    def copies(self) -> list[Copy]:
        """All safety copies, the newest first."""
        from sdgp_desktop.kernel.backup import listed

        found = listed(self.context.office.store.path)
        return [Copy(i.name, i.moment, i.reason, i.bytes, i.verified) for i in found]

    def copy_now(self) -> None:
        """Make a safety copy now."""
        from sdgp_desktop.kernel.backup import make

        make(self.context.office.store, "asked")

    def copy_office(self, to: Path) -> int:
        """Put the whole office into one file; returns its bytes."""
        from sdgp_desktop.kernel.copies import copy_office

        return copy_office(self.context.office.store, to)

    def counts_of(self, name: str) -> dict[str, int]:
        """What a copy holds: how many records of each kind."""
        from sdgp_desktop.kernel.backup import listed

        found = next(i for i in listed(self.context.office.store.path) if i.name == name)
        return dict(found.counts)

    # -- audiences -----------------------------------------------------------------------------------------------

    def audiences(self) -> list[tuple[str, str]]:
        """Who may read what: audience and offices."""
        with self.context.read() as reading:
            return [(a.code, ", ".join(a.offices)) for a in audiences(reading)]
