"""Desks know each other by small public cards; six words, compared by telephone, tell whether a card is right."""

import json
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.rules import WORDS, spoken
from sdgp_desktop.exchange.service.holdings import prove
from sdgp_desktop.exchange.service.noting import check_free
from sdgp_desktop.exchange.service.series import settle_series
from sdgp_desktop.kernel.desk import signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded, write_whole
from sdgp_desktop.kernel.journal import SETTING
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.kernel.work import Work

CARD_MARK = b"sdgp card 1\n"
FORMAT = 1  # of a card
MAX_CARD = 20_000  # bytes
KEY_BEGINS = 8  # signs of a key that may stand for all of it
SALT = b"sdgp fingerprint"
FORMER = "former names of desks"  # setting: by key, what a desk was called before it took another number
OPS, MEMORY = 3, 64 << 20  # slow on purpose: nobody makes a second card with the same six words


@dataclass(frozen=True)
class OfficeView:
    """One desk: who, how to recognise it, when something was last sent to it or came from it."""

    key: str
    code: str
    desk: str
    name: str
    numbers: tuple[int, ...]
    introduced_by: str = ""
    last_sent: datetime | None = None
    last_received: datetime | None = None
    own: bool = False
    moved: str = ""  # of a card just taken in: the series that this desk, never used before, took to make room for it

    def fingerprint(self, language: str) -> str:
        """The six words in a language."""
        return spoken(self.numbers, word_list(language))


@dataclass(frozen=True)
class SixWords:
    """The six words of a card as a fact of a refusal: everybody reads them in the own language."""

    numbers: tuple[int, ...]

    @property
    def source(self) -> str:
        """The words in English, for programs."""
        return self.to("en")

    def to(self, language: str) -> str:
        """The words in a language."""
        return spoken(self.numbers, word_list(language))


@cache
def word_list(language: str) -> tuple[str, ...]:
    """The 256 words of a language."""
    return tuple(row[language] for row in table("fingerprint_words"))


@cache
def numbers_of(key: str, seal: str) -> tuple[int, ...]:
    """The six numbers of two public keys."""
    from nacl.pwhash import argon2id

    data = bytes(argon2id.kdf(16, (key + seal).encode(), SALT, opslimit=OPS, memlimit=MEMORY))
    return tuple(data[:WORDS])


def card_of(store: Store, reading: Reading | None = None) -> dict[str, Any]:
    """The public card of this desk, signed by itself; who has a look at the database open gives it."""
    from sdgp_desktop.registry.service import association_name

    keys, code = store.desk_keys(), store.office
    with nullcontext(reading) if reading is not None else store.read() as looking:
        name = association_name(looking, code)
    card: dict[str, Any] = {
        "format": FORMAT,
        "office": code,
        "desk": store.desk,
        "name": name or code,
        "sign": keys.public,
        "seal": keys.recipient,
        "world": store.world,
    }
    return {**card, "signature": keys.sign(CARD_MARK, canonical(card).encode())}


def write_card(store: Store, to: Path, *, replacing: bool = False) -> None:
    """Write the public card of this desk; with `replacing` in the place of an older file, in one step.

    Errors: Refusal "file_exists", "disk_full", "disk_error".
    """
    if not replacing:
        check_free(to)
    write_whole(to, json.dumps(card_of(store), ensure_ascii=False, indent=1).encode())


