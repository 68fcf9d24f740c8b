"""What the frame of the window asks of the office: calls, finds, undo, copies. No widgets."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES, Text
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.notices import REDO, UNDO
from sdgp_desktop.qtkit.place import Action, Hit

if TYPE_CHECKING:
    from sdgp_desktop.exchange.service import FolderView
    from sdgp_desktop.intake.service import HalfTyped
    from sdgp_desktop.kernel.findings import Finding
    from sdgp_desktop.office import Office

FINDS = 30  # records shown by the search everywhere
SPELLED = 3  # letters of a word after which other words for an action are looked at


class Facts:
    """The open office as the frame sees it."""

    def __init__(self, office: "Office") -> None:
        from sdgp_desktop.exchange.service import Unsent

        self.office, self._unsent = office, Unsent()
        self._unchecked: list[str] | None = None  # tables that nobody read from end to end yet

    def calls(self) -> list[tuple[UUID, str]]:
        """The calls to choose from, by code and name in the window's language."""
        from sdgp_desktop.calls.service import calls

        with self.office.read() as reading:
            return [(c.id, f"{c.code} · {c.name.to(language().code)}") for c in calls(reading)]

    def offers(self) -> dict[Text, tuple[int, str]]:
        """Number and words of the acts that undo and redo would take up, where there is one."""
        from sdgp_desktop.kernel.undo import last_step
        from sdgp_desktop.sentences import act_text

        with self.office.read() as reading:
            found = {offer: last_step(reading.session, self.office.person.id, offer == REDO) for offer in (UNDO, REDO)}
        return {
            offer: (step.n, act_text(step.name, step.facts, language().code))
            for offer, step in found.items()
            if step is not None
        }

    def undo_words(self, redo: bool = False) -> str:
        """What undo or redo would take back, in words; empty when there is nothing."""
        return self.offers().get(REDO if redo else UNDO, (0, ""))[1]

    def import_to_undo(self, redo: bool = False) -> str:
        """The packet whose import undo or redo would take back; nothing when it is something else."""
        found = self.office.store.undo_name(self.office.person, redo)
        return str(found[1].get("packet", "")) if found is not None and found[0] == "import" else ""

    def undo(self, redo: bool = False) -> None:
        """Take the last act back (or do it again). Errors: what `Store.undo` refuses."""
        self.office.store.undo(self.office.person, redo)

    def last_copy(self) -> datetime | None:
        """When the newest safety copy was made."""
        from sdgp_desktop.kernel.backup import listed

        found = listed(self.office.store.path)
        return found[0].moment if found else None

    def daily_copy(self) -> str:
        """Make the copy of the day; why it failed, as a code, and nothing when the copies are in order."""
        from sdgp_desktop.kernel.backup import daily

        try:
            daily(self.office.store)
        except Refusal as refusal:
            return str(refusal.facts.get("cause", refusal.code))
        return ""

    def goes_on_from(self) -> datetime | None:
        """When the copy was made that this database goes on from, if it does."""
        from sdgp_desktop.exchange.service import goes_on_from

        try:
            return None if self.office.store.read_only else goes_on_from(self.office.store)
        except Refusal:
            return None

    def key_findings(self) -> "tuple[Finding, ...]":
        """That the keys of this desk are lost, until somebody decides."""
        from sdgp_desktop.exchange.service import key_findings

        with self.office.read() as reading:
            return () if self.office.store.read_only else key_findings(reading)

    def keep_new_keys(self) -> None:
        """Go on with the keys that lie here now. Errors: what the store refuses."""
        from sdgp_desktop.exchange.service import keep_new_keys

        keep_new_keys(self.office.store)

    def remember_heads(self, understood: bool = False) -> None:
        """Note outside the database how far it has come; where that fails, one warning will be missing.

        `understood`: it was read that the database goes on from a copy.
        """
        from sdgp_desktop.exchange.service import remember_heads

        if self.office.store.read_only:
            return
        try:
            self.office.store.seal()
            remember_heads(self.office.store, understood)
        except Refusal:
            return

    def half_typed(self) -> "tuple[HalfTyped, ...]":
        """What was half typed when the program ended; nothing where nothing may be written."""
        from sdgp_desktop.intake.service import half_typed

        if self.office.store.read_only:
            return ()
        with self.office.read() as reading:
            return half_typed(reading)

    def forget_half_typed(self, one: "HalfTyped") -> None:
        """Forget one such text."""
        from sdgp_desktop.intake.service import forget_drafts

        with self.office.store.local() as work:
            forget_drafts(work, [one.id])

    def sort_words(self) -> bool:
        """Sort some words of a large import into the index of the search; whether there were any.

        Never beside a copy or a change of the PIN, which exchanges the file under whoever writes.
        """
        from sdgp_desktop.kernel.word_index import sort_some

        with self.office.store.copying, self.office.store.local() as work:
            return sort_some(work.session.connection())

    @property
    def unsorted(self) -> bool:
        """Whether there are words of a large import to sort."""
        from sdgp_desktop.kernel.unsorted import are_waiting

        with self.office.read() as reading:
            return are_waiting(reading.session.connection())

    @property
    def unchecked(self) -> bool:
        """Whether there are tables left that were not read from end to end since the office was opened."""
        return self._unchecked is None or bool(self._unchecked)

    def check_next(self) -> None:
        """Read the next table from end to end: what is damaged may open, and be written on, as if it were whole.

        Errors: Refusal "database_damaged", and what the store refuses; then nothing is read any more.
        """
        from sdgp_desktop.kernel.checking import check_table, tables

        with self.office.read() as reading:
            connection = reading.session.connection()
            left = tables(connection) if self._unchecked is None else self._unchecked
            self._unchecked = []
            if left:
                check_table(connection, left[0])
        self._unchecked = left[1:]

    @property
    def has_folder(self) -> bool:
        """Whether an exchange folder was chosen on this computer."""
        from sdgp_desktop.exchange.service import chosen_folder

        return chosen_folder() is not None

    def folder(self) -> "FolderView":
        """What lies in the exchange folder; a folder may be slow to answer."""
        from sdgp_desktop.exchange.service import chosen_folder, look_into

        return look_into(self.office.store, chosen_folder())

    def unsent_to(self) -> list[tuple[str, int]] | None:
        """The desks that changes were not sent to and how many each lacks, as Exchange tells; nothing when none is."""
        from sdgp_desktop.exchange.service import desk_names

        with self.office.read() as reading:
            found = self._unsent.by_desk(reading)
            if not found:
                return None
            names = desk_names(reading, language().code) if any(found.values()) else {}
        return sorted((names[key], count) for key, count in found.items() if count)

    def unsent(self) -> int:
        """How many changes no packet has carried yet to somebody who may read them (all own ones where nobody is)."""
        from sdgp_desktop.kernel.history import own_acts_since

        with self.office.read() as reading:
            found = self._unsent.count(reading)
            return own_acts_since(reading, 0) if found is None else found

    def find(self, query: str) -> list[Hit]:
        """Records in which every word of the query begins some word."""
        from sdgp_desktop.kernel.finds import describe, everywhere
        from sdgp_desktop.shell.finds import shown

        with self.office.read() as reading:
            hits = everywhere(reading, query, FINDS)
            return shown(reading, hits, describe(reading, hits, language().code), query)


def fitting(actions: Sequence[tuple[str, Action]], query: str) -> list[tuple[str, Action]]:
    """The actions (with the title of their place) whose words, in any language, hold every word of the query.

    Those whose titles hold them come before those that are only called so too.
    """
    from sdgp_desktop.kernel.letters import words_of

    wanted = words_of(query)

    def held(spoken: Sequence[str]) -> bool:
        have = words_of(" ".join(spoken))
        return all(any(h.startswith(w) for h in have) for w in wanted)

    named, called = [], []
    for place, action in actions:
        titles = [*_all_languages(action.title), place]
        if held(titles):
            named.append((place, action))
        elif (
            action.also is not None
            and max(map(len, wanted), default=0) >= SPELLED
            and held([*titles, *_all_languages(action.also)])
        ):
            called.append((place, action))
    return named + called


def _all_languages(text: Text) -> list[str]:
    return [text.to(code) for code in LANGUAGES]
