"""Nasty cases: what two offices break together, in the registry, in matching and in the ledger; by real packets."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.budget import service as budget
from sdgp_desktop.exchange import service as exchange
from sdgp_desktop.kernel import desk
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.segments import Body, Sealed, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import checked, stored
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.matching import service as matching
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships import service as partnerships
from sdgp_desktop.registry import service as registry
from sdgp_desktop.wiring import hook
from tests.budget.around import BRAM, booked, cost, made_partnership
from tests.exchange.town import Town, keys_of, town
from tests.offices import ANNA, ERIC
from tests.scoring.around import call_of, id_of, opened, scored

COST = 120_000  # cents
NEW = {"code": "RW99", "country": "RW", "kind": "district"}


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


@pytest.fixture
def matchers(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA, both with the scored sample dossiers."""
    base = opened(tmp_path, scored())
    base.seal()
    base.close()
    made = Town(tmp_path, {})
    for name, person in (("VVSG", ANNA), ("RALGA", ERIC)):
        (tmp_path / name).mkdir()
        store = opened(tmp_path / name, tmp_path / "office.db")
        hook(store)
        desk.save(store.path, keys_of(name), None)
        store.set_local(office=name, desk=name[0])
        made.offices[name] = Office(Store(store.path, SCHEMA), person, desk=name[0])
        store.close()
    made.meet()
    yield made
    made.close()


def exchanged(made: Town, one: str, other: str) -> None:
    """Both take each other's work in, until both hold the same."""
    for sender, receiver in ((one, other), (other, one), (one, other)):
        made.bring(sender, receiver)
    assert made.digests(one) == made.digests(other)


def registered(office: Office, name: str) -> UUID:
    """The same new district, under the name that this office uses."""
    with office.act("add_municipality") as work:
        return registry.add_municipality(work, name=name, **NEW)


def test_a_municipality_registered_at_two_sites_is_listed_and_put_together_while_somebody_edits_the_one_that_goes(
    three: Town,
) -> None:
    """Case 16."""
    north, south = three["VVSG"], three["RALGA"]
    stays, gone = registered(north, "Kirehe"), registered(south, "Kirehe district")
    with south.act("add_person") as work:
        person = registry.add_person(work, "Mukamana", track="RW")
        function = registry.add_function(work, person, municipality_id=gone, function="Clerk")
    exchanged(three, "VVSG", "RALGA")
    for office in (north, south):
        with office.read() as reading:
            listed = registry.registry_findings(reading)
        assert {(f.code, f.record_id) for f in listed} == {("code_twice", stays), ("code_twice", gone)}
    with north.act("unite_municipalities", final=True) as work:
        assert registry.unite_municipalities(work, gone, stays) == 1
    with south.act("change_municipality") as work:
        registry.change_municipality(work, gone, {"name": "Kirehe District"})
    exchanged(three, "VVSG", "RALGA")
    for office in (north, south):
        with office.read() as reading:
            (moved,) = [f for f in registry.functions(reading) if f.id == function]
            assert moved.municipality_id == stays
            (asked,) = exchange_questions(office)
            assert (asked.record, asked.columns) == (gone, ("removed",))


def exchange_questions(office: Office) -> tuple[exchange.Conflict, ...]:
    """The open questions."""
    with office.read() as reading:
        return exchange.conflicts(reading)


def proposed(office: Office, north: str, south: str) -> UUID:
    """A match that this office proposed."""
    with office.act("move_card") as work:
        matching.move_card(work, id_of(work, north), id_of(work, south))
    with office.act("give_reason") as work:
        matching.give_reason(work, id_of(work, north), "They asked for each other.")
    with office.act("propose_matches") as work:
        (made,) = matching.propose_matches(work, call_of(work, "RW-2023"))
    return made


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda error: error.code == code)


