"""Forms that come back: read all files first, then store them in one act; a refused file leaves nothing behind."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import call_by_code
from sdgp_desktop.intake.fields import FORM_VERSION
from sdgp_desktop.intake.fields.choices_more import is_part
from sdgp_desktop.intake.fields.mistakes import MISTAKES
from sdgp_desktop.intake.papers.beside import (
    ABOUT_LETTERS,
    LETTER,
    letter_beside,
    lies_there,
    naming_letter,
    told_notes,
)
from sdgp_desktop.intake.papers.sheets import FORM, SIDES, form_spec
from sdgp_desktop.intake.rules.filled import PROBLEMS, Filled, refusal_of
from sdgp_desktop.intake.rules.filled import Problem as BadAnswer
from sdgp_desktop.intake.service import (
    Meta,
    Taken,
    attach_form,
    carry_out,
    knowledge_of,
    letter_of_another,
    meta_of,
    municipality_of,
    plain_facts,
    plan_filled,
    read_given,
)
from sdgp_desktop.kernel.attachments import checked
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import why_not_read
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.lines import Lines
from sdgp_desktop.kernel.parts import whole_or_nothing
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.paperkit.foreign import ForeignBook, Note, open_foreign
from sdgp_desktop.paperkit.formsback import FilledForm, Header, Problem, form_header, read_book
from sdgp_desktop.paperkit.shape import FormSpec

HARMLESS = frozenset({"hidden_row", "text_beside", "sheet_unknown"})  # told, but the answers were taken in
JSON_BYTES = 5_000_000
ON_SHEET = mark("intake", "sheet “{sheet}”, row {row}")
NOT_WHOLE = {
    "sheet_missing": "form_sheet_missing", "question_missing": "form_question_missing",
    "question_twice": "form_question_twice",
}  # fmt: skip
NUMBERED = "0.1"  # asked only by a form that goes back to its municipality
SECTION_0 = {NUMBERED: "number", "0.4": "language", "0.5": "received", "0.6": "channel"}

Tick = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Refused:
    """A file that was not taken in: which, why, and the facts of the sentence."""

    file: str
    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    place: int = 0  # in the batch: two files may have one name


@dataclass(frozen=True)
class ReadForm:
    """A file that could be read: what it says, and what was noted about it."""

    file: str
    call_id: UUID
    filled: Filled
    meta: Meta
    data: bytes = b""
    letter: tuple[str, bytes] | None = None  # of intent: its name and content, where it lay beside the form
    notes: tuple[Note | Problem, ...] = ()
    place: int = 0  # in the batch: two files may have one name

    @property
    def remarks(self) -> tuple[Finding, ...]:
        """What is odd about the file although it was read: hidden rows, texts where nothing is asked, its letter."""
        return tuple(_remark(note) for note in told_notes(self.notes))


def _remark(note: Note | Problem) -> Finding:
    facts = {"sheet": note.sheet, **note.facts}
    if isinstance(note, Problem):
        facts["row"] = note.row
    return Finding(note.code, "S", LETTER if note.code in ABOUT_LETTERS else "", facts)


@dataclass(frozen=True)
class Spot:
    """Where on a form an answer stands, in the reader's language."""

    sheet: str
    row: int

    def to(self, language: str) -> str:
        """The sheet and the row, in words."""
        return ON_SHEET.to(language, sheet=self.sheet, row=self.row)

    @property
    def source(self) -> str:
        """The same in English, for files and tests."""
        return self.to("en")


@dataclass
class Batch:
    """Files that were read: good forms, and refused files with their reason."""

    forms: list[ReadForm] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def _quiet(done: int, total: int, file: str) -> None:
    """Nobody wants to hear how far it is."""


