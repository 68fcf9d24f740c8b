"""Packets that come into the place Exchange: looked at first, then taken in."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.taking import RehearsalSheet, ResultSheet, remarks
from sdgp_desktop.exchange.records import Packet
from sdgp_desktop.exchange.service import taking_in
from sdgp_desktop.exchange.service.resting import made_here
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.office import new_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from tests.exchange.around import Pair, municipality, name_of, rename
from tests.exchange.clicks import answer, files, no, noting, press, questions, said, shown, yes
from tests.exchange.town import restarted
from tests.qtkit.around import Around, AtOnce

FULL = Path("/dev/full")  # a disk without room


def test_a_dropped_packet_is_rehearsed_before_it_is_taken_in(qtbot: QtBot, around: Around, met: Pair) -> None:
    packet = met.disagree()
    page = shown(qtbot, around)
    wrong = answer(no)
    page.context.droppers[".sdgp"]([str(packet)])
    assert (wrong, name_of(met.north), questions(met.north)) == ([], "Karongi (north)", 0)
    seen: dict[str, str] = {}

    def look(sheet: RehearsalSheet) -> None:
        seen.update({n: said(sheet, f"rehearsal{n}") for n in ("Conflicts", "Removed")})
        for effect, search in (("changed", "bugesera"), ("conflict", "")):
            sheet.list.set_query(Query(search=search, filters={"effect": effect}))
            row = sheet.list.model.row_at(0)
            seen[effect] = f"{sheet.list.model.rowCount()}: {row.field}, {row.old}, {row.new}"
        sheet.list.set_query(Query(search="nowhere"))
        seen["none"] = str(sheet.list.model.rowCount())
        yes(sheet)

    def to_questions(sheet: ResultSheet) -> None:
        press(sheet, "answerQuestions")

    wrong = answer(look, to_questions)
    page.context.droppers[".sdgp"]([str(packet)])
    assert wrong == []
    assert seen == {
        "Conflicts": "1", "Removed": "0", "none": "0",
        "changed": "1: Official name, Bugesera, Bugesera (south)",
        "conflict": "1: Official name, Karongi (north), Karongi (south)",
    }  # fmt: skip
    assert questions(met.north) == 1
    assert page.tabs.currentWidget() is page.questions
    assert page.tabs.tabText(1) == "Open questions (1)"


def test_a_packet_taken_in_twice_says_so(
    qtbot: QtBot, around: Around, met: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.south, "Karongi (south)")
    packet = met.send(met.south, "south.sdgp")
    page = shown(qtbot, around)
    files(monkeypatch, packet)
    wrong = answer(yes)
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert (wrong, name_of(met.north)) == ([], "Karongi (south)")
    told: list[str] = []
    wrong = answer(noting(told, no, "rehearsalRemark0Text"))
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert wrong == []
    assert told[0].startswith("Everything in this packet is here already.")


def test_several_packets_go_one_after_the_other(qtbot: QtBot, around: Around, met: Pair) -> None:
    rename(met.south, "One")
    first = met.send(met.south, "1.sdgp")
    rename(met.south, "Two")
    second = met.send(met.south, "2.sdgp")
    page = shown(qtbot, around)
    wrong = answer(yes, yes)
    page.taking.start([str(first), str(second)])
    assert (wrong, name_of(met.north)) == ([], "Two")


def test_a_file_that_is_no_packet_is_refused_and_nothing_changes(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    page = shown(qtbot, around)
    (tmp_path / "x.sdgp").write_bytes(b"a letter")
    page.taking.start([str(tmp_path / "x.sdgp"), str(tmp_path / "y.sdgp")])
    page.taking.start([str(tmp_path / "gone.sdgp")])
    assert [r.code for r in around.refusals] == ["packet_not", "packet_gone", "packet_gone"]


def test_a_packet_that_is_refused_does_not_keep_the_others_from_being_looked_at(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    (tmp_path / "bad.sdgp").write_bytes(b"a letter")
    rename(met.south, "One")
    packet = met.send(met.south, "1.sdgp")
    page = shown(qtbot, around)
    wrong = answer(yes)
    page.taking.start([str(tmp_path / "bad.sdgp"), str(packet)])
    assert ([r.code for r in around.refusals], wrong, name_of(met.north)) == (["packet_not"], [], "One")


def test_the_words_of_an_unknown_sender_are_said_in_the_language_of_the_window(
    qtbot: QtBot, around: Around, two: Pair, tmp_path: Path
) -> None:
    service.write_card(two.north.store, tmp_path / "north.sdgpcard")
    service.add_office(two.south.store, tmp_path / "north.sdgpcard")
    packet = two.send(two.south, "south.sdgp")
    language().set("nl")
    page = shown(qtbot, around)
    page.taking.start([str(packet)])
    words = service.own_card(two.south.store).fingerprint("nl")
    assert [(r.code, r.facts["fingerprint"].to("nl")) for r in around.refusals] == [("sender_unknown", words)]


def test_new_findings_of_the_rules_lead_to_their_record(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    packet = met.disagree()
    result = page.taking.model.take_in(packet, AtOnce())
    id = municipality(met.north)
    found = Finding("match_twice", "rule", "1.1", {}, "registry_municipality", id)
    sheet = ResultSheet(page, type(result)(result.sender, result.report, [found]), page.context, page.taking.model)
    qtbot.addWidget(sheet)
    sheet.show()
    view = sheet.findings.view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(sheet.findings.model.index(0, 0)).center()
    )
    assert around.jumps == [("registry_municipality", id, "1.1")]


def test_an_own_packet_is_told_as_made_here_and_not_as_closed_for_others(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    rename(met.north, "Karongi (north)")
    own = met.send(met.north, "own.sdgp")
    renamed = own.rename(tmp_path / "from the stick.sdgp")
    page = shown(qtbot, around)
    page.taking.start([str(renamed)])
    (refusal,) = around.refusals
    assert (refusal.code, refusal.facts["desks"]) == ("packet_own", ("RALGA-R",))
    assert around.refusal_text(refusal).startswith("from the stick.sdgp was made by this desk itself on ")


def test_a_packet_of_others_is_not_taken_for_an_own_one_of_equal_name_and_size(met: Pair, tmp_path: Path) -> None:
    rename(met.north, "Karongi (north)")
    own = met.send(met.north, "packet.sdgp").rename(tmp_path / "own.sdgp")
    other = met.send(met.south, "packet.sdgp")
    with met.north.store.local() as work:
        work.session.scalars(select(Packet)).one().bytes = other.stat().st_size
    with met.north.read() as reading:
        assert made_here(reading, other) is None
        assert made_here(reading, own) is not None


def test_each_file_of_a_packet_that_was_split_is_told_as_made_here(met: Pair, tmp_path: Path) -> None:
    with met.north.act("attach") as work:
        for n in range(2):
            text = os.urandom(60_000).hex().encode()
            attachments.add(work, "registry_municipality", municipality(met.north), f"{n}.txt", text)
    made = service.export(met.north.store, met.north.person, ["RALGA"], tmp_path / "own.sdgp", limit=150_000)
    assert len(made.files) > 1
    with met.north.read() as reading:
        for n, file in enumerate(made.files):
            found = made_here(reading, file.rename(tmp_path / f"part {n}.sdgp"))
            assert found is not None
            assert found.packet == made.packet


def test_a_third_value_for_an_open_question_is_told_before_it_comes_in(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    twin = new_office(tmp_path / "twin.db", "RALGA", "Grace Voorbeeld")
    for giver, taker in ((twin, met.north), (met.north, twin)):
        card = tmp_path / f"{giver.code} for the twin.sdgpcard"
        service.write_card(giver.store, card)
        service.add_office(taker.store, card)
    rename(twin, "Karongi (third)")
    file = tmp_path / "third.sdgp"
    service.export(twin.store, twin.person, ["VVSG"], file)
    page = shown(qtbot, around)
    looked = page.taking.model.rehearse(file, AtOnce())
    two = " ".join(service.own_card(twin.store).fingerprint("en").split()[:2])
    assert (looked.sender, looked.report.conflicts) == (f"RALGA-R ({two})", 1)
    assert [line.new for line in looked.lines if line.effect == "conflict"] == ["Karongi (third)"]
    result = page.taking.model.take_in(file, AtOnce())
    assert (result.report.conflicts, questions(met.north)) == (1, 1)
    twin.close()


def test_an_import_of_before_a_restart_is_taken_back_from_the_register(qtbot: QtBot, around: Around, met: Pair) -> None:
    before = name_of(met.north)
    rename(met.south, "Karongi (south)")
    page = shown(qtbot, around)
    wrong = answer(yes)
    page.taking.start([str(met.send(met.south, "south.sdgp"))])
    assert (wrong, name_of(met.north)) == ([], "Karongi (south)")
    page.close()
    met.north = restarted(met.north)
    later = shown(qtbot, Around(met.north))
    later.tabs.setCurrentWidget(later.register)
    later.register.choose(later.register.model.row_at(0).id)
    press(later.register, "undoImport")
    assert name_of(met.north) == before
    qtbot.waitUntil(lambda: later.register.model.row_at(0).confirmed == "undone")


def test_what_a_rehearsal_does_not_list_is_said(
    qtbot: QtBot, around: Around, met: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = met.disagree()
    page = shown(qtbot, around)
    whole = page.taking.model.rehearse(packet, AtOnce())
    monkeypatch.setattr(taking_in, "QUESTIONS_SHOWN", 0)
    cut = page.taking.model.rehearse(packet, AtOnce())
    assert (whole.report.cut, cut.report.cut, len(whole.report.conflicting)) == (False, True, 1)
    said_of = [[text for text, _ in remarks(found)] for found in (whole, cut)]
    assert "more than a list can show" in said_of[1][-1]
    assert all("more than a list can show" not in text for text in said_of[0])


def test_findings_that_are_not_listed_after_an_import_are_counted(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    rename(met.south, "One")
    result = page.taking.model.take_in(met.send(met.south, "1.sdgp"), AtOnce())
    many = tuple(Finding("number_twice", "conflict", "0.1", {"number": str(n)}) for n in range(203))
    result.report.findings = many
    sheet = ResultSheet(page, replace(result, findings=many[:200]), page.context, page.taking.model)
    qtbot.addWidget(sheet)
    assert said(sheet, "resultLeft").startswith("3 findings more")


@pytest.mark.parametrize("last", ["another packet", "one that is declined"])
def test_of_several_files_the_end_tells_which_file_of_a_packet_lacks(
    qtbot: QtBot, around: Around, met: Pair, last: str
) -> None:
    rename(met.south, "Karongi (south)")
    other = met.send(met.south, "other.sdgp")
    with met.south.act("attach") as work:
        for name in ("one", "two"):
            text = os.urandom(60_000).hex().encode()
            attachments.add(work, "registry_municipality", municipality(met.south), f"{name}.txt", text)
    made = service.export(met.south.store, met.south.person, ["VVSG"], met.folder / "whole.sdgp", limit=150_000)
    assert len(made.files) > 1
    page = shown(qtbot, around)
    wrong = answer(yes, yes if last == "another packet" else no)
    page.context.droppers[".sdgp"]([str(made.files[0]), str(other)])
    assert wrong == []
    assert "(whole.sdgp) was made in 2 files; not here yet: file 2." in around.notices[-1]
    assert around.tones[-1] == "warn"


def test_of_several_files_the_end_tells_nothing_of_packets_that_lacked_something_before(
    qtbot: QtBot, around: Around, met: Pair
) -> None:
    with met.south.act("attach") as work:
        for name in ("one", "two"):
            text = os.urandom(60_000).hex().encode()
            attachments.add(work, "registry_municipality", municipality(met.south), f"{name}.txt", text)
    made = service.export(met.south.store, met.south.person, ["VVSG"], met.folder / "old.sdgp", limit=150_000)
    service.take_in(met.north.store, met.north.person, made.files[0])
    rename(met.south, "Karongi (south)")
    first = met.send(met.south, "first.sdgp")
    rename(met.south, "Karongi (again)")
    second = met.send(met.south, "second.sdgp")
    page = shown(qtbot, around)
    wrong = answer(yes, yes)
    page.context.droppers[".sdgp"]([str(first), str(second)])
    assert wrong == []
    assert not [text for text in around.notices if "not here yet" in text]
