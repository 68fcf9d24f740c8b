"""Packets of a newer program: what only adds is taken, kept, forwarded and read after the update; the rest waits."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import MetaData, select
from sqlalchemy.orm import Mapped

from sdgp_desktop.all_records import FIELDS, RECORDS
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.opening import settle_in
from sdgp_desktop.kernel import sealing
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.record import Record, fixed
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.office import Office
from sdgp_desktop.wiring import hook
from tests.exchange.forging import carrying, segment
from tests.exchange.town import Town, new_office, restarted


class Plot(Record):
    """A record as the newer program knows it: with a note, which the older one has never heard of."""

    __tablename__ = "newer_plot"
    __audience__ = fixed("all")
    metadata = MetaData()
    name: Mapped[str]
    note: Mapped[str | None]


class OlderPlot(Record):
    """The same record as the older program knows it."""

    __tablename__ = "newer_plot"
    __audience__ = fixed("all")
    metadata = MetaData()
    name: Mapped[str]


class Tree(Record):
    """A record that the older program does not know at all."""

    __tablename__ = "newer_tree"
    __audience__ = fixed("all")
    metadata = Plot.metadata
    name: Mapped[str]


def described(record: str, column: str) -> Field:
    """The description of one field."""
    return Field(f"{record}.{column}", Text("newer", column), Kind.TEXT, record, column)


NAME, NOTE, TREE = described("newer_plot", "name"), described("newer_plot", "note"), described("newer_tree", "name")
OLDER = Schema((*RECORDS, OlderPlot), (*FIELDS, NAME), version=1)
NEWER = Schema((*RECORDS, Plot, Tree), (*FIELDS, NAME, NOTE, TREE), version=2)
ID = UUID(int=77)


def office(folder: Path, name: str, schema: Schema) -> Office:
    """An office with one of the two programs."""
    made = new_office(folder, name, schema)
    metadata = Plot.metadata if schema is NEWER else OlderPlot.metadata
    with made.store.engine.connect().execution_options(writing=True) as connection, connection.begin():
        metadata.create_all(connection)
    return made


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG and ANCB have updated, RALGA has not."""
    made = Town(
        tmp_path,
        {
            "VVSG": office(tmp_path, "VVSG", NEWER),
            "RALGA": office(tmp_path, "RALGA", OLDER),
            "ANCB": office(tmp_path, "ANCB", NEWER),
        },
    )
    made.meet()
    yield made
    made.close()


def write(made: Office, name: str, note: str | None = None) -> None:
    """A plot, with a note where the program knows notes."""
    kind = made.store.schema["newer_plot"].record
    with made.act("write") as work:
        found = work.find(kind, ID)
        if found is None:
            work.add(kind(id=ID, name=name, **({"note": note} if kind is Plot else {})))
        else:
            found.name = name  # type: ignore[attr-defined]


def plot(made: Office) -> tuple[str, str | None]:
    """Name and note of the plot, as far as the program knows them."""
    with made.read() as reading:
        found = reading.get(made.store.schema["newer_plot"].record, ID)
        return found.name, getattr(found, "note", None)  # type: ignore[attr-defined]


def update(town: Town, name: str) -> None:
    """The office gets the newer program, whose migration makes the new column and the new table."""
    path, old = town[name].store.path, town[name]
    old.store.close()
    with Store(path, OLDER) as store:
        writing = store.engine.connect().execution_options(writing=True)
        with writing as connection, connection.begin():
            connection.exec_driver_sql("alter table newer_plot add column note text")
            Tree.__table__.create(connection)  # type: ignore[attr-defined]
    store = Store(path, NEWER)
    hook(store)
    settle_in(store)
    town.offices[name] = Office(store, old.person, desk=old.desk)


def test_a_newer_packet_that_only_adds_is_taken_and_its_known_fields_count(three: Town) -> None:
    """Case 26."""
    write(three["VVSG"], "Plot", "a note")
    report = three.bring("VVSG", "RALGA")
    assert report.waiting == 0
    assert plot(three["RALGA"]) == ("Plot", None)


def test_unknown_fields_are_forwarded_unharmed(three: Town) -> None:
    """Case 26."""
    write(three["VVSG"], "Plot", "a note")
    with three["VVSG"].act("plant") as work:
        work.add(Tree(name="Oak"))
    three.bring("VVSG", "RALGA")
    three.bring("RALGA", "ANCB")
    assert plot(three["ANCB"]) == ("Plot", "a note")
    assert three.digests("ANCB") == three.digests("VVSG")


