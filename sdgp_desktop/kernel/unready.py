"""What is said where the program is started without its packages; the standard library is all there is then."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import pairwise

from sdgp_desktop.kernel.texts import LANGUAGES, mark

NEEDED = ("sqlalchemy", "platformdirs", "PySide6")
NOT_SET_UP = mark(
    "kernel",
    "This Python does not have the packages of the program. Nothing was changed; start with "
    "“python3 installer/bootstrap.py run”, which sets up what is missing (Windows: py installer\\bootstrap.py run).",
)


def unready(arguments: Sequence[str]) -> str:
    """The sentence for a Python without the packages, in the language asked for or that of the computer; else nothing.

    Units: `arguments` are those of the command line.
    """
    if all(find_spec(name) for name in NEEDED):
        return ""
    words = " ".join(arguments).replace("=", " ").split()
    asked = next((after for word, after in pairwise(words) if word == "--language"), "")
    spoken = asked or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return NOT_SET_UP.to(spoken[:2] if spoken[:2] in LANGUAGES else "en")
