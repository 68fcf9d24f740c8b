"""Forms out and in, checks: the commands of applications."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sdgp_desktop.commands.choosing import known_call
from sdgp_desktop.commands.report import Told
from sdgp_desktop.intake.service import Taken
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.office import Office

TWICE = "W11"  # a dossier of the same municipality is there already


def dossier(office: Office, arguments: Any) -> dict[str, Any]:
    """Open an empty dossier of a municipality; another one of it in the call is told."""
    from sdgp_desktop.intake.service import checked_dossiers, open_dossier

    with office.act("open_dossier") as work:
        row = open_dossier(work, known_call(work, arguments.call).id, arguments.municipality)
    with office.read() as reading:
        (made,) = checked_dossiers(reading, None, [row.id])
    twice = [finding for finding in made.findings if finding.code == TWICE]
    return {"number": row.number, "findings": said(twice)} if twice else {"number": row.number}


def check(office: Office, arguments: Any) -> dict[str, Any]:
    """Eligibility and completeness of some dossiers, of a call, or of all."""
    from sdgp_desktop.intake.papers import naming_awaited
    from sdgp_desktop.intake.service import before_agreement, checked_dossiers, dossier_of
    from sdgp_desktop.partnerships.service import dossiers_of_running

    with office.read() as reading:
        ids = [dossier_of(reading, number).id for number in arguments.numbers]
        call_id = known_call(reading, arguments.call).id if arguments.call else None
        found = checked_dossiers(reading, call_id, ids)
        agreeing = dossiers_of_running(reading) & {c.dossier.id for c in found}
        needed = before_agreement(reading, agreeing)
        blobs, letters = office.store.blobs, dict[str, str]()
        told = {c.dossier.id: naming_awaited(reading, blobs, c.dossier.id, c.findings, letters) for c in found}
    return {
        "dossiers": [
            {
                "number": c.dossier.number,
                "reference": c.dossier.reference,
                "municipality": c.dossier.name,
                "status": status_words(office, c.dossier.status),
                "findings": said((*told[c.dossier.id], *needed.get(c.dossier.id, ()))),
            }
            for c in found
        ]
    }


def recheck(office: Office, arguments: Any) -> dict[str, Any]:
    """Check the dossiers of running calls again: a state that came by older rules follows those of today."""
    from sdgp_desktop.exchange.service import check_again

    with office.act("recheck") as work:
        return {"count": check_again(work)}


def status_words(office: Office, status: str) -> Told:
    """The status of a dossier, in words for people."""
    return Told(status, office.store.schema["intake_dossier"].fields["status"].choice_label(status) or status)


def said(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON: code, kind, field, facts."""
    from sdgp_desktop.commands.wording import finding_json

    return [finding_json(f) for f in findings]


def form(office: Office, arguments: Any) -> dict[str, Any]:
    """Write a blank form, as a workbook or as a PDF by the ending of the file."""
    from sdgp_desktop.intake.papers import blank_file

    side = "F" if arguments.side == "north" else "S"
    with office.read() as reading:
        call = known_call(reading, arguments.call)
        fields = blank_file(reading, call.id, side, arguments.paper_language or office.language, fresh(arguments.to))
    return {"fields": fields, "file": str(arguments.to)}


def fresh(path: Path) -> Path:
    """A file to write: its folder must exist. Errors: Refusal "file_not_written", "file_is_folder"."""
    if not path.parent.is_dir():
        raise Refusal("file_not_written", file=path.name)
    return given(path)


def given(path: Path) -> Path:
    """A file, never a folder. Errors: Refusal "file_is_folder"."""
    if path.is_dir():
        raise Refusal("file_is_folder", file=path.name)
    return path


def intake(office: Office, arguments: Any) -> dict[str, Any]:
    """Take filled forms in; each file is taken whole or not at all, and all of them in one act.

    `--arrived` notes when they came; without it what stands in the file counts, or else this moment.
    """
    from sdgp_desktop.intake.fields import BY_ID
    from sdgp_desktop.intake.papers.reading import read_files, store_forms, taken_json
    from sdgp_desktop.intake.rules.typed import read_when

    with office.read() as reading:
        batch = read_files(reading, known_call(reading, arguments.call).id, arguments.files)
    if arguments.arrived is not None:
        at = read_when(BY_ID["0.5"], arguments.arrived)
        batch.forms = [replace(form, meta=replace(form.meta, received=at)) for form in batch.forms]
    taken: list[Taken] = []
    refused = list(batch.refused)
    if batch.forms:
        with office.act("take_forms") as work:
            taken, refused = store_forms(work, batch)
    return {
        "taken": [
            {**taken_json(t), "status": status_words(office, t.status), "findings": said(t.findings)} for t in taken
        ],
        "refused": [{"file": r.file, "code": r.code, "facts": dict(r.facts)} for r in refused],
        "remarks": [{"file": form.file, "findings": said(form.remarks)} for form in batch.forms if form.remarks],
    }
