"""The whole road once, with keys and clicks: from the first start to a second computer that holds the same."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader

from tests.intake.around import sample
from tests.intake.forms import fill
from tests.journeys.hand import Hand
from tests.journeys.laptop import Laptop
from tests.journeys.steps import exchanging, forms, matching, money, papers, scoring, starting, visiting
from tests.offices import office_store

SOUTH = ("rw-bugesera", "rw-gatsibo", "rw-karongi", "rw-nyanza")
WHY = (
    "Twaalf jaar stedenband leerden ons dat wie geeft ook moet leren vragen. Daarom zoeken we een partner die ons "
    "zegt wat beter kan, en leggen we onze plannen naast de zijne; na elk bezoek vertelt elk van beiden wat het nu "
    "anders doet."
)
COST = {
    "dated": "10/05/2024", "side": "N", "line": "A1", "payee": "Drukkerij Neteland", "text": "Leaflets",
    "amount": "960,50",
}  # fmt: skip


def filled_forms(folder: Path) -> dict[str, Path]:
    """The program's own blank forms, filled as municipalities would: Torhout forgot two answers."""
    folder.mkdir()
    store = office_store(folder, "forms.db")
    torhout = sample("rw-torhout")
    torhout["1.5"] = torhout["6.1"] = None
    given = {"rw-torhout": torhout, **{name: sample(name) for name in ("rw-lier", *SOUTH)}}
    for name in given:
        (folder / name).mkdir()  # each mail in a folder of its own, for some letters have the same name
    made = {name: fill(store, answers, folder / name / f"{name}.xlsx") for name, answers in given.items()}
    store.close()
    return made


def test_from_the_first_start_to_a_second_computer(laptop: Callable[[str], Laptop], tmp_path: Path) -> None:
    files = filled_forms(tmp_path / "mail")
    first, second = laptop("brussels"), laptop("leuven")
    hand = first.start()
    starting.make_office(hand, "VVSG", "Ann Peeters")
    starting.choose_call(hand, "RW")
    put_forms_in_order(hand, files)
    score(hand)
    match(hand)
    spend(hand)
    visiting.plan_visit(hand, "06/10/2024", "13/10/2024")
    assert "SDGP-2024-RW-001" in hand.read("entryTitle")
    print_dossier(hand, tmp_path / "dossier.pdf")
    first.shut()
    carry_over(first, second, tmp_path)
    assert set(first.digests()) == {"all", "panel", "track RW"}
    assert second.digests() == first.digests()


def put_forms_in_order(hand: Hand, files: dict[str, Path]) -> None:
    """Two forms come in, one is incomplete and corrected on the screen; then the districts come in."""
    forms.take_forms_in(hand, [files["rw-lier"], files["rw-torhout"]])
    assert forms.state_of(hand, "Stad Lier") == "Complete"
    assert forms.state_of(hand, "Stad Torhout") == "Incomplete (returned)"
    forms.open_dossier(hand, "Stad Torhout")
    assert forms.missing(hand) == ["1.5", "6.1"]
    forms.correct_first(hand, "1.5", "West-Vlaanderen")
    forms.correct_first(hand, "6.1", WHY)
    hand.wait(lambda: forms.state_of(hand, "Stad Torhout") == "Complete")
    for name in ("Stad Lier", "Stad Torhout"):
        forms.verify_link(hand, name)
    forms.take_forms_in(hand, [files[name] for name in SOUTH])
    hand.wait(lambda: len(hand.lines("applicationsTable")) == 6)


def score(hand: Hand) -> None:
    """Five members sign, type and lock their sheet of Lier; the ranking shows the total of the sample."""
    sheets = scoring.sample_sheets("rw-lier")
    assert len(sheets) == 5
    for sheet in sheets:
        scoring.add_member(hand, sheet.member, sheet.seat)
    for sheet in sheets:
        scoring.fill_sheet(hand, "Stad Lier", sheet)
    hand.wait(lambda: scoring.totals(hand)[0] == ["1", "Stad Lier", "87.20", "82.20", "5.00"])


def match(hand: Hand) -> None:
    """The board follows the proposal, people want otherwise and say why; the match becomes a partnership."""
    matching.lay_as_proposed(hand, "Stad Lier", "Karongi District")
    matching.move_card(hand, "Stad Lier", "Nyanza District")
    assert "Needs a reason" in matching.lies(hand, "Stad Lier")
    matching.give_reason(hand, "Stad Lier", "Both want to work on youth councils.")
    matching.make_match(hand)
    matching.adopt_match(hand)
    hand.press("toPartnership0")
    assert hand.lines("partnershipsTable")[0][:4] == ["SDGP-2024-RW-001", "Stad Lier", "Nyanza District", "Active"]


def spend(hand: Hand) -> None:
    """A cost is typed and submitted; four eyes approve it; it is taken back, and four eyes approve that."""
    starting.add_colleague(hand, "Bram Voorbeeld")
    money.type_entry(hand, COST)
    money.submit_entries(hand)
    money.approve_entry(hand, "V1")
    assert "cannot approve it" in hand.last_notice()
    assert money.status_of(hand, "V1") == "Submitted"
    starting.work_as(hand, "Bram Voorbeeld")
    money.approve_entry(hand, "V1")
    hand.wait(lambda: money.status_of(hand, "V1") == "Approved")
    money.reverse_entry(hand, "V1", "Paid twice")
    hand.wait(lambda: money.status_of(hand, "V2") == "Submitted")
    starting.work_as(hand, "Ann Peeters")
    money.approve_entry(hand, "V2")
    hand.wait(lambda: money.status_of(hand, "V2") == "Approved")
    assert [line[9] for line in money.entries(hand)] == ["960.50 EUR", "−960.50 EUR"]


def print_dossier(hand: Hand, to: Path) -> None:
    """The complete dossier is looked at in French and saved."""
    papers.open_partnership(hand, "Stad Lier")
    papers.save_paper(hand, "partnership", "D00", "Français", to)
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(to).pages)
    for words in ("Dossier complet du partenariat", "SDGP-2024-RW-001", "Nyanza District", "Drukkerij Neteland"):
        assert words in text


def carry_over(first: Laptop, second: Laptop, folder: Path) -> None:
    """Cards go both ways, a packet goes from the first computer to the second."""
    one, two, packet = folder / "one.sdgpcard", folder / "two.sdgpcard", folder / "packet.sdgp"
    hand = second.start()
    starting.make_office(hand, "VVSG", "Carla Fictief", computer=2)
    exchanging.save_card(hand, two)
    second.shut()
    hand = first.start()
    exchanging.save_card(hand, one)
    exchanging.take_card(hand, two, "VVSG-V2")
    exchanging.make_packet(hand, "VVSG-V2", packet)
    first.shut()
    hand = second.start()
    exchanging.take_card(hand, one, "VVSG-V")
    figures = exchanging.take_packet(hand, packet)
    assert (figures["Changed"], figures["Conflicts"], figures["Removed"]) == ("0", "0", "0")
    second.shut()
