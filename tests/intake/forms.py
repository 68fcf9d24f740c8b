"""Fills the program's own Excel forms with the sample dossiers, as municipalities would.

python -m tests.intake.forms FOLDER
"""

import pickle
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sdgp_desktop.intake.papers import form_answers, form_spec
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.paperkit.forms import form_file
from tests.intake.around import NAMES, call_id, sample
from tests.offices import office_store

_FILLED: dict[bytes, bytes] = {}  # many tests begin with the same form, and making one takes a third of a second
LETTER = b"%PDF-1.4\n%%EOF\n"


def fill(store: Store, given: dict[str, Any], path: Path, language: str = "", number: str = "") -> Path:
    """Fill the form of the call of some answers, in their language or another one."""
    meta = given["_meta"]
    with store.read() as reading:
        spec = form_spec(reading, call_id(store, meta["call"]), meta["form"], numbered=bool(number))
    answers = form_answers(given, number, meta["language"], meta["received"], meta["channel"])
    language = language or meta["language"]
    asked = pickle.dumps((spec, language, answers))
    if asked in _FILLED:
        path.write_bytes(_FILLED[asked])
    else:
        form_file(spec, language, "VVSG", path, answers)
        _FILLED[asked] = path.read_bytes()
    lay_letter(given, path.parent)
    return path


def lay_letter(given: dict[str, Any], folder: Path) -> None:
    """Lay the letter of intent that some answers name into a folder: a form names it, it comes beside the form.

    Every municipality has a letter of its own.
    """
    name = (given.get("12.1") or {}).get("file")
    if name:
        (folder / name).write_bytes(LETTER + f"% {given.get('1.1')}\n".encode())


def fill_all(store: Store, folder: Path, language: str = "") -> list[Path]:
    """Fill a form with each sample dossier, in a folder of its own, for some letters have the same name."""
    for name in NAMES:
        (folder / name).mkdir(parents=True, exist_ok=True)
    return [fill(store, sample(name), folder / name / f"{name}.xlsx", language) for name in NAMES]


def main(folder: str) -> None:
    """Write all forms into a folder."""
    store = office_store(Path(mkdtemp()))
    made = fill_all(store, Path(folder))
    store.close()
    sys.stdout.write(f"{len(made)} forms in {folder}\n")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ".")
