"""The toy slice of the kernel's tests, with what exchange needs beside it: people, erasures, stops."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.exchange.records import Stop
from sdgp_desktop.kernel.erasing import ERASURE_FIELDS, Erasure
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.record import Record, by_country
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.work import Work
from tests.kernel.toy import FIELDS, Stamp, Street, Town

SHIPPED = (UUID(int=100), UUID(int=101))


class Guide(Record):
    """Somebody who shows a town to visitors; may be read by fewer than the town. One group is only partly personal."""

    __tablename__ = "toy_guide"
    __audience__ = by_country("country")
    country: Mapped[str | None]
    town_id: Mapped[UUID] = mapped_column(ForeignKey("toy_town.id"))
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    checked: Mapped[bool] = mapped_column(default=False)
    checked_by: Mapped[str | None]


def _field(column: str, kind: Kind = Kind.TEXT, **more: object) -> Field:
    return Field(f"toy_guide.{column}", Text("toy", column), kind, "toy_guide", column, **more)  # type: ignore[arg-type]


def _stop(column: str) -> Field:
    return Field(f"exchange_stop.{column}", Text("toy", column), Kind.SYSTEM, "exchange_stop", column)


GUIDE_FIELDS = (
    _field("country"),
    _field("town_id", Kind.REFERENCE),
    _field("name", privacy=Privacy.P1, search=True),
    _field("name_sort", Kind.SORT, of="name"),
    _field("checked", Kind.YESNO, group="check"),
    _field("checked_by", group="check", privacy=Privacy.P1),
)
STOP_FIELDS = tuple(_stop(column) for column in ("key", "office", "desk", "last", "reason"))
SCHEMA = Schema((Town, Street, Stamp, Guide, Erasure, Stop), (*FIELDS, *GUIDE_FIELDS, *ERASURE_FIELDS, *STOP_FIELDS))


def toy_genesis(work: Work) -> None:
    """Two towns that ship with the program."""
    work.insert_many(
        Town,
        [
            {"id": SHIPPED[0], "name": "Shipped BJ", "country": "BJ"},
            {"id": SHIPPED[1], "name": "Shipped RW", "country": "RW", "mayor": "Somebody"},
        ],
    )