def read_card(data: Any) -> dict[str, Any]:
    """A card, checked against its own signature. Errors: Refusal "card_damaged", "card_newer"."""
    from pyrage import RecipientError, x25519

    names = ("office", "desk", "name", "sign", "seal", "world")
    try:
        card = {k: v for k, v in data.items() if k != "signature"}
        if type(card["format"]) is int and card["format"] > FORMAT and "sign" in card:
            raise Refusal("card_newer", version=card["format"])
        whole = card["format"] == FORMAT and all(type(card[n]) is str and len(card[n]) < 300 for n in names)
        if not whole or not card["seal"].startswith("age1") or len(bytes.fromhex(card["sign"])) != 32:
            raise ValueError(card)
        if not signed_by(card["sign"], CARD_MARK, canonical(card).encode(), str(data["signature"])):
            raise ValueError(card)
        x25519.Recipient.from_str(card["seal"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, RecipientError) as error:
        raise Refusal("card_damaged") from error
    return dict(data)


def card_in(store: Store, file: Path) -> dict[str, Any]:
    """The card of another desk in a file, looked at from all sides; nothing is kept yet.

    Errors: Refusal "packet_gone", "card_damaged", "card_own", "card_other_world".
    """
    if not guarded(file.exists):
        raise Refusal("packet_gone", file=file.name)
    data = guarded(lambda: _first_bytes(file))
    try:
        card = read_card(json.loads(data) if len(data) <= MAX_CARD else None)
    except (ValueError, RecursionError) as error:
        raise Refusal("card_damaged", file=file.name) from error
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.facts, "file": file.name}) from refusal
    if card["sign"] == store.desk_keys().public:
        raise Refusal("card_own", file=file.name)
    if card["world"] != store.world:
        raise Refusal("card_other_world", file=file.name)
    return card


def _first_bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(MAX_CARD + 1)


def look_at_card(store: Store, file: Path) -> OfficeView:
    """Whose card it is and its six words, to be compared before it is taken in. Errors: as `add_office`."""
    card = card_in(store, file)
    numbers = numbers_of(card["sign"], card["seal"])
    return OfficeView(card["sign"], card["office"], card["desk"], card["name"], numbers)


def add_office(store: Store, file: Path) -> OfficeView:
    """Get to know another desk by its card; one of the own office may have the series that this desk has not used.

    Errors: Refusal "packet_gone", "card_damaged", "card_own", "card_other_world".
    """
    store.may_change()
    card = card_in(store, file)
    with store.local() as work:
        know(work, card, "")
        desk = work.session.get_one(Desk, card["sign"])
        found = view(desk, None, None)
    return replace(found, moved=settle_series(store))


def know(work: Work, card: dict[str, Any], introduced_by: str) -> None:
    """Remember a desk; its own card counts more than the word of another desk."""
    found = work.session.get(Desk, card["sign"])
    if found is None:
        numbers = tuple(map(str, numbers_of(card["sign"], card["seal"])))
        work.add_local(
            Desk(
                key=card["sign"],
                seal=card["seal"],
                office=card["office"],
                desk=card["desk"],
                name=card["name"],
                world=card["world"],
                numbers=numbers,
                added=work.moment,
                introduced_by=introduced_by,
                card=card,
            )
        )
        work.session.flush()
        prove(work.session.connection(), work.session.get_one(Desk, card["sign"]))
    elif not introduced_by:
        found.introduced_by = ""
        _renew(work, found, card)
    elif introduced_by == found.key and found.seal == card["seal"]:
        _renew(work, found, card)  # its own card came with its packet, and its six words are the same


def _renew(work: Work, desk: Desk, card: dict[str, Any]) -> None:
    """A desk that is known has another card: another number, another name of its office, other keys to open with."""
    if desk.card == card:
        return
    if card["desk"] != desk.desk:
        former = former_names(work)
        names = [*former.get(desk.key, ()), f"{desk.office}-{desk.desk}"]
        work.set_local(FORMER, {**former, desk.key: list(dict.fromkeys(names))})
    if card["seal"] != desk.seal:
        desk.numbers = tuple(map(str, numbers_of(card["sign"], card["seal"])))
    desk.seal, desk.name, desk.card, desk.desk = card["seal"], card["name"], card, card["desk"]
    work.session.flush()


def former_names(reading: Reading) -> dict[str, list[str]]:
    """The names that desks had before they took another number, by key: what was written then still bears them."""
    found = reading.rows(select(SETTING.c.value).where(SETTING.c.key == FORMER))
    return dict(json.loads(found[0][0])) if found else {}


def view(desk: Desk, sent: datetime | None, received: datetime | None) -> OfficeView:
    """A desk as a plain value."""
    numbers = tuple(map(int, desk.numbers))
    return OfficeView(desk.key, desk.office, desk.desk, desk.name, numbers, desk.introduced_by, sent, received)


