"""Packets that go out: what they would hold, and writing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import audience_words, class_words
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import Control, PlaceContext
from sdgp_desktop.registry.service import countries

ENDING = service.PACKET_ENDING
MAIL_MB = 8  # what every mail program lets through, grown by a third on its way
MEGABYTE = 1_000_000
BYTES, KILOBYTES, MEGABYTES = (
    mark("exchange", "{size} bytes"),
    mark("exchange", "{size} kB"),
    mark("exchange", "{size} MB"),
)


@dataclass(frozen=True)
class PlanLine:
    """What a packet would hold, in words."""

    changes: int
    attachments: int
    size: str
    classes: tuple[str, ...]
    audiences: tuple[str, ...]
    files: int = 1
    strangers: str = ""  # desks among them whose six words nobody here has compared


@dataclass(frozen=True)
class Order:
    """How somebody wants a packet: for which desks, all or only what is not confirmed, with scans, in what pieces."""

    codes: tuple[str, ...]
    everything: bool = False
    scans: bool = True
    limit: int | None = None  # bytes of one file

    @property
    def options(self) -> dict[str, Any]:
        """As the service takes them."""
        return {"everything": self.everything, "scans": self.scans, "limit": self.limit}


@dataclass(frozen=True)
class Written:
    """What was written, or lay there already."""

    changes: int
    size: str
    files: tuple[Path, ...]
    fresh: bool = True


class SendingModel:
    """Plans and writes packets; both run beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def plan(self, order: Order) -> PlanLine:
        """What such a packet would hold. Errors: Refusal "no_card", "desk_stopped"."""
        found = service.plan(self.context.office.store, order.codes, **order.options)
        with self.context.read() as reading:
            names = {c.code: c.name for c in countries(reading)}
            strangers = service.stranger_names(reading, found.desks, language().code)
        return PlanLine(
            found.changes, found.attachments, size_words(found.bytes),
            tuple(class_words(c, language().code) for c in found.classes),
            tuple(audience_words(a, language().code, names) for a in found.audiences), found.files,
            ", ".join(strangers),
        )  # fmt: skip

    def export(self, order: Order, to: Path, control: Control, replacing: bool = False) -> Written:
        """Write the packet. Errors: what the service refuses."""
        office = self.context.office
        control.tell(0)  # from now on it is asked before the window closes
        return _written(
            service.export(
                office.store, office.person, order.codes, to, control=control, replacing=replacing, **order.options
            )
        )

    def write_into(self, folder: Path, codes: Sequence[str], control: Control) -> Written | None:
        """Write one packet for these desks into the exchange folder; nothing when they have everything.

        Errors: what the service refuses.
        """
        office = self.context.office
        made = service.write_into(office.store, office.person, folder, codes, self.file_name(codes), control)
        return None if made is None else _written(made)

    def write_shown(
        self, folder: Path, codes: Sequence[str], shown: PlanLine, control: Control
    ) -> Written | PlanLine | None:
        """As `write_into`, as long as just what was `shown` would go; else nothing is written, and what would go now
        is given back.
        """
        now = self.plan(Order(tuple(codes)))
        return self.write_into(folder, codes, control) if now == shown else now

    def names(self, codes: Sequence[str]) -> str:
        """The desks in words."""
        with self.context.read() as reading:
            known = service.desk_names(reading, language().code)
        return ", ".join(known.get(code, code) for code in codes)

    def announce(self) -> None:
        """Let the frame of the window count anew what was not sent; called in the window's thread."""
        self.context.office.store.changed.tell(Changes("export", frozenset()))

    def file_name(self, codes: Sequence[str]) -> str:
        """A name without persons: who made it, for whom, which day."""
        return service.packet_name(self.context.office.store, codes)


def _written(made: service.Exported) -> Written:
    return Written(made.changes, size_words(made.bytes), made.files, made.written)


def size_words(size: int) -> str:
    """A size as people say it."""
    if size < 1_000:
        return say(BYTES, size=number(size))
    if size < MEGABYTE:
        return say(KILOBYTES, size=number(-(-size // 1_000)))
    return say(MEGABYTES, size=number(Decimal(size) / MEGABYTE, 1))
