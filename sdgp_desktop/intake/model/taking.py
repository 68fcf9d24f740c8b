"""Forms that come in: what each file would do, what is accepted, what was done; and blank forms that go out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.intake import papers, service
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import Control, PlaceContext

NEW = mark("intake", "New dossier")
SAME = mark("intake", "Nothing new: taken in before")
CHANGES = mark("intake", "{n} differences from {number}")
REFUSED = mark("intake", "Refused")
TAKEN = mark("intake", "Taken in as {number}")
UNCHANGED = mark("intake", "Nothing changed in {number}")


@dataclass(frozen=True)
class DifferenceLine:
    """One difference of a corrected form."""

    place: str
    label: str
    old: str
    new: str


@dataclass
class FileLine:
    """One file of a batch: what it would do."""

    file: str
    name: str = ""
    words: str = ""
    tone: str = "note"
    differences: Sequence[DifferenceLine] = ()
    refused: bool = False
    unchanged: bool = False
    notes: Sequence[str] = ()


@dataclass
class Preview:
    """What a batch of files would do."""

    batch: papers.Batch
    lines: list[FileLine] = field(default_factory=list)

    @property
    def useful(self) -> int:
        """How many files would be stored."""
        return sum(not line.refused and not line.unchanged for line in self.lines)


@dataclass(frozen=True)
class ResultLine:
    """What became of one file."""

    file: str
    number: str
    municipality: str
    state: str
    words: str


class TakingModel:
    """Reads and stores forms beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def preview(self, call_id: UUID, files: Sequence[Path], control: Control) -> Preview:
        """Read all files and say what each would do; runs beside the window."""

        def tick(done: int, total: int, file: str) -> None:
            control.check()
            control.tell(done, total, file)

        with self.context.read() as reading:
            batch = papers.read_files(reading, call_id, files, tick)
            found = Preview(batch, [self._refused(r) for r in batch.refused])
            lists = service.knowledge_of(reading, call_id).lists
            voice = papers.Speaker(language().code, lists, Formats(language().code))
            plans = papers.plan_forms(reading, batch)
        found.lines += [self._planned(form, plan, voice) for form, plan in plans]
        order = {path.name: n for n, path in enumerate(files)}
        found.lines.sort(key=lambda line: order.get(line.file, 0))
        return found

    def _refused(self, refused: papers.Refused) -> FileLine:
        words = self.context.refusal_text(Refusal(refused.code, **refused.facts))
        return FileLine(refused.file, "", words, "bad", refused=True)

    def _planned(self, form: papers.ReadForm, plan: service.Plan, voice: papers.Speaker) -> FileLine:
        notes = [n.code for n in form.notes]
        if plan.unchanged:
            return FileLine(form.file, plan.name, say(SAME), "", unchanged=True, notes=notes)
        if plan.new:
            return FileLine(form.file, plan.name, say(NEW), "good", notes=notes)
        lines = [DifferenceLine(d.place, *voice.difference(d)) for d in papers.shown_differences(plan.differences)]
        words = say(CHANGES, len(lines), number=plan.number)
        return FileLine(form.file, plan.name, words, "warn", lines, notes=notes)

    def store(
        self, preview: Preview, accepted: Mapping[str, Sequence[str]], leave: Sequence[str], control: Control
    ) -> list[ResultLine]:
        """Take the files in, in one act; runs beside the window."""

        def tick(done: int, total: int, file: str) -> None:
            control.check()
            control.tell(done, total, file)

        with self.context.act("take_forms") as work:
            taken, refused = papers.store_forms(work, preview.batch, accepted, leave, tick)
        found = [
            ResultLine(
                t.file, t.number, t.municipality, t.status,
                say(UNCHANGED if t.unchanged else TAKEN, number=t.number),
            )
            for t in taken
        ]  # fmt: skip
        for r in refused:
            words = self.context.refusal_text(Refusal(r.code, **r.facts))
            found.append(ResultLine(r.file, "", "", say(REFUSED), words))
        return found

    def save_report(self, lines: Sequence[ResultLine], path: Path, heads: Sequence[str]) -> None:
        """Write the list of results, to be mailed or kept."""
        papers.write_report([(r.file, r.number, r.municipality, r.state, r.words) for r in lines], heads, path)

    def write_blank(self, call_id: UUID, side: str, spoken: str, path: Path) -> int:
        """Write a blank form; returns the number of fields."""
        with self.context.read() as reading:
            return papers.blank_file(reading, call_id, side, spoken, path)

    def call_code(self, call_id: UUID) -> str:
        """The code of a call."""
        with self.context.read() as reading:
            code: Any = service.knowledge_of(reading, call_id).call.code
            return str(code)
