"""A rule that is found is called by its label, also where it was searched for by its code."""

from datetime import date

import pytest
from sqlalchemy import select

from sdgp_desktop.calls import service as calls
from sdgp_desktop.calls.records import Clause
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.shell.facts import Facts
from sdgp_desktop.shell.window import MainWindow


def titles(window: MainWindow, query: str) -> set[str]:
    """What the finds are called, without their call."""
    return {hit.title.split(" · ")[0] for hit in Facts(window.office).find(query)}


def labels(window: MainWindow, code: str, spoken: str) -> set[str]:
    with window.office.read() as reading:
        return {
            str(c)
            for c in reading.session.scalars(select(getattr(Clause, f"name_{spoken}")).where(Clause.code == code))
        }


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_a_rule_searched_by_its_code_is_shown_by_its_label(window: MainWindow, spoken: str) -> None:
    language().set(spoken)
    assert titles(window, "threshold_mean") == labels(window, "threshold_mean", spoken)


def test_a_rule_without_a_label_in_the_language_is_shown_by_the_one_it_has(window: MainWindow) -> None:
    with window.office.act("make_call") as work:
        base = calls.known_call(work, "BJ-2023")
        draft = calls.make_call(
            work, base.programme_id, "BJ-2024", "BJ", opens=date(2024, 1, 10), closes=date(2024, 2, 28),
            period_start=date(2024, 4, 1), period_end=date(2026, 3, 31), based_on=base.id,
        )  # fmt: skip
        for clause in work.session.scalars(select(Clause).where(Clause.call_id == draft)):
            clause.name_fr = clause.name_nl = ""
    wanted = labels(window, "threshold_mean", "en")
    language().set("fr")
    assert wanted < titles(window, "threshold_mean")
    assert "threshold_mean" not in titles(window, "threshold_mean")
