"""Desks get to know each other: cards, six words, introductions."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.desks import card_of, look_at_card
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES
from tests.exchange.town import Town, introduce, refused, town


@pytest.fixture
def strangers(tmp_path: Path) -> Iterator[Town]:
    """VVSG, two desks of RALGA, and ANCB, who do not know each other yet."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2", "ANCB", strangers=True)
    yield made
    made.close()


# -- cards


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_read_the_same_six_words_from_a_card(strangers: Town, language: str) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    words = look_at_card(strangers["VVSG"].store, card).fingerprint(language).split(" ")
    assert words == service.own_card(strangers["RALGA"].store).fingerprint(language).split(" ")
    assert len(words) == 6
    assert set(words) <= set(service.word_list(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_cannot_be_confused(language: str) -> None:
    words = service.word_list(language)
    assert len(words) == len(set(words)) == 256
    assert all(word.strip() == word != "" and " " not in word for word in words)


def test_two_desks_of_one_office_have_different_words(strangers: Town) -> None:
    own = [service.own_card(strangers[name].store).numbers for name in strangers.offices]
    assert len(set(own)) == len(own)


def test_a_card_is_only_looked_at_until_the_words_were_compared(strangers: Town) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    look_at_card(strangers["VVSG"].store, card)
    with strangers["VVSG"].read() as reading:
        assert service.offices(reading) == ()
    service.add_office(strangers["VVSG"].store, card)
    with strangers["VVSG"].read() as reading:
        assert [(o.code, o.desk) for o in service.offices(reading)] == [("RALGA", "R")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: data[:-40], "card_damaged"),
        (lambda data: data.replace(b'"RALGA"', b'"ANCB"'), "card_damaged"),
        (lambda data: data.replace(b"age1", b"age2"), "card_damaged"),
        (lambda data: b"", "card_damaged"),
        (lambda data: b"[" * 15_000, "card_damaged"),
        (lambda data: data + b" " * 30_000, "card_damaged"),
        (lambda data: b'{"format": NaN}', "card_damaged"),
    ],
)
def test_a_card_that_is_not_whole_is_refused(strangers: Town, change: Any, code: str) -> None:
    card = strangers.folder / "ralga.sdgpcard"
    service.write_card(strangers["RALGA"].store, card)
    card.write_bytes(change(card.read_bytes()))
    assert refused(service.add_office, strangers["VVSG"].store, card) == code
    with strangers["VVSG"].read() as reading:
        assert service.offices(reading) == ()


def test_a_card_with_a_key_that_closes_nothing_is_refused(strangers: Town) -> None:
    """Otherwise every later packet for that office would fail."""
    import json

    from sdgp_desktop.exchange.service.desks import CARD_MARK, card_of
    from sdgp_desktop.kernel.record import canonical

    ralga = strangers["RALGA"].store
    said = {k: v for k, v in card_of(ralga).items() if k != "signature"} | {"seal": "age1" + "q" * 58}
    card = {**said, "signature": ralga.desk_keys().sign(CARD_MARK, canonical(said).encode())}
    (strangers.folder / "bad.sdgpcard").write_text(json.dumps(card))
    assert refused(service.add_office, strangers["VVSG"].store, strangers.folder / "bad.sdgpcard") == "card_damaged"


def test_the_own_card_and_a_card_of_a_sample_are_refused(strangers: Town) -> None:
    own = strangers.folder / "own.sdgpcard"
    service.write_card(strangers["VVSG"].store, own)
    assert refused(service.add_office, strangers["VVSG"].store, own) == "card_own"
    strangers["RALGA"].store.set_local(sample=True)
    sample = strangers.folder / "sample.sdgpcard"
    service.write_card(strangers["RALGA"].store, sample)
    assert refused(service.add_office, strangers["VVSG"].store, sample) == "card_other_world"
    assert refused(service.add_office, strangers["VVSG"].store, strangers.folder / "gone.sdgpcard") == "packet_gone"


# -- introductions: whom a packet is closed for


def test_a_packet_for_an_office_is_for_all_its_desks_and_one_desk_can_be_named(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("VVSG", "RALGA-R2"))
    both = service.plan(strangers["VVSG"].store, ["RALGA"])
    one = service.plan(strangers["VVSG"].store, ["RALGA-R2"])
    assert len(both.desks) == 2
    assert one.desks == (strangers["RALGA-R2"].store.desk_keys().public,)


def test_a_desk_that_its_own_office_introduces_is_sent_to(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("RALGA", "VVSG"), ("RALGA", "RALGA-R2"))
    strangers.bring("RALGA", "VVSG")
    assert len(service.plan(strangers["VVSG"].store, ["RALGA"]).desks) == 2


def test_a_desk_that_only_another_office_vouches_for_must_be_named(strangers: Town) -> None:
    introduce(strangers, ("VVSG", "RALGA"), ("VVSG", "ANCB"), ("ANCB", "VVSG"), ("ANCB", "RALGA-R2"))
    strangers.bring("ANCB", "VVSG")
    doubtful = strangers["RALGA-R2"].store.desk_keys().public
    assert doubtful not in service.plan(strangers["VVSG"].store, ["RALGA"]).desks
    assert service.plan(strangers["VVSG"].store, ["RALGA-R2"]).desks == (doubtful,)
    introduce(strangers, ("VVSG", "RALGA-R2"))
    assert doubtful in service.plan(strangers["VVSG"].store, ["RALGA"]).desks


def test_a_card_of_a_newer_program_says_so(strangers: Town) -> None:
    card = strangers.folder / "new.sdgpcard"
    card.write_text(json.dumps({**card_of(strangers["RALGA"].store), "format": 2}), "utf-8")
    with pytest.raises(Refusal) as told:
        look_at_card(strangers["VVSG"].store, card)
    assert (told.value.code, told.value.facts) == ("card_newer", {"version": 2, "file": "new.sdgpcard"})
