"""The exchange folder: written whole, found at once, half-copied files and second copies told apart."""

import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import FOLDER, ExchangePage, build
from sdgp_desktop.exchange.rules import is_conflict_copy, is_half_copied, is_packet_name
from sdgp_desktop.kernel import files
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office
from sdgp_desktop.overview.service import attention
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.wiring import hook
from tests.exchange.around import BUGESERA, Pair, name_of, pair, rename
from tests.exchange.clicks import answer, press, said, yes
from tests.exchange.town import Town, attach, edit, town
from tests.offices import ERIC, office_store
from tests.qtkit.around import Around

NAME = "RALGA-R_VVSG-V_2026-03-03.sdgp"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of this computer, in a place of their own."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def met(tmp_path: Path) -> Iterator[Pair]:
    """Two offices that have exchanged cards."""
    made = pair(tmp_path)
    made.meet()
    yield made
    made.close()


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder between them."""
    made = tmp_path / "shared"
    made.mkdir()
    return made


def put(met: Pair, folder: Path, name: str = NAME) -> Path:
    """A packet of the south for the north in the folder."""
    made = service.write_into(met.south.store, met.south.person, folder, ["VVSG-V"], name)
    assert made is not None
    return made.files[0]


# -- names


@pytest.mark.parametrize(
    ("name", "size", "half"),
    [
        (NAME, 10, False), (NAME, 0, True), (f".{NAME}.part", 10, True), (f"{NAME}.crdownload", 10, True),
        (f"{NAME}~", 10, True), (f"~{NAME}", 10, True), ("x (1).sdgp", 10, False), ("x.SDGP", 10, False),
        (f"{NAME}.tmp", 10, True),
    ],
)  # fmt: skip
def test_a_file_that_is_still_written_is_told_by_its_name_or_size(name: str, size: int, half: bool) -> None:
    assert (is_packet_name(name), is_half_copied(name, size)) == (True, half)


@pytest.mark.parametrize("name", ["x.sdgpcard", "x.sdgpvisit", "x.sdgo", "x.docx", "sdgp"])
def test_other_files_are_no_packets(name: str) -> None:
    assert not is_packet_name(name)


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        (NAME, False), ("RALGA-R_VVSG-V_2026-03-03_2.sdgp", False), ("x (1).sdgp", True), ("x - Copie.sdgp", True),
        ("x-copie.sdgp", True), ("x (Ann's conflicted copy 2026-03-03).sdgp", True), ("x - Kopie.sdgp", True),
        ("Copie de x.sdgp", True), ("x (Copie en conflit de RALGA 2026-03-03).sdgp", True),
        ("x-DESKTOP-8A1B2C.sdgp", True), ("x - Copy (2).sdgp", True),
    ],
)  # fmt: skip
def test_a_second_copy_is_told_by_its_name(name: str, copy: bool) -> None:
    assert is_conflict_copy(name) == copy


# -- what lies there


def test_a_packet_in_the_folder_is_listed_with_its_sender_and_marked_once_taken(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    file = put(met, folder)
    view = service.look_into(met.north.store, folder)
    assert [(p.file, p.sender, p.part, p.taken) for p in view.packets] == [(file, "RALGA-R", (1, 1), False)]
    service.take_in(met.north.store, met.north.person, file)
    view = service.look_into(met.north.store, folder)
    assert ([p.taken for p in view.packets], view.fresh) == ([True], ())
    met.north.store.undo(met.north.person)
    assert len(service.look_into(met.north.store, folder).fresh) == 1


def test_the_newest_packet_comes_first_and_the_writers_own_are_left_out(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (one)")
    first = met.send(met.south, "shared/first.sdgp")
    rename(met.south, "Karongi (two)")
    second = put(met, folder)
    assert [p.file for p in service.look_into(met.north.store, folder).packets] == [second, first]
    assert service.look_into(met.south.store, folder).packets == ()


def test_what_cannot_be_used_is_said_in_words(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    whole = put(met, folder).read_bytes()
    (folder / "x (1).sdgp").write_bytes(whole)
    (folder / "growing.sdgp").write_bytes(whole[:-20])
    (folder / "started.sdgp").write_bytes(whole[:5])
    (folder / "empty.sdgp").write_bytes(b"")
    (folder / ".y.sdgp.part").write_bytes(whole)
    (folder / "letter.sdgp").write_bytes(b"Dear colleagues")
    (folder / "holiday.jpg").write_bytes(b"x")
    view = service.look_into(met.north.store, folder)
    assert [p.file.name for p in view.packets] == [NAME]
    assert sorted((str(r.facts["file"]), r.code) for r in view.odd) == [
        (".y.sdgp.part", "folder_half"), ("empty.sdgp", "folder_half"), ("growing.sdgp", "folder_half"),
        ("letter.sdgp", "packet_not"), ("started.sdgp", "folder_half"), ("x (1).sdgp", "folder_copy"),
    ]  # fmt: skip


def test_nobody_is_told_to_delete_the_whole_one_of_two_that_differ(met: Pair, folder: Path) -> None:
    attach(met.south, "scan.txt", random.Random(1).randbytes(400_000).hex().encode())
    data = bytearray(put(met, folder).read_bytes())
    data[-20] ^= 1  # behind what is looked at for the list
    (folder / "a.sdgp").write_bytes(data)
    view = service.look_into(met.north.store, folder)
    assert ({p.file.name for p in view.packets}, view.odd) == ({"a.sdgp", NAME}, ())


def test_a_conflict_copy_alone_is_a_packet_like_any_other(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    put(met, folder).rename(folder / "x (1).sdgp")
    view = service.look_into(met.north.store, folder)
    assert ([p.file.name for p in view.packets], view.odd) == (["x (1).sdgp"], ())


def test_a_folder_that_is_away_is_no_failure(met: Pair, folder: Path) -> None:
    assert service.look_into(met.north.store, folder / "gone") == service.FolderView(folder / "gone")
    assert service.look_into(met.north.store, None) == service.FolderView(None)


# -- writing


def test_nothing_is_written_when_all_have_everything(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    service.take_in(met.north.store, met.north.person, put(met, folder))
    back = service.write_into(met.north.store, met.north.person, folder, ["RALGA-R"], "back.sdgp")
    assert back is not None  # it carries the receipt
    service.take_in(met.south.store, met.south.person, back.files[0])
    before = set(folder.iterdir())
    receipt = service.write_into(met.south.store, met.south.person, folder, ["VVSG-V"], NAME)
    assert receipt is not None
    assert service.write_into(met.south.store, met.south.person, folder, ["VVSG-V"], NAME) is None
    assert set(folder.iterdir()) - before == set(receipt.files)


def test_what_lies_there_for_the_same_desks_is_not_written_twice(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    first = put(met, folder)
    again = service.write_into(met.south.store, met.south.person, folder, ["VVSG-V"], NAME)
    assert again is not None
    assert (again.written, again.files, list(folder.iterdir())) == (False, (first,), [first])
    with met.south.read() as reading:
        assert len(service.transfers(reading)) == 1


def test_a_packet_that_nobody_fetched_makes_room_for_one_that_holds_more(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (one)")
    older = put(met, folder, "yesterday.sdgp")
    rename(met.south, "Karongi (two)")
    newer = put(met, folder)
    rename(met.south, "Karongi (three)")
    assert (put(met, folder), list(folder.iterdir())) == (newer, [newer])
    assert older != newer
    service.take_in(met.north.store, met.north.person, newer)
    assert name_of(met.north) == "Karongi (three)"


def test_what_somebody_has_confirmed_and_what_others_put_there_stays(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (one)")
    first = put(met, folder)
    service.take_in(met.north.store, met.north.person, first)
    met.send(met.north, "shared/north.sdgp")
    service.take_in(met.south.store, met.south.person, folder / "north.sdgp")
    (folder / "letter.sdgp").write_bytes(b"x")
    rename(met.south, "Karongi (two)")
    second = put(met, folder)
    assert {p.name for p in folder.iterdir()} == {first.name, second.name, "north.sdgp", "letter.sdgp"}


def test_a_packet_for_more_desks_is_not_dropped_for_one_of_them(three: Town, folder: Path) -> None:
    edit(three["VVSG"], 1)
    office = three["VVSG"]
    both = service.write_into(office.store, office.person, folder, ["RALGA-R", "ANCB-A"], "both.sdgp")
    one = service.write_into(office.store, office.person, folder, ["RALGA-R"], "one.sdgp")
    assert both is not None
    assert one is not None
    assert {p.name for p in folder.iterdir()} == {"both.sdgp", "one.sdgp"}


def test_a_stick_that_was_pulled_out_gives_one_clear_refusal(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    with pytest.raises(Refusal, match="folder_gone"):
        put(met, folder / "gone")


@pytest.mark.parametrize(
    ("number", "code"), [(28, "packet_no_room"), (13, "folder_read_only"), (30, "folder_read_only")]
)
def test_bad_luck_while_writing_leaves_no_file(
    met: Pair, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    rename(met.south, "Karongi (south)")

    def fail(path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("sdgp_desktop.exchange.service.container.sync_file", fail)
    with pytest.raises(Refusal, match=code):
        put(met, folder)
    assert list(folder.iterdir()) == []


def test_a_stick_pulled_out_in_the_middle_is_told_as_such(
    met: Pair, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.south, "Karongi (south)")

    def fail(path: Path) -> None:
        files.drop(path)
        folder.rename(folder.with_name("away"))
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr("sdgp_desktop.exchange.service.container.sync_file", fail)
    with pytest.raises(Refusal, match="folder_gone"):
        put(met, folder)


# -- Today and the window


def test_today_has_a_line_when_packets_wait(met: Pair, folder: Path) -> None:
    rename(met.south, "Karongi (south)")
    put(met, folder)
    view = service.look_into(met.north.store, folder)
    with met.north.read() as reading:
        found = attention(reading, met.north.store.clock(), folder=view)
    lines = [i.finding for i in found if i.finding.code == "packets_in_folder"]
    assert [(f.facts["n"], f.facts["offices"], f.field) for f in lines] == [(1, ("RALGA-R",), FOLDER)]


def place(qtbot: QtBot, office: Office) -> tuple[ExchangePage, Around]:
    """The place Exchange of an office, come into view."""
    around = Around(office)
    context = around.context()
    made = build(context)
    assert isinstance(made, ExchangePage)
    qtbot.addWidget(made)
    made.resize(1176, 678)
    made.show()
    context.shown.emit()
    return made, around


def test_a_folder_is_chosen_once_for_this_computer(
    qtbot: QtBot, met: Pair, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    language().set("en")
    page, _ = place(qtbot, met.north)
    assert page.folder.findChild(QPushButton, "writeFolder") is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(folder))
    press(page, "chooseFolder")
    assert service.chosen_folder() == folder
    assert said(page, "folderSaid") == "No new packet lies there for this desk."


class Clicks(QObject):
    """Counts the clicks of a person."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.count += isinstance(watched, QPushButton)
        return False


