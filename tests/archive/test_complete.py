"""The complete dossier of a partnership with a life: people, visits, sessions, money, decision, history with values."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from sdgp_desktop.archive.papers import order_of, printed
from sdgp_desktop.archive.papers import past as past_room
from sdgp_desktop.archive.papers.past import history_paper
from sdgp_desktop.archive.service import record_names
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.paperkit.grid import Grid
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.partnerships.service import (
    add_learning,
    add_member,
    add_plan_line,
    change,
    change_member,
    known_partnership,
    members,
)
from sdgp_desktop.registry.service import ensure_staff
from sdgp_desktop.sentences import Sentences
from sdgp_desktop.visits.service import add_session, add_visit, add_window, set_attendance
from tests.budget.around import NUMBER, take_sample
from tests.offices import ANNA, office_store
from tests.visits.around import dossier_partnership

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The worked ledger, and around it what a partnership is made of."""
    held = office_store(tmp_path_factory.mktemp("complete"))
    take_sample(held)
    with held.act("add_staff", ANNA) as work:
        ensure_staff(work, ANNA)
    with held.read() as reading:
        holder = known_partnership(reading, NUMBER)
    acts: list[tuple[str, Any]] = [
        ("add_member", lambda work: add_member(work, holder.id, "N", "coordinator", name="Lotte Meerschaut")),
        ("add_member", lambda work: add_member(work, holder.id, "S", "politician", name="Firmin Adanle")),
        ("add_learning", lambda work: add_learning(
            work, holder.id, dated=date(2024, 2, 7), side="N", author="Lotte Meerschaut", seen="Marktcomités",
            surprised="Ze vergaderen elke week", to_try="Een vast aanspreekpunt", target="11.3",
        )),
        ("change_partnership", lambda work: change(work, holder.id, {"goals": ("11", "16")})),
    ]  # fmt: skip
    for name, act in acts:
        with held.act(name, ANNA) as work:
            act(work)
    with held.act("change_member", ANNA) as work:
        [political] = [m for m in members(work, holder.id) if m.side == "S"]
        change_member(work, political.id, {"active_to": date(2025, 6, 30), "function": "Premier adjoint"})
    calendar(held, holder.id, holder.call_id)
    return held


def calendar(store: Store, holder: UUID, call: UUID) -> None:
    """A window with joint days, a visit inside it, a session with both sides and one with nobody."""
    with store.act("add_window", ANNA) as work:
        window = add_window(
            work, call, "to_partner", date(2024, 4, 21), date(2024, 4, 30), name="Venster Cotonou",
            joint_start=date(2024, 4, 23), joint_end=date(2024, 4, 24), place="Cotonou",
        )  # fmt: skip
    with store.act("add_visit", ANNA) as work:
        add_visit(
            work, holder, "out", date(2024, 4, 21), date(2024, 4, 28), window_id=window, place="Kpodaha",
            host="Mairie de Kpodaha", delegates=3, political=1, administrative=2, state="done", code="BJ-2024-V1",
            questions="Wie beslist over het standgeld?",
        )  # fmt: skip
    for day, title, people in ((date(2024, 2, 6), "Eerste sessie", (4, 5)), (date(2024, 6, 18), "Lege sessie", (0, 0))):
        with store.act("add_session", ANNA) as work:
            made = add_session(
                work, "digital", day, call_id=call, title=title, state="done", starts_at="14:00", minutes=90
            )
            for side, many in zip("NS", people, strict=True):
                if many:
                    set_attendance(work, made, holder, side, people=many, political=1, administrative=many - 1)


def dossier(store: Store, language: str = "nl", number: str = NUMBER, shared: bool = True) -> tuple[str, PdfReader]:
    """The text of the whole file in one line, and the file."""
    with store.read() as reading:
        order = order_of(store, reading, language, TODAY, shared=shared, wording=Sentences())
        file = PdfReader(BytesIO(printed(reading, "D00", number, order).data))
    return " ".join(" ".join(page.extract_text().split()) for page in file.pages), file


def titles_of(file: PdfReader) -> list[str]:
    """The bookmarks of the parts."""
    return [" ".join(str(entry.title).split()) for entry in file.outline if not isinstance(entry, list)]


