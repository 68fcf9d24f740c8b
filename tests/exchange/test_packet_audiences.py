"""No value of a wrong audience in any packet: random offices, random work, every envelope opened and searched.

`--packets 1000` searches so many packets; a few dozen are searched in every run.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.calls.service import calls
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service.erasures import erase_person
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.audiences import of_visit
from sdgp_desktop.kernel.notes import Note
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import Municipality
from sdgp_desktop.registry.records import Person as Contact
from sdgp_desktop.scoring.records import Member
from tests.exchange.outsider import opened
from tests.exchange.town import Town, refused, town

MARK = re.compile(rb"MARK-([a-z]+(?:-[A-Z]+)?)-\d+")
READABLE = {
    "VVSG": {"all", "track-RW", "track-BJ", "panel", "finance"},
    "RALGA": {"all", "track-RW"},
    "ANCB": {"all", "track-BJ"},
}
DESKS = ("VVSG", "VVSG-V2", "RALGA", "RALGA-R2", "ANCB")
PACKETS, IN_A_WORLD = 14, 20
VISIT = of_visit("track RW", UUID(int=5))


def narrowest(one: str, two: str) -> str:
    """The audience whose readers may read both, or "nobody" where neither reads the other."""
    if one == two:
        return one
    width = {"all": 0, "track RW": 1, "track BJ": 1, "panel": 2, "finance": 2}
    if "visit" in (one, two) or width[one] == width[two]:
        return "nobody"
    return max(one, two, key=width.__getitem__)


@dataclass
class Marked:
    """Offices that write values which say who may read them."""

    town: Town
    chance: random.Random
    number: int = 0
    people: dict[str, list[UUID]] = field(default_factory=dict)
    files: list[tuple[str, Path]] = field(default_factory=list)

    def mark(self, audience: str) -> str:
        """A value that names its audience."""
        self.number += 1
        return f"MARK-{audience.replace(' ', '-')}-{self.number}"

    def audience(self, office: str) -> str:
        """An audience that this office may write for; now and then travel data."""
        if self.chance.random() < 0.1:
            return "visit"
        return self.chance.choice(sorted(READABLE[office.partition("-")[0]])).replace("-", " ")

    def person(self, work: Work, audience: str) -> UUID:
        """Somebody, with marks in plain and in personal fields."""
        real = VISIT if audience == "visit" else audience
        made = Contact(
            audience=real, family_name=self.mark(audience), email=self.mark(audience), expertise=(self.mark(audience),)
        )
        id = work.add(made).id
        self.people.setdefault(audience, []).append(id)
        return id

    def step(self, office: str) -> None:
        """One act: new people, changes, notes, scans, members of the panel; some acts reach several audiences.

        The facts of an act may be read by those only who may read everything that it touched.
        """
        one, two = self.audience(office), self.audience(office)
        with self.town[office].act("work") as work:
            kind = self.chance.randrange(7)
            if kind == 0:
                self.person(work, one)
                self.person(work, two)
                work.tell(name=self.mark(narrowest(one, two)))
                return
            if kind == 1 and office.startswith("VVSG"):
                one, call = "panel", calls(work)[0].id
                work.add(Member(call_id=call, name=self.mark(one), seat="x", remark=self.mark(one)))
            elif kind == 2:
                one = "all"
                place = self.chance.choice(work.all(select(Municipality).order_by(Municipality.code).limit(9)))
                place.other_names = self.mark(one)
            elif kind == 3:
                id = self.person(work, one)
                attachments.add(work, "registry_person", id, f"{self.mark(one)}.txt", self.mark(one).encode())
            elif kind == 4:
                note = {"record_type": "registry_person", "record_id": self.person(work, one), "text": self.mark(one)}
                work.add(Note(**note, written_by=work.person.id, written_at=work.moment))
            else:
                self.change(work, one)
            work.tell(name=self.mark(one))

    def change(self, work: Work, audience: str) -> None:
        """Change or remove somebody who is known here."""
        ids = self.people.get(audience, [])
        found = work.find(Contact, self.chance.choice(ids)) if ids else None
        if found is None:
            self.person(work, audience)
        elif self.chance.random() < 0.2:
            found.removed = not found.removed
        else:
            found.telephone = self.mark(audience)

    def undo(self, office: str) -> None:
        """Take something back."""
        told = refused(self.town[office].store.undo, self.town[office].person)
        assert told in (
            "",
            "nothing_to_undo",
            "undo_changed_since",
            "undo_worked_on",
            "import_built_upon",
            "import_lasting",
        )

    def erase(self, office: str) -> None:
        """Erase somebody of a track for good."""
        ids = self.people.get("track RW", [])
        if ids:
            id = self.chance.choice(ids)
            with self.town[office].read() as reading:
                known = reading.find(Contact, id) is not None
            if known:
                erase_person(self.town[office].store, self.town[office].person, id)

    def send(self, office: str) -> list[Path]:
        """A packet for some offices, in any of the ways."""
        others = [code for code in ("VVSG", "RALGA", "ANCB", "RALGA-R2") if code != office or "-" not in code]
        codes = self.chance.sample(others, self.chance.randint(1, 3))
        options: dict[str, Any] = {"everything": self.chance.random() < 0.3, "scans": self.chance.random() < 0.7}
        options["limit"] = self.chance.choice((None, None, 6_000))
        to = self.town.folder / f"{len(self.files)}-{self.number}.sdgp"
        made = service.export(self.town[office].store, self.town[office].person, codes, to, **options)
        self.files += [(office, file) for file in made.files]
        return list(made.files)

    def receive(self, office: str) -> None:
        """Take one of the packets in, if it is for this desk."""
        sender, file = self.chance.choice(self.files)
        others = {"packet_own"} if office == sender else {"packet_not_for_us"}
        assert refused(self.town.take, office, file) in {"", *others}


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> int:
    """How many packets are searched."""
    given: int | None = request.config.getoption("--packets")
    return given or PACKETS


def worlds(folder: Path, count: int) -> Iterator[Marked]:
    """Worlds of offices, each with another chance."""
    for number in range(count):
        place = folder / f"world {number}"
        place.mkdir()
        made = town(place, *DESKS)
        yield Marked(made, random.Random(number))
        made.close()


def search(marked: Marked, file: Path) -> tuple[Counter[str], list[str]]:
    """What each desk finds in a packet, and what of it is not for its eyes."""
    data = file.read_bytes()
    wrong = [f"{m} in the clear" for m in MARK.findall(data)]
    seen: Counter[str] = Counter()
    for desk, office in marked.town.offices.items():
        readable = READABLE[desk.partition("-")[0]]
        for envelope in opened(file, office.store.desk_keys().identity):
            found = [m.decode() for m in MARK.findall(envelope.plain())]
            seen.update(f"{desk} {audience}" for audience in found)
            wrong += [f"{audience} for {desk} in {file.name}" for audience in found if audience not in readable]
            told = {a.replace(" ", "-") for a in envelope.manifest["audiences"]}
            wrong += [f"the newest of {audience} for {desk}" for audience in told - readable]
    return seen, wrong


def searched(folder: Path, count: int) -> tuple[int, Counter[str], list[str]]:
    """How many packets were searched, what each desk found in them, and what of it was not for its eyes."""
    done, seen, wrong = 0, Counter[str](), list[str]()
    for marked in worlds(folder, -(-count // IN_A_WORLD)):
        end = min(count, done + IN_A_WORLD)
        while done < end:
            office = marked.chance.choice(DESKS)
            deed = marked.chance.choices(("step", "undo", "erase", "send", "receive"), (12, 1, 0.3, 4, 5))[0]
            if deed == "send":
                for file in marked.send(office):
                    found, bad = search(marked, file)
                    seen.update(found)
                    wrong += bad
                    done += 1
            elif deed != "receive" or marked.files:
                getattr(marked, deed)(office)
    return done, seen, wrong


def test_no_value_of_a_wrong_audience_is_in_any_packet(tmp_path: Path, asked: int) -> None:
    done, seen, wrong = searched(tmp_path, asked)
    assert wrong == []
    assert done >= asked
    for desk in DESKS:  # what each may read does arrive, so the search above means something
        readable = READABLE[desk.partition("-")[0]]
        assert {f"{desk} {audience}" for audience in readable} <= set(seen), desk


def test_the_search_finds_a_value_that_should_not_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that cannot fail is worthless: with a mapping that lets everybody read everything it must cry out."""
    from sdgp_desktop.exchange.service import sending

    monkeypatch.setattr(sending, "sendable", lambda there, readable: tuple(there))
    marked = next(worlds(tmp_path, 1))
    for _ in range(30):
        marked.step("VVSG")
    marked.files.clear()
    service.export(marked.town["VVSG"].store, marked.town["VVSG"].person, ["ANCB"], tmp_path / "bad.sdgp")
    _, wrong = search(marked, tmp_path / "bad.sdgp")
    assert {w.partition(" ")[0] for w in wrong} >= {"track-RW", "panel", "finance", "visit"}
