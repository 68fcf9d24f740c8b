"""What all parts of the place Scoring share: the call in view, the person, texts and numbers as they are read."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import calls
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import PlaceContext

TYPES = (
    "scoring_member", "scoring_declaration", "scoring_recusal", "scoring_sheet", "scoring_mark", "scoring_lock",
    "scoring_sitting", "scoring_lot", "scoring_decision", "scoring_outcome", "scoring_grid_use", "intake_dossier",
    "calls_rule_version",
)  # fmt: skip


def points(value: Decimal | None) -> str:
    """Points with two decimals, as the reader writes them."""
    return "" if value is None else number(value, 2)


class Speech:
    """Says texts in the language of the window; papers' sentences take it as their voice."""

    language = property(lambda self: language().code)

    def __call__(self, text: Text, **facts: Any) -> str:
        return say(text, **facts)


SPEECH = Speech()


class ScoringModel:
    """The call in view; when all calls are, the first one that is not a draft."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._own: UUID | None = None

    @property
    def viewer(self) -> UUID:
        """The person who works here."""
        found: UUID = self.context.office.person.id
        return found

    @property
    def call_id(self) -> UUID | None:
        """The call that is shown."""
        if self.context.call_id is not None:
            return self.context.call_id
        choices = self.calls()
        if self._own not in [id for id, _ in choices]:
            self._own = choices[0][0] if choices else None
        return self._own

    def show_call(self, id: UUID | None) -> None:
        """Show another call, while all calls are in view."""
        self._own = id

    def calls(self) -> Sequence[tuple[UUID, str]]:
        """The calls that can be shown: id and name."""
        with self.context.read() as reading:
            found = [c for c in calls(reading) if c.state != "draft"] or list(calls(reading))
        return [(c.id, f"{c.code} · {c.name.to(language().code)}") for c in found]
