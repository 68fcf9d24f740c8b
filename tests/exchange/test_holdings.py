"""What is known of what others hold: told by them, or shown by packets that came through a third office."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import Due
from sdgp_desktop.shell.facts import Facts
from tests.exchange.around import name_of
from tests.exchange.town import Town, contact, copied, edit, introduce, restarted, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, and two desks of RALGA, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    yield made
    made.close()


def waits(places: Town, here: str, there: str) -> Due:
    """What one desk knows that another one lacks."""
    with places[here].read() as reading:
        return service.due(reading)[places[there].store.desk_keys().public]


def through_brussels(three: Town) -> None:
    """RALGA's work goes to Brussels, from there to its second desk, which works upon it and answers Brussels."""
    edit(three["RALGA"], 1)
    three.bring("RALGA", "VVSG")
    three.bring("VVSG", "RALGA-R2")
    edit(three["RALGA-R2"], 2)
    three.bring("RALGA-R2", "VVSG")


def test_who_works_upon_changes_that_came_through_a_third_office_holds_them(three: Town) -> None:
    through_brussels(three)
    assert waits(three, "RALGA", "RALGA-R2").unconfirmed > 0
    three.bring("VVSG", "RALGA")
    assert waits(three, "RALGA", "RALGA-R2") == Due(0, 0)
    edit(three["RALGA"], 3)
    assert waits(three, "RALGA", "RALGA-R2") == Due(1, 1)
    assert service.plan(three["RALGA"].store, ["RALGA-R2"]).changes == 1


def test_a_packet_whose_changes_came_back_built_upon_counts_as_arrived(three: Town) -> None:
    edit(three["RALGA"], 1)
    file = three.send("RALGA", ["VVSG", "RALGA-R2"], "both.sdgp")
    three.take("VVSG", file)
    three.bring("VVSG", "RALGA-R2")  # the stick never came, Brussels did
    edit(three["RALGA-R2"], 2)
    three.bring("RALGA-R2", "VVSG")
    three.bring("VVSG", "RALGA")
    line = next(one for one in three.register("RALGA") if one.direction == "sent")
    assert ([r.desk for r in line.receipts], line.holding, line.silent) == (["VVSG-V"], ("RALGA-R2",), ())


def test_the_numbers_tell_apart_what_was_sent_and_agree_with_the_window(three: Town) -> None:
    edit(three["RALGA"], 1)
    three.bring("RALGA", "VVSG")
    sent = waits(three, "RALGA", "VVSG")
    assert (sent.unsent, sent.unconfirmed > 0) == (0, True)
    edit(three["RALGA"], 2)
    now = waits(three, "RALGA", "VVSG")
    assert (now.unsent, now.unconfirmed) == (1, sent.unconfirmed + 1)
    other = waits(three, "RALGA", "RALGA-R2")
    assert other == Due(now.unconfirmed, now.unconfirmed)
    assert Facts(three["RALGA"]).unsent() == other.unsent  # somebody lacks all of it
    three.send("RALGA", ["VVSG", "RALGA-R2"], "both.sdgp")
    assert Facts(three["RALGA"]).unsent() == 0
    assert waits(three, "RALGA", "RALGA-R2") == Due(0, now.unconfirmed)


def test_a_desk_that_went_back_to_a_copy_gets_again_what_it_lost(three: Town, tmp_path: Path) -> None:
    edit(three["RALGA"], 1)
    three.bring("RALGA", "RALGA-R2")
    copy = copied(three["RALGA-R2"], tmp_path / "copy")
    edit(three["RALGA-R2"], 2)
    three.bring("RALGA-R2", "VVSG")
    three.bring("VVSG", "RALGA")
    assert waits(three, "RALGA", "RALGA-R2").unconfirmed == 0
    three["RALGA-R2"].store.close()
    for file in copy.parent.iterdir():
        (three.folder / "RALGA-R2" / file.name).write_bytes(file.read_bytes())
    three.offices["RALGA-R2"] = restarted(three["RALGA-R2"])
    assert name_of(three["RALGA-R2"]) == "Karongi 1"
    edit(three["RALGA-R2"], 3)
    three.bring("RALGA-R2", "RALGA")  # it says what it holds, and that counts more
    assert waits(three, "RALGA", "RALGA-R2").unconfirmed > 0
    three.bring("RALGA", "RALGA-R2")
    three.bring("RALGA-R2", "RALGA")
    assert three.digests("RALGA") == three.digests("RALGA-R2")


def test_a_card_that_comes_after_the_work_of_its_desk_tells_what_the_desk_holds(tmp_path: Path) -> None:
    places = town(tmp_path, "VVSG", "RALGA", "RALGA-R2", strangers=True)
    introduce(places, ("VVSG", "RALGA"), ("RALGA", "VVSG"), ("VVSG", "RALGA-R2"), ("RALGA-R2", "VVSG"))
    edit(places["RALGA"], 1)
    places.bring("RALGA", "VVSG")
    places.bring("VVSG", "RALGA-R2")
    edit(places["RALGA-R2"], 2)
    places.bring("RALGA-R2", "VVSG")
    places.bring("VVSG", "RALGA")  # with the card, for which Brussels vouches
    assert waits(places, "RALGA", "RALGA-R2").unconfirmed == 0
    places.close()


def test_what_is_shown_for_one_circle_of_readers_says_nothing_of_another(three: Town) -> None:
    contact(three["RALGA"], "Persoon", "RW")
    through_brussels(three)
    three.bring("VVSG", "RALGA")
    assert waits(three, "RALGA", "RALGA-R2") == Due(1, 1)  # the person: nothing shows that it arrived
    contact(three["RALGA-R2"], "Iemand", "RW")
    three.bring("RALGA-R2", "VVSG")
    three.bring("VVSG", "RALGA")
    assert waits(three, "RALGA", "RALGA-R2") == Due(0, 0)


def test_an_old_packet_taken_again_says_nothing_of_today(three: Town) -> None:
    edit(three["RALGA"], 1)
    old = three.send("RALGA", ["VVSG"], "old.sdgp")
    three.take("VVSG", old)
    edit(three["VVSG"], 2)
    three.bring("VVSG", "RALGA")
    three.bring("RALGA", "VVSG")
    assert waits(three, "VVSG", "RALGA") == Due(0, 0)
    three.take("VVSG", old)
    assert waits(three, "VVSG", "RALGA") == Due(0, 0)
