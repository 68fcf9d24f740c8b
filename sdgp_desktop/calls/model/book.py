"""The rule book of a call as a grid, its versions, and a new version with the list of what it changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sdgp_desktop.calls import service
from sdgp_desktop.calls.fields import ORIGINS, TOPICS, UNITS
from sdgp_desktop.calls.model.codes import code_words, words_of
from sdgp_desktop.calls.rules import FLAG_UNIT, TEXT_UNITS, Clause, RuleBook
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import mark, series
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import colon, day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.values import NO, YES

CODE_UNITS = ("codes", "choice")
WAS = mark("calls", "Was: {value}")
UNUSABLE = mark("calls", "Stored is “{value}”, which cannot be used; the value shown counts. Type the right one.")
FIRST = mark("calls", "First version")


@dataclass(frozen=True)
class VersionRow:
    """One version in words."""

    number: int
    title: str
    reason: str
    by: str
    changes: tuple[str, ...]


class BookModel:
    """Rules of one call: the stored ones, and beside them the values typed for the next version."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.id: UUID | None = None
        self.book: RuleBook | None = None
        self.state = ""
        self.typed: dict[str, str] = {}
        self.words: Mapping[str, str] = {}
        self.topic = self.search = ""

    def show(self, id: UUID) -> None:
        """Read the newest version of a call; what was typed for another call is let go."""
        if id != self.id:
            self.typed = {}
        self.id = id
        with self.context.read() as reading:
            self.book = service.rules_of(reading, id)
            self.state = service.call(reading, id).state
            self.words = code_words(reading)
        self.typed = {c: v for c, v in self.typed.items() if self.book.has(c) and self._other(c, v)}

    def rows(self) -> list[GridRow]:
        """The clauses that fit topic and search, in the order of the rule book."""
        if self.book is None:
            return []
        spoken, topics = language().code, {c.code: say(c.label) for c in TOPICS}
        origins = {c.code: say(c.label) for c in ORIGINS}
        words = fold(self.search).split()
        found = []
        for clause in self.book.clauses.values():
            text = fold(f"{clause.name(spoken)} {clause.code} {clause.value}")
            if (self.topic and clause.topic != self.topic) or not all(w in text for w in words):
                continue
            value = self.typed.get(clause.code, clause.value)
            shown = {
                "name": clause.name(spoken),
                "value": value_words(clause, value, self.words),
                "unit": unit_words(clause.unit),
                "section": clause.section,
                "version": clause.version,
                "topic": topics.get(clause.topic, clause.topic),
                "origin": origins.get(clause.origin, clause.origin),
                "code": clause.code,
                "note": clause.note,
            }
            found.append(GridRow(clause.code, shown, locked=self.state == "archived"))
        return found

    def marks(self) -> Mapping[tuple[str, str], tuple[str, str]]:
        """Cells that hold a value for the next version, and those whose stored value cannot be used."""
        if self.book is None:
            return {}
        unusable = {(c, "value"): ("error", say(UNUSABLE, value=v)) for c, v in self.book.unusable.items()}
        return unusable | {
            (code, "value"): (
                "warn",
                say(WAS, value=value_words(self.book.clause(code), self.book.text(code), self.words)),
            )
            for code in self.typed
        }

    def write(self, changes: Sequence[CellChange]) -> None:
        """Keep typed values for the next version; the rules of a draft are stored at once.

        Errors: as `service.fitting_value`; the cell keeps what was typed, with the reason.
        """
        if self.book is None or self.id is None:
            return
        wanted = {}
        with self.context.read() as reading:
            for change in changes:
                clause = self.book.clause(str(change.row_id))
                typed = as_stored(clause, str(change.value or ""), self.words)
                try:
                    wanted[clause.code] = service.fitting_value(reading, clause.code, typed, clause.unit, clause.names)
                except Refusal as refusal:
                    raise in_words(refusal, clause, self.words) from None
        if self.state == "draft":
            self._store_draft(wanted)
            return
        self.typed |= wanted
        self.typed = {c: v for c, v in self.typed.items() if self._other(c, v)}

    def _other(self, code: str, value: str) -> bool:
        """Whether a value is not the one that is stored."""
        return self.book is not None and (self.book.text(code) != value or code in self.book.unusable)

    def _store_draft(self, wanted: Mapping[str, str]) -> None:
        if self.book is None or self.id is None or not any(self._other(c, v) for c, v in wanted.items()):
            return
        with self.context.act("change_draft_rules") as work:
            service.change_rules(work, self.id, wanted)
        self.show(self.id)

    def forget(self) -> None:
        """Let go of the values typed for the next version."""
        self.typed = {}

    def change_list(self) -> list[str]:
        """What the next version would change, in words."""
        if self.book is None:
            return []
        return [change_words(self.book.clause(c), self.book.text(c), v, self.words) for c, v in self.typed.items()]

    def new_version(self, reason: str, approved_by: str) -> int:
        """Make the new version. Errors: Refusal "rules_reason_missing", "rules_no_change"."""
        if self.id is None:
            raise Refusal("rules_no_change")
        with self.context.act("change_rules") as work:
            number = service.change_rules(work, self.id, self.typed, reason, approved_by=approved_by)
        self.typed = {}
        self.show(self.id)
        return number

    def versions(self, id: UUID) -> list[VersionRow]:
        """All versions, the newest first."""
        with self.context.read() as reading:
            found = service.versions(reading, id)
            book = service.rules_of(reading, id)
        rows = []
        for v in found:
            changes = tuple(
                change_words(book.clause(c.code), c.old, c.new, self.words) for c in v.changes if book.has(c.code)
            )
            by = " · ".join(p for p in (v.authors, v.approved_by) if p)
            title = f"{v.number} · {day(v.dated)}"
            rows.append(VersionRow(v.number, title, v.reason or say(FIRST), by, changes))
        return rows

    def topic_choices(self) -> Sequence[tuple[str, str]]:
        """Topics of the rule book."""
        return [(c.code, say(c.label)) for c in TOPICS]


