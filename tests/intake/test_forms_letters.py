"""What a form brings and what it does not: letters, verification, odd answers, confirmation."""

from pathlib import Path

import pytest

from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.papers import naming_awaited
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.sentences import finding_text
from tests.intake.around import again, answers, call_id, codes, sample
from tests.intake.forms import LETTER, fill
from tests.intake.test_forms import cell_of, edited, taken_in
from tests.offices import ANNA


@pytest.fixture
def lier(store: Store, tmp_path: Path) -> Path:
    """The filled form of Lier, with its letter beside it."""
    return fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")


def test_the_name_of_a_letter_is_no_letter(store: Store, lier: Path) -> None:
    letter = lier.parent / sample("rw-lier")["12.1"]["file"]
    letter.unlink()
    taken, _ = taken_in(store, [lier])
    assert (service.codes_of(taken[0].findings), taken[0].status) == (["C10", "W05", "W10"], "incomplete")
    with store.read() as reading:
        row = service.dossier(reading, taken[0].dossier_id)
    with pytest.raises(Refusal, match="letter_not_attached"), store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "12.1.file", "lettre.pdf")
    with store.act("attach_file", ANNA) as work:
        service.attach(work, row.id, "12.1.file", letter.name, LETTER)
    assert (codes(store, row), again(store, row).status) == (["W05", "W10"], "complete")


def test_a_letter_that_follows_comes_with_the_form_that_is_known(store: Store, lier: Path) -> None:
    letter = lier.parent / sample("rw-lier")["12.1"]["file"]
    whole = letter.read_bytes()
    letter.unlink()
    taken_in(store, [lier])
    letter.write_bytes(whole)
    taken, _ = taken_in(store, [lier])
    assert (taken[0].unchanged, taken[0].differences, taken[0].status) == (False, ("12.1.file",), "complete")
    letter.write_bytes(whole + b"\n% signed again")
    taken, _ = taken_in(store, [lier])
    assert not taken[0].unchanged
    with store.read() as reading:
        kept = service.files(reading, taken[0].dossier_id)
    assert sorted(one.name for one in kept) == sorted([lier.name, letter.name, letter.name])
    assert taken_in(store, [lier])[0][0].unchanged


@pytest.mark.parametrize("together", [True, False])
def test_one_letter_is_not_that_of_two_municipalities(store: Store, tmp_path: Path, together: bool) -> None:
    forms = []
    for name in ("rw-lier", "rw-kontich"):
        given = sample(name)
        given["12.1"]["file"] = "letter.pdf"
        forms.append(fill(store, given, tmp_path / f"{name}.xlsx"))
    (tmp_path / "letter.pdf").write_bytes(LETTER)
    taken = taken_in(store, forms)[0] if together else [taken_in(store, [form])[0][0] for form in forms]
    assert ["C10" in service.codes_of(one.findings) for one in taken] == [False, True]
    with store.read() as reading:
        files = [[one.name for one in service.files(reading, one.dossier_id)] for one in taken]
        batch = papers.read_files(reading, call_id(store), [forms[1]])
    assert [("letter.pdf" in names) for names in files] == [True, False]
    (remark,) = [r for r in batch.forms[0].remarks if r.code == "letter_of_another"]
    assert remark.facts["file"] == "letter.pdf"
    assert "Lier" in remark.facts["name"]


@pytest.mark.parametrize(
    ("name", "content", "reason", "said"),
    [
        ("letter.docx", LETTER, "letter_type", "PDF"),
        ("letter.pdf", b"not a letter", "attachment_header", ".pdf"),
        ("letter.jpg", b"\xff\xd8" + bytes(10 * 1024 * 1024), "letter_too_big", "10 MB"),
        ("letter.pdf", LETTER + bytes(10 * 1024 * 1024), "letter_too_big", "10 MB"),
    ],
)
def test_a_letter_that_cannot_be_taken_keeps_no_form_out_and_is_told_with_its_reason(
    store: Store, tmp_path: Path, name: str, content: bytes, reason: str, said: str
) -> None:
    given = sample("rw-lier")
    given["12.1"]["file"] = name
    form = fill(store, given, tmp_path / "lier.xlsx")
    (tmp_path / name).write_bytes(content)
    taken, refused = taken_in(store, [form])
    assert (refused, taken[0].status, "C10" in service.codes_of(taken[0].findings)) == ([], "incomplete", True)
    (told,) = taken[0].remarks
    assert (told.code, told.field) == ("letter_not_taken", "12.1.file")
    assert {key: told.facts[key] for key in ("file", "letter", "reason")} == {
        "file": "lier.xlsx",
        "letter": name,
        "reason": reason,
    }
    words = {finding_text(told, language) for language in LANGUAGES}
    assert len(words) == 3
    assert all("lier.xlsx" in text and name in text and "{" not in text for text in words)
    assert said in finding_text(told, "en")
    with store.read() as reading:
        assert [one.name for one in service.files(reading, taken[0].dossier_id)] == ["lier.xlsx"]
    (tmp_path / name).unlink()
    given["12.1"]["file"] = "letter.pdf"
    right, _ = taken_in(store, [fill(store, given, form)])
    assert (right[0].status, right[0].remarks) == ("complete", ())


