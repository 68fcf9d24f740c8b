"""A small world of offices that exchange segments in any order: every step of a history, and nothing hidden.

The offices work on the toy slice of `toys.py`; what is exchanged are the segments themselves, so that thousands of
histories can be played. Packets, keys and files are tried elsewhere. What must come out is said by `oracle.py`.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from sdgp_desktop.exchange.service import stops
from sdgp_desktop.exchange.service.questions import conflicts, resolve
from sdgp_desktop.kernel import graph, merge, segments, taking
from sdgp_desktop.kernel.erasing import erase
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.work import Work
from tests.exchange.bureau import Bureau, Chronicle, Post, shared_memory
from tests.exchange.toys import SCHEMA, Guide
from tests.kernel.toy import Stamp, Street, Town

MOST_DESKS = 5
SMALL = ((graph, "MANY", 2), (segments, "CHUNK_LINES", 3), (merge, "KEPT_CONTENTS", 1), (taking, "KEPT_LINES", 4))
CLOCKS = (timedelta(days=365 * 75), -timedelta(days=365 * 25), -timedelta(hours=1), timedelta(0))
NO_UNDO = (
    "nothing_to_undo",
    "undo_answer_sealed",
    "undo_changed_since",
    "undo_worked_on",
    "town_locked",
    "record_gone",
)


@contextmanager
def small_limits() -> Iterator[None]:
    """What is made for large segments happens in small ones already: blocks of ids, cuts, bodies read again."""
    before = [getattr(module, name) for module, name, _ in SMALL]
    for module, name, value in SMALL:
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name, _), value in zip(SMALL, before, strict=True):
            setattr(module, name, value)


@dataclass
class World:
    """Offices, what they sent, and the steps of a history."""

    folder: Path
    chronicle: Chronicle
    bureaus: list[Bureau] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    names: int = 0  # of people, so that each is told from all others

    @classmethod
    def of(cls, offices: int) -> "World":
        """A world with so many offices."""
        folder, chronicle = Path(mkdtemp(dir=shared_memory())), Chronicle.empty()
        world = cls(folder, chronicle, [Bureau(folder, "ABCDE"[i], i, chronicle) for i in range(offices)])
        for bureau in world.bureaus:
            bureau.know(world.bureaus)
        return world

    def close(self) -> None:
        """Let go of everything."""
        for bureau in self.bureaus:
            bureau.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def bureau(self, number: int) -> Bureau:
        """One of the offices."""
        return self.bureaus[number % len(self.bureaus)]

    def somebody(self) -> str:
        """A name that nobody else has."""
        self.names += 1
        return f"person{self.names:04d}x"

    # -- work ------------------------------------------------------------------------------------------------------

    def make(self, who: int, value: int) -> None:
        """A new town, with a street, or a guide of a town that is there."""
        bureau = self.bureau(who)

        def town(work: Work) -> None:
            made = work.add(Town(name=f"t{value % 4}", country=("BJ", "RW", None)[value % 3], mayor=self.somebody()))
            work.add(Street(town_id=made.id, name=f"s{value}"))

        def guide(work: Work) -> None:
            ids = bureau.ids("toy_town")
            town = work.get(Town, ids[value % len(ids)])
            checked_by = self.somebody() if value % 2 else None
            country = town.country or ("BJ", "RW", None)[value % 3]
            work.add(Guide(town_id=town.id, country=country, name=self.somebody(), checked_by=checked_by))

        bureau.act(guide if value % 5 > 2 else town)

    def edit(self, who: int, which: int, what: int, value: int) -> None:
        """Change something of a town."""
        bureau = self.bureau(who)
        towns = bureau.ids("toy_town")
        id = towns[which % len(towns)]

        def change(work: Work) -> None:
            town = work.get(Town, id)
            match what % 8:
                case 0 | 1:
                    town.name = f"n{value % 3}"
                case 2:
                    town.mayor = self.somebody() if value % 3 else None
                case 3:
                    town.amount_minor, town.currency = value % 3, ("EUR", "RWF")[value % 2]
                case 4 | 5:
                    town.removed = not town.removed
                case 6:
                    work.add(Street(town_id=id, name=f"s{value}"))
                case 7:
                    town.themes = ("a", "b", "c")[: value % 4]
                    town.name = f"n{value % 3}"

        bureau.act(change)

    def clash(self, which: int, what: int, value: int) -> None:
        """Everybody changes the same field of the same town, without hearing of each other."""
        for who in range(len(self.bureaus)):
            self.edit(who, which, what, value + who)

    def check_guide(self, who: int, which: int, value: int) -> None:
        """Change something of a guide: a group of which only a part is personal, or the name."""
        bureau = self.bureau(who)
        guides = bureau.ids("toy_guide")
        if not guides:
            return

        def change(work: Work) -> None:
            guide = work.get(Guide, guides[which % len(guides)])
            match value % 4:
                case 0:
                    guide.name = self.somebody()
                case 1:
                    guide.checked, guide.checked_by = True, self.somebody()
                case 2:
                    guide.checked, guide.checked_by = not guide.checked, None
                case 3:
                    guide.removed = not guide.removed

        bureau.act(change)

    def many(self, who: int, value: int) -> None:
        """Change all towns in one statement."""
        bureau = self.bureau(who)
        rows = [{"id": id, "amount_minor": value % 3} for id in bureau.ids("toy_town")]
        bureau.act(lambda work: work.update_many(Town, rows))

    def stamp(self, who: int, value: int) -> None:
        """Something that is only ever added."""

        def press(work: Work) -> None:
            work.add(Stamp(word=str(value)))

        self.bureau(who).act(press)

    def undo(self, who: int, again: bool = False) -> None:
        """Take the last act back (or do it again), where that is possible."""
        bureau = self.bureau(who)
        try:
            with bureau.noted():
                bureau.store.undo(bureau.person, redo=again)
        except Refusal as refusal:
            if refusal.code not in (*NO_UNDO, "nothing_to_redo"):
                raise

    def answer(self, who: int, which: int, choice: int) -> None:
        """Answer an open question."""
        bureau = self.bureau(who)
        with bureau.store.read() as reading:
            found = [c for c in conflicts(reading) if not SCHEMA[c.record_type].append_only]
        if found:
            one = found[which % len(found)]
            with bureau.noted(), bureau.store.act("resolve", bureau.person) as work:
                resolve(work, one.id, keep=1 + choice % len(one.values))

    def erase(self, who: int, which: int) -> None:
        """Erase the personal fields of a town or a guide for good."""
        bureau = self.bureau(who)
        people = [(name, id) for name in ("toy_town", "toy_guide") for id in bureau.ids(name)]
        type_name, id = people[which % len(people)]
        with bureau.noted(), bureau.store.act("erase", bureau.person, final=True) as work:
            erase(work, type_name, id)
        bureau.scrub()

    def stop(self, who: int, which: int) -> None:
        """An office leaves: another one says what of it still counts."""
        bureau, leaving = self.bureau(who), self.bureau(which)
        key = leaving.store.desk_keys().public
        if key != bureau.store.desk_keys().public:
            bureau.seal()
            bureau.act(lambda work: stops.stop_desk(work, key, "left"), final=True)

    def jump(self, who: int, where: int) -> None:
        """The clock of a desk goes wrong, or right again."""
        self.bureau(who).late = CLOCKS[where % len(CLOCKS)]

    # -- exchange --------------------------------------------------------------------------------------------------

    def send(self, who: int, part: int) -> None:
        """Send everything, or with gaps: only the last segments, only some."""
        bureau = self.bureau(who)
        bureau.seal()
        first = max(0, len(bureau.segments()) - 1 - part % 4)

        def goes(place: int) -> bool:
            if part % 3 == 0:
                return True
            return place >= first if part % 3 == 1 else (place + part) % 2 == 0

        self.posts.append(bureau.post(goes))
        rest = bureau.post(lambda place: not goes(place))
        if rest.segments:
            self.posts.append(rest)  # the other half goes its own way

    def receive(self, who: int, which: int, back_to_front: bool = False) -> None:
        """Take one of the posts in, old or new, once more or for the first time."""
        if self.posts:
            segments = self.posts[which % len(self.posts)].segments
            self.bureau(who).take(segments[::-1] if back_to_front else segments)

    # -- copies ----------------------------------------------------------------------------------------------------

    def copy(self, who: int, sealed: bool) -> None:
        """Keep a copy, sealed before as the program does it, or of the file as it lies there."""
        self._before_copy(self.bureau(who), sealed)
        self.bureau(who).copy()

    def restore(self, who: int, which: int) -> bool:
        """Go back to a copy."""
        bureau = self.bureau(who)
        if bureau.copies:
            bureau.restore(which)
        return bool(bureau.copies)

    def clone(self, who: int, sealed: bool) -> bool:
        """A second laptop with the same database."""
        if len(self.bureaus) >= MOST_DESKS:
            return False
        self._before_copy(self.bureau(who), sealed)
        number = len(self.bureaus)
        self.bureaus.append(self.bureau(who).clone(f"clone{number}", number))
        return True

    def _before_copy(self, bureau: Bureau, sealed: bool) -> None:
        if sealed:
            bureau.seal()
        elif bureau.has_open():
            self.chronicle.doubled = True

    # -- the end ---------------------------------------------------------------------------------------------------

    def meet(self) -> None:
        """Everybody sends everything, and takes all that was ever sent, the newest first."""
        self.posts += [bureau.post() for bureau in self.bureaus]
        everything = {s.name: s for post in reversed(self.posts) for s in post.segments}
        for bureau in self.bureaus:
            bureau.take(everything.values())
