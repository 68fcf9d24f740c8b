"""Four desks through the window: two edit one district profile, a third forwards, the question is answered once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.calls.service import known_call
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.taking import RehearsalSheet
from sdgp_desktop.intake import service as intake
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.office import new_office, open_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.shell.window import MainWindow

DESKS = {"VVSG": ("VVSG", "V"), "RALGA": ("RALGA", "R"), "RALGA-R2": ("RALGA", "R2"), "ANCB": ("ANCB", "A")}
FIELD = "1.14"
PATIENCE_MS = 60_000  # a busy machine is no mistake


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Path]]:
    """Four databases that know each other."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    memory().values.clear()
    language().set("en", "")
    made = {}
    for name, (code, desk) in DESKS.items():
        path = tmp_path / f"{name}.db"
        new_office(path, code, f"Officer of {name}").close()
        office = open_office(path)
        office.store.set_local(desk=desk)
        office.close()
        made[name] = path
    for name, path in made.items():
        office = open_office(path)
        service.write_card(office.store, tmp_path / f"{name}.sdgpcard")
        office.close()
    for name, path in made.items():
        office = open_office(path)
        for other in made:
            if other != name:
                service.add_office(office.store, tmp_path / f"{other}.sdgpcard")
        office.close()
    yield made
    memory().values.clear()


class Person:
    """Somebody in front of the window, at one desk after the other."""

    def __init__(self, window: MainWindow, places: dict[str, Path], qtbot: QtBot) -> None:
        self.window, self.places, self.qtbot = window, places, qtbot
        self.folder = places["VVSG"].parent

    def sit_down(self, desk: str) -> None:
        """Open the database of a desk."""
        self.window.leave_office()
        self.window.open_office(open_office(self.places[desk]))
        self.idle()

    def idle(self) -> None:
        """Wait until nothing runs beside the window."""
        self.qtbot.waitUntil(lambda: not self.window.jobs.running, timeout=PATIENCE_MS)

    def type_field(self, dossier: Any, text: str) -> None:
        """Type into a field of the profile and leave it."""
        self.window.jump("intake_dossier", dossier, FIELD)
        there = lambda: self.window.findChild(QWidget, f"field_{FIELD}") is not None  # noqa: E731
        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        editor: Any = self.window.findChild(QWidget, f"field_{FIELD}")
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)
        self.window.show_place("exchange")

    def send(self, name: str, *desks: str) -> Path:
        """Write a packet, as the place does once the file is chosen."""
        page: Any = self.place()
        file = self.folder / f"{name}.sdgp"
        page.sending.write(list(desks), file, False, True, None)
        self.idle()
        return file

    def place(self) -> Any:
        """The place Exchange."""
        self.window.show_place("exchange")
        self.idle()
        return self.window.pages["exchange"]

    def take(self, file: Path) -> list[str]:
        """Drop a packet on the window, look at it, take it in; gives the small forms that came."""
        seen: list[str] = []
        self._answer(seen)
        self.window.take_files([str(file)])
        self.qtbot.waitUntil(lambda: "rehearsal" in seen, timeout=PATIENCE_MS)
        self.idle()
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE_MS)
        seen.append("end")
        return seen

    def _answer(self, seen: list[str]) -> None:
        def look() -> None:
            form: Any = QApplication.activeModalWidget()
            if form is not None and form.isVisible():
                seen.append(form.objectName())
                if isinstance(form, RehearsalSheet):
                    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
                else:
                    form.close()
            if "end" not in seen:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    def press(self, name: str) -> None:
        """Click a button."""
        found = self.window.findChild(QPushButton, name)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self.idle()

    def content(self, *audiences: str) -> dict[str, str]:
        """The digests of the open office, of some audiences."""
        with self.window.office.read() as reading:
            found = digests(reading)
        return {a: found.get(a, "") for a in audiences}


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, places: dict[str, Path]) -> Iterator[Person]:
    """Somebody in front of the window."""
    window = MainWindow()
    troubles: list[BaseException] = []
    window.troubled.connect(troubles.append)
    window.resize(1366, 768)
    window.show()
    yield Person(window, places, qtbot)
    window.close()
    window.deleteLater()
    assert troubles == []


def test_a_profile_edited_at_two_desks_and_forwarded_by_a_third_ends_equal(person: Person) -> None:
    window = person.window
    person.sit_down("RALGA")
    with window.office.act("open_dossier") as work:
        dossier = intake.open_dossier(work, known_call(work, "RW-2023").id, "RW31").id
    base = person.send("base", "VVSG-V", "RALGA-R2", "ANCB-A")
    person.sit_down("VVSG")
    person.take(base)
    person.type_field(dossier, "Seen from Brussels")
    person.sit_down("RALGA")
    person.type_field(dossier, "Seen from Kigali")
    own = person.send("own", "RALGA-R2", "ANCB-A")
    person.sit_down("RALGA-R2")
    person.take(base)
    person.take(own)
    forwarded = person.send("forwarded", "VVSG-V", "ANCB-A")
    person.sit_down("VVSG")
    assert "takenResult" in person.take(forwarded)
    page = person.place()
    page.show_questions()
    panel: Any = page.questions.panel
    assert {v.texts[0][1] for v in panel.line.values} == {"Seen from Brussels", "Seen from Kigali"}
    theirs = next(v.n for v in panel.line.values if not v.mine)
    person.press(f"keep{theirs}")
    assert page.open.count(page.questions.model.query) == 0
    answer = person.send("answer", "RALGA-R", "RALGA-R2", "ANCB-A")
    wanted = person.content("all", "track RW")
    for desk in ("RALGA", "RALGA-R2"):
        person.sit_down(desk)
        person.take(answer)
        assert (desk, person.content("all", "track RW")) == (desk, wanted)
    person.sit_down("ANCB")
    for file in (base, own, forwarded, answer):
        person.take(file)
    assert person.content("all") == {"all": wanted["all"]}
    with window.office.read() as reading:
        table = reading.schema["intake_dossier"].table
        assert reading.session.execute(select(table.c.id)).all() == []
