"""What has left the house in a packet is taken back by a new act, and no longer by undo."""

from uuid import UUID, uuid4

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.work import Changes, Person
from sdgp_desktop.office import Office
from sdgp_desktop.registry.records import Municipality
from tests.exchange.around import BUGESERA, Pair, rename

BERT = Person(UUID(int=70), "Bert Exemple", "officer", "VVSG")


def offered(office: Office) -> str | None:
    """The act that undo would take back."""
    found = office.store.undo_name(office.person)
    return None if found is None else found[0]


def test_what_was_sent_leaves_the_list_of_undo_and_what_was_only_planned_stays(met: Pair) -> None:
    rename(met.north, "Karongi (north)")
    told: list[Changes] = []
    met.north.store.changed.connect(told.append)
    service.plan(met.north.store, [met.south.code])
    assert offered(met.north) is not None
    met.send(met.north, "one.sdgp")
    assert offered(met.north) is None
    assert [one.act for one in told] == ["export"], "the window shows anew what undo would do"
    with pytest.raises(Refusal, match="nothing_to_undo"):
        met.north.store.undo(met.north.person)
    rename(met.north, "Karongi, once more", BUGESERA)
    assert offered(met.north) is not None
    met.north.store.undo(met.north.person)


def test_what_was_done_while_a_packet_was_written_can_still_be_undone(met: Pair) -> None:
    class Meanwhile:
        """Somebody works on as soon as the packet is written, which knows nothing of it."""

        done = False

        def check(self) -> None:
            if not self.done:
                self.done = True
                rename(met.north, "Bugesera, meanwhile", BUGESERA)

        def tell(self, done: int, total: int, text: str = "") -> None:
            self.check()

    rename(met.north, "Karongi (north)")
    north = met.north
    service.export(north.store, north.person, [met.south.code], met.folder / "a.sdgp", control=Meanwhile())
    north.store.undo(north.person)
    assert offered(north) is None


def test_a_packet_that_could_not_be_written_ends_no_undo(met: Pair) -> None:
    rename(met.north, "Karongi (north)")
    (met.folder / "there.sdgp").write_bytes(b"something else")
    with pytest.raises(Refusal, match="file_exists"):
        met.send(met.north, "there.sdgp")
    assert offered(met.north) is not None


def test_what_the_receiver_may_not_read_can_still_be_undone(met: Pair) -> None:
    with met.north.act("note") as work:
        work.add(Municipality(id=uuid4(), code="BJ9999", name="Zzezze", country="BJ", audience="track BJ"))
    assert offered(met.north) == "note"
    met.send(met.north, "one.sdgp")
    assert offered(met.north) == "note"


def test_what_a_colleague_did_since_is_not_lost_by_undo(met: Pair) -> None:
    with met.north.act("note") as work:
        made = work.add(Municipality(code="RW9999", name="Zzezze", country="RW", audience="all")).id
    with met.north.store.act("note", BERT) as work:
        work.get(Municipality, made).name = "Zzezze Nord"
    with pytest.raises(Refusal, match="undo_worked_on"):
        met.north.store.undo(met.north.person)
    with met.north.read() as reading:
        assert not reading.get(Municipality, made).removed
