"""The list of people comes from SQL page by page, and holds what its head asks for."""

from collections.abc import Iterator
from datetime import date

import pytest

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.service.people_list import Wish, people_count, people_lines
from tests.offices import ANNA, office_store

TODAY = date(2026, 3, 1)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Five people: with a function that lasts, one that ended, two after each other, and none."""
    made = office_store(tmp_path_factory.mktemp("people"))
    with made.act("add_person", ANNA) as work:
        place = registry.municipality_by_code(work, "RW31")
        town = registry.municipality_by_code(work, "11002")
        assert place is not None
        assert town is not None
        registry.add_person(work, "Mugisha", first_name="Aline", municipality_id=place.id, function="planner")
        registry.add_person(work, "Ségla", email="b@voorbeeld.be", notice_on=date(2025, 1, 1), ambassador=True)
        claes = registry.add_person(
            work, "Claes", municipality_id=town.id, function="Clerk", active_from=date(2019, 1, 1),
            active_to=date(2021, 12, 31),
        )  # fmt: skip
        registry.add_function(work, claes, function="Alderman", organisation="House", active_from=date(2022, 1, 1))
        registry.add_person(
            work, "Dossou", first_name="Ɔlu", municipality_id=town.id, function="Mayor", active_to=date(2024, 6, 1)
        )
        registry.add_person(work, "Aerts", shown_as="An Aerts", email="A@voorbeeld.be")
    yield made
    made.close()


def names(store: Store, wish: Wish, sort: str = "", descending: bool = False) -> list[str]:
    """Who is listed, by first letters; the pages of two lines put together."""
    with store.read() as reading:
        count = people_count(reading, wish)
        pages = [people_lines(reading, wish, sort, descending, start, 2) for start in range(0, count, 2)]
    found = [line.name for page in pages for line in page]
    assert len(found) == count
    return [name.split()[-1] for name in found]


@pytest.mark.parametrize(
    ("sort", "descending", "wanted"),
    [
        ("", False, ["Aerts", "Claes", "Dossou", "Mugisha", "Ségla"]),
        ("name", True, ["Ségla", "Mugisha", "Dossou", "Claes", "Aerts"]),
        ("function", False, ["Claes", "Dossou", "Mugisha", "Aerts", "Ségla"]),
        ("function", True, ["Mugisha", "Dossou", "Claes", "Aerts", "Ségla"]),
        ("place", False, ["Dossou", "Claes", "Mugisha", "Aerts", "Ségla"]),
        ("email", True, ["Ségla", "Aerts", "Claes", "Dossou", "Mugisha"]),
        ("notice", False, ["Ségla", "Aerts", "Claes", "Dossou", "Mugisha"]),
    ],
)
def test_people_stand_in_the_order_asked_for_and_what_is_empty_comes_last(
    store: Store, sort: str, descending: bool, wanted: list[str]
) -> None:
    assert names(store, Wish(), sort, descending) == wanted


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (Wish("mugi al"), ["Mugisha"]),
        (Wish("segla"), ["Ségla"]),
        (Wish("olu"), ["Dossou"]),
        (Wish("nobody"), []),
        (Wish(track="RW"), ["Mugisha"]),
        (Wish(on=TODAY), ["Aerts", "Claes", "Mugisha", "Ségla"]),
        (Wish(on=date(2020, 1, 1)), ["Aerts", "Claes", "Dossou", "Mugisha", "Ségla"]),
        (Wish(notice="given"), ["Ségla"]),
        (Wish(notice="missing", ambassadors=True), []),
        (Wish(ambassadors=True), ["Ségla"]),
    ],
)
def test_people_are_listed_by_words_track_day_notice_and_role(store: Store, wish: Wish, wanted: list[str]) -> None:
    assert names(store, wish) == wanted


def test_a_line_tells_the_last_function_and_its_place(store: Store) -> None:
    with store.read() as reading:
        told = {line.name: (line.function, line.place) for line in people_lines(reading, Wish())}
    assert told["Claes"] == ("Alderman", "House")
    assert told["Aline Mugisha"] == ("planner", "Karongi")
    assert told["An Aerts"] == ("", "")