def second_desk(met: Pair) -> Office:
    """A second desk of the south, known to the first and knowing it."""
    home = met.folder / "second"
    home.mkdir()
    store = office_store(home)
    hook(store)
    store.set_local(office="RALGA", desk="R2")
    made = Office(store, ERIC, desk="R2")
    for one, other, name in ((made, met.south, "r2"), (met.south, made, "r1")):
        service.write_card(one.store, met.folder / f"{name}.sdgpcard")
        service.add_office(other.store, met.folder / f"{name}.sdgpcard")
    return made


def test_two_desks_of_one_office_exchange_in_three_clicks(
    qtbot: QtBot, qapp: QApplication, met: Pair, folder: Path
) -> None:
    language().set("en")
    second = second_desk(met)
    service.choose_folder(folder)
    rename(met.south, "Karongi (first desk)")
    clicks = Clicks()
    qapp.installEventFilter(clicks)
    try:
        first_page, _ = place(qtbot, met.south)
        press(first_page, "writeFolder")
        page, _ = place(qtbot, second)
        assert said(page, "folderSaid") == "1 packet from RALGA-R"
        wrong = answer(yes)
        press(page, "lying0")
    finally:
        qapp.removeEventFilter(clicks)
    assert (wrong, clicks.count) == ([], 3)
    assert name_of(second) == "Karongi (first desk)"
    assert content(second) == content(met.south)
    assert said(page, "lying0Taken") == "taken in already"
    second.store.close()


