"""The list of ledger entries, one entry with its steps, and what can be done with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sdgp_desktop.budget import service
from sdgp_desktop.budget.fields import COLUMNS, SIDES, STATUSES, TYPES
from sdgp_desktop.budget.fields.vouchers import kind_words, source_words
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.kernel.money import RATE_UNIT, from_minor
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import amount, day, language, number, plain_amount, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query

TONES = {"submitted": "note", "queried": "warn", "approved": "good", "locked": "good", "rejected": "bad"}
NUMBER, STATUS, BOOKED = mark("budget", "Number"), mark("budget", "Status"), mark("budget", "Booked on")
BY, SOURCE, ORIGINAL = (
    mark("budget", "Entered by"),
    mark("budget", "Source of the rate"),
    mark("budget", "Where the original is"),
)
VISIT, REMARK, BACK = mark("budget", "Visit or activity"), mark("budget", "Remark"), mark("budget", "Takes back")
FIRST_DATE = mark("budget", "First date of a late cost")
COSTS = mark("budget", "Costs that count")
ALL_LINES = mark("budget", "All lines together")
STEP = mark("budget", "{day}: {status}, {person}")
CONVERSION = mark("budget", "{amount} / {rate} = {eur}, rounded half up to the cent")


@dataclass(frozen=True)
class EntryRow:
    """One line of the list."""

    id: UUID
    number: str
    dated: date
    type: str
    side: str
    line: str
    payee: str
    text: str
    document: str
    money: str
    eur: str
    status_code: str
    status: str


def words(choices: Sequence[object], code: str) -> str:
    """The words for a code."""
    found = next((c for c in choices if getattr(c, "code", "") == code), None)
    return say(found.label) if found is not None else code  # type: ignore[attr-defined]


class EntriesModel:
    """Entries of the partnership in view."""

    def __init__(self, ledger: LedgerModel, context: PlaceContext) -> None:
        self.ledger, self.context = ledger, context

    def _query(self, query: Query) -> service.EntryQuery:
        f = {k: str(v or "") for k, v in query.filters.items()}
        return service.EntryQuery(
            f.get("side", ""), f.get("line", ""), int(f.get("year") or 0), f.get("type", ""), f.get("status", ""),
            search=query.search, sort=query.sort or "dated", descending=query.descending,
        )  # fmt: skip

    def page(self, offset: int, limit: int, query: Query) -> Sequence[EntryRow]:
        """Some lines."""
        if self.ledger.id is None:
            return []
        with self.context.read() as reading:
            found = service.entries(reading, self.ledger.id, self._query(query), offset, limit)
        return [self._row(e) for e in found]

    def _row(self, e: service.EntryView) -> EntryRow:
        money = plain_amount(e.amount_minor, e.currency)
        return EntryRow(
            e.id,
            e.number,
            e.dated,
            e.type,
            e.side,
            e.line or e.type,
            e.payee,
            e.text,
            e.document,
            f"{money} {e.currency}",
            plain_amount(e.eur_minor, "EUR"),
            e.status,
            words(STATUSES, e.status),
        )

    def count(self, query: Query) -> int:
        """How many lines there are."""
        if self.ledger.id is None:
            return 0
        with self.context.read() as reading:
            return service.entry_count(reading, self.ledger.id, self._query(query))

    def sums(self, query: Query) -> Mapping[str, str]:
        """The costs that count among the lines, as in the statement; where there are none, what the lines add up to."""
        if self.ledger.id is None:
            return {}
        asked = self._query(query)
        with self.context.read() as reading:
            costs = service.entry_count(reading, self.ledger.id, replace(asked, counted=True)) if asked.may_count else 0
            found = replace(asked, counted=True) if costs else asked
            total = service.entry_sum(reading, self.ledger.id, found)
        return {say(COSTS if costs else ALL_LINES): amount(total, "EUR")}

    def filters(self, name: str) -> list[tuple[str, str]]:
        """Values to filter by."""
        if name == "line":
            return self.ledger.lines()
        if name == "year" and self.ledger.id is not None:
            with self.context.read() as reading:
                years = service.book_of(reading, self.ledger.id).holder
            return [(str(y), str(y)) for y in range(years.start.year, years.end.year + 1)]
        found = {"side": SIDES, "type": TYPES, "status": STATUSES[1:]}.get(name, ())
        return [(c.code, say(c.label)) for c in found]

    # -- one entry -----------------------------------------------------------------------------------------------

    def view(self, id: UUID) -> service.EntryView:
        """One entry."""
        with self.context.read() as reading:
            return service.entry(reading, id)

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]]]:
        """Document and payee, type, status."""
        e = self.view(id)
        return f"{e.document} · {e.payee}", f"{e.number} · {words(TYPES, e.type)} · {day(e.dated)}", [
            (words(STATUSES, e.status), TONES.get(e.status, "")),
        ]  # fmt: skip

    def facts(self, id: UUID) -> list[tuple[str, str]]:
        """All that an entry says, in words."""
        with self.context.read() as reading:
            e = service.entry(reading, id)
            original = service.entry(reading, e.reverses_id).document if e.reverses_id else ""
        rate = number(from_minor(e.rate, "EUR") / (RATE_UNIT // 100))
        facts = [
            (say(COLUMNS["side"]), words(SIDES, e.side)),
            (say(COLUMNS["line"]), dict(self.ledger.lines()).get(e.line, e.line)),
            (say(COLUMNS["text"]), e.text),
            (say(COLUMNS["amount"]), amount(e.amount_minor, e.currency)),
            (say(COLUMNS["rate"]), "" if e.rate == RATE_UNIT else rate),
            (say(COLUMNS["eur"]), amount(e.eur_minor, "EUR")),
            (say(COLUMNS["paid_by"]), e.paid_by),
            (say(COLUMNS["advance"]), e.advance),
            (say(SOURCE), source_words(e.rate_source, language().code) if e.rate != RATE_UNIT else ""),
            (say(COLUMNS["document_kind"]), kind_words(e.document_kind, language().code)),
            (say(ORIGINAL), e.original_at),
            (say(VISIT), e.visit),
            (say(BACK), original),
            (say(FIRST_DATE), day(e.original_on) if e.original_on else ""),
            (say(BY), e.entered_by),
            (say(BOOKED), day(e.booked_on)),
            (say(REMARK), e.remark),
        ]
        return [(name, value) for name, value in facts if value]

    def conversion(self, id: UUID) -> str:
        """How the amount in euro came about."""
        e = self.view(id)
        rate = number(from_minor(e.rate, "EUR") / (RATE_UNIT // 100))
        return say(CONVERSION, amount=amount(e.amount_minor, e.currency), rate=rate, eur=amount(e.eur_minor, "EUR"))

    def steps(self, id: UUID) -> list[tuple[str, str]]:
        """The steps of an entry: line and reason."""
        with self.context.read() as reading:
            found = service.entry_steps(reading, id)
        return [
            (say(STEP, day=day(s.dated), status=words(STATUSES, s.status), person=s.done_by), s.reason) for s in found
        ]

    def actions(self, id: UUID) -> tuple[str, ...]:
        """What may follow: approve, query, answer, reject, reverse."""
        e = self.view(id)
        found = {
            "submitted": ("approve", "query", "reject"), "queried": ("approve", "answer", "reject"),
            "approved": ("query", "reject"),
        }.get(e.status, ())  # fmt: skip
        return (*found, "reverse") if e.type == "EXP" and e.counted else found

    # -- doing ---------------------------------------------------------------------------------------------------

    def approve(self, ids: Sequence[UUID]) -> None:
        """Approve entries. Errors: what the service refuses."""
        with self.context.act("approve_entries", final=True) as work:
            service.approve(work, list(ids))

    def waiting(self) -> list[UUID]:
        """Entries that wait for approval and were not made by the person who works here."""
        if self.ledger.id is None:
            return []
        person = self.context.office.person
        with self.context.read() as reading:
            found = service.entries(reading, self.ledger.id, service.EntryQuery(status="submitted"))
        return [e.id for e in found if e.entered_by != person.name]

    def query(self, id: UUID, reason: str) -> None:
        """Ask about an entry."""
        with self.context.act("query_entry", final=True) as work:
            service.query(work, id, reason)

    def answer(self, id: UUID, reason: str) -> None:
        """Answer a question."""
        with self.context.act("answer_entry", final=True) as work:
            service.answer(work, id, reason)

    def reject(self, id: UUID, reason: str) -> None:
        """Reject an entry."""
        with self.context.act("reject_entry", final=True) as work:
            service.reject(work, id, reason)

    def left_to_reverse(self, id: UUID) -> tuple[int, str]:
        """What can still be taken back: minor units and currency."""
        with self.context.read() as reading:
            e = service.entry(reading, id)
            return e.amount_minor - service.taken_back(reading, id), e.currency

    def next_document(self, id: UUID, dated: date) -> str:
        """The next document number for the half of an entry."""
        assert self.ledger.id is not None
        e = self.view(id)
        with self.context.read() as reading:
            row = service.suggested(
                reading, self.ledger.id, {"dated": dated, "side": e.side}, self.context.office.code, dated
            )
        return str(row["document"])

    def reverse(self, id: UUID, document: str, dated: date, minor: int, text: str) -> UUID:
        """Take a cost back."""
        with self.context.act("reverse_entry", final=True) as work:
            return service.reverse(work, id, document.strip(), dated, minor, text.strip())
