"""Who works in an office: the register says name and role, also after an undo, a packet, or from an older copy."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office, new_office, open_office, open_with_pin
from sdgp_desktop.registry.service import add_staff, change_staff


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """The office of Anna, who asks for a PIN; Bert reads."""
    made = new_office(tmp_path / "office.db", "VVSG", "Anna Voorbeeld")
    made.set_pin("1357")
    return made


def bert_of(office: Office, role: str = "reader") -> UUID:
    """Bert comes into the office and gives a PIN of his own."""
    anna = office.person.id
    with office.act("add_staff") as work:
        bert = add_staff(work, "Bert Voorbeeld", role)
    office.work_as(bert)
    office.set_pin("2468")
    office.work_as(anna)
    return bert


def signed_in(path: Path, id: UUID, pin: str) -> tuple[str, str]:
    """Name and role of whoever signs in."""
    office = open_with_pin(path, id.hex, pin)
    try:
        assert office.person.id == id
        return office.person.name, office.person.role
    finally:
        office.close()


def test_before_the_first_act_what_was_said_counts(office: Office) -> None:
    anna = office.person.id
    office.close()
    assert signed_in(office.store.path, anna, "1357") == ("Anna Voorbeeld", "officer")


def test_a_role_that_was_taken_back_is_taken_back_at_the_next_sign_in(office: Office) -> None:
    bert = bert_of(office)
    with office.act("change_staff") as work:
        change_staff(work, bert, {"role": "finance"})
    office.store.undo(office.person)
    office.close()
    assert signed_in(office.store.path, bert, "2468") == ("Bert Voorbeeld", "reader")


def test_whoever_works_here_is_who_the_register_says_at_once(office: Office) -> None:
    bert_of(office)
    with office.act("change_staff") as work:
        change_staff(work, office.person.id, {"name": "Anna Anders", "role": "finance"})
    assert (office.person.name, office.person.role) == ("Anna Anders", "finance")
    office.store.undo(office.person)
    assert (office.person.name, office.person.role) == ("Anna Voorbeeld", "officer")
    office.close()


def test_what_came_from_elsewhere_is_known_at_sign_in(office: Office) -> None:
    bert = bert_of(office)
    office.close()
    path, key = office.store.path, office.store.key
    with Store(path, SCHEMA, key=key) as store, store.act("change_staff", office.person) as work:
        change_staff(work, bert, {"name": "Bert Anders", "role": "panel_secretary"})
    with Store(path, SCHEMA, key=key, read_only=True) as store:
        assert [p.name for p in keys.state(path).people] == ["Anna Voorbeeld", "Bert Voorbeeld"]
    assert signed_in(path, bert, "2468") == ("Bert Anders", "panel_secretary")
    assert [p.name for p in keys.state(path).people] == ["Anna Voorbeeld", "Bert Anders"]


def test_who_worked_last_opens_an_office_without_a_pin(tmp_path: Path) -> None:
    office = new_office(tmp_path / "office.db", "RALGA", "Eric Exemple")
    with office.act("add_staff") as work:
        other = add_staff(work, "Diane Exemple", "finance")
    office.work_as(other)
    office.close()
    again = open_office(office.store.path)
    assert (again.person.id, again.person.name, again.person.role) == (other, "Diane Exemple", "finance")
    again.close()


def test_somebody_an_older_copy_does_not_know_reads_under_the_own_name(office: Office) -> None:
    stranger = uuid4()
    assert office.store.key is not None
    keys.set_pin(office.store.path, office.store.key, stranger.hex, "8642", "Carla Voorbeeld")
    office.close()
    assert signed_in(office.store.path, stranger, "8642") == ("Carla Voorbeeld", "reader")
