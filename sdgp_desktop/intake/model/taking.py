"""Forms that come in: what each file would do, what is accepted, what was done; and blank forms that go out."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sdgp_desktop.intake import service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import Control, PlaceContext

if TYPE_CHECKING:
    from sdgp_desktop.intake.papers import Batch, ReadForm, Refused

NEW = mark("intake", "New dossier")
WOULD_BE = mark("intake", "{what} – {status}")
FURTHER = mark("intake", "{n} further findings")
SAME = mark("intake", "Nothing new: taken in before")
CHANGES = mark("intake", "{n} differences from {number}")
ORDER_ONLY = mark("intake", "Only the order of the rows differs from {number}")
LETTER_ONLY = mark("intake", "Says the same as {number} and brings its letter of intent")
ARRIVAL_ONLY = mark("intake", "Says the same as {number}; the form and its arrival are kept")
REFUSED = mark("intake", "Refused")
TAKEN = mark("intake", "Taken in as {number}")
UNCHANGED = mark("intake", "Nothing changed in {number}")
FINDINGS_SHOWN = 8  # of one form, in the preview
TOLD_BEFORE = frozenset({"HE", "HC"})  # kinds of findings that are told before a form is taken in
LATE = frozenset({"W12"})


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

    place: int  # in the batch: two files may have one name
    file: str
    name: str = ""
    words: str = ""
    tone: str = "note"
    differences: Sequence[DifferenceLine] = ()
    refused: bool = False
    unchanged: bool = False
    findings: Sequence[str] = ()
    received: datetime | None = None  # the moment and the way it arrived: proposed, to be confirmed or changed
    channel: str = ""
    dossier: Hashable = None  # of which it would be a version, or which it would open
    others: Sequence[int] = ()  # places of files that would make a version of the same one

    @property
    def useful(self) -> bool:
        """Whether it would be stored."""
        return not self.refused and not self.unchanged


@dataclass
class Preview:
    """What a batch of files would do."""

    batch: "Batch"
    lines: list[FileLine] = field(default_factory=list)

    @property
    def useful(self) -> int:
        """How many files would be stored."""
        return sum(line.useful for line in self.lines)

    @property
    def asking(self) -> Sequence[str]:
        """Files that do not say to which call they belong."""
        return [r.file for r in self.batch.refused if r.code == "form_without_call"]

    def line(self, place: int) -> FileLine:
        """The line of the file at a place in the batch."""
        return next(line for line in self.lines if line.place == place)

    def tell_apart(self) -> None:
        """Note which files are about one dossier: each is compared with what is stored, so only one goes in at once."""
        for line in self.lines:
            line.others = [
                other.place
                for other in self.lines
                if line.useful and other.useful and other is not line and other.dossier == line.dossier
            ]


@dataclass(frozen=True)
class ResultLine:
    """What became of one file."""

    file: str
    number: str
    municipality: str
    state: str
    words: str
    changed: bool = True
    remarks: Sequence[str] = ()  # what is to be looked at although it was taken in


class TakingModel:
    """Reads and stores forms beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def preview(
        self, call_id: UUID | None, files: Sequence[Path], control: Control, otherwise: UUID | None = None
    ) -> Preview:
        """Read all files and say what each would do; runs beside the window.

        Without a call, each form is read for the call that it names, or for `otherwise` when it names none.
        """
        from sdgp_desktop.intake.papers import read_files

        def tick(done: int, total: int, file: str) -> None:
            control.check()
            control.tell(done, total, file)

        with self.context.read() as reading:
            batch = read_files(reading, call_id, files, tick, otherwise)
            found = Preview(batch, [self._refused(r) for r in batch.refused])
            found.lines += [self._planned(reading, form) for form in batch.forms]
        found.lines.sort(key=lambda line: line.place)
        found.tell_apart()
        return found

    def _refused(self, refused: "Refused") -> FileLine:
        words = self.context.refusal_text(Refusal(refused.code, **refused.facts))
        return FileLine(refused.place, refused.file, "", words, "bad", refused=True)

    def arrived(self, preview: Preview, place: int, at: datetime, channel: str) -> FileLine:
        """Note when and how a form arrived, before it is taken in; what it would do is said anew."""
        forms = preview.batch.forms
        at_form = next(n for n, form in enumerate(forms) if form.place == place)
        source = service.source_of(channel)
        meta = replace(forms[at_form].meta, received=at, channel=channel, source=source)
        forms[at_form] = replace(forms[at_form], meta=meta)
        with self.context.read() as reading:
            line = self._planned(reading, forms[at_form])
        preview.lines[preview.lines.index(preview.line(place))] = line
        preview.tell_apart()
        return line

    def _planned(self, reading: Reading, form: "ReadForm") -> FileLine:
        """What one form would do, with what the checks will say of it."""
        from sdgp_desktop.intake.papers import Speaker, naming_letter, shown_differences
        from sdgp_desktop.paperkit.formats import Formats

        now = reading.moment
        known = service.knowledge_of(reading, form.call_id)
        plan = service.plan_filled(known, form.filled, form.meta)
        received, channel = form.meta.received or now, form.meta.channel
        line = FileLine(form.place, form.file, plan.name, received=received, channel=channel)
        place = plan.municipality_id or plan.municipality_code
        line.dossier = form.place if form.meta.separate else plan.dossier_id or (form.call_id, form.meta.form, place)
        if plan.unchanged and plan.dossier_id is not None:
            line.words, line.tone, line.unchanged = say(SAME), "", True
            held = naming_letter(service.findings(reading, plan.dossier_id), form.notes)
            line.findings = self._told_of_letter(held, form.remarks)
            return line
        found = naming_letter(service.foreseen(known, plan, now), form.notes)
        status = service.status_after(found)
        line.words, line.tone = say(NEW), "good"
        if not plan.new:
            voice = Speaker(language().code, known.lists, Formats(language().code), labels=known.promises)
            shown = shown_differences(plan.differences)
            line.differences = [DifferenceLine(d.place, *voice.difference(d)) for d in shown]
            line.words, line.tone = say(CHANGES, len(shown), number=plan.number), "change"
            if not shown:
                line.words = say(self._brought(reading, form, plan), number=plan.number)
        told = [f for f in found if f.kind in TOLD_BEFORE or f.code in LATE]
        if told:
            label = BY_ID["0.8"].choice_label(status)
            line.words, line.tone = say(WOULD_BE, what=line.words, status=say(label) if label else status), "warn"
        line.findings = [f"{f.code} {self.context.finding_text(f)}" for f in told[:FINDINGS_SHOWN]]
        if len(told) > FINDINGS_SHOWN:
            line.findings = [*line.findings, say(FURTHER, len(told) - FINDINGS_SHOWN)]
        line.findings = [*line.findings, *map(self.context.finding_text, form.remarks)]
        return line

    def _brought(self, reading: Reading, form: "ReadForm", plan: service.Plan) -> Text:
        """What a form brings that says the same as its dossier."""
        from sdgp_desktop.intake.papers import lies_there

        if plan.differences:
            return ORDER_ONLY
        assert plan.dossier_id is not None
        if form.letter is not None and not lies_there(reading, plan.dossier_id, *form.letter):
            return LETTER_ONLY
        return ARRIVAL_ONLY

    def _told_of_letter(self, findings: Sequence[Finding], remarks: Sequence[Finding]) -> Sequence[str]:
        """What is said beside the result about a letter that did not come along, and other remarks about the file."""
        named = [f for f in findings if f.code == "C10" and "letter" in f.facts]
        return [self.context.finding_text(f) for f in (*named, *remarks)]

    def store(
        self, preview: Preview, accepted: Mapping[int, Sequence[str]], leave: Sequence[int], control: Control
    ) -> list[ResultLine]:
        """Take the files in, in one act; runs beside the window."""
        from sdgp_desktop.intake.papers import store_forms

        def tick(done: int, total: int, file: str) -> None:
            control.check()
            control.tell(done, total, file)

        with self.context.act("take_forms") as work:
            taken, refused = store_forms(work, preview.batch, accepted, leave, tick)
        found = [
            ResultLine(
                t.file, t.number, t.municipality, t.status,
                say(UNCHANGED if t.unchanged else TAKEN, number=t.number), not t.unchanged,
                self._told_of_letter(t.findings, t.remarks),
            )
            for t in taken
        ]  # fmt: skip
        for r in refused:
            words = self.context.refusal_text(Refusal(r.code, **r.facts))
            found.append(ResultLine(r.file, "", "", say(REFUSED), words, False))
        return found

    def save_report(self, lines: Sequence[ResultLine], path: Path, heads: Sequence[str]) -> None:
        """Write the list of results, to be mailed or kept."""
        from sdgp_desktop.intake.papers import write_report

        rows = [(r.file, r.number, r.municipality, r.state, "\n".join((r.words, *r.remarks))) for r in lines]
        write_report(rows, heads, path)

    def write_blank(self, call_id: UUID, side: str, spoken: str, path: Path) -> int:
        """Write a blank form; returns the number of fields."""
        from sdgp_desktop.intake.papers import blank_file

        with self.context.read() as reading:
            return blank_file(reading, call_id, side, spoken, path)

    def call_code(self, call_id: UUID) -> str:
        """The code of a call."""
        with self.context.read() as reading:
            code: Any = service.knowledge_of(reading, call_id).call.code
            return str(code)
