"""What all parts of the place Matching share: the calls in view, the voice, names."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import CallView, calls
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.matching.papers import Voice, lists_of
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import PlaceContext

TYPES = (
    "matching_card", "matching_pair_note", "matching_veto", "matching_match", "matching_step", "scoring_lock",
    "scoring_decision", "scoring_recusal", "scoring_lot", "intake_dossier", "intake_interest", "intake_language",
    "intake_blocked_period", "intake_strength_challenge", "intake_link", "calls_rule_version",
    "partnerships_partnership", "partnerships_step",
)  # fmt: skip


def spoken(text: Text, **facts: Any) -> str:
    """A text in the language of the window."""
    return say(text, None, **facts)


def figure(value: Decimal) -> str:
    """A fit as the reader writes it."""
    return number(value, 2)


class MatchingModel:
    """The calls in view: one, or all that are open or closed."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._lists: tuple[str, dict[str, str]] = ("", {})

    def calls(self) -> Sequence[CallView]:
        """The calls that are shown, by code."""
        with self.context.read() as reading:
            found = calls(reading)
        if self.context.call_id is not None:
            return [c for c in found if c.id == self.context.call_id]
        return [c for c in found if c.running]

    @property
    def viewer(self) -> UUID:
        """Who looks: what is sealed for a member of the panel is sealed here too."""
        found: UUID = self.context.office.person.id
        return found

    def voice(self) -> Voice:
        """Who says the reasons, with the lists of the register."""
        code = language().code
        if self._lists[0] != code:
            with self.context.read() as reading:
                self._lists = (code, lists_of(reading, code))
        return Voice(spoken, number, self._lists[1])

    def name_of_call(self, one: CallView) -> str:
        """Code and name of a call."""
        return f"{one.code} · {one.name.to(language().code)}"

    def others(self) -> Sequence[tuple[UUID, str]]:
        """Ids and names of the calls that are shown."""
        return [(c.id, self.name_of_call(c)) for c in self.calls()]
