"""J2: a district profile typed half in the field, gone on with the next day, and by a colleague at another computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tests.journeys.hand import Hand
from tests.journeys.laptop import Laptop
from tests.journeys.steps import exchanging, forms, starting

KARONGI = "Karongi District"
WHY = "We have received many visitors; this time we want to exchange."
HALF = "How do you report back"
WHOLE = "How do you report back to people after a consultation?"


def introduced(first: Laptop, second: Laptop, folder: Path) -> None:
    """Two computers of RALGA that know each other."""
    hand = first.start()
    starting.make_office(hand, "RALGA", "Eric Exemple")
    exchanging.save_card(hand, folder / "1.sdgpcard")
    first.shut()
    hand = second.start()
    starting.make_office(hand, "RALGA", "Grace Urugero", 2)
    exchanging.save_card(hand, folder / "2.sdgpcard")
    exchanging.take_card(hand, folder / "1.sdgpcard", "RALGA-R")
    second.shut()
    hand = first.start()
    exchanging.take_card(hand, folder / "2.sdgpcard", "RALGA-R2")
    first.shut()


def type_half(hand: Hand) -> None:
    """The first answers; the power fails in the middle of a sentence that nobody left yet."""
    starting.choose_call(hand, "RW")
    forms.open_draft(hand, "Karongi")
    hand.type("field_1.1", KARONGI)
    hand.type("field_6.1", WHY)
    hand.type("field_6.2", HALF, leave=False)


def go_on(hand: Hand) -> None:
    """The next day: nothing is lost; the sentence is finished."""
    assert forms.answer_of(hand, KARONGI, "6.1") == WHY
    assert forms.answer_of(hand, KARONGI, "6.2") == HALF
    hand.type("field_6.2", WHOLE)


def finish(hand: Hand, packet: Path) -> None:
    """A colleague takes it over, adds what was told on the telephone, and notes who confirmed it."""
    starting.choose_call(hand, "RW")
    exchanging.take_packet(hand, packet)
    assert forms.answer_of(hand, KARONGI, "6.2") == WHOLE
    hand.type("field_1.8.population", "373 869")
    forms.step(hand, "step_confirm", "confirmationSheet", lambda: hand.type("confirmationOn", "20/11/2023"))


def test_a_profile_is_typed_on_two_days_and_two_computers(laptop: Callable[[str], Laptop], tmp_path: Path) -> None:
    field, kigali = laptop("field"), laptop("kigali")
    introduced(field, kigali, tmp_path)
    type_half(field.start())
    field.shut()
    hand = field.start()
    go_on(hand)
    exchanging.make_packet(hand, "RALGA-R2", tmp_path / "out.sdgp")
    field.shut()
    hand = kigali.start()
    finish(hand, tmp_path / "out.sdgp")
    exchanging.make_packet(hand, "RALGA-R", tmp_path / "back.sdgp")
    kigali.shut()
    hand = field.start()
    assert forms.answer_of(hand, KARONGI, "6.1") == WHY
    hand.type("field_6.1", f"{WHY} Together.")
    assert exchanging.take_packet(hand, tmp_path / "back.sdgp")["Conflicts"] == "0"
    forms.open_dossier(hand, KARONGI)
    hand.turn("dossierTabs", forms.FORM)
    assert hand.find("field_1.8.population", QLineEdit).text() == "373,869"
    assert forms.answer_of(hand, KARONGI, "6.1") == f"{WHY} Together."
    field.shut()
    assert field.digests().keys() == kigali.digests().keys() == {"all", "track RW"}