def test_two_sites_that_match_one_application_differently_see_it_and_no_partnership_is_made(matchers: Town) -> None:
    """Case 17: without a partnership there is no ledger, so nothing is paid."""
    north, south = matchers["VVSG"], matchers["RALGA"]
    first, second = proposed(north, "rw-lier", "rw-karongi"), proposed(south, "rw-lier", "rw-bugesera")
    exchanged(matchers, "VVSG", "RALGA")
    for office in (north, south):
        columns = {q.columns for q in exchange_questions(office)}
        assert ("held", "south_id") in columns, "where the card lies is asked"
        with office.read() as reading:
            codes = [f.code for f in matching.match_findings(reading, call_of(reading, "RW-2023"))]
        assert codes.count("matched_twice") == 1
    for match in (first, second):
        with north.act("accept_match") as work:
            matching.accept(work, match, "N")
        with refused("match_twice"), north.act("accept_match") as work:
            matching.accept(work, match, "S")
    with south.act("dissolve_match", final=True) as work:
        matching.dissolve(work, second, "Karongi was agreed before")
    exchanged(matchers, "VVSG", "RALGA")
    with north.act("accept_match") as work:
        matching.accept(work, first, "S")
    with north.act("adopt_match", final=True) as work:
        matching.adopt_match(work, first, partnerships.adopt)


def lost_answers(made: Town) -> list[list[tuple[str, ...]]]:
    """Who accepted what VVSG or RALGA dissolved without knowing, as both offices see it."""
    found = []
    for name in ("VVSG", "RALGA"):
        with made[name].read() as reading:
            told = matching.match_findings(reading, call_of(reading, "RW-2023"))
        found.append([f.facts["offices"] for f in told if f.code == "dissolved_and_accepted"])
    return found


@pytest.mark.parametrize("settled", ["dissolved once more", "proposed again"])
@pytest.mark.parametrize("dissolves", ["VVSG", "RALGA"])
def test_a_match_that_one_site_dissolves_while_the_other_accepts_is_told_until_somebody_settles_it(
    matchers: Town, dissolves: str, settled: str
) -> None:
    """Case 17, a decision at one site and the contrary one at the other."""
    accepts = "RALGA" if dissolves == "VVSG" else "VVSG"
    made = proposed(matchers["VVSG"], "rw-lier", "rw-karongi")
    exchanged(matchers, "VVSG", "RALGA")
    with matchers[dissolves].act("dissolve_match") as work:
        matching.dissolve(work, made, "Lier has other plans")
    with matchers[accepts].act("accept_match") as work:
        matching.accept(work, made, "S")
    assert lost_answers(matchers) == [[], []]
    exchanged(matchers, "VVSG", "RALGA")
    assert lost_answers(matchers) == [[(accepts,)], [(accepts,)]]
    if settled == "dissolved once more":
        with matchers[accepts].act("dissolve_match") as work:
            matching.dissolve(work, made, "So be it")
        with refused("match_state_not_next"), matchers[accepts].act("dissolve_match") as work:
            matching.dissolve(work, made, "Once more")
    else:
        again = proposed(matchers[accepts], "rw-lier", "rw-karongi")
        with matchers[accepts].act("dissolve_match") as work:  # the new one ends, and the old question stays settled
            matching.dissolve(work, again, "After all not")
    exchanged(matchers, "VVSG", "RALGA")
    assert lost_answers(matchers) == [[], []]


def test_a_match_that_one_site_dissolves_while_the_other_makes_its_partnership_is_told_until_it_is_settled(
    matchers: Town,
) -> None:
    """Case 17, with consequences: the partnership stands, and both sites are told."""
    north, south = matchers["VVSG"], matchers["RALGA"]
    for office in (north, south):
        hook(office.store)
    made = proposed(north, "rw-lier", "rw-karongi")
    for side in ("N", "S"):
        with north.act("accept_match") as work:
            matching.accept(work, made, side)
    exchanged(matchers, "VVSG", "RALGA")
    with north.act("adopt_match", final=True) as work:
        holder = matching.adopt_match(work, made, partnerships.adopt)
    with south.act("dissolve_match") as work:
        matching.dissolve(work, made, "Karongi has other plans")
    exchanged(matchers, "VVSG", "RALGA")
    for office in (north, south):
        with office.read() as reading:
            told = [f for f in matching.match_findings(reading, call_of(reading, "RW-2023")) if "dissolved" in f.code]
            assert [(f.code, f.facts["by"]) for f in told] == [("dissolved_and_adopted", "RALGA")]
            assert partnerships.partnership(reading, holder) is not None
            assert partnerships.match_findings_of(reading, holder) == tuple(told), (
                "in the record of the partnership too"
            )
            assert (told[0].record_type, told[0].record_id) == ("matching_match", made), "where a jump leads"
            assert len(matching.taken(reading, call_of(reading, "RW-2023"))) == 2
        with refused("nothing_to_propose"), office.act("propose_matches") as work:
            matching.propose_matches(work, call_of(work, "RW-2023"))
    with north.act("dissolve_match") as work:
        matching.dissolve(work, made, "The partnership goes on all the same")
    exchanged(matchers, "VVSG", "RALGA")
    for office in (north, south):
        with office.read() as reading:
            after = matching.match_findings(reading, call_of(reading, "RW-2023"))
            assert partnerships.match_findings_of(reading, holder) == ()
        assert [f.code for f in after if "dissolved" in f.code] == []


