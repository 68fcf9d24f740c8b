"""A reader looks, prints and searches, and changes nothing; an office keeps somebody who can change roles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update

from sdgp_desktop.exchange import service as exchange
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office, guarded, new_office, open_office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import StaffMember
from tests.exchange.around import pair


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "office.db", "VVSG", "Anna Voorbeeld")
    yield made
    made.close()


def somebody(office: Office, role: str) -> UUID:
    with office.act("add_staff") as work:
        return registry.add_staff(work, "Bert Voorbeeld", role)


def rename_lead(office: Office) -> None:
    with office.act("change_association") as work:
        registry.change_association(work, registry.lead_association(work).id, {"email": "new@vvsg.example"})


def test_a_reader_changes_nothing_and_undoes_nothing(office: Office) -> None:
    anna, bert = office.person.id, somebody(office, "reader")
    office.work_as(bert)
    with pytest.raises(Refusal) as refused:
        rename_lead(office)
    assert (refused.value.code, refused.value.facts) == ("reader_only", {"name": "Bert Voorbeeld"})
    assert office.reads_only
    office.work_as(anna)
    rename_lead(office)
    assert not office.reads_only


def test_a_reader_reads_prints_and_searches(office: Office) -> None:
    office.work_as(somebody(office, "reader"))
    with office.read() as reading:
        assert registry.lead_association(reading).code == "VVSG"
    assert office.recovery_sheet("en").startswith(b"%PDF")


def test_a_reader_opens_the_office_and_closes_it_again(office: Office) -> None:
    office.work_as(somebody(office, "reader"))
    office.close()
    again = open_office(office.store.path)
    assert (again.person.role, again.reads_only) == ("reader", True)
    again.close()


def test_a_new_role_counts_at_once(office: Office) -> None:
    anna, bert = office.person.id, somebody(office, "officer")
    office.work_as(bert)
    with office.act("change_staff") as work:
        registry.change_staff(work, anna, {"role": "reader"})
    office.work_as(anna)
    assert office.reads_only
    office.work_as(bert)
    with office.act("change_staff") as work:
        registry.change_staff(work, anna, {"role": "finance"})
    office.work_as(anna)
    assert not office.reads_only


@pytest.mark.parametrize("values", [{"role": "reader"}, {"active_to": date(2020, 1, 1)}])
def test_the_last_who_can_change_roles_stays_so(office: Office, values: dict[str, object]) -> None:
    anna, _ = office.person.id, somebody(office, "reader")
    with pytest.raises(Refusal) as refused, office.act("change_staff") as work:
        registry.change_staff(work, anna, values)
    assert refused.value.code == "last_keeper"
    assert not office.reads_only


def test_two_desks_that_made_a_reader_of_each_other_s_person_are_not_locked_out(office: Office) -> None:
    bert = somebody(office, "reader")
    with office.store.merging() as connection:  # as a packet of the other desk brings it
        connection.execute(update(StaffMember).values(role="reader"))
    office.person = replace(office.person, role="reader")
    with office.act("change_staff") as work:
        registry.change_staff(work, bert, {"role": "officer"})
    office.work_as(bert)
    rename_lead(office)


def test_a_reader_neither_sends_a_packet_nor_takes_one_in(tmp_path: Path) -> None:
    two = pair(tmp_path)
    two.meet()
    packet, office = two.send(two.south, "out.sdgp"), guarded(two.north)
    office.work_as(somebody(office, "reader"))
    to = tmp_path / "back.sdgp"
    for deed in (
        lambda: exchange.export(office.store, office.person, ["RALGA-R"], to),
        lambda: exchange.take_in(office.store, office.person, packet),
        lambda: exchange.add_office(office.store, packet),
    ):
        with pytest.raises(Refusal) as refused:
            deed()
        assert refused.value.code == "reader_only"
    assert not to.exists()
    exchange.rehearse(office.store, packet)
    two.close()