def offices(reading: Reading) -> tuple[OfficeView, ...]:
    """The desks known here, by office and series."""
    sent: dict[str, datetime] = {}
    received: dict[str, datetime] = {}
    for packet in reading.session.scalars(select(Packet).order_by(Packet.moment)):
        for key in packet.desks:
            (sent if packet.direction == "sent" else received)[key] = packet.moment
    found = reading.session.scalars(select(Desk).order_by(Desk.office, Desk.desk, Desk.key)).all()
    return tuple(view(desk, sent.get(desk.key), received.get(desk.key)) for desk in found)


def own_card(store: Store) -> OfficeView:
    """This desk as others see it."""
    card = card_of(store)
    numbers = numbers_of(card["sign"], card["seal"])
    return OfficeView(card["sign"], card["office"], card["desk"], card["name"], numbers, own=True)


def known_keys(reading: Reading) -> dict[str, Desk]:
    """The desks known here, by signing key."""
    return {desk.key: desk for desk in reading.session.scalars(select(Desk))}


def colleagues(reading: Reading, office: str, series: str = "") -> list[Desk]:
    """The desks of an office (one of them) that a packet may be closed for.

    Never one that was stopped. A desk that only another office vouches for must be named, and be the only one of that
    name: what is sent to "RALGA", or to a desk whose card is here, is not sent to whomever ANCB calls so.
    """
    stopped = set(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))
    statement = select(Desk).where(Desk.office == office).order_by(Desk.key)
    known = list(reading.session.scalars(statement.where(Desk.desk == series) if series else statement))
    own = {desk.key for desk in known if not desk.introduced_by}
    named = bool(series) and not own
    return [
        desk
        for desk in known
        if desk.key not in stopped and (named or not desk.introduced_by or desk.introduced_by in own)
    ]


def _still_there(reading: Reading, desk: Desk) -> list[Desk]:
    """A desk that was named by its key, unless it was stopped."""
    stopped = reading.one(select(Stop).where(Stop.key == desk.key, Stop.removed.is_(False)))
    return [desk] if stopped is None else []


def _by_key(reading: Reading, begins: str) -> Desk | None:
    """The only desk whose key begins like this, told by enough signs to be none by chance."""
    if len(begins) < KEY_BEGINS:
        return None
    found = reading.session.scalars(select(Desk).where(Desk.key.startswith(begins, autoescape=True)).limit(2)).all()
    return found[0] if len(found) == 1 else None


def desks_of(reading: Reading, codes: Iterable[str]) -> list[Desk]:
    """All desks of these offices; a code may name one desk ("RALGA-2" or "RALGA-R2"), or begin the key of one.

    Errors: Refusal "no_card" for an office without a card here; "desk_stopped" when all its desks were stopped.
    """
    found: dict[str, Desk] = {}
    for code in codes:
        one = _by_key(reading, code)
        office, _, series = code.partition("-") if one is None else (one.office, "", one.desk)
        series = desk_of(office, int(series)) if series.isdecimal() else series
        desks = colleagues(reading, office, series) if one is None else _still_there(reading, one)
        if not desks:
            statement = select(Desk.key).where(Desk.office == office, Desk.introduced_by == "")
            known = reading.session.scalars(statement.where(Desk.desk == series) if series else statement).first()
            raise Refusal("no_card" if known is None else "desk_stopped", code=code)
        found.update((desk.key, desk) for desk in desks)
    return [found[key] for key in sorted(found)]


def one_desk(reading: Reading, code: str) -> OfficeView:
    """The only desk that a code, or the beginning of a key, stands for.

    Errors: Refusal "desk_unknown" (which ones are known) or "desk_unknown_all"; "desk_ended" when it was stopped;
    "desk_many" when there are several.
    """
    try:
        found = desks_of(reading, [code])
    except Refusal as refusal:
        if refusal.code == "no_card":
            raise unknown_desk(reading, code) from refusal
        raise Refusal("desk_ended", code=code) from refusal
    if len(found) > 1:
        raise Refusal("desk_many", code=code, keys=tuple(desk.key[:KEY_BEGINS] for desk in found))
    return view(found[0], None, None)


def unknown_desk(reading: Reading, code: str) -> Refusal:
    """What is said where no known desk bears a name: which ones are known."""
    known = sorted({f"{one.office}-{one.desk}" for one in reading.session.scalars(select(Desk))})
    return Refusal("desk_unknown", code=code, known=tuple(known)) if known else Refusal("desk_unknown_all", code=code)