def test_unknown_fields_get_their_value_after_the_update(three: Town) -> None:
    """Case 26."""
    write(three["VVSG"], "Plot", "a note")
    with three["VVSG"].act("plant") as work:
        work.add(Tree(name="Oak"))
    three.bring("VVSG", "RALGA")
    update(three, "RALGA")
    assert plot(three["RALGA"]) == ("Plot", "a note")
    with three["RALGA"].read() as reading:
        assert [t.name for t in reading.all(select(Tree))] == ["Oak"]
    assert three.digests("RALGA") == three.digests("VVSG")


def test_an_edit_by_the_older_program_leaves_unknown_fields_alone(three: Town) -> None:
    """Case 26."""
    write(three["VVSG"], "Plot", "a note")
    three.bring("VVSG", "RALGA")
    write(three["RALGA"], "Plot, renamed")
    three.bring("RALGA", "VVSG")
    assert plot(three["VVSG"]) == ("Plot, renamed", "a note")
    update(three, "RALGA")
    assert plot(three["RALGA"]) == ("Plot, renamed", "a note")


def test_offices_that_update_at_different_times_become_equal(three: Town) -> None:
    """Case 27."""
    write(three["RALGA"], "Plot")
    three.bring("RALGA", "VVSG")
    with three["VVSG"].act("note") as work:
        work.get(Plot, ID).note = "a note"
    write(three["RALGA"], "Plot of RALGA")
    early = three.send("RALGA", ["VVSG"], "early.sdgp")
    three.bring("VVSG", "RALGA")
    three.bring("VVSG", "ANCB")
    update(three, "RALGA")
    three.take("VVSG", early)
    three.bring("VVSG", "ANCB")
    assert plot(three["VVSG"]) == ("Plot of RALGA", "a note")
    assert three.digests("VVSG") == three.digests("RALGA") == three.digests("ANCB")


def test_a_packet_that_needs_the_newer_program_waits_and_says_so(three: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 26."""
    monkeypatch.setattr(sealing, "LOWEST", 2)  # the newer program changed what older ones cannot read
    write(three["VVSG"], "Plot", "a note")
    report = three.bring("VVSG", "RALGA")
    assert (report.new, report.waiting, report.missing.update) == (0, 1, True)
    three.offices["RALGA"] = restarted(three["RALGA"], OLDER)
    with three["RALGA"].read() as reading:
        (finding,) = service.exchange_findings(reading)
    assert (finding.code, finding.facts["n"]) == ("packets_program", 1)
    three.bring("RALGA", "ANCB")  # it is forwarded, whole, although nobody here can read it
    assert plot(three["ANCB"]) == ("Plot", "a note")


def test_what_waited_for_the_update_counts_after_it(three: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 26."""
    monkeypatch.setattr(sealing, "LOWEST", 2)
    write(three["VVSG"], "Plot", "a note")
    three.bring("VVSG", "RALGA")
    update(three, "RALGA")
    assert plot(three["RALGA"]) == ("Plot", "a note")
    with three["RALGA"].read() as reading:
        assert service.exchange_findings(reading) == ()
    assert three.digests("RALGA") == three.digests("VVSG")


def test_opening_once_more_after_an_update_writes_nothing(three: Town) -> None:
    update(three, "RALGA")
    path = three["RALGA"].store.path
    before = path.read_bytes()
    settle_in(three["RALGA"].store)
    assert path.read_bytes() == before


def test_what_waited_and_does_not_fit_the_new_tables_is_set_aside_and_harms_nothing(three: Town) -> None:
    """Nobody could check it when it came; the update must not fail on it."""
    keys = three["VVSG"].store.desk_keys()
    act = b'["act","%s","step","%s","VVSG","V","2026-01-01T00:00:00.000000Z"]' % (b"a" * 32, b"b" * 32)
    shape = b'["shape","newer_plot",1,["name","note","removed"]]'
    bad = segment(keys, [act, shape, b'[0,"%s","Plot",{"a":1},false]' % (b"c" * 32)], schema=2, lowest=2)
    write(three["VVSG"], "Honest", "a note")
    file = three.send("VVSG", ["RALGA"], "in.sdgp")
    assert three.take("RALGA", carrying(three, file, "VVSG", "RALGA", bad)).missing.update
    three.take("RALGA", file)
    update(three, "RALGA")
    assert plot(three["RALGA"]) == ("Honest", "a note")
    with three["RALGA"].read() as reading:
        assert service.exchange_findings(reading) == ()
        assert len(reading.all(select(Plot))) == 1
