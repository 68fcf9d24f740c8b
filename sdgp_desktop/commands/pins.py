"""The PIN of the command line: from SDGP_PIN, or asked for."""

import getpass
import os
import sys
from pathlib import Path

from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark

PIN = "SDGP_PIN"
ASKED = mark("commands", "PIN of {file}: ")


def pin_for(path: Path, language: str = "en") -> tuple[str, str] | None:
    """Person and PIN for a database that has PINs, nothing for one that has none.

    Errors: Refusal "pin_missing", "wrong_pin".
    """
    if not keys.state(path).people:
        return None
    pin = os.environ.get(PIN)
    if pin is None:
        if not sys.stdin.isatty():
            raise Refusal("pin_missing", name=PIN)
        pin = getpass.getpass(ASKED.to(language, file=path.name), stream=sys.stderr)
    person, _ = keys.any_of(path, pin)
    return person, pin
