"""A stop that arrives sets later changes aside: what goes back is counted and listed, and stays in the history."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page.taking import RehearsalSheet, ResultSheet
from sdgp_desktop.kernel import history
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.model import places
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.around import BUGESERA, municipality, name_of, rename
from tests.exchange.clicks import answer, shown, yes
from tests.exchange.town import Town, contact, town
from tests.qtkit.around import Around

REASON = "laptop lost"
Told = tuple[str, str, object, object, str]  # effect, column, old, new, because of which desk


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG and two desks of RALGA; what the second desk wrote first is known to all."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    rename(made["RALGA-R2"], "Karongi first")
    for name in ("VVSG", "RALGA"):
        made.bring("RALGA-R2", name)
    yield made
    made.close()


def stop(made: Town) -> None:
    """The first desk of RALGA stops the second one."""
    key = made["RALGA-R2"].store.desk_keys().public
    with made["RALGA"].act("stop_desk", final=True) as work:
        service.stop_desk(work, key, REASON)


def told(made: Town, report: service.Report) -> list[Told]:
    """What a list of a packet says at VVSG."""
    with made["VVSG"].read() as reading:
        return [(one.effect, one.column, one.old, one.new, one.stopped) for one in service.listed(reading, report)]


def going_back(lines: list[Told]) -> list[Told]:
    """Those that a stop takes back."""
    return [line for line in lines if line[0] == "back"]


def test_a_field_that_goes_back_is_counted_and_listed_before_and_after(three: Town) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    file = three.send("RALGA", ["VVSG"], "stop.sdgp")
    looked = service.rehearse(three["VVSG"].store, file)
    line = ("back", "name", "Karongi late", "Karongi first", "RALGA-R2")
    assert [one for one in going_back(told(three, looked)) if one[1] == "name"] == [line]
    assert name_of(three["VVSG"]) == "Karongi late"  # a rehearsal changes nothing
    taken = three.take("VVSG", file)
    assert going_back(told(three, taken)) == going_back(told(three, looked))
    assert name_of(three["VVSG"]) == "Karongi first"
    for report in (looked, taken):
        assert (report.changed, report.stopped) == (0, ("RALGA-R2",))  # what goes back is not counted twice
    assert three.digests("VVSG") == three.digests("RALGA")


def test_the_history_still_shows_what_was_set_aside_and_says_why(three: Town) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    three.bring("RALGA", "VVSG")
    with three["VVSG"].read() as reading:
        lines = registry.history_lines(reading, municipality(three["VVSG"]))
        names = [(line.value, line.why) for line in lines if line.column == "name"]
        counting = [change.value for change in history.of(reading, municipality(three["VVSG"]), "name")]
    late, first = names[0], names[1]
    assert (late[0], first) == ("Karongi late", ("Karongi first", None))
    assert late[1] is not None
    for language in ("en", "fr", "nl"):
        said = late[1].to(language)
        assert "RALGA-R2" in said
        assert "RALGA Voorbeeld" in said
        assert REASON in said
    assert late[1].facts["office"] == "RALGA"
    assert "Karongi late" not in counting


def test_a_record_that_only_the_stopped_desk_made_is_told_field_by_field(three: Town) -> None:
    contact(three["RALGA-R2"], "Uwase", "RW", first_name="Aline")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    file = three.send("RALGA", ["VVSG"], "stop.sdgp")
    report = three.take("VVSG", file)
    found = {column: (old, new, desk) for _, column, old, new, desk in told(three, report)}
    assert found["family_name"] == ("Uwase", None, "RALGA-R2")
    assert found["first_name"] == ("Aline", None, "RALGA-R2")
    assert report.removed == 1
    with three["VVSG"].read() as reading:
        assert all("Uwase" in one.title for one in service.listed(reading, report))
        assert reading.all(select(Contact).where(Contact.family_name == "Uwase")) == []


def test_what_others_change_in_the_same_record_is_told_as_their_change(three: Town) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    id = municipality(three["RALGA"])
    with three["RALGA"].act("change_municipality") as work:
        registry.change_municipality(work, id, {"population": 331_808})
    file = three.send("RALGA", ["VVSG"], "stop.sdgp")
    looked = service.rehearse(three["VVSG"].store, file)
    with three["VVSG"].read() as reading:
        lines = [one for one in service.listed(reading, looked) if one.record == id.hex]
    by_column = {one.column: (one.effect, one.old, one.new) for one in lines}
    assert by_column["name"] == ("back", "Karongi late", "Karongi first")
    assert by_column["population"][0] == "changed"
    assert by_column["population"][2] == 331_808


def test_what_comes_late_through_a_third_office_counts_as_nothing(tmp_path: Path) -> None:
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2", "ANCB")
    rename(made["RALGA-R2"], "Karongi late")
    made.bring("RALGA-R2", "ANCB")
    stop(made)
    made.bring("RALGA", "VVSG")
    file = made.send("ANCB", ["VVSG"], "late.sdgp")
    looked = service.rehearse(made["VVSG"].store, file)
    taken = made.take("VVSG", file)
    for report in (looked, taken):
        assert (report.new, report.changed, report.removed, report.back) == (0, 0, 0, ())
        assert told(made, report) == []
    made.close()


def test_what_is_built_upon_stays_and_nothing_is_told(three: Town) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    rename(three["VVSG"], "Bugesera later", BUGESERA)
    three["VVSG"].store.seal()
    stop(three)
    report = three.bring("RALGA", "VVSG")
    assert report.back == ()
    assert name_of(three["VVSG"]) == "Karongi late"


def test_of_rows_that_only_the_stopped_desk_made_the_history_of_their_record_shows_them(three: Town) -> None:
    """A row that is away altogether stands in no table; the history of what it belonged to still has it."""
    person = contact(three["RALGA-R2"], "Uwase", "RW")
    three.bring("RALGA-R2", "VVSG")
    three.bring("RALGA-R2", "RALGA")
    with three["RALGA-R2"].act("add_function") as work:
        registry.add_function(work, person, function="Advisor")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    three.bring("RALGA", "VVSG")
    with three["VVSG"].read() as reading:
        lines = registry.history_lines(reading, person)
    rows = [line for line in lines if line.record_type == "registry_function"]
    assert rows
    assert all(line.why is not None for line in rows)


def test_the_window_lists_what_goes_back_then_what_went_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, three: Town
) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    file = three.send("RALGA", ["VVSG"], "stop.sdgp")
    around = Around(three["VVSG"])
    page = shown(qtbot, around)
    seen: list[tuple[str, str, str]] = []
    said: list[str] = []

    def note(sheet: RehearsalSheet | ResultSheet, entries: str, banner: str) -> None:
        table = getattr(sheet, entries)
        rows = [table.model.row_at(n) for n in range(table.model.rowCount())]
        seen.extend((row.effect, row.old, row.new) for row in rows if row.effect == "back")
        said.extend(one.text() for one in sheet.findChildren(QLabel) if banner in one.text())
        yes(sheet)

    wrong = answer(lambda sheet: note(sheet, "list", "goes back to"), lambda sheet: note(sheet, "back", "went back to"))
    page.context.droppers[".sdgp"]([str(file)])
    assert wrong == []
    assert len(seen) == 2
    assert set(seen) == {("back", "Karongi late", "Karongi first")}
    assert len(said) == 2
    assert all("RALGA-R2" in text for text in said)


def test_the_history_in_the_window_marks_it(three: Town) -> None:
    rename(three["RALGA-R2"], "Karongi late")
    three.bring("RALGA-R2", "VVSG")
    stop(three)
    three.bring("RALGA", "VVSG")
    model = places.PlacesModel(Around(three["VVSG"]).context())
    entries = model.history(municipality(three["VVSG"]))
    (marked,) = [one.value for one in entries if one.value.startswith("Karongi late")]
    assert "does not count: RALGA-R2 was stopped by RALGA Voorbeeld (RALGA)" in marked
    assert REASON in marked