def test_what_would_go_into_the_folder_is_listed_before_it_goes(qtbot: QtBot, met: Pair, folder: Path) -> None:
    language().set("en")
    service.choose_folder(folder)
    rename(met.north, "Karongi (north)")
    page, around = place(qtbot, met.north)
    listed = said(page, "folderPlan")
    assert listed.startswith("Would go to RALGA-R · 2 changes · about ")
    assert "It speaks of: " in listed
    assert "ersonal data in it" in listed
    rename(met.north, "Karongi (again)")
    press(page, "writeFolder")
    assert (list(folder.iterdir()), around.notices[-1][:22]) == ([], "Something changed sinc")
    assert said(page, "folderPlan").startswith("Would go to RALGA-R · 3 changes · about ")
    press(page, "writeFolder")
    assert len(list(folder.iterdir())) == 1


def test_when_a_desk_takes_part_no_longer_it_is_counted_anew_for_whom_a_packet_would_be(
    qtbot: QtBot, three: Town, folder: Path
) -> None:
    language().set("en")
    service.choose_folder(folder)
    page, around = place(qtbot, three["VVSG"])
    assert said(page, "folderPlan").startswith("Would go to ANCB-A, RALGA-R · ")
    with three["VVSG"].act("stop_desk", final=True) as work:
        service.stop_desk(work, service.one_desk(work, "RALGA-R").key, "The laptop was stolen")
    qtbot.waitUntil(lambda: said(page, "folderPlan").startswith("Would go to ANCB-A · "))
    press(page, "writeFolder")
    assert len(list(folder.iterdir())) == 1
    page.folder.planned = None  # nothing was counted yet
    press(page, "writeFolder")
    assert around.notices[-1].startswith("Something changed since")


