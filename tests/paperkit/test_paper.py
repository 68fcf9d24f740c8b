"""Papers: what is printed, how it is tagged, and that the file is safe."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES, Text
from sdgp_desktop.paperkit.blocks import Block
from sdgp_desktop.paperkit.breaking import broken
from sdgp_desktop.paperkit.clean import printable
from sdgp_desktop.paperkit.fonts import face
from sdgp_desktop.paperkit.outlines import outlines
from sdgp_desktop.paperkit.paper import Paper, compose, pile
from sdgp_desktop.paperkit.pictures import Picture, Tiles
from sdgp_desktop.paperkit.tables import PORTRAIT, Plan, table_block
from tests.paperkit.examples import fonts, paper, read, roles, text_of


def full_paper() -> Paper:
    """A paper with one of everything."""
    made = paper(sample=True, confidential=True)
    made.contents()
    made.heading("Bestuur")
    made.facts(
        [
            ("1.1", "Naam", "Stad Lier"),
            ("6.1", "Waarom", "Omdat. " * 80),
            ("4", "Doelen", Tiles([4, 16], ["", "Peace"])),
        ]
    )
    made.bullets(["een", "twee"], numbered=True)
    made.table(
        ["Lijn", "Bedrag"], [["A1", Decimal("1234.50")]] * 90, align="lr", totals=[["Totaal", Decimal("35000.00")]]
    )
    made.columns([(("Artikel 1", "De partijen"), ("Article 1", "Les parties"))], ("nl", "fr"))
    made.bars([("Sessies", Decimal(3), "3 / 5")], ("Wat", "Aantal"))
    made.box(30)
    made.ticks(["Ja", "Neen"], [True, False])
    made.signatures()
    return made


def test_the_same_content_gives_the_same_bytes() -> None:
    assert full_paper().bytes() == full_paper().bytes()


def test_every_font_is_embedded() -> None:
    assert all(fonts(full_paper().bytes()).values())
    assert not any("Helvetica" in name for name in fonts(full_paper().bytes()))


def has_letters(text: str) -> bool:
    """Whether the font of the papers holds every letter of a text."""
    known = face("text").font.face.charToGlyph
    return all(ord(letter) in known for letter in text)


def test_the_letters_of_fon_print() -> None:
    made = paper()
    made.text("Bɔhikɔn Ɖɛ ɖ ŋ Pèrèrè ẹ ọ ṣ")
    assert "Bɔhikɔn Ɖɛ ɖ ŋ Pèrèrè ẹ ọ ṣ" in text_of(made.bytes())
    assert has_letters("ɔɛɖŋƆƐƉŊẹọṣœéïçñ€–“”…")


def test_more_letters_than_one_font_table_holds_print() -> None:
    letters = "".join(chr(c) for c in range(0xC0, 0x24F) if has_letters(chr(c)))
    made = paper()
    for start in range(0, len(letters), 40):
        made.text(letters[start : start + 40])
    found = text_of(made.bytes())
    assert [letters[s : s + 40] in found for s in range(0, len(letters), 40)] == [True] * -(-len(letters) // 40)


def test_headings_tables_and_lists_are_tagged() -> None:
    found = roles(full_paper().bytes())
    assert found[:3] == ["/Document", "/Sect", "/H1"]
    assert {
        "/H2",
        "/P",
        "/Table",
        "/TR",
        "/TH",
        "/TD",
        "/L",
        "/LI",
        "/Lbl",
        "/LBody",
        "/Figure",
        "/TOC",
        "/TOCI",
    } <= set(found)
    assert found.count("/L") == 1


def test_a_repeated_head_is_decoration_and_printed() -> None:
    made = paper(show_title=False)
    made.table(["Nummer", "Naam"], [[i, "x"] for i in range(200)])
    pages = [page.extract_text() for page in read(made.bytes()).pages]
    assert [("Nummer" in page) for page in pages] == [True] * len(pages)
    assert roles(made.bytes()).count("/TH") == 2
    assert roles(made.bytes()).count("/TR") == 201


def test_language_title_and_author_are_told_and_no_person_is_named() -> None:
    file = read(full_paper().bytes())
    root: Any = file.trailer["/Root"]
    facts = file.metadata
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert facts is not None
    assert (facts.title, facts.author, facts.creator) == ("Dossier", "Vereniging van Steden", "SDG Partnerships")


@pytest.mark.parametrize(
    "word", [b"/JS", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/URI", b"/AA", b"/OpenAction"]
)
def test_nothing_in_the_file_acts(word: bytes) -> None:
    made = full_paper()
    made.text("<a href='http://example.org'>/JS /URI</a>")
    file = read(made.bytes())
    assert all("/Annots" not in page for page in file.pages)
    assert re.search(word + rb"\b", made.bytes()) is None


def test_markup_in_a_text_is_printed_as_it_stands() -> None:
    made = paper("<b>Titel</b> & co")
    made.text("<img src='file:///etc/passwd'> &amp; <br/>")
    assert "<img src='file:///etc/passwd'> &amp; <br/>" in text_of(made.bytes())
    assert "<b>Titel</b> & co" in text_of(made.bytes())


def test_each_page_says_its_number_the_state_of_the_data_and_the_donor() -> None:
    made = paper(language="nl")
    made.text("Tekst. " * 2000)
    pages = [" ".join(page.extract_text().split()) for page in read(made.bytes()).pages]
    assert len(pages) == made.pages > 2
    for page in pages:
        assert "1042 · 3fa9c1d2 · 24 november 2026" in page
        assert "Met de steun van velen" in page
    assert f"{len(pages)}" in pages[-1]


def test_a_sample_is_marked_on_every_page_by_a_shape_and_by_a_word_that_is_found() -> None:
    made, plain = paper(sample=True, language="en"), paper(language="en")
    for one in (made, plain):
        one.text("First")
        one.new_page()
        one.text("Second")
    shape, width = outlines("SAMPLE", "bold", 96)
    assert 300 < width < 500
    for marked, bare in zip(read(made.bytes()).pages, read(plain.bytes()).pages, strict=True):
        found = [page.extract_text().split() for page in (marked, bare)]
        assert [words.count("SAMPLE") for words in found] == [1, 0]
        assert [word for word in found[0] if word != "SAMPLE"] == found[1]
        assert [shape.encode() in page.get_contents().get_data() for page in (marked, bare)] == [True, False]  # type: ignore[union-attr]


def heights(page: Any) -> dict[str, float]:
    """Where each line of text of a page stands, in points from below."""
    found: dict[str, float] = {}
    page.extract_text(visitor_text=lambda text, _, tm, font, size: found.setdefault(text.strip(), tm[5]))
    return found


def test_the_marks_of_a_paper_stand_clear_above_its_head() -> None:
    made = paper(sample=True, confidential=True, language="en")
    made.text("First")
    made.new_page()
    made.text("Second")
    for page in read(made.bytes()).pages:
        lines = heights(page)
        marks = [y for text, y in lines.items() if text in ("SAMPLE", "Confidential")]
        heads = [y for text, y in lines.items() if text and text not in ("SAMPLE", "Confidential")]
        assert len(marks) == 2
        assert min(marks) - max(heads) >= 14, lines  # the name of the sender is 12 points high


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shape_of_the_mark_fills_the_room_of_its_letters(language: str) -> None:
    word = Text("paperkit", "SAMPLE").to(language)
    assert [letter for letter in word if not outlines(letter, "bold", 100)[0].count("h")] == []
    shape, width = outlines(word, "bold", 100)
    numbers = [float(n) for n in shape.replace("m", "").replace("l", "").replace("c", "").replace("h", "")[:-1].split()]
    across, upright = numbers[::2], numbers[1::2]
    assert min(across) >= 0
    assert width * 0.9 < max(across) <= width
    assert -5 < min(upright) <= 0
    assert 70 < max(upright) < 76  # the height of a capital letter
    assert shape.count("h") >= len(word)


def test_a_table_too_wide_for_the_page_turns_it_together_with_its_heading() -> None:
    made = paper()
    made.text("voor")
    made.heading("Brede tabel")
    made.table([f"kolomkopvanbelang{i}" for i in range(12)], [["waarde"] * 12])
    made.text("na")
    pages = read(made.bytes()).pages
    assert [float(page.mediabox.width) > float(page.mediabox.height) for page in pages] == [False, True, False]
    assert "Brede tabel" in pages[1].extract_text()


def test_a_heading_never_stays_alone_at_the_foot_of_a_page() -> None:
    for lines in range(35, 60):
        made = paper()
        made.lines(["regel"] * lines)
        made.heading("Kop")
        made.heading("Onderkop", 2)
        made.table(["a", "b"], [["1", "2"]])
        pages = [page.extract_text() for page in read(made.bytes()).pages]
        assert (
            [("Kop" in page) for page in pages]
            == [("Onderkop" in page) for page in pages]
            == [("a b" in " ".join(page.split())) for page in pages]
        )


@pytest.mark.parametrize(("rows", "long", "whole"), [(3, 12, True), (5, 8, True), (6, 8, False), (3, 200, False)])
def test_a_table_of_few_rows_goes_to_the_next_page_rather_than_leaving_rows_behind(
    rows: int, long: int, whole: bool
) -> None:
    split = False
    for lines in range(20, 56, 3):
        made = paper()
        made.lines(["regel"] * lines)
        made.heading("Kop")
        made.table(["a", "b"], [[f"rij{n}", "woord " * long] for n in range(rows)])
        pages = [page.extract_text() for page in read(made.bytes()).pages]
        found = [n for n, page in enumerate(pages) for row in range(rows) if f"rij{row}" in page]
        assert len(found) == rows
        split = split or len(set(found)) > 1
        if whole:
            assert set(found) == {next(n for n, page in enumerate(pages) if "Kop" in page)}
    assert split is not whole


def test_a_row_higher_than_a_page_goes_on_on_the_next() -> None:
    made = paper()
    made.facts([("6.1", "Waarom", " ".join(f"woord{i}" for i in range(1500)))])
    found = text_of(made.bytes())
    assert [f"woord{i}" in found for i in range(1500)] == [True] * 1500
    assert roles(made.bytes()).count("/TR") == 2


def test_contents_name_the_pages_of_the_headings() -> None:
    made = paper()
    made.contents()
    made.new_page()
    made.heading("Eerste")
    made.new_page()
    made.heading("Tweede")
    lines = read(made.bytes()).pages[0].extract_text().splitlines()
    assert [line for line in lines if line.startswith(("Eerste", "Tweede"))] == ["Eerste 2", "Tweede 3"]


def test_a_pile_numbers_each_paper_by_itself_or_all_of_them_through(tmp_path: Path) -> None:
    def papers() -> list[Paper]:
        cover = paper("Voorblad")
        cover.contents()
        return [cover, paper("Deel A"), paper("Deel B")]

    assert pile(papers(), tmp_path / "pile.pdf") == 3
    apart, _ = compose(papers())
    through, _ = compose(papers(), through=True)
    assert ["of 1" in page.extract_text() or "van 1" in page.extract_text() for page in read(apart).pages] == [True] * 3
    first = read(through).pages[0].extract_text()
    assert "Deel B 3" in first
    assert [str(entry["/Title"]) for entry in read(through).outline if not isinstance(entry, list)] == [
        "Voorblad",
        "Deel A",
        "Deel B",
    ]


def test_a_file_that_cannot_be_written_leaves_the_older_one(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(Refusal) as caught:
        paper().write(folder / "a.pdf")
    assert caught.value.code == "file_not_written"
    target = tmp_path / "a.pdf"
    target.write_bytes(b"older")
    paper().write(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert [found.name for found in tmp_path.iterdir()] == ["a.pdf"]


def test_a_picture_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")
    )
    with pytest.raises(Refusal) as caught:
        Picture(bomb, "bomb", 100)
    assert caught.value.code == "picture_too_large"
    with pytest.raises(Refusal) as other:
        Picture(b"no picture", "x", 100)
    assert other.value.code == "picture_not_readable"


@given(st.text(max_size=400), st.floats(min_value=40, max_value=500))
def test_breaking_keeps_every_letter_and_a_blank_between_lines(text: str, width: float) -> None:
    shown = printable(text)
    lines = broken(shown, "text", 9.5, width)
    assert "".join(lines).replace(" ", "") == shown.replace(" ", "").replace("\n", "")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=300), max_size=6))
def test_any_text_can_be_printed(texts: list[str]) -> None:
    made = paper("".join(texts)[:80])
    made.heading("".join(texts)[:100])
    for text in texts:
        made.text(text)
    made.facts([("1", text, text) for text in texts])
    made.table(["a", "b"], [[text, text] for text in texts])
    assert made.bytes().startswith(b"%PDF")


@given(st.text(st.characters(), max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_a_block_of_ones_own_must_say_how_it_looks() -> None:
    with pytest.raises(NotImplementedError):
        Block().lay(100)


@given(st.lists(st.integers(1, 60), min_size=3, max_size=8))
def test_a_narrow_column_takes_room_for_the_words_of_its_head(shares: list[int]) -> None:
    head = ["Moitié", "Virements", "Disponible", "Statut", "Date", "EUR", "Pièce", "Taux"][: len(shares)]
    plan = Plan(head, [], [], [float(share) for share in shares], "", 7.5, False, 0)
    grid, _ = table_block(plan, PORTRAIT)
    assert sum(grid.shape.weights) == pytest.approx(PORTRAIT)
    for word, width in zip(head, grid.shape.weights, strict=True):
        assert broken(word, "bold", 7.5, width - 2 * grid.shape.pad_x) == (word,)


def test_a_long_table_of_contents_begins_on_the_first_page() -> None:
    made = paper()
    made.facts([("", "Naam", "Lier")], ids=False)
    made.contents()
    for number in range(80):
        made.heading(f"Kop {number}")
        made.text("Tekst")
    assert "Kop 0" in read(made.bytes()).pages[0].extract_text()
