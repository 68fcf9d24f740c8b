"""Packets with real content: the whole sample, with dossiers, sheets, a ledger and visits, between three offices."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.container import HEADER
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import Office, new_office, open_office
from sdgp_desktop.registry.service import may_read
from sdgp_desktop.sample import make_sample
from tests.exchange.outsider import opened
from tests.exchange.town import refused


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Office]]:
    """The office of the sample, and empty ones of RALGA and ANCB that exchange with it."""
    folder = tmp_path_factory.mktemp("sample")
    make_sample(folder / "sample.db")
    made = {"VVSG": open_office(folder / "sample.db")}
    for code in ("RALGA", "ANCB"):
        made[code] = new_office(folder / f"{code}.db", code, "Somebody", sample=True)
    for code, office in made.items():
        service.write_card(office.store, folder / f"{code}.sdgpcard")
    for code, office in made.items():
        for other in made.keys() - {code}:
            service.add_office(office.store, folder / f"{other}.sdgpcard")
    yield made
    for office in made.values():
        office.close()


def content(office: Office, readable: frozenset[str] | None = None) -> dict[str, str]:
    """The digests of an office, of what another one may read."""
    with office.read() as reading:
        return {a: d for a, d in digests(reading).items() if readable is None or a in readable}


def test_the_whole_sample_makes_empty_offices_equal_in_what_they_may_read(
    three: dict[str, Office], tmp_path: Path
) -> None:
    file, sender = tmp_path / "all.sdgp", three["VVSG"]
    plan = service.plan(sender.store, ["RALGA", "ANCB"], everything=True)
    made = service.export(sender.store, sender.person, ["RALGA", "ANCB"], file, everything=True)
    assert abs(plan.bytes - made.bytes) <= made.bytes * 0.01
    with sender.read() as reading:
        readable = {code: may_read(reading, code) for code in ("RALGA", "ANCB")}
    for code in ("RALGA", "ANCB"):
        envelopes = opened(file, three[code].store.desk_keys().identity)
        report = service.take_in(three[code].store, three[code].person, file, copy=False)
        assert (report.conflicts, report.waiting, report.removed) == (0, 0, 0)
        lines = {(s.name, c.act, c.record_type, c.record) for e in envelopes for s in e.segments for c in s.changes}
        assert len(lines) > 300
        assert content(three[code]) == content(sender, readable[code])
        assert verify(three[code].store) == ()
    assert {"P1", "P2"} <= set(made.plan.classes)


def test_a_packet_of_a_sample_is_refused_by_a_real_office(three: dict[str, Office], tmp_path: Path) -> None:
    """Case 21: also when somebody copied the keys of a desk that is known."""
    file, sender = tmp_path / "all.sdgp", three["VVSG"]
    service.export(sender.store, sender.person, ["RALGA"], file)
    assert file.stat().st_size > HEADER.size
    real = three["RALGA"]
    real.store.set_local(sample=False)
    before = content(real)
    assert refused(service.take_in, real.store, real.person, file) == "packet_other_world"
    assert content(real) == before
    real.store.set_local(sample=True)