def test_everything_that_is_known_stands_in_the_complete_dossier(store: Store) -> None:
    found, _ = dossier(store)
    for words in (
        "Vlaamse partner Gemeente Vlierbeke", "Partner uit het Zuiden Commune de Kpodaha",  # both sides
        "Actief sinds 15 januari 2024", "15 januari 2024 – 31 december 2025", "16 Vrede", "11.3",  # state, term, SDGs
        "Lotte Meerschaut", "Firmin Adanle Premier adjoint", "30/06/2025",  # people with from and to
        "hoogstens 24 maanden", "Marktcomités",  # promise card, learning log
        "BJ-2024-V1 Uitgaand", "21–28 april 2024 8 dagen", "Gastheer: Mairie de Kpodaha", "3 delegatieleden",
        "1 politicus 2 ambtenaren", "Wie beslist over het standgeld?",  # visits
        "6 februari 2024 14:00 (Brusselse tijd) 90 minuten", "Eerste sessie", "niemand genoteerd",  # sessions
        "Venster Cotonou", "23–24 april 2024",  # windows and joint days
        "Financiële staat", "Beslissing na het eerste jaar", "Journaal en lijst van bewijsstukken",  # money
    ):  # fmt: skip
        assert words in found


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_every_part_has_its_bookmark_and_its_line_in_the_contents(store: Store, language: str) -> None:
    found, file = dossier(store, language)
    parts = titles_of(file)
    assert len(parts) == 7
    first = " ".join(file.pages[0].extract_text().split())
    assert [title for title in parts if title not in first] == []
    assert "{" not in found


def test_an_empty_action_plan_takes_a_line_and_a_filled_one_a_page(store: Store, tmp_path: Path) -> None:
    found, file = dossier(store)
    titles = titles_of(file)
    assert ("D11 Actieplan Er is niets voor ingevuld." in found, "Actieplan" in titles) == (True, False)
    other = office_store(tmp_path)
    take_sample(other)
    with other.act("add_plan_line", ANNA) as work:
        holder = known_partnership(work, NUMBER)
        add_plan_line(work, holder.id, question="Wie ruimt de markt op?", activity="Gesprek", side="both")
    with other.act("add_attachment", ANNA) as work:
        attachments.add(work, "partnerships_partnership", holder.id, "afspraken.txt", b"Wij spreken af.")
    found, file = dossier(other)
    titles = titles_of(file)
    assert "Wie ruimt de markt op?" in found
    assert {"Actieplan", "Bijlagen"} <= set(titles)
    assert f"afspraken.txt {NUMBER} txt 1" in found
    other.close()


def rows(paper: Paper) -> list[list[str]]:
    """The texts of the table of a paper."""
    [grid] = [block for block in paper.story if isinstance(block, Grid)]
    return [["\n".join(b.text for b in cell.blocks) for cell in row.cells] for row in grid.rows]  # type: ignore[attr-defined]


def history(store: Store, language: str = "nl", shared: bool = True) -> list[list[str]]:
    """The history of the partnership as it is printed."""
    with store.read() as reading:
        order = order_of(store, reading, language, TODAY, shared=shared, wording=Sentences())
        holder = known_partnership(reading, NUMBER)
        return rows(history_paper(reading, holder, order, record_names(reading, holder)))


def test_the_history_says_who_did_what_when_and_which_value_a_field_got(store: Store) -> None:
    told = history(store)
    [changed] = [row for row in told if "Premier adjoint" in row[2]]
    assert changed[2].split("\n") == ["Functie: Premier adjoint", "Actief tot: 30\u00a0juni 2025"]
    assert changed[0].endswith(f"\n{ANNA.name} (VVSG)")
    [visit] = [row for row in told if "BJ-2024-V1" in row[1]]
    assert "Landvenster: Venster Cotonou" in visit[2]
    assert "Richting van het bezoek: Uitgaand: de Vlaamse partner reist" in visit[2]
    [met] = [row for row in told if "Eerste sessie" in row[2]]
    assert met[2].split("\n") == [
        "• Sessie: Eerste sessie; Kant: Vlaamse partner; Personen: 4; Politici: 1; Ambtenaren: 3; Anderen: 0",
        "• Sessie: Eerste sessie; Kant: Partner uit het Zuiden; Personen: 5; Politici: 1; Ambtenaren: 4; Anderen: 0",
    ]


def test_an_act_with_many_records_stays_readable(store: Store) -> None:
    [taken] = [row for row in history(store, "en") if row[1].startswith("Took the ledger")]
    lines = taken[2].split("\n")
    assert len(lines) < 30
    assert "54 more records of this kind were written in the same step." in lines
    assert [line for line in lines if len(line) > 1200] == []


def test_a_long_history_says_where_the_rest_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = len(history(store))
    monkeypatch.setattr(past_room, "LATEST", 2)
    assert len(history(store)) == 2
    assert f"{whole - 2} oudere wijzigingen" in dossier(store)[0]


def test_two_dossiers_give_their_municipalities_and_targets_and_no_private_number(tmp_path: Path) -> None:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    holder = dossier_partnership(held)
    shared, whole = (dossier(held, "en", str(holder), shared=shared)[0] for shared in (True, False))
    for words in ("Stad Lier Antwerp, Belgium official code 12021", "Karongi", "dossier SDGP-2023-BE-V001"):
        assert words in shared
    assert re.search(r"\(both partners\)|\(Flemish partner\)", shared)
    assert ("+3235550101" in shared, "+3235550101" in whole) == (False, True)
    held.close()
