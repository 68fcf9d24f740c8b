#!/usr/bin/env python3
"""Put the program into the menu of this person's desktop, and let a double click on its files open it.

    python3 installer/desktop.py            put it there (again after the folder of the program was moved)
    python3 installer/desktop.py --remove   take it out

Nothing outside the folders of this person is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "sdg-partnerships"  # as the window calls itself to the desktop
ICON = ROOT / "resources" / "pictures" / "program.svg"


@dataclass(frozen=True)
class Kind:
    """A kind of file that the program opens."""

    ending: str
    name: str
    fr: str
    nl: str

    @property
    def mime(self) -> str:
        """What Linux calls it."""
        return f"application/x-{self.ending}"

    @property
    def windows(self) -> str:
        """What Windows calls it."""
        return f"SDGPartnerships.{self.ending}"


KINDS = (
    Kind("sdgp", "Packet of SDG partnerships", "Paquet de Partenariats ODD", "Pakket van SDG-partnerschappen"),
    Kind("sdgpcard", "Card of an office", "Carte d’un bureau", "Kaart van een kantoor"),
    Kind("sdgpvisit", "Travel data of a visit", "Données de voyage d’une visite", "Reisgegevens van een bezoek"),
)


def line() -> list[str]:
    """What starts the window; without a black window of the console where there is one."""
    python = ROOT / ".venv" / ("Scripts/pythonw.exe" if os.name == "nt" else "bin/python")
    return [str(python), str(ROOT / "main.py")]


# ---- Linux


def entry(start: Sequence[str]) -> str:
    """The entry of the menu."""
    quoted = str.maketrans({sign: f"\\{sign}" for sign in '"`$\\'} | {"%": "%%"})
    escaped = [part.translate(quoted) for part in start]
    doubled = [part.replace("\\", "\\\\") for part in escaped]  # the file is unescaped once before the command line is
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            "Name=SDG partnerships",
            "Name[fr]=Partenariats ODD",
            "Name[nl]=SDG-partnerschappen",
            "Comment=Partnerships between municipalities of two countries",
            "Comment[fr]=Partenariats entre communes de deux pays",
            "Comment[nl]=Partnerschappen tussen gemeenten van twee landen",
            "Exec=" + " ".join(f'"{part}"' for part in doubled) + " %F",
            f"Icon={PROGRAM}",
            "Terminal=false",
            "Categories=Office;",
            "MimeType=" + "".join(f"{kind.mime};" for kind in KINDS),
            f"StartupWMClass={PROGRAM}",
            "",
        ]
    )


def types() -> str:
    """The description of the kinds of files."""
    found = ['<?xml version="1.0" encoding="UTF-8"?>']
    found.append('<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">')
    for kind in KINDS:
        found += [
            f'  <mime-type type="{kind.mime}">',
            f"    <comment>{escape(kind.name)}</comment>",
            f'    <comment xml:lang="fr">{escape(kind.fr)}</comment>',
            f'    <comment xml:lang="nl">{escape(kind.nl)}</comment>',
            f'    <glob pattern="*.{kind.ending}"/>',
            "  </mime-type>",
        ]
    return "\n".join([*found, "</mime-info>", ""])


def places(surroundings: Mapping[str, str]) -> dict[Path, bytes]:
    """The files of the desktop and what is to stand in them."""
    home = Path(surroundings.get("XDG_DATA_HOME") or Path(surroundings["HOME"]) / ".local" / "share")
    return {
        home / "applications" / f"{PROGRAM}.desktop": entry(line()).encode(),
        home / "mime" / "packages" / f"{PROGRAM}.xml": types().encode(),
        home / "icons" / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg": ICON.read_bytes(),
    }


def on_linux(remove: bool, surroundings: Mapping[str, str]) -> None:
    """Write the files, or take them away, and let the desktop read them."""
    wanted = places(surroundings)
    for path, content in wanted.items():
        if remove:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    applications, packages, _ = (path.parent for path in wanted)
    for tool, folder in (("update-mime-database", packages.parent), ("update-desktop-database", applications)):
        if shutil.which(tool) and folder.is_dir():  # without it the desktop reads them when somebody signs in
            subprocess.run([tool, str(folder)], env=dict(surroundings), check=False)


# ---- Windows


def values(start: Sequence[str]) -> dict[str, str]:
    """The keys below HKEY_CURRENT_USER\\Software\\Classes and their values."""
    command = " ".join(f'"{part}"' for part in [*start, "%1"])
    found: dict[str, str] = {}
    for kind in KINDS:
        found[f".{kind.ending}"] = kind.windows
        found[kind.windows] = kind.name
        found[rf"{kind.windows}\shell\open\command"] = command
    return found


def on_windows(remove: bool) -> None:
    """Write the keys of this person's registry, or take them away."""
    if sys.platform != "win32":
        raise OSError("no Windows")
    import winreg

    classes = r"Software\Classes"
    if not remove:
        for key, value in values(line()).items():
            winreg.SetValue(winreg.HKEY_CURRENT_USER, rf"{classes}\{key}", winreg.REG_SZ, value)
        return
    for kind in KINDS:
        for key in (rf"{kind.windows}\shell\open\command", rf"{kind.windows}\shell\open", rf"{kind.windows}\shell"):
            _drop(rf"{classes}\{key}")
        _drop(rf"{classes}\{kind.windows}")
        _drop(rf"{classes}\.{kind.ending}")


def _drop(key: str) -> None:
    if sys.platform == "win32":
        import winreg

        try:
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
        except FileNotFoundError:
            return


def main(arguments: Sequence[str]) -> int:
    """Put the program into the desktop, or take it out."""
    if list(arguments) not in ([], ["--remove"]):
        print(__doc__, file=sys.stderr)
        return 2
    remove = bool(arguments)
    if not remove and not Path(line()[0]).exists():
        print("The program is not set up yet: do `python3 installer/bootstrap.py setup` first.", file=sys.stderr)
        return 3
    try:
        if sys.platform == "win32":
            on_windows(remove)
        elif sys.platform == "darwin":
            print("On a Mac there is nothing to set up: drop a packet on the window, or choose it there.")
            return 0
        else:
            on_linux(remove, os.environ)
    except OSError as error:
        print(f"The desktop could not be changed: {error}", file=sys.stderr)
        return 3
    print("It is taken out." if remove else "It is in the menu now, and a double click on a packet opens it.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
