"""PySide6 with Python's own way to import: to be imported before anything else of Qt.

PySide6 puts an import of its own in the place of Python's, which reads and keeps the source text of every module that
comes later, in search of switches (`from __feature__ import …`) that nobody uses here: 25 MB, a tenth of the start.
"""

import builtins

_own = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

_theirs = builtins.__import__  # kept: PySide6 may still count on it
builtins.__import__ = _own
