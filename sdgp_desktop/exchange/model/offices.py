"""The desks known here: how to recognise them, what went and came, what waits; cards out and in."""

from dataclasses import dataclass
from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import STOPPED_AT, STOPPED_BY
from sdgp_desktop.exchange.service import Due, Ended, look_at_card
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.qtkit.place import PlaceContext

NOBODY = Due(0, 0)


@dataclass(frozen=True)
class DeskLine:
    """One desk as the window shows it."""

    key: str
    code: str  # RALGA-R, and two of its words where two computers number alike
    name: str
    words: str  # six words in the window's language
    sent: str = ""
    received: str = ""
    unsent: int = 0  # changes that no packet has carried to it
    sent_only: int = 0  # changes that it was sent and has not confirmed
    introduced: str = ""  # code of the desk that vouched for it
    stopped: str = ""  # by whom, when and why; empty while it takes part
    stranger: bool = False  # nobody here compared its six words
    heard: bool = True  # it said what it holds, or a packet proved it
    address: str = ""  # how a packet is addressed: its code, or its key where two computers number alike

    @property
    def waits(self) -> int:
        """Changes that it has not confirmed."""
        return self.unsent + self.sent_only

    @property
    def tag(self) -> str:
        """Its part of the names of widgets: one for each desk."""
        return self.code if self.address != self.key else f"{self.code.partition(' ')[0]}_{self.key[:6]}"


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
            found, due, ended = service.offices(reading), service.due(reading), service.ended(reading)
            strangers = service.strangers(reading)
            names = dict(service.desk_names(reading, language().code))
        own = service.own_card(self.context.office.store)
        names[own.key] = _code(own)
        return [
            _line(
                one, names[one.key], due.get(one.key, NOBODY), names.get(one.introduced_by, ""),
                _stopped(ended.get(one.key)), one.key in strangers,
            )
            for one in found
        ]  # fmt: skip

    def waiting(self) -> list[Finding]:
        """Parts of packets that cannot count yet and for what they wait, and desks that cannot be told apart."""
        with self.context.read() as reading:
            found = service.exchange_findings(reading)
        told = ("packets_", "desk_")  # lost keys are told above every place
        return [f for f in found if f.code.startswith(told) and not f.code.startswith("desk_keys")]

    def write_card(self, to: Path, replacing: bool) -> None:
        """Write the card of this desk. Errors: Refusal "file_exists", "disk_full", "disk_error"."""
        service.write_card(self.context.office.store, to, replacing=replacing)

    def look_at_card(self, file: Path) -> DeskLine:
        """Whose card it is, and its words; nothing is kept yet. Errors: what the service refuses."""
        return _line(look_at_card(self.context.office.store, file))

    def alike(self, card: DeskLine) -> str:
        """The computer that has the name of a card already, this one too; nothing when the name is free."""
        own = self.own()
        others = [desk for desk in self.desks() if not desk.stopped and desk.key != card.key]
        return next((one.words for one in (own, *others) if one.code.partition(" ")[0] == card.code), "")

    def take_card(self, file: Path) -> DeskLine:
        """Get to know a desk by its card, whose words were compared. Errors: what the service refuses."""
        store = self.context.office.store
        found = _line(service.add_compared(store, file))
        store.changed.tell(Changes("card", frozenset()))
        return found

    def confirm(self, key: str) -> DeskLine:
        """Note that somebody compared the six words of a desk. Errors: what the service refuses."""
        store = self.context.office.store
        found = _line(service.confirm(store, key))
        store.changed.tell(Changes("card", frozenset()))
        return found

    def stop(self, key: str, reason: str) -> None:
        """Let a desk take part no longer, for all offices."""
        with self.context.act("stop_desk", final=True) as work:
            service.stop_desk(work, key, reason)


def _code(one: service.OfficeView) -> str:
    return f"{one.code}-{one.desk}"


def _stopped(one: Ended | None) -> str:
    if one is None:
        return ""
    text = STOPPED_BY if one.person else STOPPED_AT
    return say(text, person=one.person, office=one.office, moment=moment(one.at), reason=one.reason)


def _line(
    one: service.OfficeView,
    name: str = "",
    due: Due = NOBODY,
    introduced: str = "",
    stopped: str = "",
    stranger: bool = False,
) -> DeskLine:
    code = _code(one)
    return DeskLine(
        one.key, name or code, one.name, one.fingerprint(language().code),
        moment(one.last_sent) if one.last_sent else "", moment(one.last_received) if one.last_received else "",
        due.unsent, max(0, due.unconfirmed - due.unsent), introduced, stopped,
        stranger, due.heard, code if name in ("", code) else one.key,
    )  # fmt: skip
