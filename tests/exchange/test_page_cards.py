"""Cards in the place Exchange: the six words, desks that number alike, a desk that is stopped."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.offices import StopSheet
from sdgp_desktop.exchange.page.sending import MakeSheet
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import Office, new_office
from sdgp_desktop.qtkit.language import language
from tests.exchange.around import Pair, rename
from tests.exchange.clicks import answer, files, no, noting, press, said, shown, yes
from tests.exchange.town import town
from tests.qtkit.around import Around

FULL = Path("/dev/full")  # a disk without room


def test_enter_does_not_trust_a_card_whose_words_nobody_read(
    qtbot: QtBot, around: Around, two: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    card = tmp_path / "south.sdgpcard"
    service.write_card(two.south.store, card)
    files(monkeypatch, card)
    wrong = answer(lambda sheet: QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return))
    press(page, "takeCard")
    with two.north.read() as reading:
        assert (wrong, service.offices(reading)) == ([], ())


def test_a_last_packet_is_offered_before_a_desk_is_stopped(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    chosen: list[bool] = []

    def look(sheet: Any) -> None:
        chosen.append(sheet.boxes["RALGA-R"].isChecked())
        no(sheet)

    wrong = answer(lambda sheet: press(sheet, "stopLastPacket"), look)
    press(page, "stop_RALGA-R")
    assert (wrong, chosen) == ([], [True])
    with met.north.read() as reading:
        assert service.ended(reading) == {}


def test_a_desk_whose_words_nobody_compared_says_so_until_they_are(
    qtbot: QtBot, around: Around, two: Pair, tmp_path: Path
) -> None:
    card = tmp_path / "south.sdgpcard"
    service.write_card(two.south.store, card)
    service.add_uncompared(two.north.store, card)
    page = shown(qtbot, around)
    assert said(page, "desk_RALGA-R_introducedText").startswith("Nobody here has compared its six words yet")
    assert page.folder.codes() == []
    words: list[str] = []
    wrong = answer(noting(words, yes, "theirWords"))
    press(page, "compare_RALGA-R")
    assert (wrong, words) == ([], [service.own_card(two.south.store).fingerprint("en")])
    qtbot.waitUntil(lambda: page.findChild(QLabel, "desk_RALGA-R_introducedText") is None)
    assert page.folder.codes() == ["RALGA-R"]


def test_an_empty_place_says_what_it_is_for(qtbot: QtBot, around: Around) -> None:
    page = shown(qtbot, around)
    assert said(page, "noDeskTitle") == "No other office is known yet"
    assert not page.make.isEnabled()
    assert page.take.isEnabled()


def test_a_card_goes_out_and_comes_in_after_its_words_were_compared(
    qtbot: QtBot, around: Around, two: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    own = tmp_path / "own.sdgpcard"
    files(monkeypatch, own)
    press(page, "saveCard")
    south = service.add_office(two.south.store, own)
    assert said(page, "own_words") == south.fingerprint("en")
    card = tmp_path / "south.sdgpcard"
    service.write_card(two.south.store, card)
    files(monkeypatch, card)
    wrong = answer(no)
    press(page, "takeCard")
    with two.north.read() as reading:
        assert service.offices(reading) == ()
    words: list[str] = []
    wrong += answer(noting(words, yes, "theirWords"))
    press(page, "takeCard")
    assert wrong == []
    assert words == [service.own_card(two.south.store).fingerprint("en")]
    qtbot.waitUntil(lambda: page.findChild(QLabel, "desk_RALGA-R_words") is not None)
    assert page.make.isEnabled()


def test_our_own_card_is_refused_in_words(qtbot: QtBot, around: Around, two: Pair, tmp_path: Path) -> None:
    page = shown(qtbot, around)
    service.write_card(two.north.store, tmp_path / "own.sdgpcard")
    page.context.droppers[".sdgpcard"]([str(tmp_path / "own.sdgpcard")])
    assert [r.code for r in around.refusals] == ["card_own"]


def test_the_six_words_follow_the_language_of_the_window(qtbot: QtBot, around: Around, met: Pair) -> None:
    spoken = []
    for code in LANGUAGES:
        language().set(code)
        spoken.append(said(shown(qtbot, around), "desk_RALGA-R_words"))
    own = service.own_card(met.south.store)
    assert spoken == [own.fingerprint(code) for code in LANGUAGES]


def test_a_desk_is_stopped_with_a_reason(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)

    def fill(sheet: StopSheet) -> None:
        yes(sheet)
        assert sheet.problem.text() != ""
        QTest.keyClicks(sheet.reason, "Laptop lost")
        yes(sheet)

    wrong = answer(fill)
    press(page, "stop_RALGA-R")
    assert wrong == []
    qtbot.waitUntil(lambda: page.findChild(QLabel, "desk_RALGA-R_stopped") is not None)
    assert not page.make.isEnabled()


def test_a_computer_without_work_that_meets_a_colleague_says_its_new_number(
    qtbot: QtBot, around: Around, two: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    colleague = new_office(tmp_path / "colleague.db", "VVSG", "Bram Voorbeeld")
    card = tmp_path / "colleague.sdgpcard"
    service.write_card(colleague.store, card)
    colleague.close()
    page = shown(qtbot, around)
    files(monkeypatch, card)
    wrong = answer(yes)
    press(page, "takeCard")
    assert wrong == []
    assert two.north.store.desk == "V2"
    assert "so this computer became VVSG-V2. Agree which computer has which number" in around.notices[-1]


def test_two_computers_that_cannot_be_told_apart_are_told_where_the_desks_stand(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    page = shown(qtbot, around)
    assert page.findChild(QLabel, "waitingParts0Text") is None
    twin = new_office(tmp_path / "twin.db", "RALGA", "Grace Voorbeeld")
    card = tmp_path / "twin.sdgpcard"
    service.write_card(twin.store, card)
    twin.close()
    service.add_office(met.north.store, card)
    page.refresh()
    assert "RALGA" in said(page, "waitingParts0Text")


def twin_of(met: Pair, folder: Path, code: str = "RALGA") -> Office:
    """A second computer of an office that numbers as the first one does, and its card taken in by the north."""
    twin = new_office(folder / "twin.db", code, "Grace Voorbeeld")
    card = folder / "twin.sdgpcard"
    service.write_card(twin.store, card)
    service.add_office(met.north.store, card)
    return twin


def test_a_card_of_a_second_computer_with_a_name_that_is_taken_is_told_before_it_is_taken_in(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = new_office(tmp_path / "twin.db", "RALGA", "Grace Voorbeeld")
    card = tmp_path / "twin.sdgpcard"
    service.write_card(twin.store, card)
    twin.close()
    page = shown(qtbot, around)
    files(monkeypatch, card)
    told: list[str] = []
    wrong = answer(noting(told, yes, "compareAlikeText"))
    press(page, "takeCard")
    assert wrong == []
    assert "RALGA-R" in told[0]
    assert service.own_card(met.south.store).fingerprint("en") in told[0]
    service.write_card(met.south.store, tmp_path / "south.sdgpcard")
    files(monkeypatch, tmp_path / "south.sdgpcard")
    wrong = answer(noting(told, no, "compareAlikeText"))
    press(page, "takeCard")
    assert wrong == []  # now the other one has the name


def test_two_computers_of_one_name_have_a_card_a_box_and_a_line_of_their_own(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    twin = twin_of(met, tmp_path)
    words = {one.key: " ".join(one.fingerprint("en").split()[:2]) for one in offices_of(met.north)}
    page = shown(qtbot, around)
    lines = {line.key: line for line in page.desks.desks()}
    assert {line.code for line in lines.values()} == {f"RALGA-R ({two})" for two in words.values()}
    assert len({line.tag for line in lines.values()}) == 2
    theirs = lines[twin.store.desk_keys().public]
    sheet = MakeSheet(page, page.sending.model, page.context, list(lines.values()), [theirs.address])
    qtbot.addWidget(sheet)
    assert [name for name, box in sheet.boxes.items() if box.isChecked()] == [theirs.key]
    page.sending.write(sheet.order, tmp_path / "twin.sdgp")
    assert [r.desks for r in register_of(met.north)] == [(theirs.code,)]
    assert theirs.code in around.notices[-1]
    assert page.sending.model.file_name(sheet.order.codes).startswith("VVSG-V_RALGA-R_")
    service.write_card(met.north.store, tmp_path / "north.sdgpcard")
    service.add_office(twin.store, tmp_path / "north.sdgpcard")
    assert service.take_in(twin.store, twin.person, tmp_path / "twin.sdgp").packet != ""
    with pytest.raises(Refusal, match="packet_not_for_us"):
        service.take_in(met.south.store, met.south.person, tmp_path / "twin.sdgp")
    twin.close()


def test_every_widget_of_two_computers_of_one_name_has_a_name_of_its_own(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    twin_of(met, tmp_path).close()
    page = shown(qtbot, around)
    names = [w.objectName() for w in page.offices.findChildren(QPushButton) if w.objectName().startswith("packet_")]
    assert (len(names), len(set(names))) == (2, 2)


def offices_of(office: Office) -> Sequence[service.OfficeView]:
    """The desks known there."""
    with office.read() as reading:
        return service.offices(reading)


def register_of(office: Office) -> Sequence[service.Transfer]:
    """What left and came in there."""
    with office.read() as reading:
        return service.transfers(reading)


def test_the_card_of_a_stopped_desk_tells_by_whom_when_and_why(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    page.desks.stop(page.desks.desks()[0].key, "Laptop lost in Kigali")
    page.refresh()
    why = said(page, "desk_RALGA-R_why")
    assert why.startswith(f"Stopped by {met.north.person.name} (VVSG), ")
    assert why.endswith(": Laptop lost in Kigali")


def test_a_stop_that_came_with_a_packet_is_told_too_and_no_packet_is_made_for_that_desk(
    qtbot: QtBot, qapp: Any, tmp_path: Path
) -> None:
    (tmp_path / "town").mkdir()
    places = town(tmp_path / "town", "VVSG", "RALGA", "ANCB")
    with places["VVSG"].act("stop_desk", final=True) as work:
        service.stop_desk(work, places["RALGA"].store.desk_keys().public, "Co-operation was suspended")
    places.bring("VVSG", "ANCB")
    language().set("en")
    page = shown(qtbot, Around(places["ANCB"]))
    why = said(page, "desk_RALGA-R_why")
    assert why.startswith("Stopped by VVSG Voorbeeld (VVSG), ")
    assert why.endswith(": Co-operation was suspended")
    assert page.folder.codes() == ["VVSG-V"]
    assert page.findChild(QPushButton, "packet_RALGA-R") is None
    places.close()


def test_a_desk_whose_words_nobody_compared_gets_nothing_in_the_folder_until_somebody_says_so(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    twin = twin_of(met, tmp_path, "VVSG")  # of the office of the north, but known to it by the south only
    twin.close()
    with met.north.store.local() as work:
        own, strange = sorted(work.session.scalars(select(Desk)), key=lambda desk: desk.office == "VVSG")
        strange.introduced_by = own.key
    rename(met.north, "Karongi (north)")
    folder = tmp_path / "shared"
    folder.mkdir()
    page = shown(qtbot, around)
    page.folder.model.choose(folder)
    page.folder.look()
    box = page.findChild(QCheckBox, "folderStrangers")
    assert box is not None
    assert (box.isChecked(), page.folder.codes()) == (False, ["RALGA-R"])
    press(page, "writeFolder")
    assert register_of(met.north)[0].desks == ("RALGA-R",)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    press(page, "writeFolder")
    assert len(register_of(met.north)[0].desks) == 2
