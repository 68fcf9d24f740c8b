"""A file that is double-clicked, handed over by a second start, or dropped: it leads to its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from main import opens_window
from sdgp_desktop.app import handed_over, options
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.offices import CompareSheet
from sdgp_desktop.exchange.page.taking import RehearsalSheet
from sdgp_desktop.kernel.copies import copy_office
from sdgp_desktop.office import Office, new_office, open_office
from sdgp_desktop.qtkit.form.editors import LongText
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.registry import service as registry
from sdgp_desktop.shell.frontpages import SignIn, Welcome
from sdgp_desktop.shell.one_instance import OneInstance
from sdgp_desktop.shell.places import ALL
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow


@pytest.fixture(scope="session")
def other_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of RALGA as it is on the first day."""
    path = tmp_path_factory.mktemp("other") / "ralga.db"
    new_office(path, "RALGA", "Eric Exemple").close()
    return path


@pytest.fixture
def packet(office_file: Path, other_office: Path, tmp_path: Path) -> Path:
    """A packet of RALGA for the office; both know each other."""
    ours, theirs = open_office(office_file), open_office(other_office)
    try:
        _meet(ours, theirs, tmp_path)
        with theirs.read() as reading:
            found = registry.municipality_by_code(reading, "RW31")
        assert found is not None
        with theirs.act("change_municipality") as work:
            registry.change_municipality(work, found.id, {"name": "Karongi (south)"})
        file = tmp_path / "kigali.sdgp"
        service.export(theirs.store, theirs.person, ["VVSG"], file)
    finally:
        ours.close()
        theirs.close()
    return file


def _meet(ours: Office, theirs: Office, folder: Path) -> None:
    for one, other, name in ((ours, theirs, "ours"), (theirs, ours, "theirs")):
        card = folder / f"{name}.sdgpcard"
        service.write_card(one.store, card)
        service.add_office(other.store, card)


