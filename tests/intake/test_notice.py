"""The privacy notice of a form names those who are responsible for it: the associations of its programme."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.intake import papers
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.paperkit.foreign import open_foreign
from sdgp_desktop.registry import service as registry
from tests.intake.around import call_id
from tests.journeys.test_senegal import senegal_call
from tests.offices import ANNA

SAID = {
    "en": "The associations of municipalities {} and {} are jointly responsible for the data on this form.",
    "fr": "Les associations de communes {} et {} sont conjointement responsables des données de ce formulaire.",
    "nl": "De verenigingen van gemeenten {} en {} zijn samen verantwoordelijk voor de gegevens op dit formulier.",
}


def said(store: Store, call: UUID, language: str) -> str:
    with store.read() as reading:
        (north, south) = (papers.form_spec(reading, call, side).notice for side in ("north", "south"))
    assert not isinstance(north, str)
    assert north == south
    return north.to(language)


@pytest.mark.parametrize("language", list(SAID))
@pytest.mark.parametrize("code", ["RW-2023", "BJ-2023"])
def test_the_forms_of_the_programme_of_2023_name_its_three_associations(store: Store, code: str, language: str) -> None:
    senegal_call(store)  # in a programme of its own: nothing changes here
    assert SAID[language].format("VVSG, RALGA", "ANCB") in said(store, call_id(store, code), language)


@pytest.mark.parametrize("language", list(SAID))
def test_a_call_made_by_settings_names_its_own_association(store: Store, language: str) -> None:
    id = senegal_call(store)
    told = said(store, id, language)
    assert SAID[language].format("VVSG", "UAEL") in told
    assert not [name for name in ("RALGA", "ANCB") if name in told]


def test_the_notice_stands_so_on_the_form_that_goes_out(store: Store, tmp_path: Path) -> None:
    id, path = senegal_call(store), tmp_path / "form.xlsx"
    with store.read() as reading:
        papers.blank_file(reading, id, "south", "fr", path)
    with open_foreign(path) as book:
        text = " ".join(str(c.value) for sheet in book.sheets for _, row in sheet.rows() for c in row if c.value)
    assert SAID["fr"].format("VVSG", "UAEL") in " ".join(text.split())


def test_a_draft_of_the_programme_says_nothing_about_the_forms_of_its_other_calls(store: Store) -> None:
    with store.act("make_call", ANNA) as work:
        registry.add_association(work, code="UAEL", name="UAEL", country="SN", language="fr")
        held = calls.known_call(work, "RW-2023").programme_id
        draft = calls.make_call(
            work, held, "SN-2024", "SN", opens=date(2024, 2, 1), closes=date(2024, 4, 15),
            period_start=date(2024, 7, 1), period_end=date(2026, 6, 30),
        )  # fmt: skip
    assert SAID["en"].format("VVSG, RALGA, ANCB", "UAEL") in said(store, draft, "en")
    assert "UAEL" not in said(store, call_id(store), "en")


def test_a_country_without_an_association_is_told_as_such(store: Store) -> None:
    with store.act("make_call", ANNA) as work:
        held = calls.make_programme(work, "Kaap", date(2027, 1, 1), date(2031, 12, 31), countries=("BE", "ZA"))
        id = calls.make_call(
            work, held, "ZA-2028", "ZA", opens=date(2028, 2, 1), closes=date(2028, 4, 15),
            period_start=date(2028, 7, 1), period_end=date(2030, 6, 30),
        )  # fmt: skip
    assert SAID["en"].format("VVSG", "its sister association of the partner country") in said(store, id, "en")