def test_a_letter_that_does_not_lie_beside_the_form_is_named_by_the_check(store: Store, lier: Path) -> None:
    name = sample("rw-lier")["12.1"]["file"]
    (lier.parent / name).unlink()
    for unchanged in (False, True):
        taken, _ = taken_in(store, [lier])
        assert (taken[0].unchanged, taken[0].remarks) == (unchanged, ())
        (found,) = [f for f in taken[0].findings if f.code == "C10"]
        assert found.facts == {"letter": name}
        assert all(name in finding_text(found, language) for language in LANGUAGES)


def test_a_letter_that_never_came_is_named_by_the_check_as_long_as_it_is_missing(store: Store, lier: Path) -> None:
    name = sample("rw-lier")["12.1"]["file"]
    kept = (lier.parent / name).read_bytes()
    (lier.parent / name).unlink()
    taken, _ = taken_in(store, [lier])
    id = taken[0].dossier_id

    def told() -> list[str]:
        with store.read() as reading:
            found = naming_awaited(reading, store.blobs, id, service.findings(reading, id), {})
        return [finding_text(f, "fr") for f in found if f.code == "C10"]

    (text,) = told()
    assert name in text
    assert "nommée au point 12.1, n’est pas arrivée" in text
    with store.act("attach", ANNA) as work:
        service.attach(work, id, "12.1.file", name, kept)
    assert told() == []


def test_a_form_whose_content_stayed_behind_with_the_scans_names_no_letter_and_is_asked_again(
    store: Store, lier: Path, tmp_path: Path
) -> None:
    name = sample("rw-lier")["12.1"]["file"]
    (lier.parent / name).unlink()
    taken, _ = taken_in(store, [lier])
    id, known = taken[0].dossier_id, dict[str, str]()
    empty = Blobs(tmp_path / "none.attachments", None)

    def told(blobs: Blobs) -> list[Finding]:
        with store.read() as reading:
            return [
                f for f in naming_awaited(reading, blobs, id, service.findings(reading, id), known) if f.code == "C10"
            ]

    assert [f.facts.get("named") for f in told(empty)] == [None]
    assert [f.facts.get("named") for f in told(store.blobs)] == [name]
    empty.close()


def test_a_letter_that_lies_in_the_dossier_is_not_missed_beside_the_form(store: Store, lier: Path) -> None:
    taken_in(store, [lier])
    (lier.parent / sample("rw-lier")["12.1"]["file"]).unlink()
    taken, _ = taken_in(store, [lier])
    assert (taken[0].status, "C10" in service.codes_of(taken[0].findings)) == ("complete", False)


@pytest.mark.parametrize("named", ["LETTRE signée", "lettre signee.PDF", "Lettre signée.pdf"])
def test_capitals_accents_and_a_missing_ending_do_not_hide_a_letter(store: Store, tmp_path: Path, named: str) -> None:
    given = sample("rw-lier")
    given["12.1"]["file"] = named
    form = fill(store, given, tmp_path / "lier.xlsx")
    (tmp_path / named).unlink()
    (tmp_path / "Lettre signe\u0301e.pdf").write_bytes(LETTER)  # as a Mac writes it
    taken, _ = taken_in(store, [form])
    assert (taken[0].status, taken[0].remarks) == ("complete", ())


def test_a_name_with_folders_in_it_finds_only_what_lies_beside_the_form(store: Store, tmp_path: Path) -> None:
    given = sample("rw-lier")
    given["12.1"]["file"] = "letter.pdf"
    folder = tmp_path / "forms"
    folder.mkdir()
    path = fill(store, given, folder / "lier.xlsx")
    (folder / "letter.pdf").rename(tmp_path / "letter.pdf")
    edited(path, lambda book: setattr(cell_of(book, "12.1.file"), "value", "../letter.pdf"))
    taken, _ = taken_in(store, [path])
    assert "C10" in service.codes_of(taken[0].findings)


