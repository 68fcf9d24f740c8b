"""The place Exchange: cards and six words, packets out and in, open questions, the register, in three languages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import ExchangePage, build
from sdgp_desktop.exchange.page.offices import CompareSheet, StopSheet
from sdgp_desktop.exchange.page.sending import MakeSheet
from sdgp_desktop.exchange.page.taking import RehearsalSheet, ResultSheet
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import new_office
from sdgp_desktop.qtkit.jobs import Cancelled, JobControl
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.shell.facts import Facts
from tests.exchange.around import Pair, municipality, name_of, pair, rename
from tests.exchange.clicks import answer, files, no, noting, press, questions, said, yes
from tests.qtkit import audit
from tests.qtkit.around import Around, AtOnce

FULL = Path("/dev/full")  # a disk without room


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Pair]:
    """Two offices that do not know each other yet."""
    made = pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def met(two: Pair) -> Pair:
    """Two offices that have exchanged cards."""
    two.meet()
    return two


@pytest.fixture
def around(qapp: Any, two: Pair) -> Iterator[Around]:
    """The window around the place, in the northern office."""
    language().set("en")
    yield Around(two.north)
    language().set("en")


def shown(qtbot: QtBot, around: Around, size: tuple[int, int] = (1176, 678)) -> ExchangePage:
    """The place, in view."""
    made = build(around.context())
    assert isinstance(made, ExchangePage)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    return made


# -- cards


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


# -- out


def test_a_packet_shows_what_it_holds_before_it_is_written(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(met.north, "Karongi (north)")
    page, facts = shown(qtbot, around), Facts(met.north)
    assert facts.unsent() == 1
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
    page.sending.write(["RALGA-R"], packet, False, True, None, True)
    assert [r.code for r in around.refusals] == ["disk_full", "disk_full"]
    assert (packet.read_text(), page.register.model.rowCount()) == ("an older file", 0)
    page.sending.write(["RALGA-R"], packet, False, True, None, True)
    assert service.take_in(met.south.store, met.south.person, packet).changed == 1


def test_a_name_gets_its_ending_and_nothing_is_written_over_that_nobody_was_asked_about(
    qtbot: QtBot, around: Around, met: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, around)
    (tmp_path / "packet of 28.11.sdgp").write_text("an older file")
    files(monkeypatch, tmp_path / "packet of 28.11")
    page.sending.choose_file(["RALGA-R"], False, True, None)
    assert [r.code for r in around.refusals] == ["file_exists"]
    assert (tmp_path / "packet of 28.11.sdgp").read_text() == "an older file"
    (tmp_path / "packet of 28.11.sdgp").unlink()
    page.sending.choose_file(["RALGA-R"], False, True, None)
    assert around.notices[-1].startswith("Saved packet of 28.11.sdgp")


def test_work_after_a_packet_counts_as_not_sent(qtbot: QtBot, around: Around, met: Pair, tmp_path: Path) -> None:
    page, facts = shown(qtbot, around), Facts(met.north)
    rename(met.north, "One")
    page.sending.write(["RALGA-R"], tmp_path / "one.sdgp", False, True, None)
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
    assert (sheet.everything, sheet.split.isEnabled(), sheet.codes) == (True, False, ["RALGA-R"])


def test_a_cancelled_packet_leaves_no_file(qtbot: QtBot, around: Around, met: Pair, tmp_path: Path) -> None:
    control = JobControl()
    control.stop()
    page = shown(qtbot, around)
    rename(met.north, "Karongi (north)")
    with pytest.raises(Cancelled):
        page.sending.model.export(["RALGA-R"], tmp_path / "out.sdgp", False, True, None, control)
    assert [path.name for path in tmp_path.glob("*.sdgp*") if path.suffix != ".sdgpcard"] == []
    assert Facts(met.north).unsent() == 1


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


# -- in


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
    sheet = ResultSheet(page, type(result)(result.sender, result.report, [found]), page.context)
    qtbot.addWidget(sheet)
    sheet.show()
    view = sheet.findings.view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(sheet.findings.model.index(0, 0)).center()
    )
    assert around.jumps == [("registry_municipality", id, "1.1")]


# -- questions


@pytest.fixture
def asked(qtbot: QtBot, around: Around, met: Pair) -> ExchangePage:
    """The place with one open question in view."""
    service.take_in(met.north.store, met.north.person, met.disagree())
    page = shown(qtbot, around)
    page.show_questions()
    return page


def test_a_question_shows_both_values_with_who_gave_them(asked: ExchangePage) -> None:
    panel = asked.questions.panel
    found = {said(panel, f"value{n}Desk"): said(panel, f"value{n}Text0") for n in (1, 2)}
    assert found == {"VVSG-V": "Karongi (north)", "RALGA-R": "Karongi (south)"}
    assert said(panel, "valueShown") == "shown in the record until somebody chooses"
    panel.open_tab("history")
    texts = {panel.history.model.item(row, 1).text() for row in range(panel.history.model.rowCount())}
    assert {"Karongi (north)", "Karongi (south)"} <= texts


@pytest.mark.parametrize("whose", ["VVSG-V", "RALGA-R"])
def test_one_value_is_chosen_by_a_click(qtbot: QtBot, asked: ExchangePage, met: Pair, whose: str) -> None:
    panel = asked.questions.panel
    n = next(n for n in (1, 2) if said(panel, f"value{n}Desk") == whose)
    press(panel, f"keep{n}")
    assert (questions(met.north), name_of(met.north)) == (
        0,
        "Karongi (north)" if whose == "VVSG-V" else "Karongi (south)",
    )
    qtbot.waitUntil(lambda: asked.tabs.tabText(1) == "Open questions")


def test_an_empty_third_value_answers_nothing(asked: ExchangePage, around: Around, met: Pair) -> None:
    press(asked.questions.panel, "thirdSet")
    assert ([r.code for r in around.refusals], questions(met.north)) == (["field_missing"], 1)


def test_a_third_value_is_typed_and_travels_back(asked: ExchangePage, met: Pair) -> None:
    line = asked.questions.panel.findChild(QLineEdit, "third_name")
    assert line is not None
    QTest.keyClicks(line, "Karongi")
    press(asked.questions.panel, "thirdSet")
    assert (questions(met.north), name_of(met.north)) == (0, "Karongi")
    service.take_in(met.south.store, met.south.person, met.send(met.north, "answer.sdgp"))
    assert (questions(met.south), name_of(met.south)) == (0, "Karongi")


def test_many_questions_are_answered_at_once_and_undone_at_once(
    qtbot: QtBot, asked: ExchangePage, around: Around, met: Pair
) -> None:
    asked.questions.fill(asked.questions.menu)
    line = next(a for a in asked.questions.menu.actions() if a.objectName() == "all_VVSG-V")
    line.trigger()
    assert (questions(met.north), name_of(met.north)) == (0, "Karongi (north)")
    assert around.notices[-1] == "Answered 1 question."


def test_the_record_of_a_question_is_one_click_away(asked: ExchangePage, around: Around, met: Pair) -> None:
    press(asked.questions.panel, "openQuestionRecord")
    assert [(kind, id) for kind, id, _ in around.jumps] == [("registry_municipality", municipality(met.north))]


def test_a_question_that_somebody_answered_meanwhile_is_refused(asked: ExchangePage, around: Around) -> None:
    line = asked.questions.panel.line
    assert line is not None
    asked.questions.questions.keep(line.id, 1)
    asked.questions.panel.keep(line.id, 2)
    assert [r.code for r in around.refusals] == ["conflict_gone"]


# -- look


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("tab", [0, 1, 2])
def test_everything_has_a_name_and_can_be_reached(
    qtbot: QtBot, around: Around, met: Pair, spoken: str, tab: int
) -> None:
    service.take_in(met.north.store, met.north.person, met.disagree())
    language().set(spoken)
    page = shown(qtbot, around)
    if tab == 1:
        page.show_questions()
    page.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    assert [*audit.unnamed(page), *audit.small(page), *audit.clipped(page)] == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_small_form_opens_in_every_language(qtbot: QtBot, around: Around, met: Pair, spoken: str) -> None:
    language().set(spoken)
    page = shown(qtbot, around)
    packet = met.disagree()
    desk = page.desks.desks()[0]
    looked = page.taking.model.rehearse(packet, AtOnce())
    for sheet in (
        CompareSheet(page, desk, page.desks.own()),
        StopSheet(page, desk),
        MakeSheet(page, page.sending.model, page.context, [desk], [desk.code]),
        RehearsalSheet(page, looked, page.context),
        ResultSheet(page, page.taking.model.take_in(packet, AtOnce()), page.context),
    ):
        qtbot.addWidget(sheet)
        sheet.show()
        QApplication.processEvents()
        assert [*audit.unnamed(sheet), *audit.clipped(sheet)] == []
        sheet.close()


def test_bad_luck_in_counting_is_told_in_the_form(qtbot: QtBot, around: Around, met: Pair) -> None:
    page = shown(qtbot, around)
    sheet = MakeSheet(page, page.sending.model, page.context, page.desks.desks(), ["RALGA-R"])
    qtbot.addWidget(sheet)
    sheet._not_counted(sheet._asked, Refusal("no_card", code="ANCB"))
    assert said(sheet, "plan0") == around.refusal_text(Refusal("no_card", code="ANCB"))


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
    assert around.notices[-1].endswith("so this computer became VVSG-V2.")


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
