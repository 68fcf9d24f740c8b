"""The PIN of the command line, and other secrets: from the environment, or asked for."""

import getpass
import os
import sys
from pathlib import Path

from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import Text, mark

PIN = "SDGP_PIN"
COPY_PIN = "SDGP_COPY_PIN"
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


def pin_of_copy(language: str, name: str) -> str:
    """The PIN that opens a locked copy: that of its time, which is mostly the present one. Errors: "pin_missing"."""
    known = os.environ.get(COPY_PIN, os.environ.get(PIN))
    if known is not None:
        return known
    if not sys.stdin.isatty():
        raise Refusal("pin_missing", name=COPY_PIN)
    return getpass.getpass(ASKED.to(language, file=name), stream=sys.stderr)


def secret(name: str, asked: Text, language: str, again: Text | None = None) -> str:
    """A secret from the variable of this name, or typed (twice, with `again`).

    Errors: Refusal "secret_missing", "pins_differ".
    """
    if (known := os.environ.get(name)) is not None:
        return known
    if not sys.stdin.isatty():
        raise Refusal("secret_missing", name=name)
    typed = getpass.getpass(asked.to(language), stream=sys.stderr)
    if again is not None and getpass.getpass(again.to(language), stream=sys.stderr) != typed:
        raise Refusal("pins_differ")
    return typed
