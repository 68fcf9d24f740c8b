"""CSV files that are read in turns."""

import csv
from pathlib import Path

from sdgp_desktop.paperkit.delimited import open_delimited


def test_files_that_are_read_in_turns_disturb_no_other(tmp_path: Path) -> None:
    readers = []
    for number, width in enumerate((3, 200_000)):
        (tmp_path / f"{number}.csv").write_text(f"name;note\nx;{'y' * width}\n", "utf-8")
        book, _ = open_delimited(tmp_path / f"{number}.csv")
        readers.append(book.sheets[0].rows())
    for reader in readers:
        next(reader)
    widths = [len(str(row[-1].value)) for reader in readers for _, row in reader]
    assert widths == [3, 200_000]
    assert next(csv.reader(["a;" + "z" * 120_000], delimiter=";"))[0] == "a", "as at the start of the program"
