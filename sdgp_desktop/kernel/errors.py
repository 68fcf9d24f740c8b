"""What can go wrong, in two families: the reader's bad luck or bad input, and our own mistakes.

Errors carry a code and facts, never a sentence; `sdgp_desktop.sentences` finds the words in the reader's language.
"""

from typing import Any


class Refusal(Exception):
    """Something asked for that cannot be done; nothing was changed.

    `code` names the sentence (what happened, what is safe, what to do); `facts` fill its blanks and are
    plain values (text, whole numbers, days), so that they can be shown and put into JSON.
    """

    def __init__(self, code: str, /, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code


class OwnMistake(Exception):
    """A mistake in the program itself: never the reader's fault, always worth a report."""


class WriteOutsideService(OwnMistake):
    """Somebody tried to change a journalled table without going through `Work`."""