def test_a_corrected_form_takes_no_letter_away_and_no_verification(store: Store, lier: Path, tmp_path: Path) -> None:
    taken_in(store, [lier])
    with store.read() as reading:
        row = service.dossiers(reading)[0]
    with store.act("verify_link", ANNA) as work:
        service.verify_link(work, row.id)
    changed = sample("rw-lier")
    changed["1.10"] = "urban"
    changed["10.4"] = {"verified": False, "by": "wij zelf", "on": None}
    elsewhere = tmp_path / "later"
    elsewhere.mkdir()
    second = fill(store, changed, elsewhere / "lier.xlsx")
    (elsewhere / changed["12.1"]["file"]).unlink()
    taken, _ = taken_in(store, [second])
    kept = answers(store, row)
    assert taken[0].differences == ("1.10",)
    assert (kept["12.1"]["file"], kept["10.4"]["verified"]) == (changed["12.1"]["file"], True)
    assert kept["10.4"]["by"] != "wij zelf"


@pytest.mark.parametrize("side", ["F", "S"])
def test_the_municipality_is_not_asked_what_the_association_verifies(store: Store, side: str) -> None:
    with store.read() as reading:
        spec = papers.form_spec(reading, call_id(store), side, numbered=True)
    assert not [name for name in spec.asked if name.startswith("10.4")]


def test_what_typing_refuses_comes_in_with_a_finding(store: Store, tmp_path: Path) -> None:
    given = sample("bj-lalo")
    given["1.7"]["email"], given["2"][0]["2.4"]["telephone"] = "pas une adresse", "abc"
    given["3.6"][0] |= {"from": "2024-07-31", "to": "2024-06-10"}
    given["6.1"], given["6.2"] = "trop court", "non"
    taken, _ = taken_in(store, [fill(store, given, tmp_path / "lalo.xlsx")], "BJ-2023")
    assert taken[0].status == "incomplete"
    assert {(f.code, f.field, f.row) for f in taken[0].findings} == {
        ("C16", "6.1", None),
        ("C16", "6.2", None),
        ("C17", "1.7.email", None),
        ("C17", "2.4.telephone", 1),
        ("C18", "3.6.to", 1),
    }


@pytest.mark.parametrize(
    ("place", "text", "code"),
    [
        ("1.7.email", "pas une adresse", "not_an_email"),
        ("1.7.telephone", "abc", "not_a_telephone"),
        ("2[1].2.4.telephone", "mairie.lalo@", "not_a_telephone"),
        ("1.6.postcode", "99", "not_of_shape"),
        ("3.6[1].to", "2023-06-10", "days_of_period_reversed"),
    ],
)
def test_typing_the_same_is_refused(store: Store, lier: Path, place: str, text: str, code: str) -> None:
    taken, _ = taken_in(store, [lier])
    with store.read() as reading:
        row = service.dossier(reading, taken[0].dossier_id)
    before = answers(store, row)
    with pytest.raises(Refusal, match=code), store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, place, text)
    assert answers(store, row) == before


@pytest.mark.parametrize(
    ("channel", "due"),
    [("form file", ["link_to_verify"]), ("telephone", ["link_to_verify", "unconfirmed"])],
)
def test_answers_that_the_municipality_wrote_itself_need_no_confirmation(
    store: Store, tmp_path: Path, channel: str, due: list[str]
) -> None:
    given = sample("bj-lalo")
    given["_meta"]["channel"] = channel
    path = fill(store, given, tmp_path / "lalo.xlsx")
    call = call_id(store, "BJ-2023")
    with store.read() as reading:
        batch = papers.read_files(reading, call, [path])
        assert batch.forms[0].meta.channel == channel
    taken, _ = taken_in(store, [path], "BJ-2023")
    with store.read() as reading:
        assert sorted(f.code for f in service.intake_findings(reading, call)) == due
        assert service.dossier(reading, taken[0].dossier_id).confirmed is (channel == "form file")
    with store.act("verify_link", ANNA) as work:
        service.verify_link(work, taken[0].dossier_id)
    with store.read() as reading:
        assert sorted(f.code for f in service.intake_findings(reading, call)) == due[1:]
