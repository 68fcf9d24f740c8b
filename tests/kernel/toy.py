"""A toy slice: towns and their streets, enough to try every habit of the kernel."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Codes, Exact, Minor, Moment, Record, by_country, fixed, parent
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.work import Person


class Town(Record):
    """A town; closed ones may not change."""

    __tablename__ = "toy_town"
    __audience__ = by_country("country")
    country: Mapped[str | None]
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    mayor: Mapped[str | None]
    amount_minor: Mapped[Minor] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(default="EUR")
    founded: Mapped[date | None]
    area: Mapped[Exact | None]
    seen: Mapped[Moment | None]
    themes: Mapped[Codes | None]
    closed: Mapped[bool] = mapped_column(default=False)

    def frozen(self, reading: Reading) -> str | None:
        """A town whose amount is 666 is locked."""
        return "town_locked" if self.amount_minor == 666 else None


class Street(Record):
    """A street of a town."""

    __tablename__ = "toy_street"
    __audience__ = parent("town_id")
    town_id: Mapped[UUID] = mapped_column(ForeignKey("toy_town.id"))
    name: Mapped[str]


class Stamp(Record):
    """Only ever added."""

    __tablename__ = "toy_stamp"
    __audience__ = fixed("all")
    __append_only__ = True
    word: Mapped[str]


def _field(record: str, column: str, kind: Kind = Kind.TEXT, **more: object) -> Field:
    return Field(f"{record}.{column}", Text("toy", column), kind, record, column, **more)  # type: ignore[arg-type]


FIELDS = (
    _field("toy_town", "country"),
    _field("toy_town", "name", search=True),
    _field("toy_town", "name_sort", Kind.SORT, of="name"),
    _field("toy_town", "mayor", privacy=Privacy.P1, search=True),
    _field("toy_town", "amount_minor", Kind.MONEY, group="amount"),
    _field("toy_town", "currency", Kind.CHOICE, group="amount"),
    _field("toy_town", "founded", Kind.DATE),
    _field("toy_town", "area", Kind.DECIMAL),
    _field("toy_town", "seen", Kind.MOMENT),
    _field("toy_town", "themes", Kind.CHOICES),
    _field("toy_town", "closed", Kind.YESNO),
    _field("toy_street", "town_id", Kind.REFERENCE),
    _field("toy_street", "name", search=True),
    _field("toy_stamp", "word"),
)
SCHEMA = Schema((Town, Street, Stamp), FIELDS)
ANNA = Person(UUID(int=1), "Anna Voorbeeld", "officer", "VVSG")
BRAM = Person(UUID(int=2), "Bram Voorbeeld", "finance", "VVSG")
