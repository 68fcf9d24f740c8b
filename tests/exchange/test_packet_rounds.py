"""Packets by mail, in any order, through third offices, with a desk that goes back to a copy: two rounds heal all.

What a packet leaves out is what its receiver is known to hold. If that were ever wrong for good, somebody would lack
something after everybody has written to everybody twice.
"""

import shutil
from pathlib import Path
from random import Random

import pytest

from tests.exchange.town import Town, contact, copied, edit, restarted, town

NAMES = ("VVSG", "RALGA", "RALGA-R2", "ANCB")
READERS = {"all": NAMES, "track RW": NAMES[:3], "track BJ": (NAMES[0], NAMES[3])}


def went_back(places: Town, name: str, copy: Path) -> None:
    """A desk goes on from a copy."""
    places[name].store.close()
    for file in copy.parent.iterdir():
        shutil.copy(file, places.folder / name / file.name)
    places.offices[name] = restarted(places[name])


def history(places: Town, dice: Random) -> None:
    """Some weeks: work, packets for one or two, taken in at once, later, twice or never; one desk goes back once."""
    waiting: list[tuple[str, Path]] = []
    copy = places.folder / "copy" / "office.db"
    for step in range(24):
        who, other, third = dice.sample(NAMES, 3)
        deed = dice.random()
        if deed < 0.4:
            edit(places[who], step)
            if dice.random() < 0.3:
                contact(places[who], f"P{step}", "RW" if who != "ANCB" else "BJ")
        elif deed < 0.75:
            desks = [code_of(one) for one in (other, third)[: dice.randint(1, 2)]]
            file = places.send(who, desks, f"{step}.sdgp")
            waiting += [(one, file) for one in (other, third)[: len(desks)]]
        elif waiting:
            receiver, file = waiting[dice.randrange(len(waiting))]
            places.take(receiver, file)
        if step == 8:
            places["RALGA-R2"].store.seal()
            copied(places["RALGA-R2"], copy.parent)
        if step == 16:
            went_back(places, "RALGA-R2", copy)


def code_of(name: str) -> str:
    """How a packet is addressed to a desk."""
    office, _, series = name.partition("-")
    return f"{office}-{series or office[0]}"


@pytest.mark.parametrize("seed", range(4))
def test_after_two_rounds_of_mail_everybody_holds_the_same(tmp_path: Path, seed: int) -> None:
    places = town(tmp_path, *NAMES)
    history(places, Random(seed))
    for turn in range(2):
        for sender in NAMES:
            others = [name for name in NAMES if name != sender]
            file = places.send(sender, [code_of(name) for name in others], f"round{turn}-{sender}.sdgp")
            for receiver in others:
                places.take(receiver, file)
    for audience, readers in READERS.items():
        assert len({places.digests(name).get(audience, "") for name in readers}) == 1
    assert all(places.digests(name) for name in NAMES)
    places.close()
