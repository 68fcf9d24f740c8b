"""Packets that come in: the rehearsal in words, taking in, what the rules find afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import EFFECTS, MOVED, NO_MORE, moved_facts
from sdgp_desktop.exchange.model.values import Speaker, place_code, place_words
from sdgp_desktop.exchange.rules import apart
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.finds import NAMELESS, names_of_records
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.qtkit.place import Control, PlaceContext
from sdgp_desktop.qtkit.table import Query

FILES_MISSING = "packet_files_missing"
FINDINGS_SHOWN = 200  # findings listed after an import, what matters most first
TONES = {"new": "good", "changed": "note", "conflict": "warn", "removed": "bad", "back": "warn"}


@dataclass(frozen=True)
class EntryLine:
    """One field that a packet gives a value."""

    id: int
    effect: str
    place: str  # slice
    where: str
    title: str
    field: str
    old: str
    new: str

    @property
    def apart(self) -> tuple[str, str]:
        """Both values as a narrow list shows them: cut so that they do not read alike."""
        return apart(self.old, self.new)


@dataclass(frozen=True)
class Looked:
    """A packet that was rehearsed."""

    file: Path
    sender: str
    made: str
    report: service.Report
    lines: Sequence[EntryLine] = ()


@dataclass(frozen=True)
class Result:
    """A packet that was taken in."""

    sender: str
    report: service.Report
    findings: Sequence[Finding] = ()  # the first ones
    titles: Mapping[UUID, str] = field(default_factory=dict)  # of the records that the findings are about
    lines: Sequence[EntryLine] = ()  # the fields that went back because desks were stopped
    moved: str = ""  # that this computer took another series, and what to do; empty where it did not

    @property
    def left(self) -> int:
        """How many findings there are that are not listed."""
        return len(self.report.findings) - len(self.findings)


@dataclass
class Listing:
    """The lines of a rehearsal as a list asks for them."""

    lines: Sequence[EntryLine]
    _kept: dict[Query, list[EntryLine]] = field(default_factory=dict)

    def page(self, offset: int, limit: int, query: Query) -> Sequence[EntryLine]:
        """Some of the lines that fit."""
        return self._fitting(query)[offset : offset + limit]

    def count(self, query: Query) -> int:
        """How many lines fit."""
        return len(self._fitting(query))

    def _fitting(self, query: Query) -> list[EntryLine]:
        wanted = words_of(query.search)
        found = [
            line
            for line in self.lines
            if query.filters.get("effect", "") in ("", line.effect)
            and query.filters.get("where", "") in ("", line.place)
            and all(any(h.startswith(w) for h in self._words(line)) for w in wanted)
        ]
        if query.sort:
            found.sort(key=lambda line: str(getattr(line, query.sort)).casefold(), reverse=query.descending)
        return found

    @staticmethod
    def _words(line: EntryLine) -> Iterable[str]:
        return words_of(f"{line.title} {line.field} {line.old} {line.new} {line.where}")

    def places(self) -> Sequence[tuple[str, str]]:
        """The places that occur."""
        found = {line.place: line.where for line in self.lines}
        return sorted(found.items(), key=lambda one: one[1])


class TakingModel:
    """Looks at packets and takes them in; both run beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._left_out: set[str] = set()  # files whose packets lack others, not told because more followed at once

    def is_visit(self, file: Path) -> bool:
        """Whether a file is a visit package, whatever it is called; one that cannot be read is told later."""
        try:
            return service.is_visit(file)
        except Refusal:
            return False

    def rehearse(self, file: Path, control: Control) -> Looked:
        """What taking this packet in would do; nothing changes. Errors: what the service refuses."""
        store = self.context.office.store
        control.tell(0)  # from now on it is asked before the window closes
        report = service.rehearse(store, file, control)
        return Looked(file, self._sender(report), moment(report.made), report, self._lines(report))

    def check_again(self) -> int:
        """Check dossiers that came with a state by older rules; returns how many changed state."""
        with self.context.act("recheck") as work:
            return service.check_again(work)

    def _sender(self, report: service.Report) -> str:
        """Who made a packet, told apart from a computer that numbers alike."""
        with self.context.read() as reading:
            return service.sender_name(reading, language().code, report)

    def _lines(self, report: service.Report) -> list[EntryLine]:
        with self.context.read() as reading:
            found, speaker = service.listed(reading, report), Speaker(reading)
            for one in found:
                speaker.know(one.record_type, one.record, one.title)
            return [_line(n, one, speaker) for n, one in enumerate(found)]

    def take_in(self, file: Path, control: Control, *, more: bool = False) -> Result:
        """Take the packet in, and tell what the rules find now that they did not before.

        Where `more` files follow at once, they may be those that lack: `still_missing` tells it in the end.
        """
        office = self.context.office
        control.tell(0)
        report = service.take_in_and_check(office.store, office.person, file, control)
        if more:
            self._left_out |= {str(f.facts["name"]) for f in report.findings if f.code == FILES_MISSING}
            report.findings = tuple(f for f in report.findings if f.code != FILES_MISSING)
        shown = report.findings[:FINDINGS_SHOWN]
        with office.read() as reading:
            names = names_of_records(reading, [(f.record_type, f.record_id) for f in shown if f.record_id is not None])
        titles = {id: name.title.strip(NAMELESS) for (_, id), name in names.items()}
        moved = say(MOVED, **moved_facts(office.code, report.moved)) if report.moved else ""
        return Result(self._sender(report), report, shown, titles, self._lines(report), moved)

    def still_missing(self) -> list[str]:
        """Of several files that were taken in one after the other: which files of their packets lack, as sentences."""
        names, self._left_out = self._left_out, set()
        if not names:
            return []
        with self.context.read() as reading:
            lacking = [f for f in service.parts_findings(reading) if f.facts["name"] in names]
        return [self.context.finding_text(found) for found in lacking]


def _line(n: int, one: service.Listed, speaker: Speaker) -> EntryLine:
    old = "" if one.effect == "new" else speaker.value(one.record_type, one.column, one.old, one.beside_old)
    return EntryLine(
        n, one.effect, place_code(one.record_type), place_words(one.record_type), one.title,
        speaker.field(one.record_type, one.column), old,
        say(NO_MORE) if one.gone else speaker.value(one.record_type, one.column, one.new, one.beside_new),
    )  # fmt: skip


def effect_words(code: str) -> str:
    """The words of an effect."""
    return say(EFFECTS[code])
