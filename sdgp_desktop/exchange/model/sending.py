"""Packets that go out: what they would hold, and writing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import audience_words, class_words
from sdgp_desktop.exchange.service import newest_own_act
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import Control, PlaceContext
from sdgp_desktop.registry.service import countries

ENDING = ".sdgp"
MAIL_MB = 8  # what every mail program lets through, grown by a third on its way
MEGABYTE = 1_000_000
MOST_NAMED = 3  # desks in the name of a file
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


@dataclass(frozen=True)
class Written:
    """What was written."""

    changes: int
    size: str
    files: tuple[Path, ...]


class SendingModel:
    """Plans and writes packets; both run beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def plan(self, codes: Sequence[str], everything: bool, scans: bool, limit: int | None = None) -> PlanLine:
        """What a packet for these desks would hold. Errors: Refusal "no_card", "desk_stopped"."""
        found = service.plan(self.context.office.store, codes, everything=everything, scans=scans, limit=limit)
        with self.context.read() as reading:
            names = {c.code: c.name for c in countries(reading)}
        return PlanLine(
            found.changes, found.attachments, size_words(found.bytes),
            tuple(class_words(c, language().code) for c in found.classes),
            tuple(audience_words(a, language().code, names) for a in found.audiences), found.files,
        )  # fmt: skip

    def export(
        self,
        codes: Sequence[str],
        to: Path,
        everything: bool,
        scans: bool,
        limit: int | None,
        control: Control,
        replacing: bool = False,
    ) -> Written:
        """Write the packet, and remember that the work up to now was sent. Errors: what the service refuses."""
        store, newest = self.context.office.store, self._newest()
        made = service.export(
            store, self.context.office.person, codes, to, everything=everything, scans=scans, limit=limit,
            control=control, replacing=replacing,
        )  # fmt: skip
        return self._written(made, newest)

    def write_into(self, folder: Path, codes: Sequence[str], control: Control) -> Written | None:
        """Write one packet for these desks into the exchange folder; nothing when they have everything.

        Errors: what the service refuses.
        """
        store, newest = self.context.office.store, self._newest()
        made = service.write_into(store, self.context.office.person, folder, codes, self.file_name(codes), control)
        return None if made is None else self._written(made, newest)

    def _newest(self) -> int:
        with self.context.read() as reading:
            return newest_own_act(reading)

    def _written(self, made: service.Exported, newest: int) -> Written:
        store = self.context.office.store
        store.set_local(sent_act=max(newest, int(store.setting("sent_act", 0))))
        return Written(made.changes, size_words(made.bytes), made.files)

    def announce(self) -> None:
        """Let the frame of the window count anew what was not sent; called in the window's thread."""
        self.context.office.store.changed.tell(Changes("export", frozenset()))

    def file_name(self, codes: Sequence[str]) -> str:
        """A name without persons: who made it, for whom, which day."""
        own = service.own_card(self.context.office.store)
        day = self.context.office.store.today.isoformat()
        offices = codes if len(codes) <= MOST_NAMED else sorted({code.partition("-")[0] for code in codes})
        return f"{own.code}-{own.desk}_{'+'.join(offices)}_{day}{ENDING}"


def size_words(size: int) -> str:
    """A size as people say it."""
    if size < 1_000:
        return say(BYTES, size=number(size))
    if size < MEGABYTE:
        return say(KILOBYTES, size=number(-(-size // 1_000)))
    return say(MEGABYTES, size=number(Decimal(size) / MEGABYTE, 1))
