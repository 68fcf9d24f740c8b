"""What an erasure meets in other offices: clashes, words of the search, groups of which only a part is personal."""

from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.erasures import erase_person
from sdgp_desktop.kernel.search import find
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.plain import alike, asked, give, offices, tell, value, was
from tests.exchange.town import contact, town
from tests.exchange.toys import SHIPPED


def test_a_rehearsal_of_a_clash_that_an_erasure_ends_shows_no_question(tmp_path: Path) -> None:
    made = town(tmp_path, "VVSG", "RALGA")
    north, south = made["VVSG"], made["RALGA"]
    id = contact(north, "Mukamana", "RW")
    made.bring("VVSG", "RALGA")
    for office, name in ((south, "Mukamana-Uwase"), (north, "Mukamana-Ineza")):
        with office.act("change_person") as work:
            work.get(Contact, id).family_name = name
    north.store.seal()
    erase_person(north.store, north.person, id)
    file = made.send("VVSG", ["RALGA"], "erased.sdgp")
    report = service.rehearse(south.store, file)
    assert (report.conflicts, report.conflicting) == (0, ())
    assert made.take("RALGA", file).questions == ()
    made.bring("RALGA", "VVSG")
    assert made.digests("VVSG") == made.digests("RALGA")
    made.close()


def test_a_word_that_several_records_share_is_found_for_the_others_after_an_erasure() -> None:
    with offices(1) as (world, (a,)):
        for id in SHIPPED:
            give(a, id, mayor="Uwimana Shared")
        world.erase(0, 0)
        with a.store.read() as reading:
            assert {hit.record for hit in find(reading.session, "uwimana")} == {SHIPPED[1]}
        for _ in range(2):  # the other one too, then a name again
            world.erase(0, 1)
        give(a, SHIPPED[0], mayor="Uwimana Again")
        with a.store.read() as reading:
            assert {hit.record for hit in find(reading.session, "uwimana")} == {SHIPPED[0]}


def test_an_erasure_takes_only_what_is_personal_of_a_group_and_leaves_the_record() -> None:
    with offices(2) as (world, (a, b)):
        world.make(0, 3)
        (guide,) = a.ids("toy_guide")
        world.check_guide(0, 0, 1)
        tell(a, b)
        world.erase(0, 2)
        tell(a, b)
        for bureau in (a, b):
            shown = [value(bureau, c, guide, "toy_guide") for c in ("name", "checked", "checked_by", "country")]
            assert shown == ["", 1, None, "RW"]
        assert alike(a, b)


def test_what_is_written_by_somebody_who_knew_of_an_erasure_stays_also_while_it_waits() -> None:
    with offices(3) as (world, (a, b, c)):
        give(a, mayor="Old Name")
        tell(a, b, c)
        world.erase(0, 1)
        tell(a, b)
        erased = a.post()
        give(b, name="Torhout")
        between = [s for s in b.post().segments if s.name not in {e.name for e in erased.segments}]
        give(b, mayor="New Name")
        later = [s for s in b.post().segments if s.name not in {e.name for e in (*erased.segments, *between)}]
        c.take(later)
        c.take(erased.segments)
        c.take(between)
        assert (value(c, "mayor"), asked(c)) == ("New Name", [])
        assert "Old Name" not in was(c, "mayor")
        assert alike(b, c)
