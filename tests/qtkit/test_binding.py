"""What PySide6 takes for granted of Python is so, also in versions of Python in which it is not."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANY_CALLS = """
import sys
import sdgp_desktop.qtkit.binding
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(300_000):
    thing.setObjectName("a")
print(min(map(sys.getrefcount, (None, True, False))) > 1 << 28)
"""


def test_calls_that_return_nothing_never_use_up_nothing() -> None:
    line = [sys.executable, "-c", MANY_CALLS]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")