def read_files(
    reading: Reading,
    call_id: UUID | None,
    paths: Sequence[Path],
    tick: Tick = _quiet,
    otherwise: UUID | None = None,
) -> Batch:
    """Read filled forms; nothing is stored. `tick` hears how far it is and may raise to cancel.

    Without a call each form is taken to the one that it names, and to `otherwise` when it names none.
    """
    batch = Batch()
    reader = _Reader(reading, call_id, otherwise)
    for number, path in enumerate(paths, 1):
        tick(number - 1, len(paths), path.name)
        try:
            batch.forms.append(replace(reader.read(path), place=number))
        except Refusal as refusal:
            batch.refused.append(_refused(path.name, refusal, number))
    tick(len(paths), len(paths), "")
    return batch


def _refused(file: str, refusal: Refusal, place: int) -> Refused:
    return Refused(file, refusal.code, {"file": file, **refusal.facts}, place)


class _CallForms:
    """The forms of one call as they may come back."""

    def __init__(self, reading: Reading, call_id: UUID) -> None:
        self.known = knowledge_of(reading, call_id)
        self.reading, self.specs = reading, dict[tuple[str, bool, frozenset[str]], FormSpec]()

    def spec(self, header: Header) -> FormSpec:
        """The form as it was sent out: blank, or with the number of a dossier. Errors: Refusal "unknown_form_side"."""
        key = header.side, NUMBERED in header.places, frozenset(filter(is_part, header.places))
        if key not in self.specs:
            call_id, (side, numbered, parts) = self.known.call_id, key
            self.specs[key] = form_spec(self.reading, call_id, side, numbered, any_kind=True, parts=parts)
        return self.specs[key]


