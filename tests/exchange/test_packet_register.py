"""The transfer register and the receipts: for whom a packet is, who has told that it arrived, and who has not."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange.fields import audience_words, class_words, figures
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service import plan, transfers
from sdgp_desktop.kernel import graph
from sdgp_desktop.registry.service import countries
from tests.exchange.town import Town, copied, edit, restarted, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, and two desks of RALGA."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    yield made
    made.close()


def test_a_packet_for_the_own_office_is_for_its_other_desks(three: Town) -> None:
    edit(three["RALGA"], 1)
    file = three.send("RALGA", ["RALGA", "VVSG"], "p.sdgp")
    (line,) = three.register("RALGA")
    assert sorted(line.desks) == ["RALGA-R2", "VVSG-V"]
    three.take("RALGA-R2", file)
    three.bring("RALGA-R2", "RALGA")
    line = next(one for one in three.register("RALGA") if one.direction == "sent")
    assert ([r.desk for r in line.receipts], line.silent) == (["RALGA-R2"], ("VVSG-V",))


def test_a_packet_for_the_own_office_holds_only_what_its_other_desks_lack(three: Town) -> None:
    edit(three["RALGA"], 1)
    three.take("RALGA-R2", three.send("RALGA", ["RALGA"], "first.sdgp"))
    three.bring("RALGA-R2", "RALGA")
    edit(three["RALGA"], 2)
    assert plan(three["RALGA"].store, ["RALGA"]).changes == 1
    three.take("RALGA-R2", three.send("RALGA", ["RALGA"], "second.sdgp"))
    assert three.digests("RALGA") == three.digests("RALGA-R2")


def test_a_copy_of_the_own_desk_can_still_be_written_to(tmp_path: Path) -> None:
    alone = town(tmp_path, "RALGA")
    edit(alone["RALGA"], 1)
    assert alone.look("RALGA", alone.send("RALGA", ["RALGA"], "copy.sdgp")) != []
    assert len(alone.register("RALGA")[0].desks) == 1
    alone.close()


def test_a_packet_that_waits_is_confirmed_only_when_it_counts(three: Town) -> None:
    edit(three["VVSG"], 1)
    three["VVSG"].store.seal()
    with three["VVSG"].store.local() as work:  # VVSG believes that RALGA has it
        tips = [t.name for t in graph.tips(work.session.connection(), "all")]
        work.session.get_one(Desk, three["RALGA"].store.desk_keys().public).holds = {"all": tips}
    edit(three["VVSG"], 2)
    assert three.take("RALGA", three.send("VVSG", ["RALGA-R"], "gap.sdgp")).waiting == 1
    three.bring("RALGA", "VVSG")
    (line,) = (one for one in three.register("VVSG") if one.direction == "sent")
    assert (line.receipts, line.silent) == ((), ("RALGA-R",))
    three.bring("VVSG", "RALGA", everything=True)
    three.bring("RALGA", "VVSG")
    assert [one.silent for one in three.register("VVSG") if one.direction == "sent"] == [("RALGA-R2",), ()]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "RALGA-R (this desk)"), ("fr", "RALGA-R (ce poste)"), ("nl", "RALGA-R (deze werkplek)")],
)
def test_a_desk_that_went_back_to_a_copy_takes_its_own_packet_and_reads_its_own_name(
    three: Town, language: str, said: str
) -> None:
    copy = copied(three["RALGA"], three.folder / "before")
    edit(three["RALGA"], 1)
    file = three.send("RALGA", ["VVSG", "RALGA"], "own.sdgp")
    path = three["RALGA"].store.path
    three["RALGA"].store.close()
    shutil.copy(copy, path)
    three.offices["RALGA"] = restarted(three["RALGA"])
    assert three.take("RALGA", file).changed == 1
    with three["RALGA"].read() as reading:
        assert [(one.direction, one.desks) for one in transfers(reading, language)] == [("taken", (said,))]


def test_a_desk_of_which_nothing_is_known_any_more_is_no_row_of_signs(three: Town) -> None:
    edit(three["VVSG"], 1)
    three.send("VVSG", ["RALGA-R"], "p.sdgp")
    with three["VVSG"].store.local() as work:
        work.session.delete(work.session.get_one(Desk, three["RALGA"].store.desk_keys().public))
    (line,) = three.register("VVSG")
    assert (line.desks, line.silent) == (("a computer that is not known here",),) * 2


@pytest.mark.parametrize(
    ("language", "counts", "said"),
    [
        ("fr", (1, 8, 0), "1 nouveau, 8 modifiés, 0 supprimé"),
        ("fr", (2, 1, 3), "2 nouveaux, 1 modifié, 3 supprimés"),
        ("nl", (1, 8, 0), "1 nieuw, 8 gewijzigd, 0 verwijderd"),
        ("en", (1, 8, 0), "1 new, 8 changed, 0 removed"),
    ],
)
def test_figures_are_counted_as_people_count(language: str, counts: tuple[int, int, int], said: str) -> None:
    assert figures(*counts, language) == said


def test_countries_have_their_names_and_classes_their_words(three: Town) -> None:
    with three["VVSG"].read() as reading:
        names = {c.code: c.name for c in countries(reading)}
    said = {language: audience_words("track RW", language, names) for language in ("en", "fr", "nl")}
    assert said == {"en": "the work with Rwanda", "fr": "le volet Rwanda", "nl": "het werk met Rwanda"}
    assert audience_words("finance BJ", "fr", names) == "le budget du volet Bénin"
    assert audience_words("visit BJ 3f", "fr", names) == "visit BJ 3f"
    assert class_words("P5", "fr") == "documents de voyage"
    assert class_words("P99", "fr") == "P99"
