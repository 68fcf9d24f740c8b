"""Four computers without a network: a profile changed at two, carried by a third, unknown to the fourth."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from tests.intake.around import sample
from tests.intake.forms import fill
from tests.journeys.hand import Hand
from tests.journeys.laptop import Laptop
from tests.journeys.steps import exchanging, forms, starting
from tests.offices import office_store

KARONGI = "Karongi District"
FIELD = "6.2"
KIGALI = "How to report back after an assembly, said the planning officer."
BRUSSELS = "How to report back after an assembly, as agreed on the telephone."
TO_ALL = "With the support of Belgium, and of four hills"


@dataclass
class Office:
    """One computer, and how packets name it."""

    desk: str
    laptop: Laptop


def four(laptop: Callable[[str], Laptop], folder: Path) -> tuple[Office, Office, Office, Office]:
    """Two computers of RALGA, one of VVSG, one of ANCB; everybody has compared everybody's six words."""
    found = (
        founded(laptop("kigali"), folder, "RALGA", "Eric Exemple"),
        founded(laptop("huye"), folder, "RALGA", "Grace Urugero", 2),
        founded(laptop("brussels"), folder, "VVSG", "Ann Peeters"),
        founded(laptop("cotonou"), folder, "ANCB", "Aline Exemple"),
    )
    for one in found:
        hand = one.laptop.start()
        for other in found:
            if other is not one:
                exchanging.take_card(hand, folder / f"{other.desk}.sdgpcard", other.desk)
        one.laptop.shut()
    return found


def founded(laptop: Laptop, folder: Path, code: str, person: str, computer: int = 1) -> Office:
    """A new office, and its card."""
    hand = laptop.start()
    starting.make_office(hand, code, person, computer)
    desk = f"{code}-{code[0]}{computer if computer > 1 else ''}"
    exchanging.save_card(hand, folder / f"{desk}.sdgpcard")
    laptop.shut()
    return Office(desk, laptop)


def send(sender: Office, to: Path, *receivers: Office) -> Path:
    """Make one packet for some desks."""
    hand = sender.laptop.start()
    exchanging.make_packet_for(hand, [r.desk for r in receivers], to)
    sender.laptop.shut()
    return to


def receive(packet: Path, receivers: Iterable[Office]) -> None:
    """Take the same packet in at several desks; nobody is asked anything."""
    for one in receivers:
        hand = one.laptop.start()
        figures = exchanging.take_packet(hand, packet)
        assert figures["Conflicts"] == "0"
        one.laptop.shut()


def answer(office: Office, text: str) -> None:
    """Change the answer of Karongi at a desk."""
    hand = office.laptop.start()
    starting.choose_call(hand, "RW")
    forms.change_answer(hand, KARONGI, FIELD, text)
    office.laptop.shut()


def answer_of(office: Office) -> str:
    """What a desk shows as the answer of Karongi."""
    hand = office.laptop.start()
    forms.open_dossier(hand, KARONGI)
    hand.turn("dossierTabs", "Form")
    shown = hand.find(f"field_{FIELD}", QPlainTextEdit).toPlainText()
    office.laptop.shut()
    return shown


def begin(kigali: Office, folder: Path) -> None:
    """The profile of Karongi comes in at Kigali; the donor line on everybody's papers is changed there."""
    store = office_store(folder, "forms.db")
    form = fill(store, sample("rw-karongi"), folder / "karongi.xlsx")
    store.close()
    hand = kigali.laptop.start()
    starting.choose_call(hand, "RW")
    forms.take_one_form_in(hand, form)
    starting.open_settings(hand, "Association and papers")
    hand.type("field_as.donor_en", TO_ALL)
    kigali.laptop.shut()


def see_and_choose(hand: Hand, packet: Path) -> None:
    """The packet brings a question; both values stand side by side; the one from Kigali is chosen."""
    figures = exchanging.take_packet(hand, packet, "answerQuestions")
    assert figures["Conflicts"] == "1"
    values = exchanging.values(hand)
    assert values == {"RALGA-R": KIGALI, "VVSG-V": BRUSSELS}
    exchanging.keep(hand, "RALGA-R")


def test_a_conflict_is_seen_chosen_and_travels_back(laptop: Callable[[str], Laptop], tmp_path: Path) -> None:
    kigali, huye, brussels, cotonou = four(laptop, tmp_path)
    begin(kigali, tmp_path)
    first = send(kigali, tmp_path / "1.sdgp", huye, brussels, cotonou)
    receive(first, (huye, brussels, cotonou))
    answer(kigali, KIGALI)
    answer(brussels, BRUSSELS)
    receive(send(kigali, tmp_path / "2.sdgp", huye), (huye,))
    forwarded = send(huye, tmp_path / "3.sdgp", brussels, cotonou)
    receive(forwarded, (cotonou,))
    see_and_choose(brussels.laptop.start(), forwarded)
    brussels.laptop.shut()
    chosen = send(brussels, tmp_path / "4.sdgp", huye, cotonou)
    receive(chosen, (huye, cotonou))
    receive(send(huye, tmp_path / "5.sdgp", kigali), (kigali,))
    assert [answer_of(office) for office in (kigali, huye, brussels)] == [KIGALI] * 3
    north, south, second = (office.laptop.digests() for office in (brussels, kigali, huye))
    assert set(north) == {"all", "track RW"}
    assert south == second == north
    assert cotonou.laptop.digests() == {"all": north["all"]}
    assert holds(cotonou, TO_ALL)
    for text in (KIGALI, "UWIMPUHWE"):
        assert holds(kigali, text)
        assert not holds(cotonou, text)
    hand = cotonou.laptop.start()
    hand.go(forms.APPLICATIONS)
    hand.see("applicationsEmpty")


def holds(office: Office, text: str) -> bool:
    """Whether a text stands anywhere in the file of a desk, or in the files beside it."""
    return any(text.encode() in path.read_bytes() for path in office.laptop.home.rglob("*.db*") if path.is_file())
