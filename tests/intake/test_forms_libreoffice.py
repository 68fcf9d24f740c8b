"""A form that was filled in and saved with LibreOffice says the same; only where LibreOffice is installed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from sdgp_desktop.intake import papers
from sdgp_desktop.kernel.store import Store
from tests.intake.around import call_id, sample
from tests.intake.forms import fill, lay_letter

OFFICE = shutil.which("soffice")


def saved_anew(path: Path, folder: Path) -> Path:
    """The file as LibreOffice saves it."""
    assert OFFICE is not None
    home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    done = [OFFICE, home, "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(path)]
    subprocess.run(done, check=True, capture_output=True, timeout=120)
    return folder / path.name


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_form_saved_with_libreoffice_says_the_same(store: Store, tmp_path: Path) -> None:
    path = fill(store, sample("bj-lalo"), tmp_path / "lalo.xlsx")
    again = saved_anew(path, tmp_path / "again")
    lay_letter(sample("bj-lalo"), again.parent)
    with store.read() as reading:
        batch = papers.read_files(reading, call_id(store, "BJ-2023"), [path, again])
    first, second = batch.forms
    assert (second.filled, second.remarks, batch.refused) == (first.filled, (), [])
