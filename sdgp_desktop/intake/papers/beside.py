"""The letter of intent that comes with a form: the file that the form names (12.1) and that lies beside it.

A letter that is missing or cannot be taken keeps no form out: the form is taken in and its letter is told.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.intake.fields.words import LETTER_UNREADABLE, LETTER_WRONG
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.rules.typed import plain
from sdgp_desktop.intake.service import answer, arrivals, files, letter_checked
from sdgp_desktop.intake.service.attaching import LETTER_TYPES
from sdgp_desktop.kernel.attachments import checked
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import why_not_read
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.paperkit.foreign import Note, open_kept_book
from sdgp_desktop.paperkit.formsback import answer_given

LETTER = "12.1.file"
MISSING = "letter_not_beside"
ABOUT_LETTERS = frozenset({MISSING, "letter_not_taken", "letter_of_another"})
Letter = tuple[str, bytes]  # its name and its content


def letter_beside(reading: Reading, call_id: UUID, form: Path, filled: Filled) -> tuple[Letter | None, Note | None]:
    """The letter that lies beside a form, or what is to be told about it. Without its file a name is no letter.

    Notes: "letter_not_beside" with `file` (the form) and `letter`; "letter_not_taken" with these, the code of the
    `reason`, and `why` in words.
    """
    name = _last_part(str(filled.values.pop(LETTER, None) or ""))
    if not name:
        return None, None
    path = _lying(form, name)
    if path is None:
        return None, Note(MISSING, "", {"file": form.name, "letter": name[:80]})
    try:
        data = _read(reading, call_id, path)
        filled.values[LETTER], _ = checked(path.name, data)
    except Refusal as refusal:
        facts: dict[str, Any] = {"file": form.name, "letter": path.name[:80], "reason": refusal.code}
        return None, Note("letter_not_taken", "", {**facts, "why": _why(refusal)})
    return (path.name, data), None


def _read(reading: Reading, call_id: UUID, path: Path) -> bytes:
    """The content of a letter. Errors: Refusal "letter_type", "letter_too_big", "file_not_readable"."""
    try:
        letter_checked(reading, call_id, path.name, path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise Refusal("file_not_readable", file=path.name, reason=why_not_read(path, error)) from None


def _lying(form: Path, name: str) -> Path | None:
    """The file of a name beside a form: as it is written, or else but for capitals, accents and a missing ending."""
    exact = form.parent / name
    if exact != form and exact.is_file():
        return exact
    wanted = {plain(name), *(plain(name) + ending for ending in LETTER_TYPES)}
    try:
        near = sorted(p for p in form.parent.iterdir() if plain(p.name) in wanted and p != form and p.is_file())
    except OSError:
        return None
    return near[0] if near else None


def _why(refusal: Refusal) -> Text:
    """Why a letter cannot be taken, and what to do about it."""
    return LETTER_WRONG.get(refusal.code, LETTER_UNREADABLE).filled(**refusal.facts)


def naming_letter(findings: Iterable[Finding], notes: Iterable[object]) -> tuple[Finding, ...]:
    """Findings of a form whose missing letter (C10) is named: the one that does not lie beside it."""
    missing = [n.facts["letter"] for n in notes if isinstance(n, Note) and n.code == MISSING]
    if not missing:
        return tuple(findings)
    return tuple(replace(f, facts={**f.facts, "letter": missing[0]}) if f.code == "C10" else f for f in findings)


def naming_awaited(
    reading: Reading, blobs: Blobs, dossier_id: UUID, findings: Iterable[Finding], known: dict[str, str]
) -> tuple[Finding, ...]:
    """Findings of a dossier whose missing letter (C10) is named: the one of its newest form, which never came.

    `known` holds the names that were looked up before, by the hash of the form: to open one takes a moment.
    """
    found = tuple(findings)
    if all(f.code != "C10" for f in found) or answer(reading, dossier_id, LETTER):
        return found
    kept = {one.content for one in files(reading, dossier_id)}
    forms = [a for a in arrivals(reading, dossier_id) if a.file_hash in kept and a.file.lower().endswith(".xlsx")]
    if not forms:
        return found
    newest = max(forms, key=lambda a: a.taken_at)
    if newest.file_hash not in known:
        try:
            data = blobs.get(newest.file_hash)
        except Refusal:  # it stayed behind with the scans, and may still come
            return found
        known[newest.file_hash] = _named_in(newest.file, data)
    name = known[newest.file_hash]
    return tuple(replace(f, facts={**f.facts, "named": name}) if name and f.code == "C10" else f for f in found)


def _named_in(file: str, data: bytes) -> str:
    """The letter that a kept form names; nothing where the form cannot be opened any more."""
    try:
        with open_kept_book(file, data) as book:
            return _last_part(answer_given(book, LETTER))[:80]
    except Refusal:
        return ""


def _last_part(name: str) -> str:
    """The name of a file without its folders."""
    return Path(name.replace("\\", "/")).name


def told_notes(notes: Sequence[Any]) -> list[Any]:
    """The notes that are told for themselves: a letter that does not lie there is told by the check (C10)."""
    return [note for note in notes if note.code != MISSING]


def lies_there(reading: Reading, dossier_id: UUID, name: str, data: bytes) -> bool:
    """Whether a dossier has this file already: form and letter come together, and often only one of them is new."""
    content = hashlib.sha256(data).hexdigest()
    return any((one.name, one.content) == (name, content) for one in files(reading, dossier_id))