def content(office: Office) -> dict[str, str]:
    """What both desks share."""
    with office.read() as reading:
        return {a: d for a, d in digests(reading).items() if a == "all"}


def test_a_jump_from_today_leads_straight_to_the_only_packet(qtbot: QtBot, met: Pair, folder: Path) -> None:
    language().set("en")
    service.choose_folder(folder)
    rename(met.south, "Bugesera (south)", BUGESERA)
    put(met, folder)
    page, _ = place(qtbot, met.north)
    wrong = answer(yes)
    page.show_record("exchange_packet", None, FOLDER)
    assert wrong == []
    assert service.look_into(met.north.store, folder).fresh == ()


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_a_folder_that_went_away_is_told_in_every_language(qtbot: QtBot, met: Pair, folder: Path, spoken: str) -> None:
    language().set(spoken)
    service.choose_folder(folder)
    rename(met.north, "Karongi (north)")
    page, around = place(qtbot, met.north)
    folder.rename(folder.with_name("away"))
    press(page, "writeFolder")
    assert [r.code for r in around.refusals] == ["folder_gone"]
    assert around.refusal_text(around.refusals[0]).startswith(("The folder", "Le dossier", "De map"))
    button: Any = page.folder.findChild(QPushButton, "writeFolder")
    assert not button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(around.refusals) == 1
    language().set("en")
