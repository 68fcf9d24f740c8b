"""The look: readable in both themes, told apart without colour, following text size."""

import pytest
from PySide6.QtWidgets import QApplication

from sdgp_desktop.qtkit.theme import RESOURCES, Theme, draw_icon, style_sheet
from sdgp_desktop.qtkit.tones import DARK, LIGHT, Tones, palette
from tests.qtkit.audit import look_alike, palette_contrast, tones_contrast


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_every_text_and_mark_can_be_read(tones: Tones) -> None:
    assert list(palette_contrast(palette(tones))) == []
    assert list(tones_contrast(tones)) == []


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_states_differ_for_colour_blind_eyes_and_in_grey(tones: Tones) -> None:
    states = {name: str(getattr(tones, name)) for name in ("good", "warn", "bad", "note")}
    assert list(look_alike(states)) == []


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_the_style_sheet_has_no_open_blanks(tones: Tones) -> None:
    sheet = style_sheet(tones, 150)
    assert "@" not in sheet
    assert "dp" not in sheet.replace("dpi", "")


def test_text_size_goes_in_steps_from_100_to_200(qapp: QApplication) -> None:
    theme = Theme()
    for _ in range(20):
        theme.larger()
    assert theme.percent == 200
    assert theme.dp(10) == 20
    for _ in range(20):
        theme.smaller()
    assert theme.percent == 100


def test_an_icon_that_is_not_there_is_an_empty_square(qapp: QApplication) -> None:
    assert not draw_icon("no such icon", "#000000", 16, 1.0).isNull()
    assert (RESOURCES / "icons" / "check.svg").exists()