class _Reader:
    """Reads forms of one call or, when none is given, of the calls that they name."""

    def __init__(self, reading: Reading, call_id: UUID | None, otherwise: UUID | None) -> None:
        self.reading, self.call_id, self.otherwise = reading, call_id, otherwise
        self.calls: dict[UUID, _CallForms] = {}
        self.letters: dict[str, tuple[str, str]] = {}  # by content: code and name of the municipality it came for

    def read(self, path: Path) -> ReadForm:
        """One file. Errors: Refusal, one for each kind of bad file, all naming the file."""
        if path.suffix.lower() == ".json":
            return self._json(path)
        data = file_bytes(path)
        with open_foreign(path) as book:
            header = form_header(book)
            if header.form != FORM:
                raise Refusal("form_of_other_kind", file=path.name, form=header.form, expected=FORM)
            if path.suffix.lower() != ".xlsx":
                raise Refusal("form_not_read", file=path.name)
            checked(path.name, data)  # it is kept beside its dossier: refuse it now, not when half is stored
            call = self._call(path.name, header.call, header.version)
            given, meta, form = self._workbook(book, header, call, path.name)
        notes: list[Note | Problem] = [*form.notes, *(p for p in form.problems if p.code in HARMLESS)]
        digest = hashlib.sha256(data).hexdigest()
        bad = [_told(p) for p in form.problems if p.code not in HARMLESS]
        filled = self._filled(call, given, path.name, header.side, form.spots, bad)
        letter, told = letter_beside(self.reading, call.known.call_id, path, filled)
        notes += [told] if told is not None else []
        print_of = "" if letter is None else hashlib.sha256(letter[1]).hexdigest()
        noted = meta_of({**meta, "file": path.name, "file_hash": digest, "letter": print_of})
        return self._placed(call, ReadForm(path.name, call.known.call_id, filled, noted, data, letter, tuple(notes)))

    def _workbook(
        self, book: ForeignBook, header: Header, call: _CallForms, file: str
    ) -> tuple[dict[str, Any], dict[str, Any], FilledForm]:
        if header.side not in SIDES:
            raise Refusal("form_of_other_side", file=file, side=header.side)
        form = read_book(book, call.spec(header), header)
        _whole(form.problems, file)
        meta: dict[str, Any] = {"form": header.side, "language": header.language, "form_version": header.version}
        noted = {**header.noted, **form.answers}
        meta |= {name: noted[key] for key, name in SECTION_0.items() if noted.get(key)}
        given = {key: value for key, value in form.answers.items() if not key.startswith("0.")}
        return given, meta, form

    def _call(self, file: str, code: str, version: str) -> _CallForms:
        """The call that a form belongs to. Errors: Refusal "form_without_call", "form_wrong_call" and its kind."""
        call_id = self.call_id
        if call_id is None and code:
            known = call_by_code(self.reading, code)
            if known is None:
                raise Refusal("form_unknown_call", file=file, found=code[:40])
            call_id = known.id
        call_id = call_id or self.otherwise
        if call_id is None:
            raise Refusal("form_without_call", file=file)
        if call_id not in self.calls:
            self.calls[call_id] = _CallForms(self.reading, call_id)
        found = self.calls[call_id]
        if code and code != found.known.call.code:
            raise Refusal("form_wrong_call", file=file, found=code, call=found.known.call.code)
        if version and version != FORM_VERSION:
            raise Refusal("form_wrong_version", file=file, found=version, known=FORM_VERSION)
        return found

    def _json(self, path: Path) -> ReadForm:
        data = file_bytes(path)
        try:
            found = json.loads(data) if len(data) <= JSON_BYTES else None
        except (ValueError, RecursionError):
            found = None
        meta = found.get("_meta") if isinstance(found, dict) else None
        if not isinstance(found, dict) or not isinstance(meta, dict) or meta.get("form") not in ("F", "S"):
            raise Refusal("form_not_read", file=path.name)
        call = self._call(path.name, str(meta.get("call", "")), str(meta.get("form_version", "")))
        filled = self._filled(call, {k: v for k, v in found.items() if not k.startswith("_")}, path.name, meta["form"])
        digest = hashlib.sha256(data).hexdigest()
        noted = meta_of({**meta, "file": path.name, "file_hash": digest, "reference": meta.get("reference", "")})
        return self._placed(call, ReadForm(path.name, call.known.call_id, filled, noted))

    def _filled(
        self,
        call: _CallForms,
        given: Mapping[str, Any],
        file: str,
        side: str,
        spots: Mapping[str, tuple[str, int]] | None = None,
        bad: Sequence[BadAnswer] = (),
    ) -> Filled:
        """The values of a form. Errors: one Refusal for all answers that cannot be read, `bad` ones included."""
        filled, problems = read_given(call.known, given, side)
        if bad or problems:
            read = [replace(p, place=_spot(str(p.place), spots or {})) for p in problems]
            raise refusal_of([*bad, *read], file)
        return filled

    def _placed(self, call: _CallForms, form: ReadForm) -> ReadForm:
        """The form, when the register knows its municipality."""
        place = municipality_of(call.known, form.filled, form.meta)
        if place is None:
            field = "1.3" if form.filled.values.get("1.3") else "1.1"
            text = str(form.filled.values.get(field) or "")
            raise Refusal("form_unknown_place", file=form.file, text=text[:60], field=field)
        return form if form.letter is None else self._with_own_letter(form, place.code, place.name)

    def _with_own_letter(self, form: ReadForm, code: str, name: str) -> ReadForm:
        """The form without its letter when that is the letter of another municipality: one folder, one name for all."""
        assert form.letter is not None
        first, other = self.letters.setdefault(form.meta.letter, (code, name))
        if first == code:
            other = letter_of_another(self.reading, form.meta.letter, code)
        if not other:
            return form
        del form.filled.values[LETTER]
        told = Note("letter_of_another", "", {"file": form.letter[0], "name": other})
        return replace(form, letter=None, meta=replace(form.meta, letter=""), notes=(*form.notes, told))


