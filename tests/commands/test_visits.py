"""Visit packages on the command line, from RALGA to VVSG."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands import main
from tests.exchange.visits import PASSWORD, a_trip
from tests.visits.delegation import SECRETS, found_in

START = datetime.now(UTC).date() + timedelta(days=60)
Call = Callable[..., dict[str, Any]]


@pytest.fixture
def offices(tmp_path: Path) -> Path:
    """The folder of two offices; each knows who works in it."""
    trip = a_trip(tmp_path, START)
    for office in (trip.north, trip.south):
        who = {"id": office.person.id.hex, "name": office.person.name, "role": office.person.role}
        office.store.set_local(person=who)
    trip.two.close()
    return tmp_path


@pytest.fixture
def call(offices: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run a command of one of the offices with a password; its answer, with the exit status."""

    def one(office: str, *words: object, password: str | None = PASSWORD) -> dict[str, Any]:
        monkeypatch.delenv("SDGP_VISIT_PASSWORD", raising=False)
        if password is not None:
            monkeypatch.setenv("SDGP_VISIT_PASSWORD", password)
        status = main(["--database", str(offices / office / "office.db"), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert (said.err, found_in(said.out.encode(), SECRETS)) == ("", [])
        return {**json.loads(said.out), "exit": status}

    return one


def test_a_package_goes_from_one_office_to_the_other(call: Call, offices: Path) -> None:
    name, file = f"RW-{START.year}-R1", offices / "new.sdgpvisit"
    plan = call("RALGA", "visit", "plan", name, password=None)
    assert plan["partnership"].startswith("SDGP-")
    assert (plan["people"], plan["classes"], plan["offices"], plan["exit"]) == (1, ["P5"], ["VVSG", "RALGA"], 0)
    made = call("RALGA", "visit", "export", name, "--for", "VVSG", "--to", file)
    assert (made["people"], made["bytes"], made["exit"]) == (1, file.stat().st_size, 0)
    looked = call("VVSG", "visit", "rehearse", file)
    taken = call("VVSG", "visit", "import", file)
    assert looked == taken
    assert (taken["visit"], taken["partnership"]) == (plan["visit"], plan["partnership"])
    assert (taken["from"], taken["people"], taken["new"], taken["changed"]) == ("RALGA-R", 1, 1, 0)
    again = call("VVSG", "visit", "import", file)
    assert (again["known_before"], again["new"], again["changed"]) == (True, 0, 0)


@pytest.mark.parametrize(
    ("password", "code"), [("another password", "visit_password"), (None, "password_missing"), ("", "visit_password")]
)
def test_without_the_password_nothing_comes_in(call: Call, offices: Path, password: str | None, code: str) -> None:
    answer = call("VVSG", "visit", "import", offices / "RW-2025-R1.sdgpvisit", password=password)
    assert (answer["error"]["code"], answer["exit"]) == (code, 1)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("plan", "RW-1999-V1"), "unknown_number"),
        (("export", f"RW-{START.year}-R1", "--for", "ANCB", "--to", "x.sdgpvisit"), "visit_office"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_code(call: Call, words: tuple[str, ...], code: str) -> None:
    answer = call("RALGA", "visit", *words)
    assert (answer["error"]["code"], answer["exit"]) == (code, 1)