def test_whoever_dissolves_a_match_that_was_accepted_knows_what_it_costs(matchers: Town) -> None:
    made = proposed(matchers["VVSG"], "rw-lier", "rw-karongi")
    with matchers["VVSG"].act("accept_match") as work:
        matching.accept(work, made, "N")
    exchanged(matchers, "VVSG", "RALGA")
    with matchers["RALGA"].act("dissolve_match") as work:
        matching.dissolve(work, made, "Karongi has other plans")
    assert lost_answers(matchers)[1] == [], "sealed or not"
    exchanged(matchers, "VVSG", "RALGA")
    assert lost_answers(matchers) == [[], []]


def spent(office: Office, holder: UUID) -> int:
    """What is spent of line A1 of the Flemish half, in cents."""
    with office.read() as reading:
        return budget.statement(reading, holder).spent("N", "A1")


def test_a_ledger_entry_that_comes_by_two_routes_counts_once(three: Town) -> None:
    """Case 18, two routes."""
    holder = made_partnership(three["VVSG"].store)
    booked(three["VVSG"].store, holder, cost("N24-001", COST))
    three.bring("VVSG", "ANCB")
    three.bring("VVSG", "RALGA")
    three.bring("RALGA", "ANCB")
    three.bring("ANCB", "VVSG")
    assert spent(three["VVSG"], holder) == spent(three["ANCB"], holder) == COST
    assert verify(three["ANCB"].store) == ()


def test_a_changed_ledger_entry_in_a_segment_is_refused_whole(three: Town) -> None:
    """Case 18: whoever signs it, an entry is written once."""
    office = three["VVSG"]
    booked(office.store, made_partnership(office.store), cost("N24-001", COST))
    office.store.seal()
    with office.read() as reading:
        connection = reading.session.connection()
        own = reading.session.execute(select(SEGMENT.c.name).where(SEGMENT.c.author != "")).scalars().all()
        kept = stored(connection, own)
    (sealed,) = [s for s in kept.values() if b'"budget_entry"' in b"".join(unpack(s.body).lines)]
    body = unpack(sealed.body)
    lines = [line.replace(b'"shape","budget_entry",1', b'"shape","budget_entry",0') for line in body.lines]
    changed = Body(lines, seed=body.seed)
    head = replace(sealed.head, body=changed.hash())
    assert checked(SCHEMA, sealed).changes > 0
    with refused("segment_not_valid"):
        checked(SCHEMA, Sealed(head, head.text(), "", changed.packed()))


def test_two_reversals_of_one_entry_made_apart_are_told_and_the_sums_agree_to_the_cent(three: Town) -> None:
    """Case 18, two concurrent reversals."""
    north, south = three["VVSG"], three["ANCB"]
    holder = made_partnership(north.store)
    (id,) = booked(north.store, holder, cost("N24-001", COST))
    exchanged(three, "VVSG", "ANCB")
    for office, document in ((north, "N24-002"), (south, "N24-003")):
        with office.act("reverse_entry", final=True) as work:
            back = budget.reverse(work, id, document, date(2024, 6, 1))
        with office.store.act("approve_entries", BRAM, final=True) as work:
            budget.approve(work, [back])
    exchanged(three, "VVSG", "ANCB")
    assert spent(north, holder) == spent(south, holder) == COST - 2 * COST
    today = datetime(2024, 7, 1, tzinfo=UTC).date()
    for office in (north, south):
        with office.read() as reading:
            found = [f for f in budget.partnership_findings(reading, holder, today) if f.code == "reversed_too_much"]
        assert [f.record_id for f in found] == [id]
