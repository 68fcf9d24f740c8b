"""Taking in 300 filled Excel forms, against openpyxl reading the same files."""

import json
from pathlib import Path

from tests.benchmarks.data import begin, copied, is_made, note_made, opened, prepare_sample, size_of
from tests.benchmarks.harness import Bench, Timed, timed

FORMS = {"small": 20, "medium": 100, "large": 300}
CALL = "RW-2023"


def prepare(folder: Path, size: str) -> None:
    """Filled forms of as many Flemish municipalities, and an empty office to take them in."""
    prepare_sample(folder, size)
    place = folder / f"forms-{size}"
    if is_made(place):
        return
    begin(place)
    from sdgp_desktop.calls.service import known_call
    from sdgp_desktop.intake.papers import form_answers, form_spec
    from sdgp_desktop.office import new_office
    from sdgp_desktop.paperkit.forms import form_file
    from sdgp_desktop.registry.service import municipalities
    from sdgp_desktop.sample import sample_dossiers

    office = new_office(place / "empty.db", "VVSG", "Sam Voorbeeld", sample=True)
    with office.read() as reading:
        call = known_call(reading, CALL)
        spec = form_spec(reading, call.id, "F")
        places = municipalities(reading, on=call.closes.date(), country="BE")
    office.close()
    like = [a for _, a in sample_dossiers() if a["_meta"]["call"] == CALL and a["_meta"]["form"] == "F"]
    for n in range(FORMS[size]):
        given, town = json.loads(json.dumps(like[n % len(like)])), places[n % len(places)]
        given |= {"1.1": town.name, "1.3": town.code, "13.4": f"Form number {n}"}
        meta = given["_meta"]
        answers = form_answers(given, "", meta["language"], meta["received"], meta["channel"])
        form_file(spec, meta["language"], "VVSG", place / f"form-{n:03d}.xlsx", answers)
    note_made(place)


def _files(folder: Path) -> list[Path]:
    return sorted((folder / f"forms-{size_of(folder)}").glob("*.xlsx"))


def ours(folder: Path) -> Timed:
    """Read, checked, stored with journal and search: as the command `intake` does it."""
    from sdgp_desktop.calls.service import known_call
    from sdgp_desktop.intake.papers.reading import read_files, store_forms

    files = _files(folder)
    with opened(copied(files[0].with_name("empty.db"), folder / "intake" / "intake.db")) as office:

        def work() -> int:
            with office.read() as reading:
                batch = read_files(reading, known_call(reading, CALL).id, files)
            with office.act("take_forms") as working:
                taken, refused = store_forms(working, batch)
            assert not refused
            return len(taken)

        return timed(work)


def floor(folder: Path) -> Timed:
    """Every cell of every file."""
    import openpyxl

    def work() -> int:
        for path in _files(folder):
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            for sheet in book.worksheets:
                for _ in sheet.iter_rows(values_only=True):
                    pass
            book.close()
        return len(_files(folder))

    return timed(work)


BENCHES = (Bench("intake_forms", "<= 1.5", prepare, ours, floor),)
