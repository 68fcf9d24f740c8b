"""Packets that go out of the place Exchange: what they hold, where to, what counts as sent."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.model import MAIL_MB, MEGABYTE, Order
from sdgp_desktop.exchange.page.sending import MakeSheet
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office, new_office
from sdgp_desktop.qtkit.jobs import Cancelled, JobControl
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.shell.facts import Facts
from tests.exchange.around import Pair, rename
from tests.exchange.clicks import answer, files, noting, press, said, shown, yes
from tests.exchange.town import attach
from tests.qtkit.around import Around

FULL = Path("/dev/full")  # a disk without room


def test_a_packet_shows_what_it_holds_before_it_is_written(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.north, "Karongi (north)")
    page, facts = shown(qtbot, around), Facts(met.north)
    assert facts.unsent() == 2
    to = tmp_path / "out.sdgp"
    files(monkeypatch, to)
    told: list[str] = []
    wrong = answer(noting(told, yes, "plan0", "plan2"))
    QTest.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert wrong == []
    assert told[0].startswith("2 changes · about ")
    assert told[1] == "Personal data in it: names, functions and office addresses"
    assert facts.unsent() == 0
    assert around.notices[-1].startswith("Saved out.sdgp (")
    assert service.take_in(met.south.store, met.south.person, to).changed == 1
    qtbot.waitUntil(lambda: page.register.model.rowCount() == 1)


@pytest.mark.skipif(not FULL.exists(), reason="needs the devices of Linux")
def test_an_older_file_stays_until_the_new_one_is_whole(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    older = tmp_path / "own.sdgpcard"
    older.write_text("an older file")
    files(monkeypatch, older)
    part = tmp_path / f".{older.name}.part"
    part.symlink_to(FULL)
    press(page, "saveCard")
    assert [r.code for r in around.refusals] == ["disk_full"]
    assert older.read_text() == "an older file"
    press(page, "saveCard")
    assert service.add_office(met.south.store, older).code == "VVSG"
    rename(met.north, "Karongi (north)")
    (tmp_path / ".own.sdgp.part").symlink_to(FULL)
    packet = tmp_path / "own.sdgp"
    packet.write_text("an older file")
    page.sending.write(Order(("RALGA-R",)), packet, True)
    assert [r.code for r in around.refusals] == ["disk_full", "packet_no_room"]
    assert (packet.read_text(), page.register.model.rowCount()) == ("an older file", 0)
    page.sending.write(Order(("RALGA-R",)), packet, True)
    assert service.take_in(met.south.store, met.south.person, packet).changed == 1


def test_a_name_gets_its_ending_and_nothing_is_written_over_that_nobody_was_asked_about(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    (tmp_path / "packet of 28.11.sdgp").write_text("an older file")
    files(monkeypatch, tmp_path / "packet of 28.11")
    page.sending.choose_file(Order(("RALGA-R",)))
    assert [r.code for r in around.refusals] == ["file_exists"]
    assert (tmp_path / "packet of 28.11.sdgp").read_text() == "an older file"
    (tmp_path / "packet of 28.11.sdgp").unlink()
    page.sending.choose_file(Order(("RALGA-R",)))
    assert around.notices[-1].startswith("Saved packet of 28.11.sdgp")


def test_work_after_a_packet_counts_as_not_sent(qtbot: QtBot, around: Around, met: Pair, tmp_path: Path) -> None:
    page, facts = shown(qtbot, around), Facts(met.north)
    rename(met.north, "One")
    page.sending.write(Order(("RALGA-R",)), tmp_path / "one.sdgp")
    rename(met.north, "Two")
    assert facts.unsent() == 1


def test_without_a_desk_no_packet_is_made(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    sheet = MakeSheet(page, page.sending.model, page.context, page.desks.desks(), [])
    qtbot.addWidget(sheet)
    assert not sheet.done_button.isEnabled()
    sheet.boxes["RALGA-R"].click()
    assert sheet.done_button.isEnabled()
    sheet.stick.click()
    assert (sheet.order, sheet.split.isEnabled()) == (Order(("RALGA-R",), everything=True), False)


def test_a_cancelled_packet_leaves_no_file(qtbot: QtBot, around: Around, met: Pair, tmp_path: Path) -> None:
    control = JobControl()
    control.stop()
    page = shown(qtbot, around)
    rename(met.north, "Karongi (north)")
    with pytest.raises(Cancelled):
        page.sending.model.export(Order(("RALGA-R",)), tmp_path / "out.sdgp", control)
    assert [path.name for path in tmp_path.glob("*.sdgp*") if path.suffix != ".sdgpcard"] == []
    assert Facts(met.north).unsent() == 2


def test_what_a_desk_has_confirmed_waits_no_longer(qtbot: QtBot, around: Around, met: Pair) -> None:
    rename(met.north, "Karongi (north)")
    page = shown(qtbot, around)
    assert page.desks.desks()[0].waits == 2
    service.take_in(met.south.store, met.south.person, met.send(met.north, "out.sdgp"))
    back = met.send(met.south, "back.sdgp")
    service.take_in(met.north.store, met.north.person, back)
    desk = page.desks.desks()[0]
    assert (desk.waits, desk.sent != "", desk.received != "") == (0, True, True)
    line = next(r for r in page.register.model._fetch(0, 9, Query()) if r.direction == "sent")
    assert line.confirmed.startswith("RALGA-R: arrived ")


def test_bad_luck_in_counting_is_told_in_the_form(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    sheet = MakeSheet(page, page.sending.model, page.context, page.desks.desks(), ["RALGA-R"])
    qtbot.addWidget(sheet)
    sheet._not_counted(sheet._asked, Refusal("no_card", code="ANCB"))
    assert said(sheet, "plan0") == around.refusal_text(Refusal("no_card", code="ANCB"))


def test_a_large_packet_leaves_without_its_scans_or_in_files_that_mail_lets_through(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        attach(met.north, f"scan{n}.txt", Random(n).randbytes(1_900_000).hex().encode())
    page = shown(qtbot, around)
    files(monkeypatch, tmp_path / "large.sdgp")
    told: list[str] = []

    def tick(sheet: MakeSheet) -> None:
        for box in (sheet.scans, sheet.scans, sheet.split):
            box.click()
            told.append(said(sheet, "plan0"))
        yes(sheet)

    wrong = answer(tick)
    QTest.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert wrong == []
    assert "document" not in told[0]
    assert "3 documents" in told[1]
    assert told[2].endswith("in 2 files")
    made = sorted(tmp_path.glob("large*.sdgp"))
    assert len(made) == 2
    assert all(path.stat().st_size <= MAIL_MB * MEGABYTE for path in made)
    assert around.notices[-1].startswith("Saved 2 files (")
    south = Around(met.south)
    there = shown(qtbot, south)
    wrong = answer(yes, yes)
    there.taking.start([str(path) for path in reversed(made)])
    assert (wrong, len(met.south.store.blobs.names())) == ([], 3)
    assert [line.silent for line in transfers_of(met.north)] == [("RALGA-R",)]
    service.take_in(met.north.store, met.north.person, met.send(met.south, "receipt.sdgp"))
    assert [line.silent for line in transfers_of(met.north) if line.direction == "sent"] == [()]


def transfers_of(office: Office) -> Sequence[service.Transfer]:
    """What left and came in there."""
    with office.read() as reading:
        return service.transfers(reading)


def test_what_lies_in_the_folder_already_is_told_instead_of_written_again(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    rename(met.north, "Karongi (north)")
    page = shown(qtbot, around)
    page.folder.model.choose(folder)
    page.folder.look()
    for _ in range(2):
        press(page, "writeFolder")
    (file,) = folder.iterdir()
    assert around.notices[-1] == f"{file.name} lies there and holds everything for RALGA-R. Nothing was written."


def test_a_packet_leaves_after_the_pin_where_one_is_set(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.north, "Karongi (north)")
    met.north.set_pin("2468")
    page, to = shown(qtbot, around), tmp_path / "out.sdgp"
    files(monkeypatch, to)
    told: list[str] = []

    def tried(sheet: MakeSheet) -> None:
        for pin in ("1357", "2468"):
            told.append(sheet.problem.text())
            sheet.pin.edit.setText(pin)
            sheet.done_button.click()

    wrong = answer(tried)
    QTest.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert (wrong, told) == ([], ["", around.refusal_text(Refusal("wrong_pin"))])
    assert service.take_in(met.south.store, met.south.person, to).changed == 1


def test_a_packet_goes_into_the_folder_after_the_pin_where_one_is_set(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path
) -> None:
    rename(met.north, "Karongi (north)")
    met.north.set_pin("2468")
    folder = tmp_path / "shared"
    folder.mkdir()
    page = shown(qtbot, around)
    page.folder.model.choose(folder)
    page.folder.look()
    qtbot.waitUntil(lambda: page.folder.model.line().there)

    def tried(sheet: Any) -> None:
        for pin in ("1357", "2468"):
            sheet.findChild(QLineEdit, "writeFolderSheet_pin").setText(pin)
            sheet.done_button.click()
            if pin == "1357":
                assert list(folder.iterdir()) == []

    wrong = answer(tried)
    page.folder.write()
    assert wrong == []
    qtbot.waitUntil(lambda: len(list(folder.glob("*.sdgp"))) == 1)


def test_a_packet_for_a_desk_whose_words_nobody_compared_carries_a_remark(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.north, "Karongi (north)")
    stranger = new_office(tmp_path / "second.db", "RALGA", "Grace Exemple", number=2)
    service.write_card(stranger.store, tmp_path / "second.sdgpcard")
    stranger.close()
    service.add_uncompared(met.north.store, tmp_path / "second.sdgpcard")
    page = shown(qtbot, around)
    files(monkeypatch, tmp_path / "out.sdgp")
    told: list[str] = []
    wrong = answer(noting(told, yes, "plan3"))
    page.make_packet(["RALGA-R2"])
    assert wrong == []
    assert told[0].startswith("Nobody here has compared the six words of RALGA-R2 yet.")
    assert (tmp_path / "out.sdgp").exists()