def in_words(refusal: Refusal, clause: Clause, words: Mapping[str, str]) -> Refusal:
    """A refusal whose choices are said as the rule book shows them."""
    choices = str(refusal.facts.get("choices", ""))
    return Refusal(refusal.code, **{**refusal.facts, "choices": value_words(clause, choices, words)})


def unit_words(unit: str) -> str:
    """A unit in the window's language."""
    return say(UNITS[unit]) if unit in UNITS else unit


def value_words(clause: Clause, value: str | None, words: Mapping[str, str]) -> str:
    """A value as it is read: words for codes, days and yes and no as people write them, numbers with their sign."""
    if value is None:
        return ""
    words = words_of(clause.code, words)
    if clause.unit == "date":
        return _day_words(value)
    if clause.unit in CODE_UNITS:
        return series((words.get(code, code) for code in value.split(";")), language().code)
    if clause.unit == FLAG_UNIT:
        return say(YES if value == "yes" else NO)
    if clause.unit in TEXT_UNITS:
        return words.get(value, value)
    return value.replace(".", ",") if language().code in ("fr", "nl") else value


def _day_words(value: str) -> str:
    """A day as people write it; what an older copy of the program stored and is none, as it stands."""
    try:
        return day(date.fromisoformat(value)) if value else ""
    except ValueError:
        return value


def as_stored(clause: Clause, typed: str, words: Mapping[str, str]) -> str:
    """What somebody typed as it is stored: codes for words, ISO days, yes and no. Errors: Refusal "not_a_day"."""
    words = words_of(clause.code, words)
    if clause.unit == "date":
        found = read_day(typed)
        return found.isoformat() if found else ""
    if clause.unit in CODE_UNITS:
        own = dict.fromkeys(clause.value.split(";"))  # two codes may have the same words: those of the rule come first
        back = {
            words.get(code, code).casefold(): code for code in reversed([*own, *(c for c in words if c not in own)])
        }
        return ";".join(back.get(part.strip().casefold(), part.strip()) for part in typed.split(";"))
    if clause.unit in TEXT_UNITS and typed.strip() == words.get(clause.value):
        return clause.value
    return yes_or_no(clause.unit, typed)


def yes_or_no(unit: str, typed: str) -> str:
    """Yes and no of the window's language as they are stored."""
    if unit != FLAG_UNIT:
        return typed
    known = {say(YES).casefold(): "yes", say(NO).casefold(): "no"}
    return known.get(typed.strip().casefold(), typed)


def change_words(clause: Clause, old: str | None, new: str, words: Mapping[str, str]) -> str:
    """One change in words: name, old value, new value, unit."""
    was = value_words(clause, old, words) if old is not None else "–"
    now = value_words(clause, new, words)
    return colon(clause.name(language().code), f"{was or '–'} → {now or '–'} ({unit_words(clause.unit)})")
