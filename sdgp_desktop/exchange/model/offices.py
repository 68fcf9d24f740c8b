"""The desks known here: how to recognise them, what went and came, what waits; cards out and in."""

from dataclasses import dataclass
from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import look_at_card, stopped, unconfirmed
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.language import language, moment
from sdgp_desktop.qtkit.place import PlaceContext


@dataclass(frozen=True)
class DeskLine:
    """One desk as the window shows it."""

    key: str
    code: str  # RALGA-R: how a packet is addressed
    name: str
    words: str  # six words in the window's language
    sent: str = ""
    received: str = ""
    waits: int = 0  # changes that it has not confirmed
    introduced: str = ""  # code of the desk that vouched for it
    stopped: bool = False


class OfficesModel:
    """Desks, cards and what waits."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def own(self) -> DeskLine:
        """This desk as others see it."""
        return _line(service.own_card(self.context.office.store))

    def desks(self) -> list[DeskLine]:
        """The desks known here, by office and series."""
        with self.context.read() as reading:
            found, waits, ended = service.offices(reading), unconfirmed(reading), stopped(reading)
        codes = {one.key: _code(one) for one in found}
        own = service.own_card(self.context.office.store)
        codes[own.key] = _code(own)
        return [_line(one, waits.get(one.key, 0), codes.get(one.introduced_by, ""), one.key in ended) for one in found]

    def waiting(self) -> list[Finding]:
        """Parts of packets that cannot count yet and for what they wait, and desks that cannot be told apart."""
        with self.context.read() as reading:
            return [f for f in service.exchange_findings(reading) if f.code.startswith(("packets_", "desk_"))]

    def write_card(self, to: Path, replacing: bool) -> None:
        """Write the card of this desk. Errors: Refusal "file_exists", "disk_full", "disk_error"."""
        service.write_card(self.context.office.store, to, replacing=replacing)

    def look_at_card(self, file: Path) -> DeskLine:
        """Whose card it is, and its words; nothing is kept yet. Errors: what the service refuses."""
        return _line(look_at_card(self.context.office.store, file))

    def take_card(self, file: Path) -> DeskLine:
        """Get to know a desk by its card. Errors: what the service refuses."""
        store = self.context.office.store
        found = _line(service.add_office(store, file))
        store.changed.tell(Changes("card", frozenset()))
        return found

    def stop(self, key: str, reason: str) -> None:
        """Let a desk take part no longer, for all offices."""
        with self.context.act("stop_desk", final=True) as work:
            service.stop_desk(work, key, reason)


def _code(one: service.OfficeView) -> str:
    return f"{one.code}-{one.desk}"


def _line(one: service.OfficeView, waits: int = 0, introduced: str = "", ended: bool = False) -> DeskLine:
    words = one.fingerprint(language().code)
    return DeskLine(
        one.key, _code(one), one.name, words, moment(one.last_sent) if one.last_sent else "",
        moment(one.last_received) if one.last_received else "", waits, introduced, ended,
    )  # fmt: skip
