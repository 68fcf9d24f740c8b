"""PySide6 as this program can live with it: to be imported before anything else of Qt.

PySide6 puts an import of its own in the place of Python's, which reads and keeps the source text of every module that
comes later, in search of switches (`from __feature__ import …`) that nobody uses here: 25 MB, a tenth of the start.

Its wheels take for granted that `None`, `True` and `False` never die, as in Python 3.12: each call that returns
nothing counts `None` down by one. In Python 3.11 the window would end after some hundred thousand calls (each
repaint makes ten) with "deallocating None". There the three get so many references that nobody can use them up.
"""

import builtins
import sys

_own = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

_theirs = builtins.__import__  # kept: PySide6 may still count on it
builtins.__import__ = _own

MANY = 1 << 40


def make_lasting() -> None:
    """Do for the three what Python does by itself from 3.12 on."""
    import ctypes

    for one in (None, True, False):
        ctypes.c_ssize_t.from_address(id(one)).value += MANY  # the count stands first in every object


if sys.version_info < (3, 12) and sys.getrefcount(None) < MANY:
    make_lasting()
