"""The place Calls: form, rule book as a grid, new versions, timeline, new calls."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls import service as calls
from sdgp_desktop.calls.page import CallsPage, build
from sdgp_desktop.calls.page.book import NewVersion
from sdgp_desktop.calls.page.making import NewCall, NewProgramme
from sdgp_desktop.calls.page.steps import SessionsPanel, WhoCame
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.registry import service as registry
from tests.offices import ANNA
from tests.qtkit.around import Around

TABS = ("form", "rules", "timeline", "admitted", "sessions", "programme", "checks", "notes", "history")


@pytest.fixture
def page(qtbot: QtBot, around: Around, store: Store) -> CallsPage:
    made = build(around.context())
    assert isinstance(made, CallsPage)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_record("calls_call", call_id(store, "RW-2023"), "")
    return made


def call_id(store: Store, code: str) -> UUID:
    with store.read() as reading:
        return calls.known_call(reading, code).id


def press(page: CallsPage, name: str) -> None:
    """Press a button by its name."""
    found = page.findChild(QPushButton, name)
    assert found is not None
    found.click()


def type_rule(page: CallsPage, code: str, value: str) -> bool:
    grid = page.panel.book.grid
    columns = [c.id for c in grid.columns]
    return grid.setData(grid.index([r.id for r in grid.rows].index(code), columns.index("value")), value)


def test_every_tab_opens_in_every_language(qtbot: QtBot, around: Around, store: Store) -> None:
    for spoken in ("en", "fr", "nl"):
        language().set(spoken)
        made = CallsPage(around.context())
        qtbot.addWidget(made)
        made.show_record("calls_call", call_id(store, "BJ-2023"), "")
        for tab in TABS:
            made.panel.open_tab(tab)
            assert made.panel.tab == tab


def test_the_list_shows_both_calls(page: CallsPage) -> None:
    assert [r.code for r in page.calls.page(0, 10, page.model.query)] == ["RW-2023", "BJ-2023"]


def test_the_closing_day_is_typed_as_a_day_and_kept_to_its_last_second(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    field = page.findChild(QLineEdit, "field_c.closes")
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, "7/12/2023")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    with store.read() as reading:
        assert calls.known_call(reading, "RW-2023").closes.isoformat() == "2023-12-07T22:59:59+00:00"


def test_typed_rules_wait_for_a_version_with_a_reason(qtbot: QtBot, page: CallsPage, store: Store) -> None:
    id = call_id(store, "RW-2023")
    page.panel.open_tab("rules")
    assert type_rule(page, "delegation_max", "5")
    assert type_rule(page, "info_session", "No")
    with store.read() as reading:
        assert calls.latest_version(reading, id) == 1
    assert page.panel.book.model.change_list() == [
        "Digital information session right after the launch: Yes → No (yes or no)",
        "Delegation, at most: 4 → 5 (people)",
    ] or sorted(page.panel.book.model.typed) == ["delegation_max", "info_session"]
    sheet = NewVersion(page, page.panel.book.model, page.context)
    qtbot.addWidget(sheet)
    assert sheet._make() is False
    assert "reason" in sheet.problem.text()
    sheet.reason.setPlainText("Decided by the steering group on 3 March")
    assert sheet._make() is True
    with store.read() as reading:
        assert calls.rules_of(reading, id).number("delegation_max") == 5
        assert calls.rules_of(reading, id).flag("info_session") is False
        assert calls.rules_version(reading, id, 1).number("delegation_max") == 4


def test_a_rule_that_is_no_number_is_refused_in_the_grid(page: CallsPage) -> None:
    page.panel.open_tab("rules")
    assert type_rule(page, "places", "many") is False
    assert page.panel.book.model.typed == {}


@pytest.mark.parametrize(
    ("code", "typed", "said"),
    [
        ("close_zone", "Brussels", "not a time zone"),
        ("threshold_mean", "nan", "not a number"),
        ("commemoration_RW", "7 April", "days of every year"),
        ("admitted", "Karongi;Nowhere", "does not know Nowhere"),
    ],
)
def test_a_value_that_cannot_be_used_stays_in_its_cell_with_the_reason(
    page: CallsPage, code: str, typed: str, said: str
) -> None:
    page.panel.open_tab("rules")
    assert type_rule(page, code, typed) is False
    ((row, _, kept),) = page.panel.book.grid.kept
    assert (page.panel.book.grid.rows[row].id, kept.text) == (code, typed)
    assert said in page.context.refusal_text(kept.refusal)
    assert page.panel.book.model.typed == {}


def test_typing_the_old_value_again_takes_the_change_back(page: CallsPage) -> None:
    page.panel.open_tab("rules")
    type_rule(page, "places", "5")
    type_rule(page, "places", "4")
    assert page.panel.book.model.typed == {}


def test_search_and_topic_narrow_the_rules(page: CallsPage) -> None:
    page.panel.open_tab("rules")
    page.panel.book.search.setText("delegation")
    assert {r.id for r in page.panel.book.grid.rows} >= {"delegation_min", "delegation_max"}
    assert len(page.panel.book.grid.rows) < 20


def test_a_day_typed_in_the_timeline_is_kept(page: CallsPage, store: Store) -> None:
    page.panel.open_tab("timeline")
    grid = page.panel.timeline.grid
    columns = [c.id for c in grid.columns]
    row = [r.values["name"] for r in grid.rows].index("Score sheets locked")
    assert grid.setData(grid.index(row, columns.index("starts")), "20/12/2023")
    with store.read() as reading:
        steps = {m.code: m for m in calls.milestones(reading, call_id(store, "RW-2023"))}
    assert (steps["scoring"].starts, steps["scoring"].draft) == (date(2023, 12, 20), False)


def test_closing_a_call_is_one_click_and_undo(page: CallsPage, store: Store) -> None:
    press(page, "close_call")
    with store.read() as reading:
        assert calls.known_call(reading, "RW-2023").state == "closed"
    store.undo(ANNA)
    with store.read() as reading:
        assert calls.known_call(reading, "RW-2023").state == "open"


def test_a_senegal_call_is_made_in_the_window(qtbot: QtBot, page: CallsPage, store: Store) -> None:
    programme = NewProgramme(page, page.making, page.context)
    qtbot.addWidget(programme)
    for field, text in (
        (programme.code, "GloBe 2027-2031"),
        (programme.starts, "1/1/2027"),
        (programme.ends, "31/12/2031"),
    ):
        field.setText(text)
    assert programme._make() is True
    sheet = NewCall(page, page.making, page.context, None)
    qtbot.addWidget(sheet)
    sheet.country.show_code("SN")
    sheet._country_chosen("SN")
    assert sheet.form.isRowVisible(sheet.association["code"])
    sheet.code.setText("SN-2028")
    sheet.title.setText("Senegal 2028")
    sheet.programme.show_code(programme.made)
    sheet.theme.show_code("prosperity")
    sheet.places.setText("2")
    sheet.association["code"].setText("UAEL")
    sheet.association["name"].setText("Union des Associations d'Élus Locaux")
    days = {"opens": "1/2/2028", "closes": "15/4/2028", "period_start": "1/7/2028", "period_end": "30/6/2030"}
    for key, text in days.items():
        sheet.days[key].setText(text)
    assert sheet._make() is True, sheet.problem.text()
    with store.read() as reading:
        made = calls.known_call(reading, "SN-2028")
        assert (made.state, made.places, made.theme, made.languages) == ("draft", 2, "prosperity", ("nl", "fr"))
        assert ("track SN", ("VVSG", "UAEL")) in [(a.code, a.offices) for a in registry.audiences(reading)]


def test_a_call_from_another_begins_with_its_country_and_later_days(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    sheet = NewCall(page, page.making, page.context, call_id(store, "BJ-2023"))
    qtbot.addWidget(sheet)
    assert (sheet.country.code, sheet.days["opens"].text()) == ("BJ", "3 Oct 2026")
    assert sheet.form.isRowVisible(sheet.association["code"]) is False


def test_a_new_call_belongs_to_the_programme_in_which_its_partnerships_run(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    with store.act("make_programme", ANNA) as work:
        following = calls.make_programme(work, "GloBe 2027-2031", date(2027, 1, 1), date(2031, 12, 31))
    sheet = NewCall(page, page.making, page.context, call_id(store, "RW-2023"))
    qtbot.addWidget(sheet)
    assert (sheet.programme.code, sheet.days["opens"].text()) == (following, "3 Oct 2027")
    assert [sheet.days[key].text() for key in ("period_start", "period_end")] == ["1 Jan 2028", "31 Dec 2029"]
    sheet.code.setText("RW-2027")
    assert sheet._make() is True, sheet.problem.text()


def test_a_call_that_no_programme_holds_says_so_beside_the_programme(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    sheet = NewCall(page, page.making, page.context, call_id(store, "RW-2023"))
    qtbot.addWidget(sheet)
    sheet.show()
    told = sheet.findChild(QLabel, "newCallProgrammeBeside")
    assert told is not None
    assert (sheet.programme.code, told.isVisible()) == (None, True)
    assert told.text().startswith("No programme holds partnerships from 1 Jan 2027 to 31 Dec 2028.")
    sheet.code.setText("RW-2027")
    assert sheet._make() is False, sheet.problem.text()
    assert sheet.problem.text() == "“Programme” may not be empty. Nothing was stored; fill it in."


def test_the_programme_follows_the_days_until_somebody_chooses_one(qtbot: QtBot, page: CallsPage, store: Store) -> None:
    with store.act("make_programme", ANNA) as work:
        following = calls.make_programme(work, "GloBe 2027-2031", date(2027, 1, 1), date(2031, 12, 31))
    with store.read() as reading:
        first = calls.call(reading, call_id(store, "RW-2023")).programme_id
    sheet = NewCall(page, page.making, page.context, call_id(store, "RW-2023"))
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)

    def type_day(key: str, text: str) -> None:
        sheet.days[key].setFocus()
        sheet.days[key].selectAll()
        QTest.keyClicks(sheet.days[key], text)
        QTest.keyClick(sheet.days[key], Qt.Key.Key_Tab)

    type_day("period_start", "1/1/2025")
    assert sheet.programme.code is None, "from one programme into the next: it is in neither"
    type_day("period_end", "31/12/2026")
    assert sheet.programme.code == first
    sheet.programme.show_code(following)
    sheet.programme.chosen.emit(following)
    type_day("period_start", "1/2/2025")
    assert sheet.programme.code == following


def test_a_jump_to_a_step_opens_the_timeline_of_its_call(page: CallsPage, store: Store) -> None:
    with store.read() as reading:
        step = calls.milestones(reading, call_id(store, "BJ-2023"))[0]
    page.show_record("calls_milestone", step.id, "ms.starts")
    assert (page.chosen_id, page.panel.tab) == (call_id(store, "BJ-2023"), "timeline")


def test_a_seat_that_nobody_has_leads_to_where_somebody_is_put_on_it(page: CallsPage, store: Store) -> None:
    with store.read() as reading:
        programme = calls.call(reading, call_id(store, "BJ-2023")).programme_id
    page.show_record("calls_programme", programme, "sg.seat")
    assert page.panel.tab == "programme"
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "addMember"


def shown_value(page: CallsPage, code: str) -> str:
    return str(next(r.values["value"] for r in page.panel.book.grid.rows if r.id == code))


def test_rules_show_days_and_codes_in_words_and_take_them_back(page: CallsPage) -> None:
    page.panel.open_tab("rules")
    assert (shown_value(page, "programme_start"), shown_value(page, "pilot_countries")) == (
        "1 Jan 2022",
        "Benin; Rwanda",
    )
    for code in ("programme_start", "pilot_countries", "unit_kinds", "languages_papers", "programme_tracks"):
        type_rule(page, code, shown_value(page, code))
    assert page.panel.book.model.typed == {}, "typing again what stands there changes nothing"
    type_rule(page, "programme_start", "2 Feb 2022")
    type_rule(page, "pilot_countries", "rwanda; BJ")
    assert page.panel.book.model.typed == {"programme_start": "2022-02-02", "pilot_countries": "RW;BJ"}


def test_a_rule_that_is_a_day_refuses_what_is_none(page: CallsPage) -> None:
    page.panel.open_tab("rules")
    before = shown_value(page, "programme_start")
    assert not type_rule(page, "programme_start", "31/13/2024")
    assert shown_value(page, "programme_start") == before


def test_who_came_may_be_interested_or_not(qtbot: QtBot, page: CallsPage, store: Store) -> None:
    page.panel.open_tab("sessions")
    press(page, "addInfoSession")
    part = page.findChild(SessionsPanel)
    assert part is not None
    session = part.grid.rows[0].id
    for code, keys in (("12021", Qt.Key.Key_Return), ("24020", Qt.Key.Key_Space)):
        sheet = WhoCame(part, part, session)
        qtbot.addWidget(sheet)
        sheet.open()
        qtbot.waitUntil(sheet.isActiveWindow)
        with store.read() as reading:
            place = registry.municipality_by_code(reading, code)
        assert place is not None
        sheet.who.show_code(place.id)
        if keys == Qt.Key.Key_Space:
            QTest.keyClick(sheet.interested, Qt.Key.Key_Space)
        sheet.accept()
    part.show_record(call_id(store, "RW-2023"))
    told = part.findChild(QLabel, "allInterested")
    assert told is not None
    assert told.text() == "Interested after all sessions (1): Lier"


def test_a_search_in_the_rules_without_a_hit_says_so(page: CallsPage, store: Store) -> None:
    page.show_record("calls_call", call_id(store, "BJ-2023"), "cl.value[admitted]")
    book = page.panel.book
    book.search.setText("nothing like it")
    assert book.grid.rows == []
    assert book.view.view.empty == "No rule found: clear the search, or choose all topics."


def test_a_name_that_is_too_long_is_told_by_the_name_of_its_field_which_gets_the_cursor(
    qtbot: QtBot, page: CallsPage
) -> None:
    sheet = new_call(qtbot, page, "SN-2028")
    sheet.show()
    sheet.title.setText("x" * 121)
    assert sheet._make() is False
    assert sheet.problem.text().startswith("“Name” takes 120 characters at most.")
    assert sheet.focusWidget() is sheet.title


def test_what_keeps_a_call_from_opening_leads_to_its_rule(page: CallsPage, store: Store) -> None:
    with store.act("make_call", ANNA) as work:
        programme = calls.programmes(work)[0]
        made = calls.make_call(work, programme.id, "RW-2024", "RW", opens=date(2023, 2, 1), closes=date(2023, 4, 1),
                               period_start=date(2024, 1, 1), period_end=date(2025, 12, 31))  # fmt: skip
    page.show_record("calls_call", made, "cl.value[admitted]")
    book = page.panel.book
    book.search.setText("nothing like it")
    with store.read() as reading:
        found = next(f for f in calls.opening_findings(reading, made) if "admitted" in f.field)
    page.show_record("calls_call", made, found.field)
    view = book.view.view
    assert (book.grid.rows[view.currentIndex().row()].id, book.search.text()) == ("admitted", "")
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


SENEGAL_DAYS = {"opens": "1/2/2028", "closes": "15/4/2028", "period_start": "1/7/2028", "period_end": "30/6/2030"}


def new_call(qtbot: QtBot, page: CallsPage, code: str) -> NewCall:
    """The form for a new call with everything but its theme."""
    programme = NewProgramme(page, page.making, page.context)
    qtbot.addWidget(programme)
    programme.code.setText("GloBe 2027-2031")
    programme.starts.setText("1/1/2027")
    programme.ends.setText("31/12/2031")
    assert programme._make()
    sheet = NewCall(page, page.making, page.context, None)
    qtbot.addWidget(sheet)
    sheet.code.setText(code)
    sheet.programme.show_code(programme.made)
    sheet.country.show_code("RW")
    sheet._country_chosen("RW")
    for key, text in SENEGAL_DAYS.items():
        sheet.days[key].setText(text)
    sheet.open()
    return sheet


def test_a_typed_theme_that_is_not_in_the_list_becomes_a_new_one_with_its_goals(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    sheet = new_call(qtbot, page, "RW-2028")
    line = sheet.theme.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Écologie urbaine")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    told = sheet.findChild(QLabel, "newCallThemeBeside")
    assert told is not None
    assert (told.isVisible(), sheet.goals.isVisible()) == (True, True)
    assert "“Écologie urbaine” is not in the list yet" in told.text()
    sheet.goals.setText("11; 13; 99")
    sheet.accept()
    assert (sheet.isVisible(), "99" in sheet.problem.text()) == (True, True)
    sheet.goals.setText("11; 13")
    sheet.accept()
    assert not sheet.isVisible(), sheet.problem.text()
    with store.read() as reading:
        made = calls.known_call(reading, "RW-2028")
        theme = next(t for t in registry.themes(reading) if t.code == made.theme)
        assert (made.goals, theme.goals, theme.label.fr) == ((11, 13), (11, 13), "Écologie urbaine")
        assert calls.rules_of(reading, made.id).text("programme_end") == "2031-12-31"
    store.undo(ANNA)
    with store.read() as reading:
        assert calls.call_by_code(reading, "RW-2028") is None
        assert theme.code not in {t.code for t in registry.themes(reading)}


def test_a_call_without_a_theme_asks_for_no_goals_and_its_checks_say_what_it_lacks(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    sheet = new_call(qtbot, page, "RW-2028")
    assert not sheet.goals.isVisible()
    sheet.accept()
    assert sheet.made is not None, sheet.problem.text()
    page.choose(sheet.made)
    page.panel.open_tab("checks")
    said = [page.context.finding_text(f) for f in page.calls.findings(sheet.made, page.context.today)]
    assert said == [
        f"“{name}” is still empty; the call cannot be opened before it is filled in."
        for name in ("Themes of the call", "Goals of the call", "Admitted districts or communes")
    ]
    with store.read() as reading:
        assert {f.record_id for f in calls.call_findings(reading, date(2028, 1, 1))}.isdisjoint({sheet.made})


def test_admitted_codes_that_nobody_has_are_refused_where_they_are_typed(
    qtbot: QtBot, page: CallsPage, store: Store
) -> None:
    sheet = new_call(qtbot, page, "RW-2028")
    sheet.admitted.setText("SN01;SN02")
    sheet.accept()
    assert "does not know SN01, SN02" in sheet.problem.text()
    assert "“Admitted districts or communes”" in sheet.problem.text()
    assert (sheet.isVisible(), sheet.admitted.text()) == (True, "SN01;SN02")


@pytest.mark.parametrize(
    ("code", "typed", "said"),
    [
        ("programme_partnerships", "huit", ("Partenariats dans le programme", "(partenariats)")),
        ("theme_policy", "libre", ("Thème : fixe ou ouvert", "fixe ; ouvert")),
        ("start_season", "", ()),
    ],
)
def test_what_a_rule_refuses_is_said_by_its_name_and_unit_in_the_language_of_the_window(
    page: CallsPage, code: str, typed: str, said: tuple[str, ...]
) -> None:
    language().set("fr")
    page.panel.open_tab("rules")
    page.panel.book.refresh()
    if not said:
        assert (shown_value(page, "theme_policy"), shown_value(page, "budget_lines")[-1]) == ("fixe", "F")
        return
    assert type_rule(page, code, typed) is False
    ((_, _, kept),) = page.panel.book.grid.kept
    text = page.context.refusal_text(kept.refusal)
    assert all(part.replace("\u202f", " ") in text.replace("\u00a0", " ").replace("\u202f", " ") for part in said)
    assert code not in text


@pytest.mark.parametrize(
    ("spoken", "said"),
    [
        ("en", ["Closed the call RW-2023", "Archived the call RW-2023", "Took the call RW-2023 out of the archive"]),
        ("fr", ["Appel RW-2023 clôturé", "Appel RW-2023 archivé", "Appel RW-2023 repris des archives"]),
        ("nl", ["Oproep RW-2023 gesloten", "Oproep RW-2023 gearchiveerd", "Oproep RW-2023 uit het archief gehaald"]),
    ],
)
def test_each_step_of_a_call_is_told_as_a_sentence(
    qtbot: QtBot, page: CallsPage, around: Around, spoken: str, said: list[str]
) -> None:
    language().set(spoken)
    for name in ("close_call", "archive_call", "unarchive_call"):
        qtbot.waitUntil(lambda: page.findChild(QPushButton, name) is not None)  # noqa: B023
        press(page, name)
    assert around.notices[-3:] == said
