"""A window-less window: what a place is handed in tests. It writes down what it is told and works at once."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sdgp_desktop import sentences
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.place import PlaceContext


class AtOnce:
    """The control of a job that is never stopped."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    def tell(self, done: int, total: int = 0, text: str = "") -> None:
        self.told.append((done, total, text))

    def check(self) -> None:
        return None


class Around:
    """Stands for the window; `office` may be a real one or None for parts that need none."""

    def __init__(self, office: Any = None) -> None:
        self.office = office
        self.jumps: list[tuple[str, UUID | None, str]] = []
        self.notices: list[str] = []
        self.tones: list[str] = []
        self.refusals: list[Refusal] = []
        self.statuses: list[str] = []
        self.calls: list[UUID | None] = []
        self.pages: list[str] = []

    def context(self, call_id: UUID | None = None) -> PlaceContext:
        """What a place gets."""
        return PlaceContext(self, call_id)

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None:
        self.jumps.append((record_type, id, field))

    def status(self, text: str) -> None:
        self.statuses.append(text)

    def notice(self, text: str, undo: bool = False, tone: str = "good") -> None:
        self.notices.append(text)
        self.tones.append(tone)

    def refused(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)

    def refusal_text(self, refusal: Refusal) -> str:
        return sentences.sentence(refusal, language().code)

    def finding_text(self, finding: Finding) -> str:
        return sentences.finding_text(finding, language().code)

    def act_text(self, name: str, facts: Mapping[str, Any]) -> str:
        return sentences.act_text(name, facts, language().code)

    def run(
        self,
        title: str,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        cancel: bool = True,
    ) -> None:
        try:
            found = work(AtOnce())
        except Refusal as refusal:
            if failed is None:
                self.refused(refusal)
            else:
                failed(refusal)
            return
        done(found)

    def choose_call(self, call_id: UUID | None) -> None:
        self.calls.append(call_id)

    def help(self, page: str) -> None:
        self.pages.append(page)