def _whole(problems: Sequence[Problem], file: str) -> None:
    """Refuse a form that has a question twice, or lost sheets or questions: they would be taken for left open."""
    for code, refusal in NOT_WHOLE.items():
        gone = [p for p in problems if p.code == code]
        if gone:
            first, *others = gone
            facts: dict[str, Any] = {"file": file, "sheet": first.sheet, "field": first.field, "count": len(gone)}
            if others:
                facts["others"] = Lines.of(MISTAKES[refusal].filled(sheet=p.sheet, field=p.field) for p in others)
            raise Refusal(refusal, **facts)


def _spot(place: str, spots: Mapping[str, tuple[str, int]]) -> Spot | str:
    """Sheet and row of an answer by its path (`4[2].3`), or the path where the file has no rows."""
    for end in range(len(place), 0, -1):
        if place[:end] in spots:
            return Spot(*spots[place[:end]])
    return place


def _told(problem: Problem) -> BadAnswer:
    """A problem of the workbook as a refusal names it: the field, its sheet and its row."""
    code = PROBLEMS.get(problem.code, "form_unknown_field")
    text = str(problem.facts.get("text", ""))
    return BadAnswer(Spot(problem.sheet, problem.row), code, text[:80], problem.field)


def file_bytes(path: Path) -> bytes:
    """The content of a file. Errors: Refusal "file_not_readable"."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal("file_not_readable", file=path.name, reason=why_not_read(path, error)) from None


def write_report(rows: Sequence[Sequence[str]], heads: Sequence[str], path: Path) -> None:
    """Write what became of each file as a workbook or as CSV. Errors: Refusal "file_not_written"."""
    from sdgp_desktop.paperkit.workbook import Column, export_table

    export_table(rows, [Column(head) for head in heads], path)


def store_forms(
    work: Work,
    batch: Batch,
    accepted: Mapping[int, Iterable[str]] | None = None,
    leave: Iterable[int] = (),
    tick: Tick = _quiet,
) -> tuple[list[Taken], list[Refused]]:
    """Take the forms of a batch in, in one act; returns what was taken and what was refused, the unreadable included.

    Nothing of a refused form is stored. `accepted` names, by the form's place in the batch, the places of a corrected
    form that are taken over (all, where a form is not named); `leave` names forms that are not to be stored after all.
    """
    taken: list[Taken] = []
    refused, left, chosen = list(batch.refused), set(leave), accepted or {}
    for number, form in enumerate(batch.forms, 1):
        if form.place in left:
            continue
        tick(number - 1, len(batch.forms), form.file)
        try:
            with whole_or_nothing(work):
                taken.append(_stored(work, form, chosen.get(form.place)))
        except Refusal as refusal:
            refused.append(_refused(form.file, refusal, form.place))
    work.tell(count=len([t for t in taken if not t.unchanged]))
    return taken, refused


def _stored(work: Work, form: ReadForm, accepted: Iterable[str] | None) -> Taken:
    """One form, stored with its file and its letter of intent."""
    plan = plan_filled(knowledge_of(work, form.call_id), form.filled, form.meta)
    done = carry_out(work, form.call_id, plan, None if accepted is None else set(accepted))
    done = replace(done, findings=naming_letter(done.findings, form.notes), remarks=form.remarks)
    if form.data and not done.unchanged:
        for name, data in ((form.file, form.data), *([form.letter] if form.letter else [])):
            if not lies_there(work, done.dossier_id, name, data):
                attach_form(work, done.dossier_id, name, data)
    return done


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding as the command line reports it."""
    found = {"code": finding.code, "kind": finding.kind, "field": finding.field, "facts": plain_facts(finding)}
    return found if finding.row is None else {**found, "row": finding.row}


def taken_json(taken: Taken) -> dict[str, Any]:
    """One taken form as the command line reports it."""
    return {
        "number": taken.number,
        "municipality": taken.municipality,
        "status": taken.status,
        "findings": [finding_json(f) for f in taken.findings],
        "file": taken.file,
        "new": taken.new,
        "unchanged": taken.unchanged,
        "changed": list(taken.differences),
    }
