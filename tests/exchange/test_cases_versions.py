"""Nasty cases: offices whose programs are of different versions exchange in both directions."""

from collections.abc import Iterable
from copy import copy

import pytest
from sqlalchemy import MetaData, Table

from sdgp_desktop.kernel import graph, sealing
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Sealed
from tests.exchange.bureau import Bureau
from tests.exchange.plain import TOWN, alike, asked, give, offices, press, tell, value
from tests.exchange.toys import SCHEMA

ADDED = ("themes", "closed")  # columns of towns that the older program does not know; nor does it know stamps


def without(kind: RecordType, columns: Iterable[str]) -> RecordType:
    """A kind of record as a program knew it that had no such columns."""
    old = copy(kind)
    gone = set(columns)
    old.columns = tuple(c for c in kind.columns if c not in gone)
    old.decoders = {c: d for c, d in kind.decoders.items() if c not in gone}
    old.raw = Table(kind.name, MetaData(), *(c._copy() for c in kind.raw.columns if c.key not in gone))
    return old


def version(number: int) -> Schema:
    """The program of the toys in its first version, or the present one as its second."""
    found = copy(SCHEMA)
    found.version, found.types = number, dict(SCHEMA.types)
    if number == 1:
        del found.types["toy_stamp"]
        found.types["toy_town"] = without(found.types["toy_town"], ADDED)
    return found


OLD, NEW = version(1), version(2)


def installed(bureaus: Iterable[Bureau], schema: Schema) -> None:
    """These desks work with this version."""
    for bureau in bureaus:
        bureau.update(schema)


def raw(bureau: Bureau, segments: Iterable[str]) -> list[Sealed]:
    """Segments as this desk sends them."""
    return [s for s in bureau.post().segments if s.name in set(segments)]


def test_new_fields_of_a_newer_program_are_taken_forwarded_unharmed_and_appear_after_the_update() -> None:
    """Case 26: additional fields and a new kind of record."""
    with offices(3) as (_, (new, old, third)):
        installed((new, third), NEW)
        installed((old,), OLD)
        give(new, name="Lier", themes=("a", "b"), closed=True)
        press(new, "hello")
        sent = tell(new, old)
        assert value(old) == "Lier"
        assert old.in_state(graph.WAITING) == []
        assert raw(old, [s.name for s in sent.segments]) == list(sent.segments), "byte for byte"
        tell(old, third)
        assert alike(new, third)
        old.update(NEW)
        assert (value(old, "themes"), value(old, "closed")) == (["a", "b"], 1)
        assert alike(new, old, third)


def test_an_older_program_that_edits_a_record_does_not_lose_the_fields_it_does_not_know() -> None:
    """Case 26, the edit."""
    with offices(2) as (_, (new, old)):
        installed((new,), NEW)
        installed((old,), OLD)
        give(new, themes=("a", "b"), name="Lier")
        tell(new, old)
        give(old, name="Torhout")
        tell(old, new)
        assert (value(new), value(new, "themes")) == ("Torhout", ["a", "b"])
        old.update(NEW)
        assert alike(new, old)


def test_a_clash_in_a_field_that_is_not_known_here_is_asked_after_the_update() -> None:
    """Case 26, a conflict in new fields that an older office carries."""
    with offices(3) as (_, (one, other, old)):
        installed((one, other), NEW)
        installed((old,), OLD)
        give(one, themes=("a",))
        give(other, themes=("b",))
        tell(one, old)
        tell(other, old)
        tell(old, one, other)
        assert asked(one) == asked(other) == [(("themes",), [["a"], ["b"]])]
        assert asked(old) == []
        old.update(NEW)
        assert asked(old) == asked(one)
        assert alike(one, other, old)


def test_what_an_older_program_cannot_read_waits_whole_until_the_update(monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 26, `needs` higher."""
    with offices(2) as (_, (new, old)):
        installed((new,), NEW)
        installed((old,), OLD)
        monkeypatch.setattr(sealing, "LOWEST", 2)
        give(new, name="Lier", themes=("a",))
        new.seal()
        monkeypatch.undo()
        give(new, mayor="Later Mayor")
        before = old.digests()
        tell(new, old)
        assert len(old.in_state(graph.WAITING)) == 2, "the later one builds upon it"
        assert old.digests() == before
        old.update(NEW)
        assert old.in_state(graph.WAITING) == []
        assert (value(old), value(old, "mayor")) == ("Lier", "Later Mayor")
        assert alike(new, old)


def test_two_offices_update_at_different_times_while_a_third_stays_old() -> None:
    """Case 27."""
    with offices(3) as (_, bureaus):
        a, b, c = bureaus
        installed(bureaus, OLD)
        give(a, name="Lier")
        tell(a, b, c)
        a.update(NEW)
        give(a, themes=("a",), amount_minor=3)
        give(c, mayor="Somebody Else")
        tell(a, c, b)
        tell(c, a)
        b.update(NEW)
        give(b, closed=True)
        press(a, "hello")
        for sender in (b, c, a):
            tell(sender, *(x for x in bureaus if x is not sender))
        tell(c, b)
        assert alike(a, b)
        give(c, name="Torhout")
        tell(c, a, b)
        c.update(NEW)
        assert alike(a, b, c)
        shown = [value(c, column) for column in ("name", "themes", "closed", "mayor", "amount_minor")]
        assert shown == ["Torhout", ["a"], 1, "Somebody Else", 3]
        assert c.rows()["toy_town", TOWN.hex] == a.rows()["toy_town", TOWN.hex]
