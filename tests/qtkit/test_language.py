"""Days, numbers and amounts as people write them, and read back as they were."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.language import amount, clock, day, language, long_day, moment, number, percent
from sdgp_desktop.qtkit.reading import read_amount, read_day, read_mail, read_number, read_whole

SPEECHES = ("en", "fr", "nl")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    language().set("en", "")
    yield
    language().set("en", "")


@pytest.mark.parametrize(
    ("code", "text"), [("en", "€3,037.20"), ("fr", "3\u202f037,20\u00a0€"), ("nl", "€\u00a03.037,20")]
)
def test_amounts_follow_the_language(code: str, text: str) -> None:
    assert amount(303720, "EUR", code) == text


@pytest.mark.parametrize(
    ("code", "text"), [("en", "RWF\u00a0125,000"), ("fr", "125\u202f000\u00a0RWF"), ("nl", "RWF\u00a0125.000")]
)
def test_francs_have_no_decimals(code: str, text: str) -> None:
    assert amount(125000, "RWF", code) == text


def test_a_day_is_shown_in_full() -> None:
    assert [day(date(2024, 4, 3), code) for code in SPEECHES] == ["3 Apr 2024", "3 avr. 2024", "3 apr 2024"]
    assert long_day(date(2024, 4, 3), "nl") == "woensdag 3 april 2024"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system takes no zone from its surroundings")
@pytest.mark.parametrize(
    ("zone", "shown"), [("Africa/Porto-Novo", "11:00"), ("Europe/Brussels", "12:00"), ("UTC", "10:00")]
)
def test_a_moment_is_shown_on_the_clock_of_the_computer(zone: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    instant = datetime(2024, 7, 1, 10, 0, tzinfo=UTC)
    with monkeypatch.context() as surroundings:
        surroundings.setenv("TZ", zone)
        time.tzset()
        said = moment(instant), clock(instant)
    time.tzset()
    assert said == (f"1 Jul 2024 {shown}", shown)


@pytest.mark.parametrize("code", ["fr", "nl"])
def test_the_dialog_for_files_speaks_the_language_of_the_window(qapp: QApplication, code: str) -> None:
    language().set(code)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = {words(part) for part in dialog.findChildren(QWidget)} | {dialog.fileMode().name}
    english = {"&Look in:", "Files of &type:", "File &name:", "&Open", "Cancel", "Back", "Create New Folder"}
    assert {"Annuler", "Annuleren"} & said
    assert said & english == set()
    kind = QAbstractFileIconProvider().type(QFileInfo("/"))
    assert kind not in ("Folder", "Drive")


def words(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return str(text()) if callable(text) else ""


def test_shares_are_written_as_percent() -> None:
    assert [percent(Decimal("0.5"), code=code) for code in SPEECHES] == ["50%", "50\u00a0%", "50\u00a0%"]


@pytest.mark.parametrize("code", SPEECHES)
@given(value=st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_what_is_shown_as_a_day_is_read_as_that_day(code: str, value: date) -> None:
    assert read_day(day(value, code)) == value
    assert read_day(long_day(value, code)) == value
    assert read_day(value.isoformat()) == value


@pytest.mark.parametrize("code", SPEECHES)
@given(minor=st.integers(-(10**11), 10**11), currency=st.sampled_from(["EUR", "RWF", "XOF"]))
def test_what_is_shown_as_an_amount_is_read_as_that_amount(code: str, minor: int, currency: str) -> None:
    assert read_amount(amount(minor, currency, code), currency) == minor


@pytest.mark.parametrize("code", SPEECHES)
@given(value=st.integers(-(10**9), 10**9))
def test_what_is_shown_as_a_number_is_read_as_that_number(code: str, value: int) -> None:
    assert read_number(number(value, code=code)) == value


@pytest.mark.parametrize("typed", ["31/2/2024", "soon", "2024", "3/4", "0/1/2024", "13 foo 2024"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_day(typed)
    assert refused.value.code == "not_a_day"


def test_a_year_of_two_digits_is_asked_for_in_full() -> None:
    with pytest.raises(Refusal) as refused:
        read_day("3/4/24")
    assert refused.value.code == "year_in_full"


def test_numbers_outside_their_limits_are_refused() -> None:
    for typed, code in (("6", "too_high"), ("-1", "too_low"), ("2,5", "not_whole"), ("x", "not_a_number")):
        with pytest.raises(Refusal) as refused:
            read_whole(typed, 0, 5)
        assert refused.value.code == code


def test_an_address_needs_its_parts() -> None:
    assert read_mail(" ann@lier.be ") == "ann@lier.be"
    with pytest.raises(Refusal):
        read_mail("ann@lier")


@pytest.mark.parametrize(("code", "word"), [("fr", "Annuler"), ("nl", "Annuleren")])
def test_the_words_of_qt_speak_the_language_too(qapp: QApplication, code: str, word: str) -> None:
    language().set(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == word
