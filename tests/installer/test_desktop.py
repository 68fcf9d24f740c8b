"""The entry of the menu and the kinds of files, written into a folder of its own and taken out again."""

import os
import subprocess
import sys
import xml.etree.ElementTree as tree
from configparser import ConfigParser
from pathlib import Path

import pytest

from installer import desktop
from main import FILES

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktop of Linux")


def do(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, str(ROOT / "installer" / "desktop.py"), *arguments]
    surroundings = os.environ | {"XDG_DATA_HOME": str(home)}
    return subprocess.run(line, capture_output=True, text=True, env=surroundings, check=False)


@linux
def test_the_program_comes_into_the_menu_and_goes_without_a_trace_of_it(tmp_path: Path) -> None:
    first = do(tmp_path)
    assert (first.returncode, first.stdout.count("menu")) == (0, 1), first.stderr
    written = list(tmp_path.rglob("sdg-partnerships.*"))
    assert sorted(path.suffix for path in written) == [".desktop", ".svg", ".xml"]
    assert do(tmp_path, "--remove").returncode == 0
    assert not list(tmp_path.rglob("sdg-partnerships.*"))
    assert do(tmp_path, "--remove").returncode == 0


@linux
@pytest.mark.parametrize("folder", ["/opt/the program", '/opt/a "b" $HOME `c`', r"/opt/back\slash", "/opt/100%"])
def test_the_entry_starts_the_window_whatever_the_folder_is_called(folder: str) -> None:
    entry = ConfigParser(interpolation=None)
    entry.read_string(desktop.entry([f"{folder}/python", f"{folder}/main.py"]))
    unescaped = entry["Desktop Entry"]["exec"].replace("\\\\", "\\")
    shown = subprocess.run(["sh", "-c", f"printf '%s\\n' {unescaped}"], capture_output=True, text=True, check=True)
    python, program, files = shown.stdout.splitlines()  # its quotes are those of the shell
    assert (python.replace("%%", "%"), program.replace("%%", "%"), files) == (
        f"{folder}/python",
        f"{folder}/main.py",
        "%F",
    )


def test_every_kind_of_file_that_offices_exchange_is_known_to_the_desktop() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    known = tree.fromstring(desktop.types()).iter(f"{space}glob")
    assert {glob.attrib["pattern"] for glob in known} == {"*" + end for end in FILES if end.startswith(".sdgp")}
    assert {key for key in desktop.values(["a"]) if key.startswith(".")} == {
        end for end in FILES if end.startswith(".sdgp")
    }


def test_windows_starts_the_window_with_the_file_in_quotes() -> None:
    found = desktop.values([r"C:\the program\pythonw.exe", r"C:\the program\main.py"])
    command = r'"C:\the program\pythonw.exe" "C:\the program\main.py" "%1"'
    assert found[r"SDGPartnerships.sdgp\shell\open\command"] == command
    assert found[".sdgp"] == "SDGPartnerships.sdgp"


def test_wrong_usage_is_answered_with_the_usage(tmp_path: Path) -> None:
    given = do(tmp_path, "--fly")
    assert (given.returncode, given.stdout) == (2, "")
    assert "--remove" in given.stderr
    assert not list(tmp_path.iterdir())
