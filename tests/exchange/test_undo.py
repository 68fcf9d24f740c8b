"""Undo of an import through packets and through the window: whole, then field by field."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.commands import imports
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import ExchangePage, build
from sdgp_desktop.exchange.page.undoing import BackSheet
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.register import transfers
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office, dressed
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import StaffMember
from tests.exchange.around import BUGESERA, KARONGI, Pair, municipality, name_of, pair, rename
from tests.exchange.clicks import answer, no, press, questions, yes
from tests.exchange.town import edit, town
from tests.offices import ERIC
from tests.qtkit.around import Around


@pytest.fixture
def met(tmp_path: Path) -> Iterator[Pair]:
    """Two offices that have exchanged cards."""
    made = pair(tmp_path)
    made.meet()
    yield made
    made.close()


def content(office: Office) -> dict[str, str]:
    """The digests of an office."""
    with office.read() as reading:
        return digests(reading)


def named(office: Office, code: str) -> str:
    """What a municipality is called there."""
    with office.read() as reading:
        return registry.municipality(reading, municipality(office, code)).name


def states(office: Office) -> list[tuple[str, str]]:
    """The register: direction and state."""
    with office.read() as reading:
        return [(one.direction, one.state) for one in transfers(reading)]


def test_after_undo_the_content_is_the_one_of_before_and_the_packet_can_be_taken_in_again(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    north.store.seal()
    before = content(north)
    service.take_in(north.store, north.person, packet)
    after = content(north)
    assert (after != before, questions(north)) == (True, 1)
    assert north.store.undo_name(north.person) is not None
    north.store.undo(north.person)
    assert (content(north), questions(north)) == (before, 0)
    assert states(north) == [("taken", "undone")]
    report = service.take_in(north.store, north.person, packet)
    assert (content(north), questions(north), report.known_before) == (after, 1, False)
    assert states(north) == [("taken", "done")]


def test_redo_lets_an_import_count_again(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    service.take_in(north.store, north.person, packet)
    after = content(north)
    north.store.undo(north.person)
    north.store.redo(north.person)
    assert (content(north), states(north)) == (after, [("taken", "done")])


def test_an_import_is_undone_after_a_restart(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    north.store.seal()
    before, path = content(north), north.store.path
    service.take_in(north.store, north.person, packet)
    north.store.set_local(person={"id": north.person.id.hex, "name": north.person.name, "role": north.person.role})
    north.store.close()
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel.store import Store

    met.north = again = dressed(Store(path, SCHEMA), "en")
    again.store.undo(again.person)
    assert (content(again), states(again)) == (before, [("taken", "undone")])


def test_an_undone_import_is_not_confirmed_to_its_sender(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    service.take_in(north.store, north.person, packet)
    north.store.undo(north.person)
    service.take_in(met.south.store, met.south.person, met.send(north, "back.sdgp"))
    with met.south.read() as reading:
        sent = next(t for t in transfers(reading) if t.direction == "sent")
    assert sent.receipts == ()


def test_a_later_packet_brings_again_what_was_undone_for_it_was_not_confirmed(met: Pair) -> None:
    first, north = met.disagree(), met.north
    service.take_in(north.store, north.person, first)
    north.store.undo(north.person)
    rename(met.south, "Bugesera (later)", BUGESERA)
    later = service.take_in(north.store, north.person, met.send(met.south, "later.sdgp"))
    assert (later.waiting, named(north, BUGESERA)) == (0, "Bugesera (later)")


def only_later(met: Pair) -> Path:
    """A packet of what the south wrote after its first one, which it believes to be known in the north."""
    met.south.store.seal()
    with met.south.store.local() as work:
        tips = {a: [t.name for t in graph.tips(work.session.connection(), a)] for a in ("all", "track RW")}
        work.session.get_one(Desk, met.north.store.desk_keys().public).holds = tips
    rename(met.south, "Bugesera (later)", BUGESERA)
    return met.send(met.south, "later.sdgp")


def test_what_builds_upon_an_undone_import_waits_and_counts_once_it_is_taken_in_again(met: Pair) -> None:
    first, north = met.disagree(), met.north
    service.take_in(north.store, north.person, first)
    north.store.undo(north.person)
    before = content(north)
    later = service.take_in(north.store, north.person, only_later(met))
    assert (later.waiting, named(north, BUGESERA), content(north)) == (1, "Bugesera", before)
    report = service.take_in(north.store, north.person, first)
    assert (report.waiting, named(north, BUGESERA), questions(north)) == (0, "Bugesera (later)", 1)
    north.store.undo(north.person)  # what had waited waits again
    assert (named(north, BUGESERA), content(north)) == ("Bugesera", before)


@pytest.mark.parametrize("keep", [1, 2])
def test_an_answer_upon_an_import_is_work_and_is_never_lost(met: Pair, keep: int) -> None:
    """Also the one that leaves the value that was shown, so that no value changes."""
    packet, north = met.disagree(), met.north
    report = service.take_in(north.store, north.person, packet)
    with north.act("resolve") as work:
        (asked,) = service.conflicts(work)
        service.resolve(work, asked.id, keep=keep)
    after = content(north)
    with pytest.raises(Refusal, match="import_built_upon"):
        service.undo_import(north.store, report.packet)
    assert (content(north), questions(north)) == (after, 0)


def test_once_work_went_on_an_import_is_listed_field_by_field(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    report = service.take_in(north.store, north.person, packet)
    rename(north, "Bugesera (built upon)", BUGESERA)
    after = content(north)
    with pytest.raises(Refusal, match="import_built_upon"):
        service.undo_import(north.store, report.packet)
    assert content(north) == after
    listed = {
        (one.column, one.old): (one.new, one.now)
        for one in service.imported_fields(north.store, report.packet)
        if not one.made
    }
    assert listed == {
        ("name", "Karongi (north)"): ("Karongi (south)", name_of(north)),
        ("name", "Bugesera"): ("Bugesera (south)", "Bugesera (built upon)"),
    }
    assert content(north) == after


def test_fields_are_set_back_one_by_one_as_one_ordinary_act(met: Pair) -> None:
    packet, north = met.disagree(), met.north
    report = service.take_in(north.store, north.person, packet)
    rename(north, "Gasabo (own)", "RW12")
    chosen = [one for one in service.imported_fields(north.store, report.packet) if one.old == "Bugesera"]
    with north.act("set_back") as work:
        assert service.set_back(work, chosen) == 1
    assert named(north, BUGESERA) == "Bugesera"
    north.store.undo(north.person)
    assert named(north, BUGESERA) == "Bugesera (south)"
    service.take_in(met.south.store, met.south.person, met.send(north, "back.sdgp"))
    assert content(met.south)["all"] == content(north)["all"]


def test_a_packet_that_was_never_taken_in_cannot_be_undone(met: Pair) -> None:
    with pytest.raises(Refusal, match="import_unknown"):
        service.undo_import(met.north.store, "f" * 32)


def test_a_packet_that_stopped_a_desk_of_which_nothing_was_here_is_undone_whole(met: Pair) -> None:
    north, south = met.north, met.south
    late = met.disagree()
    rename(south, "Karongi (later)")
    service.take_in(north.store, north.person, late)
    third = pair_card(met)
    with south.store.act("stop_desk", south.person, final=True) as work:
        service.stop_desk(work, third, "gone")
    packet = met.send(south, "stop.sdgp")
    report = service.take_in(north.store, north.person, packet)
    service.undo_import(north.store, report.packet)
    assert named(north, KARONGI) != "Karongi (later)"


def test_a_packet_that_stopped_a_desk_is_not_undone_whole(tmp_path: Path) -> None:
    """What the desk wrote after its end counts no longer, and undo does not bring it back."""
    three = town(tmp_path, "VVSG", "RALGA", "ANCB")
    try:
        north, south = three["VVSG"], three["RALGA"]
        edit(three["ANCB"], 1)
        for office in ("VVSG", "RALGA"):
            three.bring("ANCB", office)
        edit(three["ANCB"], 2)
        three.bring("ANCB", "VVSG")  # RALGA does not hear of it before it stops the desk
        assert name_of(north) == "Karongi 2"
        with south.act("stop_desk", final=True) as work:
            service.stop_desk(work, three["ANCB"].store.desk_keys().public, "laptop lost")
        report = three.bring("RALGA", "VVSG")
        after = content(north)
        assert name_of(north) == "Karongi 1"
        with pytest.raises(Refusal, match="import_lasting"):
            service.undo_import(north.store, report.packet)
        assert (content(north), name_of(north), states(north)[0]) == (after, "Karongi 1", ("taken", "done"))
    finally:
        three.close()


def pair_card(met: Pair) -> str:
    """The key of a third desk that the south knows."""
    from tests.offices import office_store

    place = met.folder / "third"
    place.mkdir()
    store = office_store(place)
    store.set_local(office="ANCB", desk="A")
    service.write_card(store, place / "a.sdgpcard")
    store.close()
    return service.add_office(met.south.store, place / "a.sdgpcard").key


# -- the window


@pytest.fixture
def around(qapp: Any, met: Pair) -> Iterator[Around]:
    """The window around the place, in the northern office."""
    language().set("en")
    yield Around(met.north)
    language().set("en")


def register(qtbot: QtBot, around: Around) -> ExchangePage:
    """The place with the register in front, the newest packet chosen."""
    made = build(around.context())
    assert isinstance(made, ExchangePage)
    qtbot.addWidget(made)
    made.resize(1176, 678)
    made.tabs.setCurrentWidget(made.register)
    made.show()
    made.register.choose(made.register.model.row_at(0).id)
    return made


def fields(sheet: BackSheet) -> list[QTreeWidgetItem]:
    """The fields that can be ticked."""
    return sheet._items()


def test_the_register_undoes_an_import(qtbot: QtBot, around: Around, met: Pair) -> None:
    packet = met.disagree()
    met.north.store.seal()
    before = content(met.north)
    service.take_in(met.north.store, met.north.person, packet)
    page = register(qtbot, around)
    assert page.register.back.isEnabled()
    press(page, "undoImport")
    qtbot.waitUntil(lambda: not page.register.back.isEnabled())
    assert content(met.north) == before
    assert page.register.line is not None
    assert page.register.line.confirmed == "undone"
    assert around.notices == ["The import is undone. The packet is kept; it can be taken in again."]


def test_a_packet_that_left_cannot_be_undone(qtbot: QtBot, around: Around, met: Pair) -> None:
    rename(met.north, "Karongi (sent)")
    met.send(met.north, "sent.sdgp")
    page = register(qtbot, around)
    assert not page.register.back.isEnabled()


def test_where_it_is_too_late_the_ticked_fields_are_set_back(qtbot: QtBot, around: Around, met: Pair) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    rename(met.north, "Karongi (built upon)")
    page = register(qtbot, around)
    seen: list[tuple[str, ...]] = []

    def tick(sheet: BackSheet) -> None:
        seen.extend(tuple(item.text(c) for c in range(5)) for item in fields(sheet) if item.text(1) == "Bugesera")
        assert not sheet.done_button.isEnabled()
        for item in fields(sheet):
            if item.text(1) == "Bugesera":
                item.setCheckState(0, Qt.CheckState.Checked)
        assert sheet.done_button.text() == "Set back 1 field"
        yes(sheet)

    wrong = answer(tick)
    press(page, "undoImport")
    assert wrong == []
    assert seen == [("Official name", "Bugesera", "Bugesera (south)", "", "Eric Exemple, RALGA")]
    assert (named(met.north, BUGESERA), name_of(met.north)) == ("Bugesera", "Karongi (built upon)")
    assert around.notices == ["Set back 1 field."]


def test_a_person_whose_record_went_back_too_is_still_named(qtbot: QtBot, around: Around, met: Pair) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    rename(met.north, "Karongi (built upon)")
    model = register(qtbot, around).register.undoing.model
    with met.north.store.read() as reading:
        packet = next(one.packet for one in transfers(reading) if one.direction == service.TAKEN)
    before = {line.who for line in model.lines(packet)}
    with met.north.act("remove_record") as work:
        for one in work.session.scalars(select(StaffMember).where(StaffMember.office == "RALGA")):
            one.removed = True
    assert {line.who for line in model.lines(packet)} == before == {"Eric Exemple, RALGA"}
    told = imports.changes(met.north, Namespace(number="1"))["lines"]
    assert {line["person"].words for line in told} == {"Eric Exemple, RALGA"}
    with met.north.store.read() as reading:
        assert ERIC.id not in {one.id for one in registry.staff(reading)}


def test_the_list_is_searched_and_cancelled_without_a_trace(qtbot: QtBot, around: Around, met: Pair) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    page = register(qtbot, around)
    before = content(met.north)
    shown: list[int] = []

    def look(sheet: BackSheet) -> None:
        sheet.finder.setText("bugesera")
        shown.append(sum(not item.isHidden() for item in fields(sheet)))
        press(sheet, "setBackAll")
        shown.append(len(sheet.chosen))
        no(sheet)

    wrong = answer(look)
    press(page, "whatChanged")
    assert (wrong, shown, content(met.north)) == ([], [1, 1], before)


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_a_jump_leads_to_the_list_in_every_language(qtbot: QtBot, around: Around, met: Pair, spoken: str) -> None:
    language().set(spoken)
    report = service.take_in(met.north.store, met.north.person, met.disagree())
    page = register(qtbot, around)
    titles: list[str] = []

    def look(sheet: BackSheet) -> None:
        titles.append(sheet.windowTitle())
        no(sheet)

    wrong = answer(look)
    page.show_record("exchange_packet", None, report.packet)
    assert (wrong, len(titles)) == ([], 1)