def closing(seen: list[Any]) -> Callable[[], None]:
    """Writes down which small form came, and cancels it."""

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if sheet is None:
            QTimer.singleShot(20, look)
            return
        seen.append(type(sheet))
        sheet.close()

    return look


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """The window is open and does nothing beside."""
    qtbot.waitUntil(lambda: window.office is not None and not window.jobs.running)


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        (["kigali.sdgp"], True), (["--language", "fr", "Copie de l'office.sdgo"], True), (["a.sdgpcard"], True),
        (["export", "--for", "VVSG", "--to", "a.sdgp"], False), (["import", "a.sdgp"], False), (["--json"], False),
    ],
)  # fmt: skip
def test_a_file_opens_the_window_and_a_command_does_not(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window


def test_files_are_told_from_options() -> None:
    arguments = ["--database", "own.db", "kigali.sdgp", "--language=nl"]
    assert handed_over(arguments) == [Path("kigali.sdgp").absolute()]
    assert options(arguments) == {"database": "own.db", "language": "nl"}


def test_a_double_click_opens_the_own_office_and_leads_to_the_rehearsal(
    qapp: QApplication, bare_window: MainWindow, office_file: Path, packet: Path, qtbot: QtBot
) -> None:
    memory().set("recent", [str(office_file)])
    program = Program(qapp, bare_window, None, [packet])
    seen: list[Any] = []
    QTimer.singleShot(0, closing(seen))
    program.start()
    qtbot.waitUntil(lambda: bool(seen))
    settled(qtbot, bare_window)
    assert (seen, bare_window.current) == ([RehearsalSheet], "exchange")


def test_a_pin_is_asked_for_before_a_file_is_shown(
    qapp: QApplication, bare_window: MainWindow, office_file: Path, packet: Path, qtbot: QtBot
) -> None:
    office = open_office(office_file)
    office.set_pin("2468")
    office.close()
    program = Program(qapp, bare_window, office_file, [packet])
    program.start()
    page = bare_window.stack.currentWidget()
    assert isinstance(page, SignIn)
    seen: list[Any] = []
    QTimer.singleShot(0, closing(seen))
    page.pin.setText("2468")
    page.go_on()
    qtbot.waitUntil(lambda: bool(seen))
    settled(qtbot, bare_window)
    assert seen == [RehearsalSheet]


def test_without_an_office_the_file_waits_until_one_is_made(
    qapp: QApplication, bare_window: MainWindow, packet: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, bare_window, None, [packet])
    program.start()
    page = bare_window.stack.currentWidget()
    assert isinstance(page, Welcome)
    assert "kigali.sdgp" in page.banner.text.text()
    program.make("VVSG", "Ann Peeters")
    settled(qtbot, bare_window)
    qtbot.waitUntil(lambda: any("kigali.sdgp" in notice.text for notice in bare_window.notices.kept))
    assert bare_window.current == "exchange"  # closed for the other office: refused in words


def test_a_card_leads_to_its_six_words(
    qapp: QApplication, bare_window: MainWindow, office_file: Path, packet: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, bare_window, office_file, [packet.with_name("theirs.sdgpcard")])
    seen: list[Any] = []
    QTimer.singleShot(0, closing(seen))
    program.start()
    qtbot.waitUntil(lambda: bool(seen))
    settled(qtbot, bare_window)
    assert (seen, bare_window.current) == ([CompareSheet], "exchange")


def test_a_copied_office_is_opened_as_an_office(
    qapp: QApplication, bare_window: MainWindow, other_office: Path, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    office = open_office(other_office)
    copy_office(office.store, tmp_path / "kigali.sdgo")
    office.close()
    Program(qapp, bare_window, None, [tmp_path / "kigali.sdgo"]).start()
    settled(qtbot, bare_window)
    assert (bare_window.office.code, bare_window.office.store.path) == ("RALGA", home / "kigali.db")


def test_a_second_start_hands_its_file_to_the_open_window(
    qapp: QApplication, bare_window: MainWindow, office_file: Path, packet: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, bare_window, office_file)
    program.start()
    settled(qtbot, bare_window)
    bare_window.show_place("calls")
    seen: list[Any] = []
    QTimer.singleShot(0, closing(seen))
    assert OneInstance(office_file).raise_other([packet])
    qtbot.waitUntil(lambda: bool(seen))
    settled(qtbot, bare_window)
    assert (seen, bare_window.current) == ([RehearsalSheet], "exchange")


def test_nonsense_at_the_door_only_raises_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = OneInstance(tmp_path / "a.db")
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    assert socket.waitForConnected(1000)
    socket.write(b"{]")
    socket.waitForBytesWritten(1000)
    with qtbot.waitSignal(first.asked) as heard:
        socket.disconnectFromServer()
    assert heard.args == [[]]


@pytest.mark.parametrize("place", [spot.code for spot in ALL])
def test_a_packet_dropped_in_any_place_leads_to_its_rehearsal(
    bare_window: MainWindow, office_file: Path, packet: Path, qtbot: QtBot, place: str
) -> None:
    bare_window.open_office(open_office(office_file))
    settled(qtbot, bare_window)
    bare_window.show_place(place)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(packet))])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    seen: list[Any] = []
    QTimer.singleShot(0, closing(seen))
    dropping = QDropEvent(QPointF(400, 300), action, files, left, Qt.KeyboardModifier.NoModifier)
    bare_window.dropEvent(dropping)  # Qt sends it only after a real drag
    qtbot.waitUntil(lambda: bool(seen))
    settled(qtbot, bare_window)
    assert (seen, bare_window.current) == ([RehearsalSheet], "exchange")


def test_a_file_dropped_on_a_text_is_left_to_the_window(qtbot: QtBot) -> None:
    box = LongText()
    qtbot.addWidget(box)
    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/kigali.sdgp")])
    text.setText("Kigali")
    assert (box.canInsertFromMimeData(files), box.canInsertFromMimeData(text)) == (False, True)
